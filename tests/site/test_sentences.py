"""Blocks cut into sentences, each with what it names and what it answers to."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.site.reading.questions import is_question
from auditor.site.words.splitting import LONGEST, split
from tests.site.pages import page

CUT = [
    ("", []),
    ("   ", []),
    ("een", ["een"]),
    ("Een. Twee.", ["Een.", "Twee."]),
    ("Een! Twee? Drie…", ["Een!", "Twee?", "Drie…"]),
    ("Een. twee", ["Een. twee"]),
    ("“Een.” Twee.", ["“Een.” Twee."]),
    ('"Een." Twee.', ['"Een.', "Twee."]),
    ("Een.\nTwee", ["Een.", "Twee"]),
    ("een\ntwee", ["een", "twee"]),
    ("Een • Twee | Drie", ["Een", "Twee", "Drie"]),
    ("Wie mag hier? iedereen", ["Wie mag hier?", "iedereen"]),
    ("Wie mag hier? Iedereen.", ["Wie mag hier?", "Iedereen."]),
    ("Wij zien de foto's. Pas dan.", ["Wij zien de foto's.", "Pas dan."]),
    ("Wij bellen u. Daarna wel.", ["Wij bellen u.", "Daarna wel."]),
    # A point that ends no sentence.
    ("De heer U. Jansen kijkt.", ["De heer U. Jansen kijkt."]),
    ("Een paspoort, rijbewijs, enz. Graag.", ["Een paspoort, rijbewijs, enz. Graag."]),
    ("Bijv. Jan, mr. Jansen of drs. P.", ["Bijv. Jan, mr. Jansen of drs. P."]),
    ("Zie art. 16 van de DSA.", ["Zie art. 16 van de DSA."]),
    ("We ask, e.g. A passport.", ["We ask, e.g. A passport."]),
    ("Platform B.V. Amsterdam.", ["Platform B.V. Amsterdam."]),
    ("Vanaf 21.30 uur. Tot 23.00 uur.", ["Vanaf 21.30 uur.", "Tot 23.00 uur."]),
    ("Mail naar info@platform.example. Graag.", ["Mail naar info@platform.example.", "Graag."]),
    # An abbreviation at the end of a line does end there.
    ("Foto's enz.\nEen selfie", ["Foto's enz.", "Een selfie"]),
]


@pytest.mark.parametrize(("text", "sentences"), CUT)
def test_where_a_sentence_ends(text: str, sentences: list[str]) -> None:
    assert [text[start:stop].strip() for start, stop in split(text)] == sentences


@given(st.text(alphabet="aB.!? \n\"')•12"))
def test_nothing_is_lost_and_nothing_is_twice(text: str) -> None:
    places = list(split(text))
    assert all(first[1] <= second[0] for first, second in pairwise(places))
    kept = "".join(text[start:stop] for start, stop in places)
    assert sum(sign.isalnum() for sign in kept) == sum(sign.isalnum() for sign in text)


@pytest.mark.parametrize("text", ["woord " * 5_000, "x" * 20_000, "Een. " + "woord " * 3_000 + "einde. Nog een."])
def test_what_nobody_reads_to_the_end_is_cut_up_and_nothing_is_lost(text: str) -> None:
    places = list(split(text))
    assert max(stop - start for start, stop in places) <= LONGEST
    assert "".join(text[start:stop] for start, stop in places).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Moet ik mij legitimeren?", True),
        ("Moet ik mij legitimeren", True),
        ("Do I need an ID", True),
        ("Is het anoniem", True),
        ("Moet ik", False),
        ("Moet ik mij legitimeren.", False),
        ("Legitimeren", False),
        ("Hoe wij controleren", False),
        ("", False),
        ("Moet ik mij legitimeren? +", True),
        ("▸ Moet ik mij legitimeren?", True),
        ("Muss ich mich ausweisen", True),
        ("Faut-il une piece", True),
    ],
)
def test_what_asks_something(text: str, asks: bool) -> None:  # noqa: FBT001
    assert is_question(text) is asks


ANSWERED = [
    ("<p>Wij vragen het.</p>", "", ""),
    ("<h3>Moet het?</h3><p>Ja.</p>", "moet het?", ""),
    ("<h3>Regels</h3><p>Ja.</p>", "", ""),
    ("<dl><dt>Moet het?<dd>Ja.</dl>", "moet het?", ""),
    ("<dl><dt>Leeftijd<dd>21 jaar.</dl>", "", "leeftijd"),
    ("<h3>Moet het?</h3><p>Je toont:</p><ul><li>Een pas.</ul>", "moet het?", "je toont:"),
    ("<p>Moet het?</p><p>Ja.</p>", "moet het?", ""),
    (f"<p>{'Een lang verhaal ' * 12} of moet het?</p><p>Ja.</p>", "", ""),
    ("<p>Moet het? Ja.</p>", "moet het?", ""),
    ("<p>Moet het? Nee. Nooit.</p>", "moet het?", ""),
    # A short question is about what was said before it.
    (
        "<p>Ik wil voor mijn vriendin plaatsen. Mag dat zomaar? Ja.</p>",
        "ik wil voor mijn vriendin plaatsen. mag dat zomaar?",
        "",
    ),
    ("<p>Ik wil iets plaatsen. Mag dat voor haar? Ja.</p>", "mag dat voor haar?", ""),
    ("<p>Mag dat? Ja.</p>", "mag dat?", ""),
    ("<h3>Moet het?</h3><p>Mag het?</p><p>Ja.</p>", "moet het?", ""),
    ("<h3>Regels</h3><ul><li>Mag het?</ul><p>Ja.</p>", "mag het?", ""),
    ("<h3>Mag het?</h3><h4>Regels</h4><p>Ja.</p>", "", ""),
]


@pytest.mark.parametrize(("html", "question", "lead"), ANSWERED)
def test_what_a_sentence_answers_to(html: str, question: str, lead: str) -> None:
    last = page(f"<title>x</title><body>{html}").sentences[-1]
    assert (last.question, last.lead) == (question, lead)


SILENT = [
    "<nav><p>{}</p></nav>",
    '<div class="comments"><p>{}</p></div>',
    '<div class="cookie-bar"><p>{}</p></div>',
    "<p hidden>{}</p>",
]


@pytest.mark.parametrize("html", SILENT)
def test_what_the_platform_does_not_say_is_no_sentence(html: str) -> None:
    assert page(f"<body>{html.format('Wij vragen een paspoort.')}").sentences == ()


COMPARED = "<table><tr><th>Wat<th>Bij ons<th>Andere sites<tr><td>Leeftijd<td>Wij vragen een paspoort.<td>{}</table>"


def test_what_a_table_tells_of_other_sites_is_not_what_the_platform_says() -> None:
    told = [one.text for one in page(COMPARED.format("Daar vraagt niemand iets.")).sentences]
    assert told == ["Wat", "Bij ons", "Andere sites", "Leeftijd", "Wij vragen een paspoort."]
    rows = "<table><tr><th>Andere sites<td>Een paspoort is niet nodig.<tr><th>Wij<td>Een paspoort is nodig.</table>"
    assert [one.text for one in page(rows).sentences] == ["Andere sites", "Wij", "Een paspoort is nodig."]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Werkt u uit vrije wil?", True),
        ("“Werkt u uit vrije wil?”", True),
        ("Zij vergelijkt het gezicht op het paspoort en stelt enkele vragen: werkt u uit vrije wil?", False),
        ("Zij stelt vragen: werkt u uit vrije wil?", True),
        ("Zij vergelijkt het gezicht op het paspoort.", False),
    ],
)
def test_what_tells_which_question_is_asked_asks_nothing_itself(text: str, asks: bool) -> None:  # noqa: FBT001
    assert page(f"<p>{text}</p>").sentences[-1].asks is asks


def test_a_question_as_a_heading_states_nothing() -> None:
    assert [one.text for one in page("<h2>Moet het?</h2><h2>Regels</h2>").sentences] == ["Regels"]


def test_a_sentence_knows_what_it_names_and_where() -> None:
    read = page("<title>x</title><h2>Leeftijd</h2><p>Hallo. Wij vragen je paspoort.</p>")
    sentence = read.sentences[-1]
    (hit,) = sentence.of("id_document")
    assert sentence.low[hit.start : hit.end] == "paspoort"
    assert sentence.names("id_document", "police")
    assert not sentence.names("police")
    assert "age_word" in sentence.headed
    assert {"age_word", "id_document"} <= sentence.around
    assert sentence.before.strip() == "hallo."
    assert not sentence.first


def test_sentences_about_a_concept_are_those_that_name_it_or_answer_to_it() -> None:
    read = page(
        "<title>x</title><h3>Is een paspoort nodig?</h3><p>Ja.</p><h3>Rest</h3><p>Wij lachen. Wij huilen.</p><p>Bel de politie.</p>"
    )
    assert [one.text for one in read.sentences_about("id_document")] == ["Ja."]
    assert [one.text for one in read.sentences_about("police")] == ["Bel de politie."]
    assert {one.text for one in read.sentences_about("own_voice")} >= {"Wij lachen.", "Wij huilen."}


def test_the_passage_of_a_sentence_ends_at_the_next_heading() -> None:
    read = page("<title>x</title><h2>A</h2><p>Een. Twee.</p><p>Drie.</p><h2>B</h2><p>Vier.</p>")
    by_text = {one.text: one for one in read.sentences}
    assert [one.text for one in read.passage(by_text["Drie."])] == ["Een.", "Twee.", "Drie."]
    assert [one.text for one in read.passage(by_text["Vier."])] == ["Vier."]


def test_a_passage_is_of_one_question_and_a_few_paragraphs() -> None:
    long = page("<title>x</title><h2>A</h2>" + "".join(f"<p>Zin {n}.</p>" for n in range(20)))
    assert len(long.passage(long.sentences[11])) <= 9
    faq = page("<title>x</title><h2>A</h2><p>Mag het?</p><p>Ja.</p><p>Moet het?</p><p>Nee.</p>")
    answer = next(one for one in faq.sentences if one.text == "Nee.")
    assert "Ja." not in [one.text for one in faq.passage(answer)]
