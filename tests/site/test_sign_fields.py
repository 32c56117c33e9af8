"""A sign is known by what it is about, whatever its words; manners and the writer's own matters are none."""

import pytest

from auditor.site.reporting.sign_fields import fields_in, fields_of
from auditor.site.words.vocabulary import folded


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ("Her papers are with someone else.", "taken"),
        ("Een vrouw die niets durft te zeggen.", "free"),
        ("You hear another voice telling her what to say.", "power"),
        ("Ze heeft geen idee in welke stad ze is.", "where"),
        ("Zij is bont en blauw.", "hurt"),
        ("She is terrified.", "fear"),
        ("Ze oogt veel jonger.", "age"),
        ("Her answers sound learnt by heart.", "rehearsed"),
        ("Zij moet een schuld afbetalen.", "debt"),
    ],
)
def test_a_sign_touches_its_field(said: str, field: str) -> None:
    """Somebody and what befalls her stand in one sentence."""
    assert field in fields_in(folded(said))


@pytest.mark.parametrize(
    "said", ["Zij bepaalt wat er gebeurt.", "Ik heb geen telefoon.", "Een vriend mag mee.", "Ze hoeft niets te doen."]
)
def test_manners_touch_no_field(said: str) -> None:
    """What she decides herself, and what the writer lacks, is no sign."""
    assert not fields_in(folded(said))


def test_a_passage_touches_the_fields_of_its_sentences() -> None:
    """Two sentences count together."""
    assert fields_of(["she is terrified.", "her papers are with someone else."]) >= {"fear", "taken"}
