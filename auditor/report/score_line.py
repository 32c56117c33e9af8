"""A score as a report shows it: a range in words and as a bar, never a bare number."""

import msgspec

from auditor.code import Code, Level
from auditor.finding import Status
from auditor.report.dossier import Dossier
from auditor.report.hostile import visible
from auditor.report.wording import Wording
from auditor.score import COVERAGE_FOR_A_GRADE, GRADE_UNDER_A_CAP, Score

NARROW = 12
EDGE = 8


class Label(msgspec.Struct, frozen=True):
    """A number above the bar, `x` percent from the left, kept inside the picture by its `anchor`."""

    x: float
    anchor: str
    text: str


class Bar(msgspec.Struct, frozen=True):
    """The widths, of 100, of what was earned and what is unknown; the rest was not earned."""

    earned: int
    unknown: int

    @property
    def labels(self) -> tuple[Label, ...]:
        """The two ends of the range, or one label where two would run into each other."""
        low, high = self.earned, self.earned + self.unknown
        if self.unknown < NARROW:
            middle = low + self.unknown / 2
            anchor = "start" if middle < EDGE else "end" if middle > 100 - EDGE else "middle"
            return (Label(middle, anchor, str(low) if low == high else f"{low}\N{EN DASH}{high}"),)
        return (
            Label(low, "end" if low >= EDGE else "start", str(low)),
            Label(high, "start" if high <= 100 - EDGE else "end", str(high)),
        )


class ScoreLine(msgspec.Struct, frozen=True):
    """The score by one code; `bar` and what belongs to it lack where nothing of the code was applicable."""

    code: str
    title: str
    scope: str
    note: str
    range: str
    bar: Bar | None
    picture: str
    meaning: str
    percent: int
    coverage: str
    judged: str
    grade: str | None
    grade_line: str
    caps_line: str
    caps: tuple[str, ...]
    musts_not_met: int
    musts_unseen: int
    musts: str


def score_line(dossier: Dossier, score: Score) -> ScoreLine:
    """Return a score in words."""
    words = dossier.words
    code = dossier.rulebook.codes.get(score.code)
    percent = int(score.coverage * 100 + 1e-9)
    shown_grade = visible(score.grade) if score.grade is not None else None
    missed = _musts(dossier, code, Status.NOT_MET) if code is not None else len(score.caps)
    unseen = _musts(dossier, code, Status.CANNOT_TELL, Status.ERROR) if code is not None else 0
    return ScoreLine(
        code=visible(score.code),
        title=dossier.code_title(score.code),
        scope=words.of(code.scope) if code is not None and code.scope is not None else "",
        note=words.of(code.note) if code is not None else "",
        range=range_in_words(dossier, score.lowest, score.highest) or words("score.none"),
        bar=bar_of(score.lowest, score.highest),
        picture=words("score.picture", lowest=score.lowest, highest=score.highest),
        meaning=_meaning(dossier, score),
        percent=percent,
        coverage=words("score.coverage_value", percent=percent),
        judged=words("score.judged_value", judged=score.judged) if score.judged is not None else "",
        grade=shown_grade,
        grade_line=words("score.grade_value", grade=shown_grade)
        if shown_grade is not None
        else words("score.no_grade", least=round(COVERAGE_FOR_A_GRADE * 100)),
        caps_line=words.count("score.caps", len(score.caps), grade=GRADE_UNDER_A_CAP),
        caps=tuple(words.of(cap.reason) for cap in score.caps) if shown_grade is not None else (),
        musts_not_met=missed,
        musts_unseen=unseen,
        # A bare 0 would reassure where musts could not be judged.
        musts=words("codes.musts_unseen", missed=missed, unseen=unseen) if unseen else str(missed),
    )


def _musts(dossier: Dossier, code: Code, *statuses: Status) -> int:
    """Return how many musts of a code came out so, those that cap no grade among them."""
    musts = {clause.requirement for clause in code.clauses if clause.level is Level.MUST}
    return sum(one.status in statuses and one.requirement in musts for one in dossier.audit.findings)


def range_in_words(dossier: Dossier, lowest: int | None, highest: int | None) -> str:
    """Return ``41 tot 63``, one number where both are the same, or nothing where there is no score."""
    return range_of(dossier.words, lowest, highest)


def range_of(words: Wording, lowest: int | None, highest: int | None) -> str:
    """Return the same where there are only the words."""
    if lowest is None or highest is None:
        return ""
    if lowest == highest:
        return str(lowest)
    return words("score.range", lowest=lowest, highest=highest)


def bar_of(lowest: int | None, highest: int | None) -> Bar | None:
    """Return the parts of the bar; a record from elsewhere may hold numbers that fit in no bar."""
    if lowest is None or highest is None:
        return None
    least = min(max(lowest, 0), 100)
    most = min(max(highest, least), 100)
    return Bar(least, most - least)


def _meaning(dossier: Dossier, score: Score) -> str:
    """Explain the range."""
    if score.judged is None:
        return dossier.words("score.meaning_nothing")
    if score.lowest == score.highest:
        return dossier.words("score.meaning_single")
    return dossier.words("score.meaning_range", lowest=score.lowest, highest=score.highest)
