"""What a browser showed, as a recording keeps it: beside the answers that it was made of."""

import base64
import json
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from auditor.redaction import Known, redact
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.routes import route_of
from auditor.site.markup.trails import trail_of
from auditor.snapshot.exchange import Answer, Asked, Exchange
from auditor.snapshot.warc import SEEN, SEEN_TYPE

HTML = ((b"Content-Type", SEEN_TYPE.encode()),)
PICTURE = "data:image/webp;base64,"
MACHINERY = (b"javascript", b"ecmascript", b"css")


def shown_of(delivery: Delivery, date: str) -> Iterator[Exchange]:
    """Yield what a browser showed of an answer, where one looked."""
    if delivery.seen is not None:
        answer = Answer(200, b"OK", HTML, delivery.seen.stored())
        yield Exchange(Asked("GET", SEEN + delivery.final_url), date, answer)


def routed(exchanges: Sequence[Exchange], delivery: Delivery) -> Iterator[Exchange]:
    """Yield what was exchanged; of a page that only a script tells apart, its document under the page's own address."""
    document = document_of(exchanges) if route_of(delivery.url)[1] or trail_of(delivery.url)[1] else None
    for one in exchanges:
        yield (replace(one, asked=replace(one.asked, url=delivery.url)) if one is document else one)


def is_view(one: Exchange) -> bool:
    """Whether an exchange is what a browser showed."""
    return one.asked.url.startswith(SEEN)


def is_machinery(one: Exchange) -> bool:
    """Whether an answer is a script or a style sheet, which pages share and which shows nobody."""
    headers = one.answer.headers if one.answer is not None else ()
    told = next((value for name, value in headers if name.lower() == b"content-type"), b"")
    return any(kind in told.lower() for kind in MACHINERY)


def is_data(one: Exchange) -> bool:
    """Whether an answer is what a page asks for beside itself: data, a script, a style sheet."""
    headers = one.answer.headers if one.answer is not None else ()
    told = next((value for name, value in headers if name.lower() == b"content-type"), b"")
    return is_machinery(one) or b"json" in told.lower()


def document_of(exchanges: Sequence[Exchange]) -> Exchange | None:
    """Return the answer that is the page itself: the first that leads nowhere else."""
    return next((one for one in exchanges if one.answer is not None and not 300 <= one.answer.status < 400), None)


def view_of(exchanges: Sequence[Exchange]) -> Exchange | None:
    """Return what a browser showed of the page."""
    return next((one for one in exchanges if is_view(one)), None)


def as_delivery(delivery: Delivery) -> Delivery | None:
    """Return what a browser showed as if it had been delivered; None where there is nothing."""
    if delivery.seen is None or not delivery.seen.html:
        return None
    return replace(delivery, headers=(("content-type", SEEN_TYPE),), body=delivery.seen.html, seen=None)


def without_persons(told: dict[str, object], known: Known) -> dict[str, object]:
    """Return what a visit remembers without persons in it; nothing where it cannot be told without them."""
    # A picture is ours, made without people; in its letters no number is to be looked for.
    bare = {name: value for name, value in told.items() if not is_picture(value)}
    pictures = {name: value for name, value in told.items() if is_picture(value)}
    body = json.dumps(bare, ensure_ascii=False, sort_keys=True).encode()
    try:
        clean = json.loads(redact(body, known.home, "application/json", known).body)
    except ValueError:
        return {}
    return {**clean, **pictures} if isinstance(clean, dict) else {}


def is_picture(value: object) -> bool:
    """Whether a value is the address of a WebP picture and nothing else."""
    if not isinstance(value, str) or not value.startswith(PICTURE):
        return False
    try:
        body = base64.b64decode(value.removeprefix(PICTURE), validate=True)
    except ValueError:
        return False
    return body.startswith(b"RIFF") and body[8:12] == b"WEBP"
