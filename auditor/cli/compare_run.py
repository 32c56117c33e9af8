"""One run of `auditor compare`: finds both sides, judges them anew where that is needed and possible, and tells."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import click
import msgspec
from msgspec.structs import replace

from auditor import __version__
from auditor.audit import Audit, Tool
from auditor.cli.clock import utc_now
from auditor.cli.compare_screen import screen
from auditor.cli.compare_sides import Side, side_of
from auditor.cli.failure import told
from auditor.cli.judging import Asked, Job, judged
from auditor.cli.output_folder import write
from auditor.cli.stored_audit import job_of, renewed
from auditor.cli.terminal import safe, say
from auditor.errors import AuditorError, UsageError
from auditor.history.compared import Comparison, Why, alike, compared, compared_anew
from auditor.history.direction import Direction
from auditor.history.identity import identity_of
from auditor.record import TOOL
from auditor.report.comparison import Told, render_comparison
from auditor.requirements import Text
from auditor.rulebook import Rulebook, load_rulebook

FAILED = 1
MOST_PAGES = 1000


class CompareRun(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a run needs; a test passes its own clock (`now`), and rules that it read before (`rules`)."""

    language: str
    before: str
    after: str
    form: str = "text"
    out: Path | None = None
    fail_on: tuple[str, ...] = ()
    where: str = ""
    checks: tuple[Path, ...] = ()
    now: Callable[[], datetime] = utc_now
    rules: Callable[..., Rulebook] = load_rulebook

    def run(self) -> int:
        """Compare, tell, and return the exit code."""
        try:
            sides = side_of(self.before, self.where), side_of(self.after, self.where)
            rulebook = self.rules(*self.checks)
            before, after = (self._judged(side, rulebook) for side in sides)
            comparison, doubts = self._compared(before, after, rulebook)
            remarks = (*_remarks(_audit(before), _audit(after)), *_by_answers(comparison), *doubts)
            self._tell(Told(comparison, (self.before, self.after), remarks), rulebook)
        except AuditorError as error:
            return told(error, self.language)
        return FAILED if any(comparison.counts[Direction(way)] for way in self.fail_on) else 0

    def _judged(self, side: Side, rulebook: Rulebook) -> Side:
        """Return the side with an audit: a snapshot alone is judged by the rules of now."""
        if side.audit is not None or side.snapshot is None:
            return side
        now = self.now()
        (audit,) = judged([Job(str(side.snapshot), now, MOST_PAGES)], rulebook, Asked(now, self.checks))
        if isinstance(audit, Text):
            raise UsageError(nl=f"{side.given}: {audit.nl}", en=f"{side.given}: {audit.en}")
        return replace(side, audit=audit)

    def _compared(self, before: Side, after: Side, rulebook: Rulebook) -> tuple[Comparison, tuple[Text, ...]]:
        """Compare as they are where the rules are the same, else anew where that can be; and say why it cannot."""
        one, other = _audit(before), _audit(after)
        if alike(one, other):
            return compared(one, other), ()
        renewed_one, renewed_other = self._anew(before, rulebook), self._anew(after, rulebook)
        if isinstance(renewed_one, Audit) and isinstance(renewed_other, Audit):
            return compared_anew(one, other, renewed_one, renewed_other), ()
        why = tuple(
            Text(f"{side.given}: {found.nl}", f"{side.given}: {found.en}")
            for side, found in ((before, renewed_one), (after, renewed_other))
            if isinstance(found, Text)
        )
        return compared(one, other), why

    def _anew(self, side: Side, rulebook: Rulebook) -> Audit | Text:
        """Return the audit under the rules of now, or why it cannot be."""
        audit = _audit(side)
        if (audit.rules, audit.tool) == (rulebook.rules, Tool(TOOL, __version__)):
            return audit
        if side.snapshot is None:
            return Text("er is geen opname bij, dus niet opnieuw te beoordelen", "there is no snapshot to judge anew")
        now = self.now()
        (anew,) = judged([job_of(audit, side.snapshot)], rulebook, Asked(now, self.checks))
        return renewed(audit, anew, rulebook, now)

    def _tell(self, it: Told, rulebook: Rulebook) -> None:
        """Print or write the form that was asked."""
        made = render_comparison(it, rulebook, self.language, self.form) if self.form != "text" else ""
        lines = list(screen(it, rulebook, self.language))
        if self.out is None:
            for line in lines if self.form == "text" else ():
                say(line)
            click.echo(made, nl=False)
            return
        text = made or "".join(f"{click.unstyle(line)}\n" for line in lines)
        for line in lines:
            say(line)
        say(safe(str(write(self.out.parent, self.out.name, text))))


def _audit(side: Side) -> Audit:
    """Return the audit of a side that has one by now."""
    if side.audit is None:
        raise UsageError(nl=f"Bij {side.given} is geen audit.", en=f"There is no audit with {side.given}.")
    return side.audit


def _remarks(before: Audit, after: Audit) -> tuple[Text, ...]:
    """Return what a reader must know before believing the differences."""
    found = []
    if identity_of(before.platform.url) != identity_of(after.platform.url):
        found.append(
            Text(
                f"Dit zijn twee platforms: {before.platform.url} en {after.platform.url}.",
                f"These are two platforms: {before.platform.url} and {after.platform.url}.",
            )
        )
    if before.observed_at > after.observed_at:
        found.append(Text("A is na B gezien: de volgorde is omgekeerd.", "A was seen after B: the order is reversed."))
    if before.source.rendered != after.source.rendered:
        found.append(
            Text(
                "Eén van beide is met een browser gezien en de ander niet; wat alleen een script toont, kan daardoor"
                " verschillen.",
                "One of the two was seen by a browser and the other was not; what only a script shows may differ"
                " by that.",
            )
        )
    for side, audit in (("A", before), ("B", after)):
        found.extend(
            Text(f"Opname {side} is niet gaaf: {one.nl}", f"Snapshot {side} is not whole: {one.en}")
            for one in audit.source.damaged
        )
    return tuple(found)


def _by_answers(comparison: Comparison) -> tuple[Text, ...]:
    """Return how many outcomes changed by an answer of people: the platform need not have changed for it."""
    number = sum(one.why is Why.ANSWER for one in comparison.differences)
    told = Text(
        f"Verschillen door antwoorden van mensen, en niet door wat de audit zag: {number}. Gelden die antwoorden nog,"
        " leg ze dan naast beide audits (auditor answer).",
        f"Differences by answers of people, and not by what the audit saw: {number}. Where those answers still hold,"
        " lay them beside both audits (auditor answer).",
    )
    return (told,) if number else ()
