"""Which snapshots a check judges: all that the settings name, or those that were asked, each with its policy."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec

from auditor.cli.check_files import CheckFiles
from auditor.errors import UsageError
from auditor.policy.policy import Policy


class Target(msgspec.Struct, frozen=True):
    """A snapshot to judge, as it is shown and where it lies, with what holds for it."""

    platform: str
    shown: str
    path: Path
    policy: Policy
    observed: date | None = None


def targets_of(files: CheckFiles, only: tuple[str, ...]) -> Iterator[Target]:
    """Yield what is to be judged: everything in the settings, or the snapshots that were asked."""
    known = {}
    for number, one in enumerate(files.settings.platforms, 1):
        for written in one.snapshots:
            path = files.path(written)
            target = Target(one.name, written, path, one.policy, one.observed)
            known[path.resolve()] = target
            if not only:
                if not path.exists():
                    raise missing_snapshot(written, f"{files.file}, platform {number}.snapshots")
                yield target
    for asked in only:
        path = Path(asked)
        if not path.exists():
            raise missing_snapshot(asked, "")
        found = known.get(path.resolve())
        if found is not None:
            yield found
        elif files.settings.policy.asks_nothing:
            raise UsageError(
                nl=f"{asked} staat niet in {files.file}, en het algemene [policy] vraagt niets. Zet het erin.",
                en=f"{asked} is not in {files.file}, and the general [policy] asks nothing. Put it in.",
            )
        else:
            # By its file, never by the name that a site gives itself: that could be a neighbour's, with its baseline.
            stem = path.resolve().stem
            taken = any(one.name == stem for one in files.settings.platforms)
            yield Target(str(path.resolve()) if taken else stem, asked, path, files.settings.policy)


def missing_snapshot(snapshot: str, where: str) -> UsageError:
    """Word that a snapshot is not there."""
    at = f" ({where})" if where else ""
    return UsageError(
        nl=f"De opname {snapshot}{at} bestaat niet. Herstel het pad, of maak haar met `auditor record`. Een"
        " webadres wordt hier niet bezocht.",
        en=f"The snapshot {snapshot}{at} does not exist. Mend the path, or make it with `auditor record`. A web"
        " address is not visited here.",
    )
