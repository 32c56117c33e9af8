"""The configurations of docs/ci.md and our own do what they say, as far as a machine without a network can run them."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")


def configuration(file: str) -> Any:
    """Return what the guide has copied into a file."""
    found = re.search(rf"`{re.escape(file)}`:\n\n```yaml\n(.*?)```", GUIDE, re.DOTALL)
    assert found is not None
    return yaml.safe_load(found[1])


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Make a clean folder with the settings of the guide, a sample for its pages, and the programs that a job calls.

    `pip` is one that installs nothing and says so: there is no network here.
    """
    found = re.search(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
    assert found is not None
    root = tmp_path / "project"
    root.mkdir()
    (root / "auditor.toml").write_text(found[1], encoding="utf-8")
    shutil.copytree(ROOT / "sample_sites" / "voorbeeldig", root / "site")
    programs = tmp_path / "bin"
    programs.mkdir()
    _program(programs / "auditor", f'PYTHONPATH="{ROOT}" exec "{sys.executable}" -m auditor "$@"')
    _program(programs / "pip", 'echo "pip $*" >> "$HOME/installed"')
    return root


def _program(path: Path, line: str) -> None:
    path.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    path.chmod(0o755)


def ran(project: Path, script: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run shell lines in the folder, as a runner does: end at the first that fails."""
    home = project.parent
    return subprocess.run(
        ["/bin/sh", "-e", "-c", script],
        cwd=project,
        env={"PATH": f"{home / 'bin'}:{os.environ['PATH']}", "HOME": str(home), "AUDITOR": "the-auditor", **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_settings_of_the_guide_are_kept_by_a_good_platform(project: Path) -> None:
    done = ran(project, "auditor check")
    assert (done.returncode, done.stderr) == (0, "==> 1 opname(n) beoordelen\n")


def test_github_actions(project: Path) -> None:
    workflow = configuration(".github/workflows/auditor.yml")
    job = workflow["jobs"]["check"]
    # PyYAML reads the bare key `on` as true (YAML 1.1).
    assert workflow[True] == ["push", "pull_request"]
    assert workflow["permissions"]["security-events"] == "write"
    summary = project.parent / "summary.md"
    steps = [step["run"] for step in job["steps"] if "run" in step]
    for step in steps:
        done = ran(project, step, GITHUB_STEP_SUMMARY=str(summary))
        assert done.returncode == 0, done.stderr
    assert (project.parent / "installed").read_text() == "pip install the-auditor\n"
    assert summary.read_text(encoding="utf-8").startswith("## Controle van het beleid: nageleefd")
    uploaded = next(step["with"]["sarif_file"] for step in job["steps"] if "upload-sarif" in step.get("uses", ""))
    assert (project / uploaded).is_file()


def test_gitlab(project: Path) -> None:
    job = configuration(".gitlab-ci.yml")["auditor"]
    done = ran(project, "\n".join(job["script"]))
    assert done.returncode == 0, done.stderr
    for path in (*job["artifacts"]["paths"], job["artifacts"]["reports"]["junit"]):
        assert (project / path).exists()


def test_a_job_fails_on_a_breach_and_still_has_its_forms(project: Path) -> None:
    settings = project / "auditor.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("= 40  ", "= 100  "), encoding="utf-8")
    done = ran(project, "\n".join(configuration(".gitlab-ci.yml")["auditor"]["script"]))
    assert done.returncode == 1
    assert (project / "audit-check" / "check.junit.xml").is_file()


def test_pre_commit(project: Path) -> None:
    (repository,) = configuration(".pre-commit-config.yaml")["repos"]
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [one["id"] for one in repository["hooks"]] == [hook["id"]]
    assert (hook["language"], hook["pass_filenames"]) == ("python", False)
    # A commit that only takes a page away names no file that a pattern could match.
    assert (hook["always_run"], "files" in hook) == (True, False)
    assert ran(project, hook["entry"]).returncode == 0
    shutil.rmtree(project / "site")
    (project / "site").mkdir()
    (project / "site" / "index.html").write_text("<!doctype html><title>Plein</title><h1>Welkom</h1>", encoding="utf-8")
    assert ran(project, hook["entry"]).returncode == 1


def test_the_lines_of_the_guide_that_accept_breaches_run(project: Path) -> None:
    settings = project / "auditor.toml"
    settings.write_text(
        settings.read_text(encoding="utf-8").replace('"partly", "not_app', '"not_app'), encoding="utf-8"
    )
    assert ran(project, "auditor check").returncode == 1
    lines = re.findall(r"```text\n(auditor check .*?)\n```", GUIDE)
    assert len(lines) == 2
    for line in lines:
        # The day in the guide comes to pass one day.
        assert ran(project, re.sub(r"--expires \S+", "--expires 30", line)).returncode == 0
        assert ran(project, "auditor check").returncode == 0


def test_our_own_ci_checks_our_own_samples() -> None:
    settings = tomllib.loads((ROOT / "auditor.toml").read_text(encoding="utf-8"))
    for platform in settings["platform"]:
        for snapshot in platform["snapshots"]:
            labels = tomllib.loads((ROOT / snapshot / "expected.toml").read_text(encoding="utf-8"))
            assert labels["half"] == "tuning", "a verdict on the test half would show in every log"
    assert "\nmake check\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "-m auditor check" in (ROOT / "Makefile").read_text(encoding="utf-8")
