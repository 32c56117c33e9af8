"""What kind of page it is: by content as well as address, and never fooled by a name."""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from auditor.errors import RulesError
from auditor.site.kinds.kinds import PageKind, PageWords, content_trouble, kind_of, topics_of
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.trouble import Trouble
from auditor.site.page import Page
from auditor.site.words.vocabulary import Vocabulary

WORDS = Path(__file__).parents[2] / "checks" / "words"
PLAIN = "<p>Dit is een pagina van het platform en wij vertellen hier wat je van ons kunt verwachten als je de site leest.</p>"


@cache
def words() -> PageWords:
    return PageWords(tomllib.loads((WORDS / "pages.toml").read_text(encoding="utf-8")))


@cache
def vocabulary() -> Vocabulary:
    lists = [tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(WORDS.rglob("*.toml"))]
    return Vocabulary([one["concepts"] for one in lists if "concepts" in one])


def page(body: str | bytes, path: str = "/p/12", *, asked: str = "", kind: str = "text/html") -> Page:
    url = f"https://www.platform.example{path}"
    raw = body if isinstance(body, bytes) else body.encode()
    asked = f"https://www.platform.example{asked}" if asked else url
    return Page(Delivery(asked, url, 200, (("content-type", kind),), raw), vocabulary())


def titled(title: str, body: str = "", head: str = "") -> str:
    return f"<html lang=nl><head><title>{title} - Platform</title>{head}</head><body><h1>{title}</h1>{PLAIN}{body}</body></html>"


