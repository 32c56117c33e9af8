"""Ctrl-C once ends a visit in good order, twice at once."""

import signal

import pytest

from auditor.cli.interruption import STOPPING, Interruption
from auditor.transport import Clock


def test_the_time_is_up_after_the_first_ctrl_c() -> None:
    told: list[str] = []
    with Interruption("en", Clock(monotonic=lambda: 5.0), told.append) as interruption:
        clock = interruption.clock()
        assert clock.monotonic() == 5.0
        signal.raise_signal(signal.SIGINT)
        assert clock.monotonic() > 1e6
    assert interruption.asked
    assert told == [STOPPING.en]


def test_the_second_ctrl_c_stops_at_once() -> None:
    with Interruption("nl", tell=lambda _: None) as interruption:
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert interruption.asked


def test_a_wait_is_as_long_as_asked_without_ctrl_c() -> None:
    slept: list[float] = []
    Interruption("nl", Clock(sleep=slept.append)).clock().sleep(0.5)
    assert sum(slept) == pytest.approx(0.5)


def test_a_wait_ends_at_ctrl_c() -> None:
    slept: list[float] = []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        signal.raise_signal(signal.SIGINT)

    with Interruption("nl", Clock(sleep=sleep), lambda _: None) as interruption:
        interruption.clock().sleep(60)
    assert len(slept) == 1


def test_it_is_told_on_stderr_and_ctrl_c_is_given_back(capsys: pytest.CaptureFixture[str]) -> None:
    before = signal.getsignal(signal.SIGINT)
    with Interruption("nl"):
        signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before
    assert capsys.readouterr().err == f"{STOPPING.nl}\n"
