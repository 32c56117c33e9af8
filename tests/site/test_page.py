"""A page is parsed once and let go; what it tells stays the same, and a soup is made only for who asks."""

import hashlib
import subprocess
import sys

import pytest

from auditor.site.markup.delivery import Delivery
from auditor.site.markup.elements import Control, Form, Link
from auditor.site.markup.trouble import Trouble
from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.reading.quoting import shortened
from tests.site.pages import page, rulebook, texts

HTML = """<!doctype html><html lang="nl"><head><title>Regels - Platform</title><script src="/js/a.js"></script></head>
<body><header><nav><a href="/">Start</a> <a href="/regels">De regels van dit platform</a></nav></header>
<h1>Regels</h1><p>Adverteerders tonen een identiteitsbewijs.</p><ul><li><a href="/advertentie/1">Roos, 24 jaar</a> &euro;100</li>
<li><a href="/advertentie/2">Iris, 25 jaar</a> &euro;100</li><li><a href="/advertentie/3">Viola, 26 jaar</a> &euro;100</li></ul>
<form action="/meld"><label>Reden <textarea></textarea></label><button>Verstuur</button></form><p hidden>Weg.</p>
<script>var x = 1;</script><footer><p>Platform, al jaren de plek voor iedereen</p></footer></body></html>"""
FACTS = (
    "metadata",
    "blocks",
    "hidden_blocks",
    "links",
    "controls",
    "forms",
    "hidden_forms",
    "headings",
    "main_heading",
    "cards",
    "sentences",
)


def test_a_quotation_lets_go_the_tree_that_it_asked_for_and_no_other() -> None:
    read = page(HTML)
    heading, rules = read.blocks[:2]
    read.release()
    quoted = read.evidence(heading)
    assert not read.is_parsed
    assert read.evidence(heading) == quoted
    assert not read.is_parsed
    held = read.tree
    assert read.evidence(rules).selector not in ("", quoted.selector)
    assert read.tree is held


@pytest.mark.parametrize("fact", FACTS)
def test_a_fact_is_the_same_before_and_after_the_tree_is_let_go(fact: str) -> None:
    kept, fresh = page(HTML), page(HTML)
    before = getattr(kept, fact)
    kept.release()
    assert getattr(kept, fact) is before
    fresh.settle()
    fresh.release()
    if fact != "cards":
        assert getattr(fresh, fact) == before
    else:
        # The roots are identities of nodes in one tree.
        assert (fresh.cards.advertisements, fresh.cards.links) == (before.advertisements, before.links)


def test_evidence_leads_to_the_same_element_after_release() -> None:
    read = page(HTML)
    seen: tuple[Block | Link | Control | Form, ...] = (*read.blocks, *read.links, *read.controls, *read.forms)
    before = [read.evidence(one) for one in seen]
    fresh = page(HTML)
    # Its tree is let go after a quotation, and kept once there were many.
    assert [fresh.evidence(one) for one in seen[:3]] == before[:3]
    assert not fresh.is_parsed
    assert [fresh.evidence(one) for one in seen] == before
    assert all(one.selector for one in before)


def test_cards_stay_blanked_after_release() -> None:
    read = page(HTML)
    assert read.cards.advertisements == 3
    read.release()
    assert not [one for one in texts(read.blocks) if "Roos" in one]
    assert not [one for one in read.links if "Roos" in one.name]


