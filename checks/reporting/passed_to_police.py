"""Suspicions are passed on to the police."""

from auditor import Finding, Site, Strength, Text, cannot_tell, met, not_met, partly, police_rules, requirement


@requirement("REP-07")
def suspicions_passed_to_police(site: Site) -> Finding:
    """Weighs what the platform says it tells the police; advice to visitors to call the police is not that."""
    said = police_rules(site)
    if said.strength is Strength.ALL:
        return met(
            said.evidence,
            Text(
                "De site stelt dat zij vermoedens zelf aan de politie doorgeeft.",
                "The site states that it passes suspicions on to the police.",
            ),
        )
    if said.strength is Strength.SOME:
        return partly(said.evidence, said.reservation)
    if said.strength is Strength.DENIED:
        return not_met(
            said.evidence,
            Text(
                "De site stelt dat zij vermoedens niet doorgeeft.",
                "The site states that it does not pass suspicions on.",
            ),
        )
    return cannot_tell(
        Text(
            "Op de bezochte pagina's staat niet of de site zelf iets aan de politie doorgeeft.",
            "The visited pages do not say whether the site itself passes anything on to the police.",
        ),
        searched=site.searched(),
    )
