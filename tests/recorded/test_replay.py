"""What was recorded is judged as what was visited, from the file alone, and again and again the same."""

import socket
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from auditor.audit import Audit, to_json
from auditor.snapshot.reading import open_snapshot
from auditor.snapshot.verify import verify
from auditor.stated_total import StatedTotal
from auditor.transport import open_target
from tests import sample_platforms
from tests.platform_server import FaultServer, PlatformServer, http_answer
from tests.recorded.recorded import (
    DAY,
    audit_of,
    record_of,
    seeds_of,
    spellings,
    statuses,
    tuning_platforms,
    unpacked,
)
from tests.redaction.gaps import JUDGED, NAMES, with_gaps
from tests.sample_platforms import SAMPLES

pytestmark = pytest.mark.usefixtures("quick_disk")

SERVED = ("tussenweg", "lindelaan", "veldpost")


def but_judged_at(audit: Audit) -> bytes:
    return to_json(msgspec.structs.replace(audit, judged_at=""))


@pytest.mark.parametrize("platform", with_gaps(tuning_platforms(), JUDGED | NAMES))
def test_a_recorded_platform_is_judged_as_the_platform_itself(platform: str, tmp_path: Path) -> None:
    file = record_of(str(SAMPLES / platform), tmp_path / "site.wacz")
    replayed = audit_of(str(file))
    seen, recorded = sample_platforms.statuses(platform), statuses(replayed)
    assert {one: (seen[one], recorded[one]) for one in seen if seen[one] != recorded[one]} == {}
    assert verify(file) == ()
    held = unpacked(file) + to_json(replayed)
    low = held.lower()
    told = [
        one for seed in seeds_of(platform) for one in spellings(seed) if one in (held if one[:1].isupper() else low)
    ]
    assert told == []


@pytest.mark.parametrize("platform", SERVED)
def test_a_live_visit_replays_without_any_connection_and_always_the_same(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with PlatformServer(SAMPLES / platform) as server:
        live = audit_of(server.url)
        file = record_of(server.url, tmp_path / "site.wacz")
    tried: list[Any] = []
    monkeypatch.setattr(socket.socket, "connect", lambda _self, address: tried.append(address))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *asked, **_: tried.append(asked))
    first, later = audit_of(str(file)), audit_of(str(file), DAY + timedelta(days=400))
    assert tried == []
    assert statuses(first) == statuses(live)
    told, replayed = live.advertisement_total, first.advertisement_total
    assert isinstance(replayed, StatedTotal) is isinstance(told, StatedTotal) is (platform == "tussenweg")
    if isinstance(told, StatedTotal) and isinstance(replayed, StatedTotal):
        # What is stored of a page is the page without its cards, so that its digest is another.
        assert msgspec.structs.replace(told.evidence, sha256=replayed.evidence.sha256) == replayed.evidence
        assert (told.number, told.about) == (replayed.number, replayed.about) == (1284, False)
    assert but_judged_at(first) == but_judged_at(later)
    assert first.judged_at != later.judged_at
    assert (first.observed_at, first.source.kind) == ("2026-11-25T10:00:00Z", "snapshot")


def test_the_gate_and_the_page_behind_it_stand_at_one_address(tmp_path: Path) -> None:
    file = record_of(str(SAMPLES / "tussenweg"), tmp_path / "site.wacz")
    with open_snapshot(file) as snapshot:
        home = snapshot.exchanges("https://www.tussenweg.example/")
        assert [bool(one.cookie) for one in home][:2] == [False, True]
        assert home[0].body != home[1].body
    pages = audit_of(str(file)).pages
    assert pages[0].kind == "gate"
    assert any(page.kind == "home" for page in pages)


PAGE = b"""<!doctype html><html lang=nl><title>Avondblad</title><h1>Avondblad</h1><p>Deze website is alleen bedoeld voor
bezoekers van achttien jaar en ouder.</p><nav><a href=/voorwaarden>Voorwaarden</a> <a href=/contact>Contact</a>
<a href=/privacy>Privacy</a></nav></html>"""


def test_what_was_refused_or_missing_replays_as_such(tmp_path: Path) -> None:
    answers = {
        "/robots.txt": http_answer(b"User-agent: *\nDisallow: /voorwaarden\n", kind="text/plain"),
        "/": http_answer(PAGE),
        "/privacy": http_answer(b"", "503 Service Unavailable"),
        "*": http_answer(b"weg", "404 Not Found"),
    }
    with FaultServer(answers) as server:
        live = audit_of(server.url)
        file = record_of(server.url, tmp_path / "site.wacz")
        asked = set(server.paths)
    assert "/voorwaarden" not in asked
    replayed = audit_of(str(file))
    assert [(page.url, page.status, page.trouble) for page in replayed.pages] == [
        (page.url, page.status, page.trouble) for page in live.pages
    ]
    told = {page.url.rpartition("/")[2]: page.trouble.en for page in replayed.pages if page.trouble is not None}
    assert told["voorwaarden"] == "robots.txt asks not to visit this page"
    assert told["contact"] == "the page does not exist"
    assert told["privacy"] == "the server gave an error"


def test_an_address_that_was_not_asked_is_not_recorded(tmp_path: Path) -> None:
    file = record_of(str(SAMPLES / "tussenweg"), tmp_path / "site.wacz")
    with open_target(str(file)) as visitor:
        delivery = visitor.get("https://www.tussenweg.example/nooit-gevraagd")
        assert (delivery.trouble, delivery.status) == ("not_recorded", 0)


def test_a_site_cannot_forge_the_marks_of_redaction(tmp_path: Path) -> None:
    forged = PAGE.replace(b"<h1>", b'<body data-auditor-page="x advertisement"><h1>')
    (tmp_path / "index.html").write_bytes(forged)
    with open_target(str(tmp_path)) as visitor:
        assert b"data-auditor-" not in visitor.get(visitor.home).body
    file = record_of(str(tmp_path), tmp_path / "site.wacz")
    assert b"data-auditor-page" not in unpacked(file)
