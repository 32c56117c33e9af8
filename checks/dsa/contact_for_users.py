"""Users can reach people, not only a machine."""

from auditor import (
    Basis,
    Finding,
    PageKind,
    Reach,
    Site,
    Text,
    cannot_tell,
    met,
    not_met,
    partly,
    requirement,
    user_contact,
)


@requirement("DSA-02", languages=("nl", "en", "de", "fr"), version=17)
def contact_point_for_users(site: Site) -> Finding:
    """Looks for an e-mail address, phone number or form for users that needs no account and no chatbot first."""
    contact = user_contact(site)
    if contact.reach is Reach.ANYONE:
        return met(
            contact.evidence,
            Text("Gebruikers kunnen zonder account contact opnemen.", "Users can make contact without an account."),
            basis=Basis.OBSERVED,
        )
    if contact.reach is Reach.MEMBERS:
        return partly(
            contact.evidence,
            Text("Contact kan alleen na inloggen.", "Contact can be made only after logging in."),
            basis=Basis.OBSERVED,
        )
    if contact.reach is Reach.INCOMPLETE:
        return partly(contact.evidence, contact.because, basis=Basis.OBSERVED)
    if contact.reach is Reach.MACHINE:
        return not_met(
            contact.evidence,
            Text("Contact kan alleen met een chatbot.", "Contact can be made with a chatbot only."),
            searched=site.searched(),
        )
    if contact.reach is Reach.UNSEEN:
        return cannot_tell(contact.because, searched=site.searched())
    return site.absent(
        Text("een manier om contact op te nemen", "a way to make contact"),
        where=(PageKind.CONTACT, PageKind.ABOUT, PageKind.HELP),
    )
