"""What a platform says of posting for another person, and of several persons in one account."""

import re

from auditor.requirements import Text
from auditor.site.asking import IT_DEPENDS
from auditor.site.page_kind import PageKind
from auditor.site.said import Said, Strength
from auditor.site.sentences import Sentence
from auditor.site.site import Saying, Site
from auditor.site.stance import Stance, stance
from auditor.site.stance_words import NO, YES
from auditor.site.told import Told
from auditor.site.who import Who
from auditor.site.words import folded

MATTER = ("for_others", "several_persons", "own_only")
RESERVATION = Text(
    "Plaatsen voor een ander of met meerdere personen in een account wordt genoemd, maar is niet verboden en niet "
    "gebonden aan een controle van elke persoon.",
    "Posting for another or with several persons in one account is mentioned, but not forbidden nor tied to a check of "
    "each person.",
)
CONTRADICTION = Text(
    "De site spreekt zichzelf tegen over plaatsen voor een ander.",
    "The site contradicts itself on posting for another.",
)
NOT_HERE = frozenset({PageKind.REPORT, PageKind.GATE, PageKind.LISTING, PageKind.COOKIES, PageKind.PRIVACY})
FOR_EVERYONE = (PageKind.HOME, PageKind.SAFETY, PageKind.ABOUT)
# What is another's without being an advertisement, and acts for another that are no posting.
OTHER_THINGS = re.compile(
    r"\b(?:foto'?s?|photos?|pictures?|beelden|afbeeldingen|telefoonnummers?|phone numbers?|teksten|gegevens|naw|"
    r"adressen|auteursrecht\w*|"
    r"bezwa\w+|objection\w*|melding\w*|melden|report\w*|klacht\w*|inzage\w*|betaalt|rekening|gewaarschuwd|"
    r"zorgen over)\b"
)
POSTS = re.compile(
    r"\b(?:plaats\w*|geplaatst|inzend\w*|ingezonden|advert\w*|advertentie\w*|profiel\w*|pagina\w*|account\w*|"
    r"oproep\w*|zoekertje\w*|"
    r"beheer\w*|opgev\w*|opgeef\w*|"
    r"aanmeld\w*|zet(?:ten|)|insturen|instuur\w*|stuurt? in|openbaarmaking|vermelding|publica\w*|gepubliceerd|"
    r"briefje\w*|erop|upload\w*|models?|nummer|login|"
    r"toevoeg\w*|aanbied\w*|meldt?(?= [^.]*\baan\b)|act|voeg\w*|add|hang\w*|post\w*|ads?|"
    r"annonc\w*|publi\w*|depos\w*|compte\w*|fiche\w*|profil\w*|inser\w*|anzeige\w*|konto|kontos|konten|"
    r"listings?|profiles?|list|manag\w*|erbij|bij)\b"
)
PLAINLY_POSTS = re.compile(
    r"\b(?:plaats(?:en|t)?|insturen|adverteren|aanmelden|inschrijven|profiel\w*|advertentie\w*|zoekertje\w*|account\w*|"
    r"advertise|listings?|profiles?|ads?)\b"
)
HOW_MANY = re.compile(
    r"\b(?:(?:meerdere|meer|verschillende|\w+) (?:advertenties|profielen)(?! van| voor)(?= (?:per (?:dag|week|"
    r"maand|account)|tegelijk))|"
    r"\b(?:met|with) (?:meerdere|verschillende|several|multiple|two|twee|een) (?:personen|people|mensen|collega|"
    r"andere)\b|"
    r"(?:several|multiple) (?:ads|photos|categories))\b"
)
ONE_EACH = re.compile(
    r"\b(?:een|1|een enkele|ten hoogste een|hoogstens een|maximaal een|one|a single)(?: \w+)? (?:persoon|mens|dame|"
    r"adverteerder|profiel|person|profile|account)"
    r"[^.]{0,40}\b(?:per|een|one|each|every|account|mens|person|persoon)\b|\bper account[^.]{0,30}\b(?:een|1|one)\b|"
    r"\bone account\W+one person\b|\baccount is (?:strikt )?(?:persoonlijk|personal)|hoort bij (?:een|1) (?:mens|"
    r"persoon)|persoonsgebonden|"
    r"\b(?:een|1) (?:account|nummer|profiel|login|gsm-nummer|telefoonnummer)[^.]{0,30}\b(?:een|1|one) (?:persoon|"
    r"mens|adverteerder)\b|"
    r"\bper (?:(?:gsm|mobiel|telefoon)?-?nummer|persoon|mens|gebruiker|person|number|user)\b[^.]{0,40}\b(?:een|1|one)\b"
)


