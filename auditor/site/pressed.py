"""What a browser saw that can be pressed: its name, how large it is, and the key to press it by."""

import re
from collections.abc import Iterator

import msgspec
from selectolax.lexbor import LexborNode

from auditor.site.markup.elements import accessible_name, tidy
from auditor.site.markup.regions import COOKIE_WORDS
from auditor.site.markup.seen import BOX, FRAME, KEY, OVERLAY
from auditor.site.markup.within import above
from auditor.site.page import Page
from auditor.site.words.later import later

PRESSED = frozenset({"a", "button", "label", "summary", "area"})
PRESSED_KINDS = frozenset({"submit", "button", "image", "checkbox", "radio"})
PRESSED_ROLES = frozenset({"button", "link", "menuitem", "checkbox", "switch", "tab"})
AROUND = frozenset({"nav", "footer"})
LONGEST = 90
MEASURES = 4
CLOSE, LONGEST_BAR = 6, 900
PARTS = "main, [role=main], nav, footer"
COOKIES = later(r"\bcookies?\b|\bcookiebeleid\b", re.IGNORECASE)
REFUSES = later(
    r"\b(?:weiger\w*|afwijz\w*|wijs\w* af|niet accepter\w*|alleen (?:noodzakelijk\w*|functionel\w*|essenti\w*)|"
    r"alleen (?:de )?noodzakelijke?|reject\w*|decline|refuse|deny|only (?:necessary|essential)|necessary only|"
    r"essential only|ablehnen|nur notwendige\w*|refuser|tout refuser|continue without|zonder (?:te )?accepter\w*)\b"
)
AGE = later(
    r"(?<!\d)(?:18|21)(?!\d)|\b(?:adults?|volwassen\w*|meerderjarig\w*|minderjarig\w*|(?:legal|your|verify|my) age|"
    r"age (?:gate|check|verification)|date of birth|birth ?date|birthday|geboorte\w*|leeftijds\w+|"
    r"(?:je|uw) leeftijd)\b",
    re.IGNORECASE,
)


class Press(msgspec.Struct, frozen=True):
    """One thing to press.

    `left`, `top`, `width` and `height` in pixels (no place where that was not seen), `kind` a tag or the type of an
    input, `href` as written, `opens` what it says that it opens. `layer` tells that it stands in a dialog or a layer
    over the page, `cookies` that it answers a question about cookies, `around` that it stands in menu or foot, `frame`
    the address of the frame it stands in.
    """

    key: str
    name: str
    kind: str
    width: int
    height: int
    href: str = ""
    opens: str = ""
    layer: bool = False
    cookies: bool = False
    around: bool = False
    frame: str = ""
    left: int | None = None
    top: int | None = None


def presses(page: Page) -> tuple[Press, ...]:
    """Return what is shown and can be pressed, in document order; nothing on a page that no browser showed."""
    return tuple(_presses(page))


def _presses(page: Page) -> Iterator[Press]:
    for node in page.css(f"[{KEY}]"):
        attributes = node.attributes
        kind = _kind(node, attributes)
        if not kind:
            continue
        around = tuple(above(node))
        if any("hidden" in one.attributes for one in around):
            continue
        left, top, width, height = _box(attributes.get(BOX) or "")
        name = accessible_name(node)[:LONGEST]
        called = any(COOKIE_WORDS.search(_called(one)) is not None for one in around)
        yield Press(
            key=attributes.get(KEY) or "",
            name=name,
            kind=kind,
            width=width,
            height=height,
            href=tidy(attributes.get("href")),
            opens=(attributes.get("aria-haspopup") or "").lower(),
            layer=any(OVERLAY in one.attributes or one.tag == "dialog" for one in around),
            # Who says how old one is answers no question about cookies, whatever the layer is called.
            cookies=(called and AGE.search(name) is None) or _asks_for_cookies(around),
            around=any(one.tag in AROUND for one in around),
            frame=next((one.attributes.get(FRAME) or "" for one in around if FRAME in one.attributes), ""),
            left=left,
            top=top,
        )


def _kind(node: LexborNode, attributes: dict[str, str | None]) -> str:
    """Return what kind of thing it is, an empty string for what is filled in."""
    if node.tag == "input":
        kind = (attributes.get("type") or "text").lower()
        return kind if kind in PRESSED_KINDS else ""
    role = (attributes.get("role") or "").lower()
    return node.tag or "" if node.tag in PRESSED or role in PRESSED_ROLES else ""


def _asks_for_cookies(around: tuple[LexborNode, ...]) -> bool:
    """Whether what it closely stands in asks about cookies, and not about an age as well."""
    for one in around[1:CLOSE]:
        if _is_of_the_page(one):
            return False
        text = tidy(one.text(separator=" "))
        if len(text) > LONGEST_BAR:
            return False
        if COOKIES.search(text) is not None:
            return AGE.search(text) is None
    return False


def _is_of_the_page(node: LexborNode) -> bool:
    """Whether an element holds parts of a page itself, beside which a short bar about cookies may stand."""
    if node.tag in ("main", "body") or node.css_first(PARTS) is not None:
        return True
    title = node.css_first("h1")
    return title is not None and COOKIES.search(title.text()) is None


def _called(node: LexborNode) -> str:
    return f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}".lower()


def measures(box: str) -> tuple[int, int]:
    """Return width and height of a `BOX`; zero for one that is not there."""
    return _box(box)[2:]


def _box(box: str) -> tuple[int | None, int | None, int, int]:
    """Return left, top, width and height of a `BOX`; no place and no size of one that is not there."""
    numbers = box.split()
    if len(numbers) != MEASURES:
        return None, None, 0, 0
    left, top, width, height = (int(float(one)) for one in numbers)
    return left, top, width, height
