"""Files that are broken, hostile or odd: a sentence that names the record, and the rest is used where that is sound."""

import base64
import gzip
import hashlib
import io
import struct
import subprocess
import sys
import textwrap
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.errors import UsageError
from auditor.snapshot.head import parse_answer
from auditor.snapshot.kept import changes_of
from auditor.snapshot.reading import open_snapshot
from tests.snapshot.foreign import answer, page, record, wacz, warc
from tests.snapshot.visits import many, recorded

ROOT = Path(__file__).parents[2]
WAYS = ("plain", "many members", "one member")


def read(path: Path) -> tuple[list[bytes], str]:
    """Return the bodies that are used, and what is said of the rest."""
    with open_snapshot(path) as snapshot:
        bodies = [one.body for one in snapshot.all()]
        return bodies, " / ".join(fault.text.en for fault in snapshot.faults)


@pytest.mark.parametrize("how", WAYS)
def test_every_way_of_packing_is_read(tmp_path: Path, how: str) -> None:
    path = warc(tmp_path / "a.warc.gz", [page(1), page(2), page(3)], how)
    assert read(path) == ([b"pagina 1", b"pagina 2", b"pagina 3"], "")
    with open_snapshot(path) as snapshot:
        assert [one.body for one in snapshot.exchanges("https://a.example/2")] == [b"pagina 2"]
        assert not snapshot.own
        assert snapshot.made.home == "https://a.example/1"


@pytest.mark.parametrize("how", WAYS)
@pytest.mark.parametrize(
    ("length", "said"),
    [(5, "longer"), (100_000, "shorter"), (-5, "does not tell its length"), (10**30, "does not tell its length")],
)
def test_a_lying_length_costs_that_record_only(tmp_path: Path, how: str, length: int, said: str) -> None:
    liar = record("response", "https://a.example/liar", answer(b"leugen"), number=2, length=length)
    bodies, told = read(warc(tmp_path / "a.warc.gz", [page(1), liar, page(3), page(4)], how))
    assert bodies == [b"pagina 1", b"pagina 3", b"pagina 4"]
    assert said in told
    assert "a.example/liar" in told


def test_a_damaged_stretch_costs_what_stood_there_only(tmp_path: Path) -> None:
    path = warc(tmp_path / "a.warc.gz", [page(1), page(2, bytes(range(256)) * 40), page(3)])
    data = bytearray(path.read_bytes())
    at = len(gzip.compress(page(1), mtime=0)) + 150
    data[at : at + 8] = b"\xff" * 8
    path.write_bytes(data)
    bodies, told = read(path)
    assert bodies == [b"pagina 1", b"pagina 3"]
    assert "damaged" in told


@pytest.mark.parametrize("how", WAYS)
def test_a_file_that_breaks_off_gives_what_was_whole(tmp_path: Path, how: str) -> None:
    path = warc(tmp_path / "a.warc.gz", [page(1), page(2), page(3, bytes(range(256)) * 300)], how)
    path.write_bytes(path.read_bytes()[:-300])
    bodies, told = read(path)
    assert bodies == [b"pagina 1", b"pagina 2"]
    assert "breaks off" in told or "shorter" in told


@pytest.mark.parametrize("how", WAYS)
def test_a_record_with_another_digest_is_not_used(tmp_path: Path, how: str) -> None:
    right = base64.b32encode(hashlib.sha1(answer(b"goed")).digest()).decode()
    records = [
        record("response", "https://a.example/goed", answer(b"goed"), extra={"WARC-Block-Digest": f"sha1:{right}"}),
        record("response", "https://a.example/fout", answer(b"fout"), extra={"WARC-Block-Digest": f"sha1:{right}"}),
        record("response", "https://a.example/vreemd", answer(b"vreemd"), extra={"WARC-Block-Digest": "blake9:abc"}),
    ]
    bodies, told = read(warc(tmp_path / "a.warc", records, how))
    assert bodies == [b"goed", b"vreemd"]
    assert "a.example/fout" in told


FRAMED = b"5\r\nhallo\r\n6;x=y\r\n wereld\r\n0\r\n\r\n"
CHUNKED = b"Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n"


