"""Whether something waits for somebody to look at it, in any order in which that is said."""

import pytest

from auditor.site.reading.look_first import looked_at_and_then_shown, waits_for_the_look
from auditor.site.words.vocabulary import folded

WAITS = [
    "Er komt niets online voordat wij het hebben gelezen.",
    "Nothing goes live before we have read it.",
    "Je tekst verschijnt niet eerder dan nadat wij hem hebben bekeken.",
    "Zonder onze goedkeuring komt er niets online.",
    "Without our approval nothing is published.",
    "Er staat niets online dat wij niet hebben gezien.",
    "Pas nadat wij de tekst hebben gelezen wordt hij geplaatst.",
    "Only after we have read it is your ad published.",
    "Je tekst wordt geplaatst, maar pas nadat wij hem hebben gelezen.",
    "Je tekst staat pas online nadat wij hem hebben gelezen.",
    "Zolang wij hem niet hebben gelezen blijft de tekst verborgen.",
    "De tekst blijft verborgen tot wij hem hebben gelezen.",
    "Wij plaatsen alleen wat wij hebben gelezen.",
    "Geen controle, dan ook geen publicatie.",
    "Een ongelezen tekst wordt nooit geplaatst.",
    "Nooit gaat er iets ongezien de deur uit.",
    "Geen tekst wordt vrijgesteld van de controle.",
    "Geen tekst ontkomt aan de controle.",
    "De controle kan door niemand worden overgeslagen.",
    "Niets gaat automatisch: een mens bekijkt het.",
    # Nobody sees it, which is no lack of a look where it lasts until there was one.
    "Niemand ziet je tekst online totdat wij hem hebben bekeken.",
]
WAITS_NOT = [
    "Je tekst komt online zonder te wachten op goedkeuring.",
    "Niemand leest wat je plaatst voordat het online staat.",
    "Geen tekst heeft goedkeuring nodig voordat hij online staat.",
    "Wij lezen wat je plaatst.",
    "Wij plaatsen wat je stuurt.",
    "Niets wordt verwijderd voordat wij het hebben gelezen.",
    "Your ad is live without waiting for approval.",
    # One of the two is lacking: what is shown, the look, the order, or that it must.
    "Niets komt online voordat je hebt betaald.",
    "Geen foto wordt bewaard voordat wij die hebben gelezen.",
    "Je advertentie komt online voordat wij die lezen.",
    "Geen foto komt online, wij lezen alles.",
    "Wij vragen niemand om alles te lezen.",
    "Wij lezen alles en houden je nummer verborgen.",
    "Zolang wij het niet hebben gelezen, mag je mailen.",
    "Alleen leden lezen wat online staat.",
    "Ook als wij het lezen staat het al online.",
    "Wij hebben niets om te lezen.",
]
IN_ORDER = [
    "Wij lezen elke tekst en zetten hem dan online.",
    "Nadat wij hem hebben gelezen komt hij online.",
    "Je tekst komt online nadat wij hem hebben gelezen.",
    "We review your ad and then it goes live.",
    "Onze moderatie gaat vooraf.",
]
NOT_IN_ORDER = [
    "Je tekst komt online en daarna lezen wij hem.",
    "Wij lezen wat online staat en zetten het soms opnieuw online.",
    "Wij lezen elke tekst.",
    "Je tekst komt online als je betaalt.",
]


@pytest.mark.parametrize("text", WAITS)
def test_it_waits_for_a_look(text: str) -> None:
    assert waits_for_the_look(folded(text))


@pytest.mark.parametrize("text", WAITS_NOT)
def test_it_does_not_wait_for_a_look(text: str) -> None:
    assert not waits_for_the_look(folded(text))


@pytest.mark.parametrize("text", IN_ORDER)
def test_first_a_look_and_then_it_is_shown(text: str) -> None:
    assert looked_at_and_then_shown(folded(text))


@pytest.mark.parametrize("text", NOT_IN_ORDER)
def test_a_look_that_does_not_come_before(text: str) -> None:
    assert not looked_at_and_then_shown(folded(text))
