"""A signature and a time stamp hold, and hold for nothing else; the authority is one that openssl plays here."""

import subprocess
import sys
import threading
import urllib.request
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from auditor.cli.program import run
from auditor.errors import UsageError
from auditor.snapshot import sign_key, signing, stamping
from auditor.snapshot.reading import open_snapshot
from auditor.snapshot.verify import verify
from tests.snapshot.foreign import page, wacz
from tests.snapshot.visits import many, recorded

SIGNED, SOFTWARE = "2026-11-25T12:00:00Z", "GedragscodeAuditor/0.5"
CONFIG = """
[tsa]
dir = {folder}
serial = $dir/serial
signer_cert = $dir/tsa.pem
signer_key = $dir/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
accuracy = secs:1
ess_cert_id_alg = sha256
"""


def openssl(*arguments: str, folder: Path) -> None:
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A root certificate and a time-stamp authority under it."""
    folder = tmp_path_factory.mktemp("tsa")
    (folder / "serial").write_text("01\n")
    (folder / "tsa.cnf").write_text(CONFIG.format(folder=folder))
    (folder / "ext.cnf").write_text(
        "basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n"
    )
    for name in ("root", "other"):
        openssl(
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "2",
            "-subj",
            f"/CN={name}",
            "-keyout",
            f"{name}.key",
            "-out",
            f"{name}.pem",
            folder=folder,
        )
    openssl(
        "req",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-subj",
        "/CN=tsa",
        "-keyout",
        "tsa.key",
        "-out",
        "tsa.csr",
        folder=folder,
    )
    openssl(
        "x509",
        "-req",
        "-in",
        "tsa.csr",
        "-CA",
        "root.pem",
        "-CAkey",
        "root.key",
        "-CAcreateserial",
        "-days",
        "2",
        "-extfile",
        "ext.cnf",
        "-out",
        "tsa.pem",
        folder=folder,
    )
    return folder


@pytest.fixture(scope="module")
def url(authority: Path) -> Iterator[str]:
    class Reply(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            (authority / "query").write_bytes(self.rfile.read(int(self.headers["Content-Length"])))
            openssl(
                "ts",
                "-reply",
                "-config",
                "tsa.cnf",
                "-section",
                "tsa",
                "-queryfile",
                "query",
                "-out",
                "reply",
                folder=authority,
            )
            self.send_response(200)
            self.send_header("Content-Type", stamping.REPLY_TYPE)
            self.end_headers()
            self.wfile.write((authority / "reply").read_bytes())

        def log_message(self, *_: object) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), Reply) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def ask(url: str) -> stamping.Ask:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def post(query: bytes) -> bytes:
        asked = urllib.request.Request(url, query, {"Content-Type": stamping.QUERY_TYPE})
        with opener.open(asked, timeout=20) as reply:
            return bytes(reply.read())

    return post


@pytest.fixture
def signed(tmp_path: Path) -> tuple[Path, bytes]:
    path, key = recorded(tmp_path / "a.wacz", many(2)), sign_key.new_key()
    signing.sign(path, key, SIGNED, SOFTWARE)
    return path, sign_key.public_key(key)


def test_what_is_not_signed_has_nothing_to_check(tmp_path: Path) -> None:
    assert signing.check(recorded(tmp_path / "a.wacz", many(1))) == signing.Vouched()


def test_a_signature_holds_for_its_key_and_the_snapshot_stays_whole(signed: tuple[Path, bytes]) -> None:
    path, public = signed
    told = signing.check(path, public=public)
    assert (told.known, told.faults) == (True, ())
    assert verify(path) == ()
    with open_snapshot(path) as snapshot:
        assert len(list(snapshot.all())) == 2
    assert signing.check(path).known is None


def test_another_key_is_told(signed: tuple[Path, bytes]) -> None:
    told = signing.check(signed[0], public=sign_key.public_key(sign_key.new_key()))
    assert told.known is False
    assert [fault.what for fault in told.faults] == ["signature"]


def test_a_time_stamp_says_when_and_is_trusted_by_its_root_only(
    signed: tuple[Path, bytes], authority: Path, url: str
) -> None:
    path, public = signed
    moment = stamping.stamp(path, ask(url), (authority / "tsa.pem").read_bytes())
    trusted = signing.check(path, public=public, roots=(authority / "root.pem").read_bytes())
    assert (trusted.moment, trusted.trusted, trusted.faults) == (moment, True, ())
    assert signing.check(path).trusted is None
    foreign = signing.check(path, roots=(authority / "other.pem").read_bytes())
    assert (foreign.trusted, [fault.what for fault in foreign.faults]) == (False, ["timestamp"])
    assert verify(path) == ()


def test_a_time_stamp_of_another_signature_is_told(
    signed: tuple[Path, bytes], tmp_path: Path, authority: Path, url: str
) -> None:
    path = signed[0]
    stamping.stamp(path, ask(url))
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    other, key = recorded(tmp_path / "b.wacz", many(2)), sign_key.new_key()
    signing.sign(other, key, SIGNED, SOFTWARE)
    stamping.stamp(other, ask(url))
    with zipfile.ZipFile(other) as package:
        theirs = package.read("datapackage-digest.json")
    stolen = theirs[theirs.index(b'"timeSignature"') :]
    parts["datapackage-digest.json"] = parts["datapackage-digest.json"].partition(b'"timeSignature"')[0] + stolen
    told = signing.check(wacz(path, parts), roots=(authority / "root.pem").read_bytes())
    assert [fault.what for fault in told.faults] == ["timestamp"]


def test_a_snapshot_changed_after_signing_is_told(signed: tuple[Path, bytes], tmp_path: Path) -> None:
    """Whoever changes the pages can repair every digest, but not the signature over them."""
    path = signed[0]
    with zipfile.ZipFile(path) as package:
        old = package.read("datapackage-digest.json")
    other = recorded(tmp_path / "b.wacz", many(3))
    with zipfile.ZipFile(other) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    new = parts["datapackage-digest.json"].rstrip(b"\n}") + b"," + old[old.index(b'\n  "signedData"') :]
    parts["datapackage-digest.json"] = new
    assert [fault.what for fault in signing.check(wacz(path, parts)).faults] == ["signature"]


def test_signing_again_drops_the_stamp_of_the_old_signature(signed: tuple[Path, bytes], url: str) -> None:
    path = signed[0]
    stamping.stamp(path, ask(url))
    signing.sign(path, sign_key.new_key(), SIGNED, SOFTWARE)
    assert signing.check(path).moment == ""


@pytest.mark.parametrize("reply", [b"", b"<html>nee</html>", bytes.fromhex("30053003020102")])
def test_a_reply_that_is_no_stamp_changes_nothing(signed: tuple[Path, bytes], reply: bytes) -> None:
    before = signed[0].read_bytes()
    with pytest.raises(UsageError, match="no usable time stamp"):
        stamping.stamp(signed[0], lambda _: reply)
    assert signed[0].read_bytes() == before


def test_what_is_not_signed_is_not_stamped_and_what_is_not_ours_not_signed(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="Sign it first"):
        stamping.stamp(recorded(tmp_path / "a.wacz", many(1)), lambda query: query)
    with pytest.raises(UsageError, match="was not recorded by this auditor"):
        signing.sign(
            wacz(tmp_path / "b.wacz", {"archive/a.warc": page(1)}, about={"a": 1}), sign_key.new_key(), SIGNED, SOFTWARE
        )


@pytest.mark.parametrize("key", [b"", b"-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----\n"])
def test_a_key_that_is_none_is_refused(signed: tuple[Path, bytes], key: bytes) -> None:
    with pytest.raises(UsageError, match="no Ed25519 key"):
        signing.sign(signed[0], key, SIGNED, SOFTWARE)


def test_without_the_extra_the_way_out_is_said() -> None:
    program = "import sys; sys.modules['cryptography'] = None\nfrom auditor.snapshot import sign_key\ntry: sign_key.new_key()\nexcept Exception as error: print(error)"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True
    )
    assert "gedragscode-auditor[sign]" in done.stdout


def test_the_commands_sign_stamp_and_check(
    tmp_path: Path, authority: Path, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path, key, en = recorded(tmp_path / "a.wacz", many(2)), tmp_path / "key.pem", ["--lang", "en"]
    roots = ["--roots", str(authority / "root.pem")]
    made = ["sign", str(path), "--key", str(key), "--new-key", "--timestamp", url, *en]
    assert run(made, {}) == 0
    assert "Time stamp: 20" in capsys.readouterr().out
    assert key.stat().st_mode & 0o077 == 0
    public = ["--public", f"{key}.pub"]
    assert run(["verify", str(path), *public, *roots, *en], {}) == 0
    said = capsys.readouterr().out
    assert "The signature holds, by the key given." in said
    assert "a trusted authority vouches for it" in said
    # A key that is there is never written over, and another's key is told.
    assert run(made, {}) == 2
    (tmp_path / "other.pub").write_bytes(sign_key.public_key(sign_key.new_key()))
    assert run(["verify", str(path), "--public", str(tmp_path / "other.pub"), *en], {}) == 1
    assert "another key" in capsys.readouterr().err


def test_the_commands_tell_what_is_lacking(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, key = recorded(tmp_path / "a.wacz", many(1)), tmp_path / "key.pem"
    key.write_bytes(sign_key.new_key())
    gone = "http://127.0.0.1:9/"
    assert run(["sign", str(path), "--key", str(tmp_path / "none.pem")], {}) == 2
    assert run(["sign", str(path), "--key", str(key), "--timestamp", gone, "--lang", "en"], {}) == 2
    assert "gave no stamp" in capsys.readouterr().err
    assert run(["verify", str(path), "--public", str(tmp_path / "none.pem")], {}) == 2
    plain = recorded(tmp_path / "b.wacz", many(1))
    (tmp_path / "key.pub").write_bytes(sign_key.public_key(key.read_bytes()))
    assert run(["verify", str(plain), "--public", str(tmp_path / "key.pub"), "--lang", "en"], {}) == 1
    assert "is not signed" in capsys.readouterr().err


def test_what_is_not_there_or_not_whole_is_not_signed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    key = tmp_path / "k.pem"
    assert run(["sign", str(tmp_path / "geen.wacz"), "--key", str(key), "--new-key"], {}) == 2
    file = recorded(tmp_path / "a.wacz", many(2))
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    before = file.read_bytes()
    assert run(["sign", str(file), "--key", str(key), "--new-key"], {}) == 2
    assert "niet gaaf" in capsys.readouterr().err
    assert file.read_bytes() == before
    assert not key.exists()
