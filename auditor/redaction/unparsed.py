"""What a parser drops of a page: it stands in the bytes as they came, and no round of cleaning sees it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape

from selectolax.lexbor import LexborHTMLParser

from auditor.redaction.taken_apart import Parts

# Elements that every tree has.
AROUND = frozenset({"html", "head", "body"})
# Scripts, styles and comments stand in the tree as they came; "<script-x>" is none.
OPENS = re.compile(rb"<(?:!--|(?:script|style)(?=[ \t\n\f/>]))")
# Each matches wherever it begins or gives up within a few signs: a hostile page costs no more than its length.
TAG = re.compile(r"</?[a-zA-Z][^<>\"']*+(?:(?:\"[^\"]*(?:\"|\Z)|'[^']*(?:'|\Z))[^<>\"']*+)*+>?")
# A name, of the element or of an attribute, and a value.
WORD = re.compile(r"=\s{0,20}(?:\"([^\"]*)\"?|'([^']*)'?|([^\s\"'<>=]+))|([^\s\"'<>/=]+)")
# The doctypes that say nothing of anyone; of any other the tree keeps the first word.
DOCTYPE = re.compile(r"<!doctype([^<>]*)>", re.IGNORECASE)
KNOWN_DOCTYPE = re.compile(
    r"\s*html\s*(?:public\s*[\"']-//(?:w3c|ietf|wapforum)//dtd [\w .]{1,40}//en[\"']\s*)?"
    r"(?:(?:system\s*)?[\"'](?:https?://www\.w3\.org/[\w/.-]{1,80}|about:legacy-compat)[\"']\s*)?",
    re.IGNORECASE,
)
# What could be an address, around its sign; and what could be a number, with every sign told by its class only.
BEFORE_AT, BEHIND_AT, LONGEST = re.compile(r"[^\s<>\"'=@]{0,100}\Z"), re.compile(r"@[^\s<>\"'@]{1,100}"), 100
NUMBER, LEAST_DIGITS = re.compile(rb"0[0 ]{6,20}0"), 7


def _table() -> bytes:
    """Return the class of every sign; beyond Latin-1, where all is a question mark, any may be a digit."""
    signs = map(chr, range(256))
    return bytes(
        ord("0") if one.isdigit() or one == "?" else ord(" ") if one.isspace() or one in "()./-" else ord("x")
        for one in signs
    )


TABLE = _table()


def drops_something(html: bytes, tree: LexborHTMLParser, parts: Parts) -> bool:
    """Whether a page holds what its tree does not: a name or value of markup, what could be a number or an address.

    An attribute named twice, one on an end tag, a form within a form and a row without a table are such things. `parts`
    are those of the tree; where all is among them, the tree is not written out.
    """
    came = _plain(html.decode("utf-8", "replace"))
    if any(KNOWN_DOCTYPE.fullmatch(one) is None for one in DOCTYPE.findall(came)):
        return True
    told, telling = _words(came), _telling(came)
    if not telling and told.difference(*parts.words) <= AROUND:
        return False
    kept = _plain(tree.html or "")
    return not (told <= _words(kept) and telling <= _telling(kept))


def _plain(html: str) -> str:
    """Return a page without its scripts, styles and comments, its line ends as a parser reads them."""
    html = html.replace("\r\n", "\n").replace("\r", "\n") if "\r" in html else html
    # One byte a sign, which is quick to make, so that places stay the same; a tag has no letters but those of ASCII.
    low = html.encode("latin-1", "replace").lower()
    pieces, reached = [], 0
    while found := OPENS.search(low, reached):
        close = b"-->" if found[0] == b"<!--" else b"</" + found[0][1:]
        # One that is not closed goes on to the end.
        end = low.find(close, found.end())
        end = low.find(b">", end) + 1 if end >= 0 else 0
        pieces += [html[reached : found.start()], " "]
        reached = end or len(html)
    return "".join((*pieces, html[reached:]))


def _words(html: str) -> set[str]:
    """Return the names of all elements and attributes, and the values that say something."""
    return {word for tag in set(TAG.findall(html)) for word in _words_of(tag)}


@lru_cache(maxsize=20_000)
def _words_of(tag: str) -> tuple[str, ...]:
    """Return the names and values of a tag: pages share menus, whose tags are asked once."""
    return tuple(
        name.lower() if name else unescape(f"{quoted}{single}{bare}")
        for quoted, single, bare, name in WORD.findall(tag)
        if name or quoted or single or bare
    )


def _telling(html: str) -> set[str]:
    """Return what could be a number or an address."""
    text = unescape(html)
    shapes = text.encode("latin-1", "replace").translate(TABLE)
    told = {
        text[found.start() : found.end()] for found in NUMBER.finditer(shapes) if found[0].count(b"0") >= LEAST_DIGITS
    }
    return told.union(_addresses(text)) if "@" in text else told


def _addresses(text: str) -> Iterator[str]:
    """Yield what stands around every at-sign."""
    reached = 0
    for found in BEHIND_AT.finditer(text):
        before = BEFORE_AT.search(text, max(reached, found.start() - LONGEST), found.start())
        reached = found.end()
        yield f"{before[0] if before else ''}{found[0]}"
