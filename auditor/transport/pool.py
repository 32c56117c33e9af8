"""The connections of a live visit: httpcore's pool on our backend, its errors told as troubles.

httpx's own transport does the same, but keeps its pool private; this one lets the guard in by the front door.
"""

import contextlib
import ssl
from collections.abc import Iterable, Iterator

import httpcore
import httpx

from auditor.site.markup.trouble import Trouble
from auditor.transport.stopped import Stopped

_MOST_CONNECTIONS = 4
_KEEP_ALIVE_SECONDS = 5.0

_TROUBLES: tuple[tuple[type[Exception], Trouble], ...] = (
    (httpcore.TimeoutException, Trouble.TIMEOUT),
    (httpcore.LocalProtocolError, Trouble.BAD_ADDRESS),
    (ssl.SSLError, Trouble.TLS),
    (httpcore.ConnectError, Trouble.REFUSED),
    (httpcore.NetworkError, Trouble.BROKEN),
    (httpcore.RemoteProtocolError, Trouble.BROKEN),
)


class PoolTransport(httpx.BaseTransport):
    """Sends a request over HTTP/1.1, without proxies and without anything from the environment."""

    def __init__(self, backend: httpcore.NetworkBackend, verify: ssl.SSLContext) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=verify,
            max_connections=_MOST_CONNECTIONS,
            keepalive_expiry=_KEEP_ALIVE_SECONDS,
            network_backend=backend,
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the answer with its body still to be read; raises `Stopped`."""
        url = request.url
        target = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
        with _told_as_trouble():
            response = self._pool.handle_request(httpcore.Request(request.method, target, headers=request.headers.raw))
        return httpx.Response(response.status, headers=response.headers, stream=_BodyStream(response))

    def close(self) -> None:
        """Close every connection."""
        self._pool.close()


class _BodyStream(httpx.SyncByteStream):
    """The pieces of a body as they come in; raises `Stopped` when they stop coming."""

    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        with _told_as_trouble():
            yield from self._response.iter_stream()

    def close(self) -> None:
        self._response.close()


@contextlib.contextmanager
def _told_as_trouble() -> Iterator[None]:
    try:
        yield
    except tuple(kind for kind, _ in _TROUBLES) as error:
        causes = tuple(_chain(error))
        trouble = next(trouble for kind, trouble in _TROUBLES if any(isinstance(cause, kind) for cause in causes))
        raise Stopped(trouble, str(error) or type(error).__name__) from error


def _chain(error: BaseException | None) -> Iterable[BaseException]:
    """Yield the error and everything it was raised from: httpcore wraps what the socket said."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
