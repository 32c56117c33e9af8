"""Takes persons out of one exchange: its address, headers and body; the same again for what was cleaned before."""

import re
from collections import Counter
from collections.abc import Callable
from urllib.parse import unquote, urljoin, urlsplit

from msgspec.structs import replace
from selectolax.lexbor import LexborHTMLParser

from auditor.redaction import Known, redact
from auditor.redaction.code import sent_on
from auditor.redaction.door import DROPPED
from auditor.redaction.listed_entries import learn_closed
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.elements import Addresses
from auditor.site.markup.trouble import Trouble
from auditor.site.words.charset import as_utf8
from auditor.snapshot.digest import digest_of
from auditor.snapshot.exchange import Answer, Asked, Exchange, Headers
from auditor.snapshot.warc import SEEN
from auditor.transport.content_coding import decoded

MASKED = b"/_masker/"
# Headers that say nothing of anyone, and those that a client must get as they were.
PLAIN = frozenset(
    b"accept-ranges age cache-control connection content-encoding content-length content-type date etag expires"
    b" keep-alive last-modified pragma retry-after server strict-transport-security transfer-encoding vary"
    b" x-content-type-options x-frame-options".split()
)
STARTS_WITHIN = 1024
# A cookie that says no more than that something was agreed to, and what stands for one that may say who was looked at.
LITTLE, NOTHING = re.compile(r"\d{0,3}|true|false|yes|no|ja|nee|ok|accepted", re.IGNORECASE), "-"
ADDRESSES = frozenset({b"location", b"content-location"})
LEADING = frozenset({b"refresh", b"link"})
RELATIVE = re.compile(r"(?!/|#|\?|[a-zA-Z][a-zA-Z0-9+.-]*:)\S")


