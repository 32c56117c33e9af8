"""Compiled templates are kept beside their sources where Python keeps compiled modules, and nowhere else."""

import sys
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader

from auditor.report.compiled import compiled_beside


def rendered(folder: Path, *, autoescape: bool = True) -> str:
    made = Environment(loader=FileSystemLoader(folder), autoescape=autoescape)
    made.bytecode_cache = compiled_beside(folder, made)
    return made.get_template("page.j2").render(name="<b>")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    (tmp_path / "page.j2").write_text("Dag {{ name }}", encoding="utf-8")
    return tmp_path


def kept(folder: Path) -> list[Path]:
    return sorted((folder / "__pycache__").glob("*"))


def test_what_is_kept_serves_again_until_the_source_changes(folder: Path) -> None:
    assert rendered(folder) == "Dag &lt;b&gt;"
    (one,) = kept(folder)
    written = one.stat().st_mtime_ns
    assert rendered(folder) == "Dag &lt;b&gt;"
    assert one.stat().st_mtime_ns == written
    (folder / "page.j2").write_text("Hallo {{ name }}", encoding="utf-8")
    assert rendered(folder) == "Hallo &lt;b&gt;"
    assert kept(folder) == [one]


def test_where_python_may_write_nothing_what_it_left_before_serves(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rendered(folder)
    (one,) = kept(folder)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.setattr(Environment, "compile", None)
    assert rendered(folder) == "Dag &lt;b&gt;"
    assert kept(folder) == [one]


def test_what_other_settings_made_is_not_used(folder: Path) -> None:
    assert rendered(folder, autoescape=False) == "Dag <b>"
    assert rendered(folder) == "Dag &lt;b&gt;"
    assert len(kept(folder)) == 2


@pytest.mark.parametrize("length", [0, 3, 12, 40, -1])
def test_what_was_broken_off_is_made_anew(folder: Path, length: int) -> None:
    rendered(folder)
    (one,) = kept(folder)
    whole = one.read_bytes()
    one.write_bytes(whole[:length])
    assert rendered(folder) == "Dag &lt;b&gt;"
    assert one.read_bytes() == whole


def test_where_nothing_can_be_written_nothing_is_kept(folder: Path) -> None:
    (folder / "__pycache__").write_text("a file stands in the way", encoding="utf-8")
    assert rendered(folder) == "Dag &lt;b&gt;"


@pytest.mark.parametrize(("name", "value"), [("dont_write_bytecode", True), ("pycache_prefix", "/elsewhere")])
def test_where_python_keeps_nothing_beside_its_sources_neither_does_this(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: object
) -> None:
    monkeypatch.setattr(sys, name, value)
    assert rendered(folder) == "Dag &lt;b&gt;"
    assert not (folder / "__pycache__").exists()
