"""Whether what introduces a sentence keeps it for some: a mark that one may have, or a case that gives cause."""

from auditor.site.advertisers.introduced_words import (
    A_CASE,
    ADDS,
    BEFORE_IT_SHOWS,
    FREQUENCY,
    GOES_ON_FROM_IT,
    IN_ORDER,
    OF_EVERYBODY,
    ONLY,
    ONLY_SOME,
    OUR_OWN,
    PICKS,
    SHE_DOUBTS,
    WE_THINK,
)
from auditor.site.advertisers.offered_words import (
    A_THING_BY_A_NAME,
    BRINGS_A_MARK,
    DO_WITHOUT,
    FREE_OF_IT,
    HOW_TO_GET,
    NOT_FREE,
    OF_NOBODY,
    OFFERS,
    PUTS_A_MARK,
    WANTED,
    WANTS_ONLY_TO_PLACE,
    WISHES,
)
from auditor.site.reading.clause import Stance
from auditor.site.reading.condition import condition_told, with_if
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.site import Saying
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

# What a check of advertisers is called by.
CHECKED = ("id_document", "face_photo", "held_together")
ITEMS = frozenset({"li", "td", "dd", "th"})
FAR = 8
NEXT = 2
WORDS = later(r"[a-z]{4,}")
# Words of a heading that name no thing of its own.
GENERAL = later(
    r"^(?:controle|check|verifi\w+|identi\w+|leeftijd|profiel|profile|adverte\w+|advert\w*|plaatsen|placing|stap|step|"
    r"onze|your|over|about|waarom|mensen|foto\w*|photo\w*|document\w*|paspoort|passport|legitimatie|veiligheid|safety|"
    r"wordt|voor|door|from|with)$"
)


def introduced_as_an_offer(saying: Saying) -> bool:
    """Whether it tells of what one may have or leave: "Who wishes, can have the Feather. For this you upload …"."""
    if for_all(saying.sentence.low):
        return False
    above = f"{saying.sentence.question} . {folded(' '.join(saying.sentence.block.headings[-1:]))}"
    wanted = WANTED.search(above) or any(
        HOW_TO_GET.match(one) or A_THING_BY_A_NAME.match(one) for one in _called(saying)
    )
    if wanted and not OF_NOBODY.search(saying.passage_text):
        return True
    if any(DO_WITHOUT.match(one.low) for one in saying.after(NEXT)):
        return True
    if _earns_a_mark(saying) and not any(for_all(one.low) for one in saying.passage):
        return True
    return any(_offers(one) for one in (*_introducing(saying), saying.sentence))


def _earns_a_mark(saying: Saying) -> bool:
    """Whether the sentence, or what comes of it right after, is that a mark is put on the profile."""
    if PUTS_A_MARK.search(saying.sentence.low):
        return True
    return any(BRINGS_A_MARK.search(one.low) for one in saying.near(0, NEXT))


def _called(saying: Saying) -> tuple[str, ...]:
    """Return what the section is called by: its question, its heading."""
    return (saying.sentence.question, folded(" ".join(saying.sentence.block.headings[-1:])))


def introduced_by_a_case(saying: Saying) -> bool:
    """Whether it is done once something gives cause: "If a listing does not add up we send a link. There you …"."""
    sentence = saying.sentence
    if puts_a_case(sentence) and not OF_EVERYBODY.search(sentence.low):
        return True
    if for_all(sentence.low) or ADDS.match(sentence.low):
        return False
    heading = folded(" ".join(sentence.block.headings[-1:]))
    if FREQUENCY.match(heading) or A_CASE.match(heading):
        return True
    before = _introducing(saying)
    if before and ONLY_SOME.match(before[-1].low) and GOES_ON_FROM_IT.match(sentence.low):
        return True
    for place in range(len(before) - 1, -1, -1):
        if puts_a_case(before[place]):
            return not any(map(asks_by_itself, before[:place])) or GOES_ON_FROM_IT.match(sentence.low) is not None
    return False


def for_all(low: str) -> bool:
    """Whether a folded sentence says by itself that it holds for everybody, or before anything shows."""
    return OF_EVERYBODY.search(low) is not None or BEFORE_IT_SHOWS.search(low) is not None


def puts_a_case(one: Sentence) -> bool:
    """Whether a sentence says what gives cause, or how seldom it is."""
    if FREQUENCY.match(one.low) or PICKS.search(one.low):
        return True
    if _is_what_we_think(one.low):
        return True
    told = with_if(one.low)
    if SHE_DOUBTS.search(one.low) or SHE_DOUBTS.search(told):
        return False
    return (A_CASE.search(one.low) or A_CASE.search(told) or WE_THINK.search(told)) is not None


def _is_what_we_think(low: str) -> bool:
    """Whether a folded sentence opens, by its verb, with what the platform feels: "Bekruipt ons het gevoel, dan"."""
    condition = condition_told(low)
    return OUR_OWN.search(condition) is not None and IN_ORDER.search(condition) is None


def is_one_step_more(sentence: Sentence) -> bool:
    """Whether a sentence adds a step in one case, and does not say that it is done in no other."""
    return puts_a_case(sentence) and FREQUENCY.match(sentence.low) is None and ONLY.search(sentence.low) is None


def _introducing(saying: Saying) -> tuple[Sentence, ...]:
    """Return the sentences before it in its passage that may lead up to it, back to one that is for all."""
    found: list[Sentence] = []
    here = saying.sentence.block
    for one in reversed(saying.before(FAR)):
        if for_all(one.low):
            break
        if one.block is not here and one.block.tag in ITEMS:
            # Another item of the list leads up to nothing but itself.
            continue
        found.insert(0, one)
    return tuple(found)


def _offers(one: Sentence) -> bool:
    """Whether a sentence offers what its section is about, or says that one may do without it."""
    if OF_NOBODY.search(one.low) or NOT_FREE.search(one.low):
        return False
    if OFFERS.search(one.low) or (WISHES.search(one.low) and not WANTS_ONLY_TO_PLACE.search(one.low)):
        return True
    return FREE_OF_IT.search(one.low) is not None and _names_its_heading(one)


def _names_its_heading(one: Sentence) -> bool:
    """Whether a sentence is about the thing that its section is called by."""
    heading = folded(" ".join(one.block.headings[-1:]))
    return any(GENERAL.match(word) is None and word in one.low for word in WORDS.findall(heading))


def asks_by_itself(one: Sentence) -> bool:
    """Whether a sentence asks for the document or the face by itself."""
    return one.names(*CHECKED) and stance(one, *CHECKED, hedges=False) is Stance.HOLDS and not one.asks
