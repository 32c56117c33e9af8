"""The one sentence that says what was found, and never that a platform keeps to the code."""

from collections import Counter

from auditor.finding import Basis, Status
from auditor.report.dossier import Dossier


def sentence(dossier: Dossier) -> str:
    """Return what was found on which day; an audit that saw nothing says why when the first page tells."""
    words, audit = dossier.words, dossier.audit
    found = Counter(finding.status for finding in audit.findings)
    judged = sum(number for status, number in found.items() if status.judged)
    unseen = found[Status.CANNOT_TELL] + found[Status.ERROR]
    about = {"platform": dossier.platform, "date": words.day(audit.observed_at)}
    if not judged:
        trouble = audit.pages[0].trouble if audit.pages else None
        if trouble is None:
            return words("sentence.nothing", **about)
        return words("sentence.nothing_because", trouble=words.of(trouble).rstrip("."), **about)
    start = words.count(
        "sentence.judged",
        judged,
        total=found.total(),
        met=found[Status.MET],
        partly=found[Status.PARTLY],
        not_met=found[Status.NOT_MET],
        **about,
    )
    apart = found[Status.NOT_APPLICABLE]
    if apart:
        start = words.count("sentence.apart", apart, start=start)
    told = words.count("sentence.unseen", unseen, start=start) if unseen else f"{start}."
    answered = sum(finding.basis is Basis.ANSWERED for finding in audit.findings)
    return f"{told} {words.count('sentence.answered', answered)}" if answered else told
