"""What advertisement pages have in common, and nothing of the person on any of them."""

import pytest

from auditor.site.markup.elements import Field, Form
from auditor.site.page import Page
from auditor.site.template import AdvertisementTemplate, common_template, known_words
from auditor.site.visit.report_walked import Asked, ReportWalk
from tests.site.pages import page


def advertisement(n: int, name: str, body: str = "") -> Page:
    html = (
        f"<title>{name}</title><header><a href=/>Start</a></header><h1>{name}, 2{n}</h1><p>Bel {name} op 06-0000000{n}.</p>"
        f"<p>Wij controleren elke advertentie.</p>{body}<a href=/melden?ad={n}>Meld deze advertentie</a>"
        f"<a href=/chat/{name}>Chat met {name}</a><button data-target=#m{n}>Bewaar</button><footer><a href=/contact>Contact</a></footer>"
    )
    return page(html, f"/advertentie/{n}", shown_url=f"https://www.platform.example/[advertentie {n}]")


ROOS, IRIS, VIOLA = advertisement(1, "Roos"), advertisement(2, "Iris"), advertisement(3, "Viola")
PERSONAL = ("Roos", "Iris", "Viola", "0000000")


def template(*pages: Page) -> AdvertisementTemplate:
    found = common_template(pages)
    assert found is not None
    return found


def test_without_pages_there_is_no_template() -> None:
    assert common_template(()) is None


@pytest.mark.parametrize("pages", [(ROOS, IRIS), (ROOS, IRIS, VIOLA)], ids=["two", "three"])
def test_what_all_share_is_kept(pages: tuple[Page, ...]) -> None:
    shared = template(*pages)
    assert shared.is_common
    assert [one.name for one in shared.controls()] == ["Start", "Meld deze advertentie", "Contact", "Bewaar"]
    assert "Wij controleren elke advertentie." in [one.name for one in shared.lines()]


@pytest.mark.parametrize("pages", [(ROOS, IRIS), (ROOS, IRIS, VIOLA)], ids=["two", "three"])
def test_nothing_personal_is_left(pages: tuple[Page, ...]) -> None:
    written = " ".join(f"{one.name} {one.evidence()}" for one in template(*pages).shared)
    assert not [part for part in PERSONAL if part in written]
    assert "/advertentie/" not in written


def test_of_a_word_of_reporting_no_piece_of_a_name_is_quoted() -> None:
    assert known_words(ROOS, "Report Anna") == "Report"


def test_of_a_single_page_only_the_words_of_reporting_are_kept() -> None:
    alone = template(ROOS)
    assert not alone.is_common
    assert [one.name for one in alone.controls()] == ["Meld deze advertentie"]


def test_a_link_about_one_advertisement_varies_and_the_menu_does_not() -> None:
    varies = {one.name: one.varies for one in template(ROOS, IRIS).controls()}
    assert varies == {"Start": False, "Meld deze advertentie": True, "Contact": False, "Bewaar": True}


def test_what_one_of_the_pages_lacks_is_not_shared() -> None:
    bare = page("<title>Tulp</title><h1>Tulp</h1><a href=/contact>Contact</a>", "/advertentie/4")
    assert [one.name for one in template(ROOS, IRIS, bare).controls()] == ["Contact"]


def test_a_form_is_shared_by_what_it_asks() -> None:
    form = (
        "<form action=/meld/{}><h2>Meld</h2><label>Reden <textarea></textarea></label><button>Verstuur</button></form>"
    )
    shared = template(advertisement(1, "Roos", form.format(1)), advertisement(2, "Iris", form.format(2))).forms()
    assert [(one.name, one.varies) for one in shared] == [("Meld", True)]
    assert shared[0].evidence().excerpt == "Meld"


def test_evidence_shows_the_masked_address() -> None:
    (way, *_) = template(ROOS, IRIS).controls()
    assert way.evidence().url == "https://www.platform.example/[advertentie 1]"


# ── what only whoever opens a report sees ───────────────────────────────────────────────────────────────────────────

WHY = Field(name="why", kind="textarea", label="Waarom", required=False, optional_said=False)
FORM = Asked(heading="", buttons=("Verstuur", "Terug"), fields=(WHY,))


@pytest.mark.parametrize(
    ("walk", "ways", "forms"),
    [
        (ReportWalk(control="Klopt er iets niet?", opens="dialog"), ["Klopt er iets niet?"], []),
        (ReportWalk(control="Klopt er iets niet?", opens="page"), ["Klopt er iets niet?"], []),
        (ReportWalk(control="Klopt er iets niet?", opens="nothing"), [], []),
        (ReportWalk(control="Klopt er iets niet?", opens="away"), [], []),
        # What stands on the advertisements already is not told twice.
        (ReportWalk(control="Meld deze advertentie", opens="dialog", form=FORM), [], ["Meld deze advertentie"]),
    ],
)
def test_what_was_opened_belongs_to_the_template(walk: ReportWalk, ways: list[str], forms: list[str]) -> None:
    seen = common_template((ROOS, IRIS), walk)
    assert seen is not None
    before = [one.name for one in template(ROOS, IRIS).controls()]
    assert [one.name for one in seen.controls()] == before + ways
    assert [(one.name, one.varies, one.quoted) for one in seen.forms()] == [(one, True, one) for one in forms]


@pytest.mark.parametrize(("tried", "quoted"), [(1, "Meld"), (2, "Meld Roos nu")])
def test_of_a_name_that_one_advertisement_showed_only_known_words_are_quoted(tried: int, quoted: str) -> None:
    seen = common_template((IRIS, VIOLA), ReportWalk(control="Meld Roos nu", opens="dialog", tried=tried))
    assert seen is not None
    assert seen.controls()[-1].quoted == quoted


@pytest.mark.parametrize(
    ("name", "known"),
    [("Meld Roos", "Meld"), ("Roos", ""), ("Log in om Roos te melden", "Log in … melden"), ("", "")],
)
def test_the_words_that_name_nobody(name: str, known: str) -> None:
    assert known_words(ROOS, name) == known


def choosing(*options: str) -> str:
    chosen = "".join(f"<option>{one}" for one in options)
    return f"<form action=/m><select name=x>{chosen}</select><button>Verstuur</button></form>"


def test_a_form_offers_what_it_offers_everywhere() -> None:
    shared = template(
        advertisement(1, "Roos", choosing("Dwang", "Roos")), advertisement(2, "Iris", choosing("Dwang", "Iris"))
    )
    (form,) = shared.forms()
    assert isinstance(form.element, Form)
    assert [one.options for one in form.element.fields] == [("Dwang",)]
    assert (form.name, form.varies) == ("Verstuur", False)


def test_lines_of_text_are_shared_by_their_words() -> None:
    shared = template(
        advertisement(1, "Roos", "<p>Tik op de knop.</p>"), advertisement(2, "Iris", "<p>tik op de KNOP.</p>")
    )
    assert "Tik op de knop." in [one.name for one in shared.lines()]
    assert not any(one.varies for one in shared.lines())
