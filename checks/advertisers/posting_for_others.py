"""Posting for another, or several persons in one account, is forbidden or tied to a check of each person."""

from auditor import Finding, Site, Text, finding_on, posting_rules, requirement


@requirement("ADV-07", languages=("nl", "en", "de", "fr"), version=19)
def posting_for_others(site: Site) -> Finding:
    """Weighs what the platform says of posting for others; the weakest statement counts."""
    return finding_on(
        posting_rules(site),
        every=Text(
            "Plaatsen voor een ander is verboden of alleen toegestaan met een controle van elke persoon.",
            "Posting for another is forbidden or allowed only with a check of each person.",
        ),
        none=Text(
            "De site staat toe dat iemand zonder controle voor anderen plaatst.",
            "The site allows someone to post for others without a check.",
        ),
        silent=Text(
            "Op de bezochte pagina's staat niets over plaatsen voor een ander of meerdere personen per account.",
            "The visited pages say nothing on posting for another or several persons per account.",
        ),
        searched=site.searched(),
    )
