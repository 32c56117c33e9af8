"""The phone number and the e-mail address of advertisers are verified."""

from auditor import Finding, Said, Site, Strength, Text, cannot_tell, contact_check, met, not_met, partly, requirement


@requirement("ADV-04", languages=("nl", "en", "de", "fr"), version=16)
def phone_and_email_verified(site: Site) -> Finding:
    """Looks for a code or link that advertisers must use, for the phone and the mailbox apart."""
    said = contact_check(site)
    phone, email = said.phone, said.email
    evidence = (*phone.evidence[:3], *email.evidence[:3])
    if phone.strength is Strength.ALL and email.strength is Strength.ALL:
        return met(
            evidence,
            Text(
                "De site stelt dat zij het telefoonnummer en het e-mailadres van adverteerders controleert.",
                "The site states that it verifies the phone number and the e-mail address of advertisers.",
            ),
        )
    if _is_done(phone) or _is_done(email):
        return partly(evidence, _which(phone, email))
    if phone.strength is Strength.DENIED and email.strength is Strength.DENIED:
        return not_met(
            evidence,
            Text(
                "De site stelt dat zij het telefoonnummer en het e-mailadres niet controleert.",
                "The site states that it does not verify the phone number or the e-mail address.",
            ),
        )
    return cannot_tell(
        Text(
            "Op de bezochte pagina's staat niet of het telefoonnummer en het e-mailadres van adverteerders worden "
            "gecontroleerd.",
            "The visited pages do not say whether the phone number and e-mail address of advertisers are verified.",
        ),
        searched=site.searched(),
        evidence=evidence,
    )


def _is_done(said: Said) -> bool:
    """Whether a channel is verified, be it sometimes."""
    return said.strength in (Strength.ALL, Strength.SOME)


def _which(phone: Said, email: Said) -> Text:
    """Return what of the two is verified."""
    if _is_done(phone) and _is_done(email):
        return Text(
            "Het telefoonnummer of het e-mailadres wordt alleen soms gecontroleerd.",
            "The phone number or the e-mail address is verified only sometimes.",
        )
    if _is_done(phone):
        return Text(
            "Van het telefoonnummer staat dat het wordt gecontroleerd, van het e-mailadres niet.",
            "The phone number is said to be verified, the e-mail address is not.",
        )
    return Text(
        "Van het e-mailadres staat dat het wordt gecontroleerd, van het telefoonnummer niet.",
        "The e-mail address is said to be verified, the phone number is not.",
    )
