"""Tells sentences about those who advertise from those about visitors, people who report and other people's papers."""

from auditor.site.advertisers.identity_words import CONDITION, NO_REST, REFERS_BACK, SKIPPED, SOMEONE_ELSE, SPECIAL_CASE
from auditor.site.advertisers.who_only_looks import MEANT_FOR_ADVERTISERS, on_a_page_for_who_looks
from auditor.site.kinds.page_kind import PageKind
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Saying
from auditor.site.who import Who
from auditor.site.words.later import later

NOT_FOR_ADVERTISERS = frozenset(
    {
        PageKind.HOME,
        PageKind.GATE,
        PageKind.LISTING,
        PageKind.LOGIN,
        PageKind.REPORT,
        PageKind.CONTACT,
        PageKind.COOKIES,
    }
)
MEANT_FOR_THEM = MEANT_FOR_ADVERTISERS
# "Als een bezoeker je meldt" is about her all the same.
WHO_REPORTS = later(
    r"\b(?:bezoekers?|klant(?:en)?|gasten?|visitors?|clients?) (?:je |jou |u |you )?(?:meld|klaag|klag|report|"
    r"complain|twijfel)\w*"
)
# "Wij zijn geen gemeentehuis": an excuse, and about nobody else.
WE_ARE_NONE = later(
    r"\b(?:wij|we|ik|i) (?:zijn|ben|are|am) (?:immers |nu eenmaal |tenslotte |ook )?(?:(?:een|an?|maar een|just an?) "
    r"[\w-]+,? "
    r"(?:en |and )?)?(?:geen|no|not an?) \S+|"
    r"\b(?:wij|we|ik|dit) (?:zijn|ben|is) (?:hier |nu eenmaal )?(?:de|het|een) \S+ niet\b"
)
# "Wachtwoord" beside a field is asked of whoever signs up.
FIELDS = frozenset({"label", "button", "option", "legend"})
CELLS = frozenset({"td", "th", "dt"})
LABEL_WORDS = 2
PASSWORD = later(r"\b(?:wachtwoord\w*|passwords?)\b")
LOST = later(
    r"\b(?:vergeten|kwijt|verloren|herstel\w*|reset\w*|lost|forgot\w*|recover\w*|nieuw wachtwoord|new password)\b"
)
# "De vergunning van uw gemeente", further on, makes no town hall of the platform.
TOWN_HALL = later(r"\b(?:gemeente\w*|brief|loket)\b")
# "Gentlemen like to know who they meet. Mail a copy of your passport."
TO_YOU = later(r"\b(?:je|jij|jouw|u|uw|ge|you|your|yourself)\b")
LOOKERS = later(r"\b(?:klant(?:en)?|gasten?|bezoekers?|visitors?|clients?|guests?|afspra\w+)\b")
WHO_LOOK = r"(?:klant(?:en)?|gast(?:en)?|bezoekers?|visitors?|clients?|guests?)"
# "Als bezoeker maakt u een selfie", "guests must show an ID": asked of them, and not only told that they look.
ASKED_OF_LOOKERS = later(
    rf"\b(?:als|voor|iedere|ieder|elke|alle|nieuwe|every|each|all|as an?|for|new) (?:de |het |onze |our |"
    rf"een )?{WHO_LOOK}\b|"
    rf"\b(?:van|bij|aan|of|from) (?:de |onze |our |een |an? )?{WHO_LOOK} (?:[\w']+ )?(?:vra\w+|verlang\w*|eis\w*|"
    rf"will?\w*|we|"
    rf"wij|ask|require)\b|\b{WHO_LOOK} (?:[\w']+ ){{0,3}}?(?:moet\w*|dien\w*|toon\w*|upload\w*|maak\w*|bewij\w*|"
    rf"legitim\w*|"
    r"identific\w*|verif\w*|stuur\w*|laat|laten|doorlo\w*|must|need|needs|ha(?:ve|s) to|shows?|proves?|sends?|sign|log|"
    r"betal\w*|boek\w*|reserveer\w*|book\w*|pays?)\b"
)
ODD = later(
    r"\b(?:vreemd\w*|vraagtekens?|vragen oproep\w*|argwaan|raises? questions|odd|strange|niet helemaal|if in doubt|"
    r"twijfel\w*|doubt\w*|wonder\w*|reports?|meldt(?! (?:\w+ ){0,4}?aan\b)|suspect\w*|suspicion\w*|seems? off|"
    r"niet pluis|mankeert|"
    r"niet in de haak|raar|rare|raars|geks?|vreemds|scheve|iets schort|not right|looks off|looks wrong|unsure|"
    r"te mooi om waar|too good to be true|niet gerust\w*|geen goed gevoel|niet vertrouwt?)\b"
)


