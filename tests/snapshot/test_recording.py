"""Whatever happens while recording, what was kept stays readable and nothing half written is believed."""

import os
import random
import resource
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from auditor.errors import UsageError
from auditor.snapshot.exchange import Exchange
from auditor.snapshot.reading import open_snapshot
from auditor.snapshot.recording import Recording
from auditor.snapshot.verify import verify
from tests.snapshot.visits import ENDED, MADE, exchange, many, recorded

ROOT = Path(__file__).parents[2]
KILLS = 200


def kept(folder: Path) -> list[bytes]:
    try:
        with open_snapshot(folder) as snapshot:
            return [one.body for one in snapshot.all()]
    except UsageError:  # killed before anything was kept, which it says
        return []


def record_without_end(path: Path, tell: int) -> None:
    """Record visit after visit, telling what was kept: a `k` for each exchange, an `f` for each finished file."""
    while True:
        with Recording.create(path, MADE, overwrite=True) as recording:
            os.write(tell, b"c")
            for number in range(6):
                recording.keep([exchange(f"{number}", b"%d" % number * 20_000)])
                os.write(tell, b"k")
            recording.finish([], ENDED)
            os.write(tell, b"f")


def killed_after(told: int, path: Path) -> bytes:
    """Record in a process of its own and kill that when it told so many bytes; return what it had told by then."""
    listen, tell = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            record_without_end(path, tell)
        finally:
            os._exit(1)
    os.close(tell)
    with os.fdopen(listen, "rb", buffering=0) as pipe:
        heard = b""
        while len(heard) < told:
            heard += pipe.read(told - len(heard))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return heard + pipe.read()


def test_two_hundred_kills_leave_two_hundred_readable_snapshots(tmp_path: Path) -> None:
    chance = random.Random(4)
    path = tmp_path / "a.wacz"
    for _ in range(KILLS):
        heard = killed_after(chance.randrange(1, 14), path)
        now = heard.rpartition(b"f")[2].rpartition(b"c")[2].count(b"k") if b"c" in heard.rpartition(b"f")[2] else 0
        if path.exists():
            assert verify(path) == ()
        bodies = kept(tmp_path / "a.wacz.part") if (tmp_path / "a.wacz.part").exists() else []
        assert bodies == [b"%d" % number * 20_000 for number in range(len(bodies))]
        finished = path.exists() and not bodies
        assert len(bodies) >= now or finished
        if bodies:
            with Recording.resume(path, MADE, overwrite=True) as recording:
                recording.keep([exchange("laatste", b"laatste")])
                recording.finish([], ENDED)
            assert verify(path) == ()
            assert kept(path) == [*bodies, b"laatste"]
        path.unlink(missing_ok=True)


def test_a_recording_cut_off_at_any_byte_keeps_what_was_whole(tmp_path: Path) -> None:
    path, visit = tmp_path / "a.wacz", many(3)
    sizes = []
    with Recording.create(path, MADE) as recording:
        data = recording.folder / "data.warc.gz"
        sizes.append(data.stat().st_size)
        for one in visit:
            recording.keep([one])
            sizes.append(data.stat().st_size)
        whole = data.read_bytes()
    for cut in range(sizes[0], len(whole), 7):
        data.write_bytes(whole[:cut])
        count = sum(size <= cut for size in sizes[1:])
        assert len(kept(data.parent)) == count
        with Recording.resume(path) as recording:
            assert data.read_bytes() == whole[: sizes[count]]
            recording.keep(visit[count:])
            assert data.read_bytes() == whole


def test_zeros_at_the_end_after_a_power_cut_are_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "a.wacz"
    with Recording.create(path, MADE) as recording:
        recording.keep(many(2))
        data = recording.folder / "data.warc.gz"
    whole = data.read_bytes()
    data.write_bytes(whole + bytes(5000))
    Recording.resume(path).close()
    assert data.read_bytes() == whole


