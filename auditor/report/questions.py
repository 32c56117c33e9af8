"""What to ask people after an audit: the requirements where they can know more than any page shows."""

import msgspec

from auditor.answer import ANSWERABLE, How
from auditor.finding import Basis, Finding, Status
from auditor.report.dossier import Dossier
from auditor.report.hostile import visible
from auditor.requirements import Kind

UNSEEN = (Status.CANNOT_TELL, Status.ERROR)


class Choice(msgspec.Struct, frozen=True):
    """A value of the form, the word for it, and when it fits."""

    value: str
    word: str
    means: str


class Question(msgspec.Struct, frozen=True):
    """One requirement to ask about, with what the audit found; `requirement` is as the record has it."""

    requirement: str
    shown: str
    anchor: str
    title: str
    asks: str
    status: Status
    status_word: str
    reason: str
    unseen: str


class Questionnaire(msgspec.Struct, frozen=True):
    """The whole form; `findings` are all requirements by id and title, to reply to."""

    language: str
    platform: str
    address: str
    address_shown: str
    visited: str
    questions: tuple[Question, ...]
    choices: tuple[Choice, ...]
    ways: tuple[Choice, ...]
    findings: tuple[tuple[str, str], ...]


def questionnaire(dossier: Dossier) -> Questionnaire:
    """Return what to ask."""
    audit, words = dossier.audit, dossier.words
    asked = [
        (finding, anchor)
        for finding, anchor in zip(audit.findings, dossier.anchors, strict=True)
        if people_know_more(dossier, finding)
    ]
    return Questionnaire(
        language=words.language,
        platform=dossier.platform,
        address=audit.platform.url,
        address_shown=visible(audit.platform.url),
        visited=words.moment(audit.observed_at),
        questions=tuple(_question(dossier, finding, anchor) for finding, anchor in asked),
        choices=tuple(
            Choice(status.value, words(f"status.{status}"), words(f"answerable.{status}")) for status in ANSWERABLE
        ),
        ways=tuple(Choice(how.value, words(f"how.{how}"), "") for how in How),
        findings=tuple((visible(one.requirement), dossier.title(one.requirement)) for one in audit.findings),
    )


def people_know_more(dossier: Dossier, finding: Finding) -> bool:
    """Whether a person can know more than the pages: it was not seen, only claimed, answered, or a duty to do."""
    asked = dossier.rulebook.requirements.get(finding.requirement)
    does = asked is not None and asked.kind is Kind.DO and finding.status is not Status.NOT_APPLICABLE
    return finding.status in UNSEEN or finding.basis in (Basis.CLAIMED, Basis.ANSWERED) or does


def _question(dossier: Dossier, finding: Finding, anchor: str) -> Question:
    """Return one question; of an answered one what the audit itself found."""
    words = dossier.words
    seen = next((one for one in dossier.audit.observed if one.requirement == finding.requirement), finding)
    asked = dossier.rulebook.requirements.get(finding.requirement)
    return Question(
        requirement=finding.requirement,
        shown=visible(finding.requirement),
        anchor=anchor,
        title=dossier.title(finding.requirement),
        asks=words.of(asked.asks) if asked is not None else "",
        status=seen.status,
        status_word=words(f"status.{seen.status}"),
        reason=words.sentence(seen.reason),
        unseen=words.of(asked.unseen) if asked is not None else "",
    )
