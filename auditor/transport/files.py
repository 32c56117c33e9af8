"""Finds the file behind an address, and never one outside its folder; knows a snapshot by its name."""

import os
import re
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote

from auditor.snapshot.part import DATA, ENDING
from auditor.transport.site_script import FILE_NAME

INDEX_NAMES = ("index.html", "index.htm", "home.html", "default.html")
PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
SNAPSHOTS = re.compile(r"\.(wacz|warc|warc\.gz)$", re.IGNORECASE)

_NEVER_SERVED = frozenset({FILE_NAME, "expected.toml"})
_HIDDEN_SEPARATORS = ("%2f", "%5c", "%00")


def served_file(folder: Path, path: str) -> Path | None:
    """Return the file for a percent-encoded path: ``/x`` is x, x.html, x.htm or the index of folder x."""
    if any(separator in path.lower() for separator in _HIDDEN_SEPARATORS):
        return None
    parts = [part for part in unquote(path).split("/") if part]
    if any(part in (".", "..") or "\\" in part or "\x00" in part for part in parts):
        return None
    return next(filter(None, (inside(folder, name) for name in _names("/".join(parts)))), None)


def inside(folder: Path, name: str) -> Path | None:
    """Return the regular file of that name when it lies in the folder after every symbolic link is followed."""
    try:
        # Asked first: most names that are tried do not exist, and to follow links is to look at every folder above.
        if not os.path.isfile(f"{folder}/{name}"):  # noqa: PTH113 - three times as quick, and asked for every page
            return None
        path = (folder / name).resolve()
        # The same relative name is another folder after the program has moved to another place.
        found = path.is_relative_to(_resolved(folder.absolute()))
    except (OSError, ValueError, RuntimeError):
        return None
    return path if found and path.name not in _NEVER_SERVED else None


@lru_cache(maxsize=64)
def _resolved(folder: Path) -> Path:
    """Return a folder with its links followed; it stays where it is for as long as an audit takes."""
    return folder.resolve()


def is_snapshot(path: Path) -> bool:
    """Whether a path is of a snapshot by its name: a file of the web-archive standards, or an unfinished recording."""
    if path.is_dir():
        return path.name.endswith(ENDING) and (path / DATA).is_file()
    return SNAPSHOTS.search(path.name) is not None


def front_page(folder: Path) -> str:
    """Return the name of the page that answers ``/``: an index, else the first page by name; empty without pages."""
    names = sorted(path.name for path in folder.iterdir() if path.suffix.lower() in PAGE_SUFFIXES and path.is_file())
    return next((name for name in INDEX_NAMES if name in names), names[0] if names else "")


def _names(path: str) -> tuple[str, ...]:
    indexes = tuple(f"{path}/{name}" if path else name for name in INDEX_NAMES)
    return (path, f"{path}.html", f"{path}.htm", *indexes) if path else indexes
