"""A list in one order or filter of many, told by the path of its address: ``/scope:all/sort:age/page:1/``."""

import re

from auditor.site.words.later import later

FACET = later(
    r"/(?:sort|order|orderby|sorteer|volgorde|scope|tags?|filters?|view|weergave|page|pagina|per_?page|limit|"
    r"offset|author|query|"
    r"dir|show|status)(?:[:=]|/(?:asc|desc|new|newest|oldest|popular|active|votes|top|hot|nieuwste|oudste)(?:/|$))|"
    r"/[a-z_]+:[^/]+/[a-z_]+:[^/]+|;(?:sort|order|page|start)=",
    re.IGNORECASE,
)


def is_faceted(url: str) -> bool:
    """Whether the path of an address carries what orders, filters or pages a list."""
    return FACET.search(url.partition("?")[0]) is not None
