"""What a platform says it does with the documents of advertisers: why, how long, and with which number hidden."""

import re
from dataclasses import dataclass
from itertools import chain

from auditor.finding import Evidence
from auditor.site.contact_words import last_sentence
from auditor.site.page_kind import PageKind
from auditor.site.sentences import Sentence
from auditor.site.site import Saying, Site
from auditor.site.stance_words import NO
from auditor.site.who import Who
from auditor.site.words import folded

SOUGHT = ("id_document", "masks_number", "keeps_document", "keeps_nothing", "purpose_of")
PAPER = re.compile(
    r"\b(?:document(?:en|s)?|paspoort\w*|passports?|identiteits\w*|identity (?:document|card)s?|id|id-\w+|ids|"
    r"legitimatie\w*|"
    r"\w*ausweis\w*|reisepass\w*|passkopie\w*|dokument\w*|pieces? d'identite|cartes? d'identite|passeports?|"
    r"copies? d[eu']|kopien?|"
    r"rijbewij\w*|driving licen\w+|(?:kopie(?:en)?|scans?|cop(?:y|ies))(?! van (?:de |je |uw )?(?:advertentie|"
    r"factuur|gegevens|tekst|regels))|verificatie(?:gegevens|beelden|data|materiaal)|"
    r"verification (?:data|documents?|images?))\b"
)
# Other data that have a purpose and a period of their own.
OTHER_DATA = re.compile(
    r"\b(?:factu\w+|invoices?|log(?:s|bestand\w*|boek\w*| files?)?|cookies?|ip-?(?:adres\w*|nummer\w*|address\w*)?|"
    r"berichten|messages|meldingen|reports?|"
    r"nieuwsbrief\w*|betaalgegevens|boekhouding|accountgegevens|account data|wachtwoord\w*|e-?mailadres\w*|"
    r"advertentietekst\w*|statistiek\w*)\b"
)
NOT_ADVERTISERS = re.compile(
    r"\b(?:klant(?:en)?|clients?|bezoeker\w*|visitors?|inzage\w*|inzien|betrokkene\w*|data subject\w*|verzoek\w*|"
    r"requests?|sollicit\w*|"
    r"vacature\w*|medewerkers?|"
    r"melders?|wachtwoord\w*|password\w*|rechten|rights|leeftijdscheck voor)\b"
)
JOBS = re.compile(r"\b(?:vacature\w*|werken bij|sollicit\w*|vacanc\w*|jobs?|careers?|stellenangebot\w*|emplois?)\b")
PERIOD = re.compile(
    r"\b(?:\d+|einer|zwei|drei|sieben|vierzehn|dreißig|une|deux|trois|sept|quinze|trente|een|twee|drie|vier|vijf|"
    r"zes|zeven|acht|negen|tien|twaalf|veertien|dertig|zestig|negentig|one|two|"
    r"three|four|five|six|seven|"
    r"ten|fourteen|thirty|sixty|ninety)\s(?:\w+\s)?(?:uur|uren|dag|dagen|week|weken|maand|maanden|jaar|etmaal|"
    r"hours?|days?|weeks?|months?|years?|stunden|tage\w*|wochen?|monat\w*|jahre\w*|heures?|jours?|semaines?|mois|"
    r"ans)\b|"
    r"\bdezelfde dag\b|\bsame day\b|\bbinnen een (?:dag|week|maand|uur)\b"
)
AT_ONCE = re.compile(
    r"\b(?:direct|meteen|onmiddellijk|terstond|gelijk|zodra|immediately|straight away|right away|at once|"
    r"as soon as|once|sofort|umgehend|unmittelbar|unverzuglich|sobald|immediatement|aussitot|des que)\b|"
    r"\bnach (?:der |erfolgter )?(?:prufung|freigabe|kontrolle|verifizierung)|\bapres (?:la |le )?(?:verification|"
    r"controle)|"
    r"\b(?:na|after) (?:de |deze |die |the |that |your )?(?:controle|verificatie|goedkeuring|check|verification|"
    r"approval|gesprek|call|check|inzage|vergelijking|gebruik|keuring|het (?:bekijken|controleren|gesprek|inzien))\b|"
    r"\b(?:als|wanneer|zodra|once|when) (?:de|het|the) \w+ (?:is|zijn|are)? ?(?:klaar|gedaan|afgerond|done|"
    r"complete\w*|"
    r"bekeken|gecontroleerd)\b"
)
NO_PERIOD = re.compile(
    r"\b(?:solange|so lange|aussi longtemps|tant que|zo ?lang|niet langer dan|as long as|"
    r"no longer than)\b[^.]{0,40}\b(?:nodig|noodzakelijk|notwendig|erforderlich|notig|necessaire|necessary|needed|"
    r"nuttig|wettelijk|required)\b|"
    r"\bonbeperkt\w*|\bindefinite\w*|\bonbepaalde\b"
)
CHECKS = re.compile(
    r"\b(?:alter\w*|volljahrig\w*|identitat\w*|prufung|majeur\w*|majorite|identite|verification|leeftijd\w*|"
    r"\w*leeftijd|identiteit\w*|oud genoeg|volwassen\w*|meerderjarig\w*|18|21|achttien|"
    r"eenentwintig|wie (?:je|u) bent|(?:jij|u|zij) het (?:bent|is)|"
    r"zelf bent|dezelfde persoon|geboortedatum|age|twenty-one|eighteen|identity|old enough|adult|who you (?:are|"
    r"say)|it is you|vergelijk\w*|compar\w*|controle|verificatie|verif\w*)\b"
)
NOTHING_ELSE = re.compile(
    r"\b(?:(?:voor|tot) (?:iets|niets|geen)? ?anders?|nergens anders|nichts anderes|rien d'autre|niets anders|"
    r"andere? doel\w*|nothing else|"
    r"anything else|no other|other purpose)\b"
)
SHOWS_NUMBER = re.compile(
    r"\b(?:moet(?:en)? (?:goed |duidelijk )?(?:zichtbaar|leesbaar)|niet (?:afplakken|afschermen|afdekken|"
    r"onleesbaar|wegstrepen)|must be (?:visible|readable)|"
    r"(?:do not|don't) (?:cover|mask|hide|blur))\b"
)
THING = (
    r"(?:kopie|scan|foto|afbeelding|copy|photo|picture|paspoort|passport|identi\w+|legitimatie\w*|document\w*|"
    r"rijbewijs|id(?:-\w+)?|voor-? en achterkant)"
)
MAILED = re.compile(
    rf"(?<!\bwe )(?<!\bwij )(?<!\bik )\b(?:e-?)?mails?t?\b (?:(?:ons|us|mij|me|dan|daartoe|daarvoor|even|gewoon|"
    rf"daarbij|eerst|vervolgens|vooraf) )*(?:een|de|je|uw|the|your|a|an|jouw|zijn|hun)\b[^.]{{0,30}}\b{THING}\b|"
    rf"\b{THING}\b[^.]{{0,70}}\b(?:mailen|mailt|gemaild|(?:per|via|by|through|via de) e-?mail|"
    rf"in een (?:e-)?mail\w*|als bijlage|as an attachment|attached to an e-?mail|mail (?:die|deze|dat|it|them))\b|"
    rf"\b(?:stuur|stuurt|sturen|zend|send|sends|verstuur)\b[^.]{{0,60}}\b{THING}\b[^.]{{0,60}}(?:@|\bbijlage\b|"
    r"\b(?:ausweis\w*|personalausweis\w*|reisepass\w*|pieces? d.identite|carte d.identite|passeport)\b[^.]{0,60}"
    r"\b(?:per|par) (?:e-?mail|mail|courriel)\b|"
    rf"\b(?:per|via|by) e-?mail\b)|"
    rf"\b(?:per|via|by) e-?mail\b[^.]{{0,30}}\b{THING}\b"
)
# "U kunt die per e-mail sturen", after a sentence that asks for a copy.
THAT_BY_MAIL = re.compile(
    r"\b(?:die|deze|dat|dit|hem|it|them|this|these)\b[^.]{0,30}\b(?:(?:per|via|by) e-?mail|mailen|mailt|mail)\b|"
    r"^\W*(?:mail|e-mail|stuur|send) (?:die|deze|dat|dit|hem|it|them|this)\b[^.]*(?:@|mail)"
)
REFUSED = re.compile(r"\b(?:nooit|niet|geen|nie|nicht|kein\w*|jamais|ne pas|never|not|no|don't|doesn't)\b")
BY_A_SAFE_WAY = re.compile(r"\b(?:beveiligde?|versleutelde?|encrypted|secure|zivver)\b")
REACH = 3


