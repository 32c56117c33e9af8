"""A condition that opens with its verb is told with its "if"; an order, a question and a plain sentence stay as they are."""

import pytest

from auditor.site.reading.condition import inverted, is_unreal, with_if
from auditor.site.words.vocabulary import folded


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Weet ik het zeker, dan bel ik.", "als ik het zeker weet, dan bel ik."),
        ("Vind je dat het mis is, maak dan bezwaar.", "als je vindt dat het mis is, maak dan bezwaar."),
        ("Blijkt uit onderzoek niets, dan stopt het.", "als uit onderzoek niets blijkt, dan stopt het."),
        ("Mocht u daar iets van merken, mail ons.", "als u daar iets van merken, mail ons."),
        ("Should you disagree, write to us.", "if you disagree, write to us."),
        ("Is the fee not paid, then we hide it.", "if the fee is not paid, then we hide it."),
        ("Stellen wir das fest, dann sperren wir.", "wenn wir das fest stellen, dann sperren wir."),
        ("Constatez-vous un abus, alors écrivez.", "si vous constatez un abus, alors ecrivez."),
    ],
)
def test_a_condition_is_told_with_its_if(said: str, told: str) -> None:
    """The verb goes where it stands in a clause of its own."""
    assert with_if(folded(said)) == told


@pytest.mark.parametrize(
    "said",
    [
        "Bel de politie, dan mail je ons.",
        "Na je melding krijg je een mail, dan een besluit.",
        "Daarom vragen wij u, als het kan, om een mail.",
        "Wil je weten hoe, en waarom?",
        "Wij lezen elke advertentie, dan pas staat zij online.",
    ],
)
def test_what_is_no_condition_stays(said: str) -> None:
    """An order, a question and a plain sentence open no condition."""
    assert inverted(folded(said)) is None
    assert with_if(folded(said)) == folded(said)


def test_what_would_have_been_is_unreal() -> None:
    """A regret tells what was not done."""
    assert is_unreal("had we known, we would have called them.")
    assert not is_unreal("had you any doubt, write to us.")
