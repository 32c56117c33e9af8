"""What a sentence does with a matter it names: states it, hedges, denies, promises, tells of others or of the past."""

import pytest

from auditor.site.reading.clause import clauses
from auditor.site.reading.stance import stance
from tests.site.pages import page, said

ID = {
    "holds": [
        "Wij vragen elke adverteerder om een identiteitsbewijs.",
        "Je moet een identiteitsbewijs laten zien voordat je advertentie online komt.",
        "We ask every advertiser for an ID before publication.",
        # Two negations, or a negation and a condition, make a rule.
        "Geen advertentie zonder identiteitsbewijs.",
        "Geen identiteitsbewijs, geen advertentie.",
        "Zonder identiteitsbewijs wordt je advertentie niet geplaatst.",
        "No ID, no ad.",
        "Wie geen identiteitsbewijs toont, kan niet plaatsen.",
        "Er komt niets online voordat wij je paspoort hebben gezien.",
        "No ad goes live until we have seen your passport.",
        "Wij controleren het identiteitsbewijs van iedereen, zonder uitzondering.",
        # What the sites of others do is only what ours is set against.
        "Anders dan andere sites vragen wij van iedereen een identiteitsbewijs.",
        # The past is over, the present is told.
        "Sinds 2023 vragen wij van elke adverteerder een identiteitsbewijs, vroeger niet.",
        # A reservation on an extra step limits nothing.
        "Wij controleren elk identiteitsbewijs, en bij twijfel vragen wij aanvullend om een selfie.",
    ],
    "hedged": [
        "Wij controleren bij twijfel een identiteitsbewijs.",
        "In case of doubt we ask for an ID.",
        "Soms vragen wij een identiteitsbewijs.",
        "We may ask for an ID.",
        "Een identiteitsbewijs vragen wij steekproefsgewijs.",
    ],
    "denied": [
        "Wij vragen geen identiteitsbewijs.",
        "Een identiteitsbewijs is niet nodig.",
        "Je hoeft geen identiteitsbewijs te laten zien.",
        "We do not ask for an ID.",
        "No ID required.",
        "We never ask for identification.",
        "Plaatsen kan zonder identiteitsbewijs.",
    ],
    "promised": [
        "Binnenkort vragen wij van elke adverteerder een identiteitsbewijs.",
        "We are working on an ID check for every advertiser.",
        "Vanaf 2027 vragen wij een identiteitsbewijs.",
    ],
    "past": [
        "Vroeger vroegen wij een identiteitsbewijs.",
        "In the past we asked for an ID.",
    ],
    "elsewhere": [
        "Andere sites vragen een identiteitsbewijs.",
        "Most websites ask for an ID.",
    ],
    "asked": [
        "Moet ik een identiteitsbewijs laten zien?",
        "Do I need an ID?",
        "“Moet ik een paspoort tonen?”",
    ],
}


@pytest.mark.parametrize(("held", "text"), [(held, text) for held, texts in ID.items() for text in texts])
def test_what_a_sentence_does_with_an_identity_document(held: str, text: str) -> None:
    sentence = said(text)
    assert sentence.names("id_document")
    assert stance(sentence, "id_document").value == held


MORE = {
    "holds": [
        "Zonder identiteitsbewijs weigeren wij je advertentie.",
        "Niemand wiens identiteitsbewijs wij niet zagen komt online.",
        "Een op de dag zelf gemaakte foto van je identiteitsbewijs is verplicht.",
        "Bij twijfel vragen wij opnieuw een identiteitsbewijs.",
        "Wij vragen een identiteitsbewijs, maar bij twijfel ook een selfie.",
        # The plan, the past and the others are told of in another clause.
        "Wij vragen een identiteitsbewijs, en binnenkort ook een selfie.",
        "Op dit moment vragen wij een identiteitsbewijs en binnenkort een selfie.",
        "Vroeger vroegen wij niets, maar nu een identiteitsbewijs.",
        "Vanaf maart 2024 vragen wij een identiteitsbewijs.",
        "Andere sites vragen niets, wij vragen een identiteitsbewijs.",
        "Unlike other sites, an ID is asked of everyone.",
        "Reclame voor andere sites en een identiteitsbewijs vragen wij allebei.",
        "Onze fotograaf, who used to work for us, vraagt een identiteitsbewijs.",
    ],
    "hedged": [
        "Als wij twijfelen, vragen wij een identiteitsbewijs.",
        "Wij lezen alles en vragen zo nodig een identiteitsbewijs.",
    ],
    "denied": [
        "Geen identiteitsbewijs, geen gedoe.",
        "Geen identiteitsbewijs is geen probleem.",
        "Meer vragen wij niet, ook geen identiteitsbewijs.",
        "Paren zonder vergoeding: wij vragen geen identiteitsbewijs.",
        "Wij vragen niet meer om een identiteitsbewijs.",
        "Of het identiteitsbewijs echt is, gaan wij niet na.",
        "We do not ask for an ID, and we do not keep data.",
    ],
    "promised": [
        "Vanaf september vragen wij een identiteitsbewijs.",
    ],
    "past": ["Vroeger vroegen wij een identiteitsbewijs.", "We used to ask for an ID."],
    "elsewhere": [
        "Andere sites vragen een identiteitsbewijs.",
        "Bij ons adverteer je vrij, andere sites vragen een identiteitsbewijs.",
    ],
    "unclear": [
        "Een identiteitsbewijs zonder krassen.",
        "Niemand van alle mensen die hier al jaren bij ons komen toont een identiteitsbewijs.",
    ],
}


