"""The baseline: breaches that are accepted for a while, each by its identity, with a reason and a last day."""

from collections.abc import Collection, Iterable
from datetime import date
from enum import StrEnum

from msgspec import Struct

from auditor.finding import Status
from auditor.policy.breach import Breach, Identity
from auditor.policy.policy import STATUS_WORDS
from auditor.requirements import Text

# From good to bad: what was accepted at one outcome is not accepted at a worse one.
_GRAVITY = (Status.NOT_APPLICABLE, Status.MET, Status.PARTLY, Status.CANNOT_TELL, Status.NOT_MET)


class Accepted(Struct, frozen=True, kw_only=True):
    """One accepted breach; `expires` is the last day on which it is."""

    platform: str
    requirement: str
    page: str = ""
    selector: str = ""
    status: Status
    reason: str
    expires: date

    @property
    def identity(self) -> Identity:
        """What it is known again by."""
        return Identity(self.platform, self.requirement, self.page, self.selector)


class Standing(StrEnum):
    """How a breach stands towards the baseline; all but the second break the policy."""

    NEW = "new"
    ACCEPTED = "accepted"
    EXPIRED = "expired"
    WORSE = "worse"


class Weighed(Struct, frozen=True):
    """A breach laid beside the baseline; `note` says why an entry for it does not help, or until when it does."""

    breach: Breach
    standing: Standing
    entry: Accepted | None = None
    note: Text | None = None

    @property
    def counts(self) -> bool:
        """Whether it breaks the policy."""
        return self.standing is not Standing.ACCEPTED


def weighed(breaches: Iterable[Breach], baseline: Iterable[Accepted], today: date) -> tuple[Weighed, ...]:
    """Lay every breach beside the baseline; one that is fixed makes room for no other."""
    entries = {entry.identity: entry for entry in baseline}
    return tuple(_weighed(breach, entries.get(breach.identity), today) for breach in breaches)


def stale(
    baseline: Iterable[Accepted],
    breaches: Iterable[Breach],
    *,
    judged: Collection[str],
    unseen: Collection[tuple[str, str]] = (),
) -> tuple[Accepted, ...]:
    """Return the entries that match nothing any more.

    `judged` are the platforms of which every snapshot was judged, and those that nobody checks any longer; `unseen`
    are platform and requirement where a check crashed or nothing could be said: what was not seen may be there still.
    """
    here = {breach.identity for breach in breaches}
    return tuple(
        entry
        for entry in baseline
        if entry.platform in judged and (entry.platform, entry.requirement) not in unseen and entry.identity not in here
    )


def accepting(
    baseline: Iterable[Accepted],
    results: Iterable[Weighed],
    outdated: Iterable[Accepted],
    *,
    reason: str,
    expires: date,
) -> tuple[Accepted, ...]:
    """Return the baseline that accepts these breaches too, without the outdated entries, in order of identity.

    An entry that still holds keeps its reason and its last day.
    """
    dropped = {entry.identity for entry in outdated}
    kept = {entry.identity: entry for entry in baseline if entry.identity not in dropped}
    # Two snapshots of one platform may show the same place: the graver outcome comes last, and is what is accepted.
    for one in sorted(results, key=_gravity):
        breach = one.breach
        if one.counts and breach.acceptable and breach.status is not None:
            kept[breach.identity] = Accepted(
                platform=breach.platform,
                requirement=breach.subject,
                page=breach.identity.page,
                selector=breach.identity.selector,
                status=breach.status,
                reason=reason,
                expires=expires,
            )
    return tuple(kept[identity] for identity in sorted(kept))


def _weighed(breach: Breach, entry: Accepted | None, today: date) -> Weighed:
    """Lay one breach beside the entry of its identity."""
    if entry is None or not breach.acceptable or breach.status is None:
        return Weighed(breach, Standing.NEW)
    day = entry.expires.isoformat()
    if entry.expires < today:
        note = Text(
            f"was aanvaard tot en met {day} ({entry.reason}), en dat is voorbij",
            f"was accepted up to {day} ({entry.reason}), which has passed",
        )
        return Weighed(breach, Standing.EXPIRED, entry, note)
    if _worse(breach.status, entry.status):
        word = STATUS_WORDS[entry.status]
        note = Text(
            f"was aanvaard als '{word.nl}' ({entry.reason}), en is nu erger",
            f"was accepted as '{word.en}' ({entry.reason}), and is worse now",
        )
        return Weighed(breach, Standing.WORSE, entry, note)
    note = Text(f"aanvaard tot en met {day}: {entry.reason}", f"accepted up to {day}: {entry.reason}")
    return Weighed(breach, Standing.ACCEPTED, entry, note)


def _worse(status: Status, than: Status) -> bool:
    """Whether an outcome is graver than another."""
    return _GRAVITY.index(status) > _GRAVITY.index(than)


def _gravity(one: Weighed) -> int:
    """Return how grave the outcome of a breach is."""
    return _GRAVITY.index(one.breach.status) if one.breach.status is not None else 0
