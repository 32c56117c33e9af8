"""Nothing in a snapshot can be changed without being told of."""

import gzip
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.errors import UsageError
from auditor.snapshot.verify import verify
from tests.snapshot.foreign import answer, page, record, wacz, warc
from tests.snapshot.visits import HOME, exchange, many, recorded, refused

FLIPS = 400


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return recorded(
        tmp_path_factory.mktemp("verify") / "a.wacz", [*many(3), refused("geheim"), exchange(cookie=b"a=b")]
    )


def test_what_was_recorded_holds(snapshot: Path) -> None:
    assert verify(snapshot) == ()


def test_one_flipped_bit_anywhere_is_told(snapshot: Path, tmp_path: Path) -> None:
    whole = snapshot.read_bytes()
    changed = tmp_path / "b.wacz"
    chance = random.Random(7)
    between = [
        at
        for mark in (b"PK\x01\x02", b"PK\x05\x06", b"PK\x03\x04")
        for at in range(whole.find(mark), whole.find(mark) + 30)
        if at < len(whole)
    ]
    for at in [*between, *(chance.randrange(len(whole)) for _ in range(FLIPS))]:
        data = bytearray(whole)
        data[at] ^= 1 << chance.randrange(8)
        changed.write_bytes(data)
        assert verify(changed), f"byte {at}"


@pytest.mark.parametrize("size", [0, 1, 100, -1, -30, -400])
def test_a_file_that_breaks_off_is_told(snapshot: Path, tmp_path: Path, size: int) -> None:
    changed = tmp_path / "b.wacz"
    changed.write_bytes(snapshot.read_bytes()[:size])
    assert verify(changed)


def add(parts: dict[str, bytes]) -> None:
    parts["archive/later.txt"] = b"later erbij"


def take(parts: dict[str, bytes]) -> None:
    del parts["indexes/index.cdxj"]


def other_page(parts: dict[str, bytes]) -> None:
    parts["pages/pages.jsonl"] = parts["pages/pages.jsonl"].replace(b"pagina/0", b"pagina/9")


def other_line(parts: dict[str, bytes]) -> None:
    parts["indexes/index.cdxj"] = parts["indexes/index.cdxj"].replace(b'"status": "200"', b'"status": "404"', 1)


def fewer_lines(parts: dict[str, bytes]) -> None:
    parts["indexes/index.cdxj"] = parts["indexes/index.cdxj"].partition(b"\n")[2]


def nothing(parts: dict[str, bytes]) -> None:
    """Only packed by another program."""


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (add, "extra"),
        (take, "missing"),
        (other_page, "page"),
        (other_line, "index"),
        (fewer_lines, "index"),
        (nothing, "frame"),
    ],
)
def test_what_was_changed_is_named(
    snapshot: Path, tmp_path: Path, change: Callable[[dict[str, bytes]], None], what: str
) -> None:
    with zipfile.ZipFile(snapshot) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    change(parts)
    found = verify(wacz(tmp_path / "b.wacz", parts))
    assert what in {fault.what for fault in found}
    assert all(
        fault.where in fault.text.nl and fault.where in fault.text.en for fault in found if fault.what != "unreadable"
    )


def test_a_part_that_is_in_it_twice_is_told(snapshot: Path, tmp_path: Path) -> None:
    changed = tmp_path / "b.wacz"
    changed.write_bytes(snapshot.read_bytes())
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(changed, "a") as package:
        package.writestr("pages/pages.jsonl", b"{}")
    assert "twice" in {fault.what for fault in verify(changed)}


def test_the_digests_of_another_tools_archive_are_checked(tmp_path: Path) -> None:
    wrong = record(
        "response", "https://a.example/fout", answer(b"fout"), extra={"WARC-Payload-Digest": "sha1:" + "A" * 32}
    )
    assert verify(warc(tmp_path / "a.warc.gz", [page(1)])) == ()
    [told] = verify(warc(tmp_path / "b.warc.gz", [page(1), wrong]))
    assert "a.example/fout" in told.where


def test_the_index_of_another_tool_is_held_against_its_records(tmp_path: Path) -> None:
    members = [gzip.compress(page(1)), gzip.compress(page(2))]

    def line(number: int, offset: int) -> bytes:
        told = {"url": f"https://a.example/{number}", "filename": "data.warc.gz", "offset": str(offset), "length": "9"}
        return b"example,a)/%d 2020 " % number + json.dumps(told).encode() + b"\n"

    for offset, right in ((len(members[0]), True), (7, False)):
        index = gzip.compress(line(1, 0)) + gzip.compress(line(2, offset))
        parts = {
            "archive/data.warc.gz": b"".join(members),
            "indexes/index.cdx.gz": index,
            "pages/pages.jsonl": b'{"url": "https://a.example/1"}\n',
        }
        found = [fault.what for fault in verify(wacz(tmp_path / "a.wacz", parts, about={"profile": "data-package"}))]
        assert ("index" in found) is not right


def test_what_is_not_there_cannot_be_verified(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        verify(tmp_path / "niets.wacz")


def test_a_page_without_a_record_is_told(tmp_path: Path) -> None:
    path = wacz(
        tmp_path / "a.wacz",
        {"archive/data.warc": page(1), "pages/pages.jsonl": b'{"url": "%selders"}\nnonsens\n' % HOME.encode()},
        about={"profile": "data-package"},
    )
    assert [fault.what for fault in verify(path) if fault.where.startswith("pages")].count("page") == 2
