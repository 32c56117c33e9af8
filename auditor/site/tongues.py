"""The languages that a site offers: those its pages are in, and those it links to as versions of itself."""

from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.trouble import GONE, Trouble
from auditor.site.page import Page
from auditor.site.site import Site
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

NAMES = {
    "nl": "nl nederlands nederlandse dutch niederlandisch neerlandais hollands",
    "en": "en eng engels engelse english englisch englische anglais anglaise",
    "de": "de deu duits duitse deutsch deutsche german allemand",
    "fr": "fr fra frans franse francais francaise french franzosisch",
    "es": "es esp spaans espanol spanish spanisch espagnol",
    "it": "it ita italiaans italiano italian",
    "pt": "pt por portugees portugues portuguese",
    "pl": "pl pol pools polski polish polnisch polonais",
    "ro": "ro ron roemeens romana romanian rumanisch roumain",
    "bg": "bg bul bulgaars bulgarian",
    "hu": "hu hun hongaars magyar hungarian",
    "cs": "cs cz tsjechisch cestina czech",
    "ru": "ru rus russisch russian",
    "uk": "uk ukr oekraiens ukrainian",
    "tr": "tr tur turks turkce turkish",
    "th": "th tha thai",
    "zh": "zh chi chinees chinese",
}
BY_NAME = {name: code for code, names in NAMES.items() for name in names.split()}
AROUND_NAME = later(r"^(?:in (?:het )?|switch to |version )|(?: version| versie)$|[^\w ]")
IN_ADDRESS = frozenset({"lang", "language", "taal", "hl", "locale", "lng"})
NOT_THE_SITE = frozenset({PageKind.NEWS, PageKind.FORUM, PageKind.ADVERTISEMENT})
READ = frozenset({None, Trouble.UNKNOWN_LANGUAGE})


def tongues(site: Site) -> frozenset[str]:
    """Return the languages, as two-letter codes, that the site offers its visitors."""
    return read_tongues(site) | _promised(site)


def read_tongues(site: Site) -> frozenset[str]:
    """Return the languages of the pages that arrived, also those that the checks do not read.

    A version that was promised and read counts too, though only its menu is in its own language.
    """
    arrived = [v for v in site.visits if v.page is not None and v.trouble in READ and v.kind not in NOT_THE_SITE]
    addresses = {address for v in arrived for address in (v.asked, v.url)}
    return frozenset(v.language for v in arrived if v.language) | frozenset(
        code for code, url in versions(site) if url in addresses
    )


def _promised(site: Site) -> frozenset[str]:
    """Return the languages that the first pages link to as versions of the site."""
    gone = {address for v in site.visits if v.trouble in GONE for address in (v.asked, v.url)}
    return frozenset(code for code, url in versions(site) if url not in gone)


def versions(site: Site) -> Iterator[tuple[str, str]]:
    """Yield the language and address of every version that a first page names."""
    for page in dict.fromkeys((site.entry, site.gathered.home or site.entry, *site.pages_of(PageKind.HOME))):
        yield from _versions(page)


def _versions(page: Page) -> Iterator[tuple[str, str]]:
    """Yield the language and address of every version that a page names in its head or by a link of that name."""
    for tongue, href in page.metadata.alternates:
        code = tongue.partition("-")[0]
        if code in NAMES:
            yield code, page.addresses.resolve(href)[0]
    for link in page.links:
        code = BY_NAME.get(AROUND_NAME.sub("", folded(link.name).strip()).strip(), "")
        if code and _is_version(link.url, code, page):
            yield code, link.url


def _is_version(url: str, code: str, page: Page) -> bool:
    """Whether a link named for a language stays on the platform; a category "Thai" is no version in Thai."""
    if not url.startswith("http") or url == page.url:
        return False
    parts = urlsplit(url)
    own = (urlsplit(page.url).hostname or "").removeprefix("www.")
    step = parts.path.strip("/").partition("/")[0].lower()
    named = BY_NAME.get(step.partition("-")[0].partition(".")[0])
    asked = any(key.lower() in IN_ADDRESS for key, _ in parse_qsl(parts.query))
    host = (parts.hostname or "").removeprefix("www.")
    return (host == own and (named == code or asked or not parts.path.strip("/"))) or host == f"{code}.{own}"
