"""One requirement as a report shows it: outcome, reason, evidence, who asks it, and how to mend it."""

import msgspec

from auditor.answering.settling import ANSWER_ITSELF
from auditor.code import Clause, Code, Level
from auditor.finding import Basis, Evidence, Finding, Status
from auditor.report.absent import is_absence
from auditor.report.dossier import Address, Dossier, address
from auditor.report.hostile import visible
from auditor.report.people import AnswerNote, ReplyNote, answers_on, replies_on
from auditor.report.sure import how_sure, how_sure_briefly
from auditor.report.wording import language_tag
from auditor.requirements import Requirement

SHORT = 12
# The requirement whose evidence is the way to the report form, from link to link.
ROUTE = "REP-08"


class Quote(msgspec.Struct, frozen=True):
    """One piece of evidence; `page` is the row of the page in the table of visited pages.

    `says_more` tells that it stands in a language version that goes further than the one that counts.
    """

    excerpt: str
    language: str
    address: Address
    selector: str
    digest: str
    page: str | None
    says_more: bool

    @property
    def short_digest(self) -> str:
        """The first characters of the checksum."""
        return self.digest[:SHORT]


class Asked(msgspec.Struct, frozen=True):
    """How one code asks the requirement."""

    code: str
    level: Level
    level_word: str
    holds: bool
    article: str
    scope: str
    condition: str
    source: str
    link: Address
    strength: str


class Step(msgspec.Struct, frozen=True):
    """One step on the way to the report form: a link to press, or the form itself where `label` is empty."""

    label: str
    address: Address


class Observation(msgspec.Struct, frozen=True):
    """What the audit itself found, where an answer of an assessor counts instead."""

    status: Status
    status_word: str
    reason: str
    basis: str
    quotes: tuple[Quote, ...]


class Card(msgspec.Struct, frozen=True):
    """A finding with its requirement; the texts of the requirement are empty where the rules do not know it."""

    anchor: str
    requirement: str
    title: str
    theme: str
    status: Status
    status_word: str
    reason: str
    basis: str
    claimed: bool
    absent: bool
    quotes: tuple[Quote, ...]
    asked: tuple[Asked, ...]
    described: bool
    asks: str
    why: str
    remedy: str
    unseen: str
    seen: str
    criteria: tuple[tuple[str, str], ...]
    sources: tuple[tuple[str, Address], ...]
    standing: str
    searched: tuple[Address, ...]
    how: str
    sure: str
    sure_briefly: str
    searched_line: str
    version: str
    answers: tuple[AnswerNote, ...]
    observation: Observation | None
    replies: tuple[ReplyNote, ...]
    route: tuple[Step, ...]

    @property
    def mends(self) -> bool:
        """Whether there is something for the platform to mend."""
        return bool(self.remedy) and self.status in (Status.NOT_MET, Status.PARTLY)

    @property
    def evidence(self) -> tuple[Quote, ...]:
        """Every piece of evidence, what was observed behind an answer too."""
        return self.quotes + (self.observation.quotes if self.observation is not None else ())

    @property
    def is_must(self) -> bool:
        """Whether one of the codes that hold here asks it as a must."""
        return any(asked.level is Level.MUST and asked.holds for asked in self.asked)


