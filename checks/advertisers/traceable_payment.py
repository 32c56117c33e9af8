"""Advertisements are paid for by means that lead to a person."""

from auditor import Finding, Site, Text, cannot_tell, met, not_met, partly, payment_means, requirement


@requirement("ADV-08", languages=("nl", "en", "de", "fr"), version=11)
def traceable_payment(site: Site) -> Finding:
    """Looks at the means of payment that the platform offers advertisers; what it refuses does not count."""
    means = payment_means(site)
    if means.traceable and means.anonymous:
        return partly(
            (*means.anonymous[:2], *means.traceable[:2]),
            Text(
                "Naast herleidbare betaalmiddelen noemt de site ook anonieme.",
                "Beside traceable means of payment the site lists anonymous ones.",
            ),
        )
    if means.traceable:
        return met(
            means.traceable,
            Text("De site noemt alleen herleidbare betaalmiddelen.", "The site lists only traceable means of payment."),
        )
    if means.anonymous:
        return not_met(
            means.anonymous,
            Text("De site noemt alleen anonieme betaalmiddelen.", "The site lists only anonymous means of payment."),
        )
    return cannot_tell(
        Text(
            "Op de bezochte pagina's staat niet waarmee adverteerders betalen.",
            "The visited pages do not say by which means advertisers pay.",
        ),
        searched=site.searched(),
    )
