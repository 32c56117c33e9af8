"""Whether a site says that it learns only an age of who proves one, and whether a face is laid beside a document."""

import pytest

from auditor.site.advertisers.document_shapes import examined
from auditor.site.advertisers.face_shapes import linked
from auditor.site.age.age_privacy import learns_little
from auditor.site.words.vocabulary import folded

LITTLE = [
    "Wij krijgen alleen door dat je 18 bent.",
    "Wij ontvangen alleen een ja of een nee.",
    "We only receive that you are over 18.",
    "Wij krijgen geen naam en geen geboortedatum.",
    "We never see your name.",
    "Je naam blijft bij de bank.",
    "Wij weten niet wie je bent.",
]
MUCH = [
    "Wij krijgen je naam en je geboortedatum.",
    "Alleen wie 18 is mag binnen.",
    "Je naam is niet genoeg.",
    "Je naam staat niet op de site.",
    "Wij weten wie je bent.",
    "Wij bewaren niets.",
]
LINKED = [
    "Wij vergelijken je gezicht met de foto op je paspoort.",
    "Je maakt een selfie met je paspoort in de hand.",
    "We compare your face with your passport.",
]
NOT_LINKED = [
    "Wij bekijken je paspoort.",
    "Wij vergelijken je gezicht met je profielfoto.",
    "Je stuurt een selfie.",
    "Je stuurt een selfie en een paspoort.",
]


@pytest.mark.parametrize("text", LITTLE)
def test_only_an_age_is_learnt(text: str) -> None:
    assert learns_little(folded(text))


@pytest.mark.parametrize("text", MUCH)
def test_more_is_learnt_or_nothing_is_said(text: str) -> None:
    assert not learns_little(folded(text))


@pytest.mark.parametrize("text", LINKED)
def test_a_face_of_now_is_laid_beside_a_document(text: str) -> None:
    assert linked(folded(text))


@pytest.mark.parametrize("text", NOT_LINKED)
def test_no_face_is_laid_beside_a_document(text: str) -> None:
    assert not linked(folded(text))


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Wij lezen de chip van je paspoort uit.", True),
        ("Je paspoort moet echt zijn: wij lezen de chip.", True),
        ("De chip van een paspoort is klein.", False),
        ("Wij bekijken je paspoort.", False),
    ],
)
def test_by_what_means_a_document_is_examined(text: str, *, means: bool) -> None:
    assert (examined(folded(text)) is not None) == means
