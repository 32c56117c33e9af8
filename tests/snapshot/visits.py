"""Invented visits to record: exchanges as the recorder hands them over."""

from collections.abc import Sequence
from pathlib import Path

from auditor.requirements import Text
from auditor.snapshot.exchange import Answer, Asked, Exchange, Headers
from auditor.snapshot.made import Made
from auditor.snapshot.recording import Recording
from auditor.snapshot.wacz import PageLine

DATE, ENDED = "2026-11-25T10:00:00Z", "2026-11-25T10:05:00Z"
HOME = "https://platform.example/"
CONDUCT = (Text(nl="Een verzoek per seconde.", en="One request a second."),)
MADE = Made(
    tool="GedragscodeAuditor/0.5",
    rules="2026.11",
    user_agent="GedragscodeAuditor/0.5 (contact: no contact given)",
    pace="1.0",
    began=DATE,
    home=HOME,
    name="Platform",
)
HTML: Headers = ((b"Content-Type", b"text/html; charset=utf-8"),)


def exchange(
    path: str = "", body: bytes = b"<h1>Welkom</h1>", *, cookie: bytes = b"", headers: Headers = HTML
) -> Exchange:
    """Return a page that was asked and came."""
    sent = ((b"Cookie", cookie),) if cookie else ()
    return Exchange(Asked("GET", HOME + path, ((b"User-Agent", b"a"), *sent)), DATE, Answer(200, b"OK", headers, body))


def refused(path: str) -> Exchange:
    """Return a page that was not asked, with the reason."""
    return Exchange(Asked("GET", HOME + path), DATE, trouble="robots", detail="disallowed by robots.txt")


def many(count: int) -> list[Exchange]:
    """Return a visit of so many pages."""
    return [exchange(f"pagina/{number}", b"<p>pagina %d</p>" % number) for number in range(count)]


def recorded(path: Path, exchanges: Sequence[Exchange]) -> Path:
    """Record a finished visit."""
    first = next((one for one in exchanges if one.answer is not None), None)
    pages = [PageLine(first.asked.url, first.date, "Welkom")] if first else []
    with Recording.create(path, MADE) as recording:
        recording.keep(exchanges)
        return recording.finish(pages, ENDED, CONDUCT)
