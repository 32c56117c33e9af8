"""Prints a page of our own to a tagged PDF with an outline, by Chromium without network or script."""

import os
import re
from datetime import UTC, datetime
from pathlib import Path

from auditor.errors import UsageError
from auditor.transport.browser.chromium import SETTING, Chromium, find_chromium

WANTED = "--format pdf"
# When Chromium made the file, which says nothing of what is in it; the same length, so that no offset moves.
DATED = re.compile(rb"/(CreationDate|ModDate) \(D:[0-9]{14}([^)]*)\)")
SECONDS = 60


def find_printer() -> Path:
    """Return where the Chromium is that prints; raises UsageError where there is none."""
    return find_chromium(os.environ.get(SETTING, ""), WANTED)


def printed(html: str, moment: str) -> bytes:
    """Return a page as PDF, dated with an ISO 8601 moment; raises UsageError where Chromium is not there or fails.

    The same page gives the same bytes by the same Chromium on the same fonts.
    """
    chromium = Chromium(find_printer())
    try:
        # Only who prints pays for it.
        from playwright.sync_api import Error  # noqa: PLC0415

        context = chromium.browser().new_context(java_script_enabled=False, offline=True)
        try:
            page = context.new_page()
            page.set_content(html, wait_until="load", timeout=SECONDS * 1000)
            made = page.pdf(prefer_css_page_size=True, print_background=True, tagged=True, outline=True)
        except Error as error:
            why = next((line for line in str(error).splitlines() if line.strip()), "")[:200]
            raise UsageError(
                nl=f"Chromium kon het rapport niet als PDF maken: {why}", en=f"Chromium could not print the PDF: {why}"
            ) from error
        finally:
            context.close()
    finally:
        chromium.close()
    stamp = _stamp(moment)
    return DATED.sub(lambda found: b"/" + found[1] + b" (D:" + stamp + found[2] + b")", made)


def _stamp(moment: str) -> bytes:
    """Return a moment as a PDF dates it, in UTC; one that cannot be read is the start of 1980."""
    try:
        when = datetime.fromisoformat(moment)
        when = when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
    except (ValueError, OverflowError):
        when = datetime(1980, 1, 1, tzinfo=UTC)
    return f"{when:%Y%m%d%H%M%S}".rjust(14, "0").encode()
