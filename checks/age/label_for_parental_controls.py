"""A label tells parental-control software that the site is for adults."""

import re

from auditor import Basis, Evidence, Finding, Page, Site, Text, cannot_tell, met, not_met, partly, requirement

LABEL = re.compile(r"RTA-5042-1996-1400-1577-RTA|^\s*(?:adult|mature|restricted|18\+?)\s*$", re.IGNORECASE)
PICS_ADULT = re.compile(r"RTA-5042", re.IGNORECASE)


def label_of(page: Page) -> Evidence | None:
    """Return where a page carries the label: a meta named rating (or an old PICS label), or a response header."""
    for name, content in page.metadata.meta:
        if (name == "rating" and LABEL.search(content)) or (name == "pics-label" and PICS_ADULT.search(content)):
            # Names of meta are matched without regard to case: some sites write RATING.
            return Evidence(page.shown_url, f'meta[name="{name}" i]', f"{name}: {content}"[:120], page.sha256)
    header = page.delivery.header("rating")
    if header and LABEL.search(header):
        return Evidence(page.shown_url, "", f"HTTP-header Rating: {header}"[:120], page.sha256)
    return None


@requirement("AGE-06", needs=("home", "entry view"), languages=(), version=11)
def label_for_parental_controls(site: Site) -> Finding:
    """Looks for the RTA label or ``rating=adult`` in the head and headers of the entry page, then of all others."""
    on_entry = label_of(site.entry)
    if on_entry is not None:
        return met(
            on_entry,
            Text("De eerste pagina draagt het label.", "The entry page carries the label."),
            basis=Basis.OBSERVED,
        )
    elsewhere = [found for page in site.pages if (found := label_of(page)) is not None]
    # What every advertisement that was read carries is their template; one alone would point at somebody's.
    on_offers = [label_of(page) for page in site.gathered.advertisements]
    if on_offers and all(on_offers):
        elsewhere.extend(found for found in on_offers[:1] if found is not None)
    if elsewhere:
        return partly(
            elsewhere,
            Text(
                "Alleen andere pagina's dragen het label, de eerste niet.",
                "Only other pages carry the label, the entry page does not.",
            ),
            basis=Basis.OBSERVED,
        )
    if site.entry_is_filled_by_script:
        return cannot_tell(
            Text(
                "De pagina's worden door script gevuld; een label kan daar ook door script in komen.",
                "The pages are filled by script; a label may be put there by script too.",
            ),
            searched=site.searched(),
        )
    return not_met(
        site.entry.evidence(),
        Text("Geen van de bezochte pagina's draagt het label.", "None of the visited pages carries the label."),
        basis=Basis.OBSERVED,
        searched=site.searched(),
    )
