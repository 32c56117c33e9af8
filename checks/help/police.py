"""The site refers to the police by number or link."""

from auditor import (
    Finding,
    Part,
    Site,
    Text,
    absent_referral,
    advice_to_call_police,
    evidence_of,
    met,
    partly,
    referrals,
    requirement,
)


@requirement("HLP-01", languages=("nl", "en", "de", "fr"), version=15)
def referral_to_police(site: Site) -> Finding:
    """Looks for 112, 0900-8844 and politie.nl in the platform's own words, not in news or comments."""
    numbers = referrals(site, "politie", Part.PHONE)
    links = referrals(site, "politie", Part.LINK)
    both = {one.said for one in numbers}
    if len(both) > 1 or (numbers and links):
        return met(
            evidence_of(numbers, links),
            Text(
                "De site verwijst met nummer en link of met beide nummers naar de politie.",
                "The site refers to the police by number and link or by both numbers.",
            ),
        )
    if numbers or links:
        return partly(
            evidence_of(numbers, links),
            Text(
                "De verwijzing naar de politie is onvolledig: een nummer of een link ontbreekt.",
                "The referral to the police is incomplete: a number or a link is missing.",
            ),
        )
    advice = advice_to_call_police(site)
    if advice:
        return partly(
            advice,
            Text("De politie wordt genoemd, zonder nummer of link.", "The police are named, without a number or link."),
        )
    return absent_referral(site, Text("een verwijzing naar de politie", "a referral to the police"))
