"""Holds pages to the HTML standard by the Nu HTML checker, many in one run: starting Java takes seconds."""

import json
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.machine_parts import part

NEEDS = ("java", "nu")
SECONDS = 300


def said_of(pages: Mapping[str, str]) -> list[str]:
    """Return what the checker says of pages by name: errors and warnings alike, one line each."""
    with tempfile.TemporaryDirectory() as folder:
        names = {}
        for number, (name, text) in enumerate(pages.items()):
            file = Path(folder) / f"{number}.html"
            file.write_text(text, encoding="utf-8")
            names[file.name] = name
        command = [str(part("java")), "-Xss8m", "-jar", str(part("nu")), "--format", "json", "--exit-zero-always"]
        ran = subprocess.run([*command, folder], capture_output=True, timeout=SECONDS, check=True)
    # Where the checker itself fails, that is what is on standard error.
    messages = json.loads(ran.stderr)["messages"]
    return [
        f"{names.get(told.get('url', '').rpartition('/')[2], '?')}: {told['type']}: {told['message']} {told.get('extract', '')!r}"
        for told in messages
    ]
