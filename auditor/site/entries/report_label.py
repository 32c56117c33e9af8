"""What a control on a card says that opens a report of it: words that name nobody, which a recording may keep."""

import re

from auditor.site.entries.entry_nouns import ENTRY
from auditor.site.words.later import later

REPORTED = rf"(?:{ENTRY}|kaart(?:je)?|card|bericht|post|pagina|page|inhoud)"
REPORT_LABEL = later(
    rf"\W*(?:(?:meld|rapporteer|report|flag)(?:\W+(?:(?:deze|dit|this|the|de)\W+)?{REPORTED}|\W+(?:misbruik|abuse|dit|this))?|"
    rf"(?:(?:deze|dit|this|diese) )?(?:{REPORTED}|misbruik|misstand|iets|zorgen) (?:melden|rapporteren)|"
    r"melden|rapporteren|misbruik|klopt (?:er )?(?:dit|iets|hier iets)? ?niet|niet pluis|something wrong|"
    r"signaler(?: (?:cette|l') ?annonce)?)\W*",
    re.IGNORECASE,
)
LONGEST = 60


def is_report_label(text: str) -> bool:
    """Whether a text says no more than that this can be reported."""
    return len(text) <= LONGEST and REPORT_LABEL.fullmatch(" ".join(text.split())) is not None
