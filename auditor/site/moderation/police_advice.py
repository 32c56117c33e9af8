"""Tells advice to go to the police oneself from what the platform does."""

import re

from auditor.finding import Evidence
from auditor.site.moderation.police_passing import EDITORS, TAKES_DOWN, THEN_GO, TO_US
from auditor.site.moderation.police_words import (
    ADVISES,
    IMPERATIVE,
    NAMED_ACTOR,
    NAMED_MAY,
    NUMBER,
    OWN_PROCEDURE,
    PASSIVE,
    PLATFORM_ACTS,
    READER,
    THIRD_PERSON,
)
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.site import Saying, Site
from auditor.site.words.later import later

OTHER_AUTHORITY = later(
    r"\b(?:autoriteit (?:persoonsgegevens|consument\w*|financiele markten|online \w+)|\w+autoriteit|"
    r"(?:data protection|privacy|consumer|supervisory) authorit\w+)\b"
)
# Blocks: more under one heading are articles or answers on matters of their own.
SHORT_PASSAGE = 4


def beside(saying: Saying) -> str:
    """Return the folded text of its passage; of terms that are one long passage, the article and its neighbours."""
    place = saying.sentence.block.order
    if len({one.block.order for one in saying.passage}) <= SHORT_PASSAGE:
        return saying.passage_text
    return " ".join(one.low for one in saying.passage if abs(one.block.order - place) <= 1)


def in_own_procedure(saying: Saying) -> bool:
    """Whether a list or table tells what "we" do: the steps of the platform's own protocol."""
    sentence = saying.sentence
    if sentence.block.tag not in ("li", "td", "dd"):
        return False
    around = f"{sentence.question} {sentence.lead} {' '.join(sentence.block.headings[-1:]).lower()}"
    return OWN_PROCEDURE.search(around) is not None and READER.search(sentence.low) is None


def advises(sentence: Sentence, *, answers: bool = False) -> bool:
    """Whether a sentence tells the reader to go to the police instead of saying that the platform does."""
    low = sentence.low
    if ADVISES.search(low):
        return True
    acts = any(one.search(TO_US.sub(" ", low)) for one in (PLATFORM_ACTS, EDITORS)) or any(
        one.search(sentence.text) is not None for one in (NAMED_ACTOR, NAMED_MAY)
    )
    if IMPERATIVE.match(low):
        return (
            re.search(
                r"\b(?:wij|we|wir|nous)\b(?:\s\S+){0,12}?\s(?:door|melden|aangifte|politie|police|pass|forward|"
                r"report|"
                r"in|polizei|"
                r"weiter)\b",
                low,
            )
            is None
        )
    if NUMBER.search(low) and not acts:
        return True
    if (READER.search(low) or THEN_GO.match(low)) and not acts:
        return True
    if answers or (THIRD_PERSON.search(low) and not re.search(r"\b(?:je|u|jij|you)\b", low)):
        return False
    return not acts and PASSIVE.search(low) is None and TAKES_DOWN.search(low) is None


def _is_another_authority(sentence: Sentence) -> bool:
    """Whether what is named is an authority for something else: "klachten kunt u kwijt bij de Autoriteit …"."""
    others = [found.span() for found in OTHER_AUTHORITY.finditer(sentence.low)]
    return bool(others) and all(
        any(start <= hit.start < stop for start, stop in others) for hit in sentence.of("police")
    )


def advice_to_call_police(site: Site) -> tuple[Evidence, ...]:
    """Return where the platform points its readers to the police, by name only."""
    return tuple(
        saying.evidence
        for saying in site.sayings("police")
        if saying.sentence.names("police")
        and not _is_another_authority(saying.sentence)
        and (advises(saying.sentence) or saying.sentence.names("own_report"))
        and stance(saying.sentence, "police") in (Stance.HOLDS, Stance.HEDGED)
    )
