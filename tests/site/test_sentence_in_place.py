"""What a sentence names itself, what stands around it, and whether it asks; how elements are quoted."""

import pytest

from auditor.site.reading.questions import is_question
from auditor.site.reading.quoting import shortened, words_of
from tests.site.pages import page, said


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Werkt u uit vrije wil?", True),
        ("“Werkt u uit vrije wil?”", True),
        ("Werkt u uit vrije wil.", False),
        # It tells what is asked.
        ("Een collega vergelijkt het gezicht en stelt enkele vragen: werkt u uit vrije wil?", False),
        ("Nog vragen: werkt u uit vrije wil?", True),
    ],
)
def test_a_question_states_nothing(*, text: str, asks: bool) -> None:
    assert said(text).asks is asks


def test_what_it_names_itself_and_what_stands_around_it() -> None:
    sentence = said("Adverteerders wachten. Dat moet met een paspoort.", heading="Een advertentie melden")
    assert sentence.names("id_document")
    assert sentence.names("advertiser", "id_document")
    assert not sentence.names("advertiser", "report_act")
    assert [sentence.low[hit.start : hit.end] for hit in sentence.of("id_document")] == ["paspoort"]
    assert sentence.of("advertiser") == ()
    assert sentence.concepts >= {"id_document"}
    assert {hit.concept for hit in sentence.hits} == sentence.concepts
    assert sentence.before == "adverteerders wachten. "
    assert sentence.stands_by("report_act")
    assert sentence.stands_by("advertiser")
    assert not sentence.stands_by("police")
    assert {"report_act", "advertiser", "id_document"} <= sentence.around
    assert "report_act" in sentence.headed
    assert "advertiser" not in sentence.headed


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Moet ik een paspoort tonen", True),
        ("Moet ik", False),
        ("Moet ik een paspoort tonen.", False),
        ("Wat kost het? +", True),
        ("▸ Wat kost het?", True),
        ("Wat kost het", False),
        ("Do I need an ID", True),
        ("Muss ich das tun", True),
        ("Een paspoort tonen moet", False),
    ],
)
def test_a_heading_may_ask_without_a_mark(*, text: str, question: bool) -> None:
    assert is_question(text) is question


HTML = (
    "<title>x</title><h2>Contact</h2><p>Een regel.</p><a href=/x>Een link</a><button>Een knop</button>"
    "<form action=/y><h3>Meld</h3><input name=a><button>Verstuur</button><button>Terug</button></form>"
)


def test_what_a_reader_takes_an_element_by() -> None:
    read = page(HTML)
    (form,) = read.forms
    assert (words_of(form), words_of(form, by_buttons=True)) == ("Meld", "Verstuur Terug")
    assert [words_of(one) for one in (read.links[0], read.controls[0])] == ["Een link", "Een knop"]
    assert "Een regel." in [words_of(one) for one in read.blocks]


@pytest.mark.parametrize(
    ("text", "length", "ends"),
    [("plant " * 50, 299, "plant"), ("plant " * 60, 301, " …"), ("p" * 300, 300, "p"), ("een\n twee", 8, "een twee")],
)
def test_a_quotation_is_short_and_on_one_line(text: str, length: int, ends: str) -> None:
    quoted = shortened(text)
    assert len(quoted) <= length
    assert quoted.endswith(ends)


# ── in a paragraph ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("html", "question", "lead"),
    [
        ("<p>Moet ik een paspoort tonen? Ja.", "moet ik een paspoort tonen?", ""),
        ("<p>Ik wil adverteren voor een ander. Mag dat? Nee.", "ik wil adverteren voor een ander. mag dat?", ""),
        ("<p>Ik wil adverteren. Mag ik dat wel doen? Nee.", "mag ik dat wel doen?", ""),
        ("<p>Moet dat?<p>Ja.", "moet dat?", ""),
        (f"<p>{'Wij willen graag weten ' * 8}of dat moet?<p>Ja.", "", ""),
        ("<h3>Moet dat?</h3><p>Wie toont:<p>Ja.", "moet dat?", "wie toont:"),
        ("<p>Nodig:<p>Ja.", "", "nodig:"),
        ("<p>Ja.", "", ""),
    ],
)
def test_what_a_sentence_answers_to(html: str, question: str, lead: str) -> None:
    *_, sentence = page(f"<title>x</title>{html}").sentences
    assert (sentence.question, sentence.lead) == (question, lead)
