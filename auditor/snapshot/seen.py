"""What the records of a file are, remembered so briefly that index and pages of a million can be held against it."""

from array import array
from bisect import bisect_left

import msgspec

from auditor.snapshot.address import key_of, number_of
from auditor.snapshot.head import Head
from auditor.snapshot.source import Source


class Seen(msgspec.Struct):
    """What index and pages are held against, in a few bytes for each record; `own` when this program wrote the file."""

    own: bool = False
    lines: "array[int]" = msgspec.field(default_factory=lambda: array("Q"))
    places: "array[int]" = msgspec.field(default_factory=lambda: array("Q"))
    addresses: "array[int]" = msgspec.field(default_factory=lambda: array("Q"))
    moments: "array[int]" = msgspec.field(default_factory=lambda: array("Q"))

    def take(self, source: Source, place: tuple[int, int], head: Head) -> None:
        """Remember where a record stands."""
        self.places.append(place_number(source.name, place[0], head.url))
        self.addresses.append(key_of(head.url))
        self.moments.append(moment_number(head.url, head.date))

    def settle(self) -> None:
        """Make everything ready to be looked up."""
        for name in ("lines", "places", "addresses", "moments"):
            setattr(self, name, array("Q", sorted(getattr(self, name))))


def holds(column: "array[int]", number: int) -> bool:
    """Whether a sorted column holds a number."""
    at = bisect_left(column, number)
    return at < len(column) and column[at] == number


def place_number(name: str, offset: int, url: str) -> int:
    """Return the number under which a record at an offset of a file is remembered."""
    return number_of(f"{name.rpartition('/')[2]} {offset} {key_of(url)}")


def moment_number(url: str, date: str) -> int:
    """Return the number under which a record of a moment is remembered."""
    return number_of(f"{key_of(url)} {date}")
