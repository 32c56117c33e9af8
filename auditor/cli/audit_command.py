"""`auditor audit`: what can be asked of an audit, and its explanation."""

from functools import partial
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from auditor.cli.format_option import format_option
from auditor.cli.history_option import also_add_option
from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

SAYS = Both(
    "Bezoekt elk DOEL (een webadres, een map met pagina's, één .html-bestand of een opname: .wacz, .warc of .warc.gz)"
    " en schrijft per platform audit.json en een rapport. Er worden alleen pagina's opgevraagd, één tegelijk; er wordt"
    " niets ingevuld, verstuurd of omzeild.",
    "Visits every TARGET (a web address, a folder of pages, one .html file or a recording: .wacz, .warc or .warc.gz)"
    " and writes audit.json and a report for each platform. Pages are only asked for, one at a time; nothing is filled"
    " in, sent or bypassed.",
)
TARGETS = Both("DOEL...", "TARGET...")
CODE = Both("Alleen deze code (standaard alle).", "This code only (all by default).")
OUT = Both(
    "Map voor het resultaat; bij meer doelen een submap per platform (standaard ./audit-PLATFORM-DATUM).",
    "Folder for the result; with several targets a subfolder for each platform (default ./audit-PLATFORM-DATE).",
)
LANGUAGE = Both(
    "Taal van scherm en rapport: nl of en (anders AUDITOR_LANG, dan de taal van het systeem).",
    "Language of screen and report: nl or en (else AUDITOR_LANG, then the language of the system).",
)
MAX_PAGES = Both("Hoogste aantal pagina's (standaard 40).", "Largest number of pages (default 40).")
DELAY = Both(
    "Seconden rust tussen twee verzoeken aan een host (standaard 1; robots.txt kan dit alleen verlengen).",
    "Seconds of rest between two requests to a host (default 1; robots.txt can only lengthen it).",
)
MAX_TIME = Both(
    "Seconden die een bezoek hooguit duurt (standaard 900); wat dan gelezen is, wordt gerapporteerd.",
    "Seconds that a visit may take (default 900); what was read by then is reported.",
)
MIN_COVERAGE = Both(
    "Eindig met code 3 als de dekking van de eerste code lager is (0 tot 1).",
    "End with code 3 when the coverage of the first code is lower (0 to 1).",
)
PRIVATE = Both(
    "Sta besloten adressen toe, zoals localhost; alleen voor een eigen server.",
    "Allow private addresses, such as localhost; only for a server of your own.",
)
NO_ADVERTISEMENTS = Both(
    "Vraag geen enkele advertentiepagina op (anders hooguit drie, alleen in het geheugen).",
    "Ask for no advertisement page at all (else three at most, in memory only).",
)
CHECKS = Both("Map met eigen controles en regels; mag vaker.", "Folder of your own checks and rules; may be repeated.")
CONTACT = Both(
    "E-mailadres of webpagina waar de bezochte site terechtkan (of AUDITOR_CONTACT).",
    "E-mail address or web page where the visited site can turn to (or AUDITOR_CONTACT).",
)
USER_AGENT = Both(
    "Vervang de hele user-agent; --contact telt dan niet.",
    "Replace the whole user agent; --contact does not count then.",
)

BROWSER = Both(
    "Bekijk elke pagina in Chromium, zoals een bezoeker haar ziet, en beoordeel dat; niets gaat buiten de auditor om"
    " het net op, en afbeeldingen worden niet opgevraagd. Een opname die zo gemaakt is, wordt ook zonder deze optie"
    " beoordeeld op wat er te zien was (niet met --no-browser).",
    "Look at every page in Chromium, as a visitor sees it, and judge that; nothing goes to the network but through the"
    " auditor, pictures are not asked for. A recording that was made this way is judged by what was seen without this"
    " option too (not with --no-browser).",
)
CHROMIUM = Both(
    "Waar Chromium staat, als het niet op PATH staat (of AUDITOR_CHROMIUM).",
    "Where Chromium is, when it is not on PATH (or AUDITOR_CHROMIUM).",
)
RECORD = Both(
    "Neem het bezoek op in dit .wacz-bestand, zonder persoonsgegevens, en beoordeel wat is opgenomen. Zonder bestand"
    " komt de opname naast elke audit, ook bij --platforms; zet --record dan achteraan.",
    "Record the visit in this .wacz file, without personal data, and judge what was recorded. Without a file the"
    " recording goes beside each audit, also with --platforms; then put --record last.",
)
PLATFORMS = Both(
    "Bezoek in één ronde alle platforms die in dit bestand staan (auditor.toml), naast elkaar, met een overzicht.",
    "Visit all platforms that this file names (auditor.toml) in one round, side by side, with a summary.",
)
JOBS = Both(
    "Hoeveel platforms tegelijk (standaard 16 per processor, hooguit 32). Nooit twee tegelijk op één host.",
    "How many platforms at once (default 16 for each processor, 32 at most). Never two at once on one host.",
)
RESUME = Both(
    "Ga verder met de ronde in de map bij --out: alleen wat niet af is, wordt bezocht.",
    "Go on with the round in the folder of --out: only what is not whole is visited.",
)
EITHER = Both("geef doelen, of --platforms, en niet beide.", "give targets, or --platforms, and not both.")
OF_A_ROUND = Both("hoort bij --platforms.", "belongs to --platforms.")
NOT_IN_A_ROUND = Both(
    "bij --platforms hoort er geen bestand bij: elke opname komt naast haar audit.",
    "with --platforms it takes no file: each recording goes beside its audit.",
)
OVERWRITE = Both("Vervang een opname die er al is.", "Replace a recording that exists already.")


