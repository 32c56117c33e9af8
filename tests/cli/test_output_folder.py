"""An audit is written whole, under a name that every file system takes, and never over another's files."""

from pathlib import Path

import pytest

from auditor.cli.format_option import FORMATS as ASKED_FORMATS
from auditor.cli.output_folder import FILES, prepare, write
from auditor.errors import UsageError
from auditor.report import FORMATS
from auditor.report.file_names import slug, unique_slugs

OURS = b'{"schema": 1, "tool": {"name": "gedragscode-auditor"}}'


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("Tussenweg", "tussenweg"),
        ("De Waaier & Zn.", "de-waaier-zn"),
        ("Café Ångström", "cafe-angstrom"),
        ("Straße 8", "strasse-8"),
        ("www.naam.example:8080", "www-naam-example-8080"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Windows", "c-windows"),
        ("\x1b[31mred\u202e", "31mred"),
        ("", "platform"),
        ("中文", "platform"),
        ("...", "platform"),
        ("CON", "platform-con"),
        ("com1", "platform-com1"),
        ("console", "console"),
        ("x" * 300, "x" * 60),
    ],
)
def test_a_folder_is_named_safely_after_any_platform(name: str, folder: str) -> None:
    assert slug(name) == folder


def test_platforms_of_the_same_name_get_folders_of_their_own() -> None:
    assert unique_slugs(["Aa", "aa", "A a", "aa-2", "AA"]) == ("aa", "aa-2", "a-a", "aa-2-2", "aa-3")


def test_every_format_has_a_file_of_its_own() -> None:
    assert tuple(FILES) == FORMATS == ASKED_FORMATS
    assert len(set(FILES.values())) == len(FILES)


def test_a_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    prepare(tmp_path / "a" / "b", FORMATS)
    assert list((tmp_path / "a" / "b").iterdir()) == []


def test_an_earlier_audit_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "audit.json").write_bytes(OURS)
    (tmp_path / "report.html").write_text("old")
    prepare(tmp_path, FORMATS)
    write(tmp_path, "report.html", "new")
    assert (tmp_path / "report.html").read_text() == "new"


@pytest.mark.parametrize("record", [None, b"", b'{"somebody": "else"}'])
def test_files_of_others_are_left_alone(record: bytes | None, tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text("a letter")
    if record is not None:
        (tmp_path / "audit.json").write_bytes(record)
    with pytest.raises(UsageError, match=r"was not written by an audit.*--out"):
        prepare(tmp_path, FORMATS)


def test_files_beside_it_do_not_matter(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    prepare(tmp_path, FORMATS)


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(UsageError, match=r"cannot be written .*--out"):
        prepare(tmp_path / "taken", FORMATS)


def test_a_folder_without_permission_is_told() -> None:
    # Nobody may make a folder there, root neither.
    with pytest.raises(UsageError, match="cannot be written"):
        prepare(Path("/proc/new"), FORMATS)


def test_a_file_that_cannot_take_its_place_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "report.html").mkdir()
    with pytest.raises(UsageError, match="cannot be written"):
        write(tmp_path, "report.html", b"report")
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written"):
        write(tmp_path / "gone", "report.html", b"report")
