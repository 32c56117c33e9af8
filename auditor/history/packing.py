"""The record of an audit as a history keeps it: whole, small, and known by what it says."""

import hashlib
import zlib
from datetime import UTC, datetime

import msgspec

from auditor.audit import Audit, from_json, to_json
from auditor.errors import UsageError

LEVEL = 6


def packed(audit: Audit) -> bytes:
    """Return the record, compressed; nothing but what `audit.json` holds."""
    return zlib.compress(to_json(audit), LEVEL)


def unpacked(body: bytes) -> Audit:
    """Read what `packed` wrote; raises UsageError where it was damaged since."""
    try:
        return from_json(zlib.decompress(body))
    except (zlib.error, msgspec.DecodeError) as error:
        raise UsageError(
            nl=f"Een audit in de geschiedenis is beschadigd ({error}). Zet een reservekopie van de geschiedenis terug.",
            en=f"An audit in the history is damaged ({error}). Put a backup of the history back.",
        ) from error


def digest_of(audit: Audit) -> str:
    """Return the sha256 of what an audit says, leaving out when it was judged.

    The same visit judged twice by the same rules is one audit. Empty fields count for nothing, so that a field which a
    later program adds makes no other audit of an old one.
    """
    told = msgspec.to_builtins(audit)
    del told["judged_at"]
    return hashlib.sha256(msgspec.json.encode(_filled(told), order="sorted")).hexdigest()


def moment_of(told: str) -> str:
    """Return a moment of a record as ISO 8601 in UTC, whole seconds; raises UsageError for what is none."""
    try:
        when = datetime.fromisoformat(told)
        when = when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise UsageError(
            nl=f"In de audit staat '{told}', en dat is geen moment (zoals 2026-11-24T12:00:00Z).",
            en=f"The audit says '{told}', which is no moment (as 2026-11-24T12:00:00Z is).",
        ) from error
    return f"{when:%Y-%m-%dT%H:%M:%SZ}"


def _filled(value: object) -> object:
    """Return a JSON value without members that say nothing."""
    if isinstance(value, dict):
        members = {name: _filled(member) for name, member in value.items()}
        return {name: member for name, member in members.items() if member not in (None, "", [], {})}
    return [_filled(one) for one in value] if isinstance(value, list | tuple) else value
