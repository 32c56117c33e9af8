"""`auditor history prune`: removes what was kept long enough."""

from functools import partial

import click

from auditor.cli.history_option import history_option
from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

SAYS = Both(
    "Verwijdert voorgoed alle audits van bezoeken die ouder zijn dan de bewaartermijn. Losse bestanden (audit.json,"
    " rapporten, opnamen) blijven staan.",
    "Removes for good every audit of a visit older than the period to keep. Loose files (audit.json, reports,"
    " recordings) stay.",
)
OLDER = Both(
    "Hoe lang audits bewaard blijven: 5y, 6m, 12w of 90d (jaren, maanden, weken, dagen), of een datum (2024-01-31).",
    "How long audits are kept: 5y, 6m, 12w or 90d (years, months, weeks, days), or a date (2024-01-31).",
)


def command(language: str) -> click.Command:
    """Return the command in one language."""
    return SpokenCommand(
        language=language,
        name="prune",
        does=partial(_prune, language),
        says=SAYS,
        params=[
            click.Option(["--older-than"], metavar="PERIOD", required=True, help=OLDER.said(language)),
            history_option(language),
            language_option(language),
        ],
    )


def _prune(language: str, older_than: str, where: str) -> int:
    """Remove and tell."""
    from auditor.cli.history_prune_run import prune

    return prune(language, older_than, where)
