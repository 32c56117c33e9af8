"""`auditor questionnaire`: writes what to ask people after an audit."""

from functools import partial
from pathlib import Path

import click

from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

SAYS = Both(
    "Schrijft bij een AUDIT (audit.json, of de map ervan) de vragen waarover mensen meer kunnen weten dan de openbare"
    " pagina's tonen: answers.toml om in te vullen met een tekstprogramma, en questionnaire.html, dat hetzelfde bestand"
    " opslaat vanuit een browser, zonder server. 'auditor answer' leest de antwoorden in.",
    "Writes for an AUDIT (audit.json, or its folder) the questions on which people can know more than the public pages"
    " show: answers.toml to fill in with a text editor, and questionnaire.html, which saves the same file from a"
    " browser, without a server. 'auditor answer' reads the answers in.",
)
AUDIT = Both("AUDIT", "AUDIT")
OUT = Both(
    "Map voor de vragen (standaard de map van de audit).", "Folder for the questions (default that of the audit)."
)
OVERWRITE = Both(
    "Vervang een answers.toml die er al is, met wat erin stond.",
    "Replace an answers.toml that exists already, and what it held.",
)
CHECKS = Both("Map met eigen controles en regels; mag vaker.", "Folder of your own checks and rules; may be repeated.")


def command(language: str) -> click.Command:
    """Return the command in one language."""
    place = click.Path(path_type=Path)
    return SpokenCommand(
        language=language,
        name="questionnaire",
        does=partial(_questionnaire, language),
        says=SAYS,
        params=[
            click.Argument(["audit"], required=True, metavar=AUDIT.said(language), type=place),
            click.Option(["--out"], metavar="DIR", type=place, help=OUT.said(language)),
            click.Option(["--overwrite"], is_flag=True, help=OVERWRITE.said(language)),
            click.Option(["--checks"], metavar="DIR", type=place, multiple=True, help=CHECKS.said(language)),
            language_option(language),
        ],
    )


def _questionnaire(language: str, audit: Path, out: Path | None, checks: tuple[Path, ...], *, overwrite: bool) -> int:
    """Write the questions."""
    # `auditor questionnaire --help` does without.
    from auditor.cli.questionnaire_run import run_questionnaire

    return run_questionnaire(language, audit, out, checks, overwrite=overwrite)
