"""Makes a picture of the help that a platform offers, where a visitor finds it: help channels only, and nobody else."""

from typing import TYPE_CHECKING

import msgspec
from selectolax.lexbor import LexborNode

from auditor.gather.before_the_page import refuse_cookies
from auditor.gather.gate_presses import declare
from auditor.gather.picture import pictured
from auditor.gather.reading import Reading
from auditor.site.channel_list import Mention
from auditor.site.channels import ChannelReader
from auditor.site.help.help_reach import USABLE, help_reach
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.redaction import redacted
from auditor.site.markup.seen import KEY
from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.site import Site
from auditor.site.visit.help_walked import HelpSeen
from auditor.transport import Visitor

if TYPE_CHECKING:
    from auditor.transport.browser import Tab

NOTE = "urn:auditor:help-picture"
LONGEST, MARGIN = 700, 16
WHOLE = frozenset({"body", "html", "main"})
PICTURES = "img, video, picture, canvas"


def picture_of_help(visitor: Visitor, rules: Reading, site: Site) -> HelpSeen | None:
    """Return a picture of the first help that is found from the home page; None without any, or without a browser."""
    if not visitor.renders:
        return None
    return HelpSeen.of(visitor.remembered(NOTE, lambda: _told(visitor, rules, site)))


def _told(visitor: Visitor, rules: Reading, site: Site) -> dict[str, object]:
    room = visitor.browser
    reach = help_reach(site) if room is not None and site.gathered.stopped is None else None
    if room is None or reach is None or reach.thin:
        return {}
    pages = dict.fromkeys(one.page for one in reach.mentions)
    for page in pages:
        shot = room.attempt(_Look(rules, site.channels, page.url, visitor.home).taken)
        if shot:
            return HelpSeen(page.shown_url, shot).told()
    return {}


class _Look(msgspec.Struct):
    """A look at the page that offers help."""

    rules: Reading
    channels: ChannelReader
    url: str
    home: str

    def taken(self, tab: "Tab") -> str:
        """Return a picture of the help, an empty string where it is not seen."""
        tab.goto(self.url)
        refuse_cookies(tab, self._page)
        declare(tab, self._page)
        page = self._page(tab)
        return pictured(tab, page, self._page, self._elements, MARGIN) if page is not None else ""

    def _page(self, tab: "Tab") -> Page | None:
        return self.rules.read(tab.delivery(), PageKind.HELP, home=self.home).page

    def _elements(self, page: Page) -> list[LexborNode]:
        """Return what stands in the block with the most channels, the first of equals."""
        best: list[LexborNode] = []
        most = 0
        for mention in self.channels.mentions(page):
            node = _node_of(page, mention) if mention.part in USABLE and mention.seen.shown else None
            block = _block_around(page, node) if node is not None else None
            named = self.channels.names_in(block.text(separator=" ")) if block is not None else ()
            keyed = block.css(f"[{KEY}]") if block is not None else []
            if keyed and (not best or len(named) > most):
                best, most = keyed, len(named)
        return best


def _node_of(page: Page, mention: Mention) -> LexborNode | None:
    seen = mention.seen
    return page.node_at(("", seen.ordinal) if isinstance(seen, Block) else seen.at)


def _block_around(page: Page, node: LexborNode) -> LexborNode | None:
    """Return the largest element around one that is still a block of its own and of which all may be shown."""
    found = None
    current: LexborNode | None = node
    while current is not None and current.tag not in WHOLE and _may_be_shown(page, current):
        found, current = current, current.parent
    return found


def _may_be_shown(page: Page, node: LexborNode) -> bool:
    """Whether an element is short and holds no card, no picture, and nothing that would not be quoted."""
    text = node.text(separator=" ")
    roots = page.cards.roots
    return (
        len(text) <= LONGEST
        and not node.css(PICTURES)
        and not any(one.mem_id in roots for one in node.css("*"))
        and redacted(text, page.keep) == text
    )
