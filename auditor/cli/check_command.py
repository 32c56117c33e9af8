"""`auditor check`: holds stored snapshots to a policy, for a CI."""

from functools import partial
from pathlib import Path
from typing import Any

import click

from auditor.cli.history_option import also_add_option
from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

FORMATS = ("sarif", "junit", "github", "json", "md")

SAYS = Both(
    "Beoordeelt de opnamen die in auditor.toml staan (of alleen de genoemde) en houdt ze tegen het beleid daarin."
    " Eindigt met 0 nageleefd, 1 geschonden, 2 verkeerd gebruik of verkeerde instelling, 3 onbeslist (een opname is"
    " onleesbaar, of een controle liep vast). Er wordt niets bezocht. docs/ci.md legt het bestand uit.",
    "Judges the snapshots that auditor.toml names (or only those given) and holds them to the policy in it. Ends with 0"
    " kept, 1 breached, 2 usage or configuration error, 3 inconclusive (a snapshot is unreadable, or a check crashed)."
    " Nothing is visited. docs/ci.md explains the file.",
)
SNAPSHOTS = Both("[OPNAME]...", "[SNAPSHOT]...")
CONFIG = Both(
    "Het bestand met instellingen (standaard auditor.toml in deze map of daarboven).",
    "The file with the settings (default auditor.toml in this folder or above it).",
)
FORMAT = Both(
    f"Vormen, met komma's of vaker: {', '.join(FORMATS)}. Eén vorm zonder --output gaat naar stdout.",
    f"Forms, with commas or repeated: {', '.join(FORMATS)}. One form without --output goes to stdout.",
)
OUTPUT = Both("Map voor de vormen (check.sarif, check.junit.xml, ...).", "Folder for the forms (check.sarif, ...).")
WRITE_BASELINE = Both(
    "Aanvaard de afwijkingen van nu, in het bestand van de instellingen of in dit .toml-bestand; haal weg wat niet meer"
    " voorkomt.",
    "Accept the breaches of now, in the file of the settings or in this .toml file; remove what is there no more.",
)
REASON = Both("Waarom de nieuwe afwijkingen aanvaard worden.", "Why the new breaches are accepted.")
EXPIRES = Both(
    "Tot en met welke dag: JJJJ-MM-DD, of een aantal dagen (standaard 90).",
    "Up to and including which day: YYYY-MM-DD, or a number of days (default 90).",
)
ONE_OR_OUTPUT = Both("geef bij meer dan één vorm een map met --output.", "with more than one form, give --output DIR.")


def command(language: str) -> click.Command:
    """Return the command in one language."""
    path = click.Path(path_type=Path)
    return SpokenCommand(
        language=language,
        name="check",
        does=partial(_check, language),
        says=SAYS,
        params=[
            click.Argument(["snapshots"], nargs=-1, metavar=SNAPSHOTS.said(language)),
            click.Option(["--config"], metavar="FILE", type=path, help=CONFIG.said(language)),
            click.Option(
                ["--format", "formats"],
                metavar="LIST",
                multiple=True,
                callback=partial(_formats, language),
                help=FORMAT.said(language),
            ),
            click.Option(["--output"], metavar="DIR", type=path, help=OUTPUT.said(language)),
            click.Option(
                ["--write-baseline"],
                metavar="[FILE]",
                is_flag=False,
                flag_value="",
                default=None,
                help=WRITE_BASELINE.said(language),
            ),
            click.Option(["--reason"], metavar="TEXT", default="", help=REASON.said(language)),
            also_add_option(language),
            click.Option(["--expires"], metavar="DAY", default="", help=EXPIRES.said(language)),
            language_option(language),
        ],
    )


def _formats(language: str, ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    """Return the asked forms in the order of `FORMATS`."""
    wanted = {part.strip().lower() for one in value for part in one.split(",") if part.strip()}
    unknown = ", ".join(sorted(wanted - set(FORMATS)))
    if unknown:
        known = ", ".join(FORMATS)
        says = Both(f"'{unknown}' bestaat niet; kies uit {known}.", f"'{unknown}' does not exist; choose from {known}.")
        raise click.BadParameter(says.said(language), ctx, param)
    return tuple(name for name in FORMATS if name in wanted)


def _check(language: str, **given: Any) -> int:
    """Carry out the check."""
    if len(given["formats"]) > 1 and given["output"] is None:
        context = click.get_current_context()
        option = next(param for param in context.command.params if param.name == "formats")
        raise click.BadParameter(ONE_OR_OUTPUT.said(language), context, option)
    from auditor.cli.check_run import CheckAsked, CheckRun

    return CheckRun(CheckAsked(language=language, **given)).run()
