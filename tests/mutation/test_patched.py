"""A loaded module is broken in its functions, its constants, and all that was made of these elsewhere."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.mutation.mutants import Mutant, mutants_of
from tests.mutation.patched import Loaded, can_be_broken

SOURCE = """
from functools import cache

LIMIT = 3
TWICE = LIMIT * 2


class Counted:
    @property
    def least(self):
        return int("3")

    most = 9

    @property
    def few(self):
        return self.least < LIMIT


@cache
def many(number):
    return number > TWICE
"""
USER = """
from checks_tried.counted import LIMIT, many

NEXT = LIMIT + 1


def used(number):
    return many(number), NEXT
"""


@pytest.fixture
def counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[ModuleType, ModuleType, Path]]:
    for module in ("patched", "reach"):
        monkeypatch.setattr(f"tests.mutation.{module}.ROOT", tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    folder = tmp_path / "checks_tried"
    folder.mkdir()
    for name, source in [("__init__", ""), ("counted", SOURCE), ("user", USER)]:
        (folder / f"{name}.py").write_text(source, encoding="utf-8")
    user = importlib.import_module("checks_tried.user")
    yield sys.modules["checks_tried.counted"], user, folder / "counted.py"
    for name in [name for name in sys.modules if name.startswith("checks_tried")]:
        del sys.modules[name]


def mutant(change: str) -> Mutant:
    return next(one for one in mutants_of(SOURCE) if one.change == change)


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("", (False, True, 4, False)),
        ("number > TWICE -> number >= TWICE", (True, True, 4, False)),
        ("self.least < LIMIT -> self.least <= LIMIT", (False, True, 4, True)),
        # What is made of a constant is made again, here and where it was imported.
        ("3 -> 4", (False, False, 5, True)),
        ("2 -> 3", (False, False, 4, False)),
    ],
)
def test_what_is_broken_is_broken_wherever_it_went(
    counted: tuple[ModuleType, ModuleType, Path], change: str, found: tuple[bool, bool, int, bool]
) -> None:
    module, user, path = counted
    if change:
        Loaded.now().break_by(path, mutant(change))
    assert (user.many(6), user.used(7)[0], user.used(7)[1], module.Counted().few) == found


def test_what_a_class_holds_cannot_be_exchanged(counted: tuple[ModuleType, ModuleType, Path]) -> None:
    path = counted[2]
    assert {one.change: can_be_broken(path, one) for one in mutants_of(SOURCE)} == {
        "3 -> 4": True,
        "'3' -> ''": True,
        "2 -> 3": True,
        "9 -> 10": False,
        "self.least < LIMIT -> self.least <= LIMIT": True,
        "number > TWICE -> number >= TWICE": True,
    }
