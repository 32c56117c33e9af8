"""Reads a file of answers (TOML), as `auditor questionnaire` writes it and people fill it in."""

import datetime as dt
import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeVar

from msgspec import Struct

from auditor.answer import Answer, Reply
from auditor.answering.words import STATUSES, WAYS, means, shown
from auditor.audit import Audit
from auditor.errors import UsageError
from auditor.policy.toml_faults import fault, toml_of, typed
from auditor.requirements import Text

Choice = TypeVar("Choice", bound=StrEnum)
WAY_OUT = Text(
    "Herstel dit, of maak een leeg formulier met auditor questionnaire",
    "Mend this, or make an empty form with auditor questionnaire",
)
LONGEST_TEXT = 10_000
LONGEST_NAME = 300
DIGEST = re.compile(r"[0-9a-f]{64}")


class Filled(Struct, frozen=True):
    """What a file holds: the answers and the replies that were filled in."""

    answers: tuple[Answer, ...]
    replies: tuple[Reply, ...]


class _Given(Struct, frozen=True, forbid_unknown_fields=True):
    """An answer as it is written; what is empty was not filled in."""

    requirement: str
    status: str = ""
    reason: str = ""
    how: str = ""
    by: str = ""
    date: dt.date | None = None
    valid_until: dt.date | None = None
    evidence: str = ""
    sha256: str = ""


