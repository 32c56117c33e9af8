"""One request at a time per host, with a pause in between, and a patient second try where the host asks for one."""

from collections.abc import Mapping
from email.utils import parsedate_to_datetime

import httpx

from auditor.site.markup.trouble import Trouble
from auditor.transport.capped import TROUBLE
from auditor.transport.limits import Deadline, Limits
from auditor.transport.stopped import Stopped

CRAWL_DELAY = "auditor_crawl_delay"

_BUSY = frozenset({429, 503})
_FALTERING = frozenset({429, 502, 503, 504})
_FIRST_BACKOFF = 1.0


class Paced(httpx.BaseTransport):
    """Waits between the end of one request to a host and the next one to it; `requests` counts every try."""

    def __init__(self, inner: httpx.BaseTransport, delay: float, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline
        self._ended: dict[str, float] = {}
        self.delay = delay
        self.longest_delay = delay
        self.requests = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request when its host may be asked again; a Crawl-delay can only lengthen the pause."""
        host = request.url.host
        pause = max(self.delay, float(request.extensions.get(CRAWL_DELAY, 0.0)))
        self.longest_delay = max(self.longest_delay, pause)
        if host in self._ended:
            self._deadline.wait(self._ended[host] + pause - self._deadline.clock.monotonic())
        self.requests += 1
        try:
            return self._inner.handle_request(request)
        finally:
            self._ended[host] = self._deadline.clock.monotonic()

    def close(self) -> None:
        """Close the connections below."""
        self._inner.close()


class Retried(httpx.BaseTransport):
    """Tries again after a busy or faltering answer or a lost connection, a bounded number of times.

    A host that keeps failing is not tried twice again until it answers, and one that asks for a longer rest than we
    wait for is left alone until that rest is over.
    """

    def __init__(self, inner: httpx.BaseTransport, limits: Limits, deadline: Deadline) -> None:
        self._inner = inner
        self._limits = limits
        self._deadline = deadline
        self._failing: set[str] = set()
        self._rests_until: dict[str, float] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the first good answer, or the last bad one."""
        host = request.url.host
        if self._deadline.clock.monotonic() < self._rests_until.get(host, 0.0):
            raise Stopped(Trouble.TOO_MANY_REQUESTS, f"{host} asked not to be visited for a while")
        retries = 0 if host in self._failing else self._limits.retries
        for attempt in range(retries):
            response = self._tried(request)
            if response is not None and not _failed(response):
                self._failing.discard(host)
                return response
            pause = self._pause(host, response, attempt)
            if response is not None and (pause is None or not self._deadline.allows(pause)):
                self._failing.add(host)
                return response
            self._deadline.wait(pause or 0.0)
        self._failing.add(host)
        response = self._inner.handle_request(request)
        self._pause(host, response, retries)
        if not _failed(response):
            self._failing.discard(host)
        return response

    def close(self) -> None:
        """Close the connections below."""
        self._inner.close()

    def _tried(self, request: httpx.Request) -> httpx.Response | None:
        """Return the answer, or None for a connection that was lost before it."""
        try:
            return self._inner.handle_request(request)
        except Stopped as stopped:
            if stopped.trouble is not Trouble.BROKEN:
                raise
            return None

    def _pause(self, host: str, response: httpx.Response | None, attempt: int) -> float | None:
        """Return the seconds before the next try; None when the host asks for more than we wait."""
        backoff = _FIRST_BACKOFF * (1 << attempt)
        if response is None or response.status_code not in _BUSY:
            return backoff
        asked = retry_after(response.headers, self._deadline.clock.wall())
        if asked is None:
            return backoff
        if asked <= self._limits.retry_wait_seconds:
            return asked
        if response.status_code == httpx.codes.TOO_MANY_REQUESTS:
            self._rests_until[host] = self._deadline.clock.monotonic() + asked
        return None


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds that Retry-After asks for, written as seconds or as a date; None when it asks nothing."""
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - now)
    except (ValueError, OverflowError):
        return None


def _failed(response: httpx.Response) -> bool:
    return response.status_code in _FALTERING or response.extensions.get(TROUBLE) is Trouble.BROKEN
