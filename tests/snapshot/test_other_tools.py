"""Other tools read what is recorded here, and what they record is read here."""

import os
import shutil
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path

import pytest
from fastwarc.warc import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from auditor.snapshot.exchange import Answer, Asked, Exchange
from auditor.snapshot.reading import open_snapshot
from auditor.snapshot.verify import verify
from tests.snapshot.visits import DATE, HOME, HTML, exchange, many, recorded, refused

VISIT = [
    *many(3),
    refused("geheim"),
    exchange("brotli", b"\x0b\x02\x80hallo\x03", headers=(*HTML, (b"Content-Encoding", b"br"))),
    exchange("stukken", headers=(*HTML, (b"Transfer-Encoding", b"chunked"))),
    Exchange(
        Asked("GET", HOME + "weg"), DATE, Answer(204, b"", ((b"Set-Cookie", b"a=1"), (b"set-cookie", b"b=\xe9")), b"")
    ),
    Exchange(Asked("GET", HOME + "zwart"), DATE, Answer(200, b"OK", HTML, b"[naam]", "sha256:ab", (("name", 1),))),
]


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return recorded(tmp_path_factory.mktemp("tools") / "a.wacz", VISIT)


def extracted(snapshot: Path) -> Path:
    with zipfile.ZipFile(snapshot) as package:
        return Path(package.extract("archive/data.warc.gz", snapshot.parent))


@pytest.fixture(scope="module")
def archive(snapshot: Path) -> Path:
    return extracted(snapshot)


@pytest.fixture(scope="module")
def without_brotli(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same for warcio, which crashes on brotli (its issue 73)."""
    visit = [one for one in VISIT if not one.asked.url.endswith("brotli")]
    return extracted(recorded(tmp_path_factory.mktemp("warcio") / "a.wacz", visit))


@pytest.mark.parametrize(
    "program",
    [
        "from wacz.main import main; sys.exit(main(['validate', '-f', {snapshot!r}]))",
        "from fastwarc.cli import main; main(['check', '-p', '-q', {archive!r}])",
        "sys.argv = ['warcio', 'check', {without_brotli!r}]; from warcio.cli import main; main()",
    ],
    ids=["wacz validate", "fastwarc check", "warcio check"],
)
def test_other_tools_accept_the_snapshot(snapshot: Path, archive: Path, without_brotli: Path, program: str) -> None:
    run = "import sys; " + program.format(
        snapshot=str(snapshot), archive=str(archive), without_brotli=str(without_brotli)
    )
    done = subprocess.run([sys.executable, "-c", run], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_fastwarc_reads_what_is_read_here(snapshot: Path, archive: Path) -> None:
    with open_snapshot(snapshot) as read, archive.open("rb") as file:
        theirs = [
            (one.headers["WARC-Target-URI"], one.http_headers.status_code)
            for one in ArchiveIterator(file)
            if one.headers["WARC-Type"] == "response"
        ]
        assert theirs == [(one.url, one.status) for one in read.all() if one.status]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # warcio leaves its temporary files open
def test_what_warcio_records_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    with path.open("wb") as out:
        writer = WARCWriter(out, gzip=True)
        writer.write_record(writer.create_warcinfo_record("a.warc.gz", {"software": "warcio"}))
        for number in range(3):
            headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
            found = writer.create_warc_record(
                f"http://a.example/{number}", "response", payload=BytesIO(b"pagina %d" % number), http_headers=headers
            )
            asked = StatusAndHeaders("GET / HTTP/1.1", [("Cookie", f"n={number}")], is_http_request=True)
            writer.write_request_response_pair(
                writer.create_warc_record(f"http://a.example/{number}", "request", http_headers=asked), found
            )
    with open_snapshot(path) as read:
        assert [(one.url, one.body, one.cookie) for one in read.all()] == [
            (f"http://a.example/{number}", b"pagina %d" % number, f"n={number}") for number in range(3)
        ]
        assert (read.made.software, read.faults) == ("warcio", ())
    assert verify(path) == ()


class Pages(BaseHTTPRequestHandler):
    """A site of three pages, one in chunks, one that redirects."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path == "/oud":
            self.send_response(301)
            self.send_header("Location", "/stukken")
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif self.path == "/stukken":
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            self.wfile.write(b"5\r\nhallo\r\n7\r\n wereld\r\n0\r\n\r\n")
        else:
            body = b'<a href="/oud">oud</a>'
            self.send_response(200 if self.path == "/" else 404)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def site() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Pages) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.skipif(
    shutil.which("wget") is None and "CI" not in os.environ, reason="wget is not here: apt-get install wget"
)
@pytest.mark.parametrize("options", [["--warc-compression"], ["--no-warc-compression"], ["--no-warc-digests"]])
def test_what_wget_records_is_read(tmp_path: Path, site: str, options: list[str]) -> None:
    subprocess.run(
        ["wget", "-q", "-r", "-l2", "-e", "robots=off", "--warc-file=site", *options, f"{site}/"],
        cwd=tmp_path,
        check=False,
        env={"PATH": "/usr/bin:/bin", "no_proxy": "*"},
    )
    [path] = tmp_path.glob("site.warc*")
    with open_snapshot(path) as read:
        [home] = read.exchanges(f"{site}/")
        assert home.body == b'<a href="/oud">oud</a>'
        assert [name for name, _ in home.request_headers][:1] != []
        assert [one.status for one in read.exchanges(f"{site}/oud")] == [301]
        assert [one.body for one in read.exchanges(f"{site}/stukken")] == [b"hallo wereld"]
        assert "Wget" in read.made.software
        assert read.faults == ()
    assert verify(path) == ()
