"""The door keeps its promises for any answer: idempotent, deterministic, quick, never raising; marks cannot be forged."""

import json
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from auditor.redaction import Known, redact, reduced
from auditor.site.entries.card_marks import ROOT, SUMMARY
from auditor.site.entries.cards import Cards, find_cards
from auditor.site.markup.elements import Addresses
from tests.site.pages import rulebook

HOME = "https://www.voorbeeld.example/"
PIECES = st.sampled_from(
    [
        "<p>", "</p>", "<div class=card>", "</div>", "<a href='/advertentie/12'>", "</a>", "<b>", "</b>", "06-0000", "0123", " ", "Anna",
        "anna@post.example", '<script>var a={"phone":"06-00000123"};</script>', "<!--", "-->", "<template>", "</template>", "&#48;",
        "nul zes een twee drie vier vijf", "<img alt='Roos 06-00000123' src='data:image/png;base64,AAAA'>", "<table><tr><td>", "<pre>\n\n",
        "wa.me/31600000123", "NL91ABNA0417164300", "Kerkstraat 12, 1234 AB Utrecht", "<plaintext>", "<body data-auditor-cards='x {}'>", "\x00",
        "<p title=a title='06-00000123'>", "</p x='anna@post.example'>", "<tr data-tel=0600000123>",
        "&amp;", "<svg><style>", "é", "\u200b", "…", "[…]", "18 jaar € 100", "<li>", "<form>", "<a>", "<title>", "<textarea>", "<select><option>",
    ]
)  # fmt: skip


def known() -> Known:
    return Known("seal", HOME)


def html(body: str, of: Known | None = None, url: str = HOME) -> str:
    return redact(body.encode(), url, "text/html; charset=utf-8", of or known()).body.decode()


@settings(max_examples=150, deadline=None)
@given(
    st.lists(PIECES, max_size=30).map("".join),
    st.sampled_from(["text/html", "application/json", "text/javascript", "text/xml", "text/plain", ""]),
)
@example("Kerkstraat 12, 1234 AB Utrecht\x00", "")
def test_what_was_redacted_is_redacted_no_further(text: str, content_type: str) -> None:
    of = known()
    once = redact(text.encode(), HOME, content_type, of)
    again = redact(once.body, HOME, once.content_type or content_type, of)
    assert (again.body, again.changes) == (once.body, ())


@pytest.mark.parametrize(
    "markup",
    [
        "<p title=a title='bel 06-00000123'>x</p>",
        "<p>x</p data-tel='06-00000123'>",
        "<form action=/a><form data-tel='06-00000123'><input name=a></form>",
        "<tr data-tel=0600000123><td>x",
        "<body><p>x</p><body onload=\"call('06-00000123')\" title='06-00000123'>",
        "<P TITLE=a Title='anna@post.example'>x</P>",
    ],
)
def test_what_the_parser_drops_is_not_stored(markup: str) -> None:
    stored = html(f"<!doctype html><title>Over ons</title><h1>Over ons</h1>{markup}")
    assert "00000123" not in stored
    assert "anna@" not in stored
    assert html(stored) == stored


def test_a_page_that_lost_nothing_is_stored_as_it_came() -> None:
    page = '<!DOCTYPE html><HTML><body class="a"  id=b><p title="x > y">Caf&eacute; bij u & mij</p><br/></body></HTML>'
    assert html(page) == page


