"""Page cases: a few small pages and what the check of a requirement must say of them (docs/writing-a-check.md)."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from auditor.errors import UsageError
from auditor.finding import Finding
from auditor.gather.reading import Reading
from auditor.judge import judge
from auditor.rulebook import Rulebook
from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.trouble import Trouble
from auditor.site.page import Page
from auditor.site.site import Site
from auditor.site.visit.gathered import Gathered, Visit

ORIGIN = "https://www.voorbeeld.example"
HOME = (
    '<!doctype html><html lang="nl"><title>Voorbeeld</title><header><nav><a href="/aanbod">Aanbod</a></nav></header>'
    "<main><h1>Welkom op Voorbeeld</h1><p>Een plek om rond te kijken in je eigen stad en omgeving.</p></main></html>"
)


class Case(msgspec.Struct, frozen=True):
    """One labelled case: what the check of the requirement must say of these pages."""

    requirement: str
    id: str
    verdict: str
    pages: tuple[dict[str, Any], ...]
    advertisements: tuple[str, ...]


def read_cases(folder: Path) -> list[Case]:
    """Return the cases of every requirement in a folder; raises UsageError that names a file that is wrong."""
    cases: list[Case] = []
    for path in sorted(folder.glob("*/*cases.toml")):
        try:
            cases.extend(_case(path.parent.name, case) for case in tomllib.loads(path.read_text("utf-8"))["case"])
        except (KeyError, TypeError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise UsageError(
                nl=f"Het bestand {path} klopt niet: {error}. docs/writing-a-check.md zegt hoe een geval eruitziet.",
                en=f"The file {path} is wrong: {error}. docs/writing-a-check.md says what a case looks like.",
            ) from error
    return cases


def _case(requirement: str, written: Mapping[str, Any]) -> Case:
    """Return one case as it is written."""
    return Case(
        requirement=requirement,
        id=written["id"],
        verdict=written["verdict"],
        pages=tuple({"path": page["path"], **page} for page in written.get("page", ())),
        advertisements=tuple(one["html"] for one in written.get("advertisement", ())),
    )


def finding_of(case: Case, rulebook: Rulebook) -> Finding:
    """Judge a case by the check of its requirement."""
    return judge(site_of(case, rulebook), {case.requirement: rulebook.requirements[case.requirement]}, rulebook.checks)[
        0
    ]


def site_of(case: Case, rulebook: Rulebook, year: int = 2026) -> Site:
    """Return the case as a visited site; a case without a front page of its own gets a plain one."""
    channels = ChannelReader(rulebook.channels)
    reading = Reading.of(rulebook.words, rulebook.page_words, rulebook.channels, keep=channels.is_help_number)
    written = list(case.pages)
    if not any(page["path"] == "/" for page in written):
        written.insert(0, {"path": "/", "html": HOME})
    written.sort(key=lambda page: page["path"] != "/")
    visits: list[Visit] = []
    for page in written:
        read = reading.read(_delivery(page), _promised(page, reading), home=f"{ORIGIN}/")
        steps = page.get("steps", 0 if page["path"] == "/" else 1)
        visits.append(read.visit(None if steps < 0 else steps))
    offers = tuple(
        Page(
            _delivery({"path": f"/advertentie/{n}", "html": html}),
            rulebook.words,
            shown_url=f"{ORIGIN}/[advertentie {n}]",
        )
        for n, html in enumerate(case.advertisements, 1)
    )
    entry = visits[0].page
    return Site(Gathered(tuple(visits), entry=entry, home=entry, advertisements=offers), rulebook.words, channels, year)


def _promised(page: Mapping[str, Any], reading: Reading) -> PageKind:
    """Return what the link to a page promised: as written, or by its address."""
    if "promised" in page:
        return PageKind(page["promised"])
    return next(iter(reading.pages.addressed(ORIGIN + page["path"])), PageKind.OTHER)


def _delivery(page: Mapping[str, Any]) -> Delivery:
    """Return a page as a server would have sent it (`type` and `body` for one that is no HTML), or did not."""
    headers = [("content-type", page.get("type", "text/html; charset=utf-8"))]
    if "header" in page:
        name, _, value = page["header"].partition(":")
        headers.append((name.strip().lower(), value.strip()))
    url = page["path"] if page["path"].startswith("http") else ORIGIN + page["path"]
    trouble = Trouble(page["trouble"]) if "trouble" in page else None
    status = 404 if trouble is Trouble.NOT_FOUND else 200
    body = page["body"] if "body" in page else page.get("html", "").encode()
    return Delivery(url, url, status=status, headers=tuple(headers), body=body, trouble=trouble)
