"""A comparison on a screen of 80 columns: what changed, each with the evidence of both, then how many stayed."""

import textwrap
from collections.abc import Iterator

import click

from auditor.audit import Audit
from auditor.cli.language import Both
from auditor.cli.terminal import clipped, columns, safe
from auditor.finding import Finding
from auditor.history.compared import Difference, Ruling
from auditor.history.direction import Direction
from auditor.policy.policy import STATUS_WORDS
from auditor.report.absent import is_absence
from auditor.report.comparison import Told
from auditor.report.stated import stated_line
from auditor.report.wording import Wording, wording
from auditor.rulebook import Rulebook

WIDTH = 80
COLOURS = {Direction.WORSE: "red", Direction.GONE: "yellow", Direction.NEW: "cyan", Direction.BETTER: "green"}
MOST_EVIDENCE = 2
ABSENT = Both("niet in de audit", "not in the audit")
STATED = Both(
    "Advertenties volgens het platform zelf (een gegeven, beter noch slechter). {sides}",
    "Advertisements by the platform's own count (a fact, neither better nor worse). {sides}",
)
SEEN = Both("gezien {day}, regels {rules}", "seen {day}, rules {rules}")


def screen(it: Told, rulebook: Rulebook, language: str) -> Iterator[str]:
    """Yield the lines; all that comes from a site is made safe."""
    words, comparison = wording(language), it.comparison
    name = clipped(comparison.after.platform.name, WIDTH // 2)
    yield f"{click.style(name, bold=True)}  {clipped(comparison.after.platform.url, WIDTH - columns(name) - 2)}"
    for letter, given, audit in zip("AB", it.given, (comparison.before, comparison.after), strict=True):
        yield from _side(letter, given, audit, language)
    yield from _wrapped(words(f"ruling.{comparison.ruling}"), "")
    for remark in it.remarks:
        yield from _wrapped(f"! {remark.in_language(language)}", "")
    yield ""
    yield from _wrapped(_counts(it, words), "")
    yield from _stated(it, words)
    for way in Direction:
        found = comparison.went(way) if way is not Direction.SAME else ()
        if found:
            yield ""
            yield click.style(words(f"direction.{way}"), bold=True, fg=COLOURS[way])
            yield from _wrapped(words(f"direction_note.{way}"), "")
        for one in found:
            yield from _difference(one, it, rulebook, words)
    yield from _by_rules(it, words)


def _side(letter: str, given: str, audit: Audit, language: str) -> Iterator[str]:
    """Yield what one side is."""
    told = SEEN.said(language).format(day=audit.observed_at[:10], rules=audit.rules.version)
    yield from _wrapped(f"{letter}: {told} ({given})", "  ")


def _counts(it: Told, words: Wording) -> str:
    """Return how many requirements went each way."""
    return " · ".join(f"{words(f'direction.{way}')}: {number}" for way, number in it.comparison.counts.items())


def _stated(it: Told, words: Wording) -> Iterator[str]:
    """Yield how many advertisements the platform said it had, where either audit holds that."""
    totals = it.comparison.before.advertisement_total, it.comparison.after.advertisement_total
    if any(totals):
        sides = " ".join(f"{letter}: {stated_line(words, one)}" for letter, one in zip("AB", totals, strict=True))
        yield from _wrapped(STATED.said(words.language).format(sides=sides), "")


def _difference(one: Difference, it: Told, rulebook: Rulebook, words: Wording) -> Iterator[str]:
    """Yield one requirement with both findings."""
    asked = rulebook.requirements.get(one.requirement)
    title = f"{one.requirement}  {words.of(asked.title) if asked is not None else ''}".rstrip()
    yield clipped(title, WIDTH - 2) if one.why is None else f"  {clipped(title, WIDTH - 2)}"
    if one.why is not None and (one.why != "platform" or it.comparison.ruling is Ruling.OTHER):
        yield from _wrapped(words(f"why.{one.why}"), "    ")
    for letter, finding in zip("AB", (one.before, one.after), strict=True):
        yield from _finding(letter, finding, words)


def _finding(letter: str, finding: Finding | None, words: Wording) -> Iterator[str]:
    """Yield what one audit found, with its first evidence."""
    if finding is None:
        yield f"    {letter}: {ABSENT.said(words.language)}"
        return
    status = STATUS_WORDS[finding.status].in_language(words.language)
    yield from _wrapped(f"{letter}: {status}. {words.sentence(finding.reason)}", "    ")
    for evidence in finding.evidence[:MOST_EVIDENCE]:
        quote = f'"{evidence.excerpt}" ' if evidence.excerpt else ""
        quote = f"{words('compare.looked')} {quote}" if is_absence(finding) else quote
        yield from _wrapped(f"{quote}{evidence.url}", "       ")


def _by_rules(it: Told, words: Wording) -> Iterator[str]:
    """Yield what the rules alone made otherwise in each of the two."""
    for letter, made in zip("AB", (it.comparison.rules_before, it.comparison.rules_after), strict=True):
        if not made:
            continue
        yield ""
        yield from _wrapped(words("compare.by_rules", side=letter), "")
        for change in made:
            was, now = (_status(one, words) for one in (change.before, change.after))
            yield f"  {clipped(f'{change.requirement}  {was} → {now}', WIDTH - 2)}"


def _status(finding: Finding | None, words: Wording) -> str:
    """Return an outcome in words."""
    if finding is None:
        return ABSENT.said(words.language)
    return STATUS_WORDS[finding.status].in_language(words.language)


def _wrapped(text: str, indent: str) -> list[str]:
    """Return a text of any length as safe lines."""
    return textwrap.wrap(safe(text), WIDTH, initial_indent=indent, subsequent_indent=f"{indent}   " if indent else "")
