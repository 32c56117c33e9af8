"""`auditor rejudge`: judges stored snapshots under today's rules, and tells what that changes."""

from functools import partial
from pathlib import Path

import click

from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

SAYS = Both(
    "Beoordeelt de opnamen in MAP opnieuw, met de regels van nu. Bij elke audit.json hoort één opname ernaast: een"
    " .wacz, .warc of .warc.gz, of een map met pagina's. De oude audit blijft staan; de nieuwe komt ernaast als"
    " audit-rejudged-DATUM.json, met het moment van toen (gezien) en van nu (beoordeeld). Elke bevinding die verandert,"
    " wordt genoemd, met wat haar veranderde.",
    "Judges the snapshots in DIR anew, by the rules of now. With every audit.json belongs one snapshot beside it: a"
    " .wacz, .warc or .warc.gz, or a folder of pages. The old audit stays; the new one comes beside it as"
    " audit-rejudged-DATE.json, with the moment of then (observed) and of now (judged). Every finding that changes is"
    " named, with what changed it.",
)
DIR = Both("MAP", "DIR")
CHECKS = Both("Map met eigen controles en regels; mag vaker.", "Folder of your own checks and rules; may be repeated.")


def command(language: str) -> click.Command:
    """Return the command in one language."""
    folder = click.Path(path_type=Path)
    return SpokenCommand(
        language=language,
        name="rejudge",
        does=partial(_rejudge, language),
        says=SAYS,
        params=[
            click.Argument(["folder"], required=True, metavar=DIR.said(language), type=folder),
            click.Option(["--checks"], metavar="DIR", type=folder, multiple=True, help=CHECKS.said(language)),
            language_option(language),
        ],
    )


def _rejudge(language: str, folder: Path, checks: tuple[Path, ...]) -> int:
    """Judge anew and tell."""
    from auditor.cli.rejudge_run import RejudgeRun

    return RejudgeRun(language, folder, checks).run()
