"""Which network addresses belong to the public internet, whatever they are wrapped in."""

import ipaddress
import re
from ipaddress import IPv4Address, IPv6Address

Address = IPv4Address | IPv6Address

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_LOCAL_NAT64 = ipaddress.IPv6Network("64:ff9b:1::/48")
_V4_COMPATIBLE = ipaddress.IPv6Network("::/96")
_NUMERIC_LABEL = re.compile(r"[0-9]+|0[xX][0-9a-fA-F]*")


def is_public(address: Address) -> bool:
    """Whether this address and every IPv4 address inside it (mapped, 6to4, Teredo, NAT64) is globally routed."""
    if isinstance(address, IPv6Address):
        if address in _LOCAL_NAT64 or address in _V4_COMPATIBLE or address.is_site_local:
            return False
        inner = _embedded(address)
        if inner:
            return all(map(is_public, inner))
    special = (
        address.is_multicast,
        address.is_reserved,
        address.is_unspecified,
        address.is_loopback,
        address.is_link_local,
        address.is_private,
    )
    return address.is_global and not any(special)


def is_any(_address: Address) -> bool:
    """Permit every address: what `--allow-private` asks for."""
    return True


def is_oddly_spelled(host: str) -> bool:
    """Whether a host is a number that browsers take for an IPv4 address, but not written as one (`0x7f.1`, `127.1`)."""
    last = host.rstrip(".").rpartition(".")[2]
    if not _NUMERIC_LABEL.fullmatch(last):
        return False
    try:
        IPv4Address(host)
    except ValueError:
        return True
    return False


def _embedded(address: IPv6Address) -> tuple[IPv4Address, ...]:
    if address.ipv4_mapped:
        return (address.ipv4_mapped,)
    if address.sixtofour:
        return (address.sixtofour,)
    if address.teredo:
        return address.teredo
    if address in _NAT64:
        return (IPv4Address(int(address) & 0xFFFF_FFFF),)
    return ()
