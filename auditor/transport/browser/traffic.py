"""What Chromium asks for: refused, stood in for, or asked through the transport of the visit and handed back."""

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

import httpx
import msgspec

from auditor.site.markup.delivery import Delivery
from auditor.site.markup.trouble import Trouble
from auditor.transport.content_coding import decoded
from auditor.transport.stopped import Stopped
from auditor.transport.web_address import web_address

if TYPE_CHECKING:
    from playwright.sync_api import Page, Request, Route

ASKED_FOR = frozenset({"document", "stylesheet", "script", "fetch", "xhr"})
SCRIPTED = frozenset({"script", "fetch", "xhr"})
# What measures or advertises shows a visitor nothing, and is left alone.
MEASURING = (
    "google-analytics.com", "googletagmanager.com", "googlesyndication.com", "doubleclick.net", "facebook.net",
    "facebook.com", "hotjar.com", "clarity.ms", "matomo.cloud", "segment.com", "segment.io", "mixpanel.com",
    "amplitude.com", "sentry.io", "newrelic.com", "nr-data.net", "bat.bing.com", "cloudflareinsights.com",
    "exoclick.com", "trafficjunky.net", "juicyads.com", "histats.com", "statcounter.com", "tiktok.com",
)  # fmt: skip
STAND_IN = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96">'
    b'<rect width="100%" height="100%" fill="#ccc"/></svg>'
)
MOST_REDIRECTS = 10
# How often the scripts of a page may lead on to another.
MOST_LEADS = 5
MOST_REQUESTS = 120
MOST_BYTES = 20_000_000
# Framing and coding are gone once a body is read; what would keep the page from being seen or report it is left out.
LEFT_OUT = frozenset(
    {
        "content-encoding", "content-length", "transfer-encoding", "connection", "keep-alive", "report-to", "nel",
        "content-security-policy-report-only", "alt-svc", "reporting-endpoints",
        "link", "speculation-rules", "clear-site-data", "strict-transport-security",
    }
)  # fmt: skip
Ask = Callable[[httpx.Request], httpx.Response]


class Account(msgspec.Struct):
    """What one page has used, and what it wanted and did not get.

    `wanted` is another site that it wanted to go to, `stopped` why it could not go where it wanted on its own. While it
    is `held` nothing at all is asked for it.
    """

    wanted: str = ""
    stopped: Stopped | None = None
    held: bool = False
    requests: int = 0
    bytes: int = 0
    went: int = 0
    refused: Counter[str] = msgspec.field(default_factory=Counter)

    @property
    def is_over(self) -> bool:
        """Whether the page asked for more than one page may."""
        return self.requests > MOST_REQUESTS or self.bytes > MOST_BYTES

    def miss(self, kind: str) -> None:
        """Count what did not come, where it is a script or what one asked for."""
        if kind in SCRIPTED:
            self.refused["missed"] += 1


