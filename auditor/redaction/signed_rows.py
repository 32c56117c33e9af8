"""Who wrote, told by nothing but the place: the cell beside a topic and its count of replies, the word over a post."""

import re
from collections import defaultdict
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.markup.elements import tidy
from auditor.site.words.names import ORDINARY

COUNTED = re.compile(
    r"\d[\d.]*\s*(?:reacties?|berichten|bericht|antwoorden|antwoord|replies|reply|posts?|comments?)\W*", re.IGNORECASE
)
POSTS = ("post", "reactie", "comment", "bericht", "message", "reply", "antwoord")
OF_POSTS = ", ".join(f"[class~={one}]" for one in POSTS)
BOLD = frozenset({"b", "strong"})
TEXTS = frozenset({"p", "div", "blockquote"})
# A row or post alone may be of the platform; several of one make are written by several.
LEAST, MOST_WORDS, LONGEST = 2, 2, 30


def signed_rows(tree: LexborHTMLParser) -> Iterator[LexborNode]:
    """Yield the cells that name who opened a topic: beside a link to it and how many replied, in a row of several."""
    found: dict[int, list[list[LexborNode]]] = defaultdict(list)
    for row in tree.css("tr"):
        cells = [one for one in row.iter() if one.tag == "td"]
        # A table that lays out a page holds others, whose rows come by themselves.
        if any(one.css_first("table") is not None for one in cells):
            continue
        texts = [tidy(one.text(separator=" ")) for one in cells]
        bare = [one.css_first("a[href]") is None for one in cells]
        if row.parent is None or all(bare) or not any(COUNTED.fullmatch(text) for text in texts):
            continue
        told = [cell for cell, text, alone in zip(cells, texts, bare, strict=True) if alone and _may_be_a_name(text)]
        found[row.parent.mem_id].append(told)
    for rows in found.values():
        if len(rows) >= LEAST:
            yield from (cell for row in rows for cell in row)


def signed_posts(tree: LexborHTMLParser) -> Iterator[LexborNode]:
    """Yield the bold words that stand first in posts of one make, right before what was written."""
    found: dict[int, list[LexborNode]] = defaultdict(list)
    for post in tree.css(OF_POSTS):
        head = next((one for one in post.iter() if one.tag in BOLD), None)
        after = head.next if head is not None else None
        while after is not None and after.tag == "-text" and not (after.text() or "").strip():
            after = after.next
        if head is None or after is None or post.parent is None or after.tag not in TEXTS:
            continue
        if _may_be_a_name(tidy(head.text(separator=" "))):
            found[post.parent.mem_id].append(head)
    for heads in found.values():
        if len(heads) >= LEAST:
            yield from heads


def _may_be_a_name(text: str) -> bool:
    """Whether a text is so short that it may be what somebody is called, and no number or date."""
    if not text or len(text) > LONGEST or len(text.split()) > MOST_WORDS or text.lower() in ORDINARY:
        return False
    return text[0].isalpha() and text[-1] not in ".:?!"
