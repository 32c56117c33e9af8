"""A report can be filed as about a minor, and as about coercion or trafficking."""

from auditor import (
    Basis,
    Finding,
    Site,
    Text,
    cannot_tell,
    forms_to_report_with,
    goes_on,
    met,
    not_met,
    partly,
    report_categories,
    requirement,
)


@requirement("REP-04", languages=("nl", "en", "de", "fr"), version=16)
def categories_for_minors_and_coercion(site: Site) -> Finding:
    """Reads the choices of the report forms, and the categories that a help page names."""
    forms = forms_to_report_with(site)
    offered = report_categories(site)
    if offered.minor and offered.coercion:
        return met(
            offered.evidence,
            Text(
                "Er zijn aparte keuzes voor minderjarigen en voor dwang of mensenhandel.",
                "There are separate choices for minors and for coercion or trafficking.",
            ),
            basis=Basis.OBSERVED,
        )
    if offered.minor or offered.coercion:
        lacking = ("dwang of mensenhandel", "coercion or trafficking") if offered.minor else ("minderjarigen", "minors")
        return partly(
            offered.evidence,
            Text(f"Een keuze voor {lacking[0]} ontbreekt.", f"A choice for {lacking[1]} is missing."),
            basis=Basis.OBSERVED,
        )
    if forms and all(goes_on(one.form) for one in forms):
        return cannot_tell(
            Text(
                "Het meldformulier gaat in stappen; welke keuzes later komen was niet te zien.",
                "The report form goes in steps; which choices come later could not be seen.",
            ),
            searched=site.searched(),
            evidence=[one.page.evidence(one.form) for one in forms],
        )
    if forms:
        return not_met(
            [one.page.evidence(one.form) for one in forms],
            Text(
                "Het meldformulier heeft geen keuze voor minderjarigen en geen voor dwang of mensenhandel.",
                "The report form has no choice for minors and none for coercion or trafficking.",
            ),
            basis=Basis.OBSERVED,
            searched=site.searched(),
        )
    return cannot_tell(Text("Er is geen meldformulier gezien.", "No report form was seen."), searched=site.searched())
