"""A layer that names an age and asks none: cookies, an account, a jubilee; and one that asks it all the same."""

import pytest

from auditor.site.gate.gate_cover import layer_text
from auditor.site.gate.other_layers import asks_contact, asks_no_age, is_for_customers, is_other_dialog, lets_in
from auditor.site.words.age_abroad import bare
from tests.site.pages import page
from tests.site.test_gate_cover import button, seen

FIELD = "<input data-seen-key=9 {}>"


@pytest.mark.parametrize(
    ("layer", "other"),
    [
        (f"<p>Wij vieren 18 jaar online!</p>{button('OK')}", True),
        (f"<p>Celebrate our 18th birthday!</p>{button('OK')}", True),
        (f"<p>Om een account te openen moet je 18 zijn.</p>{button('OK')}", True),
        (f"<p>Je moet 18 zijn om te adverteren. Lees de rest.</p>{button('OK')}", True),
        (f"<p>Mail mij het nieuws voor 18+.</p>{FIELD.format('type=email')}{button('OK')}", True),
        # Cookies alone are something else, whatever they say.
        (f"<div class=cookies><p>Wij gebruiken cookies op deze site voor 18+.</p>{button('OK')}</div>", True),
        # An age that is asked of who only looks.
        (f"<p>Je moet 18 zijn om binnen te gaan.</p>{button('OK')}", False),
        (f"<p>Wij vieren 18 jaar online!</p>{button('Ja, ik ben 18')}", False),
        (f"<p>Om een account te openen moet je 18 zijn.</p>{button('Naar binnen')}", False),
        (f"<p>Om te adverteren moet je 18 zijn. Je moet 18 zijn om te kijken.</p>{button('OK')}", False),
        (f"<p>Are you over 18?</p>{button('OK')}", False),
        (f"<p>How old are you?</p>{FIELD.format('type=email')}{button('OK')}", False),
        (f"<p>Je moet 18 zijn: vul je geboortedatum in.</p>{FIELD.format('type=email')}{button('OK')}", False),
    ],
)
def test_what_a_layer_is_about(layer: str, *, other: bool) -> None:
    shown = seen(layer)
    assert asks_no_age(shown, bare(layer_text(shown))) == other


@pytest.mark.parametrize(
    ("field", "contact"),
    [
        ("type=email", True),
        ("type=password", True),
        ("type=tel", True),
        ("name=E-mail", True),
        ("placeholder='Je wachtwoord'", True),
        ("id=password1", True),
        ("aria-label='Mot de passe'", True),
        ("autocomplete=email", True),
        # A part of a date is often typed as a number would be.
        ("type=tel name=dag", False),
        ("type=tel placeholder=JJJJ", False),
        ("type=tel maxlength=4", False),
        ("type=tel maxlength=5", True),
        ("type=tel maxlength=veel", True),
        ("type=tel name=raddag", True),
        ("name=stad", False),
        ("type=number", False),
    ],
)
def test_a_field_for_an_address_a_number_or_a_password(field: str, *, contact: bool) -> None:
    assert asks_contact(seen(f"<p>Hallo</p>{FIELD.format(field)}{button('OK')}")) == contact


@pytest.mark.parametrize(
    ("name", "lets"),
    [
        ("Ja, ik ben 18", True),
        ("Enter", True),
        ("Naar binnen", True),
        ("OK", False),
        ("Nee, ik ben geen 18", False),
        ("Verlaten", False),
    ],
)
def test_what_pressing_something_says(name: str, *, lets: bool) -> None:
    assert lets_in(seen(f"<p>Hallo</p>{button(name)}")) == lets


def test_a_box_to_tick_lets_nobody_in() -> None:
    box = '<label data-seen-key=3 data-seen-box="0 0 9 9">Ja, ik ben 18</label>'
    assert not lets_in(seen(f"<p>Hallo</p>{box}{button('OK')}"))


@pytest.mark.parametrize(
    ("inside", "other"),
    [
        ("<p>Wij gebruiken cookies.</p><button>OK</button>", True),
        ("<p>Wij gebruiken cookies, ook voor 18+.</p><button>OK</button>", False),
        ("<p>Wij vieren 18 jaar online!</p><button>OK</button>", True),
        ("<p>Wij vieren 18 jaar online!</p><button>Ja, ik ben 18</button>", False),
        ("<p>Voor 18+: het nieuws.</p><form><input type=email></form>", True),
        ("<p>Voor 18+: het nieuws.</p><form><input name=stad></form>", False),
    ],
)
def test_a_delivered_dialog_that_is_no_gate(inside: str, *, other: bool) -> None:
    read = page(f"<main><p>Aanbod</p></main><div role=dialog>{inside}</div><form><input type=email></form>")
    assert is_other_dialog(read, bare(" . ".join(b.text for b in read.blocks if b.region.value == "dialog"))) == other


@pytest.mark.parametrize(
    ("text", "way", "customers"),
    [
        ("Om te adverteren moet je 18 zijn.", "Lees meer", True),
        ("Om te adverteren moet je 18 zijn.", "Ja, ik ben 18", False),
        ("Je moet 18 zijn.", "Lees meer", False),
        ("Om te adverteren heb je een account nodig.", "Lees meer", False),
    ],
)
def test_an_age_that_is_asked_of_customers(text: str, way: str, *, customers: bool) -> None:
    assert is_for_customers(page(f"<p>{text}</p><a href=/x>{way}</a>"), bare(text)) == customers
