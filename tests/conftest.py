"""Holds every test to loopback: a connection to anywhere else is refused before it leaves the machine."""

import ipaddress
import os
import socket
from pathlib import Path
from typing import Any

import pytest

from auditor.errors import UsageError
from auditor.transport.browser.chromium import find_chromium

from tests.machine_parts import (
    pytest_collection_modifyitems,
    pytest_configure,
    pytest_runtest_setup,
    pytest_sessionfinish,
    pytest_terminal_summary,
    pytest_testnodedown,
)

__all__ = [
    "pytest_collection_modifyitems",
    "pytest_configure",
    "pytest_runtest_setup",
    "pytest_sessionfinish",
    "pytest_terminal_summary",
    "pytest_testnodedown",
]

LEFT_OUT = pytest.StashKey[int]()
_LOOPBACK_NAMES = frozenset({"localhost", "localhost.", ""})


class OutsideConnectionError(AssertionError):
    """A test reached for the network."""


def _is_loopback(host: str | bytes | None) -> bool:
    """Whether an address or host name is of this machine."""
    if host is None:
        return True
    name = host.decode() if isinstance(host, bytes) else host
    if name.lower() in _LOOPBACK_NAMES:
        return True
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True)
def _loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse connections and look-ups that would leave the machine, and settings of whoever runs the tests."""
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_loopback(address[0]):
            raise OutsideConnectionError(f"a test tried to connect to {address[0]!r}")
        connect(self, address)

    def guarded_look_up(host: str | bytes | None, *rest: Any, **named: Any) -> Any:
        if not _is_loopback(host) and not _is_address(host):
            # What a resolver without a network says, so that `.invalid` behaves the same on every machine.
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return look_up(host, *rest, **named)

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_look_up)
    for name in [*(name for name in os.environ if name.startswith("AUDITOR_")), "NO_COLOR"]:
        monkeypatch.delenv(name, raising=False)


def _is_address(host: str | bytes | None) -> bool:
    """Whether it is a literal address in any spelling (`127.1`, `0x7f000001`), which is no question to a resolver."""
    name = (host.decode() if isinstance(host, bytes) else host or "").partition("%")[0]
    try:
        ipaddress.ip_address(name)
    except ValueError:
        try:
            socket.inet_aton(name)
        except (OSError, UnicodeError):
            return False
    return True


@pytest.fixture(scope="session")
def chromium() -> Path:
    """Return where Chromium is; a test that asks for it drives the real one."""
    return find_chromium()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests that need Chromium where there is none; under CI they stay, and fail."""
    if os.environ.get("CI") or _chromium_is_there():
        return
    left = [item for item in items if "chromium" in getattr(item, "fixturenames", ())]
    items[:] = [item for item in items if item not in left]
    config.stash[LEFT_OUT] = len(left)
    config.hook.pytest_deselected(items=left)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say in one line what was left out, and how to get it."""
    left = config.stash.get(LEFT_OUT, 0)
    if left:
        terminalreporter.write_line(
            f"LEFT OUT: {left} tests that drive Chromium, which was not found. Get it with 'sudo apt install chromium',"
            " or say with AUDITOR_CHROMIUM where it is.",
            yellow=True,
        )


def _chromium_is_there() -> bool:
    try:
        find_chromium()
    except UsageError:
        return False
    return True
