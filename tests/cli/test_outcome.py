"""The outcome on the screen shows the worst first and leaves the rest to the report."""

from pathlib import Path

import click
import pytest

from auditor.audit import Audit, PageRecord, Platform, Provenance, Rules, Tool
from auditor.cli.outcome import MOST_MUSTS, inconclusive, outcome
from auditor.code import Code, Level
from auditor.finding import Basis, Evidence, Finding, Status
from auditor.report import summary
from auditor.requirements import Text
from auditor.rulebook import Rulebook, load_rulebook
from auditor.score import score

WHY = Text("omdat", "because")


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook(plugins=False)


def _finding(requirement: str, status: Status) -> Finding:
    judged = status.judged
    return Finding(
        requirement=requirement,
        status=status,
        basis=Basis.PUBLISHED if judged else None,
        reason=WHY,
        evidence=(Evidence("https://x.example/"),) if judged else (),
    )


def _audit(*findings: Finding, codes: tuple[Code, ...], trouble: Text | None = None) -> Audit:
    return Audit(
        tool=Tool("gedragscode-auditor", "0"),
        rules=Rules("1", "sha256:0"),
        platform=Platform("Naam", "https://x.example/"),
        source=Provenance("live", rendered=False, user_agent="A/1", vantage="unknown"),
        observed_at="2026-11-24T12:00:00Z",
        judged_at="2026-11-24T12:00:00Z",
        pages=(PageRecord("https://x.example/", 200, "home", "nl", "", 0, trouble),),
        findings=findings,
        scores=tuple(score(findings, code) for code in codes),
    )


def _musts(code: Code) -> list[str]:
    return [clause.requirement for clause in code.clauses if clause.level is Level.MUST]


def _lines(audit: Audit, rulebook: Rulebook, language: str = "en") -> list[str]:
    return [
        click.unstyle(line)
        for line in outcome(audit, summary(audit, rulebook, language), language, [Path("o/report.html")])
    ]


def test_musts_that_are_not_met_are_named_and_the_rest_counted(rulebook: Rulebook) -> None:
    code = rulebook.code("gedragscode-2018")
    musts = _musts(code)
    lines = _lines(_audit(*(_finding(one, Status.NOT_MET) for one in musts), codes=(code,)), rulebook)
    at = lines.index("A must, and not met:")
    assert len(musts) > MOST_MUSTS
    assert all(line.strip().partition(" ")[0] in musts for line in lines[at + 1 : at + 1 + MOST_MUSTS])
    assert lines[at + 1 + MOST_MUSTS] == f"  and {len(musts) - MOST_MUSTS} more; see the report"
    assert lines[-1] == "Report:   o/report.html"


def test_nothing_is_said_of_musts_when_none_is_missed(rulebook: Rulebook) -> None:
    code = rulebook.code("gedragscode-2018")
    lines = _lines(_audit(*(_finding(one, Status.MET) for one in _musts(code)), codes=(code,)), rulebook)
    assert "A must, and not met:" not in lines


def test_a_crashed_check_counts_as_what_cannot_be_told(rulebook: Rulebook) -> None:
    findings = (
        _finding("AGE-01", Status.MET),
        _finding("AGE-02", Status.ERROR),
        _finding("AGE-03", Status.CANNOT_TELL),
    )
    row = next(line for line in _lines(_audit(*findings, codes=()), rulebook) if line.startswith("AGE"))
    assert row.split()[-4:] == ["1", "·", "·", "2"]


def test_a_code_of_which_nothing_is_applicable_has_no_range(rulebook: Rulebook) -> None:
    dsa = rulebook.code("dsa")
    findings = [_finding(clause.requirement, Status.NOT_APPLICABLE) for clause in dsa.clauses]
    lines = _lines(_audit(_finding("HLP-01", Status.MET), *findings, codes=(dsa,)), rulebook)
    assert any(line.startswith("dsa: No score") for line in lines)


def test_four_codes_are_four_rows_and_the_screen_stays_eighty_columns(rulebook: Rulebook) -> None:
    codes = tuple(rulebook.codes.values())
    findings = [_finding(one, Status.NOT_MET) for one in rulebook.requirements]
    for language in ("nl", "en"):
        lines = _lines(_audit(*findings, codes=codes), rulebook, language)
        assert [line for line in lines if len(line) > 80] == []
        at = next(number for number, line in enumerate(lines) if line.startswith("Code  "))
        assert [line.split()[0] for line in lines[at + 1 : at + 5]] == [code.id for code in codes]
        assert len(lines) <= 32, "fits on one screen"


def test_a_norm_for_some_platforms_only_is_starred_and_its_musts_are_not_shown_as_the_platforms(
    rulebook: Rulebook,
) -> None:
    belgium = rulebook.code("be-2024")
    codes = (rulebook.code("dsa"), belgium)
    photo = _finding("ADV-03", Status.NOT_MET)
    lines = _lines(_audit(photo, codes=codes), rulebook)
    assert any(line.startswith("be-2024 *") and line.endswith("1") for line in lines)
    starred = lines.index("* applies only to platforms aimed at Belgium; a must only there, and not met:")
    assert lines[starred + 1] == "  ADV-03"
    assert "A must, and not met:" not in lines
    asked_for = _lines(_audit(photo, codes=(belgium,)), rulebook)
    assert asked_for[asked_for.index("A must, and not met:") + 1].startswith("  ADV-03")


def test_a_site_that_showed_nothing_gets_a_sentence_and_no_table(rulebook: Rulebook) -> None:
    audit = _audit(_finding("AGE-01", Status.CANNOT_TELL), codes=(), trouble=Text("stuk", "broken"))
    lines = _lines(audit, rulebook)
    assert not any("cannot tell" in line for line in lines)
    assert inconclusive(audit, "en", 0) == ("Naam: No page could be read: broken.",)
    assert inconclusive(audit, "nl", 0) == ("Naam: Er kon geen enkele pagina worden gelezen: stuk.",)


@pytest.mark.parametrize(("language", "told"), [("nl", "alleen daar een moet"), ("en", "a must only there")])
def test_a_must_for_some_platforms_only_is_named_where_that_code_stands(
    rulebook: Rulebook, language: str, told: str
) -> None:
    belgium = rulebook.code("be-2024")
    codes = (rulebook.code("dsa"), belgium)
    musts = _musts(belgium)
    lines = _lines(_audit(*(_finding(one, Status.NOT_MET) for one in musts), codes=codes), rulebook, language)
    start = next(number for number, line in enumerate(lines) if line.startswith("* "))
    said = " ".join(" ".join(lines[start:]).split())
    alone = [one for one in musts if one not in _musts(codes[0])]
    assert told in said
    assert ", ".join(sorted(alone, key=musts.index)) in said
    assert [line for line in lines if len(line) > 80] == []


def test_what_does_not_apply_is_counted_below_the_columns(rulebook: Rulebook) -> None:
    lines = _lines(
        _audit(_finding("AGE-01", Status.MET), _finding("AGE-04", Status.NOT_APPLICABLE), codes=()), rulebook
    )
    assert "Not applicable: 1" in lines


def test_musts_that_could_not_be_judged_are_no_bare_dot(rulebook: Rulebook) -> None:
    dsa = rulebook.code("dsa")
    first, *others = _musts(dsa)
    findings = (_finding(first, Status.MET), *(_finding(one, Status.CANNOT_TELL) for one in others))
    lines = _lines(_audit(*findings, codes=(dsa,)), rulebook, "nl")
    assert next(line for line in lines if line.startswith("dsa")).endswith(f"0 + {len(others)}?")
    assert "?: een moet, maar niet te beoordelen" in lines
