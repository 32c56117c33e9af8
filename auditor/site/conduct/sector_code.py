"""Whether the platform says that it keeps to the code of 2018 of advertising sites, and gives its text."""

from urllib.parse import urlsplit

import msgspec

from auditor.finding import Evidence
from auditor.site.conduct.code_text import CodeText, text_given
from auditor.site.kinds.page_kind import PageKind
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.reading.stance_words import YES
from auditor.site.site import Saying, Site
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

__all__ = ["Adherence", "CodeText", "sector_code"]

FOLLOW_UP = 3
LAST_LENGTH = 300
OTHERS_DO = later(r"\b(?:ander\w*|elders|concurren\w*|others?|elsewhere|competit\w*|collega\w*|autres|ailleurs)\b")
POINTS_BACK = later(r"^\W*(?:die|deze|dat|this|that|these|those|dies\w*|jene\w*|cette|ce|ces)\b")
YEAR = later(r"\b2018\b")
REFERS = later(
    r"\b(?:daran|ihn|dies\w*|ce|cette|y|le code|la charte|daar\w*|er(?:aan|bij)?|hier\w*|die|deze|dat|"
    r"that|this|it|the)\b"
)
OWN = later(
    r"\b(?:onze (?:hand|naam)\w*|our (?:name|signature)|unsere unterschrift|notre signature|wir|unser(?:e|em|"
    r"er)? (?:portal|plattform|seite|website|unternehmen|haus)|(?:der |die )?(?:betreiber\w*|"
    r"verlag)|diese (?:seite|plattform)|nous|notre (?:site|plateforme|societe|entreprise)|(?:le |la )?(?:gestionnaire|"
    r"exploitant|editeur)|ce site|la plateforme|wij|we|ons|ik|onze (?:site|website|firma|onderneming|maatschappij|"
    r"redactie|organisatie|gids|courant|krant|"
    r"uitgever)|ons (?:platform|bedrijf|bord)|"
    r"us|our (?:site|platform|company|firm|business|organi[sz]ation|directory|magazine)|(?:de )?(?:exploitant|uitgever|"
    r"uitbater|uitbaatster|beheerder|aanbieder|"
    r"eigenaar)|(?:op |voor )?(?:dit|het|ons|onze) platform|"
    r"(?:deze|de|onze) (?:site|website|gids|vereniging|stichting|cooperatie|uitgeverij|redactie|club)|hier|"
    r"mijn (?:site|bedrijf)|"
    r"(?:the |this )?(?:operator|publisher|company|owner|site|platform|website))\b"
)
SEPARATES = later(r"[^a-z0-9]+")
NAMED_FIRST = later(
    r"^\W*(?:(?:Ja|Jazeker|Zeker|Yes|Certainly),? )?"
    r"(?!(?:Wie|Iedereen|Iedere|Elke|De|Het|Een|Dit|Dat|Er|Hij|Zij|Ze|Je|Jij|U|Als|In|Men|Niemand|Veel|Sommige|"
    r"Enkele|Andere|Diverse|Escort\w*|Adverteerder|Who|Everyone|Everybody|Each|The|A|An|This|That|He|She|They|You|If|"
    r"Some|Many|Other|Several|Our|Onze|Member|Gebruiker|Lid)\b)(?:(?:De|Het|"
    r"The) )?[A-Z][\w.'-]*(?: &)?(?: [A-Z][\w.'-]*){0,2} "
    r"(?:halt|bekennt|unterzeichnete|folgt|hat|respecte|adhere|suit|a signe|applique|heeft|is|houdt|onderschrijft|"
    r"volgt|leeft|hanteert|tekende|ondertekende|sloot|doet|neemt|werkt|handelt|"
    r"committeert|"
    r"conformeert|has|keeps|follows|adheres|endorses|signed|subscribes|abides|supports|sticks|joined|complies|"
    r"observes|was)\b"
)
# A list of what the platform stands for leaves the subject out.
WITHOUT_SUBJECT = later(
    r"^\W*(?:mede)?(?:ondertekenaar|deelnemer|unterzeichner|mitunterzeichner|signataire|aangesloten bij|ondertekend|"
    r"signator\w+|party to|signed up to|"
    r"member of the)\b"
)
ASKS_USERS = later(
    r"\b(?:accepteert|aanvaardt|aanvaard|accepteer) (?:u|je)\b|\b(?:u|je) (?:accepteert|aanvaardt|stemt|gaat)\b|"
    r"\b(?:erwarten|verlangen) (?:wir )?von\b|\bnous (?:demandons|attendons|exigeons)\b|\b(?:nutzer|inserenten|"
    r"mitglieder|"
    r"membres|annonceurs|utilisateurs)\b(?:\s\S+){0,6}?\s(?:halten|einhalten|respect\w*|suivre|suivent)\b|"
    r"\b(?:vragen|verwachten|verzoeken|verplichten|eisen) (?:wij|we)\b|\b(?:wij|we) (?:vragen|verwachten|eisen|"
    r"verzoeken)\b|"
    r"\bwe (?:ask|expect|require|want)\b|\byou (?:agree|must|should|have to|accept)\b|"
    r"\b(?:iedereen|gebruikers?|leden|adverteerders?|bezoekers?|je|u|members|users|everyone|advertisers|you)\b"
    r"(?:\s\S+){0,6}?\s(?:houd\w*|keep\w*|follow\w*|adhere\w*|comply|respect\w*|naleven|gebonden)\b"
)
# "On this site Dutch law applies" goes on about something else.
OF_LAW = later(r"\b(?:recht|wet\w*|law|recht\w*|voorwaarden|terms|droit|loi)\b")
# Others, and what they do up to the end of the clause; "een van de sites die" is one of them.
OTHERS_THAT = later(
    r"\b(?:(?:steun\w*|ondersteun\w*|support\w*|sponsor\w*|waardering|bewonder\w*|respect\w*|join\w*|"
    r"back) (?:\w+ ){0,2}?)?"
    r"(?:\w*stichtingen|\w*organisaties?|\w*bedrijven|sites|partijen|clubs|platforms|platformen|collega'?s|partners?|"
    r"ngo's|verenigingen|charities|charity|foundations?|organi[sz]ations?|companies|colleagues|vereine|organisationen|"
    r"firmen|associations|entreprises|ondernemers|aanbieders) (?:die|that|who|which|welke|qui)\b[^.;,]*"
)
ONE_OF_THEM = later(
    r"\b(?:een|one|among|tot|bij|onder|zoals|als|eines|l'une?|parmi) (?:van |of |der |des )?(?:(?:de|the|alle|all|"
    r"eerste|"
    r"first|die) )*$"
)
ONLY_LIKE_IT = later(
    r"\b(?:angelehnt|orientier\w*|inspire\w*|en s'inspirant|nach dem vorbild|base sur|geinspireerd|gebaseerd|"
    r"in de geest|achterhoofd|(?:gedachte|idee|geest|bedoeling) (?:van|achter)|(?:iedere|elke|alle|every|any|all) "
    r"(?:\S+ )?(?:gedragscodes?|codes?)|(?:spirit|idea|thought) (?:of|behind)|(?:lijken|leunen) op|ontleen\w*|"
    r"putten uit|lijkt op|"
    r"naar voorbeeld|inspired by|based on|modelled|similar to)\b|"
    r"\b(?:beslis\w*|overweg\w*|bespre\w*|decide\w*|consider\w*|discuss\w*|vraag\w*|weten)\b.{0,40}\b(?:of|whether|"
    r"if)\b"
)


