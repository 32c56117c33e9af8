"""How far to trust the outcome, in the sentences that stand right under it."""

from collections.abc import Iterator

from auditor.accuracy.labels import TEST
from auditor.accuracy.shipped import holds_for
from auditor.finding import Basis, Finding, Status
from auditor.report.dossier import Dossier

# The code of which the text is not public: a score by it could be taken for a verdict on it.
UNPUBLISHED = "gedragscode-2018"


def caveats(dossier: Dossier) -> tuple[str, ...]:
    """Return what rests on the platform's word, what no score says, and how often such verdicts were right."""
    return tuple(_lines(dossier))


def _lines(dossier: Dossier) -> Iterator[str]:
    """Yield the sentences that have something to say."""
    found = dossier.audit.findings
    if dossier.audit.source.damaged:
        yield dossier.words("caveat.damage")
    claimed = sum(one.basis is Basis.CLAIMED and one.status in (Status.MET, Status.PARTLY) for one in found)
    if claimed:
        yield dossier.words.count("caveat.claimed", claimed)
    if dossier.leading == UNPUBLISHED:
        yield dossier.words("method.limit_code")
    judged = [one for one in found if one.status.judged and one.basis is not Basis.ANSWERED]
    if judged:
        yield _sure(dossier, judged)


def _sure(dossier: Dossier, judged: list[Finding]) -> str:
    """Return how many of these verdicts are likely to be wrong, going by the trial of each check."""
    words, figures = dossier.words, dossier.figures
    half = figures.half(TEST) if figures is not None else None
    shares = [counts.right.value for one in judged if half is not None and (counts := half.of(one.requirement))]
    known = [share for share in shares if share is not None]
    if figures is None or not known:
        return words("caveat.unmeasured")
    mean = sum(known) / len(known)
    wrong = round(len(judged) * (1 - mean))
    percent = int(mean * 100 + 1e-9)
    if holds_for(figures, dossier.audit.rules.digest):
        trial = words("caveat.trial", percent=percent)
    else:
        trial = words("caveat.trial_other_rules", percent=percent, date=words.day(figures.measured_on))
    expect = words.count("caveat.wrong", wrong, judged=len(judged)) if wrong else words("caveat.wrong_none")
    return f"{trial} {expect}"
