"""What each host's robots.txt asks, kept for every request (RFC 9309)."""

from collections.abc import Callable

import httpx
import msgspec
from protego import Protego

from auditor.requirements import Text
from auditor.site.markup.trouble import EXPLANATION, Trouble
from auditor.transport.capped import TROUBLE
from auditor.transport.content_coding import decoded
from auditor.transport.pace import CRAWL_DELAY
from auditor.transport.stopped import Stopped, trouble_of_status
from auditor.transport.web_address import web_address

# Marks a request for rules, for whoever listens below.
RULES = "auditor_rules"

_MOST_BYTES = 500_000
_MOST_REDIRECTS = 5
_MOST_SITEMAPS = 50

Place = tuple[str, str, int | None]


class HostRules(msgspec.Struct, frozen=True):
    """The rules of one scheme, host and port; without `parsed` everything is allowed, with `trouble` nothing is."""

    parsed: Protego | None = None
    trouble: Trouble | None = None
    detail: str = ""

    def permit(self, url: str, product: str) -> bool:
        """Whether no rule disallows this address."""
        return self.parsed is None or self.parsed.can_fetch(url, product)

    def crawl_delay(self, product: str) -> float:
        """Return the pause the host asks for, in seconds."""
        return (self.parsed.crawl_delay(product) if self.parsed else None) or 0.0

    def sitemaps(self) -> tuple[str, ...]:
        """Return the addresses of its Sitemap lines, the first fifty."""
        return tuple(self.parsed.sitemaps)[:_MOST_SITEMAPS] if self.parsed else ()


class Robots(httpx.BaseTransport):
    """Reads robots.txt before the first request to a host and refuses what it disallows."""

    def __init__(self, inner: httpx.BaseTransport, product: str, headers: dict[str, str]) -> None:
        self._inner = inner
        self._product = product
        self._headers = headers
        self._rules: dict[Place, HostRules] = {}
        self._disallowed: dict[Place, set[str]] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Pass an allowed request on with the host's Crawl-delay; raises `Stopped` for any other."""
        rules = self.rules_of(request.url)
        if rules.trouble is not None:
            raise Stopped(rules.trouble, rules.detail)
        if not self.allows(request.url):
            raise Stopped(Trouble.ROBOTS, "disallowed by robots.txt")
        request.extensions = {**request.extensions, CRAWL_DELAY: rules.crawl_delay(self._product)}
        return self._inner.handle_request(request)

    def close(self) -> None:
        """Close the connections below."""
        self._inner.close()

    def listen(self, between: Callable[[httpx.BaseTransport], httpx.BaseTransport]) -> None:
        """Put a transport between this one and those below."""
        self._inner = between(self._inner)

    def allows(self, url: httpx.URL) -> bool:
        """Whether robots.txt does not disallow this address; reads robots.txt when the host is new.

        True as well for a host whose robots.txt could not be read: a request to it is refused for that reason.
        """
        if self.rules_of(url).permit(str(url), self._product):
            return True
        self._disallowed.setdefault(_place(url), set()).add(str(url))
        return False

    def rules_of(self, url: httpx.URL) -> HostRules:
        """Return the rules for the host of this address, read once a visit."""
        place = _place(url)
        if place not in self._rules:
            self._rules[place] = self._read(url.copy_with(raw_path=b"/robots.txt"))
        return self._rules[place]

    def conduct(self) -> tuple[Text, ...]:
        """Return one line for each host: what its robots.txt was, and how much was left unvisited for it."""
        return tuple(
            _line(place, rules, len(self._disallowed.get(place, ())))
            for place, rules in self._rules.items()
            if rules.trouble is not Trouble.NOT_RECORDED
        )

    def _read(self, url: httpx.URL) -> HostRules:
        try:
            response = self._answer(url)
        except Stopped as stopped:
            return HostRules(trouble=stopped.trouble, detail=f"robots.txt: {stopped.detail}")
        if response is None or _is_absent(response.status_code):
            return HostRules()
        closed = trouble_of_status(response.status_code) or _fatal(response)
        if closed is not None:
            detail = f"robots.txt: status {response.status_code}, which closes the host to robots (RFC 9309)"
            return HostRules(trouble=closed, detail=detail)
        coding = response.headers.get("content-encoding", "")
        body = decoded(b"".join(response.iter_raw()), coding, _MOST_BYTES).body[:_MOST_BYTES]
        text = body.decode("utf-8-sig", errors="replace")
        return HostRules() if text.lstrip().startswith("<") else HostRules(parsed=Protego.parse(text))

    def _answer(self, url: httpx.URL) -> httpx.Response | None:
        """Return the answer after at most five redirects; None when they lead nowhere (RFC 9309, 2.3.1.2)."""
        for _ in range(_MOST_REDIRECTS + 1):
            response = self._inner.handle_request(
                httpx.Request("GET", url, headers=self._headers, extensions={RULES: True})
            )
            if not response.has_redirect_location:
                return response
            target = web_address(response.headers["location"], base=url)
            if target is None:
                return None
            url = target
        return None


def _is_absent(status: int) -> bool:
    """Whether there are no rules: a client error, but not the request to come back later."""
    return 300 <= status < 500 and status != httpx.codes.TOO_MANY_REQUESTS


def _fatal(response: httpx.Response) -> Trouble | None:
    """Return why rules that came in part cannot be trusted; the first 500 KB of a longer file can (RFC 9309, 2.5)."""
    trouble = response.extensions.get(TROUBLE)
    return trouble if isinstance(trouble, Trouble) and trouble is not Trouble.TOO_LARGE else None


def _place(url: httpx.URL) -> Place:
    return url.scheme, url.host, url.port


def _line(place: Place, rules: HostRules, unvisited: int) -> Text:
    scheme, host, port = place
    origin = f"{scheme}://{host}" + (f":{port}" if port else "")
    if rules.trouble is not None:
        why = EXPLANATION[rules.trouble]
        return Text(
            f"{origin}: robots.txt was niet te lezen ({why.nl}); deze host is daarom niet bezocht",
            f"{origin}: robots.txt could not be read ({why.en}); this host was therefore not visited",
        )
    if rules.parsed is None:
        return Text(f"{origin}: geen robots.txt", f"{origin}: no robots.txt")
    return Text(
        f"{origin}: robots.txt gelezen en gevolgd; daarom niet bezocht: {unvisited}",
        f"{origin}: robots.txt read and kept; not visited for that reason: {unvisited}",
    )
