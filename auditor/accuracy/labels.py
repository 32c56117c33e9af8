"""Labelled platforms: folders of pages, each with an `expected.toml` that says what must come out (docs/corpus.md)."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from auditor.errors import UsageError
from auditor.finding import Status

FILE = "expected.toml"
# Nobody looks at this half while words and rules are made; which of its cases are wrong is never told.
TEST = "test"
LABELS = tuple(status.value for status in Status if status is not Status.ERROR)


class Label(msgspec.Struct, frozen=True):
    """What a person found: the outcome, and the page that decides it (an address or a path; empty where none does)."""

    status: Status
    page: str


class Labelled(msgspec.Struct, frozen=True):
    """One labelled platform; `year` is the year in which its pages are read, None for this year.

    With `rendered` the labels tell what a visitor sees, and hold for an audit with a browser only; without, what a
    plain fetch gets, and hold for an audit without one only.
    """

    folder: Path
    half: str
    year: int | None
    labels: Mapping[str, Label]
    rendered: bool = False


def labelled_platforms(folders: Iterable[Path], requirements: Iterable[str]) -> tuple[Labelled, ...]:
    """Return the platforms in these folders (or the folders themselves), by name.

    Raises UsageError for a folder that holds none, and for a label of an unknown requirement or outcome.
    """
    known = frozenset(requirements)
    return tuple(_read(place, known) for folder in folders for place in _places(folder))


def _places(folder: Path) -> Iterator[Path]:
    """Yield every platform folder in a corpus."""
    found = [folder] if (folder / FILE).is_file() else sorted(path.parent for path in folder.glob(f"*/{FILE}"))
    if not found:
        raise UsageError(
            nl=f"In '{folder}' staat geen platform met een {FILE}. docs/corpus.md zegt hoe een verzameling eruitziet.",
            en=f"'{folder}' holds no platform with an {FILE}. docs/corpus.md says what a corpus looks like.",
        )
    yield from found


def _read(folder: Path, known: frozenset[str]) -> Labelled:
    """Read the labels of one platform."""
    path = folder / FILE
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _wrong(path, nl=f"het is niet te lezen ({error})", en=f"it cannot be read ({error})") from error
    half, year, rendered = data.get("half", TEST), data.get("year"), data.get("rendered", False)
    if not isinstance(half, str) or not (year is None or isinstance(year, int)):
        raise _wrong(path, nl="'half' is een woord en 'year' een jaartal", en="'half' is a word and 'year' a year")
    if not isinstance(rendered, bool):
        raise _wrong(path, nl="'rendered' is true of false", en="'rendered' is true or false")
    labels = {name: _label(path, name, value) for name, value in data.items() if isinstance(value, dict)}
    unknown = ", ".join(sorted(set(labels) - known))
    if unknown:
        raise _wrong(path, nl=f"er is geen eis {unknown}", en=f"there is no requirement {unknown}")
    return Labelled(folder, half, year, labels, rendered)


def _label(path: Path, name: str, value: Mapping[str, Any]) -> Label:
    """Return one label."""
    status, page = value.get("status"), value.get("page", "")
    if status not in LABELS or not isinstance(page, str):
        choices = ", ".join(LABELS)
        raise _wrong(
            path, nl=f"bij {name} is 'status' een van {choices}", en=f"at {name} 'status' must be one of {choices}"
        )
    return Label(Status(status), page)


def _wrong(path: Path, nl: str, en: str) -> UsageError:
    """Word what is wrong with a file of labels."""
    return UsageError(nl=f"Het bestand {path} klopt niet: {nl}.", en=f"The file {path} is wrong: {en}.")
