"""What was worked out is kept beside our own modules where Python keeps what it compiled, and nowhere else."""

import atexit
import marshal
import sys
from pathlib import Path

import pytest

from auditor.rulebook import kept
from auditor.site.words import worked_out
from auditor.site.words.worked_out import Key
from auditor.site.words.worked_out import worked_out as of


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("EARLIER", "NEW"):
        nothing: dict[Key, bytes] = {}
        monkeypatch.setattr(kept, name, nothing)
        monkeypatch.setattr(worked_out, name, nothing)
    monkeypatch.setattr(kept, "WORDS", tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    monkeypatch.setattr(atexit, "register", lambda leave, path: leaving.append((leave, path)))
    leaving.clear()
    kept.begin_to_keep.cache_clear()
    (tmp_path / "needed.py").write_text("# version 1", encoding="utf-8")
    return tmp_path


leaving: list[tuple[object, Path]] = []


def run(asked: str = "a text") -> list[str]:
    """One run of the program: return what had to be worked out."""
    worked_out.EARLIER.clear()
    worked_out.NEW.clear()
    leaving.clear()
    kept.begin_to_keep.cache_clear()
    kept.begin_to_keep()
    worked: list[str] = []

    def work() -> dict[str, list[int]]:
        worked.append(asked)
        return {asked: [1, 2]}

    assert of("test", asked, work) == {asked: [1, 2]}
    for _, path in leaving:
        kept._leave(path)
    return worked


def files(folder: Path) -> list[Path]:
    return sorted((folder / "__pycache__").glob("*"))


def test_a_later_run_takes_over_what_an_earlier_one_left(folder: Path) -> None:
    assert run() == ["a text"]
    (one,) = files(folder)
    assert run() == []
    assert run("another") == ["another"]
    assert run() == run("another") == []
    assert files(folder) == [one]


def test_where_python_may_write_nothing_what_it_left_before_serves(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run()
    (one,) = files(folder)
    before = one.read_bytes()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert run() == []
    assert run("another") == ["another"]
    assert files(folder) == [one]
    assert one.read_bytes() == before


def test_what_other_code_worked_out_is_not_used_and_goes(folder: Path) -> None:
    run()
    (before,) = files(folder)
    (folder / "needed.py").write_text("# version 2", encoding="utf-8")
    assert run() == ["a text"]
    (after,) = files(folder)
    assert after != before


@pytest.mark.parametrize("broken", [b"", b"{", b"\xff" * 40, marshal.dumps([1, 2]), marshal.dumps(7)])
def test_what_is_broken_off_is_worked_out_anew(folder: Path, broken: bytes) -> None:
    run()
    (one,) = files(folder)
    whole = one.read_bytes()
    one.write_bytes(broken)
    assert run() == ["a text"]
    assert one.read_bytes() == whole


def test_what_grew_too_large_begins_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run()
    run("another")
    monkeypatch.setattr(kept, "MOST_BYTES", 10)
    assert run() == ["a text"]
    monkeypatch.undo()
    (one,) = (folder / "__pycache__").glob("*")
    assert list(marshal.loads(one.read_bytes())) == [("test", "a text", 0)]


def test_what_cannot_be_written_as_plain_data_is_not_kept(folder: Path) -> None:
    kept.begin_to_keep()
    assert of("test", "a path", lambda: Path("a")) == Path("a")
    for _, path in leaving:
        kept._leave(path)
    assert files(folder) == []


def test_where_nothing_can_be_written_nothing_is_kept(folder: Path) -> None:
    (folder / "__pycache__").write_text("a file stands in the way", encoding="utf-8")
    assert run() == run() == ["a text"]


@pytest.mark.parametrize(("name", "value"), [("dont_write_bytecode", True), ("pycache_prefix", "/elsewhere")])
def test_where_python_keeps_nothing_beside_its_sources_neither_does_this(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: object
) -> None:
    monkeypatch.setattr(sys, name, value)
    assert run() == run() == ["a text"]
    assert not (folder / "__pycache__").exists()


def test_another_python_keeps_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "_sre", None)
    assert run() == run() == ["a text"]
    assert files(folder) == []
