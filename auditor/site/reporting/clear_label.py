"""Links whose label says that one reports there."""

from auditor.site.page import Page
from auditor.site.words.vocabulary import folded

LONGEST_LABEL = 80


def is_clear(page: Page, name: str) -> bool:
    """Whether a link says that one reports there; "Contact", "Feedback", "hier" and signing up do not."""
    if not name or len(name) > LONGEST_LABEL:
        return False
    named = page.words.named(folded(name))
    return bool(named & {"report_control", "report_label"}) and "sign_up" not in named
