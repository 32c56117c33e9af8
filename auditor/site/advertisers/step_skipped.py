"""A step that some of those who advertise skip: "Werk je via een bureau? Dan sla je stap 2 over"."""

from auditor.site.advertisers.identity_words import NO_REST
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Saying
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

AHEAD = 8
NAMED_BEFORE = 90
STEP = (
    r"(?:(?:stap|punt|nummer|onderdeel|step|point|number|part|schritt|etape) (?P<{name}>\d{{1,2}})|"
    r"(?:deze|die|dit|dat|de|het|this|that|the|diesen|cette) (?:stap|onderdeel|deel|controle|check|id-?check|"
    r"verificatie|legitimatie|step|part|section|verification|schritt|etape)|dit|dat|die|deze|this|that|it)"
)
YOU = r"(?:je|jij|u|ge|gij|ze|zij|men|they|you|sie|du|vous)"
# Words between, which take nothing back.
W = r"(?:(?!(?:niet|not|nooit|never|geen|no|nicht|pas)\b)[\w-]+ )"
SKIPS = (
    rf"\b(?:sla|slaat|slaan) (?:{YOU} )?{W}{{0,2}}?{STEP.format(name='a')} {W}{{0,2}}?over\b|"
    rf"\b(?:kun|kunt|kan|kunnen|mag|mogen) (?:{YOU} )?{W}{{0,2}}?{STEP.format(name='b')} {W}{{0,2}}?(?:overslaan|"
    rf"weglaten|achterwege laten)\b|"
    rf"\b{STEP.format(name='c')} (?:kun|kunt|kan|mag) (?:{YOU} ){W}{{0,2}}?(?:overslaan|weglaten|achterwege laten)\b|"
    rf"\b{STEP.format(name='d')} (?:is|geldt|hoeft|does|do) (?:dan |er |voor |{YOU} )*(?:niet|not) (?:apply )?"
    rf"(?:voor|bestemd voor|bedoeld voor|to|for|meant for) (?:jou|u|je|hen|hem|haar|you|them)\b|"
    rf"\b{STEP.format(name='e')} (?:vervalt|valt weg|is overbodig|is niet nodig|is not needed|falls away)\b|"
    rf"\b(?:vervalt|geldt niet) {W}{{0,2}}?{STEP.format(name='f')}\b|"
    rf"\b(?:(?:you|they) (?:may|can) |^\W*(?:then |so |please )?)(?:just |simply )?(?:skip|leave out|pass over) "
    rf"{W}{{0,2}}?{STEP.format(name='g')}(?: out)?\b|"
    rf"\b(?:you|they) (?:may|can) leave {STEP.format(name='h')} out\b"
)
SKIPPED = later(SKIPS)
# "Werk je via een bureau?", "for studio models", "gaat het om vriendschap": by whom, or for which kind.
WORKS_FOR = (
    r"(?:\w*bureau\w*|\w*clubs?|\w*huis|\w*huizen|salons?|\w*salon|studio\w*|bar|bedrijf|bedrijven|agenc(?:y|ies)|"
    r"house|parlou?r|brothel|company|agentur|agence|uitbater|exploitant|baas|manager)"
)
KIND = (
    r"(?:kennismaking\w*|vriendschap\w*|dat(?:e|es|ing)|daten|massage\w*|\w*webcam\w*|camwerk|cam|chat\w*|stellen|"
    r"koppels?|hobby\w*|particulier\w*|swingers?|escort\w*|sm|fetisj\w*|(?:zonder|met|without|with) (?:vergoeding|"
    r"betaling|foto'?s|photos|pay(?:ment)?|fee)|gratis \w+|gewone \w+|free \w+|friendship|couples?|contact\w*|"
    r"oproep\w*|zoekertje\w*|\w*advertentie\w*|rubriek\w*|vaste \w+|bestaande \w+|existing \w+|text ads?|al (?:eerder|"
    r"eens|lid|klant)|already|before)"
)
BY_WHOM = later(
    rf"^\W*(?:werk|zit|sta|ben|bent|val|hoor|kom|adverteer|plaats|doe|ga|gaat|maak|zoek|heb|hebt|huur|wil|wilt|do|are|"
    rf"is|if|als|wie|wanneer|voor|bij|for|with|whoever|who|in|kies|kiest|komt|werkt|zoekt|alleen|only|just)\b"
    rf"[^.;?]{{0,70}}?\b(?:{WORKS_FOR}|{KIND})\b"
)
# "Dan sla je dit ook niet over": nobody skips it.
NOT_SKIPPED = later(r"\b(?:niet|nooit|not|never|niemand|nobody|no one) (?:\w+ )?(?:over|overslaan|skip)\b")
HEADED_STEP = later(r"^\W*(?:stap |step |schritt )?(\d{1,2})\b")


def step_is_skipped(saying: Saying) -> bool:
    """Whether a sentence that follows on its page has some skip the step in which this one stands."""
    here = saying.sentence.block.order
    return any(
        _skips(saying, one)
        for one in saying.page.sentences
        if here <= one.block.order < here + AHEAD and not one.asks and one is not saying.sentence
    )


def _skips(saying: Saying, one: Sentence) -> bool:
    """Whether a sentence has a group or a kind of advertisement skip the step of a saying."""
    found = SKIPPED.search(one.low)
    if found is None or NOT_SKIPPED.search(one.low) or NO_REST.search(one.low):
        return False
    asked = one.question if one.first else ""
    before = one.before[-NAMED_BEFORE:].rpartition("?")[0].rpartition(".")[2].strip()
    if not any(BY_WHOM.search(text) for text in (one.low, asked, before) if text):
        return False
    number = next((told for told in found.groups() if told), "")
    return _is_step(saying, int(number)) if number else _next_to(saying, one)


def _is_step(saying: Saying, number: int) -> bool:
    """Whether a saying stands in the step of that number: under its heading, or as that item of its list."""
    block = saying.sentence.block
    headed = HEADED_STEP.match(folded(" ".join(block.headings[-1:])))
    if headed is not None:
        return int(headed.group(1)) == number
    items = [one.order for one in saying.page.blocks if one.tag == block.tag == "li" and one.headings == block.headings]
    return block.order in items and items.index(block.order) + 1 == number


def _next_to(saying: Saying, one: Sentence) -> bool:
    """Whether "this step" points at a saying: in its block, or in the next that is no other item."""
    here, there = saying.sentence.block, one.block
    if here is there:
        return True
    return there.tag != "li" and there.order - here.order <= AHEAD // 2
