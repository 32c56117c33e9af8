"""Forms as a visitor reads them: every field with its label, whether it must be filled in, and the choices."""

import pytest

from auditor.site.markup.elements import Field, Form
from tests.site.pages import page


def form(inside: str, around: str = "<form action=/meld method=POST>{}</form>") -> Form:
    (found,) = page(f"<title>x</title><body>{around.format(inside)}").forms
    return found


def field(inside: str) -> Field:
    (found,) = form(inside).fields
    return found


LABELS = [
    ("<label for=n>Naam</label><input id=n>", "Naam"),
    ("<input id=n><label for=n>Naam</label>", "Naam"),
    ("<label>Naam <input></label>", "Naam"),
    ("<label><b>Je</b> naam: <input></label>", "Je naam:"),
    ('<input aria-label="Naam">', "Naam"),
    ("<b id=een>Je</b> <b id=twee>naam</b><div><input aria-labelledby='een twee'></div>", "Je naam"),
    ("<div><input> <label>Naam</label></div>", "Naam"),
    ("<div><input> <label for=ander>Naam</label></div>", ""),
    ('<label for=n>Anders</label><input id=n aria-label="Naam">', "Naam"),
    ("<table><tr><td>Naam</td><td><input></td></tr></table>", "Naam"),
    ("<table><tr><th>Naam</th>\n<td><input></td></tr></table>", "Naam"),
    ("<table><tr><td>Wat</td><td>Naam <input></td></tr></table>", "Wat"),
    ("Naam: <input>", "Naam:"),
    ("Naam:<br><input>", "Naam:"),
    ("<p>Naam</p><input>", "Naam"),
    ("<p>Naam</p><p><input></p>", "Naam"),
    ("<dl><dt>Naam<dd><input></dl>", "Naam"),
    ("<b>Naam</b><div><input></div>", "Naam"),
    ("<input>", ""),
    ("<h2>Naam</h2><ul><li><input></ul>", ""),
    ("<label for=anders>Naam</label><textarea></textarea>", "Naam"),
    # After a box, before anything else; across a line break, and not beyond another field.
    ("Wie <input type=checkbox> Ik ga akkoord", "Ik ga akkoord"),
    ("Wie <input type=radio><b>Ik</b> ga akkoord", "Ik"),
    ("Wie <input type=RADIO><br> akkoord", "akkoord"),
    ("<p>Wie</p><p><input type=checkbox></p>", ""),
    ("<span>Naam</span> <span><input></span>", "Naam"),
    ("<strong>Naam</strong>\n<p><input></p>", "Naam"),
    ("<ul><li>Naam</li></ul><p><input></p>", ""),
    (f"<p>{'k' * 200}</p><p><input></p>", "k" * 120),
    ("<i>Naam</i><div><input></div>", ""),
    ("<div><input>\n<label>Naam</label></div>", "Naam"),
    ("<div><input><i></i><label>Naam</label></div>", ""),
    ("<table><tr><td></td><td>Naam <input></td></tr></table>", "Naam"),
    ("<label for=n></label><p>Naam</p><input id=n>", "Naam"),
]


@pytest.mark.parametrize(("html", "label"), LABELS)
def test_the_label_of_a_field(html: str, label: str) -> None:
    assert field(html).label == label


def test_a_bare_input_takes_no_label_of_the_one_before() -> None:
    assert [one.label for one in form("Naam <input><input>").fields] == ["Naam", ""]


REQUIRED = [
    ("<label>Naam <input></label>", False, False),
    ("<label>Naam <input required></label>", True, False),
    ('<label>Naam <input aria-required="true"></label>', True, False),
    ('<label>Naam <input aria-required="false"></label>', False, False),
    ("<label>Naam * <input></label>", True, False),
    ("<label>Naam (verplicht) <input></label>", True, False),
    ("<label>Name (required) <input></label>", True, False),
    ("<label>Naam (niet verplicht) <input></label>", False, True),
    ("<label>Name (not required) <input></label>", False, True),
    ("<label>Naam (optioneel) <input></label>", False, True),
    ("<label>Naam, mag leeg blijven <input></label>", False, True),
    ("<label>Naam (optioneel) <input required></label>", True, True),
    ("<label><input type=checkbox> Ik meld te goeder trouw *</label>", False, False),
    ("<label><input type=checkbox required> Akkoord</label>", True, False),
]


