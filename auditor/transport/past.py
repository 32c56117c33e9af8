"""How the visit behind a snapshot was made, for whoever judges it now."""

from collections.abc import Callable, Mapping

import msgspec

from auditor.requirements import Text
from auditor.snapshot.fault import Fault


class Past(msgspec.Struct, frozen=True):
    """When the visit began (ISO 8601, "" when the file does not say), and what it was held to (None: not told).

    `own` is whether this program recorded it; `faults` are what is wrong with the file so far. `rendered` tells that a
    browser showed the pages: `view` then gives what was seen at an address, the n-th time that of the n-th visit.
    """

    began: str
    own: bool
    told: tuple[Text, ...]
    faults: Callable[[], tuple[Fault, ...]]
    max_pages: int | None = None
    advertisements: bool = True
    rendered: bool = False
    view: Callable[[str], bytes | None] | None = None
    notes: Mapping[str, dict[str, object]] = msgspec.field(default_factory=dict)

    def told_of(self, name: str) -> dict[str, object] | None:
        """Return what the visit remembered under a name."""
        return self.notes.get(name)

    def conduct(self) -> tuple[Text, ...]:
        """Return what the record says of the visit and of the file."""
        return (*self.told, *(fault.text for fault in self.faults()[:20]))
