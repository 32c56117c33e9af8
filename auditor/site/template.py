"""The common template of advertisement pages: only what all of them share, so that nothing of a person is left."""

import re
from collections.abc import Iterable, Iterator

import msgspec
from msgspec.structs import replace

from auditor.finding import Evidence
from auditor.site.markup.elements import Control, Form, Link
from auditor.site.markup.redaction import MARK
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.visit.report_walked import ReportWalk
from auditor.site.words.vocabulary import folded

Found = Link | Control | Form | Block
# What stands on a page by its kind and folded name: the name as written, the element, where it leads.
Named = dict[tuple[str, str], tuple[str, Found, str]]
# The words with a capital of a heading: her name, the town, and whatever else is not the platform's own.
CALLED = re.compile(r"\b[^\W\d_a-z][\w'’-]{2,}")
NUMBER = r"\d+"
REPEATED = re.compile(rf"{re.escape(MARK)}(?:[\s,]+{re.escape(MARK)})+")
QUOTABLE = frozenset({"report_control", "report_act", "login"})


class Shared(msgspec.Struct, frozen=True):
    """A link, button, form or line that stands on every advertisement page that was read.

    `varies` tells a link whose address differs per advertisement, so that it is about that advertisement. `quoted` is
    what may be written down of the name: all of it when several advertisements share it, else only known words.
    """

    name: str
    element: Found
    page: Page
    region: Region
    target: str
    varies: bool
    quoted: str

    def evidence(self) -> Evidence:
        """Return evidence that quotes the shared name only."""
        return self.page.evidence(self.element, self.quoted or MARK)


class AdvertisementTemplate(msgspec.Struct, frozen=True):
    """What up to three advertisement pages have in common; `pages` are kept in memory only."""

    pages: tuple[Page, ...]
    shared: tuple[Shared, ...]

    @property
    def is_common(self) -> bool:
        """Whether there was more than one page to compare, so that what is shared is no one's own."""
        return len(self.pages) > 1

    def controls(self) -> tuple[Shared, ...]:
        """Return the links and buttons."""
        return tuple(one for one in self.shared if isinstance(one.element, (Link, Control)))

    def forms(self) -> tuple[Shared, ...]:
        """Return the forms."""
        return tuple(one for one in self.shared if isinstance(one.element, Form))

    def lines(self) -> tuple[Shared, ...]:
        """Return the lines of text."""
        return tuple(one for one in self.shared if isinstance(one.element, Block))


def common_template(pages: Iterable[Page], report: ReportWalk | None = None) -> AdvertisementTemplate | None:
    """Return what the pages share, None without pages; `report` is what opening a report from them showed.

    Of a single page only what the vocabulary of reporting knows is kept: there is nothing to compare it with.
    """
    read = tuple(pages)
    if not read:
        return None
    tables = [_named(page) for page in read]
    first = tables[0]
    shared = []
    for key, (name, element, target) in first.items():
        others = [table[key] for table in tables[1:] if key in table]
        if len(others) < len(read) - 1:
            continue
        if len(read) == 1 and not _speaks_of_reports(read[0], name):
            continue
        shared.append(
            Shared(
                name=name,
                element=_offering_the_same(element, [other[1] for other in others]),
                page=read[0],
                region=element.region,
                target=target,
                varies=any(other[2] != target for other in others),
                quoted=name if len(read) > 1 else known_words(read[0], name),
            )
        )
    shared.extend(_called_after_whoever_advertises(read, tables))
    if report is not None:
        shared.extend(opened_on(read[0], report, first))
    return AdvertisementTemplate(read, tuple(shared))


def _offering_the_same(element: Found, others: Iterable[Found]) -> Found:
    """Return a form with the choices that it offers everywhere: one of them may name who advertises."""
    if not isinstance(element, Form):
        return element
    forms = [one.fields for one in others if isinstance(one, Form)]
    return replace(
        element,
        fields=tuple(
            replace(field, options=tuple(one for one in field.options if all(one in other.options for other in alike)))
            for field, *alike in zip(element.fields, *forms, strict=False)
        ),
    )


