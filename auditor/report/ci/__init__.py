"""The outcome of a check in, text for a CI out; nothing is written here, and each format is loaded when asked for."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.policy.outcome import Outcome
    from auditor.rulebook import Rulebook

FILES: Mapping[str, str] = {
    "sarif": "check.sarif",
    "junit": "check.junit.xml",
    "github": "check.annotations.txt",
    "json": "check.json",
    "md": "check.md",
}

__all__ = ["FILES", "render_check"]


def render_check(outcome: "Outcome", rulebook: "Rulebook", language: str, format: str) -> str:  # noqa: A002 - its name in the option too
    """Return the outcome in one form, in ``nl`` or ``en``; equal outcomes give equal text.

    Raises KeyError for a form that `FILES` does not name.
    """
    if format == "sarif":
        from auditor.report.ci.sarif import sarif

        return sarif(outcome, rulebook, language)
    if format == "junit":
        from auditor.report.ci.junit import junit

        return junit(outcome, rulebook, language)
    if format == "github":
        from auditor.report.ci.annotations import annotations

        return annotations(outcome, language)
    if format == "json":
        from auditor.report.ci.check_record import to_json

        return to_json(outcome)
    if format == "md":
        from auditor.report.ci.step_summary import step_summary

        return step_summary(outcome, rulebook, language)
    raise KeyError(format)
