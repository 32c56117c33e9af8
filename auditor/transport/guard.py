"""The live door to the network: where it may connect, and what one request may use of time and bytes.

The checks stand at httpcore's network backend, because only there the address that was checked is the address that is
connected to: a name that resolves differently a moment later (DNS rebinding) changes nothing.
"""

import ipaddress
import socket
import ssl
from collections.abc import Callable, Iterable

import httpcore

from auditor.site.markup.trouble import Trouble
from auditor.transport.addresses import Address, is_oddly_spelled
from auditor.transport.meter import Meter
from auditor.transport.stopped import Stopped

SOCKET_OPTION = tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]
Resolve = Callable[[str, int], tuple[tuple[str, int], ...]]


def resolve(host: str, port: int) -> tuple[tuple[str, int], ...]:
    """Return every (address, port) the name stands for; raises OSError as `socket.getaddrinfo` does."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys((str(sockaddr[0]), port) for *_, sockaddr in found))


class GuardedBackend(httpcore.NetworkBackend):
    """Connects only to addresses that `permitted` accepts, and hands out metered streams."""

    def __init__(self, meter: Meter, permitted: Callable[[Address], bool], resolver: Resolve) -> None:
        self._meter = meter
        self._permitted = permitted
        self._resolve = resolver
        self._network = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002  the meter knows better
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Check every address of the name, then connect to the first that answers; raises `Stopped`."""
        addresses = self._checked(host, port)
        for place, (address, at_port) in enumerate(addresses):
            share = self._meter.seconds_left() / (len(addresses) - place)
            try:
                stream = self._network.connect_tcp(address, at_port, share, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if place == len(addresses) - 1:
                    raise
            else:
                return MeteredStream(stream, self._meter)
        raise Stopped(Trouble.NO_SUCH_HOST, f"{host} has no address")

    def _checked(self, host: str, port: int) -> tuple[tuple[str, int], ...]:
        try:
            addresses = self._resolve(host, port)
        except socket.gaierror as error:
            raise Stopped(Trouble.NO_SUCH_HOST, f"{host}: {error.strerror}") from error
        except (UnicodeError, OSError) as error:
            raise Stopped(Trouble.NO_SUCH_HOST, f"{host}: {error}") from error
        for address, _ in addresses:
            if not self._permitted(ipaddress.ip_address(address.partition("%")[0])):
                raise Stopped(Trouble.PRIVATE_ADDRESS, f"{host} points to {address}")
        if is_oddly_spelled(host):
            raise Stopped(Trouble.BAD_ADDRESS, f"{host} is a number and no host name")
        return addresses


class MeteredStream(httpcore.NetworkStream):
    """A connection of which every read and write is held against the meter."""

    def __init__(self, stream: httpcore.NetworkStream, meter: Meter) -> None:
        self._stream = stream
        self._meter = meter

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        """Read what the header allowance permits, within what is left of the time."""
        data = self._stream.read(self._meter.readable(max_bytes), self._meter.seconds_left())
        self._meter.read(len(data))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        """Write within what is left of the time."""
        self._stream.write(buffer, self._meter.seconds_left())

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        """Shake hands within what is left of the time."""
        secured = self._stream.start_tls(ssl_context, server_hostname, self._meter.seconds_left())
        return MeteredStream(secured, self._meter)

    def get_extra_info(self, info: str) -> object:
        """Pass on what httpcore asks of the socket."""
        return self._stream.get_extra_info(info)
