"""What reporters are promised: a confirmation of receipt, the decision, and a way to contest it."""

from collections.abc import Iterable, Iterator

import msgspec

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.page import Page
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.reading.stance_words import NO, OWN
from auditor.site.reporting.redress_fields import without_conditions
from auditor.site.reporting.redress_named import CONCEPT, Promised, named_in
from auditor.site.reporting.redress_others import is_a_title, speaks_of_something_else
from auditor.site.reporting.redress_series import series_in
from auditor.site.reporting.redress_words import (
    AT_ODDS,
    EACH_REPORT,
    NO_WAY,
    NOT,
    OR_NOT,
    OTHER_MATTER,
    OWN_ADVERTISEMENT,
    REPORTING,
    RESERVED,
    TO_BOTH,
)
from auditor.site.reporting.ways_to_report import report_forms
from auditor.site.site import Saying, Site
from auditor.site.statements.table_cells import its_row_denies
from auditor.site.who import Who
from auditor.site.words.vocabulary import Hit, folded


class Redress(msgspec.Struct, frozen=True):
    """What is promised firmly in every language that speaks of it, and all that is promised anywhere, with evidence."""

    firm: frozenset[Promised]
    any: frozenset[Promised]
    evidence: tuple[Evidence, ...]


NEGATED = frozenset({Stance.DENIED, Stance.UNCLEAR})


def redress_for_reporters(site: Site) -> Redress:
    """Weigh what reporters are promised; between languages the weaker counts."""
    by_language: dict[str, dict[Promised, tuple[bool, Evidence]]] = {}
    with_form = [one.page for one in report_forms(site)]
    for saying in site.sayings("report_act", *CONCEPT.values()):
        for part, firm in _promises(saying, with_form):
            told = by_language.setdefault(site.language_of(saying.page), {})
            before = told.get(part)
            told[part] = (firm or (before is not None and before[0]), before[1] if before else saying.evidence)
    if not by_language:
        return Redress(frozenset(), frozenset(), ())
    firm_in = [frozenset(part for part, (is_firm, _) in told.items() if is_firm) for told in by_language.values()]
    firm_in_all = frozenset.intersection(*firm_in)
    return Redress(
        firm_in_all,
        frozenset(part for told in by_language.values() for part in told),
        tuple(_weakest_first(by_language.values(), firm_in_all)),
    )


def _weakest_first(
    languages: Iterable[dict[Promised, tuple[bool, Evidence]]], firm: frozenset[Promised]
) -> Iterator[Evidence]:
    """Yield the evidence of the language that promises least, then what others promise beyond it."""
    least, *others = sorted(languages, key=lambda told: sum(is_firm for is_firm, _ in told.values()))
    yield from (least[part][1] for part in Promised if part in least)
    for told in others:
        beyond = {evidence for part, (is_firm, evidence) in told.items() if is_firm and part not in firm}
        quoted = dict.fromkeys(told[part][1] for part in Promised if part in told)
        yield from (one.beyond_what_counts() if one in beyond else one for one in quoted)


def _promises(saying: Saying, with_form: list[Page]) -> Iterator[tuple[Promised, bool]]:
    """Yield each thing that a sentence promises to reporters, and whether it does so without reservation."""
    sentence = saying.sentence
    if sentence.asks or sentence.block.level or saying.page_speaks_of_others:
        return
    # Few sentences name any of it.
    named, series = named_in(saying), series_in(sentence)
    if not (named or series) or is_a_title(sentence) or speaks_of_something_else(sentence):
        return
    if its_row_denies(saying):
        # "Bericht over de afloop | nee".
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
    if part is Promised.REDRESS and NO_WAY.search(sentence.low):
        return False
    main = without_conditions(sentence.low) if part is Promised.REDRESS else sentence.low
    denies = NOT.search(AT_ODDS.sub(" ", main)) is not None
    if not places:
        return not denies and not sentence.names("promise", "other_sites")
    held = stance(sentence, CONCEPT[part], hedges=False, at=places)
    if part is Promised.REDRESS and held in NEGATED and not denies:
        return True
    return held is Stance.HOLDS or (held in NEGATED and OR_NOT.search(sentence.low) is not None)


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
    if saying.kind in (PageKind.PRICING, PageKind.LOGIN):
        return REPORTING.search(sentence.low) is not None
    if saying.kind in (PageKind.REGISTER, PageKind.ADVERTISE):
        return REPORTING.search(f"{sentence.low} . {heading}") is not None
    if at_the_form:
        return True
    around = f"{near} . {saying.passage_text} . {folded(' . '.join(sentence.block.headings[-2:]))}"
    return REPORTING.search(around) is not None
