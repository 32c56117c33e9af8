"""The reports of sample platforms, made once for every test that looks at one."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from auditor.audit import Audit
from auditor.cli.judging import Asked, Job, judged
from auditor.report import QUESTION_PAGE, question_forms, render
from auditor.rulebook import Rulebook, load_rulebook

SAMPLES = Path(__file__).parents[2] / "sample_sites"
# Of each kind one: behind a gate, blocked so that nothing was judged, a forum, nearly everything met, in German.
KINDS = ("tussenweg", "achterslot", "kroegtijger-forum", "voorbeeldig", "deichpost")
WHEN = datetime(2026, 11, 24, 12, tzinfo=UTC)


@cache
def rules() -> Rulebook:
    """Return the shipped rules."""
    return load_rulebook(plugins=False)


@cache
def audit_of(sample: str) -> Audit:
    """Return the audit of a sample platform."""
    (audit,) = judged([Job(str(SAMPLES / sample), WHEN)], rules(), Asked(WHEN))
    assert isinstance(audit, Audit)
    return audit


@cache
def report_of(sample: str, language: str) -> str:
    """Return the report of a sample platform."""
    page = render(audit_of(sample), rules(), language, "html")
    assert isinstance(page, str)
    return page


@cache
def questions_of(sample: str, language: str) -> str:
    """Return the questionnaire, as a page, of a sample platform."""
    return question_forms(audit_of(sample), rules(), language)[QUESTION_PAGE]
