"""Audits labelled platforms and lays every finding beside its label."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from auditor.accuracy.figures import Case
from auditor.accuracy.labels import Label, Labelled
from auditor.finding import Finding
from auditor.gather.visit import visit
from auditor.judge import judge
from auditor.rulebook import Rulebook
from auditor.transport import open_target

# How an advertisement is named in evidence, since its own address is not written down.
OFFER = "/[advertentie"
LAST_DAY = (12, 31)


def measured(
    platforms: Iterable[Labelled],
    rulebook: Rulebook,
    year: int,
    started: Callable[[int], None] = lambda _: None,
    chromium: Path | None = None,
) -> tuple[Case, ...]:
    """Return a case for every label that has a check; `year` is the year of platforms that name none.

    `started` hears the number of each platform, from 0, before it is visited; `chromium` shows the pages, if any does.
    """
    cases: list[Case] = []
    for number, platform in enumerate(platforms):
        started(number)
        cases.extend(_cases(platform, rulebook, platform.year or year, chromium))
    return tuple(cases)


def _cases(platform: Labelled, rulebook: Rulebook, year: int, chromium: Path | None) -> Iterable[Case]:
    """Audit one platform."""
    with open_target(str(platform.folder)) as visitor:
        if chromium is not None:
            # What the clocks of the pages say must not depend on when one measures.
            visitor.render(chromium, datetime(year, *LAST_DAY, tzinfo=UTC).timestamp())
        site = visit(visitor, rulebook, year=year)
        home = visitor.home
    # Whoever opens the first address lands on the entry: where that address redirects, the entry is its page.
    landed = {_place(home): _place(site.gathered.entry.shown_url)} if site.gathered.entry is not None else {}
    seen = frozenset(_place(url) for url in site.searched())
    for finding in judge(site, rulebook.requirements, rulebook.checks):
        label = platform.labels.get(finding.requirement)
        if label is not None and finding.requirement in rulebook.checks:
            yield Case(
                platform=str(platform.folder),
                half=platform.half,
                requirement=finding.requirement,
                truth=label.status,
                said=finding.status,
                on_page=_on_page(finding, label, home, seen, landed),
            )


def _on_page(finding: Finding, label: Label, home: str, seen: frozenset[str], landed: Mapping[str, str]) -> bool | None:
    """Whether evidence of a decision points at the page that the label names; None where nothing can be compared."""
    if not (finding.status.judged and label.page):
        return None
    wanted = _place(urljoin(home, label.page))
    places = [one.url for one in finding.evidence]
    if wanted not in seen and any(OFFER in url for url in places):
        return True
    cited = {_place(url) for url in places}
    return wanted in cited or landed.get(wanted) in cited


def _place(url: str) -> str:
    """Return an address without what makes no other page: scheme, fragment, a slash at the end."""
    parts = urlsplit(url)
    return f"{parts.netloc}{parts.path.rstrip('/')}?{parts.query}"