@dataclass(frozen=True, slots=True)
class DocumentCare:
    """Where it is said why documents are used, how long they stay, that a number is hidden, that they be mailed."""

    purpose: tuple[Evidence, ...]
    period: tuple[Evidence, ...]
    masking: tuple[Evidence, ...]
    open_mail: tuple[Evidence, ...]

    @property
    def told(self) -> int:
        """How many of the three are stated."""
        return sum(bool(one) for one in (self.purpose, self.period, self.masking))


def document_care(site: Site) -> DocumentCare:
    """Read what becomes of the documents of advertisers (ADV-09)."""
    purpose: list[Evidence] = []
    period: list[Evidence] = []
    masking: list[Evidence] = []
    mailed: list[Evidence] = []
    # What becomes of documents is said where they are named; only the masking may stand alone.
    for saying in chain(site.sayings(*SOUGHT, where="id_document"), site.sayings("masks_number")):
        sentence = saying.sentence
        if not _of_advertisers(saying) or sentence.names("promise", "other_sites"):
            continue
        if _masks(saying):
            masking.append(saying.evidence)
        if not _about_documents(saying):
            continue
        if _says_purpose(saying):
            purpose.append(saying.evidence)
        if _says_period(saying):
            period.append(saying.evidence)
        if _asks_by_mail(sentence):
            mailed.append(saying.evidence)
    return DocumentCare(tuple(purpose), tuple(period), tuple(masking), tuple(mailed))


