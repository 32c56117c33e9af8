"""Suspicions are passed on to the police."""

from auditor import Finding, Site, Text, finding_on, police_rules, requirement


@requirement("REP-07", languages=("nl", "en", "de", "fr"), version=17)
def suspicions_passed_to_police(site: Site) -> Finding:
    """Weighs what the platform says it tells the police; advice to visitors to call the police is not that."""
    return finding_on(
        police_rules(site),
        every=Text(
            "De site stelt dat zij vermoedens zelf aan de politie doorgeeft.",
            "The site states that it passes suspicions on to the police.",
        ),
        none=Text(
            "De site stelt dat zij vermoedens niet doorgeeft.", "The site states that it does not pass suspicions on."
        ),
        silent=Text(
            "Op de bezochte pagina's staat niet of de site zelf iets aan de politie doorgeeft.",
            "The visited pages do not say whether the site itself passes anything on to the police.",
        ),
        searched=site.searched(),
    )
