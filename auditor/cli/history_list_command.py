"""`auditor history list`: the platforms of a history."""

from functools import partial

import click

from auditor.cli.history_option import history_option
from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

SAYS = Both(
    "Toont de platforms in de geschiedenis: hoeveel audits ervan bewaard zijn, en het eerste en laatste bezoek.",
    "Shows the platforms in the history: how many audits are kept of each, and when it was first and last visited.",
)


def command(language: str) -> click.Command:
    """Return the command in one language."""
    return SpokenCommand(
        language=language,
        name="list",
        does=partial(_list, language),
        says=SAYS,
        params=[history_option(language), language_option(language)],
    )


def _list(language: str, where: str) -> int:
    """Tell."""
    from auditor.cli.history_screen import list_platforms

    return list_platforms(language, where)
