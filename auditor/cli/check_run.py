"""One run of `auditor check`: reads the settings, judges every snapshot, weighs it by the baseline, and tells."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import click
import msgspec

from auditor.cli.check_files import baseline_of, hold_to_a_baseline, settings_of, write_baseline
from auditor.cli.check_outcome import JudgedSnapshots
from auditor.cli.check_screen import screen
from auditor.cli.check_targets import targets_of
from auditor.cli.clock import utc_now
from auditor.cli.failure import told
from auditor.cli.judging import Asked, Job, judged
from auditor.cli.keeping import hold_to_a_history, keep
from auditor.cli.language import Both
from auditor.cli.output_folder import prepare_any, write
from auditor.cli.terminal import safe, say
from auditor.errors import AuditorError, UsageError
from auditor.policy.baseline import Accepted, accepting
from auditor.policy.outcome import Outcome
from auditor.policy.settings import hold_to_a_check, hold_to_the_rules
from auditor.report.ci import FILES, render_check
from auditor.requirements import Text
from auditor.rulebook import Rulebook, load_rulebook

DAYS = 90
OUTPUT = "--output"
USAGE_ERROR = 2
CHECKING = Both("==> {n} opname(n) beoordelen", "==> Judging {n} snapshot(s)")


class CheckAsked(msgspec.Struct, frozen=True, kw_only=True):
    """The options of `auditor check`; `write_baseline` is empty for the file of the settings, None for not at all."""

    language: str
    snapshots: tuple[str, ...] = ()
    config: Path | None = None
    formats: tuple[str, ...] = ()
    output: Path | None = None
    write_baseline: str | None = None
    reason: str = ""
    expires: str = ""
    history: str | None = None


class CheckRun(msgspec.Struct, frozen=True):
    """Everything a run needs; a test passes its own clock (`now`), and rules that it read before (`rules`)."""

    asked: CheckAsked
    now: Callable[[], datetime] = utc_now
    rules: Callable[..., Rulebook] = load_rulebook

    def run(self) -> int:
        """Check, tell and return the exit code."""
        try:
            return self._run()
        except AuditorError as error:
            return told(error, self.asked.language)

    def _run(self) -> int:
        asked, now = self.asked, self.now()
        files = settings_of(asked.config, Path.cwd())
        settings = files.settings
        hold_to_a_check(settings, str(files.file))
        expires = last_day(asked.expires, now.date())
        checks = tuple(files.path(one) for one in settings.checks)
        baseline = baseline_of(files.baseline)
        targets = tuple(targets_of(files, asked.snapshots))
        written = Path(asked.write_baseline) if asked.write_baseline else files.baseline
        if asked.write_baseline is not None:
            hold_to_a_baseline(written)
        hold_to_a_history(asked.history)
        if asked.output is not None:
            prepare_any(asked.output, OUTPUT)
        rulebook = self.rules(*checks)
        hold_to_the_rules(settings, str(files.file), requirements=rulebook.requirements, codes=rulebook.codes)
        say(CHECKING.said(asked.language).format(n=len(targets)), err=True)
        jobs = [
            Job(
                str(one.path),
                datetime.combine(one.observed, time(12), UTC) if one.observed else now,
                settings.max_pages,
            )
            for one in targets
        ]
        snapshots = JudgedSnapshots(
            files=files,
            targets=targets,
            audits=tuple(judged(jobs, rulebook, Asked(now, checks, settings.codes))),
            rules=rulebook.rules,
            today=now.date(),
            everything=not asked.snapshots,
        )
        if asked.write_baseline is not None:
            baseline = self._accepted(snapshots.weighed_by(baseline), baseline, expires)
            write_baseline(written, baseline)
        outcome = snapshots.weighed_by(baseline)
        self._tell(outcome, rulebook)
        audits = [one for one in snapshots.audits if not isinstance(one, Text)]
        kept = keep(asked.language, audits, asked.history, err=True)
        return outcome.exit_code if kept else USAGE_ERROR

    def _accepted(self, outcome: Outcome, baseline: tuple[Accepted, ...], expires: date) -> tuple[Accepted, ...]:
        """Return the baseline that accepts what can be accepted; raises UsageError without a reason for it."""
        new = [one for one in outcome.counting if one.breach.acceptable]
        if new and not self.asked.reason.strip():
            raise UsageError(
                nl=f"Te aanvaarden afwijkingen: {len(new)}. Zeg met --reason waarom dat mag.",
                en=f"Breaches to accept: {len(new)}. Say with --reason why that may be.",
            )
        return accepting(baseline, new, outcome.stale, reason=self.asked.reason.strip(), expires=expires)

    def _tell(self, outcome: Outcome, rulebook: Rulebook) -> None:
        """Show the table, and write or print the formats."""
        asked = self.asked
        made = {name: render_check(outcome, rulebook, asked.language, name) for name in asked.formats}
        printed = bool(made) and asked.output is None
        for line in screen(outcome, asked.language):
            say(line, err=printed)
        for name, text in made.items():
            if asked.output is None:
                click.echo(text, nl=False)
            else:
                say(safe(str(write(asked.output, FILES[name], text, OUTPUT))))


def last_day(text: str, today: date) -> date:
    """Return the last day that was asked, as a date or as a number of days; raises UsageError for any other."""
    try:
        day = today + timedelta(days=int(text or DAYS)) if (text or "0").isdigit() else date.fromisoformat(text)
    except (ValueError, OverflowError):
        day = date.min
    if day < today:
        raise UsageError(
            nl=f"'{text}' is geen dag om tot en met te aanvaarden. Geef een datum die nog komt ({today.isoformat()}) of"
            " een aantal dagen (90) bij --expires.",
            en=f"'{text}' is no day to accept up to. Give a date to come ({today.isoformat()}) or a number of days (90)"
            " with --expires.",
        )
    return day
