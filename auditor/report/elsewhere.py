"""Musts of a code for some platforms only: shown apart, so that they neither count against others nor go unsaid."""

import msgspec

from auditor.code import Code, Level
from auditor.finding import Status
from auditor.report.dossier import Dossier


class Elsewhere(msgspec.Struct, frozen=True):
    """A code that holds for some platforms only, with the requirements that it alone asks as a must and are not met."""

    code: str
    title: str
    scope: str
    requirements: tuple[str, ...]


def musts_elsewhere(dossier: Dossier) -> tuple[Elsewhere, ...]:
    """Return these codes, as far as there is something to say of them."""
    return tuple(
        Elsewhere(code.id, dossier.code_title(code.id), dossier.words.of(code.scope), missed)
        for code in dossier.codes
        if code.scope is not None and not dossier.holds(code) and (missed := _missed(dossier, code))
    )


def _missed(dossier: Dossier, code: Code) -> tuple[str, ...]:
    """Return the musts of this code alone that are not met."""
    alone = _musts(code)
    for other in dossier.codes:
        if dossier.holds(other):
            alone -= _musts(other)
    return tuple(
        one.requirement for one in dossier.audit.findings if one.status is Status.NOT_MET and one.requirement in alone
    )


def _musts(code: Code) -> frozenset[str]:
    """Return what a code asks as a must."""
    return frozenset(clause.requirement for clause in code.clauses if clause.level is Level.MUST)
