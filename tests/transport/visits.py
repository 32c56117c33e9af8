"""What the tests of this room share: a clock that never sleeps, and a live visit whose outside is passed in."""

import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import httpx

from auditor.transport.addresses import Address, is_any
from auditor.transport.guard import Resolve, resolve
from auditor.transport.limits import Clock, Limits
from auditor.transport.live import live_visitor
from auditor.transport.visitor import Visitor

AGENT = "TestAuditor/1.0 (contact: test@auditor.example)"
QUICK = Limits(delay_seconds=0.0, request_seconds=5.0, retries=0)
WALL = 1_700_000_000.0


@dataclass
class SleeplessClock:
    """Real time plus the sleeps that were asked for, which pass at once and are kept in `slept`."""

    slept: list[float] = field(default_factory=list)

    def clock(self) -> Clock:
        return Clock(monotonic=self._now, wall=lambda: WALL, sleep=self.slept.append)

    def _now(self) -> float:
        return time.monotonic() + sum(self.slept)


def visit(
    url: str,
    *,
    limits: Limits = QUICK,
    clock: SleeplessClock | None = None,
    permitted: Callable[[Address], bool] = is_any,
    resolver: Resolve = resolve,
    verify: ssl.SSLContext | None = None,
) -> Visitor:
    """Return a live visit that may go to loopback."""
    return live_visitor(
        httpx.URL(url),
        limits=limits,
        user_agent=AGENT,
        clock=(clock or SleeplessClock()).clock(),
        permitted=permitted,
        resolver=resolver,
        verify=verify,
    )
