"""A selector in a piece of evidence leads a reader back to the very element."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from auditor.site.markup.elements import Control, Form, Link
from auditor.site.markup.selectors import selector_of
from auditor.site.reading.blocks import Block
from tests.site.pages import page

SAMPLES = sorted((Path(__file__).parents[2] / "sample_sites").glob("*/*.html"))


@pytest.mark.parametrize(
    ("html", "found", "selector"),
    [
        ("<p>a</p>", "p", "body > p"),
        ("<p>a</p><p>b</p>", "p", "body > p:nth-of-type(1)"),
        ("<p>a</p><p class=b>b</p>", "p.b", "body > p:nth-of-type(2)"),
        ("<div>x</div><p>a</p>", "p", "body > p"),
        ("<main><p>a</p></main>", "p", "body > main > p"),
        ("<main id=inhoud><p>a</p></main>", "p", "#inhoud > p"),
        ("<p id=hier>a</p>", "p", "#hier"),
        # An id that a selector cannot say plainly is passed over.
        ('<p id="3e">a</p>', "p", "body > p"),
        ('<p id="a b">a</p>', "p", "body > p"),
        ('<p id="a.b">a</p>', "p", "body > p"),
        ("<p id>a</p>", "p", "body > p"),
        ("", "body", "body"),
    ],
)
def test_a_selector_is_short(html: str, found: str, selector: str) -> None:
    node = LexborHTMLParser(html).css_first(found)
    assert node is not None
    assert selector_of(node) == selector


@pytest.mark.parametrize("path", SAMPLES[::4], ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_block_link_control_and_form_of_a_sample_page_is_found_again(path: Path) -> None:
    read = page(path.read_bytes())
    whole = LexborHTMLParser(path.read_bytes().decode())
    everything: tuple[Block | Link | Control | Form, ...] = (*read.blocks, *read.links, *read.controls, *read.forms)
    for seen in everything:
        selector = read.evidence(seen).selector
        found = whole.css(selector)
        assert len(found) == 1, selector
        tag = getattr(seen, "tag", found[0].tag)
        assert found[0].tag == tag
        text = getattr(seen, "text", "")
        if text and not hasattr(seen, "fields"):
            assert "".join(text.split())[:40] in "".join(found[0].text().split()), selector


TREES = st.recursive(
    st.sampled_from(["<p>x</p>", "<b>x</b>", '<p id="q1">x</p>', "<!-- c -->", "tekst", "<br>"]),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
        st.sampled_from(["div", "section", "ul", "em"]),
        st.lists(inner, max_size=4),
    ),
    max_leaves=12,
)


@given(TREES)
def test_a_selector_of_any_element_leads_to_it(html: str) -> None:
    tree = LexborHTMLParser(f"<body>{html}")
    body = tree.body
    assert body is not None
    repeated = html.count('id="q1"') > 1
    for node in (one for one in body.traverse() if one.tag != "-comment"):
        found = tree.css(selector_of(node))
        # An id that stands twice leads to the first, as it does in a browser.
        assert node.mem_id in {one.mem_id for one in found}
        assert repeated or len(found) == 1


def test_a_page_cut_for_depth_still_has_selectors_for_what_is_left() -> None:
    read = page("<h1>Hier</h1>" + "<div>" * 20_000)
    assert read.evidence(read.blocks[0]).selector == "body > h1"


def test_neither_a_card_nor_what_stands_in_one_is_told_by_an_id() -> None:
    tree = LexborHTMLParser("<body><main id=lijst><div id=anna><p id=van-anna>…</p></div></main></body>")
    card, inner = tree.css_first("#anna"), tree.css_first("#van-anna")
    assert card is not None
    assert inner is not None
    assert selector_of(inner, {card.mem_id}) == "#lijst > div > p"
    assert selector_of(card, {card.mem_id}) == "#lijst > div"
    assert selector_of(inner) == "#van-anna"
