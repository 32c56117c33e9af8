"""A share of counted cases with how far it can be trusted: the Wilson score interval of 95 %."""

from math import sqrt

from msgspec import Struct

# The 97.5th percentile of the normal distribution.
Z = 1.959963984540054


class Share(Struct, frozen=True):
    """So many of so many; `low` and `high` bound the true share with 95 % confidence (0 and 1 where nothing counts)."""

    part: int
    of: int
    low: float
    high: float

    @property
    def value(self) -> float | None:
        """The share itself, from 0 to 1; None where nothing was counted."""
        return self.part / self.of if self.of else None


def share(part: int, of: int) -> Share:
    """Return a share with its interval, both ends rounded to three decimals."""
    low, high = wilson(part, of)
    return Share(part, of, round(low, 3), round(high, 3))


def wilson(part: int, of: int) -> tuple[float, float]:
    """Return the Wilson score interval (E. B. Wilson, 1927), which stays within 0 and 1 and holds for few cases too."""
    if not 0 <= part <= of:
        raise ValueError(f"{part} of {of} is no share")
    if of == 0:
        return 0.0, 1.0
    seen = part / of
    middle = seen + Z * Z / (2 * of)
    reach = Z * sqrt(seen * (1 - seen) / of + Z * Z / (4 * of * of))
    whole = 1 + Z * Z / of
    # A share of all or nothing has that end exactly; floating point would miss it by a hair.
    return (0.0 if part == 0 else (middle - reach) / whole, 1.0 if part == of else (middle + reach) / whole)