@pytest.mark.parametrize(
    ("stored", "headers", "body", "cut"),
    [
        (FRAMED, CHUNKED, b"hallo wereld"[:5] + b" werel", ""),
        (b"5\r\nhallo\r\n0\r\n\r\n", CHUNKED, b"hallo", ""),
        (b"hallo, niet in stukken", CHUNKED, b"hallo, niet in stukken", ""),
        (b"5\r\nhallo\r\n9\r\nafg", CHUNKED, b"helloafg".replace(b"hello", b"hallo"), "unspecified"),
        (b"5\r\nhallo\r\n0\r\n\r\n", b"Content-Type: text/html\r\n", b"5\r\nhallo\r\n0\r\n\r\n", ""),
        (b"half", b"Content-Length: 9\r\n", b"half", "unspecified"),
        (
            b"\x1b\x03\x00\xf8\xff\xff\xff",
            b"Content-Encoding: br\r\nContent-Length: 99\r\n",
            b"\x1b\x03\x00\xf8\xff\xff\xff",
            "",
        ),
    ],
    ids=["framed", "framed once", "frame taken off", "breaks off", "no framing told", "shorter than told", "brotli"],
)
def test_remnants_of_chunks_and_coding(tmp_path: Path, stored: bytes, headers: bytes, body: bytes, cut: str) -> None:
    if stored is FRAMED:
        stored = b"5\r\nhallo\r\n6;x=y\r\n werel\r\n0\r\n\r\n"
    path = warc(tmp_path / "a.warc", [record("response", "https://a.example/", answer(stored, headers))], "plain")
    with open_snapshot(path) as snapshot:
        [one] = snapshot.all()
        assert (one.body, one.truncated) == (body, cut)


@pytest.mark.parametrize("named_by", ["id", "address and date", "digest"])
def test_a_revisit_has_its_own_headers_and_the_body_it_refers_to(tmp_path: Path, named_by: str) -> None:
    digest = {"WARC-Payload-Digest": "sha1:SAME"}
    by = {
        "id": {"WARC-Refers-To": "<urn:uuid:00000000-0000-0000-0000-000000000001>"},
        "address and date": {
            "WARC-Refers-To-Target-URI": "https://a.example/eerst",
            "WARC-Refers-To-Date": "2020-01-02T03:04:05Z",
        },
        "digest": {},
    }[named_by]
    records = [
        record("response", "https://a.example/eerst", answer(b"inhoud"), extra=digest),
        record("revisit", "https://a.example/later", answer(b"", b"X-Later: ja\r\n"), number=2, extra={**digest, **by}),
        record(
            "revisit", "https://a.example/niets", answer(b"", b""), number=3, extra={"WARC-Payload-Digest": "sha1:LOST"}
        ),
    ]
    path = warc(tmp_path / "a.warc.gz", records)
    with open_snapshot(path) as snapshot:
        [later] = snapshot.exchanges("https://a.example/later")
        assert (later.body, later.headers) == (b"inhoud", ((b"X-Later", b"ja"),))
        assert not snapshot.exchanges("https://a.example/niets")
        assert "a.example/niets" in snapshot.faults[0].where


