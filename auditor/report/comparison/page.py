"""A comparison as one HTML page that needs no network and no script."""

import msgspec

from auditor.audit import Audit
from auditor.finding import Finding, Status
from auditor.history.compared import Difference, Ruling, Why
from auditor.history.direction import Direction
from auditor.history.rejudged import Change
from auditor.report.absent import is_absence
from auditor.report.comparison import Told
from auditor.report.dossier import LONGEST_NAME, Address, address
from auditor.report.hostile import visible
from auditor.report.html_page import environment
from auditor.report.stated import stated_line
from auditor.report.wording import Wording, language_tag, wording
from auditor.rulebook import Rulebook

TEMPLATE = "compare.html.j2"


class SideShown(msgspec.Struct, frozen=True):
    """One of the two, as the page shows it."""

    letter: str
    given: str
    address: Address
    observed: str
    judged: str
    rules: str
    pages: str
    stated: str


class QuoteShown(msgspec.Struct, frozen=True):
    """One piece of evidence."""

    excerpt: str
    language: str
    address: Address
    selector: str


class FindingShown(msgspec.Struct, frozen=True):
    """What one of the two found; the status is None where it did not have the requirement."""

    letter: str
    status: Status | None
    word: str
    reason: str
    absent: bool
    quotes: tuple[QuoteShown, ...]


class DifferenceShown(msgspec.Struct, frozen=True):
    """One requirement."""

    anchor: str
    requirement: str
    title: str
    why: str
    findings: tuple[FindingShown, FindingShown]


class RuleShown(msgspec.Struct, frozen=True):
    """An outcome that the rules alone made another."""

    requirement: str
    title: str
    before: str
    after: str


def page(it: Told, rulebook: Rulebook, language: str) -> str:
    """Return the page; the same comparison gives the same text."""
    words, found = wording(language), it.comparison
    audits = found.before, found.after
    name = visible(found.after.platform.name)
    shown = {way: tuple(_difference(one, it, rulebook, words) for one in found.went(way)) for way in Direction}
    made = zip("AB", (found.rules_before, found.rules_after), strict=True)
    return (
        environment()
        .get_template(TEMPLATE)
        .render(
            t=words,
            language=words.language,
            platform=name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…",
            sides=tuple(_side(*one, words) for one in zip("AB", it.given, audits, strict=True)),
            ruling=words(f"ruling.{found.ruling}"),
            remarks=tuple(words.sentence(one) for one in it.remarks),
            counts=tuple((way, words(f"direction.{way}"), number) for way, number in found.counts.items()),
            changed=tuple((way, shown[way]) for way in Direction if way is not Direction.SAME and shown[way]),
            same=shown[Direction.SAME],
            made=tuple(
                (letter, [_rule(one, rulebook, words) for one in changes]) for letter, changes in made if changes
            ),
        )
    )


def _side(letter: str, given: str, audit: Audit, words: Wording) -> SideShown:
    """Return what one of the two is."""
    read = sum(one.trouble is None for one in audit.pages)
    return SideShown(
        letter=letter,
        given=visible(given),
        address=address(audit.platform.url),
        observed=words.moment(audit.observed_at),
        judged=words.moment(audit.judged_at),
        rules=visible(f"{audit.rules.version} ({audit.rules.digest[:19]}), {audit.tool.name} {audit.tool.version}"),
        pages=words("compare.pages_read", read=read, visited=len(audit.pages)),
        stated=stated_line(words, audit.advertisement_total),
    )


def _difference(one: Difference, it: Told, rulebook: Rulebook, words: Wording) -> DifferenceShown:
    """Return one requirement."""
    plain = one.why is None or (one.why is Why.PLATFORM and it.comparison.ruling is not Ruling.OTHER)
    place = it.comparison.differences.index(one) + 1
    return DifferenceShown(
        anchor=f"requirement-{place}",
        requirement=visible(one.requirement),
        title=_title(one.requirement, rulebook, words),
        why="" if plain else words(f"why.{one.why}"),
        findings=(
            _finding("A", one.before, it.comparison.before, words),
            _finding("B", one.after, it.comparison.after, words),
        ),
    )


def _finding(letter: str, finding: Finding | None, audit: Audit, words: Wording) -> FindingShown:
    """Return what one of the two found."""
    if finding is None:
        return FindingShown(letter, None, words("compare.absent"), "", absent=False, quotes=())
    languages = {one.url: one.language for one in audit.pages}
    quotes = tuple(
        QuoteShown(
            visible(one.excerpt), language_tag(languages.get(one.url, "")), address(one.url), visible(one.selector)
        )
        for one in finding.evidence
    )
    return FindingShown(
        letter,
        finding.status,
        words(f"status.{finding.status}"),
        words.sentence(finding.reason),
        absent=is_absence(finding),
        quotes=quotes,
    )


def _rule(change: Change, rulebook: Rulebook, words: Wording) -> RuleShown:
    """Return an outcome that the rules alone made another."""
    was, now = (
        words("compare.absent") if one is None else words(f"status.{one.status}")
        for one in (change.before, change.after)
    )
    return RuleShown(visible(change.requirement), _title(change.requirement, rulebook, words), was, now)


def _title(requirement: str, rulebook: Rulebook, words: Wording) -> str:
    """Return the title of a requirement, nothing when the rules do not know it."""
    known = rulebook.requirements.get(requirement)
    return words.of(known.title) if known is not None else ""
