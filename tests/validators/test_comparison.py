"""The page of a comparison, in both languages, by the Nu checker and axe-core in a real browser."""

from functools import cache

import msgspec
import pytest
from playwright.sync_api import Browser

from auditor.audit import Rules
from auditor.history.compared import compared, compared_anew
from auditor.report.comparison import Told, render_comparison
from auditor.requirements import Text
from tests.validators import axe, nu
from tests.validators.samples import audit_of, rules

REMARK = Text("A is na B gezien: de volgorde is omgekeerd.", "A was seen after B: the order is reversed.")
LOOKS = [(screen, "nl") for screen in axe.SCREENS] + [(screen, "en") for screen in axe.SCREENS[:2]]


@cache
def comparison_of(language: str) -> str:
    """Return the comparison of two samples, with everything that a page can have."""
    before, after = audit_of("tussenweg"), audit_of("voorbeeldig")
    older = msgspec.structs.replace(after, rules=Rules("2025.1.0", "sha256:00"), findings=before.findings[:40])
    return render_comparison(
        Told(compared_anew(older, before, before, after), ("a", "b"), (REMARK,)), rules(), language, "html"
    )


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
