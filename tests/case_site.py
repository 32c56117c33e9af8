"""Builds a Site from the small page cases of `tests/checks/`, without a server."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from auditor.gather.reading import Reading
from auditor.rulebook import Rulebook
from auditor.site.channels import ChannelReader
from auditor.site.delivery import Delivery, Trouble
from auditor.site.gathered import Gathered, Visit
from auditor.site.page import Page
from auditor.site.page_kind import PageKind
from auditor.site.site import Site

ORIGIN = "https://www.voorbeeld.example"
HOME = (
    '<!doctype html><html lang="nl"><title>Voorbeeld</title><header><nav><a href="/aanbod">Aanbod</a></nav></header>'
    "<main><h1>Welkom op Voorbeeld</h1><p>Een plek om rond te kijken in je eigen stad en omgeving.</p></main></html>"
)


@dataclass(frozen=True)
class Case:
    """One labelled case: what the check of the requirement must say of these pages."""

    requirement: str
    id: str
    verdict: str
    pages: tuple[dict[str, Any], ...]
    advertisements: tuple[str, ...]


def read_cases(folder: Path) -> list[Case]:
    """Return the cases of every requirement in a folder."""
    cases: list[Case] = []
    for path in sorted(folder.glob("*/*cases.toml")):
        cases.extend(
            Case(
                requirement=path.parent.name,
                id=case["id"],
                verdict=case["verdict"],
                pages=tuple(case.get("page", ())),
                advertisements=tuple(one["html"] for one in case.get("advertisement", ())),
            )
            for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]
        )
    return cases


def site_of(case: Case, rulebook: Rulebook, year: int = 2026) -> Site:
    """Return the case as a visited site; a case without a front page of its own gets a plain one."""
    channels = ChannelReader(rulebook.channels)
    reading = Reading.of(rulebook.words, rulebook.pages, rulebook.channels, keep=channels.is_help_number)
    written = list(case.pages)
    if not any(page["path"] == "/" for page in written):
        written.insert(0, {"path": "/", "html": HOME})
    written.sort(key=lambda page: page["path"] != "/")
    visits: list[Visit] = []
    for page in written:
        read = reading.read(_delivery(page), PageKind(page.get("promised", "other")), home=f"{ORIGIN}/")
        visits.append(read.visit(0 if page["path"] == "/" else 1))
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


def _delivery(page: dict[str, Any]) -> Delivery:
    """Return a page as a server would have sent it; one with `trouble` did not arrive (`promised` is what it was to be)."""
    headers = [("content-type", "text/html; charset=utf-8")]
    if "header" in page:
        name, _, value = page["header"].partition(":")
        headers.append((name.strip().lower(), value.strip()))
    url = page["path"] if page["path"].startswith("http") else ORIGIN + page["path"]
    trouble = Trouble(page["trouble"]) if "trouble" in page else None
    status = 404 if trouble is Trouble.NOT_FOUND else 200
    return Delivery(url, url, status=status, headers=tuple(headers), body=page.get("html", "").encode(), trouble=trouble)
