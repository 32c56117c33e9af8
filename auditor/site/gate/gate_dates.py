"""Dates and years that an entrance asks to fill in outside any form that says so."""

from auditor.site.gate.gate_ways import are_births
from auditor.site.markup.regions import DIALOG_WORDS
from auditor.site.page import Page
from auditor.site.words.age_abroad import BIRTH

DATE_FIELDS = "input[type=date], input[type=month]"
UNTYPED = frozenset({"hidden", "radio", "checkbox", "submit", "button", "image", "reset"})
BIRTH_TYPED, MOST_TYPED = frozenset({"number", "text", "tel"}), 3


def has_dated_dialog(page: Page) -> bool:
    """Whether a date is to be filled in within a dialog, outside any form."""
    for node in page.css(DATE_FIELDS):
        above = node.parent
        while above is not None and above.tag not in ("body", "html", "-undef"):
            if DIALOG_WORDS.search(f"{above.attributes.get('class') or ''} {above.attributes.get('id') or ''}".lower()):
                return "hidden" not in node.attributes
            above = above.parent
    return False


def types_a_birth(page: Page, told: str) -> bool:
    """Whether a page that speaks of birth has a few fields to type in, and none for anything else."""
    kinds = [
        kind
        for node in page.css("input:not([hidden])")
        if (kind := (node.attributes.get("type") or "text").lower()) not in UNTYPED
    ]
    return BIRTH.search(told) is not None and 0 < len(kinds) <= MOST_TYPED and BIRTH_TYPED.issuperset(kinds)


def asks_a_date(page: Page) -> bool:
    """Whether a date or a year of birth can be filled in, in a form or not."""
    if any("hidden" not in node.attributes for node in page.css(DATE_FIELDS)):
        return True
    return any(are_births([one.text().strip() for one in node.css("option")]) for node in page.css("select"))
