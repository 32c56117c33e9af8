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
from auditor.rulebook import load_rulebook


def figures_of(
    folders: Iterable[Path], checks: Iterable[Path], today: date, *, year: int | None = None, plugins: bool = True
) -> tuple[Figures, tuple[Case, ...]]:
    """Measure these corpora; `year` is that of platforms whose labels name none (this year by default).

    Raises UsageError for a folder or a label that is wrong.
    """
    rulebook = load_rulebook(*checks, plugins=plugins)
    # What a visitor sees is judged with a browser only, and these audits have none.
    platforms = [one for one in labelled_platforms(folders, rulebook.requirements) if not one.rendered]
    cases = measured(platforms, rulebook, year or today.year)
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
