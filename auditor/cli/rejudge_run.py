"""One run of `auditor rejudge`: finds the audits with their snapshots, judges them anew, writes and tells."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec

from auditor.audit import Audit, from_json, to_json
from auditor.cli.clock import utc_now
from auditor.cli.failure import told
from auditor.cli.judging import Asked, judged
from auditor.cli.language import Both
from auditor.cli.output_folder import RECORD, write
from auditor.cli.rejudge_screen import told_changes
from auditor.cli.stored_audit import job_of, renewed, snapshots_beside
from auditor.cli.terminal import say, tell
from auditor.errors import AuditorError, UsageError
from auditor.requirements import Text
from auditor.rulebook import Rulebook, load_rulebook

INCONCLUSIVE = 3


class _Stored(msgspec.Struct, frozen=True):
    """An audit with the snapshot that it was made from."""

    file: Path
    audit: Audit
    snapshot: Path


class RejudgeRun(msgspec.Struct, frozen=True):
    """Everything a run needs; a test passes its own clock (`now`), and rules that it read before (`rules`)."""

    language: str
    folder: Path
    checks: tuple[Path, ...] = ()
    now: Callable[[], datetime] = utc_now
    rules: Callable[..., Rulebook] = load_rulebook

    def run(self) -> int:
        """Judge anew whatever can be, and return the exit code; one that cannot does not stop the others."""
        try:
            files = self._files()
            rulebook = self.rules(*self.checks)
            stored, doubts = self._stored(files)
            now = self.now()
            jobs = [job_of(one.audit, one.snapshot) for one in stored]
            anew = judged(jobs, rulebook, Asked(now, self.checks, ()))
            for one, audit in zip(stored, anew, strict=True):
                trouble = self._kept(one, audit, rulebook, now)
                damage = audit.source.damaged if isinstance(audit, Audit) else ()
                for doubt in (*((trouble,) if trouble is not None else ()), *damage):
                    doubts.append(f"{one.file}: {doubt.in_language(self.language)}")
        except AuditorError as error:
            return told(error, self.language)
        for doubt in doubts:
            tell(doubt, err=True)
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
            found = tuple(snapshots_beside(file.parent))
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
        fresh = renewed(one.audit, audit, rulebook, now)
        if isinstance(fresh, Text):
            return fresh
        path = write(one.file.parent, _free(one.file.parent, f"audit-rejudged-{now:%Y-%m-%d}"), to_json(fresh))
        for line in told_changes(one.audit, fresh, path, self.language):
            say(line)
        return None


def _free(folder: Path, name: str) -> str:
    """Return a file name that is not taken, so that no audit is ever overwritten."""
    chosen, number = f"{name}.json", 2
    while (folder / chosen).exists():
        chosen, number = f"{name}-{number}.json", number + 1
    return chosen
