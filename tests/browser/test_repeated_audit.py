"""An audit with a browser that is done again is the same: all that it says, and the pictures that it shows."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from auditor.cli.program import run

SITE = Path(__file__).parents[2] / "sample_sites" / "dialoogdam"
TIMES = 3


def told(target: Path, out: Path, *more: str) -> dict[str, Any]:
    """Return what an audit says, without the moment of judging; pictures stand in it."""
    run(["audit", str(target), "--browser", "--out", str(out), *more], {})
    audit: dict[str, Any] = json.loads((out / "audit.json").read_bytes())
    return {**audit, "judged_at": ""}


@pytest.mark.usefixtures("chromium")
@pytest.mark.parametrize("rendered", [False, True], ids=["plain snapshot", "rendered snapshot"])
def test_repeated_audits_are_equal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, rendered: bool) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)
    file = tmp_path / "site.wacz"
    run(["record", str(SITE), "-o", str(file), "--max-pages", "4", *(["--browser"] if rendered else [])], {})
    first, *others = [told(file, tmp_path / str(turn), "--max-pages", "4") for turn in range(TIMES)]
    assert first["source"]["rendered"] is True
    assert len(first["source"]["shots"]) == (3 if rendered else 1)
    assert others == [first] * (TIMES - 1)
