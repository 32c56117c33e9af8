"""A visitor is told at the entrance that the site is for adults."""

from auditor import Finding, Site, Text, age_rule_for_visitors, cannot_tell, met, not_met, partly, requirement


@requirement("AGE-01", needs=("home", "entry view"), languages=("nl", "en", "de", "fr"), version=18)
def notice_at_entry(site: Site) -> Finding:
    """Looks at the first response: a gate, dialog or line about 18+ before other content, in the foot, or nowhere."""
    gate = site.gate
    if gate.seen is not None and not gate.footer_only:
        return met(
            gate.page.evidence(gate.seen),
            Text(
                "De eerste pagina meldt dat de site voor volwassenen is.",
                "The first page says that the site is for adults.",
            ),
        )
    walk = site.gathered.gate_walk
    if walk is not None and walk.late:
        return partly(
            site.entry.evidence(),
            Text(
                "De leeftijdspoort komt pas nadat de eerste pagina al te zien is.",
                "The age gate comes only after the first page can be seen already.",
            ),
        )
    if gate.unread:
        return cannot_tell(
            Text(
                "Op de eerste pagina is geen melding te lezen, maar iets houdt de bezoeker ervan af waarvan niet te "
                "lezen is wat het zegt.",
                "No notice can be read on the first page, but something keeps a visitor from it of which it cannot be "
                "read what it says.",
            ),
            searched=site.searched(site.entry),
        )
    if gate.script_made:
        return cannot_tell(
            Text(
                "In de pagina is geen melding te zien, maar een script lijkt er een te maken of te tonen; dat is "
                "zonder browser niet te zien.",
                "The page shows no notice, but a script seems to make or show one; that cannot be seen without a "
                "browser.",
            ),
            searched=site.searched(site.entry),
        )
    if gate.seen is not None:
        return partly(
            gate.page.evidence(gate.seen),
            Text("De melding staat alleen onderaan de pagina.", "The notice stands only at the foot of the page."),
        )
    in_terms = age_rule_for_visitors(site)
    if in_terms is not None:
        return partly(
            in_terms,
            Text(
                "De leeftijdsgrens staat alleen op een andere pagina, niet bij binnenkomst.",
                "The age limit stands only on another page, not at the entrance.",
            ),
        )
    return not_met(
        site.entry.evidence(),
        Text("Op de eerste pagina is geen 18+-melding aangetroffen.", "No 18+ notice was found on the first page."),
        searched=site.searched(site.entry),
    )
