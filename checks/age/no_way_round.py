"""Nobody is advised to get round the age check, and whoever is too young has a way out."""

from auditor import (
    Basis,
    Exit,
    Finding,
    GateKind,
    Site,
    Text,
    advice_to_circumvent,
    cannot_tell,
    met,
    not_met,
    partly,
    requirement,
    way_out,
)


@requirement("AGE-05", needs=("home", "entry view"), languages=("nl", "en", "de", "fr"), version=19)
def no_way_round(site: Site) -> Finding:
    """Looks for advice to get round an age check on every page, then where the way out of the entrance leads."""
    advice = advice_to_circumvent(site)
    if advice:
        return not_met(
            advice,
            Text(
                "De site legt uit hoe iemand een leeftijdscontrole kan omzeilen.",
                "The site explains how somebody can get round an age check.",
            ),
            searched=site.searched(),
        )
    leaving = way_out(site)
    if leaving.leads is Exit.AWAY:
        return met(
            leaving.evidence,
            Text(
                "Er is geen aanzet tot omzeilen gevonden, en wie te jong is kan naar een neutrale pagina of naar hulp.",
                "No encouragement to circumvent was found, and whoever is too young can go to a neutral page or to "
                "help.",
            ),
            basis=Basis.OBSERVED,
        )
    if leaving.leads is Exit.UNSEEN:
        return cannot_tell(
            Text(
                "Waar de uitgang van de poort heen leidt is niet te zien.",
                "Where the way out of the gate leads cannot be seen.",
            ),
            searched=site.searched(),
            evidence=leaving.evidence,
        )
    gate = site.gate
    if gate.kind is GateKind.UNCLEAR or (gate.script_made and not gate.covers):
        return cannot_tell(
            Text(
                "De leeftijdspoort wordt door script gemaakt of is niet te lezen; een uitgang is dan niet te zien.",
                "The age gate is made by script or cannot be read; a way out cannot be seen then.",
            ),
            searched=site.searched(site.entry),
        )
    seen = [gate.page.evidence(gate.seen)] if gate.seen is not None else [site.entry.evidence()]
    if leaving.leads is Exit.BACK:
        return partly(
            [*leaving.evidence, *seen],
            Text(
                "Er is geen aanzet tot omzeilen gevonden, maar de uitgang leidt terug of niet naar een neutrale "
                "pagina.",
                "No encouragement to circumvent was found, but the way out leads back or not to a neutral page.",
            ),
            basis=Basis.OBSERVED,
        )
    return partly(
        seen,
        Text(
            "Er is geen aanzet tot omzeilen gevonden, maar de eerste pagina heeft geen uitgang voor wie te jong is.",
            "No encouragement to circumvent was found, but the first page has no way out for whoever is too young.",
        ),
        basis=Basis.OBSERVED,
    )
