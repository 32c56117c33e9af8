"""Whether a sentence is about the law, a court, another trade or a story, and not about the platform."""

import pytest

from auditor.site.reading.elsewhere import tells_of_others
from auditor.site.words.vocabulary import folded

OF_OTHERS = [
    "De rechter vond dat de klant haar angst had moeten zien.",
    "Leraren krijgen les in het herkennen van signalen.",
    "Het ministerie denkt na over een meldplicht.",
    "In deze documentaire vertelt een vrouw over dwang.",
    "Volgens de wet horen sites op een melding te reageren.",
    "Platforms moeten melders een besluit sturen.",
    "In 2016 hing er een affiche in elke kroeg.",
    "Wij zoeken een moderator die signalen kan herkennen.",
    "Nurses are taught which injuries to report.",
    "The court found that the notice had been ignored.",
    "Platforms are required to answer whoever reports.",
    "Volunteers wanted for our talks on exploitation.",
]
OF_THE_PLATFORM = [
    "Zie je dat zij bang is? Meld het bij de gemeente of de politie.",
    "De wet vraagt het, en wij sturen je altijd een besluit.",
    "Meld het aan ons.",
    "Bel de huisarts niet, bel de politie.",
    "Tell the police or us.",
    "If she looks young, report the ad.",
]


@pytest.mark.parametrize("text", OF_OTHERS)
def test_it_is_about_somebody_else(text: str) -> None:
    assert tells_of_others(folded(text))


@pytest.mark.parametrize("text", OF_THE_PLATFORM)
def test_it_is_the_platforms_own(text: str) -> None:
    assert not tells_of_others(folded(text))
