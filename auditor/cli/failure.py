"""Prints what the auditor raises on purpose as one clear sentence, and turns it into an exit code."""

from auditor.cli.language import Both
from auditor.cli.terminal import tell
from auditor.errors import AuditorError

OOPS = Both("Fout", "Error")


def told(error: AuditorError, language: str, about: str = "") -> int:
    """Print the error on stderr, headed by what it is about, and return its exit code."""
    head = OOPS.said(language) + (f" ({about})" if about else "")
    tell(f"{head}: {error.text.in_language(language)}", err=True)
    return error.exit_code
