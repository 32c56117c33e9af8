"""The option `--format`: in which forms a report is written."""

from functools import partial

import click

from auditor.cli.language import Both

FORMATS = ("html", "json", "csv", "xlsx", "md", "pdf")
SAYS = Both(
    f"Vormen van het rapport, met komma's: {', '.join(FORMATS)} (standaard html,json; json komt er altijd bij).",
    f"Forms of the report, with commas: {', '.join(FORMATS)} (default html,json; json always comes with it).",
)


def format_option(language: str) -> click.Option:
    """Return the option; its value is the asked forms in the order of `FORMATS`."""
    return click.Option(
        ["--format", "formats"],
        metavar="LIST",
        default="html,json",
        callback=partial(_formats, language),
        help=SAYS.said(language),
    )


def _formats(language: str, ctx: click.Context, param: click.Parameter, value: str) -> tuple[str, ...]:
    """Return the asked forms, the record always among them."""
    wanted = {part.strip().lower() for part in value.split(",") if part.strip()}
    unknown = ", ".join(sorted(wanted - set(FORMATS)))
    if unknown:
        known = ", ".join(FORMATS)
        says = Both(f"'{unknown}' bestaat niet; kies uit {known}.", f"'{unknown}' does not exist; choose from {known}.")
        raise click.BadParameter(says.said(language), ctx, param)
    return tuple(name for name in FORMATS if name in wanted or name == "json")
