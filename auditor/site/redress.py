"""What reporters are promised: a confirmation of receipt, the decision, and a way to contest it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from auditor.finding import Evidence
from auditor.site.page import Page
from auditor.site.page_kind import PageKind
from auditor.site.redress_words import (
    ANNOUNCES,
    ARRIVED,
    AT_ODDS,
    ELSEWHERE,
    LEADING,
    NOT,
    OFFERS,
    ON_ARRIVAL,
    OR_NOT,
    OTHER_MATTER,
    OWN_ADVERTISEMENT,
    REPORTER,
    REPORTING,
    RESERVED,
    STRONG_RECEIPT,
    TELLS,
    TO_BOTH,
)
from auditor.site.reporting import report_forms
from auditor.site.sentences import Sentence
from auditor.site.site import Saying, Site
from auditor.site.stance import Stance, stance
from auditor.site.stance_words import OWN
from auditor.site.who import Who
from auditor.site.words import folded


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
    if sentence.asks or sentence.block.level or saying.page_speaks_of_others or ANNOUNCES.search(sentence.low):
        return
    if ELSEWHERE.search(sentence.low) or (sentence.names("police") and not OWN.search(sentence.low)):
        # What the police or another organisation answers to whoever reports there.
        return
    named = _named(saying)
    if not named or not _to_reporters(saying, at_the_form=saying.kind is PageKind.REPORT or saying.page in with_form):
        return
    for part in Promised:
        if part in named and _holds(sentence, part):
            yield part, part is Promised.REDRESS or RESERVED.search(sentence.low) is None


def _holds(sentence: Sentence, part: Promised) -> bool:
    """Whether a sentence states what it names, and does not deny or put it off."""
    if not sentence.names(CONCEPT[part]):
        return not sentence.names("negation", "denial", "promise", "other_sites")
    held = stance(sentence, CONCEPT[part], hedges=False)
    if part is Promised.REDRESS and held in NEGATED and NOT.search(AT_ODDS.sub(" ", sentence.low)) is None:
        return True
    return held is Stance.HOLDS or (held in NEGATED and OR_NOT.search(sentence.low) is not None)


def _named(saying: Saying) -> set[Promised]:
    """Return what a sentence names of a receipt, a decision that is told, and redress, by itself or as an answer."""
    sentence = saying.sentence
    named = {part for part, concept in CONCEPT.items() if sentence.names(concept)}
    tells = TELLS.search(sentence.low) is not None
    leading = LEADING.match(sentence.low)
    main = sentence.low[leading.end() :] if leading is not None else sentence.low
    arrived = ARRIVED.search(main) is not None and TELLS.search(main) is not None and not ON_ARRIVAL.search(main)
    if Promised.RECEIPT in named and not _is_given(sentence, main, tells=tells):
        named.discard(Promised.RECEIPT)
    if arrived and REPORTER.search(main):
        named.add(Promised.RECEIPT)
    asked = saying.page.words.named(f"{sentence.question} . {folded(' . '.join(sentence.block.headings[-1:]))}")
    if not tells and not TELLS.search(sentence.question):
        named.discard(Promised.DECISION)
    elif tells and "outcome" in saying.page.words.named(sentence.question):
        named.add(Promised.DECISION)
    if "redress" in asked and OFFERS.search(sentence.low):
        named.add(Promised.REDRESS)
    return named


def _is_given(sentence: Sentence, main: str, *, tells: bool) -> bool:
    """Whether a receipt is given to the reporter; "zonder bevestiging bekijken we niets" asks for one."""
    words = [sentence.low[hit.start : hit.end] for hit in sentence.of(CONCEPT[Promised.RECEIPT])]
    if any(word.startswith(STRONG_RECEIPT) for word in words):
        return True
    in_answer = TELLS.search(sentence.question) is not None or sentence.block.tag in ("li", "td", "dd")
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
    others = not at_the_form and Who.ADVERTISER in saying.who and Who.REPORTER not in saying.who
    if (others or OWN_ADVERTISEMENT.search(near)) and not TO_BOTH.search(sentence.low):
        return False
    if saying.kind in (PageKind.REGISTER, PageKind.ADVERTISE, PageKind.PRICING, PageKind.LOGIN):
        return REPORTING.search(sentence.low) is not None
    if at_the_form:
        return True
    around = f"{near} . {saying.passage_text} . {folded(' . '.join(sentence.block.headings[-2:]))}"
    return REPORTING.search(around) is not None
