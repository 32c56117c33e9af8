"""What bare answers, labels with a value and rows of figures say of telling the police."""

from auditor.site.moderation.police_passing import COUNTED, DEPENDS, IF_SO, LABEL, VALUE_NO, VALUE_YES
from auditor.site.moderation.police_words import ITSELF, LEFT_TO_OTHERS, MAY, WAITING
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance_words import NO, NOT_SO, YES
from auditor.site.site import Saying
from auditor.site.statements.said import Strength
from auditor.site.words.later import later

# "Bel je de politie als …?", "do you involve the police?" is asked of the platform.
ASKED_OF_IT = later(
    r"\b(?:bel|bellen|belt|stap|stappen|stapt|waarschuw\w*|tipt?|tippen|betrek\w*|contacteer\w*|verwittig\w*|neem|"
    r"nemen|neemt|ga|gaan|gaat|meld|melden|meldt|geef|geven|geeft|speel|spelen|speelt|stuur|sturen|stuurt|licht|"
    r"lichten|schakel|schakelen|schakelt|haal|halen|haalt|breng|brengen|brengt|informeer|informeren|informeert|doe|"
    r"doen|"
    r"doet|do|will|would) (?:je|jij|jullie|u|ge|gij|you)\b"
)
# "Ik krijg vaak de vraag of ik het doorgeef. Nee."
TOLD_QUESTION = later(
    r"\b(?:vraag|vragen|vraagt|gevraagd|asked?|asks|question) (?:\w+ ){0,3}?(?:of|whether|if) (?:ik|wij|we|i)\b"
)
SHORT = 8
# "Bij een volwassene doen wij dat alleen als zij dat wil."
ONLY_THEN = later(
    r"\b(?:doen|doe|geldt|gaan|ga|do|does)\b[^.]{0,30}\b(?:alleen|enkel|pas|uitsluitend|only|just)\b|"
    r"\b(?:only|alleen|enkel)\b[^.]{0,20}\b(?:if|when|with|als|wanneer|met)\b"
)
# "Zonder meer", "every time": yes, in other words.
AFFIRMS = later(
    r"^\W*(?:zonder (?:meer|uitzondering|twijfel|aarzel\w*|dralen)|steevast|elke keer|iedere keer|meteen|direct|"
    r"onmiddellijk|sowieso|"
    r"every (?:single )?time|each time|without (?:fail|exception|hesitation|question)|immediately|straight away|"
    r"at once|ausnahmslos|sans exception)"
    r"\b(?! (?:niet|nooit|not|bewijs|proof))"
)
LABELS = ("td", "th", "dt", "dd")
# "Zaken die wij aan de politie doorgaven", beside a number: what was done in a year.
PAST_DEED = later(
    r"\b(?:meldden|doorgaven|neerlegden|doorstuurden|overdroegen|overhandigden|bezorgden|inlichtten|doorspeelden|"
    r"voorlegden|aangaven|deden|gaven|brachten|told|reported|referred|passed|handed|sent|notified|forwarded|informed|"
    r"meldeten|weitergaben|avons (?:signale|transmis))\b"
)
A_NUMBER_BEHIND = later(r"[:|-]\s*\d[\d.,]*\W*$")


def counts_only(sentence: Sentence) -> bool:
    """Whether it names what is counted in a table, which says nothing of what is always done."""
    if A_NUMBER_BEHIND.search(sentence.low) and PAST_DEED.search(sentence.low):
        return True
    if sentence.block.tag not in LABELS or sentence.question:
        return False
    return COUNTED.match(sentence.low) is not None or PAST_DEED.search(sentence.low) is not None


def asks_the_site(question: str) -> bool:
    """Whether a question that names the police asks what the platform does."""
    return ASKED_OF_IT.search(question) is not None


def answer_to_a_told_question(saying: Saying) -> Strength | None:
    """Return what follows on "mensen vragen mij of ik dat doorgeef": yes or no, where the police are spoken of."""
    if TOLD_QUESTION.search(saying.sentence.low) is None or not saying.sentence.names("pass_on", "police"):
        return None
    after = saying.following
    if after is None or "police" not in saying.page.words.named(saying.passage_text):
        return None
    if NO.match(after.low) or NOT_SO.match(after.low):
        return Strength.DENIED
    return Strength.ALL if YES.match(after.low) and len(after.low.split()) <= SHORT else None


def labelled(low: str) -> Strength | None:
    """Return what a label with a value says: "Police referral: always"."""
    label = LABEL.match(low)
    if label is None:
        return None
    if VALUE_NO.match(label["value"]):
        return Strength.DENIED
    return Strength.ALL if VALUE_YES.match(label["value"]) else None


def answered(sentence: Sentence) -> Strength | None:
    """Return what a bare answer says: yes, no, it depends."""
    if ITSELF.search(sentence.low) and sentence.names("negation"):
        return Strength.DENIED
    if MAY.search(sentence.low) or sentence.names("only_on_request"):
        return Strength.SOME
    if WAITING.search(sentence.question):
        return None
    if DEPENDS.match(sentence.low):
        return Strength.SOME
    if IF_SO.match(sentence.low):
        return Strength.ALL
    if LEFT_TO_OTHERS.search(sentence.low):
        return Strength.DENIED
    if NO.match(sentence.low) or NOT_SO.match(sentence.low):
        return Strength.DENIED
    return Strength.ALL if YES.match(sentence.low) or AFFIRMS.match(sentence.low) else None