def test_duplicates_are_all_there_in_order_with_their_requests(tmp_path: Path) -> None:
    ask = b"GET / HTTP/1.1\r\nCookie: n=%d\r\n\r\n"
    records = []
    for number in range(1, 4):
        beside = {"WARC-Concurrent-To": f"<urn:uuid:00000000-0000-0000-0000-{number:012d}>"}
        records.append(record("response", "https://a.example/", answer(b"%d" % number), number=number))
        records.append(record("request", "https://a.example/", ask % number, number=100 + number, extra=beside))
    with open_snapshot(warc(tmp_path / "a.warc.gz", records)) as snapshot:
        assert [(one.body, one.cookie) for one in snapshot.exchanges("https://a.example/")] == [
            (b"1", "n=1"),
            (b"2", "n=2"),
            (b"3", "n=3"),
        ]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00" * 500,
        b"\x1f\x8b\x08",
        b"WARC/1.0\r\n",
        b"PK\x03\x04 iets",
        b"<html>",
        gzip.compress(b"<html>", mtime=0),
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 0\r\n\r\n"[:40],
    ],
)
def test_what_is_no_archive_is_said(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(data)
    with pytest.raises(UsageError) as refused:
        open_snapshot(path)
    assert str(path) in refused.value.text.nl
    assert str(path) in refused.value.text.en


@pytest.mark.parametrize("name", ["../buiten.html", "/etc/buiten", "archive/../../x", "C:/x", "archive\\..\\x"])
def test_a_name_that_climbs_out_is_refused(tmp_path: Path, name: str) -> None:
    path = wacz(
        tmp_path / "a.wacz", {"archive/data.warc": page(1), "x" * len(name): b"x"}, about={"profile": "data-package"}
    )
    path.write_bytes(path.read_bytes().replace(b"x" * len(name), name.encode()))
    with pytest.raises(UsageError, match="outside the file"):
        open_snapshot(path)


def encrypted(path: Path) -> None:
    data = bytearray(wacz(path, {"archive/data.warc": page(1)}, about={"a": 1}).read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(mark) + at] |= 1
    path.write_bytes(data)


def bomb(path: Path) -> None:
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out,
        out.open("archive/data.warc", "w", force_zip64=True) as part,
    ):
        for _ in range(1100):
            part.write(bytes(1 << 20))


def lying_directory(path: Path) -> None:
    wacz(path, {"archive/data.warc": page(1)}, about={"a": 1})
    data = bytearray(path.read_bytes())
    data[-12:-6] = struct.pack("<LH", 0x7FFFFFFF, 0)
    path.write_bytes(data)


def overlapping(path: Path) -> None:
    """Two names for one stretch of data, as the small bombs of this kind are made."""
    wacz(path, {"archive/a.warc": page(1), "archive/b.warc": page(1)}, about={"a": 1})
    data = bytearray(path.read_bytes())
    second = data.find(b"PK\x01\x02", data.find(b"PK\x01\x02") + 1)
    data[second + 42 : second + 46] = struct.pack("<L", 10)
    path.write_bytes(data)


def nested(path: Path) -> None:
    wacz(path, {"site.wacz": b"x", "archive/data.warc": page(1)}, about={"a": 1})


def pointing(path: Path) -> None:
    wacz(path, {}, about={"profile": "multi-wacz-package", "resources": [{"path": "https://a.example/b.wacz"}]})


def no_archive(path: Path) -> None:
    wacz(path, {"word/document.xml": b"<x/>"})


def no_warc(path: Path) -> None:
    wacz(path, {"archive/readme.txt": b"x"}, about={"a": 1})


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (encrypted, "encrypted with a password"),
        (bomb, "made to unpack"),
        (lying_directory, "made to unpack"),
        (overlapping, "made to unpack"),
        (nested, "collection of WACZ"),
        (pointing, "points at other WACZ"),
        (no_archive, "no web archive"),
        (no_warc, "no WARC file"),
    ],
)
def test_a_package_that_must_not_be_read_is_refused(tmp_path: Path, make: Callable[[Path], None], said: str) -> None:
    make(tmp_path / "a.wacz")
    with pytest.raises(UsageError, match=said):
        open_snapshot(tmp_path / "a.wacz")


