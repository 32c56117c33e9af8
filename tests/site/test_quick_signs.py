"""The quick look for a mobile number or an age finds what the patterns themselves find, and nothing else."""

from random import Random

from auditor.site.entries.card_kind import AGE, MOBILE
from auditor.site.entries.quick_signs import holds_age, holds_mobile

PIECES = (
    "06", "+31", "0031", "+32", "04", "6", "12345678", "12", "21", "30 ", "61", "jaar", " jr", "Anna", "Bo", " ", ", ", "(",
    ")", "-", ".", "leeftijd", "age: ", "x", "0",
)  # fmt: skip


def test_the_quick_look_agrees_with_the_patterns() -> None:
    chance = Random(1)
    texts = ["".join(chance.choice(PIECES) for _ in range(chance.randrange(1, 9))) for _ in range(20_000)]
    assert [holds_mobile(text) for text in texts] == [MOBILE.search(text) is not None for text in texts]
    assert [holds_age(text) for text in texts] == [AGE.search(text) is not None for text in texts]
