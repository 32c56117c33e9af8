"""The page of one person's offer is told from a page of the platform by what it shows, not by one sign alone."""

import pytest

from auditor.site.entries.offer import is_open_beside_its_list, offers_one_person
from tests.site.pages import page

BEL = "<p>Bel 06-00000001 voor een afspraak.</p>"
APP = "<a href=https://wa.me/31600000001>App</a>"
LONG = f"<p>{'Er is veel te vertellen over deze verzonnen plek. ' * 50}</p>"
PICTURE = "<img src=/f/1.jpg alt=>"
TELLS_OF = '<meta property="og:type" content="{}">'

OF_ONE = {
    "a mobile number at a numbered address": ("/x/12", BEL),
    "a link to a messenger at a numbered address": ("/x/12", APP),
    "a mobile number to press at a numbered address": ("/x/12", "<a href=tel:0600000001>Bel</a>"),
    "a number in the query": ("/x?id=12", BEL),
    "a page with a number for a name": ("/roos12.html", BEL),
    "a mobile number, a picture and a long story": ("/x/12", BEL + PICTURE + LONG),
    "a mobile number at an address that says so": ("/dame/roos", BEL),
    "a named address and a price": ("/x/roos-uit-ede", f"{BEL}<p>Vanaf € 80</p>"),
    "a named address and a way to report this one": ("/x/roos-uit-ede", f"{BEL}<p>Iets mis met deze kamer?</p>"),
    "a named address and a control that reports this": ("/huis/de-steiger", f"{BEL}<p>Meld dit profiel</p>"),
    "an age as the heading at a numbered address": ("/x/12", "<h1>Roos, 24 jaar</h1>"),
    "an age in the title at a numbered address": ("/x/12", "<title>Roos, 24 jaar</title><p>Ik ben 24 jaar.</p>"),
    "a profile that says it is one": ("/x", TELLS_OF.format("profile") + BEL),
    "a question that says it is one": ("/x", '<script type="application/ld+json">{"@type": "QAPage"}</script>'),
    "an age in the text, a picture, a price and a numbered address": ("/x/12", f"<p>Ik ben 24 jaar, € 80</p>{PICTURE}"),
}
OF_THE_PLATFORM = {
    "a mobile number alone": ("/contact", BEL),
    "a mobile number, a numbered address and a long story": ("/x/12", BEL + LONG),
    "a mobile number at a named address, with a picture": ("/x/neem-contact-op", BEL + PICTURE),
    "what a platform says of each profile": ("/x/12", f"{BEL}<p>Wij bekijken elk profiel.</p>"),
    "what a platform asks of who advertises": ("/x/12", f"{BEL}<p>Adverteren kost € 10 per maand.</p>"),
    "an age in the text at a numbered address": ("/x/12", "<p>Roos is 24 jaar.</p>"),
    "an article that says it is one": ("/x", TELLS_OF.format("article") + BEL),
    "a price and a picture at an address that says so": ("/dame/12", f"<p>Vanaf € 80</p>{PICTURE}"),
    "a land line at a numbered address": ("/x/12", "<a href=tel:0200000001>Bel</a>"),
}


@pytest.mark.parametrize(("path", "body"), OF_ONE.values(), ids=OF_ONE)
def test_what_is_one_persons(path: str, body: str) -> None:
    assert offers_one_person(page(body, path))


@pytest.mark.parametrize(("path", "body"), OF_THE_PLATFORM.values(), ids=OF_THE_PLATFORM)
def test_what_is_the_platforms(path: str, body: str) -> None:
    assert not offers_one_person(page(body, path))


@pytest.mark.parametrize(("many", "is_one"), [(5, True), (6, False)])
def test_a_page_of_many_cards_is_nobodys(many: int, *, is_one: bool) -> None:
    cards = "".join(f"<div class=k><b>Roos</b>, 2{n} jaar, € 80</div>" for n in range(many))
    assert offers_one_person(page(f"{BEL}<div>{cards}</div>", "/dame/12")) == is_one


ROWS = "".join(
    f"<tr><td>{n}</td><td>{name}</td><td>Lochem</td><td>€ 60</td></tr>"
    for n, name in enumerate(("Lisbeth", "Oda", "Wendelien", "Kunera", "Aafke", "Hilda"), 5001)
)
TABLE = f"<h1>Vandaag</h1><table><tr><th>Nr</th><th>Wie</th><th>Plaats</th><th>Prijs</th></tr>{ROWS}</table>"
PANEL = "<aside><h2>Lisbeth</h2><p>Graag eerst bellen: 06-00000001</p><p>Deze advertentie melden</p></aside>"


@pytest.mark.parametrize(
    ("path", "html", "beside"),
    [
        ("/rubriek/5001", f"<main>{TABLE}</main>{PANEL}", True),
        ("/rubriek/5001", f"<main>{TABLE}</main><aside><h2>Lisbeth, 34 jaar</h2><p>Bel 06-00000001</p></aside>", True),
        ("/p/3", f"<main>{TABLE}</main><section role=dialog><h1>Fenthe, 26</h1><p>Zwolle</p></section>", True),
        (
            "/p/3",
            f"<main>{TABLE}</main><section role=dialog><h1>Ben je al 18 jaar of ouder, of nog niet?</h1></section>",
            False,
        ),
        # The list itself, the platform's own number, and what it says of all that advertise.
        ("/rubriek/5001", f"<main>{TABLE}</main>", False),
        ("/rubriek/5001", f"<main>{TABLE}</main><aside>Vragen? Bel 06-00000001</aside>", False),
        ("/rubriek/5001", f"<main>{TABLE}</main>{PANEL}<p>Wij lezen elke advertentie.</p>", False),
        ("/rubriek", f"<main>{TABLE}</main>{PANEL}", False),
    ],
)
def test_one_of_a_list_may_stand_open_beside_it(path: str, html: str, *, beside: bool) -> None:
    assert is_open_beside_its_list(page(html, path)) is beside
