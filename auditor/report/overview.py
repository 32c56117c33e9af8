"""What a person reads in ten seconds: counts by theme, the score range, the worst of what is missing."""

import msgspec

from auditor.code import Clause, Level
from auditor.finding import Finding, Status
from auditor.report.dossier import Dossier
from auditor.report.elsewhere import Elsewhere, musts_elsewhere
from auditor.report.hostile import visible
from auditor.report.score_line import ScoreLine, score_line
from auditor.report.sentence import sentence
from auditor.report.themes import Theme, shown_statuses, themes, total

LEVELS = (Level.MUST, Level.SHOULD, Level.MAY)


class Worst(msgspec.Struct, frozen=True):
    """A requirement that is not met; `level` is the strongest at which a code asks it, None when no code does."""

    requirement: str
    title: str
    level: Level | None
    level_word: str
    reason: str


class Summary(msgspec.Struct, frozen=True):
    """A row for each theme and one in total, the scores (the leading code first), and the worst findings first.

    `columns` are the outcomes of each row with the word above them.
    """

    platform: str
    sentence: str
    columns: tuple[tuple[Status, str], ...]
    rows: tuple[Theme, ...]
    total: Theme
    scores: tuple[ScoreLine, ...]
    worst: tuple[Worst, ...]
    elsewhere: tuple[Elsewhere, ...]


def summary_of(dossier: Dossier) -> Summary:
    """Return the summary of an audit."""
    words, audit = dossier.words, dossier.audit
    return Summary(
        platform=dossier.platform,
        sentence=sentence(dossier),
        columns=tuple((status, words(f"status.{status}")) for status in shown_statuses(dossier)),
        rows=themes(dossier),
        total=total(dossier),
        scores=tuple(score_line(dossier, score) for score in audit.scores),
        worst=_worst(dossier),
        elsewhere=musts_elsewhere(dossier),
    )


def _worst(dossier: Dossier) -> tuple[Worst, ...]:
    """Return what is not met: by the strongest level first, then by weight, then in catalogue order."""
    found = [
        (_strongest(dossier, finding), finding)
        for finding in dossier.audit.findings
        if finding.status is Status.NOT_MET
    ]
    found.sort(key=lambda pair: _rank(pair[0]))
    return tuple(_told(dossier, clause, finding) for clause, finding in found)


def _strongest(dossier: Dossier, finding: Finding) -> Clause | None:
    """Return the clause that asks most, of the codes that hold here."""
    clauses = (clause for code, clause in dossier.clauses(finding.requirement) if dossier.holds(code))
    return min(clauses, key=_rank, default=None)


def _rank(clause: Clause | None) -> tuple[int, int]:
    """Order clauses by level, then by weight."""
    return (len(LEVELS), 0) if clause is None else (LEVELS.index(clause.level), -clause.weight)


def _told(dossier: Dossier, clause: Clause | None, finding: Finding) -> Worst:
    """Return one finding in words."""
    return Worst(
        requirement=visible(finding.requirement),
        title=dossier.title(finding.requirement),
        level=clause.level if clause is not None else None,
        level_word=dossier.words(f"level.{clause.level}") if clause is not None else "",
        reason=dossier.words.sentence(finding.reason),
    )
