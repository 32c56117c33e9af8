"""What is known of someone goes from the corners of an answer too; what merely looks like it stays, byte for byte."""

import html
import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.redaction import Known, redact
from auditor.rulebook import load_rulebook
from auditor.site.channels import ChannelReader
from auditor.site.entries.card_marks import SUMMARY
from auditor.site.kinds.page_words import PageWords
from auditor.snapshot.exchange import Answer, Asked, Exchange
from auditor.transport.cleaning import Cleaner

HOME = "https://www.voorbeeld.example/"
HTML, JSON = "text/html; charset=utf-8", "application/json"
NAMES = ("Xandrine", "Merel Ida", "Zoë", "Šárka", "Roos", "Amber")


@pytest.fixture(scope="module")
def words() -> tuple[ChannelReader, PageWords]:
    rulebook = load_rulebook(plugins=False)
    return ChannelReader(rulebook.channels), rulebook.page_words


def left_of(body: str | bytes, content_type: str, words: tuple[ChannelReader, PageWords]) -> bytes:
    """Return what is stored of an answer of a platform of which some names, a number and a page are known."""
    known = Known("seal", HOME, *words)
    known.learn_writers(NAMES)
    known.numbers.add("0612345678")
    known.learn_offering(f"{HOME}wie/12", ())
    once = redact(body if isinstance(body, bytes) else body.encode(), HOME, content_type, known).body
    assert redact(once, HOME, content_type, known).body == once
    return once


