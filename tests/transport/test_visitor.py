"""Redirects, cookies and addresses, as a visit handles them."""

import socket

import httpx
import pytest
from msgspec.structs import replace

from auditor.site.markup.trouble import Trouble
from auditor.transport.capped import Capped
from auditor.transport.limits import Clock, Deadline, Limits
from auditor.transport.meter import Meter
from auditor.transport.stopped import plain
from auditor.transport.web_address import web_address
from tests.platform_server import Answer, FaultServer, http_answer, redirect_to
from tests.transport.visits import AGENT, QUICK, visit

NO_ROBOTS: dict[str, Answer] = {"/robots.txt": http_answer(status="404 Not Found")}


def test_hops_are_the_addresses_between_the_first_and_the_last() -> None:
    answers = {**NO_ROBOTS, "/": redirect_to("/b?x=1#part"), "/b?x=1": redirect_to("c"), "/c": http_answer(b"end")}
    with FaultServer(answers) as server, visit(server.url) as visitor:
        delivery = visitor.get(server.url + "#top")
    assert (delivery.url, delivery.hops) == (server.url, (server.url + "b?x=1",))
    assert (delivery.final_url, delivery.body, delivery.trouble) == (server.url + "c", b"end", None)


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
def test_every_kind_of_redirect_is_followed(status: str) -> None:
    answers = {**NO_ROBOTS, "/": http_answer(b"", status, "Location: /new"), "/new": http_answer(b"new")}
    with FaultServer(answers) as server, visit(server.url) as visitor:
        assert visitor.get(server.url).body == b"new"


@pytest.mark.parametrize(
    "answers",
    [
        {"/": redirect_to("/")},
        {"/": redirect_to("/a"), "/a": redirect_to("/b"), "/b": redirect_to("/a")},
        {"/": redirect_to("/", "Set-Cookie: seen=1")},
        {f"/{n or ''}": redirect_to(f"/{n + 1}") for n in range(20)},
    ],
    ids=["itself", "circle", "cookie-that-does-not-help", "endless"],
)
def test_redirects_that_do_not_end_are_a_loop(answers: dict[str, Answer]) -> None:
    with FaultServer({**NO_ROBOTS, **answers}) as server:
        with visit(server.url, limits=replace(QUICK, redirects=5)) as visitor:
            delivery = visitor.get(server.url)
        assert delivery.trouble is Trouble.REDIRECT_LOOP
        assert len(server.requests) <= 1 + 6


def test_a_page_that_redirects_to_itself_with_a_cookie_is_no_loop() -> None:
    calls: list[bytes] = []

    def gate(connection: socket.socket) -> None:
        calls.append(server.requests[-1])
        answer = http_answer(b"in") if b"leeftijd=ok" in calls[-1] else redirect_to("/", "Set-Cookie: leeftijd=ok")
        connection.sendall(b"".join(answer))

    with FaultServer({**NO_ROBOTS, "/": gate}) as server, visit(server.url) as visitor:
        assert visitor.get(server.url).body == b"in"
        assert visitor.get(server.url).body == b"in"
    assert [b"leeftijd=ok" in call for call in calls] == [False, True, True]


@pytest.mark.parametrize(
    "location",
    ["ftp://a.example/", "javascript:alert(1)", "tel:112", "http://[", "http://a:99999999/"],
)
def test_a_redirect_to_what_is_no_web_address_is_told(location: str) -> None:
    with FaultServer({**NO_ROBOTS, "/": redirect_to(location)}) as server, visit(server.url) as visitor:
        delivery = visitor.get(server.url)
    assert (delivery.trouble, delivery.final_url) == (Trouble.BAD_ADDRESS, server.url)


@pytest.mark.parametrize(
    "url", ["", "/page", "mailto:a@b.example", "http://", "http://exa mple/", "http://a\0b/", "https:x"]
)
def test_what_is_no_web_address_is_not_asked(url: str) -> None:
    with visit("http://127.0.0.1:9/") as visitor:
        assert visitor.get(url).trouble is Trouble.BAD_ADDRESS
        assert not visitor.allowed(url)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("http://a.example", "http://a.example/"),
        ("HTTP://A.Example:80/x#y", "http://a.example/x"),
        ("http://user:secret@a.example/", "http://a.example/"),
        ("https://café.example/é?q=ü", "https://xn--caf-dma.example/%C3%A9?q=%C3%BC"),
        ("http://a.example?q=1", "http://a.example/?q=1"),
        ("http://a.example/x?", "http://a.example/x?"),
        ("http://0177.0.0.1/", None),
        ("http://xn--\udcff.example/", None),
        ("http://" + "a" * 70_000, None),
    ],
)
def test_the_one_form_of_an_address(text: str, address: str | None) -> None:
    found = web_address(text)
    assert (found and str(found)) == address


def test_a_request_says_who_asks_and_what_it_reads() -> None:
    with FaultServer({**NO_ROBOTS, "*": http_answer(b"")}) as server, visit(server.url) as visitor:
        visitor.get(server.url)
    for head in server.requests:
        assert f"User-Agent: {AGENT}".encode() in head
        assert b"Accept-Language: nl, en;q=0.8, *;q=0.5" in head
        assert b"Accept-Encoding: gzip, deflate, br\r\n" in head
        assert b"Authorization" not in head


def test_anything_but_get_and_head_is_an_error_of_the_program() -> None:
    limits = Limits()
    inner = httpx.MockTransport(lambda _: httpx.Response(200))
    capped = Capped(inner, Meter(limits, Deadline(Clock(), 1.0)), limits.body_bytes)
    with pytest.raises(RuntimeError, match="GET and HEAD only"):
        capped.handle_request(httpx.Request("POST", "http://a.example/"))


def test_a_detail_is_one_short_printable_line() -> None:
    assert plain("bad \x1b[31m\r\nline" + "x" * 500).startswith("bad [31m linexxx")
    assert len(plain("x" * 500)) == 200
