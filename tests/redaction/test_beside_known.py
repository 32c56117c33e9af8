"""Guestbooks, rotas and lists beside a known name: who stands in them goes, things of the same make stay."""

import time

import pytest

from auditor.redaction import Known, redact
from auditor.rulebook import load_rulebook
from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_words import PageWords

HOME = "https://www.voorbeeld.example/"
KIND = "text/html; charset=utf-8"


@pytest.fixture(scope="module")
def words() -> tuple[ChannelReader, PageWords]:
    rulebook = load_rulebook(plugins=False)
    return ChannelReader(rulebook.channels), rulebook.page_words


def told(
    body: str, words: tuple[ChannelReader, PageWords], path: str = "gastenboek", heading: str = "Dit en dat"
) -> str:
    page = f"<!doctype html><title>Voorbeeld</title><body><main><h1>{heading}</h1>{body}</main>"
    known = Known("seal", HOME, *words)
    known.learn_writers(["Tessel", "Gonda"])
    once = redact(page.encode(), HOME + path, KIND, known).body
    assert redact(once, HOME + path, KIND, known).body == once
    return once.decode()


@pytest.mark.parametrize(
    "body",
    [
        "<p><b>Klaproos:</b> Fijn.</p><p><b>Wolfrecht S.:</b> Mooi.</p><p><b>J. van der Lissen:</b> Dank.</p>", "<p><strong>Klaproos</strong>: Fijn.</p><p><strong>Wolfram</strong>: Mooi.</p><p><strong>Lissen</strong>: Dank.</p>",
        "<table><tr><td><b>Klaproos W.</b><br>6-11-2026</td><td>Fijn</td></tr><tr><td><b>Wolfram</b><br>4-11-2026</td><td>Mooi</td></tr><tr><td><b>J. Lissen</b><br>2-11-2026</td><td>Dank</td></tr></table>",
        "<div><p><b>Klaproos</b> 6 november 2026<br>Fijn</p><p><b>Wolfram</b> 4 november 2026<br>Mooi</p><p><b>Lissen</b> 2 mei 2026<br>Dank</p></div>", "<ul><li><b>Klaproos</b> (6-11-2026) Fijn</li><li><b>Wolfram</b> (4-11-2026) Mooi</li><li><b>Lissen</b> (2-11-2026) Ja</li></ul>",
        "<dl><dt>Klaproos:</dt><dd>Fijn</dd><dt>Wolfram:</dt><dd>Mooi</dd><dt>Lissen:</dt><dd>Ja</dd></dl>",
    ],
)  # fmt: skip
def test_who_signs_a_guestbook_goes(body: str, words: tuple[ChannelReader, PageWords]) -> None:
    left = told(body, words)
    assert [name for name in ("Klaproos", "Wolfr", "Lissen") if name in left] == []


@pytest.mark.parametrize(
    "source",
    [
        "<blockquote>Fijn.<footer>Klaproos O.</footer></blockquote>", "<blockquote><p>Fijn.</p><cite>Klaproos</cite></blockquote>",
        "<figure><blockquote>Fijn.</blockquote><figcaption>Klaproos Lissen</figcaption></figure>",
    ],
)  # fmt: skip
def test_the_source_of_a_quotation_goes(source: str, words: tuple[ChannelReader, PageWords]) -> None:
    left = told(source, words, "over")
    assert [name for name in ("Klaproos", "Lissen") if name in left] == []


@pytest.mark.parametrize(
    "source",
    [
        "<blockquote>Dwang is strafbaar.<footer>CoMensha</footer></blockquote>",
        "<blockquote>Artikel 16.<footer>Digitaledienstenverordening</footer></blockquote>",
        "<blockquote>Fijn.<footer>De redactie</footer></blockquote>", "<blockquote>Fijn.<footer>Een bezoeker uit Breda</footer></blockquote>",
    ],
)  # fmt: skip
def test_a_source_that_is_nobody_stays(source: str, words: tuple[ChannelReader, PageWords]) -> None:
    assert source in told(source, words, "over")


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ("<p><b>Kosten:</b> geen.</p><p><b>Wachtwoord:</b> geheim.</p><p><b>Dwang:</b> nee.</p>", "voorwaarden"), ("<p><b>Klaproos:</b> een bloem.</p><p><b>Lissen:</b> ook.</p><p><b>Rozen:</b> ook.</p>", "bloemen"),
        ("<p><b>Onderhoud</b> 6-11-2026</p><p><b>Storing</b> 4-11-2026</p><p><b>Update</b> 2-11-2026</p><p>Wij deden onderhoud.</p>", "nieuws"), ("<p><b>Anoniem:</b> a</p><p><b>Gast:</b> b</p><p><b>Redactie:</b> c</p>", "gastenboek"),
        ("<p><b>Wat is dwang?</b> 6-11-2026</p><p><b>Regels</b> 6-11-2026</p>", "nieuws"), ("<p><b>Politie:</b> 112</p><p><b>CoMensha:</b> 033</p><p><b>Helpwanted:</b> 020</p>", "gastenboek"),
    ],
)  # fmt: skip
def test_labels_in_bold_stay(body: str, path: str, words: tuple[ChannelReader, PageWords]) -> None:
    assert body in told(body, words, path)


