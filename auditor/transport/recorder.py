"""Listens beneath a visit: every request that leaves, robots.txt too, with what came back or why nothing did."""

from collections.abc import Callable

import httpx

from auditor.snapshot.exchange import Answer, Asked, Exchange
from auditor.transport.capped import DETAIL, TROUBLE
from auditor.transport.robots import RULES
from auditor.transport.stopped import Stopped

Earlier = Callable[[httpx.Request], httpx.Response | None]


class Recorder(httpx.BaseTransport):
    """Hears exchanges as they came over the wire and holds them until they are taken.

    `earlier` answers what a recording that is gone on with holds already: that is neither asked nor held again.
    """

    def __init__(self, inner: httpx.BaseTransport, now: Callable[[], str], earlier: Earlier | None = None) -> None:
        self._inner = inner
        self._now = now
        self._earlier = earlier
        self._heard: list[Exchange] = []
        self._rules: list[Exchange] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Pass a request on and hold what came of it; a refusal is held with its reason and raised as it was."""
        known = self._earlier(request) if self._earlier is not None else None
        if known is not None:
            return known
        held = self._rules if RULES in request.extensions else self._heard
        try:
            response = self._inner.handle_request(request)
            body = b"".join(response.iter_raw())
        except Stopped as stopped:
            held.append(Exchange(asked_of(request), self._now(), None, stopped.trouble.value, stopped.detail))
            raise
        response.stream = httpx.ByteStream(body)
        trouble, detail = response.extensions.get(TROUBLE), str(response.extensions.get(DETAIL, ""))
        answer = Answer(
            status=response.status_code,
            reason=response.reason_phrase.encode("latin-1", "replace"),
            headers=tuple(response.headers.raw),
            body=body,
            truncated="" if trouble is None else "length",
        )
        told = trouble.value if trouble is not None else ""
        held.append(Exchange(asked_of(request), self._now(), answer, told, detail))
        return httpx.Response(
            response.status_code,
            headers=response.headers.raw,
            stream=httpx.ByteStream(body),
            extensions=response.extensions,
        )

    def close(self) -> None:
        """Close the connections below."""
        self._inner.close()

    def taken(self) -> tuple[Exchange, ...]:
        """Return what was heard since it was last taken, and let go of it."""
        heard, self._heard = tuple(self._heard), []
        return heard

    def rules_taken(self) -> tuple[Exchange, ...]:
        """Return the same of robots.txt."""
        rules, self._rules = tuple(self._rules), []
        return rules


def asked_of(request: httpx.Request) -> Asked:
    """Return a request as it is recorded."""
    return Asked(request.method, str(request.url), tuple(request.headers.raw))
