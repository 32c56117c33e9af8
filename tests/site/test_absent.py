"""What may be said of something that was not found: absent, or perhaps on a page that could not be read."""

import pytest

from auditor.requirements import Text
from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.trouble import Trouble
from auditor.site.site import Site
from auditor.site.visit.gathered import Gathered, Visit
from tests.site.pages import HOST, page, rulebook

SOUGHT = Text("een code", "a code")
TERMS, HELP, ABOUT, HOME = PageKind.TERMS, PageKind.HELP, PageKind.ABOUT, PageKind.HOME
Closed = tuple[PageKind, Trouble]
CAPTCHA, TIME_UP, NOT_FOUND = Trouble.CAPTCHA, Trouble.TIME_UP, Trouble.NOT_FOUND


def site(*kinds: PageKind, closed: tuple[Closed, ...] = (), language: str = "nl") -> Site:
    """Return a visit that read a page of each kind, the first page first, and found others closed."""
    read = [page(f"<title>x</title><h1>{kind}</h1><p>Over planten.</p>", f"/{n}") for n, kind in enumerate(kinds)]
    visits = [Visit(one.url, kind, one, language=language) for one, kind in zip(read, kinds, strict=True)]
    visits += [Visit(f"https://{HOST}/dicht/{n}", kind, trouble=why) for n, (kind, why) in enumerate(closed)]
    first = read[0] if read else None
    return Site(
        Gathered(tuple(visits), entry=first, home=first), rulebook().words, ChannelReader(rulebook().channels), 2026
    )


@pytest.mark.parametrize(
    ("read", "closed", "status"),
    [
        ((HOME, TERMS), (), "not_met"),
        ((HOME, ABOUT), (), "not_met"),
        # A page of that kind was closed, and no other was read.
        ((HOME, ABOUT), ((TERMS, CAPTCHA),), "cannot_tell"),
        ((HOME, TERMS), ((TERMS, CAPTCHA),), "not_met"),
        ((HOME, ABOUT), ((TERMS, NOT_FOUND),), "not_met"),
        # As many pages of rules and help were closed as could be read.
        ((HOME, ABOUT), ((HELP, CAPTCHA),) * 2, "not_met"),
        ((HOME, ABOUT), ((HELP, CAPTCHA),) * 3, "cannot_tell"),
        ((HOME, TERMS, ABOUT, ABOUT), ((HELP, CAPTCHA),) * 3, "cannot_tell"),
        ((HOME, TERMS, ABOUT, ABOUT, ABOUT), ((HELP, CAPTCHA),) * 3, "not_met"),
        # Lists, logins and the like say nothing of what a platform does.
        ((HOME, TERMS), ((PageKind.LISTING, CAPTCHA), (PageKind.LOGIN, CAPTCHA), (PageKind.OTHER, CAPTCHA)), "not_met"),
        # The visit was broken off before it had read what it knew of.
        ((HOME, TERMS), ((HELP, TIME_UP),), "cannot_tell"),
        ((HOME, TERMS), ((PageKind.LISTING, TIME_UP),), "not_met"),
    ],
)
def test_what_was_not_found_is_absent_unless_it_may_stand_on_a_closed_page(
    read: tuple[PageKind, ...], closed: tuple[Closed, ...], status: str
) -> None:
    finding = site(*read, closed=closed).absent(SOUGHT, [TERMS])
    assert finding.status.value == status
    if status == "cannot_tell":
        assert finding.evidence[0].url.startswith(f"https://{HOST}/dicht/")


@pytest.mark.parametrize(
    ("read", "closed", "status"),
    [((HOME, TERMS), (), "not_met"), ((HOME, ABOUT), (), "cannot_tell"), ((HOME,), ((TERMS, CAPTCHA),), "cannot_tell")],
)
def test_of_a_platform_without_terms_it_is_not_said_that_they_lack_something(
    read: tuple[PageKind, ...], closed: tuple[Closed, ...], status: str
) -> None:
    finding = site(*read, closed=closed).absent(SOUGHT, [TERMS], in_terms=True)
    assert finding.status.value == status
    assert ("Whether there should be" in finding.reason.en) is (read == (HOME, ABOUT))


@pytest.mark.parametrize(("read", "told"), [((HOME,), "one public page"), ((HOME, TERMS), "2 public pages")])
def test_it_says_on_how_many_pages_it_looked(read: tuple[PageKind, ...], told: str) -> None:
    assert site(*read).absent(SOUGHT, [HELP]).reason.en == f"Not found on the {told} visited: a code."


def test_it_cites_pages_of_that_kind_then_the_first_page_then_the_terms() -> None:
    found = site(HOME, HELP, HELP, HELP, HELP, ABOUT, TERMS).absent(SOUGHT, [HELP])
    assert [one.excerpt for one in found.evidence][:5] == ["help", "help", "help", "home", "terms"]


@pytest.mark.parametrize(("kind", "told"), [(PageKind.SHELL, "cannot_tell"), (HOME, "not_met")])
def test_a_first_page_that_script_fills_may_lead_to_it(kind: PageKind, told: str) -> None:
    assert site(kind).absent(SOUGHT, [TERMS]).status.value == told
    assert site(kind, TERMS).absent(SOUGHT, [TERMS]).status.value == "not_met"


# ── what a check needs ──────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("need", "there", "lacking"),
    [
        ("home", site(HOME), site(closed=((HOME, CAPTCHA),))),
        ("home", site(HOME), site()),
        ("policy pages", site(HOME), site(PageKind.NEWS)),
        ("advertisement template", None, site(HOME)),
        ("anything else", site(), None),
    ],
)
def test_what_a_check_needs_and_is_not_there(need: str, there: Site | None, lacking: Site | None) -> None:
    assert there is None or there.lacks(need) is None
    assert lacking is None or lacking.lacks(need) is not None


def test_a_site_that_was_not_read_tells_why() -> None:
    lacks = site(closed=((HOME, CAPTCHA),)).lacks("home")
    assert lacks is not None
    assert "captcha" in lacks.en


@pytest.mark.parametrize("why", [Trouble.RENDER_LIMIT, Trouble.RENDER_CRASH])
def test_the_first_page_that_a_browser_could_not_show(why: Trouble) -> None:
    first = page("<title>x</title>")
    for trouble, is_lacking in ((why, True), (None, False), (Trouble.UNKNOWN_LANGUAGE, False)):
        seen = Gathered((Visit("x", HOME), Visit(first.url, HOME, first, trouble=trouble)), entry=first)
        told = Site(seen, rulebook().words, ChannelReader(rulebook().channels), 2026)
        assert (told.lacks("entry view") is not None) is is_lacking


@pytest.mark.parametrize(
    ("languages", "lacking"),
    [(("nl", "en"), ""), (("nl", "pl"), ""), (("nl", "pl", "ru"), "pl, ru"), (("pl",), "pl"), (("",), "")],
)
def test_most_pages_are_in_a_language_without_words(languages: tuple[str, ...], lacking: str) -> None:
    read = [page("<title>x</title>", f"/{n}") for n, _ in enumerate(languages)]
    visits = [Visit(one.url, ABOUT, one, language=told) for one, told in zip(read, languages, strict=True)]
    told = Site(Gathered(tuple(visits)), rulebook().words, ChannelReader(rulebook().channels), 2026)
    lacks = told.lacks_language(["nl", "en"])
    assert (lacks is not None) is bool(lacking)
    assert lacks is None or f"({lacking})" in lacks.en