def command(language: str) -> click.Command:
    """Return the command in one language."""
    folder = click.Path(path_type=Path)
    return SpokenCommand(
        language=language,
        name="audit",
        does=partial(_audit, language),
        says=SAYS,
        params=[
            click.Argument(["targets"], nargs=-1, metavar=TARGETS.said(language)),
            click.Option(["--code"], metavar="ID", help=CODE.said(language)),
            click.Option(["--platforms"], metavar="FILE", type=folder, help=PLATFORMS.said(language)),
            click.Option(["--jobs"], metavar="N", type=click.IntRange(1, 256), help=JOBS.said(language)),
            click.Option(["--resume"], is_flag=True, help=RESUME.said(language)),
            click.Option(["--out"], metavar="DIR", type=folder, help=OUT.said(language)),
            language_option(language, LANGUAGE),
            format_option(language),
            *visiting_options(language),
            click.Option(
                ["--min-coverage"],
                metavar="X",
                type=click.FloatRange(0, 1),
                default=0.0,
                help=MIN_COVERAGE.said(language),
            ),
            click.Option(["--checks"], metavar="DIR", type=folder, multiple=True, help=CHECKS.said(language)),
            click.Option(
                ["--record"],
                metavar="[FILE]",
                is_flag=False,
                flag_value="",
                default=None,
                help=RECORD.said(language),
            ),
            click.Option(["--overwrite"], is_flag=True, help=OVERWRITE.said(language)),
            also_add_option(language),
        ],
    )


def visiting_options(language: str) -> list[click.Parameter]:
    """Return what can be asked of any visit."""
    return [
        click.Option(
            ["--max-pages"], metavar="N", type=click.IntRange(1, 1000), default=40, help=MAX_PAGES.said(language)
        ),
        click.Option(
            ["--delay"], metavar="SECONDS", type=click.FloatRange(0, 3600), default=1.0, help=DELAY.said(language)
        ),
        click.Option(
            ["--max-time"],
            metavar="SECONDS",
            type=click.FloatRange(1, 86400),
            default=900.0,
            help=MAX_TIME.said(language),
        ),
        click.Option(["--allow-private"], is_flag=True, help=PRIVATE.said(language)),
        click.Option(["--no-advertisements"], is_flag=True, help=NO_ADVERTISEMENTS.said(language)),
        click.Option(["--contact"], metavar="TEXT", envvar="AUDITOR_CONTACT", default="", help=CONTACT.said(language)),
        click.Option(["--user-agent"], metavar="TEXT", default="", help=USER_AGENT.said(language)),
        click.Option(["--browser/--no-browser"], default=None, help=BROWSER.said(language)),
        click.Option(
            ["--chromium"], metavar="PATH", envvar="AUDITOR_CHROMIUM", default="", help=CHROMIUM.said(language)
        ),
    ]


def _audit(language: str, **given: Any) -> int:
    """Carry out the audit of the targets, or a round of the platforms in a file."""
    from auditor.cli.asked import Asked

    _hold(language, given)
    recorded = given["record"]
    given |= {"record": Path(recorded) if recorded else None, "record_beside": recorded == ""}
    if given["platforms"] is not None:
        from auditor.cli.round_run import RoundRun

        if click.get_current_context().get_parameter_source("max_pages") is ParameterSource.DEFAULT:
            given["max_pages"] = 0
        return RoundRun(Asked(language=language, **given)).run()
    from auditor.cli.audit_run import AuditRun

    return AuditRun(Asked(language=language, **given)).run()


def _hold(language: str, given: dict[str, Any]) -> None:
    """Raise a usage error for options that do not go together."""
    context = click.get_current_context()
    params = {param.name: param for param in context.command.params}
    if not given["targets"] and given["platforms"] is None:
        raise click.MissingParameter(ctx=context, param=params["targets"])
    if given["targets"] and given["platforms"] is not None:
        raise click.BadParameter(EITHER.said(language), context, params["platforms"])
    if given["platforms"] is None:
        wrong, why = next((name for name in ("jobs", "resume") if given[name]), None), OF_A_ROUND
    else:
        wrong, why = "record" if given["record"] else None, NOT_IN_A_ROUND
    if wrong is not None:
        raise click.BadParameter(why.said(language), context, params[wrong])
