"""What follows on offering minors or people who are forced: removal, the end of an account, the police."""

from auditor.site.conduct.harm_words import ACCOUNT_ENDS, ANY_RULE, FOLLOWED, MAY, NO_MERCY, TO_THE_READER
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance

THEME = ("minors", "coercion")


def is_consequence(one: Sentence) -> bool:
    """Whether a sentence says that the platform removes, shuts out or tells the police; not that it does not."""
    if one.asks or one.names("promise") or TO_THE_READER.search(one.low):
        return False
    if one.names("removal", "sanction"):
        denied = stance(one, "removal", "sanction", hedges=False) is Stance.DENIED and not _without_mercy(one)
        return not (denied or _at_will(one))
    if ACCOUNT_ENDS.search(one.low) or FOLLOWED.search(one.low):
        return True
    told = one.names("told_police") or (one.names("police") and one.names("pass_on"))
    return told and stance(one, "pass_on", "told_police", hedges=False) is not Stance.DENIED


def _without_mercy(one: Sentence) -> bool:
    """Whether all that is denied is a warning, money back, coming back or the victim's no: "gone, and never again"."""
    spans = [found.span() for found in NO_MERCY.finditer(one.low)]
    spans += [(hit.start, hit.end) for hit in one.of("lasting", "sanction")]
    return bool(spans) and all(any(a <= hit.start < b for a, b in spans) for hit in one.of("negation", "denial"))


def _at_will(one: Sentence) -> bool:
    """Whether it is what the platform may do to whoever breaks any rule, which no theme brings about."""
    return MAY.search(one.low) is not None and not one.names(*THEME) and ANY_RULE.search(one.low) is not None
