"""What may be said when something was not found, and why a check cannot be asked of a platform."""

import pytest

from auditor.finding import Status
from auditor.site.absence import absence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.lacking import lacks_language
from auditor.site.markup.trouble import EXPLANATION, Trouble
from auditor.site.visit.gathered import Visit
from tests.site.pages import page
from tests.site.test_site import SOUGHT, read, site, unread

CLOSED = (PageKind.HELP, PageKind.TERMS, PageKind.SAFETY, PageKind.PRIVACY)


@pytest.mark.parametrize(
    ("opened", "closed", "status"),
    [
        (0, 2, Status.NOT_MET),
        (0, 3, Status.CANNOT_TELL),
        (3, 3, Status.CANNOT_TELL),
        (4, 3, Status.NOT_MET),
        (4, 4, Status.CANNOT_TELL),
    ],
)
def test_where_as_many_pages_of_rules_were_closed_as_read_nothing_is_absent(
    opened: int, closed: int, status: Status
) -> None:
    visits = [read(PageKind.HOME), *(read(kind, path=f"/open/{kind}") for kind in CLOSED[:opened])]
    walls = [unread(kind, Trouble.CAPTCHA) for kind in CLOSED[:closed]]
    # What a platform offers, and its front page, are no rules.
    offers = [read(PageKind.LISTING, path=f"/lijst/{n}") for n in range(9)]
    finding = site(*visits, *walls, *offers).absent(SOUGHT, where=(PageKind.REPORT,))
    assert finding.status is status


@pytest.mark.parametrize(
    ("visits", "status"),
    [
        ((read(PageKind.HOME),), Status.CANNOT_TELL),
        ((read(PageKind.HOME), read(PageKind.TERMS)), Status.NOT_MET),
        ((read(PageKind.HOME), unread(PageKind.TERMS, Trouble.LOGIN)), Status.CANNOT_TELL),
    ],
)
def test_what_terms_must_say_is_not_absent_where_there_are_none(visits: tuple[Visit, ...], status: Status) -> None:
    finding = absence(site(*visits), SOUGHT, (PageKind.TERMS,), in_terms=True)
    assert finding.status is status
    assert ("another requirement" in finding.reason.en) == (len(visits) == 1)


def test_evidence_of_an_absence_is_of_the_right_pages_then_home_and_the_rules() -> None:
    helps = [read(PageKind.HELP, path=f"/help/{n}") for n in range(5)]
    platform = site(read(PageKind.HOME), read(PageKind.CONTACT), read(PageKind.TERMS), *helps)
    found = absence(platform, SOUGHT, (PageKind.HELP,)).evidence
    order = ["/help/0", "/help/1", "/help/2", "/home", "/terms"]
    assert [one.url.removeprefix("https://www.platform.example") for one in found] == order


@pytest.mark.parametrize(
    ("trouble", "lacks"),
    [(Trouble.RENDER_LIMIT, True), (Trouble.RENDER_CRASH, True), (Trouble.BUDGET, False), (None, False)],
)
def test_a_first_page_that_a_browser_could_not_show(trouble: Trouble | None, *, lacks: bool) -> None:
    other = read(PageKind.TERMS)
    lack = site(read(PageKind.HOME, trouble=trouble), other).lacks("entry view")
    assert (lack is not None) == lacks
    # Another page that could not be shown says nothing of the first.
    assert site(read(PageKind.HOME), read(PageKind.HELP, trouble=Trouble.RENDER_CRASH)).lacks("entry view") is None
    if lack is not None and trouble is not None:
        assert EXPLANATION[trouble].en in lack.en


@pytest.mark.parametrize(
    ("languages", "known", "foreign"),
    [
        (("nl", "nl"), ("nl",), ""),
        (("nl", "pl"), ("nl",), ""),
        (("nl", "pl", "pl"), ("nl",), "(pl)"),
        (("pl", "cs"), ("nl", "en"), "(cs, pl)"),
    ],
)
def test_a_platform_of_which_most_pages_have_no_words(
    languages: tuple[str, ...], known: tuple[str, ...], foreign: str
) -> None:
    pages = [page(f"<html lang={language}><h1>x</h1>", f"/{n}") for n, language in enumerate(languages)]
    visits = tuple(
        Visit(one.url, PageKind.TERMS, one, language=told) for one, told in zip(pages, languages, strict=True)
    )
    lack = lacks_language(site(*visits), known)
    assert (lack is not None) == bool(foreign)
    if lack is not None:
        assert foreign in lack.nl
        assert foreign in lack.en


KEPT_OUT = "<title>Poort</title><h1>Alleen voor 18 jaar en ouder</h1><label>Geboortedatum <input name=geb type=date></label><button>Verder</button>"
DECLARED = (
    "<title>Poort</title><h1>Alleen voor 18 jaar en ouder</h1><button>Ik ben 18</button><a href=/weg>Verlaten</a>"
)


@pytest.mark.parametrize(
    ("gate", "behind", "status"),
    [
        (KEPT_OUT, (), Status.CANNOT_TELL),
        (KEPT_OUT, (PageKind.TERMS, PageKind.PRIVACY), Status.CANNOT_TELL),
        (KEPT_OUT, (PageKind.TERMS, PageKind.PRIVACY, PageKind.HELP), Status.CANNOT_TELL),
        (KEPT_OUT, (PageKind.REPORT,), Status.NOT_MET),
        (DECLARED, (), Status.NOT_MET),
    ],
)
def test_what_stands_behind_a_gate_that_asks_more_than_a_declaration_was_not_seen(
    gate: str, behind: tuple[PageKind, ...], status: Status
) -> None:
    entry = Visit(url="https://www.platform.example/", kind=PageKind.GATE, page=page(gate), topics=(PageKind.GATE,))
    finding = site(entry, *(read(kind, path=f"/{kind}") for kind in behind)).absent(SOUGHT, where=(PageKind.REPORT,))
    assert finding.status is status
