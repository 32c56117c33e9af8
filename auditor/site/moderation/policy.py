"""How the platform describes its moderation: what goes, what software does, and where people decide."""

import re
from dataclasses import dataclass, field

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.reading.sentences import CELLS, Sentence
from auditor.site.reading.stance import Stance, stance
from auditor.site.site import Saying, Site
from auditor.site.statements.published import Extent, Outcome, Published, here_and_now, outcome
from auditor.site.words.literals import Literals
from auditor.site.words.vocabulary import folded

PARTS = ("removal", "sanction", "machine", "look_at", "staff")
CONTENT = re.compile(
    r"\b(?:\w*anzeigen?|\w*inserate?n?|inhalte?n?|bild\w*|texte?n?|beitrag\w*|contenus?|profils?|meldung\w*|"
    r"gemeldet\w*|signalement\w*|signale\w*|publications?|begriff\w*|worter\w*|mots|\w*advertenties?|tekst\w*|"
    r"profiel\w*|annonces?|zoekertjes?|oproep\w*|briefje\w*|plaatsing\w*|inhoud\w*|"
    r"foto\w*|"
    r"beeld\w*|afbeelding\w*|bericht\w*|woord\w*|spam|meld(?:en|t|ing\w*)|gemeld\w*|report\w*|ads?|adverts?|"
    r"advertisements?|listings?|profiles?|posts?|text\w*|"
    r"content|submissions?|inzending\w*|vermelding\w*|stukken|items?|uiting\w*|materiaal|material|kaart(?:en|je|"
    r"jes)?|treffers?|hits?|aankondiging\w*|pagina\w*|nummers|photos?|images?|pictures?|words?|phrases?|"
    r"termen|informatie|information|wat niet mag|alles wat|"
    r"everything (?:that|you)|"
    r"wat (?:de|"
    r"onze) regels|"
    r"besluit\w*|beslis\w*|decisions?)\b"
)
MACHINE_WORK = re.compile(
    r"\b(?:geeft|geven|gives?|rates?|piep\w*|draai\w*|pikt|pikken|vist|vissen|"
    r"zeeft|zeven|kamt|slaat|attent|attire\w*|marque\w*|beeps?|picks?|"
    r"catch(?:es)?|spots?|"
    r"fish(?:es)?|sifts?|kijkt|ziet|toont|kleurt|stopt|weert|wijst|hapert|aanslaat|licht\w*|doorgelicht|doorlich\w*|"
    r"wordt gelegd|reads|"
    r"looks|sees|learn\w*|sort\w*|\w*gesorte\w*|hulp|help\w*|bewertet|wertet|analysi\w*|lis\w*|bloquen\w*|efface\w*|"
    r"voorleg\w*|seintje|signaal|waarschuwt|alert\w*|meldt|pruf\w*|gepruft\w*|durchsuch\w*|erkenn\w*|sortier\w*|"
    r"markier\w*|"
    r"vergleich\w*|durchlauf\w*|eingesetzt|"
    r"setzen|verwend\w*|nutz\w*|sucht|suchen|sperrt|repere\w*|compar\w*|filtr\w*|utilis\w*|employ\w*|signale\w*|"
    r"examine\w*|trie|trient|bloque\w*|passent?|recherche\w*|verifi\w*|\w*scan\w*|\w*screen\w*|\w*filter\w*|"
    r"gecontroleerd|zoek\w*|herken\w*|woordherkenning|beeldvergelijking|"
    r"filter\w*|controle\w*|scan\w*|screen\w*|leest|score\w*|"
    r"vergelijk\w*|houd\w*|houdt|hold\w*|flag\w*|highlight\w*|check\w*|detect\w*|mark\w*|markeer\w*|signaleer\w*|"
    r"beoordeel\w*|"
    r"modere\w*|moderat\w*|"
    r"gebruik\w*|use[sd]?|using|middelen|means|tools|review\w*|legt|loopt|lopen|nagelopen|doorzoe\w*|analyse\w*|"
    r"let op|compar\w*|block\w*|blokkeer\w*|besliss\w*|"
    r"decid\w*|"
    r"passes|goes through|runs|gaat door|gaan door|passe(?:ren|ert)|ingezet|sorts?|genomen|tegen\w*|leggen|spoort|"
    r"opspor\w*|gevoerd|gehaald|sorteer\w*|weeg\w*|weegt)\b"
)
HUMAN_WORK = re.compile(
    r"\b(?:goedkeur\w*|goedgekeurd|nagekeken|nakijk\w*|nazien|ziet|zien|herbekijk\w*|herbekeken|afgehandeld|handelt|"
    r"behandel\w*|kiest|"
    r"knoop|keurt|velt|onder ogen|ogen|herzien\w*|herzie\w*|assess\w*|judg\w*|handle\w*|confirm\w*|bevestig\w*|mot|"
    r"entscheid\w*|entschied\w*|pruf\w*|gepruft\w*|liest|lesen|gelesen|sicht\w*|schau\w*|sehen|gesehen|loscht|"
    r"entfernt|lit|lisent|relit|relisent|examin\w*|verifi\w*|controle\w*|controlons|valid\w*|juge\w*|tranche\w*|"
    r"supprim\w*|"
    r"retir\w*|regarde\w*|beoordeel\w*|beslis\w*|besluit\w*|bekijk\w*|bekeken|lees|leest|lezen|gelezen|kijk\w*|"
    r"controle\w*|nagelezen|"
    r"nalez\w*|keur\w*|tussenkomst|toets\w*|modere\w*|review\w*|read|reads|decid\w*|decision\w*|look\w*|check\w*|"
    r"approv\w*|"
    r"genomen|oordeel\w*|bepaal\w*|bepalen|doen wij|doen we|we do|gaat naar|goes to|voorgelegd|lopen|loopt|doorn\w*|"
    r"intervention|oversight|"
    r"moderat\w*|verwijder\w*|weiger\w*|haal\w*|"
    r"remov\w*|says)\b"
)
# Renewals, ranking, invoices, identity papers, help desks: not the moderation of content.
OTHER_MATTER = re.compile(
    r"\b(?:verlanger\w*|rechnung\w*|zahlung\w*|lastschrift|ausweis\w*|identitat\w*|facture\w*|paiement\w*|identite|"
    r"prelevement\w*|renouvel\w*|from your country|photo id|documents?|documenten|de post|mailtjes?|mails?|"
    r"verleng\w*|"
    r"renew\w*|factu\w+|"
    r"invoice\w*|volgorde|ranking|sorteervolgorde|"
    r"restitutie|refund\w*|menselijke fout\w*|"
    r"human error\w*|verlopen|expired?|paspoort\w*|identiteit\w*|legitimatie\w*|identity|passport|incasso\w*|"
    r"betaling\w*|payments?|back-?up|chatbot\w*|nieuwsbrief|bevestigingsmail|automatisch (?:bericht|antwoord|"
    r"mail\w*)|"
    r"automatic (?:reply|message|e-?mail)|vragen worden|cookies?|overmacht|storing\w*|bewaartermijn|na \S+ dagen|"
    r"selfie\w*)\b"
)
WHAT_IS_NOT = re.compile(r"\b(?:wat|what|whatever|was|ce qui)\b[^,;]{0,25}\b(?:niet|not|nicht|ne)\b")
# Sorting by date or price, and help that people give: no moderation either.
RANKS = re.compile(
    r"\b(?:sorteert|sorteren|rangschikt|rangschikken|ordent|sorts?|ranks?|orders?|sortiert|trie|"
    r"classe)\b[^.;]{0,40}\b(?:by|op|volgens|"
    r"naar|nach|par|selon)\b|\b(?:aanbevel\w*|recommend\w*|empfehl\w*|recommand\w*)\b"
)
RANKING = re.compile(
    r"\b(?:ranking|volgorde|sortering|rangschikking|aanbevel\w*|recommend\w*|reihenfolge|classement|klantenservice|"
    r"support)\b"
)
REFERS = re.compile(r"\b(?:daarvan|hiervan|daarover|hierover|daarop|hierop|daarvoor)\b")
ON_REQUEST = re.compile(
    r"\b(?:menselijk\w*|human|mens|persoon|medewerker|person|menschlich\w*|humaine?)\b[^.;]{0,50}\b(?:verzoek\w*|"
    r"vragen|vraag\w*|"
    r"aanvragen|request\w*|ask|verlangen|demander)\b|\b(?:vragen|verzoek\w*|request\w*|ask|verlangen|"
    r"demander)\b[^.;]{0,50}\b"
    r"(?:menselijk\w*|human|een mens|een persoon|medewerker|person|menschlich\w*|humaine?|een ander|second regard|"
    r"tweede)\b"
)
# "We do not use automated tools" is about every kind.
ANY_TOOL = re.compile(
    r"\b(?:automated|automatic|geautomatiseerde?|automatische?) (?:tools?|means|middelen|hulpmiddelen)\b"
)
PICTURES = re.compile(r"\b(?:foto|beeld|afbeelding|photo|picture|image|bild)\w*")
WRITTEN = re.compile(
    r"\b(?:\w*advertentie|tekst|profiel|zoekertje|ad|ads|listing|text|anzeige|inserat|annonce|"
    r"contenu|inhoud)\w*"
)
MODERATES = re.compile(
    r"\b(?:so prufen wir|comment nous moderons|moder\w+|matiging|zo (?:kijken|controleren|beoordelen|werken) (?:we|"
    r"wij)|"
    r"hoe (?:we|wij|ik) (?:kijk\w*|controle\w*|beoordel\w*|omgaan|nakijk\w*|toetsen)|nazicht|toezicht|werkwijze|"
    r"beoordeling|"
    r"controle(?: van| op|$)|how we (?:check|review|look|decide)|(?:checking|reviewing|policing) content|prufung|"
    r"kontrolle|controle|relecture|"
    r"content review)\b"
)
# "Toos leest alles", "Henk en Marja lopen het bord langs".
SOMEBODY = (
    "leest", "lezen", "bekijkt", "bekijken", "kijkt", "kijken", "lopen", "loopt", "beslist", "beslissen", "read",
    "reads", "check", "checks", "review", "reviews", "look", "looks", "decide", "decides",
)  # fmt: skip
SOMEBODY_READS = Literals(f" {verb} " for verb in SOMEBODY)
NAMED = re.compile(
    r"^\W*(?!(?:De|Het|Een|Wie|Iedereen|Hij|Zij|Ze|Je|U|The|A|An|Who|Everyone|He|She|They|You|Nobody|Niemand|Er|Dit|"
    r"Dat)\b)"
    rf"[A-Z][a-z]+(?: (?:en|and) [A-Z][a-z]+)? (?:{'|'.join(SOMEBODY)}) "
)
TITLED = re.compile(r"\b(?:Mevrouw|Meneer|Mijnheer|De heer|Mw|Dhr|Mr|Mrs|Ms|Frau|Herr|Madame|Monsieur)\.? [A-Z]\w+")
SHE = re.compile(r"^\W*(?:zij|ze|hij|she|he|sie|er|elle|il) \w+")
READER = re.compile(
    r"\b(?:(?:sie|du) (?:konnen|kannst)|(?:konnen|kannst) (?:sie|du)|vous pouvez|pouvez-vous|je|u|you) (?:kunt|kan|"
    r"can|may)\b|\b(?:kun|kunt|kan|can) (?:je|u|you)\b|^\W*(?:controleer|bekijk|lees|read|"
    r"check)\b"
)


