"""The minimum age for those who advertise is stated."""

from auditor import Finding, PageKind, Site, Text, age_rules, met, partly, requirement

WHERE = (PageKind.ADVERTISE, PageKind.TERMS, PageKind.REGISTER, PageKind.VERIFICATION, PageKind.HELP)


@requirement("ADV-01", languages=("nl", "en", "de", "fr"), version=20)
def minimum_age_for_advertisers(site: Site) -> Finding:
    """Looks for a sentence or form that sets an age for advertisers, and tells it from one for visitors or users."""
    rules = age_rules(site)
    for_advertisers = [rule for rule in rules if rule.for_advertisers]
    if for_advertisers:
        return met(
            [rule.evidence for rule in for_advertisers],
            Text("Er staat een leeftijdsgrens voor adverteerders.", "An age limit for advertisers is stated."),
        )
    if rules:
        return partly(
            [rule.evidence for rule in rules],
            Text(
                "Er staat een leeftijdsgrens voor het gebruik van de site, niet voor adverteerders.",
                "An age limit is stated for using the site, not for advertisers.",
            ),
        )
    return site.absent(Text("een leeftijdsgrens voor adverteerders", "an age limit for advertisers"), where=WHERE)
