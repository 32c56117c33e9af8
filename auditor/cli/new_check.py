"""Writes the files of a new check, never over others, and says what comes next."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from auditor.cli.language import Both
from auditor.cli.new_check_files import CASES, CHECK, CLOSING, REQUIREMENT, WORDS
from auditor.cli.requirement_pages import page_of
from auditor.cli.terminal import safe
from auditor.errors import UsageError, cause
from auditor.requirements import Kind, Requirement
from auditor.rulebook import load_rulebook

WELL_FORMED = re.compile(r"[A-Z]{2,6}-[0-9]{2,4}")
LONGEST_NAME = 48
# What the cases expect where nothing is said: for a duty to publish that is an outcome, for one to do it is not.
SILENT = {Kind.PUBLISH: "not_met", Kind.DO: "cannot_tell"}


def write_check(identity: str, folder: Path) -> tuple[Path, ...]:
    """Write everything for one requirement and return the files, the check itself first.

    Raises UsageError for an id that cannot be one or a file that is there already or cannot be made.
    """
    wanted = identity.strip().upper()
    if not WELL_FORMED.fullmatch(wanted):
        raise UsageError(
            nl=f"'{identity}' is geen naam van een eis. Kies er een uit 'auditor requirements', of bedenk er een als"
            " OWN-01.",
            en=f"'{identity}' is no name of a requirement. Choose one from 'auditor requirements', or make one up like"
            " OWN-01.",
        )
    rulebook = load_rulebook(plugins=False)
    own = {} if wanted in rulebook.requirements else {f"requirements/{wanted}.toml": _requirement(wanted)}
    asked = rulebook.requirements.get(wanted)
    files = {**_check(wanted, asked), **own}
    taken = [name for name in files if (folder / name).exists()]
    if taken:
        names = ", ".join(str(folder / name) for name in taken)
        raise UsageError(
            nl=f"Dit staat er al en wordt niet overschreven: {names}. Kies een andere map met --dir.",
            en=f"This is already there and is not overwritten: {names}. Choose another folder with --dir.",
        )
    written = [_written(folder / name, text) for name, text in files.items()]
    # The page is made of the rules as they are with the new files, as `make docs` does.
    complete = load_rulebook(folder, plugins=False)
    page = page_of(complete.requirements[wanted], complete, None, folder / "cases")
    return (*written, _written(folder / "docs" / f"{wanted}.md", page))


def next_steps(written: Sequence[Path], folder: Path, language: str) -> Iterator[str]:
    """Yield what was written and what to do with it."""
    yield Both("Geschreven:", "Written:").said(language)
    for path in written:
        yield f"  {safe(str(path))}"
    yield ""
    yield from CLOSING.said(language).format(folder=safe(str(folder)), check=safe(str(written[0]))).splitlines()


def _check(identity: str, asked: Requirement | None) -> dict[str, str]:
    """Return the files of the check: name and text."""
    kind = asked.kind if asked is not None else Kind.PUBLISH
    name = _name(asked.title.en if asked is not None else f"check {identity}")
    concept = "matter_of_" + identity.lower().replace("-", "_")
    filled = {
        "id": identity,
        "name": name,
        "title": (asked.title.en if asked is not None else f"What {identity} asks").rstrip("."),
        "concept": concept,
        "silent": SILENT[kind],
    }
    files = {f"{identity.partition('-')[0].lower()}/{name}.py": _filled(CHECK[kind], filled)}
    for language, text in WORDS.items():
        files[f"words/{language}/{concept}.toml"] = _filled(text, filled)
    files[f"cases/{identity}/cases.toml"] = _filled(CASES, filled)
    return files


def _requirement(identity: str) -> str:
    """Return a requirement that nobody described yet."""
    group = identity.partition("-")[0]
    titles = load_rulebook(plugins=False).groups
    dutch, english = (titles[group].nl, titles[group].en) if group in titles else (group, group)
    return _filled(REQUIREMENT, {"id": identity, "group": group, "dutch": dutch, "english": english})


def _filled(text: str, values: dict[str, str]) -> str:
    """Return a template with its <<names>> filled in; braces mean something else in Python and TOML."""
    return re.sub(r"<<([a-z]+)>>", lambda found: values[found[1]], text)


def _name(title: str) -> str:
    """Return a name for the file and the function, of the words of the title."""
    words = re.findall(r"[a-z0-9]+", title.lower())
    name = ""
    for word in words:
        if len(name) + len(word) + 1 > LONGEST_NAME:
            break
        name = f"{name}_{word}" if name else word
    return name if name.isidentifier() else f"seen_{name}"


def _written(path: Path, text: str) -> Path:
    """Write one new file; never one that exists."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(text.rstrip("\n") + "\n")
    except OSError as error:
        raise UsageError(
            nl=f"{path} is niet te schrijven: {cause(error).nl}.", en=f"{path} cannot be written: {error.strerror}."
        ) from error
    return path
