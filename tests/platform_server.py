"""Real servers on 127.0.0.1 for tests: one that serves a sample platform, and one that misbehaves to the byte.

`PlatformServer(folder)` answers as `site.toml` says, by the very logic of the folder transport, so that a live visit
and a folder visit can be compared. Every host of `[hosts]` gets a port of its own, and addresses of the platform in
pages and redirects are rewritten to those ports (`rewrite=False` leaves them, for a client with its own resolver).

`FaultServer(answer)` writes raw bytes: `answer` is a sequence of bytes, or a function that gets the connection.
"""

import contextlib
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Self

import httpx

from auditor.transport.files import front_page
from auditor.transport.folder import FolderTransport
from auditor.transport.site_script import SiteScript, read_site_script
from auditor.transport.stopped import Stopped

TLS_HELLO = b"\x16\x03"
TEXT_TYPES = ("text/", "application/xml", "application/xhtml+xml", "application/json")


class PlatformServer:
    """Serves a platform's folder over HTTP (or HTTPS with `tls`) until the block ends."""

    def __init__(
        self, folder: Path, *, rewrite: bool = True, tls: ssl.SSLContext | None = None, address: str = "127.0.0.1"
    ) -> None:
        script = read_site_script(folder) or SiteScript(url="http://platform.invalid/")
        self.host = httpx.URL(script.url).host
        transport = FolderTransport(folder, self.host, script, front_page(folder))
        self.requests: list[tuple[str, str, str]] = []
        self._servers = {
            host: _HostServer(host, transport, self.requests, tls, address) for host in (self.host, *script.hosts)
        }
        scheme = "https" if tls else "http"
        self.urls = {host: f"{scheme}://{address}:{server.server_port}/" for host, server in self._servers.items()}
        for server in self._servers.values():
            server.rewritten = self.urls if rewrite else {}

    @property
    def url(self) -> str:
        """The platform's front page on loopback."""
        return self.urls[self.host]

    def port_of(self, host: str) -> int:
        """Return the port on which this host of the platform answers."""
        return self._servers[host].server_port

    @property
    def paths(self) -> list[str]:
        """The paths that were asked for, in order."""
        return [path for _, _, path in self.requests]

    def __enter__(self) -> Self:
        for server in self._servers.values():
            threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        for server in self._servers.values():
            server.shutdown()
            server.server_close()


class _HostServer(ThreadingHTTPServer):
    """One host of the platform on one port."""

    daemon_threads = True
    block_on_close = False

    def __init__(
        self,
        host: str,
        transport: FolderTransport,
        requests: list[tuple[str, str, str]],
        tls: ssl.SSLContext | None,
        address: str,
    ) -> None:
        super().__init__((address, 0), _Handler)
        self.address = address
        if tls is not None:
            self.socket = tls.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        self.host = host
        self.transport = transport
        self.requests = requests
        self.rewritten: Mapping[str, str] = {}

    def handle_error(self, *_: object) -> None:
        """Stay silent when a client hangs up: that is what several tests do."""

    def localised(self, text: bytes) -> bytes:
        """Return the text with the platform's own addresses turned into loopback ones."""
        for host, url in self.rewritten.items():
            for scheme in (b"https://", b"http://"):
                text = text.replace(scheme + host.encode(), url.rstrip("/").encode())
        return text


