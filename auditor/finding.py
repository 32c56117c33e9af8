"""What a check says: a status, why, and the evidence for it."""

from collections.abc import Iterable
from enum import StrEnum

from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import replace

from auditor.requirements import Text

MOST_EVIDENCE = 5


class Status(StrEnum):
    """The six outcomes; absent and not seen are never the same one."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"
    NOT_APPLICABLE = "not_applicable"
    CANNOT_TELL = "cannot_tell"
    ERROR = "error"

    @property
    def judged(self) -> bool:
        """Whether this outcome is a judgement of the platform."""
        return self in (Status.MET, Status.PARTLY, Status.NOT_MET)


class Basis(StrEnum):
    """On what a judgement rests."""

    OBSERVED = "observed"
    PUBLISHED = "published"
    CLAIMED = "claimed"
    ANSWERED = "answered"


class View(StrEnum):
    """Which of the two views of a page: the HTML as it was delivered, or what a browser showed when it had settled.

    `both` is that of a check which compares them.
    """

    DELIVERED = "delivered"
    SEEN = "seen"
    BOTH = "both"


class Evidence(Struct, frozen=True):
    """Where it stands: the page, a CSS selector in it, a short redacted quotation, the page's sha256 in hex.

    `view` says of a page that was rendered in which view it stands; `selector` and `sha256` are of that view.
    `says_more` is true of a text that goes further than the one that counts: the weaker of two language versions does.
    """

    url: str
    selector: str = ""
    excerpt: str = ""
    sha256: str = ""
    view: View | UnsetType = UNSET
    says_more: bool | UnsetType = UNSET

    def beyond_what_counts(self) -> "Evidence":
        """Return the same piece as one of a version that says more."""
        return replace(self, says_more=True)


class Finding(Struct, frozen=True, kw_only=True):
    """One requirement judged; the wrong kind of finding cannot be built.

    `view` says, in a rendered audit, which view of the pages was judged.
    Raises ValueError for a judgement without evidence, any outcome without a reason, and an absence that does not
    say what was searched.
    """

    requirement: str = ""
    status: Status
    basis: Basis | None = None
    reason: Text
    evidence: tuple[Evidence, ...] = ()
    searched: tuple[str, ...] = ()
    check_version: int = 1
    view: View | UnsetType = UNSET

    def __post_init__(self) -> None:
        """Hold the rules of `architecture.md`, idea 4."""
        if not (self.reason.nl.strip() and self.reason.en.strip()):
            raise ValueError(f"{self.status} without a reason in both languages")
        if self.status.judged and not self.evidence:
            raise ValueError(f"{self.status} without evidence")
        if self.status.judged and self.basis is None:
            raise ValueError(f"{self.status} without a basis")


def _gathered(evidence: Evidence | Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Return unique evidence, a few pieces at most: the first of every page, then more of the same pages."""
    pieces = tuple(dict.fromkeys((evidence,) if isinstance(evidence, Evidence) else evidence))
    first: dict[str, Evidence] = {}
    for one in pieces:
        first.setdefault(one.url, one)
    return tuple(dict.fromkeys((*first.values(), *pieces)))[:MOST_EVIDENCE]


def met(evidence: Evidence | Iterable[Evidence], because: Text, basis: Basis = Basis.PUBLISHED) -> Finding:
    """Say that the requirement is met, on this evidence."""
    return Finding(status=Status.MET, basis=basis, reason=because, evidence=_gathered(evidence))


def partly(evidence: Evidence | Iterable[Evidence], because: Text, basis: Basis = Basis.PUBLISHED) -> Finding:
    """Say that the requirement is met in part: hedged, incomplete or for some only."""
    return Finding(status=Status.PARTLY, basis=basis, reason=because, evidence=_gathered(evidence))


def not_met(
    evidence: Evidence | Iterable[Evidence],
    because: Text,
    basis: Basis = Basis.PUBLISHED,
    searched: Iterable[str] = (),
) -> Finding:
    """Say that the requirement is not met; an absence also names the pages that were `searched`."""
    return Finding(
        status=Status.NOT_MET, basis=basis, reason=because, evidence=_gathered(evidence), searched=tuple(searched)
    )


def cannot_tell(because: Text, searched: Iterable[str] = (), evidence: Iterable[Evidence] = ()) -> Finding:
    """Say that it was not seen, and why; this is never a judgement of the platform."""
    return Finding(
        status=Status.CANNOT_TELL, reason=because, searched=tuple(searched), evidence=_gathered(tuple(evidence))
    )


def not_applicable(because: Text) -> Finding:
    """Say that the requirement does not concern this platform."""
    return Finding(status=Status.NOT_APPLICABLE, reason=because)
