"""One run of `auditor audit`: opens the targets, visits them one after the other, writes and tells what was found."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from auditor.audit import Audit, to_json
from auditor.cli.asked import Asked
from auditor.cli.failure import told
from auditor.cli.interruption import Interruption
from auditor.cli.outcome import inconclusive, outcome
from auditor.cli.output_folder import FILES, prepare, unique_slugs, write
from auditor.cli.progress import shown_progress
from auditor.cli.terminal import say
from auditor.code import Code
from auditor.errors import AuditorError
from auditor.gather.progress import Progress
from auditor.gather.visit import visit
from auditor.record import audit_of
from auditor.report import render, summary
from auditor.rulebook import Rulebook, load_rulebook
from auditor.transport import Limits, Visitor, open_target, user_agent

Watch = Callable[[str, str], AbstractContextManager[Callable[[Progress], None]]]

INTERRUPTED = 130
# What a script must notice first when several targets end differently.
_WORST_FIRST = (INTERRUPTED, 2, 3, 0)


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class AuditRun:
    """Everything a run needs; a test passes its own clock (`now`) and its own eyes on the visit (`watch`)."""

    asked: Asked
    now: Callable[[], datetime] = _now
    watch: Watch = shown_progress

    def run(self) -> int:
        """Audit every target and return the exit code; one that fails does not stop the others."""
        try:
            rulebook = load_rulebook(*self.asked.checks)
            codes = (rulebook.code(self.asked.code),) if self.asked.code else tuple(rulebook.codes.values())
        except AuditorError as error:
            return told(error, self.asked.language)
        with Interruption(self.asked.language) as interruption:
            visitors, ends = self._opened(interruption)
            for visitor, folder in zip(visitors, self._folders(visitors), strict=True):
                if interruption.asked:
                    break
                ends.append(self._one(visitor, folder, rulebook, codes))
        if interruption.asked:
            ends.append(INTERRUPTED)
        return next(code for code in _WORST_FIRST if code in ends)

    def _opened(self, interruption: Interruption) -> tuple[list[Visitor], list[int]]:
        """Open every target before the first visit, so that a typing mistake shows at once."""
        limits = Limits(delay_seconds=self.asked.delay, audit_seconds=self.asked.max_time)
        visitors: list[Visitor] = []
        ends: list[int] = []
        for target in self.asked.targets:
            try:
                visitor = open_target(
                    target,
                    limits=limits,
                    allow_private=self.asked.allow_private,
                    user_agent=self.asked.user_agent or user_agent(self.asked.contact),
                    clock=interruption.clock(),
                )
            except AuditorError as error:
                ends.append(told(error, self.asked.language))
            else:
                visitors.append(visitor)
        return visitors, ends

    def _folders(self, visitors: Iterable[Visitor]) -> list[Path]:
        """Return the folder of each visit."""
        slugs = unique_slugs(visitor.name for visitor in visitors)
        if self.asked.out is None:
            return [Path(f"audit-{slug}-{self.now():%Y-%m-%d}") for slug in slugs]
        alone = len(self.asked.targets) == 1
        return [self.asked.out if alone else self.asked.out / slug for slug in slugs]

    def _one(self, visitor: Visitor, folder: Path, rulebook: Rulebook, codes: tuple[Code, ...]) -> int:
        """Audit one platform and return how it ended."""
        language = self.asked.language
        try:
            prepare(folder, self.asked.formats)
            audit = self._audited(visitor, rulebook, codes)
            written = [write(folder, FILES[name], self._rendered(audit, rulebook, name)) for name in self.asked.formats]
        except AuditorError as error:
            return told(error, language, visitor.name)
        for line in outcome(audit, summary(audit, rulebook, language), language, written):
            say(line)
        doubts = inconclusive(audit, language, self.asked.min_coverage)
        for doubt in doubts:
            say(doubt, err=True)
        return 3 if doubts else 0

    def _audited(self, visitor: Visitor, rulebook: Rulebook, codes: tuple[Code, ...]) -> Audit:
        """Visit and judge one platform."""
        begun = self.now()
        with visitor, self.watch(self.asked.language, visitor.name) as progress:
            site = visit(
                visitor,
                rulebook,
                year=begun.year,
                month=begun.month,
                max_pages=self.asked.max_pages,
                advertisements=not self.asked.no_advertisements,
                progress=progress,
            )
            conduct = visitor.conduct()
        return audit_of(
            site=site,
            rulebook=rulebook,
            codes=codes,
            name=visitor.name,
            url=visitor.home,
            kind=visitor.kind,
            user_agent=visitor.user_agent,
            conduct=conduct,
            observed_at=_moment(begun),
            judged_at=_moment(self.now()),
        )

    def _rendered(self, audit: Audit, rulebook: Rulebook, name: str) -> str | bytes:
        """Return the report in one form; the record itself needs no rendering."""
        return to_json(audit) if name == "json" else render(audit, rulebook, self.asked.language, name)


def _moment(when: datetime) -> str:
    """Return a moment as the record holds it: ISO 8601, UTC, whole seconds."""
    return f"{when.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