def card(dossier: Dossier, finding: Finding, anchor: str) -> Card:
    """Return the card of a finding."""
    words = dossier.words
    asked = dossier.rulebook.requirements.get(finding.requirement)
    figure = (words, dossier.figures, finding.requirement, dossier.audit.rules.digest)
    seen = next((one for one in dossier.audit.observed if one.requirement == finding.requirement), finding)
    answered = finding.basis is Basis.ANSWERED
    searched = tuple(address(url) for url in seen.searched)
    date = words.day(dossier.audit.observed_at)
    return Card(
        anchor=anchor,
        requirement=visible(finding.requirement),
        title=dossier.title(finding.requirement),
        theme=dossier.theme(finding.requirement.partition("-")[0]),
        status=finding.status,
        status_word=words(f"status.{finding.status}"),
        reason=words.sentence(finding.reason),
        basis=words(f"basis.{finding.basis}") if finding.basis is not None else "",
        claimed=finding.basis is Basis.CLAIMED,
        absent=is_absence(finding),
        quotes=_quotes(dossier, finding),
        asked=tuple(_asked(dossier, code, clause) for code, clause in dossier.clauses(finding.requirement)),
        described=asked is not None,
        asks=words.of(asked.asks) if asked else "",
        why=words.of(asked.why) if asked else "",
        remedy=words.of(asked.remedy) if asked else "",
        unseen=words.of(asked.unseen) if asked else "",
        seen=words.of(asked.seen) if asked else "",
        criteria=_criteria(dossier, asked) if asked else (),
        sources=tuple((words.of(source.doc), address(source.url)) for source in asked.sources) if asked else (),
        standing=_standing(dossier, asked.strength, asked.confirmed) if asked else "",
        searched=searched,
        how=words.count("card.how_seen", len(searched)) if searched else words("card.how"),
        sure=how_sure(*figure) if finding.status.judged and not answered else "",
        sure_briefly=how_sure_briefly(*figure) if finding.status.judged and not answered else "",
        searched_line=words.count("card.searched", len(searched), date=date) if searched else "",
        version=words("card.version", version=finding.check_version) if finding.check_version else "",
        answers=answers_on(dossier, finding.requirement),
        observation=_observation(dossier, seen) if answered else None,
        replies=replies_on(dossier, finding.requirement),
        route=_route(seen),
    )


def _route(seen: Finding) -> tuple[Step, ...]:
    """Return the way to the report form, link by link, where it was found."""
    if seen.requirement != ROUTE or seen.status not in (Status.MET, Status.PARTLY) or len(seen.evidence) < 2:
        return ()
    *links, form = seen.evidence
    return (*(Step(visible(one.excerpt), address(one.url)) for one in links), Step("", address(form.url)))


def _observation(dossier: Dossier, seen: Finding) -> Observation:
    """Return what the audit itself found."""
    words = dossier.words
    return Observation(
        status=seen.status,
        status_word=words(f"status.{seen.status}"),
        reason=words.sentence(seen.reason),
        basis=words(f"basis.{seen.basis}") if seen.basis is not None else "",
        quotes=_quotes(dossier, seen),
    )


def _quotes(dossier: Dossier, finding: Finding) -> tuple[Quote, ...]:
    """Return the evidence; an answer without a file is told by its reason."""
    return tuple(
        _quote(dossier, evidence) for evidence in finding.evidence if not evidence.url.startswith(ANSWER_ITSELF)
    )


def _quote(dossier: Dossier, evidence: Evidence) -> Quote:
    """Return a piece of evidence, in the language of its page."""
    number, page = dossier.pages.get(evidence.url, (0, None))
    return Quote(
        excerpt=visible(evidence.excerpt),
        language=language_tag(page.language) if page is not None else "",
        address=address(evidence.url),
        selector=visible(evidence.selector),
        digest=visible(evidence.sha256),
        page=f"page-{number}" if page is not None else None,
        says_more=evidence.says_more is True,
    )


def _asked(dossier: Dossier, code: Code, clause: Clause) -> Asked:
    """Return how a code asks: level, article and condition, with its source."""
    words = dossier.words
    return Asked(
        code=words.of(code.title),
        level=clause.level,
        level_word=words(f"level.{clause.level}"),
        holds=dossier.holds(code),
        article=words("card.article", article=visible(clause.article)) if clause.article else "",
        scope=words.sentence(code.scope) if code.scope is not None else "",
        condition=words.of(clause.condition),
        source=words.of(clause.source),
        link=address(clause.url),
        strength=words.known("strength", clause.strength),
    )


def _criteria(dossier: Dossier, asked: Requirement) -> tuple[tuple[str, str], ...]:
    """Return when a requirement is met, partly met and not met."""
    measured = ((Status.MET, asked.met), (Status.PARTLY, asked.partly), (Status.NOT_MET, asked.not_met))
    words = dossier.words
    return tuple(
        (words("card.criterion", status=words(f"status.{status}")), words.of(text)) for status, text in measured
    )


def _standing(dossier: Dossier, strength: str, confirmed: str) -> str:
    """Return in words how strong the sources of a requirement are and how they were read."""
    words = dossier.words
    return words(
        "card.standing", strength=words.known("strength", strength), confirmed=words.known("confirmed", confirmed)
    )
