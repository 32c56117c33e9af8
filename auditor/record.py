"""Puts together the Audit: what was visited, what was found, and how it scores."""

from collections.abc import Iterable
from itertools import islice

from msgspec import UNSET

from auditor import __version__
from auditor.audit import Audit, PageRecord, Platform, Provenance, Shot, Tool
from auditor.code import Code
from auditor.judge import judge
from auditor.requirements import Text
from auditor.rulebook import Rulebook
from auditor.score import score
from auditor.site.markup.routes import as_typed
from auditor.site.markup.trouble import EXPLANATION
from auditor.site.met import met_by_a_visitor
from auditor.site.patience import patient_collector
from auditor.site.site import Site
from auditor.site.transparency.advertisement_total import advertisement_total
from auditor.site.visit.gathered import Visit

TOOL = "gedragscode-auditor"
# A file that is wrong all over needs no more sentences to say so.
MOST_DAMAGE = 20
GATE = Text(
    "De poort zoals een bezoeker haar ziet, omlijnd; de rest van de pagina is onleesbaar gemaakt.",
    "The gate as a visitor sees it, outlined; the rest of the page is made unreadable.",
)
CONTROL = Text(
    "Waarmee een advertentie gemeld wordt, omlijnd op de advertentiepagina; de rest is onleesbaar gemaakt.",
    "What reports an advertisement, outlined on its page; the rest is made unreadable.",
)
FORM = Text(
    "Het meldformulier dat dan opent, omlijnd; de rest is onleesbaar gemaakt.",
    "The report form that then opens, outlined; the rest is made unreadable.",
)
HELP = Text(
    "De hulp die een bezoeker vindt, omlijnd op haar pagina; de rest is onleesbaar gemaakt.",
    "The help that a visitor finds, outlined on its page; the rest is made unreadable.",
)


def audit_of(  # noqa: PLR0913 - what an audit is made of
    *,
    site: Site,
    rulebook: Rulebook,
    codes: Iterable[Code],
    name: str,
    url: str,
    kind: str,
    user_agent: str,
    conduct: Iterable[Text],
    observed_at: str,
    judged_at: str,
    vantage: str = "unknown",
    rendered: bool = False,
    damage: Iterable[Text] = (),
) -> Audit:
    """Judge a site and return the whole record; moments are ISO 8601 in UTC, given by the caller who has the clock."""
    with patient_collector():
        findings = judge(site, rulebook.requirements, rulebook.checks)
        total = advertisement_total(site)
    return Audit(
        tool=Tool(TOOL, __version__),
        rules=rulebook.rules,
        platform=Platform(name, url),
        source=Provenance(
            kind,
            rendered=rendered,
            user_agent=user_agent,
            vantage=vantage,
            conduct=(*conduct, *_gate(site)),
            met=met_by_a_visitor(site) if rendered else UNSET,
            shots=_shots(site) if rendered else UNSET,
            damage=tuple(islice(damage, MOST_DAMAGE)) or UNSET,
        ),
        observed_at=observed_at,
        judged_at=judged_at,
        pages=tuple(_page(visit) for visit in site.visits),
        findings=findings,
        scores=tuple(score(findings, code) for code in codes),
        advertisement_total=total,
    )


def _gate(site: Site) -> tuple[Text, ...]:
    """Say which self-declaration gates were passed by their link."""
    first = site.gathered.gate_passed
    passed = [("", first.name)] if first is not None else []
    passed += [(one.gate, one.name) for one in site.gathered.gates_within]
    return tuple(
        Text(
            f"De leeftijdspoort{f' op {where}' if where else ''} is gepasseerd via de link '{name}', die alleen een"
            " eigen verklaring vraagt.",
            f"The age gate{f' at {where}' if where else ''} was passed by the link '{name}', which asks a"
            " declaration only.",
        )
        for where, name in passed
    )


def _shots(site: Site) -> tuple[Shot, ...]:
    """Return the pictures of the gate, of the way to a report, and of the help."""
    gate, report, helped = site.gathered.gate_walk, site.gathered.report_walk, site.gathered.help_seen
    offer = next((page.shown_url for page in site.gathered.advertisements), "")
    taken = (
        (GATE, site.entry.shown_url if gate is not None else "", gate.shot if gate is not None else ""),
        (CONTROL, offer, report.shot if report is not None else ""),
        (FORM, offer, report.shot_of_form if report is not None else ""),
        (HELP, helped.url if helped is not None else "", helped.shot if helped is not None else ""),
    )
    return tuple(Shot(shows, url, picture) for shows, url, picture in taken if picture)


def _page(visit: Visit) -> PageRecord:
    """Record a visit; an advertisement's own address and body stay out."""
    readable = visit.page is not None and not visit.masked
    return PageRecord(
        url=as_typed(visit.url),
        status=visit.status,
        kind=visit.kind.value,
        language=visit.language,
        sha256=visit.page.delivered.sha256 if readable and visit.page is not None else "",
        steps_from_home=visit.steps_from_home,
        trouble=EXPLANATION[visit.trouble] if visit.trouble is not None else None,
    )
