"""The parts of a round: whose process ends, hangs or crashes; the folder that two rounds want; the screen."""

import ctypes
import io
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import redirect_stderr
from multiprocessing import parent_process
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from auditor.audit import Tool
from auditor.cli import round_pool
from auditor.cli.allocator import keep_memory
from auditor.cli.asked import Asked
from auditor.cli.round_folder import STATE, RoundFolder
from auditor.cli.round_jobs import Job, host_of
from auditor.cli.round_pool import Pool, side_by_side, warm_up
from auditor.cli.round_screen import LiveTable, shown_round
from auditor.cli.round_visit import Ended, Task, end_with, visited, work
from auditor.errors import UsageError
from auditor.gather.progress import Progress
from auditor.requirements import Text
from auditor.site.kinds.page_kind import PageKind
from auditor.transport import Clock
from tests.cli.round_servers import HOME, held, platform
from tests.cli.test_progress import Terminal

TOOL = Tool("auditor", "1")
ASKED = Asked(language="en", targets=(), formats=("json",), delay=0, allow_private=True)


class Heard:
    """Keeps what is told, and strikes when a visit goes on."""

    def __init__(self, strike: Any = None) -> None:
        self.ends: dict[str, Ended] = {}
        self._strike = strike

    def began(self, job: Job) -> None:
        assert job.name

    def went_on(self, job: Job, now: Progress) -> None:
        if self._strike is not None:
            self._strike(job, now)

    def ended(self, job: Job, end: Ended) -> None:
        self.ends[job.name] = end


def task(folder: Path, name: str, url: str) -> Task:
    return Task(Job(name, url, host_of(url)), folder / name, ASKED, ("dsa",))


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://www.naam.nl/x", "naam.nl"),
        ("https://m.naam.nl:8443/", "naam.nl"),
        ("http://127.0.0.1:80/", "127.0.0.1"),
        ("http://[::1]:8080/", "[::1]"),
    ],
)
def test_a_host_is_known_by_what_was_registered(address: str, host: str) -> None:
    assert host_of(address) == host


def test_how_many_go_on_at_once_is_asked_or_follows_from_the_processors() -> None:
    assert [side_by_side(0, None), side_by_side(3, 2), side_by_side(3, 9)] == [1, 2, 3]
    assert side_by_side(1000, None, browser=True) < side_by_side(1000, None)
    assert 8 <= side_by_side(1000, None) <= round_pool.MOST


def test_where_no_process_can_be_copied_each_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(multiprocessing, "get_all_start_methods", lambda: ["spawn"])
    assert warm_up().get_start_method() == "spawn"


def test_a_killed_process_takes_its_own_visit_only(tmp_path: Path) -> None:
    with platform("127.0.0.2") as one, platform("127.0.0.3") as two, platform("127.0.0.4") as three:
        tasks = [task(tmp_path, name, server.url) for name, server in (("a", one), ("b", two), ("c", three))]

        def strike(job: Job, _now: Progress) -> None:
            for worker in pool._workers:
                if job.name == "b" and worker.task is tasks[1]:
                    worker.process.kill()

        heard = Heard(strike)
        pool = Pool(warm_up(), 2, heard, lambda: False)
        pool.run(tasks)
    assert heard.ends["b"].trouble is not None
    assert "signal 9" in heard.ends["b"].trouble.en
    assert [heard.ends[name].trouble for name in "ac"] == [None, None]


def test_a_visit_that_hangs_is_ended(tmp_path: Path) -> None:
    go_on, arrived = threading.Event(), threading.Event()
    hours = iter(range(0, 10**9, 3600))
    with platform("127.0.0.2", held(go_on, arrived)) as slow:
        heard = Heard()
        Pool(warm_up(), 1, heard, lambda: False, Clock(monotonic=lambda: float(next(hours)))).run(
            [task(tmp_path, "slow", slow.url)]
        )
        go_on.set()
    assert heard.ends["slow"].trouble == Text(
        "het bezoek was na 30 minuten niet klaar en is afgebroken",
        "the visit was not done after 30 minutes and was ended",
    )


def test_a_process_that_ended_idle_costs_no_visit(tmp_path: Path) -> None:
    with platform("127.0.0.2") as one, platform("127.0.0.2") as two:
        heard = Heard()
        pool = Pool(warm_up(), 1, heard, lambda: False)
        ended = heard.ended

        def kill_idle(job: Job, end: Ended) -> None:
            ended(job, end)
            for worker in pool._workers:
                worker.process.kill()
                worker.process.join()

        heard.ended = kill_idle  # type: ignore[method-assign]
        pool.run([task(tmp_path, "a", one.url), task(tmp_path, "b", two.url)])
    assert [heard.ends[name].trouble for name in "ab"] == [None, None]


class Line:
    """The line to a worker, on which some tasks come in."""

    def __init__(self, *tasks: Any) -> None:
        self._tasks = iter(tasks)
        self.said: list[Any] = []

    def recv(self) -> Any:
        for one in self._tasks:
            return one
        raise EOFError

    def send(self, what: Any) -> None:
        self.said.append(what)


