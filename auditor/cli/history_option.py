"""The option `--history`, and which history is meant where none is named."""

import os

import click

from auditor.cli.language import Both
from auditor.history import DEFAULT_FILE

WHERE = Both(
    "Bestand van de geschiedenis, of adres van een PostgreSQL-database (anders AUDITOR_HISTORY, dan"
    f" ./{DEFAULT_FILE}).",
    f"File of the history, or address of a PostgreSQL database (else AUDITOR_HISTORY, then ./{DEFAULT_FILE}).",
)
ALSO_ADD = Both(
    "Voeg de audit ook toe aan de geschiedenis: in dit bestand of deze PostgreSQL-database (zonder waarde"
    f" AUDITOR_HISTORY, dan ./{DEFAULT_FILE}). Zet een --history zonder waarde achteraan.",
    "Add the audit to the history too: in this file or PostgreSQL database (without a value AUDITOR_HISTORY, then"
    f" ./{DEFAULT_FILE}). Put a --history without a value last.",
)
PLACE = Both("Geschiedenis: ", "History: ")


def history_option(language: str) -> click.Option:
    """Return the option that names a history."""
    return click.Option(["--history", "where"], metavar="FILE_OR_URL", default="", help=WHERE.said(language))


def also_add_option(language: str) -> click.Option:
    """Return the option of a command that makes audits; None is not to keep them."""
    return click.Option(
        ["--history"],
        metavar="[FILE_OR_URL]",
        is_flag=False,
        flag_value="",
        default=None,
        help=ALSO_ADD.said(language),
    )


def meant(given: str) -> str:
    """Return the file or address that is meant."""
    return given.strip() or os.environ.get("AUDITOR_HISTORY", "").strip() or DEFAULT_FILE
