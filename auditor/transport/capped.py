"""Reads one answer whole and within its caps, so that every layer above handles a finished answer."""

import httpx

from auditor.site.markup.trouble import Trouble
from auditor.transport.meter import Meter
from auditor.transport.stopped import Stopped

METHODS = frozenset({"GET", "HEAD"})
TROUBLE = "auditor_trouble"
DETAIL = "auditor_detail"


class Capped(httpx.BaseTransport):
    """Drains the body up to `body_bytes` as it came over the wire, content coding untouched.

    What arrived before a cap, a timeout or a broken connection is kept; the response's extensions say what happened.
    """

    def __init__(self, inner: httpx.BaseTransport, meter: Meter, body_bytes: int) -> None:
        self._inner = inner
        self._meter = meter
        self._body_bytes = body_bytes

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a GET or HEAD; anything else is an error of the program, as no form is ever sent."""
        if request.method not in METHODS:
            raise RuntimeError(f"the auditor sends GET and HEAD only, not {request.method}")
        self._meter.start()
        response = self._inner.handle_request(request)
        self._meter.headers_complete()
        body, happened = self._drained(response)
        response.stream = httpx.ByteStream(body)
        response.extensions = happened
        return response

    def close(self) -> None:
        """Close the connections below."""
        self._inner.close()

    def _drained(self, response: httpx.Response) -> tuple[bytes, dict[str, object]]:
        pieces: list[bytes] = []
        size = 0
        try:
            for piece in _sync(response.stream):
                pieces.append(piece)
                size += len(piece)
                self._meter.seconds_left()
                if size > self._body_bytes:
                    detail = f"cut after {self._body_bytes} bytes"
                    return b"".join(pieces)[: self._body_bytes], {TROUBLE: Trouble.TOO_LARGE, DETAIL: detail}
        except Stopped as stopped:
            return b"".join(pieces), {TROUBLE: stopped.trouble, DETAIL: stopped.detail}
        finally:
            _sync(response.stream).close()
        return b"".join(pieces), {}


def _sync(stream: object) -> httpx.SyncByteStream:
    """Return a stream as what every transport of this room gives."""
    if not isinstance(stream, httpx.SyncByteStream):
        raise TypeError("a transport of the auditor answers with a stream that is read in turn")
    return stream
