"""A real PostgreSQL server of the tests themselves: on a socket in a folder of its own, and gone when they end."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg

from tests.machine_parts import part

OWNER = "auditor"


@dataclass(frozen=True)
class Server:
    """A server that runs; `database` makes an empty database and returns its address."""

    folder: Path

    def database(self) -> str:
        """Make a database of its own for a test."""
        name = f"history_{uuid4().hex}"
        with psycopg.connect(host=str(self.folder), user=OWNER, dbname="postgres", autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}"')
        return f"postgresql://{OWNER}@/{name}?host={self.folder}"


@contextmanager
def server() -> Iterator[Server]:
    """Make a cluster and run it; as root it runs as another user, since PostgreSQL refuses root."""
    programs = part("postgresql").parent
    # A short name: a socket's path has little room. Not under pytest's folder, into which another user may not look.
    folder = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))
    whose = _user()
    try:
        if whose:
            shutil.chown(folder, user=whose["user"], group=whose["group"])
        data = folder / "data"
        _done(programs / "initdb", "-D", data, "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C", "-N", **whose)
        # What is on a disk when the power fails is no subject of these tests, so nothing waits for the disk.
        settings = f"-k {folder} -F -c listen_addresses='' -c max_connections=30 -c shared_buffers=16MB"
        control = (programs / "pg_ctl", "-D", data, "-l", folder / "log", "-w")
        _done(*control, "-o", settings, "start", **whose)
        try:
            yield Server(folder)
        finally:
            _done(*control, "-m", "immediate", "stop", **whose)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _user() -> dict[str, Any]:
    """Return as whom the server runs, nothing for whoever runs the tests."""
    if os.geteuid() != 0:
        return {}
    known = {one.pw_name: one for one in pwd.getpwall()}
    other = known.get("postgres") or known["nobody"]
    return {"user": other.pw_uid, "group": other.pw_gid, "extra_groups": ()}


def _done(*command: str | Path, **whose: Any) -> None:
    """Run a program of PostgreSQL and show what it said when it fails."""
    done = subprocess.run(
        [str(word) for word in command], check=False, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, cwd="/", timeout=120, close_fds=True, **whose,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
