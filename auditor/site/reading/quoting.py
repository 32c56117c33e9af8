"""What is quoted of an element of a page, and how much of it."""

from auditor.site.markup.elements import Control, Form, Link
from auditor.site.reading.blocks import Block

EXCERPT = 300


def words_of(seen: Block | Link | Control | Form, *, by_buttons: bool = False) -> str:
    """Return what a reader takes an element by: its text, name or heading; a form perhaps by its buttons."""
    if isinstance(seen, Form):
        return " ".join(seen.buttons) if by_buttons else seen.heading
    return seen.text if isinstance(seen, Block) else seen.name


def shortened(text: str) -> str:
    """Return a quotation of at most 300 characters on one line."""
    line = " ".join(text.split())
    return line if len(line) <= EXCERPT else line[: EXCERPT - 1].rsplit(" ", 1)[0] + " …"
