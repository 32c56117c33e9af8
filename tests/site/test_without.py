"""How far a "without" reaches, in Dutch, English, German and French."""

import pytest

from auditor.site.reading.without import without_spans


@pytest.mark.parametrize(
    ("low", "left_out"),
    [
        ("zonder iets te melden bij de politie verwijderen wij het", "zonder iets te melden bij de politie"),
        ("wij verwijderen het zonder de politie in te lichten", "zonder de politie in te lichten"),
        ("wij geven het altijd en zonder te wachten door aan de politie", "zonder te wachten"),
        ("wij geven het zonder omwegen door aan de politie", "zonder omwegen"),
        ("het gaat zonder tussenkomst van de adverteerder naar de politie", "zonder tussenkomst van de adverteerder"),
        (
            "wij melden het, zonder dat de adverteerder dat merkt, bij de politie",
            "zonder dat de adverteerder dat merkt",
        ),
        ("een videogesprek zonder het bureau erbij, en dan de controle", "zonder het bureau erbij"),
        ("without asking anyone's permission we report it", "without asking anyone's permission"),
        ("we remove it without telling the police", "without telling the police"),
        ("wir leiten es ohne ruckfrage an die polizei weiter", "ohne ruckfrage"),
        ("wir loschen es, ohne die polizei zu informieren", "ohne die polizei zu informieren"),
        ("nous le signalons sans prevenir l'annonceur", "sans prevenir l'annonceur"),
    ],
)
def test_what_is_left_out(low: str, left_out: str) -> None:
    assert [low[start:stop] for start, stop in without_spans(low)] == [left_out]


def test_a_bare_without_reaches_to_the_end() -> None:
    assert without_spans("liever zonder") == ((7, 13),)
