"""What a control on a card says that opens a report of it: words that name nobody, which a recording may keep."""

import re

from auditor.site.words.later import later

ENTRY = (
    r"(?:advertentie|annonce|zoekertje|vermelding|kaart(?:je)?|profiel|oproep|bericht|pagina|inhoud|ad|advert|listing|"
    r"profile|card|post|page|anzeige|inserat|profil)"
)
REPORT_LABEL = later(
    rf"\W*(?:(?:meld|rapporteer|report|flag)(?:\W+(?:(?:deze|dit|this|the|de)\W+)?{ENTRY}|\W+(?:misbruik|abuse|dit|this))?|"
    rf"(?:(?:deze|dit|this|diese) )?(?:{ENTRY}|misbruik|misstand|iets|zorgen) (?:melden|rapporteren)|"
    r"melden|rapporteren|misbruik|klopt (?:er )?(?:dit|iets|hier iets)? ?niet|niet pluis|something wrong|"
    r"signaler(?: (?:cette|l') ?annonce)?)\W*",
    re.IGNORECASE,
)
LONGEST = 60


def is_report_label(text: str) -> bool:
    """Whether a text says no more than that this can be reported."""
    return len(text) <= LONGEST and REPORT_LABEL.fullmatch(" ".join(text.split())) is not None
