"""The age of visitors is verified, not merely declared."""

from auditor import (
    Basis,
    Finding,
    GateKind,
    Site,
    Text,
    cannot_tell,
    met,
    not_met,
    partly,
    requirement,
    visitor_verification_for_all,
    visitor_verification_for_some,
)

ASKED = {
    GateKind.NOTICE: Text(
        "De site meldt een leeftijdsgrens, maar vraagt niets.", "The site states an age limit but asks nothing."
    ),
    GateKind.SELF_DECLARATION: Text(
        "De bezoeker verklaart met een klik zelf oud genoeg te zijn.",
        "The visitor declares with a click to be old enough.",
    ),
    GateKind.BIRTH_DATE: Text(
        "De bezoeker vult zelf een geboortedatum in; niets controleert die.",
        "The visitor fills in a date of birth; nothing checks it.",
    ),
    GateKind.NONE: Text(
        "De site vraagt bezoekers niet naar hun leeftijd.", "The site does not ask visitors their age."
    ),
}


ESTIMATED = Text(
    "De leeftijd wordt geschat; dat dit werkt is niet aangetoond.", "Age is estimated; that this works is not shown."
)
STATED = Text(
    "De site stelt dat elke bezoeker zijn leeftijd moet aantonen; de controle zelf was op de eerste pagina "
    "niet te zien.",
    "The site states that every visitor must prove their age; the check itself was not seen on the first page.",
)


@requirement("AGE-03")
def visitors_verified(site: Site) -> Finding:
    """Classifies the gate of the first response by what it asks: nothing, a click, a date, an estimate, proof."""
    gate = site.gate
    seen = [gate.page.evidence(gate.seen)] if gate.seen is not None else [site.entry.evidence()]
    proof = [gate.page.evidence(one) for one in gate.methods]
    if gate.kind is GateKind.THIRD_PARTY:
        return met(
            [*proof, *seen],
            Text(
                "Bij binnenkomst wordt de leeftijd van elke bezoeker aangetoond met een controle die meer is dan een "
                "eigen verklaring.",
                "At the entrance every visitor's age is proven by a check that is more than a declaration.",
            ),
            basis=Basis.OBSERVED,
        )
    if gate.kind is GateKind.ESTIMATION:
        return partly(
            [*proof, *seen],
            ESTIMATED,
            basis=Basis.OBSERVED,
        )
    elsewhere = visitor_verification_for_some(site)
    if gate.by_country or elsewhere is not None:
        return partly(
            elsewhere if elsewhere is not None else seen[0],
            Text(
                "Echte leeftijdsverificatie geldt alleen voor een deel van de bezoekers of van de inhoud.",
                "Real age verification applies to part of the visitors or of the content only.",
            ),
        )
    stated = visitor_verification_for_all(site)
    if stated is not None and not site.entry.cards.advertisements and gate.kind in (GateKind.NONE, GateKind.NOTICE):
        # Nothing was shown before the check, and the platform says what stands in front of the rest.
        judged = partly if stated.estimated else met
        return judged(stated.evidence, ESTIMATED if stated.estimated else STATED)
    if gate.script_made and gate.kind in (GateKind.NONE, GateKind.NOTICE) and not gate.covers:
        return cannot_tell(
            Text(
                "Een script lijkt een leeftijdspoort te maken of te tonen; zonder browser is niet te zien wat die "
                "vraagt.",
                "A script seems to make or show an age gate; without a browser it cannot be seen what it asks.",
            ),
            searched=site.searched(site.entry),
        )
    if gate.kind is GateKind.UNCLEAR:
        return cannot_tell(
            Text(
                "Wat de leeftijdspoort vraagt is niet vast te stellen.", "What the age gate asks cannot be established."
            ),
            searched=site.searched(site.entry),
        )
    return not_met(seen, ASKED[gate.kind], basis=Basis.OBSERVED, searched=site.searched(site.entry))
