"""What a check is: a pure function from a Site to a Finding, for one requirement."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import msgspec

from auditor.finding import Finding, View

if TYPE_CHECKING:
    from auditor.site.site import Site

NEEDS = frozenset({"home", "entry view", "policy pages", "advertisement template"})
# The languages that every check reads, if it says nothing else.
READS = ("nl", "en")


class Check(msgspec.Struct, frozen=True):
    """How one requirement is seen. `needs` are facts without which the judge answers cannot_tell by itself.

    `version` goes up when the check judges differently, and is stored with every finding. `languages` are those that
    it has words for: of a platform that mostly speaks another one the judge says cannot_tell, and never "absent".
    Without any it needs no words. `view` is which view of a rendered page it judges.
    """

    requirement: str
    judge: Callable[["Site"], Finding]
    needs: tuple[str, ...] = ()
    version: int = 1
    languages: tuple[str, ...] = READS
    view: View = View.SEEN

    def __call__(self, site: "Site") -> Finding:
        """Judge a site; raises TypeError where the function of a check returns no finding."""
        found = self.judge(site)
        if not isinstance(found, Finding):
            raise TypeError(f"{self.judge.__name__} returned no Finding but {type(found).__name__}")
        return found

    @property
    def summary(self) -> str:
        """The first line of the function's docstring."""
        return (self.judge.__doc__ or "").strip().partition("\n")[0]


def requirement(
    identity: str,
    *,
    needs: Iterable[str] = ("home",),
    version: int = 1,
    languages: Iterable[str] = READS,
    view: View = View.SEEN,
) -> Callable[[Callable[["Site"], Finding]], Check]:
    """Make a function the check of a requirement; raises ValueError for a need that no site can have."""
    wanted = tuple(needs)
    unknown = sorted(set(wanted) - NEEDS)
    if unknown:
        raise ValueError(f"{identity}: unknown need {unknown[0]!r}; choose from {', '.join(sorted(NEEDS))}")

    def declared(function: Callable[["Site"], Finding]) -> Check:
        return Check(identity, function, wanted, version, tuple(languages), view)

    return declared
