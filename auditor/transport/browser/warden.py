"""Watches Chromium from a process of its own: kills it when a page uses too much, or when the auditor is gone.

Started as a script by its path, with the folder that Chromium lives in; it imports nothing but the standard library,
since it is started without anything else. It says `ready` on its output, and then reads lines on its input:
``watch SECONDS CPU_SECONDS BYTES`` begins to hold the browser to these, ``rest`` ends that, ``kill`` kills it now. When
the input ends, however the auditor ended, the browser is killed and the folder removed. Each kill for a reason is told
on its output by one word: time, cpu or memory.
"""

import contextlib
import os
import select
import shutil
import signal
import sys
import time
from pathlib import Path
from typing import NamedTuple

READY = b"ready\n"
SWEEP = 0.2
PAGE = os.sysconf("SC_PAGE_SIZE")
TICK = os.sysconf("SC_CLK_TCK")
PROC = Path("/proc")
# Places in /proc/PID/stat behind the name: group, user time, system time.
GROUP, USER, SYSTEM = 2, 11, 12


class Bounds(NamedTuple):
    """What the browser may use until it is told to rest: moment on the monotonic clock, CPU seconds, bytes."""

    ends: float
    cpu: float
    memory: int


def members(folder: str) -> dict[int, list[str]]:
    """Return the fields of ``stat`` of every process in the group of a browser that lives in a folder."""
    stats: dict[int, list[str]] = {}
    groups = set()
    for entry in PROC.iterdir():
        if not entry.name.isdigit():
            continue
        with contextlib.suppress(OSError, IndexError):
            stats[int(entry.name)] = fields = (entry / "stat").read_text().rpartition(")")[2].split()
            if f"--user-data-dir={folder}/".encode() in (entry / "cmdline").read_bytes():
                groups.add(fields[GROUP])
    mine = str(os.getpgrp())
    return {pid: fields for pid, fields in stats.items() if fields[GROUP] in groups and fields[GROUP] != mine}


def kill(folder: str) -> None:
    """Kill every process of the browser."""
    for pid in members(folder):
        with contextlib.suppress(OSError):
            os.kill(pid, signal.SIGKILL)


def cpu_of(stats: dict[int, list[str]]) -> float:
    """Return the seconds of processor time that these processes used."""
    return sum(int(fields[USER]) + int(fields[SYSTEM]) for fields in stats.values()) / TICK


def memory_of(pids: dict[int, list[str]]) -> int:
    """Return the bytes that these processes hold alone."""
    total = 0
    for pid in pids:
        with contextlib.suppress(OSError, IndexError, ValueError):
            _, resident, shared, *_ = (PROC / str(pid) / "statm").read_text().split()
            total += (int(resident) - int(shared)) * PAGE
    return total


def broken(bounds: Bounds, folder: str) -> str:
    """Return which bound is broken, an empty string for none."""
    if time.monotonic() > bounds.ends:
        return "time"
    running = members(folder)
    if cpu_of(running) > bounds.cpu:
        return "cpu"
    return "memory" if memory_of(running) > bounds.memory else ""


def watch(folder: str) -> None:
    """Watch until the input ends."""
    os.write(1, READY)
    bounds: Bounds | None = None
    while True:
        ready, _, _ = select.select([sys.stdin], [], [], SWEEP if bounds else None)
        if ready:
            line = os.read(0, 4096).decode("ascii", "replace")
            if not line:
                return
            order, *told = line.splitlines()[-1].split()
            if order == "watch":
                seconds, cpu, memory = float(told[0]), float(told[1]), int(told[2])
                bounds = Bounds(time.monotonic() + seconds, cpu_of(members(folder)) + cpu, memory)
            elif order == "kill":
                bounds = None
                kill(folder)
            else:
                bounds = None
        elif bounds and (reason := broken(bounds, folder)) and not select.select([sys.stdin], [], [], 0)[0]:
            bounds = None
            # Told before it is done: who sees the browser end asks at once why.
            os.write(1, f"{reason}\n".encode())
            kill(folder)


def end(folder: str) -> None:
    """Leave nothing behind: kill until nobody is left, and remove the folder."""
    for _ in range(50):
        kill(folder)
        shutil.rmtree(folder, ignore_errors=True)
        if not members(folder) and not Path(folder).exists():
            return
        time.sleep(0.05)


if __name__ == "__main__":
    for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(one, signal.SIG_IGN)
    try:
        watch(sys.argv[1])
    finally:
        end(sys.argv[1])
