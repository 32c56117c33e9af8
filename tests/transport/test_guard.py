"""The guard stands at connection time: every hop, every address of a DNS answer, every spelling."""

import ipaddress
import socket

import pytest

from auditor.site.markup.trouble import Trouble
from auditor.transport.addresses import Address, is_public
from tests.platform_server import FaultServer, http_answer, redirect_to
from tests.transport.visits import visit


def only_127_0_0_1(address: Address) -> bool:
    """Stand in for the public internet: one loopback address counts as public."""
    return is_public(address) or address == ipaddress.ip_address("127.0.0.1")


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "[::1]",
        "0x7f000001",
        "2130706433",
        "127.1",
        "0.0.0.0",
        "10.0.0.1",
        "169.254.169.254",
        "100.64.0.1",
        "[::ffff:10.0.0.1]",
        "[64:ff9b::a00:1]",
        "224.0.0.1",
    ],
)
def test_a_private_target_is_refused_before_any_connection(host: str) -> None:
    with visit(f"http://{host}/", permitted=is_public) as visitor:
        delivery = visitor.get(visitor.home)
    assert (delivery.trouble, delivery.status) == (Trouble.PRIVATE_ADDRESS, 0)


def test_an_odd_spelling_of_a_public_address_is_refused_too() -> None:
    with visit("http://0x08080808/", permitted=is_public) as visitor:
        assert visitor.get(visitor.home).trouble is Trouble.BAD_ADDRESS


def test_a_redirect_to_a_private_address_is_not_followed() -> None:
    with FaultServer(http_answer(b"secret"), address="127.0.0.2") as inside:
        answers = {"/": redirect_to(inside.url), "/robots.txt": http_answer(status="404 Not Found")}
        with FaultServer(answers) as server, visit(server.url, permitted=only_127_0_0_1) as visitor:
            delivery = visitor.get(server.url)
    assert delivery.trouble is Trouble.PRIVATE_ADDRESS
    assert delivery.final_url == inside.url
    assert delivery.body == b""
    assert inside.requests == []


def test_a_robots_txt_that_redirects_to_a_private_address_is_not_followed() -> None:
    with (
        FaultServer(http_answer(b"secret"), address="127.0.0.2") as inside,
        FaultServer(redirect_to(inside.url)) as server,
        visit(server.url, permitted=only_127_0_0_1) as visitor,
    ):
        assert visitor.get(server.url).trouble is Trouble.PRIVATE_ADDRESS
    assert inside.requests == []


def test_one_private_address_among_the_answers_of_the_dns_is_enough_to_refuse() -> None:
    def resolver(_host: str, port: int) -> tuple[tuple[str, int], ...]:
        return (("93.184.216.34", port), ("10.0.0.1", port))

    with visit("http://mixed.example/", permitted=is_public, resolver=resolver) as visitor:
        delivery = visitor.get(visitor.home)
    assert delivery.trouble is Trouble.PRIVATE_ADDRESS
    assert "10.0.0.1" in delivery.detail


def test_the_address_that_was_checked_is_the_one_connected_to() -> None:
    lookups = []
    with FaultServer(http_answer(b"hello")) as server:

        def resolver(host: str, _port: int) -> tuple[tuple[str, int], ...]:
            lookups.append(host)
            return (("127.0.0.1", server.port),)

        with visit("http://rebinding.example/", permitted=only_127_0_0_1, resolver=resolver) as visitor:
            assert visitor.get(visitor.home).body == b"hello"
            assert b"Host: rebinding.example" in server.requests[-1]
    assert len(lookups) == len(server.requests)


def test_the_next_address_is_tried_when_the_first_does_not_answer() -> None:
    with FaultServer(http_answer(b"hello")) as server:
        shut = socket.create_server(("127.0.0.1", 0))
        closed_port = int(shut.getsockname()[1])
        shut.close()

        def resolver(_host: str, _port: int) -> tuple[tuple[str, int], ...]:
            return (("127.0.0.1", closed_port), ("127.0.0.1", server.port))

        with visit("http://two.example/", resolver=resolver) as visitor:
            assert visitor.get(visitor.home).body == b"hello"


@pytest.mark.parametrize(
    "error",
    [
        socket.gaierror(socket.EAI_NONAME, "Name or service not known"),
        UnicodeError("label too long"),
        OSError("no resolver"),
    ],
    ids=["unknown", "unencodable", "no-resolver"],
)
def test_a_name_that_does_not_resolve_is_no_such_host(error: Exception) -> None:
    def resolver(_host: str, _port: int) -> tuple[tuple[str, int], ...]:
        raise error

    with visit("http://nowhere.invalid/", resolver=resolver) as visitor:
        assert visitor.get(visitor.home).trouble is Trouble.NO_SUCH_HOST


def test_a_name_without_any_address_is_no_such_host() -> None:
    with visit("http://empty.example/", resolver=lambda _host, _port: ()) as visitor:
        assert visitor.get(visitor.home).trouble is Trouble.NO_SUCH_HOST


def test_no_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(http_answer(b"proxied")) as proxy, FaultServer(http_answer(b"direct")) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        with visit(server.url) as visitor:
            assert visitor.get(server.url).body == b"direct"
    assert proxy.requests == []
