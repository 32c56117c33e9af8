"""The parser's own numbers for the tags that make up the text of a page; a number is quicker to ask for than a name."""

from functools import cache

import msgspec
from selectolax.lexbor import LexborHTMLParser

INLINE = (
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "ins", "kbd", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
    "u", "var", "wbr", "ruby", "rt", "rb",
)  # fmt: skip
# What is struck out is said no longer.
STRUCK = ("del", "s", "strike")
HEADINGS = {f"h{level}": level for level in range(1, 7)}
# Lexbor gives text, comments and the document itself the numbers up to here; elements come after.
TEXT, LAST_OF_NO_ELEMENT = 2, 5


class Tags(msgspec.Struct, frozen=True):
    """Numbers by what they mean for a text; `headings` gives the level."""

    link: int
    line_break: int
    bold: frozenset[int]
    inline: frozenset[int]
    struck: frozenset[int]
    headings: dict[int, int]


@cache
def tag_number(name: str) -> int:
    """Return the parser's number for a tag."""
    return LexborHTMLParser("").create_node(name).tag_id


@cache
def tags() -> Tags:
    """Return the numbers, asked of the parser once."""
    number = {name: tag_number(name) for name in (*INLINE, *HEADINGS, "br")}
    return Tags(
        link=number["a"],
        line_break=number["br"],
        bold=frozenset((number["b"], number["strong"])),
        inline=frozenset(number[name] for name in INLINE),
        struck=frozenset(number[name] for name in STRUCK),
        headings={number[name]: level for name, level in HEADINGS.items()},
    )
