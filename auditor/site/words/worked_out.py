"""What is worked out of a text of our own, and is the same at every start: it can be handed from one run to the next.

Here it is only remembered; `auditor.rulebook.kept` reads it from disk before a run and writes what is new afterwards.
"""

import marshal
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar, cast

Value = TypeVar("Value")
# What is told of it, and the text that it was worked out of.
Key = tuple[str, str | bytes, int]

# From earlier runs, as `marshal` writes it: most of it is not asked for.
EARLIER: dict[Key, bytes] = {}
# Worked out in this run, of what can be handed on.
NEW: dict[Key, bytes] = {}


def worked_out(what: str, text: str | bytes, work: Callable[[], Value], variant: int = 0) -> Value:
    """Return what an earlier run worked out of a text, or work it out; only plain data can be handed on."""
    key = (what, text, variant)
    earlier = EARLIER.get(key)
    if earlier is not None:
        return cast("Value", marshal.loads(earlier))  # noqa: S302 - as far to be trusted as a compiled module beside it
    value = work()
    # A moment in a file of ours, say, cannot be written.
    with suppress(ValueError):
        NEW[key] = marshal.dumps(cast("Any", value))
    return value
