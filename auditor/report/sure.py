"""How often a check was right on labelled platforms, as a reader of its verdict should know."""

from math import ceil

from auditor.accuracy.figures import Figures
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


def trial(words: Wording, figures: Figures | None, requirement: str) -> str | None:
    """Return the figure alone, whenever it was measured; None where there is none."""
    half = figures.half(TEST) if figures is not None else None
    counts = half.of(requirement) if half is not None else None
    if counts is None or not counts.right.of:
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
