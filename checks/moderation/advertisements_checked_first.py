"""Advertisements are checked before they go online."""

from auditor import Finding, Site, Text, advertisement_checks, finding_on, requirement


@requirement("MOD-01", languages=("nl", "en", "de", "fr"), version=18)
def advertisements_checked_first(site: Site) -> Finding:
    """Weighs what the platform says of looking at every advertisement first; checks of persons are not that."""
    return finding_on(
        advertisement_checks(site),
        every=Text(
            "De site stelt dat elke advertentie wordt bekeken voordat die online komt.",
            "The site states that every advertisement is looked at before it goes online.",
        ),
        none=Text(
            "De site stelt dat advertenties online komen zonder dat iemand vooraf kijkt.",
            "The site states that advertisements go online without anybody looking first.",
        ),
        silent=Text(
            "Op de bezochte pagina's staat niet of advertenties vooraf worden bekeken.",
            "The visited pages do not say whether advertisements are looked at beforehand.",
        ),
        searched=site.searched(),
    )
