"""Anyone can read the terms, as text, without an account and without passing a gate."""

from auditor import Finding, PageKind, Site, TermsForm, Text, cannot_tell, met, partly, requirement, terms_of

WORSE = {
    TermsForm.PDF: Text("De voorwaarden zijn een PDF.", "The terms are a PDF."),
    TermsForm.UNLINKED: Text("Geen link leidt naar de voorwaarden.", "No link leads to the terms."),
    TermsForm.BEHIND_GATE: Text(
        "De voorwaarden staan achter de leeftijdspagina.", "The terms are behind the age gate."
    ),
    TermsForm.BEHIND_LOGIN: Text("De voorwaarden staan achter een inlog.", "The terms are behind a login."),
}


@requirement("DSA-04", languages=("nl", "en", "de", "fr"), version=17)
def terms_as_text(site: Site) -> Finding:
    """Looks for a page of terms with text that a link leads to; where languages differ the weaker counts."""
    found = terms_of(site)
    as_page = {one.language for one in found if one.form is TermsForm.PAGE}
    worse = [one for one in found if one.form in WORSE and one.language not in as_page]
    if worse:
        return partly([one.evidence for one in worse], WORSE[worse[0].form])
    if as_page:
        return met(
            [one.evidence for one in found if one.form is TermsForm.PAGE],
            Text(
                "De voorwaarden zijn een gewone pagina met tekst, zonder inlog te lezen.",
                "The terms are an ordinary page of text that can be read without logging in.",
            ),
        )
    if any(one.form is TermsForm.PICTURE for one in found):
        return cannot_tell(
            Text(
                "De pagina met voorwaarden heeft geen tekst, alleen een afbeelding of ingevoegd bestand.",
                "The page of terms has no text, only a picture or an embedded file.",
            ),
            searched=site.searched(),
        )
    return site.absent(Text("voorwaarden", "terms"), where=(PageKind.TERMS,))
