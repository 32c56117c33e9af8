"""Builds a visit to a snapshot: of this program as it was stored, of another tool redacted in memory first."""

import secrets
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import httpx
from msgspec.structs import replace

from auditor.errors import UsageError
from auditor.redaction import Known
from auditor.requirements import Text
from auditor.snapshot.exchange import Answer, Asked, Exchange
from auditor.snapshot.reading import Snapshot, open_snapshot
from auditor.snapshot.stored import Stored, as_stored
from auditor.snapshot.warc import SEEN
from auditor.transport.agent import product_token
from auditor.transport.cleaning import Cleaner
from auditor.transport.limits import Clock, Deadline, Limits
from auditor.transport.past import Past
from auditor.transport.reader import Reader
from auditor.transport.replay import Replay
from auditor.transport.request_headers import request_headers
from auditor.transport.robots import Robots
from auditor.transport.visitor import Visitor
from auditor.transport.web_address import web_address

# The note that holds what a visit was held to.
VISIT = "urn:auditor:visit"


def snapshot_visitor(path: Path, *, limits: Limits, user_agent: str, clock: Clock, reader: Reader) -> Visitor:
    """Return a visitor for a snapshot, which opens no connection; raises UsageError for a file that is none."""
    snapshot = open_snapshot(path)
    try:
        return _visitor(snapshot, path, limits=limits, user_agent=user_agent, clock=clock, reader=reader)
    except BaseException:
        snapshot.close()
        raise


def _visitor(  # noqa: PLR0913
    snapshot: Snapshot, path: Path, *, limits: Limits, user_agent: str, clock: Clock, reader: Reader
) -> Visitor:
    made = snapshot.made
    home = web_address(made.home)
    if home is None:
        raise UsageError(
            nl=f"In {path} staat geen webpagina om mee te beginnen.",
            en=f"There is no web page in {path} to start with.",
        )
    agent = made.user_agent if snapshot.own and made.user_agent else user_agent
    exchanges = snapshot.exchanges if snapshot.own else Redacting(snapshot, str(home), reader, limits).exchanges
    deadline = Deadline(clock, limits.audit_seconds)
    replay = Replay(exchanges, deadline, limits.body_bytes, snapshot.close, without_rules=not snapshot.own)
    headers = request_headers(agent)
    return Visitor(
        kind="snapshot",
        home=str(home),
        name=made.name or home.host,
        robots=Robots(replay, product_token(agent), headers),
        headers=headers,
        limits=limits,
        past=_past(snapshot),
    )


def _past(snapshot: Snapshot) -> Past:
    made = snapshot.made
    if not snapshot.own:
        software = made.software or "?"
        source = Text(
            f"Gelezen uit een bestand van een ander programma ({software}); geen server bezocht. Persoonsgegevens zijn"
            " in het geheugen weggelaten vóór de beoordeling.",
            f"Read from a file of another program ({software}); no server was visited. Personal data was left out in"
            " memory before judging.",
        )
        return Past(made.began, own=False, told=(source,), faults=lambda: snapshot.faults)
    notes = {one.url: one.told for one in snapshot.notes() if isinstance(one.told, dict)}
    told = notes.get(VISIT, {})
    most = told.get("max_pages")
    return Past(
        made.began,
        own=True,
        told=made.conduct,
        faults=lambda: snapshot.faults,
        max_pages=most if isinstance(most, int) and not isinstance(most, bool) else None,
        advertisements=told.get("advertisements") is not False,
        rendered=told.get("rendered") is True,
        view=_Views(snapshot) if told.get("rendered") is True else None,
        notes=notes,
    )


class _Views:
    """Gives what was seen at an address, the n-th time that of the n-th visit, at the end the last."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._asked: Counter[str] = Counter()

    def __call__(self, url: str) -> bytes | None:
        kept = self._snapshot.exchanges(SEEN + url)
        number = self._asked[url]
        self._asked[url] += 1
        return kept[min(number, len(kept) - 1)].body if kept else None


class Redacting:
    """Gives the exchanges of another tool's file without persons; what names them is learnt from all pages first."""

    def __init__(self, snapshot: Snapshot, home: str, reader: Reader, limits: Limits) -> None:
        """Read the file once."""
        self._snapshot = snapshot
        self._known = Known(secrets.token_hex(8), home, reader.channels, reader.pages)
        self._cleaner = Cleaner(self._known, limits.body_bytes, reader.pdf)
        for one in snapshot.all():
            if one.status == httpx.codes.OK and _is_html(one):
                self._cleaner.stored(_exchange(one))

    def exchanges(self, url: str) -> Sequence[Stored]:
        """Return what was recorded at an address, or behind a mask."""
        found: Iterable[Stored] = self._snapshot.exchanges(self._known.original(url))
        return tuple(replace(as_stored(self._cleaner.stored(_exchange(one))), truncated=one.truncated) for one in found)


def _exchange(one: Stored) -> Exchange:
    asked = Asked(one.method, one.url, one.request_headers)
    if not one.status:
        return Exchange(asked, one.date, None, one.trouble or "", one.detail)
    answer = Answer(one.status, one.reason, one.headers, one.body, truncated=one.truncated)
    return Exchange(asked, one.date, answer, one.trouble or "", one.detail)


def _is_html(one: Stored) -> bool:
    return any(name.lower() == b"content-type" and b"html" in value.lower() for name, value in one.headers)
