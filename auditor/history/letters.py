"""The outcomes of an audit as a line of letters, one for each requirement at its place: what is searched by."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import msgspec

from auditor.finding import Basis, Finding, Status

# These letters stand in databases: a letter is never given another meaning.
STATUS_LETTERS: Mapping[Status, str] = MappingProxyType(
    {
        Status.MET: "m",
        Status.PARTLY: "p",
        Status.NOT_MET: "n",
        Status.NOT_APPLICABLE: "x",
        Status.CANNOT_TELL: "c",
        Status.ERROR: "e",
    }
)
BASIS_LETTERS: Mapping[Basis, str] = MappingProxyType(
    {Basis.OBSERVED: "o", Basis.PUBLISHED: "p", Basis.CLAIMED: "c", Basis.ANSWERED: "a"}
)
ABSENT = "-"
_STATUSES = {letter: status for status, letter in STATUS_LETTERS.items()}
_BASES = {letter: basis for basis, letter in BASIS_LETTERS.items()}


class Outcomes(msgspec.Struct, frozen=True):
    """What an audit found for each requirement; `places` says where the letter of a requirement stands."""

    places: Mapping[str, int]
    statuses: str
    bases: str

    def status(self, requirement: str) -> Status | None:
        """Return the outcome, None where the audit did not have the requirement."""
        return _STATUSES.get(_letter(self.statuses, self.places.get(requirement)))

    def basis(self, requirement: str) -> Basis | None:
        """Return on what the judgement rests, None where there is none."""
        return _BASES.get(_letter(self.bases, self.places.get(requirement)))

    @property
    def requirements(self) -> tuple[str, ...]:
        """The requirements that the audit had, in the order of their places."""
        width = len(self.statuses)
        return tuple(one for one, place in self.places.items() if place < width and self.statuses[place] != ABSENT)


def outcomes_of(findings: Iterable[Finding], places: Mapping[str, int]) -> Outcomes:
    """Return the lines of letters; every requirement must have its place."""
    statuses, bases = [ABSENT] * len(places), [ABSENT] * len(places)
    for finding in findings:
        place = places[finding.requirement]
        statuses[place] = STATUS_LETTERS[finding.status]
        bases[place] = BASIS_LETTERS[finding.basis] if finding.basis is not None else ABSENT
    return Outcomes(places, "".join(statuses), "".join(bases))


def counted(letters: str) -> dict[Status, int]:
    """Return how often each outcome stands among letters of one requirement, those that occur only."""
    counts = {status: letters.count(letter) for status, letter in STATUS_LETTERS.items()}
    return {status: count for status, count in counts.items() if count}


def _letter(letters: str, place: int | None) -> str:
    """Return the letter at a place; a line from before the requirement was there is too short."""
    return letters[place] if place is not None and place < len(letters) else ABSENT
