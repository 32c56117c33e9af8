"""The report of every kind of sample platform, in both languages, by two validators and in a real browser."""

import pytest
from playwright.sync_api import Browser

from tests.validators import axe, nu
from tests.validators.samples import KINDS, answered_report_of, report_of

LANGUAGES = ("nl", "en")
# axe-core takes seconds for a report: every screen for two of them, the first two for the others.
LOOKS = (
    *((screen, "tussenweg", "nl") for screen in axe.SCREENS),
    *((screen, "voorbeeldig", "en") for screen in axe.SCREENS),
    *((screen, one, "nl") for screen in axe.SCREENS[:2] for one in ("achterslot", "kroegtijger-forum", "deichpost")),
)


@pytest.mark.needs(*nu.NEEDS)
def test_the_nu_checker_finds_nothing() -> None:
    pages = {f"{one}-{language}": report_of(one, language) for one in KINDS for language in LANGUAGES}
    assert nu.said_of({**pages, "answered": answered_report_of("tussenweg", "nl")}) == []


@pytest.mark.needs(*nu.NEEDS)
def test_the_nu_checker_does_look() -> None:
    assert any("stray" in told.lower() for told in nu.said_of({"wrong": report_of(KINDS[0], "nl") + "</p>"}))


@pytest.mark.needs(*axe.NEEDS)
@pytest.mark.parametrize(
    ("screen", "sample", "language"), LOOKS, ids=[f"{one}-{language}-{screen.name}" for screen, one, language in LOOKS]
)
def test_axe_finds_nothing_and_nobody_scrolls_sideways(
    browser: Browser, screen: axe.Screen, sample: str, language: str
) -> None:
    with axe.shown(browser, report_of(sample, language), screen) as page:
        assert (axe.said_of(page), axe.too_wide(page)) == ([], 0)


@pytest.mark.needs(*axe.NEEDS)
@pytest.mark.parametrize("screen", [axe.SCREENS[1], axe.SCREENS[4]], ids=lambda screen: screen.name)
def test_axe_finds_nothing_when_people_have_spoken(browser: Browser, screen: axe.Screen) -> None:
    with axe.shown(browser, answered_report_of("tussenweg", "nl"), screen) as page:
        assert (axe.said_of(page), axe.too_wide(page)) == ([], 0)
        assert page.locator("#part-differences").is_visible()
        assert page.locator("#MOD-01").get_by_text("Wij controleren alles vooraf.").is_visible()


@pytest.mark.needs("chromium")
def test_the_report_can_be_read_by_keyboard_alone(browser: Browser) -> None:
    with axe.shown(browser, report_of("tussenweg", "nl"), axe.SCREENS[0]) as page:
        page.keyboard.press("Tab")
        skip = page.locator(".skip")
        assert skip.evaluate("link => link === document.activeElement && link.getBoundingClientRect().left >= 0")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"
        folded = page.locator("details.card").first
        folded.locator("> summary").focus()
        outline = folded.locator("> summary").evaluate("summary => getComputedStyle(summary).outlineStyle")
        assert outline != "none"
        page.keyboard.press("Enter")
        assert folded.evaluate("card => card.open")
        # A chip leads to its requirement, and the table beside it can be scrolled with the arrows.
        page.locator("a.chip", has_text="AGE-03").focus()
        page.keyboard.press("Enter")
        assert page.evaluate("location.hash") == "#AGE-03"
        assert page.locator("[role=region]").first.get_attribute("tabindex") == "0"


@pytest.mark.needs(*axe.NEEDS)
def test_axe_does_look(browser: Browser) -> None:
    with axe.shown(browser, '<html lang="nl"><img src="data:,">', axe.SCREENS[0]) as page:
        assert any(told.startswith("image-alt") for told in axe.said_of(page))
