"""What judging anew changed, on a screen of 80 columns."""

import textwrap
from collections.abc import Iterator
from pathlib import Path

import click

from auditor.audit import Audit
from auditor.cli.language import Both
from auditor.cli.terminal import clipped, safe
from auditor.finding import Finding
from auditor.history.rejudged import Cause, Change, changes, same_rules
from auditor.policy.policy import STATUS_WORDS

WIDTH = 80
CAUSES = {
    Cause.CHECK: Both("de controle", "the check"),
    Cause.RULES: Both("de regels", "the rules"),
    Cause.PAGES: Both("andere pagina's in de opname dan toen", "other pages in the snapshot than then"),
    Cause.READING: Both("het lezen van de pagina's", "the reading of the pages"),
}
NONE = Both("Geen enkele bevinding is veranderd.", "Not one finding changed.")
ABSENT = Both("geen bevinding", "no finding")
CHANGED_BY = Both("veranderd door", "changed by")


def told_changes(before: Audit, after: Audit, written: Path, language: str) -> Iterator[str]:
    """Yield the dates, the rules of both, and every finding that changed with what changed it."""
    yield click.style(clipped(after.platform.name, WIDTH), bold=True)
    seen = Both(
        f"gezien {after.observed_at}, beoordeeld {before.judged_at}, nu {after.judged_at}",
        f"observed {after.observed_at}, judged {before.judged_at}, now {after.judged_at}",
    )
    yield from _wrapped(seen.said(language), "  ")
    yield from _wrapped(_rules(before, after, language), "  ")
    found = changes(before, after)
    if not found:
        yield f"  {NONE.said(language)}"
    for change in found:
        yield from _change(change, language)
    yield f"  {safe(str(written))}"
    yield ""


def _rules(before: Audit, after: Audit, language: str) -> str:
    """Say by which rules and which program it was judged then and now."""
    if same_rules(before, after):
        rules = Both(f"dezelfde regels ({after.rules.version})", f"the same rules ({after.rules.version})")
    else:
        old, new = (f"{one.rules.version} {one.rules.digest[:19]}" for one in (before, after))
        rules = Both(f"regels {old}, nu {new}", f"rules {old}, now {new}")
    program = "" if before.tool.version == after.tool.version else f"; {before.tool.version} → {after.tool.version}"
    return f"{rules.said(language)}{program}"


def _change(change: Change, language: str) -> Iterator[str]:
    """Yield one change: the outcomes, what changed it, and the new reason."""
    causes = ", ".join(_cause(cause, change).said(language) for cause in change.causes)
    old, new = _word(change.before, language), _word(change.after, language)
    same = Both(f"{new}, met een andere reden of ander bewijs", f"{new}, with another reason or other evidence")
    told = f"{old} → {new}" if change.decided else same.said(language)
    yield from _wrapped(f"{change.requirement}  {told} ({CHANGED_BY.said(language)}: {causes})", "  ")
    if change.after is not None:
        yield from _wrapped(change.after.reason.in_language(language), "      ")


def _cause(cause: Cause, change: Change) -> Both:
    """Return what changed it; a check says from which version to which."""
    if cause is Cause.CHECK and change.before is not None and change.after is not None:
        versions = f"{change.before.check_version} → {change.after.check_version}"
        return Both(f"{CAUSES[cause].nl} (versie {versions})", f"{CAUSES[cause].en} (version {versions})")
    return CAUSES[cause]


def _word(finding: Finding | None, language: str) -> str:
    """Return the outcome in words."""
    return ABSENT.said(language) if finding is None else STATUS_WORDS[finding.status].in_language(language)


def _wrapped(text: str, indent: str) -> list[str]:
    """Return a text of any length as safe lines."""
    return textwrap.wrap(safe(text), WIDTH, initial_indent=indent, subsequent_indent="      ")