FOR_A_PART = later(
    r"\b(?:who|die) (?:graag )?(?:want|wants|wish|wil|willen) (?:to be )?(?:listed first|featured|on top|bovenaan|"
    r"hoger|"
    r"op de voorpagina|on the (?:front|home) ?page)\b|\b(?:die|wie) (?:bovenaan|op de voorpagina|hoger) wil\w*\b|"
    r"\b(?:premium|vip|betalende|betaalde|gold|goud\w*|zilver\w*|uitgelichte|featured|top)[- ]?"
    r"(?:adverteerder\w*|advertenties?|leden|members?|advertisers?|accounts?|ads?|listings?|profielen|providers?|"
    r"escorts?)\b|"
    r"\b(?:buitenlandse|foreign) (?:paspoort|document|id|identiteit|passport)\w*"
)
# "Bekende bureaus hoeven dat niet."
LETS_OFF = later(
    r"^\W*(?!je\b|u\b|you\b|wij\b|we\b|dat\b|een\b|every|each\b|all\b|ieder|elk|alle\b|niemand|nobody|no "
    r"one)(?:\S+\s){1,5}(?:hoeven|hoeft|need|needs|do|does|"
    r"don't)\b[^.]*\b(?:dat|dit|this|that|it|er|so)\b"
    r"[^.]*\b(?:niet|not)?\b|\b(?:vrijgesteld|uitgezonderd|exempt|geldt niet voor|does not apply to|"
    r"met uitzondering van|except for)\b"
)
# "Klaagt er iemand, dan …".
SOMEBODY_COMPLAINS = (
    r"^\W*(?:klaagt|meldt|twijfelt) (?:(?:er|ons|onze|de|een) ){0,2}(?:iemand|gast|klant|bezoeker|lid|redactie|"
    r"moderator)\b"
)
# "Na zo'n tip laten we het nagaan": after something that gave cause.
AFTER_CAUSE = later(
    rf"{SOMEBODY_COMPLAINS}|"
    r"\b(?:na|after|following|nach|apres) (?:een|zo'n|de|deze|die|a|such a|the|einer|einem|un|une|"
    r"ieder\w*)?\s?(?:tips?|meldingen|"
    r"melding|klachten|klacht|signaal|signalen|complaint\w*|report\w*|hinweis\w*|beschwerde\w*|signalement\w*|"
    r"plainte\w*)\b"
)
# "Hebben we het vermoeden dat …, dan …"
INVERTED = later(
    r"^\W*(?:\d[\d.]*\s)?(?:vertrouw\w*|geloven|denken|menen|hebben|heeft|bent|ben|oogt|kennen|sehen|haben|sind|"
    r"is (?:er|iemand)|twijfel\w*|ziet|"
    r"zien|lijkt|bestaat|vermoeden|is|zijn|komt|klinkt|oogt|"
    r"rijst|mocht\w*|should)\b"
    r"[^.]*,"
)


def about_advertisers(saying: Saying) -> bool:
    """Whether a sentence is about those who advertise; nobody named on a policy page means them, unless others are."""
    sentence = saying.sentence
    if sentence.names("advertiser"):
        return Who.DATA_SUBJECT not in saying.who or not SOMEONE_ELSE.search(sentence.low)
    if saying.who & {Who.REPORTER, Who.DATA_SUBJECT}:
        return False
    if saying.who == {Who.VISITOR} and not _speaks_to_her(saying):
        return False
    if of_someone_else(saying) or on_a_page_for_who_looks(saying):
        return False
    if Who.ADVERTISER in saying.who or "advertiser" in saying.page.words.named(saying.passage_text):
        return True
    return saying.kind not in NOT_FOR_ADVERTISERS


def _speaks_to_her(saying: Saying) -> bool:
    """Whether a page on advertising speaks to the reader, and only the sentence before told of those who look."""
    sentence = saying.sentence
    if saying.kind is not PageKind.ADVERTISE or sentence.names("visitor") or TO_YOU.search(sentence.low) is None:
        return False
    return "visitor" not in saying.page.words.named(f"{sentence.question} . {sentence.lead}")


