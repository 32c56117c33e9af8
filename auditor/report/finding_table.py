"""The findings as a table: one row each, for a spreadsheet of any kind."""

from collections.abc import Iterator

from auditor.answer import Answer, Standing
from auditor.finding import Basis, Finding
from auditor.report.dossier import Dossier
from auditor.report.sure import how_sure

BETWEEN = " | "
FIRST = ("requirement", "theme", "title", "outcome_id", "outcome", "basis", "reason")
EVIDENCE = ("pages", "quotes", "places", "digests", "searched", "platform", "address", "observed", "rules", "sure")
PEOPLE = ("seen", "answered_by", "answered_how", "answered_on", "answered_until", "replies")


def heads(dossier: Dossier) -> tuple[str, ...]:
    """Return what stands above the columns."""
    words = dossier.words
    return (
        *(words(f"table.{name}") for name in FIRST),
        *(words("table.level", code=dossier.code_title(score.code)) for score in dossier.audit.scores),
        *(words(f"table.{name}") for name in (*EVIDENCE, *PEOPLE)),
    )


def rows(dossier: Dossier) -> Iterator[tuple[str, ...]]:
    """Yield the cells of each finding, as the record has them."""
    for finding in dossier.audit.findings:
        yield (*_finding(dossier, finding), *_people(dossier, finding))


def _finding(dossier: Dossier, finding: Finding) -> tuple[str, ...]:
    """Return what counts, with its evidence."""
    words, audit = dossier.words, dossier.audit
    levels = {code.id: clause.level for code, clause in dossier.clauses(finding.requirement)}
    sure = finding.status.judged and finding.basis is not Basis.ANSWERED
    return (
        finding.requirement,
        dossier.theme(finding.requirement.partition("-")[0]),
        dossier.title(finding.requirement),
        finding.status.value,
        words(f"status.{finding.status}"),
        finding.basis.value if finding.basis is not None else "",
        finding.reason.in_language(words.language),
        *(words(f"level.{levels[score.code]}") if score.code in levels else "" for score in audit.scores),
        BETWEEN.join(evidence.url for evidence in finding.evidence),
        BETWEEN.join(evidence.excerpt for evidence in finding.evidence),
        BETWEEN.join(evidence.selector for evidence in finding.evidence),
        BETWEEN.join(evidence.sha256 for evidence in finding.evidence),
        BETWEEN.join(finding.searched),
        audit.platform.name,
        audit.platform.url,
        audit.observed_at,
        audit.rules.version,
        how_sure(words, dossier.figures, finding.requirement, audit.rules.digest) if sure else "",
    )


def _people(dossier: Dossier, finding: Finding) -> tuple[str, ...]:
    """Return what people said: the answer that counts beside what was observed, and the replies."""
    words, audit = dossier.words, dossier.audit
    seen = next((one for one in audit.observed if one.requirement == finding.requirement), None)
    answer = next(
        (one for one in audit.answers if one.requirement == finding.requirement and one.standing is Standing.COUNTS),
        None,
    )
    replies = (one for one in audit.replies if one.requirement == finding.requirement)
    observed = f"{words(f'status.{seen.status}')}: {seen.reason.in_language(words.language)}" if seen else ""
    return (
        observed,
        *_answer(dossier, answer),
        BETWEEN.join(f"{one.date.isoformat()}, {one.by}: {one.text}" for one in replies),
    )


def _answer(dossier: Dossier, answer: Answer | None) -> tuple[str, str, str, str]:
    """Return by whom, how, when and until when."""
    if answer is None:
        return ("", "", "", "")
    until = answer.valid_until.isoformat() if answer.valid_until is not None else ""
    return (answer.by, dossier.words(f"how.{answer.how}"), answer.date.isoformat(), until)
