"""The door: any answer of a site in, what may be stored of it out."""

import hashlib
import re
from collections import Counter

import msgspec

from auditor.redaction.code import in_code, links_masked
from auditor.redaction.finding import personal_in_text
from auditor.redaction.known import Known
from auditor.redaction.listed_entries import learn_listed, rules_masked
from auditor.redaction.pages import redacted_page
from auditor.redaction.scripts import redacted_json, redacted_script
from auditor.redaction.span import without
from auditor.redaction.standing import is_own_page
from auditor.site.kinds.obstacles import BINARY
from auditor.site.markup.elements import Addresses
from auditor.site.words.charset import as_utf8, decoded

DROPPED = b"[auditor: "
MARKUP = re.compile(
    rb"<\s*(?:!doctype|html|head|body|title|meta|div|p|h1|table|a|script|article|section|main|center|span|ul|form|frameset|b|i|br|img|li|td|tr)\b",
    re.IGNORECASE,
)
SNIFFED = 4096
SCRIPTS = ("javascript", "ecmascript", "text/css", "typescript", "application/x-httpd-php-source")
TEXTS = ("text/", "xml", "json", "javascript", "ecmascript", "x-www-form-urlencoded", "yaml")
CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a]")
MOST_ROUNDS = 4


class Redacted(msgspec.Struct, frozen=True):
    """What may be stored of an answer: its body, what was changed and how often, and its type where that changed."""

    body: bytes
    changes: tuple[tuple[str, int], ...] = ()
    content_type: str = ""


def redact(body: bytes, url: str, content_type: str, known: Known, *, pdf_as_html: bytes = b"") -> Redacted:
    """Return an answer without persons; the very same bytes where there is none in it.

    Pictures and other binary bodies are dropped for a line with their type, size and digest. A PDF is kept when its
    text (`pdf_as_html`) holds nothing personal; else that text takes its place, and without a text it is dropped.
    """
    if not body.strip() or body.startswith(DROPPED):
        return Redacted(body)
    kind = content_type.partition(";")[0].strip().lower()
    if b"%PDF-" in body[:1024]:
        return _pdf(body, url, known, pdf_as_html)
    if _is_binary(body, kind):
        return _dropped(body, kind)
    if _is_page(body, kind):
        told, changes = redacted_page(body, url, content_type, known)
        return Redacted(told, _sorted(changes))
    return _text(body, url, content_type, kind, known)


def _is_page(body: bytes, kind: str) -> bool:
    """Whether a body is a page of HTML, by its type or by how it begins."""
    start = body[:SNIFFED].lstrip(b"\xef\xbb\xbf \t\r\n")
    marked_up = MARKUP.search(start) is not None
    if start[:1] in (b"{", b"[") and not marked_up:
        return False
    return "html" in kind or (marked_up and not any(one in kind for one in ("json", *SCRIPTS)))


def _sorted(changes: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted((kind, count) for kind, count in changes.items() if count))


def _is_binary(body: bytes, kind: str) -> bool:
    """Whether a body is no text: by its first bytes, by its declared type, by the signs in it."""
    if kind.startswith(("image/", "video/", "audio/", "font/")) and "svg" not in kind:
        return True
    if (body.startswith(BINARY) and not body.startswith(b"\x00\x00\x00")) or body[:4] in (
        b"\x89PNG",
        b"\xff\xd8\xff\xe0",
    ):
        return True
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    if any(told in kind for told in TEXTS):
        return False
    sample = body[:SNIFFED]
    return len(CONTROL.findall(sample)) * 20 > len(sample)


def _dropped(body: bytes, kind: str) -> Redacted:
    """Return the line that stands for a body that is never stored."""
    bare = re.sub(r"[^a-z0-9/+.-]", "", kind)[:60] or "unknown"
    told = f"{bare}, {len(body)} bytes, sha256:{hashlib.sha256(body).hexdigest()}"
    return Redacted(DROPPED + told.encode() + b"]", (("body", 1),))


def _pdf(body: bytes, url: str, known: Known, as_html: bytes) -> Redacted:
    if not as_html:
        return _dropped(body, "application/pdf")
    told, changes = redacted_page(as_html, url, "text/html; charset=utf-8", known)
    if not changes:
        return Redacted(body)
    return Redacted(told, _sorted(changes + Counter({"pdf": 1})), "text/html; charset=utf-8")


def _text(body: bytes, url: str, content_type: str, kind: str, known: Known) -> Redacted:
    """Return what is no page: JSON, script, style, XML, plain text."""
    text = decoded(body, content_type)
    total: Counter[str] = Counter()
    told = text
    for _ in range(MOST_ROUNDS):
        changes: Counter[str] = Counter()
        again = _text_once(told, url, kind, known, changes)
        if again == told:
            break
        total.update(changes)
        told = again
    else:
        return _dropped(body, kind)
    if told == text:
        return Redacted(body)
    out = told.encode("utf-8", "replace")
    if _is_binary(out, kind):
        # With so little left of it, who reads it next would take it for no text.
        return _dropped(body, kind)
    return Redacted(out if as_utf8(out, content_type) == out else b"\xef\xbb\xbf" + out, _sorted(total))


def _text_once(text: str, url: str, kind: str, known: Known, changes: Counter[str]) -> str:
    addresses = Addresses(url)
    start = text[:64].lstrip()
    if start[:1] in ("{", "[") or "json" in kind:
        told = redacted_json(text, known, addresses, changes)
        if told is not None:
            return told
    if any(one in kind for one in SCRIPTS):
        return redacted_script(text, known, addresses, changes)
    learn_listed(text, url, known)
    text, rules = rules_masked(text, url, known)
    changes["link"] += rules
    if "xml" in kind or start.startswith("<"):
        text = in_code(text, known, addresses, changes)
    own = not known.leads_to_person(url, addresses) and is_own_page(url, "", "", known.pages)
    spans = personal_in_text(text, known, own=own)
    if "/_masker/" in text:
        spans = [one for one in spans if "/_masker/" not in text[max(0, one.start - 40) : one.end]]
    for span in spans:
        changes[span.kind] += 1
    return links_masked(without(text, spans), known, addresses, changes)
