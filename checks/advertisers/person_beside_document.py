"""The advertiser's face is compared with the identity document."""

from auditor import Finding, Site, Text, face_rules, finding_on, requirement


@requirement("ADV-03", languages=("nl", "en", "de", "fr"), version=17)
def person_beside_document(site: Site) -> Finding:
    """Weighs what the platform says of a fresh photo or recording beside the document; the weakest counts."""
    return finding_on(
        face_rules(site),
        every=Text(
            "De site stelt dat zij van elke adverteerder een verse foto of opname met het document vergelijkt.",
            "The site states that it compares a fresh photo or recording of every advertiser with the document.",
        ),
        none=Text(
            "De site stelt dat een kopie van het document genoeg is of dat geen foto of opname van de persoon wordt "
            "gevraagd.",
            "The site states that a copy of the document is enough or that no photo or recording of the person is "
            "asked.",
        ),
        silent=Text(
            "Op de bezochte pagina's staat niets over een foto of opname van de persoon naast het document.",
            "The visited pages say nothing about a photo or recording of the person beside the document.",
        ),
        searched=site.searched(),
    )
