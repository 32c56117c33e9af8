"""Holds pages to the HTML standard by the Nu HTML checker, many in one run: starting Java takes seconds."""

import json
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.machine_parts import part

NEEDS = ("java", "nu")
SECONDS = 300


def said_of(pages: Mapping[str, str]) -> list[str]:
    """Return what the checker says of pages by name: errors and warnings alike, one line each."""
    with tempfile.TemporaryDirectory() as folder:
        names = {}
        for number, (name, text) in enumerate(pages.items()):
            file = Path(folder) / f"{number}.html"
            file.write_text(text, encoding="utf-8")
            names[file.name] = name
        messages = _messages(folder)
    return [
        f"{names.get(told.get('url', '').rpartition('/')[2], '?')}: {told['type']}: {told['message']} {told.get('extract', '')!r}"
        for told in messages
    ]


def said_of_site(urls: Sequence[str]) -> list[str]:
    """Return the same of pages on a server, where what stands beside a page has an address too."""
    return [
        f"{told.get('url', '?')}: {told['type']}: {told['message']} {told.get('extract', '')!r}"
        for told in _messages(*urls)
    ]


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve the files of a folder on loopback, and give the address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Silent, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


class _Silent(SimpleHTTPRequestHandler):
    """Serves the files of a folder and says nothing."""

    def log_message(self, *_: object) -> None:
        """Write nothing to the terminal."""


def _messages(*places: str) -> list[dict[str, Any]]:
    # It refuses to ask loopback for anything unless it is told to.
    loopback = ("allow-forbidden-hosts=true", "allowed-address-type=all")
    allowed = [f"-Dnu.validator.servlet.{one}" for one in loopback]
    command = [str(part("java")), *allowed, "-Xss8m", "-jar", str(part("nu")), "--format", "json", "--exit-zero-always"]
    ran = subprocess.run([*command, *places], capture_output=True, timeout=SECONDS, check=True)
    # Where the checker itself fails, that is what is on standard error.
    messages: list[dict[str, Any]] = json.loads(ran.stderr)["messages"]
    return messages
