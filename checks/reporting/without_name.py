"""Child abuse can be reported without giving a name and e-mail address."""

from auditor import (
    Basis,
    Finding,
    Site,
    Text,
    anonymity_promise,
    cannot_tell,
    demanded_beside,
    forms_to_report_with,
    goes_on,
    met,
    not_met,
    partly,
    requirement,
)


@requirement("REP-03", languages=("nl", "en", "de", "fr"), version=19)
def report_without_name(site: Site) -> Finding:
    """Reads whether the report forms demand a name and e-mail address, and what the text beside them says."""
    forms = forms_to_report_with(site)
    promise = anonymity_promise(site)
    open_forms = [
        one
        for one in forms
        if not (one.name and one.name.required) and not (one.email and one.email.required) and not demanded_beside(one)
    ]
    # Where the language versions differ the weaker counts.
    closed_in = {site.language_of(one.page) for one in forms} - {site.language_of(one.page) for one in open_forms}
    whole = [one for one in open_forms if not goes_on(one.form)]
    if open_forms and not closed_in and not whole and promise is None:
        return cannot_tell(
            Text(
                "Het meldformulier gaat in stappen; of het een naam eist is in wat te zien was niet te lezen.",
                "The report form goes in steps; what could be seen of it does not tell whether it demands a name.",
            ),
            searched=site.searched(),
            evidence=[one.page.evidence(one.form) for one in open_forms],
        )
    if whole and not closed_in:
        return met(
            [one.page.evidence(one.form) for one in whole],
            Text(
                "Het meldformulier kan zonder naam en e-mailadres verstuurd worden.",
                "The report form can be sent without a name and e-mail address.",
            ),
            basis=Basis.OBSERVED,
        )
    demanding = [one for one in forms if one not in open_forms]
    # What the English page frees from does not help whoever meets the Dutch form.
    promise = anonymity_promise(site, closed_in) if forms else promise
    if demanding and promise is not None:
        return partly(
            [promise, *(one.page.evidence(one.form) for one in demanding)],
            Text(
                "De tekst zegt dat melden zonder naam kan, maar het formulier eist naam of e-mailadres.",
                "The text says that reports can be made without a name, but the form demands a name or e-mail address.",
            ),
            basis=Basis.OBSERVED,
        )
    if demanding:
        return not_met(
            [said for one in demanding for said in (demanded_beside(one), one.page.evidence(one.form)) if said],
            _demanded(
                name=any(one.name is not None and one.name.required for one in demanding),
                email=any(one.email is not None and one.email.required for one in demanding),
            ),
            basis=Basis.OBSERVED,
            searched=site.searched(),
        )
    if promise is not None:
        return met(
            promise,
            Text("De site biedt een anonieme weg om te melden.", "The site offers an anonymous way to report."),
        )
    return cannot_tell(Text("Er is geen meldformulier gezien.", "No report form was seen."), searched=site.searched())


def _demanded(*, name: bool, email: bool) -> Text:
    """Return what the forms cannot be sent without, as their own fields say it."""
    dutch, english = "een naam of e-mailadres", "a name or e-mail address"
    if name and email:
        dutch, english = "een naam en een e-mailadres", "a name and an e-mail address"
    elif name or email:
        dutch, english = ("een naam", "a name") if name else ("een e-mailadres", "an e-mail address")
    return Text(
        f"Het meldformulier eist {dutch}, ook bij kindermisbruik.",
        f"The report form demands {english}, also for child abuse.",
    )
