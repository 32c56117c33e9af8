"""Lays an audit beside the policy: each place where it does not keep to it is one breach, with its identity."""

import hashlib
from collections.abc import Iterator

import msgspec
from msgspec import Struct

from auditor.audit import Audit
from auditor.finding import Evidence, Finding, Status
from auditor.policy.policy import MUST_BE_MET, STATUS_WORDS, Policy, Rule, in_words
from auditor.requirements import Text
from auditor.score import Score

NOWHERE = Evidence("")


class Identity(Struct, frozen=True, order=True):
    """By what a breach is known again: where it is, never how often or in which words.

    `page` and `selector` are empty for what was seen nowhere, such as a requirement on which nothing can be said.
    """

    platform: str
    requirement: str
    page: str = ""
    selector: str = ""

    @property
    def fingerprint(self) -> str:
        """The same identity as 64 hex digits, for programs that keep results apart by one word."""
        parts = (self.platform, self.requirement, self.page, self.selector)
        return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()


class Breach(Struct, frozen=True, kw_only=True):
    """One place where a platform does not keep to the policy.

    `subject` is the requirement, or the code where a score or coverage is too low; `demand` is what the policy asks
    and `found` what the audit says. What is `absent` was searched on `page` and elsewhere.
    """

    rule: Rule
    platform: str
    subject: str
    page: str = ""
    selector: str = ""
    absent: bool = False
    status: Status | None = None
    demand: Text
    found: Text

    @property
    def identity(self) -> Identity:
        """What it is known again by: a low score by its code, and what is absent has no place to be known by."""
        named = self.subject if self.acceptable else f"{self.rule}:{self.subject}"
        return (
            Identity(self.platform, named) if self.absent else Identity(self.platform, named, self.page, self.selector)
        )

    @property
    def place(self) -> str:
        """The page and the selector that a reader is sent to; empty for what was searched for and stands nowhere."""
        return "" if self.absent else f"{self.page} {self.selector}".strip()

    @property
    def acceptable(self) -> bool:
        """Whether a baseline can accept it: a number has no place, so a fix would make room for a regression."""
        return self.rule in (Rule.MUST_BE_MET, Rule.ALLOWED)

    @property
    def reason(self) -> Text:
        """Both halves as one sentence, what is known of the requirement first."""
        nl, en = (self.found.nl, self.demand.nl), (self.found.en, self.demand.en)
        first, last = (0, 1) if self.acceptable else (1, 0)
        return Text(f"{nl[first].rstrip('. ')}; {nl[last]}", f"{en[first].rstrip('. ')}; {en[last]}")


def breaches_of(audit: Audit, policy: Policy, platform: str) -> tuple[Breach, ...]:
    """Return every breach: scores and coverage first, then requirements in catalogue order.

    What could not be judged is no breach: it says nothing of the platform (see `doubts_of`). That holds for an audit
    that read no page, for a check that crashed, and for the scores that such a check lowers.
    """
    if not _read_anything(audit):
        return ()
    crashed = any(finding.status is Status.ERROR for finding in audit.findings)
    found = [] if crashed else [*_scores(audit, policy, platform)]
    for finding in audit.findings:
        found.extend(_of_finding(finding, policy, platform))
    return tuple(found)


def doubts_of(audit: Audit) -> tuple[Text, ...]:
    """Return why an audit says too little to go by, nothing when it does not."""
    doubts = []
    if not _read_anything(audit):
        trouble = next((page.trouble for page in audit.pages if page.trouble), None)
        why = Text(f": {trouble.nl}", f": {trouble.en}") if trouble is not None else Text("", "")
        doubts.append(
            Text(f"er kon geen enkele pagina worden gelezen{why.nl}", f"not one page could be read{why.en}"),
        )
    doubts.extend(
        Text(f"{one.requirement}: {one.reason.nl}", f"{one.requirement}: {one.reason.en}")
        for one in audit.findings
        if one.status is Status.ERROR
    )
    return (*doubts, *audit.source.damaged)


def _read_anything(audit: Audit) -> bool:
    """Whether there is a page that could be read."""
    return any(page.trouble is None for page in audit.pages)


def _scores(audit: Audit, policy: Policy, platform: str) -> Iterator[Breach]:
    """Yield the codes by which too little was earned or seen."""
    for score in audit.scores:
        least = policy.minimum_score.get(score.code)
        if least is not None and (score.lowest is None or score.lowest < least):
            yield Breach(
                rule=Rule.MINIMUM_SCORE,
                platform=platform,
                subject=score.code,
                demand=Text(
                    f"de laagste score moet minstens {least} zijn", f"the lowest score must be {least} or more"
                ),
                found=_lowest(score),
            )
        seen = policy.coverage_of(score.code)
        if score.coverage < seen:
            yield Breach(
                rule=Rule.MINIMUM_COVERAGE,
                platform=platform,
                subject=score.code,
                demand=Text(f"de dekking moet minstens {seen:g} zijn", f"the coverage must be {seen:g} or more"),
                found=Text(f"zij is {score.coverage:g}", f"it is {score.coverage:g}"),
            )


def _lowest(score: Score) -> Text:
    """Word the score that was found."""
    if score.lowest is None:
        return Text("er is geen score: niets was van toepassing", "there is no score: nothing was applicable")
    return Text(f"zij is {score.lowest}", f"it is {score.lowest}")


def _of_finding(finding: Finding, policy: Policy, platform: str) -> Iterator[Breach]:
    """Yield a breach for each place that the finding rests on, so that accepting one accepts no other."""
    allowed = policy.allowed_for(finding.requirement)
    if not allowed or finding.status in allowed or finding.status is Status.ERROR:
        return
    must = allowed == MUST_BE_MET
    listed = in_words(allowed)
    word = STATUS_WORDS[finding.status]
    demand = (
        Text("dit moet gehaald zijn", "this must be met")
        if must
        else Text(f"toegestaan: {listed.nl}", f"allowed: {listed.en}")
    )
    # Evidence of an absence is where it was searched: another page to search makes no other absence of it.
    absent = bool(finding.searched) and not any(one.selector for one in finding.evidence)
    evidence = finding.evidence[:1] if absent else finding.evidence
    places = dict.fromkeys((one.url, one.selector) for one in (evidence or (NOWHERE,)))
    for page, selector in places:
        yield Breach(
            rule=Rule.MUST_BE_MET if must else Rule.ALLOWED,
            platform=platform,
            subject=finding.requirement,
            page=page,
            selector=selector,
            absent=absent,
            status=finding.status,
            demand=demand,
            found=Text(f"{word.nl}: {finding.reason.nl}", f"{word.en}: {finding.reason.en}"),
        )
