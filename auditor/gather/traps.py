"""Links that lead nowhere new or do something: logging out, voting, calendars, page 2 to 9,999, files."""

import re
from urllib.parse import parse_qsl, unquote, urlsplit

from auditor.site.kinds.kinds import PageKind
from auditor.site.kinds.page_words import PageWords
from auditor.site.markup.facets import is_faceted
from auditor.site.markup.redaction import HOUSES
from auditor.site.words.later import later

# As a whole part of a path, or as a parameter: an article called "advertentie-verwijderen" is none.
DEEDS = frozenset(
    {
        "logout", "log-out", "log_out", "signout", "sign-out", "sign_out", "uitloggen", "afmelden", "uitschrijven",
        "unsubscribe", "delete", "del", "remove", "verwijder", "verwijderen", "wis", "wissen", "destroy", "cancel",
        "annuleren", "add-to-cart", "addtocart", "add", "cart", "winkelwagen", "checkout", "afrekenen", "vote",
        "stem", "stemmen", "like", "dislike", "unlike", "favorite", "favourite", "favorites", "favoriet",
        "favorieten", "bookmark", "bewaar", "wishlist", "follow", "unfollow", "block", "blokkeer", "share", "deel",
        "print", "afdrukken", "download", "export", "rss", "feed", "atom", "xmlrpc.php", "wp-json", "wp-admin",
        "wp-login.php", "trackback", "replytocom", "embed", "amp", "ical", "ics", "oembed", "api", "ajax", "graphql",
        "deactivate", "activate", "bump", "verleng", "boost", "edit", "bewerk", "wijzig", "reply", "cdn-cgi", "poll",
        "quote",
    }
)  # fmt: skip
DOING = frozenset({"action", "actie", "do", "task", "op", "cmd", "act", "mode", "func", "handler"})
SHOWING = frozenset(
    {"view", "show", "page", "display", "read", "detail", "bekijk", "toon", "content", "article", "viewpage", "static"}
)
PAGING = frozenset(
    {
        "page", "pagina", "pag", "p", "paged", "start", "offset", "seite", "cursor", "skip", "from", "pg", "pagenum",
        "blad",
    }
)  # fmt: skip
FILTERING = frozenset(
    {
        "filter", "filters", "q", "s", "search", "zoek", "zoeken", "query", "keyword", "keywords", "trefwoord", "tag",
        "date", "datum", "day", "dag", "week", "month", "maand", "year", "jaar", "cal", "calendar", "van", "tot",
        "min", "max", "prijs", "price", "leeftijd", "age", "geslacht", "plaats", "stad", "regio", "radius", "afstand",
        "replytocom", "share",
    }
)  # fmt: skip
CALENDAR = later(r"/(?:agenda|kalender|calendar|events?|archief|archive)/.*\d|/(?:19|20)\d\d/(?:\d\d?/)?(?:\d\d?/?)?$")
PAGED_PATH = re.compile(r"/(?:page|pagina|seite)[/-]?\d+/?$", re.IGNORECASE)
FILE = later(
    r"\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|zip|rar|7z|gz|tar|exe|dmg|apk|mp[34]|m4[av]|avi|mov|webm|ogg|wav|docx?|xlsx?|pptx?|od[tsp]|csv|"
    r"css|js|mjs|json|xml|rss|atom|txt|ics|vcf|woff2?|ttf|eot|map)$",
    re.IGNORECASE,
)
PDF_KINDS = frozenset(
    {
        PageKind.TERMS, PageKind.REPORT, PageKind.CONDUCT, PageKind.DSA, PageKind.TRANSPARENCY, PageKind.SAFETY,
        PageKind.PRIVACY, PageKind.VERIFICATION,
    }
)  # fmt: skip
VAGUE = frozenset(
    {PageKind.OTHER, PageKind.LISTING, PageKind.NEWS, PageKind.FORUM, PageKind.SEARCH, PageKind.ADVERTISEMENT}
)
# What an address hands on to somebody's messenger, page elsewhere, mailbox or telephone: it holds who that is.
SOMEONES = later(
    rf"\b(?:{HOUSES}|x\.com)/|"
    r"[\w.+-]+@[\w-]+\.\w|(?<![\w.])(?<!\d[-/_])(?:0031|0032|\+?31|\+?32|0)[46](?:[-_. ]?\d){8}(?!\w)"
)
QUIET = " .«»\u2039\u203a<>→←|[]()"
LONGEST = 400
DEEPEST = 8
MOST_PARAMETERS = 5


def is_trap(url: str, name: str, promised: PageKind, words: PageWords) -> bool:
    """Whether a link is never to be followed; a promise of terms, help and the like forgives numbers and filters."""
    if len(url) > LONGEST:
        return True
    parts = urlsplit(url)
    steps = [unquote(step).lower() for step in parts.path.split("/") if step]
    pairs = [(key.lower(), value.lower()) for key, value in parse_qsl(parts.query, keep_blank_values=True)]
    if _is_file(parts.path, promised) or _goes_round(steps) or not DEEDS.isdisjoint(steps) or _does(pairs, words):
        return True
    if is_faceted(url) or _is_somebodys(parts.path, parts.query):
        return True
    return promised in VAGUE and (_pages_on(parts.path, pairs) or _turns_page(name, words))


def _is_file(path: str, promised: PageKind) -> bool:
    """Whether an address is a file and no page; a PDF of the terms is asked for."""
    return FILE.search(path) is not None or (path.lower().endswith(".pdf") and promised not in PDF_KINDS)


def _is_somebodys(path: str, query: str) -> bool:
    """Whether an address hands its visitor on to somebody, in plain words or with signs as percent escapes."""
    return SOMEONES.search(unquote(unquote(f"{path}?{query}")).lower()) is not None


def _goes_round(steps: list[str]) -> bool:
    """Whether a path is too deep or runs in a circle: /a/b/a/b, or one part three times."""
    if len(steps) > DEEPEST or any(steps.count(step) > 2 for step in steps):
        return True
    return len(steps) >= 4 and steps[-2:] == steps[-4:-2]


def _pages_on(path: str, pairs: list[tuple[str, str]]) -> bool:
    """Whether an address is a day of a calendar, a further page of a list, or a list filtered in one way of many."""
    if PAGED_PATH.search(path) or CALENDAR.search(path):
        return True
    return any(key in FILTERING or (key in PAGING and value.isdigit() and key != "p") for key, value in pairs)


def _does(pairs: list[tuple[str, str]], words: PageWords) -> bool:
    """Whether a parameter does something instead of showing something."""
    if len(pairs) > MOST_PARAMETERS:
        return True
    for key, value in pairs:
        if key in DEEDS or value in DEEDS:
            return True
        if key in DOING and value not in SHOWING and not words.addressed(f"/{value}"):
            return True
    return False


OF_A_LIST = later(
    r"(?:de|het|naar|go|to|the|meer|more|load|laden|pagina(?:'s)?|bladzijde|pages?|seite|nachste|vorherige|resultaten|"
    r"results|advertenties|ads|berichten|posts|profielen|profiles|artikelen|articles|items|\d+)"
)


def _turns_page(name: str, words: PageWords) -> bool:
    """Whether a link's name only says that more of the same follows."""
    bare = name.strip(QUIET)
    if bare.isdigit() or (name and not bare):
        return True
    told = bare.split()
    # "Eerste keer?", "Last minute" and "Next steps" begin like it, and lead to a page of their own.
    return (
        len(told) <= 3
        and "next" in words.signs(bare)
        and all(OF_A_LIST.fullmatch(one) or "next" in words.signs(one) for one in told)
    )
