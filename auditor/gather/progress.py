"""What a gathering visit is doing right now, for whoever shows it."""

from dataclasses import dataclass

from auditor.site.kinds.kinds import PageKind


@dataclass(frozen=True, slots=True)
class Progress:
    """The address about to be asked for (masked for an advertisement), what it promises, pages read, the most."""

    url: str
    kind: PageKind
    number: int
    most: int


def silent(_: Progress) -> None:
    """Show nothing."""
