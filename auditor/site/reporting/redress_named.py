"""What a sentence names of a receipt, a decision that is told, and redress, and where it does."""

import re
from enum import StrEnum
from functools import lru_cache

from auditor.site.reading.sentences import CELLS, Sentence
from auditor.site.reading.stance_words import YES
from auditor.site.reporting.redress_against import opposes_the_decision
from auditor.site.reporting.redress_fields import told_by_grammar
from auditor.site.reporting.redress_series import OPPOSED, WHEN
from auditor.site.reporting.redress_words import (
    AGAINST,
    ARRIVED,
    AT_ONCE,
    COMPLAINS,
    CONFIRMED,
    IT_CAN,
    LEADING,
    OFFERS,
    ON_ARRIVAL,
    OPPOSES,
    OUTCOME,
    REPORTER,
    STRONG_RECEIPT,
    TELLS,
    TIMELINE,
    WAY,
)
from auditor.site.site import Saying
from auditor.site.words.later import later
from auditor.site.words.vocabulary import Hit, folded


class Promised(StrEnum):
    """The three things that a reporter should get (DSA art. 16(4)-(5))."""

    RECEIPT = "receipt"
    DECISION = "decision"
    REDRESS = "redress"


CONCEPT = {Promised.RECEIPT: "receipt", Promised.DECISION: "outcome", Promised.REDRESS: "redress"}
# "Je melding komt binnen. Je krijgt daarvan een mailtje."
TOLD_OF_IT = later(
    r"\b(?:daarvan|hiervan|daarover|daar|of (?:that|this|it))\b[^.;]{0,20}\b(?:\w*mail\w*|bericht\w*|bevestiging|note|"
    r"message|word)\b|\b(?:mail|message|note|word) (?:of|about) (?:that|this|it)\b"
)
COMES_IN = later(
    r"\b(?:komt|kwam|is) (?:\w+ ){0,2}?(?:binnen|aan)\b|\baankomt\b|\bbinnenkomt\b|\b(?:comes? in|arrives?|gets? "
    r"(?:here|through|to us)|reaches us|lands)\b"
)
# "Wat wij beslissen, ziet u vanzelf aan de site": whoever looks finds out, and nobody is told.
SEEN_ONESELF = later(
    r"\b(?:zie|ziet|merk|merkt) (?:je|u|jij|ge) (?:dan |het |dat )?(?:vanzelf|zelf|gauw genoeg)\b|\b(?:zie|"
    r"ziet) (?:je|u) "
    r"(?:aan|op) (?:de|het) (?:site|website|bord|gids|advertentie)\b|\byou(?:'ll| will| can)? (?:see|notice|find out) "
    r"(?:it |that |this )?(?:for yourself|yourself|on the site|when the (?:ad|page))\b"
)
# As many sentences before it as one on objecting may follow the decision by.
BACK = 2
LISTED = frozenset({"li", "td", "dd"})


def named_in(saying: Saying) -> dict[Promised, tuple[Hit, ...]]:
    """Return what a sentence names of a receipt, a decision that is told, and redress, with where it does.

    Without a place the sentence answers a question that names it.
    """
    sentence = saying.sentence
    found = {
        Promised.RECEIPT: _receipt(sentence),
        Promised.DECISION: _decision(sentence),
        Promised.REDRESS: _redress(sentence),
    }
    named = {part: places for part, places in found.items() if places}
    for part in told_by_grammar(sentence.low):
        named.setdefault(Promised(part), ())
    if opposes_the_decision(sentence, saying.before(BACK)):
        named.setdefault(Promised.REDRESS, ())
    affirms = sentence.first and (YES.match(sentence.low) or IT_CAN.match(sentence.low)) is not None
    if not (sentence.question or affirms or WAY.search(sentence.low) or OFFERS.search(sentence.low)):
        # What follows adds only answers and ways.
        return named
    heading = folded(" . ".join(sentence.block.headings[-1:]))
    asked = saying.page.words.named(f"{sentence.question} . {heading}")
    tells = _tells(sentence.low)
    if sentence.question and (affirms or (tells and sentence.first)):
        if "receipt" in asked or ARRIVED.search(sentence.question):
            named.setdefault(Promised.RECEIPT, ())
        told = _tells(sentence.question) and OUTCOME.search(sentence.question) is not None
        if (tells and "outcome" in asked) or told:
            named.setdefault(Promised.DECISION, ())
    against = OPPOSES.search(f"{sentence.question} . {sentence.lead} . {heading}") is not None
    # "Durft zij niets te zeggen zonder een ander aan te kijken?" asks of no second look.
    second_look = "redress" in asked and asked.isdisjoint({"sign_of_exploitation", "noted_sign"})
    if (second_look and (OFFERS.search(sentence.low) or affirms)) or (against and WAY.search(sentence.low)):
        named.setdefault(Promised.REDRESS, ())
    return named


