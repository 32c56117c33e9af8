"""Addresses as they are looked up: one key for every way in which tools write the same address."""

import hashlib
import re
from urllib.parse import quote, urlsplit

_PORTS = {"http": ":80", "https": ":443"}
_UNSAFE = re.compile(r"[^!-~]")


def plain_address(url: str) -> str:
    """Return an address without fragment, with host and scheme in small letters and without a default port."""
    url = url.strip().removeprefix("<").removesuffix(">").partition("#")[0]
    scheme, separator, rest = url.partition("://")
    if not separator:
        return url
    scheme = scheme.lower()
    host, mark, path = _split(rest)
    host = host.rpartition("@")[2].lower().removesuffix(_PORTS.get(scheme, "\0"))
    path = mark + path if mark == "/" else f"/{mark}{path}"
    return f"{scheme}://{host}{_UNSAFE.sub(lambda sign: quote(sign.group()), path)}"


def key_of(url: str) -> int:
    """Return the 64-bit number that an address is looked up by."""
    return number_of(plain_address(url))


def number_of(text: str) -> int:
    """Return a 64-bit number of a text; a record that is found by it is still compared with what was asked."""
    return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=8).digest(), "big")


def is_web(url: str) -> bool:
    """Whether this is an address of the web, not one of the names (``urn:``, ``dns:``) that records carry as well."""
    return url.strip().removeprefix("<").lower().startswith(("http://", "https://"))


def surt(url: str) -> str:
    """Return the sort key of an address: ``https://www.a.nl:8080/B?c`` is ``nl,a:8080)/b?c``."""
    try:
        parts = urlsplit(plain_address(url))
        host, port = (parts.hostname or "").removeprefix("www."), parts.port
    except ValueError:
        return url.lower()
    shown = f":{port}" if port and port not in (80, 443) else ""
    query = f"?{parts.query}" if parts.query else ""
    return f"{','.join(reversed(host.split('.')))}{shown}){parts.path or '/'}{query}".lower()


def _split(rest: str) -> tuple[str, str, str]:
    for at, sign in enumerate(rest):
        if sign in "/?":
            return rest[:at], sign, rest[at + 1 :]
    return rest, "", ""
