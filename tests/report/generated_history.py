"""A history of invented platforms over months, of which every change is known because it was put there."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

import msgspec

from auditor.audit import Audit, Platform, Rules
from auditor.finding import Basis, Evidence, Finding, Status
from auditor.history.adding import add
from auditor.history.connection import writing
from auditor.history.direction import Direction
from auditor.history.history import History
from auditor.requirements import Text
from auditor.rulebook import Rulebook
from auditor.score import score
from auditor.stated_total import StatedTotal
from tests.policy.audits import audited

CHANGED = 0.4
MOST = 3
# From this month on there are new rules; they changed nothing here.
NEW_FROM = 12
OLD, NEW = Rules("1", "sha256:one"), Rules("2", "sha256:two")
# Which way each change goes, written out by hand: what a reader would say, not what the program says.
WAYS = {
    (Status.MET, Status.PARTLY): Direction.WORSE,
    (Status.MET, Status.NOT_MET): Direction.WORSE,
    (Status.PARTLY, Status.NOT_MET): Direction.WORSE,
    (Status.NOT_MET, Status.PARTLY): Direction.BETTER,
    (Status.NOT_MET, Status.MET): Direction.BETTER,
    (Status.PARTLY, Status.MET): Direction.BETTER,
    (Status.MET, Status.CANNOT_TELL): Direction.GONE,
    (Status.PARTLY, Status.CANNOT_TELL): Direction.GONE,
    (Status.NOT_MET, Status.CANNOT_TELL): Direction.GONE,
    (Status.CANNOT_TELL, Status.MET): Direction.NEW,
    (Status.CANNOT_TELL, Status.PARTLY): Direction.NEW,
    (Status.CANNOT_TELL, Status.NOT_MET): Direction.NEW,
}
STATUSES = (Status.MET, Status.PARTLY, Status.NOT_MET, Status.CANNOT_TELL)


@dataclass(frozen=True, slots=True, order=True)
class Known:
    """A change that was put in: seen at this visit, of this platform, in this requirement."""

    seen: str
    platform: str
    requirement: str
    before: Status
    after: Status

    @property
    def way(self) -> Direction:
        """Which way it goes."""
        return WAYS[self.before, self.after]


def filled(history: History, rulebook: Rulebook, *, platforms: int, months: int) -> list[Known]:
    """Put the audits in, month by month, and return what was changed."""
    chance = Random(f"{platforms} platforms of {months} months")
    known: list[Known] = []
    audits: list[Audit] = []
    states = {f"p{number:02}": _first(rulebook, chance) for number in range(1, platforms + 1)}
    for month in range(months):
        for number, (name, state) in enumerate(states.items(), 1):
            moment = f"{2024 + month // 12}-{month % 12 + 1:02}-{number % 27 + 1:02}T12:00:00Z"
            if month and chance.random() < CHANGED:
                known.extend(_changed(name, state, moment, chance))
            audits.append(_audit(name, state, moment, rulebook, OLD if month < NEW_FROM else NEW))
    # In one go: a file system that is busy takes long over each single one.
    with writing(history.connection):
        for audit in audits:
            add(history.connection, audit)
    return known


def _first(rulebook: Rulebook, chance: Random) -> dict[str, Status]:
    """Return how a platform begins: some are good, some are not."""
    weights = chance.choice(((8, 2, 1, 1), (3, 3, 3, 1), (1, 2, 6, 3)))
    return {one: chance.choices(STATUSES, weights)[0] for one in rulebook.requirements}


def _changed(name: str, state: dict[str, Status], moment: str, chance: Random) -> Iterator[Known]:
    """Change some outcomes."""
    for requirement in chance.sample(sorted(state), chance.randint(1, MOST)):
        before = state[requirement]
        state[requirement] = chance.choice([one for one in STATUSES if one is not before])
        yield Known(moment, f"{name}.example", requirement, before, state[requirement])


def _audit(name: str, state: dict[str, Status], moment: str, rulebook: Rulebook, rules: Rules) -> Audit:
    """Return the audit of a visit."""
    url = f"https://www.{name}.example/"
    findings = tuple(
        Finding(
            requirement=requirement,
            status=status,
            basis=Basis.PUBLISHED if status.judged else None,
            reason=Text("verzonnen", "invented"),
            evidence=(Evidence(url),) if status.judged else (),
        )
        for requirement, status in state.items()
    )
    return msgspec.structs.replace(
        audited(*findings),
        rules=rules,
        platform=Platform(f"Platform {int(name[1:])}", url),
        observed_at=moment,
        judged_at=moment,
        scores=tuple(score(findings, code) for code in rulebook.codes.values()),
        advertisement_total=_total(name, moment, url),
    )


def _total(name: str, moment: str, url: str) -> StatedTotal | None:
    """Return what a platform says it has: one in three says nothing, one in three says it roughly."""
    number = int(name[1:])
    if number % 3 == 0:
        return None
    said = stated_number(number, moment)
    return StatedTotal(said, number % 3 == 1, Evidence(url, "p", f"{said} advertenties", "ab" * 32))


def stated_number(platform: int, moment: str) -> int:
    """Return the number that a platform states at a moment: a known course."""
    return 1000 * platform + 10 * int(moment[2:4]) + int(moment[5:7])
