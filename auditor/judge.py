"""Runs the checks over a Site; one that crashes becomes one finding, and the others go on."""

import re
from collections.abc import Iterable, Mapping
from traceback import extract_tb

import msgspec
from msgspec import UNSET, UnsetType

from auditor.check import Check
from auditor.finding import Basis, Finding, Status, View, cannot_tell
from auditor.requirements import Kind, Requirement, Text
from auditor.site.markup.redaction import redacted
from auditor.site.site import Site

NOT_AUDITED = Text(
    nl="nog niet onderzocht: voor deze eis is er nog geen controle",
    en="not audited yet: there is no check for this requirement",
)


def judge(site: Site, requirements: Mapping[str, Requirement], checks: Mapping[str, Check]) -> tuple[Finding, ...]:
    """Return one finding for every requirement, in catalogue order."""
    return tuple(_judged(site, one, checks.get(one.id)) for one in requirements.values())


def _judged(site: Site, asked: Requirement, check: Check | None) -> Finding:
    """Judge one requirement; what the site lacks for it is a reason, not a verdict."""
    if check is None:
        return _stamped(cannot_tell(NOT_AUDITED), asked, version=0)
    missing = _missing(site, check.needs) or (site.lacks_language(check.languages) if check.languages else None)
    if missing is not None:
        return _stamped(cannot_tell(missing, searched=site.searched()), asked, check.version, _view(site, check))
    try:
        finding = check(site)
    except (Exception, SystemExit) as error:  # noqa: BLE001 - the one place where a check's crash becomes a finding
        finding = _crash(error)
    site.rest()
    return _stamped(finding, asked, check.version, _view(site, check))


def _missing(site: Site, needs: Iterable[str]) -> Text | None:
    """Return why the first need that the site lacks is lacking."""
    return next((lack for need in needs if (lack := site.lacks(need)) is not None), None)


def _view(site: Site, check: Check) -> View | UnsetType:
    """Return which view a check judged; nothing where there is only one."""
    return check.view if site.rendered else UNSET


def _stamped(finding: Finding, asked: Requirement, version: int, view: View | UnsetType = UNSET) -> Finding:
    """Put the requirement's id on a finding; a duty to do something is met on the word of the platform only."""
    basis = finding.basis
    if asked.kind is Kind.DO and finding.status in (Status.MET, Status.PARTLY) and basis is not Basis.ANSWERED:
        basis = Basis.CLAIMED
    return msgspec.structs.replace(finding, requirement=asked.id, basis=basis, check_version=version, view=view)


def _crash(error: BaseException) -> Finding:
    """Word a crash of a check, and where in its own file it happened; what it says may quote the site."""
    frame = next((one for one in reversed(extract_tb(error.__traceback__)) if one.filename != __file__), None)
    file = re.split(r"[\\/]", frame.filename)[-1] if frame is not None else ""
    where = f", {file}:{frame.lineno}" if frame is not None else ""
    what = f"{redacted(f'{type(error).__name__}: {error}')[:200]}{where}"
    return Finding(
        status=Status.ERROR,
        reason=Text(
            nl=f"de controle zelf liep vast ({what}); meld dit aan de makers",
            en=f"the check itself crashed ({what}); please report this to the makers",
        ),
    )
