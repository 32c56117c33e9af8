"""`auditor history`: audits kept over time, and what can be done with them."""

from collections.abc import Mapping

import click

from auditor.cli.language import Both
from auditor.cli.spoken import Lazy, SpokenGroup, language_option

SAYS = Both(
    "Bewaart audits door de tijd, in één bestand (SQLite) of in een PostgreSQL-database. Er komt niets in dan wat in"
    " audit.json staat. Een platform wordt herkend aan zijn adres. Een bestand is voor één computer; met"
    " meer computers tegelijk gebruikt u PostgreSQL.",
    "Keeps audits over time, in one file (SQLite) or in a PostgreSQL database. Nothing goes in but what audit.json"
    " holds. A platform is known by its address. A file is for one computer; with"
    " several at once, use PostgreSQL.",
)
COMMANDS: Mapping[str, Lazy] = {
    "add": Lazy("auditor.cli.history_add_command", Both("Voeg audits toe.", "Add audits.")),
    "list": Lazy("auditor.cli.history_list_command", Both("Toon de platforms.", "Show the platforms.")),
    "show": Lazy(
        "auditor.cli.history_show_command",
        Both("Toon het verloop van één platform.", "Show the course of one platform."),
    ),
    "prune": Lazy(
        "auditor.cli.history_prune_command",
        Both("Verwijder wat lang genoeg bewaard is.", "Remove what was kept long enough."),
    ),
}


def command(language: str) -> click.Command:
    """Return the group in one language."""
    return SpokenGroup(language=language, name="history", says=SAYS, lazy=COMMANDS, params=[language_option(language)])