def of_someone_else(saying: Saying) -> bool:
    """Whether people who do not advertise are spoken of; on a page for advertisers visitors may be mentioned."""
    sentence = saying.sentence
    heading = " ".join(sentence.block.headings[-1:]).lower()
    near = [one for one in saying.near(3, 3) if one is sentence or not _names_a_field(one)]
    around = (one.low if one is sentence else _without_who_only_look(one.low) for one in near)
    told = " ".join([sentence.question, sentence.lead, *around])
    if Who.ADVERTISER in saying.who:
        # She is spoken of: a password or a municipality further on is another matter.
        told = " ".join([sentence.question, sentence.lead, *(one.low for one in saying.near(1, 0))])
    told = WE_ARE_NONE.sub("", WHO_REPORTS.sub("", told))
    if saying.kind in MEANT_FOR_THEM and not LOOKERS.search(f"{sentence.question} {sentence.lead} {sentence.low}"):
        told = LOOKERS.sub("", told)
    if saying.kind in MEANT_FOR_THEM and not TOWN_HALL.search(f"{sentence.question} {sentence.lead} {sentence.low}"):
        told = TOWN_HALL.sub("", told)
    if saying.kind in MEANT_FOR_THEM and not LOST.search(told):
        told = PASSWORD.sub("", told)
    return SOMEONE_ELSE.search(f"{told} {heading}") is not None


def _without_who_only_look(low: str) -> str:
    """Return a folded sentence beside the one that is read, without those who look unless they are asked something."""
    return low if ASKED_OF_LOOKERS.search(low) else LOOKERS.sub("", low)


def _names_a_field(sentence: Sentence) -> bool:
    """Whether a few words stand beside a field: "Wachtwoord", "Gemeente"."""
    tag = sentence.block.tag
    return tag in FIELDS or (tag in CELLS and len(sentence.low.split()) <= LABEL_WORDS)


# "Vindt hij de scan er raar uitzien, dan …": what stands before such a "dan" is the case in which it holds.
THEN = later(r"(?:, |; )(?:dan|then|dann|alors) (?:\w+ ){0,3}?\w+")


MAY_ASK = later(
    r"\b(?:kan|kunnen|mag|mogen|may|can|could|might)\b(?:\s\S+){0,6}?\s(?:vragen|verzoeken|verlangen|opvragen|ask|"
    r"request|gevraagd|verzocht|asked|requested)\b|"
    r"\b(?:kan|kunnen|may|might|could)\b[^.]{0,40}\b(?:laten (?:onderzoeken|controleren|beoordelen)|have it \w+ed|"
    r"be examined)\b|"
    r"\b(?:kan|kunnen)\b[^.]{0,60}\bworden (?:onderzocht|gecontroleerd|voorgelegd|getoetst|geverifieerd|beoordeeld)|"
    r"\b(?:kan|kunnen)\b[^.]{0,60}\b(?:onderzocht|gecontroleerd|voorgelegd|getoetst|geverifieerd) worden"
)


def only_in_special_cases(saying: Saying) -> bool:
    """Whether a sentence holds only when something gives cause: doubt, a report, a young face, a badge."""
    sentence = saying.sentence
    low = sentence.low
    if FOR_A_PART.search(low) and not sentence.names("everyone"):
        return True
    if MAY_ASK.search(low) or AFTER_CAUSE.search(low):
        return True
    special = SPECIAL_CASE.search(low) or ODD.search(low)
    inverted = INVERTED.match(low)
    if inverted is not None and special is not None and special.start() < inverted.end():
        return True
    if special is not None and THEN.search(low, special.end()) is not None:
        return True
    if special is not None and CONDITION.search(low[: special.start()]) and not sentence.names("everyone"):
        return True
    asked = f"{sentence.question} {sentence.lead} {' '.join(sentence.block.headings[-1:]).lower()}"
    if ODD.search(asked) and not sentence.names("everyone"):
        return True
    following = saying.following
    if following is not None and SKIPPED.search(following.low) and not NO_REST.search(following.low):
        return True
    if (
        following is not None
        and LETS_OFF.search(following.low)
        and following.names("negation", "denial")
        and not NO_REST.search(following.low)
    ):
        return True
    return in_the_case_before(saying)


# "Elke maand trekken wij een paar nieuwe adverteerders. Zij maken …": of those alone.
A_FEW = later(
    r"\b(?:een paar|enkele|een handvol|een aantal|sommige|a few|some|a handful of|several|\d+|drie|vier|vijf|tien|"
    r"three|five|ten) (?:van |of )?(?:onze |our |de |the )?(?:nieuwe |new )?(?:adverteerders|dames|profielen|leden|"
    r"advertenties|advertisers|profiles|members|ads|accounts)\b"
)


def in_the_case_before(saying: Saying) -> bool:
    """Whether a sentence holds in the case that the question or sentence before it puts.

    "Does somebody look young? Then we ask for a passport."
    """
    sentence = saying.sentence
    if REFERS_BACK.match(sentence.low) is None:
        return False
    if sentence.first and sentence.question and _puts_a_case(sentence.question):
        return True
    return any(one.names("hedge") or _puts_a_case(one.low) or A_FEW.search(one.low) for one in saying.before(1))


def _puts_a_case(low: str) -> bool:
    return SPECIAL_CASE.search(low) is not None or ODD.search(low) is not None
