"""`auditor requirements`: lists what is asked, or explains one requirement."""

from functools import partial

import click

from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

SAYS = Both(
    "Toont de eisen waarop wordt onderzocht, met een thema (bijvoorbeeld AGE) alleen die van dat thema. Met een ID"
    " (bijvoorbeeld AGE-03) wordt die ene eis uitgelegd: wat er"
    " gevraagd wordt en waarom, wie het vraagt, hoe het wordt gezien, wat van buiten niet te zien is, en voorbeelden.",
    "Shows the requirements that are audited, with a theme (for instance AGE) only those of that theme. With an ID (for"
    " instance AGE-03) that one requirement is explained: what"
    " is asked and why, who asks it, how it is seen, what cannot be seen from outside, and examples.",
)
CODE = Both("Alleen de eisen die deze code stelt.", "Only the requirements that this code asks.")


def command(language: str) -> click.Command:
    """Return the command in one language."""
    return SpokenCommand(
        language=language,
        name="requirements",
        does=partial(_show, language),
        says=SAYS,
        params=[
            click.Argument(["identity"], required=False, metavar="[ID]"),
            click.Option(["--code"], metavar="ID", help=CODE.said(language)),
            language_option(language),
        ],
    )


def _show(language: str, identity: str | None, code: str | None) -> int:
    """Print the list, or the explanation of one requirement."""
    # `auditor requirements --help` does without the rules and what they import.
    from auditor.cli.catalogue import explained, listed
    from auditor.cli.failure import told
    from auditor.errors import AuditorError
    from auditor.rulebook import load_rulebook

    try:
        rulebook = load_rulebook()
        codes = (rulebook.code(code),) if code else tuple(rulebook.codes.values())
        text = explained(rulebook, codes, identity, language) if identity else listed(rulebook, codes, language)
    except AuditorError as error:
        return told(error, language)
    click.echo(text)
    return 0
