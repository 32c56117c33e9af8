"""What came of asking for an advertisement page."""

import msgspec

from auditor.site.markup.delivery import Delivery
from auditor.site.markup.trouble import Trouble
from auditor.site.page import Page


class Offer(msgspec.Struct, frozen=True):
    """An advertisement page that was asked for: `page` when it was accepted, `key` tells copies, else the trouble."""

    delivery: Delivery
    page: Page | None = None
    key: bytes = b""
    trouble: Trouble | None = None
