"""What redaction is told of a platform before it begins."""

from collections.abc import Callable

import msgspec

from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_words import PageWords


def textless(_: bytes) -> bytes:
    """Read no PDF: it is left out."""
    return b""


class Reader(msgspec.Struct, frozen=True):
    """What redaction needs: the help channels, the words that pages are known by, what reads a PDF (as HTML)."""

    channels: ChannelReader | None = None
    pages: PageWords | None = None
    pdf: Callable[[bytes], bytes] = textless
