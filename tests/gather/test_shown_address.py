"""What a screen shows of an address before its page was read names nobody, and still says what is asked for."""

import pytest

from auditor.gather.shown_address import shown_address
from auditor.rulebook import load_rulebook
from auditor.site.kinds.page_kind import PageKind

HOME = "https://www.voorbeeld.example"


@pytest.fixture(scope="module")
def vocabulary() -> frozenset[str]:
    return load_rulebook(plugins=False).page_words.words


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/blog/maak-kennis-met-zdenka", "/blog/…"), ("/p/zdenka-breda-12345", "/p/…"), ("/p/zdenka-breda-12345/melden", "/p/…/melden"), ("/t/4398-zdenka-breda/", "/t/…/"), ("/lid/zdenka77", "/lid/…"),
        ("/dagboek/op-de-thee", "/dagboek/…"), ("/x/0612345678", "/…/…"), ("/nieuws?naam=zdenka", "/nieuws?…"), ("/Zd%C3%A9nka", "/…"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("kind", [PageKind.OTHER, PageKind.NEWS, PageKind.FORUM])
def test_what_may_name_somebody_goes(path: str, shown: str, kind: PageKind, vocabulary: frozenset[str]) -> None:
    assert shown_address(HOME + path, kind, vocabulary) == HOME + shown


@pytest.mark.parametrize("path", ["/", "/blog/", "/nieuws/2026/11", "/over-ons", "/veelgestelde-vragen.html", "/steden/den-haag", "/algemene-voorwaarden", "/topic/123"])  # fmt: skip
def test_words_of_platforms_stay(path: str, vocabulary: frozenset[str]) -> None:
    assert shown_address(HOME + path, PageKind.OTHER, vocabulary) == HOME + path


def test_a_page_of_another_kind_stays(vocabulary: frozenset[str]) -> None:
    assert shown_address(f"{HOME}/regels-van-zdenka", PageKind.TERMS, vocabulary) == f"{HOME}/regels-van-zdenka"
