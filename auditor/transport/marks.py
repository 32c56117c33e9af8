"""The marks that our own redaction leaves in a page, which no site may make."""

import re

OURS = re.compile(rb"data-auditor-|(?:d\0a\0t\0a\0-\0a\0u\0d\0i\0t\0o\0r\0-)", re.IGNORECASE)
THEIRS = b"data-other-"


def without_our_marks(body: bytes) -> bytes:
    """Return a body in which nothing looks like a mark of ours; almost always the very same."""
    # To look for plain bytes in lower case takes a tenth of what the pattern takes.
    low = body.lower()
    return OURS.sub(THEIRS, body) if b"data-auditor-" in low or b"d\0a\0t\0a\0-\0a\0u" in low else body
