"""One measurement: reads the labels, audits the platforms, counts; and the figures as JSON."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import msgspec

from auditor import __version__
from auditor.accuracy.figures import Case, Figures, halves_of
from auditor.accuracy.labels import labelled_platforms
from auditor.accuracy.measure import measured
from auditor.accuracy.shipped import program_digest
from auditor.errors import UsageError
from auditor.rulebook import load_rulebook


def figures_of(  # noqa: PLR0913 - what is measured, and with what
    folders: Iterable[Path],
    checks: Iterable[Path],
    today: date,
    *,
    year: int | None = None,
    plugins: bool = True,
    chromium: Path | None = None,
) -> tuple[Figures, tuple[Case, ...]]:
    """Measure these corpora; `year` is that of platforms whose labels name none (this year by default).

    With `chromium` the platforms are measured whose labels tell what a visitor sees, without it the others.

    Raises UsageError for a folder or a label that is wrong, and where nothing is left to measure with a browser.
    """
    rulebook = load_rulebook(*checks, plugins=plugins)
    rendered = chromium is not None
    platforms = [one for one in labelled_platforms(folders, rulebook.requirements) if one.rendered is rendered]
    if rendered and not platforms:
        raise UsageError(
            nl="Met --browser tellen platforms met 'rendered = true' in hun expected.toml, en zo een is hier niet."
            " docs/corpus.md zegt meer.",
            en="With --browser platforms count that have 'rendered = true' in their expected.toml, and there is none"
            " here. docs/corpus.md says more.",
        )
    cases = measured(platforms, rulebook, year or today.year, chromium=chromium)
    figures = Figures(
        measured_on=today.isoformat(),
        version=__version__,
        rules=rulebook.rules,
        program=program_digest(),
        halves=halves_of(cases),
    )
    return figures, cases


def figures_as_json(figures: Figures) -> str:
    """Return the figures, readable, with the ends of every interval."""
    return msgspec.json.format(msgspec.json.encode(figures), indent=1).decode()
