"""Ctrl-C on a running audit: the first press is answered, the second ends it with a sentence and code 130."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.cli.interruption import STOPPING
from auditor.cli.program import STOPPED

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no SIGINT to one process")
def test_the_second_press_ends_an_audit_that_waits_for_an_answer(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        target = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        command = [
            sys.executable,
            "-m",
            "auditor",
            "audit",
            target,
            "--allow-private",
            "--out",
            str(tmp_path),
            "--lang",
            "en",
        ]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT) as audit:
            assert audit.stderr is not None
            silent.settimeout(30)
            connection, _ = silent.accept()
            audit.send_signal(signal.SIGINT)
            while audit.stderr.readline() != f"{STOPPING.en}\n":
                assert audit.poll() is None
            audit.send_signal(signal.SIGINT)
            said = audit.stderr.read()
            connection.close()
    assert audit.returncode == 130
    assert said.strip() == STOPPED.en
