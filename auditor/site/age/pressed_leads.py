"""Where a way out leads that is no plain link: by its own attributes, and by the script that listens to it."""

import re
from collections.abc import Iterator
from urllib.parse import urljoin

from auditor.site.markup.elements import Control, Link
from auditor.site.page import Page
from auditor.site.words.later import later

# Attributes by which a button says where it leads.
NAMED = (
    "data-href",
    "data-url",
    "data-link",
    "data-redirect",
    "data-exit",
    "data-leave",
    "formaction",
    "data-location",
)
OPENS = later(
    r"(?:location(?:\.href)?\s*=(?!=)\s*|location\.(?:replace|assign)\(\s*|\bopen\(\s*)"
    r"(?:['\"`](?P<url>[^'\"`\s]+)['\"`]|(?P<name>[A-Za-z_$][\w$.]*))"
)
# It goes back where somebody came from, shuts the window, or only says or hides something.
STAYS = later(
    r"\bhistory\.(?:back|go)\(|\blocation\.reload\(|\bwindow\.close\(|(?<![\w.])alert\(|\.(?:textContent|innerText|"
    r"innerHTML)\s*=|classList\.|style\.\w+\s*="
)
CALLED = later(r"\b([A-Za-z_$][\w$]*)\(")
LISTENS = later(r"addEventListener|\.on(?:click)?\b|getElementById|querySelector|\$\(")
PLAIN = later(r"[A-Za-z_][\w-]*")
# As much of a script is read after the name of a button: its own handler, and no other's.
HANDLER = 260
MOST = 6


def leads_by_script(page: Page, one: Link | Control, scripts: tuple[str, ...]) -> str | None:
    """Return the address that pressing something leads to, empty where it leads nowhere, None where it cannot be seen.

    `scripts` are the texts of the page's own scripts and of the files that the platform loads.
    """
    node = page.node_at(one.at)
    if node is None:
        return None
    attributes = node.attributes
    named = next((value for name in NAMED if (value := attributes.get(name))), None)
    if named:
        return urljoin(page.url, named)
    own = f"{attributes.get('onclick') or ''} ; {attributes.get('href') or ''}"
    stays = False
    for code in _codes(own, _called_by(page, attributes), scripts):
        address = _opened(code, scripts)
        if address is not None:
            return urljoin(page.url, address)
        stays = stays or STAYS.search(code) is not None
    return "" if stays else None


def _called_by(page: Page, attributes: dict[str, str | None]) -> tuple[str, ...]:
    """Return the names by which a script finds one element and no other."""
    classes = [name for name in (attributes.get("class") or "").split() if PLAIN.fullmatch(name)]
    alone = [name for name in classes if len(page.css(f".{name}")) == 1]
    return (*filter(None, (attributes.get("id"),)), *alone)


def _codes(own: str, names: tuple[str, ...], scripts: tuple[str, ...]) -> Iterator[str]:
    """Yield what runs when something is pressed: its own code, what that calls, and what listens to it by name."""
    yield own
    for found in [*CALLED.finditer(own)][:MOST]:
        made = re.compile(rf"\bfunction\s+{re.escape(found[1])}\s*\(|\b{re.escape(found[1])}\s*=\s*(?:function|\()")
        for text in scripts:
            for place in [*made.finditer(text)][:1]:
                yield _until_the_next(text, place.start())
    for name in names:
        heard = re.compile(rf"['\"`#.]{re.escape(name)}['\"`]|\b{re.escape(name)}\.(?:onclick|addEventListener)")
        for text in scripts:
            for place in [*heard.finditer(text)][:MOST]:
                yield _until_the_next(text, place.end())


def _until_the_next(text: str, start: int) -> str:
    """Return what follows in a script, up to where something else is listened to."""
    code = text[start : start + HANDLER]
    listening = LISTENS.search(code)
    if listening is None:
        return code
    other = re.search(r"getElementById|querySelector|\$\(|\bfunction\s+\w", code[listening.end() :])
    return code if other is None else code[: listening.end() + other.start()]


def _opened(code: str, scripts: tuple[str, ...]) -> str | None:
    """Return the address that code opens, by itself or by the name of a constant."""
    for found in OPENS.finditer(code):
        if found["url"]:
            return found["url"]
        name = found["name"].rpartition(".")[2]
        given = re.compile(rf"\b{re.escape(name)}\s*[=:]\s*['\"`]((?:https?:)?/[^'\"`\s]*)['\"`]")
        for text in (code, *scripts):
            told = given.search(text)
            if told is not None:
                return told[1]
    return None
