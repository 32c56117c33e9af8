"""Lays a real age gate on a page of a host, as its README says, for a browser to see."""

import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

OPENS = '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Harbour Notices</title>'
# What an ordinary page of the host shows.
SAYS = (
    '<header><a href="/">Harbour Notices</a> <a href="/terms">Terms</a></header><main><h1>Notices of this week</h1>'
    "<p>An invented board where people in a harbour town tell what they have on offer and what they look for.</p></main>"
)
PHP = re.compile(r"<\?php.*?(?:\?>|\Z)", re.DOTALL)
WORDPRESS = Path(__file__).parent / "wordpress.php"
SERVED = frozenset(
    {".css", ".html", ".js", ".json", ".mjs", ".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".woff", ".woff2"}
)


def laid_out(gate: Mapping[str, Any], software: Path, folder: Path) -> None:
    """Write the site of one gate into an empty folder; `software` holds every package in a folder of its own."""
    package = software / gate["from"]
    if gate.get("all"):
        _copy(package / gate.get("root", ""), folder)
    if "wordpress" in gate:
        _copy((package / gate["wordpress"]).parent, folder / "plugin")
    for target, source in gate.get("files", {}).items():
        place = folder / target
        place.parent.mkdir(parents=True, exist_ok=True)
        if target.endswith((".html", ".js", ".json")) and "swap" in gate:
            place.write_text(_filled_in((package / source).read_text(encoding="utf-8"), gate), encoding="utf-8")
        else:
            shutil.copyfile(package / source, place)
    for target, source in gate.get("npm", {}).items():
        (folder / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(next((software / "npm").glob(source)), folder / target)
    if gate.get("jquery") or "wordpress" in gate:
        shutil.copyfile(next(software.glob("npm/jquery-*/dist/jquery.min.js")), folder / "jquery.js")
    (folder / "index.html").write_text(_page(gate, package), encoding="utf-8")
    (folder / "terms.html").write_text(f"{OPENS}</head><body><p>Terms of the board.</p></body></html>", "utf-8")
    url = gate.get("url", "https://www.harbour-notices.example/")
    (folder / "site.toml").write_text(f'name = "Harbour Notices"\nurl = "{url}"\n', encoding="utf-8")


def _copy(source: Path, folder: Path) -> None:
    """Copy what a web server would serve."""
    for file in sorted(source.rglob("*")):
        if file.is_file() and file.suffix.lower() in SERVED and file.stat().st_size:
            place = folder / file.relative_to(source)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, place)


def _page(gate: Mapping[str, Any], package: Path) -> str:
    """Return the page: one that the software brings, or the host's own with the gate on it."""
    if "wordpress" in gate:
        return _made_by_wordpress(gate, package)
    jquery = '<script src="/jquery.js"></script>' if gate.get("jquery") else ""
    brought = ""
    if "own" in gate:
        brought = _filled_in((package / gate.get("root", "") / gate["own"]).read_text(encoding="utf-8"), gate)
        if "liquid" in gate:
            brought = _liquid(brought, gate["liquid"])
        if gate.get("php"):
            brought = PHP.sub("", brought)
        if gate.get("alone"):
            return f"{OPENS}{gate.get('head', '')}</head><body>{brought}</body></html>"
        if not gate.get("within") and "liquid" not in gate:
            return brought
    body = f"{SAYS}{brought}{gate.get('body', '')}"
    return f"{OPENS}{jquery}{gate.get('head', '')}</head><body>{body}</body></html>"


def _made_by_wordpress(gate: Mapping[str, Any], package: Path) -> str:
    """Return the page that a plug-in writes into; `options` are what its settings page would have set."""
    with tempfile.TemporaryDirectory() as scratch:
        made = subprocess.run(
            ["php", WORDPRESS, package / gate["wordpress"], json.dumps(gate.get("options", {})), SAYS, scratch],
            capture_output=True,
            text=True,
            check=False,
        )
    return _filled_in(made.stdout, gate)


def _filled_in(text: str, gate: Mapping[str, Any]) -> str:
    """Put in what the host's own program would have."""
    for said, meant in gate.get("swap", {}).items():
        text = text.replace(said, meant)
    return text


def _liquid(text: str, given: Mapping[str, str | bool]) -> str:
    """Fill in the little of Liquid that a snippet uses: captures, assignments, `if` and `unless`, values."""
    text = re.sub(r"\{% capture \w+ %\}.*?\{% endcapture %\}|\{% assign [^%]*%\}", "", text, flags=re.DOTALL)
    for name, value in given.items():
        if isinstance(value, bool):
            for word, keeps in (("if", value), ("unless", not value)):
                text = re.sub(
                    rf"\{{% {word} {name} %\}}(.*?)\{{% end{word} %\}}",
                    (lambda found: found[1]) if keeps else "",
                    text,
                    flags=re.DOTALL,
                )
        else:
            text = re.sub(rf"\{{\{{ *{name} *\}}\}}", value, text)
    return text
