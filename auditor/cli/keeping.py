"""Keeps the audits of a run in a history, where that was asked; without, nothing of a database is loaded."""

from collections.abc import Iterable
from functools import partial

from auditor.audit import Audit
from auditor.cli.history_option import meant
from auditor.cli.language import Both
from auditor.cli.terminal import tell
from auditor.errors import AuditorError

NOT_KEPT = Both("Niet in de geschiedenis gezet: ", "Not put in the history: ")


def hold_to_a_history(where: str | None) -> None:
    """Raise UsageError when audits are to be kept where that cannot be, before anything is visited for it."""
    if where is not None:
        from auditor.history.history import open_history

        open_history(meant(where), create=True).close()


def keep(language: str, audits: Iterable[Audit], where: str | None, *, err: bool = False) -> bool:
    """Add the audits of a run; returns whether all of them are kept, which they are when none was to be."""
    if where is None:
        return True
    from auditor.cli.history_add_run import kept
    from auditor.history.history import open_history

    try:
        with open_history(meant(where), create=True) as history:
            sources = ((audit.platform.name, partial(_itself, audit)) for audit in audits)
            return not kept(history, sources, language, err=err)
    except AuditorError as error:
        tell(NOT_KEPT.said(language) + error.text.in_language(language), err=True)
        return False


def _itself(audit: Audit) -> Audit:
    return audit
