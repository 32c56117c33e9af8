"""A page is read where something stands that is asked for: whole stretches, and no others."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from auditor.site import page as page_module
from auditor.site.delivery import Delivery
from auditor.site.page import Page
from auditor.site.words import Vocabulary
from tests.site.pages import page

WORDS = [{"id_document": ["identiteitsbewijs", "zonder legitimatie"], "login": ["je account"], "police": ["politie"]}]
SECTIONS = "".join(f"<h2>Kop {n}</h2><p>Zin {n} over van alles en nog wat.</p>" for n in range(20))


def read(html: str) -> Page:
    url = "https://www.platform.example/"
    words = Vocabulary(WORDS, asked=["id_document", "police"], beside=["login"])
    return Page(Delivery(url, url, 200, (("content-type", "text/html"),), f"<title>x</title>{html}".encode()), words)


def stretches_read(seen: Page) -> int:
    return len(seen._stretches._read)


READ = [
    ("<h2>Los</h2><p>Niets bijzonders.</p>", 0),
    ("<h2>Los</h2><p>Toon je identiteitsbewijs.</p>", 1),
    ("<h2>Identiteitsbewijs</h2><p>Verplicht.</p><h3>Wanneer</h3><p>Altijd.</p>", 2),
    ("<h2>Los</h2><p>Vraagt de politie iets?</p><h2>Ja</h2><p>Altijd.</p>", 2),
    ("<h2>Los</h2><p>Je account blijft bestaan.</p>", 0),
]


@pytest.mark.parametrize(("html", "expected"), READ)
def test_only_stretches_that_may_matter_are_read_at_once(html: str, expected: int) -> None:
    seen = read(SECTIONS + html)
    seen.settle()
    assert stretches_read(seen) == expected


def test_what_was_not_read_at_once_is_read_when_asked() -> None:
    seen = read(f"{SECTIONS}<h2>Los</h2><p>Log in op je account.</p>")
    seen.settle()
    seen.release()
    (sentence,) = seen.sentences_about("login")
    assert (sentence.text, sentence.block.headings) == ("Log in op je account.", ("Los",))
    assert stretches_read(seen) == 1


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
    ("<h2>A</h2><table><tr><th>Wat<th>Wanneer<tr><td><h3>ID</h3>paspoort<td>vooraf</table>", "vooraf"),
    ("<h1>A</h1><h2 hidden>B</h2><p>x</p>", "x"),
    ("<div><h2>A</h2>tekst</div><p>y</p>", "tekst"),
    ("<h2><button>Vraag?</button></h2><p>Antwoord.</p>", "Antwoord."),
    ("<h2>A\x1f</h2><p>z</p>", "z"),
]


@pytest.mark.parametrize(("html", "text"), CONTEXTS)
def test_a_stretch_by_itself_reads_as_it_does_in_the_whole_page(html: str, text: str) -> None:
    whole, part = page(html), page(html)
    (expected,) = [block for block in whole.blocks if block.text == text]
    number = next(n for n in range(part._stretches.count) if any(b.text == text for b in page(html)._stretches.blocks(n)))
    assert expected in part._stretches.blocks(number)
    assert part.node_at(("", expected.ordinal)) is not None


def test_a_page_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[int] = []

    def counting(source: bytes) -> LexborHTMLParser:
        parsed.append(len(source))
        return LexborHTMLParser(source)

    monkeypatch.setattr(page_module, "LexborHTMLParser", counting)
    seen = read(f"{SECTIONS}<p>Toon je identiteitsbewijs.</p><form><input name=a></form><a href=/x>x</a>")
    _ = (seen.text, seen.cards, seen.links, seen.language, seen.likeness, seen.controls)
    seen.settle()
    assert len(parsed) == 1
