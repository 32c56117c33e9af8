"""A round keeps a recording beside each audit when that is asked, goes on with one that broke off, and tells of answers."""

import datetime as dt
from pathlib import Path
from typing import Any

import msgspec
import pytest

from auditor.answer import Answer, How, Standing
from auditor.audit import from_json
from auditor.cli.asked import Asked
from auditor.cli.audit_run import AuditRun
from auditor.cli.program import run
from auditor.cli.round_answers import about_answers
from auditor.finding import Status
from auditor.snapshot.verify import verify
from tests.cli.round_servers import platform, settings
from tests.cli.test_round_run import arguments, round_of, summary
from tests.history.kept import seen


def test_a_recording_lies_beside_each_audit_and_is_what_was_judged(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with platform("127.0.0.2") as one, platform("127.0.0.3") as two:
        file = settings(tmp_path, ("Een", one.url), ("Twee", two.url))
        assert run([*arguments(file, out), "--record"], {}) == 0
        asked = len(one.requests)
        for name in ("een", "twee"):
            audit = from_json((out / name / "audit.json").read_bytes())
            assert (audit.source.kind, audit.platform.name) == ("snapshot", name.title())
            assert verify(out / name / f"{name}.wacz") == ()
        # What is whole is not done again; one without its recording is, and a recording of this round is not visited.
        assert round_of(file, out, resume=True, record_beside=True) == 0
        (out / "een" / "audit.json").unlink()
        assert round_of(file, out, resume=True, record_beside=True) == 0
        assert len(one.requests) == asked
        assert (out / "een" / "audit.json").is_file()
        (out / "een" / "een.wacz").unlink()
        assert round_of(file, out, resume=True, record_beside=True) == 0
        assert len(one.requests) > asked
        assert (out / "een" / "een.wacz").is_file()


def test_a_recording_of_before_is_replaced_only_when_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    with platform("127.0.0.2") as one:
        file = settings(tmp_path, ("Een", one.url))
        (out / "een").mkdir(parents=True)
        (out / "een" / "een.wacz").write_bytes(b"of another day")
        assert round_of(file, out, record_beside=True) == 3
        assert "een.wacz exists already" in capsys.readouterr().err
        assert (out / "een" / "een.wacz").read_bytes() == b"of another day"
        assert summary(out) == {"Een": "failed"}
        assert round_of(file, out, record_beside=True, overwrite=True) == 0
        assert verify(out / "een" / "een.wacz") == ()


def test_pages_of_a_folder_are_recorded_and_a_recording_is_not_recorded_again(tmp_path: Path) -> None:
    with platform("127.0.0.2") as one:
        asked = Asked(
            language="en", targets=(one.url,), allow_private=True, delay=0, out=tmp_path / "a", record_beside=True
        )
        assert AuditRun(asked).run() == 0
    again = Asked(language="en", targets=(str(tmp_path / "a" / "a.wacz"),), out=tmp_path / "b", record_beside=True)
    assert AuditRun(again).run() == 0
    assert sorted(path.name for path in (tmp_path / "b").iterdir()) == ["audit.json", "report.html"]
    file = settings(tmp_path, ("Uit de opname", "a/a.wacz"))
    assert round_of(file, tmp_path / "out", record_beside=True) == 0
    assert round_of(file, tmp_path / "out", record_beside=True, resume=True) == 0
    assert not list((tmp_path / "out").rglob("*.wacz"))


def test_nothing_left_to_visit_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with platform("127.0.0.2") as one, platform("127.0.0.3") as two:
        file = settings(tmp_path, ("Een", one.url), ("Twee", two.url))
        assert round_of(file, tmp_path / "out") == 0
        capsys.readouterr()
        assert round_of(file, tmp_path / "out", resume=True) == 0
    said = capsys.readouterr().err
    assert "==> There is nothing left to visit" in said
    assert "    2 platforms are done already and are skipped" in said


TODAY = dt.date(2026, 11, 25)
ANSWER = Answer(
    requirement="AGE-01",
    status=Status.MET,
    reason="gezien",
    how=How.INTERVIEW,
    by="inspecteur",
    date=dt.date(2026, 10, 1),
)


def told(folder: Path, language: str = "en", **answer: Any) -> list[str]:
    answers = (msgspec.structs.replace(ANSWER, **answer),) if answer else ()
    audit = msgspec.structs.replace(seen("2026-11-24"), answers=answers)
    return list(about_answers([(folder, audit)], TODAY, language))


def test_answers_to_an_audit_of_before_are_told_of(tmp_path: Path) -> None:
    assert told(tmp_path) == []
    (tmp_path / "answers.toml").write_text("schema = 1\n")
    (line,) = told(tmp_path)
    assert line.startswith(
        f"Answers to an earlier audit do not count in this round: {tmp_path.name}. If they still hold"
    )
    assert line.endswith(f"auditor answer {tmp_path} {tmp_path / 'answers.toml'}")
    assert told(tmp_path, valid_until=None, standing=Standing.COUNTS) == []


def test_answers_that_expired_since_are_told_of(tmp_path: Path) -> None:
    (line,) = told(tmp_path, "nl", valid_until=dt.date(2026, 11, 24))
    assert line.startswith(f"Antwoorden die meetellen, zijn verlopen: {tmp_path.name}.")
    assert told(tmp_path, valid_until=TODAY) == []
    assert told(tmp_path, valid_until=dt.date(2026, 11, 24), standing=Standing.EXPIRED) == []


def test_a_round_tells_of_answers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with platform("127.0.0.2") as one:
        file = settings(tmp_path, ("Een", one.url))
        (tmp_path / "out" / "een").mkdir(parents=True)
        (tmp_path / "out" / "een" / "answers.toml").write_text("schema = 1\n")
        assert round_of(file, tmp_path / "out") == 0
    assert "Answers to an earlier audit do not count in this round: een." in capsys.readouterr().err
