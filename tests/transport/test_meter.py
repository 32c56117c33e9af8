"""One request is held to its time and its header allowance."""

import pytest

from auditor.site.markup.trouble import Trouble
from auditor.transport.limits import Deadline, Limits
from auditor.transport.meter import Meter
from auditor.transport.stopped import Stopped
from tests.transport.visits import SleeplessClock


@pytest.mark.parametrize(
    ("request_seconds", "audit_seconds", "slept", "trouble"),
    [(5.0, 60.0, 6.0, Trouble.TIMEOUT), (60.0, 5.0, 6.0, Trouble.TIME_UP), (5.0, 5.0, 6.0, Trouble.TIME_UP)],
)
def test_the_sooner_of_the_two_ends_is_told(
    request_seconds: float, audit_seconds: float, slept: float, trouble: Trouble
) -> None:
    clock = SleeplessClock()
    meter = Meter(Limits(request_seconds=request_seconds), Deadline(clock.clock(), audit_seconds))
    meter.start()
    assert 0 < meter.seconds_left() <= min(request_seconds, audit_seconds)
    clock.slept.append(slept)
    with pytest.raises(Stopped) as stopped:
        meter.seconds_left()
    assert stopped.value.trouble is trouble


def test_headers_are_read_to_the_last_byte_of_their_allowance_and_the_body_freely() -> None:
    meter = Meter(Limits(header_bytes=100), Deadline(SleeplessClock().clock(), 60.0))
    meter.start()
    assert meter.readable(65_536) == 100
    meter.read(100)
    with pytest.raises(Stopped) as stopped:
        meter.readable(65_536)
    assert stopped.value.trouble is Trouble.HEADERS_TOO_LARGE
    meter.headers_complete()
    meter.read(100)
    assert meter.readable(65_536) == 65_536
