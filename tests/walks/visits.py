"""A small platform in a folder, looked at with a real Chromium."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from auditor.gather.entrance import Entrance, enter
from auditor.transport import open_target
from auditor.transport.browser import find_chromium
from auditor.transport.visitor import Visitor
from tests.gather.platforms import reading

MOMENT = 1_795_000_000.0
ASKS = "Deze site is voor volwassenen. Je moet 18 jaar of ouder zijn."
WORDS = (
    "<main><h1>Aanbod</h1><p>Een verzonnen platform met advertenties uit de buurt, voor iedereen te lezen.</p></main>"
)


def page(body: str, head: str = "") -> str:
    """Return a page of the platform."""
    return (
        f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Platform</title>{head}</head>'
        f"<body>{WORDS}{body}</body></html>"
    )


def layer(inside: str, script: str = "") -> str:
    """Return a layer over the whole page, put there by script."""
    made = f"<div class=l style='position:fixed;inset:0;background:#000;color:#fff;z-index:9'>{inside}</div>"
    return f"<script>document.body.insertAdjacentHTML('beforeend', `{made}`);{script}</script>"


@contextmanager
def visited(folder: Path, index: str, files: Mapping[str, str] | None = None) -> Iterator[Visitor]:
    """Write the platform and yield a visit that renders it."""
    (folder / "index.html").write_text(index, encoding="utf-8")
    for name, text in (files or {}).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "site.toml").write_text('name = "Platform"\nurl = "https://www.platform.example/"\n', encoding="utf-8")
    with open_target(str(folder)) as visitor:
        visitor.render(find_chromium(), MOMENT)
        yield visitor


def entered(folder: Path, index: str, files: Mapping[str, str] | None = None) -> Entrance:
    """Return what the way in shows."""
    with visited(folder, index, files) as visitor:
        return enter(visitor, reading())
