"""Whatever a server does, a visit ends in a delivery that says what happened."""

import gzip
import socket
import tracemalloc
from collections.abc import Sequence
from pathlib import Path

import brotli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from auditor.site.markup.delivery import Delivery
from auditor.site.markup.trouble import Trouble
from auditor.transport.limits import Limits
from tests.platform_server import (
    Answer,
    FaultServer,
    dripping,
    hang_up,
    http_answer,
    redirect_to,
    self_signed,
    silence,
)
from tests.transport.visits import QUICK, visit

NO_ROBOTS: dict[str, Answer] = {"/robots.txt": http_answer(status="404 Not Found")}
SHORT = replace(QUICK, request_seconds=0.15)
SMALL = replace(QUICK, body_bytes=10_000, header_bytes=2_000)


def delivered(answer: Answer, limits: Limits = QUICK) -> Delivery:
    """Return what a visit makes of one answer, with a robots.txt that is not there."""
    with FaultServer({**NO_ROBOTS, "*": answer}) as server, visit(server.url, limits=limits) as visitor:
        return visitor.get(server.url + "page")


@pytest.mark.parametrize(
    ("status", "trouble"),
    [
        ("200 OK", None),
        ("206 Partial Content", None),
        ("300 Multiple Choices", Trouble.BROKEN),
        ("302 Found", Trouble.BROKEN),
        ("400 Bad Request", Trouble.NOT_FOUND),
        ("401 Unauthorized", Trouble.LOGIN),
        ("403 Forbidden", Trouble.FORBIDDEN),
        ("404 Not Found", Trouble.NOT_FOUND),
        ("407 Proxy Authentication Required", Trouble.LOGIN),
        ("408 Request Timeout", Trouble.TIMEOUT),
        ("410 Gone", Trouble.NOT_FOUND),
        ("429 Too Many Requests", Trouble.TOO_MANY_REQUESTS),
        ("451 Unavailable For Legal Reasons", Trouble.FORBIDDEN),
        ("500 Internal Server Error", Trouble.SERVER_ERROR),
        ("503 Service Unavailable", Trouble.SERVER_ERROR),
        ("799 Odd", Trouble.BROKEN),
        ("999 Request denied", Trouble.FORBIDDEN),
    ],
)
def test_a_status_is_told_as_its_trouble_and_the_body_is_kept(status: str, trouble: Trouble | None) -> None:
    delivery = delivered(http_answer(b"<h1>Even geduld</h1>", status))
    assert (delivery.trouble, delivery.body) == (trouble, b"<h1>Even geduld</h1>")
    assert delivery.status == int(status[:3])


