"""The outcome as Markdown, for the summary of a CI job (`$GITHUB_STEP_SUMMARY`)."""

from collections.abc import Iterator

from auditor.policy.baseline import Accepted, Weighed
from auditor.policy.outcome import BREACHED, INCONCLUSIVE, KEPT, Outcome, Result
from auditor.report.hostile import visible
from auditor.report.markdown import as_code, plain
from auditor.report.wording import Wording, wording
from auditor.rulebook import Rulebook

WORDS = {KEPT: "check.kept", BREACHED: "check.breached", INCONCLUSIVE: "check.inconclusive"}


def step_summary(outcome: Outcome, rulebook: Rulebook, language: str) -> str:
    """Return a table of the snapshots, every breach that counts, and folded what is accepted."""
    words = wording(language)
    return "\n\n".join(_parts(outcome, rulebook, words)) + "\n"


def _parts(outcome: Outcome, rulebook: Rulebook, words: Wording) -> Iterator[str]:
    """Yield the paragraphs."""
    yield f"## {plain(words('check.title'))}: {plain(words(WORDS[outcome.exit_code]))}"
    heads = ("platform", "snapshot", "lowest", "coverage", "breaches", "accepted", "outcome")
    rows = [
        "| " + " | ".join(plain(words(f"table_of_checks.{head}")) for head in heads) + " |",
        "|" + " --- |" * len(heads),
        *(_row(result, words) for result in outcome.results),
    ]
    yield "\n".join(rows)
    counting = [_breach(one, rulebook, words) for one in outcome.counting]
    if counting:
        yield f"### {plain(words('check.breaches'))} ({len(counting)})"
        yield "\n".join(counting)
    doubts = [(result, doubt) for result in outcome.results for doubt in result.doubts]
    if doubts:
        yield f"### {plain(words('check.inconclusive'))} ({len(doubts)})"
        yield "\n".join(f"- {_shown(result.platform)}: {plain(words.sentence(doubt))}" for result, doubt in doubts)
    accepted = [_breach(one, rulebook, words) for result in outcome.results for one in result.accepted]
    if accepted:
        title = f"{plain(words('check.accepted'))} ({len(accepted)})"
        yield f"<details><summary>{title}</summary>\n\n" + "\n".join(accepted) + "\n\n</details>"
    if outcome.stale:
        yield f"### {plain(words('check.stale_title'))} ({len(outcome.stale)})"
        yield "\n".join(_entry(entry) for entry in outcome.stale)


def _row(result: Result, words: Wording) -> str:
    """Return the row of one snapshot."""
    score = result.audit.scores[0] if result.audit is not None and result.audit.scores else None
    cells = (
        result.platform,
        result.snapshot,
        str(score.lowest) if score is not None and score.lowest is not None else "",
        f"{int(score.coverage * 100 + 1e-9)}%" if score is not None else "",
        str(len(result.counting)),
        str(len(result.accepted)),
        words(WORDS[result.exit_code]),
    )
    return "| " + " | ".join(_shown(cell) for cell in cells) + " |"


def _breach(one: Weighed, rulebook: Rulebook, words: Wording) -> str:
    """Return one breach in a line."""
    breach = one.breach
    known = rulebook.requirements.get(breach.subject)
    title = f" {plain(words.of(known.title))}" if known is not None else ""
    parts = [plain(words.sentence(breach.reason))]
    if breach.place:
        parts.append(_code(breach.page))
    if breach.place and breach.selector:
        parts.append(_code(breach.selector))
    if one.note is not None:
        parts.append(plain(words.sentence(one.note)))
    name = _shown(breach.platform)
    return f"- **{plain(breach.subject)}**{title} ({name}): {' '.join(parts)}"


def _entry(entry: Accepted) -> str:
    """Return one entry of the baseline in a line."""
    places = " ".join(_code(part) for part in (entry.page, entry.selector) if part)
    return f"- **{_shown(entry.requirement)}** ({_shown(entry.platform)}) {places}".rstrip()


def _shown(text: str) -> str:
    """Return text of a site or a file, harmless in Markdown."""
    return plain(visible(text))


def _code(text: str) -> str:
    """Return an address or a selector as code."""
    return as_code(visible(text))
