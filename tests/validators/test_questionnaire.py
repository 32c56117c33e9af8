"""The questionnaire in a real browser: it can be used by all, and what it saves is read."""

from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from auditor.answer import How
from auditor.answering.answers_file import Filled, read_answers
from auditor.finding import Status
from auditor.report import QUESTION_PAGE, question_forms
from tests.report.invented import hostile_audit, rulebook
from tests.validators import axe, nu
from tests.validators.samples import audit_of, questions_of

SAMPLE = "tussenweg"
HOSTILE = 'Ik zei: "=1+1" \\ ]]> [[answer]]\nen toen\u202e\u007f</script>'


def saved(page: Page, folder: Path) -> Filled:
    """Press the button and read what was saved."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Antwoorden opslaan").click()
    assert download.value.suggested_filename == "answers.toml"
    file = folder / "answers.toml"
    download.value.save_as(file)
    return read_answers(file.read_text(encoding="utf-8"), str(file), audit_of(SAMPLE), date(2026, 11, 26))


def fill(page: Page) -> None:
    """Answer one question."""
    page.get_by_label("Uw naam of functie").fill('inspecteur "X"')
    page.get_by_label("Datum waarop u het vaststelde").fill("2026-11-20")
    page.locator("#MOD-01-not_met").check()
    page.locator("#MOD-01-reason").fill(HOSTILE)
    page.locator("#MOD-01-how").select_option("interview")


@pytest.mark.needs(*nu.NEEDS)
def test_the_nu_checker_finds_nothing() -> None:
    pages = {f"{SAMPLE}-{language}": questions_of(SAMPLE, language) for language in ("nl", "en")}
    hostile = question_forms(hostile_audit(), rulebook(), "nl")[QUESTION_PAGE]
    assert nu.said_of({**pages, "hostile": hostile, "all met": questions_of("voorbeeldig", "nl")}) == []


@pytest.mark.needs(*axe.NEEDS)
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("screen", axe.SCREENS, ids=lambda screen: screen.name)
def test_axe_finds_nothing_before_and_after_a_mistake(browser: Browser, screen: axe.Screen, language: str) -> None:
    with axe.shown(browser, questions_of(SAMPLE, language), screen) as page:
        assert (axe.said_of(page), axe.too_wide(page)) == ([], 0)
        page.locator("#MOD-01-reason").fill("iets")
        page.locator("button[type=submit]").click()
        page.locator("#more").click()
        assert page.locator("#errors li").count() == 4
        assert (axe.said_of(page), axe.too_wide(page)) == ([], 0)


@pytest.mark.needs("chromium")
def test_what_is_saved_is_what_was_filled_in(browser: Browser, tmp_path: Path) -> None:
    evidence = tmp_path / "notitie.txt"
    evidence.write_text("gesproken met de directie", encoding="utf-8")
    with axe.shown(browser, questions_of(SAMPLE, "nl"), axe.SCREENS[0]) as page:
        fill(page)
        page.locator("#MOD-01-until").fill("2027-11-20")
        page.locator("#MOD-01-evidence").set_input_files(evidence)
        page.locator("#reply-1-text").fill("dat klopt niet")
        page.locator("#reply-1-by").fill("het platform")
        page.locator("#reply-1-date").fill("2026-11-21")
        page.locator("#more").click()
        page.locator("#reply-2-requirement").select_option("MOD-01")
        page.locator("#reply-2-text").fill("dat ook niet")
        page.locator("#reply-2-by").fill("het platform")
        page.locator("#reply-2-date").fill("2026-11-22")
        filled = saved(page, tmp_path)
        assert "auditor answer audit.json answers.toml" in (page.locator("#saved").text_content() or "")
    (answer,) = filled.answers
    assert (answer.requirement, answer.status, answer.how) == ("MOD-01", Status.NOT_MET, How.INTERVIEW)
    assert (answer.by, answer.date, answer.valid_until) == ('inspecteur "X"', date(2026, 11, 20), date(2027, 11, 20))
    assert answer.reason == HOSTILE
    # A page without an address of its own may not calculate digests; a file that was opened may.
    assert (answer.evidence, answer.sha256) == ("notitie.txt", "")
    assert [(one.requirement, one.text) for one in filled.replies] == [
        ("", "dat klopt niet"),
        ("MOD-01", "dat ook niet"),
    ]


@pytest.mark.needs("chromium")
def test_a_file_that_was_opened_calculates_the_digest_and_keeps_to_its_own_policy(
    browser: Browser, tmp_path: Path
) -> None:
    form, evidence = tmp_path / "questionnaire.html", tmp_path / "notitie.txt"
    form.write_text(questions_of(SAMPLE, "nl"), encoding="utf-8")
    evidence.write_text("gesproken met de directie", encoding="utf-8")
    context = browser.new_context(offline=True)
    try:
        page = context.new_page()
        refused: list[str] = []
        page.on("console", lambda message: refused.append(message.text))
        page.goto(form.as_uri())
        fill(page)
        page.locator("#MOD-01-evidence").set_input_files(evidence)
        (answer,) = saved(page, tmp_path).answers
    finally:
        context.close()
    assert answer.sha256 == sha256(evidence.read_bytes()).hexdigest()
    assert refused == []


@pytest.mark.needs("chromium")
def test_a_mistake_is_named_and_led_to_by_keyboard(browser: Browser, tmp_path: Path) -> None:
    with axe.shown(browser, questions_of(SAMPLE, "nl"), axe.SCREENS[0]) as page:
        page.get_by_role("button", name="Antwoorden opslaan").press("Enter")
        assert page.locator("#errors li").all_text_contents() == ["U hebt nog niets ingevuld"]
        page.locator("#MOD-01-not_met").check()
        page.get_by_role("button", name="Antwoorden opslaan").press("Enter")
        assert page.evaluate("document.activeElement.id") == "errors"
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "MOD-01-reason"
        assert page.locator("#MOD-01-reason").get_attribute("aria-describedby") == "MOD-01-reason-wrong"
        fill(page)
        assert len(saved(page, tmp_path).answers) == 1
        assert page.locator("#errors").is_hidden()
        assert page.locator("[aria-invalid]").count() == 0
