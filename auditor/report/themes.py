"""The findings counted by theme and outcome."""

from collections import Counter

import msgspec

from auditor.finding import Status
from auditor.report.dossier import Dossier
from auditor.report.hostile import visible
from auditor.report.score_line import range_in_words

ORDER = (Status.NOT_MET, Status.PARTLY, Status.MET, Status.NOT_APPLICABLE, Status.CANNOT_TELL, Status.ERROR)


class Count(msgspec.Struct, frozen=True):
    """How many findings have an outcome; `before` is how many stand left of it in the bar."""

    status: Status
    number: int
    before: int


class Theme(msgspec.Struct, frozen=True):
    """One group of requirements; `range` is empty where the first code does not score it."""

    group: str
    title: str
    counts: tuple[Count, ...]
    total: int
    range: str

    @property
    def shown(self) -> tuple[Count, ...]:
        """The outcomes that occur."""
        return tuple(count for count in self.counts if count.number)


def shown_statuses(dossier: Dossier) -> tuple[Status, ...]:
    """Return the outcomes that get a column: a crashed check only when there is one."""
    crashed = any(finding.status is Status.ERROR for finding in dossier.audit.findings)
    return ORDER if crashed else ORDER[:-1]


def themes(dossier: Dossier) -> tuple[Theme, ...]:
    """Return the groups in the order of the findings."""
    tally: dict[str, Counter[Status]] = {}
    for finding in dossier.audit.findings:
        tally.setdefault(finding.requirement.partition("-")[0], Counter())[finding.status] += 1
    scores = dossier.audit.scores
    scored = scores[0].groups if scores else ()
    ranges = {one.group: range_in_words(dossier, one.lowest, one.highest) for one in scored}
    return tuple(
        Theme(visible(group), dossier.theme(group), counts(dossier, found), found.total(), ranges.get(group, ""))
        for group, found in tally.items()
    )


def total(dossier: Dossier) -> Theme:
    """Return the last row: all findings together."""
    found = Counter(finding.status for finding in dossier.audit.findings)
    scores = dossier.audit.scores
    whole = range_in_words(dossier, scores[0].lowest, scores[0].highest) if scores else ""
    return Theme("", dossier.words("groups.total"), counts(dossier, found), found.total(), whole)


def counts(dossier: Dossier, found: Counter[Status]) -> tuple[Count, ...]:
    """Return the numbers in the order of the columns."""
    row = []
    before = 0
    for status in shown_statuses(dossier):
        row.append(Count(status, found[status], before))
        before += found[status]
    return tuple(row)