class Adherence(msgspec.Struct, frozen=True):
    """The platform's own statement on the code: where it stands, and where the text of the code does."""

    statement: tuple[Evidence, ...] = ()
    text: CodeText = CodeText.NONE
    where: tuple[Evidence, ...] = ()
    denied: tuple[Evidence, ...] = ()


def sector_code(site: Site) -> Adherence:
    """Read whether the platform itself says that it keeps to the code of the trade; house rules are another thing."""
    statements: list[tuple[Saying, Sentence]] = []
    denied: list[Evidence] = []
    for saying in site.sayings("code_of_conduct"):
        if saying.kind is PageKind.PRIVACY or not _of_the_trade(saying) or ONLY_LIKE_IT.search(saying.sentence.low):
            continue
        if OTHERS_DO.search(saying.sentence.lead):
            # A table that sets others beside the platform.
            continue
        for one in _candidates(saying):
            held = _adherence(site, saying, one)
            if held is Stance.HOLDS:
                statements.append((saying, one))
                break
            if held is Stance.DENIED:
                denied.append(saying.page.evidence(one.block, one.text))
    if not statements:
        return Adherence(denied=tuple(denied))
    shown = tuple(dict.fromkeys(saying.page.evidence(one.block, one.text) for saying, one in statements))
    best = CodeText.NONE
    where: tuple[Evidence, ...] = ()
    for saying, _ in statements:
        text, place = text_given(site, saying)
        if text.better_than(best):
            best, where = text, place
    return Adherence(shown, best, where, tuple(denied))


