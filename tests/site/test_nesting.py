"""A page nested absurdly is cut where it goes too deep, quickly; a page of many tags side by side is left alone."""

from time import process_time

import pytest

from auditor.site.markup.nesting import DEEPEST, cut_where_too_deep
from tests.site.pages import page, texts

FLAT = b"<p>a</p>" * 20_000
ROWS = b"<table>" + b"<tr><td>a" * 20_000
SIBLINGS = b"<div><b>a</b></div>" * 10_000


@pytest.mark.parametrize(
    "html", [b"", b"<p>a</p>", FLAT, ROWS, SIBLINGS, b"</div>" * 20_000, b"<" * 20_000, b"<br>" * 20_000]
)
def test_what_is_not_nested_stays_whole(html: bytes) -> None:
    assert cut_where_too_deep(html) is html


@pytest.mark.parametrize("tag", [b"<div>", b"<DIV class=x>", b"<b>", b"<custom-element>", b"<div><p>"])
def test_what_is_nested_absurdly_is_cut(tag: bytes) -> None:
    cut = cut_where_too_deep(b"<h1>Hier</h1>" + tag * 100_000)
    assert cut.startswith(b"<h1>Hier</h1>")
    assert DEEPEST - 1 <= cut.lower().count(b"<d") + cut.count(b"<b") + cut.count(b"<custom") <= DEEPEST + 1


def test_a_small_page_is_not_searched_for_depth() -> None:
    html = b"<div>" * (DEEPEST + 50)
    assert cut_where_too_deep(html) is html


@pytest.mark.parametrize(
    "tag", ["<div>", "<b>", "<table><tr><td>", "<ul><li>", "<a href=/x>", "<form>", "<blockquote>", "<p><b>"]
)
def test_a_hundred_thousand_deep_is_read_quickly_and_keeps_what_stood_before(tag: str) -> None:
    read = page(f"<title>T</title><h1>Hier</h1><p>Bezoekers zijn 18 jaar of ouder.</p>{tag * 100_000}diep")
    begun = process_time()
    read.settle()
    assert texts(read.blocks)[:2] == ["Hier", "Bezoekers zijn 18 jaar of ouder."]
    assert len(read.sentences) >= 1
    _ = (read.links, read.controls, read.forms, read.cards, read.metadata)
    assert process_time() - begun < 5
