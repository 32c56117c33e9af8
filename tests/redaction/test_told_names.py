"""Names that stand in no card go by how they are told; a word that merely looks like one stays."""

import json

import pytest

from auditor.redaction import Known, redact
from auditor.redaction.platform import LONGEST_CHANNEL
from auditor.rulebook import load_rulebook
from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_words import PageWords

HOME = "https://www.voorbeeld.example/"
PEOPLE = ("Zwaluwina", "Morella Duin", "Pimferdi")
RECORDS = [{"id": n, "slug": name.lower().replace(" ", "-"), "title": name} for n, name in enumerate(PEOPLE)]
ATTRIBUTE = json.dumps(RECORDS).replace('"', "&quot;")
LIVEWIRE = json.dumps({"data": {"profielen": [RECORDS, {"s": "arr"}]}}).replace('"', "&quot;")


@pytest.fixture(scope="module")
def words() -> tuple[ChannelReader, PageWords]:
    rulebook = load_rulebook(plugins=False)
    return ChannelReader(rulebook.channels), rulebook.page_words


def told(body: str, words: tuple[ChannelReader, PageWords]) -> str:
    page = f"<!doctype html><title>Voorbeeld</title><body><main><h1>Welkom</h1>{body}</main>"
    known = Known("seal", HOME, *words)
    once = redact(page.encode(), HOME, "text/html; charset=utf-8", known).body
    assert redact(once, HOME, "text/html; charset=utf-8", known).body == once
    return once.decode()


def each(template: str, names: tuple[str, ...] = PEOPLE) -> str:
    return "".join(
        template.format(n=n, name=name, low=name.lower().replace(" ", "-")) for n, name in enumerate(names, 1)
    )


