"""What redaction is told of a platform before it begins."""

from collections.abc import Callable
from dataclasses import dataclass

from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_words import PageWords


def textless(_: bytes) -> bytes:
    """Read no PDF: it is left out."""
    return b""


@dataclass(frozen=True, slots=True)
class Reader:
    """What redaction needs: the help channels, the words that pages are known by, what reads a PDF (as HTML)."""

    channels: ChannelReader | None = None
    pages: PageWords | None = None
    pdf: Callable[[bytes], bytes] = textless
