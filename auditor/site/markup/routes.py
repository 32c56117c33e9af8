"""Pages that only a script tells apart: `/#/terms` is one document to a server and a page of its own to a visitor.

While a browser looks, such a page has an address of its own in which the sign is written as ``%23``, so that it is
visited, remembered, masked and recorded like any other.
"""

import re
from urllib.parse import urljoin

ROUTE = re.compile(r"#(?=[/!])")
WRITTEN = re.compile(r"%23(?=[/!])")
PRESSED = re.compile(r"%23(?=~/)")


def address_of(href: str, base: str) -> str:
    """Return the address under which a link to such a page is known; any other link as it is."""
    if ROUTE.search(href) is None:
        return href
    try:
        return ROUTE.sub("%23", urljoin(base.partition("#")[0], href), count=1)
    except ValueError:
        return href


def route_of(url: str) -> tuple[str, str]:
    """Return the document behind an address, and the route in it with its sign; an empty route for any other page."""
    found = WRITTEN.search(url)
    return (url, "") if found is None else (url[: found.start()], f"#{url[found.end() :]}")


def as_typed(url: str) -> str:
    """Return an address as a visitor sees and types it."""
    return PRESSED.sub("#", WRITTEN.sub("#", url, count=1), count=1)
