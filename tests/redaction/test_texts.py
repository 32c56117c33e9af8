"""Holds redaction to its labelled texts: what must go, what must stay, and what depends on where it stands."""

import tomllib
from pathlib import Path

import pytest

from auditor.redaction import Known
from auditor.redaction.finding import personal_in_text
from auditor.redaction.span import Span, without
from auditor.rulebook import load_rulebook
from auditor.site.channels import ChannelReader

HERE = Path(__file__).parent
GOES = [
    (kind, case["text"], case["gone"], case.get("kept", ""))
    for kind, cases in tomllib.loads((HERE / "goes.toml").read_text(encoding="utf-8")).items()
    for case in cases
]
STAYS = tomllib.loads((HERE / "stays.toml").read_text(encoding="utf-8"))["texts"]


@pytest.fixture(scope="module")
def known() -> Known:
    return Known("seal", "https://www.voorbeeld.example/", ChannelReader(load_rulebook(plugins=False).channels))


def told(text: str, known: Known, *, own: bool = False) -> str:
    return without(text, personal_in_text(text, known, own=own))


@pytest.mark.parametrize(("kind", "text", "gone", "kept"), GOES, ids=lambda value: str(value)[:40])
def test_what_points_to_a_person_goes(kind: str, text: str, gone: str, kept: str, known: Known) -> None:
    left = told(text, known)
    assert gone not in left, (kind, left)
    assert kept in left
    assert told(left, known) == left


@pytest.mark.parametrize("text", STAYS)
def test_what_points_to_no_one_stays(text: str, known: Known) -> None:
    assert told(text, known) == text


@pytest.mark.parametrize(
    "text", ["Bel 020-1234567", "info@gmail.example", "Kerkstraat 12, 1234 AB Utrecht", "wa.me/31201234567"]
)
def test_the_platforms_own_contact_stays_where_it_gives_it(text: str, known: Known) -> None:
    assert told(text, known, own=True) == text
    assert told(text, known) != text


@pytest.mark.parametrize("text", ["info@voorbeeld.example", "meldingen@mail.voorbeeld.example", "hulp@comensha.nl"])
def test_mail_of_the_platform_and_of_help_stays_everywhere(text: str, known: Known) -> None:
    assert told(text, known) == text


def test_a_wrong_number_beside_a_help_channel_stays_for_the_check_that_says_so(known: Known) -> None:
    assert told("CoMensha: 033-4481168", known) == "CoMensha: 033-4481168"
    assert told("CoMensha, of bel mij op 06-00000123", known) == "CoMensha, of bel mij op […]"


def test_a_number_learnt_from_a_card_goes_even_where_the_platform_gives_its_own() -> None:
    aware = Known("seal", "https://www.voorbeeld.example/")
    aware.numbers.add("0201234567")
    assert told("Bel +31 20 1234567", aware, own=True) == "Bel […]"


def test_a_citizen_service_number_never_stays(known: Known) -> None:
    assert "111222333" not in told("Ons BSN: 111222333", known, own=True)


def test_a_known_name_goes_as_a_word_with_its_capital_only() -> None:
    aware = Known("seal", "https://www.voorbeeld.example/")
    aware.learn_writers({"Roos", "Merel Ida", "Zoë"})
    assert told("Roos en Merel Ida, en Zoë", aware) == "[…] en […], en […]"
    assert told("een roos uit Roosendaal", aware) == "een roos uit Roosendaal"


def test_spans_that_overlap_are_one_mark() -> None:
    assert without("abcdef", [Span(1, 3, "phone"), Span(2, 5, "email")]) == "a[…]f"


def test_there_are_enough_labelled_texts() -> None:
    assert len(GOES) + len(STAYS) >= 150
