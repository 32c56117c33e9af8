"""A visitor can prove an age without the site learning who it is."""

from auditor import (
    Finding,
    Learns,
    Site,
    Text,
    Verified,
    age_privacy,
    cannot_tell,
    met,
    not_applicable,
    not_met,
    partly,
    requirement,
    visitor_check,
)


@requirement("AGE-04", needs=("home", "entry view"), languages=("nl", "en", "de", "fr"), version=13)
def privacy_of_visitors(site: Site) -> Finding:
    """Where visitors are really verified, reads what the site says that it learns of them by the best option."""
    check = visitor_check(site)
    if check.how is Verified.NOT:
        return not_applicable(
            Text(
                "De leeftijd van bezoekers wordt niet echt gecontroleerd, dus is er geen manier om te beoordelen.",
                "The age of visitors is not really checked, so there is no method to judge.",
            )
        )
    if not check.how.really:
        return cannot_tell(
            Text(
                "Het is niet te zien of en hoe de leeftijd van bezoekers wordt gecontroleerd.",
                "It cannot be seen whether and how the age of visitors is checked.",
            ),
            searched=site.searched(site.entry),
        )
    privacy = age_privacy(site)
    if privacy.learns is Learns.AGE_ONLY:
        return met(
            privacy.evidence,
            Text(
                "Er is een manier met naam waarbij de site alleen te weten komt dat de bezoeker oud genoeg is.",
                "There is a named method by which the site learns only that the visitor is old enough.",
            ),
        )
    if privacy.learns is Learns.DOCUMENT:
        return not_met(
            privacy.evidence,
            Text(
                "De enige manier is een identiteitsbewijs sturen naar de site zelf.",
                "The only method is to send an identity document to the site itself.",
            ),
            searched=site.searched(),
        )
    if privacy.learns is Learns.VAGUE:
        return partly(
            privacy.evidence or check.evidence,
            Text(
                "Een andere partij doet de controle, maar de site zegt niet duidelijk dat zij niet te weten komt "
                "wie de "
                "bezoeker is.",
                "Another party does the check, but the site does not say clearly that it does not learn who the "
                "visitor is.",
            ),
        )
    return cannot_tell(
        Text(
            "Er staat niet wie de leeftijd controleert en wat de site daarvan te weten komt.",
            "It is not stated who checks the age and what the site learns of it.",
        ),
        searched=site.searched(),
        evidence=privacy.evidence,
    )
