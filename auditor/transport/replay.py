"""Answers from a snapshot and from nothing else: what is not in it was not recorded."""

from collections import Counter
from collections.abc import Callable, Sequence

import httpx

from auditor.site.markup.trouble import Trouble
from auditor.snapshot.stored import Stored
from auditor.transport.capped import DETAIL, TROUBLE
from auditor.transport.limits import Deadline
from auditor.transport.robots import RULES
from auditor.transport.stopped import Stopped

Exchanges = Callable[[str], Sequence[Stored]]


class Replay(httpx.BaseTransport):
    """Gives the answer to the same request with the same cookies, the n-th to the n-th asking, at the end the last.

    Without one of those cookies the n-th at the address counts. With `without_rules` nothing is refused for robots.txt:
    in a file of another tool what it holds was fetched by others, and reading it burdens no one.
    """

    def __init__(
        self,
        exchanges: Exchanges,
        deadline: Deadline,
        body_bytes: int,
        close: Callable[[], None],
        *,
        without_rules: bool = False,
    ) -> None:
        self._exchanges = exchanges
        self._deadline = deadline
        self._body_bytes = body_bytes
        self._close = close
        self._without_rules = without_rules
        self._asked: Counter[tuple[str, str, str]] = Counter()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer as was recorded; raises `Stopped` with the recorded trouble, or NOT_RECORDED."""
        self._deadline.left()
        if self._without_rules and RULES in request.extensions:
            return httpx.Response(httpx.codes.NOT_FOUND, stream=httpx.ByteStream(b""))
        stored = self._found(request)
        if stored is None:
            raise Stopped(Trouble.NOT_RECORDED, "not in the recording")
        return response_of(stored, self._body_bytes)

    def close(self) -> None:
        """Close the file."""
        self._close()

    def _found(self, request: httpx.Request) -> Stored | None:
        url, cookie = str(request.url), request.headers.get("cookie", "")
        alike = [one for one in self._exchanges(url) if one.method == request.method]
        exact = [one for one in alike if one.cookie == cookie]
        # Without the cookie it is counted among all, of which earlier askings took some.
        place = (request.method, url, cookie if exact else "\0")
        number = self._asked[place]
        self._asked[place] += 1
        found = exact or alike
        return found[min(number, len(found) - 1)] if found else None


def response_of(stored: Stored, body_bytes: int) -> httpx.Response:
    """Return a recorded answer; raises `Stopped` for a request that had none."""
    trouble = _trouble(stored)
    if not stored.status:
        raise Stopped(trouble or Trouble.BROKEN, stored.detail)
    happened: dict[str, object] = {}
    if trouble is not None:
        happened = {TROUBLE: trouble, DETAIL: stored.detail}
    if len(stored.body) > body_bytes:
        happened = {TROUBLE: Trouble.TOO_LARGE, DETAIL: f"cut after {body_bytes} bytes"}
    return httpx.Response(
        stored.status,
        headers=list(stored.headers),
        stream=httpx.ByteStream(stored.body[:body_bytes]),
        extensions=happened,
    )


def _trouble(stored: Stored) -> Trouble | None:
    if stored.trouble:
        return Trouble(stored.trouble) if stored.trouble in set(Trouble) else Trouble.BROKEN
    if stored.truncated:
        return Trouble.TOO_LARGE if stored.truncated == "length" else Trouble.BROKEN
    return None
