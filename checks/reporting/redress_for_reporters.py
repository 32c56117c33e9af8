"""Reporters are promised a receipt, the decision and a way to contest it."""

from auditor import Finding, Promised, Site, Text, cannot_tell, met, partly, redress_for_reporters, requirement

NAMES = {
    Promised.RECEIPT: ("een ontvangstbevestiging", "a confirmation of receipt"),
    Promised.DECISION: ("bericht over het besluit", "word of the decision"),
    Promised.REDRESS: ("een weg om bezwaar te maken", "a way to object"),
}


@requirement("REP-05", languages=("nl", "en", "de", "fr"), version=18)
def reporters_are_answered(site: Site) -> Finding:
    """Weighs what reporters are promised; what is promised to advertisers or members only does not count."""
    promised = redress_for_reporters(site)
    if not promised.any:
        return cannot_tell(
            Text(
                "Op de bezochte pagina's staat niet wat een melder na de melding te horen krijgt.",
                "The visited pages do not say what a reporter will hear after the report.",
            ),
            searched=site.searched(),
        )
    lacking = [NAMES[one] for one in Promised if one not in promised.firm]
    if not lacking:
        return met(
            promised.evidence,
            Text(
                "De site zegt melders een ontvangstbevestiging, het besluit en een weg om bezwaar te maken toe.",
                "The site promises reporters a confirmation of receipt, the decision and a way to object.",
            ),
        )
    dutch, english = (" en ".join(nl for nl, _ in lacking), " and ".join(en for _, en in lacking))
    return partly(
        promised.evidence,
        Text(
            f"Niet of niet zonder voorbehoud toegezegd aan melders: {dutch}.",
            f"Not promised to reporters, or not without reservation: {english}.",
        ),
    )
