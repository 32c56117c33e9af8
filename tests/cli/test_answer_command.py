"""`auditor questionnaire` and `auditor answer`: from an audit to one in which people have spoken."""

import hashlib
import shutil
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from auditor.answer import Standing
from auditor.audit import Audit, Tool, from_json, to_json
from auditor.cli.answer_run import AnswerRun
from auditor.cli.program import run
from auditor.cli.rejudge_run import RejudgeRun
from auditor.finding import Basis, Status
from auditor.rulebook import Rulebook
from tests.report.invented import HOSTILE, ORIGIN, Reader, audit, rulebook

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
HEAD = f'platform = "{ORIGIN}/"\nby = "inspecteur"\ndate = 2026-11-20\n'
GOOD = '[[answer]]\nrequirement = "AGE-03"\nstatus = "met"\nreason = "met een proefaankoop"\nhow = "test_purchase"\n'
REPLY = '[[reply]]\nrequirement = "AGE-02"\ntext = "dat klopt niet"\nby = "het platform"\ndate = 2026-11-21\n'
EVIDENCE = 'evidence = "bewijs/notitie.txt"\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder with an audit and a piece of evidence."""
    ours = msgspec.structs.replace(audit(), tool=Tool("gedragscode-auditor", "0.1.0"))
    (tmp_path / "audit.json").write_bytes(to_json(ours))
    (tmp_path / "bewijs").mkdir()
    (tmp_path / "bewijs" / "notitie.txt").write_text("gesproken met de directie\n", encoding="utf-8")
    return tmp_path


def rules(*_folders: Path) -> Rulebook:
    return rulebook()


def answered(folder: Path, text: str | None, now: datetime = NOW, language: str = "en", **more: object) -> int:
    answers = None
    if text is not None:
        answers = folder / "answers.toml"
        answers.write_text(text, encoding="utf-8")
    return AnswerRun(language, folder / "audit.json", answers, now=lambda: now, rules=rules, **more).run()  # type: ignore[arg-type]  # what a test gives


def record(folder: Path) -> Audit:
    return from_json((folder / "audit.json").read_bytes())


def test_an_answer_counts_and_the_report_shows_both(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert answered(folder, HEAD + GOOD + EVIDENCE + REPLY) == 0
    made = record(folder)
    finding = next(one for one in made.findings if one.requirement == "AGE-03")
    digest = hashlib.sha256((folder / "bewijs" / "notitie.txt").read_bytes()).hexdigest()
    assert (finding.status, finding.basis, finding.evidence[0].sha256) == (Status.MET, Basis.ANSWERED, digest)
    said = capsys.readouterr().out
    assert "Answers that count: 1; expired: 0; superseded by a later one: 0. Replies of the platform: 1." in said
    assert "AGE-03: observed 'not met', answered 'met'" in said
    page = (folder / "report.html").read_text(encoding="utf-8")
    text = Reader(page).text
    for told in (
        "1 outcome rests on an answer of an assessor.",
        "Where answer and observation differ",
        "met een proefaankoop",
        "Established by a test purchase or test report on 20 November 2026, by: inspecteur.",
        "quote of AGE-03",
        "Reason of AGE-03 (en).",
        "bewijs/notitie.txt",
        digest,
        "dat klopt niet",
        "het platform, on 21 November 2026.",
    ):
        assert told in text
    assert page.index('id="part-differences"') < page.index('id="part-score"')


def test_without_answers_only_the_calendar_speaks(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert answered(folder, HEAD + GOOD + "valid_until = 2026-11-30\n") == 0
    assert answered(folder, None, datetime(2026, 12, 1, tzinfo=UTC)) == 0
    made = record(folder)
    assert [one.standing for one in made.answers] == [Standing.EXPIRED]
    assert made.findings == audit().findings
    assert "AGE-03: the answer held up to 2026-11-30; what was observed counts again" in capsys.readouterr().out
    assert "Expired: this answer held up to" in Reader((folder / "report.html").read_text(encoding="utf-8")).text


def test_every_form_that_lies_there_is_made_anew(folder: Path) -> None:
    (folder / "report.csv").write_text("old", encoding="utf-8")
    assert answered(folder, HEAD + GOOD) == 0
    assert "met een proefaankoop" in (folder / "report.csv").read_text(encoding="utf-8")


def test_another_folder_leaves_the_audit_as_it_is(folder: Path) -> None:
    before = (folder / "audit.json").read_bytes()
    assert answered(folder, HEAD + GOOD, out=folder / "out") == 0
    assert (folder / "audit.json").read_bytes() == before
    assert record(folder / "out").answers


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ('evidence = "weg.pdf"\n', "The evidence (AGE-03, weg.pdf) is not there."),
        ('evidence = "bewijs"\n', "is not there"),
        ('evidence = "../buiten.txt"\n', "is not in the folder of answers.toml"),
        ('evidence = "/etc/passwd"\n', "is not in the folder of answers.toml"),
        ('evidence = "a\\u0000b"\n', "cannot be read"),
        (EVIDENCE + f'sha256 = "{"0" * 64}"\n', "has changed: it was 0000"),
    ],
)
def test_evidence_that_is_not_as_it_was_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], more: str, told: str
) -> None:
    before = (folder / "audit.json").read_bytes()
    assert answered(folder, HEAD + GOOD + more) == 2
    assert told in capsys.readouterr().err
    assert (folder / "audit.json").read_bytes() == before
    assert not (folder / "report.html").exists()


