"""When, how and where was looked: the facts of the audit and the pages that were visited."""

import re

import msgspec
from msgspec import UNSET

from auditor.audit import PageRecord
from auditor.report.dossier import Address, Dossier, address
from auditor.report.hostile import visible
from auditor.report.stated import stated_line


class Fact(msgspec.Struct, frozen=True):
    """A line of the list about the audit; `exact` is for what is copied literally, such as a checksum."""

    term: str
    value: str
    href: str | None = None
    exact: bool = False


class PageRow(msgspec.Struct, frozen=True):
    """One visited address; `anchor` is its id in the page."""

    anchor: str
    number: int
    address: Address
    answer: str
    trouble: str
    kind: str
    language: str
    steps: str
    digest: str


class Picture(msgspec.Struct, frozen=True):
    """A picture as evidence with its text alternative and where it was taken; `source` is a ``data:`` address."""

    alternative: str
    address: Address
    source: str


# What a record says is a picture may hold anything; only this is put in a page.
PICTURE = re.compile(r"data:image/webp;base64,[A-Za-z0-9+/]+={0,2}")


def pictures(dossier: Dossier) -> tuple[Picture, ...]:
    """Return the pictures of a rendered audit."""
    return tuple(
        Picture(dossier.words.of(shot.shows), address(shot.url), shot.picture)
        for shot in dossier.audit.source.shots or ()
        if PICTURE.fullmatch(shot.picture) is not None
    )


def facts(dossier: Dossier) -> tuple[Fact, ...]:
    """Return when, by which tool and rules, from where and as whom the platform was visited."""
    words, audit = dossier.words, dossier.audit
    home = address(audit.platform.url)
    unread = sum(page.trouble is not None for page in audit.pages)
    unknown = audit.source.vantage in ("", "unknown")
    vantage = words("about.vantage_unknown") if unknown else visible(audit.source.vantage)
    went_out = audit.source.kind != "folder"
    told = (
        Fact(words("about.platform"), dossier.platform),
        Fact(words("about.address"), home.text, home.href),
        Fact(words("about.observed"), words.moment(audit.observed_at)),
        Fact(words("about.judged"), words.moment(audit.judged_at)),
        Fact(words("about.tool"), f"{visible(audit.tool.name)} {visible(audit.tool.version)}"),
        Fact(words("about.rules"), words("about.rules_value", version=visible(audit.rules.version))),
        Fact(words("about.digest"), visible(audit.rules.digest), exact=True),
        Fact(words("about.source"), words.known("source", audit.source.kind)),
        Fact(words("about.vantage"), vantage if went_out else ""),
        Fact(words("about.agent"), visible(audit.source.user_agent) if went_out else "", exact=True),
        Fact(words("about.rendered"), words("about.yes" if audit.source.rendered else "about.no")),
        Fact(words("about.pages"), words.count("about.pages_value", len(audit.pages), unread=unread)),
        *_stated(dossier),
    )
    return tuple(fact for fact in told if fact.value)


def _stated(dossier: Dossier) -> tuple[Fact, ...]:
    """Return how many advertisements the platform says it has, where; nothing for an audit that did not look."""
    words, total = dossier.words, dossier.audit.advertisement_total
    if total is UNSET:
        return ()
    told = Fact(words("stated.term"), stated_line(words, total))
    if total is None:
        return (told,)
    page = address(total.evidence.url)
    return (
        told,
        Fact(words("stated.page"), page.text, page.href),
        Fact(words("stated.digest"), visible(total.evidence.sha256), exact=True),
    )


def page_rows(dossier: Dossier) -> tuple[PageRow, ...]:
    """Return the visited addresses in the order of the visit."""
    return tuple(_row(dossier, number, page) for number, page in enumerate(dossier.audit.pages, 1))


def _row(dossier: Dossier, number: int, page: PageRecord) -> PageRow:
    """Return one visited address in words."""
    words = dossier.words
    return PageRow(
        anchor=f"page-{number}",
        number=number,
        address=address(page.url),
        answer=str(page.status) if page.status else words("pages.no_answer"),
        trouble=words.of(page.trouble) if page.trouble is not None else "",
        kind=words.known("page_kind", page.kind),
        language=words.known("language", page.language) if page.language else words("pages.no_value"),
        steps=str(page.steps_from_home) if page.steps_from_home is not None else words("pages.no_value"),
        digest=visible(page.sha256),
    )
