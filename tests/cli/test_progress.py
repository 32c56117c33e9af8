"""A visit shows a bar on a terminal and plain lines elsewhere, and nothing that a site wrote commands either."""

import io
from contextlib import redirect_stderr

from auditor.cli.progress import shown_progress
from auditor.gather.progress import Progress
from auditor.site.kinds.page_kind import PageKind

HOSTILE = "https://x.example/\x1b[2J\u202eaddress"


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def _shown(stream: io.StringIO) -> str:
    with redirect_stderr(stream), shown_progress("en", "Na\x1b[2Jme\u202e") as show:
        show(Progress(HOSTILE, PageKind.HOME, 0, 40))
        show(Progress("https://x.example/terms", PageKind.TERMS, 1, 40))
    return stream.getvalue()


def test_plain_lines_where_nobody_watches() -> None:
    assert _shown(io.StringIO()).splitlines() == [
        "==> Visiting Name",
        "    1/40 https://x.example/address",
        "    2/40 https://x.example/terms",
    ]


def test_a_bar_on_a_terminal() -> None:
    shown = _shown(Terminal())
    assert shown.startswith("==> Visiting Name\n")
    assert "/40" in shown
    assert "\x1b[2J" not in shown
    assert "\u202e" not in shown
