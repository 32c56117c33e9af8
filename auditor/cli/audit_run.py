"""One run of `auditor audit`: opens the targets, visits them one after the other, writes and tells what was found."""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

import msgspec

from auditor.audit import Audit, to_json
from auditor.cli.asked import Asked
from auditor.cli.clock import utc_now
from auditor.cli.failure import told
from auditor.cli.interruption import Interruption
from auditor.cli.keeping import hold_to_a_history, keep
from auditor.cli.language import Both
from auditor.cli.outcome import inconclusive, outcome
from auditor.cli.output_folder import FILES, prepare, write
from auditor.cli.progress import shown_progress
from auditor.cli.recorded_audit import recorded, recording_in
from auditor.cli.terminal import say, tell
from auditor.cli.visiting import Watch, audited, hold_to_a_printer, limits_of, reader_of, rendering
from auditor.code import Code
from auditor.errors import AuditorError, UsageError
from auditor.report import QUESTION_FILE, render, summary
from auditor.report.file_names import unique_slugs
from auditor.rulebook import Rulebook, load_rulebook
from auditor.snapshot.fault import Fault
from auditor.transport import Visitor, open_target, user_agent

INTERRUPTED = 130
ANSWERS = Both(
    "Bij de vorige audit in deze map lagen antwoorden; in deze tellen ze niet mee. Gelden ze nog, typ dan:",
    "There were answers to the audit before in this folder; they do not count in this one. If they still hold, type:",
)
# What a script must notice first when several targets end differently.
_WORST_FIRST = (INTERRUPTED, 2, 3, 0)


class AuditRun(msgspec.Struct, frozen=True):
    """Everything a run needs; a test passes its own clock (`now`) and its own eyes on the visit (`watch`)."""

    asked: Asked
    now: Callable[[], datetime] = utc_now
    watch: Watch = shown_progress

    def run(self) -> int:
        """Audit every target and return the exit code; one that fails does not stop the others."""
        try:
            rulebook = load_rulebook(*self.asked.checks)
            codes = (rulebook.code(self.asked.code),) if self.asked.code else tuple(rulebook.codes.values())
            self._refuse_record_of_many()
            hold_to_a_printer(self.asked)
            hold_to_a_history(self.asked.history)
        except AuditorError as error:
            return told(error, self.asked.language)
        with Interruption(self.asked.language) as interruption:
            visitors, ends = self._opened(interruption, rulebook)
            for visitor, folder in zip(visitors, self._folders(visitors), strict=True):
                if interruption.asked:
                    break
                ends.append(self._one(visitor, folder, rulebook, codes))
        if interruption.asked:
            ends.append(INTERRUPTED)
        return next(code for code in _WORST_FIRST if code in ends)

    def _refuse_record_of_many(self) -> None:
        """Raise UsageError when one file would have to hold the recordings of several platforms."""
        if self.asked.record is not None and len(self.asked.targets) > 1:
            raise UsageError(
                nl="Met --record kan er maar één doel zijn: een opname is van één platform.",
                en="With --record there can be one target only: a recording is of one platform.",
            )

    def _opened(self, interruption: Interruption, rulebook: Rulebook) -> tuple[list[Visitor], list[int]]:
        """Open every target before the first visit, so that a typing mistake shows at once."""
        limits = limits_of(self.asked)
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
                    reader=reader_of(rulebook),
                )
                rendering(visitor, self.asked, self.now())
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
            audit = self._audited(visitor, folder, rulebook, codes)
            written = [write(folder, FILES[name], self._rendered(audit, rulebook, name)) for name in self.asked.formats]
        except AuditorError as error:
            return told(error, language, visitor.name)
        for line in outcome(audit, summary(audit, rulebook, language), language, written):
            say(line)
        if (folder / QUESTION_FILE).exists():
            tell(ANSWERS.said(language), f"auditor answer {folder} {folder / QUESTION_FILE}", err=True)
        kept = keep(language, (audit,), self.asked.history)
        damage = tuple(fault.text.in_language(language) for fault in self._faults(visitor))
        for sentence in damage:
            tell(sentence, err=True)
        doubts = inconclusive(audit, language, self.asked.min_coverage)
        for doubt in doubts:
            tell(doubt, err=True)
        return 2 if not kept else 3 if doubts or damage else 0

    def _faults(self, visitor: Visitor) -> tuple[Fault, ...]:
        """Return what was wrong with a snapshot, as far as it was read."""
        return visitor.past.faults() if visitor.past is not None else ()

    def _audited(self, visitor: Visitor, folder: Path, rulebook: Rulebook, codes: tuple[Code, ...]) -> Audit:
        """Visit and judge one platform; a visit that is recorded is judged by what was recorded."""
        asked = self.asked
        # What is read from a recording lies in one already.
        beside = recording_in(folder) if asked.record_beside and visitor.past is None else None
        path = asked.record or beside
        if path is not None:
            visitor = recorded(visitor, rulebook, asked, path, self.watch, now=self.now)
        return audited(visitor, rulebook, codes, asked, self.now, self.watch)

    def _rendered(self, audit: Audit, rulebook: Rulebook, name: str) -> str | bytes:
        """Return the report in one form; the record itself needs no rendering."""
        return to_json(audit) if name == "json" else render(audit, rulebook, self.asked.language, name)
