"""`auditor record`: stores a visit as a file that lasts, without persons in it."""

from functools import partial
from pathlib import Path
from typing import Any

import click

from auditor.cli.audit_command import OVERWRITE, visiting_options
from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

SAYS = Both(
    "Bezoekt het DOEL zoals 'auditor audit' dat doet, en bewaart wat het antwoordde als webarchief (WACZ), zonder"
    " persoonsgegevens. 'auditor audit BESTAND' beoordeelt het later, zonder netwerk; 'auditor verify BESTAND' rekent"
    " het na.",
    "Visits the TARGET as 'auditor audit' does, and keeps what it answered as a web archive (WACZ), without personal"
    " data. 'auditor audit FILE' judges it later, without network; 'auditor verify FILE' checks it.",
)
TARGET = Both("DOEL", "TARGET")
OUTPUT = Both("Bestand om in op te nemen, eindigend op .wacz.", "File to record in, ending in .wacz.")
RESUME = Both("Ga verder met een opname die werd afgebroken.", "Go on with a recording that was broken off.")


def command(language: str) -> click.Command:
    """Return the command in one language."""
    return SpokenCommand(
        language=language,
        name="record",
        does=partial(_record, language),
        says=SAYS,
        params=[
            click.Argument(["target"], required=True, metavar=TARGET.said(language)),
            click.Option(
                ["-o", "--output", "record"],
                metavar="FILE",
                required=True,
                type=click.Path(path_type=Path),
                help=OUTPUT.said(language),
            ),
            click.Option(["--overwrite"], is_flag=True, help=OVERWRITE.said(language)),
            click.Option(["--resume"], is_flag=True, help=RESUME.said(language)),
            language_option(language),
            *visiting_options(language),
        ],
    )


def _record(language: str, target: str, record: Path, **given: Any) -> int:
    """Carry out the recording."""
    from auditor.cli.asked import Asked
    from auditor.cli.record_run import run_record

    return run_record(Asked(language=language, targets=(target,), record=record, **given), record)
