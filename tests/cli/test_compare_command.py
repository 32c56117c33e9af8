"""`auditor compare` takes audits, folders, snapshots and days of a history, and says what changed and what made it so."""

import json
import re
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from auditor.audit import Audit, Platform, Provenance, Rules, from_json, to_json
from auditor.cli.asked import Asked
from auditor.cli.audit_run import AuditRun
from auditor.cli.compare_run import CompareRun
from auditor.cli.program import run
from auditor.cli.terminal import columns
from auditor.finding import Evidence
from tests.cli.checked_folder import HOME, Folder, rules_read_once
from tests.history.kept import MET, NOT_MET, PARTLY, answered, replaced, seen, stating
from tests.snapshot.foreign import answer, record, warc

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
OPEN = re.sub(r"<p>Deze website.*?</p>", "", HOME, flags=re.DOTALL)
Compare = Callable[..., tuple[int, str, str]]


@pytest.fixture
def compare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Compare:
    """Compare in an empty folder; return the exit code and what was said, on one line each."""
    monkeypatch.chdir(tmp_path)

    def ran(before: str, after: str, **asked: Any) -> tuple[int, str, str]:
        capsys.readouterr()
        given = {"language": "en", "now": lambda: NOW, "rules": rules_read_once, **asked}
        code = CompareRun(before=before, after=after, **given).run()
        said = capsys.readouterr()
        assert asked.get("form") or [line for line in said.out.splitlines() if columns(line) > 80] == []
        return code, " ".join(said.out.split()), " ".join(said.err.split())

    return ran


