"""Anyone can report illegal content electronically."""

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
    notice_route,
    partly,
    requirement,
)

WHERE = (PageKind.REPORT, PageKind.CONTACT, PageKind.SAFETY, PageKind.HELP, PageKind.DSA, PageKind.TERMS)


@requirement("REP-02", languages=("nl", "en", "de", "fr"), version=18)
def notice_mechanism(site: Site) -> Finding:
    """Looks for a report form or a labelled address that asks where and why, open to people without an account."""
    route = notice_route(site)
    if route.reach is Reach.ANYONE:
        return met(
            route.evidence,
            Text(
                "Iedereen kan zonder account melden; er wordt gevraagd waar het staat en wat er mis is.",
                "Anyone can report without an account; it is asked where it stands and what is wrong.",
            ),
            basis=Basis.OBSERVED,
        )
    if route.reach is Reach.INCOMPLETE:
        return partly(route.evidence, route.because, basis=Basis.OBSERVED)
    if route.reach is Reach.GENERAL:
        return partly(
            route.evidence,
            Text(
                "Melden kan alleen via een algemeen contactformulier of e-mailadres.",
                "Reports can be made through a general contact form or e-mail address only.",
            ),
            basis=Basis.OBSERVED,
        )
    if route.reach is Reach.MEMBERS:
        return not_met(
            route.evidence,
            Text("Melden kan alleen na inloggen.", "Reports can be made only after logging in."),
            basis=Basis.OBSERVED,
            searched=site.searched(),
        )
    if route.reach is Reach.UNSEEN:
        return cannot_tell(route.because, searched=site.searched(), evidence=route.evidence)
    return site.absent(Text("een manier om illegale inhoud te melden", "a way to report illegal content"), where=WHERE)
