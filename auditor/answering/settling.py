"""Lays answers beside an audit: the answered status counts, what was observed stays, and expired answers fall back."""

import datetime as dt
from collections.abc import Iterable, Sequence

import msgspec
from msgspec import Struct

from auditor.answer import Answer, Reply, Standing
from auditor.audit import Audit
from auditor.code import Code
from auditor.errors import UsageError
from auditor.finding import Basis, Evidence, Finding, Status
from auditor.requirements import Text
from auditor.score import score

# The address of an answer that has no file of its own.
ANSWER_ITSELF = "urn:auditor:answer:"


class Disagreement(Struct, frozen=True):
    """An answer that counts and says otherwise than what was observed."""

    answer: Answer
    observed: Finding


def settled(
    audit: Audit,
    codes: Sequence[Code],
    today: dt.date,
    answers: Iterable[Answer] = (),
    replies: Iterable[Reply] = (),
) -> Audit:
    """Return the audit with new answers and replies beside those it had; each answer stands as it does `today`.

    Of the answers on one requirement the last one rules, by its date and then as they came in; where that has expired,
    what was observed counts again. Nothing is ever taken out. Raises UsageError for a requirement that the audit does
    not have, and for codes that give other scores than the audit has.
    """
    hold_to_the_codes(audit, codes)
    both = (*audit.answers, *answers)
    given = tuple(dict.fromkeys(msgspec.structs.replace(one, standing=Standing.COUNTS) for one in both))
    told = tuple(dict.fromkeys((*audit.replies, *replies)))
    known = {finding.requirement for finding in audit.findings}
    named = dict.fromkeys([one.requirement for one in given] + [one.requirement for one in told if one.requirement])
    strange = next((identity for identity in named if identity not in known), None)
    if strange is not None:
        raise _unknown(strange)
    ruling = {one.requirement: one for one in sorted(given, key=lambda one: one.date)}
    standing = tuple(
        msgspec.structs.replace(one, standing=_standing(one, ruling[one.requirement], today)) for one in given
    )
    counting = {one.requirement: one for one in standing if one.standing is Standing.COUNTS}
    bare = as_observed(audit)
    findings = tuple(
        _answered(finding, counting[finding.requirement]) if finding.requirement in counting else finding
        for finding in bare
    )
    observed = tuple(finding for finding in bare if finding.requirement in counting)
    scored = _scored_by(audit, codes, findings)
    return msgspec.structs.replace(scored, observed=observed, answers=standing, replies=told)


def as_observed(audit: Audit) -> tuple[Finding, ...]:
    """Return what the audit itself found, without anyone's answer."""
    observed = {finding.requirement: finding for finding in audit.observed}
    return tuple(observed.get(finding.requirement, finding) for finding in audit.findings)


def unanswered(audit: Audit, codes: Sequence[Code]) -> Audit:
    """Return the audit as it was before anyone answered."""
    scored = _scored_by(audit, codes, as_observed(audit))
    return msgspec.structs.replace(scored, observed=(), answers=(), replies=())


def _scored_by(audit: Audit, codes: Sequence[Code], findings: tuple[Finding, ...]) -> Audit:
    """Return the audit with these findings, and their scores by the codes that it has."""
    scores = tuple(score(findings, _code(codes, old.code)) for old in audit.scores)
    return msgspec.structs.replace(audit, findings=findings, scores=scores)


def disagreements(audit: Audit) -> tuple[Disagreement, ...]:
    """Return where an answer that counts contradicts what was observed; knowing more than 'cannot tell' is none."""
    counting = {one.requirement: one for one in audit.answers if one.standing is Standing.COUNTS}
    told = (Status.MET, Status.PARTLY, Status.NOT_MET, Status.NOT_APPLICABLE)
    return tuple(
        Disagreement(counting[finding.requirement], finding)
        for finding in audit.observed
        if finding.requirement in counting
        and finding.status in told
        and counting[finding.requirement].status in told
        and finding.status is not counting[finding.requirement].status
    )


def hold_to_the_codes(audit: Audit, codes: Sequence[Code]) -> None:
    """Raise UsageError where the codes do not give the scores that the audit has: it was scored by others."""
    for old in audit.scores:
        if score(audit.findings, _code(codes, old.code)) != old:
            raise UsageError(
                nl=f"De score voor '{old.code}' in deze audit is met andere regels berekend dan dit programma heeft"
                f" (versie {audit.rules.version}). Beoordeel de opname eerst opnieuw met auditor rejudge, of gebruik"
                " de regels van toen met --checks.",
                en=f"The score for '{old.code}' in this audit was calculated by other rules than this program has"
                f" (version {audit.rules.version}). Judge the snapshot anew first with auditor rejudge, or use the"
                " rules of then with --checks.",
            )


def _unknown(requirement: str) -> UsageError:
    """Word that the audit does not have a requirement."""
    return UsageError(
        nl=f"De audit heeft geen eis '{requirement}'. auditor requirements toont welke er zijn.",
        en=f"The audit has no requirement '{requirement}'. auditor requirements shows which there are.",
    )


def _code(codes: Sequence[Code], identity: str) -> Code:
    """Return a code; raises UsageError for one that the rules do not have."""
    found = next((code for code in codes if code.id == identity), None)
    if found is None:
        raise UsageError(
            nl=f"Deze audit heeft een score voor de code '{identity}', die dit programma niet kent. Geef de map met die"
            " regels met --checks.",
            en=f"This audit has a score for the code '{identity}', which this program does not know. Give the folder"
            " of those rules with --checks.",
        )
    return found


def _standing(one: Answer, ruling: Answer, today: dt.date) -> Standing:
    """Say whether an answer decides today."""
    if one is not ruling:
        return Standing.SUPERSEDED
    return Standing.EXPIRED if one.valid_until is not None and one.valid_until < today else Standing.COUNTS


def _answered(observed: Finding, answer: Answer) -> Finding:
    """Return the finding that counts; its evidence is the assessor's file, or the answer itself where there is none."""
    evidence = Evidence(
        url=answer.evidence or f"{ANSWER_ITSELF}{answer.requirement}",
        excerpt="" if answer.evidence else answer.reason,
        sha256=answer.sha256,
    )
    return Finding(
        requirement=observed.requirement,
        status=answer.status,
        basis=Basis.ANSWERED,
        reason=Text(answer.reason, answer.reason),
        evidence=(evidence,),
        check_version=observed.check_version,
    )
