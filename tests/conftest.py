"""Holds every test to loopback: a connection to anywhere else is refused before it leaves the machine."""

import ipaddress
import os
import socket
from typing import Any

import pytest

from tests.machine_parts import (
    leave_out,
    pytest_configure,
    pytest_runtest_setup,
    pytest_sessionfinish,
    pytest_terminal_summary,
    pytest_testnodedown,
)
from tests.sample_platforms import in_a_row

__all__ = [
    "pytest_collection_modifyitems",
    "pytest_configure",
    "pytest_runtest_setup",
    "pytest_sessionfinish",
    "pytest_terminal_summary",
    "pytest_testnodedown",
]

_LOOPBACK_NAMES = frozenset({"localhost", "localhost.", ""})


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what this machine lacks, and put together what is about one platform."""
    leave_out(config, items)
    in_a_row(items)


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


@pytest.fixture
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not wait for the disk after every page, where what is recorded or judged is the subject."""
    monkeypatch.setattr(os, "fsync", lambda _: None)
