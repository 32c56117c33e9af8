"""Small platforms on loopback addresses of their own, and the settings that name them."""

import json
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from socket import socket

from tests.platform_server import Answer, FaultServer, http_answer

HOME = b"""<!doctype html><html lang="nl"><title>Avondblad</title><h1>Avondblad</h1>
<p>Deze website is alleen bedoeld voor bezoekers van achttien jaar en ouder. Bent u jonger, ga dan weg.</p>
<nav><a href="/voorwaarden">Voorwaarden</a></nav>"""
TERMS = b"""<!doctype html><html lang="nl"><title>Voorwaarden</title><h1>Algemene voorwaarden</h1>
<p>Adverteerders zijn minstens 21 jaar. Wij controleren bij twijfel een identiteitsbewijs.</p>"""
FRONT = http_answer(HOME)
PAGES: Mapping[str, Answer] = {"/": FRONT, "/voorwaarden": http_answer(TERMS)}


def platform(address: str, home: Answer = FRONT) -> FaultServer:
    """Return a server of a platform of two pages."""
    return FaultServer({**PAGES, "/": home}, address=address)


def held(until: threading.Event, arrived: threading.Event) -> Callable[[socket], None]:
    """Return an answer of the home page that says that it was asked for, and waits."""

    def answer(connection: socket) -> None:
        arrived.set()
        until.wait(60)
        connection.sendall(b"".join(FRONT))

    return answer


def settings(folder: Path, *platforms: tuple[str, str], more: str = "") -> Path:
    """Write an `auditor.toml` of names and addresses (or paths of folders) and return its path."""
    file = folder / "auditor.toml"
    tables = []
    for name, where in platforms:
        key = f"url = {json.dumps(where)}" if where.startswith("http") else f"snapshots = [{json.dumps(where)}]"
        tables.append(f"[[platform]]\nname = {json.dumps(name)}\n{key}\n")
    file.write_text(more + "\n".join(tables), encoding="utf-8")
    return file
