"""Forms and routes understood by what they ask: to report, to make contact, or something else."""

import pytest
from msgspec.structs import replace

from auditor import notice_route, report_control, report_forms
from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.trouble import Trouble
from auditor.site.page import Page
from auditor.site.reporting.report_forms import ReportForm, read_report_form
from auditor.site.site import Site
from auditor.site.visit.gathered import Gathered, Visit
from auditor.site.visit.report_walked import Asked, ReportWalk
from tests.site.pages import page, rulebook

FIELD = "<label>{} <input></label>"
MESSAGE = "<label>Toelichting <textarea></textarea></label>"
REASONS = "<select><option>Kies<option>Minderjarig<option>Dwang of uitbuiting<option>Oplichting</select>"


def form_of(inside: str, kind: PageKind = PageKind.OTHER, heading: str = "") -> ReportForm:
    read = page(f"<title>x</title><form action=/x>{f'<h2>{heading}</h2>' if heading else ''}{inside}</form>", "/x")
    (form,) = read.forms
    return read_report_form(form, read, kind, on_advertisement=False)


PURPOSES = [
    ("", "", PageKind.OTHER, "other"),
    (f"{MESSAGE}<button>Verstuur</button>", "Advertentie melden", PageKind.OTHER, "report"),
    (f"{MESSAGE}<button>Meld deze advertentie</button>", "", PageKind.OTHER, "report"),
    (f"{REASONS}<button>Verstuur</button>", "", PageKind.OTHER, "report"),
    (f"{MESSAGE}<button>Verstuur</button>", "", PageKind.REPORT, "report"),
    (f"{MESSAGE}<button>Report this ad</button>", "", PageKind.OTHER, "report"),
    (f"{FIELD.format('E-mail')}{MESSAGE}<button>Verstuur</button>", "Contact", PageKind.CONTACT, "contact"),
    (f"{FIELD.format('Zoekwoord')}<button>Zoek</button>", "Zoeken", PageKind.LISTING, "other"),
    (f"{FIELD.format('E-mail')}<button>Meld je aan</button>", "Nieuwsbrief", PageKind.HOME, "other"),
    (f"<input type=password>{MESSAGE}<button>Meld</button>", "Melden", PageKind.REPORT, "other"),
    (f"<input type=file>{MESSAGE}<button>Plaats</button>", "Plaatsen", PageKind.ADVERTISE, "other"),
]


@pytest.mark.parametrize(("inside", "heading", "kind", "purpose"), PURPOSES)
def test_what_a_form_is_for(inside: str, heading: str, kind: PageKind, purpose: str) -> None:
    assert (
        form_of(inside + "<input type=hidden>" if inside else "<button>x</button>", kind, heading).purpose.value
        == purpose
    )


ASKED = [
    (FIELD.format("Adres van de advertentie"), "location"),
    ("<label>Link <input type=url></label>", "location"),
    (FIELD.format("Je naam"), "name"),
    ("<label>Wie ben je <input type=email></label>", "email"),
    (FIELD.format("E-mailadres"), "email"),
    (MESSAGE, "reason"),
    (REASONS, "reason"),
]


@pytest.mark.parametrize(("inside", "asked"), ASKED)
def test_what_a_form_asks(inside: str, asked: str) -> None:
    read = form_of(inside, PageKind.REPORT, "Melden")
    found = {name for name in ("location", "name", "email", "reason") if getattr(read, name) is not None}
    assert found == {asked}


@pytest.mark.parametrize(
    ("beside", "asked"), [("", {"reason"}), (MESSAGE, {"location", "reason"}), (FIELD.format("Datum"), {"reason"})]
)
def test_room_for_several_addresses_beside_room_for_why(beside: str, asked: set[str]) -> None:
    read = form_of(
        f"<label>Links naar de advertenties <textarea></textarea></label>{beside}", PageKind.REPORT, "Melden"
    )
    assert {name for name in ("location", "name", "email", "reason") if getattr(read, name) is not None} == asked


def test_the_categories_and_the_statement_of_good_faith() -> None:
    read = form_of(
        f"{REASONS}<label><input type=checkbox> Ik doe deze melding te goeder trouw</label>", PageKind.REPORT
    )
    assert [len(one.options) for one in read.choices()] == [4, 1]
    assert read.good_faith
    assert not form_of(REASONS, PageKind.REPORT).good_faith