@dataclass
class _Described:
    """What was read of the three parts on the pages of one language, and the first page that told any of it."""

    page: Page
    policy: list[Evidence] = field(default_factory=list)
    machine: list[Evidence] = field(default_factory=list)
    people: list[Evidence] = field(default_factory=list)

    def text(self) -> Published:
        """Return how much of the three parts is described."""
        if self.machine and self.people:
            return Published(Extent.WHOLE, (*self.policy[:1], *self.machine[:2], *self.people[:2]), self.page)
        told = (*self.policy[:2], *self.machine[:1], *self.people[:1])
        return Published(Extent.PART, told, self.page, "people" if self.machine else "machine")


def moderation_policy(site: Site) -> Outcome:
    """Weigh the description of moderation: policy, automated means and human review together, or less."""
    described: dict[str, _Described] = {}
    for saying in site.sayings(*PARTS, itself=("machine", "staff", "violation"), like=SOMEBODY_READS.stand_in):
        parts = _parts(saying) if _of_content(saying) else ()
        if not parts or not here_and_now(saying, *PARTS):
            continue
        for part in parts:
            of_language = described.setdefault(site.language_of(saying.page), _Described(saying.page))
            getattr(of_language, part).append(saying.evidence)
    return outcome(site, (one.text() for one in described.values()))


