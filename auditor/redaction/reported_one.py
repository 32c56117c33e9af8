"""Whose entry a report form says is being reported: "Je meldt het bericht van zandloper."."""

import re
from collections.abc import Iterator

from auditor.site.words.names import ORDINARY

WRITTEN = (
    r"(?:\w*bericht|post|reactie|antwoord|onderwerp|topic|profiel|advertentie|zoekertje|review|recensie|comment|"
    r"message|reply|profile|ad|listing|beitrag|profil|anzeige|annonce)"
)
SAID = (
    r"(?:(?:je|u|jij|ge) (?:meldt|rapporteert)|you(?: are|'re) (?:reporting|flagging)|sie melden|du meldest|"
    r"vous signalez) (?:nu |now )?"
)
NAME = r"\w[\w.-]{1,28}\w"
REPORTED = re.compile(
    rf"{SAID}(?:(?:(?:het|de|dit|the|a|this|das|die|den|le|la|l') ?)?{WRITTEN} (?:van|door|of|by|from|von|de) "
    rf"@?(?P<writer>{NAME})(?=\s*(?:[.,!?:;)]|$))|@?(?P<owner>{NAME})['\u2019]s {WRITTEN}\b)",
    re.IGNORECASE,
)
REPORTING = ("meldt ", "rapporteert ", "reporting ", "flagging ", "melden ", "meldest ", "signalez ")
BEFORE, AFTER = 12, 90


def reported_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text names whose entry is being reported."""
    for word in REPORTING:
        place = text.find(word)
        while place >= 0:
            found = REPORTED.search(text, max(0, place - BEFORE), place + AFTER)
            if found is not None:
                whose = "writer" if found["writer"] else "owner"
                if found[whose].lower() not in ORDINARY:
                    yield found.span(whose)
            place = text.find(word, place + 1)
