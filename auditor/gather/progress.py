"""What a gathering visit is doing right now, for whoever shows it."""

import msgspec

from auditor.site.kinds.kinds import PageKind


class Progress(msgspec.Struct, frozen=True):
    """The address about to be asked for (without what may name somebody), what it promises, pages read, the most."""

    url: str
    kind: PageKind
    number: int
    most: int


def silent(_: Progress) -> None:
    """Show nothing."""
