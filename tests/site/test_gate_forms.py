"""What a form at the entrance asks: a date of birth in any shape, a box to tick, a document; or something else."""

import pytest

from auditor.site.gate.gate_ways import asks_birth_date, asks_for_document, asks_in_parts, is_declared
from auditor.site.markup.elements import Form
from auditor.site.page import Page
from tests.site.pages import page


def read(inside: str) -> tuple[Page, Form]:
    whole = page(f"<title>18+</title><form>{inside}<button>Verder</button></form>")
    return whole, whole.forms[0]


def chosen(*options: object, label: str = "") -> str:
    return f"<label>{label}<select>{''.join(f'<option>{one}</option>' for one in options)}</select></label>"


def asked(*labels: str) -> str:
    return "".join(f"<label>{one} <input></label>" for one in labels)


MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
BIRTHS = {
    "a date": "<input type=date>",
    "a month": "<input type=month>",
    "a field named for it": asked("Geboortedatum"),
    "day, month and year": asked("Dag", "Maand", "Jaar"),
    "two parts of a date": asked("Maand", "Jaar"),
    "choices of a date": chosen(*range(1, 32)) + chosen(*MONTHS) + chosen(*range(1950, 2009)),
    "a choice of years": chosen(*range(1950, 2009)),
    "an age alone": asked("Leeftijd"),
    "an age to choose": chosen(*range(1, 99), label="Leeftijd"),
    "a date beside a box": "<input type=date><input type=checkbox name=a>",
    "a date beside a name, a town and a street": f"<input type=date>{asked('Naam', 'Stad', 'Straat')}",
}
OTHERS = {
    "a box alone": "<input type=checkbox name=a>",
    "a name": asked("Naam"),
    "an account": "<input type=date><input type=password>",
    "a letter": "<input type=date><input type=email>",
    "a long form": f"<input type=date>{asked('Naam', 'Stad', 'Straat', 'Land')}",
    "an age beside a name": asked("Leeftijd", "Naam"),
    "years of a list": chosen(*range(1990, 2026)),
    "a few years": chosen(*range(1950, 1979)),
    "a choice in words": chosen("jong", "oud", label="Leeftijd"),
    "one part of a date beside a name": asked("Maand", "Naam"),
    "a few numbers": chosen(*range(1, 10)) + chosen(*MONTHS[:9]),
}


@pytest.mark.parametrize("inside", BIRTHS.values(), ids=BIRTHS)
def test_a_date_of_birth_is_asked(inside: str) -> None:
    assert asks_birth_date(*read(inside))


@pytest.mark.parametrize("inside", OTHERS.values(), ids=OTHERS)
def test_something_else_is_asked(inside: str) -> None:
    assert not asks_birth_date(*read(inside))


@pytest.mark.parametrize(
    ("inside", "in_parts"),
    [
        (asked("Dag", "Maand", "Jaar"), True),
        (chosen(*range(1, 32)) + chosen(*MONTHS) + asked("Jaar"), True),
        (asked("Dag", "Maand", "Jaar") + "<input type=checkbox name=a>", True),
        (asked("Maand", "Jaar"), False),
        (asked("Dag", "Maand", "Naam"), False),
        (asked("Dag", "Maand", "Jaar", "Naam"), False),
    ],
)
def test_a_birthday_in_parts(inside: str, *, in_parts: bool) -> None:
    assert asks_in_parts(read(inside)[1]) == in_parts


BOX = "<label><input type=checkbox name=a> {}</label>"


@pytest.mark.parametrize(
    ("inside", "declared"),
    [
        (BOX.format("Ik ben 18 jaar of ouder"), True),
        (BOX.format("Ik ben 18 jaar of ouder") + asked("Naam"), True),
        (BOX.format("Ik ben 18 jaar of ouder") + asked("Naam", "Stad"), False),
        (BOX.format("Ik ga akkoord"), False),
        (asked("Ben je 18 jaar of ouder"), False),
        ("", False),
    ],
)
def test_a_box_to_tick_for_being_old_enough(inside: str, *, declared: bool) -> None:
    assert is_declared(read(inside)[1]) == declared


FILE = "<label>{} <input type=file></label>"


@pytest.mark.parametrize(
    ("inside", "document"),
    [
        (FILE.format("Selfie voor de leeftijdsschatting"), True),
        (FILE.format("Selfie voor de leeftijdsschatting") + asked("Naam", "Stad", "Straat"), True),
        (FILE.format("Selfie voor de leeftijdsschatting") + asked("Naam", "Stad", "Straat", "Land"), False),
        (FILE.format("Selfie voor de leeftijdsschatting") + "<input type=password>", False),
        (FILE.format("Foto van je kamer"), False),
        (asked("Selfie voor de leeftijdsschatting"), False),
    ],
)
def test_a_document_or_a_face_is_asked(inside: str, *, document: bool) -> None:
    assert asks_for_document(*read(inside)) == document
