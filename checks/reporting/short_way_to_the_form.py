"""The report form is a few clicks away, behind a link that says what it is."""

from auditor import Basis, Finding, Site, Text, cannot_tell, met, not_met, partly, report_path, requirement

FEW = 2


@requirement("REP-08", languages=("nl", "en", "de", "fr"), version=13)
def short_way_to_the_form(site: Site) -> Finding:
    """Counts the clicks from the first page to the form that reports are made with, and reads the last link."""
    path = report_path(site)
    if path is None:
        return cannot_tell(Text("Er is geen meldformulier gezien.", "No report form was seen."), site.searched())
    if path.clicks is None and not path.certain:
        return cannot_tell(
            Text(
                "Er is een meldformulier, maar niet elke pagina die ernaar kan linken was te lezen.",
                "There is a report form, but not every page that may link to it could be read.",
            ),
            searched=site.searched(),
            evidence=path.evidence,
        )
    if path.clicks is None:
        return not_met(
            path.evidence,
            Text(
                "Er is een meldformulier, maar geen van de gelezen pagina's linkt ernaar.",
                "There is a report form, but none of the pages that were read links to it.",
            ),
            basis=Basis.OBSERVED,
            searched=site.searched(),
        )
    clicks = Text(_clicks(path.clicks, "klik", "klikken"), _clicks(path.clicks, "click", "clicks"))
    if path.clicks <= FEW and path.clear:
        return met(
            path.evidence,
            Text(
                f"Het meldformulier is {clicks.nl} ver, met een duidelijk opschrift.",
                f"The report form is {clicks.en} away, with a clear label.",
            ),
            basis=Basis.OBSERVED,
        )
    vague = (
        ("", "")
        if path.clear
        else (", maar de link zegt niet dat je daar meldt", ", but the link does not say that one reports there")
    )
    return partly(
        path.evidence,
        Text(
            f"Het meldformulier is {clicks.nl} ver{vague[0]}.",
            f"The report form is {clicks.en} away{vague[1]}.",
        ),
        basis=Basis.OBSERVED,
    )


def _clicks(number: int, one: str, more: str) -> str:
    """Return a number of clicks in words."""
    return f"{number} {one if number == 1 else more}"