class _Replied(Struct, frozen=True, forbid_unknown_fields=True):
    """A reply as it is written."""

    requirement: str = ""
    text: str = ""
    by: str = ""
    date: dt.date | None = None


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file; `by` and `date` hold for every answer that has none of its own."""

    platform: str
    by: str = ""
    date: dt.date | None = None
    answer: tuple[_Given, ...] = ()
    reply: tuple[_Replied, ...] = ()


def read_answers(text: str, file: str, audit: Audit, today: dt.date) -> Filled:
    """Read the answers to an audit; raises UsageError with the file, the answer that is wrong, and the way out."""
    whole = typed(_without_blanks(toml_of(text, file, WAY_OUT)), _File, file, way_out=WAY_OUT)
    if whole.platform.rstrip("/") != audit.platform.url.rstrip("/"):
        what = Text(
            f"deze antwoorden gaan over {whole.platform}, en de audit over {audit.platform.url}",
            f"these answers are about {whole.platform}, and the audit about {audit.platform.url}",
        )
        raise fault(file, "platform", what, WAY_OUT)
    reader = _Reader(file, whole, {finding.requirement for finding in audit.findings}, today)
    return Filled(reader.answers(), reader.replies())


class _Reader:
    """Turns what was written into answers, one check after another."""

    def __init__(self, file: str, whole: _File, known: set[str], today: dt.date) -> None:
        self.file = file
        self.whole = whole
        self.known = known
        self.today = today

    def answers(self) -> tuple[Answer, ...]:
        """Return every answer that was filled in."""
        once: dict[tuple[str, dt.date], Answer] = {}
        for number, given in enumerate(self.whole.answer, 1):
            if not (given.status or given.reason or given.evidence):
                continue
            at = f"answer {number} ({given.requirement})"
            one = self._answer(at, given)
            first = once.setdefault((one.requirement, one.date), one)
            if first is not one:
                what = Text(
                    f"{one.requirement} heeft twee antwoorden van {one.date}: '{first.status}' en '{one.status}'",
                    f"{one.requirement} has two answers of {one.date}: '{first.status}' and '{one.status}'",
                )
                raise self._fault(at, what)
        return tuple(once.values())

    def replies(self) -> tuple[Reply, ...]:
        """Return every reply that was filled in."""
        return tuple(
            self._reply(f"reply {number}", given) for number, given in enumerate(self.whole.reply, 1) if given.text
        )

    def _answer(self, at: str, given: _Given) -> Answer:
        """Return one answer, held to what an answer must have."""
        self._hold_known(at, given.requirement)
        status = self._choice(f"{at}.status", given.status, STATUSES)
        how = self._choice(f"{at}.how", given.how, WAYS)
        date = self._day(f"{at}.date", given.date)
        if given.valid_until is not None and given.valid_until < date:
            what = Text(
                f"het antwoord is van {date} en geldt tot en met {given.valid_until}, dus nooit",
                f"the answer is of {date} and holds up to {given.valid_until}, so never",
            )
            raise self._fault(f"{at}.valid_until", what)
        if given.sha256 and not (given.evidence and DIGEST.fullmatch(given.sha256.lower())):
            what = Text(
                "hier hoort de SHA-256 van het bestand bij 'evidence': 64 tekens 0-9 en a-f",
                "here belongs the SHA-256 of the file at 'evidence': 64 signs 0-9 and a-f",
            )
            raise self._fault(f"{at}.sha256", what)
        return Answer(
            requirement=given.requirement,
            status=status,
            reason=self._text(f"{at}.reason", given.reason),
            how=how,
            by=self._name(f"{at}.by", given.by or self.whole.by),
            date=date,
            valid_until=given.valid_until,
            evidence=given.evidence,
            sha256=given.sha256.lower(),
        )

    def _reply(self, at: str, given: _Replied) -> Reply:
        """Return one reply of the platform."""
        if given.requirement:
            self._hold_known(at, given.requirement)
        return Reply(
            text=self._text(f"{at}.text", given.text),
            by=self._name(f"{at}.by", given.by),
            date=self._day(f"{at}.date", given.date),
            requirement=given.requirement,
        )

    def _hold_known(self, at: str, requirement: str) -> None:
        if requirement not in self.known:
            what = Text(
                f"de audit heeft geen eis '{requirement}'; auditor requirements toont welke er zijn",
                f"the audit has no requirement '{requirement}'; auditor requirements shows which there are",
            )
            raise self._fault(f"{at}.requirement", what)

    def _choice(self, at: str, said: str, choices: Mapping[Choice, tuple[tuple[str, ...], tuple[str, ...]]]) -> Choice:
        """Return the choice that was made."""
        found = next((choice for choice, words in choices.items() if means(said, words)), None)
        if found is not None:
            return found
        nl, en = (", ".join(shown(words, language) for words in choices.values()) for language in ("nl", "en"))
        what = Text(
            f"'{said}' bestaat niet; kies uit {nl}" if said else f"hier is niets ingevuld; kies uit {nl}",
            f"there is no '{said}'; choose from {en}" if said else f"nothing was filled in here; choose from {en}",
        )
        raise self._fault(at, what)

    def _day(self, at: str, own: dt.date | None) -> dt.date:
        """Return when it was established, which is not yet to come."""
        day = own or self.whole.date
        if day is None:
            raise self._fault(at, Text("de datum ontbreekt, zoals 2026-11-26", "the date is missing, as 2026-11-26"))
        if day > self.today:
            raise self._fault(at, Text(f"{day} is nog niet geweest", f"{day} is still to come"))
        return day

    def _text(self, at: str, said: str) -> str:
        return self._held(at, said, LONGEST_TEXT, Text("hier hoort een uitleg", "here belongs an explanation"))

    def _name(self, at: str, said: str) -> str:
        return self._held(at, said, LONGEST_NAME, Text("hier hoort een naam of functie", "here belongs a name or role"))

    def _held(self, at: str, said: str, longest: int, missing: Text) -> str:
        """Return a text that says something and is not endless."""
        if not said.strip():
            raise self._fault(at, missing)
        if len(said) > longest:
            raise self._fault(
                at, Text(f"dit is langer dan {longest} tekens", f"this is longer than {longest} characters")
            )
        return said.strip()

    def _fault(self, at: str, what: Text) -> UsageError:
        return fault(self.file, at, what, WAY_OUT)


def _without_blanks(value: Any) -> Any:
    """Leave out what was not filled in: an empty text stands for nothing at all."""
    if isinstance(value, dict):
        return {key: _without_blanks(one) for key, one in value.items() if one != ""}
    return [_without_blanks(one) for one in value] if isinstance(value, list) else value
