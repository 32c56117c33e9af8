"""A layer that a browser saw over the page is read as the gate it is, in any language; any other layer is none."""

import pytest

from auditor.site.gate.gate import find_gate
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.seen import Seen
from auditor.site.page import Page
from auditor.site.pressed import measures, presses
from tests.site.pages import HOST, rulebook

REST = "<main><h1>Aanbod</h1><p>Een verzonnen platform met van alles uit de buurt.</p></main>"


def seen(layer: str) -> Page:
    """Return a page as the browser room writes it, with a layer over it."""
    return shown(f"{REST}<div data-seen-overlay=opaque role=dialog>{layer}</div>")


def shown(body: str) -> Page:
    """Return a page as the browser room writes it."""
    url = f"https://{HOST}/"
    html = f'<!DOCTYPE html><html lang="nl"><body>{body}</body>'
    delivery = Delivery(url, url, 200, (("content-type", "text/html; charset=utf-8"),), html.encode(), seen=Seen(url))
    delivered = Page(Delivery(url, url, 200, (), b"<p>leeg</p>"), rulebook().words)
    return Page(delivery, rulebook().words, delivered=delivered)


def button(name: str, key: int = 1) -> str:
    return f'<button data-seen-key="{key}" data-seen-box="0 0 100 40">{name}</button>'


@pytest.mark.parametrize(
    ("layer", "kind"),
    [
        (f"<p>Accesul este permis de la 18 ani!</p>{button('Am peste 18 ani')}", "self_declaration"),
        (f"<h1>Alleen 18+</h1>{button('Ik ben 18+')}", "self_declaration"),
        (f"<p>Verify your age to continue.</p>{button('Verify now')}{button('Cancel', 2)}", "unclear"),
        (f"<p>Enter the year of your birth</p><input data-seen-key=3 type=number>{button('Go')}", "birth_date"),
        (
            f"<p>Please enter your date of birth</p><select><option>May</option></select><input>{button('Go')}",
            "birth_date",
        ),
        (f"<p>Deze site is voor volwassenen vanaf 18 jaar.</p>{button('OK')}", "notice"),
        (f"<p>Ben je 18 jaar of ouder?</p>{button('OK')}", "self_declaration"),
        (f"<p>Are you over 18?</p>{button('✔')}{button('✘', 2)}", "self_declaration"),
        (f"<p>Вам есть 18 лет?</p>{button('Да')}{button('Нет', 2)}", "self_declaration"),
        (f"<p>Masz ukończone 18 lat?</p>{button('Tak')}", "self_declaration"),
        (f"<img alt='Adults only: 18 or older'><p>Harbour</p>{button('Enter')}", "self_declaration"),
        (f"<p>18+</p>{button('Any')}", "self_declaration"),
        (f"<p>Je moet 18 jaar of ouder zijn.</p><form><input type=date>{button('Verder')}</form>", "birth_date"),
        (f"<p>You must be 18 years of age.</p><form><input type=date>{button('Go')}</form>", "birth_date"),
        (f"{button('I have +18')}{button('I have -18', 2)}", "self_declaration"),
        (f"<p>How old are you?</p><input type=number>{button('Go')}", "birth_date"),
        (f"<p>To enter, please confirm your age.</p><div><input type=date>{button('Enter')}</div>", "birth_date"),
        (f"<p>Prove your age.</p>{button('Verify with Sample ID')}", "third_party"),
        (
            f"<p>You must be of legal age to enter.</p><select><option>Brabant</option></select>{button('Next')}",
            "unclear",
        ),
        ("<p>Deze site is voor volwassenen vanaf 18 jaar.</p>", "notice"),
    ],
)
def test_what_a_layer_asks(layer: str, kind: str) -> None:
    gate = find_gate(seen(layer))
    assert (gate.kind.value, gate.covers) == (kind, True)


