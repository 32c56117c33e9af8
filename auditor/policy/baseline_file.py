"""The baseline as TOML: sorted, one value a line, so that a person can read and change it, and its differences."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from auditor.finding import Status
from auditor.policy.baseline import Accepted
from auditor.policy.toml_faults import fault, toml_of, typed
from auditor.policy.toml_text import quoted
from auditor.requirements import Text

HEAD = """\
# Aanvaarde afwijkingen van het beleid in auditor.toml. `auditor check --write-baseline` herschrijft dit bestand;
# redenen en datums mag u met de hand wijzigen. Een afwijking wordt herkend aan platform, eis, pagina en plaats
# (selector), en is aanvaard tot en met de dag bij `expires`.
# Accepted breaches of the policy in auditor.toml. `auditor check --write-baseline` rewrites this file; reasons and
# dates may be changed by hand. A breach is known by platform, requirement, page and place (selector), and is accepted
# up to and including the day at `expires`.
"""


class _Entry(Struct, frozen=True, forbid_unknown_fields=True):
    """An entry as it is written."""

    platform: str
    requirement: str
    status: Status
    reason: str
    expires: date
    page: str = ""
    selector: str = ""


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file as it is written."""

    accepted: tuple[_Entry, ...] = ()


def read_baseline(text: str, file: str) -> tuple[Accepted, ...]:
    """Read a baseline; raises UsageError with the file, the key that is wrong, and the way out."""
    entries = tuple(
        Accepted(
            platform=one.platform,
            requirement=one.requirement,
            page=one.page,
            selector=one.selector,
            status=one.status,
            reason=one.reason,
            expires=one.expires,
        )
        for one in typed(toml_of(text, file), _File, file).accepted
    )
    times = Counter(entry.identity for entry in entries)
    for number, entry in enumerate(entries, 1):
        if not entry.reason.strip():
            what = Text("een afwijking aanvaarden vraagt een reden", "to accept a breach takes a reason")
            raise fault(file, f"accepted {number}.reason", what)
        if entry.status is Status.ERROR:
            what = Text("een vastgelopen controle kan niet worden aanvaard", "a crashed check cannot be accepted")
            raise fault(file, f"accepted {number}.status", what)
        if times[entry.identity] > 1:
            what = Text("dezelfde afwijking staat er twee keer", "the same breach stands there twice")
            raise fault(file, f"accepted {number}", what, Text("Laat er een weg", "Leave one out"))
    return entries


def baseline_text(entries: Iterable[Accepted]) -> str:
    """Return the file, sorted by identity; the same entries give the same text."""
    parts = [HEAD]
    for entry in sorted(entries, key=lambda one: one.identity):
        values = (
            ("platform", entry.platform),
            ("requirement", entry.requirement),
            ("page", entry.page),
            ("selector", entry.selector),
            ("status", entry.status.value),
            ("reason", entry.reason),
        )
        lines = [f"{key} = {quoted(value)}" for key, value in values]
        parts.append("\n".join(["[[accepted]]", *lines, f"expires = {entry.expires.isoformat()}", ""]))
    return "\n".join(parts)
