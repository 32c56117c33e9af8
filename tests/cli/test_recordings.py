"""`auditor record`, `audit --record`, `audit FILE.wacz` and `verify`, as they are typed."""

import json
import socket
from pathlib import Path
from typing import Any

import pytest

from auditor.cli.program import run
from auditor.snapshot.verify import verify
from tests.snapshot.foreign import answer, record, warc

pytestmark = pytest.mark.usefixtures("quick_disk")

SAMPLES = Path(__file__).parents[2] / "sample_sites"
TARGET = str(SAMPLES / "tussenweg")


def test_a_visit_is_recorded_judged_and_verified(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, out = tmp_path / "site.wacz", tmp_path / "out"
    assert run(["record", TARGET, "-o", str(file)], {}) == 0
    said = capsys.readouterr()
    assert f"Opname: {file}" in said.out
    assert "1/40 https://www.tussenweg.example/" in said.err
    assert run(["audit", str(file), "--out", str(out)], {}) == 0
    assert run(["verify", str(file), str(out / "audit.json")], {}) == 0
    assert "kloppen" in capsys.readouterr().out
    record_of_it = json.loads((out / "audit.json").read_bytes())
    assert record_of_it["source"]["kind"] == "snapshot"
    assert "een opname van de website" in (out / "report.html").read_text(encoding="utf-8")


def test_an_audit_that_records_is_of_what_was_recorded(tmp_path: Path) -> None:
    file, out = tmp_path / "site.wacz", tmp_path / "out"
    assert run(["audit", TARGET, "--record", str(file), "--out", str(out), "--max-pages", "6"], {}) == 0
    assert run(["audit", str(file), "--out", str(tmp_path / "again")], {}) == 0
    first, again = (json.loads((folder / "audit.json").read_bytes()) for folder in (out, tmp_path / "again"))
    assert {**first, "judged_at": ""} == {**again, "judged_at": ""}
    assert run(["verify", str(file), str(out / "audit.json")], {}) == 0


def test_an_audit_of_another_platform_or_visit_is_told_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, out, other = tmp_path / "site.wacz", tmp_path / "out", tmp_path / "other"
    run(["audit", TARGET, "--record", str(file), "--out", str(out), "--max-pages", "2"], {})
    run(["audit", str(SAMPLES / "kijkraam"), "--out", str(other), "--max-pages", "2"], {})
    capsys.readouterr()
    assert run(["verify", str(file), str(other)], {}) == 1
    said = capsys.readouterr()
    assert said.err.startswith("Deze audit gaat over Kijkraam (https://www.kijkraam.example/), en de opname is van")
    assert said.err.endswith("Verder is niets vergeleken.\nVerschillen: 1\n")
    earlier = json.loads((out / "audit.json").read_bytes())
    earlier["observed_at"] = "2025-01-01T00:00:00Z"
    for page in earlier["pages"]:
        page["sha256"] = "0" * 64
    (out / "audit.json").write_text(json.dumps(earlier), encoding="utf-8")
    assert run(["verify", str(file), str(out), "--lang", "en"], {}) == 1
    said = capsys.readouterr()
    assert "This audit is of a visit on 2025-01-01T00:00:00Z, and the recording of another" in said.err
    assert said.err.count("\n") == 2


def test_every_difference_is_named_and_ends_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, out = tmp_path / "site.wacz", tmp_path / "out"
    run(["audit", TARGET, "--record", str(file), "--out", str(out)], {})
    told = out / "audit.json"
    told.write_text(
        told.read_text(encoding="utf-8").replace('"status": "partly"', '"status": "met"', 1), encoding="utf-8"
    )
    assert run(["verify", str(file), str(told), "--lang", "en"], {}) == 1
    assert "met in the audit, partly met now." in capsys.readouterr().err
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    assert run(["verify", str(file)], {}) == 1
    assert "Verschillen" in capsys.readouterr().err


def test_what_cannot_be_recorded_is_said_before_the_visit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "site.wacz"
    file.write_bytes(b"x")
    assert run(["record", TARGET, "-o", str(file)], {}) == 2
    assert "bestaat al" in capsys.readouterr().err
    assert run(["record", TARGET, "-o", str(tmp_path / "site.zip")], {}) == 2
    assert run(["record", TARGET, "-o", str(tmp_path / "geen" / "site.wacz")], {}) == 2
    assert run(["audit", TARGET, TARGET, "--record", str(tmp_path / "b.wacz")], {}) == 2
    assert run(["record", TARGET, "-o", str(tmp_path / "c.wacz"), "--resume"], {}) == 2
    assert run(["verify", str(tmp_path / "d.wacz")], {}) == 2
    assert run(["verify", str(file), str(file)], {}) == 2
    assert file.read_bytes() == b"x"
    assert run(["record", TARGET, "-o", str(file), "--overwrite"], {}) == 0
    assert verify(file) == ()


PAGE = b"""<!doctype html><html lang=nl><title>Avondblad</title><h1>Avondblad</h1><p>Bel ons op 06-00000123 of mail
naar piet@elders.example. Deze website is alleen bedoeld voor bezoekers van achttien jaar en ouder.</p></html>"""


def test_a_file_of_another_tool_is_judged_without_persons_and_without_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tried: list[Any] = []
    monkeypatch.setattr(socket.socket, "connect", lambda _self, address: tried.append(address))
    file = warc(tmp_path / "elders.warc.gz", [record("response", "https://a.example/", answer(PAGE))])
    assert run(["audit", str(file), "--out", str(tmp_path / "out"), "--format", "html,csv,md"], {}) == 0
    said = capsys.readouterr()
    written = "\n".join(
        [said.out, said.err, *(path.read_text(encoding="utf-8") for path in (tmp_path / "out").iterdir())]
    )
    assert "https://a.example/" in written
    assert "06-00000123" not in written
    assert "piet@" not in written
    assert "ander programma" in written
    assert tried == []


def test_a_damaged_file_is_judged_as_far_as_it_is_sound_and_said_to_be_damaged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = warc(tmp_path / "a.warc.gz", [record("response", "https://a.example/", answer(PAGE))] * 2)
    file.write_bytes(file.read_bytes()[:-10])
    assert run(["audit", str(file), "--out", str(tmp_path / "out")], {}) == 3
    assert "a.warc.gz" in capsys.readouterr().err
