"""Addresses where many platforms keep a page, tried last and few, when no link led to such a page."""

from collections.abc import Iterable, Iterator
from urllib.parse import urljoin

from auditor.gather.promise import WANTED
from auditor.site.kinds.kinds import PageKind

MOST_GUESSES = 6
IMPROBABLE = "/deze-pagina-bestaat-vast-niet-7f3a9c"
PLACES: dict[PageKind, dict[str, tuple[str, ...]]] = {
    PageKind.REPORT: {"nl": ("/melden",), "en": ("/report",)},
    PageKind.TERMS: {"nl": ("/voorwaarden", "/algemene-voorwaarden"), "en": ("/terms",)},
    PageKind.SAFETY: {"nl": ("/veiligheid",), "en": ("/safety",)},
    PageKind.CONTACT: {"nl": ("/contact",), "en": ("/contact",)},
    PageKind.HELP: {"nl": ("/faq",), "en": ("/faq",)},
    PageKind.DSA: {"nl": ("/dsa",), "en": ("/dsa",)},
    PageKind.PRIVACY: {"nl": ("/privacy",), "en": ("/privacy",)},
    PageKind.ADVERTISE: {"nl": ("/adverteren",), "en": ("/advertise",)},
}


def guesses(home: str, found: Iterable[PageKind], language: str) -> Iterator[tuple[PageKind, str]]:
    """Yield kind and address for the kinds that were not found: one for each, then a second one."""
    have = set(found)
    tongue = "en" if language == "en" else "nl"
    lists = [(kind, PLACES[kind][tongue]) for kind in WANTED if kind in PLACES and kind not in have]
    for turn in range(2):
        for kind, places in lists:
            if turn < len(places):
                yield kind, urljoin(home, places[turn])
