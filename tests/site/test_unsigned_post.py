"""House rules that forum software sets in the box of a post are the platform's own; a post that somebody signed is not."""

import pytest

from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from tests.site.pages import page, rulebook

RULES = "<p>Berichten over minderjarigen worden gewist en de schrijver vliegt eruit.</p><p>Geen reclame in de praathoek.</p>"
BOX = '<h2>Huisregels</h2><div class="post"><div class="postbody"><div class="content">{}</div></div></div>'
SIGNED = {
    "somebody's box stands beside it": BOX.format(RULES).replace(
        '<div class="postbody">', '<dl class="postprofile"><dt>Rietzanger</dt></dl><div class="postbody">'
    ),
    "it says by whom it is": BOX.format(f"<p>door Rietzanger, 3 mei</p>{RULES}"),
    "another post follows": BOX.format(RULES) + '<div class="postbody"><p>Eens.</p></div>',
    "it gives a mobile number": BOX.format(f"{RULES}<p>Bel 06-00000001</p>"),
}


@pytest.mark.parametrize("above", ["", "<p><em>Bijgewerkt door Beheer, 11 april.</em></p>"])
def test_one_post_that_nobody_signed_is_the_platforms_own(above: str) -> None:
    read = page(f"<title>Bord</title>{BOX.format(above + RULES)}", "/huisregels")
    assert read.is_of_staff
    assert {block.region for block in read.blocks} == {Region.MAIN}


@pytest.mark.parametrize("told", SIGNED.values(), ids=SIGNED)
def test_what_somebody_signed_stays_his(told: str) -> None:
    read = page(f"<title>Bord</title>{told}", "/huisregels")
    assert not read.is_of_staff
    assert Region.USER_CONTENT in {block.region for block in read.blocks}


@pytest.mark.parametrize(
    "path", ["/viewtopic.php?t=12", "/rustig-adres-t412.html", "/onderwerp/regels", "/bericht/40118"]
)
def test_an_address_of_an_entry_is_somebodys(path: str) -> None:
    assert not page(f"<title>Bord</title>{BOX.format(RULES)}", path).is_of_staff


def test_the_host_of_a_forum_makes_no_forum_of_its_rules() -> None:
    words = rulebook().page_words
    assert PageKind.FORUM not in words.addressed("https://forum.platform.example/nummers")
    assert PageKind.FORUM in words.addressed("https://forum.platform.example/d/12-wie-kent")
    assert PageKind.FORUM in words.addressed("https://forum.platform.example/topic/wie-kent")


@pytest.mark.parametrize(
    ("path", "box"),
    [
        ("/blog/onze-nieuwe-huisregels", "postbody"),
        ("/nieuws/huisregels", "postbody"),
        ("/onze-nieuwe-huisregels", "blog-post"),
    ],
)
def test_a_news_post_on_new_rules_is_no_page_of_rules(path: str, box: str) -> None:
    told = BOX.format("<p>3 mei 2026. Binnenkort komen er nieuwe huisregels. Wij weren mensenhandel.</p>")
    assert not page(f"<title>Bord</title>{told.replace('postbody', box)}", path).is_of_staff
