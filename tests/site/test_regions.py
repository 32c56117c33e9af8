"""Where on a page an element stands, in markup as content management systems write it."""

import pytest

from auditor.site.markup.regions import Region
from tests.site.pages import page


@pytest.mark.parametrize(
    ("html", "region"),
    [
        # Drupal lays every page in a frame that its class calls a dialog.
        ("<div class='dialog-off-canvas-main-canvas'><main><a href=/x>x</a></main></div>", Region.MAIN),
        ("<div class='dialog'><p><a href=/x>x</a></p></div>", Region.DIALOG),
        ("<div class='overlay' role=dialog><main><a href=/x>x</a></main></div>", Region.DIALOG),
        # The head and foot of an article are not those of the page, whatever class they share with one that is.
        ("<article><header class=h><a href=/x>x</a></header></article>", Region.MAIN),
        ("<main><article><p>a</p><footer><a href=/x>x</a></footer></article></main>", Region.MAIN),
        ("<header class=h><a href=/x>x</a></header>", Region.HEADER),
        (
            "<div><header class=h>a</header></div><article><header class=h><a href=/x>x</a></header></article>",
            Region.MAIN,
        ),
        ("<footer><a href=/x>x</a></footer>", Region.FOOTER),
    ],
)
def test_a_link_stands_where_a_visitor_would_say(html: str, region: Region) -> None:
    (link,) = page(html).links
    assert link.region is region
