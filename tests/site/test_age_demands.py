"""Whether a sentence has the age of visitors proven: of all, of some, for a part of what is shown, or by a word only."""

import pytest

from auditor.site.age.age_scope import is_of_advertisers, leaves_some_out
from auditor.site.age.proof_demanded import demands_a_proof, demands_it_of_some
from auditor.site.statements.part_locked import is_for_a_part, opens_a_part
from auditor.site.words.vocabulary import folded
from tests.site.pages import rulebook, said

OF_ALL = [
    "Zonder leeftijdsbewijs geen toegang.",
    "Elke bezoeker bewijst zijn leeftijd met een document.",
    "Iedereen die binnen wil, doorloopt een echte leeftijdscontrole.",
    "Je komt de site pas binnen nadat je leeftijd is bewezen.",
    "No entry without proof of age.",
    "Visitors must prove their age before they enter.",
    "Een klik is niet genoeg: zonder leeftijdsbewijs kom je niet binnen.",
]
NOT_OF_ALL = [
    # Which kind of check is left open, or it is one's own word.
    "Iedereen die binnen wil, doorloopt een leeftijdscontrole.",
    "Zonder leeftijdsbewijs geen toegang: klik op de knop.",
    # It is not so, not here, not yet, not any more, or not of those who visit.
    "Een leeftijdsbewijs is voor bezoekers niet verplicht.",
    "Andere sites vragen iedere bezoeker om een leeftijdsbewijs.",
    "Binnenkort komt niemand zonder leeftijdsbewijs binnen.",
    "Vroeger kwam niemand zonder leeftijdsbewijs binnen.",
    "Kom ik binnen zonder leeftijdsbewijs?",
    "Een leeftijdsbewijs vragen wij niet van bezoekers, dat is te duur.",
    "Vraag haar altijd om een leeftijdsbewijs voor je binnen gaat.",
    "Zonder leeftijdsbewijs geen feest.",
    "Bezoekers tonen ons hun leeftijdsbewijs.",
    "Elke bezoeker is welkom.",
]


@pytest.mark.parametrize("text", OF_ALL)
def test_nobody_comes_in_without_a_proof(text: str) -> None:
    assert demands_a_proof(said(text))


@pytest.mark.parametrize("text", NOT_OF_ALL)
def test_no_proof_is_demanded_of_all(text: str) -> None:
    assert not demands_a_proof(said(text))


def test_what_stands_under_plans_is_no_demand() -> None:
    text = "Zonder leeftijdsbewijs geen toegang."
    assert demands_a_proof(said(text, heading="Onze regels"))
    assert not demands_a_proof(said(text, heading="Onze plannen"))


@pytest.mark.parametrize(
    ("text", "of_some"),
    [
        ("Steekproefsgewijs vragen wij bezoekers om een leeftijdsbewijs.", True),
        ("Nieuwe bezoekers bewijzen hun leeftijd.", True),
        ("Bij twijfel moet een bezoeker zijn leeftijd aantonen.", True),
        ("Some visitors must prove their age.", True),
        ("Elke bezoeker bewijst zijn leeftijd.", False),
        ("Steekproefsgewijs vragen wij adverteerders om een leeftijdsbewijs.", False),
        ("Andere sites vragen soms bezoekers om een leeftijdsbewijs.", False),
        ("Vragen jullie bezoekers soms om een leeftijdsbewijs?", False),
        ("Binnenkort vragen wij bezoekers soms om een leeftijdsbewijs.", False),
        ("Vroeger vroegen wij bezoekers soms om een leeftijdsbewijs.", False),
        ("Bij twijfel vraagt een bezoeker haar om een leeftijdsbewijs.", False),
        ("Soms zijn bezoekers welkom.", False),
    ],
)
def test_a_proof_of_some_visitors(text: str, *, of_some: bool) -> None:
    assert demands_it_of_some(said(text)) == of_some


