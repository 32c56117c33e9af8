"""What speaks for the kind of a page that says nothing else of itself: its forms, its parts, the signs of an article."""

import json

import pytest

from auditor.site.kinds.kind_evidence import weighed
from auditor.site.kinds.page_kind import PageKind
from tests.site.test_kinds import page, words

TEXT = "<p>Dit is een pagina van het platform.</p>"
LONG = TEXT * 50
PASSWORD = "<input type=password name=p>"
LETTER = "<textarea name=t></textarea>"


def heaviest(body: str, path: str = "/p/12", head: str = "") -> tuple[PageKind | None, float]:
    """Return what weighs most, and how much; nothing where nothing weighs."""
    weights = weighed(page(f"<html lang=nl><head>{head}</head><body>{body}</body></html>", path), words()).page
    best = max(weights, key=lambda kind: weights[kind])
    return (best, weights[best]) if weights[best] else (None, 0.0)


def fields(many: int) -> str:
    return "".join(f"<input name=f{n}>" for n in range(many))


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        (PASSWORD, PageKind.LOGIN),
        (fields(2) + PASSWORD, PageKind.LOGIN),
        (fields(2) + PASSWORD + "<input type=checkbox name=c>", PageKind.LOGIN),
        (fields(3) + PASSWORD, PageKind.REGISTER),
        (PASSWORD + PASSWORD, PageKind.REGISTER),
        (LETTER, PageKind.CONTACT),
        (fields(4) + LETTER, PageKind.CONTACT),
        (fields(5) + LETTER, None),
        (f"{LETTER}<button>Melding versturen</button>", PageKind.REPORT),
        (f"{fields(5)}{LETTER}<button>Contact opnemen</button>", PageKind.CONTACT),
        (f"{LETTER}<select><option>Iets anders</option><option>Misbruik melden</option></select>", PageKind.REPORT),
        (fields(2), None),
    ],
)
def test_what_a_form_is_for(form: str, kind: PageKind | None) -> None:
    assert heaviest(f"{TEXT}<form>{form}</form>")[0] is kind


def test_on_a_long_page_a_form_to_log_in_says_less() -> None:
    short, long = heaviest(f"{TEXT}<form>{PASSWORD}</form>"), heaviest(f"{LONG}<form>{PASSWORD}</form>")
    assert short[0] is long[0] is PageKind.LOGIN
    assert short[1] > 3 * long[1] > 0


def told_as(kind: str) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": kind})}</script>'


ARTICLE = told_as("Article")


@pytest.mark.parametrize(
    ("signs", "path", "is_news"),
    [
        (told_as("NewsArticle"), "/p/12", True),
        (told_as("BlogPosting"), "/p/12", True),
        ("", "/nieuws/12", True),
        ("", "/2024/03/stuk", True),
        ("", "/2024/3", True),
        ("", "/2024/13/stuk", False),
        ("", "/12/2024", False),
        # A help desk dates its articles too; the look of an article says nothing by itself.
        (told_as("NewsArticle"), "/help/12", False),
        ("<article><time>1 maart</time></article>", "/p/12", False),
        ("", "/p/12", False),
    ],
)
def test_signs_of_an_article(signs: str, path: str, *, is_news: bool) -> None:
    assert (heaviest(f"{signs}{TEXT}", path)[0] is PageKind.NEWS) == is_news


def test_signs_of_an_article_add_up() -> None:
    look = "<article><time>1 maart</time></article>"
    weak, strong = heaviest(ARTICLE + TEXT), heaviest(told_as("NewsArticle") + TEXT)
    assert weak[0] is strong[0] is PageKind.NEWS
    assert heaviest(TEXT, head="<meta property=article:published_time content=2024-03-01>") == weak
    assert 0 < weak[1] < heaviest(ARTICLE + look + TEXT)[1] < strong[1]


def test_questions_that_fold_open_are_help() -> None:
    fold = "<details><summary>Mag dat?</summary>Ja.</details>"
    assert heaviest(fold * 4)[0] is PageKind.HELP
    assert heaviest(fold * 3)[0] is None
    assert heaviest(told_as("FAQPage") + TEXT)[0] is PageKind.HELP


def test_many_advertisements_make_a_list_and_more_of_them_a_surer_one() -> None:
    def listed(many: int) -> tuple[PageKind | None, float]:
        return heaviest(f"<div>{''.join(f'<div class=k>Roos, 2{n} jaar, € 80</div>' for n in range(many))}</div>")

    assert listed(3)[0] is PageKind.LISTING
    assert listed(7)[1] == listed(3)[1] < listed(8)[1]


PARTS = ("Voorwaarden", "Privacy", "Contact", "Veiligheid")


def sections(*, many: int, linked: bool) -> dict[PageKind, float]:
    heads = "".join(f"<h2 id=d{n}>{name}</h2>{TEXT}" for n, name in enumerate(PARTS[:many]))
    links = "".join(f"<a href=#d{n}>{name}</a>" for n, name in enumerate(PARTS[:many])) if linked else ""
    return weighed(page(f"<html lang=nl><body>{links}{heads}</body></html>"), words()).sections


def test_one_page_with_links_to_its_many_parts_serves_them_all() -> None:
    assert set(sections(many=4, linked=False).values()) == {1.0}
    assert set(sections(many=3, linked=True).values()) == {2.0}
    assert set(sections(many=4, linked=True).values()) == {3.0}


@pytest.mark.parametrize(
    ("heading", "share"),
    [
        ("Voorwaarden", 1.0),
        ("Onze voorwaarden voor wie hier plaatst", 1.0),
        ("Onze voorwaarden voor wie hier iets plaatst", 0.75),
        ("Onze voorwaarden voor wie hier vandaag iets plaatst", 0.75),
        ("Onze voorwaarden voor wie hier vandaag nog iets plaatst", 0.5),
    ],
)
def test_a_short_headline_names_more_than_a_long_one(heading: str, share: float) -> None:
    found = weighed(page(f"<html lang=nl><body><h2>{heading}</h2>{TEXT}</body></html>"), words()).sections
    assert found[PageKind.TERMS] == share
