"""What people told, as a report shows it: answers with how they were established, and the replies of the platform."""

import msgspec

from auditor.answer import Answer, Reply, Standing
from auditor.answering.settling import disagreements
from auditor.finding import Status
from auditor.report.dossier import Dossier
from auditor.report.hostile import visible


class AnswerNote(msgspec.Struct, frozen=True):
    """An answer of an assessor; `line` says by whom, how and when, `standing` whether it counts."""

    status: Status
    status_word: str
    reason: str
    line: str
    standing: str
    evidence: str
    digest: str
    counts: bool


class ReplyNote(msgspec.Struct, frozen=True):
    """What the platform says back."""

    text: str
    line: str


class Difference(msgspec.Struct, frozen=True):
    """Where an answer contradicts what was observed."""

    requirement: str
    title: str
    anchor: str
    answered: Status
    answered_word: str
    observed: Status
    observed_word: str


def answers_on(dossier: Dossier, requirement: str) -> tuple[AnswerNote, ...]:
    """Return the answers on a requirement, the one that counts first, then the newest first."""
    found = [one for one in dossier.audit.answers if one.requirement == requirement]
    newest = sorted(found, key=lambda one: one.date, reverse=True)
    return tuple(_answer(dossier, one) for one in sorted(newest, key=lambda one: one.standing is not Standing.COUNTS))


def replies_on(dossier: Dossier, requirement: str) -> tuple[ReplyNote, ...]:
    """Return the replies on a requirement, or on the audit as a whole for an empty one, the oldest first."""
    found = [one for one in dossier.audit.replies if one.requirement == requirement]
    return tuple(_reply(dossier, one) for one in sorted(found, key=lambda one: one.date))


def differences(dossier: Dossier) -> tuple[Difference, ...]:
    """Return where answers and observations differ, in the order of the findings."""
    identities = [finding.requirement for finding in dossier.audit.findings]
    anchors = dict(zip(identities, dossier.anchors, strict=True))
    words = dossier.words
    return tuple(
        Difference(
            requirement=visible(one.answer.requirement),
            title=dossier.title(one.answer.requirement),
            anchor=anchors.get(one.answer.requirement, ""),
            answered=one.answer.status,
            answered_word=words(f"status.{one.answer.status}"),
            observed=one.observed.status,
            observed_word=words(f"status.{one.observed.status}"),
        )
        for one in disagreements(dossier.audit)
    )


def _answer(dossier: Dossier, answer: Answer) -> AnswerNote:
    """Return an answer in words."""
    words = dossier.words
    until = words.day(answer.valid_until.isoformat()) if answer.valid_until is not None else ""
    standing = {
        Standing.COUNTS: words("answer.until", day=until) if until else "",
        Standing.EXPIRED: words("answer.expired", day=until),
        Standing.SUPERSEDED: words("answer.superseded"),
    }
    return AnswerNote(
        status=answer.status,
        status_word=words(f"status.{answer.status}"),
        reason=visible(answer.reason),
        line=words(
            "answer.line",
            by=visible(answer.by),
            how=words(f"how.{answer.how}"),
            day=words.day(answer.date.isoformat()),
        ),
        standing=standing[answer.standing],
        evidence=visible(answer.evidence),
        digest=visible(answer.sha256),
        counts=answer.standing is Standing.COUNTS,
    )


def _reply(dossier: Dossier, reply: Reply) -> ReplyNote:
    """Return a reply in words."""
    words = dossier.words
    return ReplyNote(
        visible(reply.text), words("reply.line", by=visible(reply.by), day=words.day(reply.date.isoformat()))
    )
