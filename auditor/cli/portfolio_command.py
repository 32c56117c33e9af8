"""`auditor portfolio`: makes a static site of a history."""

from functools import partial
from pathlib import Path

import click

from auditor.cli.history_option import history_option
from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

SAYS = Both(
    "Maakt van een geschiedenis een website van gewone bestanden: alle platforms met hun uitkomsten, wat er veranderde,"
    " een pagina per platform en per eis, en alle gegevens als CSV en JSON. Zet de map op een webserver of een gedeelde"
    " schijf, of open index.html. De pagina's zijn er in het Nederlands en het Engels.",
    "Makes a web site of plain files from a history: all platforms with their outcomes, what changed, a page for each"
    " platform and each requirement, and all data as CSV and JSON. Put the folder on a web server or a shared disk, or"
    " open index.html. The pages are in Dutch and English.",
)
OUT = Both("Map voor de website (standaard ./portfolio).", "Folder for the web site (default ./portfolio).")
LANGUAGE = Both(
    "Taal van de pagina's die vooraan staan: nl of en; de andere taal is er ook.",
    "Language of the pages that come first: nl or en; the other language is there too.",
)
CHECKS = Both("Map met eigen eisen en regels; mag vaker.", "Folder of your own requirements; may be repeated.")


def command(language: str) -> click.Command:
    """Return the command in one language."""
    folder = click.Path(path_type=Path)
    return SpokenCommand(
        language=language,
        name="portfolio",
        does=partial(_portfolio, language),
        says=SAYS,
        params=[
            history_option(language),
            click.Option(["--out"], metavar="DIR", type=folder, default=Path("portfolio"), help=OUT.said(language)),
            language_option(language, LANGUAGE),
            click.Option(["--checks"], metavar="DIR", type=folder, multiple=True, help=CHECKS.said(language)),
        ],
    )


def _portfolio(language: str, where: str, out: Path, checks: tuple[Path, ...]) -> int:
    """Make the site."""
    from auditor.cli.portfolio_run import PortfolioRun

    return PortfolioRun(language, where, out, checks).run()
