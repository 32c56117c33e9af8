"""The platforms of a history, and the course of one, on a screen of 80 columns."""

import textwrap
from collections import Counter
from collections.abc import Callable, Iterator

import click

from auditor.cli.failure import told
from auditor.cli.history_option import PLACE, meant
from auditor.cli.language import Both
from auditor.cli.terminal import clipped, columns, safe, say
from auditor.errors import AuditorError
from auditor.finding import Status
from auditor.history.direction import Direction, direction
from auditor.history.history import History, open_history
from auditor.history.kept import KeptAudit, Listed
from auditor.history.natural import natural
from auditor.policy.policy import STATUS_WORDS
from auditor.report.stated import roughly
from auditor.report.wording import Wording, wording

WIDTH = 80
DAY = 10
MOST_STATED = 12
PLATFORM, AUDITS = Both("Platform", "Platform"), Both("audits", "audits")
FIRST, LAST = Both("eerste", "first"), Both("laatste", "last")
NONE = Both("Er is nog geen audit bewaard.", "No audit is kept yet.")
# The columns of a course: day, score, then counts to the right; as wide as their heads, and as these at least.
HEADS = (
    Both("gezien", "seen"),
    Both("van 100", "of 100"),
    Both("gehaald", "met"),
    Both("deels", "partly"),
    Both("niet", "not met"),
    Both("niet te beoordelen", "cannot tell"),
    Both("beter", "better"),
    Both("slechter", "worse"),
)
GAP = 2
LEAST = (11, 9, 5, 5, 5, 5, 5, 5)
OTHER_RULES = Both(
    "* Naar andere regels beoordeeld dan het bezoek ervoor. Wat daar veranderde, kan aan de regels liggen; 'auditor"
    " compare' zegt wat waaraan ligt.",
    "* Judged by other rules than the visit before. What changed there may be due to the rules; 'auditor compare' says"
    " what is due to which.",
)
SINCE = Both("Veranderd tussen {before} en {last}:", "Changed between {before} and {last}:")
NOTHING = Both(
    "Tussen {before} en {last} is geen uitkomst veranderd.", "No outcome changed between {before} and {last}."
)
ANSWERED = Both("door een antwoord van mensen", "by an answer of people")
ABSENT = Both("niet in de audit", "not in the audit")


def list_platforms(language: str, where: str) -> int:
    """Show the platforms and return the exit code."""
    return _told(language, where, lambda history: _platforms(history, language))


def show_platform(language: str, platform: str, where: str) -> int:
    """Show the course of a platform and return the exit code."""
    return _told(language, where, lambda history: _course(history, platform, language))


def _told(language: str, where: str, lines: Callable[[History], Iterator[str]]) -> int:
    """Say what a history answers."""
    try:
        with open_history(meant(where)) as history:
            for line in lines(history):
                say(line)
    except AuditorError as error:
        return told(error, language)
    return 0


def _platforms(history: History, language: str) -> Iterator[str]:
    """Yield a line for each platform: two lines where name and address do not fit on one."""
    listed = history.platforms()
    if listed:
        yield _line(PLATFORM.said(language), [AUDITS.said(language), FIRST.said(language), LAST.said(language)])
    for one in listed:
        yield from _platform(one)
    if not listed:
        yield NONE.said(language)
    yield ""
    yield safe(PLACE.said(language) + history.place.shown)


def _platform(one: Listed) -> Iterator[str]:
    """Yield one platform with its address under it."""
    yield _line(one.platform.name, [str(one.audits), one.first[:DAY], one.last[:DAY]])
    yield click.style(f"  {clipped(one.platform.identity, WIDTH - 2)}", dim=True)


def _line(name: str, cells: list[str]) -> str:
    """Return a name and cells to the right."""
    right = "".join(f"{cell:>{width}}" for cell, width in zip(cells, (8, 12, 12), strict=True))
    shown = clipped(name, WIDTH - len(right) - 1)
    return shown + " " * (WIDTH - len(right) - columns(shown)) + right