# ── on a platform ───────────────────────────────────────────────────────────────────────────────────────────────────

HOME = ("/", PageKind.HOME, "<p>Welkom op een rustige plek om rond te kijken.</p>")
REPORT_FORM = f"<h1>Advertentie melden</h1><form action=/m>{FIELD.format('Adres van de advertentie')}{MESSAGE}<button>Meld</button></form>"
CONTACT_FORM = (
    f"<h1>Contact</h1><form action=/c><label>E-mail <input type=email></label>{MESSAGE}<button>Verstuur</button></form>"
)
Written = tuple[str, PageKind, str]


def site(*written: Written, offers: tuple[str, ...] = (), walled: tuple[tuple[PageKind, Trouble], ...] = ()) -> Site:
    pages = [(page(f"<title>Platform</title>{html}", path), kind) for path, kind, html in (HOME, *written)]
    visits = [Visit(read.url, kind, read, language="nl", status=200) for read, kind in pages]
    visits += [
        Visit(f"https://www.platform.example/muur/{kind}", kind, status=403, trouble=why) for kind, why in walled
    ]
    shown: list[Page] = [
        page(f"<title>Roos {n}</title><h1>Roos {n}</h1>{html}", f"/advertentie/{n}", shown_url=f"[{n}]")
        for n, html in enumerate(offers)
    ]
    home = pages[0][0]
    gathered = Gathered(tuple(visits), entry=home, home=home, advertisements=tuple(shown))
    return Site(gathered, rulebook().words, ChannelReader(rulebook().channels), 2026)


def two(html: str) -> tuple[str, str]:
    return html.replace("NR", "1"), html.replace("NR", "2")


ABUSE = "<a href=/melden>Misbruik melden</a>"
ONLY_BY_MAIL = "<p>Misbruik melden kan uitsluitend per mail: meld@platform.example.</p>"


def test_the_control_that_is_about_this_advertisement_is_cited() -> None:
    about_it = two(f"<footer>{ABUSE}</footer><a href=/klacht>Klacht melden</a><a href=/m/NR>Meld deze advertentie</a>")
    assert report_control(site(offers=about_it)).evidence[0].excerpt == "Meld deze advertentie"


