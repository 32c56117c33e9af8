"""The platform says which company is behind it, and who represents it in the EU when it is not there itself."""

from auditor import Finding, PageKind, Site, Text, first_name, met, partly, provider, requirement

WHERE = (PageKind.CONTACT, PageKind.ABOUT, PageKind.TERMS)
REPRESENTATIVE = Text("een vertegenwoordiger in de EU", "a representative in the EU")


@requirement("DSA-03", languages=("nl", "en", "de", "fr"), version=16)
def who_the_provider_is(site: Site) -> Finding:
    """Looks for the provider's own name, street address and register number, and its EU representative if outside."""
    told = provider(site)
    pieces = (
        (bool(told.name), Text("de naam", "the name")),
        (bool(told.address), Text("het adres", "the address")),
        (bool(told.number), Text("het registratienummer", "the registration number")),
        (bool(told.representative) or not told.outside, REPRESENTATIVE),
    )
    lacking = [piece for there, piece in pieces if not there]
    if not lacking:
        return met(
            told.evidence,
            Text(
                "Naam, adres en registratienummer van de aanbieder staan er, zo nodig met vertegenwoordiger in de EU.",
                "Name, address and registration number of the provider are there, with an EU representative if needed.",
            ),
        )
    if told.name or told.address or told.number or told.post_box:
        return partly(
            told.evidence,
            Text(
                f"Een deel van de gegevens van de aanbieder staat er. Niet gevonden: "
                f"{', '.join(one.nl for one in lacking)}.",
                f"Part of the provider's details is there. Not found: {', '.join(one.en for one in lacking)}.",
            ),
        )
    named = first_name(site)
    if named is not None:
        return partly(
            named,
            Text(
                "Van wie de site maakt staan alleen een naam en een plaats, geen adres of registratienummer.",
                "Of whoever makes the site only a name and a place are there, no address or registration number.",
            ),
        )
    return site.absent(Text("wie de aanbieder is", "who the provider is"), where=WHERE)
