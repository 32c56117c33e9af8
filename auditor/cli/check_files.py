"""Finds and reads the files of a check: `auditor.toml`, here or above, and the baseline that it names."""

from pathlib import Path

import msgspec

from auditor.errors import UsageError, cause
from auditor.policy.baseline import Accepted
from auditor.policy.baseline_file import baseline_text, read_baseline
from auditor.policy.settings import Settings, read_settings

SETTINGS = "auditor.toml"


class CheckFiles(msgspec.Struct, frozen=True):
    """The settings with the file that they stand in; every path in it is from the folder of that file."""

    file: Path
    settings: Settings

    @property
    def baseline(self) -> Path:
        """The file with what is accepted; it may not be there yet."""
        return self.path(self.settings.baseline)

    def path(self, written: str) -> Path:
        """Return a path of the settings as seen from here."""
        return self.file.parent / written


def settings_of(asked: Path | None, here: Path) -> CheckFiles:
    """Read the file that was asked, else `auditor.toml` in this folder or the nearest above it.

    Raises UsageError where there is none, or with what is wrong in it.
    """
    if asked is None:
        found = next((folder / SETTINGS for folder in (here, *here.parents) if (folder / SETTINGS).is_file()), None)
        if found is None:
            raise UsageError(
                nl=f"In deze map en daarboven staat geen {SETTINGS}. Maak er een (docs/ci.md toont een voorbeeld), of"
                " noem het bestand met --config.",
                en=f"There is no {SETTINGS} in this folder or above it. Make one (docs/ci.md shows an example), or"
                " name the file with --config.",
            )
        # Short paths on the screen where the file is right here.
        asked = Path(SETTINGS) if found.parent == here else found
    return CheckFiles(asked, read_settings(_text(asked), str(asked)))


def baseline_of(path: Path) -> tuple[Accepted, ...]:
    """Read the baseline; a file that is not there accepts nothing."""
    return read_baseline(_text(path), str(path)) if path.exists() else ()


def hold_to_a_baseline(path: Path) -> None:
    """Raise UsageError for a file that a baseline may not be written over, such as a snapshot or the settings."""
    if path.suffix.lower() != ".toml":
        raise UsageError(
            nl=f"De afwijkingen komen in een .toml-bestand, en {path} is dat niet. Zet opnamen vóór --write-baseline.",
            en=f"A baseline goes into a .toml file, and {path} is none. Put snapshots before --write-baseline.",
        )
    if path.exists():
        read_baseline(_text(path), str(path))


def write_baseline(path: Path, entries: tuple[Accepted, ...]) -> None:
    """Write the baseline whole or not at all; raises UsageError when that fails."""
    unfinished = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            unfinished.write_text(baseline_text(entries), encoding="utf-8")
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        why = cause(error)
        raise UsageError(
            nl=f"{path} kan niet worden geschreven ({why.nl}). Noem een ander bestand bij --write-baseline.",
            en=f"{path} cannot be written ({why.en}). Name another file with --write-baseline.",
        ) from error


def _text(path: Path) -> str:
    """Return the text of a file; raises UsageError when it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = cause(error)
        raise UsageError(
            nl=f"Het bestand {path} is niet te lezen ({why.nl}). Controleer het pad en de rechten.",
            en=f"The file {path} cannot be read ({why.en}). Check the path and the permissions.",
        ) from error
