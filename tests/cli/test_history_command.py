"""`auditor history` keeps audits, shows them on 80 columns in both languages, and says what it cannot do."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from auditor.audit import Audit, Rules, to_json
from auditor.cli.asked import Asked
from auditor.cli.audit_run import AuditRun
from auditor.cli.history_prune_run import prune
from auditor.cli.program import run
from auditor.cli.round_run import RoundRun
from auditor.cli.terminal import columns
from auditor.errors import UsageError
from auditor.finding import Status
from auditor.history.history import open_history
from auditor.history.retention import kept_from
from auditor.report import summary
from auditor.report.overview import Summary
from auditor.rulebook import Rulebook
from tests.cli.checked_folder import LOOSE, Folder, rules_read_once
from tests.history.kept import MET, NOT_MET, PARTLY, answered, replaced, seen, stating

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
Said = Callable[..., tuple[int, str, str]]


@pytest.fixture
def auditor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Said:
    """Run commands in an empty folder; return the exit code and what was said, on one line each."""
    monkeypatch.chdir(tmp_path)

    def ran(*arguments: str, language: str = "en") -> tuple[int, str, str]:
        capsys.readouterr()
        code = run([*arguments, "--lang", language], {})
        said = capsys.readouterr()
        assert [line for line in said.out.splitlines() if columns(line) > 80] == []
        return code, " ".join(said.out.split()), " ".join(said.err.split())

    return ran


def stored(folder: str, audit: Audit) -> str:
    """Write an audit in a folder of its own."""
    path = Path(folder) / "audit.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(to_json(audit))
    return str(path)


def test_files_and_folders_are_added_once(auditor: Said) -> None:
    stored("audits/een", seen("2026-10-24"))
    stored("audits/twee", seen("2026-11-24", NOT_MET))
    (Path("audits/twee") / "audit-rejudged-2027-01-01.json").write_bytes(
        to_json(seen("2026-11-24", PARTLY, judged="2027-01-01"))
    )
    one = stored("apart", seen("2026-12-24"))
    assert auditor("history", "add", "audits", one) == (
        0,
        "Added: 4. There already: 0. History: auditor-history.sqlite",
        "",
    )
    assert auditor("history", "add", "audits") == (0, "Added: 0. There already: 3. History: auditor-history.sqlite", "")
    assert auditor("history", "list") == (
        0,
        "Platform audits first last Voorbeeld 4 2026-10-24 2026-12-24 voorbeeld.example History: auditor-history.sqlite",
        "",
    )


def test_what_cannot_be_added_is_told_and_the_others_are(auditor: Said) -> None:
    stored("audits/goed", seen("2026-11-24"))
    record = json.loads(Path(stored("audits/later", seen("2026-11-25"))).read_bytes())
    Path("audits/later/audit.json").write_text(json.dumps({**record, "schema": 9}))
    Path(stored("audits/stuk", seen("2026-11-26"))).write_text("{")
    stored("audits/nooit", replaced(seen("2026-11-27"), observed_at="nooit"))
    code, said, wrong = auditor("history", "add", "audits", "nergens.json")
    assert (code, said) == (2, "Added: 1. There already: 0. History: auditor-history.sqlite")
    assert "audit of schema version 9; this program reads version 1" in wrong
    assert "audits/stuk/audit.json is no readable audit.json" in wrong
    assert "Error (audits/nooit/audit.json): The audit says 'nooit', which is no moment" in wrong
    assert "nergens.json is no readable audit.json" in wrong
    assert wrong.endswith("Not added: 4.")


def test_a_folder_without_audits_is_told(auditor: Said) -> None:
    assert auditor("history", "add", ".") == (
        2,
        "",
        "Error: There is no audit.json in .. Give a folder of audits, or an audit.json.",
    )


def test_namesakes_are_told_when_one_is_added(auditor: Said) -> None:
    stored("een", seen("2026-11-24", platform="een"))
    stored("twee", seen("2026-11-24", platform="twee"))
    code, _, note = auditor("history", "add", "een", "twee")
    assert (code, note) == (
        0,
        "Note: een.example, twee.example are all called 'voorbeeld'. They stay apart: a platform is known by its address.",
    )
    assert auditor("history", "show", "Voorbeeld")[2].startswith(
        "Error: There are 2 platforms of the name 'Voorbeeld': een.example, twee.example."
    )


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_course_of_a_platform_says_what_changed(auditor: Said, language: str) -> None:
    stored("a", seen("2026-09-24", NOT_MET))
    stored("b", seen("2026-10-24", MET))
    last = replaced(seen("2026-11-24", PARTLY), rules=Rules("2026.12.0", "sha256:11"))
    stored(
        "c",
        replaced(
            last,
            findings=(
                *last.findings,
                last.findings[0].__class__(requirement="NEW-01", status=Status.ERROR, reason=last.findings[0].reason),
            ),
        ),
    )
    auditor("history", "add", ".")
    code, said, _ = auditor("history", "show", "www.voorbeeld.example", language=language)
    assert code == 0
    assert "2026-09-24 40 · · 1 1 · ·" in said
    assert "2026-10-24 40 1 · · 1 1 ·" in said
    assert "2026-11-24* 40 · 1 · 2 · 1" in said
    heads = {"nl": "niet te beoordelen beter slechter", "en": "cannot tell better worse"}
    assert heads[language] in said
    changed = {
        "nl": "Veranderd tussen 2026-10-24 en 2026-11-24: AGE-01 gehaald → deels gehaald NEW-01 niet in de audit → controle mislukt",
        "en": "Changed between 2026-10-24 and 2026-11-24: AGE-01 met → partly met NEW-01 not in the audit → check failed",
    }
    assert said.endswith(changed[language])


def test_a_change_by_an_answer_is_called_so(auditor: Said) -> None:
    stored("a", answered(seen("2026-10-24", PARTLY)))
    stored("b", seen("2026-11-24", MET))
    auditor("history", "add", ".")
    said = auditor("history", "show", "voorbeeld.example", language="nl")[1]
    assert said.endswith("AGE-01 deels gehaald → gehaald (door een antwoord van mensen)")


def test_a_change_by_an_answer_is_neither_better_nor_worse(auditor: Said) -> None:
    stored("a", answered(seen("2026-10-24", PARTLY)))
    stored("b", seen("2026-11-24", MET))
    auditor("history", "add", ".")
    assert "2026-11-24 40 1 · · 1 · ·" in auditor("history", "show", "voorbeeld.example")[1]


def test_what_the_platform_says_it_has_is_told(auditor: Said) -> None:
    stored("a", seen("2026-09-24"))
    stored("b", stating(seen("2026-10-24"), 1234))
    stored("c", stating(seen("2026-11-24"), 1300, about=True))
    auditor("history", "add", ".")
    said = auditor("history", "show", "voorbeeld.example", language="nl")[1]
    assert "Advertenties volgens het platform zelf: 2026-10-24 1.234 · 2026-11-24 rond of boven 1.300" in said


def test_a_course_without_a_change_or_a_score_says_so(auditor: Said) -> None:
    stored("a", replaced(seen("2026-11-24"), scores=()))
    later = replaced(seen("2026-11-24"), observed_at="2026-11-24T15:00:00Z", scores=())
    stored("b", later)
    auditor("history", "add", ".")
    said = auditor("history", "show", "voorbeeld.example")[1]
    assert "No outcome changed between 2026-11-24T12:00:00Z and 2026-11-24T15:00:00Z." in said
    assert "2026-11-24 - 1" in said


def test_without_a_history_it_is_told_how_to_begin(auditor: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    for command in (["list"], ["show", "x"], ["prune", "--older-than", "5y"]):
        code, _, wrong = auditor("history", *command)
        assert (code, wrong.split(". ")[0]) == (2, "Error: There is no history in auditor-history.sqlite yet")
    monkeypatch.setenv("AUDITOR_HISTORY", "elders.sqlite")
    assert "elders.sqlite" in auditor("history", "list")[2]
    assert "hier.sqlite" in auditor("history", "list", "--history", "hier.sqlite")[2]
    with open_history("elders.sqlite", create=True):
        pass
    assert auditor("history", "list")[1] == "No audit is kept yet. History: elders.sqlite"


def test_pruning_tells_what_it_removed(auditor: Said, capsys: pytest.CaptureFixture[str]) -> None:
    stored("a", seen("2020-11-24"))
    stored("b", seen("2026-11-24"))
    auditor("history", "add", ".")
    capsys.readouterr()
    assert prune("en", "5y", "", NOW) == 0
    assert (
        capsys.readouterr().out
        == "Removed: 1 audit(s) of visits before 2021-11-24. Left: 1.\nHistory: auditor-history.sqlite\n"
    )
    assert auditor("history", "prune", "--older-than", "gisteren")[0] == 2
    assert auditor("history", "prune")[0] == 2
    assert Path("a/audit.json").exists()


@pytest.mark.parametrize(
    ("asked", "moment"),
    [
        ("5y", "2021-11-24T12:00:00Z"),
        ("6m", "2026-05-24T12:00:00Z"),
        ("12 W", "2026-09-01T12:00:00Z"),
        ("90d", "2026-08-26T12:00:00Z"),
        ("2024-01-31", "2024-01-31T00:00:00Z"),
        ("2024-01-31T01:00:00+01:00", "2024-01-31T00:00:00Z"),
    ],
)
def test_a_period_is_counted_back_from_now(asked: str, moment: str) -> None:
    assert kept_from(asked, NOW) == moment


def test_a_month_that_is_too_short_ends_on_its_last_day() -> None:
    assert kept_from("6m", datetime(2026, 8, 31, tzinfo=UTC)) == "2026-02-28T00:00:00Z"
    assert kept_from("1y", datetime(2028, 2, 29, tzinfo=UTC)) == "2027-02-28T00:00:00Z"


@pytest.mark.parametrize("asked", ["", "5", "5q", "0d", "9999y", "2027-01-01", "gisteren"])
def test_no_period_is_told(asked: str) -> None:
    with pytest.raises(UsageError, match="is no period to keep audits for"):
        kept_from(asked, NOW)


def test_an_audit_and_a_check_are_kept_where_that_is_asked(auditor: Said, tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    pages = folder.site("site")
    folder.settings(LOOSE, "site")
    kept = "kept.sqlite"
    asked = Asked(language="en", targets=(str(pages),), out=tmp_path / "out", formats=("json",), history=kept)
    assert AuditRun(asked, now=lambda: NOW).run() == 0
    assert folder.check(history=kept, config=tmp_path / "auditor.toml") == 0
    (row,) = open_history(kept).matrix()
    assert (row.platform.identity, row.last.observed_at[:10]) == ("site.example", "2026-11-24")
    assert auditor("history", "add", "out", "--history", kept)[1].startswith("Added: 0. There already: 1.")


def test_a_round_of_platforms_is_kept_and_so_is_what_it_goes_on_with(auditor: Said, tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    for name in ("een", "twee"):
        folder.site(name)
    folder.settings(LOOSE, "een", "twee")
    asked = Asked(
        language="en", targets=(), platforms=Path("auditor.toml"), out=tmp_path / "out", history="kept.sqlite", jobs=2
    )
    for resume in (False, True):
        assert RoundRun(replace(asked, resume=resume), rules=rules_read_once).run() == 0
    assert auditor("history", "list", "--history", "kept.sqlite")[1].count(" 1 20") == 2
    (tmp_path / "brief.txt").write_text("Dit is een brief. " * 100)
    assert RoundRun(replace(asked, history="brief.txt", out=tmp_path / "other"), rules=rules_read_once).run() == 2
    assert not (tmp_path / "other").exists()


def test_a_history_that_cannot_be_is_told_before_anything_is_visited(auditor: Said, tmp_path: Path) -> None:
    pages = Folder(tmp_path).site("site")
    Folder(tmp_path).settings(LOOSE, "site")
    (tmp_path / "brief.txt").write_text("Dit is een brief. " * 100)
    for history in ("brief.txt", ".", "https://www.naam.example/"):
        for command in (["audit", str(pages), "--out", "out"], ["check"]):
            code, said, _ = auditor(*command, "--history", history)
            assert (code, said) == (2, "")
    assert not Path("out").exists()


def test_an_audit_that_cannot_be_kept_is_told_and_its_files_stay(
    auditor: Said, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = Folder(tmp_path).site("site")
    kept = tmp_path / "kept.sqlite"

    def told_once_it_is_gone(audit: Audit, rulebook: Rulebook, language: str) -> Summary:
        kept.unlink()
        kept.mkdir()
        return summary(audit, rulebook, language)

    monkeypatch.setattr("auditor.cli.audit_run.summary", told_once_it_is_gone)
    code, said, wrong = auditor("audit", str(pages), "--out", "out", "--format", "json", "--history", str(kept))
    assert (code, "out/audit.json" in said) == (2, True)
    assert "Not put in the history:" in wrong