def posting_rules(site: Site) -> Said:
    """Weigh what the platform says of posting for others (ADV-07)."""
    told = Told(site, RESERVATION, CONTRADICTION)
    for saying in site.sayings(*MATTER, "trade_business", itself=(*MATTER, "trade_business")):
        if _of_advertisers(saying):
            strength = _strength(saying)
            if strength is not None:
                told.add(saying, strength)
    return told.weighed()


def _of_advertisers(saying: Saying) -> bool:
    """Whether a sentence is about putting advertisements on the site."""
    sentence = saying.sentence
    if saying.kind in NOT_HERE or sentence.asks or saying.page_speaks_of_others or sentence.names("other_sites"):
        return False
    if saying.who & {Who.REPORTER, Who.DATA_SUBJECT} or _of_other_things(sentence):
        return False
    if saying.kind in FOR_EVERYONE and not (sentence.names("advertiser") or PLAINLY_POSTS.search(sentence.low)):
        return False
    if sentence.names("trade_business") and sentence.names("each_person"):
        return True
    text = f"{sentence.low} {sentence.question} {sentence.lead} {folded(' '.join(sentence.block.headings[-1:]))}"
    return POSTS.search(text) is not None and not HOW_MANY.search(sentence.low)


def _of_other_things(sentence: Sentence) -> bool:
    """Whether all that is another's in the sentence is a photo, a number or a report, and no advertisement."""
    if sentence.names("several_persons", "own_only"):
        return False
    hits = sentence.of("for_others")
    return bool(hits) and all(
        OTHER_THINGS.search(sentence.low[max(0, hit.start - REACH) : hit.end + REACH]) for hit in hits
    )


REACH = 28


def _strength(saying: Saying) -> Strength | None:
    """Return ALL where it is forbidden or each is checked, SOME where it is mentioned, DENIED where it is free."""
    sentence = saying.sentence
    if not sentence.names(*MATTER):
        # "Each companion of an agency goes through the check herself."
        by_each = sentence.names("trade_business") and _checks_each(sentence)
        return Strength.ALL if by_each else _answer(saying)
    held = stance(sentence, *MATTER, hedges=False)
    if held in (Stance.PROMISED, Stance.PAST, Stance.ELSEWHERE, Stance.ASKED):
        return None
    if sentence.names("rather"):
        return Strength.SOME
    if each_is_checked(saying) or NONE_WITHOUT.search(sentence.low):
        return Strength.ALL
    if sentence.names("no_check"):
        return _free(saying)
    if _forbidden(sentence):
        return Strength.ALL
    if sentence.names("for_others", "several_persons"):
        return _free(saying)
    return None


def _answer(saying: Saying) -> Strength | None:
    """Return what the answer to "may I post for a friend?" says."""
    sentence = saying.sentence
    asked = saying.page.words.named(sentence.question) if sentence.question and sentence.first else frozenset()
    if asked.isdisjoint(MATTER):
        return None
    if sentence.names("rather"):
        return Strength.SOME
    if NO.match(sentence.low) or FIRST_NO.match(sentence.low):
        return Strength.ALL
    if each_is_checked(saying):
        return Strength.ALL
    if IT_DEPENDS.match(sentence.low) and not sentence.names("forbids"):
        return Strength.SOME
    if YES.match(sentence.low) or sentence.names("allows", "unlimited"):
        return _free(saying)
    if ONLY_IF.match(sentence.low):
        return Strength.SOME
    return Strength.ALL if sentence.names("forbids") else None