class _Handler(BaseHTTPRequestHandler):
    """Answers one request with what the folder transport says."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _HostServer

    def do_GET(self) -> None:
        named = self.headers.get("Host", "").rpartition(":")[0] or self.headers.get("Host", "")
        host = self.server.host if named == self.server.address else named
        self.server.requests.append((self.command, host, self.path))
        request = httpx.Request(
            self.command, f"http://{host}{self.path}", headers={"Cookie": self.headers.get("Cookie", "")}
        )
        try:
            response = self.server.transport.handle_request(request)
        except Stopped as stopped:
            self.send_error(421, str(stopped))
            return
        body = b"".join(response.iter_raw())
        if response.headers.get("content-type", "").startswith(TEXT_TYPES):
            body = self.server.localised(body)
        self.send_response_only(response.status_code)
        for name, value in response.headers.raw:
            match name.lower():
                case b"content-length":
                    length = len(body) if self.command != "HEAD" else int(value)
                    self.send_header(name.decode(), str(length))
                case b"set-cookie" if self.server.rewritten:  # a Secure cookie is not sent back over plain http
                    self.send_header(name.decode(), value.decode().replace("; Secure", ""))
                case _:
                    self.send_header(name.decode(), self.server.localised(value).decode())
        self.end_headers()
        self.wfile.write(body)

    do_HEAD = do_GET  # noqa: N815  the names are http.server's

    def log_message(self, *_: object) -> None:
        """Write nothing to the terminal."""


Answer = Iterable[bytes] | Callable[[socket.socket], None]


class FaultServer:
    """Answers every connection with bytes of the test's choosing; `answers` maps a path, or ``*`` for the others.

    A plain `answer` serves every path. `requests` holds the raw request heads that came in.
    """

    def __init__(
        self, answer: Answer | Mapping[str, Answer], *, tls: ssl.SSLContext | None = None, address: str = "127.0.0.1"
    ) -> None:
        self._answers: Mapping[str, Answer] = answer if isinstance(answer, Mapping) else {"*": answer}
        self._tls = tls
        self._listener = socket.create_server((address, 0))
        self.address = address
        self.port = int(self._listener.getsockname()[1])
        self.url = f"{'https' if tls else 'http'}://{address}:{self.port}/"
        self.requests: list[bytes] = []
        self.over = threading.Event()

    @property
    def paths(self) -> list[str]:
        """The paths that were asked for, in order."""
        return [head.split(b" ")[1].decode() for head in self.requests]

    def __enter__(self) -> Self:
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _serve(self) -> None:
        while not self.over.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            stream = self._tls.wrap_socket(connection, server_side=True) if self._tls else connection
            with stream:
                head = b""
                while b"\r\n\r\n" not in head and not head.startswith(TLS_HELLO):
                    received = stream.recv(65_536)
                    if not received:
                        return
                    head += received
                self.requests.append(head)
                self._answer(stream, "*" if head.startswith(TLS_HELLO) else head.split(b" ")[1].decode())

    def _answer(self, stream: socket.socket, path: str) -> None:
        answer = self._answers.get(path, self._answers.get("*", NOT_FOUND))
        if callable(answer):
            answer(stream)
            return
        for piece in answer:
            if self.over.is_set():
                return
            stream.sendall(piece)


def http_answer(
    body: bytes = b"", status: str = "200 OK", *headers: str, length: int | None = None, kind: str = "text/html"
) -> list[bytes]:
    """Return the bytes of one whole answer that ends the connection; `length` lies about its size."""
    size = len(body) if length is None else length
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {size}", "Connection: close", *headers]
    return ["\r\n".join(lines).encode() + b"\r\n\r\n", body]


def redirect_to(location: str, *headers: str) -> list[bytes]:
    """Return a redirect."""
    return http_answer(b"", "302 Found", f"Location: {location}", *headers)


NOT_FOUND = http_answer(b"not here", "404 Not Found")


def silence(connection: socket.socket) -> None:
    """Never answer: hold the connection until the client gives up."""
    connection.recv(1)


def hang_up(connection: socket.socket) -> None:
    """Reset the connection without an answer."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")


def dripping(head: bytes, piece: bytes, seconds: float = 0.02) -> Callable[[socket.socket], None]:
    """Return an answer that sends a piece now and then, for ever."""

    def drip(connection: socket.socket) -> None:
        connection.sendall(head)
        connection.settimeout(seconds)
        while True:
            connection.sendall(piece)
            with contextlib.suppress(TimeoutError):
                if not connection.recv(1):
                    return

    return drip


def self_signed(folder: Path, *names: str) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Make a certificate for these names with openssl; return the server's context and one for a client trusting it."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    alternatives = ",".join(f"DNS:{name}" for name in names)
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"),
            *("-keyout", str(key), "-out", str(certificate), "-days", "2", "-subj", f"/CN={names[0]}"),
            *("-addext", f"subjectAltName={alternatives}"),
        ],
        check=True,
        capture_output=True,
    )
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certificate, key)
    client = ssl.create_default_context(cafile=str(certificate))
    return server, client
