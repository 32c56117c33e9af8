"""`auditor new-check`: writes a check of one's own with its words, cases and page, ready to run."""

from functools import partial
from pathlib import Path

import click

from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

SAYS = Both(
    "Schrijft een controle om mee te beginnen: het bestand zelf, de woorden waarop zij let, gevallen om haar op te"
    " proberen en een bladzijde uitleg. Voor een EIS die nog niet bestaat (bijvoorbeeld OWN-01) ook de eis zelf. Wat er"
    " al staat, wordt niet overschreven.",
    "Writes a check to start from: the file itself, the words it looks for, cases to try it on and a page that explains"
    " it. For a REQUIREMENT that does not exist yet (for instance OWN-01) the requirement too. What is already there is"
    " not overwritten.",
)
REQUIREMENT = Both("EIS", "REQUIREMENT")
DIR = Both("Map waarin het komt (standaard my-checks).", "Folder that it goes into (default my-checks).")


def command(language: str) -> click.Command:
    """Return the command in one language."""
    folder = click.Path(path_type=Path)
    return SpokenCommand(
        language=language,
        name="new-check",
        does=partial(_write, language),
        says=SAYS,
        params=[
            click.Argument(["identity"], required=True, metavar=REQUIREMENT.said(language)),
            click.Option(
                ["--dir", "folder"], metavar="DIR", type=folder, default=Path("my-checks"), help=DIR.said(language)
            ),
            language_option(language),
        ],
    )


def _write(language: str, identity: str, folder: Path) -> int:
    """Write the files and say what to do next."""
    # `auditor new-check --help` does without the rules and what they import.
    from auditor.cli.failure import told
    from auditor.cli.new_check import next_steps, write_check
    from auditor.cli.terminal import say
    from auditor.errors import AuditorError

    try:
        written = write_check(identity, folder)
    except AuditorError as error:
        return told(error, language)
    for line in next_steps(written, folder, language):
        say(line)
    return 0
