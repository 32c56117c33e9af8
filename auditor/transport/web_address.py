"""Which strings are web addresses, and the one form in which they are asked for."""

import re

import httpx

SCHEMES = ("http", "https")
_HIGHEST_PORT = 65_535
_HOST = re.compile(rb"[A-Za-z0-9._:-]+")


def web_address(text: str, base: httpx.URL | None = None) -> httpx.URL | None:
    """Return an absolute http(s) address without fragment, user name or password; None for anything else.

    A password in a link is dropped, as the auditor logs in nowhere.
    """
    try:
        url = httpx.URL(text.strip())
        url = base.join(url) if base is not None else url
        if "#" in text or "@" in text:
            url = url.copy_with(fragment=None, userinfo=b"")
    except (httpx.InvalidURL, ValueError, TypeError):
        return None
    if url.scheme not in SCHEMES or not _HOST.fullmatch(url.raw_host) or not 0 < (url.port or 80) <= _HIGHEST_PORT:
        return None
    # httpx itself leaves the slash of `http://a.example` out.
    return url if url.path != "/" else url.copy_with(raw_path=url.raw_path)
