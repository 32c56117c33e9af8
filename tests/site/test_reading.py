"""A page is parsed and read once; then the tree can go, and everything that checks ask is still there."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from auditor.site import document as document_module
from auditor.site.markup.delivery import Delivery
from auditor.site.page import Page
from auditor.site.reading.asked import Asked
from auditor.site.words.vocabulary import Vocabulary
from tests.site.pages import page

WORDS = [{"id_document": ["identiteitsbewijs", "zonder legitimatie"], "login": ["je account"], "police": ["politie"]}]
SECTIONS = "".join(f"<h2>Kop {n}</h2><p>Zin {n} over van alles en nog wat.</p>" for n in range(20))


def read(html: str) -> Page:
    url = "https://www.platform.example/"
    words = Vocabulary(WORDS)
    return Page(Delivery(url, url, 200, (("content-type", "text/html"),), f"<title>x</title>{html}".encode()), words)


def test_what_was_read_stays_when_the_tree_goes() -> None:
    seen = read(f"{SECTIONS}<h2>Los</h2><p>Log in op je account.</p>")
    seen.settle()
    seen.release()
    (sentence,) = seen.sentences_about("login")
    assert (sentence.text, sentence.block.headings) == ("Log in op je account.", ("Los",))


NEAR = (
    f"<p>Bel de politie.</p>{'<p>Zin.</p>' * 3}<p>Log in op je account.</p>{'<p>Zin.</p>' * 9}<p>Je account blijft.</p>"
)


@pytest.mark.parametrize(
    ("near", "along", "expected"),
    [
        ("", (), ["Log in op je account.", "Je account blijft."]),
        ("police", (), ["Log in op je account."]),
        ("id_document", (), []),
        ("", ("police",), []),
        # What the language of the page has no words for cannot narrow it down.
        ("no such concept", (), ["Log in op je account.", "Je account blijft."]),
        ("", ("no such concept",), ["Log in op je account.", "Je account blijft."]),
    ],
)
def test_what_stands_beside_or_along_another(near: str, along: tuple[str, ...], expected: list[str]) -> None:
    found = read(NEAR).sentences_about("login", near=near, along=frozenset(along))
    assert [one.text for one in found] == expected


BROKEN = [
    "<p>Adverteren kan niet zonder\n          legitimatie.</p>",
    "<p>Adverteren kan niet <b>zonder</b> legitimatie.</p>",
    "<p>Adverteren kan niet zonder&nbsp;\tlegitimatie.</p>",
]


@pytest.mark.parametrize("html", BROKEN)
def test_a_phrase_is_seen_whatever_white_space_the_source_puts_in_it(html: str) -> None:
    seen = read(SECTIONS + html)
    seen.settle()
    assert [one.text for one in seen.sentences_about("id_document")] == ["Adverteren kan niet zonder legitimatie."]


CONTEXTS = [
    (
        "<h2>A</h2><table><tr><th>Wat<th>Wanneer<tr><td><h3>ID</h3>paspoort<td>vooraf</table>",
        "vooraf",
        ("A", "ID"),
        "Wanneer – paspoort",
    ),
    ("<h1>A</h1><h2 hidden>B</h2><p>x</p>", "x", ("A",), ""),
    ("<div><h2>A</h2>tekst</div><p>y</p>", "tekst", ("A",), ""),
    ("<h2><button>Vraag?</button></h2><p>Antwoord.</p>", "Antwoord.", (), ""),
    ("<h2>A\x1f</h2><p>z</p>", "z", ("A",), ""),
    ("<h1>A</h1><h2>B</h2><p>b</p><h2>C</h2><p>c</p>", "c", ("A", "C"), ""),
    # The heads of one table say nothing of the next.
    ("<table><tr><th>Wat<tr><td>een</table><h2>A</h2><table><tr><td>twee</table>", "twee", ("A",), ""),
]


@pytest.mark.parametrize(("html", "text", "headings", "lead"), CONTEXTS)
def test_what_a_block_stands_under(html: str, text: str, headings: tuple[str, ...], lead: str) -> None:
    seen = page(html)
    (block,) = [block for block in seen.blocks if block.text == text]
    assert (block.headings, block.lead) == (headings, lead)
    assert seen.node_at(("", block.ordinal)) is not None


def test_a_heading_opens_its_passage() -> None:
    seen = page("<h1>A</h1><p>Ervoor.</p><h2>Zij is hier</h2><p>Erna.</p>")
    (heading,) = [one for one in seen.sentences if one.text == "Zij is hier"]
    assert [one.text for one in seen.passage(heading)] == ["Zij is hier"]


def test_a_page_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[int] = []

    def counting(source: bytes) -> LexborHTMLParser:
        parsed.append(len(source))
        return LexborHTMLParser(source)

    monkeypatch.setattr(document_module, "LexborHTMLParser", counting)
    seen = read(f"{SECTIONS}<p>Toon je identiteitsbewijs.</p><form><input name=a></form><a href=/x>x</a>")
    _ = (seen.text, seen.cards, seen.links, seen.language, seen.likeness, seen.controls)
    seen.settle()
    assert len(parsed) == 1


BESIDES = """<h2>Identiteitsbewijs</h2><p>Dat doen wij graag.</p><p>Toon je identiteitsbewijs.</p>
<h2>Is een identiteitsbewijs nodig?</h2><p>Ja.</p><h2>Identiteitsbewijs bij de balie</h2><p>Aan de balie lezen wij alles.</p>"""


@pytest.mark.parametrize(
    ("itself", "like", "told"),
    [
        ((), "", ["Dat doen wij graag.", "Toon je identiteitsbewijs.", "Ja.", "Aan de balie lezen wij alles."]),
        (("id_document",), "", ["Toon je identiteitsbewijs.", "Ja."]),
        (("id_document",), "balie", ["Toon je identiteitsbewijs.", "Ja.", "Aan de balie lezen wij alles."]),
    ],
    ids=("a heading is enough", "the block or the question that it answers names it", "or it is worded alike"),
)
def test_a_check_may_ask_for_blocks_that_name_a_concept_themselves(
    itself: tuple[str, ...], like: str, told: list[str]
) -> None:
    asked = Asked.of(["id_document"], itself=itself, like=lambda low: bool(like) and like in low)
    found = read(BESIDES).sentences_for(asked)
    assert [one.text for one in found if not one.block.level] == told
