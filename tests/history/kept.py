"""Audits to keep: small ones of an invented platform, each of a day of its own."""

import msgspec

from auditor.audit import Audit, Platform
from auditor.finding import Basis, Evidence, Status
from auditor.stated_total import StatedTotal
from tests.policy.audits import audited, found, scored

MET, PARTLY, NOT_MET, CANNOT_TELL = Status.MET, Status.PARTLY, Status.NOT_MET, Status.CANNOT_TELL
SCORES = (scored("gedragscode-2018", 40, 0.8), scored("dsa", None, 0.0))
replaced = msgspec.structs.replace


def seen(
    day: str, age: Status = MET, *, platform: str = "voorbeeld", name: str = "Voorbeeld", judged: str = ""
) -> Audit:
    """Return an audit of a day (`2026-11-24`), judged then or on another day, with two findings."""
    audit = audited(found("AGE-01", age), found("AGE-02", CANNOT_TELL), scores=SCORES)
    return replaced(
        audit,
        platform=Platform(name, f"https://www.{platform}.example/"),
        observed_at=f"{day}T12:00:00Z",
        judged_at=f"{judged or day}T13:00:00Z",
    )


def stating(audit: Audit, number: int, *, about: bool = False) -> Audit:
    """Return the audit of a platform that says how many advertisements it has."""
    said = Evidence(audit.platform.url, "p", f"{number} advertenties", "ab" * 32)
    return replaced(audit, advertisement_total=StatedTotal(number, about, said))


def answered(audit: Audit) -> Audit:
    """Return the audit with its first finding resting on an answer of people."""
    first, *others = audit.findings
    return replaced(audit, findings=(replaced(first, basis=Basis.ANSWERED), *others))
