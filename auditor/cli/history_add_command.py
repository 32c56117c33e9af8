"""`auditor history add`: puts audits into the history."""

from functools import partial
from pathlib import Path

import click

from auditor.cli.history_option import history_option
from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

SAYS = Both(
    "Voegt audits toe: elk AUDIT is een audit.json, of een map waarin en waaronder ze staan. Dezelfde audit nog eens"
    " toevoegen verandert niets.",
    "Adds audits: each AUDIT is an audit.json, or a folder in and under which they stand. Adding the same audit again"
    " changes nothing.",
)


def command(language: str) -> click.Command:
    """Return the command in one language."""
    return SpokenCommand(
        language=language,
        name="add",
        does=partial(_add, language),
        says=SAYS,
        params=[
            click.Argument(["audits"], nargs=-1, required=True, metavar="AUDIT...", type=click.Path(path_type=Path)),
            history_option(language),
            language_option(language),
        ],
    )


def _add(language: str, audits: tuple[Path, ...], where: str) -> int:
    """Add and tell."""
    from auditor.cli.history_add_run import add

    return add(language, audits, where)
