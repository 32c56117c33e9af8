"""An answer as a snapshot gives it back: what is judged, live and replayed alike."""

import msgspec

from auditor.snapshot.chunked import unchunked
from auditor.snapshot.exchange import Exchange, Headers, cookie_of
from auditor.snapshot.warc import FRAMING, MOVED, stored_headers

_CODING = (b"content-encoding", (MOVED + b"Content-Encoding").lower(), b"x-orig-content-encoding")


class Stored(msgspec.Struct, frozen=True):
    """One exchange of a snapshot.

    `status` is 0 when there was no answer; then `trouble` says why (a name of `Trouble`), and `detail` in words. Both
    stand beside an answer that broke off. `body` is as it came over the wire, still content-coded, without chunk
    framing. `original_digest` is that of the body before redaction.
    """

    url: str
    method: str
    request_headers: Headers
    status: int
    reason: bytes
    headers: Headers
    body: bytes
    date: str
    truncated: str = ""
    trouble: str | None = None
    detail: str = ""
    record_id: str = ""
    original_digest: str = ""

    @property
    def redacted(self) -> bool:
        """Whether the body is not the one that came over the wire."""
        return bool(self.original_digest)

    @property
    def cookie(self) -> str:
        """The Cookie header that was sent."""
        return cookie_of(self.request_headers)


def as_stored(exchange: Exchange) -> Stored:
    """Return an exchange as a snapshot would give it back after writing and reading it: for a visit kept in memory."""
    asked, answer = exchange.asked, exchange.answer
    trouble = exchange.trouble or None
    if answer is None:
        return Stored(
            asked.url, asked.method, asked.headers, 0, b"", (), b"", exchange.date, "", trouble, exchange.detail
        )
    headers, body, cut = wire(tuple(stored_headers(answer)), answer.body, asked.method)
    return Stored(
        url=asked.url,
        method=asked.method,
        request_headers=asked.headers,
        status=answer.status,
        reason=answer.reason,
        headers=headers,
        body=body,
        date=exchange.date,
        truncated=answer.truncated or cut,
        trouble=trouble,
        detail=exchange.detail,
        original_digest=answer.original_digest,
    )


def wire(stored: Headers, body: bytes, method: str) -> tuple[Headers, bytes, str]:
    """Return headers and body as a client sees them, and why the body breaks off ("" when it is not seen to).

    The name of a moved Transfer-Encoding is given back; framing that a tool left in the body is taken off.
    """
    cut = ""
    names = {name.lower(): value for name, value in stored}
    if b"chunked" in names.get(b"transfer-encoding", b"").lower():
        plain = unchunked(body)
        if plain is not None:
            body, whole = plain
            cut = "" if whole else "unspecified"
    headers = tuple(
        (name[len(MOVED) :] if name.startswith(MOVED) and name[len(MOVED) :].lower() in FRAMING else name, value)
        for name, value in stored
    )
    if not cut and method != "HEAD" and b"transfer-encoding" not in names:
        told = names.get(b"content-length", b"")
        coded = any(name in names for name in _CODING)
        if told.isdigit() and len(told) < 19 and 0 < len(body) < int(told) and not coded:
            cut = "unspecified"
    return headers, body, cut
