"""Begins the recording of a visit, or goes on with one that was broken off."""

import secrets
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

from auditor.redaction import Known
from auditor.site.words.vocabulary import Vocabulary
from auditor.snapshot.exchange import Answer, Asked, Exchange
from auditor.snapshot.made import Made
from auditor.snapshot.part import DATA, folder_of
from auditor.snapshot.reading import open_snapshot
from auditor.snapshot.recording import Recording
from auditor.snapshot.stored import Stored
from auditor.transport.keeper import Keeper
from auditor.transport.limits import Limits
from auditor.transport.reader import Reader
from auditor.transport.recorded_file import VISIT
from auditor.transport.recorder import Earlier
from auditor.transport.replay import response_of
from auditor.transport.tied import is_tied
from auditor.transport.visitor import Visitor
from auditor.transport.wanted import Wanted


def begin_recording(  # noqa: PLR0913, PLR0917  what a recording is made of
    visitor: Visitor, wanted: Wanted, words: Vocabulary, reader: Reader, limits: Limits, now: Callable[[], str]
) -> Keeper:
    """Have a visit recorded from here on; `Keeper.finish` makes the file, `Keeper.close` lets go of it.

    A visit that is gone on with does not ask again for what was stored whole, but for what holds masks: what they stand
    for is known during one visit only. Raises UsageError for a file that may not or cannot be written.
    """
    began = now()
    pace = f"{limits.delay_seconds:g} s"
    made = Made(wanted.tool, wanted.rules, visitor.user_agent, pace, began, visitor.home, visitor.name)
    stored: list[Stored] = []
    if wanted.resume:
        stored = _stored(wanted.path)
        recording = Recording.resume(wanted.path, made, overwrite=wanted.overwrite)
    else:
        recording = Recording.create(wanted.path, made, overwrite=wanted.overwrite)
    known = Known(secrets.token_hex(8), visitor.home, reader.channels, reader.pages)
    keeper = Keeper(
        recording,
        known,
        words,
        reader.pdf,
        now=now,
        body_bytes=limits.body_bytes,
        earlier=_earlier(stored, limits.body_bytes) if stored else None,
        before=len(stored),
    )
    told: dict[str, Any] = {"max_pages": wanted.max_pages, "advertisements": wanted.advertisements}
    if visitor.renders:
        told["rendered"] = True
    recording.note(VISIT, began, told)
    visitor.record(keeper)
    return keeper


def _stored(path: Path) -> list[Stored]:
    """Return what a recording that was broken off holds."""
    folder = folder_of(path)
    if not (folder / DATA).is_file():
        return []
    with open_snapshot(folder) as snapshot:
        return list(snapshot.all())


def _earlier(stored: list[Stored], body_bytes: int) -> Earlier:
    """Return what answers a request from what was stored whole; the last answer to the same request counts."""
    found: dict[tuple[str, str, str], list[Stored]] = defaultdict(list)
    for one in stored:
        if not is_tied(_exchange(one)):
            found[one.method, one.url, one.cookie].append(one)

    def answer(request: httpx.Request) -> httpx.Response | None:
        held = found.get((request.method, str(request.url), request.headers.get("cookie", "")))
        return response_of(held[-1], body_bytes) if held else None

    return answer


def _exchange(one: Stored) -> Exchange:
    answer = Answer(one.status, one.reason, one.headers, one.body) if one.status else None
    return Exchange(Asked(one.method, one.url), one.date, answer, one.trouble or "")
