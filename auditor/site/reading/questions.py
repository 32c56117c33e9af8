"""Which question, and which other lead, a block of a page answers to."""

from functools import lru_cache

from auditor.site.reading.blocks import Block
from auditor.site.words.later import later

QUESTION_WORD = later(
    r"^(?:(?:muss|mussen|kann|konnen|darf|ist|sind|wird|werden|braucht|brauche) (?:ich|man|jede[rs]?|sie|es|ein\w*|"
    r"der|die|das|mein\w*)|"
    r"(?:dois-je|faut-il|puis-je|est-ce que|pouvez-vous|verifiez-vous|peut-on)\b.*|"
    r"(?:moet|moeten|kan|kun|kunt|mag|is|zijn|heb|heeft|word|wordt|worden|vragen jullie|vraagt u|controleren jullie|"
    r"controleert u|do|does|can|is|are|must|should|will|have|may) (?:ik|je|jij|u|jullie|wij|we|er|het|mijn|de|een|"
    r"i|you|we|it|there|my|the|they|anyone|everyone))\b"
)
# "Wanneer?" after an answer goes on about what the question before it asked.
ASKS_ON = later(
    r"^(?:en |and )?(?:wanneer|hoe|waarom|waar|wie|altijd|voor iedereen|when|how|why|where|who|always|for everyone)"
    r"(?: (?:dan|precies|then|exactly))? ?\?$"
)
# "Ik heb geen Yivi en geen bank" over an answer: what a visitor is at a loss about.
MY_WORRY = later(
    r"^(?:ik (?:heb|kan|krijg) |mijn \w+ |i (?:have|can|cannot|can't|don't|do not|am|forgot) |my \w+ )"
    r"(?:[^.;]* )?(?:niet|geen|nooit|kwijt|vergeten|not|no|never|lost|forgot|can't|cannot|don't)\b"
)
LONGEST_WORRY = 90
NEAR_QUESTION = 6
OPENS_AND_FOLDS = " \t\n\xa0+−–—×✕✖▾▼▿⌄▸►▶›»↓˅∨⊕⊖"


@lru_cache(maxsize=20_000)
def is_question(text: str) -> bool:
    """Whether a heading or lead asks something; FAQ headings often leave the question mark out."""
    # The sign that opens and folds an answer may be a letter of its own: "Wat kost het? +".
    low = text.lower().strip(OPENS_AND_FOLDS)
    return low.endswith("?") or is_worry(low) or (
        len(low.split()) > 2 and QUESTION_WORD.match(low) is not None and not low.endswith(".")
    )


def is_worry(text: str) -> bool:
    """Whether a line over an answer is what a visitor is at a loss about: "Ik heb geen Yivi"."""
    low = text.lower().strip(OPENS_AND_FOLDS)
    return len(low) <= LONGEST_WORRY and MY_WORRY.match(low) is not None


def answered_in_turn(blocks: tuple[Block, ...]) -> list[tuple[str, str]]:
    """Return the question and other lead that each block answers to; one that asks on holds the question before it."""
    found = []
    asked, place = "", 0
    for number, (block, before) in enumerate(zip(blocks, (None, *blocks), strict=False)):
        question, lead = _answered(block, before)
        if question and ASKS_ON.match(question.lower().strip(OPENS_AND_FOLDS)):
            question = f"{asked} {question}" if asked and number - place <= NEAR_QUESTION else question
        elif question:
            asked, place = question, number
        found.append((question, lead))
    return found


def _answered(block: Block, previous: Block | None) -> tuple[str, str]:
    """Return the question and the other lead that a block answers to; a button answers none but its own."""
    if block.tag == "button":
        return "", block.lead
    heading = block.headings[-1] if block.headings else ""
    if block.lead and is_question(block.lead):
        return block.lead, ""
    if heading and is_question(heading):
        return heading, block.lead
    if previous is not None and previous.text.endswith("?") and len(previous.text) < 160 and not previous.level:
        return previous.text, block.lead
    return "", block.lead