@lru_cache(maxsize=1_000)
def _tells(text: str) -> bool:
    """Whether a folded text has somebody be told something; asked of one sentence several times."""
    return TELLS.search(text) is not None


def _places(concept: str, *patterns: re.Match[str] | None) -> tuple[Hit, ...]:
    """Return the matches as places of a concept."""
    return tuple(Hit(concept, one.start(), one.end()) for one in patterns if one is not None)


def _receipt(sentence: Sentence) -> tuple[Hit, ...]:
    """Return where a sentence gives a receipt; that a report has come in is one only when its reporter is told."""
    told_of = TOLD_OF_IT.search(sentence.low)
    if told_of is not None and COMES_IN.search(f"{sentence.before[-120:].lower()} {sentence.question}"):
        return _places("receipt", told_of)
    leading = LEADING.match(sentence.low)
    main = leading.end() if leading is not None else 0
    tells = TELLS.search(sentence.low, main) is not None
    hits = sentence.of(CONCEPT[Promised.RECEIPT])
    if hits and _is_given(sentence, sentence.low[main:], tells=_tells(sentence.low)):
        return hits
    if not tells or ON_ARRIVAL.search(sentence.low, main) or REPORTER.search(sentence.low, main) is None:
        return ()
    return _places("receipt", ARRIVED.search(sentence.low, main), AT_ONCE.search(sentence.low, main))


def _of_a_timeline(sentence: Sentence) -> bool:
    """Whether it is an item of a list that tells what comes after a report."""
    over = folded(f"{' . '.join(sentence.block.headings[-1:])} . {sentence.lead} . {sentence.question}")
    # "Binnen 48 uur | Onze beslissing": a row by when.
    heads = folded(sentence.lead).split(" - ") if sentence.block.tag in CELLS else ()
    return TIMELINE.search(over) is not None or any(WHEN.match(one) for one in heads)


def _decision(sentence: Sentence) -> tuple[Hit, ...]:
    """Return where a sentence tells a reporter of the decision."""
    if SEEN_ONESELF.search(sentence.low):
        return ()
    listed = sentence.block.tag in LISTED and _of_a_timeline(sentence)
    if not (listed or _tells(sentence.low) or _tells(sentence.question)):
        return ()
    if listed and not _tells(sentence.low):
        outcome = OUTCOME.search(sentence.low)
        return sentence.of(CONCEPT[Promised.DECISION]) or _places("outcome", outcome)
    hits = sentence.of(CONCEPT[Promised.DECISION])
    # "A complaint against our decision" does not say that it is told.
    opposed = [one.span() for one in OPPOSED.finditer(sentence.low)]
    told = tuple(hit for hit in hits if not any(start <= hit.start < stop for start, stop in opposed))
    if told:
        return told
    outcome = OUTCOME.search(sentence.low)
    if outcome is None or REPORTER.search(sentence.low) is None:
        return ()
    # The verb of telling itself, and what is told: "u hoort niets" denies the verb.
    return _places("outcome", TELLS.search(sentence.low), outcome)


def _redress(sentence: Sentence) -> tuple[Hit, ...]:
    """Return where a sentence opens a way to object to the decision on a report."""
    hits = sentence.of(CONCEPT[Promised.REDRESS])
    if hits:
        return hits
    against = AGAINST.search(sentence.low)
    complains = COMPLAINS.search(sentence.low)
    if against is not None and complains is not None:
        return _places("redress", against, complains)
    opposes = OPPOSES.search(sentence.low)
    if opposes is None or not WAY.search(OPPOSES.sub(" ", sentence.low)):
        return ()
    return _places("redress", opposes)


def _is_given(sentence: Sentence, main: str, *, tells: bool) -> bool:
    """Whether a receipt is given to the reporter; "zonder bevestiging bekijken we niets" asks for one."""
    words = [sentence.low[hit.start : hit.end] for hit in sentence.of(CONCEPT[Promised.RECEIPT])]
    if any(word.startswith(STRONG_RECEIPT) for word in words):
        return True
    in_answer = _tells(sentence.question) or sentence.block.tag in LISTED
    given = ON_ARRIVAL.sub(" ", main)
    return (tells or in_answer or CONFIRMED.search(main) is not None) and any(word in given for word in words)
