"""Who sees the browser end can ask at once which bound it broke."""

import os
import select
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.transport.browser import warden

LONG = 60.0
ORDERS = {"time": "watch 0 1000 1000000000000", "cpu": "watch 1000 0.2 1000000000000", "memory": "watch 1000 1000 1"}


@pytest.mark.parametrize(("reason", "order"), ORDERS.items(), ids=ORDERS)
def test_the_reason_is_told_before_the_browser_ends(tmp_path: Path, reason: str, order: str) -> None:
    folder = tmp_path / "browser"
    folder.mkdir()
    busy = [sys.executable, "-c", "while True: pass", f"--user-data-dir={folder}/profile"]
    watching = [sys.executable, "-I", "-S", warden.__file__, str(folder)]
    with (
        subprocess.Popen(busy, start_new_session=True) as browser,
        subprocess.Popen(
            watching, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0, start_new_session=True
        ) as warder,
    ):
        try:
            assert warder.stdin is not None
            assert warder.stdout is not None
            assert os.read(warder.stdout.fileno(), 100) == warden.READY
            warder.stdin.write(f"{order}\n".encode())
            browser.wait(LONG)
            ready, _, _ = select.select([warder.stdout], [], [], 0)
            assert ready
            assert os.read(warder.stdout.fileno(), 100) == f"{reason}\n".encode()
            warder.stdin.close()
            assert warder.wait(LONG) == 0
        finally:
            browser.kill()
            warder.kill()
    assert not folder.exists()
