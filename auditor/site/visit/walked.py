"""What came of walking up to a platform as a visitor: facts that are stored with the visit and judged later."""

import msgspec
from msgspec import Struct

from auditor.site.markup.plainly import Plainly


class Weight(Struct, frozen=True):
    """How much a choice weighs on the screen: its name, its size in pixels, and what it is (a tag or input type)."""

    name: str
    width: int
    height: int
    kind: str

    def told(self) -> dict[str, object]:
        """Return it as plain values."""
        return dict(msgspec.to_builtins(self))

    @property
    def area(self) -> int:
        """Its area in square pixels."""
        return self.width * self.height


class GateWalk(Plainly, frozen=True, kw_only=True):
    """What came of trying the gate; nothing was filled in and nothing got round.

    `kind` is what it asks; `layer` whether it lies over the page (``opaque``, ``translucent``) or is one (empty).
    `cookies` tells what became of a cookie bar (``none``, ``refused``, ``stays``). `cards_behind` counts the
    advertisements that the document holds behind it. Each question is None where it was not tried or not to be told:
    does Escape pass it, does scrolling, does only coming again; a declaration was made by pressing `declared`; did that
    pass it; is it back after reloading, on a second page, for a newcomer on a page within, after clearing what the
    browser stored. `leaves` is where the way out leads: ``none``, ``away`` (another site), ``own`` (a page of this
    one), ``stays``. `shot` is a picture of it. `late` tells what it came
    only after: ``cookies`` that were refused, ``time`` or scrolling; then nothing else of it was tried.
    """

    kind: str
    layer: str = ""
    cookies: str = "none"
    cards_behind: int = 0
    escape_passes: bool | None = None
    scroll_passes: bool | None = None
    declared: str = ""
    passed: bool | None = None
    back_after_reload: bool | None = None
    back_on_second: bool | None = None
    on_page_within: bool | None = None
    back_after_clearing: bool | None = None
    yes: Weight | None = None
    no: Weight | None = None
    leaves: str = "none"
    leaves_to: str = ""
    reload_passes: bool | None = None
    shot: str = ""
    late: str = ""

    @property
    def is_unequal(self) -> bool:
        """Whether going in is more than twice as large as going out (DSA art. 25), or has no way out beside it."""
        if self.yes is None:
            return False
        return self.no is None or self.yes.area > 2 * self.no.area
