"""The reports of sample platforms, made once for every test that looks at one."""

from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from msgspec.structs import replace

from auditor.answer import Answer, How, Reply
from auditor.answering.settling import settled
from auditor.audit import Audit
from auditor.cli.judging import Asked, Job, judged
from auditor.finding import Status
from auditor.report import QUESTION_PAGE, question_forms, render
from auditor.rulebook import Rulebook, load_rulebook

SAMPLES = Path(__file__).parents[2] / "sample_sites"
# Of each kind one: behind a gate, blocked so that nothing was judged, a forum, nearly everything met, in German.
KINDS = ("tussenweg", "achterslot", "kroegtijger-forum", "voorbeeldig", "deichpost")
WHEN = datetime(2026, 11, 24, 12, tzinfo=UTC)
YEAR, MONTH = timedelta(days=365), timedelta(days=30)


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
def answered_report_of(sample: str, language: str) -> str:
    """Return the report of a sample platform after people have spoken: an answer that contradicts, one that expired."""
    day = WHEN.date()
    met = Answer(
        requirement="AGE-03",
        status=Status.MET,
        reason="Vastgesteld in een gesprek.",
        how=How.INTERVIEW,
        by="inspecteur",
        date=day,
        evidence="gesprek.pdf",
        sha256="ab" * 32,
    )
    bare = replace(met, requirement="MOD-01", status=Status.NOT_MET, evidence="", sha256="", valid_until=day)
    answers = (met, bare, replace(bare, requirement="MOD-03", date=day - YEAR, valid_until=day - MONTH))
    replies = (
        Reply(text="Wij controleren alles vooraf.", by="het platform", date=day, requirement="MOD-01"),
        Reply(text="Dank voor het rapport.", by="het platform", date=day),
    )
    record = settled(audit_of(sample), tuple(rules().codes.values()), day, answers, replies)
    page = render(record, rules(), language, "html")
    assert isinstance(page, str)
    return page


@cache
def questions_of(sample: str, language: str) -> str:
    """Return the questionnaire, as a page, of a sample platform."""
    return question_forms(audit_of(sample), rules(), language)[QUESTION_PAGE]
