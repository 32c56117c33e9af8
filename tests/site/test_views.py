"""What is delivered but not seen, and seen but not delivered, where a browser looked."""

import pytest

from auditor.site.markup.delivery import Delivery
from auditor.site.markup.seen import Seen
from auditor.site.page import Page
from auditor.site.views import delivered_but_not_seen, seen_but_not_delivered
from tests.site.pages import page, rulebook, texts

URL = "https://www.platform.example/"


def shown(delivered: str, seen: str) -> Page:
    return Page(Delivery(URL, URL, 200, (), seen.encode(), seen=Seen(URL)), rulebook().words, delivered=page(delivered))


@pytest.mark.parametrize(
    ("delivered", "seen", "unseen", "made"),
    [
        ("<p>Een plant.", "<p>Een plant.", [], []),
        ("<p>Een plant.<p>Twee planten.", "<p>Een plant.", ["Twee planten."], []),
        ("<p>Een plant.", "<p>Een plant.<p>Twee planten.", [], ["Twee planten."]),
        # What stands between the words may be written differently; what is hidden was delivered all the same.
        ("<p>Een – plant!", "<p>een plant", [], []),
        ("<p>Een plant.<p hidden>Twee planten.", "<p>Een plant.<p>Twee planten.", [], []),
        ("<p>Een<p>plant.", "<p>Een plant.", [], []),
        ("<p>Eenplant.", "<p>Een plant.", ["Eenplant."], ["Een plant."]),
    ],
)
def test_what_the_two_views_have_apart(delivered: str, seen: str, unseen: list[str], made: list[str]) -> None:
    both = shown(delivered, seen)
    assert texts(delivered_but_not_seen(both)) == unseen
    assert texts(seen_but_not_delivered(both)) == made


def test_where_no_browser_looked_nothing_is_apart() -> None:
    alone = page("<p>Een plant.")
    assert (delivered_but_not_seen(alone), seen_but_not_delivered(alone)) == ((), ())
