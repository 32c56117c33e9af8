"""Businesses give a licence number, or say why they need none, before they advertise."""

from auditor import (
    Finding,
    PageKind,
    Site,
    Status,
    Strength,
    Text,
    cannot_tell,
    licences,
    met,
    not_met,
    partly,
    requirement,
)

SOUGHT = Text("een vraag naar de vergunning van bedrijven", "a question for the licence of businesses")
WHERE = (PageKind.ADVERTISE, PageKind.TERMS, PageKind.REGISTER)


@requirement("ADV-06", languages=("nl", "en", "de", "fr"), version=14)
def licence_number_of_businesses(site: Site) -> Finding:
    """Weighs what is asked of businesses; without a licence nothing is said of anyone, only of the rules."""
    found = licences(site)
    said = found.said
    if said.strength is Strength.ALL:
        return met(
            said.evidence,
            Text(
                "Bedrijven moeten een vergunningnummer opgeven of zeggen waarom dat niet nodig is.",
                "Businesses must give a licence number or say why none is needed.",
            ),
        )
    if said.strength is Strength.SOME:
        return partly(said.evidence, said.reservation)
    if said.strength is Strength.DENIED:
        return not_met(
            said.evidence,
            Text(
                "De site stelt dat zij bedrijven niet naar een vergunning vraagt.",
                "The site states that it does not ask businesses for a licence.",
            ),
        )
    if not found.rules_for_businesses:
        return cannot_tell(
            Text(
                "Op de bezochte pagina's staan geen regels voor bedrijven die adverteren.",
                "The visited pages hold no rules for businesses that advertise.",
            ),
            searched=site.searched(),
        )
    absent = site.absent(SOUGHT, where=WHERE)
    if absent.status is Status.CANNOT_TELL:
        return absent
    return not_met(
        found.rules_for_businesses,
        Text(
            "Er zijn regels of prijzen voor bedrijven, maar daar staat niets bij over een vergunning.",
            "There are rules or prices for businesses, but they say nothing on a licence.",
        ),
        searched=site.searched(),
    )
