"""What a parser drops of a page: it stands in the bytes as they came, and no round of cleaning sees it."""

import re
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser

# Each matches wherever it begins or gives up within a few signs: a hostile page costs no more than its length.
TAG = re.compile(rb"<[a-zA-Z](?:[^<>\"']|\"[^\"]*(?:\"|\Z)|'[^']*(?:'|\Z))*+>?")
NAME = re.compile(rb"[\s\"'/]([^\s\"'<>/=]{1,100})\s{0,9}=\s{0,9}(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+)")
# An end tag has no attributes.
END_TAG = re.compile(rb"</[a-zA-Z][^\s>/]{0,100}[\s/]{1,100}[^>\s/]")
# What could be a number or an address.
TELLING = re.compile(rb"[^\s<>\"'=@]{0,100}@[^\s<>\"'@]{1,100}|\+?\d[\d\s()./-]{6,20}\d")


def drops_something(html: bytes, tree: LexborHTMLParser) -> bool:
    """Whether a page holds what its tree does not: attributes named twice or on an end tag, a number in a lost tag.

    A form within a form and a row without a table are such tags.
    """
    if END_TAG.search(html) or any(map(_names_one_twice, set(TAG.findall(html)))):
        return True
    telling = set(TELLING.findall(html))
    if not telling:
        return False
    kept = (tree.html or "").encode("utf-8", "replace")
    return any(one not in kept for one in telling)


@lru_cache(maxsize=20_000)
def _names_one_twice(tag: bytes) -> bool:
    """Whether a tag gives one attribute twice, of which the parser keeps the first."""
    names = [name.lower() for name in NAME.findall(tag)]
    return len(names) != len(set(names))