def test_a_recording_damaged_in_its_middle_is_not_gone_on_with(tmp_path: Path) -> None:
    path = tmp_path / "a.wacz"
    with Recording.create(path, MADE) as recording:
        recording.keep(many(3))
        data = recording.folder / "data.warc.gz"
    whole = bytearray(data.read_bytes())
    whole[len(whole) // 2] ^= 0xFF
    data.write_bytes(whole)
    with pytest.raises(UsageError, match="damaged"):
        Recording.resume(path)
    assert {b"<p>pagina 0</p>", b"<p>pagina 2</p>"} <= set(kept(data.parent))


def test_two_recorders_on_one_file_are_refused_and_a_dead_one_is_not_in_the_way(tmp_path: Path) -> None:
    path = tmp_path / "a.wacz"
    program = f"""
        import sys
        from pathlib import Path
        from auditor.snapshot.recording import Recording
        from tests.snapshot.visits import MADE, many
        recording = Recording.create(Path({str(path)!r}), MADE)
        recording.keep(many(2))
        print("ready", flush=True)
        sys.stdin.read()
        """
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
        with pytest.raises(UsageError, match=f"process {child.pid}"):
            Recording.create(path, MADE, overwrite=True)
        with pytest.raises(UsageError, match=f"process {child.pid}"):
            Recording.resume(path)
        child.kill()
    with Recording.resume(path) as recording:
        recording.finish([], ENDED)
    assert len(kept(path)) == 2


def make_file(path: Path) -> None:
    path.write_bytes(b"iets")


def make_part(path: Path) -> None:
    with Recording.create(path, MADE) as recording:
        recording.keep(many(1))


@pytest.mark.parametrize(
    ("prepare", "said"),
    [
        (make_file, "exists already"),
        (Path.mkdir, "is a folder"),
        (make_part, "was begun already"),
        (lambda path: path.parent.rmdir(), "does not exist"),
        (lambda path: path.with_name("a.wacz.part").write_bytes(b""), "cannot be written"),
    ],
    ids=["a file", "a folder", "an unfinished recording", "no folder around it", "a file in the way"],
)
def test_what_is_in_the_way_is_refused_in_two_languages(
    tmp_path: Path, prepare: Callable[[Path], object], said: str
) -> None:
    path = tmp_path / "map" / "a.wacz"
    path.parent.mkdir()
    prepare(path)
    with pytest.raises(UsageError, match=said) as refused:
        Recording.create(path, MADE)
    assert refused.value.text.nl != refused.value.text.en


def test_overwriting_leaves_the_old_file_until_the_new_one_is_whole(tmp_path: Path) -> None:
    path = recorded(tmp_path / "a.wacz", many(1))
    with Recording.create(path, MADE, overwrite=True) as recording:
        recording.keep(many(3))
        assert len(kept(path)) == 1
        recording.finish([], ENDED)
    assert len(kept(path)) == 3
    assert [one.name for one in tmp_path.iterdir()] == ["a.wacz"]


def test_a_file_that_came_in_between_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.wacz"
    with Recording.create(path, MADE) as recording:
        recording.keep(many(1))
        path.write_bytes(b"van iemand anders")
        with pytest.raises(UsageError, match="exists already"):
            recording.finish([], ENDED)
    assert path.read_bytes() == b"van iemand anders"
    assert len(kept(path.with_name("a.wacz.part"))) == 1


@pytest.mark.parametrize("begin", ["resume nothing", "resume what is empty"])
def test_nothing_to_go_on_with_is_said(tmp_path: Path, begin: str) -> None:
    path = tmp_path / "a.wacz"
    if begin == "resume what is empty":
        path.with_name("a.wacz.part").mkdir()
    with pytest.raises(UsageError, match="without --resume"):
        Recording.resume(path)


def test_an_empty_recording_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "a.wacz"
    path.with_name("a.wacz.part").mkdir()
    with closing(Recording.resume(path, MADE)) as recording:
        assert recording.made == MADE
        recording.discard()
    path.with_name("a.wacz.part").mkdir()
    with closing(Recording.create(path, MADE)) as recording:
        assert recording.made == MADE


def record_all(recording: Recording, visit: list[Exchange]) -> None:
    for one in visit:
        recording.keep([one])
    recording.finish([], ENDED)


@pytest.mark.parametrize("room", [9_000, 28_500], ids=["while keeping", "while finishing"])
def test_a_full_disk_is_said_and_nothing_half_written_is_believed(tmp_path: Path, room: int) -> None:
    """The system refuses to make any file larger than `room`, which to a program is what a full disk is."""
    path = tmp_path / "a.wacz"
    noise = random.Random(1)
    visit = [exchange(str(number), noise.randbytes(6_000)) for number in range(4)]
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        with Recording.create(path, MADE) as recording, pytest.raises(UsageError, match="the disk is full") as full:
            record_all(recording, visit)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "de schijf is vol" in full.value.text.nl
    assert not path.exists()
    done = len(kept(path.with_name("a.wacz.part")))
    assert kept(path.with_name("a.wacz.part")) == [one.answer.body for one in visit[:done] if one.answer]
    assert done == (1 if room < 10_000 else 4)
    with Recording.resume(path) as recording:
        recording.keep(visit[done:])
        recording.finish([], ENDED)
    assert verify(path) == ()
    assert len(kept(path)) == 4
