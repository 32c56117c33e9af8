"""An identity document is asked of every advertiser before the first publication."""

from auditor import Finding, Site, Text, finding_on, identity_rules, requirement


@requirement("ADV-02", languages=("nl", "en", "de", "fr"), version=21)
def identity_document_before_publication(site: Site) -> Finding:
    """Weighs what the platform says of identity documents of advertisers; the weakest statement counts."""
    return finding_on(
        identity_rules(site),
        every=Text(
            "De site stelt dat elke adverteerder vóór publicatie een identiteitsbewijs moet tonen.",
            "The site states that every advertiser must show an identity document before publication.",
        ),
        none=Text(
            "De site stelt dat adverteerders geen identiteitsbewijs hoeven te tonen of alleen iets hoeven te "
            "verklaren.",
            "The site states that advertisers need not show an identity document or only have to declare something.",
        ),
        silent=Text(
            "Op de bezochte pagina's staat niets over een identiteitsbewijs van adverteerders.",
            "The visited pages say nothing about an identity document of advertisers.",
        ),
        searched=site.searched(),
    )