class Cleaner:
    """Cleans exchanges with what is known of persons so far."""

    def __init__(self, known: Known, body_bytes: int, pdf: Callable[[bytes], bytes]) -> None:
        """Take what is known, the size cap, and what gives the text of a PDF as HTML (empty where there is none)."""
        self._known = known
        self._body_bytes = body_bytes
        self._pdf = pdf
        self._texts: dict[str, bytes] = {}
        self._given: set[tuple[str, str]] = set()

    def learn_text(self, pdf: bytes, text: bytes) -> None:
        """Remember the text of a PDF, which takes long to read."""
        self._texts[digest_of(pdf)] = text

    def stored(self, one: Exchange, trouble: Trouble | None = None) -> Exchange:
        """Return an exchange as it may be stored; `trouble` says what its body was, where that is left out."""
        url = self._known.original(one.asked.url.removeprefix(SEEN))
        if one.answer is not None and 300 <= one.answer.status < 400:
            learn_closed(url, self._known)
        asked = self.asked(one.asked)
        if one.answer is None:
            return replace(one, asked=asked)
        answer, left = self._answer(one.answer, url, masked=asked.url.removeprefix(SEEN) != url)
        if left and trouble is not None and not one.trouble:
            return replace(one, asked=asked, answer=replace(answer, body=b""), trouble=trouble.value)
        return replace(one, asked=asked, answer=answer)

    def address(self, url: str) -> str:
        """Return the address that an exchange is stored under: a mask for a person's and for one that names someone."""
        bare = url.removeprefix(SEEN)
        return url[: len(url) - len(bare)] + self._known.masked(self._known.original(bare))

    def asked(self, asked: Asked) -> Asked:
        """Return a request as it may be stored: its address, and its cookies."""
        headers = tuple(
            (name, self._cookies(value.decode("latin-1")).encode("latin-1") if name.lower() == b"cookie" else value)
            for name, value in asked.headers
        )
        return replace(asked, url=self.address(asked.url), headers=headers)

    def names_someone(self, url: str) -> bool:
        """Whether the address that an exchange would be stored under says how somebody is called."""
        try:
            parts = urlsplit(self.address(url).removeprefix(SEEN))
        except ValueError:
            return False
        return self._names(f"{parts.path}?{parts.query}")

    def _names(self, text: str) -> bool:
        return any(True for _ in self._known.names_in_code(unquote(text).lower()))

    def _cookies(self, text: str) -> str:
        """Return what cookies were sent; of one that a script of the site made only its name, unless it says little."""
        pairs = (one.partition("=") for one in text.split("; "))
        return "; ".join(
            f"{name}{sign}{value if (name, value) in self._given or LITTLE.fullmatch(value) else NOTHING}"
            for name, sign, value in ((name, sign, self._nobodys(value)) for name, sign, value in pairs)
        )

    def _set_cookie(self, text: str) -> str:
        """Return what cookie is to be kept; the same without what it says of somebody."""
        pair, semicolon, rest = text.partition(";")
        name, sign, value = (part.strip() for part in pair.partition("="))
        told = self._nobodys(value)
        self._given.add((name, told))
        return text if told == value else f"{name}{sign}{told}{semicolon}{rest}"

    def _nobodys(self, value: str) -> str:
        return NOTHING if self._names(value) else value

    def page(self, delivery: Delivery) -> bytes:
        """Return the body of an answer without persons, its links in full."""
        body = in_full(delivery.body, delivery.final_url, delivery.header("content-type"))
        return redact(body, delivery.final_url, delivery.header("content-type"), self._known).body

    @staticmethod
    def digest(answer: Answer) -> str:
        """Return the digest of the body that came over the wire."""
        return answer.original_digest or digest_of(answer.body)

    def _answer(self, answer: Answer, url: str, *, masked: bool) -> tuple[Answer, bool]:
        """Return an answer without persons, and whether its body was left out."""
        told = {name.lower(): value.decode("latin-1") for name, value in answer.headers}
        kind = told.get(b"content-type", "")
        coding = "" if answer.original_digest else told.get(b"content-encoding", "")
        plain = decoded(answer.body, coding, self._body_bytes)
        body = in_full(plain.body, url, kind) if masked and not answer.original_digest else plain.body
        clean = redact(body, url, kind, self._known, pdf_as_html=self._text_of(body))
        headers = self._headers(answer.headers, url)
        if clean.body == plain.body and not plain.cut and not plain.broken:
            return (answer if headers == answer.headers else replace(answer, headers=headers)), False
        if clean.content_type:
            headers = tuple(
                (name, clean.content_type.encode() if name.lower() == b"content-type" else value)
                for name, value in headers
            )
        changes = Counter(dict(answer.changes)) + Counter(dict(clean.changes))
        cleaned = replace(
            answer,
            headers=headers,
            body=clean.body,
            original_digest=self.digest(answer),
            changes=tuple(sorted(changes.items())),
            truncated=answer.truncated or ("length" if plain.cut else "unspecified" if plain.broken else ""),
        )
        return cleaned, clean.body.startswith(DROPPED)

    def _text_of(self, body: bytes) -> bytes:
        if b"%PDF-" not in body[:STARTS_WITHIN]:
            return b""
        digest = digest_of(body)
        if digest not in self._texts:
            self._texts[digest] = self._pdf(body)
        return self._texts[digest]

    def _headers(self, headers: Headers, url: str) -> Headers:
        return tuple((name, self._header(name.lower(), value, url)) for name, value in headers)

    def _header(self, name: bytes, value: bytes, url: str) -> bytes:
        text = value.decode("latin-1")
        if name == b"set-cookie":
            return self._set_cookie(text).encode("latin-1")
        if name in PLAIN:
            return value
        if name in ADDRESSES:
            return self._location(text, url).encode("latin-1", "replace")
        if name in LEADING:
            value = sent_on(text, self._known, Addresses(url)).encode("latin-1", "replace")
        return redact(value, url, "text/plain", self._known).body

    def _location(self, text: str, url: str) -> str:
        """Return where a redirect leads, by its mask where that is a person's page."""
        try:
            target = urljoin(url, text.strip())
            urlsplit(target)
        except ValueError:
            return "#"
        told = self._known.masked(target)
        return text if told == target else told


def in_full(body: bytes, url: str, content_type: str) -> bytes:
    """Return a page whose links stay what they are when it stands at another address."""
    if "html" not in content_type.lower():
        return body
    tree = LexborHTMLParser(as_utf8(body, content_type))
    if tree.css_first("base[href]") is not None:
        return body
    changed = False
    for node in tree.css("[href], [action], [src]"):
        for name in ("href", "action", "src"):
            value = node.attributes.get(name)
            if value and RELATIVE.match(value):
                node.attrs[name] = urljoin(url, value)
                changed = True
    # The first bytes say that it is UTF-8 now, whatever the headers say.
    return b"\xef\xbb\xbf" + (tree.html or "").encode("utf-8", "replace") if changed else body
