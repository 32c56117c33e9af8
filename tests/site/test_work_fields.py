"""Advice to those who work is known by two things said together, and matters of the site are none."""

import pytest

from auditor.site.help.work_fields import fields_in
from auditor.site.words.vocabulary import folded


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("Give the address to a flatmate.", "safety"),
        ("Zorg dat iemand weet waar je bent.", "safety"),
        ("Laat hem niet binnen als je hem niet vertrouwt.", "safety"),
        ("Meet first in a public bar.", "safety"),
        ("De verpleegkundige van de poli prikt gratis.", "health"),
        ("The Salvation Army helps people to other jobs.", "support"),
    ],
)
def test_advice_touches_its_topic(said: str, topic: str) -> None:
    """A friend and an address, a test and a clinic, help and other work."""
    assert topic in fields_in(folded(said))


@pytest.mark.parametrize(
    "said",
    ["Someone will call you back.", "Our team checks every photo.", "Houd je telefoon bij de hand voor de code."],
)
def test_a_matter_of_the_site_touches_none(said: str) -> None:
    """What the site does, or asks for an account, advises nobody."""
    assert not fields_in(folded(said))