CONTROLS = [
    ((), (), "none"),
    (two("<a href=/melden?id=NR>Meld deze advertentie</a>"), (), "anyone"),
    (two("<button data-ad=NR>Meld deze advertentie</button>"), (), "anyone"),
    (two("<a href=/login?next=melden-NR>Meld deze advertentie</a>"), (), "members"),
    (two("<a href=/melden/NR>Meld deze advertentie</a><p>Alleen voor leden: log in om te melden.</p>"), (), "members"),
    (two("<a href=mailto:meld@platform.example?subject=NR>Meld deze advertentie</a>"), (), "general"),
    (two("<footer><a href=/melden>Misbruik melden</a></footer>"), (), "general"),
    (two("<a href=/aanmelden>Meld je aan</a>"), (), "none"),
    (two("<a href=https://www.politie.nl/NR>Aangifte of melding doen</a>"), (), "none"),
    (two(f"<form action=/m/NR>{REASONS}{MESSAGE}<button>Verstuur</button></form>"), (), "anyone"),
    ((), (("/melden", PageKind.REPORT, "<p>Bij elke advertentie staat een knop Melden.</p>"),), "described"),
    # Where the link stands: in the advertisement, beside it in a menu of deeds, or in the frame of every page.
    (two("<main><p><a href=/melden>Misbruik melden</a></p></main>"), (), "anyone"),
    (two("<main><ul role=menu><li><a href=/melden>Misbruik melden</a></ul></main>"), (), "anyone"),
    (two("<nav><a href=/melden>Misbruik melden</a></nav>"), (), "general"),
    (two("<header><a href=/melden>Misbruik melden</a></header>"), (), "general"),
    (two("<footer><a href=/melden>Meld deze advertentie</a></footer>"), (), "anyone"),
    (two(f"<footer>{ABUSE}</footer><p><a href=/melden?nr=NR>Misbruik melden</a></p>"), (), "anyone"),
    (two(f"<p>{ABUSE}</p>"), (("/a", PageKind.ABOUT, ABUSE),), "anyone"),
    (two(f"<p>{ABUSE}</p>"), (("/a", PageKind.ABOUT, ABUSE), ("/b", PageKind.HELP, ABUSE)), "general"),
    ((f"<p>{ABUSE}</p>", ""), (("/a", PageKind.ABOUT, ABUSE),), "some"),
    ((f"<p>{ABUSE}</p>", ""), (), "some"),
    # Known by where it leads, whatever it is called.
    (two("<a href=/meld/330NR>Hier</a>"), (), "anyone"),
    (two("<a href=/ad/33NR/report>Hier</a>"), (), "anyone"),
    (two("<a href=/anzeige-melden?nr=4NR>Hier</a>"), (), "anyone"),
    (two("<footer><a href=/meld/330NR>Hier</a></footer>"), (), "none"),
    (two("<a href=https://www.elders.example/meld/330NR>Hier</a>"), (), "none"),
    (two("<a href=/meld/330NR>Meld je aan</a>"), (), "none"),
    (("<a href=/meld/3301>Hier</a>", ""), (), "none"),
    (two("<a href=/m>Hier</a>"), (("/m", PageKind.REPORT, REPORT_FORM),), "anyone"),
    (two("<a href=/m?nr=NR>Hier</a>"), (("/m", PageKind.REPORT, REPORT_FORM),), "anyone"),
    (two("<footer><a href=/m>Hier</a></footer>"), (("/m", PageKind.REPORT, REPORT_FORM),), "none"),
    # A button that opens more: what is in it was not seen.
    (two("<button>⋮</button>"), (), "unseen"),
    (two("<button>Meer opties</button>"), (), "unseen"),
    (two("<footer><button>⋮</button></footer>"), (), "none"),
    (("<button>⋮</button>", ""), (), "none"),
    (two("<button>Bewaar</button>"), (), "none"),
    # Labels that only hold the word.
    (two("<button>Melden</button>"), (), "anyone"),
    (two("<button>Your report is on its way</button>"), (), "none"),
    (two("<button>Inspection report</button>"), (), "none"),
    (two("<button>Send report</button>"), (), "anyone"),
    # Kept for members.
    (two("<a href=/m/NR>Meld deze advertentie (alleen leden)</a>"), (), "members"),
    (two("<p>Alleen voor leden: log in om te melden.</p>"), (), "members"),
    (two("<footer><p>Alleen voor leden: log in om te melden.</p></footer>"), (), "none"),
    (two("<p>Alleen voor leden: log in om te chatten.</p>"), (), "none"),
    # Told on another page: a button to report with, on every advertisement.
    ((), (("/melden", PageKind.REPORT, "<p>Er staat nergens een knop om een advertentie te melden.</p>"),), "none"),
    ((), (("/melden", PageKind.REPORT, "<p>Bij elke kamer hangt een alarmknop om iets te melden.</p>"),), "none"),
    ((), (("/melden", PageKind.REPORT, ONLY_BY_MAIL),), "mail"),
    (two("<button>Bewaar</button>"), (("/melden", PageKind.REPORT, ONLY_BY_MAIL),), "none"),
    ((), (("/melden", PageKind.REPORT, "<p>Meld misbruik per mail: meld@platform.example.</p>"),), "none"),
]


@pytest.mark.parametrize(("offers", "written", "reach"), CONTROLS)
def test_how_an_advertisement_can_be_reported(
    offers: tuple[str, ...], written: tuple[Written, ...], reach: str
) -> None:
    assert report_control(site(*written, offers=offers)).reach.value == reach


CHAT = "<p>Je vraag gaat altijd eerst naar onze chatbot."
MAIL_US = ("/contact", PageKind.CONTACT, "<p>Mail naar info@platform.example.</p>")
MAIL_A_REPORT = "<p>Mail je melding van misbruik naar meld@platform.example"


def told(kind: PageKind, *html: str) -> tuple[Written, ...]:
    return (("/daar", kind, "".join(html)),)


