"""The built wheel, installed in a clean environment, runs from another folder and finds its rules and templates."""

import importlib.util
import json
import os
import shutil
import site
import subprocess
import sys
import tarfile
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

from auditor import __version__
from auditor.accuracy.shipped import program_digest
from auditor.rulebook import load_rulebook

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "sample_sites" / "tussenweg"


def _ran(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a command with nothing of the checkout in its way; show what it said when it fails."""
    inherited = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_", "AUDITOR"))
    }
    done = subprocess.run(
        [str(word) for word in command],
        check=False,
        capture_output=True,
        text=True,
        cwd=cwd,
        env=inherited,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build wheel and sdist, without the network."""
    folder = tmp_path_factory.mktemp("dist")
    _ran(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-t", "sdist", "-d", folder, cwd=ROOT)
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    return next(built.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel in an environment of its own and return its folder of programs.

    What the package depends on is lent by the environment of the tests, since nothing is downloaded here.
    """
    folder = tmp_path_factory.mktemp("clean")
    _ran(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    if importlib.util.find_spec("pip") is not None:
        installer: tuple[str | Path, ...] = (sys.executable, "-m", "pip", "--python", programs / "python", "install")
    elif shutil.which("uv"):
        installer = ("uv", "pip", "install", "--python", programs / "python")
    else:
        pytest.skip("neither pip nor uv is here to install a wheel with")
    _ran(*installer, "--quiet", "--no-deps", "--no-index", wheel, cwd=folder)
    where = _ran(programs / "python", "-c", "import site; print(site.getsitepackages()[0])", cwd=folder).stdout.strip()
    Path(where, "lent.pth").write_text("\n".join(site.getsitepackages()), encoding="utf-8")
    return programs


def test_the_wheel_holds_one_package_with_its_rules_and_templates(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.partition("/")[0] for name in names} == {"auditor", f"gedragscode_auditor-{__version__}.dist-info"}
    for folder in ("checks", "report_templates"):
        files = {path.relative_to(ROOT / folder).as_posix() for path in (ROOT / folder).rglob("*") if path.is_file()}
        wanted = {f"auditor/{folder}/{name}" for name in files if "__pycache__" not in name}
        assert sorted(wanted - set(names)) == []
    assert "auditor/accuracy/figures.json" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_metadata_says_who_may_use_it_and_how(wheel: Path) -> None:
    metadata = zipfile.ZipFile(wheel).read(f"gedragscode_auditor-{__version__}.dist-info/METADATA").decode()
    told = Parser().parsestr(metadata)
    assert (told["Name"], told["License-Expression"], told["Requires-Python"]) == (
        "gedragscode-auditor",
        "EUPL-1.2",
        ">=3.11",
    )


def test_the_source_distribution_has_everything(built: Path) -> None:
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    wanted = ("sample_sites/tussenweg/site.toml", "checks/rules.toml", "tests/test_packaging.py", "Makefile", "LICENSE")
    assert [name for name in wanted if name not in names] == []
    assert [name for name in names if name.startswith((".venv", ".git/", ".mypy_cache"))] == []


def test_it_audits_from_another_folder(installed: Path, tmp_path: Path) -> None:
    shutil.copytree(SAMPLE, tmp_path / "platform")
    _ran(installed / "auditor", "audit", "platform", "--out", "out", "--format", "html,csv,md", cwd=tmp_path)
    record = json.loads((tmp_path / "out" / "audit.json").read_bytes())
    judged = [one for one in record["findings"] if one["status"] in ("met", "partly", "not_met")]
    assert judged
    assert (tmp_path / "out" / "report.html").stat().st_size > 10_000
    where = _ran(installed / "python", "-c", "import auditor; print(auditor.__file__)", cwd=tmp_path).stdout
    assert str(ROOT / "auditor") not in where
    # The tables of a history are made by files that travel inside the package.
    _ran(installed / "auditor", "history", "add", "out", cwd=tmp_path)
    assert "tussenweg.example" in _ran(installed / "auditor", "history", "list", cwd=tmp_path).stdout
    assert "46" in _ran(installed / "auditor", "compare", "out", "platform", cwd=tmp_path).stdout


def test_it_knows_whether_its_figures_are_of_these_rules_and_this_program(installed: Path, tmp_path: Path) -> None:
    asks = (
        "from auditor.accuracy.shipped import program_digest, shipped_figures; "
        "from auditor.rulebook import load_rulebook; "
        "print(program_digest(), load_rulebook(plugins=False).rules.digest, shipped_figures().version)"
    )
    there = _ran(installed / "python", "-c", asks, cwd=tmp_path).stdout.split()
    assert there == [program_digest(), load_rulebook(plugins=False).rules.digest, __version__]


def test_it_explains_its_requirements_from_another_folder(installed: Path, tmp_path: Path) -> None:
    assert "AGE-03" in _ran(installed / "auditor", "requirements", cwd=tmp_path).stdout


@pytest.mark.parametrize("file", ["run.txt", "dev.txt"])
def test_every_pin_is_exact_and_names_no_place_to_get_it(file: str) -> None:
    lines = [line for line in (ROOT / "requirements" / file).read_text(encoding="utf-8").splitlines() if line.strip()]
    assert [line for line in lines if "==" not in line] == []
    assert [line for line in lines if "://" in line or line.startswith("-")] == []


def test_the_pins_of_the_tests_hold_those_of_the_program() -> None:
    run, dev = (
        set((ROOT / "requirements" / name).read_text(encoding="utf-8").splitlines()) for name in ("run.txt", "dev.txt")
    )
    assert run <= dev
