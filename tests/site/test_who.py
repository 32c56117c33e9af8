"""Who a sentence is about, by itself, by what stands around it, or by its page; and what it goes on about."""

import pytest

from auditor.site.kinds.page_kind import PageKind
from auditor.site.saying import Saying
from auditor.site.who import who
from tests.site.pages import page, rulebook

TERMS, HOME, ADVERTISE, GATE = PageKind.TERMS, PageKind.HOME, PageKind.ADVERTISE, PageKind.GATE
MUST = "<p>Dat moet met een paspoort."


def about(html: str, kind: PageKind, title: str = "") -> set[str]:
    return {one.value for one in who(page(f"<title>x</title>{html}").sentences[-1], kind, rulebook().words, title)}


@pytest.mark.parametrize(
    ("html", "kind", "title", "whom"),
    [
        ("<p>Adverteerders tonen een paspoort.", HOME, "", {"advertiser"}),
        ("<p>Bezoekers en adverteerders tonen een paspoort.", HOME, "", {"advertiser", "visitor"}),
        ("<h2>Adverteerders</h2><p>Bezoekers tonen een paspoort.", TERMS, "", {"visitor"}),
        # At the door and around a page whoever comes in is spoken to.
        (f"<h2>Adverteerders</h2>{MUST}", GATE, "", {"visitor"}),
        (f"<h2>Adverteerders</h2><footer>{MUST}</footer>", TERMS, "", {"visitor"}),
        (f"<h2>Adverteerders</h2><header>{MUST}</header>", TERMS, "", {"visitor"}),
        # The nearest decides: question, lead, the text before, headings, title.
        ("<h2>Bezoekers</h2><h3>Moeten adverteerders iets tonen?</h3><p>Ja, altijd.", TERMS, "", {"advertiser"}),
        (f"<h2>Bezoekers</h2><p>Voor adverteerders geldt:</p>{MUST}", TERMS, "", {"advertiser"}),
        ("<h2>Bezoekers</h2><p>Adverteerders wachten. Dat moet met een paspoort.", TERMS, "", {"advertiser"}),
        (f"<h2>Bezoekers</h2><h3>Adverteerders</h3>{MUST}", TERMS, "", {"advertiser"}),
        (f"<h2>Adverteerders</h2><h3>Controle</h3>{MUST}", TERMS, "", {"advertiser"}),
        (MUST, TERMS, "Regels voor adverteerders", {"advertiser"}),
        # Too far above to be spoken of still.
        ("<h2>Adverteerders</h2><h3>Een</h3><h4>Twee</h4><h5>Drie</h5>" + MUST, TERMS, "", {"user"}),
        (f"<p>Adverteerders wachten. {'Planten groeien. ' * 20}Dat moet met een paspoort.", TERMS, "", {"user"}),
        ("<p>Gebruikers tonen een paspoort.", ADVERTISE, "", {"user"}),
    ],
)
def test_who_a_sentence_is_about(html: str, kind: PageKind, title: str, whom: set[str]) -> None:
    assert about(html, kind, title) == whom


@pytest.mark.parametrize(
    ("whom", "kinds"),
    [
        ("advertiser", (ADVERTISE, PageKind.VERIFICATION, PageKind.PRICING)),
        ("visitor", (GATE, HOME, PageKind.LISTING)),
        ("reporter", (PageKind.REPORT,)),
        ("user", (TERMS, PageKind.REGISTER, PageKind.LOGIN, PageKind.HELP)),
    ],
)
def test_a_page_speaks_to_those_it_is_for(whom: str, kinds: tuple[PageKind, ...]) -> None:
    assert [about(MUST, kind) for kind in kinds] == [{whom}] * len(kinds)


def saying(html: str) -> Saying:
    read = page(f"<title>x</title>{html}")
    return Saying(read, read.sentences[-1], TERMS)


@pytest.mark.parametrize(
    ("html", "follows"),
    [
        ("<p>Binnenkort gaan wij controleren. Dan bekijken wij elk paspoort.", True),
        ("<p>Binnenkort gaan wij controleren. Wij bekijken elk paspoort.", False),
        ("<p>Wij controleren. Dan bekijken wij elk paspoort.", False),
        ("<p>Binnenkort gaan wij controleren. Nu doet een collega dat. Dan bekijken wij elk paspoort.", False),
    ],
)
def test_what_goes_on_with_a_plan_is_planned(*, html: str, follows: bool) -> None:
    assert saying(html).follows_a_promise is follows


@pytest.mark.parametrize(
    ("html", "of_others"),
    [
        ("<p>Andere sites controleren weinig. Zij bekijken geen paspoort.", True),
        ("<p>Andere sites controleren weinig. Wij bekijken elk paspoort.", False),
        ("<p>Onze redacteurs controleren veel. Zij bekijken elk paspoort.", False),
        ("<p>Zij bekijken elk paspoort.", False),
        ("<p>Andere sites bestaan. Wij controleren. Zij bekijken elk paspoort.", False),
    ],
)
def test_what_refers_back_to_other_sites(*, html: str, of_others: bool) -> None:
    assert saying(html).page_speaks_of_others is of_others