@pytest.fixture
def as_it_was(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Leave this process as it was after it played a worker."""
    monkeypatch.setattr(sys, "stderr", sys.stderr)
    before = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("as_it_was")
def test_a_worker_works_until_the_other_side_hangs_up(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_bytes(HOME)
    here = replace(task(tmp_path, "map", ""), job=Job("map", str(tmp_path)))
    gone = replace(here, job=Job("gone", str(tmp_path / "gone")))
    line = Line(here, gone)
    work(line)  # type: ignore[arg-type]
    *pages, done, failed = line.said
    assert all(isinstance(one, Progress) for one in pages)
    assert done == Ended()
    assert (tmp_path / "map" / "audit.json").is_file()
    assert "there is no folder or file of that name" in failed.trouble.en


@pytest.mark.usefixtures("as_it_was")
def test_a_crash_is_told_by_its_place_and_not_by_what_a_page_said() -> None:
    line = Line("no task with a name of a person")
    with pytest.raises(AttributeError):
        work(line)  # type: ignore[arg-type]
    (end,) = line.said
    assert end.last
    assert end.trouble.en.startswith("the program crashed (AttributeError, round_visit.py ")
    assert "person" not in end.trouble.en


def test_what_cannot_be_read_is_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("auditor.cli.round_visit.open_target", refused)
    end = visited(task(tmp_path, "a", "http://127.0.0.2/"), lambda _: None)
    assert end.trouble is not None
    assert end.trouble.en == "http://127.0.0.2/ cannot be read (Permission denied)"


def test_a_worker_ends_with_whoever_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    ends: list[int] = []
    monkeypatch.setattr(os, "_exit", ends.append)
    end_with(parent_process())
    read, write = os.pipe()
    os.close(write)
    end_with(type("Gone", (), {"sentinel": read})())
    os.close(read)
    assert ends == [1]


def test_memory_is_kept_where_the_c_library_can(monkeypatch: pytest.MonkeyPatch) -> None:
    assert keep_memory() is hasattr(ctypes.CDLL(None), "mallopt")
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: object())
    assert not keep_memory()


def test_a_folder_is_held_by_one_round_at_a_time(tmp_path: Path) -> None:
    with (
        RoundFolder(tmp_path, TOOL),
        pytest.raises(UsageError, match="Another round is at work"),
        RoundFolder(tmp_path, TOOL),
    ):
        pass
    with RoundFolder(tmp_path, TOOL):
        pass


def test_files_of_others_are_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("mine")
    with RoundFolder(tmp_path, TOOL) as folder, pytest.raises(UsageError, match="holds files that no round wrote"):
        folder.begin([], "2026-11-26T00:00:00Z")


@pytest.mark.parametrize(
    "state",
    [
        b"",
        b"{}",
        b'{"schema": 2, "tool": {"name": "a", "version": "1"}, "begun_at": "", "places": []}',
        msgspec.json.encode({"schema": 1, "tool": {"name": "a", "version": "1"}, "begun_at": "", "places": [{"name": "a", "target": "b", "folder": ".."}]}),
    ],
)  # fmt: skip
def test_a_round_that_cannot_be_gone_on_with_is_told(tmp_path: Path, state: bytes) -> None:
    (tmp_path / STATE).write_bytes(state)
    with RoundFolder(tmp_path, TOOL) as folder, pytest.raises(UsageError, match="no round that was begun"):
        folder.go_on([])


def test_a_platform_keeps_its_folder_and_its_damage(tmp_path: Path) -> None:
    first, second = Job("Naam", "a"), Job("naam!", "b")
    damage = (Text("kapot", "broken"),)
    with RoundFolder(tmp_path, TOOL) as folder:
        folder.begin([first, second], "2026-11-26T00:00:00Z")
        folder.note(second, damage)
    with RoundFolder(tmp_path, TOOL) as folder:
        folder.go_on([Job("Naam", "c"), second, first])
        names = [folder.folder(job).name for job in (first, second, Job("Naam", "c"))]
        assert names == ["naam", "naam-2", "naam-3"]
        assert (folder.damage(second), folder.begun_at) == (damage, "2026-11-26T00:00:00Z")


def test_a_live_table_shows_who_is_busy_and_nothing_that_commands_a_terminal() -> None:
    job = Job("Na\x1b[2Jam", "x")
    page = Progress("https://x.example/\x1b[2Jterms", PageKind.TERMS, 3, 40)
    stream = Terminal()
    with redirect_stderr(stream), shown_round("en", 4, 1) as screen:
        assert isinstance(screen, LiveTable)
        screen.began(job)
        screen.went_on(job, page)
        screen.ended(job, Ended(doubts=(Text("a", "too little was seen"),)))
        screen.began(Job("[b]Twee", "y"))
        screen.ended(Job("[b]Twee", "y"), Ended(Text("weg", "gone")))
        assert screen.count() == "done 2 · busy 0 · waiting 1 · did not work 1"
    shown = stream.getvalue()
    assert "4/40" in shown
    assert "https://x.example/terms" in shown
    assert "[2/4] Naam: inconclusive: too little was seen" in shown
    assert "[3/4] [b]Twee: did not work: gone" in shown
    assert "\x1b[2J" not in shown


def test_plain_lines_where_nobody_watches() -> None:
    stream = io.StringIO()
    with redirect_stderr(stream), shown_round("nl", 1, 0) as screen:
        screen.began(Job("Een", "x"))
        screen.went_on(Job("Een", "x"), Progress("https://x.example/", PageKind.HOME, 0, 40))
        screen.ended(Job("Een", "x"), Ended())
    assert stream.getvalue().splitlines() == ["[0/1] Een: bezoek begint", "[1/1] Een: klaar"]
