"""What came of asking for an advertisement page."""

from dataclasses import dataclass

from auditor.site.markup.delivery import Delivery
from auditor.site.markup.trouble import Trouble
from auditor.site.page import Page


@dataclass(frozen=True, slots=True)
class Offer:
    """An advertisement page that was asked for: `page` when it was accepted, `key` tells copies, else the trouble."""

    delivery: Delivery
    page: Page | None = None
    key: bytes = b""
    trouble: Trouble | None = None
