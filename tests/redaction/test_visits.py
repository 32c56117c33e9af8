"""A redacted visit is judged as the original, and nothing of an advertiser stands in it in any spelling."""

import html
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import quote, quote_plus

import pytest

from auditor.judge import judge
from auditor.redaction import Known
from auditor.site.site import Site
from tests.redaction.gaps import JUDGED, NAMES, VISITED_AGAIN, with_gaps
from tests.redaction.redacted_visit import redacted_visit
from tests.sample_platforms import SAMPLES, labels, platforms, rulebook

LEAST_DIGITS = 7


@lru_cache(maxsize=2)
def visited(platform: str) -> tuple[Site, Site, list[tuple[str, bytes]], Known]:
    return redacted_visit(SAMPLES / platform, rulebook())


def statuses(site: Site) -> dict[str, str]:
    return {one.requirement: one.status.value for one in judge(site, rulebook().requirements, rulebook().checks)}


def spellings(seed: str) -> Iterator[str]:
    yield from (seed, seed.lower(), html.escape(seed), quote(seed), quote(seed.lower()), quote_plus(seed))
    digits = "".join(filter(str.isdigit, seed))
    if len(digits) >= LEAST_DIGITS:
        yield digits
    yield "".join(f"&#{ord(sign)};" for sign in seed)
    yield "".join(f"&#x{ord(sign):x};" for sign in seed)
    yield "".join(f"\\u{ord(sign):04x}" for sign in seed)
    yield "".join(sign if sign.isascii() else f"\\u{ord(sign):04x}" for sign in seed)


@pytest.mark.parametrize("platform", with_gaps(platforms("tuning"), JUDGED | VISITED_AGAIN))
def test_a_redacted_visit_is_judged_as_the_original(platform: str) -> None:
    original, redacted, _, _ = visited(platform)
    assert statuses(redacted) == statuses(original)
    assert sorted(page.cards.advertisements for page in redacted.pages if page.cards.advertisements) == sorted(
        page.cards.advertisements for page in original.pages if page.cards.advertisements
    )


@pytest.mark.parametrize("platform", with_gaps(platforms(), NAMES))
def test_nothing_of_an_advertiser_stands_in_a_redacted_body(platform: str) -> None:
    _, _, given, _ = visited(platform)
    bodies = [body.decode("utf-8", "replace") for _, body in given] + [url for url, _ in given]
    low = [body.lower() for body in bodies]
    found = [
        seed
        for seed in labels(platform)["seeds"]
        if any(told.lower() in body for told in spellings(seed) for body in low)
    ]
    # Which ones, of the half that is kept apart, is not told.
    assert len(found) == 0, found if labels(platform)["half"] == "tuning" else "a seed was found"


@pytest.mark.parametrize("platform", platforms("tuning"))
def test_what_may_be_stored_of_what_was_learnt_names_no_one(platform: str) -> None:
    _, _, _, known = visited(platform)
    stored = repr(known.learnt()).lower()
    assert [seed for seed in labels(platform)["seeds"] if seed.lower() in stored] == []
