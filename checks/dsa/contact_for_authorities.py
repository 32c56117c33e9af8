"""Authorities find a contact point that is meant for them, with the languages it answers in."""

from auditor import Finding, PageKind, Site, Text, authority_contact, met, partly, requirement

WHERE = (PageKind.CONTACT, PageKind.DSA, PageKind.TERMS, PageKind.ABOUT)


@requirement("DSA-01", languages=("nl", "en", "de", "fr"), version=13)
def contact_point_for_authorities(site: Site) -> Finding:
    """Looks for an address that is labelled for authorities, with languages; a general DSA address is less."""
    contact = authority_contact(site)
    if contact is None:
        return site.absent(Text("een contactpunt voor autoriteiten", "a contact point for authorities"), where=WHERE)
    if contact.labelled and contact.with_languages:
        return met(
            contact.evidence,
            Text(
                "Er is een contactpunt voor autoriteiten, met de talen erbij.",
                "There is a contact point for authorities, with the languages.",
            ),
        )
    if contact.labelled:
        return partly(
            contact.evidence,
            Text(
                "Er is een contactpunt voor autoriteiten, maar zonder de talen.",
                "There is a contact point for authorities, but without the languages.",
            ),
        )
    return partly(
        contact.evidence,
        Text(
            "Er is een algemeen adres over de DSA; dat het voor autoriteiten is, staat er niet bij.",
            "There is a general address on the DSA; that it is for authorities is not said.",
        ),
    )
