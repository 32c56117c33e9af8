"""Pages about more than one audit, with everything that they can have: a comparison, and the summary of a round."""

from functools import cache

import msgspec

from auditor.audit import Rules, Tool
from auditor.history.compared import compared_anew
from auditor.report.comparison import Told, render_comparison
from auditor.report.round import render_round
from auditor.report.round.visited import End, Round, Visited
from auditor.requirements import Text
from tests.validators.samples import KINDS, audit_of, rules

REMARK = Text("A is na B gezien: de volgorde is omgekeerd.", "A was seen after B: the order is reversed.")


@cache
def comparison_of(language: str) -> str:
    """Return the comparison of two samples, with everything that a page can have."""
    before, after = audit_of("tussenweg"), audit_of("voorbeeldig")
    older = msgspec.structs.replace(after, rules=Rules("2025.1.0", "sha256:00"), findings=before.findings[:40])
    return render_comparison(
        Told(compared_anew(older, before, before, after), ("a", "b"), (REMARK,)), rules(), language, "html"
    )


def summary_of(language: str) -> str:
    """Return the page of a round in which all kinds of things happened."""
    audits = [audit_of(one) for one in KINDS[:3]]
    visited = [
        Visited(
            name=one.platform.name,
            target=one.platform.url,
            folder="x",
            end=End.WHOLE,
            audit=one,
            files=("report.html",),
        )
        for one in audits
    ]
    failed = Visited(name="<b>Weg</b>", target="x", folder="weg", end=End.FAILED, doubts=(Text("stuk", "broken"),))
    waiting = Visited(name="Later", target="https://later.example/", folder="later", end=End.WAITING)
    round_ = Round(
        tool=Tool("auditor", "1"), rules=audits[0].rules, begun_at="2026-11-24T12:00:00Z", visited=(*visited, failed, waiting)
    )  # fmt: skip
    page = render_round(round_, rules(), language, "html")
    assert isinstance(page, str)
    return page