@pytest.mark.parametrize(("html", "required", "optional"), REQUIRED)
def test_whether_a_field_must_be_filled_in(html: str, required: bool, optional: bool) -> None:  # noqa: FBT001
    assert (field(html).required, field(html).optional_said) == (required, optional)


KINDS = [
    ("<input>", "text"),
    ("<input type=EMAIL>", "email"),
    ("<textarea></textarea>", "textarea"),
    ("<select><option>a</select>", "select"),
    ("<input type=date>", "date"),
]


@pytest.mark.parametrize(("html", "kind"), KINDS)
def test_the_kind_of_a_field(html: str, kind: str) -> None:
    assert field(html).kind == kind
    assert form(html).kinds == {kind}


@pytest.mark.parametrize("kind", ["hidden", "submit", "button", "image", "reset"])
def test_what_asks_nothing_is_no_field(kind: str) -> None:
    assert form(f"<input type={kind} name=a value=b>").fields == ()


CHOICES = [
    ("<select><option>Dwang<option> Te\n jong <option></select>", ("Dwang", "Te jong")),
    (
        "<label><input type=radio name=r> Dwang</label><label><input type=radio name=r> Te jong</label>",
        ("Dwang", "Te jong"),
    ),
    ("<input type=radio name=r> Dwang <input type=radio name=r> Te jong", ("Dwang", "Te jong")),
    ("<input type=radio name=r value=dwang><input type=radio name=r value=jong>", ("dwang", "jong")),
    (
        '<label><input type=checkbox name="r[]"> Dwang</label><label><input type=checkbox name="r[]"> Jong</label>',
        ("Dwang", "Jong"),
    ),
    ("<fieldset><legend>Wat is er?</legend><label><input type=radio name=r> Dwang</label></fieldset>", ("Dwang",)),
]


@pytest.mark.parametrize(("html", "options"), CHOICES)
def test_the_choices_of_a_field(html: str, options: tuple[str, ...]) -> None:
    assert field(html).options == options


def test_a_legend_names_a_group_and_one_required_choice_requires_it() -> None:
    group = field(
        "<fieldset><legend>Wat is er?</legend><label><input type=radio name=r> Dwang</label>"
        "<label><input type=radio name=r required> Jong</label></fieldset>"
    )
    assert (group.label, group.required, group.name) == ("Wat is er?", True, "r")


def test_boxes_without_a_name_are_fields_of_their_own() -> None:
    assert len(form("<input type=checkbox> a <input type=checkbox> b").fields) == 2


def test_everything_that_says_what_a_field_is_for() -> None:
    assert (
        field('<label>Waar? <input name="ad_url-1" placeholder="https://"></label>').described
        == "Waar? ad url 1 https://"
    )


HEADINGS = [
    ("<form><h2>Meld</h2><input></form>", "Meld"),
    ("<form><fieldset><legend>Meld</legend><input></fieldset></form>", "Meld"),
    ('<form aria-label="Meld"><h2>Anders</h2><input></form>', "Meld"),
    ("<h2>Meld</h2><form><input></form>", "Meld"),
    ("<h2>Anders</h2><h3>Meld</h3><p>tekst</p><form><input></form>", "Meld"),
    ("<section><h2>Meld</h2></section><section><form><input></form></section>", "Meld"),
    ("<section><h2>Een</h2><h3>Meld</h3></section><div><div><form><input></form></div></div>", "Meld"),
    ("<form><input></form><h2>Later</h2>", ""),
    ("<hr><form><input></form>", ""),
]


@pytest.mark.parametrize(("html", "heading"), HEADINGS)
def test_the_heading_of_a_form(html: str, heading: str) -> None:
    (found,) = page(f"<body>{html}").forms
    assert found.heading == heading


@pytest.mark.parametrize(
    ("tag", "action", "method"),
    [
        ("<form>", "https://www.platform.example/pagina", "get"),
        ("<form action='' method=POST>", "https://www.platform.example/pagina", "post"),
        ("<form action=/meld method=' Post '>", "https://www.platform.example/meld", "post"),
        ("<form action=https://elders.example/x>", "https://elders.example/x", "get"),
        ("<form action=javascript:x>", "", "get"),
        ("<form action=mailto:meld@platform.example>", "mailto:meld@platform.example", "get"),
    ],
)
def test_where_a_form_leads(tag: str, action: str, method: str) -> None:
    (found,) = page(f"<body>{tag}<input></form>", "/pagina").forms
    assert (found.action, found.method) == (action, method)


