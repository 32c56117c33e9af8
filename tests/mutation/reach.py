"""Tells which tests run what was broken, by a coverage map of tests and lines.

A constant of a module runs nowhere but at the import: its tests are those that run a function that names it, in whatever
module it is imported into.
"""

import ast
import random
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
FIRST = ("tests/site/", "tests/gather/", "tests/redaction/")
LAST = "tests/test_checks.py::test_a_sample_platform"


class Reach:
    """Which tests run a line, and which run its module at all."""

    def __init__(self, *maps: Path) -> None:
        """Take maps that `tests.mutation.covering` wrote."""
        self.maps = tuple(sqlite3.connect(path) for path in maps)

    def tests(self, path: Path, line: int, *, room: int) -> list[str]:
        """Return the tests for a broken line: those that run it, then others that run its module; so many at most.

        Quick tests of one reader come first, whole platforms last. Of the others no two that run the same lines of the
        module stand together as long as there is one that runs other lines: what is rare comes early.
        """
        near = self._that_run(path, line) - {""}
        ways = {name: run for name, run in self._runs(path) if name}
        return [*_in_order(near, ways)[:room], *_in_order(ways.keys() - near, ways)[:room]]

    def runs_at_load(self, path: Path, line: int) -> bool:
        """Whether it runs while tests are collected, as what reads the vocabularies does."""
        return "" in self._that_run(path, line)

    @cache  # noqa: B019  (one map a process)
    def _that_run(self, path: Path, line: int) -> frozenset[str]:
        """Return the tests that run a line; an empty name stands for the import and the collection."""
        wanted: dict[Path, set[int]] = {}
        for one, number in _lines(path, line):
            wanted.setdefault(one, set()).add(number)
        bits = {one: sum(1 << number for number in lines) for one, lines in wanted.items()}
        return frozenset(name for one, mask in bits.items() for name, run in self._runs(one) if run & mask)

    @cache  # noqa: B019  (one map a process)
    def _runs(self, path: Path) -> list[tuple[str, int]]:
        """Return each test that runs a file, with a bit for each line (coverage.readthedocs.io, "Database schema")."""
        asked = (
            "SELECT context.context, line_bits.numbits FROM line_bits JOIN file ON file.id = line_bits.file_id "
            "JOIN context ON context.id = line_bits.context_id WHERE file.path = ?"
        )
        rows = [row for one in self.maps for row in one.execute(asked, (str(path),))]
        return [(name, int.from_bytes(run, "little")) for name, run in rows]


def _in_order(names: AbstractSet[str], ways: Mapping[str, int]) -> list[str]:
    """Return tests with the quick and near ones first, mixed by a chance that is always the same, and by their ways."""
    mixed = sorted(names)
    random.Random(1).shuffle(mixed)
    met: Counter[int] = Counter()
    turns: dict[str, tuple[int, int]] = {}
    for name in mixed:
        way = ways.get(name, 0)
        turns[name] = (2 if name.startswith(LAST) else 0 if name.startswith(FIRST) else 1, met[way])
        met[way] += 1
    return sorted(mixed, key=lambda name: turns[name])


def _lines(path: Path, line: int) -> Iterator[tuple[Path, int]]:
    """Yield the lines that stand for a broken one, with their files."""
    tree = tree_of(path)
    around = [one for one in ast.walk(tree) if isinstance(one, ast.stmt) and _holds(one, line)]
    around.sort(key=lambda one: (one.end_lineno or one.lineno) - one.lineno)
    if any(isinstance(one, ast.FunctionDef) for one in around):
        yield from ((path, number) for number in _own_lines(around[0], line))
        return
    outermost = around[-1]
    yield from _users(path, frozenset(names_of(outermost)), set())


def _holds(one: ast.stmt, line: int) -> bool:
    """Whether a line is of a statement."""
    return one.lineno <= line <= (one.end_lineno or one.lineno)


def _own_lines(one: ast.stmt, line: int) -> range:
    """Return the lines of a statement around a line, without the statements inside it."""
    inner = [part for part in ast.walk(one) if isinstance(part, ast.stmt) and part is not one]
    first = max((part.end_lineno or 0 for part in inner if (part.end_lineno or 0) < line), default=one.lineno - 1) + 1
    last = min((part.lineno for part in inner if part.lineno > line), default=(one.end_lineno or line) + 1) - 1
    return range(max(first, one.lineno), last + 1)


def _users(path: Path, names: frozenset[str], seen: set[tuple[Path, frozenset[str]]]) -> Iterator[tuple[Path, int]]:
    """Yield the lines of every function that names one of these, here and where it is imported."""
    tree = tree_of(path)
    every = set(names)
    while grown := {name for one in tree.body if every & read_at_import(one) for name in names_of(one)} - every:
        every |= grown
    if (path, frozenset(every)) in seen:
        return
    seen.add((path, frozenset(every)))
    for one in ast.walk(tree):
        if isinstance(one, ast.FunctionDef) and every & _read(one):
            yield from ((path, number) for number in range(one.body[0].lineno, (one.end_lineno or 0) + 1))
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for other in _sources():
        if got := imported(other, module) & every:
            yield from _users(other, frozenset(got), seen)


@cache
def _sources() -> list[Path]:
    """Return every file of the package."""
    return sorted((ROOT / "auditor").rglob("*.py"))


def names_of(one: ast.stmt) -> set[str]:
    """Return what a statement of a module names."""
    if isinstance(one, ast.ClassDef | ast.FunctionDef):
        return {one.name}
    return {part.id for part in ast.walk(one) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)}


def _read(one: ast.stmt) -> set[str]:
    """Return the names that a statement reads."""
    return {part.id for part in ast.walk(one) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Load)}


def read_at_import(one: ast.stmt) -> set[str]:
    """Return the names that a statement of a module reads when it is imported; what a function reads is not among them."""
    if isinstance(one, ast.FunctionDef):
        return set()
    if isinstance(one, ast.ClassDef):
        return set().union(*map(read_at_import, one.body))
    return _read(one)


def imported(path: Path, module: str) -> frozenset[str]:
    """Return the names that a file imports from a module."""
    return _imports(path).get(module, frozenset())


@cache
def _imports(path: Path) -> dict[str, frozenset[str]]:
    """Return the names that a file imports at its top, by module."""
    found: dict[str, frozenset[str]] = {}
    for one in tree_of(path).body:
        if isinstance(one, ast.ImportFrom) and one.module:
            found[one.module] = found.get(one.module, frozenset()) | {alias.name for alias in one.names}
    return found


@cache
def tree_of(path: Path) -> ast.Module:
    """Return a file, parsed."""
    return ast.parse(path.read_text(encoding="utf-8"))
