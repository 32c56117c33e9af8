"""What a bare answer says, and what a question takes for granted."""

import pytest

from auditor.site.statements.asking import answered, takes_for_granted
from auditor.site.statements.said import Strength
from tests.site.pages import page

ALL, SOME, DENIED = Strength.ALL, Strength.SOME, Strength.DENIED
WHETHER, WHY = "Moet ik een paspoort tonen?", "Waarom moet ik een paspoort tonen?"


@pytest.mark.parametrize(
    ("question", "answer", "says"),
    [
        (WHETHER, "Ja.", ALL),
        (WHETHER, "Nee.", DENIED),
        (WHETHER, "Dat doen we niet.", DENIED),
        (WHETHER, "Soms.", SOME),
        (WHETHER, "Bij twijfel.", SOME),
        (WHETHER, "Ja, bij twijfel.", SOME),
        (WHETHER, "Onze redactie werkt in Utrecht.", None),
        # It says that one must.
        (WHY, "Onze redactie werkt in Utrecht.", ALL),
        (WHY, "Dat hoeft niet.", DENIED),
        (WHY, "Een paspoort is niet nodig.", None),
        (WHY, "Vroeger moest dat.", None),
        (WHY, "Binnenkort gaat dat in.", None),
        ("Waarom hoef ik geen paspoort te tonen?", "Onze redactie werkt in Utrecht.", None),
    ],
)
def test_a_bare_answer(question: str, answer: str, says: Strength | None) -> None:
    *_, sentence = page(f"<title>x</title><h3>{question}</h3><p>{answer}</p>").sentences
    assert sentence.text == answer
    assert answered(sentence) is says


def test_without_a_question_nothing_is_answered() -> None:
    *_, sentence = page("<title>x</title><p>Onze redactie werkt in Utrecht.</p>").sentences
    assert answered(sentence) is None


@pytest.mark.parametrize(
    ("question", "granted"),
    [
        ("waarom moet ik een selfie maken?", True),
        ("en hoe gaat de controle?", True),
        ("why do you need my id?", True),
        ("wann wird gepruft?", True),
        ("moet ik een selfie maken?", False),
        ("waarom vragen jullie geen selfie?", False),
        ("hoe oud moet ik zijn?", False),
    ],
)
def test_why_and_how_take_for_granted_that_it_is_done(*, question: str, granted: bool) -> None:
    assert takes_for_granted(question) is granted
