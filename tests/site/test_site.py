"""A platform as it was visited: which pages are its own words, what could not be seen, and what an absence may claim."""

import pytest

from auditor.finding import Status
from auditor.requirements import Text
from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.trouble import EXPLANATION, Trouble
from auditor.site.page import Page
from auditor.site.site import MOST_PARSED, Site
from auditor.site.visit.gathered import Gathered, Visit
from tests.site.pages import page, rulebook

ID = "<p>Wij vragen elke adverteerder om een identiteitsbewijs.</p>"
SOUGHT = Text("een meldformulier", "a report form")


def read(
    kind: PageKind, html: str = "", path: str = "", trouble: Trouble | None = None, topics: tuple[PageKind, ...] = ()
) -> Visit:
    found = page(f"<html lang=nl><title>{kind}</title><h1>{kind}</h1>{html}", path or f"/{kind}")
    return Visit(found.url, kind, found, topics, "nl", 200, trouble, 1)


def unread(kind: PageKind, trouble: Trouble) -> Visit:
    return Visit(f"https://www.platform.example/{kind}", kind, trouble=trouble)


def site(*visits: Visit, offers: tuple[Page, ...] = ()) -> Site:
    entry = visits[0].page if visits else None
    gathered = Gathered(visits, entry=entry, home=entry, advertisements=offers)
    return Site(gathered, rulebook().words, ChannelReader(rulebook().channels), 2026)


@pytest.mark.parametrize(
    ("kind", "own"),
    [
        (PageKind.TERMS, True),
        (PageKind.HOME, True),
        (PageKind.OTHER, True),
        (PageKind.NEWS, False),
        (PageKind.FORUM, False),
        (PageKind.ADVERTISEMENT, False),
        (PageKind.SEARCH, False),
    ],
)
def test_on_which_pages_the_platform_itself_speaks(kind: PageKind, own: bool) -> None:  # noqa: FBT001
    platform = site(read(PageKind.HOME), read(kind, ID, "/x"))
    assert any(one.url.endswith("/x") for one in platform.own_pages) is own
    assert bool(list(platform.sayings("id_document"))) is own


def test_a_page_in_trouble_is_no_page_that_was_read() -> None:
    platform = site(read(PageKind.HOME), read(PageKind.TERMS, ID, trouble=Trouble.CAPTCHA))
    assert [platform.kind_of(one) for one in platform.pages] == [PageKind.HOME]
    assert list(platform.sayings("id_document")) == []
    assert platform.gathered.pages == platform.pages


def test_pages_are_found_by_their_kind_and_by_what_else_they_serve() -> None:
    platform = site(read(PageKind.HOME), read(PageKind.TERMS, topics=(PageKind.REPORT,)), read(PageKind.HELP))
    assert [platform.kind_of(one) for one in platform.pages_of(PageKind.REPORT, PageKind.HELP)] == [
        PageKind.TERMS,
        PageKind.HELP,
    ]
    assert platform.kind_of(page("<p>x")) is PageKind.OTHER
    assert platform.language_of(platform.pages[0]) == "nl"
    assert platform.language_of(page("<html lang=en-GB><p>x")) == "en"


def test_a_sentence_on_every_page_is_said_once() -> None:
    platform = site(read(PageKind.HOME, ID), read(PageKind.TERMS, ID), read(PageKind.HELP, f"<h2>Anders</h2>{ID}"))
    (saying,) = platform.sayings("id_document")
    assert saying.kind is PageKind.HOME
    assert saying.evidence.excerpt == "Wij vragen elke adverteerder om een identiteitsbewijs."
    assert saying.evidence.url == "https://www.platform.example/home"
    assert saying.passage[0].text == "Wij vragen elke adverteerder om een identiteitsbewijs."


def test_what_refers_back_to_other_sites_is_said_of_them() -> None:
    platform = site(
        read(
            PageKind.HOME,
            "<p>Andere sites doen minder. Zij vragen geen paspoort.</p><h2>Wij</h2><p>Wij vragen een paspoort.</p>",
        )
    )
    of_others = {one.sentence.text: one.page_speaks_of_others for one in platform.sayings("id_document")}
    assert of_others["Zij vragen geen paspoort."] is True
    assert of_others["Wij vragen een paspoort."] is False


