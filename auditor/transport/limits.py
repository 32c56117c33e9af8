"""How much of time, bytes and patience one audit may spend, and the clock it is held against."""

import time
from collections.abc import Callable

import msgspec

from auditor.site.markup.trouble import Trouble
from auditor.transport.stopped import Stopped


class Limits(msgspec.Struct, frozen=True):
    """The caps of one audit; sizes in bytes, times in seconds.

    `body_bytes` counts after content decoding, `request_seconds` the whole of one request with a slowly dripping body,
    `retry_wait_seconds` the longest Retry-After that is waited for.
    """

    body_bytes: int = 5_000_000
    header_bytes: int = 64_000
    redirects: int = 10
    request_seconds: float = 20.0
    audit_seconds: float = 900.0
    delay_seconds: float = 1.0
    retries: int = 2
    retry_wait_seconds: float = 30.0


class Clock(msgspec.Struct, frozen=True):
    """The time as the room sees it; a test passes its own, so that it never sleeps."""

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep


class Deadline:
    """The end of the audit, on the clock of the visit."""

    def __init__(self, clock: Clock, seconds: float) -> None:
        self.clock = clock
        self._ends = clock.monotonic() + seconds

    def left(self) -> float:
        """Return the seconds left; raises `Stopped` (TIME_UP) when there are none."""
        left = self._ends - self.clock.monotonic()
        if left <= 0:
            raise Stopped(Trouble.TIME_UP, "the time for the audit was up")
        return left

    def allows(self, seconds: float) -> bool:
        """Whether a wait of so many seconds ends before the audit does."""
        return self._ends - self.clock.monotonic() > seconds

    def wait(self, seconds: float) -> None:
        """Sleep, unless the audit would be over before: then raise `Stopped` (TIME_UP) at once."""
        if not self.allows(seconds):
            raise Stopped(Trouble.TIME_UP, f"a wait of {seconds:.0f} s would outlast the audit")
        if seconds > 0:
            self.clock.sleep(seconds)
