"""Those who work through the platform are told about safety, health, and support or a way out."""

from auditor import Finding, PageKind, Site, Text, Topic, met, partly, requirement, told_to_workers

WHERE = (PageKind.ADVERTISE, PageKind.SAFETY, PageKind.HELP)
NAMES = {
    Topic.SAFETY: Text("veilig werken", "working safely"),
    Topic.HEALTH: Text("gezondheid", "health"),
    Topic.SUPPORT: Text("steun of stoppen", "support or leaving the work"),
}


@requirement("HLP-09", languages=("nl", "en", "de", "fr"), version=17)
def information_for_workers(site: Site) -> Finding:
    """Looks for tips on safety, on health, and for support or exit, that speak to those who work and not to clients."""
    told = told_to_workers(site)
    evidence = [piece for pieces in told.values() for piece in pieces]
    if len(told) == len(NAMES):
        return met(
            evidence,
            Text(
                "Sekswerkers lezen hier over veilig werken, gezondheid en steun of stoppen.",
                "Sex workers can read here about working safely, health, and support or leaving the work.",
            ),
        )
    if told:
        lacking = [name for topic, name in NAMES.items() if topic not in told]
        return partly(
            evidence,
            Text(
                f"Een deel van de informatie voor sekswerkers staat er. Niet gevonden: "
                f"{', '.join(one.nl for one in lacking)}.",
                f"Part of the information for sex workers is there. Not found: {', '.join(one.en for one in lacking)}.",
            ),
        )
    return site.absent(
        Text(
            "informatie voor sekswerkers over veiligheid, gezondheid of steun",
            "information for sex workers on safety, health or support",
        ),
        where=WHERE,
    )
