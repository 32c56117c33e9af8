"""A comparison in, its report out: a page that needs nothing, or a record for programs; nothing is written here."""

from typing import TYPE_CHECKING, NamedTuple

from auditor.requirements import Text

if TYPE_CHECKING:
    from auditor.history.compared import Comparison
    from auditor.rulebook import Rulebook

__all__ = ["Told", "render_comparison"]


class Told(NamedTuple):
    """A comparison with what was given for each side, and what a reader must know first."""

    comparison: "Comparison"
    given: tuple[str, str]
    remarks: tuple[Text, ...] = ()


def render_comparison(it: Told, rulebook: "Rulebook", language: str, format: str) -> str:  # noqa: A002 - as in `render`
    """Return the comparison in one form (``html`` or ``json``), in ``nl`` or ``en``; equal ones give equal text."""
    if format == "json":
        from auditor.report.comparison.record import to_json

        return to_json(it)
    from auditor.report.comparison.page import page

    return page(it, rulebook, language)
