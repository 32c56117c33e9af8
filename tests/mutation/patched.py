"""Breaks a module that is loaded already: new code into its functions, new values for its constants, wherever they went.

For a process that ends afterwards. What a class holds beside its functions (members of an enumeration, defaults of fields)
cannot be exchanged so.
"""

import ast
import gc
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any

from tests.mutation.mutants import Mutant
from tests.mutation.reach import ROOT, imported, names_of, read_at_import, tree_of

Place = tuple[str, str, int]


@dataclass(frozen=True)
class Loaded:
    """The functions and modules of a process, by where they were written."""

    functions: dict[Place, list[FunctionType]]

    @classmethod
    def now(cls) -> "Loaded":
        """Look what is loaded."""
        found: dict[Place, list[FunctionType]] = {}
        for one in gc.get_objects():
            if isinstance(one, FunctionType) and one.__code__.co_filename.startswith(str(ROOT)):
                found.setdefault(_place(one.__code__), []).append(one)
        return cls(found)

    def break_by(self, path: Path, mutant: Mutant) -> None:
        """Put a mutant in place; what cannot be run at all raises as it would at the import."""
        around = _outermost(path, mutant.line)
        if isinstance(around, ast.FunctionDef):
            code = compile(mutant.source, str(path), "exec", dont_inherit=True)
            new = {_place(one): one for one in _codes(code)}
            for place, functions in self.functions.items():
                if place in new and place[0] == str(path):
                    for one in functions:
                        one.__code__ = new[place]
        else:
            _renew(_module(path), path, mutant.source, _outermost(path, mutant.line))


def can_be_broken(path: Path, mutant: Mutant) -> bool:
    """Whether it is in a function or a constant of its module."""
    return not isinstance(_outermost(path, mutant.line), ast.ClassDef)


def _outermost(path: Path, line: int) -> ast.stmt:
    """Return the function or method around a line, else its statement of the module, else its class."""
    body = tree_of(path).body
    one = _around(body, line)
    if isinstance(one, ast.ClassDef):
        inner = _around(one.body, line)
        return inner if isinstance(inner, ast.FunctionDef) else one
    assert one is not None
    return one


def _around(body: list[ast.stmt], line: int) -> ast.stmt | None:
    """Return the statement that holds a line."""
    return next((one for one in body if one.lineno <= line <= (one.end_lineno or one.lineno)), None)


def _place(code: CodeType) -> Place:
    """Return where code was written."""
    return (code.co_filename, code.co_qualname, code.co_firstlineno)


def _codes(code: CodeType) -> Iterator[CodeType]:
    """Yield the functions of a module and the methods of its classes."""
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield one
            yield from _codes(one)


def _module(path: Path) -> ModuleType:
    """Return the module of a file."""
    return sys.modules[".".join(path.relative_to(ROOT).with_suffix("").parts)]


def _renew(module: ModuleType, path: Path, source: str, broken: ast.stmt) -> None:
    """Give the constants of a broken statement their new values, and those made of them, here and where they are used."""
    place = next(number for number, one in enumerate(tree_of(path).body) if one.lineno == broken.lineno)
    statement = ast.parse(source).body[place]
    _run_anew(module, path, [statement], names_of(broken))


def _run_anew(module: ModuleType, path: Path, statements: list[ast.stmt], names: set[str]) -> None:
    """Run statements of a module again, then all that depend on what they name."""
    body = tree_of(path).body
    changed = set(names)
    first = dict(vars(module))
    for statement in statements:
        _run(statement, module, path)
    for one in body:
        if (
            names_of(one) - names
            and changed & read_at_import(one)
            and not isinstance(one, ast.ClassDef | ast.FunctionDef)
        ):
            _run(one, module, path)
            changed |= names_of(one)
    for other in [one for name, one in list(sys.modules.items()) if name.startswith(("auditor", "tests", "checks"))]:
        _hand_on(
            module, other, {name: (first.get(name), vars(module)[name]) for name in changed if name in vars(module)}
        )


def _run(statement: ast.stmt, module: ModuleType, path: Path) -> None:
    """Run one statement in a module."""
    exec(compile(ast.Module([statement], []), str(path), "exec", dont_inherit=True), vars(module))


def _hand_on(module: ModuleType, other: ModuleType, values: dict[str, tuple[Any, Any]]) -> None:
    """Give a module that imported constants the new ones."""
    where = getattr(other, "__file__", None)
    if other is module or where is None or not where.startswith(str(ROOT)):
        return
    path = Path(where)
    got = {name for name in imported(path, module.__name__) & values.keys() if vars(other).get(name) is values[name][0]}
    if got:
        for name in got:
            vars(other)[name] = values[name][1]
        _run_anew(other, path, [], got)
