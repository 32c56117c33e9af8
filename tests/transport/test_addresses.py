"""Which addresses count as the public internet."""

import ipaddress

import pytest

from auditor.transport.addresses import is_oddly_spelled, is_public


@pytest.mark.parametrize(
    "address",
    ["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:8.8.8.8", "64:ff9b::808:808"],
)
def test_a_globally_routed_address_is_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        pytest.param("127.0.0.1", id="loopback"),
        pytest.param("0.0.0.0", id="unspecified"),
        pytest.param("10.1.2.3", id="private"),
        pytest.param("192.168.1.1", id="private-home"),
        pytest.param("169.254.169.254", id="cloud-metadata"),
        pytest.param("100.64.0.1", id="carrier-nat"),
        pytest.param("198.18.0.1", id="benchmarking"),
        pytest.param("224.0.0.251", id="multicast"),
        pytest.param("233.252.0.1", id="multicast-that-python-calls-global"),
        pytest.param("240.0.0.1", id="reserved"),
        pytest.param("255.255.255.255", id="broadcast"),
        pytest.param("::", id="v6-unspecified"),
        pytest.param("::1", id="v6-loopback"),
        pytest.param("::7f00:1", id="v4-compatible"),
        pytest.param("fe80::1", id="v6-link-local"),
        pytest.param("fec0::1", id="v6-site-local"),
        pytest.param("fc00::1", id="v6-private"),
        pytest.param("ff0e::1", id="v6-multicast"),
        pytest.param("2001:db8::1", id="documentation"),
        pytest.param("::ffff:10.0.0.1", id="v4-mapped"),
        pytest.param("2002:7f00:1::", id="6to4-of-loopback"),
        pytest.param("2001:0:7f00:1::f5ff:fffe", id="teredo-of-loopback"),
        pytest.param("64:ff9b::7f00:1", id="nat64-of-loopback"),
        pytest.param("64:ff9b:1::808:808", id="local-nat64"),
    ],
)
def test_any_other_address_is_not(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("host", ["0x7f000001", "2130706433", "127.1", "0177.0.0.1", "127.0.0.0x1", "0x", "1.2.3.4.5"])
def test_a_number_that_is_no_dotted_quad_is_odd(host: str) -> None:
    assert is_oddly_spelled(host)


@pytest.mark.parametrize("host", ["example.nl", "127.0.0.1", "1and1.example", "::1", "a1", "18plus.example", ""])
def test_a_name_or_a_plain_address_is_not_odd(host: str) -> None:
    assert not is_oddly_spelled(host)
