"""`auditor rejudge` judges what was stored anew, keeps both dates and the old audit, and says what changed."""

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from auditor.audit import Audit, Rules, from_json, to_json
from auditor.cli.asked import Asked
from auditor.cli.audit_run import AuditRun
from auditor.cli.program import run
from auditor.cli.rejudge_run import RejudgeRun
from auditor.cli.terminal import columns
from tests.cli.checked_folder import TERMS, Folder, rules_read_once
from tests.snapshot.foreign import answer, record, warc

THEN = datetime(2026, 11, 24, 12, tzinfo=UTC)
NOW = datetime(2028, 2, 1, 9, tzinfo=UTC)
FRESH = "audit-rejudged-2028-02-01.json"
# A plan for 2027 is none any more for who judges in 2028 what was published in 2026.
PLAN = TERMS.replace("Wij controleren bij twijfel", "In 2027 controleren wij van iedere adverteerder vooraf")


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    """Make an audit with the pages it was made of beside it."""
    root = tmp_path / "audits" / "site"
    root.mkdir(parents=True)
    pages = Folder(root).site("pages", terms=PLAN)
    assert (
        AuditRun(Asked(language="nl", targets=(str(pages),), out=root, formats=("json",)), now=lambda: THEN).run() == 0
    )
    return root


def again(folder: Path, *checks: Path, day: datetime = NOW) -> int:
    return RejudgeRun("en", folder, checks, now=lambda: day, rules=rules_read_once).run()


def read(path: Path) -> Audit:
    return from_json(path.read_bytes())


def test_the_same_rules_give_the_same_findings_however_much_later(
    stored: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (stored / "audit.json").read_bytes()
    capsys.readouterr()
    assert again(stored) == 0
    old, new = read(stored / "audit.json"), read(stored / FRESH)
    assert (old.observed_at, old.judged_at) == ("2026-11-24T12:00:00Z", "2026-11-24T12:00:00Z")
    assert (new.observed_at, new.judged_at) == ("2026-11-24T12:00:00Z", "2028-02-01T09:00:00Z")
    assert to_json(msgspec.structs.replace(new, judged_at=old.judged_at)) == before
    assert (stored / "audit.json").read_bytes() == before
    said = " ".join(capsys.readouterr().out.split())
    assert "observed 2026-11-24T12:00:00Z, judged 2026-11-24T12:00:00Z, now 2028-02-01T09:00:00Z" in said
    assert "Not one finding changed." in said


def test_no_audit_is_ever_overwritten(stored: Path) -> None:
    assert [again(stored.parent), again(stored.parent)] == [0, 0]
    names = sorted(path.name for path in stored.glob("*.json"))
    assert names == ["audit-rejudged-2028-02-01-2.json", FRESH, "audit.json"]


def test_a_changed_check_is_named_with_its_versions(
    stored: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "age.py").write_text(
        "from auditor import Finding, Site, Text, not_applicable, requirement\n\n\n"
        '@requirement("AGE-01", version=700)\ndef never(site: Site) -> Finding:\n'
        '    return not_applicable(Text("niet hier", "not here"))\n'
    )
    old = next(one for one in read(stored / "audit.json").findings if one.requirement == "AGE-01")
    capsys.readouterr()
    assert again(stored, own) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert f"→ not applicable (changed by: the check (version {old.check_version} → 700), the rules) not here" in said
    assert "rules 2026" in said


def test_other_rules_and_another_reading_are_told_apart(stored: Path, capsys: pytest.CaptureFixture[str]) -> None:
    audit = read(stored / "audit.json")
    flipped = tuple(
        msgspec.structs.replace(one, reason=msgspec.structs.replace(one.reason, en="otherwise"))
        if one.requirement == "AGE-01"
        else one
        for one in audit.findings
    )
    (stored / "audit.json").write_bytes(to_json(msgspec.structs.replace(audit, findings=flipped)))
    assert again(stored) == 0
    assert "AGE-01 met, with another reason or other evidence (changed by: the reading of the pages)" in " ".join(
        capsys.readouterr().out.split()
    )
    older = msgspec.structs.replace(audit, findings=flipped, rules=Rules("2025.1.0", "sha256:00"))
    (stored / "audit.json").write_bytes(to_json(older))
    assert again(stored) == 0
    assert "(changed by: the rules)" in " ".join(capsys.readouterr().out.split())


def test_the_codes_of_the_old_audit_are_those_of_the_new_one(stored: Path) -> None:
    record = json.loads((stored / "audit.json").read_bytes())
    record["scores"] = [one for one in record["scores"] if one["code"] == "dsa"]
    record["source"]["vantage"] = "NL"
    (stored / "audit.json").write_text(json.dumps(record))
    assert again(stored) == 0
    assert [score.code for score in read(stored / FRESH).scores] == ["dsa"]
    assert read(stored / FRESH).source.vantage == "NL"


def test_what_cannot_be_judged_anew_is_named_and_the_others_go_on(
    stored: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    audits = stored.parent
    broken, alone, two, torn, other = (audits / name for name in ("broken", "alone", "two", "torn", "other"))
    for folder in (broken, alone, two, torn, other):
        folder.mkdir()
        shutil.copy(stored / "audit.json", folder)
    (broken / "audit.json").write_text('{"schema": 1}')
    for name in ("a", "b"):
        Folder(two).site(name)
    (torn / "site.wacz").write_bytes(b"PK")
    Folder(other).site("elsewhere")
    assert again(audits) == 3
    said = capsys.readouterr().err
    assert f"{broken / 'audit.json'}: cannot be read as an audit" in said
    assert f"{alone / 'audit.json'}: one snapshot belongs beside it" in said
    assert "there is: a, b" in said
    assert f"{torn / 'audit.json'}: " in said
    assert "the snapshot is of https://www.elsewhere.example/, and this audit of https://www.pages.example/" in said
    assert (stored / FRESH).exists()
    assert [path.parent.name for path in audits.rglob(FRESH)] == ["site"]


def test_a_folder_without_audits_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        assert run(["rejudge", str(folder), "--lang", "en"], {}) == 2
        assert f"There is no audit.json in {folder}." in capsys.readouterr().err


def test_the_screen_fits_eighty_columns_in_both_languages(
    stored: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    audit = read(stored / "audit.json")
    (stored / "audit.json").write_bytes(to_json(msgspec.structs.replace(audit, findings=audit.findings[:3])))
    monkeypatch.chdir(stored)
    capsys.readouterr()
    for language in ("nl", "en"):
        assert run(["rejudge", ".", "--lang", language], {}) == 0
        lines = capsys.readouterr().out.splitlines()
        assert [line for line in lines if columns(line) > 80] == []
        assert any({"nl": "geen bevinding", "en": "no finding"}[language] in line for line in lines)


def test_a_snapshot_that_is_not_whole_is_told_and_inconclusive(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pages = [record("response", "https://www.site.example/", answer(TERMS.encode()))] * 2
    file = warc(tmp_path / "site.warc.gz", pages)
    asked = Asked(language="en", targets=(str(file),), out=tmp_path, formats=("json",))
    assert AuditRun(asked, now=lambda: THEN).run() == 0
    file.write_bytes(file.read_bytes()[:-10])
    assert again(tmp_path) == 3
    assert "breaks off" in " ".join(capsys.readouterr().err.split())
