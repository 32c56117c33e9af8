"""`auditor accuracy`: how often the audit is right on platforms that people have labelled."""

from functools import partial
from pathlib import Path

import click

from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

SAYS = Both(
    "Onderzoekt elk platform in MAP waarvoor mensen hebben opgeschreven wat eruit moet komen (expected.toml; zie"
    " docs/corpus.md) en toont hoe vaak de audit dat ook zegt. Welke gevallen van de testhelft fout gaan, wordt nooit"
    " getoond, zodat niemand daarop afstelt.",
    "Audits every platform in FOLDER for which people wrote down what must come out (expected.toml; see docs/corpus.md)"
    " and shows how often the audit says so. Which cases of the test half go wrong is never shown, so that nobody tunes"
    " on them.",
)
FOLDERS = Both("MAP...", "FOLDER...")
CHECKS = Both(
    "Map met eigen controles en regels; vaker te geven.", "Folder of checks and rules of your own; may be repeated."
)
JSON = Both("Toon de cijfers als JSON.", "Show the figures as JSON.")
BROWSER = Both(
    "Meet met Chromium de platforms waarvan de labels zeggen wat een bezoeker ziet (rendered = true), en alleen die.",
    "Measure with Chromium the platforms whose labels tell what a visitor sees (rendered = true), and only those.",
)
CHROMIUM = Both(
    "Waar Chromium staat, als het niet op PATH staat (of AUDITOR_CHROMIUM).",
    "Where Chromium is, when it is not on PATH (or AUDITOR_CHROMIUM).",
)
MISTAKES = Both(
    "Noem ook wat anders uitkwam dan het label, behalve van de testhelft.",
    "Name what came out other than the label, except in the test half.",
)


def command(language: str) -> click.Command:
    """Return the command in one language."""
    folder = click.Path(path_type=Path)
    return SpokenCommand(
        language=language,
        name="accuracy",
        does=partial(_show, language),
        says=SAYS,
        params=[
            click.Argument(["folders"], nargs=-1, required=True, metavar=FOLDERS.said(language), type=folder),
            click.Option(["--checks"], metavar="DIR", type=folder, multiple=True, help=CHECKS.said(language)),
            click.Option(["--json", "as_json"], is_flag=True, help=JSON.said(language)),
            click.Option(["--show-mistakes"], is_flag=True, help=MISTAKES.said(language)),
            click.Option(["--browser"], is_flag=True, help=BROWSER.said(language)),
            click.Option(
                ["--chromium"], metavar="PATH", envvar="AUDITOR_CHROMIUM", default="", help=CHROMIUM.said(language)
            ),
            language_option(language),
        ],
    )


def _show(  # noqa: PLR0913  one for each option
    language: str,
    *,
    folders: tuple[Path, ...],
    checks: tuple[Path, ...],
    as_json: bool,
    show_mistakes: bool,
    browser: bool,
    chromium: str,
) -> int:
    """Measure and print."""
    # `auditor accuracy --help` does without the rules and what they import.
    from datetime import UTC, datetime

    from auditor.cli.accuracy_run import figures_as_json, figures_of
    from auditor.cli.accuracy_table import mistakes, screen
    from auditor.cli.failure import told
    from auditor.cli.terminal import say
    from auditor.errors import AuditorError

    try:
        program = _chromium(chromium) if browser else None
        figures, cases = figures_of(folders, checks, today=datetime.now(UTC).date(), chromium=program)
    except AuditorError as error:
        return told(error, language)
    if as_json:
        click.echo(figures_as_json(figures))
    else:
        for line in screen(figures.halves, language):
            say(line)
    if show_mistakes:
        for line in mistakes(cases, language):
            say(line, err=as_json)
    return 0


def _chromium(setting: str) -> Path:
    """Return where Chromium is; raises UsageError where it is not."""
    from auditor.transport.browser import find_chromium

    return find_chromium(setting)