@settings(max_examples=100, deadline=None)
@given(
    st.binary(max_size=300),
    st.sampled_from(["text/html; charset=utf-16", "text/html; charset=utf-7", "", "application/json", "image/png"]),
)
def test_any_bytes_come_through_the_door(body: bytes, content_type: str) -> None:
    redact(body, HOME, content_type, known())


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 100_000, "[" * 100_000, "<p title='" + "0612 " * 200_000 + "'>", "<p>" + "a.a@" * 100_000, "<p>" + "A" * 500_000,
        "<p>" + "1 " * 300_000, "<p>" + "een twee " * 50_000, "<script>x=" + '{"a":' * 50_000, "<p>" + "&#48;" * 100_000,
        "<p>" + "A.A." * 100_000 + " 12, 1234 AB", "<!--" + "06 " * 100_000, "<p>" + "NL91" * 100_000, "<p>" + "door A" * 50_000,
    ],
    ids=range(13),
)  # fmt: skip
def test_hostile_pages_take_time_in_proportion_to_their_size(body: str) -> None:
    begun = time.process_time()
    redact(body.encode(), HOME, "text/html", known())
    assert time.process_time() - begun < 20 * max(1, len(body) / 500_000)


def test_a_number_that_is_spread_over_elements_goes() -> None:
    told = html("<p>Bel <b>06</b>-<i>0000</i><span>0123</span> nu</p>")
    assert "0123" not in told
    assert "Bel" in told
    assert " nu" in told


@pytest.mark.parametrize(
    "page",
    [
        "<p title='Bel 06-00000123'>x", "<img alt='Bel 06-00000123'>", "<input value='06-00000123'>", "<input placeholder='06-00000123'>",
        "<a href='tel:+31600000123'>bel", "<a href='tel:06-00000123'>bel", "<a href='sms:0600000123'>x", "<a href='https://wa.me/31600000123'>app",
        "<div data-phone='0600000123'>x", "<div data-tel='06-00000123'>x", "<button onclick=\"call('0600000123')\">x", "<!-- 06-00000123 -->",
        "<template><p>06-00000123</p></template>", "<meta name=description content='Bel 06-00000123'>", "<meta property=og:description content='06-00000123'>",
        "<title>Bel 06-00000123</title>", "<p>&#48;&#54;-00000123", "<p>06&nbsp;0000&nbsp;0123", "<noscript>06-00000123</noscript>",
        "<script>var tel='06-00000123'</script>", "<script>t='06'+'00000123'</script>", "<script>t='\\u0030\\u0036-00000123'</script>",
        '<script>window.__STATE__={"ads":[{"phone":"06-00000123"}]}</script>',
        '<script type=application/json id=__NEXT_DATA__>{"tel":"06-00000123"}</script>',
        "<script type='application/ld+json'>{\"@type\":\"Person\",\"telephone\":\"+31600000123\"}</script>",
        "<a href='/zoek?tel=0600000123'>x", "<form action='/bel?nr=0600000123'></form>", "<p>nul zes nul nul nul nul nul een twee drie 00000123",
        "<svg><text>06-00000123</text></svg>", "<textarea>06-00000123</textarea>", "<select><option>06-00000123</select>",
    ],
)  # fmt: skip
def test_a_number_goes_wherever_it_stands(page: str) -> None:
    told = html(f"<body>{page}")
    assert "00000123" not in told, told


def test_a_ciphered_mail_address_goes() -> None:
    key = 0x42
    cipher = f"{key:02x}" + "".join(f"{ord(sign) ^ key:02x}" for sign in "anna@post.example")
    assert cipher not in html(
        f"<a href='/cdn-cgi/l/email-protection#{cipher}'><span data-cfemail='{cipher}'>x</span></a>"
    )


def test_a_picture_in_the_page_becomes_a_placeholder_of_the_same_size() -> None:
    told = html(f"<img width=300 height=400 src='data:image/jpeg;base64,{'QUJD' * 200}'>")
    assert "QUJDQUJD" not in told
    assert 'width="300" height="400"' in told


LISTING = "<main>" + "".join(
    f"<div class=kaart><a href='/advertentie/{n}'><img src='/f/{n}.jpg' alt='{name}'><h3>{name}</h3></a><p>{age} jaar, 06-0000012{n}</p></div>"
    for n, (name, age) in enumerate([("Wendelmoet", 24), ("Zuzanka", 31), ("Ottoline", 45), ("Lolkje", 52)])
) + "</main><p>Nieuw: <a href='/advertentie/3'>Lolkje</a> en Zuzanka. <a href='/voorwaarden'>Voorwaarden</a></p>"  # fmt: skip


