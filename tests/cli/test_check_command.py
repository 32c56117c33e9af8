"""`auditor check` finds its settings, judges, tells, and ends with the right exit code."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from auditor.cli.program import run
from auditor.cli.terminal import columns
from auditor.finding import Status
from auditor.policy.baseline_file import read_baseline
from tests.cli.checked_folder import DAY, HOME, LOOSE, STRICT, TERMS, Folder
from tests.snapshot.foreign import answer, record, warc

BASELINE = "auditor-baseline.toml"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    monkeypatch.chdir(tmp_path)
    made = Folder(tmp_path)
    made.site()
    made.settings()
    return made


@pytest.mark.parametrize(
    ("policy", "ends", "sentence"),
    [
        (LOOSE, (0, "kept"), "The policy is kept."),
        (STRICT, (1, "breached"), "The policy is breached: 1 breach."),
        ("[policy]\nminimum_coverage = 1\n", (1, "breached"), "The policy is breached: 4 breaches."),
        ("[policy]\nminimum_score = { dsa = 99 }\n", (1, "breached"), "the lowest score must be 99 or more; it is"),
    ],
)
def test_a_policy_is_kept_or_breached(
    policy: str, ends: tuple[int, str], sentence: str, folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.settings(policy)
    code = folder.check()
    said = capsys.readouterr()
    row = said.out.splitlines()[1].split()
    assert (row[0], code, row[-1]) == ("site", *ends)
    assert sentence in " ".join(said.out.split())
    assert said.err == "==> Judging 1 snapshot(s)\n"


@pytest.mark.usefixtures("folder")
def test_a_breach_is_told_with_reason_page_and_place(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--lang", "en"], {}) == 1
    said = " ".join(capsys.readouterr().out.split())
    assert "ADV-02 partly met: " in said
    assert "; allowed: met" in said
    assert "https://www.site.example/voorwaarden body > p" in said


def test_the_screen_fits_eighty_columns_in_both_languages(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    long = "een-bijzonder-lange-naam-voor-een-platform"
    folder.site(long, terms=TERMS.replace("<p>", f"<section id='{'lang' * 30}'><p>"))
    folder.settings('[policy]\nallowed = { default = ["met"] }\n', "site", long)
    for language in ("nl", "en"):
        assert folder.check(language=language) == 1
        lines = capsys.readouterr().out.splitlines()
        assert [line for line in lines if columns(line) > 80] == []
        assert len(lines) > 40


def test_the_settings_are_found_above_and_by_name(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    assert folder.check() == 1
    (tmp_path / "loose.toml").write_text((tmp_path / "auditor.toml").read_text().replace('["met"]', '["partly"]'))
    assert folder.check(config=Path("../../loose.toml")) == 0


@pytest.mark.parametrize(
    ("settings", "arguments", "sentence"),
    [
        (None, [], "There is no auditor.toml in this folder or above it."),
        (None, ["--config", "none.toml"], "The file none.toml cannot be read (No such file or directory)."),
        ("policy = [\n", [], "The file auditor.toml is wrong: this is no TOML"),
        (STRICT.replace("ADV-02", "ADV-99"), [], "no requirement or group 'ADV-99'"),
        ('codes = ["x"]\n' + STRICT, [], "there is no code 'x'"),
        ('checks = ["none"]\n' + STRICT, [], "The folder of checks 'none' does not exist."),
        (STRICT, ["nothing.wacz"], "The snapshot nothing.wacz does not exist."),
        (STRICT, ["https://www.site.example/"], "A web address is not visited here."),
        (STRICT, ["--expires", "gisteren"], "'gisteren' is no day to accept up to."),
        (STRICT, ["--expires", "2026-01-01"], "'2026-01-01' is no day to accept up to."),
        (STRICT, ["--expires", "99999999999"], "is no day to accept up to."),
        (STRICT, ["--write-baseline"], "Breaches to accept: 1. Say with --reason why that may be."),
        (STRICT, ["--reason", "x", "--write-baseline", "site"], "A baseline goes into a .toml file, and site is none."),
        (STRICT, ["--reason", "x", "--write-baseline", "auditor.toml"], "The file auditor.toml is wrong"),
        (STRICT, ["--format", "pdf"], "'pdf' does not exist; choose from sarif, junit, github, json, md."),
        (STRICT, ["--format", "json,md"], "with more than one form, give --output DIR."),
        (STRICT, ["--format", "json", "--output", "auditor.toml"], "auditor.toml cannot be written"),
    ],
)
def test_what_cannot_be_done_ends_with_2_and_one_sentence(
    settings: str | None, arguments: list[str], sentence: str, folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    if settings is None:
        (folder.root / "auditor.toml").unlink()
    else:
        folder.settings(settings)
    assert run(["check", *arguments, "--lang", "en"], {}) == 2
    said = capsys.readouterr()
    assert sentence in said.err
    assert said.out == ""
    assert not (folder.root / BASELINE).exists()


def test_a_snapshot_that_settings_name_must_be_there(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    folder.settings(STRICT, "site", "weg")
    assert folder.check() == 2
    assert "The snapshot weg (auditor.toml, platform 2.snapshots) does not exist." in capsys.readouterr().err


def test_a_snapshot_that_cannot_be_read_is_inconclusive_and_hides_no_breach(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder.root / "kapot.wacz").write_bytes(b"PK\x03\x04 nothing of a zip")
    (folder.root / "leeg").mkdir()
    folder.settings(LOOSE, "kapot.wacz", "leeg", "site")
    assert folder.check() == 3
    said = capsys.readouterr().out
    assert [line.split()[-1] for line in said.splitlines()[1:4]] == ["inconclusive", "inconclusive", "kept"]
    assert "Inconclusive: not everything could be judged." in said
    folder.settings(STRICT, "kapot.wacz", "site")
    assert folder.check() == 1


def test_a_site_of_which_nothing_can_be_read_is_inconclusive(folder: Folder) -> None:
    (folder.root / "site" / "site.toml").write_text(
        'name = "site"\nurl = "https://www.site.example/"\n[[route]]\npath = "/*"\nstatus = 503\n'
    )
    for policy in (LOOSE, STRICT, "[policy]\nminimum_coverage = 0.5\n"):
        folder.settings(policy)
        assert folder.check() == 3


def test_a_check_that_crashes_is_inconclusive(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    own = folder.root / "eigen"
    own.mkdir()
    (own / "broken.py").write_text(
        "from auditor import Finding, Site, requirement\n\n\n"
        '@requirement("AGE-01")\ndef broken(site: Site) -> Finding:\n    raise RuntimeError("no")\n'
    )
    folder.settings('[policy]\nmust_be_met = ["AGE-01"]\n', more='checks = ["eigen"]')
    assert folder.check() == 3
    assert "AGE-01: the check itself crashed (RuntimeError: no, broken.py:6)" in " ".join(
        capsys.readouterr().out.split()
    )


@pytest.mark.parametrize(
    ("name", "body", "told"),
    [
        ("nothing", "return None  # type: ignore[return-value]", "TypeError: broken returned no Finding but NoneType"),
        ("ends", "raise SystemExit(0)", "SystemExit: 0, broken.py:6"),
        ("quotes", 'raise RuntimeError("06-00000123")', "RuntimeError: […], broken.py:6"),
    ],
)
def test_a_check_that_gives_no_finding_crashes_alone_and_quotes_nobody(
    folder: Folder, capsys: pytest.CaptureFixture[str], name: str, body: str, told: str
) -> None:
    own = folder.root / name
    own.mkdir()
    (own / "broken.py").write_text(
        "from auditor import Finding, Site, requirement\n\n\n"
        f'@requirement("AGE-01")\ndef broken(site: Site) -> Finding:\n    {body}\n'
    )
    folder.settings('[policy]\nmust_be_met = ["AGE-01"]\n', more=f'checks = ["{name}"]')
    assert folder.check() == 3
    assert told in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("form", ["", "json", "sarif", "junit", "github", "md"])
def test_a_snapshot_that_is_not_whole_is_inconclusive_in_every_form(
    folder: Folder, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    file = warc(
        folder.root / "site.warc.gz", [record("response", "https://www.site.example/", answer(HOME.encode()))] * 2
    )
    file.write_bytes(file.read_bytes()[:-10])
    folder.settings(LOOSE, "site.warc.gz")
    assert folder.check(formats=(form,) if form else ()) == 3
    assert "breaks off" in " ".join(capsys.readouterr().out.split())


def test_what_is_not_seen_now_stays_accepted(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    assert folder.check(write_baseline="", reason="bekend") == 0
    (folder.root / "site" / "voorwaarden.html").unlink()
    folder.check()
    assert "Still stands as accepted" not in capsys.readouterr().out
    folder.check(write_baseline="", reason="later")
    kept = read_baseline((folder.root / BASELINE).read_text(), BASELINE)
    assert ("ADV-02", "bekend") in [(one.requirement, one.reason) for one in kept]


def test_only_the_asked_snapshots_are_judged(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    folder.site("ander")
    folder.site("los")
    folder.settings(STRICT, "site", "ander")
    assert folder.check(snapshots=("los", str(folder.root / "ander"))) == 1
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()[1:3]] == ["los", "ander"]


def test_a_snapshot_outside_the_settings_needs_a_policy_for_it(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.site("los")
    folder.settings("", more="")
    text = (folder.root / "auditor.toml").read_text() + '[platform.policy]\nmust_be_met = ["AGE-01"]\n'
    (folder.root / "auditor.toml").write_text(text)
    assert folder.check(snapshots=("los",)) == 2
    assert "the general [policy] asks nothing" in capsys.readouterr().err


def test_a_name_that_a_site_gives_itself_borrows_no_baseline(folder: Folder) -> None:
    assert folder.check(write_baseline="", reason="bekend") == 0
    los = folder.site("los")
    (los / "site.toml").write_text('name = "site"\nurl = "https://www.site.example/"\n')
    below = Folder(folder.root / "los").site()
    assert folder.check(snapshots=("site",)) == 0
    assert folder.check(snapshots=("los",)) == 1
    assert folder.check(snapshots=(str(below),)) == 1


def test_accepted_breaches_are_kept_until_their_day_has_passed(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    assert folder.check(write_baseline="", reason="nieuwe leverancier", expires="2026-12-01") == 0
    (entry,) = read_baseline((folder.root / BASELINE).read_text(), BASELINE)
    assert (entry.platform, entry.requirement, entry.status) == ("site", "ADV-02", Status.PARTLY)
    assert (entry.page, entry.selector != "") == ("https://www.site.example/voorwaarden", True)
    assert folder.check(datetime(2026, 12, 1, 23, tzinfo=UTC)) == 0
    capsys.readouterr()
    assert folder.check(datetime(2026, 12, 2, tzinfo=UTC)) == 1
    said = " ".join(capsys.readouterr().out.split())
    assert "ADV-02 [expired] partly met" in said
    assert "was accepted up to 2026-12-01 (nieuwe leverancier), which has passed" in said


def test_the_last_day_is_ninety_days_from_now_when_none_is_given(folder: Folder) -> None:
    folder.check(write_baseline="elders/b.toml", reason="bekend")
    (entry,) = read_baseline((folder.root / "elders" / "b.toml").read_text(), "b.toml")
    assert (entry.expires - DAY.date()).days == 90
    assert not (folder.root / BASELINE).exists()


def test_a_fix_and_a_regression_do_not_cancel_and_the_stale_entry_is_told(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.settings('[policy]\nallowed = { ADV-01 = ["met"], ADV-02 = ["met"] }\n')
    assert folder.check(write_baseline="", reason="bekend") == 0
    before = read_baseline((folder.root / BASELINE).read_text(), BASELINE)
    assert [one.requirement for one in before] == ["ADV-02"]
    better = (
        "Wij controleren van iedere adverteerder een identiteitsbewijs voordat de eerste advertentie wordt geplaatst."
    )
    worse = TERMS.replace("Wij controleren bij twijfel een identiteitsbewijs.", better).replace(
        "minstens 21", "zestien"
    )
    folder.site(terms=worse)
    capsys.readouterr()
    assert folder.check() == 1
    said = capsys.readouterr().out
    assert "ADV-01" in said.partition("Still stands as accepted")[0]
    assert "ADV-02" in said.partition("Still stands as accepted")[2]
    assert folder.check(write_baseline="", reason="later") == 0
    after = read_baseline((folder.root / BASELINE).read_text(), BASELINE)
    assert [(one.requirement, one.reason) for one in after] == [("ADV-01", "later")]


def test_writing_the_baseline_anew_changes_nothing_that_holds(folder: Folder) -> None:
    folder.check(write_baseline="", reason="bekend", expires="2026-12-01")
    before = (folder.root / BASELINE).read_bytes()
    assert folder.check(write_baseline="") == 0
    assert (folder.root / BASELINE).read_bytes() == before
    # Another platform alone says nothing of this one, and one that nobody checks any longer is stale.
    folder.site("ander", home=HOME)
    folder.settings(LOOSE, "site", "ander")
    folder.check(write_baseline="", snapshots=("ander",))
    assert (folder.root / BASELINE).read_bytes() == before
    folder.settings(LOOSE, "ander")
    folder.check(write_baseline="")
    assert read_baseline((folder.root / BASELINE).read_text(), BASELINE) == ()


def test_a_score_that_is_too_low_stays_a_breach(folder: Folder) -> None:
    folder.settings("[policy]\nminimum_score = { dsa = 99 }\n")
    assert folder.check(write_baseline="", reason="bekend") == 1
    assert read_baseline((folder.root / BASELINE).read_text(), BASELINE) == ()


@pytest.mark.usefixtures("folder")
def test_one_form_goes_to_stdout_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--format", "json"], {}) == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["exit_code"] == 1
    assert "Het beleid is geschonden" in said.err


def test_several_forms_go_into_a_folder(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--format", "md,junit,sarif", "--format", "json,github", "--output", "uit"], {}) == 1
    files = sorted(path.name for path in (folder.root / "uit").iterdir())
    assert files == ["check.annotations.txt", "check.json", "check.junit.xml", "check.md", "check.sarif"]
    assert capsys.readouterr().out.rstrip().endswith("check.md")


def test_a_name_in_the_settings_cannot_command_a_terminal_or_a_ci(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.site(terms=TERMS.replace("<p>", "<p id='##[add-mask]x'>"))
    text = STRICT + '[[platform]]\nname = "::stop-commands::x\\u001b[2J ##[add-mask]y"\nsnapshots = ["site"]\n'
    (folder.root / "auditor.toml").write_text(text)
    assert folder.check() == 1
    said = capsys.readouterr().out
    assert "##[" not in said
    assert [line for line in said.splitlines() if line.lstrip().startswith("::")] == []
    assert not {sign for sign in said if sign != "\n" and not sign.isprintable()}


@pytest.mark.usefixtures("folder")
def test_the_language_is_that_of_the_caller(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check"], {"AUDITOR_LANG": "nl"}) == 1
    assert "geschonden" in capsys.readouterr().out


def test_a_file_that_cannot_be_written_is_told(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    (folder.root / "map").write_text("")
    assert folder.check(write_baseline="map/b.toml", reason="x") == 2
    assert "map/b.toml cannot be written" in capsys.readouterr().err