LACKS = [
    ((), "home", "could not be read"),
    ((unread(PageKind.HOME, Trouble.TIMEOUT),), "home", "did not answer in time"),
    ((read(PageKind.HOME, trouble=Trouble.CAPTCHA),), "home", "captcha"),
    ((read(PageKind.HOME, trouble=Trouble.SCRIPT_ONLY),), "home", "filled by script only"),
    ((read(PageKind.NEWS),), "policy pages", "No page of the platform itself"),
    ((read(PageKind.HOME),), "advertisement template", "No advertisement page"),
]


@pytest.mark.parametrize(("visits", "need", "why"), LACKS)
def test_what_a_site_lacks_is_told_with_its_reason(visits: tuple[Visit, ...], need: str, why: str) -> None:
    lack = site(*visits).lacks(need)
    assert lack is not None
    assert why in lack.en
    assert lack.nl


def test_a_site_that_was_read_lacks_nothing() -> None:
    offers = (page("<p>Roos"), page("<p>Iris"))
    platform = site(read(PageKind.HOME), read(PageKind.TERMS), offers=offers)
    assert [platform.lacks(need) for need in ("home", "policy pages", "advertisement template")] == [None, None, None]
    assert platform.template is not None
    assert platform.gate.page is platform.entry


def test_a_site_without_an_entry_says_so() -> None:
    with pytest.raises(LookupError, match="no entry page"):
        _ = site().entry


@pytest.mark.parametrize("trouble", sorted(Trouble))
def test_only_a_page_that_is_not_there_leaves_nothing_open(trouble: Trouble) -> None:
    gone = {Trouble.NOT_FOUND, Trouble.SOFT_NOT_FOUND, Trouble.BAD_ADDRESS, Trouble.NO_SUCH_HOST}
    platform = site(read(PageKind.HOME), unread(PageKind.REPORT, trouble))
    assert bool(platform.unread(PageKind.REPORT)) is (trouble not in gone)
    finding = platform.absent(SOUGHT, where=(PageKind.REPORT,))
    assert finding.status is (Status.NOT_MET if trouble in gone else Status.CANNOT_TELL)
    if trouble not in gone:
        assert EXPLANATION[trouble].en in finding.reason.en
        assert EXPLANATION[trouble].nl in finding.reason.nl


def test_an_absence_says_what_was_sought_and_searched() -> None:
    finding = site(read(PageKind.HOME), read(PageKind.HELP), read(PageKind.NEWS)).absent(SOUGHT, where=(PageKind.HELP,))
    assert finding.reason.en == "Not found on the 3 public pages visited: a report form."
    assert finding.searched == tuple(f"https://www.platform.example/{kind}" for kind in ("home", "help", "news"))
    assert [(one.url, one.excerpt) for one in finding.evidence] == [
        ("https://www.platform.example/help", "help"),
        ("https://www.platform.example/home", "home"),
    ]


def test_an_absence_on_one_page_is_told_in_the_singular() -> None:
    reason = site(read(PageKind.HOME)).absent(SOUGHT, where=(PageKind.REPORT,)).reason
    assert reason.nl == "Niet aangetroffen op de ene bezochte openbare pagina: een meldformulier."
    assert reason.en == "Not found on the one public page visited: a report form."


@pytest.mark.parametrize(
    ("left", "trouble", "status"),
    [
        (PageKind.HELP, Trouble.TIME_UP, Status.CANNOT_TELL),
        (PageKind.TERMS, Trouble.TIME_UP, Status.CANNOT_TELL),
        (PageKind.LISTING, Trouble.TIME_UP, Status.NOT_MET),
        (PageKind.HELP, Trouble.BUDGET, Status.NOT_MET),
    ],
)
def test_a_visit_that_ended_before_rules_and_help_were_read_says_nothing_of_what_is_absent(
    left: PageKind, trouble: Trouble, status: Status
) -> None:
    finding = site(read(PageKind.HOME), unread(left, trouble)).absent(SOUGHT, where=(PageKind.REPORT,))
    assert finding.status is status
    if status is Status.CANNOT_TELL:
        assert EXPLANATION[Trouble.TIME_UP].nl in finding.reason.nl


