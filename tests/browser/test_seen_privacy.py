"""Nobody who advertises stands in anything that a rendered audit or recording writes, says, stores or shows."""

import gzip
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.cli.program import run
from tests.browser.naamveld import HOME, built, secrets

COMMANDS = {
    "audit": ["audit", "SITE", "--browser", "--out", "OUT", "--format", "html,json,csv"],
    "recorded audit": ["audit", "SITE", "--browser", "--record", "FILE", "--out", "OUT"],
    "recording": ["record", "SITE", "--browser", "-o", "FILE"],
}


def parts(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield every file, and every part of a snapshot, by its name."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as package:
                for name in package.namelist():
                    part = package.read(name)
                    yield f"{path.name}/{name}", gzip.decompress(part) if part.startswith(b"\x1f\x8b") else part
        elif path.is_file():
            yield path.name, path.read_bytes()


def told_of(text: str) -> list[str]:
    """Return what a text tells of somebody, with what stands around it."""
    low = text.lower()
    return [text[max(0, at - 80) : at + 60] for secret in secrets() if (at := low.find(secret.lower())) >= 0]


@pytest.mark.usefixtures("chromium")
@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_nobody_stands_in_what_is_written_or_said(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], command: list[str]
) -> None:
    site, out = built(tmp_path / "site"), tmp_path / "out"
    out.mkdir()
    given = {"SITE": str(site), "OUT": str(out / "made"), "FILE": str(out / "visit.wacz")}
    assert run([given.get(word, word) for word in command], {}) in (0, 3)
    said = capfd.readouterr()
    written = dict(parts(out))
    assert [(name, told) for name, part in written.items() for told in told_of(part.decode("utf-8", "replace"))] == []
    assert told_of(said.out + said.err) == []
    # What is kept does tell what was seen, so that the above says something.
    if "record" in command[0]:
        notes = b"".join(part for name, part in written.items() if name.endswith(".warc.gz"))
        for note in (
            b"urn:auditor:seen:",
            b"urn:auditor:gate-walk",
            b"urn:auditor:report-walk",
            b"urn:auditor:help-picture",
        ):
            assert note in notes
    else:
        audit = json.loads(written["audit.json"])
        assert len(audit["source"]["shots"]) >= 2
        assert sum(page["url"].startswith(f"{HOME}[") for page in audit["pages"]) == 3
