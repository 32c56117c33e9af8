"""Addresses of persons in robots.txt and sitemaps to which no card links: several slugs in a folder of offers."""

import re
from collections import defaultdict
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from auditor.redaction.known import Known
from auditor.redaction.no_names import is_no_name
from auditor.redaction.strings import telling_addresses
from auditor.site.entries.posts import MEMBER, where_of
from auditor.site.markup.elements import Addresses

FOLDER = re.compile(
    r"(?:advertenties?|adverts?|ads?|listings?|profiel(?:en)?|profiles?|profil|escorts?|dames?|lady|ladies|girls?|"
    r"modell?(?:en|s)?|annonces?|anzeigen?|inserate?|zoekertjes?|companions?|hostess(?:es)?|callgirls?|masseuses?|"
    r"sedcards?|oproep(?:en)?|sekswerkers?|gastvrouw(?:en)?|meiden|meisjes|babes?|damen|huren|mannen|heren|jongens|"
    r"boys?|trans|shemales?)",
    re.IGNORECASE,
)
# A rule of robots.txt for one page, and an address in a sitemap, in XML or one on each line.
RULE = re.compile(r"(?im)^(?P<said>[ \t]*(?:dis)?allow[ \t]*:[ \t]*)(?P<path>/[^\s#*$?]{2,200})(?=\$?[ \t]*(?:#.*)?$)")
PLACE = re.compile(r"(?:<loc>\s*|<xhtml:link[^<>]{0,200}href=[\"']|^)(https?://[^\s<>\"']{4,300})", re.MULTILINE)
WORDS = re.compile(r"[^\W\d_]{3,}")
# What one does with entries, and how they are laid out: no slug of anyone.
DEEDS = frozenset(
    ["plaatsen", "toevoegen", "bewerken", "wijzigen", "verwijderen", "zoeken", "zoek", "archief", "pagina", "login",
     "overzicht", "kaart", "filter", "map", "add", "edit", "delete", "create", "submit", "search", "archive", "page",
     "settings", "instellingen", "register", "list", "lijst", "all", "alle", "feed", "print", "image", "images", "api",
     "upload", "uploads", "media", "stats", "promote", "omhoog", "opwaarderen", "betalen", "mijn", "favorieten",
     "favorites", "vergelijken", "compare", "suchen", "aufgeben", "deposer", "ajouter", "rechercher", "categorie",
     "category", "rubriek", "regio", "region", "provincie", "stad", "city", "tag", "tags", "sitemap", "index", "detail"]
)  # fmt: skip
LEAST, MOST = 2, 50_000


def learn_listed(text: str, url: str, known: Known) -> None:
    """Learn the addresses of persons that robots.txt or a sitemap lists."""
    path = urlsplit(url).path.lower()
    if path.endswith("/robots.txt"):
        addresses = Addresses(url)
        listed = [addresses.resolve(found["path"])[0] for found in RULE.finditer(text)]
    elif "<loc>" in text or ("sitemap" in path and path.endswith(".txt")):
        listed = [found[1] for found in PLACE.finditer(text)]
    else:
        return
    folders: dict[str, set[str]] = defaultdict(set)
    for one in listed[:MOST]:
        folder, _, slug = urlsplit(one).path.rstrip("/").rpartition("/")
        if (
            (_is_of_offers(folder) or known.holds_persons(one) or MEMBER.search(where_of(one)))
            and _may_be_someones(slug, known)
            and known.is_own_domain(urlsplit(one).hostname or "")
        ):
            folders[folder].add(one)
    for addresses_there in folders.values():
        # One alone may be a page of the folder, unless that shows persons; with a figure it is an entry.
        one = next(iter(addresses_there))
        shows = known.holds_persons(one) or MEMBER.search(where_of(one)) is not None
        if shows or len(addresses_there) >= LEAST or any(map(str.isdigit, urlsplit(one).path)):
            for one in sorted(addresses_there):
                known.learn_offering(one, ())


def learn_closed(url: str, known: Known) -> None:
    """Learn the address of a page that sends its visitors on, where it stands among those of persons."""
    slug = urlsplit(url).path.rstrip("/").rpartition("/")[2]
    if known.holds_persons(url) and _may_be_someones(slug, known) and known.is_own_domain(urlsplit(url).hostname or ""):
        known.learn_offering(url, ())


def rules_masked(text: str, url: str, known: Known) -> tuple[str, int]:
    """Return robots.txt with the masks of persons in it, and how many."""
    if not urlsplit(url).path.lower().endswith("/robots.txt"):
        return text, 0
    addresses, count, tells = Addresses(url), 0, telling_addresses(known)

    def rule(found: re.Match[str]) -> str:
        nonlocal count
        path = found["path"]
        mask = known.link(path, addresses)
        if not mask and "/_masker/" not in path and tells(path):
            mask = known.mask_named(addresses.resolve(path)[0], tells)
        if not mask or mask.endswith(path):
            return found[0]
        count += 1
        return found["said"] + urlsplit(mask).path

    return RULE.sub(rule, text), count


def _is_of_offers(folder: str) -> bool:
    return any(FOLDER.fullmatch(part) for part in folder.split("/")[-2:])


def _may_be_someones(slug: str, known: Known) -> bool:
    """Whether a slug holds a word that is no town, no deed and nothing that platforms have a page for."""
    words = list(_words(slug))
    if not words or DEEDS.intersection(words) or known.speaks_of_platform(" ".join(words)):
        return False
    return any(not is_no_name(word.capitalize()) for word in words)


def _words(slug: str) -> Iterator[str]:
    """Yield the words of a slug, but for the end of a file's name."""
    bare = re.sub(r"\.(?:html?|php|aspx?)$", "", unquote(slug).lower())
    yield from WORDS.findall(bare)
