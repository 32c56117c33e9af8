"""`auditor sign`: puts a signature, and if asked a time stamp, on a recording."""

from functools import partial
from pathlib import Path
from typing import Any

import click

from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

SAYS = Both(
    "Ondertekent de OPNAME met een eigen sleutel (Ed25519), en laat met --timestamp een tijdstempeldienst (RFC 3161)"
    " vastleggen wanneer. 'auditor verify' rekent beide na. Vraagt de uitbreiding [sign].",
    "Signs the RECORDING with a key of your own (Ed25519), and with --timestamp has a time-stamp authority (RFC 3161)"
    " say when. 'auditor verify' checks both. Needs the extra [sign].",
)
SNAPSHOT = Both("OPNAME", "RECORDING")
KEY = Both(
    "Bestand met de geheime sleutel (PEM); met --new-key wordt het gemaakt.",
    "File with the private key (PEM); with --new-key it is made.",
)
NEW_KEY = Both(
    "Maak een nieuwe sleutel, met de openbare helft ernaast (.pub).",
    "Make a new key, with its public half beside it (.pub).",
)
TIMESTAMP = Both("Adres van een tijdstempeldienst.", "Address of a time-stamp authority.")
CHAIN = Both(
    "Certificaten van die dienst (PEM), om bij het stempel te bewaren.",
    "Certificates of that authority (PEM), to keep beside the stamp.",
)


def command(language: str) -> click.Command:
    """Return the command in one language."""
    place = click.Path(path_type=Path)
    return SpokenCommand(
        language=language,
        name="sign",
        does=partial(_sign, language),
        says=SAYS,
        params=[
            click.Argument(["snapshot"], required=True, metavar=SNAPSHOT.said(language), type=place),
            click.Option(["--key"], metavar="FILE", required=True, type=place, help=KEY.said(language)),
            click.Option(["--new-key"], is_flag=True, help=NEW_KEY.said(language)),
            click.Option(["--timestamp"], metavar="URL", default="", help=TIMESTAMP.said(language)),
            click.Option(["--certificates"], metavar="FILE", type=place, help=CHAIN.said(language)),
            language_option(language),
        ],
    )


def _sign(language: str, **given: Any) -> int:
    """Sign."""
    from auditor.cli.sign_run import run_sign

    return run_sign(language, **given)
