"""The heading that names a page, where an h1 above every page only tells whose site it is."""

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from auditor.site.markup.regions import Region

if TYPE_CHECKING:
    from auditor.site.page import Page

SHORTEST_NAME, LOWEST = 5, 2
FRAME = frozenset({Region.NAV, Region.FOOTER, Region.DIALOG, Region.COOKIES, Region.CARD})


def own_heading(page: "Page", title: list[str]) -> str:
    """Return the first h1, or the h2 below it where that h1 is the banner of the site; empty where there is none.

    `title` are the parts of the page's title. "Zomerlaan, escorts in Utrecht" over a page titled "Regels - Zomerlaan"
    is such a banner: it begins with the site's name, and nothing of what the title says of the page stands in it.
    """
    heading = page.first_heading
    if not heading or not _is_banner(page, heading, title):
        return heading
    below = (one.text for one in page.headings if 0 < one.level <= LOWEST and one.region not in FRAME)
    return next((told for told in below if told != heading), heading)


def _is_banner(page: "Page", heading: str, title: list[str]) -> bool:
    """Whether a heading begins with the name of the site and tells nothing of the page."""
    host = (urlsplit(page.url).hostname or "").removeprefix("www.")
    letters, name = _letters(heading), _letters(host.rpartition(".")[0])
    if len(name) < SHORTEST_NAME or not letters.startswith(name):
        return False
    told = [part for one in title if (part := _letters(one)) and part not in name and not part.startswith(name)]
    return bool(told) and not any(part in letters for part in told)


def _letters(text: str) -> str:
    """Return the letters and figures of a text, small."""
    return "".join(filter(str.isalnum, text.lower()))
