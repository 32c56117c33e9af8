"""Links of a page sorted by the shape of their addresses: what repeats in one shape may be entries of users."""

import re
from collections import defaultdict
from functools import lru_cache
from urllib.parse import parse_qsl, urlsplit

from selectolax.lexbor import LexborHTMLParser

from auditor.site.entries.card_kind import LEAST
from auditor.site.entries.entry_lists import Candidate
from auditor.site.markup.elements import LINKS, Addresses
from auditor.site.markup.facets import is_faceted
from auditor.site.words.later import later

MOST_LINKS = 3000
# Those of ``https://host/``.
FRONT_SLASHES = 3
CHROME_LINKS = "nav a[href], footer a[href], [role=navigation] a[href], [role=contentinfo] a[href]"


def by_shape(
    tree: LexborHTMLParser, addresses: Addresses, aside: frozenset[str] = frozenset()
) -> dict[str, list[Candidate]]:
    """Return the links outside menu and foot but those set aside, sorted by the shape of their addresses."""
    shapes: dict[str, list[Candidate]] = defaultdict(list)
    around = {node.mem_id for node in tree.css(CHROME_LINKS)}
    for index, node in enumerate(tree.css(LINKS)[:MOST_LINKS]):
        if node.mem_id in around:
            continue
        url, _ = addresses.resolve(node.attributes.get("href") or "")
        if not url.startswith("http") or url == addresses.base or url in aside or _is_front(url):
            continue
        if not _is_account(url) and not _only_sorts(url, addresses.base) and not is_faceted(url):
            shapes[_shape(url)].append(Candidate(url, node, index))
    return {shape: group for whole in shapes.items() for shape, group in _by_stem(*whole)}


def _is_front(url: str) -> bool:
    """Whether an address is the front page of a host, which is nobody's entry."""
    return url.count("/") <= FRONT_SLASHES and url.endswith("/")


def is_of_the_front(shape: str) -> bool:
    """Whether a shape is that of pages without a folder, where a platform has its own too."""
    return shape.partition("/")[2].startswith("*")


def _by_stem(shape: str, group: list[Candidate]) -> list[tuple[str, list[Candidate]]]:
    """Return a group, and apart from it what is numbered: ``/ad_1`` and ``/ad_2`` beside ``/prices`` and ``/faq``.

    Without a folder, what begins alike is apart too: ``/dame-anna`` and ``/dame-bo`` beside ``/blog-1-mei``.
    """
    stems: dict[str, list[Candidate]] = defaultdict(list)
    for one in group:
        numbered = NUMBERED.search(one.url)
        begun = BEGUN.search(one.url) if numbered is None and is_of_the_front(shape) else None
        if numbered is not None:
            stems[numbered[1]].append(one)
        elif begun is not None:
            # A shape that no word of an address is read in: `/escort-tips` is nobody's page.
            stems[f"*#{begun[1]}"].append(one)
    apart = {stem: same for stem, same in stems.items() if len({one.url for one in same}) >= LEAST}
    if not apart or len(group) == sum(map(len, apart.values())):
        return [(shape, group)]
    taken = {id(one) for same in apart.values() for one in same}
    rest = [one for one in group if id(one) not in taken]
    return [*((f"{shape.rpartition('/')[0]}/{stem}*", same) for stem, same in apart.items()), (shape, rest)]


# A visitor's own account or basket, which is nobody's advertisement.
ACCOUNT = later(
    r"/(?:login|log-in|logout|inloggen|sign-?(?:in|up)|register|registreren|aanmelden|password|wachtwoord|activat|"
    r"resend)|"
    r"password-reset|wachtwoord-vergeten|[?&/](?:add-?to-?cart|cart|winkelwagen|wishlist|basket)(?:[=/?]|$)",
    re.IGNORECASE,
)


@lru_cache(maxsize=20_000)
def _is_account(url: str) -> bool:
    """Whether an address is for a visitor's own account; menus repeat the same ones on every page."""
    return ACCOUNT.search(url) is not None


# The last part of an address that is a name and a number, and no year or page of a list.
NUMBERED = later(r"/((?!page|pagina|p[_-]?\d)[A-Za-z]+[_-]?)\d+(?:\.\w+)?/?$")
# Pages without a folder that begin with the same word.
BEGUN = later(r"/([A-Za-z]{3,}[-_])[^/?]+$")
ORDERS = frozenset({"sort", "order", "orderby", "tab", "view", "dir", "sorteer", "volgorde"})


def _only_sorts(url: str, base: str) -> bool:
    """Whether an address is this very page in another order."""
    if "?" not in url:
        return False
    here, there = urlsplit(base), urlsplit(url)
    if not there.query or (here.netloc, here.path) != (there.netloc, there.path):
        return False
    return {key.lower() for key, _ in parse_qsl(there.query, keep_blank_values=True)} <= ORDERS


@lru_cache(maxsize=20_000)
def _shape(url: str) -> str:
    """Return what the addresses of one kind of page share: folder and depth, or script and parameter names."""
    parts = urlsplit(url)
    if parts.query:
        names = "&".join(sorted(key for key, _ in parse_qsl(parts.query, keep_blank_values=True)))
        return f"{parts.netloc}{parts.path}?{names}"
    folder, _, last = parts.path.rstrip("/").rpartition("/")
    return f"{parts.netloc}{folder}/*{'.' + last.rpartition('.')[2] if '.' in last else ''}"