def _course(history: History, named: str, language: str) -> Iterator[str]:
    """Yield the visits, and what changed since the one before the last."""
    platform = history.platform(named)
    visits = history.course(platform)
    shown = clipped(platform.name, WIDTH // 2)
    yield f"{click.style(shown, bold=True)}  {clipped(platform.url, WIDTH - columns(shown) - 2)}"
    code = next((mark.code for mark in visits[-1].scores), "")
    if code:
        yield clipped(Both(f"Score: {code}", f"Score: {code}").said(language), WIDTH)
    yield _row([head.said(language) for head in HEADS], language)
    other = False
    for before, visit in zip((None, *visits), visits, strict=False):
        ruled_otherwise = before is not None and before.rules_digest != visit.rules_digest
        other = other or ruled_otherwise
        yield _row(_cells(before, visit, code, mark="*" if ruled_otherwise else ""), language)
    if other:
        yield from textwrap.wrap(OTHER_RULES.said(language), WIDTH, subsequent_indent="  ")
    yield from _stated(visits, wording(language))
    if len(visits) > 1:
        yield ""
        yield from _changes(visits[-2], visits[-1], history.requirements(), language)


def _stated(visits: tuple[KeptAudit, ...], words: Wording) -> Iterator[str]:
    """Yield how many advertisements the platform said it had at its last visits, as far as it did."""
    told = [
        f"{visit.observed_at[:DAY]} {roughly(words, visit.stated.number, about=visit.stated.about)}"
        for visit in visits
        if visit.stated is not None
    ]
    if told:
        yield ""
        line = f"{words('stated.term')}: {' · '.join(told[-MOST_STATED:])}"
        yield from textwrap.wrap(line, WIDTH, subsequent_indent="  ")


def _cells(before: KeptAudit | None, visit: KeptAudit, code: str, *, mark: str) -> list[str]:
    """Return the cells of one visit."""
    requirements = visit.outcomes.requirements
    counts = Counter(visit.outcomes.status(one) for one in requirements)
    went = Counter(
        direction(before.outcomes.status(one), visit.outcomes.status(one))
        for one in (requirements if before is not None else ())
        if before is not None and not visit.answered_since(before, one)
    )
    score = visit.score(code)
    span = "-" if score is None or score.lowest is None else _span(score.lowest, score.highest)
    numbers = (
        counts[Status.MET], counts[Status.PARTLY], counts[Status.NOT_MET],
        counts[Status.CANNOT_TELL] + counts[Status.ERROR], went[Direction.BETTER], went[Direction.WORSE],
    )  # fmt: skip
    return [visit.observed_at[:DAY] + mark, span, *(str(number or "·") for number in numbers)]


def _span(lowest: int, highest: int | None) -> str:
    """Return a score as a range."""
    return str(lowest) if highest in (None, lowest) else f"{lowest}\N{EN DASH}{highest}"


def _row(cells: list[str], language: str) -> str:
    """Return one line of the course."""
    widths = (max(least, len(head.said(language)) + GAP) for head, least in zip(HEADS, LEAST, strict=True))
    first, *others = zip(cells, widths, strict=True)
    return f"{first[0]:<{first[1]}}" + "".join(f"{cell:>{width}}" for cell, width in others)


def _changes(before: KeptAudit, last: KeptAudit, requirements: tuple[str, ...], language: str) -> Iterator[str]:
    """Yield every outcome that changed."""
    same_day = before.observed_at[:DAY] == last.observed_at[:DAY]
    days = {"before": before.observed_at, "last": last.observed_at}
    days = days if same_day else {name: moment[:DAY] for name, moment in days.items()}
    ordered = sorted(requirements, key=natural)
    changed = [one for one in ordered if before.outcomes.status(one) is not last.outcomes.status(one)]
    yield (SINCE if changed else NOTHING).said(language).format(**days)
    for one in changed:
        was, now = (_word(audit.outcomes.status(one), language) for audit in (before, last))
        why = f" ({ANSWERED.said(language)})" if last.answered_since(before, one) else ""
        yield f"  {clipped(f'{one}  {was} → {now}{why}', WIDTH - 2)}"


def _word(status: Status | None, language: str) -> str:
    """Return an outcome in words."""
    return ABSENT.said(language) if status is None else STATUS_WORDS[status].in_language(language)