def test_evidence_that_changed_since_the_last_answer_is_refused_until_it_is_confirmed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert answered(folder, HEAD + GOOD + EVIDENCE) == 0
    note = folder / "bewijs" / "notitie.txt"
    note.write_text("iets anders", encoding="utf-8")
    assert answered(folder, HEAD + GOOD + EVIDENCE) == 2
    digest = hashlib.sha256(note.read_bytes()).hexdigest()
    assert f'sha256 = "{digest}"' in capsys.readouterr().err
    assert answered(folder, HEAD + GOOD + EVIDENCE + f'sha256 = "{digest}"\n') == 0
    assert [one.standing for one in record(folder).answers] == [Standing.SUPERSEDED, Standing.COUNTS]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"{}", "no readable audit.json"),
        (b'{"schema": 9}', "an audit of schema version 9; this program reads version 1"),
        (b'{"schema": 1}', "no readable audit.json"),
        (b"\xff\xfe", "no readable audit.json"),
        (b"[" * 100_000, "no readable audit.json"),
        (None, "no readable audit.json (No such file or directory)"),
    ],
)
def test_what_is_no_audit_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, told: str
) -> None:
    file = tmp_path / "audit.json"
    if content is not None:
        file.write_bytes(content)
    assert run(["answer", str(file), "--lang", "en"], {}) == 2
    assert told in capsys.readouterr().err
    assert run(["questionnaire", str(file), "--lang", "en"], {}) == 2


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"\xff", "cannot be read"), (b"#" * 5_000_000, "is too large"), (None, "No such file or directory")],
)
def test_what_is_no_file_of_answers_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, told: str
) -> None:
    file = folder / "a.toml"
    if content is not None:
        file.write_bytes(content)
    assert AnswerRun("en", folder / "audit.json", file, now=lambda: NOW, rules=rules).run() == 2
    assert told in capsys.readouterr().err


def test_hostile_answers_and_replies_are_shown_and_do_nothing(folder: Path) -> None:
    evil = msgspec.json.encode(HOSTILE).decode().replace("\\u007f", "")
    text = HEAD + GOOD.replace('"met een proefaankoop"', evil) + REPLY.replace('"dat klopt niet"', evil)
    assert (
        answered(folder, text.replace('"het platform"', evil[:200] + '"'), formats=("html", "csv", "md", "json")) == 0
    )
    page = (folder / "report.html").read_text(encoding="utf-8")
    assert Reader(page).text.count("<img src=x onerror=alert(1)>") >= 3
    assert "<img" not in page
    assert "{{ 7*7 }}" in page