ROUTES: list[tuple[tuple[Written, ...], tuple[tuple[PageKind, Trouble], ...], str]] = [
    ((), (), "none"),
    ((("/melden", PageKind.REPORT, REPORT_FORM),), (), "anyone"),
    ((("/melden", PageKind.REPORT, f"<h1>Melden</h1><form>{MESSAGE}<button>Meld</button></form>"),), (), "incomplete"),
    ((("/contact", PageKind.CONTACT, CONTACT_FORM),), (), "general"),
    ((), ((PageKind.REPORT, Trouble.LOGIN),), "members"),
    ((), ((PageKind.REPORT, Trouble.CAPTCHA),), "unseen"),
    ((), ((PageKind.REPORT, Trouble.NOT_FOUND),), "none"),
    # An address labelled for reports, which asks where and why, or does not.
    (told(PageKind.REPORT, f"{MAIL_A_REPORT}, met het adres van de advertentie en waarom."), (), "anyone"),
    (told(PageKind.ABOUT, f"{MAIL_A_REPORT}, met het adres van de illegale advertentie en waarom."), (), "anyone"),
    (told(PageKind.REPORT, f"{MAIL_A_REPORT}, met het adres van de advertentie."), (), "general"),
    (told(PageKind.REPORT, f"{MAIL_A_REPORT}, en schrijf waarom."), (), "general"),
    (told(PageKind.OTHER, "<p>Mail je melding naar a@platform.example, met het adres en waarom."), (), "general"),
    (told(PageKind.REPORT, "<p>Binnenkort: mail je melding naar de redactie, met het adres en waarom."), (), "none"),
    # The form comes in steps, by script or in a frame.
    (told(PageKind.REPORT, "<h1>Melden</h1><a href=/m/1>Oplichting</a><a href=/m/2>Spam</a>"), (), "unseen"),
    (told(PageKind.REPORT, "<h1>Melden</h1><a href=/m/1>Oplichting</a>"), (), "none"),
    (told(PageKind.REPORT, "<h1>Melden</h1><div id=report-form></div><script src=/x.js></script>"), (), "unseen"),
    (told(PageKind.REPORT, "<h1>Melden</h1><iframe src=/contactform></iframe>"), (), "unseen"),
    (told(PageKind.REPORT, "<h1>Melden</h1><p>Zet javascript aan.<script src=/x.js></script>"), (), "unseen"),
    (told(PageKind.REPORT, "<h1>Melden</h1><p>Zet javascript aan."), (), "none"),
    (told(PageKind.REPORT, "<h1>Melden</h1><div id=report-form></div>"), (), "none"),
    (told(PageKind.REPORT, "<h1>Melden</h1><iframe src=/kaart></iframe>"), (), "none"),
    (told(PageKind.CONTACT, "<h1>Contact</h1><iframe src=/contactform></iframe>"), (), "unseen"),
    (told(PageKind.HELP, "<h1>Hulp</h1><iframe src=/ticketform></iframe>"), (), "unseen"),
    (told(PageKind.ABOUT, "<h1>Over ons</h1><iframe src=/contactform></iframe>"), (), "none"),
    # For members, unless anyone can write.
    (told(PageKind.HELP, "<p>Om een advertentie te melden moet je eerst inloggen."), (), "members"),
    (
        (*told(PageKind.HELP, "<p>Om een advertentie te melden moet je eerst inloggen."), MAIL_US),
        (),
        "general",
    ),
    ((MAIL_US,), ((PageKind.REPORT, Trouble.LOGIN),), "unseen"),
    # An address that is open to all goes before a report page that is not.
    (told(PageKind.HELP, CHAT, "<p>Mail naar hulp@platform.example."), ((PageKind.REPORT, Trouble.LOGIN),), "unseen"),
    (told(PageKind.HELP, CHAT), ((PageKind.REPORT, Trouble.LOGIN),), "members"),
    (told(PageKind.REPORT, "<p>Stel je vraag aan onze chatbot.", "<p>Of mail: hulp@platform.example."), (), "general"),
]


@pytest.mark.parametrize(("written", "walled", "reach"), ROUTES)
def test_how_illegal_content_can_be_reported(
    written: tuple[Written, ...], walled: tuple[tuple[PageKind, Trouble], ...], reach: str
) -> None:
    route = notice_route(site(*written, walled=walled))
    assert route.reach.value == reach
    assert bool(route.evidence) is (reach != "none")


def test_an_account_that_pressing_was_seen_to_ask_is_no_open_way() -> None:
    seen = site(offers=two("<button aria-label='Profiel melden'></button>"))
    assert notice_route(seen).reach.value == "unseen"
    walk = ReportWalk(control="Profiel melden", opens="dialog", asks_account=True)
    pressed = Site(replace(seen.gathered, report_walk=walk), rulebook().words, ChannelReader(rulebook().channels), 2026)
    route = notice_route(pressed)
    assert (route.reach.value, [one.excerpt for one in route.evidence]) == ("members", ["Profiel melden"])


