"""Parts of the machine that some tests need beside Python: where each is, and how to get one that is not there.

A test says so with ``@pytest.mark.needs("chromium", "axe-core")``. Under CI (the variable `CI`, which `.ci/run` sets) a
part that is not there is a failure. Elsewhere the test is left out, and one line at the end says which part that was.
"""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

VALIDATORS = Path(__file__).parents[1] / ".ci" / "validators"
MARK = "needs"
LEFT_OUT = pytest.StashKey[dict[str, int]]()


def program(*names: str) -> Path | None:
    """Return the first of these programs that there is."""
    return next((Path(found) for name in names if (found := shutil.which(name))), None)


def first_file(folder: Path, pattern: str) -> Path | None:
    """Return the last file by name that matches, such as that of the newest version; None without any."""
    return max(folder.glob(pattern), default=None)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the machine: how it is called, where it is (None when it is not), and what installs it."""

    title: str
    find: Callable[[], Path | None]
    get: str

    @property
    def path(self) -> Path:
        """Where it is; raises FileNotFoundError with what installs it."""
        found = self.find()
        if found is None:
            raise FileNotFoundError(f"{self.title} is not there: {self.get}")
        return found


NPM = "npm ci --prefix .ci/validators --ignore-scripts"
PARTS = {
    "chromium": Part(
        "Chromium", lambda: program("chromium", "chromium-browser", "google-chrome"), "sudo apt-get install chromium"
    ),
    "java": Part("Java", lambda: program("java"), "sudo apt-get install default-jre-headless"),
    "axe-core": Part("axe-core", lambda: first_file(VALIDATORS, "node_modules/axe-core/axe.min.js"), NPM),
    "nu": Part("the Nu HTML checker", lambda: first_file(VALIDATORS, "node_modules/vnu-jar/build/dist/vnu.jar"), NPM),
    "w3m": Part("w3m", lambda: program("w3m"), "sudo apt-get install w3m"),
    "postgresql": Part(
        "PostgreSQL",
        lambda: first_file(Path("/usr/lib/postgresql"), "*/bin/initdb") or program("initdb"),
        "sudo apt-get install postgresql",
    ),
}


def part(name: str) -> Path:
    """Return where a part is; raises FileNotFoundError with what installs it."""
    return PARTS[name].path


def under_ci() -> bool:
    """Whether a part that is not there is a failure."""
    return os.environ.get("CI", "").lower() not in ("", "0", "false")


def missing(item: pytest.Item) -> list[str]:
    """Return the parts that a test needs and that are not there."""
    names = [name for mark in item.iter_markers(MARK) for name in mark.args]
    return [name for name in dict.fromkeys(names) if PARTS[name].find() is None]


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line("markers", f"{MARK}(part, ...): parts of the machine that the test needs")
    config.stash[LEFT_OUT] = {}


def leave_out(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what cannot run here, unless this is CI."""
    if under_ci():
        return
    kept: list[pytest.Item] = []
    out: list[pytest.Item] = []
    for item in items:
        lacks = missing(item)
        (out if lacks else kept).append(item)
        for name in lacks:
            config.stash[LEFT_OUT][name] = config.stash[LEFT_OUT].get(name, 0) + 1
    if out:
        items[:] = kept
        config.hook.pytest_deselected(items=out)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Fail a test that needs what is not there."""
    for name in missing(item):
        pytest.fail(f"{PARTS[name].title} is not there: {PARTS[name].get}", pytrace=False)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand what was left out to the process that speaks, when tests run in several."""
    sent: dict[str, Any] | None = getattr(session.config, "workeroutput", None)
    if sent is not None:
        sent["left_out"] = session.config.stash[LEFT_OUT]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over what a process left out; every process leaves out the same."""
    node.config.stash[LEFT_OUT].update(getattr(node, "workeroutput", {}).get("left_out", {}))


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say in one line what was left out and how to get it."""
    left_out = config.stash[LEFT_OUT]
    if left_out:
        told = "; ".join(f"{PARTS[name].title} ({number}): {PARTS[name].get}" for name, number in left_out.items())
        terminalreporter.write_line(f"==> Tests left out for what is not on this machine: {told}")
