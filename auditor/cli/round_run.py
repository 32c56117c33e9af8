"""One round of `auditor audit --platforms`: visits every platform side by side, and tells what came of each."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

import msgspec
from msgspec.structs import replace

from auditor import __version__
from auditor.cli.asked import Asked
from auditor.cli.check_files import CheckFiles, settings_of
from auditor.cli.clock import utc_now
from auditor.cli.failure import told
from auditor.cli.interruption import Interruption
from auditor.cli.judging import moment
from auditor.cli.keeping import hold_to_a_history, keep
from auditor.cli.language import Both
from auditor.cli.outcome import doubts
from auditor.cli.output_folder import FILES, write
from auditor.cli.recorded_audit import recording_in
from auditor.cli.round_answers import about_answers
from auditor.cli.round_folder import RoundFolder, tool_of
from auditor.cli.round_jobs import Job, jobs_of
from auditor.cli.round_pool import Pool, side_by_side, warm_up
from auditor.cli.round_screen import Lines, shown_round
from auditor.cli.round_table import table
from auditor.cli.round_visit import Ended, Task
from auditor.cli.terminal import safe, say, tell
from auditor.errors import AuditorError
from auditor.report.round import FILES as SUMMARY
from auditor.report.round import render_round
from auditor.report.round.visited import End, Round, Visited
from auditor.requirements import Text
from auditor.rulebook import Rulebook, load_rulebook

INTERRUPTED = 130
INCONCLUSIVE = 3
USAGE = 2
STOPPING = Both(
    "De ronde stopt. Wat klaar is, blijft; ga later verder met --resume. Druk nog eens op Ctrl-C om meteen te stoppen.",
    "The round stops. What is done stays; go on later with --resume. Press Ctrl-C again to stop at once.",
)
BEGINS = Both("==> {n} platforms bezoeken, {most} tegelijk", "==> Visiting {n} platforms, {most} at a time")
BEGINS_ONE = Both("==> 1 platform bezoeken", "==> Visiting 1 platform")
BEGINS_NONE = Both("==> Er is niets meer te bezoeken", "==> There is nothing left to visit")
SKIPPED = Both(
    "    {n} platforms zijn al klaar en worden overgeslagen", "    {n} platforms are done already and are skipped"
)
SKIPPED_ONE = Both("    1 platform is al klaar en wordt overgeslagen", "    1 platform is done already and is skipped")
WAITING = Text("nog niet bezocht: de ronde is onderbroken", "not visited yet: the round was interrupted")
SUMMARY_AT = Both("Overzicht: ", "Summary: ")

Shown = Callable[[str, int, int], AbstractContextManager[Lines]]


class _Heard(msgspec.Struct):
    """Passes on how a round goes, and keeps how each visit ended."""

    folder: RoundFolder
    screen: Lines
    troubles: dict[Job, Text] = msgspec.field(default_factory=dict)

    def began(self, job: Job) -> None:
        self.screen.began(job)

    def went_on(self, job: Job, now: object) -> None:
        self.screen.went_on(job, now)  # type: ignore[arg-type]

    def ended(self, job: Job, end: Ended) -> None:
        if end.trouble is not None:
            self.troubles[job] = end.trouble
        else:
            self.folder.note(job, end.damage)
        self.screen.ended(job, end)


class RoundRun(msgspec.Struct, frozen=True):
    """Everything a round needs; a test passes its own clock (`now`), screen (`shown`) and rules (`rules`)."""

    asked: Asked
    now: Callable[[], datetime] = utc_now
    shown: Shown = shown_round
    rules: Callable[..., Rulebook] = load_rulebook

    def run(self) -> int:
        """Carry out the round and return its exit code."""
        try:
            return self._run()
        except AuditorError as error:
            return told(error, self.asked.language)

    def _run(self) -> int:
        files = settings_of(self.asked.platforms, Path.cwd())
        jobs = jobs_of(files)
        asked = replace(
            self.asked,
            checks=(*(files.path(one) for one in files.settings.checks), *self.asked.checks),
            max_pages=self.asked.max_pages or files.settings.max_pages,
        )
        context = warm_up()
        rulebook = self.rules(*asked.checks)
        codes = _codes(files, asked, rulebook)
        hold_to_a_history(asked.history)
        begun = self.now()
        with RoundFolder(asked.out or Path(f"audits-{begun:%Y-%m-%d}"), tool_of(__version__)) as folder:
            if asked.resume:
                folder.go_on(jobs)
            else:
                folder.begin(jobs, moment(begun))
            todo = [job for job in jobs if not (asked.resume and self._whole(folder, job, rulebook, codes))]
            tasks = [Task(job, folder.folder(job), asked, codes, folder.begun_at) for job in todo]
            most = side_by_side(len(tasks), asked.jobs, browser=bool(asked.browser))
            _begin(asked.language, len(tasks), len(jobs) - len(tasks), most)
            with (
                Interruption(asked.language, stopping=STOPPING) as interruption,
                self.shown(asked.language, len(jobs), len(jobs) - len(tasks)) as screen,
            ):
                heard = _Heard(folder, screen)
                Pool(context, most, heard, lambda: interruption.asked).run(tasks)
            visited = tuple(self._visited(folder, job, heard.troubles) for job in jobs)
            round_ = Round(tool=folder.tool, rules=rulebook.rules, begun_at=folder.begun_at, visited=visited)
            self._tell(folder.path, round_, rulebook)
            there = [(folder.folder(job), one.audit) for job, one in zip(jobs, visited, strict=True) if one.audit]
            for line in about_answers(there, self.now().date(), asked.language):
                tell(line, err=True)
        audits = (one.audit for one in visited if one.audit is not None)
        kept = keep(asked.language, audits, asked.history)
        if interruption.asked:
            return INTERRUPTED
        if not kept:
            return USAGE
        return INCONCLUSIVE if round_.number(End.DOUBTFUL, End.FAILED, End.WAITING) else 0

    def _whole(self, folder: RoundFolder, job: Job, rulebook: Rulebook, codes: tuple[str, ...]) -> bool:
        """Whether a platform was done before the round was interrupted."""
        return folder.whole(
            job,
            formats=self.asked.formats,
            rules=rulebook.rules.digest,
            codes=codes or tuple(rulebook.codes),
            rendered=bool(self.asked.browser),
        ) and (not self.asked.record_beside or not job.host or recording_in(folder.folder(job)).is_file())

    def _visited(self, folder: RoundFolder, job: Job, troubles: dict[Job, Text]) -> Visited:
        """Return what came of one platform."""
        place = folder.folder(job)
        blank = Visited(name=job.name, target=job.target, folder=place.name, end=End.WAITING, doubts=(WAITING,))
        if job in troubles:
            return replace(blank, end=End.FAILED, doubts=(troubles[job],))
        audit = folder.audit(job)
        if audit is None:
            return blank
        why = (*folder.damage(job), *doubts(audit, self.asked.min_coverage))
        return replace(
            blank,
            end=End.DOUBTFUL if why else End.WHOLE,
            audit=audit,
            doubts=why,
            files=tuple(FILES[name] for name in self.asked.formats if (place / FILES[name]).is_file()),
        )

    def _tell(self, path: Path, round_: Round, rulebook: Rulebook) -> None:
        """Write the summary, show the table, and say what did not work."""
        language = self.asked.language
        for form, name in SUMMARY.items():
            write(path, name, render_round(round_, rulebook, language, form))
        for line in table(round_, rulebook, language):
            say(line)
        say()
        say(f"{SUMMARY_AT.said(language)}{safe(str(path / SUMMARY['html']))}")
        for one in round_.visited:
            for doubt in one.doubts:
                tell(f"{one.name}: {doubt.in_language(language)}", err=True)


def _begin(language: str, number: int, done: int, most: int) -> None:
    """Say how many are visited, and how many need not be."""
    said = BEGINS if number > 1 else BEGINS_ONE if number else BEGINS_NONE
    say(said.said(language).format(n=number, most=most), err=True)
    if done:
        say((SKIPPED if done > 1 else SKIPPED_ONE).said(language).format(n=done), err=True)


def _codes(files: CheckFiles, asked: Asked, rulebook: Rulebook) -> tuple[str, ...]:
    """Return the codes to score by, nothing for all; raises UsageError for one there is not."""
    codes = (asked.code,) if asked.code else files.settings.codes
    return tuple(rulebook.code(code).id for code in codes)
