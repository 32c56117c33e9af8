"""The visible text in pieces a reader takes in as one: each with its region, headings and what it answers to."""

import pytest

from auditor.site.reading.blocks import Block
from tests.site.pages import page, texts


def blocks(html: str) -> tuple[Block, ...]:
    return page(f"<title>x</title><body>{html}").blocks


PIECES = [
    ("", []),
    ("   \n ", []),
    ("los", ["los"]),
    ("<p>een</p><p>twee</p>", ["een", "twee"]),
    ("<p>een <b>twee</b> <a href=/x>drie</a>.</p>", ["een twee drie."]),
    ("<p>een\n   twee</p>", ["een twee"]),
    ("<p>m<b>elden</b></p>", ["melden"]),
    ("<div>voor<p>midden</p>na</div>", ["voor", "midden", "na"]),
    ("<ul><li>een<li>twee</ul>", ["een", "twee"]),
    ("<p>een<br>twee</p>", ["een\ntwee"]),
    ("<p>een<br><br>twee</p>", ["een", "twee"]),
    ("<p>een<br> <br>\n<br>twee</p>", ["een", "twee"]),
    ("<a href=/a>Aanbod</a><a href=/b>Melden</a>", ["Aanbod Melden"]),
    ("<p>caf&eacute; &amp; bar</p>", ["café & bar"]),
    ("<table><tr><td>een<td>twee</table>", ["een", "twee"]),
    ("<label>Naam</label><select><option>Een<option>Twee</select>", ["Naam", "Een", "Twee"]),
]


@pytest.mark.parametrize(("html", "pieces"), PIECES)
def test_text_is_cut_where_a_reader_sees_an_end(html: str, pieces: list[str]) -> None:
    assert texts(blocks(html)) == pieces


REGIONS = [
    ("<p>{}</p>", "main"),
    ("<main><p>{}</p></main>", "main"),
    ("<header><p>{}</p></header>", "header"),
    ("<nav><ul><li>{}</ul></nav>", "nav"),
    ("<header><nav><p>{}</p></nav></header>", "nav"),
    ('<div class="main-menu menu"><p>{}</p></div>', "nav"),
    ('<ul role="menubar"><li>{}</ul>', "nav"),
    ("<footer><p>{}</p></footer>", "footer"),
    ("<footer><nav><p>{}</p></nav></footer>", "footer"),
    ('<div id="footer"><p>{}</p></div>', "footer"),
    ('<div role="contentinfo"><p>{}</p></div>', "footer"),
    ("<dialog open><p>{}</p></dialog>", "dialog"),
    ('<div role="dialog"><p>{}</p></div>', "dialog"),
    ('<div aria-modal="true"><header><p>{}</p></header></div>', "dialog"),
    ('<div class="age-gate"><footer><p>{}</p></footer></div>', "dialog"),
    ('<div class="cookie-bar"><p>{}</p></div>', "cookies"),
    ('<div id="consent"><div role="dialog"><p>{}</p></div></div>', "cookies"),
    ("<blockquote><p>{}</p></blockquote>", "quote"),
    ('<ul class="comments"><li>{}</ul>', "user_content"),
    ('<div class="reacties"><nav><p>{}</p></nav></div>', "user_content"),
    ('<section id="gastenboek"><p>{}</p></section>', "user_content"),
    # Words that only contain such a word.
    ('<div class="commentary"><p>{}</p></div>', "main"),
    ('<div class="navy"><p>{}</p></div>', "main"),
    ('<div class="footnote"><p>{}</p></div>', "main"),
    ('<body class="menu comments footer"><p>{}</p></body>', "main"),
    ("<article><header><p>{}</p></header></article>", "main"),
]


@pytest.mark.parametrize(("html", "region"), REGIONS)
def test_where_a_block_stands(html: str, region: str) -> None:
    found = page(html.format("Wij zeggen iets.")).blocks
    assert [block.region.value for block in found] == [region]


HEADINGS = [
    ("<p>a</p>", ()),
    ("<h1>Een</h1><p>a</p>", ("Een",)),
    ("<h1>Een</h1><h2>Twee</h2><p>a</p>", ("Een", "Twee")),
    ("<h1>Een</h1><h2>Twee</h2><h2>Drie</h2><p>a</p>", ("Een", "Drie")),
    ("<h1>Een</h1><h3>Diep</h3><h2>Twee</h2><p>a</p>", ("Een", "Twee")),
    ("<h2>Een</h2><section><h2>Twee</h2></section><p>a</p>", ("Twee",)),
    ("<h1>Een</h1><p><b>Vet</b></p><p>a</p>", ("Een", "Vet")),
    ("<h1>Een</h1><p><strong>Vet</strong></p><h2>Twee</h2><p>a</p>", ("Een", "Twee")),
    ("<p><b>Vet</b> en gewoon</p><p>a</p>", ()),
    (f"<p><b>{'lang ' * 40}</b></p><p>a</p>", ()),
    (f"<p><b>{'k' * 140}</b></p><p>a</p>", ("k" * 140,)),
    ("<center><b>Vet</b></center><p>a</p>", ("Vet",)),
    ("<table><tr><td><b>Vet</b></table><p>a</p>", ("Vet",)),
    ("<ul><li><b>Vet</b></ul><p>a</p>", ()),
    ("<h6>Zes</h6><p><b>Vet</b></p><p>a</p>", ("Zes", "Vet")),
    ("<h2 hidden>Weg</h2><p>a</p>", ()),
    ("<h2>Wie<br>mag</h2><p>a</p>", ("Wie\nmag",)),
]