@pytest.mark.parametrize(("held", "text"), [(held, text) for held, texts in MORE.items() for text in texts])
def test_what_a_longer_sentence_does_with_it(held: str, text: str) -> None:
    assert stance(said(text), "id_document").value == held


@pytest.mark.parametrize(
    ("answer", "held"),
    [
        ("Nee, maar een identiteitsbewijs is verplicht.", "holds"),
        ("Nee, iedereen toont een identiteitsbewijs.", "holds"),
        ("Nee, dat identiteitsbewijs bekijken wij later.", "denied"),
        ("Dat identiteitsbewijs bekijken wij later.", "holds"),
        ("Planten groeien.", "holds"),
        ("Planten groeien. Nee.", "holds"),
    ],
)
def test_an_answer_that_names_the_matter_itself(answer: str, held: str) -> None:
    *_, sentence = page(f"<title>x</title><h3>Moet ik een paspoort tonen?</h3><p>{answer}").sentences
    assert stance(sentence, "id_document").value == held


def test_under_a_plan_it_may_be_told_how_it_is_at_present() -> None:
    told = said("Op dit moment vragen wij een identiteitsbewijs.", heading="Onze plannen")
    assert stance(told, "id_document").value == "holds"


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Wij bewaren je identiteitsbewijs niet.", "unclear"),
        ("We never share your ID with anyone.", "unclear"),
        ("Een verlopen identiteitsbewijs accepteren wij niet.", "unclear"),
    ],
)
def test_what_is_done_with_a_document_afterwards_is_no_denial(text: str, held: str) -> None:
    assert stance(said(text), "id_document").value == held


ANSWERS = [
    ("Moet ik een identiteitsbewijs laten zien?", "Ja, altijd.", "holds"),
    ("Moet ik een identiteitsbewijs laten zien?", "Nee.", "denied"),
    ("Moet ik een identiteitsbewijs laten zien?", "Nee hoor, dat hoeft niet.", "denied"),
    ("Do I need an ID?", "Yes, always.", "holds"),
    ("Do I need an ID?", "No.", "denied"),
    ("Do I need an ID?", "Never.", "denied"),
]


@pytest.mark.parametrize(("question", "answer", "held"), ANSWERS)
@pytest.mark.parametrize(
    "faq",
    [
        "<h3>{0}</h3><p>{1}</p>",
        "<dl><dt>{0}<dd>{1}</dl>",
        "<details><summary>{0}</summary><p>{1}</p></details>",
        "<p>{0}</p><p>{1}</p>",
        "<p>{0} {1}</p>",
        "<p><b>{0}</b><br>{1}</p>",
    ],
)
def test_an_answer_takes_the_matter_from_its_question(question: str, answer: str, held: str, faq: str) -> None:
    sentence = page(f"<title>x</title><h1>FAQ</h1>{faq.format(question, answer)}").sentences_about("id_document")[-1]
    assert sentence.text == answer
    assert stance(sentence, "id_document").value == held


def test_a_reservation_can_be_left_to_the_caller() -> None:
    sentence = said("Wij controleren bij twijfel een identiteitsbewijs.")
    assert stance(sentence, "id_document").value == "hedged"
    assert stance(sentence, "id_document", hedges=False).value == "holds"


@pytest.mark.parametrize("text", ["Wij vragen een identiteitsbewijs.", "Elke adverteerder toont een paspoort."])
def test_a_plan_as_the_heading_makes_a_promise_of_what_stands_under_it(text: str) -> None:
    assert stance(said(text, heading="Onze plannen"), "id_document").value == "promised"
    assert stance(said(text, heading="Onze regels"), "id_document").value == "holds"


@pytest.mark.parametrize(
    ("low", "parts"),
    [
        ("wij vragen een id", ["wij vragen een id"]),
        ("wij vragen een id, maar niet altijd", ["wij vragen een id", " niet altijd"]),
        ("een; twee", ["een", " twee"]),
        ("een en wij twee", ["een ", "wij twee"]),
        ("een en twee", ["een en twee"]),
        ("", [""]),
    ],
)
def test_clauses(low: str, parts: list[str]) -> None:
    assert [low[start:stop] for start, stop in clauses(low)] == parts