def opened_on(page: Page, report: ReportWalk, known: Iterable[tuple[str, str]]) -> Iterator[Shared]:
    """Yield the control and the form that only whoever opens a report sees."""
    leads = report.opens in ("dialog", "page")
    if leads and ("way", folded(report.control)) not in set(known):
        told = report.control if report.tried > 1 else known_words(page, report.control)
        yield Shared(report.control, report.as_control(), page, Region.MAIN, "", varies=True, quoted=told)
    form = report.as_form(page)
    if form is not None:
        name = form.heading or "|".join(form.buttons)
        yield Shared(name, form, page, Region.DIALOG, "", varies=True, quoted=name)


def known_words(page: Page, name: str) -> str:
    """Return the words of a name that the vocabulary of reporting knows; a person's name beside them is left out."""
    hits = [hit for hit in page.words.find(folded(name)) if hit.concept in QUOTABLE]
    spans = sorted({(hit.start, hit.end) for hit in hits}, key=lambda span: (span[0], -span[1]))
    told: list[str] = []
    reached = 0
    for start, end in spans:
        if start >= reached:
            told.append(_whole_words(name, start, end))
            reached = end
    return " … ".join(filter(None, told))


def _whole_words(name: str, start: int, end: int) -> str:
    """Return a stretch of a name, without the piece of a word at its end: "report an" may begin "Report Anna"."""
    stretch = name[start:end]
    if end < len(name) and name[end].isalnum() and name[end - 1].isalnum():
        stretch = stretch.rpartition(" ")[0]
    return stretch.strip()


def _called_after_whoever_advertises(pages: tuple[Page, ...], tables: list[Named]) -> Iterator[Shared]:
    """Yield the ways to report that bear the name or number of an advertisement: "Meld Anna" here, "Meld Bo" there."""
    masked = [_masked(page, table) for page, table in zip(pages, tables, strict=True)]
    for key, (name, element, target) in masked[0].items():
        if all(key in other for other in masked[1:]) and not _is_written_alike(element, tables[1:]):
            told = name if len(pages) > 1 else known_words(pages[0], name)
            yield Shared(name, element, pages[0], element.region, target, varies=True, quoted=told)


def _is_written_alike(element: Found, tables: Iterable[Named]) -> bool:
    """Whether a way bears the same number on every page: that of a help line, and not of the advertisement."""
    others = list(tables)
    name = element.name if isinstance(element, (Link, Control)) else ""
    return bool(others) and all(("way", folded(name)) in table for table in others)


def _masked(page: Page, table: Named) -> dict[str, tuple[str, Found, str]]:
    """Return the ways to report of a page whose names hold a number or a word of its heading, by what is left."""
    called = [re.escape(one) for one in CALLED.findall(page.main_heading) if one.lower() not in ("deze", "this")]
    # "Report member caldora to support", where Caldora stands above.
    own = re.compile(rf"\b(?:{'|'.join((*called, NUMBER))})\b", re.IGNORECASE)
    found: dict[str, tuple[str, Found, str]] = {}
    for (kind, _), (name, element, target) in table.items():
        left = REPEATED.sub(MARK, own.sub(MARK, name)) if kind == "way" else name
        if left != name and _speaks_of_reports(page, left):
            found.setdefault(folded(left), (left, element, target))
    return found


def _speaks_of_reports(page: Page, name: str) -> bool:
    """Whether a name is one of the reporting vocabulary."""
    return "report_control" in page.words.named(folded(name))


def _named(page: Page) -> Named:
    """Return everything on a page that has a name, by kind and folded name."""
    table: Named = {}
    for link in page.links:
        if link.name:
            table.setdefault(("way", folded(link.name)), (link.name, link, link.url))
    for control in page.controls:
        if control.name:
            table.setdefault(("way", folded(control.name)), (control.name, control, control.target))
    for form in page.forms:
        asked = ",".join(one.label or one.name for one in form.fields)
        key = folded(f"{'|'.join(form.buttons)} {asked}")
        # The heading above a form is the platform's word for it, or the name of whoever advertises.
        called = not QUOTABLE.isdisjoint(page.words.named(folded(form.heading)))
        table.setdefault(("form", key), (form.heading if called else "|".join(form.buttons), form, form.action))
    for block in page.blocks:
        table.setdefault(("line", folded(block.text)), (block.text, block, ""))
    return table