WAYS = {
    "those of a house before a price": each("<p>Met {name} en Bo. Vanaf € {n}5.</p>"),
    "a line with an age": each("<p>Nieuw: {name} (23) – Zwolle</p>"),
    "between stars": each("<div class=row>★ {name} ★ 23 ★ Zwolle ★</div>"),
    "behind a deed": each("<button aria-label='Chat met {name}'>Chat met {name}</button>"),
    "who is there": f"<p>Vandaag aanwezig: {', '.join(PEOPLE[:2])} en {PEOPLE[2]}.</p>",
    "a column of a roster": f"<table><tr><th>Naam<th>Ma{each('<tr><td>{name}<td>12-18')}</table>",
    "chips side by side": each("<span class='chip online'><i></i>{name}</span>"),
    "over one's own words": each("<h2>{name}</h2><p>Ik ontvang je graag bij mij thuis.</p>"),
    "a term with an age": each("<dl><dt>{name}<dd>23 jaar, Zwolle</dl>"),
    "before a link that dials": each("<p>{name} <a href=https://wa.me/3160000012{n}>app mij</a></p>"),
    "a slide with data": each("<div class=slide data-naam='{name}' data-foto='/i/{low}.jpg'></div>"),
    "a tile that is pressed": each("<div onclick=\"location.href='/wie/{n}'\"><img src=/i/{n}.jpg><b>{name}</b></div>"),
    "a form to choose from": f"<label>Kies een dame <select name=dame>{each('<option value={n}>{name}')}</select></label>",
    "a review": each("<div class=review-item><p>Gisteren was ik bij {name}, fijn.</p><small>- Wouter uit Kampen</small></div>"),
    "a template": each("<template><b>{name}</b><a href=/wie/{n}>meer</a></template>"),
    "records in a script": f"<script type=application/json>{json.dumps({'girls': RECORDS})}</script>",
    "records in an attribute": f"<lady-grid :items='{ATTRIBUTE}'></lady-grid>",
    "records of Livewire": f"<div wire:snapshot='{LIVEWIRE}'></div>",
    "what a script sets": f"<script>window.__NUXT__={{x:[{each('{{id:{n},naam:`{name}`,leeftijd:23}},').replace('`', chr(34))}]}}</script>",
    "Alpine": each("<div x-data=\"{{ naam: '{name}', plaats: 'Zwolle' }}\"></div>"),
    "a marker of a map": each("<div class=marker data-name='{name}' data-lat=52.{n} data-lng=6.1></div>"),
    "what a framework sends along": "<script>"
    + each('self.__next_f.push([1,"{n}:{{\\"name\\":\\"{name}\\",\\"age\\":2{n},\\"city\\":\\"Zwolle\\"}}"]);')
    + "</script>",
    "JSON within JSON": "<script type=application/json>"
    + json.dumps({"s": json.dumps([{"displayName": name, "age": 23} for name in PEOPLE])})
    + "</script>",
    "signs written as numbers": f"<script>var all=[{each('{{naam:`{name}`,leeftijd:23}},').replace('`', chr(34))}]</script>".replace(
        "Zw", r"\u005a\u0077"
    ),
    "records by type": each("<p itemscope itemtype='https://schema.org/Person'><b itemprop=name>{name}</b> ontvangt</p>"),
    "a card for an address book": each("<p class=vcard><span class=fn>{name}</span> is er weer</p>"),
    "whose profile it is": each("<meta property=profile:first_name content='{name}'><p>{name} schrijft zelf</p>"),
    "a quote within quotes": each('<p><img src="/i/{n}.jpg" alt=""{name}""></p>'),
    "balloons of a map": f"<script>{each('L.marker([52.1,6.{n}]).bindPopup(`<b>{name}</b>`);').replace('`', chr(39))}</script>",
    "a picture to share": each("<meta property=og:image content='/f/{low}.jpg'><meta property=og:image:alt content='{name}'>"),
    "a picture behind a named link": each("<a href=/wie/{n} aria-label='Bekijk {name}' style='background-image:url(/i/{low}.jpg)'></a>"),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_a_name_goes_however_it_is_told(way: str, words: tuple[ChannelReader, PageWords]) -> None:
    left = told(WAYS[way], words).lower()
    assert [name for name in (*PEOPLE, "Wouter") if name.lower() in left] == []


CARD = (
    "<article class=card><a href='/wie/{n}'><img src='/i/{n}.jpg' alt='{name}'><h3>{name}</h3></a>"
    "<p>Zwolle, 2{n} jaar</p><p>&euro; 1{n}0</p></article>"
)
AGAIN = {
    "of whom something is": "<p>{name}s foto's</p>",
    "made small": "<p>{name}tje is er weer</p>",
    "as visitors write it": "<div class=review-item><p>gisteren bij {low} geweest</p><small>- Wouter uit Kampen</small></div>",
    "in a list of pictures": "<img src=/x.jpg srcset='/u/{low}-1x.jpg 1x, /u/{low}-2x.jpg 2x'>",
}


@pytest.mark.parametrize("way", AGAIN)
def test_a_name_from_a_card_goes_in_every_form(way: str, words: tuple[ChannelReader, PageWords]) -> None:
    left = told(
        each(CARD, ("Zwaluwina", "Morellina", "Pimferdi")) + AGAIN[way].format(name="Morellina", low="morellina"), words
    )
    assert "morellina" not in left.lower()


def test_help_channels_stay_whatever_cards_are_called(words: tuple[ChannelReader, PageWords]) -> None:
    says = "<p>Hulp: Fier en CoMensha, of bel Meld Misdaad Anoniem op 0800-7000.</p><a href=https://www.fier.nl/hulp>Chat met Fier</a>"
    left = told(each(CARD, ("Fier", "CoMensha", "Meld Misdaad")) + says, words)
    assert "Hulp: Fier en CoMensha, of bel Meld Misdaad Anoniem op 0800-7000." in left
    assert 'href="https://www.fier.nl/hulp"' in left


def test_no_channel_has_a_name_longer_than_is_looked_around(words: tuple[ChannelReader, PageWords]) -> None:
    known = words[0].known
    names = [name for one in known.channels for name in (*one.names, *one.proper)]
    names += [name for one in known.stale for name in one.names]
    assert max(map(len, names)) < LONGEST_CHANNEL


def test_a_mail_in_angle_brackets_goes(words: tuple[ChannelReader, PageWords]) -> None:
    assert "gonda" not in told("<p>mail <gonda@post.example>, graag", words)


LIKE_NAMES = {
    "rules of the house": each("<h2>{name}</h2><p>Niemand onder 18 jaar.</p>", ("Voorwaarden", "Privacy", "Veilig melden")),
    "help lines": each("<h3>{name}</h3><p>Bel 0800-2000</p>", ("CoMensha", "Politie", "Meld Misdaad Anoniem")),
    "one heading": "<h2>Huisregels</h2><p>Ik ontvang niemand onder de achttien.</p>",
    "reasons of a report": "<select name=reden><option>Minderjarige<option>Dwang<option>Oplichting</select>",
    "opening hours": "<table><tr><th>Dag<th>Open<tr><td>Maandag<td>9-17<tr><td>Dinsdag<td>9-17<tr><td>Woensdag<td>9-17</table>",
    "a form as a table": "<table><tr><td>Naam<td><input name=n><tr><td>Mobiel<td><input name=m><tr><td>Paspoort<td>vrijwillig</table>",
    "details of a company": "<table><tr><td>Naam<td>Plein BV<tr><td>Vestigingsadres<td>Kade<tr><td>Btw-nummer<td>x<tr><td>KvK<td>y</table>",
    "deeds": each("<button>Bekijk {name}</button>", ("Voorwaarden", "Profielen", "Advertenties")),
    "towns with ages": each("<p>{name}, 18 jaar of ouder</p>", ("Utrecht", "Zwolle", "Breda")),
    "settings of a script": '<script>var a={"name":"Analytics","type":"text"},b={"name":"Marketing","type":"text"}</script>',
    "categories in JSON": '<script type=application/json>{"categories":[{"id":1,"title":"Massage"},{"id":2,"title":"Escort"}]}</script>',
}  # fmt: skip


@pytest.mark.parametrize("what", LIKE_NAMES)
def test_what_is_no_name_stays(what: str, words: tuple[ChannelReader, PageWords]) -> None:
    assert LIKE_NAMES[what] in told(LIKE_NAMES[what], words)


@pytest.mark.parametrize("number", ["o6-oooo1271", "O6 OOOO I271", "+3l 6 oooo 1271", "06-0o0ol27l"])
def test_a_number_with_letters_for_digits_goes(number: str, words: tuple[ChannelReader, PageWords]) -> None:
    assert number not in told(f"<p>Bel {number} voor meer</p>", words)


@pytest.mark.parametrize(
    "text", ["o6bilgoosi", "Zo gobligig", "0 klachten, 6 meldingen", "Bob Lois 0609", "06 bilobilo1"]
)
def test_a_word_with_such_letters_stays(text: str, words: tuple[ChannelReader, PageWords]) -> None:
    assert text in told(f"<p>{text}</p>", words)
