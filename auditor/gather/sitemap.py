"""The addresses a platform lists of itself: sitemap.xml, its index, and the Contact lines of security.txt."""

import re
import zlib
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from auditor.transport import Visitor

# No XML parser: entities are never expanded and a broken map still gives what it holds.
LOCATION = re.compile(rb"<(?:\w+:)?loc\b[^>]*>\s*(?:<!\[CDATA\[)?\s*([^<\]\s]{1,2000})", re.IGNORECASE)
INDEX = re.compile(rb"<(?:\w+:)?sitemapindex\b", re.IGNORECASE)
MOST_BYTES = 5_000_000
MOST_LOCATIONS = 5_000
MOST_MAPS = 3
GZIP = b"\x1f\x8b"
XML_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))
CONTACT = re.compile(r"^contact:\s*(\S.{0,300})", re.IGNORECASE | re.MULTILINE)
MOST_CONTACTS = 5


def mapped(visitor: Visitor, home: str) -> tuple[str, ...]:
    """Return what the sitemaps of a host list, at most 5,000 addresses; an index is followed once, three maps deep."""
    wanted = list(dict.fromkeys((*visitor.robots_sitemaps(home)[:MOST_MAPS], urljoin(home, "/sitemap.xml"))))
    found: dict[str, None] = {}
    for address in wanted:
        body = _map(visitor, address)
        if not body:
            continue
        if INDEX.search(body, 0, 2000):
            for nested in list(locations(body))[:MOST_MAPS]:
                inner = _map(visitor, nested)
                if not INDEX.search(inner, 0, 2000):
                    found.update(dict.fromkeys(locations(inner)))
        else:
            found.update(dict.fromkeys(locations(body)))
        break
    return tuple(found)[:MOST_LOCATIONS]


def locations(body: bytes) -> Iterator[str]:
    """Yield the addresses in a sitemap."""
    for count, match in enumerate(LOCATION.finditer(body)):
        if count >= MOST_LOCATIONS:
            return
        text = match[1].decode("utf-8", "replace")
        for entity, sign in XML_ENTITIES:
            text = text.replace(entity, sign)
        if _is_address(text):
            yield text


def _is_address(text: str) -> bool:
    """Whether a text is a web address that can be taken apart."""
    try:
        return urlsplit(text).scheme in ("http", "https") and bool(urlsplit(text).hostname)
    except ValueError:
        return False


def _map(visitor: Visitor, address: str) -> bytes:
    """Return the body of a sitemap, unpacked and capped; empty for anything else."""
    delivery = visitor.get(address)
    visitor.keep(delivery)
    if delivery.trouble is not None or not delivery.body:
        return b""
    body = delivery.body
    if body.startswith(GZIP):
        try:
            body = zlib.decompressobj(wbits=31).decompress(body, MOST_BYTES)
        except zlib.error:
            return b""
    return body[:MOST_BYTES]


def security_contacts(visitor: Visitor, home: str) -> tuple[str, ...]:
    """Return the Contact lines of security.txt; a page of HTML at that address holds none."""
    delivery = visitor.get(urljoin(home, "/.well-known/security.txt"))
    visitor.keep(delivery)
    if delivery.trouble is not None or b"<" in delivery.body[:200]:
        return ()
    text = delivery.body[:20_000].decode("utf-8", "replace")
    return tuple(match[1].strip() for match in CONTACT.finditer(text))[:MOST_CONTACTS]