def _of_content(saying: Saying) -> bool:
    """Whether a sentence of the platform may be about the moderation of content."""
    sentence = saying.sentence
    if not (sentence.names(*PARTS) or sentence.lead) or sentence.block.level:
        return False
    if sentence.block.region not in (Region.MAIN, Region.QUOTE) or saying.kind in (PageKind.PRIVACY, PageKind.GATE):
        return False
    if not _names_a_part(saying):
        return False
    low = sentence.low
    if RANKS.search(low) or RANKING.search(folded(" . ".join(sentence.block.headings[-1:]))):
        return False
    if REFERS.search(low) and OTHER_MATTER.search(sentence.before):
        return False
    return OTHER_MATTER.search(low) is None and (READER.search(low) is None or ON_REQUEST.search(low) is not None)


def _names_a_part(saying: Saying) -> bool:
    """Whether a sentence names what one of the parts is about, which is asked before any pattern is."""
    sentence = saying.sentence
    if sentence.names("machine", "staff") or (sentence.names("removal", "sanction") and sentence.names("violation")):
        return True
    return "machine" in saying.page.words.named(sentence.lead) or _by_name(sentence)


def _parts(saying: Saying) -> tuple[str, ...]:
    """Return which of the three parts a sentence describes."""
    sentence = saying.sentence
    low = sentence.low
    parts = []
    if sentence.names("removal", "sanction") and sentence.names("violation"):
        parts.append("policy")
    around = f"{sentence.question} {sentence.lead} {sentence.before[-400:]}"
    if MODERATES.search(folded(f"{saying.page.main_heading} . {' . '.join(sentence.block.headings[-1:])}")):
        about = True
    else:
        about = CONTENT.search(low) is not None or CONTENT.search(around) is not None
    if not about:
        return tuple(parts)
    # A cell says who, its head says what is done.
    done = f"{sentence.lead} {low}" if sentence.block.tag in CELLS else low
    named = sentence.names("machine") or "machine" in saying.page.words.named(sentence.lead)
    if named and MACHINE_WORK.search(done) and not _lacks_one_kind(sentence):
        parts.append("machine")
    by_people = sentence.names("staff") or _by_name(sentence)
    if by_people and HUMAN_WORK.search(done) and (ON_REQUEST.search(low) or not _denied(sentence)):
        parts.append("people")
    return tuple(parts)


def _by_name(sentence: Sentence) -> bool:
    """Whether somebody who looks is called by name, here or before: "Mevrouw … tikt het over. Zij leest alles"."""
    if NAMED.search(sentence.text) is not None:
        return True
    return SHE.match(sentence.low) is not None and TITLED.search(sentence.block.text) is not None


def _lacks_one_kind(sentence: Sentence) -> bool:
    """Whether it says that software for one purpose is lacking, which describes nothing of what is used."""
    asked = f"{sentence.question} {sentence.low}"
    of_pictures = PICTURES.search(asked) is not None and WRITTEN.search(asked) is None
    of_one = sentence.names("csam", "csam_tool") or (sentence.names("scan_tool") and not ANY_TOOL.search(asked))
    about = of_one or of_pictures
    return about and stance(sentence, "machine", hedges=False) in (Stance.DENIED, Stance.UNCLEAR)


def _denied(sentence: Sentence) -> bool:
    """Whether it says that people do not look; "take away what is not right" is no such thing."""
    if WHAT_IS_NOT.search(sentence.low):
        return False
    return stance(sentence, "look_at" if sentence.names("look_at") else "staff", hedges=False) is Stance.DENIED
