"""How often a check was right on labelled platforms, as a reader of its verdict should know."""

from math import ceil

from auditor.accuracy.figures import Counts, Figures
from auditor.accuracy.labels import TEST
from auditor.accuracy.shipped import holds_for
from auditor.report.wording import Wording

# From so many cases on, the share hardly moves any more.
MANY = 200


def how_sure(words: Wording, figures: Figures | None, requirement: str, rules_digest: str) -> str:
    """Return the figure of the test half, with what it cannot say; figures of other rules are called so."""
    said = trial(words, figures, requirement)
    if figures is None or said is None:
        return words("sure.unmeasured")
    if holds_for(figures, rules_digest):
        return said
    older = words("sure.other_rules", date=words.day(figures.measured_on))
    return f"{said} {older}"


def how_sure_briefly(words: Wording, figures: Figures | None, requirement: str, rules_digest: str) -> str:
    """Return only how many of how many, for a line; empty where nothing was measured."""
    counts = _counts(figures, requirement)
    if figures is None or counts is None:
        return ""
    numbers = {"part": counts.right.part, "of": counts.right.of}
    if holds_for(figures, rules_digest):
        return words("sure.short", **numbers)
    return words("sure.short_other_rules", **numbers)


def trial(words: Wording, figures: Figures | None, requirement: str) -> str | None:
    """Return the figure alone, whenever it was measured; None where there is none."""
    counts = _counts(figures, requirement)
    if counts is None:
        return None
    right = counts.right
    ends = {"low": int(right.low * 100), "high": ceil(right.high * 100)}
    reassured, accused = counts.false_reassurances.part, counts.false_accusations.part
    said = (
        words("sure.right", part=right.part, of=right.of),
        words("sure.few", **ends) if right.of < MANY else words("sure.many", **ends),
        words.count("sure.reassured", reassured) if reassured else "",
        words.count("sure.accused", accused) if accused else "",
    )
    return " ".join(sentence for sentence in said if sentence)


def _counts(figures: Figures | None, requirement: str) -> Counts | None:
    """Return what was counted of a requirement in the half that nobody looked at."""
    half = figures.half(TEST) if figures is not None else None
    return half.of(requirement) if half is not None else None