@pytest.mark.parametrize(
    "body",
    [
        "<select name=via><option>niemand</option><option>Klaproos</option><option>Tessel</option><option>Wolfram88</option></select>", "<label>Namens <select><option>Kies…<option value=klaproos>Klaproos<option value=tessel>Tessel</select></label>",
        "<ul><li>Tessel</li><li>Klaproos</li><li>Wolfram</li></ul>", "<p>Nu met badge: Tessel, Gonda, Klaproos, Tessel (in behandeling).</p>", "<p>Tessel, Wolfram en Gonda zijn er.</p>", "<input list=l><datalist id=l><option value=Klaproos><option value=Tessel></datalist>",
    ],
)  # fmt: skip
def test_names_beside_a_known_one_go(body: str, words: tuple[ChannelReader, PageWords]) -> None:
    left = told(body, words, "melden").lower()
    assert [name for name in ("klaproos", "wolfram") if name in left] == []


@pytest.mark.parametrize(
    "body",
    [
        '<select name="haarkleur"><option>Tessel</option><option>Klaproos</option></select>', '<select name="plaats"><option>Tessel</option><option>Klaproos</option></select>', "<ul><li>Tessel</li><li>Breda</li><li>Voorwaarden</li></ul>",
        "<ul><li>Tessel</li><li>Klaproos is een bloem en geen mens</li><li>Wolfram</li></ul>", "<select name=via><option>Klaproos</option><option>Wolfram</option></select>", "<p>Tessel, Klaproos en Wolfram zijn er.</p>", "<p>Tessel, Tessel, Voorwaarden en Breda, of Klaproos.</p>", "<nav><ul><li>Tessel</li><li>Klaproos</li><li>Wolfram</li></ul></nav>",
        "<ul><li>Tessel</li><li>Klaproos</li><li>Wolfram</li></ul><p>een klaproos, wat wolfram</p>",
    ],
)  # fmt: skip
def test_things_and_places_beside_a_known_name_stay(body: str, words: tuple[ChannelReader, PageWords]) -> None:
    assert body.replace("Tessel", "[…]") in told(body, words, "melden")


GRID = "<table><tr><th>Dag</th><th>11-17 u</th><th>17-23 u</th></tr><tr><td>dinsdag</td><td>{0}</td><td>{1}</td></tr><tr><td>woensdag</td><td>{1}</td><td>{2}</td></tr></table>"


def test_who_stands_in_a_rota_goes(words: tuple[ChannelReader, PageWords]) -> None:
    left = told(GRID.format("Klaproos", "Wolfram", "vrij"), words, "huis")
    assert "Klaproos" not in left
    assert "Wolfram" not in left
    days = "<table><tr><th></th><th>Maandag</th><th>Dinsdag</th></tr><tr><td>Middag</td><td>Klaproos</td><td>Wolfram</td></tr><tr><td>Avond</td><td>Wolfram, Lissen</td><td></td></tr></table>"
    left = told(days, words, "huis")
    assert [name for name in ("Klaproos", "Wolfr", "Lissen") if name in left] == []


@pytest.mark.parametrize("cells", [("Receptie", "Klantenservice", "Gesloten"), ("Zaal open", "Borrel voor leden", "vrij"), ("Lampion", "Fluweel", "Satijn")])  # fmt: skip
def test_what_else_stands_in_such_a_table_stays(
    cells: tuple[str, str, str], words: tuple[ChannelReader, PageWords]
) -> None:
    body = GRID.format(*cells) if cells[0] != "Lampion" else GRID.format(*cells) + "<p>fluweel, lampion en satijn</p>"
    body = body.replace("<tr>", "<tbody><tr>", 1).replace("</table>", "</tbody></table>")
    assert body in told(body, words, "huis")


@pytest.mark.parametrize("piece", ["<p><b>Aa</b>: b</p>", "<b>Aa </b>", "<li>Tessel<li>Aa", "<option>Tessel<option>Aa", "Postbus 1 ", "Aastraat 1 ", "mijn Aa ", "meneer Aa "])  # fmt: skip
def test_a_long_page_takes_no_longer_than_its_length(piece: str, words: tuple[ChannelReader, PageWords]) -> None:
    begun = time.process_time()
    redact(f"<p>{piece * (50_000 // len(piece))}</p>".encode(), f"{HOME}blog/x", KIND, Known("seal", HOME, *words))
    middle = time.process_time()
    redact(f"<p>{piece * (100_000 // len(piece))}</p>".encode(), f"{HOME}blog/x", KIND, Known("seal", HOME, *words))
    assert time.process_time() - middle < 3 * (middle - begun) + 0.5