def test_an_account_that_was_seen_to_be_asked_leaves_a_general_contact_form() -> None:
    seen = site(
        ("/contact", PageKind.CONTACT, CONTACT_FORM), offers=two("<button aria-label='Profiel melden'></button>")
    )
    assert notice_route(seen).reach.value == "unseen"
    walk = ReportWalk(control="Profiel melden", opens="dialog", asks_account=True)
    pressed = Site(replace(seen.gathered, report_walk=walk), rulebook().words, ChannelReader(rulebook().channels), 2026)
    assert notice_route(pressed).reach.value == "general"


def test_a_control_that_was_seen_to_open_a_form_is_no_general_one_though_the_foot_has_its_name() -> None:
    seen = site(offers=two("<footer><button>Profiel melden</button></footer>"))
    assert report_control(seen).reach.value == "general"
    form = Asked(heading="", buttons=("Verstuur",), fields=())
    walk = ReportWalk(control="Profiel melden", through="Meer opties", steps=2, opens="dialog", form=form)
    pressed = Site(replace(seen.gathered, report_walk=walk), rulebook().words, ChannelReader(rulebook().channels), 2026)
    assert report_control(pressed).reach.value == "anyone"


def test_a_form_that_stands_on_two_pages_is_one_form() -> None:
    assert len(report_forms(site(("/a", PageKind.REPORT, REPORT_FORM), ("/b", PageKind.REPORT, REPORT_FORM)))) == 1


def test_a_control_that_leads_to_a_page_that_is_not_there_is_dead_unless_a_form_was_seen() -> None:
    offers = two("<a href=/muur/report>Meld deze advertentie</a>")
    gone = ((PageKind.REPORT, Trouble.NOT_FOUND),)
    assert report_control(site(offers=offers, walled=gone)).reach.value == "dead"
    assert (
        report_control(site(("/m", PageKind.REPORT, REPORT_FORM), offers=offers, walled=gone)).reach.value == "anyone"
    )


def test_a_page_that_is_not_there_without_the_question_of_its_address_tells_nothing_of_the_whole() -> None:
    offers = two("<a href=/muur/report?nr=NR>Meld deze advertentie</a>")
    gone = ((PageKind.REPORT, Trouble.NOT_FOUND),)
    assert report_control(site(offers=offers, walled=gone)).reach.value == "anyone"


def test_advertisements_without_the_control_that_others_have_are_named() -> None:
    seen = site(offers=("<a href=/m/1>Meld deze advertentie</a>", "<p>Niets.</p>"))
    found = report_control(seen)
    assert (found.reach.value, [one.url for one in found.evidence]) == ("some", ["[1]"])


def test_a_control_whose_class_asks_an_account_is_for_members() -> None:
    seen = site(offers=two("<a class=rtcl-require-login href=#>Meld deze advertentie</a>"))
    assert report_control(seen).reach.value == "members"
    assert (
        report_control(site(offers=two("<a class=login-bar href=/m/NR>Meld deze advertentie</a>"))).reach.value
        == "anyone"
    )


@pytest.mark.parametrize("label", ["Report Open Modal", "Report Modal", "Flag ad popup"])
def test_what_a_screen_reader_is_told_that_a_control_opens_is_no_part_of_its_name(label: str) -> None:
    assert report_control(site(offers=two(f"<button aria-label='{label}'></button>"))).reach.value == "anyone"


def test_a_field_that_only_a_machine_fills_in_asks_for_no_address() -> None:
    bait = "<input type=text name=url>"
    assert form_of(f"{bait}{MESSAGE}", PageKind.CONTACT).location is None


@pytest.mark.parametrize(
    ("html", "reach", "quoted"),
    [
        ("<button>Meld Anna</button>", "unseen", "Meld"),
        (
            "<div hidden><form><h3>Meld Anna</h3><textarea></textarea><button>Melden</button></form></div>",
            "unseen",
            "Meld",
        ),
        ("<form><input name=q><button>Zoek</button></form>", "none", ""),
        ("<p>Log in om te melden. <button>Melden</button></p>", "members", "Log in om te melden."),
    ],
)
def test_what_only_script_opens_on_an_ordinary_page_names_nobody(html: str, reach: str, quoted: str) -> None:
    route = notice_route(site(("/p/anna", PageKind.OTHER, f"<h1>Anna</h1>{html}")))
    assert (route.reach.value, "".join(one.excerpt or "" for one in route.evidence)) == (reach, quoted)
