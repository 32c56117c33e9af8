"""What a reporter is told is known by its grammar: what came in, what then comes, and "if you disagree, ask again"."""

import pytest

from auditor.site.reporting.redress_fields import told_by_grammar, without_conditions
from auditor.site.words.vocabulary import folded


@pytest.mark.parametrize(
    ("said", "part"),
    [
        ("At once: that we have your report.", "receipt"),
        ("Wij bevestigen elke melding.", "receipt"),
        ("Our verdict follows in a week.", "decision"),
        ("You read what became of it.", "decision"),
        ("Is er besloten, dan hoor je wat.", "decision"),
        ("Vind je het fout, dan kijkt een collega.", "redress"),
        ("Je leest hoe je daartegen op kunt komen.", "redress"),
    ],
)
def test_a_part_is_told_without_its_name(said: str, part: str) -> None:
    """The shape of the sentence says which of the three it is."""
    assert part in told_by_grammar(folded(said))


@pytest.mark.parametrize(
    "said",
    [
        "Assume that we have your report.",
        "Is een advertentie fout, vraag dan een collega.",
        "Bevestig je e-mailadres.",
    ],
)
def test_what_only_looks_like_it_tells_nothing(said: str) -> None:
    """What one may assume, an advertisement and an address are something else."""
    assert not told_by_grammar(folded(said))


def test_who_looks_next_is_left_out() -> None:
    """Neither a condition nor whoever looks next denies anything."""
    assert "niet" not in without_conditions("bent u het niet eens, dan kijkt iemand die er niet bij was.")