def _of_advertisers(saying: Saying) -> bool:
    """Whether a sentence may be about documents of advertisers: none of visitors, of requests, of one's own staff."""
    sentence = saying.sentence
    if (
        sentence.asks
        or saying.page_speaks_of_others
        or saying.kind in (PageKind.GATE, PageKind.REPORT, PageKind.COOKIES)
    ):
        return False
    if Who.DATA_SUBJECT in saying.who or Who.REPORTER in saying.who:
        return False
    if sentence.names("advertiser"):
        return True
    around = f"{sentence.before[-160:]} {sentence.low} {sentence.question} {sentence.lead} {_headings(sentence)}"
    if JOBS.search(folded(saying.page.metadata.title)):
        return False
    return NOT_ADVERTISERS.search(around) is None


def _about_documents(saying: Saying) -> bool:
    """Whether documents are what the sentence speaks of: by its own words, its row, its heading or those before it."""
    sentence = saying.sentence
    if PAPER.search(f"{sentence.low} {sentence.lead}"):
        return True
    if OTHER_DATA.search(f"{sentence.low} {sentence.lead}"):
        return False
    if PAPER.search(f"{sentence.question} {_headings(sentence)}"):
        return True
    if sentence.question and (PAPER.search(sentence.before[-200:]) or _asked_of_it(saying)):
        return True
    passage = saying.passage
    place = next((n for n, one in enumerate(passage) if one is sentence), 0)
    for one in reversed(passage[max(0, place - REACH) : place]):
        if PAPER.search(one.low):
            return True
        if OTHER_DATA.search(one.low):
            return False
    return False


def _asked_of_it(saying: Saying) -> bool:
    """Whether the question goes on from the one before it: "Waarvoor dient het? … Hoe lang blijft het liggen?"."""
    sentence = saying.sentence
    if GOES_ON.search(sentence.question) is None:
        return False
    order = sentence.block.order
    for block in reversed([one for one in saying.page.blocks if order - REACH - 2 < one.order < order]):
        low = folded(block.text)
        if low != sentence.question and PAPER.search(low):
            return True
        if OTHER_DATA.search(low):
            return False
    return False


# "Hoe lang duurt het?" asks after the check and not after the copy.
TAKES = re.compile(r"\b(?:duurt|duren|takes?|dauert|dure)\b")
GOES_ON = re.compile(r"\b(?:het|die|dat|deze|ze|hem|it|them|that|this|they)\b|^\W*(?:en|and)\b|^\W*\S+(?: \S+){0,3}\?")


def _headings(sentence: Sentence) -> str:
    """Return the heading, with the one above it where it is a question: "Why do you need it?"."""
    headings = sentence.block.headings
    return folded(" . ".join(headings[-2:] if sentence.question else headings[-1:]))


def _says_purpose(saying: Saying) -> bool:
    """Whether a sentence says what the document is used for."""
    sentence = saying.sentence
    if "purpose_of" in saying.page.words.named(f"{sentence.lead} {sentence.question}"):
        return CHECKS.search(sentence.low) is not None
    if NOTHING_ELSE.search(sentence.low):
        return True
    return sentence.names("purpose_of") and CHECKS.search(sentence.low) is not None


def _says_period(saying: Saying) -> bool:
    """Whether a sentence says how long the document is kept."""
    sentence = saying.sentence
    low = sentence.low
    kept = saying.page.words.named(sentence.question)
    if sentence.names("keeps_nothing") or (sentence.first and "keeps_document" in kept and NO.match(low)):
        return True
    in_column = "keeps_document" in saying.page.words.named(f"{sentence.lead} {sentence.question}")
    if not sentence.names("keeps_document") and (not in_column or TAKES.search(sentence.question)):
        return False
    if PERIOD.search(low):
        return True
    return AT_ONCE.search(low) is not None and NO_PERIOD.search(low) is None


def _masks(saying: Saying) -> bool:
    """Whether a sentence has the citizen service number hidden or deleted."""
    sentence = saying.sentence
    number = sentence.names("masks_number") or (
        sentence.first and "masks_number" in saying.page.words.named(sentence.question)
    )
    return number and sentence.names("masked") and SHOWS_NUMBER.search(sentence.low) is None


def _asks_by_mail(sentence: Sentence) -> bool:
    """Whether a sentence asks for a document by ordinary e-mail."""
    if THAT_BY_MAIL.search(sentence.low) and PAPER.search(last_sentence(sentence.before)):
        return REFUSED.search(sentence.low) is None and BY_A_SAFE_WAY.search(sentence.low) is None
    found = MAILED.search(sentence.low)
    if found is None or not PAPER.search(sentence.low) or BY_A_SAFE_WAY.search(sentence.low):
        return False
    start = max(sentence.low.rfind(sign, 0, found.start()) for sign in ",;:(") + 1
    return REFUSED.search(sentence.low, start, found.end() + 40) is None
