"""`auditor compare`: what changed between two audits of a platform, and what made it so."""

from functools import partial
from pathlib import Path
from typing import Any

import click

from auditor.cli.history_option import history_option
from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

FORMATS = ("text", "html", "json")
FAILING = ("worse", "gone", "new")

SAYS = Both(
    "Vergelijkt twee audits van een platform, A de oudste en B de nieuwste: per eis beter, slechter, nieuw, weg of"
    " gelijk, met het bewijs van beide. A en B zijn elk een audit.json, de map van een audit, een opname, of een"
    " platform uit de geschiedenis op een dag (naam.nl@2026-11-24). Zijn de regels intussen veranderd, dan worden beide"
    " opnieuw beoordeeld met de regels van nu; zonder opnamen kan dat niet, en dat staat er dan bij.",
    "Compares two audits of a platform, A the older and B the newer: per requirement better, worse, new, gone or same,"
    " with the evidence of both. A and B are each an audit.json, the folder of an audit, a snapshot, or a platform of"
    " the history on a day (name.nl@2026-11-24). When the rules have changed in between, both are judged anew by the"
    " rules of now; without snapshots that cannot be, and it is said so.",
)
FORMAT = Both(
    f"Vorm: {', '.join(FORMATS)} (standaard naar de uitgang van --out, anders text).",
    f"Form: {', '.join(FORMATS)} (default by the ending of --out, else text).",
)
OUT = Both(
    "Schrijf de vorm in dit bestand; het scherm toont dan de tekst.",
    "Write the form in this file; the screen then shows the text.",
)
FAIL_ON = Both(
    f"Eindig met code 1 als een eis zo uitkomt, met komma's: {', '.join(FAILING)}.",
    f"End with code 1 when a requirement came out so, with commas: {', '.join(FAILING)}.",
)
CHECKS = Both("Map met eigen controles en regels; mag vaker.", "Folder of your own checks and rules; may be repeated.")


def command(language: str) -> click.Command:
    """Return the command in one language."""
    path = click.Path(path_type=Path)
    return SpokenCommand(
        language=language,
        name="compare",
        does=partial(_compare, language),
        says=SAYS,
        params=[
            click.Argument(["before"], required=True, metavar="A"),
            click.Argument(["after"], required=True, metavar="B"),
            click.Option(["--format", "form"], type=click.Choice(FORMATS), help=FORMAT.said(language)),
            click.Option(["--out"], metavar="FILE", type=path, help=OUT.said(language)),
            click.Option(
                ["--fail-on"],
                metavar="LIST",
                default="",
                callback=partial(_failing, language),
                help=FAIL_ON.said(language),
            ),
            history_option(language),
            click.Option(["--checks"], metavar="DIR", type=path, multiple=True, help=CHECKS.said(language)),
            language_option(language),
        ],
    )


def _failing(language: str, ctx: click.Context, param: click.Parameter, value: str) -> tuple[str, ...]:
    """Return the ways that fail, in the order of `FAILING`."""
    wanted = {part.strip().lower() for part in value.split(",") if part.strip()}
    unknown = ", ".join(sorted(wanted - set(FAILING)))
    if unknown:
        known = ", ".join(FAILING)
        says = Both(f"'{unknown}' bestaat niet; kies uit {known}.", f"'{unknown}' does not exist; choose from {known}.")
        raise click.BadParameter(says.said(language), ctx, param)
    return tuple(name for name in FAILING if name in wanted)


def _compare(language: str, **given: Any) -> int:
    """Compare and tell."""
    from auditor.cli.compare_run import CompareRun

    # Who asks for comparison.html wants no plain text in it.
    ending = given["out"].suffix.removeprefix(".") if given["out"] is not None else ""
    given["form"] = given["form"] or (ending if ending in FORMATS else "text")
    return CompareRun(language=language, **given).run()
