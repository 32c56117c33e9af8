"""What reporters are promised: a confirmation of receipt, the decision, and a way to contest it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.page import Page
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.reading.stance_words import NO, OWN, YES
from auditor.site.reporting.redress_others import is_a_title, speaks_of_something_else
from auditor.site.reporting.redress_series import series_in
from auditor.site.reporting.redress_words import (
    AGAINST,
    ARRIVED,
    AT_ODDS,
    AT_ONCE,
    COMPLAINS,
    EACH_REPORT,
    IT_CAN,
    LEADING,
    NOT,
    OFFERS,
    ON_ARRIVAL,
    OPPOSES,
    OR_NOT,
    OTHER_MATTER,
    OUTCOME,
    OWN_ADVERTISEMENT,
    REPORTER,
    REPORTING,
    RESERVED,
    STRONG_RECEIPT,
    TELLS,
    TIMELINE,
    TO_BOTH,
    WAY,
)
from auditor.site.reporting.ways_to_report import report_forms
from auditor.site.site import Saying, Site
from auditor.site.who import Who
from auditor.site.words.vocabulary import Hit, folded


class Promised(StrEnum):
    """The three things that a reporter should get (DSA art. 16(4)-(5))."""

    RECEIPT = "receipt"
    DECISION = "decision"
    REDRESS = "redress"


@dataclass(frozen=True, slots=True)
class Redress:
    """What is promised in every language that speaks of it, and all that is promised anywhere, with evidence.

    `without` are the parts that some language, or a reservation, takes away again.
    """

    firm: frozenset[Promised]
    any: frozenset[Promised]
    evidence: tuple[Evidence, ...]


CONCEPT = {Promised.RECEIPT: "receipt", Promised.DECISION: "outcome", Promised.REDRESS: "redress"}
LISTED = frozenset({"li", "td", "dd"})
NEGATED = frozenset({Stance.DENIED, Stance.UNCLEAR})


def redress_for_reporters(site: Site) -> Redress:
    """Weigh what reporters are promised; between languages the weaker counts."""
    by_language: dict[str, dict[Promised, bool]] = {}
    evidence: dict[Promised, Evidence] = {}
    with_form = [one.page for one in report_forms(site)]
    for saying in site.sayings("report_act", *CONCEPT.values()):
        for part, firm in _promises(saying, with_form):
            told = by_language.setdefault(site.language_of(saying.page), {})
            told[part] = told.get(part, False) or firm
            evidence.setdefault(part, saying.evidence)
    if not by_language:
        return Redress(frozenset(), frozenset(), ())
    firm_in = [{part for part, firm in told.items() if firm} for told in by_language.values()]
    return Redress(
        frozenset(set.intersection(*firm_in)),
        frozenset(evidence),
        tuple(evidence[part] for part in Promised if part in evidence),
    )


def _promises(saying: Saying, with_form: list[Page]) -> Iterator[tuple[Promised, bool]]:
    """Yield each thing that a sentence promises to reporters, and whether it does so without reservation."""
    sentence = saying.sentence
    if sentence.asks or sentence.block.level or saying.page_speaks_of_others:
        return
    # Few sentences name any of it.
    named, series = _named(saying), series_in(sentence)
    if not (named or series) or is_a_title(sentence) or speaks_of_something_else(sentence):
        return
    if sentence.names("police") and not OWN.search(sentence.low):
        # What the police answer to whoever reports there.
        return
    if not _to_reporters(saying, at_the_form=saying.kind is PageKind.REPORT or saying.page in with_form):
        return
    reserved = RESERVED.search(sentence.low) is not None
    for part in Promised:
        if part.value in series or (part in named and _holds(sentence, part, named[part])):
            yield part, part is Promised.REDRESS or not reserved


def _holds(sentence: Sentence, part: Promised, places: tuple[Hit, ...]) -> bool:
    """Whether a sentence states what it names, and does not deny or put it off."""
    if NO.match(sentence.low) and sentence.question:
        return False
    if not places:
        denies = NOT.search(AT_ODDS.sub(" ", sentence.low)) is not None
        return not denies and not sentence.names("promise", "other_sites")
    held = stance(sentence, CONCEPT[part], hedges=False, at=places)
    if part is Promised.REDRESS and held in NEGATED and NOT.search(AT_ODDS.sub(" ", sentence.low)) is None:
        return True
    return held is Stance.HOLDS or (held in NEGATED and OR_NOT.search(sentence.low) is not None)


def _named(saying: Saying) -> dict[Promised, tuple[Hit, ...]]:
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
    if ("redress" in asked and (OFFERS.search(sentence.low) or affirms)) or (against and WAY.search(sentence.low)):
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
    return TIMELINE.search(over) is not None


def _decision(sentence: Sentence) -> tuple[Hit, ...]:
    """Return where a sentence tells a reporter of the decision."""
    listed = sentence.block.tag in LISTED and _of_a_timeline(sentence)
    if not (listed or _tells(sentence.low) or _tells(sentence.question)):
        return ()
    if listed and not _tells(sentence.low):
        outcome = OUTCOME.search(sentence.low)
        return sentence.of(CONCEPT[Promised.DECISION]) or _places("outcome", outcome)
    hits = sentence.of(CONCEPT[Promised.DECISION])
    if hits:
        return hits
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
    return (tells or in_answer) and any(word in given for word in words)


def _to_reporters(saying: Saying, *, at_the_form: bool) -> bool:
    """Whether a sentence is about those who report, not about advertisers, members or customers."""
    sentence = saying.sentence
    heading = folded(" . ".join(sentence.block.headings[-1:]))
    near = f"{sentence.low} . {sentence.question} . {sentence.lead} . {heading}"
    if OTHER_MATTER.search(near):
        return False
    # The heading "Report an ad" is about an advertisement, and speaks to whoever reports it.
    at_the_form = at_the_form or REPORTING.search(heading) is not None
    reporters = Who.REPORTER in saying.who or EACH_REPORT.search(sentence.low)
    others = not at_the_form and Who.ADVERTISER in saying.who and not reporters
    if (others or OWN_ADVERTISEMENT.search(near)) and not TO_BOTH.search(sentence.low):
        return False
    if saying.kind in (PageKind.REGISTER, PageKind.ADVERTISE, PageKind.PRICING, PageKind.LOGIN):
        return REPORTING.search(sentence.low) is not None
    if at_the_form:
        return True
    around = f"{near} . {saying.passage_text} . {folded(' . '.join(sentence.block.headings[-2:]))}"
    return REPORTING.search(around) is not None
