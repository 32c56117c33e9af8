"""An identity document is asked of every advertiser before the first publication."""

from auditor import Finding, Site, Strength, Text, cannot_tell, identity_rules, met, not_met, partly, requirement


@requirement("ADV-02")
def identity_document_before_publication(site: Site) -> Finding:
    """Weighs what the platform says of identity documents of advertisers; the weakest statement counts."""
    said = identity_rules(site)
    if said.strength is Strength.ALL:
        return met(
            said.evidence,
            Text(
                "De site stelt dat elke adverteerder vóór publicatie een identiteitsbewijs moet tonen.",
                "The site states that every advertiser must show an identity document before publication.",
            ),
        )
    if said.strength is Strength.SOME:
        return partly(said.evidence, said.reservation)
    if said.strength is Strength.DENIED:
        return not_met(
            said.evidence,
            Text(
                "De site stelt dat adverteerders geen identiteitsbewijs hoeven te tonen of alleen iets hoeven te "
                "verklaren.",
                "The site states that advertisers need not show an identity document or only have to declare "
                "something.",
            ),
        )
    return cannot_tell(
        Text(
            "Op de bezochte pagina's staat niets over een identiteitsbewijs van adverteerders.",
            "The visited pages say nothing about an identity document of advertisers.",
        ),
        searched=site.searched(),
    )