def test_a_server_that_is_not_there_refused() -> None:
    with socket.create_server(("127.0.0.1", 0)) as shut:
        port = shut.getsockname()[1]
    with visit(f"http://127.0.0.1:{port}/") as visitor:
        delivery = visitor.get(visitor.home)
    assert (delivery.trouble, delivery.status, delivery.body) == (Trouble.REFUSED, 0, b"")


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        pytest.param(silence, Trouble.TIMEOUT, id="never-answers"),
        pytest.param(dripping(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n"), Trouble.TIMEOUT, id="drips-headers"),
        pytest.param(dripping(b"HTTP/1.1 200 OK\r\n\r\n<p>first", b"."), Trouble.TIMEOUT, id="drips-body"),
        pytest.param(hang_up, Trouble.BROKEN, id="hangs-up"),
        pytest.param([b"SSH-2.0-OpenSSH_9.2\r\n"], Trouble.BROKEN, id="is-no-web-server"),
        pytest.param([b""], Trouble.BROKEN, id="says-nothing"),
        pytest.param([b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"], Trouble.BROKEN, id="switches"),
        pytest.param(http_answer(b"<p>short", length=500), Trouble.BROKEN, id="promises-too-much"),
        pytest.param(
            [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>hi\r\nzz\r\n"],
            Trouble.BROKEN,
            id="bad-chunk",
        ),
    ],
)
def test_a_server_that_misbehaves_costs_a_bounded_time(answer: Answer, trouble: Trouble) -> None:
    # Only what never ends waits for the clock; a busy machine may take long over anything else.
    assert delivered(answer, SHORT if trouble is Trouble.TIMEOUT else QUICK).trouble is trouble


@pytest.mark.parametrize(
    ("answer", "kept", "limits"),
    [
        (dripping(b"HTTP/1.1 200 OK\r\n\r\n<p>first", b""), b"<p>first", replace(QUICK, request_seconds=0.5)),
        (http_answer(b"<p>short", length=500), b"<p>short", QUICK),
    ],
    ids=["drip", "broken-off"],
)
def test_what_came_before_the_end_is_kept(answer: Answer, kept: bytes, limits: Limits) -> None:
    assert delivered(answer, limits).body == kept


def endless(start: bytes, piece: bytes) -> Answer:
    """Answer with 200 MB, as long as anyone reads it."""
    return (start if number == 0 else piece * 1000 for number in range(200_000_000 // (len(piece) * 1000)))


@pytest.mark.parametrize(
    ("start", "piece"),
    [
        pytest.param(b"HTTP/1.1 200 OK\r\n", b"X-Flood: 0123456789\r\n", id="many-headers"),
        pytest.param(b"HTTP/1.1 200 OK\r\nX-Flood: ", b"0123456789", id="one-header"),
        pytest.param(b"", b"HTTP/1.1 100 Continue\r\n\r\n", id="interim-answers"),
    ],
)
def test_a_flood_of_headers_is_cut(start: bytes, piece: bytes) -> None:
    delivery = delivered(endless(start, piece), SMALL)
    assert (delivery.trouble, delivery.headers) == (Trouble.HEADERS_TOO_LARGE, ())


def test_headers_within_the_allowance_may_come_with_a_large_body() -> None:
    assert delivered(http_answer(b"x" * 9_000), SMALL).trouble is None


@pytest.mark.parametrize(
    "start",
    [b"HTTP/1.1 200 OK\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 200000000\r\n\r\n"],
    ids=["no-length", "with-length"],
)
def test_a_page_of_200_megabytes_is_cut_and_kept(start: bytes) -> None:
    delivery = delivered(endless(start, b"x" * 10), SMALL)
    assert (delivery.trouble, delivery.status, delivery.body) == (Trouble.TOO_LARGE, 200, b"x" * 10_000)


def compressed(coding: str, body: bytes) -> bytes:
    """Return the body in a content coding."""
    return gzip.compress(body) if coding == "gzip" else bytes(brotli.compress(body, quality=4))


@pytest.mark.parametrize("coding", ["gzip", "br"])
def test_a_bomb_never_unfolds_in_memory(coding: str) -> None:
    bomb = compressed(coding, b"\0" * 100_000_000)
    limits = replace(QUICK, body_bytes=1_000_000)
    tracemalloc.start()
    try:
        delivery = delivered(http_answer(bomb, "200 OK", f"Content-Encoding: {coding}"), limits)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (delivery.trouble, len(delivery.body)) == (Trouble.TOO_LARGE, 1_000_000)
    assert peak < 15_000_000


@pytest.mark.parametrize(
    ("body", "coding", "seen", "trouble"),
    [
        (gzip.compress(b"<p>hallo"), "gzip", b"<p>hallo", None),
        (brotli.compress(b"<p>hallo"), "br", b"<p>hallo", None),
        (b"<p>plain", "gzip", b"<p>plain", None),
        (gzip.compress(b"<p>hallo" * 9999)[:-40], "gzip", b"<p>hallo", Trouble.BROKEN),
    ],
    ids=["gzip", "br", "lies", "breaks-off"],
)
def test_a_content_coding_is_undone(body: bytes, coding: str, seen: bytes, trouble: Trouble | None) -> None:
    delivery = delivered(http_answer(body, "200 OK", f"Content-Encoding: {coding}"))
    assert (delivery.body[: len(seen)], delivery.trouble) == (seen, trouble)


def test_a_charset_is_left_to_the_page() -> None:
    body = "café".encode("latin-1")
    delivery = delivered(http_answer(body, kind="text/html; charset=utf-8"))
    assert (delivery.body, delivery.header("content-type")) == (body, "text/html; charset=utf-8")


def test_headers_keep_their_order_and_duplicates_in_any_charset() -> None:
    head = b"HTTP/1.1 200 OK\r\nX-B: 1\r\nX-a: caf\xe9\r\nx-b: \xe2\x82\xac\r\nContent-Length: 0\r\n\r\n"
    delivery = delivered([head])
    assert delivery.headers[:3] == (("x-b", "1"), ("x-a", "café"), ("x-b", "€"))


def test_head_asks_for_no_body() -> None:
    with FaultServer({**NO_ROBOTS, "*": http_answer(b"", length=999)}) as server, visit(server.url) as visitor:
        delivery = visitor.get(server.url + "page", head=True)
    assert (delivery.trouble, delivery.body, delivery.header("content-length")) == (None, b"", "999")
    assert server.requests[-1].startswith(b"HEAD /page ")


def test_an_untrusted_certificate_is_a_tls_trouble_and_a_trusted_one_is_not(tmp_path: Path) -> None:
    server_side, client_side = self_signed(tmp_path, "localhost")
    with FaultServer(http_answer(b"safe"), tls=server_side) as server:
        url = f"https://localhost:{server.port}/"
        with visit(url) as visitor:
            assert visitor.get(url).trouble is Trouble.TLS
        with visit(url, verify=client_side) as visitor:
            assert visitor.get(url).body == b"safe"
        other = f"https://127.0.0.1:{server.port}/"
        with visit(other, verify=client_side) as visitor:
            assert visitor.get(other).trouble is Trouble.TLS


def test_https_to_a_plain_server_is_a_tls_trouble() -> None:
    with FaultServer([b"HTTP/1.1 400 Bad Request\r\n\r\n"]) as server:
        url = server.url.replace("http://", "https://")
        with visit(url, limits=SHORT) as visitor:
            assert visitor.get(url).trouble is Trouble.TLS


def test_the_time_of_the_audit_ends_every_request() -> None:
    with FaultServer(http_answer(b"hello")) as server:
        with visit(server.url, limits=replace(QUICK, audit_seconds=0.0)) as visitor:
            assert visitor.get(server.url).trouble is Trouble.TIME_UP
        assert server.requests == []


def test_a_request_under_way_is_ended_by_the_time_of_the_audit() -> None:
    drip = dripping(b"HTTP/1.1 200 OK\r\n\r\n", b".")
    limits = replace(QUICK, audit_seconds=0.2)
    with FaultServer({**NO_ROBOTS, "*": drip}) as server, visit(server.url, limits=limits) as visitor:
        assert visitor.get(server.url).trouble in (Trouble.TIME_UP, Trouble.TIMEOUT)
        assert visitor.get(server.url + "next").trouble is Trouble.TIME_UP


COOKIES = [
    "a=b; Expires=Wed, 99 Foo 99999 99:99:99 GMT",
    "a=b; Max-Age=" + "9" * 500,
    "a=b; Max-Age=-1; Domain=.",
    "a=b; Domain=" + "a." * 300,
    "=; ;;;=; Path=\x01",
    'a=b; Version=zz; Port="x,y"',
    "a" * 3000,
    "é=ü; Path=/é",
]


@pytest.mark.parametrize("cookie", COOKIES)
def test_a_hostile_cookie_changes_nothing(cookie: str) -> None:
    assert delivered(http_answer(b"ok", "200 OK", f"Set-Cookie: {cookie}")).body in (b"ok", b"")


@given(st.lists(st.binary(max_size=60), max_size=4))
@settings(max_examples=60, deadline=None)
def test_any_bytes_at_all_end_in_a_delivery(pieces: Sequence[bytes]) -> None:
    assert isinstance(delivered([b"HTTP/1.1 200 OK\r\n", *pieces], SHORT), Delivery)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\0"), max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_location_at_all_ends_in_a_delivery(location: str) -> None:
    answers = {**NO_ROBOTS, "*": http_answer(b"end"), "/page": redirect_to(location)}

    def nowhere(_host: str, _port: int) -> tuple[tuple[str, int], ...]:
        return ()

    with FaultServer(answers) as server:

        def resolver(host: str, port: int) -> tuple[tuple[str, int], ...]:
            return ((host, port),) if host == "127.0.0.1" and port == server.port else nowhere(host, port)

        with visit(server.url, limits=SHORT, resolver=resolver) as visitor:
            assert isinstance(visitor.get(server.url + "page"), Delivery)