NONE_WITHOUT = re.compile(
    r"\b(?:zonder|without)\b[^.]*\b(?:controle|verificatie|legitimatie|check|verification)\b[^.]*\b(?:niemand|geen|"
    r"niet|nobody|no one|not|no)\b"
)
FIRST_NO = re.compile(r"^\W*(?:nee|neen|no|helaas|sorry|unfortunately|dat (?:mag|kan) niet|dat is niet toegestaan)\b")
ONLY_IF = re.compile(r"^\W*(?:alleen|enkel|only|slechts)\b")


def each_is_checked(saying: Saying) -> bool:
    """Whether the sentence or the one after it ties posting to a check of each person."""
    passage = saying.passage
    place = next((n for n, one in enumerate(passage) if one is saying.sentence), 0)
    return any(_checks_each(one) for one in passage[place : place + 2])


def _checks_each(sentence: Sentence) -> bool:
    """Whether a sentence has each person checked."""
    return (
        sentence.names("each_person")
        and sentence.names("person_check")
        and not sentence.asks
        and not sentence.names("no_check", "promise")
        and stance(sentence, "person_check", hedges=False) is Stance.HOLDS
    )


def _forbidden(sentence: Sentence) -> bool:
    """Whether a sentence forbids it, or keeps an account or advertisement to the person herself."""
    low = sentence.low
    if sentence.names("for_others", "several_persons") and sentence.names("forbids", "refusal"):
        return not NOT_FORBIDDEN.search(low)
    if ONE_EACH.search(low) and not sentence.names("unlimited"):
        return True
    return sentence.names("own_only") and ONLY_OWN.search(low) is not None


NOT_FORBIDDEN = re.compile(
    r"\b(?:nicht nur|non seulement|niet (?:alleen|nodig|verplicht)|geen (?:probleem|bezwaar)|not (?:only|needed|"
    r"required)|no problem|"
    r"zonder (?:toestemming|controle|verificatie)|"
    r"without (?:consent|permission)|kijken[^.]*niet na|controleren[^.]*niet|niet meer dan|no more than|tenzij|"
    r"unless|behalve|except)\b"
)
ONLY_OWN = re.compile(
    r"\b(?:alleen|uitsluitend|enkel|slechts|only|solely|just|nur|ausschließlich|uniquement|"
    r"seulement)\b[^.]{0,45}\b(?:jezelf|uzelf|zichzelf|zelf|eigen|sich selbst|dich selbst|eigene\w*|vous-meme|"
    r"votre propre|"
    r"yourself|themselves|your own|their own)\b|"
    r"\b(?:yourself|themselves|jezelf|uzelf) (?:only|alleen)\b|\b(?:iedereen|elke adverteerder|"
    r"iedere adverteerder) (?:plaatst|beheert)[^.]{0,20}\b(?:zelf|eigen)\b"
)


def _free(saying: Saying) -> Strength | None:
    """Return how freely posting for others is allowed: without end or check, or on some condition."""
    passage = saying.passage
    place = next((n for n, one in enumerate(passage) if one is saying.sentence), 0)
    near = passage[place : place + 3]
    sentence = saying.sentence
    if not (
        sentence.names("allows", "unlimited", "no_check", "with_consent", "obligation")
        or YES.match(sentence.low)
        or YES_TOO.search(sentence.low)
    ):
        return None
    if any(one.names("no_check", "unlimited") for one in near):
        return Strength.DENIED if not any(one.names("with_consent") for one in near) else Strength.SOME
    return Strength.SOME


YES_TOO = re.compile(
    r"\b(?:ook|beheren|invult|beheert|plaatst?|plaatsen|manage|manages|post|posts|auch|aussi|verwaltet|gerez|gere)\b"
)