@pytest.mark.parametrize(("html", "headings"), HEADINGS)
def test_the_headings_a_block_stands_under(html: str, headings: tuple[str, ...]) -> None:
    assert blocks(html)[-1].headings == headings


def test_a_heading_does_not_stand_under_itself() -> None:
    first, second = page("<h1>Een</h1><h2>Twee</h2>").headings
    assert (first.headings, first.level) == ((), 1)
    assert (second.headings, second.level) == (("Een",), 2)


LEADS = [
    ("<p>Je hebt nodig:</p><p>a</p>", "Je hebt nodig:"),
    ("<p>Je hebt nodig:</p><ul><li>a</li></ul>", "Je hebt nodig:"),
    ("<p>Je hebt nodig:</p><ul><li>b</li><li>a</li></ul>", "Je hebt nodig:"),
    ("<p>Je hebt nodig:</p><p>b</p><p>a</p>", ""),
    ("<p>Je hebt nodig:</p><h2>Anders</h2><p>a</p>", ""),
    ("<dl><dt>Leeftijd<dd>a</dl>", "Leeftijd"),
    ("<dl><dt>Leeftijd<dd>b<dd>a</dl>", "Leeftijd"),
    ("<dl><dt>Leeftijd<dd>b<dt>Foto<dd>a</dl>", "Foto"),
    ("<details><summary>Moet het?</summary><p>a</p></details>", "Moet het?"),
    ("<fieldset><legend>Reden</legend><label>a</label></fieldset>", "Reden"),
    ("<details><summary>Moet het?</summary><p>b</p></details><h2>Los</h2><p>a</p>", ""),
    ("<table><tr><th>Leeftijd<td>a</table>", "Leeftijd"),
    ("<table><tr><td>Leeftijd<td>a</table>", "Leeftijd"),
    ("<table><tr><th>Rubriek<th>ID<tr><td>Escort<td>a</table>", "ID – Escort"),
    ("<table><tr><th>Rubriek<th>ID<tr><td>Escort<td>ja<tr><td>Massage<td>a</table>", "ID – Massage"),
    ("<table><tr><th>Een<td>b</table><table><tr><th>Twee<td>a</table>", "Twee"),
    ("<p>a:</p>", ""),
    # Above the heads of rows a table has an empty corner; an icon is no empty cell.
    ("<table><tr><td><th>Foto<th>ID<tr><td>Escort<td>ja<td>a</table>", "ID – Escort"),
    ("<table><tr><th><th>Foto<th>ID<tr><td>Escort<td>a</table>", "Foto – Escort"),
    ("<table><tr><th>Rubriek<th>Foto<th>ID<tr><td>Escort<td><td>a</table>", "ID – Escort"),
    ("<table><tr><th>Rubriek<th>ID<tr><td><img src=/i.png><td>a</table>", "Rubriek"),
    ("<table><tr><th>Rubriek<th>ID<tr><td>Escort<td>ja<tr><td>ID<td>a</table>", "ID"),
    # A heading after a table ends it, one inside it does not.
    ("<table><tr><th>A<th>B<tr><td>b<td>c</table><h2>Los</h2><table><tr><td>Twee<td>a</table>", "Twee"),
    ("<table><tr><th>A<th>B<tr><td><h4>Los</h4>Rij<td>a</table>", "B – Rij"),
    ("<dl><dt>Leeftijd<dd>b</dl><p>Je hebt nodig:</p><p>a</p>", "Je hebt nodig:"),
    ("<fieldset><legend>Reden</legend><label>Je naam:</label><label>a</label></fieldset>", "Reden"),
    ("<p>Je hebt nodig:</p><label>b</label><p>a</p>", "Je hebt nodig:"),
]


@pytest.mark.parametrize(("html", "lead"), LEADS)
def test_what_a_block_answers_to(html: str, lead: str) -> None:
    assert blocks(html)[-1].lead == lead


def test_blocks_count_up_and_lead_back_to_their_elements() -> None:
    read = page("<h1>Een</h1><div>twee<p>drie</p>vier</div><ul><li>vijf</ul>")
    assert [block.order for block in read.blocks] == list(range(5))
    for block in read.blocks:
        node = read.node_at(("", block.ordinal))
        assert node is not None
        assert node.tag == block.tag
        assert block.text in node.text()


@pytest.mark.parametrize("html", ["", "<frameset></frameset>", "\0\0", "<", "<!doctype html>", "<html></html>"])
def test_a_page_without_text_has_no_blocks(html: str) -> None:
    assert not page(html).blocks or texts(page(html).blocks) in (["<"], ["\ufffd\ufffd"])


def test_text_nested_absurdly_deep_is_read_without_trouble() -> None:
    read = page("<p>hier</p>" + "<div>" * 500 + "<p>daar</p>")
    assert texts(read.blocks) == ["hier", "daar"]
