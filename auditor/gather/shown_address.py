"""What a screen or log may show of an address before its page was read: steps with a word that may be a name go."""

import re
from collections.abc import Set as AbstractSet
from urllib.parse import unquote, urlsplit

from auditor.site.kinds.kinds import PageKind
from auditor.site.markup.trails import trail_of
from auditor.site.words.names import ORDINARY
from auditor.site.words.towns import PROVINCES, TOWNS
from auditor.site.words.vocabulary import folded

# What a page of these kinds is about, its address tells: somebody may be.
UNTOLD = frozenset({PageKind.OTHER, PageKind.NEWS, PageKind.FORUM, PageKind.ADVERTISEMENT})
LEFT_OUT = "\u2026"
WORDS = re.compile(r"[^\W\d_]+")
# A number that long may be dialled.
DIALLED = re.compile(r"\d(?:[-_.+ ]?\d){5,}")
# What stands beside such words in addresses, in two languages.
BETWEEN = frozenset(
    ["html", "htm", "php", "aspx", "asp", "index", "nl", "en", "de", "fr", "be", "www", "p", "t", "f", "s", "c", "b",
     "v", "page", "pagina", "pages", "blog", "blogs", "nieuws", "news", "artikel", "artikelen", "tags", "category",
     "categorie", "archief", "archive", "topic", "topics", "thread", "board", "boards", "algemeen", "ervaringen",
     "dagboek", "tips", "info", "wat", "hoe", "wie", "waar", "is", "het", "een", "en", "of", "op", "in", "te", "met",
     "van", "voor", "naar", "bij", "aan", "uit", "onze", "ons", "je", "jouw", "uw", "mijn", "al", "all", "and", "for",
     "to", "with", "your", "our", "my", "how", "what", "who", "profiel", "profielen", "advertentie", "dames", "lid",
     "leden", "member", "members", "user", "users", "gastenboek", "stad", "steden", "regio", "provincie", "land",
     "zakelijk", "links", "sitemap", "static", "assets", "media", "api", "feed", "rss", "docs", "pdf", "txt", "xml"]
)  # fmt: skip


def shown_address(url: str, kind: PageKind, vocabulary: AbstractSet[str]) -> str:
    """Return an address with a sign for each step and query that may name somebody, unless its kind rules that out."""
    if kind not in UNTOLD:
        return url
    document, _ = trail_of(url)
    try:
        parts = urlsplit(document)
    except ValueError:
        return LEFT_OUT
    steps = [step if _is_told(step, vocabulary) else LEFT_OUT for step in parts.path.split("/")]
    query = f"?{LEFT_OUT}" if parts.query else ""
    return f"{parts.scheme}://{parts.netloc}{'/'.join(steps)}{query}"


def _is_told(step: str, vocabulary: AbstractSet[str]) -> bool:
    """Whether a step of a path holds nothing but words that platforms have, towns, and short numbers."""
    said = folded(unquote(step))
    if DIALLED.search(said):
        return False
    words = WORDS.findall(said)
    # "den-bosch" is a town by its words together.
    if " ".join(words) in TOWNS or "-".join(words) in TOWNS:
        return True
    return all(word in BETWEEN or word in ORDINARY or word in vocabulary or word in PROVINCES for word in words)