def test_the_questions_are_written_and_answers_are_not_written_over(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["questionnaire", str(folder / "audit.json"), "--lang", "nl"]
    assert run(command, {}) == 0
    said = capsys.readouterr().out
    assert f"auditor answer {folder / 'audit.json'} {folder / 'answers.toml'}" in said
    form = (folder / "answers.toml").read_text(encoding="utf-8")
    assert 'requirement = "REP-02"' in form
    assert 'requirement = "AGE-03"' not in form
    (folder / "answers.toml").write_text("ingevuld", encoding="utf-8")
    assert run(command, {}) == 2
    assert "bestaat al" in capsys.readouterr().err
    assert (folder / "answers.toml").read_text(encoding="utf-8") == "ingevuld"
    assert run([*command, "--overwrite"], {}) == 0
    assert run([*command, "--out", str(folder / "elders")], {}) == 0


def test_the_folder_of_an_audit_stands_for_its_record(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["questionnaire", str(folder), "--lang", "en"], {}) == 0
    assert f"auditor answer {folder / 'audit.json'} {folder / 'answers.toml'}" in capsys.readouterr().out
    empty = folder / "bewijs"
    for command in ("questionnaire", "answer"):
        assert run([command, str(empty), "--lang", "nl"], {}) == 2
        said = capsys.readouterr().err
        assert f"{empty / 'audit.json'} is geen leesbare audit.json (bestaat niet)." in said


def test_a_new_audit_in_the_folder_of_answers_says_that_they_do_not_count(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sample = str(Path(__file__).parents[2] / "sample_sites" / "tussenweg")
    out = tmp_path / "out"
    audit = ["audit", sample, "--out", str(out), "--lang", "nl"]
    assert run(audit, {}) == 0
    assert "lagen antwoorden" not in capsys.readouterr().err
    (out / "answers.toml").write_text("", encoding="utf-8")
    assert run(audit, {}) == 0
    assert f"typ dan: auditor answer {out} {out / 'answers.toml'}" in capsys.readouterr().err


def test_both_commands_work_on_an_audit_of_a_sample_platform(tmp_path: Path) -> None:
    sample = Path(__file__).parents[2] / "sample_sites" / "tussenweg"
    assert run(["audit", str(sample), "--out", str(tmp_path)], {}) == 0
    assert run(["questionnaire", str(tmp_path / "audit.json")], {}) == 0
    form = tmp_path / "answers.toml"
    text = form.read_text(encoding="utf-8").replace('by = ""', 'by = "inspecteur"', 1)
    text = text.replace('date = ""', "date = 2026-11-20", 1)
    text = text.replace('status = ""', 'status = "not_met"', 1).replace('reason = ""', 'reason = "nee"', 1)
    form.write_text(text.replace('how = ""', 'how = "interview"', 1), encoding="utf-8")
    before = record(tmp_path)
    assert run(["answer", str(tmp_path), str(form)], {}) == 0
    after = record(tmp_path)
    assert [one.requirement for one in after.answers] == ["ADV-02"]
    assert after.scores[0].highest is not None
    assert after.scores[0].highest < (before.scores[0].highest or 0)


def test_a_recording_verifies_with_and_without_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("os.fsync", lambda _handle: None)
    sample = Path(__file__).parents[2] / "sample_sites" / "stal21"
    wacz, out = tmp_path / "a.wacz", tmp_path / "out"
    assert run(["audit", str(sample), "--record", str(wacz), "--out", str(out)], {}) == 0
    home = record(out).platform.url
    requirement = record(out).findings[0].requirement
    answers = tmp_path / "answers.toml"
    answers.write_text(HEAD.replace(f"{ORIGIN}/", home) + GOOD.replace("AGE-03", requirement), encoding="utf-8")
    assert run(["answer", str(out / "audit.json"), str(answers)], {}) == 0
    verify = ["verify", str(wacz), str(out / "audit.json"), "--lang", "en"]
    assert run(verify, {}) == 0
    capsys.readouterr()
    made = record(out)
    forged = msgspec.structs.replace(made.scores[0], lowest=99, highest=99)
    (out / "audit.json").write_bytes(to_json(msgspec.structs.replace(made, scores=(forged, *made.scores[1:]))))
    assert run(verify, {}) == 1
    assert "calculated by other rules" in capsys.readouterr().err


def test_answers_go_along_when_a_snapshot_is_judged_anew(tmp_path: Path) -> None:
    sample = Path(__file__).parents[2] / "sample_sites" / "stal21"
    shutil.copytree(sample, tmp_path / "pages")
    assert run(["audit", str(tmp_path / "pages"), "--out", str(tmp_path)], {}) == 0
    made = record(tmp_path)
    requirement = made.findings[0].requirement
    text = HEAD.replace(f"{ORIGIN}/", made.platform.url) + GOOD.replace("AGE-03", requirement) + REPLY
    (tmp_path / "answers.toml").write_text(text, encoding="utf-8")
    assert run(["answer", str(tmp_path / "audit.json"), str(tmp_path / "answers.toml")], {}) == 0
    assert RejudgeRun("en", tmp_path, now=lambda: NOW).run() == 0
    anew = from_json((tmp_path / "audit-rejudged-2026-11-26.json").read_bytes())
    answered_one = next(one for one in anew.findings if one.requirement == requirement)
    assert (answered_one.status, answered_one.basis) == (Status.MET, Basis.ANSWERED)
    assert [reply.requirement for reply in anew.replies] == ["AGE-02"]
