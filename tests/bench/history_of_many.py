"""How long the questions of the pages take at 1,000 platforms x 120 audits x 46 findings.

``python -m tests.bench.history_of_many FILE_OR_URL [PLATFORMS AUDITS]`` fills an empty history and asks it; one that is
full already is only asked. The records are of real size, made of the audit of a sample platform.
"""

import random
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
from sqlalchemy import func, insert, select, text

from auditor.audit import Audit, Platform
from auditor.cli.judging import Asked, Job, judged
from auditor.finding import Basis, Evidence, Finding, Status
from auditor.history.connection import writing
from auditor.history.history import History, open_history
from auditor.history.kept import marks_of
from auditor.history.letters import outcomes_of
from auditor.history.packing import packed
from auditor.history.schema import AUDIT, PLATFORM, RECORD, REQUIREMENT
from auditor.rulebook import load_rulebook

SAMPLE = Path(__file__).parents[2] / "sample_sites" / "tussenweg"
FIRST_YEAR = 2017
TIMES = 7
BODIES = 400
replaced = msgspec.structs.replace


def sample() -> Audit:
    """Return the audit of a sample platform."""
    day = datetime(FIRST_YEAR, 1, 5, tzinfo=UTC)
    (audit,) = judged([Job(str(SAMPLE), day)], load_rulebook(), Asked(day))
    assert isinstance(audit, Audit)
    return audit


def varied(finding: Finding, chance: random.Random) -> Finding:
    """Return the finding, or one time in five one with another outcome."""
    if chance.random() > 0.2:
        return finding
    status = chance.choice(list(Status))
    evidence = finding.evidence or (Evidence("https://www.tussenweg.example/"),)
    return replaced(finding, status=status, basis=Basis.PUBLISHED if status.judged else None, evidence=evidence)


def fill(history: History, platforms: int, audits: int) -> None:
    """Put the audits in, month by month as they would come, in one go."""
    chance = random.Random(46)
    audit = sample()
    places = {one.requirement: number for number, one in enumerate(audit.findings)}
    variants = [replaced(audit, findings=tuple(varied(one, chance) for one in audit.findings)) for _ in range(BODIES)]
    kept = [(outcomes_of(one.findings, places), packed(one)) for one in variants]
    shared = {
        "tool_version": audit.tool.version, "rules_version": audit.rules.version, "rules_digest": audit.rules.digest,
        "kind": "live", "rendered": False, "pages_visited": 40, "pages_read": 38, "width": len(places),
        "scores": marks_of(audit.scores), "stands": True, "closes": True,
    }  # fmt: skip
    with writing(history.connection):
        run = history.connection.execute
        run(insert(REQUIREMENT), [{"id": one, "place": place} for one, place in places.items()])
        numbers = range(1, platforms + 1)
        run(
            insert(PLATFORM),
            [
                {"id": one, "identity": f"p{one}.example", "name": f"Platform {one}", "url": f"https://p{one}.example/"}
                for one in numbers
            ],
        )
        for month in range(audits):
            day = f"{FIRST_YEAR + month // 12}-{month % 12 + 1:02}"
            rows, records = [], []
            for number in numbers:
                outcomes, body = kept[chance.randrange(BODIES)]
                identity, moment = month * platforms + number, f"{day}-{number % 28 + 1:02}T12:00:00Z"
                rows.append(
                    {
                        "id": identity,
                        "platform_id": number,
                        "digest": f"{identity:064}",
                        "observed_at": moment,
                        "judged_at": moment,
                        "month": day,
                        "statuses": outcomes.statuses,
                        "bases": outcomes.bases,
                        **shared,
                    }
                )
                records.append({"audit_id": identity, "body": body})
            run(insert(AUDIT), rows)
            run(insert(RECORD), records)
        if history.connection.dialect.name == "postgresql":
            for table in ("audit", "platform"):
                run(text(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))"))


def timed(name: str, ask: Callable[[], object]) -> None:
    """Print the least and the middle of some times, and the least of this process alone (others use the machine too)."""
    times, own = [], []
    for _ in range(TIMES):
        start, began = time.perf_counter(), time.process_time()
        ask()
        times.append((time.perf_counter() - start) * 1000)
        own.append((time.process_time() - began) * 1000)
    print(
        f"{name:44} {min(times):8.1f} ms least {sorted(times)[TIMES // 2]:8.1f} middle {min(own):8.1f} of this process"
    )


def main(where: str, platforms: int = 1000, audits: int = 120) -> None:
    """Fill and ask."""
    with open_history(where, create=True) as history:
        if not history.requirements():
            start = time.perf_counter()
            fill(history, platforms, audits)
            print(f"filled in {time.perf_counter() - start:.0f} s")
    start = time.perf_counter()
    with open_history(where) as history:
        print(f"{'open':44} {(time.perf_counter() - start) * 1000:8.1f} ms")
        number = history.connection.execute(select(func.count()).select_from(AUDIT)).scalar()
        history.connection.rollback()
        some = history.platform("p7.example")
        last = history.course(some)[-1]
        audit = sample()
        print(f"{number} audits x {len(history.requirements())} findings")
        timed("matrix: last and before, of every platform", history.matrix)
        timed("course of a platform", lambda: history.course(some))
        timed("spread of a requirement", lambda: history.spread("AGE-03"))
        timed("spread of every requirement", history.spreads)
        timed("list of the platforms", history.platforms)
        timed("whole record", lambda: history.record(last.id))
        moments = (datetime(2027, 1, 1, tzinfo=UTC) + timedelta(seconds=(number or 0) + one) for one in range(TIMES))
        platform = Platform("Platform 7", "https://p7.example/")
        timed("add", lambda: history.add(replaced(audit, platform=platform, observed_at=next(moments).isoformat())))


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
