"""No site can make the marks that our own redaction leaves."""

import pytest

from auditor.transport.marks import without_our_marks


@pytest.mark.parametrize(
    ("body", "left"),
    [
        (b"<p data-other=1>", b"<p data-other=1>"),
        (b"<p data-auditor-card>", b"<p data-other-card>"),
        (b"<p DATA-Auditor-card><p data-auditor-x>", b"<p data-other-card><p data-other-x>"),
        # In UTF-16 every letter takes two bytes, of whichever order.
        ("<p data-auditor-card>".encode("utf-16-le"), "<p ".encode("utf-16-le") + b"data-other-\0" + "card>".encode("utf-16-le")),
        ("<p DATA-AUDITOR-card>".encode("utf-16-be"), b"\0<\0p\0 \0" + b"data-other-" + b"\0c\0a\0r\0d\0>"),
    ],
    ids=("another", "ours", "in capitals, twice", "little-endian", "big-endian"),
)  # fmt: skip
def test_a_mark_of_ours_that_a_site_makes_is_taken_out(body: bytes, left: bytes) -> None:
    assert without_our_marks(body) == left