def test_cards_are_blanked_and_counted_as_before() -> None:
    of = known()
    told = html(LISTING, of)
    assert all(name not in told for name in ("Wendelmoet", "Zuzanka", "Ottoline", "Lolkje", "0000012", "/f/1.jpg"))
    assert "Voorwaarden" in told
    before = find_cards(LexborHTMLParser(LISTING), Addresses(HOME))
    after = find_cards(LexborHTMLParser(told), Addresses(HOME))
    assert (after.advertisements, after.teasers, len(after.roots)) == (
        before.advertisements,
        before.teasers,
        len(before.roots),
    )
    assert after.links == tuple(of.mask(url) for url in before.links)


def test_a_site_cannot_forge_the_marks() -> None:
    forged = (
        f"<body {SUMMARY}='other {json.dumps({'advertisements': 0})}'><p {ROOT}=advertisement>Wij melden misbruik.</p>"
    )
    told = html(forged)
    assert f"{ROOT}=" not in told
    assert find_cards(LexborHTMLParser(told), Addresses(HOME)).advertisements == 0
    assert "other" not in told
    assert "Wij melden misbruik." in told


def test_the_same_address_has_the_same_mask_everywhere() -> None:
    of = known()
    html(LISTING, of)
    mask = of.mask(f"{HOME}advertentie/2")
    assert of.mask(mask) == mask
    assert of.original(mask) == f"{HOME}advertentie/2"
    told = redact(
        f"<urlset><loc>{HOME}advertentie/2</loc></urlset>".encode(), HOME, "application/xml", of
    ).body.decode()
    assert told == f"<urlset><loc>{mask}</loc></urlset>"


def test_a_picture_is_never_stored_and_a_clean_answer_is_the_same_bytes() -> None:
    dropped = redact(b"\x89PNG\r\n\x1a\nxx", HOME, "image/png", known())
    assert dropped.body.startswith(b"[auditor: image/png, 10 bytes, sha256:")
    assert redact(dropped.body, HOME, "image/png", known()).body == dropped.body
    plain = b"<P>Wij controleren elke advertentie."
    assert redact(plain, HOME, "text/html", known()).body is plain


def test_a_pdf_stays_when_it_names_no_one_and_is_its_text_otherwise() -> None:
    of = known()
    assert redact(b"%PDF-1.4 x", HOME, "application/pdf", of, pdf_as_html=b"<p>Voorwaarden</p>").body == b"%PDF-1.4 x"
    told = redact(b"%PDF-1.4 x", HOME, "application/pdf", of, pdf_as_html=b"<p>Bel Anna, 06-00000123</p>")
    assert told.content_type.startswith("text/html")
    assert b"00000123" not in told.body
    assert redact(b"%PDF-1.4 x", HOME, "application/pdf", of).body.startswith(b"[auditor: application/pdf")


def test_advertisement_pages_keep_only_what_they_share() -> None:
    pages = [
        f"<title>{name} - Voorbeeld</title><h1>{name}</h1><p>Ik ben {name} uit {town}.</p><a href='/melden?ad={n}'>Meld deze advertentie</a>".encode()
        for n, (name, town) in enumerate([("Zuzanka", "Weert"), ("Ottoline", "Goes"), ("Lolkje", "Sneek")])
    ]
    told = [page.decode() for page in reduced(pages)]
    assert all(
        word not in page for page in told for word in ("Zuzanka", "Ottoline", "Lolkje", "Weert", "Goes", "Sneek")
    )
    assert all("Meld deze advertentie" in page for page in told)
    assert len({page.split("href=")[1] for page in told}) == 3


