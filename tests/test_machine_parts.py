"""What a machine lacks is a failure under CI, and one line at the end elsewhere."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.machine_parts import PARTS, part

ROOT = Path(__file__).parents[1]
CONFTEST = """
from tests import machine_parts
from tests.conftest import *

machine_parts.PARTS["moon"] = machine_parts.Part("the moon", lambda: None, "fetch the moon")
"""
TEST = """
import pytest

@pytest.mark.needs("moon")
def test_far(): pass

def test_near(): pass
"""


def ran(folder: Path, *options: str, ci: str = "") -> tuple[int, str]:
    """Run a test that needs what no machine has."""
    (folder / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    (folder / "test_moon.py").write_text(TEST, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options, str(folder)]
    place = {"CI": ci, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, env={**os.environ, **place}, cwd=folder, capture_output=True, text=True, check=False, timeout=120
    )
    return done.returncode, done.stdout


@pytest.mark.parametrize("options", [(), ("-n", "2")], ids=["one process", "two processes"])
def test_elsewhere_one_line_says_what_was_left_out_and_how_to_get_it(tmp_path: Path, options: tuple[str, ...]) -> None:
    code, said = ran(tmp_path, *options)
    assert code == 0
    assert said.count("the moon (1): fetch the moon") == 1
    assert "1 passed" in said


def test_under_ci_it_is_a_failure(tmp_path: Path) -> None:
    code, said = ran(tmp_path, ci="true")
    assert code == 1
    assert "the moon is not there: fetch the moon" in said
    assert "1 passed" in said


def test_a_part_that_is_not_there_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(FileNotFoundError, match="sudo apt-get install default-jre-headless"):
        part("java")
    assert {"chromium", "java", "axe-core", "nu", "postgresql"} <= set(PARTS)
