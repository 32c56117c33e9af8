"""`auditor history show`: the course of one platform."""

from functools import partial

import click

from auditor.cli.history_option import history_option
from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

SAYS = Both(
    "Toont elk bezoek aan één platform, de oudste eerst: de score volgens de eerste code, hoeveel eisen welke uitkomst"
    " hadden, en hoeveel er sinds het vorige bezoek beter of slechter uitkwamen (wat een antwoord van mensen veranderde"
    ", telt daar niet in mee). PLATFORM is een adres (naam.nl) of een naam.",
    "Shows every visit to one platform, oldest first: the score by the first code, how many requirements had which"
    " outcome, and how many came out better or worse since the visit before (what an answer of people changed does not"
    " count there). PLATFORM is an address (name.nl) or a name.",
)


def command(language: str) -> click.Command:
    """Return the command in one language."""
    return SpokenCommand(
        language=language,
        name="show",
        does=partial(_show, language),
        says=SAYS,
        params=[
            click.Argument(["platform"], required=True, metavar="PLATFORM"),
            history_option(language),
            language_option(language),
        ],
    )


def _show(language: str, platform: str, where: str) -> int:
    """Tell."""
    from auditor.cli.history_screen import show_platform

    return show_platform(language, platform, where)