def test_the_buttons_of_a_form_each_once() -> None:
    found = form(
        '<input><button type=submit role=button>Meld</button><input type=submit value="Verstuur"><button></button>'
    )
    assert found.buttons == ("Meld", "Verstuur")


FORMLESS = [
    '<div role="dialog">{}</div>',
    "<dialog open>{}</dialog>",
    '<div class="modal">{}</div>',
    # The parts of a dialog match as well, and are no forms of their own.
    '<div class="modal" role="dialog"><div class="modal-dialog"><div class="modal-body">{}</div></div></div>',
]


@pytest.mark.parametrize("around", FORMLESS)
def test_fields_in_a_dialog_are_a_form_without_the_tag(around: str) -> None:
    found = form("<h2>Meld</h2><textarea></textarea><button>Verstuur</button>", around)
    assert (found.heading, found.kinds, found.buttons, found.region.value) == (
        "Meld",
        frozenset({"textarea"}),
        ("Verstuur",),
        "dialog",
    )


@pytest.mark.parametrize(
    ("html", "count"),
    [
        ("<div role=dialog><p>Alleen tekst</p></div>", 0),
        ("<div role=dialog><form><input></form></div>", 1),
        ("<form><div role=dialog><input></div></form>", 1),
        ("<div role=dialog><input></div><div role=dialog><textarea></textarea></div>", 2),
        ("<template><form><input></form></template>", 0),
        ("<form><input></form><form hidden><input></form>", 1),
    ],
)
def test_each_form_counts_once(html: str, count: int) -> None:
    assert len(page(f"<body>{html}").forms) == count


def test_a_form_in_an_advertisement_card_is_no_form_of_the_platform() -> None:
    card = "<li class=ad><a href=/advertentie/{0}>Ster{0}</a> 24 jaar €100 <form action=/chat/{0}><input></form></li>"
    read = page(f"<ul>{''.join(card.format(n) for n in range(5))}</ul><form action=/meld><textarea></textarea></form>")
    assert read.cards.advertisements == 5
    assert [one.action for one in read.forms] == ["https://www.platform.example/meld"]


@pytest.mark.parametrize(
    ("html", "asked"),
    [
        ("<div><div><input name=a></div><div><textarea name=b></textarea></div></div>", [["a", "b"]]),
        ("<section><p><select name=a></select></p><p><select name=b></select></p></section>", [["a", "b"]]),
        ("<div><input name=a></div>", []),
        ("<div><input type=hidden name=a><input type=submit name=b><input name=c></div>", []),
        ("<div><form><input name=a></form><input name=b></div>", [["a"]]),
        # The element nearest around the most of them, a few steps up and no more.
        ("<div><p><input name=a><input name=b></p><i><i><i><input name=c></i></i></i></div>", [["a", "b", "c"]]),
        (
            "<div><p><input name=a><input name=b></p></div><div><p><input name=c><input name=d></p></div>",
            [["a", "b"], ["c", "d"]],
        ),
        (f"{'<b>' * 6}<input name=a>{'</b>' * 6}{'<b>' * 6}<input name=b>", []),
        (
            "<fieldset><input type=IMAGE name=a><input type=reset name=b><input name=c><input name=d></fieldset>",
            [["c", "d"]],
        ),
    ],
)
def test_fields_that_no_form_holds_are_one_form(html: str, asked: list[list[str]]) -> None:
    assert [[field.name for field in form.fields] for form in page(f"<body><main>{html}</main>").forms] == asked


def test_fields_in_elements_that_the_platform_named_itself_are_a_form() -> None:
    (found,) = page(
        "<app-content><app-list><label><input type=radio name=r> Nep</label><label><input type=radio name=r> Oplichter</label>"
        "</app-list><label>Wat is er mis? <textarea></textarea></label><button>Verstuur</button></app-content>"
    ).forms
    assert ([one.kind for one in found.fields], found.buttons) == (["radio", "textarea"], ("Verstuur",))


def test_fields_beside_each_other_in_the_main_part_are_a_form() -> None:
    (found,) = page(
        "<main><h1>Melden</h1><label><input type=radio name=r> Nep</label><label><input type=radio name=r> Oplichter"
        "</label><button>Volgende</button></main>"
    ).forms
    assert [one.options for one in found.fields] == [("Nep", "Oplichter")]
