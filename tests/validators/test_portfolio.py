"""The portfolio and the summary of a round by two validators and in a real browser, opened as files."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from auditor.history.history import open_history
from auditor.report.portfolio import render_portfolio
from auditor.report.portfolio.material import material_of
from tests.report.generated_history import filled
from tests.validators import axe, nu
from tests.validators.many_pages import summary_of
from tests.validators.samples import rules

# One page of each kind, in either language, and the front page on every screen.
PAGES = (
    "index.html",
    "en/by-change.html",
    "changes.html",
    "themes/age.html",
    "en/themes/rep.html",
    "platforms/p03-example.html",
    "en/platforms/p02-example.html",
    "requirements/AGE-03.html",
)
LOOKS = (
    *((screen, path) for screen in axe.SCREENS for path in ("index.html", "themes/age.html", "platforms/p03-example.html")),
    *((screen, path) for screen in axe.SCREENS[:2] for path in PAGES[1:] if path not in ("themes/age.html", "platforms/p03-example.html")),
)  # fmt: skip


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the portfolio of a small history."""
    folder = tmp_path_factory.mktemp("portfolio")
    with open_history(str(folder / "history.sqlite"), create=True) as history:
        filled(history, rules(), platforms=5, months=14)
        files = render_portfolio(material_of(history), rules(), "nl")
    for path, content in files:
        file = folder / "site" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder / "site"


@pytest.mark.needs(*nu.NEEDS)
def test_the_nu_checker_finds_nothing(site: Path) -> None:
    assert nu.said_of({language: summary_of(language) for language in ("nl", "en")}) == []
    with nu.served(site) as address:
        assert nu.said_of_site([f"{address}/{path}" for path in PAGES]) == []
        assert "404" in nu.said_of_site([f"{address}/none.html"])[0]


@pytest.mark.needs(*axe.NEEDS)
@pytest.mark.parametrize(("screen", "path"), LOOKS, ids=[f"{path}-{screen.name}" for screen, path in LOOKS])
def test_axe_finds_nothing_and_nobody_scrolls_sideways(
    browser: Browser, site: Path, screen: axe.Screen, path: str
) -> None:
    with axe.opened(browser, site / path, screen) as page:
        assert (axe.said_of(page), axe.too_wide(page)) == ([], 0)


@pytest.mark.needs(*axe.NEEDS)
@pytest.mark.parametrize("screen", axe.SCREENS, ids=lambda screen: screen.name)
def test_axe_finds_nothing_in_the_summary_of_a_round(browser: Browser, screen: axe.Screen) -> None:
    with axe.shown(browser, summary_of("nl"), screen) as page:
        assert (axe.said_of(page), axe.too_wide(page)) == ([], 0)


@pytest.mark.needs("chromium")
def test_platforms_are_found_filtered_and_sorted(browser: Browser, site: Path) -> None:
    with axe.opened(browser, site / "index.html", axe.SCREENS[0], policy=True) as page:
        rows = page.locator("#table-platforms tbody tr:visible")
        assert rows.count() == 5
        page.get_by_label("Zoek een platform").fill("platform 3")
        assert rows.count() == 1
        assert page.locator("output").inner_text() == "1 van 5 platforms getoond"
        page.get_by_label("Zoek een platform").fill("")
        page.get_by_label("platforms waar iets veranderde").check()
        assert rows.count() == page.locator("#table-platforms tr.changed").count() < 5
        page.get_by_label("platforms waar iets veranderde").uncheck()
        page.get_by_role("button", name="Score, van 100").click()
        lowest = [int(cell.get_attribute("data-order") or 0) for cell in page.locator("td.range").all()]
        assert lowest == sorted(lowest)
        page.get_by_role("button", name="Score, van 100").click()
        assert page.locator("th[aria-sort=descending]").count() == 1


@pytest.mark.needs("chromium")
def test_filters_work_without_a_script(browser: Browser, site: Path) -> None:
    context = browser.new_context(java_script_enabled=False, offline=True)
    page = context.new_page()
    page.goto((site / "themes" / "age.html").as_uri())
    page.get_by_label("platforms waar iets veranderde").check()
    assert page.locator("#table-matrix tbody tr:visible").count() == page.locator("#table-matrix tr.changed").count()
    page.get_by_role("link", name="English").click()
    page.wait_for_url("**/en/themes/age.html")  # to its end: a press alone does not wait for the style sheet
    assert page.evaluate("getComputedStyle(document.body).borderTopWidth") == "8px"
    context.close()
