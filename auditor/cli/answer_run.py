"""One run of `auditor answer`: reads the answers and their evidence, settles the audit, writes and tells."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import msgspec

from auditor.answer import Standing
from auditor.answering.answers_file import Filled, read_answers
from auditor.answering.settling import disagreements, settled
from auditor.audit import Audit
from auditor.cli.answer_evidence import hashed
from auditor.cli.audit_file import read_audit
from auditor.cli.clock import utc_now
from auditor.cli.failure import told
from auditor.cli.format_option import FORMATS
from auditor.cli.language import Both
from auditor.cli.outcome import outcome
from auditor.cli.output_folder import FILES, prepare, write
from auditor.cli.terminal import say, tell
from auditor.errors import AuditorError, UsageError, cause
from auditor.report import render, summary
from auditor.report.wording import wording
from auditor.rulebook import Rulebook, load_rulebook

MOST_BYTES = 4_000_000
COUNTED = Both(
    "Antwoorden die tellen: {counts}; verlopen: {expired}; vervangen door een later antwoord: {superseded}."
    " Reacties van het platform: {replies}.",
    "Answers that count: {counts}; expired: {expired}; superseded by a later one: {superseded}."
    " Replies of the platform: {replies}.",
)
DIFFERS = Both(
    "{requirement}: waargenomen '{was}', geantwoord '{now}'", "{requirement}: observed '{was}', answered '{now}'"
)
LAPSED = Both(
    "{requirement}: het antwoord gold tot en met {day}; wat is waargenomen, telt weer",
    "{requirement}: the answer held up to {day}; what was observed counts again",
)


class AnswerRun(msgspec.Struct, frozen=True):
    """Everything a run needs; a test passes its own clock (`now`), and rules that it read before (`rules`)."""

    language: str
    audit: Path
    answers: Path | None = None
    out: Path | None = None
    formats: tuple[str, ...] = ("html", "json")
    checks: tuple[Path, ...] = ()
    now: Callable[[], datetime] = utc_now
    rules: Callable[..., Rulebook] = load_rulebook

    def run(self) -> int:
        """Settle the audit and return the exit code; nothing is written where something is wrong."""
        try:
            self._run()
        except AuditorError as error:
            return told(error, self.language)
        return 0

    def _run(self) -> None:
        audit = read_audit(self.audit)
        today = self.now().date()
        filled = Filled((), ())
        if self.answers is not None:
            filled = read_answers(_text(self.answers), str(self.answers), audit, today)
            filled = hashed(filled, self.answers, audit)
        rulebook = self.rules(*self.checks)
        fresh = settled(audit, tuple(rulebook.codes.values()), today, filled.answers, filled.replies)
        folder = self.out or self.audit.parent
        # A form that lies there already would tell of an audit without these answers.
        formats = tuple(name for name in FORMATS if name in self.formats or (folder / FILES[name]).exists())
        prepare(folder, formats)
        made = {name: render(fresh, rulebook, self.language, name) for name in formats}
        written = [
            write(folder, self.audit.name if name == "json" else FILES[name], text) for name, text in made.items()
        ]
        for line in self._screen(fresh):
            tell(line)
        for line in outcome(fresh, summary(fresh, rulebook, self.language), self.language, written):
            say(line)

    def _screen(self, audit: Audit) -> Iterator[str]:
        """Yield how many answers count, where they differ from what was observed, and which have expired."""
        words = wording(self.language)
        found = {standing: [one for one in audit.answers if one.standing is standing] for standing in Standing}
        yield COUNTED.said(self.language).format(
            **{standing.value: len(answers) for standing, answers in found.items()}, replies=len(audit.replies)
        )
        for one in disagreements(audit):
            was, now = (words(f"status.{status}").lower() for status in (one.observed.status, one.answer.status))
            yield DIFFERS.said(self.language).format(requirement=one.answer.requirement, was=was, now=now)
        for answer in found[Standing.EXPIRED]:
            yield LAPSED.said(self.language).format(requirement=answer.requirement, day=answer.valid_until)


def _text(path: Path) -> str:
    """Return the text of a file of answers; raises UsageError when it cannot be read, or can be no such file."""
    try:
        if path.is_file() and path.stat().st_size > MOST_BYTES:
            raise UsageError(
                nl=f"{path} is te groot voor een bestand met antwoorden (meer dan {MOST_BYTES} bytes).",
                en=f"{path} is too large for a file of answers (over {MOST_BYTES} bytes).",
            )
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = cause(error)
        raise UsageError(
            nl=f"Het bestand met antwoorden {path} is niet te lezen ({why.nl}). Maak er een met auditor questionnaire.",
            en=f"The file of answers {path} cannot be read ({why.en}). Make one with auditor questionnaire.",
        ) from error
