"""`auditor --help` answers at once: it imports click and the table of commands, and nothing that an audit needs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.cli.program import main

ROOT = Path(__file__).parents[2]
HEAVY = (
    "ahocorasick_rs",
    "alembic",
    "bs4",
    "httpcore",
    "httpx",
    "jinja2",
    "lxml",
    "msgspec",
    "playwright",
    "protego",
    "publicsuffixlist",
    "rich",
    "selectolax",
    "sqlalchemy",
)


# What click asks of the standard library is most of it; `make bench` prints the milliseconds.
MOST_MODULES = 180


def _imported(*arguments: str) -> set[str]:
    """Return the modules that a start of Python imports."""
    command = [sys.executable, "-X", "importtime", *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if "|" in line}


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["--version"],
        ["audit", "--help"],
        ["requirements", "--help"],
        ["check", "--help"],
        ["rejudge", "--help"],
        ["portfolio", "--help"],
        ["history", "--help"],
        ["history", "show", "--help"],
    ],
)
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    imported = _imported("-m", "auditor", *arguments)
    assert "click" in imported
    assert sorted({name.partition(".")[0] for name in imported}.intersection(HEAVY)) == []
    assert len(imported - _imported("-c", "pass")) < MOST_MODULES


def test_it_speaks_on_a_console_that_has_few_signs() -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "AUDITOR_LANG": "nl"}
    command = [sys.executable, "-m", "auditor", "requirements", "AGE-01"]
    done = subprocess.run(command, check=False, capture_output=True, cwd=ROOT, env=environment)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_reader_that_stops_early_gets_no_traceback() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "auditor", "schema"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    ) as writer:
        assert writer.stdout is not None
        assert writer.stderr is not None
        writer.stdout.close()
        said = writer.stderr.read()
    assert b"Traceback" not in said


def test_the_version_is_told() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "auditor", "--version"], check=True, capture_output=True, text=True, cwd=ROOT
    )
    assert done.stdout.startswith("auditor 0.")


def test_the_program_ends_with_its_exit_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["auditor", "nope"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