@pytest.mark.parametrize(
    "layer",
    [
        f"<p>18% korting op je eerste plaatsing!</p>{button('Haal op')}",
        f"<p>Schrijf je in voor de nieuwsbrief.</p><input type=email>{button('Ja')}",
        f"<p>Nog 18 {'woorden ' * 130}</p>{button('Verder')}",
        "<p>Tot 18.30 uur gesloten.</p>",
        f"<p>Wij zijn dicht tot 18 december.</p>{button('OK')}",
        f"<p>Wij vieren 18 jaar Haven!</p>{button('Bekijk het aanbod')}",
        f"<p>Wij gebruiken cookies. Ben je jonger dan 16 jaar, vraag het dan je ouders.</p>{button('Accepteren')}",
        f"<p>Een cadeau op je verjaardag.</p><input type=email><input type=date>{button('Meld je aan')}",
        f"<p>Je bent 18 jaar of ouder om een account te openen.</p>{button('Akkoord')}",
    ],
)
def test_other_layers_are_no_gate(layer: str) -> None:
    assert not find_gate(seen(layer)).covers


def test_the_way_out_of_a_layer_is_known_where_the_ordinary_reading_sees_none() -> None:
    gate = find_gate(seen(f"<p>Nu 18 ani</p>{button('Am peste 18 ani')}{button('Exit', 2)}"))
    assert gate.leave is not None
    assert gate.leave.name == "Exit"


def test_only_what_is_shown_can_be_pressed() -> None:
    page = seen(
        f"<p>18+</p>{button('Ja')}<div hidden>{button('Nee', 2)}</div>"
        "<input type=text data-seen-key=3><input type=checkbox data-seen-key=4><span role=button data-seen-key=5>x</span>"
        '<span role=note data-seen-key=6>y</span><a href=" /weg " data-seen-key=7>weg</a>'
        "<p>Wij gebruiken cookies. <button data-seen-key=8>Weiger</button></p>"
    )
    told = {one.key: one for one in presses(page)}
    assert sorted(told) == ["1", "4", "5", "7", "8"]
    assert (told["1"].width, told["1"].height, told["1"].layer) == (100, 40, True)
    assert (told["4"].kind, told["5"].kind, told["7"].href) == ("checkbox", "span", "/weg")
    assert told["8"].cookies
    assert not told["7"].cookies
    assert measures("") == (0, 0)


def test_a_question_about_cookies_that_names_an_age_is_no_cookie_bar() -> None:
    page = seen(f"<p>Je moet 18 zijn. Daarvoor bewaren wij cookies.</p>{button('Ja')}")
    assert not presses(page)[0].cookies
    page = seen(f"<p>{'Veel tekst. ' * 100} cookies</p>{button('Ja')}")
    assert not presses(page)[0].cookies


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (
            "<h1>Harbour</h1><form><input name=day><input name=month><input name=year><button>Go</button></form>",
            "birth_date",
        ),
        ("<h1>Confirmez votre date de naissance</h1><input type=date><button>Valider</button>", "birth_date"),
        (f"<h1>¿Eres mayor de edad?</h1>{button('Sí')}", "self_declaration"),
        (f"<p>Strona dla osób pełnoletnich.</p>{button('Mam 18 lat')}", "self_declaration"),
        (f"<p>Strona dla osób pełnoletnich.</p>{button('Dalej')}", "unclear"),
        (
            f"<p>You must be of legal age.</p><select><option>Brabant</option></select>{button('Next')}",
            "unclear",
        ),
        (f"<p>You must be 18 to open an account.</p>{button('I agree')}", "notice"),
        (
            "<h2>Enter your age to gain access</h2><form><input type=date><input type=submit value=Enter></form>",
            "birth_date",
        ),
        ("<h2>Say something</h2><form><input type=date><input type=submit value=Enter></form>", "none"),
    ],
)
def test_a_page_that_asks_a_date_of_birth_and_names_no_age_is_a_gate(body: str, kind: str) -> None:
    assert find_gate(shown(body)).kind.value == kind


def test_what_answers_a_question_about_cookies_is_no_way_into_a_page() -> None:
    bar = f"<div>Wij gebruiken cookies. {button('Accepteren')}{button('Weigeren', 2)}</div>"
    assert not find_gate(shown(f"<h1>Huisregels</h1><p>Adverteerders zijn 18 jaar of ouder.</p>{bar}")).covers


FOLD = '<div role="button" aria-expanded="false" data-seen-key="{}">{}</div>'


def test_a_fold_for_who_is_too_young_asks_nobody_an_age() -> None:
    folds = "".join(FOLD.format(n, name) for n, name in enumerate(("Direct gevaar", "Nog geen 18?", "Ik ben gast"), 1))
    assert not find_gate(shown(f"<main><h1>Hulp</h1>{folds}</main>")).covers
