"""Ctrl-C once ends a visit in good order, so that what was read is still reported; twice ends it at once."""

import signal
from collections.abc import Callable
from types import FrameType
from typing import Self

from auditor.cli.language import Both
from auditor.cli.terminal import tell as tell_in_terminal
from auditor.transport import Clock

STOPPING = Both(
    "Er wordt gestopt; wat al gelezen is, komt nog in het rapport. Druk nog eens op Ctrl-C om meteen te stoppen.",
    "Stopping; what was read already still goes into the report. Press Ctrl-C again to stop at once.",
)
_LONG_AGO = 1e9
_SLICE = 0.2


class Interruption:
    """Turns the first Ctrl-C into the end of the visit's time, which every request of a visit asks for already."""

    def __init__(
        self,
        language: str,
        clock: Clock | None = None,
        tell: Callable[[str], None] | None = None,
        stopping: Both = STOPPING,
    ) -> None:
        self.asked = False
        self._stopping = stopping.said(language)
        self._clock = clock or Clock()
        self._tell = tell or _said
        self._before: Callable[[int, FrameType | None], object] | int | None = None

    def __enter__(self) -> Self:
        """Listen for Ctrl-C."""
        self._before = signal.signal(signal.SIGINT, self._heard)
        return self

    def __exit__(self, *_: object) -> None:
        """Leave Ctrl-C as it was."""
        signal.signal(signal.SIGINT, self._before)

    def clock(self) -> Clock:
        """Return a clock on which the time is up, and a wait is over, once Ctrl-C was pressed."""
        return Clock(monotonic=self._monotonic, wall=self._clock.wall, sleep=self._sleep)

    def _heard(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True
        self._tell(self._stopping)

    def _monotonic(self) -> float:
        return self._clock.monotonic() + (_LONG_AGO if self.asked else 0.0)

    def _sleep(self, seconds: float) -> None:
        # In slices: a sleep that a signal handler interrupts without raising would go on to its end (PEP 475).
        while seconds > 0 and not self.asked:
            self._clock.sleep(min(seconds, _SLICE))
            seconds -= _SLICE


def _said(text: str) -> None:
    tell_in_terminal(text, err=True)
