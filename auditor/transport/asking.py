"""Asks for one address with the cookies of the visit, follows its redirects, and makes a delivery of what comes."""

import warnings

import httpx

from auditor.site.markup.delivery import Delivery
from auditor.site.markup.trouble import Trouble
from auditor.transport.capped import DETAIL, TROUBLE
from auditor.transport.content_coding import decoded
from auditor.transport.limits import Limits
from auditor.transport.robots import Robots
from auditor.transport.stopped import Stopped, plain, trouble_of_status
from auditor.transport.web_address import web_address


class Asking:
    """The one who asks, and holds the cookies that sites gave."""

    def __init__(self, robots: Robots, headers: dict[str, str], limits: Limits) -> None:
        """Take the way out, what each request says of its sender, and the caps."""
        self.cookies = httpx.Cookies()
        self._robots = robots
        self._headers = headers
        self._limits = limits

    def answer(self, url: str, *, head: bool) -> Delivery:
        """Ask for an address, and for where it redirects to, and return what came of it."""
        asked = url.partition("#")[0].strip()
        address = web_address(asked)
        if address is None:
            return Delivery(asked, asked, trouble=Trouble.BAD_ADDRESS, detail=plain(f"not a web address: {asked}"))
        trail: list[httpx.URL] = [address]
        states: set[tuple[str, str]] = set()
        while True:
            request = self._request(trail[-1], head=head)
            state = (str(request.url), request.headers.get("cookie", ""))
            if state in states or len(trail) > self._limits.redirects + 1:
                return _undelivered(asked, trail, Trouble.REDIRECT_LOOP, f"{len(trail) - 1} redirects")
            states.add(state)
            try:
                response = self._robots.handle_request(request)
            except Stopped as stopped:
                return _undelivered(asked, trail, stopped.trouble, stopped.detail)
            response.request = request
            self._keep_cookies(response)
            if not response.has_redirect_location:
                return self._delivery(asked, trail, response)
            target = web_address(response.headers["location"], base=trail[-1])
            if target is None:
                detail = plain(f"redirects to what is no web address: {response.headers['location']}")
                return _undelivered(asked, trail, Trouble.BAD_ADDRESS, detail)
            trail.append(target)

    def _request(self, url: httpx.URL, *, head: bool) -> httpx.Request:
        request = httpx.Request("HEAD" if head else "GET", url, headers=self._headers)
        if self.cookies:
            # A site, or a script of it, may put any letter in a cookie.
            request.headers.encoding = "utf-8"
            self.cookies.set_cookie_header(request)
        return request

    def _keep_cookies(self, response: httpx.Response) -> None:
        if "set-cookie" not in response.headers:
            return
        # The standard library's jar warns, with a traceback, of cookies it cannot digest: a site could print at will.
        with warnings.catch_warnings(action="ignore"):
            self.cookies.extract_cookies(response)

    def _delivery(self, asked: str, trail: list[httpx.URL], response: httpx.Response) -> Delivery:
        raw = b"".join(response.iter_raw())
        coded = decoded(raw, response.headers.get("content-encoding", ""), self._limits.body_bytes)
        trouble, detail = _trouble(response)
        if trouble is None and coded.cut:
            trouble, detail = Trouble.TOO_LARGE, f"cut after {self._limits.body_bytes} bytes"
        if trouble is None and coded.broken:
            trouble, detail = Trouble.BROKEN, "the compressed body breaks off"
        return Delivery(
            url=asked,
            final_url=str(trail[-1]),
            status=response.status_code,
            headers=tuple((_text(name).lower(), _text(value)) for name, value in response.headers.raw),
            body=coded.body,
            hops=tuple(map(str, trail[1:-1])),
            trouble=trouble,
            detail=detail,
        )


def _undelivered(asked: str, trail: list[httpx.URL], trouble: Trouble, detail: str) -> Delivery:
    return Delivery(asked, str(trail[-1]), hops=tuple(map(str, trail[1:-1])), trouble=trouble, detail=detail)


def _trouble(response: httpx.Response) -> tuple[Trouble | None, str]:
    """Return what the status says, else what happened while the body came in."""
    of_status = trouble_of_status(response.status_code)
    if of_status is not None:
        return of_status, f"status {response.status_code}"
    of_body = response.extensions.get(TROUBLE)
    return (of_body if isinstance(of_body, Trouble) else None), str(response.extensions.get(DETAIL, ""))


def _text(header: bytes) -> str:
    try:
        return header.decode("utf-8")
    except UnicodeDecodeError:
        return header.decode("latin-1")
