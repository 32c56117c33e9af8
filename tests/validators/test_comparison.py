"""The page of a comparison, in both languages, by the Nu checker and axe-core in a real browser."""

import pytest
from playwright.sync_api import Browser

from auditor.history.compared import compared
from auditor.report.comparison import Told, render_comparison
from tests.validators import axe, nu
from tests.validators.many_pages import comparison_of
from tests.validators.samples import audit_of, rules

LOOKS = [(screen, "nl") for screen in axe.SCREENS] + [(screen, "en") for screen in axe.SCREENS[:2]]


@pytest.mark.needs(*nu.NEEDS)
def test_the_nu_checker_finds_nothing() -> None:
    same = render_comparison(
        Told(compared(audit_of("tussenweg"), audit_of("tussenweg")), ("a", "a")), rules(), "nl", "html"
    )
    assert nu.said_of({**{one: comparison_of(one) for one in ("nl", "en")}, "same": same}) == []


@pytest.mark.needs(*axe.NEEDS)
@pytest.mark.parametrize(("screen", "language"), LOOKS, ids=[f"{language}-{screen.name}" for screen, language in LOOKS])
def test_axe_finds_nothing_and_nobody_scrolls_sideways(browser: Browser, screen: axe.Screen, language: str) -> None:
    with axe.shown(browser, comparison_of(language), screen) as page:
        assert (axe.said_of(page), axe.too_wide(page)) == ([], 0)
