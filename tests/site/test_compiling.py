"""What patterns were compiled to can be handed on, and makes the same patterns again."""

import importlib
import pkgutil
import re
import sys

import pytest

import auditor.site
from auditor.site.words import compiling, worked_out
from auditor.site.words.compiling import compiled
from auditor.site.words.later import later


@pytest.fixture(autouse=True)
def nothing_worked_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worked_out, "EARLIER", {})
    monkeypatch.setattr(worked_out, "NEW", {})


def hand_on() -> None:
    """As if the program were started again."""
    worked_out.EARLIER.update(worked_out.NEW)
    worked_out.NEW.clear()


def test_every_pattern_of_the_site_is_made_again_from_what_was_handed_on() -> None:
    names = [one.name for one in pkgutil.walk_packages(auditor.site.__path__, "auditor.site.")]
    modules = [importlib.import_module(name) for name in names]
    held = [one for module in modules for one in vars(module).values() if type(one) is type(later(""))]
    assert len(held) > 700
    for one in held:
        assert compiled(one.pattern, one.flags) == re.compile(one.pattern, one.flags)
    hand_on()
    for one in held:
        # Two patterns are equal where pattern, flags and code are.
        assert compiled(one.pattern, one.flags) == re.compile(one.pattern, one.flags)
    assert not worked_out.NEW


@pytest.mark.parametrize(
    ("pattern", "flags", "text"),
    [(r"(?P<y>\d+)-(?P<m>\d+)|(x)", 0, "2018-07"), ("É", re.IGNORECASE, "é"), (r"(?i:a)b", re.ASCII, "Ab")],
)
def test_groups_and_flags_are_handed_on(pattern: str, flags: int, text: str) -> None:
    compiled(pattern, flags)
    hand_on()
    made, wanted = compiled(pattern, flags), re.compile(pattern, flags)
    assert made == wanted
    assert (made.groups, made.groupindex, made.flags) == (wanted.groups, wanted.groupindex, wanted.flags)
    found, expected = made.search(text), wanted.search(text)
    assert found is not None
    assert expected is not None
    assert (found.groupdict(), found.lastgroup) == (expected.groupdict(), expected.lastgroup)


def test_the_same_pattern_with_other_flags_or_of_bytes_is_another() -> None:
    assert compiled("a").search("A") is None
    hand_on()
    assert compiled("a", re.IGNORECASE).search("A") is not None
    assert compiled(b"a").search(b"a") is not None
    assert len(worked_out.NEW) == 2


def test_a_wrong_pattern_is_told_as_python_tells_it() -> None:
    with pytest.raises(re.error, match="missing"):
        compiled("(")


def test_where_python_takes_other_steps_it_does_it_all_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    compiling._steps.cache_clear()
    monkeypatch.setitem(sys.modules, "re._compiler", None)
    try:
        assert compiled("a+").search("caa") is not None
        assert not worked_out.NEW
    finally:
        compiling._steps.cache_clear()
