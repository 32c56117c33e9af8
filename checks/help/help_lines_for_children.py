"""Whoever is too young and leaves the site sees a help line for children."""

from auditor import (
    Finding,
    PageKind,
    Site,
    Text,
    cannot_tell,
    child_lines,
    evidence_of,
    exits,
    met,
    not_met,
    numbers_of_others,
    partly,
    requirement,
)

WHERE = (PageKind.GATE, PageKind.SAFETY, PageKind.HELP)
CHILD_LINES = ("kindertelefoon", "veilig-thuis", "centrum-seksueel-geweld")


@requirement("HLP-06", languages=("nl", "en", "de", "fr"), version=14)
def help_lines_for_children(site: Site) -> Finding:
    """Looks for a help line for children at the gate, behind its way out, and on pages for readers under 18."""
    lines = child_lines(site)
    if lines.to_the_young:
        return met(
            evidence_of(lines.to_the_young),
            Text(
                "Een hulplijn voor kinderen staat waar wie te jong is haar ziet.",
                "A help line for children stands where whoever is too young sees it.",
            ),
        )
    unread = exits(site).unread
    other = lines.elsewhere or lines.named
    # A gate that script makes may hold a help line; where one was found elsewhere, that much is sure.
    if unread or (site.gate.script_made and site.gate.seen is None and not other):
        return cannot_tell(
            Text(
                "De leeftijdspagina of de pagina voor wie te jong is was niet te lezen; daar kan een hulplijn staan.",
                "The age gate or the page for whoever is too young could not be read; a help line may stand there.",
            ),
            searched=site.searched(),
        )
    wrong = numbers_of_others(site, *CHILD_LINES)
    if wrong and not lines.elsewhere:
        return not_met(
            evidence_of(wrong),
            Text(
                f"Bij een hulplijn voor kinderen staat het nummer van een ander ({wrong[0].said}).",
                f"Beside a help line for children stands another one's number ({wrong[0].said}).",
            ),
            searched=site.searched(),
        )
    if other:
        return partly(
            evidence_of(other),
            Text(
                "Een hulplijn voor kinderen staat alleen elders op de site, of zonder nummer of link.",
                "A help line for children stands only elsewhere on the site, or without a number or link.",
            ),
        )
    return site.absent(Text("een hulplijn voor kinderen", "a help line for children"), where=WHERE)