FIELDS = "<form><textarea name=t></textarea><input type=email name=e><button>Verstuur</button></form>"
REPORT_FORM = (
    "<form><label>Adres van de advertentie <input name=u></label><label>Reden <select name=r><option>Misbruik melden<option>Anders</select>"
    "</label><textarea name=t></textarea><button>Verzenden</button></form>"
)
LOGIN_FORM = "<form><input name=u><input type=password name=p><button>Inloggen</button></form>"
JOIN_FORM = (
    "<form><input name=n><input type=email name=e><input type=password name=p><input type=password name=q></form>"
)
BLOG = '<script type="application/ld+json">{"@type": "BlogPosting"}</script>'
CARDS = "".join(
    f'<div class=card><a href="/advertentie/{n}"><img src=/f/{n}.jpg><b>Naam, 2{n}</b></a> Bel 06-0000001{n}</div>'
    for n in range(9)
)
DIALOG = '<div role="dialog"><p>Je moet 18 jaar of ouder zijn.</p><button>Ja, ik ben 18 jaar of ouder</button></div>'
GATE = (
    "<html lang=nl><title>Toegang</title><h1>18+</h1><p>Deze site is alleen voor bezoekers van 18 jaar en ouder.</p>"
    '<a href="/in">Ja, ik ben 18 jaar of ouder</a> <a href="https://google.nl">Nee</a>'
)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Algemene voorwaarden", PageKind.TERMS),
        ("Gebruiksvoorwaarden", PageKind.TERMS),
        ("Spelregels en voorwaarden", PageKind.TERMS),
        ("Voorwaarden voor adverteerders", PageKind.TERMS),
        ("Terms and conditions", PageKind.TERMS),
        ("Nutzungsbedingungen", PageKind.TERMS),
        ("Conditions générales d'utilisation", PageKind.TERMS),
        ("Privacyverklaring", PageKind.PRIVACY),
        ("Datenschutzerklärung", PageKind.PRIVACY),
        ("Cookiebeleid", PageKind.COOKIES),
        ("Contact", PageKind.CONTACT),
        ("Neem contact met ons op", PageKind.CONTACT),
        ("Contactadvertenties", PageKind.LISTING),
        ("Over ons", PageKind.ABOUT),
        ("Wie zijn wij?", PageKind.ABOUT),
        ("Veelgestelde vragen", PageKind.HELP),
        ("Helpdesk", PageKind.HELP),
        ("Veiligheid", PageKind.SAFETY),
        ("Hulp bij mensenhandel", PageKind.SAFETY),
        ("Stay safe", PageKind.SAFETY),
        ("Misbruik melden", PageKind.REPORT),
        ("Melding maken", PageKind.REPORT),
        ("Meld deze advertentie", PageKind.REPORT),
        ("Report an ad", PageKind.REPORT),
        ("Meld je aan", PageKind.REGISTER),
        ("Meld je nu aan", PageKind.REGISTER),
        ("Aanmelden", PageKind.REGISTER),
        ("Word lid", PageKind.REGISTER),
        ("Inloggen", PageKind.LOGIN),
        ("Adverteren", PageKind.ADVERTISE),
        ("Plaats gratis een advertentie", PageKind.ADVERTISE),
        ("Advertentie plaatsen", PageKind.ADVERTISE),
        ("Post an ad", PageKind.ADVERTISE),
        ("Hoe wij adverteerders controleren", PageKind.VERIFICATION),
        ("Verificatie", PageKind.VERIFICATION),
        ("Gedragscode", PageKind.CONDUCT),
        ("Huisregels", PageKind.CONDUCT),
        ("Community guidelines", PageKind.CONDUCT),
        ("Digital Services Act", PageKind.DSA),
        ("Transparantierapport 2025", PageKind.TRANSPARENCY),
        ("Transparency report", PageKind.TRANSPARENCY),
        ("Tarieven", PageKind.PRICING),
        ("Nieuws", PageKind.NEWS),
        ("Forum", PageKind.FORUM),
        ("Zoekresultaten", PageKind.SEARCH),
        ("Tuinmeubelen", PageKind.OTHER),
    ],
)
def test_a_page_is_what_it_calls_itself_wherever_it_stands(title: str, kind: PageKind) -> None:
    assert kind_of(page(titled(title)), words()) is kind


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/?page=voorwaarden", PageKind.TERMS),
        ("/index.php?option=com_content&id=7", PageKind.OTHER),
        ("/AlgemeneVoorwaarden.aspx", PageKind.TERMS),
        ("/nl/privacy-policy/", PageKind.PRIVACY),
        ("/info.php?onderwerp=contact&id=3", PageKind.CONTACT),
        ("/?veiligheid", PageKind.SAFETY),
        ("/lijst?contact=1", PageKind.OTHER),
        ("/b%6Cog/iets", PageKind.NEWS),
    ],
)
def test_words_of_an_address_count_where_the_page_is_silent(path: str, kind: PageKind) -> None:
    assert kind_of(page(f"<html lang=nl><title>Platform</title>{PLAIN}", path), words()) is kind


