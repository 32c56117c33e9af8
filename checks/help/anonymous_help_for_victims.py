"""Victims are pointed to anonymous help: Chat met Fier."""

from auditor import Finding, Part, Site, Text, absent_referral, evidence_of, met, partly, referrals, requirement


@requirement("HLP-03", languages=("nl", "en", "de", "fr"), version=13)
def anonymous_help_for_victims(site: Site) -> Finding:
    """Looks for the address of Chat met Fier in working form; a name alone, or CKM's site, is less."""
    chat = referrals(site, "chat-met-fier", Part.LINK)
    if chat:
        return met(
            evidence_of(chat),
            Text("De site verwijst naar de anonieme chat van Fier.", "The site refers to the anonymous chat of Fier."),
        )
    less = (*referrals(site, "chat-met-fier"), *referrals(site, "ckm"))
    if less:
        return partly(
            evidence_of(less),
            Text(
                "Fier of CKM wordt genoemd, zonder werkende link naar de chat.",
                "Fier or CKM is named, without a working link to the chat.",
            ),
        )
    return absent_referral(
        site, Text("een verwijzing naar anonieme hulp voor slachtoffers", "a referral to anonymous help for victims")
    )
