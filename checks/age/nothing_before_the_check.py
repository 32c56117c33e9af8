"""No advertisement reaches a visitor before the age check."""

from auditor import (
    Basis,
    Evidence,
    Finding,
    GateKind,
    Site,
    Text,
    View,
    cannot_tell,
    met,
    not_met,
    partly,
    requirement,
)

# One or two may be a platform's example, or a piece of news about somebody.
LEAST_NAMED = 3


@requirement("AGE-02", languages=(), version=16, view=View.BOTH)
def nothing_before_the_check(site: Site) -> Finding:
    """Counts advertisement cards in the first response, as delivered and as seen, also beneath an overlay."""
    entry = site.entry
    delivered = entry.delivered
    holding = max((entry, delivered), key=lambda view: view.cards.advertisements)
    if holding.cards.advertisements:
        beneath = (" onder de leeftijdspoort", " beneath the age gate") if site.gate.covers else ("", "")
        return not_met(
            site.cards_evidence(holding),
            Text(
                f"De eerste pagina bevat{beneath[0]} {holding.cards.advertisements} advertenties.",
                f"The first page holds {holding.cards.advertisements} advertisements{beneath[1]}.",
            ),
            basis=Basis.OBSERVED,
            searched=site.searched(entry),
        )
    if delivered.advertisements_in_data:
        seen = delivered.evidence()
        return not_met(
            Evidence(seen.url, "script", "", seen.sha256, seen.view),
            Text(
                f"De eerste pagina levert {delivered.advertisements_in_data} advertenties mee als gegevens voor een "
                "script, ook als zij nog niet te zien zijn.",
                f"The first page delivers {delivered.advertisements_in_data} advertisements as data for a script, even "
                "if they cannot be seen yet.",
            ),
            basis=Basis.OBSERVED,
            searched=site.searched(entry),
        )
    unseen = site.lacks("entry view")
    if unseen is not None:
        return cannot_tell(unseen, searched=site.searched(entry))
    if site.entry_is_filled_by_script:
        return cannot_tell(
            Text(
                "De eerste pagina wordt door script gevuld; zonder browser is niet te zien waarmee.",
                "The first page is filled by script; without a browser it cannot be seen with what.",
            ),
            searched=site.searched(entry),
        )
    if entry.teasers:
        return partly(
            site.cards_evidence(entry),
            Text(
                "De eerste pagina toont geen advertenties, maar wel dat ze er zijn: plaatsen, aantallen, lege vakken.",
                "The first page shows only teasers without an advertisement, such as places, counts or empty boxes.",
            ),
            basis=Basis.OBSERVED,
        )
    named = site.gathered.named_at_once
    if named >= LEAST_NAMED:
        return not_met(
            site.cards_evidence(entry),
            Text(
                f"De eerste pagina leidt bij naam of titel naar {named} advertenties.",
                f"The first page leads to {named} advertisements by name or title.",
            ),
            basis=Basis.OBSERVED,
            searched=site.searched(entry),
        )
    if (site.gate.unread or site.gate.kind is GateKind.NONE) and not site.shows_advertisements:
        return cannot_tell(
            Text(
                "Nergens is een advertentie herkend, dus ook niet te zeggen is of zij pas na een controle verschijnen.",
                "No advertisement was recognised anywhere, so it cannot be told whether they come only after a check.",
            ),
            searched=site.searched(),
        )
    return met(
        entry.evidence(site.gate.seen) if site.gate.seen else entry.evidence(),
        Text("De eerste pagina bevat geen advertenties.", "The first page holds no advertisements."),
        basis=Basis.OBSERVED,
    )
