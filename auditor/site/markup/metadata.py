"""What a page says of itself in its head: title, language, labels, canonical address, structured data."""

import json
from collections.abc import Iterator
from typing import Any

import msgspec
from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.markup.elements import tidy


class Metadata(msgspec.Struct, frozen=True):
    """The head of a page; names of `meta` and `links` are in lower case, `types` are the JSON-LD and og types."""

    title: str
    language: str
    meta: tuple[tuple[str, str], ...]
    canonical: str
    alternates: tuple[tuple[str, str], ...]
    types: frozenset[str]
    refresh: str
    base: str

    def named(self, name: str) -> tuple[str, ...]:
        """Return the contents of every meta of that name, property or http-equiv."""
        return tuple(content for key, content in self.meta if key == name)


def read_metadata(tree: LexborHTMLParser) -> Metadata:
    """Read the head; everything absent is empty."""
    # Everything asked for stands in the head, which is small; the body is searched for structured data only.
    head = tree.head if tree.head is not None else tree.root
    if head is None:
        return Metadata("", "", (), "", (), frozenset(), "", "")
    found: dict[str, list[LexborNode]] = {}
    for node in head.traverse():
        found.setdefault(node.tag or "", []).append(node)
    meta = tuple(
        ((a.get("name") or a.get("property") or a.get("http-equiv") or "").strip().lower(), tidy(a.get("content")))
        for a in (node.attributes for node in found.get("meta", ()))
    )
    canonical = ""
    alternates = []
    for node in found.get("link", ()):
        a = node.attributes
        rel = (a.get("rel") or "").lower().split()
        if "href" not in a:
            continue
        if "canonical" in rel:
            canonical = a.get("href") or ""
        if "alternate" in rel and a.get("hreflang"):
            alternates.append(((a.get("hreflang") or "").lower(), a.get("href") or ""))
    html = head.parent if head.parent is not None and head.parent.tag == "html" else head
    title = next(iter(found.get("title", ())), None)
    base = next((node for node in found.get("base", ()) if "href" in node.attributes), None)
    types = {content.lower() for key, content in meta if key == "og:type"}
    for script in tree.css('script[type="application/ld+json"]'):
        types.update(_types(script.text()))
    return Metadata(
        title=tidy(title.text()) if title is not None else "",
        language=((html.attributes.get("lang") or "") if html is not None else "").strip().lower(),
        meta=meta,
        canonical=canonical,
        alternates=tuple(alternates),
        types=frozenset(types),
        refresh=next((content for key, content in meta if key == "refresh"), ""),
        base=(base.attributes.get("href") or "") if base is not None else "",
    )


def _types(text: str) -> Iterator[str]:
    """Yield the ``@type`` values of a JSON-LD block, in lower case; a broken block has none."""
    try:
        todo: list[Any] = [json.loads(text)]
    except (ValueError, RecursionError):
        return
    while todo:
        item = todo.pop()
        if isinstance(item, list):
            todo.extend(item)
        elif isinstance(item, dict):
            kind = item.get("@type")
            yield from (str(one).lower() for one in (kind if isinstance(kind, list) else [kind]) if one)
            todo.extend(value for value in item.values() if isinstance(value, (dict, list)))
