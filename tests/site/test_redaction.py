"""What could point to a person leaves a quotation; dates, amounts, ages and help lines stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.site.markup.redaction import MARK, digits_of, redacted
from tests.site.pages import page

GONE = [
    "06-00000123",
    "06 0000 0123",
    "06 00 00 01 23",
    "0 6 0 0 0 0 0 1 2 3",
    "0600000123",
    "+31 6 0000 0123",
    "+31(0)6-00000123",
    "0031600000123",
    "(06) 00000123",
    "06.00.00.01.23",
    "06/00000123",
    "06–0000–0123",
    "010-0000123",
    "+32 400 00 01 23",
    "roos@post.example",
    "roos.van-dam+x@brief.post.example",
    "roos (at) post.example",
    "roos[at]post[dot]example",
    "roos at post dot example",
    "roos at post.example",
    "roos apenstaartje post punt example",
    "https://wa.me/31600000123",
    "t.me/roos",
    "NL91 ABNA 0417 1643 00",
    "NL91ABNA0417164300",
    "BE71 0961 2345 6769",
]


@pytest.mark.parametrize("personal", GONE)
def test_what_points_to_a_person_is_gone(personal: str) -> None:
    assert redacted(f"Bel of mail Roos: {personal} graag overdag.") == f"Bel of mail Roos: {MARK} graag overdag."


STAYS = [
    "Advertenties vanaf 21 jaar.",
    "Sinds 14-03-2018 geldt de code.",
    "Sinds 14/3/2018 geldt de code.",
    "Op 2018-03-14 getekend.",
    "Dat kost € 1.250,- per jaar.",
    "Artikel 16, lid 2, van verordening 2022/2065.",
    "Bel 112 of 0900-8844.",
    "KvK 00000801, btw NL001234567B01.",
    "KvK-nummer: 12345678",
    "Open van 9.00 tot 17.00 uur.",
    "Kijk at the top of the page. Meer.",
    "We are at the door. Ring.",
    "Het punt is duidelijk.",
    "KvK-register, postbus 12, 1000 AA.",
]


@pytest.mark.parametrize("text", STAYS)
def test_what_points_to_no_one_stays(text: str) -> None:
    def helps(number: str) -> bool:
        return number == "09008844"

    assert redacted(text, helps) == text


def test_what_may_be_kept_is_kept_in_any_spelling() -> None:
    def keep(found: str) -> bool:
        return found in ("08007000", "info@platform.example")

    assert redacted("Bel +31 800 7000, 0800-7000 of 06-00000123.", keep) == f"Bel +31 800 7000, 0800-7000 of {MARK}."
    assert redacted("Mail Info@Platform.example of roos@post.example", keep) == f"Mail Info@Platform.example of {MARK}"


def test_two_help_lines_side_by_side_are_kept_and_a_number_beside_one_is_not() -> None:
    def keep(found: str) -> bool:
        return found in ("112", "09008844")

    assert redacted("112 / 0900-8844, politie.nl", keep) == "112 / 0900-8844, politie.nl"
    assert "00000123" not in redacted("112 / 06-00000123", keep)


def test_a_sentence_ends_at_the_dot_behind_an_address() -> None:
    assert redacted("Mail naar roos@post.example. Wij antwoorden.") == f"Mail naar {MARK}. Wij antwoorden."
    assert redacted("Mail naar roos@post. example graag") == f"Mail naar {MARK} graag"


def test_an_address_at_the_host_of_the_page_is_the_platforms_own() -> None:
    read = page(
        "<title>x</title><p>DSA: dsa@platform.example</p><p>Roos: roos@post.example</p>",
        "https://www.platform.example/dsa",
    )
    assert [read.evidence(one).excerpt for one in read.blocks] == ["DSA: dsa@platform.example", f"Roos: {MARK}"]


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("0800-7000", "08007000"),
        ("+31 800 7000", "08007000"),
        ("0031 800 7000", "08007000"),
        ("+31 (0)800 7000", "08007000"),
        ("+32 2 000 00 00", "+3220000000"),
        ("112", "112"),
        ("geen", ""),
    ],
)
def test_a_number_in_national_form(written: str, digits: str) -> None:
    assert digits_of(written) == digits


@given(st.text())
def test_redacting_twice_changes_nothing_more_and_never_raises(text: str) -> None:
    once = redacted(text)
    assert redacted(once) == once


@given(st.text(alphabet=" .-/()", max_size=2), st.text(alphabet="0123456789", min_size=8, max_size=8))
def test_no_spelling_of_a_mobile_number_survives(between: str, number: str) -> None:
    written = between.join("06" + number)
    assert number not in "".join(sign for sign in redacted(f"bel {written} nu") if sign.isdigit())


def test_evidence_is_redacted_and_short() -> None:
    read = page(f"<title>x</title><p>Bel Roos op 06-00000123. {'Lang verhaal. ' * 60}</p>")
    evidence = read.evidence(read.blocks[0])
    assert "00000123" not in evidence.excerpt
    assert len(evidence.excerpt) <= 301
    assert evidence.excerpt.endswith("…")
