"""How long a round of fifty platforms takes, beside the sum of their visits: `python -m tests.bench.fifty_platforms`."""

import os
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from multiprocessing import forkserver
from pathlib import Path
from socket import socket

from auditor.audit import from_json
from auditor.cli.asked import Asked
from auditor.cli.round_pool import side_by_side
from auditor.cli.round_run import RoundRun
from tests.cli.round_servers import settings
from tests.platform_server import FaultServer, http_answer

PLATFORMS = 50
PAGES = 12
DELAY = 1.0
ANSWERS_IN = 0.2


def slow(page: str) -> Callable[[socket], None]:
    """Return an answer that takes its time."""
    body = http_answer(f"<!doctype html><html lang=nl><title>{page}</title><h1>{page}</h1>{page_text(page)}".encode())

    def answer(connection: socket) -> None:
        threading.Event().wait(ANSWERS_IN)
        connection.sendall(b"".join(body))

    return answer


def page_text(page: str) -> str:
    """Return some prose and the menu."""
    links = "".join(f'<li><a href="/pagina-{n}">Pagina {n}</a></li>' for n in range(1, PAGES))
    prose = "".join(
        f"<p>Op {page} staat in zin {n} hoe wij werken en wat wij van adverteerders vragen.</p>" for n in range(99)
    )
    return f"<nav><ul>{links}</ul></nav>{prose}"


def used_by_visits() -> float:
    """Return the seconds of processor that the visits took: of the process that they are copied from, with its own."""
    server = forkserver._forkserver._forkserver_pid  # type: ignore[attr-defined]
    fields = Path(f"/proc/{server}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    # utime, stime, cutime and cstime of proc(5), counted from the state.
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    """Measure and print."""
    answers = {"/": slow("voorpagina"), **{f"/pagina-{n}": slow(f"pagina {n}") for n in range(1, PAGES)}}
    with tempfile.TemporaryDirectory() as name, ExitStack() as servers:
        folder = Path(name)
        urls = [
            servers.enter_context(FaultServer(answers, address=f"127.0.{n // 200}.{n % 200 + 2}")).url
            for n in range(PLATFORMS)
        ]
        file = settings(folder, *((f"Platform {n}", url) for n, url in enumerate(urls, 1)))
        began = time.perf_counter()
        asked = Asked(
            language="en", targets=(), platforms=file, out=folder / "out", delay=DELAY, allow_private=True, max_pages=0
        )
        code = RoundRun(asked).run()
        took = time.perf_counter() - began
        used = used_by_visits()
        visits = [
            (datetime.fromisoformat(audit.judged_at) - datetime.fromisoformat(audit.observed_at)).total_seconds()
            for audit in (from_json(path.read_bytes()) for path in (folder / "out").glob("*/audit.json"))
        ]
    most = side_by_side(PLATFORMS, None)
    print(
        f"{len(visits)} platforms, {most} at once, exit {code}: {took:.0f} s; the longest visit {max(visits):.0f} s;"
        f" the sum {sum(visits):.0f} s; {used:.0f} s of processor for the visits"
    )


if __name__ == "__main__":
    main()
