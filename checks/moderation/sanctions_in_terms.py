"""The terms say for what and for how long an account is suspended."""

from auditor import (
    Extent,
    Finding,
    PageKind,
    Site,
    Text,
    cannot_tell,
    met,
    partly,
    requirement,
    sanction_policy,
    terms_need_account,
    terms_of,
)

WHERE = (PageKind.TERMS, PageKind.CONDUCT)
LACKING = {
    "duration": Text(
        "Er staat dat maatregelen mogelijk zijn, maar niet met criteria of voorbeelden en een duur.",
        "It says that measures are possible, but not with criteria or examples and a duration.",
    ),
    "terms": Text(
        "De criteria en de duur staan op een andere pagina dan de voorwaarden of regels.",
        "The criteria and the duration stand on another page than the terms or rules.",
    ),
}
CLOSED = Text(
    "Niet aangetroffen: een passage over sancties bij misbruik. Maar de voorwaarden staan achter een inlog, en "
    "daarin kan het staan.",
    "Not found: a passage on sanctions for misuse. But the terms are behind a login, and may hold it.",
)


@requirement("MOD-05", needs=("policy pages",), languages=("nl", "en", "de", "fr"), version=14)
def sanctions_in_terms(site: Site) -> Finding:
    """Reads the measures against misuse that the terms name, for what they are taken and for how long."""
    policy = sanction_policy(site)
    if policy.extent is Extent.WHOLE:
        return met(
            policy.evidence,
            Text(
                "De voorwaarden zeggen waarvoor en hoe lang een account wordt geschorst.",
                "The terms say for what and for how long an account is suspended.",
            ),
        )
    if policy.extent is Extent.PART:
        return partly(policy.evidence, LACKING[policy.lacking])
    if terms_need_account(site):
        return cannot_tell(CLOSED, searched=site.searched(), evidence=[one.evidence for one in terms_of(site)])
    return site.absent(
        Text("een passage over sancties bij misbruik", "a passage on sanctions for misuse"), where=WHERE, in_terms=True
    )
