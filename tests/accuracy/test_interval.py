"""The Wilson interval gives the published values and never leaves 0 to 1."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.accuracy.interval import share, wilson


# R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3: the score interval without continuity correction.
@pytest.mark.parametrize(
    ("part", "of", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_the_published_values_come_out(part: int, of: int, low: float, high: float) -> None:
    assert wilson(part, of) == pytest.approx((low, high), abs=0.00005)


def test_nothing_counted_says_nothing() -> None:
    nothing = share(0, 0)
    assert (nothing.value, nothing.low, nothing.high) == (None, 0.0, 1.0)


def test_all_or_nothing_is_certain_at_one_end_only() -> None:
    assert wilson(10, 10)[1] == 1.0
    assert wilson(10, 10)[0] == pytest.approx(1 - wilson(0, 10)[1])


@pytest.mark.parametrize(("part", "of"), [(-1, 3), (4, 3)])
def test_what_is_no_share_is_refused(part: int, of: int) -> None:
    with pytest.raises(ValueError, match="is no share"):
        wilson(part, of)


@given(st.integers(0, 500), st.integers(0, 500))
def test_the_share_lies_within_its_interval(one: int, other: int) -> None:
    part, of = min(one, other), max(one, other)
    counted = share(part, of)
    assert 0 <= counted.low <= counted.high <= 1
    if counted.value is not None:
        assert counted.low - 0.001 <= counted.value <= counted.high + 0.001
