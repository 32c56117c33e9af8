"""A page as a visitor sees it: what a real browser made of it, as facts, without the browser."""

import json
import re
from html import escape

import msgspec
from selectolax.lexbor import LexborHTMLParser

from auditor.site.markup.trouble import Trouble

# Attributes that the browser room writes in the document; a site's own of that name are taken off.
MARK = "data-seen-"
# "²" is a digit to Python, and no number.
COUNT = re.compile(r"[0-9]{1,18}")
KEY = "data-seen-key"
OVERLAY = "data-seen-overlay"
# On a layer that cannot be scrolled away from what it covers, and on what a dialog of script said.
BLOCKS, SPOKEN = "data-seen-blocks", "data-seen-spoken"
BOX = "data-seen-box"
# On what is pressed as a whole and says more than a label does: a card.
PRESSED = "data-seen-pressed"
FRAME = "data-seen-frame"
SAID = "data-seen-said"
WENT = "data-seen-url"
REFUSED = "data-seen-refused"
TROUBLE = "data-seen-trouble"


class Seen(msgspec.Struct, frozen=True):
    """What the browser showed at one address.

    `html` is the document as seen, written by the browser room in UTF-8: what is not visible bears ``hidden``, frames
    and shadow trees stand where they are shown, a layer that covers the page bears ``role=dialog`` and `OVERLAY`
    (``opaque`` or ``translucent``; with `BLOCKS` where it stays whatever one scrolls), what a dialog of script said
    stands at the end in a layer of its own (`SPOKEN`), every control and what holds a number to call bears `KEY` and
    `BOX` (left and top in the window, width, height, in pixels); there are no scripts. `url` is where the page ended.
    `said` are the texts of dialogs that script opened (alert, confirm, prompt), `refused` counts by kind what the page
    wanted and did not get (``post``, ``popup``, ``download``, ``away``: to go to another site, ``missed``: a script or
    what one asked for, …). With `trouble` there is no document, and why.
    """

    url: str
    html: bytes = b""
    said: tuple[str, ...] = ()
    refused: tuple[tuple[str, int], ...] = ()
    trouble: Trouble | None = None
    detail: str = ""

    def __repr__(self) -> str:
        """Tell it without the document, which may hold what no log may."""
        return f"Seen({self.url!r}, {len(self.html)} bytes, trouble={self.trouble})"

    def stored(self) -> bytes:
        """Return what is kept of it in a snapshot: the document, or one that tells only why there is none."""
        if self.trouble is None:
            return self.html
        told = escape(f"{self.trouble.value} {self.detail}")
        return f'<!DOCTYPE html><html {TROUBLE}="{told}"><body></body></html>'.encode()


def restored(html: bytes, url: str) -> Seen:
    """Return what was kept by `stored`."""
    root = LexborHTMLParser(html).root
    told = root.attributes if root is not None else {}
    trouble, _, detail = (told.get(TROUBLE) or "").partition(" ")
    if trouble in set(Trouble):
        return Seen(url, trouble=Trouble(trouble), detail=detail)
    pairs = (one.partition("=") for one in (told.get(REFUSED) or "").split())
    return Seen(
        url=told.get(WENT) or url,
        html=html,
        said=_texts(told.get(SAID) or "[]"),
        refused=tuple((kind, int(count)) for kind, _, count in pairs if COUNT.fullmatch(count)),
    )


def _texts(told: str) -> tuple[str, ...]:
    try:
        said = json.loads(told)
    except ValueError:
        return (told,)
    return tuple(str(one) for one in said) if isinstance(said, list) else (told,)
