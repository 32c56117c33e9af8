"""Whether markup that waits for script, or script itself, may put a gate before a page."""

import re

from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.words.later import later
from auditor.site.words.sought import Sought
from auditor.site.words.vocabulary import folded

SCRIPT_GATE = Sought(
    r"age[-_ ]?(?:gate|check|verif|wall|confirm|restrict|popup|modal|warning)|agegate|ageverif|"
    r"leeftijd(?:s)?[-_ ]?(?:check|poort|controle|verificatie|melding|gate)|"
    r"is[-_]?adult|over[-_]?18|over18|ouder[-_]?dan[-_]?18|18[-_]?plus|adult[-_]?(?:check|gate|warning|content)|"
    r"eighteen|(?:18\+|18 jaar|meerderjarig|volwassen)|years? old|yoti|veriff|idin|yivi"
)
# A script or an empty place for one that is named for the entrance.
SCRIPT_NAME = later(
    r"(?:^|[\s/_.-])(?:age|leeftijd|adult|entr(?:y|ee|ance)|gate|poort|18plus|over18|verif\w*|agegate|"
    r"age-?check\w*|entry-?wall|entrywall|age-?wall|age-?lock|"
    r"adult-?check\w*|interstitial|disclaimer)(?:[\s/_.-]|$)",
    re.IGNORECASE,
)


# Firms and products whose script puts a gate before a site.
VENDOR = later(
    r"age-?verif|age-?check|age-?gate|agego\b|ageid\b|ageware|agekey|bluecheck|verify-?my|yoti|veriff|\bidin\b|"
    r"yivi|1account|"
    r"oneaccount|veratad|luciditi|withpersona|jumio|onfido|\bk-id\b|avsecure|docaposte|privateid|incode|sumsub|"
    r"criipto|"
    r"signicat|go\.cam|trustmatic|simpleavs|ondato|shuftipro|idnow|leeftijd(?:s)?(?:check|verificatie|controle|"
    r"poort)",
    re.IGNORECASE,
)
GATE_NAME = later(
    r"\bage[- ]?(?:gate|check|verification|restricted)|\bleeftijds(?:poort|check|controle|verificatie)", re.IGNORECASE
)


def is_script_made(page: Page, scripts: tuple[str, ...]) -> bool:
    """Whether markup that is hidden until script shows it, or script itself, speaks of an age gate."""
    hidden = " ".join(block.text for block in page.hidden_blocks if block.region is not Region.COOKIES)
    if page.words.named(folded(hidden)) & {"gate_text"} and page.words.named(folded(hidden)) & {
        "enter",
        "leave",
        "birth_date",
    }:
        return True
    sources = " ".join(page.script_addresses)
    if page.script_addresses and GATE_NAME.search(f"{page.metadata.title} . {page.main_heading}"):
        return True
    if (
        SCRIPT_NAME.search(sources)
        or VENDOR.search(sources)
        or any(
            SCRIPT_NAME.search(f"{node.attributes.get('id') or ''} {node.attributes.get('class') or ''}")
            for node in page.css("body div:empty")
        )
    ):
        return True
    return any(SCRIPT_GATE.search(text.lower()) is not None for text in (page.script_text, *scripts))
