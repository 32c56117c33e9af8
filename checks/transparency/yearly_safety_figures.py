"""The platform publishes yearly figures on reports, suspected minors and reports to the police."""

from auditor import (
    Counted,
    Finding,
    PageKind,
    Site,
    Text,
    cannot_tell,
    met,
    partly,
    requirement,
    safety_figures,
    unread_report,
)

WHERE = (PageKind.TRANSPARENCY, PageKind.SAFETY, PageKind.DSA, PageKind.ABOUT)
NAMES = {
    Counted.MINORS: ("vermoedelijk minderjarigen", "suspected minors"),
    Counted.POLICE: ("meldingen aan de politie", "reports to the police"),
}


@requirement("TRN-01", languages=("nl", "en", "de", "fr"), version=15)
def yearly_safety_figures(site: Site) -> Finding:
    """Looks for numbers that count the platform's own reports, removals, suspected minors and reports to the police."""
    figures = safety_figures(site)
    lacking = [names for one, names in NAMES.items() if one not in figures.counted]
    if figures.counted and not lacking and figures.recent:
        return met(
            figures.evidence,
            Text(
                "Er staan cijfers, ook over vermoedelijk minderjarigen en over meldingen aan de politie.",
                "There are figures, also on suspected minors and on reports to the police.",
            ),
        )
    if figures.counted and not lacking:
        return partly(
            figures.evidence,
            Text("Er staan cijfers, maar niet over het laatste jaar.", "There are figures, but not on the last year."),
        )
    if figures.counted:
        dutch, english = (" en ".join(nl for nl, _ in lacking), " and ".join(en for _, en in lacking))
        return partly(
            figures.evidence,
            Text(
                f"Er staan enkele cijfers, maar niet over {dutch}.",
                f"There are some figures, but not on {english}.",
            ),
        )
    file = unread_report(site)
    if file is not None:
        return cannot_tell(
            Text(
                "Er is een verslag dat niet is gelezen: een bestand, of alleen op verzoek of voor leden. Daarin kunnen "
                "cijfers staan.",
                "There is a report that was not read: a file, or on request or for members only. It may hold figures.",
            ),
            searched=site.searched(),
            evidence=[file],
        )
    return site.absent(Text("cijfers over veiligheid", "safety figures"), where=WHERE)
