"""What a parser drops of a page: it stands in the bytes as they came, and no round of cleaning sees it."""

import re
from html import unescape

from selectolax.lexbor import LexborHTMLParser

# Scripts, styles and comments stand in the tree as they came.
AS_IT_CAME = re.compile(r"<!--.*?-->|<(script|style)\b[^>]*>.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
# Each matches wherever it begins or gives up within a few signs: a hostile page costs no more than its length.
TAG = re.compile(r"</?[a-zA-Z](?:[^<>\"']|\"[^\"]*(?:\"|\Z)|'[^']*(?:'|\Z))*+>?")
VALUE = re.compile(r"=\s{0,20}(?:\"([^\"]*)\"?|'([^']*)'?|([^\s\"'<>=]+))")
# What could be a number or an address.
TELLING = re.compile(r"[^\s<>\"'=@]{0,100}@[^\s<>\"'@]{1,100}|\+?\d[\d\s()./-]{6,20}\d")


def drops_something(html: bytes, tree: LexborHTMLParser) -> bool:
    """Whether a page holds what its tree does not: a value of an attribute, or what could be a number or an address.

    An attribute named twice, one on an end tag, a form within a form and a row without a table are such things.
    """
    came, kept = _plain(html.decode("utf-8", "replace")), _plain(tree.html or "")
    if not _values(came) <= _values(kept):
        return True
    return not set(TELLING.findall(unescape(came))) <= set(TELLING.findall(unescape(kept)))


def _plain(html: str) -> str:
    """Return a page without its scripts, styles and comments, its line ends as a parser reads them."""
    return AS_IT_CAME.sub(" ", html.replace("\r\n", "\n").replace("\r", "\n"))


def _values(html: str) -> set[str]:
    """Return the values of all attributes."""
    tags = set(TAG.findall(html))
    return {unescape("".join(found)) for tag in tags if "=" in tag for found in VALUE.findall(tag)}