@pytest.mark.parametrize(
    ("html", "path", "kind"),
    [
        (titled("Nieuwe algemene voorwaarden per mei", head=BLOG), "/veiligheid", PageKind.NEWS),
        (titled("Veilig afspreken", "<p>Geplaatst op 3 mei</p>"), "/blog/veilig-afspreken", PageKind.NEWS),
        (
            titled("Veilig afspreken", '<article><time datetime="2026-05-03">3 mei</time></article>'),
            "/2026/05/veilig",
            PageKind.NEWS,
        ),
        (titled("Veiligheid", head='<meta property="og:type" content="article">'), "/veiligheid", PageKind.SAFETY),
        (titled("Gedragscode"), "/voorwaarden", PageKind.CONDUCT),
        (titled("Laat het ons weten", REPORT_FORM), "/p/12", PageKind.REPORT),
        (titled("Formulier", REPORT_FORM), "/p/12", PageKind.REPORT),
        (titled("Schrijf ons", FIELDS), "/p/12", PageKind.CONTACT),
        (titled("Welkom terug", LOGIN_FORM), "/p/12", PageKind.LOGIN),
        (titled("Nieuw hier", JOIN_FORM), "/p/12", PageKind.REGISTER),
        (titled("Utrecht", CARDS), "/utrecht-stad", PageKind.LISTING),
        (titled("Melden", CARDS[: len(CARDS) // 3]), "/melden", PageKind.REPORT),
        (titled("Alles op een rij", "<details><summary>Hoe?</summary>Zo.</details>" * 4), "/p/12", PageKind.HELP),
        (titled("Anna, 24", "<p>Bel 06-00000123. € 100 per uur</p><img src=/a.jpg>"), "/p/12", PageKind.ADVERTISEMENT),
        (titled("Contact", "<p>Bel 06-00000123</p>"), "/contact-12", PageKind.CONTACT),
        (titled("Platform", CARDS), "/", PageKind.HOME),
        (titled("Platform"), "/en/", PageKind.HOME),
        (GATE, "/", PageKind.GATE),
        (GATE, "/18plus", PageKind.GATE),
        (GATE.replace("</p>", "</p>" + PLAIN * 20), "/18plus", PageKind.OTHER),
        (titled("Platform", DIALOG + PLAIN * 4), "/", PageKind.HOME),
        (titled("Pagina niet gevonden"), "/weg", PageKind.MISSING),
        ("<title>Just a moment...</title><h1>Checking your browser</h1>", "/", PageKind.CHALLENGE),
        ("<title>App</title><div id=root></div><script src=/a.js></script>", "/", PageKind.SHELL),
    ],
)
def test_content_outweighs_the_address(html: str, path: str, kind: PageKind) -> None:
    assert kind_of(page(html, path), words()) is kind


def test_a_site_name_in_title_and_heading_is_no_kind() -> None:
    html = (
        "<title>Verificatie | Helpdesk Veilig</title><h1>Helpdesk Veilig</h1><nav class=breadcrumb><li>Hulp<li>Verificatie</nav>"
        + PLAIN
    )
    assert kind_of(page(html), words()) is PageKind.VERIFICATION


BANNERS = (
    ("<title>Voor de heren: ogen open - Platform</title><h1>Platform <small>escortdames uit de Peel</small></h1><h2>Ogen open</h2>", PageKind.SAFETY),
    ("<title>Voorwaarden | Platform</title><h1>Platform, alle advertenties</h1><h2>Artikel 1</h2>", PageKind.TERMS),
    ("<title>Voorwaarden | Platform</title><h1>Platform: voorwaarden</h1><h2>Advertenties</h2>", PageKind.TERMS),
    ("<title>Platform</title><h1>Platform escortdames</h1><h2>Contact</h2>", PageKind.LISTING),
    ("<title>Dames | Platform</title><h1>Platformige dames</h1><h2>Contact</h2>", PageKind.LISTING),
)  # fmt: skip


@pytest.mark.parametrize(("html", "kind"), BANNERS)
def test_a_heading_that_only_names_the_site_is_not_what_a_page_is_about(html: str, kind: PageKind) -> None:
    assert kind_of(page(html, "/x"), words()) is kind


def test_home_is_where_the_visit_says_it_is() -> None:
    html = titled("Platform")
    assert kind_of(page(html, "/welkom"), words(), home="https://www.platform.example/welkom/") is PageKind.HOME
    assert kind_of(page(html, "/nl"), words(), home="https://www.platform.example/") is PageKind.HOME
    assert kind_of(page(html, "/nl"), words(), home="https://help.platform.example/") is PageKind.OTHER
    assert kind_of(page(html, "/start"), words(), home="https://www.platform.example/") is PageKind.OTHER


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Waar u mee akkoord gaat", PageKind.TERMS),
        ("Huisreglement", PageKind.TERMS),
        ("Afspraken", PageKind.CONDUCT),
        ("Veilig afspreken", PageKind.SAFETY),
        ("Info", PageKind.HELP),
        ("Info over mensenhandel", PageKind.SAFETY),
        ("Zo werkt het", PageKind.HELP),
        ("Als het niet goed voelt", PageKind.SAFETY),
        ("Bij wie kan ik terecht?", PageKind.SAFETY),
        ("Niet pluis?", PageKind.REPORT),
        ("Wie mag erop?", PageKind.VERIFICATION),
        ("Zelf erop", PageKind.ADVERTISE),
        ("Onze cijfers 2025", PageKind.TRANSPARENCY),
        ("Gegevens", PageKind.PRIVACY),
        ("Beratung und Hilfe", PageKind.SAFETY),
        ("Tuinstoel", PageKind.OTHER),
    ],
)
def test_a_page_is_known_by_a_name_that_is_not_usual(title: str, kind: PageKind) -> None:
    assert kind_of(page(titled(title)), words()) is kind


def test_one_page_for_everything_serves_all_its_parts() -> None:
    parts = {
        "zelf": "Zelf erop",
        "regels": "Voorwaarden",
        "mis": "Misbruik melden",
        "data": "Uw gegevens",
        "hulp": "Hulp",
    }
    menu = " ".join(f'<a href="#{one}">{name}</a>' for one, name in parts.items())
    body = menu + "".join(f'<h2 id="{one}">{name}</h2>{PLAIN}' for one, name in parts.items())
    asked = {PageKind.TERMS, PageKind.REPORT, PageKind.PRIVACY, PageKind.SAFETY, PageKind.ADVERTISE}
    assert asked <= set(topics_of(page(titled("Alles op een rij", body)), words()))


def test_a_page_that_tells_of_proving_age_is_no_gate() -> None:
    told = "<p>Je identiteitskaart vragen we enkel om je leeftijd na te gaan. Deze site is voor 18 jaar en ouder.</p>"
    assert kind_of(page(titled("Albums", told)), words()) is PageKind.OTHER


def test_a_list_of_questions_serves_what_it_answers() -> None:
    questions = "<h2>Hoe controleren wij adverteerders?</h2><p>Je stuurt een selfie met je paspoort.</p><h2>Verificatie</h2><p>Zo.</p>"
    faq = page(titled("Veelgestelde vragen", questions))
    assert kind_of(faq, words()) is PageKind.HELP
    assert PageKind.VERIFICATION in topics_of(faq, words())
    assert topics_of(page("<title>404</title><h1>Niet gevonden</h1>"), words()) == ()


@pytest.mark.parametrize(
    ("body", "content_type", "trouble"),
    [
        ("", "text/html", Trouble.EMPTY),
        ("  \n", "text/html", Trouble.EMPTY),
        ("<html><body><p></p></body></html>", "text/html", Trouble.EMPTY),
        (b"%PDF-1.7 ...", "text/html", Trouble.NOT_HTML),
        (b"\x89PNG\r\n", "", Trouble.NOT_HTML),
        (b'{"a": 1}', "text/html", Trouble.NOT_HTML),
        (b"[kapot", "text/html", None),
        (b"gewoon tekst", "text/plain", Trouble.NOT_HTML),
        (b"gewoon tekst zonder opmaak", "", None),
        (b"<?xml version='1.0'?><rss><item/></rss>", "application/xml", Trouble.NOT_HTML),
        ("<?xml version='1.0'?><!doctype html><title>X</title>" + PLAIN, "application/xhtml+xml", None),
        (titled("Iets"), "application/octet-stream", None),
        ("<title>Een ogenblik…</title><h2>Even geduld, we controleren uw browser</h2>", "text/html", Trouble.CAPTCHA),
        # A gate begins so too, and asks how old one is.
        (
            "<title>Zilverrif</title><h2>Een ogenblik</h2><p>Alleen voor 18 jaar en ouder.</p><button>Ik ben 18</button>",
            "text/html",
            None,
        ),
        (
            "<title>Een ogenblik</title><h2>Een ogenblik</h2><p>Ben je een mens van 18 jaar of ouder?</p>",
            "text/html",
            Trouble.CAPTCHA,
        ),
        ("<title>Attention Required! | Cloudflare</title><h1>Sorry, you have been blocked</h1>", "text/html", Trouble.CAPTCHA),
        ('<title>platform.example</title><script src="https://ct.captcha-delivery.com/c.js"></script>', "text/html", Trouble.CAPTCHA),
        ("<title>X</title><p>Verify you are human to go on</p><div class=g-recaptcha></div>", "text/html", Trouble.CAPTCHA),
        ("<title>X</title><p>Ben je een robot? Los de puzzel op.</p>" + "<a href=/a>a</a>" * 6, "text/html", None),
        (titled("Melden", f"<p>Bewijs dat je geen robot bent</p><div class=h-captcha></div>{REPORT_FORM}"), "text/html", None),
        (titled("Beveiligingscontrole", f"<p>captcha</p>{FIELDS}"), "text/html", None),
        ("<title>App</title><noscript>Zet JavaScript aan.</noscript><div id=app></div><script src=/a.js></script>", "text/html", Trouble.SCRIPT_ONLY),
        ("<title>App</title><div id=x>Laden…</div><script>start()</script>", "text/html", Trouble.SCRIPT_ONLY),
        ("<title>App</title><div id=x></div><script>start()</script>", "text/html", Trouble.SCRIPT_ONLY),
        ("<title>Kort</title><div id=app><p>Wij zijn er even niet vandaag.</p><a href=/a>Verder</a></div>", "text/html", None),
        ("<title>Kort</title><p>Wij zijn er even niet.</p><script>tel()</script>", "text/html", None),
        ("<title>Kort</title><form><input name=q></form><div id=root></div><script>x()</script>", "text/html", None),
        ("<title>Plaat</title><img src=/a.jpg>", "text/html", None),
        ("<title>404 - Not found</title>" + PLAIN, "text/html", Trouble.SOFT_NOT_FOUND),
        ("<title>Platform</title><h1>Oeps</h1><p>De pagina bestaat niet.</p>", "text/html", Trouble.SOFT_NOT_FOUND),
        ("<title>Platform</title><p>Deze advertentie is niet meer beschikbaar.</p>", "text/html", Trouble.SOFT_NOT_FOUND),
        (titled("Niet gevonden wat je zocht", FIELDS), "text/html", None),
        (titled("Wat te doen", "<p>Een pagina niet gevonden? Meld het ons.</p>"), "text/html", None),
        (titled("Bienvenidos", "<p>Esta es una página para usted, pero no la leemos porque está en otro idioma que el nuestro.</p>" * 4), "text/html", Trouble.UNKNOWN_LANGUAGE),
    ],
)  # fmt: skip
def test_trouble_that_only_content_shows(body: str | bytes, content_type: str, trouble: Trouble | None) -> None:
    assert content_trouble(page(body, kind=content_type), words()) is trouble


@pytest.mark.parametrize(
    ("asked", "path", "body", "trouble"),
    [
        ("/plaatsen", "/inloggen?terug=plaatsen", titled("Welkom terug", LOGIN_FORM), Trouble.LOGIN),
        ("/plaatsen", "/plaatsen", titled("Inloggen", LOGIN_FORM), Trouble.LOGIN),
        ("/inloggen", "/inloggen", titled("Inloggen", LOGIN_FORM), None),
        ("/registreren", "/registreren", titled("Inloggen", LOGIN_FORM), None),
        ("/melden", "/melden", titled("Iets melden", f"<h2>Waarom inloggen?</h2>{LOGIN_FORM}"), None),
        ("/lid", "/inloggen", titled("Word lid", JOIN_FORM), None),
        ("/x", "/inloggen", titled("Inloggen", "<form hidden><input type=password name=p></form>"), None),
        ("/", "/", titled("Platform", PLAIN * 9 + LOGIN_FORM), None),
    ],
)
def test_a_login_page_in_place_of_what_was_asked(asked: str, path: str, body: str, trouble: Trouble | None) -> None:
    assert content_trouble(page(body, path, asked=asked), words()) is trouble


def test_a_kind_that_does_not_exist_is_refused_by_name() -> None:
    with pytest.raises(RulesError, match=r"name\.trems"):
        PageWords({"name": {"trems": {"nl": ["voorwaarden"]}}})


@pytest.mark.parametrize(
    ("label", "kinds"),
    [
        ("Meld je aan", (PageKind.REGISTER,)),
        ("Voorwaarden & privacy", (PageKind.TERMS, PageKind.PRIVACY)),
        ("Contactadvertentie", (PageKind.LISTING,)),
        ("Annual report", (PageKind.TRANSPARENCY,)),
        ("Gedragscode voor bezoekers", (PageKind.CONDUCT, PageKind.SAFETY)),
        ("Voor bezoekers: gedragscode", (PageKind.SAFETY, PageKind.CONDUCT)),
        ("", ()),
    ],
)
def test_names(label: str, kinds: tuple[PageKind, ...]) -> None:
    assert words().named(label) == kinds


def test_a_list_of_articles_with_a_line_on_age_is_no_gate() -> None:
    line = "<p>Deze krant is uitsluitend bestemd voor lezers van achttien jaar en ouder. Jonger? <a href=https://www.elders.example/>Dan is hier de uitgang.</a></p>"
    links = "".join(f"<li><a href=/stuk-{n}>Stuk {n}</a></li>" for n in ("een", "twee", "drie", "vier"))
    assert (
        kind_of(page(f"<title>Van ons</title><h1>Van ons</h1>{line}<ul>{links}</ul>", "/van-ons"), words())
        is PageKind.OTHER
    )


FEW_CARDS = "".join(
    f'<div class=card><a href="/advertentie/{n}"><img src=/f/{n}.jpg><b>Naam, 2{n}</b></a> Bel 06-0000001{n}</div>'
    for n in range(4)
)
BAR = "<form><input name=u><input type=password name=p><button>Inloggen</button></form>"
PROOF = "<p>Lever een kopie van je paspoort in, en maak een selfie met de datum van vandaag.</p>"


@pytest.mark.parametrize(
    ("body", "path", "kind"),
    [
        # A few advertisements beside a text, and a list with a line above it.
        (f"<h1>Huisnieuws en meer</h1>{PLAIN * 4}{FEW_CARDS}", "/lees", PageKind.OTHER),
        (f"<h1>Huisnieuws en meer</h1>{PLAIN}{FEW_CARDS}", "/lees", PageKind.LISTING),
        (f"<h1>Kaartje aanvragen</h1>{PLAIN * 4}{FEW_CARDS}", "/kaartje", PageKind.ADVERTISE),
        # The bar of every page asks for a password; a page without a heading of its own is that form.
        (f"{BAR}<h1>Bij ons in huis</h1>{PLAIN}", "/huis", PageKind.OTHER),
        (f"{BAR}{PLAIN}", "/huis", PageKind.LOGIN),
        (f"<h1>Welkom terug</h1>{BAR}{PLAIN}", "/huis", PageKind.LOGIN),
        # Called like a list, and listing nothing.
        (f"<h1>Overzicht</h1>{PLAIN * 4}", "/wat", PageKind.OTHER),
        (
            "<h1>Overzicht</h1><table><tr><th>Wat</th><th>Wie</th></tr><tr><td>Foto</td><td>allen</td></tr></table>",
            "/wat",
            PageKind.OTHER,
        ),
        (f"<h1>Overzicht</h1>{CARDS}", "/wat", PageKind.LISTING),
        # How those who advertise prove their age is no gate.
        (f"<h1>Pakje</h1>{PROOF}<p>Zet je werktijden erbij.</p>", "/pakje", PageKind.OTHER),
    ],
)
def test_what_stands_beside_a_text_does_not_decide_what_it_is(body: str, path: str, kind: PageKind) -> None:
    assert kind_of(page(f"<html lang=nl><body>{body}</body></html>", path), words()) is kind
