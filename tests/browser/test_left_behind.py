"""No process and no folder is left behind, however the auditor ends."""

import os
import select
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.errors import UsageError
from auditor.transport.browser import warden
from auditor.transport.browser.warden import members
from tests.browser.showing import Outside, Showing, showing

ROOT = Path(__file__).parents[2]
LONG = 60.0
# A page that keeps the browser busy until the auditor is ended.
PAGE = "<!doctype html><html lang=nl><title>Platform</title><body><p>Hier</p><script>for (;;) ;</script>"
ENDS = {"ctrl-c twice": (signal.SIGINT, signal.SIGINT), "terminated": (signal.SIGTERM,), "killed": (signal.SIGKILL,)}


@pytest.fixture
def place() -> Iterator[Path]:
    """Return an empty folder with a name short enough for Chromium."""
    with tempfile.TemporaryDirectory(prefix="a-", dir="/tmp") as folder:
        yield Path(folder)


def wait_for_end(pids: list[int]) -> None:
    """Wait until these processes are gone; fails when one is not."""
    for pid in pids:
        try:
            handle = os.pidfd_open(pid)
        except ProcessLookupError:
            continue
        gone, _, _ = select.select([handle], [], [], LONG)
        os.close(handle)
        assert gone, f"process {pid} is still there"


def descendants(pid: int) -> list[int]:
    """Return the processes that a process started, and those that these did."""
    children = [int(one) for task in Path(f"/proc/{pid}/task").glob("*/children") for one in task.read_text().split()]
    return [*children, *(one for child in children for one in descendants(child))]


@pytest.mark.parametrize("signals", ENDS.values(), ids=ENDS)
def test_nothing_is_left_however_the_auditor_ends(
    chromium: Path, tmp_path: Path, place: Path, signals: tuple[signal.Signals, ...]
) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text(PAGE, encoding="utf-8")
    command = [sys.executable, "-c", START, "audit", str(site), "--browser", "--out", str(tmp_path / "out")]
    told = {**os.environ, "TMPDIR": str(place), "PYTHONPATH": str(ROOT), "AUDITOR_CHROMIUM": str(chromium)}
    with subprocess.Popen(
        command, env=told, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=tmp_path
    ) as auditor:
        try:
            assert auditor.stdout is not None
            # The page itself is asked for when the browser runs.
            assert auditor.stdout.readline() == b"shown\n"
            started = descendants(auditor.pid)
            (folder,) = place.iterdir()
            running = list(members(str(folder)))
            assert len(running) > 2
            for one in signals:
                auditor.send_signal(one)
            auditor.wait(LONG)
        finally:
            auditor.kill()
    wait_for_end([*started, *running])
    assert list(place.iterdir()) == []
    assert members(str(folder)) == {}


# Says when the page is being shown: the endless script of it runs then, or soon.
START = """
import sys
from auditor.transport.browser.settling import Settling
settle = Settling.settle
def told(self, budget):
    print("shown", flush=True)
    settle(self, budget)
Settling.settle = told
from auditor.cli.program import main
sys.exit(main())
"""


def test_a_visit_that_ends_well_leaves_nothing(chromium: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(place))
    with showing(chromium) as room:
        assert room.see("<p>Hier</p>").trouble is None
        (folder,) = place.iterdir()
        pids = list(members(str(folder)))
        warden_of = room.room._chromium._warden
        assert warden_of is not None
        assert pids
    wait_for_end([*pids, warden_of.pid])
    assert list(place.iterdir()) == []


def test_a_warden_that_is_gone_is_replaced(chromium: Path) -> None:
    with showing(chromium) as room:
        room.see("<p>Hier</p>")
        first = room.room._chromium._warden
        assert first is not None
        first.kill()
        first.wait()
        assert room.see("<p>Nog eens</p>").trouble is None
        another = room.room._chromium._warden
        assert another is not None
        assert another.poll() is None
        folder = room.room._chromium.folder
    assert folder is not None
    assert not folder.exists()


def test_no_page_is_shown_unwatched(
    chromium: Path, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "warden.py"
    broken.write_text("import no_such_module", encoding="utf-8")
    monkeypatch.setattr("tempfile.tempdir", str(place))
    monkeypatch.setattr(warden, "__file__", str(broken))
    with showing(chromium) as room, pytest.raises(UsageError, match="without it no page is shown"):
        room.see("<p>Hier</p>")
    assert list(place.iterdir()) == []


def test_the_warden_needs_nothing_but_the_standard_library(place: Path) -> None:
    command = [sys.executable, "-I", "-S", warden.__file__, str(place / "none")]
    told = subprocess.run(command, input=b"", capture_output=True, check=True)
    assert (told.stdout, told.stderr) == (warden.READY, b"")


def test_a_room_that_was_never_used_starts_nothing(
    chromium: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(place))
    with showing(chromium) as room:
        room.room.clear_storage()
    assert list(place.iterdir()) == []
    assert isinstance(room, Showing)
    assert isinstance(room.outside, Outside)
