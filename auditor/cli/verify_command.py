"""`auditor verify`: whether a recording is what it was, and whether an audit says what it shows."""

from functools import partial
from pathlib import Path
from typing import Any

import click

from auditor.cli.audit_command import CHECKS
from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

SAYS = Both(
    "Rekent elke vingerafdruk in de OPNAME na. Met AUDIT (een audit.json) wordt de opname ook opnieuw beoordeeld, en"
    " wordt genoemd wat anders uitkomt. Exitcode 1 bij elk verschil. Er wordt geen netwerk gebruikt.",
    "Recomputes every digest in the RECORDING. With AUDIT (an audit.json) the recording is judged again as well, and"
    " what comes out otherwise is named. Exit code 1 at any difference. No network is used.",
)
SNAPSHOT, AUDIT = Both("OPNAME", "RECORDING"), Both("[AUDIT]", "[AUDIT]")

PUBLIC = Both(
    "Openbare sleutel (PEM) waarmee de opname ondertekend hoort te zijn.",
    "Public key (PEM) that the recording should be signed with.",
)
ROOTS = Both(
    "Certificaten (PEM) van tijdstempeldiensten die u vertrouwt.",
    "Certificates (PEM) of time-stamp authorities that you trust.",
)


def command(language: str) -> click.Command:
    """Return the command in one language."""
    place = click.Path(path_type=Path)
    return SpokenCommand(
        language=language,
        name="verify",
        does=partial(_verify, language),
        says=SAYS,
        params=[
            click.Argument(["snapshot"], required=True, metavar=SNAPSHOT.said(language), type=place),
            click.Argument(["audit"], required=False, metavar=AUDIT.said(language), type=place),
            language_option(language),
            click.Option(["--public"], metavar="FILE", type=place, help=PUBLIC.said(language)),
            click.Option(["--roots"], metavar="FILE", type=place, help=ROOTS.said(language)),
            click.Option(["--checks"], metavar="DIR", type=place, multiple=True, help=CHECKS.said(language)),
        ],
    )


def _verify(language: str, snapshot: Path, audit: Path | None, **given: Any) -> int:
    """Check the file, and the audit of it."""
    from auditor.cli.verify_run import run_verify

    return run_verify(language, snapshot, audit, **given)