def test_a_wall_before_one_page_leaves_nothing_open_when_its_like_was_read() -> None:
    platform = site(read(PageKind.HOME), read(PageKind.REPORT), unread(PageKind.REPORT, Trouble.LOGIN))
    assert platform.absent(SOUGHT, where=(PageKind.REPORT,)).status is Status.NOT_MET


def test_each_address_is_searched_once_and_they_are_not_endless() -> None:
    platform = site(*(read(PageKind.OTHER, path=f"/p{n % 80}") for n in range(160)))
    assert len(platform.searched()) == len(set(platform.searched())) == 60
    assert platform.searched(platform.pages[3]) == ("https://www.platform.example/p3",)


def test_evidence_of_cards_points_at_them_without_quoting() -> None:
    html = "".join(f"<li><a href=/advertentie/{n}>Roos{n}, 24 jaar</a> €100</li>" for n in range(4))
    platform = site(read(PageKind.HOME, f"<ul>{html}</ul>"), read(PageKind.TERMS))
    assert platform.cards_evidence(platform.pages[0]).excerpt == ""
    assert platform.cards_evidence(platform.pages[0]).selector.startswith("body > ul > li")
    assert platform.cards_evidence(platform.pages[1]).selector == "body"


@pytest.mark.parametrize(
    ("url", "same"), [("https://www.platform.example/x", True), ("https://elders.example/", False), ("mailto:x", False)]
)
def test_its_own_host(url: str, same: bool) -> None:  # noqa: FBT001
    assert site(read(PageKind.HOME)).same_host(url) is same


@pytest.mark.parametrize(("pages", "held"), [(MOST_PARSED, MOST_PARSED), (MOST_PARSED + 1, 0)])
def test_trees_are_let_go_where_many_are_held_and_evidence_stays_the_same(pages: int, held: int) -> None:
    platform = site(*(read(PageKind.OTHER, f"<p>Bladzijde {number}.</p>", f"/{number}") for number in range(pages)))
    before = [one.evidence(one.blocks[0]) for one in platform.pages]
    platform.rest()
    assert sum(one.is_parsed for one in platform.pages) == held
    assert [one.evidence(one.blocks[0]) for one in platform.pages] == before


POST = "<p>Ik vraag elke adverteerder om een identiteitsbewijs. Dat houd ik zo.</p>"
OF_ONE = "<p>Hier doe ik alles zelf. Ik lees wat er komt. Soms bel ik even.</p><p>Dat ben ik. Ik heet Toos. Meer zeg ik niet.</p>"
OF_SEVERAL = "<p>Wij doen alles zelf. Wij lezen wat er komt.</p><p>Waar vind ik de regels? Kan ik bellen? Mag ik meedoen? Ben ik welkom? Moet ik iets?</p>"


@pytest.mark.parametrize(
    ("home", "post", "own"),
    [
        (OF_ONE, POST, True),
        (OF_ONE, ID, False),
        (OF_SEVERAL, POST, False),
        # Four times "ik" is too few; "wij" half as often as "ik" is too much.
        (OF_ONE.replace("Meer zeg ik niet.", ""), POST, True),
        (OF_ONE.replace("Meer zeg ik niet.", "").replace("Ik heet Toos.", ""), POST, False),
        (f"{OF_ONE}<p>Wij groeien. Wij bloeien. {'Planten. ' * 9}", POST, True),
        (f"{OF_ONE}<p>Wij groeien. Wij bloeien. Wij geuren.", POST, False),
    ],
)
def test_what_the_one_owner_of_a_platform_posts_is_the_platforms_own(home: str, post: str, own: bool) -> None:  # noqa: FBT001
    platform = site(read(PageKind.HOME, home), read(PageKind.NEWS, post, "/blog/x"))
    assert any(one.url.endswith("/x") for one in platform.own_pages) is own
