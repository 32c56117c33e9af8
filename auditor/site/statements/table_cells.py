"""Reads a table of categories that says of each whether an identity document is asked."""

from auditor.site.reading.sentences import CELLS, Sentence
from auditor.site.site import Saying
from auditor.site.statements.said import Statements, Strength
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

YES = later(r"^\W*(?:ja|yes|verplicht\w*|vereist|altijd|nodig|required|always|mandatory|x|vooraf|before)\b")
NO = later(r"^\W*(?:nee|neen|no|niet|geen|nooit|never|not|optioneel|optional|vrijwillig|n\.?v\.?t\.?|none)\b|^-$")
# A term may be told at more length: verplicht voor elke adverteerder, voor de eerste plaatsing.
OF_ALL = later(r"\b(?:iedereen|elke|iedere|alle|everyone|everybody|every|each|all)\b")
LONGEST, LONGEST_TERM = 40, 100
# As many cells of a row as are looked through.
MOST_CELLS = 4
# Folded text has no such marks.
CHECKED, CROSSED = frozenset("✓✔☑✅"), frozenset("✗✘✕✖❌")


def add_table(found: Statements, cells: Statements) -> None:
    """Take a table of categories as one statement: all yes, all no, or some."""
    yes, no = cells.of(Strength.ALL), cells.of(Strength.DENIED)
    if yes and no:
        found.add(Strength.SOME, yes[0])
        found.add(Strength.SOME, no[0])
    elif yes or no:
        found.add(Strength.ALL if yes else Strength.DENIED, (yes or no)[0])


def cell_says(saying: Saying) -> Strength | None:
    """Return yes or no for a table cell under or beside a head that names a document."""
    sentence = saying.sentence
    longest = LONGEST_TERM if sentence.block.tag == "dd" and OF_ALL.search(sentence.low) else LONGEST
    if sentence.block.tag not in ("td", "dd", "th") or len(sentence.low) > longest or sentence.names("id_document"):
        return None
    if "id_document" not in saying.page.words.named(f"{sentence.lead} {sentence.question}"):
        return None
    return yes_or_no(sentence)


def yes_or_no(sentence: Sentence) -> Strength | None:
    """Return what a cell says by itself, in a word or by a mark."""
    low, mark = sentence.low.strip(), sentence.text.strip("\ufe0f ")
    if mark in CROSSED or NO.match(low):
        return Strength.DENIED
    return Strength.ALL if mark in CHECKED or YES.match(low) else None


def heads_a_row(saying: Saying) -> bool:
    """Whether a sentence is the whole of a cell that heads a row, whose other cells say what holds."""
    block = saying.sentence.block
    # Over the first column a head may stand too: "Onderdeel | Bij ons".
    if block.tag not in CELLS or " – " in block.lead:
        return False
    beside = saying.page.blocks[block.order + 1 : block.order + 1 + MOST_CELLS]
    return any(one.tag == "td" and one.lead.endswith(block.text) for one in beside)


def its_row_denies(saying: Saying) -> bool:
    """Whether a sentence heads a row and a cell beside it says no."""
    return any(NO.match(low) for low in _beside(saying))


def its_row_answers(saying: Saying) -> bool:
    """Whether a sentence heads a row and a cell beside it says yes or no, so that the name asks nothing by itself."""
    return any(YES.match(low) or NO.match(low) for low in _beside(saying))


def _beside(saying: Saying) -> tuple[str, ...]:
    """Return the folded cells beside one that heads a row, none where it heads none."""
    block = saying.sentence.block
    if block.tag not in CELLS:
        return ()
    beside = saying.page.blocks[block.order + 1 : block.order + 1 + MOST_CELLS]
    return tuple(folded(one.text) for one in beside if one.tag == "td" and one.lead.endswith(block.text))
