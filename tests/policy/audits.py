"""Small audits to hold to a policy: findings by their outcome and the places they rest on."""

from auditor.audit import Audit, PageRecord, Platform, Provenance, Rules, Tool
from auditor.finding import Basis, Evidence, Finding, Status
from auditor.requirements import Text
from auditor.score import Score

ORIGIN = "https://www.voorbeeld.example"
TERMS = f"{ORIGIN}/voorwaarden"
RULES = Rules("2026.11.0", "sha256:00ff")


def found(requirement: str, status: Status, *places: tuple[str, str], searched: tuple[str, ...] = ()) -> Finding:
    """Return a finding that rests on these pages and selectors, one of the terms when none is given."""
    given = places or (((TERMS, "p"),) if status.judged else ())
    return Finding(
        requirement=requirement,
        status=status,
        basis=Basis.PUBLISHED if status.judged else None,
        reason=Text("omdat.", "because."),
        evidence=tuple(Evidence(page, selector) for page, selector in given),
        searched=searched,
    )


def scored(code: str, lowest: int | None, coverage: float) -> Score:
    """Return a score."""
    return Score(code, lowest, lowest, lowest, coverage, None, (), ())


def audited(*findings: Finding, scores: tuple[Score, ...] = (), trouble: Text | None = None) -> Audit:
    """Return an audit of these findings; with trouble, its one page could not be read."""
    return Audit(
        tool=Tool("gedragscode-auditor", "0.1.0"),
        rules=RULES,
        platform=Platform("Voorbeeld", f"{ORIGIN}/"),
        source=Provenance("folder", rendered=False, user_agent="Auditor/0.1", vantage="unknown"),
        observed_at="2026-11-24T12:00:00Z",
        judged_at="2026-11-25T12:00:00Z",
        pages=(PageRecord(f"{ORIGIN}/", 200, "home", "nl", "ab" * 32, 0, trouble),),
        findings=findings,
        scores=scores,
    )
