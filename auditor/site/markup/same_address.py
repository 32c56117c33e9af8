"""When two addresses are the same page: without session, tracking and sorting parameters, in one spelling."""

import re
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode, urlsplit

from auditor.site.words.later import later

# What a site adds to follow a visitor or to order a list; the page is the same without it.
PASSING = later(
    r"(?:php)?sess(?:ion)?_?id|sid|s_id|jsessionid|aspsessionid\w*|cfid|cftoken|utm_\w+|fbclid|gclid|dclid|msclkid|"
    r"mc_[ce]id|ref|referr?er|"
    r"_ga|_gl|yclid|igshid|sort(?:eer)?|sort_?by|sortering|order|order_?by|orderby|dir|richting|per_?page|limit|view|weergave|layout|"
    r"ts|timestamp|_|rnd|rand|nocache|v|terug|return|return_?(?:to|url)|next|redirect(?:_?to)?|back|from_?url|hash|token",
    re.IGNORECASE,
)
SESSION_IN_PATH = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/?]*", re.IGNORECASE)
INDEX = re.compile(r"/(?:index|default|home)\.(?:html?|php\d?|aspx?|jsp|cfm)$", re.IGNORECASE)
DIGITS = re.compile(r"\d+")


@lru_cache(maxsize=50_000)
def identity(url: str) -> str:
    """Return a key that is the same for every spelling of a page's address; not itself an address to ask for."""
    parts = urlsplit(url)
    netloc = parts.netloc.lower().removeprefix("www.").removesuffix(":80" if parts.scheme == "http" else ":443")
    path = INDEX.sub("", SESSION_IN_PATH.sub("", parts.path)).rstrip("/") or "/"
    if not parts.query:
        return netloc + path
    kept = sorted(
        (key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if not PASSING.fullmatch(key)
    )
    return f"{netloc}{path}?{urlencode(kept)}" if kept else netloc + path


def bare(url: str) -> str:
    """Return an address without query and fragment; a page with one form does not become another by its query."""
    return url.partition("#")[0].partition("?")[0].rstrip("/")


def shape(url: str) -> str:
    """Return what addresses of one kind share: host, folder and parameter names, with the own part left out.

    Empty for an address straight under the root, where all kinds of page stand side by side.
    """
    parts = urlsplit(url)
    host = parts.netloc.lower().removeprefix("www.")
    if parts.query:
        pairs = parse_qsl(parts.query, keep_blank_values=True)
        told = "&".join(f"{key}={'*' if any(map(str.isdigit, value)) else value}" for key, value in sorted(pairs))
        return f"{host}{DIGITS.sub('#', parts.path)}?{told}" if "*" in told else ""
    folder = parts.path.rstrip("/").rpartition("/")[0]
    return f"{host}{DIGITS.sub('#', folder)}/*" if folder else ""
