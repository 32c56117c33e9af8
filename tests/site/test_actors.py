"""A sentence on the law, on news or on another trade tells nothing of the platform, unless it brings the platform in."""

import pytest

from auditor.site.actors import tells_of_the_world


@pytest.mark.parametrize(
    ("sentence", "world"),
    [
        ("banks ask for a passport these days", True),
        ("banks ask for a passport, and so do we", False),
        ("researchers count how often it happens", True),
        ("our researchers count how often it happens", False),
        ("every advertiser shows a passport", False),
    ],
)
def test_the_world_outside_is_told_from_the_platform(sentence: str, *, world: bool) -> None:
    assert tells_of_the_world(sentence) is world