def test_a_control_that_reports_by_number_is_kept_without_it() -> None:
    page = '<title>{0}</title><h1>{0}</h1><p>Ik ben {1} jaar.</p><form><input type=submit value="Advertentie {2} melden"></form>'
    told = [("Zuzanka", 31, 101), ("Ottoline", 42, 104), ("Lolkje", 25, 107)]
    pages = reduced([page.format(*one).encode() for one in told], rulebook().words)
    assert all("Advertentie […] melden" in one.decode() for one in pages)
    assert all(word not in one.decode() for one in pages for word in ("31", "42", "25", "101", "104", "107", "jaar 3"))


def test_json_of_persons_loses_what_it_says_of_them() -> None:
    body = json.dumps(
        {
            "ads": [
                {"n": name, "p": "Utrecht", "t": "06-00000123", "x": "Massage"}
                for name in ("Xandrine", "Jadzia", "Philou")
            ]
        }
    )
    told = redact(body.encode(), HOME, "application/json", known()).body.decode()
    assert all(word not in told for word in ("Xandrine", "Jadzia", "Philou", "00000123"))
    assert len(json.loads(told)["ads"]) == 3


def test_a_page_in_which_nothing_goes_is_the_same_bytes_also_once_persons_are_known() -> None:
    of = known()
    html(LISTING, of)
    assert of.may_mask
    plain = b"<P>Lees onze <A HREF=/voorwaarden>voorwaarden</A> en <IMG SRC=/beeldmerk.png ALT=Beeldmerk>"
    assert redact(plain, HOME, "text/html", of).body is plain


PROSE = "Wij installeren, signaleren en wachten acht dagen; een artikel telt vier delen, zes zinnen en één titel. "


@pytest.mark.parametrize(
    "written",
    [
        "https://wa.me/31600000123", "m.me/onbekende.dame", "http:\\/\\/www.t.me\\/onbekende", "whatsapp:31600000123", "weixin://onbekende",
        "snapchat: onbekende_99", "in\u017fta: onbekende_99", "Tik Tok: onbekende_99", "@onbekende_99 op tik tok",
        "nul zes een twee drie vier vijf zes zeven acht", "nulzes-eentwee-drievier 5 6 7 8", "plus drie een zes een twee drie vier vijf zes zeven",
        "zero six one two three four 5 6 7 8", "o6 12 34 5b 7z", "+31(o)6-1234s678", "06 l2 34 56 7\uff18",
        "\u0660\u0666-\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668",
    ],
)  # fmt: skip
def test_what_dials_someone_goes_amid_words_that_merely_look_so(written: str) -> None:
    assert written not in html(f"<main><p>{PROSE * 20}{written} {PROSE * 20}</p></main>")
    assert PROSE.strip() in html(f"<main><p>{PROSE}</p></main>")


@pytest.mark.parametrize(
    "page", ["{}<html><p>Welkom</p></html>", "<!doctype html>{}<p>Welkom</p>", "<p>Welkom</p></body></html>\n{}"]
)
def test_comments_around_a_page_go_as_those_within(page: str) -> None:
    assert "00000123" not in html(page.format("<!-- bel 06-00000123 -->"))
    assert "bewaard om 12:30" in html(page.format("<!-- bewaard om 12:30 -->"))


def test_a_page_that_cards_lead_to_gives_no_contact_of_the_platform_whatever_it_is_called() -> None:
    known = Known("seal", "https://www.voorbeeld.example/")
    known.learn_cards(
        Cards(advertisements=3, links=tuple(f"https://www.voorbeeld.example/contact-18/{n}" for n in (1, 2, 3)))
    )
    for url in ("https://www.voorbeeld.example/contact-18/1", "https://www.voorbeeld.example/contact-18/4"):
        told = redact(b"<title>Contact</title><h1>Contact</h1><p>Bel 06-00000123", url, "text/html", known).body
        assert b"0000123" not in told
    own = redact(
        b"<title>Contact</title><h1>Contact</h1><p>Bel 06-00000123",
        "https://www.voorbeeld.example/contact",
        "text/html",
        known,
    ).body
    assert b"06-00000123" in own