def test_a_gzip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    with gzip.open(path, "wb", compresslevel=6) as out:
        out.write(b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 1200000000\r\n\r\n")
        for _ in range(1200):
            out.write(bytes(1 << 20))
    with pytest.raises(UsageError, match="times its size"):
        open_snapshot(path)


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_package_of_several_archives_is_read_whole(tmp_path: Path, compression: int) -> None:
    parts = {
        "archive/1.warc": page(1) + page(2),
        "archive/2.warc.gz": gzip.compress(page(3)) + gzip.compress(page(4)),
        "archive/3.warc.gz": gzip.compress(page(5) + page(6)),
    }
    path = wacz(
        tmp_path / "a.wacz",
        parts,
        about={"profile": "data-package", "software": "iets anders 1.0", "mainPageUrl": "https://a.example/3"},
        compression=compression,
    )
    assert read(path)[0] == [b"pagina %d" % number for number in range(1, 7)]
    with open_snapshot(path) as snapshot:
        assert (snapshot.made.software, snapshot.made.home, snapshot.made.tool) == (
            "iets anders 1.0",
            "https://a.example/3",
            "",
        )


def test_a_snapshot_that_was_tampered_with_gives_the_records_that_still_hold(tmp_path: Path) -> None:
    """Whoever changes a page repairs the checksum of its gzip member too, but not the digests."""
    path = recorded(tmp_path / "a.wacz", many(3))
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    records = gzip.GzipFile(fileobj=io.BytesIO(parts["archive/data.warc.gz"])).read()
    parts["archive/data.warc.gz"] = gzip.compress(records.replace(b"<p>pagina 1</p>", b"<p>pagina X</p>"))
    wacz(path, parts)
    bodies, told = read(path)
    assert bodies == [b"<p>pagina 0</p>", b"<p>pagina 2</p>"]
    assert "was changed after it was made" in told
    assert "pagina/1" in told


@pytest.mark.parametrize("left_out", ["indexes/index.cdxj", "datapackage.json", "pages/pages.jsonl"])
def test_a_snapshot_without_one_of_its_parts_is_still_read(tmp_path: Path, left_out: str) -> None:
    path = recorded(tmp_path / "a.wacz", many(3))
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist() if name != left_out}
    assert len(read(wacz(path, parts))[0]) == 3


def peak(program: str) -> tuple[int, str]:
    """Run a program by itself; return the most memory it held, in MB, and what it printed."""
    # The figure of getrusage is that of the process which started this one, as long as that is larger.
    tail = """
import re, pathlib
print(int(re.search(r"VmHWM:\\s+(\\d+)", pathlib.Path("/proc/self/status").read_text())[1]) // 1024)
"""
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program) + tail], cwd=ROOT, capture_output=True, text=True, check=True
    )
    *said, megabytes = done.stdout.split()
    return int(megabytes), " ".join(said)


@pytest.mark.parametrize(
    ("records", "size", "how"), [(150, 2_000_000, "wb"), (60_000, 200, "wb"), (150, 2_000_000, "one")]
)
def test_a_large_archive_is_read_in_little_memory(tmp_path: Path, records: int, size: int, how: str) -> None:
    path = tmp_path / "a.warc.gz"
    line = b"<p>" + bytes(range(32, 127)) * 3
    whole = gzip.GzipFile(path, "wb", compresslevel=1) if how == "one" else None
    with path.open("ab") as out:
        for number in range(records):
            data = page(number, (b"%d" % number + line * (size // len(line) + 1))[:size])
            (whole.write if whole else out.write)(data if whole else gzip.compress(data, 1))
    if whole:
        whole.close()
    megabytes, said = peak(f"""
        from pathlib import Path
        from auditor.snapshot.reading import open_snapshot
        with open_snapshot(Path({str(path)!r})) as snapshot:
            print(sum(1 for one in snapshot.all()), len(snapshot.exchanges("https://a.example/7")), len(snapshot.faults))
        """)
    assert said == f"{records} 1 0"
    assert megabytes < 120


def test_a_chain_of_provisional_answers_ends(tmp_path: Path) -> None:
    before = b"HTTP/1.1 100 Continue\r\n\r\n"
    few, many_of_them = before * 2 + answer(b"<p>Ja."), before * 5_000 + answer(b"<p>Nee.")
    read, broken = parse_answer(few), parse_answer(many_of_them)
    assert read is not None
    assert broken is not None
    assert (read.body, broken.status) == (b"<p>Ja.", 100)
    file = warc(tmp_path / "a.warc.gz", [record("response", "https://a.example/", many_of_them), page(2)])
    with open_snapshot(file) as snapshot:
        assert snapshot.exchanges("https://a.example/2")


@pytest.mark.parametrize("told", ["phone=²", "phone=" + "9" * 5_000, "phone=x"])
def test_what_is_no_count_is_left_out(told: str) -> None:
    assert changes_of(f"{told}, name=3") == (("name", 3),)
