"""A recording that is killed goes on where it was; nothing that was kept is asked twice or lost."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from auditor.cli.program import run
from auditor.snapshot.verify import verify
from tests.platform_server import PlatformServer
from tests.recorded.recorded import audit_of, record_of, statuses
from tests.sample_platforms import SAMPLES


def test_a_killed_recording_is_gone_on_with(tmp_path: Path) -> None:
    file = tmp_path / "site.wacz"
    part = tmp_path / "site.wacz.part"
    with PlatformServer(SAMPLES / "tussenweg") as server:
        whole = statuses(audit_of(str(record_of(server.url, tmp_path / "whole.wacz"))))
        server.requests.clear()
        child = subprocess.Popen(
            [sys.executable, "-m", "auditor", "record", server.url, "-o", str(file), "--allow-private", "--delay", "0.2"],
            cwd=Path(__file__).parents[2], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            waited = time.monotonic() + 60
            while len(server.paths) < 8 and time.monotonic() < waited:
                child.poll()
                os.sched_yield()
        finally:
            child.send_signal(signal.SIGKILL)
            child.wait()
        assert not file.exists()
        assert statuses(audit_of(str(part)))  # what was kept can be read as it is
        before = list(server.paths)
        server.requests.clear()
        assert run(["record", server.url, "-o", str(file), "--allow-private", "--delay", "0"], {}) == 2
        arguments = ["record", server.url, "-o", str(file), "--allow-private", "--delay", "0", "--resume"]
        assert run(arguments, {}) == 0
    assert not part.exists()
    assert len(server.paths) < len(before) + len(whole)
    assert verify(file) == ()
    assert statuses(audit_of(str(file))) == whole
