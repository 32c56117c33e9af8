"""Blanks an element: every text in it becomes as many blanks as it has words, and its telling attributes go."""

import hashlib
import re
from collections.abc import Iterable

from selectolax.lexbor import LexborNode

from auditor.redaction.attribute_names import STRUCTURAL
from auditor.redaction.known import Known
from auditor.redaction.pictures import PLACEHOLDER
from auditor.redaction.taken_apart import UNREAD
from auditor.site.entries.card_marks import BLANK, ROOT, SUMMARY
from auditor.site.entries.report_label import is_report_label
from auditor.site.markup.elements import Addresses

STYLE_URL = re.compile(r"url\([^)]{0,2000}\)?", re.IGNORECASE)
MOST_WORDS, STEP, MOST_BLANKS = 12, 16, 160


def blank(root: LexborNode, addresses: Addresses, known: Known, seen: set[int], token: str) -> None:
    """Take every text and every telling attribute out of a card; its elements stay."""
    for node in list(root.traverse(include_text=True)):
        tag = node.tag or "-"
        if node.mem_id in seen:
            continue
        seen.add(node.mem_id)
        if tag == "-text":
            text = node.text(deep=False) or ""
            parent = node.parent
            if text.strip() and not (parent is not None and parent.tag in UNREAD) and not is_report_label(text):
                node.replace_with(blanked(text, token))
                token = ""
        elif tag == "-comment":
            node.decompose()
        elif tag in UNREAD:
            empty(node)
        elif tag[0] != "-":
            _blank_attributes(node, tag, addresses, known)


def blanked(text: str, token: str = "") -> str:
    """Return as many blanks as a text has words, with the white space around it."""
    words = text.split()
    lead = " " if text[:1].isspace() else ""
    tail = " " if text[-1:].isspace() else ""
    return lead + " ".join([*([token] if token else []), *([BLANK] * counted(len(words)))]) + tail


def counted(words: int) -> int:
    """Return how many blanks stand for a number of words: about as many, so that a long text stays long.

    The exact number would let a text be known again.
    """
    return words if words <= MOST_WORDS else min(-(-words // STEP) * STEP, MOST_BLANKS)


def empty(node: LexborNode) -> None:
    """Take out what a script, style or template holds."""
    child = node.first_child
    while child is not None:
        child.decompose()
        child = node.first_child


def _blank_attributes(node: LexborNode, tag: str, addresses: Addresses, known: Known) -> None:
    """Empty every attribute that may tell of someone; a link to a person's page gets its mask."""
    for name, value in node.attributes.items():
        if name in STRUCTURAL or not value or name in (ROOT, SUMMARY):
            continue
        if name == "aria-label" and is_report_label(value):
            continue
        if name == "href":
            wanted = _blank_link(value, addresses, known)
        elif name == "style":
            wanted = STYLE_URL.sub(f"url({PLACEHOLDER})", value)
        elif name == "src" and tag in ("img", "source", "input", "video", "iframe", "embed"):
            wanted = PLACEHOLDER
        else:
            wanted = ""
        if wanted != value:
            node.attrs[name] = wanted


def _blank_link(href: str, addresses: Addresses, known: Known) -> str:
    """Return where a card's link may be said to lead: a person's page under its mask, else nowhere."""
    url, _ = addresses.resolve(href)
    if url.startswith("http") and known.is_personal(url):
        return known.mask(url)
    return "#"


def token(roots: Iterable[LexborNode], known: Known) -> str:
    """Return a few blanks that differ from list to list, so that two lists are not taken for one page.

    Sixteen bits under a key: enough to tell the pages of a visit apart, too few to know a text again by.
    """
    digest = hashlib.blake2b(key=known.seal.encode()[:64], digest_size=2)
    for root in roots:
        digest.update(root.text(separator=" ").encode("utf-8", "replace"))
    return "".join(BLANK if bit == "1" else "‥" for bit in f"{int.from_bytes(digest.digest()):016b}")
