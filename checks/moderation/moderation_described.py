"""The terms describe the moderation policy, the automated means and the human review."""

from auditor import (
    Evidence,
    Extent,
    Finding,
    PageKind,
    Site,
    Text,
    cannot_tell,
    met,
    moderation_policy,
    partly,
    requirement,
    terms_need_account,
    terms_of,
)

WHERE = (PageKind.TERMS, PageKind.DSA, PageKind.CONDUCT)
LACKING = {
    "machine": Text(
        "Er staat wel hoe het platform inhoud beoordeelt, maar niet welke automatische middelen het gebruikt.",
        "It says how the platform judges content, but not which automated means it uses.",
    ),
    "people": Text(
        "Er staat wel wat programma's doen, maar niet waar een mens beoordeelt.",
        "It says what software does, but not where a human reviews.",
    ),
}


def _terms_unread(site: Site) -> bool:
    """Whether the terms, which may describe the rest, were there and could not be read."""
    unread = bool(site.unread(PageKind.TERMS)) and not site.pages_of(PageKind.TERMS, PageKind.DSA)
    return unread or terms_need_account(site)


def _in_rules(site: Site, evidence: tuple[Evidence, ...]) -> bool:
    """Whether any of it stands in rules that anyone can read; terms behind a login may tell another story."""
    rules = {page.shown_url for page in site.pages_of(*WHERE)}
    return any(piece.url in rules for piece in evidence)


CLOSED = Text(
    "Niet aangetroffen: een volledige passage over moderatie. Maar de voorwaarden staan achter een inlog, en "
    "daarin kan het staan.",
    "Not found: a whole passage on moderation. But the terms are behind a login, and may hold it.",
)


@requirement("MOD-06", needs=("policy pages",), languages=("nl", "en", "de", "fr"), version=16)
def moderation_described(site: Site) -> Finding:
    """Reads what is described of three parts: what goes, what software does, where people decide."""
    policy = moderation_policy(site)
    if policy.extent is Extent.WHOLE and (not terms_need_account(site) or _in_rules(site, policy.evidence)):
        return met(
            policy.evidence,
            Text(
                "Het beleid, de automatische middelen en de menselijke beoordeling zijn beschreven.",
                "The policy, the automated means and the human review are described.",
            ),
        )
    if policy.extent is Extent.PART and not _terms_unread(site):
        return partly(policy.evidence, LACKING[policy.lacking])
    if terms_need_account(site):
        return cannot_tell(CLOSED, searched=site.searched(), evidence=[one.evidence for one in terms_of(site)])
    return site.absent(
        Text("een volledige passage over moderatie", "a whole passage on moderation"), where=WHERE, in_terms=True
    )
