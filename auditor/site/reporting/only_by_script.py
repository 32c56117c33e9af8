"""What on every advertisement may open a report and is no button but by script: a label, a menu of deeds."""

from collections.abc import Callable

from auditor.requirements import Text
from auditor.site.page import Page
from auditor.site.reporting.entry_links import AROUND
from auditor.site.template import AdvertisementTemplate
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

LABEL_BY_SCRIPT = Text(
    "Op de gelezen advertenties staat een label om te melden waar alleen script een knop van maakt; wat het opent, is "
    "zonder browser niet te zien.",
    "The advertisements that were read have a label to report that only script makes a button; what it opens cannot be "
    "seen without a browser.",
)
MENU_BY_SCRIPT = Text(
    "Op de gelezen advertenties staat een knop die een menu opent; of daar een melding bij is, is zonder browser niet "
    "te zien.",
    "The advertisements that were read have a button that opens a menu; whether a report is in it cannot be seen "
    "without a browser.",
)
# What only opens more: its deeds cannot be seen before it is pressed.
# Not "…": that is what is left of a button that named somebody.
MENU_SIGNS = frozenset({"⋮", "⋯", "...", "•••", "···"})
MENU = later(
    r"\W*(?:(?:meer|andere) (?:opties|acties)|opties|acties|(?:more|other) (?:options|actions)|options|actions|"
    r"(?:mehr |weitere )?(?:optionen|aktionen)|(?:plus|autres) d'(?:options|actions))\W*"
)


def only_by_script(template: AdvertisementTemplate, names_report: Callable[[Page, str], bool]) -> Text | None:
    """Return why it cannot be told without a browser whether the advertisements can be reported, None where it can."""
    if styled_ways(template, names_report):
        return LABEL_BY_SCRIPT
    return MENU_BY_SCRIPT if _opens_a_menu(template) else None


def styled_ways(template: AdvertisementTemplate, names_report: Callable[[Page, str], bool]) -> bool:
    """Whether every advertisement has a label that names a report and is no button but by script ("Report", a span)."""
    return all(
        any(one.region not in AROUND and names_report(page, one.name) for one in page.styled_controls)
        for page in template.pages
    )


def _opens_a_menu(template: AdvertisementTemplate) -> bool:
    """Whether every advertisement has a button without a deed of its own ("⋮", "Meer opties")."""
    return all(
        any(
            one.region not in AROUND and (one.name.strip() in MENU_SIGNS or MENU.fullmatch(folded(one.name)))
            for one in page.controls
        )
        for page in template.pages
    )
