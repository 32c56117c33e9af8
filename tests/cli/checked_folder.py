"""A folder with a platform or two and an `auditor.toml`, as a developer of a platform has it."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from auditor.cli.check_run import CheckAsked, CheckRun
from auditor.rulebook import load_rulebook

HOME = """<!doctype html><html lang="nl"><title>Avondblad</title><h1>Avondblad</h1>
<p>Deze website is alleen bedoeld voor bezoekers van achttien jaar en ouder. Bent u jonger, ga dan weg.</p>
<nav><a href="/voorwaarden">Voorwaarden</a> <a href="/contact">Contact</a></nav>"""
TERMS = """<!doctype html><html lang="nl"><title>Voorwaarden</title><h1>Algemene voorwaarden</h1>
<p>Adverteerders zijn minstens 21 jaar. Wij controleren bij twijfel een identiteitsbewijs.</p>"""
STRICT = '[policy]\nallowed = { ADV-02 = ["met"] }\n'
LOOSE = '[policy]\nallowed = { ADV-02 = ["met", "partly", "not_met", "cannot_tell"] }\n'
DAY = datetime(2026, 11, 24, 12, tzinfo=UTC)


# Read once for all tests: the rules do not change while they run.
rules_read_once = cache(load_rulebook)


@dataclass(frozen=True)
class Folder:
    """The folder; `check` runs in it on a day."""

    root: Path

    def site(self, name: str = "site", home: str = HOME, terms: str = TERMS) -> Path:
        """Write a platform, over what was there."""
        pages = self.root / name
        pages.mkdir(exist_ok=True)
        (pages / "site.toml").write_text(f'name = {json.dumps(name)}\nurl = "https://www.{name}.example/"\n')
        (pages / "index.html").write_text(home, encoding="utf-8")
        (pages / "voorwaarden.html").write_text(terms, encoding="utf-8")
        return pages

    def settings(self, policy: str = STRICT, *names: str, more: str = "") -> None:
        """Write the settings for these platforms."""
        platforms = "".join(f'[[platform]]\nname = "{one}"\nsnapshots = ["{one}"]\n' for one in names or ("site",))
        (self.root / "auditor.toml").write_text(f"{more}\n{policy}{platforms}", encoding="utf-8")

    def check(self, day: datetime = DAY, **asked: Any) -> int:
        """Check on a day."""
        return CheckRun(CheckAsked(**{"language": "en", **asked}), now=lambda: day, rules=rules_read_once).run()