class Traffic:
    """Answers every request of one browser context; the page that is shown is `shown`, any other gets nothing."""

    def __init__(self, ask: Ask, headers: dict[str, str], body_bytes: int) -> None:
        """Take the transport of the visit, what its requests say of their sender, and the size cap."""
        self._ask = ask
        self._headers = headers
        self._body_bytes = body_bytes
        self._kept: dict[str, httpx.Response] = {}
        self.account = Account()
        self.shown: Page | None = None
        self.document: Delivery | None = None

    def __call__(self, route: "Route", request: "Request") -> None:
        """Answer one request."""
        account = self.account
        kind = request.resource_type
        page = self._page_of(request)
        if kind == "image":
            route.fulfill(status=200, headers={"content-type": "image/svg+xml"}, body=STAND_IN)
        elif page is not self.shown or page is None:
            account.refused["popup"] += 1
            _refuse(route, request)
        elif account.held and not self._measures(request.url):
            account.refused["held"] += 1
            _refuse(route, request)
        elif request.method != "GET":
            account.refused["post" if request.method not in ("HEAD", "OPTIONS") else "other"] += 1
            _refuse(route, request)
        elif kind not in ASKED_FOR or self._measures(request.url):
            account.refused["other"] += 1
            _refuse(route, request)
        elif (delivery := self._delivered(request)) is not None:
            route.fulfill(status=delivery.status or 200, headers=_joined(delivery.headers), body=delivery.body)
        else:
            self._pass_on(route, request)

    def _page_of(self, request: "Request") -> "Page | None":
        from playwright.sync_api import Error  # noqa: PLC0415 - only who renders pays for it

        try:
            return request.frame.page
        except Error:  # a worker's, or of a page that is not there yet
            return None

    def _delivered(self, request: "Request") -> Delivery | None:
        """Return the answer that the visit holds already, for the page itself; it is given once."""
        document = self.document
        if document is None or not request.is_navigation_request() or request.frame.parent_frame is not None:
            return None
        self.document = None
        return document

    def _measures(self, url: str) -> bool:
        host = httpx.URL(url).host if url.startswith("http") else ""
        return any(host == one or host.endswith(f".{one}") for one in MEASURING)

    def _stays(self, request: "Request") -> bool:
        """Whether a page that leaves goes on within its own site."""
        here, there = (_bare(one) for one in (request.frame.url, request.url))
        return not here or here == there or here.endswith(f".{there}") or there.endswith(f".{here}")

    def _pass_on(self, route: "Route", request: "Request") -> None:
        account, kind = self.account, request.resource_type
        if request.is_navigation_request() and request.frame.parent_frame is None:
            if not self._stays(request):
                account.wanted = request.url
                account.refused["away"] += 1
                _refuse(route, request)
                return
            account.went += 1
            if account.went > MOST_LEADS:
                _refuse(route, request)
                return
        kept = self._kept.get(request.url)
        if kept is None:
            account.requests += 1
            if account.is_over:
                account.refused["too_much"] += 1
                account.miss(kind)
                _refuse(route, request)
                return
            try:
                kept = self._answered(request)
            except Stopped as stopped:
                account.refused[stopped.trouble.value] += 1
                account.miss(kind)
                if request.is_navigation_request() and request.frame.parent_frame is None:
                    account.stopped = stopped
                _refuse(route, request)
                return
            account.bytes += len(kept.content)
            account.miss(kind if kept.is_error else "")
            if request.resource_type in ("stylesheet", "script"):
                self._kept[request.url] = kept
        form = kept.headers.get("content-type", "")
        if form.startswith(("image/", "video/", "audio/", "font/", "application/octet-stream", "application/zip")):
            account.refused["other"] += 1
            _refuse(route, request)
            return
        headers = _joined(tuple((name, value) for name, value in kept.headers.multi_items()))
        route.fulfill(status=kept.status_code, headers=headers, body=kept.content)

    def _answered(self, request: "Request") -> httpx.Response:
        """Return the answer after its redirects, whole and decoded; raises `Stopped`."""
        url = web_address(request.url)
        if url is None:
            raise Stopped(Trouble.BAD_ADDRESS, "not a web address")
        frame = request.is_navigation_request()
        for _ in range(MOST_REDIRECTS + 1):
            asked = httpx.Request("GET", url, headers=self._headers)
            cookies = request.frame.page.context.cookies(str(url))
            if cookies:
                pairs = sorted((one.get("name", ""), one.get("value", "")) for one in cookies)
                asked.headers.encoding = "utf-8"
                asked.headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in pairs)
            response = self._ask(asked)
            response.request = asked
            if not response.has_redirect_location:
                break
            target = web_address(response.headers["location"], base=url)
            if target is None:
                raise Stopped(Trouble.BAD_ADDRESS, "redirects to what is no web address")
            url = target
        else:
            raise Stopped(Trouble.REDIRECT_LOOP, "too many redirects")
        raw = b"".join(response.iter_raw())
        body = decoded(raw, response.headers.get("content-encoding", ""), self._body_bytes).body
        if frame and str(url) != request.url and "html" in response.headers.get("content-type", ""):
            # The browser believes that the first address answered: links must still lead from the last.
            body = b'<base href="%s">' % str(url).encode() + body
        told = [(name, value) for name, value in response.headers.multi_items() if name.lower() not in LEFT_OUT]
        return httpx.Response(response.status_code, headers=told, content=body)


def _bare(url: str) -> str:
    """Return the host of an address without ``www.``, empty for what is no web address."""
    return (httpx.URL(url).host if url.startswith("http") else "").removeprefix("www.")


def _refuse(route: "Route", request: "Request") -> None:
    """Refuse a request; a page that wanted to leave stays as it is, and makes no room for a word of the browser."""
    route.abort("aborted" if request.is_navigation_request() else "blockedbyclient")


def _joined(headers: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Return headers by name; the same names are joined as the browser takes them, cookies line by line."""
    told: dict[str, str] = {}
    for name, value in headers:
        low = name.lower()
        if low not in LEFT_OUT:
            between = "\n" if low == "set-cookie" else ", "
            told[low] = f"{told[low]}{between}{value}" if low in told else value
    return told
