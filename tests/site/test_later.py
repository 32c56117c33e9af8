"""Patterns that are compiled when first asked are patterns in all else, and every one of them can be compiled."""

import copy
import importlib
import pkgutil
import re

import pytest

import auditor.site
from auditor.site.words.later import ASKED, later


def patterns_of(held: object) -> list[object]:
    """Return the patterns that a module holds, also in a tuple or by name."""
    if isinstance(held, dict):
        return [one for value in held.values() for one in patterns_of(value)]
    if isinstance(held, (tuple, list, frozenset)):
        return [one for value in held for one in patterns_of(value)]
    return [held] if type(held) is type(later("")) else []


def test_every_pattern_of_the_site_can_be_compiled() -> None:
    names = [one.name for one in pkgutil.walk_packages(auditor.site.__path__, "auditor.site.")]
    found = [
        one for name in names for held in vars(importlib.import_module(name)).values() for one in patterns_of(held)
    ]
    assert len(found) > 800
    for one in found:
        assert isinstance(one, type(later("")))
        re.compile(one.pattern, one.flags)


def test_it_answers_as_the_pattern_it_stands_for() -> None:
    told, wanted = later(r"(?P<year>\d{4})|x", re.IGNORECASE), re.compile(r"(?P<year>\d{4})|x", re.IGNORECASE)
    text = "in 2018 and X in 2026"
    assert told.findall(text) == wanted.findall(text)
    assert [one["year"] for one in told.finditer(text)] == ["2018", None, "2026"]
    assert told.sub("-", text) == "in - and - in -"
    assert told.subn("-", text)[1] == 3
    assert told.split("a2018b") == wanted.split("a2018b")
    assert (told.groups, dict(told.groupindex)) == (1, {"year": 1})
    assert told.pattern == wanted.pattern
    assert all(getattr(told, name) is not None for name in ASKED)
    assert later(rb"\d").fullmatch(b"7")


def test_it_is_compiled_when_first_asked_and_never_again() -> None:
    told = later("(")
    with pytest.raises(re.error):
        told.search("a")
    told = later("a")
    assert "search" not in vars(told)
    assert told.search("a")
    assert vars(told)["search"] is vars(told)["search"] is told.search


def test_it_has_nothing_that_a_pattern_has_not() -> None:
    told = later("a")
    assert not hasattr(told, "anything")
    assert copy.copy(told).match("a")
