"""What the two views of a page have apart: text that is delivered but not seen, and text that script alone puts."""

from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.words.vocabulary import folded


def delivered_but_not_seen(page: Page) -> tuple[Block, ...]:
    """Return text that the HTML seems to show but that no visitor sees; nothing where no browser looked.

    The blocks are of `Page.delivered`: take evidence from there.
    """
    return _beyond(page.delivered.blocks, page.blocks) if page.delivered is not page else ()


def seen_but_not_delivered(page: Page) -> tuple[Block, ...]:
    """Return text that a visitor sees and that is not in the HTML, hidden or not; nothing where no browser looked."""
    delivered = page.delivered
    return _beyond(page.blocks, (*delivered.blocks, *delivered.hidden_blocks)) if delivered is not page else ()


def _beyond(blocks: tuple[Block, ...], others: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks of which the words stand in no other one."""
    held = _bare(" ".join(one.text for one in others))
    return tuple(one for one in blocks if _bare(one.text) not in held)


def _bare(text: str) -> str:
    """Return the words of a text without what stands between them, which the two views may write differently."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in folded(text)).split())
