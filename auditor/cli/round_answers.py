"""Says of a round which answers of people lie beside its audits and do not count in them, or not any more."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from auditor.answer import Standing
from auditor.audit import Audit
from auditor.cli.language import Both
from auditor.report import QUESTION_FILE

LEFT = Both(
    "Antwoorden bij een eerdere audit tellen in deze ronde niet mee: {names}. Gelden ze nog, typ dan voor elk: auditor"
    " answer {folder} {answers}",
    "Answers to an earlier audit do not count in this round: {names}. If they still hold, type for each: auditor answer"
    " {folder} {answers}",
)
EXPIRED = Both(
    "Antwoorden die meetellen, zijn verlopen: {names}. Typ voor elk, om ze niet meer te laten meetellen: auditor answer"
    " {folder}",
    "Answers that count have expired: {names}. Type for each, so that they do not count any more: auditor answer"
    " {folder}",
)


def about_answers(audits: Iterable[tuple[Path, Audit]], today: date, language: str) -> Iterator[str]:
    """Yield what to do about answers; each audit comes with the folder it lies in."""
    there = tuple(audits)
    left = [folder for folder, audit in there if not audit.answers and (folder / QUESTION_FILE).is_file()]
    if left:
        example = {"folder": left[0], "answers": left[0] / QUESTION_FILE}
        yield LEFT.said(language).format(names=_named(left), **example)
    expired = [folder for folder, audit in there if _has_expired(audit, today)]
    if expired:
        yield EXPIRED.said(language).format(names=_named(expired), folder=expired[0])


def _named(folders: list[Path]) -> str:
    return ", ".join(folder.name for folder in folders)


def _has_expired(audit: Audit, today: date) -> bool:
    """Whether an answer that counts holds no longer today."""
    return any(
        one.standing is Standing.COUNTS and one.valid_until is not None and one.valid_until < today
        for one in audit.answers
    )
