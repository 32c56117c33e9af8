"""One run of `auditor rejudge`: finds the audits with their snapshots, judges them anew, writes and tells."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from auditor.answering.settling import settled
from auditor.audit import Audit, from_json, to_json
from auditor.cli.failure import told
from auditor.cli.judging import Asked, Job, judged
from auditor.cli.language import Both
from auditor.cli.output_folder import RECORD, write
from auditor.cli.rejudge_screen import told_changes
from auditor.cli.terminal import safe, say
from auditor.errors import AuditorError, UsageError
from auditor.requirements import Text
from auditor.rulebook import Rulebook, load_rulebook

RECORDINGS = (".wacz", ".warc", ".warc.gz")
PAGES = ("*.html", "*.htm", "*.xhtml")
INCONCLUSIVE = 3


@dataclass(frozen=True, slots=True)
class _Stored:
    """An audit with the snapshot that it was made from."""

    file: Path
    audit: Audit
    snapshot: Path


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class RejudgeRun:
    """Everything a run needs; a test passes its own clock (`now`), and rules that it read before (`rules`)."""

    language: str
    folder: Path
    checks: tuple[Path, ...] = ()
    now: Callable[[], datetime] = _now
    rules: Callable[..., Rulebook] = load_rulebook

    def run(self) -> int:
        """Judge anew whatever can be, and return the exit code; one that cannot does not stop the others."""
        try:
            files = self._files()
            rulebook = self.rules(*self.checks)
            stored, doubts = self._stored(files)
            now = self.now()
            jobs = [
                # As many pages as were visited then, so that no page of the snapshot is left unread.
                Job(str(one.snapshot), datetime.fromisoformat(one.audit.observed_at), max(40, len(one.audit.pages)))
                for one in stored
            ]
            anew = judged(jobs, rulebook, Asked(now, self.checks, ()))
            for one, audit in zip(stored, anew, strict=True):
                trouble = self._kept(one, audit, rulebook, now)
                if trouble is not None:
                    doubts.append(f"{one.file}: {trouble.in_language(self.language)}")
        except AuditorError as error:
            return told(error, self.language)
        for doubt in doubts:
            say(safe(doubt), err=True)
        return INCONCLUSIVE if doubts else 0

    def _files(self) -> list[Path]:
        """Return the audits in the folder; raises UsageError where there is none."""
        files = sorted(self.folder.rglob(RECORD)) if self.folder.is_dir() else []
        if not files:
            raise UsageError(
                nl=f"In {self.folder} staat geen {RECORD}. Geef een map met audits en hun opnamen.",
                en=f"There is no {RECORD} in {self.folder}. Give a folder of audits with their snapshots.",
            )
        return files

    def _stored(self, files: list[Path]) -> tuple[list[_Stored], list[str]]:
        """Return the audits that have their snapshot, and what is wrong with the others."""
        stored, doubts = [], []
        for file in files:
            try:
                audit = from_json(file.read_bytes())
                datetime.fromisoformat(audit.observed_at)
            except (OSError, msgspec.DecodeError, ValueError) as error:
                why = Both(f"niet te lezen als audit ({error})", f"cannot be read as an audit ({error})")
                doubts.append(f"{file}: {why.said(self.language)}")
                continue
            found = tuple(_snapshots(file.parent))
            if len(found) == 1:
                stored.append(_Stored(file, audit, found[0]))
            else:
                named = ", ".join(path.name for path in found) or "-"
                why = Both(
                    f"ernaast hoort één opname te liggen (.wacz, .warc of een map met pagina's); er is: {named}",
                    f"one snapshot belongs beside it (.wacz, .warc or a folder of pages); there is: {named}",
                )
                doubts.append(f"{file}: {why.said(self.language)}")
        return stored, doubts

    def _kept(self, one: _Stored, audit: Audit | Text, rulebook: Rulebook, now: datetime) -> Text | None:
        """Write the new audit beside the old one and tell what changed, or return why not."""
        if isinstance(audit, Text):
            return audit
        if audit.platform.url != one.audit.platform.url:
            return Text(
                f"de opname is van {audit.platform.url}, en deze audit van {one.audit.platform.url}",
                f"the snapshot is of {audit.platform.url}, and this audit of {one.audit.platform.url}",
            )
        asked = {score.code for score in one.audit.scores}
        source = msgspec.structs.replace(audit.source, vantage=one.audit.source.vantage)
        scores = tuple(score for score in audit.scores if score.code in asked) if asked else audit.scores
        # Both dates: when it was seen, which stays, and when it was judged.
        fresh = msgspec.structs.replace(audit, observed_at=one.audit.observed_at, source=source, scores=scores)
        fresh = _answered(fresh, one.audit, rulebook, now)
        path = write(one.file.parent, _free(one.file.parent, f"audit-rejudged-{now:%Y-%m-%d}"), to_json(fresh))
        for line in told_changes(one.audit, fresh, path, self.language):
            say(line)
        return None


def _answered(fresh: Audit, old: Audit, rulebook: Rulebook, now: datetime) -> Audit:
    """Lay the answers and replies to the old audit beside the new one, as far as it has their requirements."""
    known = {finding.requirement for finding in fresh.findings}
    answers = [answer for answer in old.answers if answer.requirement in known]
    replies = [reply for reply in old.replies if not reply.requirement or reply.requirement in known]
    return settled(fresh, tuple(rulebook.codes.values()), now.date(), answers, replies)


def _snapshots(folder: Path) -> Iterator[Path]:
    """Yield what an audit in this folder can have been made from."""
    for path in sorted(folder.iterdir()):
        recording = path.is_file() and path.name.endswith(RECORDINGS)
        if recording or (path.is_dir() and not (path / RECORD).exists() and _holds_pages(path)):
            yield path


def _holds_pages(folder: Path) -> bool:
    """Whether a folder is one of pages."""
    return (folder / "site.toml").is_file() or any(next(folder.glob(shape), None) for shape in PAGES)


def _free(folder: Path, name: str) -> str:
    """Return a file name that is not taken, so that no audit is ever overwritten."""
    chosen, number = f"{name}.json", 2
    while (folder / chosen).exists():
        chosen, number = f"{name}-{number}.json", number + 1
    return chosen
