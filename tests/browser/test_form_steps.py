"""A form that asks in steps is followed to its end; meanwhile the page can ask and send nothing, and nothing is written."""

import pytest

from auditor.gather.form_steps import by_reasons, followed
from auditor.rulebook import load_rulebook
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.elements import Form
from auditor.site.page import Page
from auditor.site.reporting.form_steps import goes_on
from auditor.transport.browser import Tab
from tests.browser.showing import HOME, HTML, Showing

pytestmark = pytest.mark.usefixtures("quick_disk")
LAST = (
    "<h2>Vertel het ons</h2><label>Wat is er aan de hand? <textarea name=t required></textarea></label>"
    "<label>E-mailadres (niet verplicht) <input type=email name=m></label><button type=button>Melding versturen</button>"
)
CHOICES = ("Lijkt minderjarig", "Dwang of mensenhandel", "Nepfoto's")
RADIOS = "".join(f"<label><input type=radio name=r value={n}> {text}</label>" for n, text in enumerate(CHOICES))
BUTTONS = "".join(f"<button type=button class=c>{text}</button>" for text in CHOICES)
OPTIONS = "".join(f"<option>{text}</option>" for text in ("Kies een reden", *CHOICES))
NEXT = "<button type=button class=n>Volgende</button>"
PRESSED = "document.querySelector('.n').onclick = () => {{ {then} }};"
SHOWS = "f.innerHTML = last"


def page_of(body: str, script: str) -> str:
    """Return a page with a dialog that reports; `script` knows the form as ``f`` and its last step as ``last``."""
    return (
        '<!doctype html><html lang="nl"><title>Kaart</title><h1>Een kaart</h1><p>Wat er op deze kaart staat.</p>'
        "<div role=dialog style='width:600px'><form id=f><h2>Deze kaart melden</h2>"
        f"{body}</form></div><script>const f = document.querySelector('#f'), last = `{LAST}`; {script}</script>"
    )


class Following:
    """One page in a tab."""

    def __init__(self, shown: Showing) -> None:
        self._shown, self._words = shown, load_rulebook(plugins=False).words

    def read(self, tab: Tab) -> Page:
        """Return what is seen."""
        page = Page(tab.delivery(), self._words)
        page.words = self._words.of_language("nl")
        return page

    def form(self, html: str) -> Form:
        """Return the form of a page with what its next steps ask; the site has an answer to whatever it is asked."""
        self._shown.outside.pages = {"/": html, "/stap": LAST}
        with self._shown.room.tab() as tab:
            tab.show(Delivery(HOME, HOME, 200, HTML, html.encode()))
            self._shown.outside.asked.clear()
            page = self.read(tab)
            return followed(tab, page, page.forms[0], self.read)

    def behind_buttons(self, html: str) -> Form | None:
        """Return what is asked behind the buttons of a page."""
        self._shown.outside.pages = {"/": html, "/stap": LAST}
        with self._shown.room.tab() as tab:
            tab.show(Delivery(HOME, HOME, 200, HTML, html.encode()))
            self._shown.outside.asked.clear()
            page = self.read(tab)
            return by_reasons(tab, None, page, self.read)


@pytest.fixture
def following(shown: Showing) -> Following:
    """Return what follows a form."""
    return Following(shown)


WHOLE = {
    "radios-then-next": page_of(RADIOS + NEXT, PRESSED.format(then=SHOWS)),
    "next-only-once-chosen": page_of(
        RADIOS + NEXT.replace("class=n", "class=n disabled"),
        PRESSED.format(then=SHOWS) + "f.onchange = () => { document.querySelector('.n').disabled = false };",
    ),
    "a-choice-goes-on-by-itself": page_of(RADIOS, f"f.onchange = () => {{ {SHOWS} }};"),
    "a-list-then-next": page_of(
        f"<label>Reden <select name=r>{OPTIONS}</select></label>{NEXT}",
        PRESSED.format(then=f"if (f.querySelector('select').selectedIndex > 0) {SHOWS}"),
    ),
    "three-steps": page_of(
        RADIOS + NEXT,
        PRESSED.format(
            then="f.innerHTML = `<fieldset><legend>Hoe weet je dat?</legend><label><input type=radio name=h> Gezien</label>"
            f"<label><input type=radio name=h> Gehoord</label></fieldset>{NEXT}`; " + PRESSED.format(then=SHOWS)
        ),
    ),
}


@pytest.mark.usefixtures("chromium")
@pytest.mark.parametrize("html", WHOLE.values(), ids=WHOLE)
def test_a_form_in_steps_is_read_to_its_end(following: Following, html: str) -> None:
    form = following.form(html)
    assert form.fields[0].options[-3:] == CHOICES
    assert [(one.kind, one.required) for one in form.fields[-2:]] == [("textarea", True), ("email", False)]
    assert (goes_on(form), form.buttons[-1]) == (False, "Melding versturen")


UNSEEN = {
    "the-site-brings-the-next-step": page_of(
        RADIOS + NEXT, PRESSED.format(then="fetch('/stap').then(a => a.text()).then(a => { f.innerHTML = a })")
    ),
    "the-choice-is-sent": page_of(
        RADIOS + NEXT, PRESSED.format(then=f"new Image().src = '/stap?r=1'; f.submit(); {SHOWS}")
    ),
    "an-address-is-asked-first": page_of(
        f"<label>E-mailadres <input type=email name=m required></label>{NEXT}",
        PRESSED.format(then=f"if (f.querySelector('input').value) {SHOWS}"),
    ),
    "next-is-a-plain-form": page_of(RADIOS + "<button>Volgende</button>", ""),
}


@pytest.mark.usefixtures("chromium")
@pytest.mark.parametrize("html", UNSEEN.values(), ids=UNSEEN)
def test_what_needs_the_site_or_a_word_is_left_and_nothing_is_asked(
    following: Following, shown: Showing, html: str
) -> None:
    assert goes_on(following.form(html))
    assert shown.outside.asked == []


@pytest.mark.usefixtures("chromium")
def test_buttons_that_name_reasons_are_a_first_step(following: Following, shown: Showing) -> None:
    reached = "for (const one of document.querySelectorAll('.c')) one.onclick = () => {"
    form = following.behind_buttons(page_of(BUTTONS, f"{reached} {SHOWS} }};"))
    assert form is not None
    # One of them is a reason in words that are not known: it is alike.
    assert form.fields[0].options == CHOICES
    assert [one.kind for one in form.fields] == ["radio", "textarea", "email"]
    assert not goes_on(form)
    # What a button has sent, perhaps a report, is not seen, and has not been sent.
    assert following.behind_buttons(page_of(BUTTONS, f"{reached} location = '/stap?r=1' }};")) is None
    assert following.behind_buttons(page_of(BUTTONS, f"{reached} fetch('/stap'); {SHOWS} }};")) is None
    assert shown.outside.asked == []
