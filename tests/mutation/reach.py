"""Tells which tests run what was broken, by a coverage map of tests and lines.

A constant of a module runs nowhere but at the import: its tests are those that run a function that names it, in whatever
module it is imported into.
"""

import ast
import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import coverage

ROOT = Path(__file__).parents[2]
FIRST = ("tests/site/", "tests/gather/", "tests/redaction/")
LAST = ("tests/test_checks.py::test_a_sample_platform", "tests/redaction/test_visits.py")


@dataclass(frozen=True)
class Reach:
    """Which tests run a line, and which run its module at all."""

    maps: tuple[coverage.CoverageData, ...]

    @classmethod
    def of(cls, *written: Path) -> "Reach":
        """Read maps that `tests.mutation.covering` wrote."""
        maps = tuple(coverage.CoverageData(str(path)) for path in written)
        for one in maps:
            one.read()
        return cls(maps)

    def tests(self, path: Path, line: int, *, room: int) -> list[str]:
        """Return the tests for a broken line: those that run it, then others that run its module; so many at most.

        Quick tests of one reader come first, whole platforms last; page cases of all requirements are mixed.
        """
        near = set().union(*(self._by_line(one).get(n, frozenset()) for one, n in _lines(path, line)))
        module = set().union(*self._by_line(path).values())
        return [*_in_order(near)[:room], *_in_order(module - near)[:room]]

    def _by_line(self, path: Path) -> dict[int, frozenset[str]]:
        """Return the tests of each line of a file."""
        return _contexts(self.maps, path)


@cache
def _contexts(maps: tuple[coverage.CoverageData, ...], path: Path) -> dict[int, frozenset[str]]:
    """Return the tests of each line; what runs at the import has none."""
    found: dict[int, set[str]] = {}
    for one in maps:
        for line, contexts in one.contexts_by_lineno(str(path)).items():
            found.setdefault(line, set()).update(filter(None, contexts))
    return {line: frozenset(names) for line, names in found.items()}


def _in_order(names: set[str]) -> list[str]:
    """Return tests with the quick and near ones first, mixed by a chance that is always the same."""
    mixed = sorted(names)
    random.Random(1).shuffle(mixed)
    return sorted(mixed, key=lambda name: 2 if name.startswith(LAST) else 0 if name.startswith(FIRST) else 1)


def _lines(path: Path, line: int) -> Iterator[tuple[Path, int]]:
    """Yield the lines that stand for a broken one, with their files."""
    tree = _tree(path)
    around = [one for one in ast.walk(tree) if isinstance(one, ast.stmt) and _holds(one, line)]
    around.sort(key=lambda one: (one.end_lineno or one.lineno) - one.lineno)
    if any(isinstance(one, ast.FunctionDef) for one in around):
        yield from ((path, number) for number in _own_lines(around[0], line))
        return
    outermost = around[-1]
    yield from _users(path, frozenset(_names(outermost)), set())


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
    tree = _tree(path)
    every = set(names)
    while grown := {name for one in tree.body if every & _read_at_import(one) for name in _names(one)} - every:
        every |= grown
    if (path, frozenset(every)) in seen:
        return
    seen.add((path, frozenset(every)))
    for one in ast.walk(tree):
        if isinstance(one, ast.FunctionDef) and every & _read(one):
            yield from ((path, number) for number in range(one.lineno, (one.end_lineno or one.lineno) + 1))
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for other in sorted((ROOT / "auditor").rglob("*.py")):
        if imported := _imported(other, module) & every:
            yield from _users(other, frozenset(imported), seen)


def _names(one: ast.stmt) -> set[str]:
    """Return what a statement of a module names."""
    if isinstance(one, ast.ClassDef | ast.FunctionDef):
        return {one.name}
    return {part.id for part in ast.walk(one) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)}


def _read(one: ast.stmt) -> set[str]:
    """Return the names that a statement reads."""
    return {part.id for part in ast.walk(one) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Load)}


def _read_at_import(one: ast.stmt) -> set[str]:
    """Return the names that a statement of a module reads when it is imported; what a function reads is not among them."""
    if isinstance(one, ast.FunctionDef):
        return set()
    if isinstance(one, ast.ClassDef):
        return set().union(*map(_read_at_import, one.body))
    return _read(one)


@cache
def _imported(path: Path, module: str) -> frozenset[str]:
    """Return the names that a file imports from a module."""
    return frozenset(
        alias.name
        for one in ast.walk(_tree(path))
        if isinstance(one, ast.ImportFrom) and one.module == module
        for alias in one.names
    )


@cache
def _tree(path: Path) -> ast.Module:
    """Return a file, parsed."""
    return ast.parse(path.read_text(encoding="utf-8"))
