"""The lines of a round's summary, in one language."""

from collections import Counter
from collections.abc import Iterator

import msgspec

from auditor.finding import Status
from auditor.report.dossier import LONGEST_NAME, Address, Dossier, address
from auditor.report.hostile import visible
from auditor.report.round.visited import End, Round, Visited
from auditor.report.score_line import ScoreLine, score_line
from auditor.report.themes import ORDER
from auditor.report.wording import Wording
from auditor.rulebook import Rulebook


class Row(msgspec.Struct, frozen=True):
    """One target; `report` is the path of its report, and `score` and `counts` lack where there is no audit."""

    name: str
    report: str | None
    target: Address
    end: End
    observed: str
    doubts: tuple[str, ...]
    score: ScoreLine | None
    counts: tuple[tuple[Status, int], ...]


def rows(round_: Round, rulebook: Rulebook, words: Wording) -> Iterator[Row]:
    """Yield the lines in the order of the round."""
    for one in round_.visited:
        yield _row(one, rulebook, words)


def statuses(round_: Round) -> tuple[Status, ...]:
    """Return the outcomes that get a column: a crashed check only when there is one."""
    crashed = any(
        finding.status is Status.ERROR for one in round_.visited if one.audit for finding in one.audit.findings
    )
    return ORDER if crashed else ORDER[:-1]


def _row(one: Visited, rulebook: Rulebook, words: Wording) -> Row:
    """Return one line."""
    audit = one.audit
    name = visible(one.name)
    found = Counter(finding.status for finding in audit.findings) if audit is not None else Counter[Status]()
    score = None
    if audit is not None and audit.scores:
        score = score_line(Dossier(audit, rulebook, words, (), {}), audit.scores[0])
    return Row(
        name=name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…",
        report=f"{one.folder}/report.html" if "report.html" in one.files else None,
        target=address(audit.platform.url if audit is not None else one.target),
        end=one.end,
        observed=words.day(audit.observed_at) if audit is not None else "",
        doubts=tuple(words.sentence(doubt) for doubt in one.doubts),
        score=score,
        counts=tuple((status, found[status]) for status in ORDER) if audit is not None else (),
    )