def stored(folder: str, audit: Audit) -> str:
    """Write an audit in a folder of its own and return the folder."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    (Path(folder) / "audit.json").write_bytes(to_json(audit))
    return folder


def audited(folder: str, home: str = HOME) -> Path:
    """Audit a platform of two pages, with the pages beside the audit."""
    root = Path(folder)
    root.mkdir()
    pages = Folder(root).site("site", home=home)
    asked = Asked(language="en", targets=(str(pages),), out=root, formats=("json",))
    assert AuditRun(asked, now=lambda: NOW).run() == 0
    return root / "audit.json"


def rewritten(file: Path, **changed: Any) -> Audit:
    """Change an audit on disk."""
    audit = replaced(from_json(file.read_bytes()), **changed)
    file.write_bytes(to_json(audit))
    return audit


def test_two_audits_by_the_same_rules(compare: Compare) -> None:
    stored("a", seen("2026-10-24", MET))
    stored("b", seen("2026-11-24", NOT_MET))
    code, said, _ = compare("a", "b/audit.json")
    assert code == 0
    assert "A: seen 2026-10-24, rules 2026.11.0 (a) B: seen 2026-11-24, rules 2026.11.0 (b/audit.json)" in said
    assert "Both were judged by the same rules" in said
    assert (
        "Worse: 1 · No longer assessed: 0 · Assessed now: 0 · Better: 0 · Same: 1 Worse B was judged less well than A. AGE-01"
        in said
    )
    assert "A: met. Because. https://www.voorbeeld.example/voorwaarden B: not met. Because. https://" in said


@pytest.mark.parametrize(
    ("before", "after", "fail_on", "code"),
    [
        (MET, NOT_MET, (), 0),
        (MET, NOT_MET, ("worse",), 1),
        (NOT_MET, MET, ("worse",), 0),
        (MET, MET, ("worse", "gone", "new"), 0),
    ],
)
def test_it_fails_on_what_was_asked(
    compare: Compare, before: Any, after: Any, fail_on: tuple[str, ...], code: int
) -> None:
    assert (
        compare(stored("a", seen("2026-10-24", before)), stored("b", seen("2026-11-24", after)), fail_on=fail_on)[0]
        == code
    )


def test_days_of_a_history(compare: Compare) -> None:
    for day, status in [("2026-09-05", MET), ("2026-10-05", PARTLY), ("2026-11-05", NOT_MET)]:
        stored(f"audits/{day}", seen(day, status))
    assert run(["history", "add", "audits"], {}) == 0
    said = compare("voorbeeld.example@2026-09", "Voorbeeld@2026-10-31")[1]
    assert "A: seen 2026-09-05, rules 2026.11.0 (voorbeeld.example@2026-09) B: seen 2026-10-05" in said
    assert compare("voorbeeld.example@2026-09-04", "audits/2026-10-05") == (
        2, "", "Error: There is no audit of voorbeeld.example on 2026-09-04 or before; the first is of 2026-09-05.",
    )  # fmt: skip
    assert compare("nergens.example@2026-09-04", "a")[2].startswith("Error: There is no platform 'nergens.example'")
    assert "There is no history in weg.sqlite yet" in compare("a.example@2026-01-01", "b", where="weg.sqlite")[2]


def test_two_folders_of_pages_are_judged_now(compare: Compare, tmp_path: Path) -> None:
    Folder(tmp_path).site("site")
    shutil.copytree("site", "later")
    (tmp_path / "later" / "index.html").write_text(OPEN)
    code, said, _ = compare("site", "later", fail_on=("worse",))
    assert code == 1
    assert "Both were judged by the same rules" in said
    assert "Worse B was judged less well than A. AGE-01" in said


def test_two_recordings_are_judged_now(compare: Compare, tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    for name, home in (("a", HOME), ("b", OPEN)):
        pages = folder.site("site", home=home)
        asked = Asked(
            language="en", targets=(str(pages),), out=Path(name), formats=("json",), record=Path(f"{name}.wacz")
        )
        assert AuditRun(asked, now=lambda: NOW).run() == 0
    code, said, _ = compare("a.wacz", "b.wacz", fail_on=("worse",))
    assert code == 1
    assert "Worse B was judged less well than A. AGE-01" in said
    assert "A: seen 2026-11-24" in said


def test_when_the_rules_changed_both_are_judged_anew_by_their_snapshots(compare: Compare) -> None:
    one, _ = audited("a"), audited("b", OPEN)
    old = from_json(one.read_bytes())
    flipped = tuple(
        msgspec.structs.replace(finding, status=MET) if finding.requirement == "COD-02" else finding
        for finding in old.findings
    )
    rewritten(one, rules=Rules("2026.1.0", "sha256:00"), findings=flipped)
    code, said, _ = compare("a", "b")
    assert code == 0
    assert "The rules have changed in between. So both were judged anew by the rules of now" in said
    assert "Worse B was judged less well than A. AGE-01" in said
    assert "What the rules alone made otherwise in A (then → now): COD-02 met → not met" in said
    assert "otherwise in B" not in said
    assert "COD-02 " not in said.partition("What the rules")[0]


def test_without_snapshots_it_says_that_the_rules_differ(compare: Compare) -> None:
    one, other = audited("a"), audited("b", OPEN)
    rewritten(one, rules=Rules("2026.1.0", "sha256:00"))
    shutil.rmtree("a/site")
    _, said, _ = compare("a", "b")
    assert "Note: A and B were judged by different rules." in said
    assert "! a: there is no snapshot to judge anew" in said
    assert "By the platform or by the rules; that cannot be told here." in said
    fewer = from_json(one.read_bytes()).findings[1:]
    rewritten(one, rules=Rules("2026.1.0", "sha256:00"), findings=fewer)
    assert "By the rules: one of the two does not ask this. A: not in the audit B: " in compare("a", "b")[1]
    rewritten(other, rules=Rules("2026.2.0", "sha256:01"), platform=Platform("site", "https://www.elders.example/"))
    assert (
        "! b: the snapshot is of https://www.site.example/, and this audit of https://www.elders.example/"
        in compare("a", "b")[1]
    )


def test_what_a_reader_must_know_first_is_told(compare: Compare) -> None:
    later = seen("2026-11-24", NOT_MET)
    stored("a", replaced(later, source=Provenance("live", rendered=True, user_agent="Auditor/0.1", vantage="NL")))
    stored("b", seen("2026-10-24", MET, platform="elders"))
    said = compare("a", "b")[1]
    assert "! These are two platforms: https://www.voorbeeld.example/ and https://www.elders.example/." in said
    assert "! A was seen after B: the order is reversed." in said
    assert "! One of the two was seen by a browser and the other was not" in said


def test_what_the_platform_says_it_has_is_a_fact_of_both(compare: Compare) -> None:
    stored("a", stating(seen("2026-10-24", MET), 1234))
    stored("b", replaced(seen("2026-11-24", MET), advertisement_total=None))
    code, said, _ = compare("a", "b", fail_on=("worse", "gone", "new", "better"))
    assert code == 0
    assert "A: The platform states 1,234 advertisements: '1234 advertenties' B: The platform states no number" in said
    made = json.loads(compare("a", "b", form="json")[1])
    assert made["before"]["advertisement_total"]["number"] == 1234
    assert made["after"]["advertisement_total"] is None
    stored("a", seen("2026-10-24", MET))
    stored("b", stating(seen("2026-11-24", MET), 1234))
    assert "A: not looked for: the audit is of an older program" in compare("a", "b")[1]
    stored("b", seen("2026-11-24", MET))
    assert "own count" not in compare("a", "b")[1]
    assert "advertisement_total" not in json.loads(compare("a", "b", form="json")[1])["after"]


def test_a_difference_by_an_answer_is_counted_apart(compare: Compare) -> None:
    stored("a", answered(seen("2026-10-24", PARTLY)))
    stored("b", seen("2026-11-24", MET))
    said = compare("a", "b")[1]
    assert "unless something else is said with it." in said
    assert "! Differences by answers of people, and not by what the audit saw: 1." in said
    assert "By an answer of people that came, changed or expired." in said
    stored("a", seen("2026-10-24", PARTLY))
    assert "Differences by answers" not in compare("a", "b")[1]


def test_the_json_has_both_findings_whole(compare: Compare) -> None:
    before, after = seen("2026-10-24", MET), seen("2026-11-24", NOT_MET)
    assert compare(stored("a", before), stored("b", after), form="json", out=Path("it.json"))[0] == 0
    record = json.loads(Path("it.json").read_text())
    assert (record["ruling"], record["counts"]) == ("same", {"worse": 1, "gone": 0, "new": 0, "better": 0, "same": 1})
    first = record["requirements"][0]
    assert (first["requirement"], first["direction"], first["why"]) == ("AGE-01", "worse", "platform")
    assert msgspec.convert(first["before"], type=type(before.findings[0])) == before.findings[0]
    assert (record["before"]["given"], record["after"]["observed_at"]) == ("a", "2026-11-24T12:00:00Z")


def test_a_form_goes_to_the_screen_or_to_a_file(compare: Compare) -> None:
    stored("a", seen("2026-10-24", MET))
    stored("b", seen("2026-11-24", NOT_MET))
    assert compare("a", "b", form="html")[1].startswith("<!DOCTYPE html>")
    assert compare("a", "b", form="html", out=Path("it.html"))[1].endswith("it.html")
    assert Path("it.html").read_text().startswith("<!DOCTYPE html>")
    compare("a", "b", out=Path("it.txt"))
    assert "Both were judged by the same rules" in " ".join(Path("it.txt").read_text().split())
    assert compare("a", "b", form="html", out=Path("no/it.html"))[0] == 2


def test_what_cannot_be_compared_is_told(compare: Compare) -> None:
    stored("a", seen("2026-10-24"))
    Path("leeg").mkdir()
    Path("brief.txt").write_text("Dit is geen audit.")
    Path("stuk.wacz").write_bytes(b"PK")
    assert "'nergens' cannot be compared." in compare("a", "nergens")[2]
    assert "'naam.nl@gisteren' cannot be compared." in compare("a", "naam.nl@gisteren")[2]
    assert "'naam.nl@2026-13' cannot be compared." in compare("a", "naam.nl@2026-13")[2]
    assert "There is no audit.json in leeg, and it is no folder of pages." in compare("a", "leeg")[2]
    assert "brief.txt is no readable audit.json" in compare("a", "brief.txt")[2]
    assert compare("a", "stuk.wacz")[2].startswith("Error: ")
    record = json.loads(Path("a/audit.json").read_bytes())
    Path("later.json").write_text(json.dumps({**record, "schema": 2}))
    assert "later.json is an audit of schema version 2; this program reads version 1." in compare("a", "later.json")[2]


def test_the_command_line_takes_it_all(compare: Compare, capsys: pytest.CaptureFixture[str]) -> None:
    stored("a", seen("2026-10-24", MET))
    stored("b", seen("2026-11-24", NOT_MET))
    assert compare("a", "b")[0] == 0
    for language, word in (("nl", "Slechter: 1"), ("en", "Worse: 1")):
        assert run(["compare", "a", "b", "--fail-on", "new,worse", "--lang", language], {}) == 1
        assert word in capsys.readouterr().out
    assert run(["compare", "a", "b", "--fail-on", "different", "--lang", "en"], {}) == 2
    assert "'different' does not exist; choose from worse, gone, new." in capsys.readouterr().err


def test_a_file_is_written_in_the_form_of_its_ending(compare: Compare, capsys: pytest.CaptureFixture[str]) -> None:
    stored("a", seen("2026-10-24", MET))
    stored("b", seen("2026-11-24", NOT_MET))
    assert compare("a", "b")[0] == 0
    for name, start in (("it.html", "<!DOCTYPE html>"), ("it.json", "{"), ("it.txt", "Voorbeeld")):
        assert run(["compare", "a", "b", "--out", name], {}) == 0
        assert Path(name).read_text(encoding="utf-8").startswith(start)
    capsys.readouterr()


def test_a_heading_is_where_was_searched_and_no_evidence(compare: Compare) -> None:
    lacking = seen("2026-11-24", NOT_MET)
    whole = tuple(
        msgspec.structs.replace(one, evidence=tuple(replaced_evidence(piece) for piece in one.evidence))
        for one in lacking.findings
    )
    stored("a", seen("2026-10-24", MET))
    stored("b", replaced(lacking, findings=whole))
    assert "searched " in compare("a", "b")[1]
    assert 'class="place">searched ' in compare("a", "b", form="html")[1]


def replaced_evidence(one: Evidence) -> Evidence:
    """Return the page as a whole."""
    return msgspec.structs.replace(one, selector="")


def test_a_snapshot_that_is_not_whole_is_told(compare: Compare, tmp_path: Path) -> None:
    pages = [record("response", "https://www.site.example/", answer(HOME.encode()))] * 2
    for name in ("a", "b"):
        warc(tmp_path / f"{name}.warc.gz", pages)
    broken = tmp_path / "b.warc.gz"
    broken.write_bytes(broken.read_bytes()[:-10])
    _, said, _ = compare("a.warc.gz", "b.warc.gz")
    assert "Snapshot B is not whole" in said
    assert "Snapshot A is not whole" not in said