GOES = {
    "JSON": [
        ('{"Xandrine":{"a":1}}', "andrine"), ('{"06-00000123":true}', "00000123"), ('{"x":{"anna@post.example":1}}', "anna@"),
        ('{"\\u0058andrine":{"a":1}}', "ndrine"), ('{"x":{"/wie/12":[1]}}', '"/wie/12'), ('{"a":"06-00000123","a":"x"}', "00000123"),
        ('{"a":{"Xandrine":1},"a":"x"}', "andrine"), ('[{"b":[{"c":"bij Roos","c":1}]}]', "Roos"), ('{"x":31600000123}', "31600000123"),
        ('{"x":[31600000123,1]}', "31600000123"), ('{"x":31600000123.0}', "31600000123"), ('{"x":612345678}', "612345678"), ('{"phones":[600000123]}', "600000123"),
        ('{"x":32470000123}', "32470000123"), ('{"tekst":"bel 0 6 1 2 3 4 5 6 7 8"}', "5 6 7"), ('{"bel":"0612345678901","x":1,"y":"06\\u20130000 0123"}', "0123"),
        ('{"girls":{"j-12":{"name":"Jadzia","age":3},"bella-p":{"name":"Philou","age":4}}}', "bella-p"),
        ('{"t":"Bel <b>06</b>-<i>0000</i>-0123 nu"}', "0000"), ('{"t":"Bel &#48;&#54;-&#48;0000123 nu"}', "0000123"),
        ('{"a":{"jadzia":{"naam":"Jadzia","stad":"Goes","prijs":1},"philou":{"naam":"Philou","stad":"Weert","prijs":1},"lolkje":{"naam":"Lolkje","stad":"Sneek","prijs":1}}}', "philou"),
    ],
    "code": [
        ("<script>var a='/x%2Fxandrine'</script>", "xandrine"), ("<script>var a='%2B31%20600000123'</script>", "600000123"), ("<script>var a='/a?u=%2Fxandrine'</script>", "xandrine"),
        ("<script>var a='zo%C3%ABtje, /zo%C3%AB'</script>", "/zo%C3%AB"), ("<script>var a='/bij%u0020xandrine'</script>", "xandrine"), ("<script>a='anna%2540post%2Eexample'</script>", ".example"),
        ("<script>f('Bel <b>06</b>-<i>0000</i>-0123 nu')</script>", "0000"), ("<script>f('bel &#48;6&#45;00000123')</script>", "00000123"),
        (r"<script>var a='\u0160\u00e1rka'</script>", "rka"), (r"<script>var a='\u{160}\u{e1}rka'</script>", "rka"), (r"<script>var a='\u0160\xe1rka'</script>", "rka"),
        (r"<script>var a='06\u20130000\u00a00123'</script>", "0123"), (r"<script>var a='\ud835\udfce6-0000-0123'</script>", "0123"), ("<script>f('Bel: 06•00•00•01•23')</script>", "01•23"),
        ("<script>f(`O6-12345678`)</script>", "12345678"), ("<script>f('mijn nummer is 111222333')</script>", "111222333"), ("<script>a='Merel&nbsp;Ida'</script>", "Merel"),
        ("<script>a='<b>Merel</b> <i>Ida</i>'</script>", "Ida"), ("<script>a=`Merel\n  Ida`</script>", "Merel"), ("<script>location=`/wie/12`</script>", "`/wie/12"),
        ("<style>a{background:url(/wie/12)}</style>", "(/wie/12"), ("<script>u='/in?na=%2Fwie%2F12'</script>", "wie%2F12"), ("<script>u='/in?na=/wie/12&b=1'</script>", "na=/wie"),
    ],
    "texts": [
        ("<p>Bij Merel\u00a0Ida thuis</p>", "Merel"), ("<p>Bij Merel\n   Ida thuis</p>", "Ida"), ("<p>Bij <b>Merel</b><i>Ida</i> thuis</p>", "Ida"), ("<p>Bij <b>Merel</b> <i>Ida</i></p>", "Merel"),
        ("<p>Bij Merel<br>Ida thuis</p>", "Ida"), ("<p>Bij Merel<br>Ida thuis</p>", "Merel"), ("<div><p>Merel</p> <p>Ida</p></div>", "Merel"), ("<ul><li>Merel</li><li>Ida</li></ul>", "Ida"),
        ("<td>Merel</td><td><b>Ida</b><i>x</i></td>", "Merel"), ("<div title='Merel\u00a0Ida'>x</div>", "Merel"), ("<p>Merel\u2009Ida</p>", "Ida"), ("<p>Merel<!-- x -->\u00ad Ida</p>", "Ida"),
    ],
    "markup": [
        ("<!--Roos--><p>x", "Roos"), ("<!--roos--><p>x", "roos"), ("<!--zo\u00eb--><p>x", "zo"), ("<!-- a --><!-- /wie/12 --><!-- '/wie/12' --><p>x", "'/wie/12"),
        ("<div class='kaart-xandrine a'>x</div>", "xandrine"), ("<div class='tel0600000123 a'>x</div>", "0600000123"), ("<div class='tel-06-0000-0123'>x</div>", "0000-0123"),
        ("<div class='kaart merel_ida'>x</div>", "merel"), ("<div data-xandrine=1>x</div>", "xandrine"), ("<div data-xandrine>x</div>", "xandrine"), ("<div x-0600000123=1>x</div>", "0600000123"),
        ("<p lang=xandrine>x</p>", "xandrine"), ("<svg viewBox='06 00 00 0123'></svg>", "0123"), ("<a rel='nofollow xandrine'>x</a>", "xandrine"),
        ("<svg><path d='xandrine'/></svg>", "xandrine"), ("<div itemtype='https://s.example/Roos'>x</div>", "Roos"), ("<xandrine-kaart>x</xandrine-kaart>", "xandrine"), ("<p>x</p data-xandrine>", "xandrine"), ("<p>x</p></xandrine>", "xandrine"), ("<tr data-xandrine><td>x", "xandrine"),
        ("<!DOCTYPE html PUBLIC 'bel 06-00000123'><p>x", "00000123"), ("<!DOCTYPE xandrine><p>x", "xandrine"), ("<!DOCTYPE html SYSTEM '/wie/12'><p>x", "wie/12"), ("<p>x<!DOCTYPE html 'Roos'>", "Roos"),
    ],
    "the foot": [
        ("<footer><a href='tel:0612345678'>bel</a></footer>", "0612345678"), ("<footer><a href='tel:+31 6 1234 5678'>bel</a></footer>", "1234"), ("<footer><a href='https://wa.me/31612345678'>app</a></footer>", "31612345678"),
        ("<footer><a href='https://api.whatsapp.com/send?phone=%2B31612345678'>app</a></footer>", "31612345678"), ("<footer>App ons: wa.me/31612345678</footer>", "31612345678"),
    ],
    "where one is sent": [
        ("<meta http-equiv=refresh content='0;url=/wie/12'>", "=/wie/12"), ("<META HTTP-EQUIV=Refresh CONTENT='0; URL=\"wie/12\"'>", "wie/12"), ("<meta http-equiv=refresh content='5, /wie/12'>", " /wie/12"),
        ("<div onclick=\"location.href='/wie/12'\">x</div>", "'/wie/12"), ("<div onclick=\"location='wie/12'\">x</div>", "wie/12"), ("<div onclick=\"bel('06–00000123')\">x</div>", "00000123"),
        ("<div data-x='/wie/12'>x</div>", "'/wie/12"), ("<div style=\"--wie:'Xandrine'\">x</div>", "andrine"), ("<div style=\"--a:'bel 06-00000123'\">x</div>", "00000123"),
        ("<a data-content='Bel <b>06</b>-<i>0000</i>-0123'>x</a>", "0000"), ("<iframe srcdoc='&lt;p&gt;Bij &amp;#82;oos&lt;/p&gt;'></iframe>", "oos"),
        ("<div style='background:url(/wie/12)'>x</div>", "(/wie/12"), ("<img srcset='/wie/12 2x, /a.jpg 1x'>", "'/wie/12"),
        ("<div x-data=\"{u:'/wie/12'}\">x</div>", "'/wie/12"), ("<a href='/in?na=%2Fwie%2F12'>x</a>", "wie%2F12"), ("<a href='/x%2Fxandrine'>x</a>", "xandrine"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("where", "body", "gone"), [(where, *case) for where, cases in GOES.items() for case in cases])
def test_what_is_someones_goes_from_every_corner(
    where: str, body: str, gone: str, words: tuple[ChannelReader, PageWords]
) -> None:
    assert gone not in left_of(body, JSON if where == "JSON" else HTML, words).decode()


STAYS = {
    "JSON": [
        '{"naam":1,"roosje":"rozen","a":{"b":1}}', '{"a":"x","b":"x"}', '{"id":612345679,"t":1764150000,"n":1764150000000,"prijs":150}', '{"phone":"0800-7000","tel":8007000}',
        '{"x":9.612345678,"lat":52.3702157,"y":true,"z":null}', '{"nl":{"label":"Nederlands","price":1,"city":"a"},"en":{"label":"English","price":1,"city":"a"},"de":{"label":"Deutsch","price":1,"city":"a"}}',
        '{"type":"data_layer","s":"user_id","p":"a.b-c","v":"1.2.3"}', '{"a":"M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10","d":"2026-11-26T12:30:00Z"}',
    ],
    "code": [
        "<script>var a=[1,2,3,5,8,13,21,34],b='x',c={'a':1}</script>", "<script>f('0 0 1024 1024','M12 2 06 12 34 56 78 90z')</script>", "<script>a='data_layer';b=\"user_id\";c=b?'x':12345678</script>",
        "<script>a='/a%2Fb%20c?x=%C3%A9'</script>", r"<script>a='\u20ac 10 caf\u00e9 \u{1F600}'</script>", "<script>f('<p>Lees <b>meer</b>&nbsp;over 18 jaar</p>')</script>", "<script>a='Bel 0800-7000 of 112',b='18 jaar € 100'</script>", "<script>switch(a){case'x':return 612345678;case'y':return 0}</script>",
    ],
    "texts": ["<p>Een merel, Ida en de rest</p>", "<p>Merel zegt: Ida</p>", "<p>Merel</p><p>en Ida</p>", "<p>Merels\u00a0Ida</p>", "<p>Bel\u00a00800-7000, elke dag</p>"],
    "markup": [
        "<!--x--><p>x", "<!-- /.kaart --><!-- 12 --><p>x", "<div class='roosje rozen col-12 mt-06'>x</div>", "<div data-rooster=1 class=card>x</div>", "<my-card>x</my-card>",
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><p>x', '<!DOCTYPE html SYSTEM "about:legacy-compat"><p>x',
        "<svg viewBox='0 0 1024 1024'><path d='M0.612345678 2 06 12 34 56 78'/></svg>", "<p style='color:red;--a: 12px' lang=nl>x</p>", "<p>a<ruby>b</ruby><mark>c</mark></p>",
    ],
    "the foot": [
        "<footer><a href='tel:0201234567'>bel</a></footer>", "<footer><a href='https://wa.me/31201234567'>app</a></footer>", "<footer><a href='tel:0800-7000'>bel</a></footer>", "<p><a href='tel:08007000'>bel</a></p>",
        "<footer><a href='mailto:info@voorbeeld.example'>mail</a></footer>",
    ],
    "where one is sent": [
        "<meta http-equiv=refresh content='0;url=/welkom'>", "<div onclick=\"location.href='/wie/ons'\">x</div>", "<img srcset='/a.jpg 2x, /b.jpg 1x'>", "<a href='/in?na=%2Fwie%2Fons&b=/a'>x</a>",
        "<div style='background:url(/a.jpg)'>x</div>", "<a onclick=\"ga('send','event','knop')\">x</a>",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("where", "body"), [(where, body) for where, bodies in STAYS.items() for body in bodies])
def test_what_is_no_ones_stays_as_it_came(where: str, body: str, words: tuple[ChannelReader, PageWords]) -> None:
    assert left_of(body, JSON if where == "JSON" else HTML, words).decode() == body


IN_A_QUERY = {
    "<a href='/melden?advertentie=xandrine'>x</a>": "melden?advertentie=/_masker/blad/1",
    "<a href='/index.php?naam=xandrine&page=melden'>x</a>": "index.php?page=melden&amp;naam=/_masker/blad/1",
    "<a href='/xandrine?van=xandrine'>x</a>": "voorbeeld.example/_masker/blad/1",
    "<a href='/melden?xandrine'>x</a>": "voorbeeld.example/_masker/blad/1",
    "<a href='/melden?xandrine=1&naam=xandrine'>x</a>": "voorbeeld.example/_masker/blad/1",
    "<form action='/melden?over=06-12345678'>x</form>": "melden?over=/_masker/blad/1",
}


@pytest.mark.parametrize("body", IN_A_QUERY)
def test_a_page_asked_about_someone_stays_the_platforms_page(body: str, words: tuple[ChannelReader, PageWords]) -> None:
    told = left_of(body, HTML, words).decode()
    assert IN_A_QUERY[body] in told
    assert "xandrine" not in told


AFTER_MAIL = (
    ("Mail naar xandrine@hotmail.example. Meer hoeft niet.", ". Meer hoeft niet."),
    ("Mail naar xandrine@hotmail.example. meer hoeft niet.", ". meer hoeft niet."),
    ("Mail naar xandrine@hotmail.example de foto.", " de foto."),
    ("Mail xandrine@hotmail. com of bel", " of bel"),
    ("Mail xandrine @ mail . hotmail . com of bel", " of bel"),
    ("Mail xandrine at mail dot hotmail dot com of bel", " of bel"),
)


@pytest.mark.parametrize(("text", "left"), AFTER_MAIL)
def test_a_mail_address_ends_with_its_sentence(text: str, left: str, words: tuple[ChannelReader, PageWords]) -> None:
    told = left_of(f"<p>{text}</p>", HTML, words).decode()
    assert left in told
    assert "hotmail" not in told


BEL = "<html><meta charset={}><p>bel 06-00000123</p>"
LYING = [
    (BEL.format("utf-16").encode(), "text/html"), (BEL.format("cp037").encode(), "text/html"), (BEL.format("ibm500").encode(), "text/html"), (BEL.format("utf-8").encode(), "text/html; charset=utf-16"),
    (BEL.format("utf-8").encode(), "text/html; charset=utf-32"), (BEL.format("x").encode("utf-16-le"), "text/html; charset=utf-16"), (BEL.format("x").encode("utf-16-le"), "text/html"),
    (BEL.format("x").encode("utf-16-be"), "text/html"), (BEL.format("x").encode("utf-16"), "text/html"), (b'{"a":"06-00000123"}', "application/json; charset=utf-16"),
    ('{"a":"06-00000123"}'.encode("utf-16-le"), JSON), ('{"a":"06-00000123"}'.encode("utf-16-be"), JSON), ("bel 06-00000123".encode("utf-16-be"), "text/plain"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "content_type"), LYING)
def test_a_number_goes_in_whatever_charset_a_page_is_said_to_be(
    body: bytes, content_type: str, words: tuple[ChannelReader, PageWords]
) -> None:
    told = left_of(body, content_type, words)
    assert not any("00000123".encode(charset) in told for charset in ("utf-8", "utf-16-le", "utf-16-be", "cp037"))


TEXTS = [
    (case["text"], case["gone"])
    for cases in tomllib.loads((Path(__file__).parent / "goes.toml").read_text(encoding="utf-8")).values()
    for case in cases
]
PLACES: dict[str, tuple[str, Callable[[str], str]]] = {
    "a title": (HTML, lambda text: f'<p title="{html.escape(text)}">x</p>'),
    "a description": (HTML, lambda text: f'<meta name=description content="{html.escape(text)}">'),
    "a comment": (HTML, lambda text: f"<!-- {text} -->x"),
    "a template": (HTML, lambda text: f"<template><p>{text}</p></template>"),
    "a script": (HTML, lambda text: f"<script>var a={json.dumps(text, ensure_ascii=False)};f(a)</script>"),
    "a script in ASCII": (HTML, lambda text: f"<script>var a={json.dumps(text)};f(a)</script>"),
    "data of a script": (HTML, lambda text: f"<script type=application/ld+json>{json.dumps({'d': text})}</script>"),
    "data of an element": (HTML, lambda text: f"<div data-x='{html.escape(json.dumps({'a': text}))}'></div>"),
    "what an element does": (HTML, lambda text: f"<a onclick=\"f('{text}')\">x</a>"),
    "JSON": (JSON, lambda text: json.dumps({"a": text})),
    "XML": ("application/xml; charset=utf-8", lambda text: f'<?xml version="1.0"?><c><d>{text}</d></c>'),
    "plain text": ("text/plain; charset=utf-8", str),
}


@pytest.mark.parametrize("place", PLACES)
def test_every_labelled_text_goes_in_every_place(place: str, words: tuple[ChannelReader, PageWords]) -> None:
    content_type, written = PLACES[place]
    left = []
    for text, gone in TEXTS:
        before, _, behind = left_of(written(text), content_type, words).decode().partition(SUMMARY)
        told = before + behind.partition('}">')[2]
        if gone in told or json.dumps(gone)[1:-1] in told:
            left.append(text)
    assert left == []


@pytest.mark.parametrize(
    ("name", "value", "gone"),
    [
        (b"Refresh", "0;url=/wie/12", "=/wie/12"),
        (b"Link", "</wie/12>; rel=next, </a>; rel=prev", "</wie/12"),
        (b"X-Wie", "bij Roos", "Roos"),
    ],
)
def test_a_header_sends_on_to_the_mask_of_a_person(name: bytes, value: str, gone: str) -> None:
    known = Known("seal", HOME)
    known.learn_writers(NAMES)
    known.learn_offering(f"{HOME}wie/12", ())
    answer = Answer(200, b"OK", ((b"Content-Type", b"text/html"), (name, value.encode())), b"<p>x")
    cleaner = Cleaner(known, 1000, lambda _: b"")
    told = cleaner.stored(Exchange(Asked("GET", HOME), "2026-11-26T00:00:00Z", answer)).answer
    assert told is not None
    written = dict(told.headers)[name].decode("latin-1")
    assert gone not in written
    assert "_masker" in written or name == b"X-Wie"


@pytest.mark.parametrize("tag", ["script-x", "scripté", "style-x", "script\vx"])
def test_what_is_called_almost_as_a_script_is_read_as_markup(tag: str, words: tuple[ChannelReader, PageWords]) -> None:
    html = f'<!doctype html><html><head></head><body><{tag} a="1" a="Xandrine">Regels</{tag}></body></html>'
    assert b"andrine" not in left_of(html, HTML, words)
    assert b"Regels" in left_of(html, HTML, words)


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("<p class=author>door <strong>zandloper</strong> » <time>26 nov 2026 21:14</time></p>", True),
        ("<p class=byline>Written by <b>zandloper</b> on the evening of 3 May, last seen at nine</p>", True),
        (
            "<p class=author>Lees de <strong>zandloper</strong> en de andere bladen die hier elke week verschijnen</p>",
            False,
        ),
    ],
)
def test_who_wrote_something_is_named_within_a_longer_line(
    line: str, words: tuple[ChannelReader, PageWords], *, gone: bool
) -> None:
    left = left_of(f"<title>Onderwerp</title><h1>Rustige middag</h1>{line}<p>Het was er stil.</p>", HTML, words)
    assert (b"zandloper" not in left) is gone


def test_the_last_post_on_a_board_goes_and_the_board_stays(words: tuple[ChannelReader, PageWords]) -> None:
    rows = "".join(
        f'<li class="row"><dl><dt><a href="/forum/{board}">{board}</a></dt><dd class="last">{last}</dd></dl></li>'
        for board, last in (
            ("regels", "Laatste: Peelwachter"),
            ("verslagen", 'Laatste: <a href="/wie/12">Avond met Xandrine</a>'),
            ("aanbod", 'Laatste: <a href="/wie/13">Merel Ida in Assen</a>'),
        )
    )
    rows += '<li class="row"><dl><dt><a href="/wie/14">Roos uit Hengelo</a></dt><dd class="last">Amber</dd></dl></li>'
    known = Known("seal", HOME, *words)
    for number in (12, 13, 14):
        known.learn_offering(f"{HOME}wie/{number}", ())
    left = redact(f"<ul>{rows}</ul>".encode(), HOME, HTML, known).body.decode()
    assert [f"/forum/{board}" in left for board in ("regels", "verslagen", "aanbod")] == [True] * 3
    assert [name for name in ("Peelwachter", "Xandrine", "Merel", "Hengelo", "Amber") if name in left] == []


TOPICS = "".join(
    f'<tr><td><a href="/draad/{number}">{topic}</a></td><td>{who}</td><td>2 reacties</td></tr>'
    for number, topic, who in ((1, "Wie komt er zaterdag?", "turfvonk"), (2, "Even voorstellen", "drasland"))
)
POST = '<div class="post"><a href="#" aria-label="Meld dit bericht">!</a><b>{}</b><p>{}</p></div>'
TERMS = "<tr><td><a href='/regels'>Regels</a></td><td>Vandaag</td></tr>"


@pytest.mark.parametrize(
    ("page", "gone", "kept"),
    [
        (f"<table>{TOPICS}</table>", ("turfvonk", "drasland"), ("Even voorstellen", "2 reacties")),
        (POST.format("drasland", "Nieuw hier.") + POST.format("turfvonk", "Welkom."), ("drasland",), ("Nieuw hier.",)),
        # One post may be of whoever runs the place, and so may a table that counts no replies.
        (POST.format("Let op", "Dit is geen plek voor ruzie."), (), ("Let op",)),
        (f"<table>{TERMS}{TERMS}</table>", (), ("Vandaag",)),
    ],
    ids=["topics", "posts", "one post", "a table of rules"],
)
def test_who_wrote_goes_where_only_the_place_tells_it(
    page: str, gone: tuple[str, ...], kept: tuple[str, ...], words: tuple[ChannelReader, PageWords]
) -> None:
    left = left_of(f"<title>Forum</title><main><h1>Bord</h1>{page}</main>", HTML, words).decode()
    assert [name for name in gone if name in left] == []
    assert [text for text in kept if text not in left] == []


def test_who_signed_goes_from_a_record_of_what_was_written(words: tuple[ChannelReader, PageWords]) -> None:
    said = '{"reacties":[{"wie":"drasland","tekst":"Nieuw hier."},{"wie":"Voor wie hier adverteert","tekst":"Lees de regels."}]}'
    left = left_of(said, JSON, words).decode()
    assert "drasland" not in left
    assert "Voor wie hier adverteert" in left
    assert "drasland" in left_of('{"wie":"drasland","jaar":2026}', JSON, words).decode()