@pytest.mark.parametrize(
    ("text", "some_out"),
    [
        ("Bezoekers uit Frankrijk bewijzen hun leeftijd.", True),
        ("In sommige landen bewijst een bezoeker zijn leeftijd.", True),
        ("Bezoekers uit Nederland en Frankrijk bewijzen hun leeftijd.", False),
        ("Bezoekers uit Nederland en Frankrijk klikken op een knop.", True),
        ("Bezoekers uit Nederland kunnen niet met een knop naar binnen.", False),
        ("Steekproefsgewijs bewijst een bezoeker zijn leeftijd.", True),
        ("Iedereen bewijst zijn leeftijd, behalve leden.", True),
        ("Iedereen bewijst zijn leeftijd, niemand is uitgezonderd.", False),
        ("Alleen de foto's zijn achter een leeftijdscontrole.", True),
        ("De advertenties zijn voor iedereen te lezen.", True),
        ("Iedereen bewijst zijn leeftijd, behalve adverteerders.", False),
        ("Wie hoeft dat niet?", False),
        ("Iedereen bewijst zijn leeftijd.", False),
    ],
)
def test_a_check_that_leaves_some_out(text: str, *, some_out: bool) -> None:
    assert leaves_some_out(said(text)) == some_out


def test_the_head_of_a_row_tells_of_which_country_it_is() -> None:
    row = "<table><tr><th>Frankrijk<td>Bewijs je leeftijd.</table>"
    assert leaves_some_out(said(row))
    assert not leaves_some_out(said(row.replace("Frankrijk", "Nederland")))


@pytest.mark.parametrize(
    ("text", "of_advertisers"),
    [
        ("Elke adverteerder bewijst haar leeftijd.", True),
        ("Elke adverteerder en elke bezoeker bewijst een leeftijd.", False),
        ("Elke bezoeker bewijst zijn leeftijd.", False),
        ("Our age verification provider checks it.", False),
        ("Your age is checked before you see the ads.", False),
    ],
)
def test_what_is_said_of_advertisers_and_not_of_visitors(text: str, *, of_advertisers: bool) -> None:
    assert is_of_advertisers(rulebook().words, folded(text)) == of_advertisers


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("De foto's worden pas zichtbaar na een controle.", True),
        ("Telefoonnummers zie je alleen als lid.", True),
        ("Pictures unlock after a check.", True),
        ("Jouw foto's worden pas zichtbaar na een controle.", False),
        ("Plaats foto's pas na een controle.", False),
        ("De foto's en advertenties worden pas zichtbaar na een controle.", False),
        ("De foto's worden pas zichtbaar na een controle, advertenties zijn vrij.", True),
        ("De foto's zijn mooi.", False),
        ("De foto's zijn zichtbaar.", False),
        ("De site wordt pas zichtbaar na een controle.", False),
        ("Upload een foto van je paspoort, dan gaat het pas open.", False),
    ],
)
def test_a_part_of_what_is_shown_is_held_back(text: str, *, part: bool) -> None:
    assert is_for_a_part(folded(text)) == part


@pytest.mark.parametrize(
    ("heading", "text", "opens"),
    [
        ("", "De foto's worden pas zichtbaar als je leeftijd is bewezen.", True),
        ("", "De foto's worden pas zichtbaar na een controle.", False),
        ("De foto's zijn pas zichtbaar na controle", "Je bewijst dat je meerderjarig bent.", True),
        ("Onze regels", "Je bewijst dat je meerderjarig bent.", False),
        ("", "De webcams zijn achter slot, zolang je wacht. Ze gaan open nadat je leeftijd is bewezen.", True),
        ("", "De webcams zijn achter slot, zolang je wacht. Wij openen om negen uur, vanaf 18 jaar.", False),
        ("", "De foto's worden pas zichtbaar na een klik op de knop dat je 18 bent.", False),
    ],
)
def test_a_part_opens_to_who_proves_an_age(heading: str, text: str, *, opens: bool) -> None:
    assert opens_a_part(said(text, heading=heading)) == opens
