"""Weighs what was judged by the policy of each platform and by a baseline."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import PurePath
from urllib.parse import urlsplit

import msgspec

from auditor import __version__
from auditor.audit import Audit, Rules
from auditor.cli.check_files import CheckFiles
from auditor.cli.check_targets import Target
from auditor.finding import Status
from auditor.policy.baseline import Accepted, stale, weighed
from auditor.policy.breach import breaches_of, doubts_of
from auditor.policy.outcome import Outcome, Result
from auditor.requirements import Text
from auditor.transport.files import front_page, served_file


class JudgedSnapshots(msgspec.Struct, frozen=True, kw_only=True):
    """Every target with its audit, or with why it has none; `everything` when nothing of the settings was left out."""

    files: CheckFiles
    targets: tuple[Target, ...]
    audits: tuple[Audit | Text, ...]
    rules: Rules
    today: date
    everything: bool

    def weighed_by(self, baseline: tuple[Accepted, ...]) -> Outcome:
        """Return what it comes to with this baseline."""
        pairs = zip(self.targets, self.audits, strict=True)
        results = tuple(_result(one, audit, baseline, self.today) for one, audit in pairs)
        outdated = _stale(self.files, results, baseline, everything=self.everything)
        return Outcome(results=results, stale=outdated, rules=self.rules, version=__version__, today=self.today)


def _result(target: Target, audit: Audit | Text, baseline: tuple[Accepted, ...], today: date) -> Result:
    """Weigh one audit."""
    if isinstance(audit, Text):
        return Result(
            platform=target.platform, snapshot=target.shown, policy=target.policy, audit=None, doubts=(audit,)
        )
    found = breaches_of(audit, target.policy, target.platform)
    pages = (audit.platform.url, *(one.page for one in found))
    return Result(
        platform=target.platform,
        snapshot=target.shown,
        policy=target.policy,
        audit=audit,
        breaches=weighed(found, baseline, today),
        doubts=doubts_of(audit),
        files=dict(_files_of(target, pages)) if target.path.is_dir() else {},
    )


def _files_of(target: Target, pages: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the pages of a folder with the file of each, as the folder itself is written in the settings."""
    folder = target.path.resolve()
    for page in dict.fromkeys(pages):
        path = urlsplit(page).path
        file = served_file(folder, path) or (folder / front_page(folder) if path in ("", "/") else None)
        if file is not None and file.is_relative_to(folder):
            yield page, (PurePath(target.shown) / file.relative_to(folder)).as_posix()


def _stale(
    files: CheckFiles, results: tuple[Result, ...], baseline: tuple[Accepted, ...], *, everything: bool
) -> tuple[Accepted, ...]:
    """Return the entries that match nothing any more, of platforms of which every snapshot was judged."""
    checked = {one.name: set(one.snapshots) for one in files.settings.platforms}
    seen: dict[str, set[str]] = {}
    for result in results:
        # Where not one page could be read nothing was proven, and of a damaged snapshot it is not known what was in it.
        audit = result.audit
        if audit is not None and not audit.source.damaged and any(page.trouble is None for page in audit.pages):
            seen.setdefault(result.platform, set()).add(result.snapshot)
    whole = {name for name, snapshots in seen.items() if checked.get(name, set()) <= snapshots}
    gone = {entry.platform for entry in baseline} - set(checked) if everything else set()
    unseen = {
        (result.platform, finding.requirement)
        for result in results
        if result.audit is not None
        for finding in result.audit.findings
        if finding.status in (Status.ERROR, Status.CANNOT_TELL)
    }
    breaches = [one.breach for result in results for one in result.breaches]
    return stale(baseline, breaches, judged=whole | gone, unseen=unseen)
