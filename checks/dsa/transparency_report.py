"""A recent transparency report and the number of users are published."""

from auditor import Finding, PageKind, Site, Text, cannot_tell, met, partly, requirement, transparency

WHERE = (PageKind.TRANSPARENCY, PageKind.DSA, PageKind.ABOUT, PageKind.CONTACT)


@requirement("DSA-05", languages=("nl", "en", "de", "fr"), version=14)
def recent_transparency_report(site: Site) -> Finding:
    """Looks for a report on moderation less than 14 months old, then for older ones and for monthly users in the EU."""
    found = transparency(site)
    if found.recent:
        return met(
            found.recent,
            Text(
                "Er is een transparantierapport dat minder dan 14 maanden oud is.",
                "There is a transparency report less than 14 months old.",
            ),
        )
    if found.older:
        return partly(
            found.older,
            Text(
                "Er is een transparantierapport, maar het is ouder dan 14 maanden of heeft geen datum.",
                "There is a transparency report, but it is older than 14 months or has no date.",
            ),
        )
    if found.users:
        return partly(
            found.users,
            Text(
                "Er staan gebruikersaantallen, maar een transparantierapport is niet aangetroffen.",
                "User numbers are given, but a transparency report was not found.",
            ),
        )
    if found.mentioned:
        return cannot_tell(
            Text(
                "De site noemt een transparantierapport, maar het rapport zelf is op de bezochte pagina's niet gezien.",
                "The site mentions a transparency report, but the report itself was not seen on the visited pages.",
            ),
            searched=site.searched(),
            evidence=found.mentioned,
        )
    return site.absent(
        Text(
            "een transparantierapport of gebruikersaantallen (alleen verplicht als de aanbieder geen micro- of kleine "
            "onderneming is; dat is van buiten niet vast te stellen)",
            "a transparency report or user numbers (required only if the provider is not a micro or small enterprise; "
            "this cannot be established from outside)",
        ),
        where=WHERE,
    )