def _of_the_trade(saying: Saying) -> bool:
    """Whether the code that is named is that of advertising sites, not that of another body or of the members."""
    sentence = saying.sentence
    context = folded(f"{sentence.question} . {sentence.lead} . {' '.join(sentence.block.headings[-1:])}")
    if not (sentence.names("code_of_conduct") or "code" in context):
        return False
    # "Die gedragscode staat hier" takes from the sentence before it whose code it is.
    before = _last(sentence.before) if POINTS_BACK.match(sentence.low) else ""
    around = f"{sentence.low} . {context} . {before}"
    named = saying.page.words.named(around)
    if "code_of_conduct" not in named or "other_code" in named:
        return False
    if not named.isdisjoint(("code_makers", "code_aim")):
        return True
    return YEAR.search(around) is not None and "other_code" not in saying.page.words.named(_beside(saying))


def _last(before: str) -> str:
    """Return the last sentence of the text before."""
    return before.rstrip(" .!?")[-LAST_LENGTH:].rpartition(". ")[2]


def _beside(saying: Saying) -> str:
    """Return the folded text of the block, and of what stands above it; the clauses of the code stand below."""
    order = saying.sentence.block.order
    return " ".join(one.low for one in saying.passage if one.block.order <= order)


def _candidates(saying: Saying) -> tuple[Sentence, ...]:
    """Return the sentence that names the code, and those after it that refer back to it."""
    after = saying.after(FOLLOW_UP - 1)
    return (saying.sentence, *(one for one in after if REFERS.search(one.low) and not one.asks))


def _adherence(site: Site, saying: Saying, one: Sentence) -> Stance:
    """Return whether one sentence states (or denies) that the platform keeps to the code."""
    if not one.names("code_of_conduct") and OF_LAW.search(one.low):
        return Stance.UNCLEAR
    if one.asks or ONLY_LIKE_IT.search(one.low):
        return Stance.UNCLEAR
    answered = one.question and one.first and "adheres" in saying.page.words.named(one.question)
    if answered and YES.match(one.low):
        return Stance.HOLDS
    if not one.names("adheres") or not _of_itself(site, one) or ASKS_USERS.search(one.low):
        return Stance.UNCLEAR
    if _others_do(one):
        return Stance.UNCLEAR
    held = stance(one, "adheres", hedges=False)
    if held is Stance.ELSEWHERE:
        # "The branch", "other sites" are who drew it up; who keeps to it was read above.
        return Stance.DENIED if one.names("negation") else Stance.HOLDS
    return held if held in (Stance.HOLDS, Stance.DENIED) else Stance.UNCLEAR


def _others_do(one: Sentence) -> bool:
    """Whether all keeping to it is done by others that it speaks of: "wij steunen stichtingen die de code volgen"."""
    spoken_of = OTHERS_THAT.finditer(one.low)
    told = [found.span() for found in spoken_of if ONE_OF_THEM.search(one.low[: found.start()]) is None]
    return bool(told) and all(any(a <= hit.start < b for a, b in told) for hit in one.of("adheres"))


def _of_itself(site: Site, one: Sentence) -> bool:
    """Whether the platform speaks of itself: as we, as the operator, or by its name."""
    if OWN.search(one.low) or NAMED_FIRST.search(one.text) or WITHOUT_SUBJECT.search(one.low):
        return True
    label = (urlsplit(site.entry.url).hostname or "").removeprefix("www.").partition(".")[0]
    names = {label, *folded(site.entry.metadata.title).split(" ")[:1]}
    if any(len(name) > 3 and name in one.low for name in names):
        return True
    # "Knoop & Leer" keeps knoopenleer.nl.
    joined = SEPARATES.sub("", label)
    return len(joined) > 3 and any(joined in SEPARATES.sub("", one.low.replace("&", sign)) for sign in ("en", "and"))
