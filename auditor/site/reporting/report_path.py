"""The way from the home page to the form that reports are made with: how many clicks, and what the last link says."""

from collections import deque
from collections.abc import Callable, Iterator
from functools import partial
from urllib.parse import urljoin

import msgspec

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.elements import Control, Form, Link
from auditor.site.markup.regions import Region
from auditor.site.markup.same_address import bare
from auditor.site.once import once
from auditor.site.page import Page
from auditor.site.reporting.clear_label import is_clear
from auditor.site.reporting.report_control import is_report_control
from auditor.site.reporting.report_walk import walk_by
from auditor.site.reporting.ways_to_report import forms_to_report_with
from auditor.site.site import Site
from auditor.site.template import Shared

# Every page that could not be read may link to the form, but for these.
NEVER_LINKS = frozenset({PageKind.LISTING, PageKind.ADVERTISEMENT, PageKind.LOGIN, PageKind.NEWS, PageKind.FORUM})
# How many clicks, and what is clicked on which page.
_Way = tuple[int, tuple[tuple[Page, Link | Control | Form], ...]]
MAY_LINK = tuple(kind for kind in PageKind if kind not in NEVER_LINKS)


class ReportPath(msgspec.Struct, frozen=True):
    """The best way to a form: `clicks` from home (None when no link leads there), and whether its label is clear.

    `certain` is False when a page that may hold a link could not be read, or the label of the link was not seen.
    """

    clicks: int | None
    clear: bool
    evidence: tuple[Evidence, ...]
    certain: bool = True


class _Step(msgspec.Struct, frozen=True):
    """One link or button that leads to a form: the clicks in all, what quotes it, and what is clicked before it."""

    clicks: int
    clear: bool
    evidence: Callable[[], Evidence]
    before: tuple[tuple[Page, Link | Control | Form], ...] = ()


def report_path(site: Site) -> ReportPath | None:
    """Return the way to the form, None when there is no form to report with; few clicks with a clear label go first."""
    forms = forms_to_report_with(site)
    if not forms:
        return None
    steps = sorted(_steps(site, {one.page for one in forms if not one.on_advertisement}), key=_rank)
    if any(one.on_advertisement for one in forms):
        steps = sorted([*steps, *_on_advertisement(site)], key=_rank)
    if steps:
        best = steps[0]
        before = tuple(page.evidence(element) for page, element in best.before)
        form = forms[0].page.evidence(forms[0].form)
        return ReportPath(best.clicks, best.clear, (*before, best.evidence(), form))
    counted = [v.steps_from_home for v in site.visits if v.page in {one.page for one in forms} and v.steps_from_home]
    found = tuple(one.page.evidence(one.form) for one in forms[:3])
    if site.unread(*MAY_LINK) or (counted and not _links_are_complete(site)):
        return ReportPath(None, clear=False, evidence=found, certain=False)
    return ReportPath(None, clear=False, evidence=found)


def _rank(step: _Step) -> tuple[bool, int, bool]:
    """Prefer a clear label within two clicks, then few clicks, then clarity."""
    return (not (step.clear and step.clicks <= 2), step.clicks, not step.clear)


def _links_are_complete(site: Site) -> bool:
    """Whether the links of the home page were all there to see: none stood in a card or came from script."""
    home = site.gathered.home or site.entry
    return not home.cards.advertisements and not home.script_addresses


def _steps(site: Site, wanted: set[Page]) -> Iterator[_Step]:
    """Yield every link and button that leads to a page with a form, with the clicks that it takes from home."""
    if not wanted:
        return
    depth = _clicks(site)
    addresses = {key for page in wanted for key in _keys(site, page)}
    for page in site.pages:
        here = depth.get(id(page))
        if here is None:
            continue
        if here[0] == 0 and page in wanted:
            form = next(one for one in forms_to_report_with(site) if one.page is page)
            yield _Step(0, clear=True, evidence=partial(page.evidence, form.form))
        for name, target, element in _ways(page):
            if bare(target) in addresses and page not in wanted:
                yield _Step(here[0] + 1, is_clear(page, name), partial(page.evidence, element), here[1])
    yield from _from_advertisement(site, addresses, depth)


def _from_advertisement(site: Site, addresses: set[str], depth: dict[int, _Way]) -> Iterator[_Step]:
    """Yield the links on the advertisements' template that lead to a form."""
    steps = _to_advertisement(site, depth)
    if site.template is None or steps is None:
        return
    for way in site.template.controls():
        if way.region not in (Region.NAV, Region.FOOTER, Region.HEADER) and bare(way.target) in addresses:
            yield _Step(steps + 1, is_clear(way.page, way.name), way.evidence)


def _on_advertisement(site: Site) -> Iterator[_Step]:
    """Yield the form that stands on the advertisement itself, opened by a button there or not."""
    steps = _to_advertisement(site, _clicks(site))
    if site.template is None or steps is None:
        return
    opened = [way for way in site.template.controls() if is_report_control(way)]
    for way in opened:
        yield _Step(steps + _presses(site, way), is_clear(way.page, way.name), way.evidence)
    if not opened:
        for one in forms_to_report_with(site):
            if one.on_advertisement:
                yield _Step(steps, clear=True, evidence=partial(one.page.evidence, one.form))


def _presses(site: Site, way: Shared) -> int:
    """Return how many times one presses on an advertisement to open its form: once, or as often as was seen."""
    walk = walk_by(site, way)
    return walk.steps if walk is not None else 1


def _to_advertisement(site: Site, depth: dict[int, _Way]) -> int | None:
    """Return the fewest clicks to an advertisement: one more than to a page that shows their cards."""
    known = [page.steps_from_home for page in site.gathered.advertisements if page.steps_from_home is not None]
    shown = [depth[id(page)][0] + 1 for page in site.pages if id(page) in depth and page.cards.advertisements]
    return min([*known, *shown], default=None)


@once
def _clicks(site: Site) -> dict[int, _Way]:
    """Return the fewest clicks from the first page, or from the home behind the gate, to every page that was read."""
    by_key = {key: page for page in site.pages for key in _keys(site, page)}
    starts = [page for page in (site.entry, site.gathered.home) if page is not None]
    found: dict[int, _Way] = {id(page): (0, ()) for page in starts}
    waiting = deque(starts)
    while waiting:
        here = waiting.popleft()
        clicks, before = found[id(here)]
        for _, target, element in _ways(here):
            there = by_key.get(bare(target))
            if there is not None and id(there) not in found:
                found[id(there)] = (clicks + 1, (*before, (here, element)))
                waiting.append(there)
    return found


def _ways(page: Page) -> Iterator[tuple[str, str, Link | Control | Form]]:
    """Yield what a visitor can click on a page: name, address, element."""
    for link in page.links:
        yield link.name, link.url, link
    for control in page.controls:
        target = control.target.strip("'\"")
        if target.startswith(("/", "http")):
            yield control.name, urljoin(page.url, target), control
    for form in page.forms:
        if not form.fields and form.buttons:
            yield form.buttons[0], form.action, form


def _keys(site: Site, page: Page) -> set[str]:
    """Return the addresses that lead to a page."""
    return {bare(page.url)} | {bare(v.asked) for v in site.visits if v.page is page and v.asked}