def test_reading_a_page_makes_no_soup_and_does_not_import_it() -> None:
    code = (
        "import sys\nfrom tests.site.pages import page\nread = page('<h1>a</h1><form><input></form>')\nread.settle()\n"
        "read.sentences, read.links, read.controls, read.cards\nassert 'bs4' not in sys.modules\n"
        "assert read.soup.h1.string == 'a'\nassert 'bs4' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, timeout=60)


def test_a_soup_of_the_whole_page_and_of_fragments() -> None:
    read = page(HTML)
    assert read.soup is read.soup
    assert read.soup.find("p") is not None
    assert [one.get_text() for one in read.soup_of("h1, footer p").find_all(["h1", "p"])] == [
        "Regels",
        "Platform, al jaren de plek voor iedereen",
    ]
    assert read.soup_of("video").find() is None


def test_scripts_are_kept_apart_from_the_text() -> None:
    read = page(HTML + '<script type="application/ld+json">{"@type":"Person"}</script>')
    assert read.script_addresses == ("/js/a.js",)
    assert read.script_text.strip() == "var x = 1;"
    assert "var x" not in read.text


def test_what_was_delivered_is_what_is_hashed() -> None:
    read = page(b"<p>caf\xe9")
    assert read.sha256 == hashlib.sha256(b"<p>caf\xe9").hexdigest()
    assert read.evidence().sha256 == read.sha256


def test_evidence_of_a_page_as_a_whole_has_no_selector() -> None:
    assert (page(HTML).evidence().selector, page(HTML).evidence(excerpt="Regels").excerpt) == ("", "Regels")


@pytest.mark.parametrize(
    ("at", "tag"), [(("h1", 0), "h1"), (("li", 2), "li"), (("li", 3), None), (("", 0), "body"), (("", 9_999), None)]
)
def test_a_locator_finds_its_element_or_nothing(at: tuple[str, int], tag: str | None) -> None:
    node = page(HTML).node_at(at)
    assert (node.tag if node is not None else None) == tag


@pytest.mark.parametrize(
    ("html", "heading"),
    [
        ("<title>T</title><h1>Kop</h1>", "Kop"),
        ("<title>T</title><h1></h1>", "T"),
        ("<title>T</title><h2>Kop</h2>", "T"),
        ("<h1><img alt=x></h1>", ""),
        ("", ""),
    ],
)
def test_the_main_heading(html: str, heading: str) -> None:
    assert page(html).main_heading == heading


@pytest.mark.parametrize(
    "body",
    [b"", b"\x00", b"\xff\xfe", b"%PDF-1.7", b"<" * 1000, b"<html><frameset><frame src=x></frameset></html>", b"{}"],
)
def test_nothing_that_arrives_raises(body: bytes) -> None:
    read = page(body, content_type="")
    read.settle()
    for fact in (*FACTS, "text", "folded", "may_name", "frames", "soup", "script_text", "sha256"):
        getattr(read, fact)
    assert read.evidence(read.blocks[0] if read.blocks else None).url == "https://www.platform.example/"


def test_a_page_knows_its_trouble_and_its_distance() -> None:
    read = Page(Delivery("https://a.example/", "https://a.example/", trouble=Trouble.TIMEOUT), rulebook().words, 3)
    assert (read.trouble, read.steps_from_home, read.status) == (Trouble.TIMEOUT, 3, 0)


def test_frames_that_stand_on_every_page_say_what_they_say_once() -> None:
    html = "<footer><p>Wij vragen iedereen een paspoort, altijd</p></footer><p>Niets.</p>"
    first, second = page(html), page(html)
    first.settle()
    second.settle(frozenset(first.frames))
    assert "id_document" in first.may_name
    assert "id_document" not in second.may_name
    assert [len(one.sentences_about("id_document")) for one in (first, second)] == [1, 0]


@pytest.mark.parametrize(
    ("text", "short"),
    [("", ""), ("een\n twee", "een twee"), ("a" * 300, "a" * 300), ("woord " * 60, ("woord " * 49).strip() + " …")],
)
def test_a_quotation_is_one_line_and_not_long(text: str, short: str) -> None:
    assert shortened(text) == short
    assert len(shortened(text)) <= 301


def test_the_headers_of_a_delivery_are_joined() -> None:
    delivery = Delivery("a", "a", headers=(("rating", "one"), ("x", "y"), ("rating", "two")))
    assert (delivery.header("rating"), delivery.header("none")) == ("one, two", "")
