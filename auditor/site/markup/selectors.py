"""A short CSS selector that leads back to an element of the delivered page."""

import re
from collections.abc import Collection
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.markup.elements import Locator

PLAIN_ID = re.compile(r"[A-Za-z][\w-]*\Z")


def selector_of(element: LexborNode, cards: Collection[int] = ()) -> str:
    """Return a selector: from the nearest id, or from body, by child and nth-of-type.

    The id of a card, or within one, may be somebody's name and is not used; `cards` are the ``mem_id`` of their roots.
    """
    steps: list[str] = []
    current: LexborNode | None = element
    within = _cards_around(element, cards)
    while current is not None and current.tag not in ("html", "-undef", "-document"):
        identity = current.attributes.get("id") if not within else None
        within -= current.mem_id in cards
        if identity and PLAIN_ID.match(identity):
            steps.append(f"#{identity}")
            break
        tag = current.tag or "*"
        if tag == "body":
            steps.append(tag)
            break
        steps.append(tag + _position(current, tag))
        current = current.parent
    return " > ".join(reversed(steps))


def _cards_around(element: LexborNode, cards: Collection[int]) -> int:
    """Return in how many cards, one in the other, an element stands."""
    around = 0
    current: LexborNode | None = element if cards else None
    while current is not None:
        around += current.mem_id in cards
        current = current.parent
    return around


def _position(element: LexborNode, tag: str) -> str:
    """Return ``:nth-of-type(n)`` where siblings share the tag, else nothing."""
    before = 0
    sibling = element.prev
    while sibling is not None:
        before += sibling.tag == tag
        sibling = sibling.prev
    if before:
        return f":nth-of-type({before + 1})"
    sibling = element.next
    while sibling is not None:
        if sibling.tag == tag:
            return ":nth-of-type(1)"
        sibling = sibling.next
    return ""


def node_at(tree: LexborHTMLParser, at: Locator) -> LexborNode | None:
    """Return the element of a locator: a query and its place, or a place in document order."""
    query, index = at
    if query:
        found = tree.css(query)
        return found[index] if index < len(found) else None
    body = tree.body
    if body is None:
        return None
    return next(islice(body.traverse(include_text=True), index, None), None)
