"""What a platform publishes on one matter: the best text within a language counts, the weaker between languages.

A page in another language that tells the rules in short is no version of them, and takes nothing away.
"""

from collections.abc import Iterable
from enum import IntEnum

import msgspec

from auditor.finding import Evidence
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.site import Saying, Site
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

NEAR_ENOUGH = 40
# A text of less than this part of the other's length tells it in short.
IN_SHORT = 0.45
CALLED_SHORT = later(
    r"\b(?:samenvatting|samengevat|in het kort|kort gezegd|summary|in short|in brief|zusammenfassung|kurzfassung|"
    r"resume|en bref)\b"
)
DISCLAIMS = later(
    r"\b(?:verantwort\w*|haftung|haften|garantiert|responsables?|responsabilite|verantwoordelijk|aansprakelijk|"
    r"responsible|liable|garander\w*|meld(?:en|ing\w*)?|report\w*|zeker|certain|"
    r"bewijs|proof|guarantee\w*)\b"
)
NOT_HERE_AND_NOW = frozenset({Stance.PROMISED, Stance.PAST, Stance.ELSEWHERE, Stance.ASKED})


class Extent(IntEnum):
    """How much of what is asked a text holds."""

    NOTHING = 0
    PART = 1
    WHOLE = 2


class Published(msgspec.Struct, frozen=True):
    """One text on the matter: how much it holds, where it stands and what is lacking (a key of the check's own).

    `headed` tells that it stands under a heading about the matter.
    """

    extent: Extent
    evidence: tuple[Evidence, ...]
    page: Page
    lacking: str = ""
    headed: bool = False


class Outcome(msgspec.Struct, frozen=True):
    """What all texts together amount to; `weaker_language` tells that another language version holds more."""

    extent: Extent
    evidence: tuple[Evidence, ...] = ()
    lacking: str = ""
    weaker_language: bool = False


def here_and_now(saying: Saying, *matter: str) -> bool:
    """Whether a sentence tells how it is on this platform today: no plan, no past, no other site, no question."""
    if saying.page_speaks_of_others or saying.follows_a_promise:
        return False
    return stance(saying.sentence, *matter, hedges=False) not in NOT_HERE_AND_NOW


def forbids(sentence: Sentence, *matter: str) -> bool:
    """Whether a sentence forbids the matter: in so many words, or by a "no" close before it."""
    if sentence.names("ban"):
        return True
    if DISCLAIMS.search(sentence.low):
        return False
    refusals = sentence.of("negation")
    return any(0 <= hit.start - no.end <= NEAR_ENOUGH for hit in sentence.of(*matter) for no in refusals)


def outcome(site: Site, texts: Iterable[Published]) -> Outcome:
    """Weigh the texts: the best of each language, and of the languages that speak of it at all the weaker."""
    best: dict[str, Published] = {}
    told = sorted((one for one in texts if one.extent), key=lambda one: -one.extent)
    for text in told:
        best.setdefault(site.language_of(text.page), text)
    if not best:
        return Outcome(Extent.NOTHING)
    strongest = max(best.values(), key=lambda one: one.extent)
    versions = [
        one for one in best.values() if one.extent is strongest.extent or not _in_short(one.page, strongest.page)
    ]
    weakest = min(versions, key=lambda one: one.extent)
    differs = weakest.extent is not strongest.extent
    others = [one for one in (*versions, *told) if one is not weakest and one.extent is weakest.extent]
    evidence = (
        *weakest.evidence[:3],
        *(piece.beyond_what_counts() for piece in (strongest.evidence[:2] if differs else ())),
        *(piece for one in others for piece in one.evidence[:1]),
    )
    return Outcome(weakest.extent, evidence, weakest.lacking, differs)


def _in_short(page: Page, whole: Page) -> bool:
    """Whether a page is so much shorter than another that it tells in short what the other tells."""
    if CALLED_SHORT.search(folded(page.main_heading)) is not None and _length(page) < _length(whole):
        return True
    return _length(page) < IN_SHORT * _length(whole)


def _length(page: Page) -> int:
    """Return how much a page says for itself."""
    return sum(len(block.text) for block in page.blocks if block.region in (Region.MAIN, Region.QUOTE))
