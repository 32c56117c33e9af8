"""Adds audits to a history, from files or straight from a run, and says what became of them."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from auditor.audit import Audit
from auditor.cli.audit_file import read_audit
from auditor.cli.failure import told
from auditor.cli.history_option import PLACE, meant
from auditor.cli.language import Both
from auditor.cli.output_folder import RECORD
from auditor.cli.terminal import safe, say, tell
from auditor.errors import AuditorError, UsageError
from auditor.history.history import History, open_history

REJUDGED = "audit-rejudged-*.json"
ADDED = Both("Toegevoegd: {new}. Was er al: {there}.", "Added: {new}. There already: {there}.")
UNREAD = Both("Niet toegevoegd: {number}.", "Not added: {number}.")
NAMESAKES = Both(
    "Let op: {addresses} heten alle '{name}'. Het blijven aparte platforms: een platform wordt herkend aan zijn adres.",
    "Note: {addresses} are all called '{name}'. They stay apart: a platform is known by its address.",
)


def add(language: str, paths: tuple[Path, ...], where: str) -> int:
    """Add the audits of files and folders, and return the exit code; one that cannot be read stops no other."""
    try:
        files = [file for path in paths for file in _files(path)]
        with open_history(meant(where), create=True) as history:
            refused = kept(history, ((str(file), partial(read_audit, file)) for file in files), language)
    except AuditorError as error:
        return told(error, language)
    if refused:
        tell(UNREAD.said(language).format(number=refused), err=True)
    return 2 if refused else 0


def _files(path: Path) -> Iterator[Path]:
    """Yield the audits that a path stands for; raises UsageError for a folder without any."""
    if not path.is_dir():
        yield path
        return
    found = sorted({*path.rglob(RECORD), *path.rglob(REJUDGED)})
    if not found:
        raise UsageError(
            nl=f"In {path} staat geen {RECORD}. Geef een map met audits, of een audit.json.",
            en=f"There is no {RECORD} in {path}. Give a folder of audits, or an audit.json.",
        )
    yield from found


def kept(
    history: History, audits: Iterable[tuple[str, Callable[[], Audit]]], language: str, *, err: bool = False
) -> int:
    """Add audits one by one, tell how many (on stderr if so asked), and return how many could not be."""
    added, refused = [], 0
    for about, audit in audits:
        try:
            added.append(history.add(audit()))
        except AuditorError as error:
            told(error, language, about)
            refused += 1
    new = sum(one.new for one in added)
    say(ADDED.said(language).format(new=new, there=len(added) - new), err=err)
    say(safe(PLACE.said(language) + history.place.shown), err=err)
    for line in _namesakes(history, {one.platform.name.casefold() for one in added if one.new}, language):
        tell(line, err=True)
    return refused


def _namesakes(history: History, names: set[str], language: str) -> Iterator[str]:
    """Say of which of these names there are several platforms."""
    called: dict[str, list[str]] = {}
    for one in history.platforms() if names else ():
        called.setdefault(one.platform.name.casefold(), []).append(one.platform.identity)
    for name, addresses in called.items():
        if name in names and len(addresses) > 1:
            yield NAMESAKES.said(language).format(addresses=", ".join(addresses), name=name)
