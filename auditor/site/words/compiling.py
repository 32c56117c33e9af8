"""Compiles patterns so that what they were compiled to can be handed to the next run (`worked_out.py`).

Python reads a pattern, which takes half a millisecond, and gives what it read to its matcher, which takes four
microseconds. It keeps neither: pickled, a pattern is its text. So its own two steps are taken apart here. They are not
documented; where they are not as expected, `re.compile` does it all.
"""

import re
from array import array
from functools import cache
from importlib import import_module
from typing import Any, AnyStr, NamedTuple, cast

from auditor.site.words.worked_out import worked_out

# Has flags, a group with a name and one without, and a class: what the steps hand to each other.
SPECIMEN, SPECIMEN_FLAGS = r"(?P<year>\d{4})|([a-c\xe9])\b", re.IGNORECASE


class Steps(NamedTuple):
    """The parts of Python's own `re.compile`."""

    parse: Any
    code: Any
    make: Any


# Flags, code as machine words, groups, and names of groups with their numbers.
Compiled = tuple[int, bytes, int, dict[str, int]]


def compiled(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what `re.compile` returns, sooner where an earlier run compiled it; raises re.error as that does."""
    steps = _steps()
    if steps is None:
        return re.compile(pattern, flags)
    return _made(steps, pattern, worked_out("pattern", pattern, lambda: _read(steps, pattern, int(flags)), int(flags)))


@cache
def _steps() -> Steps | None:
    """Return the steps of this Python; None where together they do not make what `re.compile` makes."""
    try:
        compiler = import_module("re._compiler")
        steps = Steps(import_module("re._parser").parse, compiler._code, import_module("_sre").compile)  # noqa: SLF001
        together = _made(steps, SPECIMEN, _read(steps, SPECIMEN, int(SPECIMEN_FLAGS)))
    except (ImportError, AttributeError, TypeError, ValueError, RuntimeError):
        return None
    # Two patterns are equal where their code is.
    return steps if together == re.compile(SPECIMEN, SPECIMEN_FLAGS) else None


def _read(steps: Steps, pattern: str | bytes, flags: int) -> Compiled:
    """Read a pattern."""
    parsed = steps.parse(pattern, flags)
    code = array("I", map(int, steps.code(parsed, flags)))
    return flags | parsed.state.flags, code.tobytes(), parsed.state.groups, dict(parsed.state.groupdict)


def _made(steps: Steps, pattern: AnyStr, told: Compiled) -> re.Pattern[AnyStr]:
    """Give to the matcher what was read of a pattern."""
    flags, code, groups, names = told
    by_number = {number: name for name, number in names.items()}
    words = array("I", code).tolist()
    made = steps.make(pattern, flags, words, groups - 1, names, tuple(map(by_number.get, range(groups))))
    return cast("re.Pattern[AnyStr]", made)
