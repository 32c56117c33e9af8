"""The identity document of an advertiser is checked for authenticity."""

from auditor import Finding, Site, Text, document_rules, finding_on, requirement


@requirement("ADV-05", languages=("nl", "en", "de", "fr"), version=17)
def genuine_document(site: Site) -> Finding:
    """Weighs what the platform says of finding out whether documents are genuine; the weakest statement counts."""
    return finding_on(
        document_rules(site),
        every=Text(
            "De site stelt dat zij elk document op echtheid controleert, en zegt hoe.",
            "The site states that it checks every document for authenticity, and says how.",
        ),
        none=Text(
            "De site stelt dat zij niet controleert of documenten echt zijn.",
            "The site states that it does not check whether documents are genuine.",
        ),
        silent=Text(
            "Op de bezochte pagina's staat niets over de echtheid van documenten van adverteerders.",
            "The visited pages say nothing about the authenticity of advertisers' documents.",
        ),
        searched=site.searched(),
    )
