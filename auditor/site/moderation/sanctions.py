"""What the terms say of measures against misuse: which, for what, and for how long."""

from collections.abc import Iterator
from functools import lru_cache

from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.moderation.sanction_words import (
    A_MEANING,
    AFTER_COLON,
    AND_THEN,
    BEFORE_COLON,
    CONTRACT,
    CRITERIA,
    EXAMPLES,
    EXCLUDED_THINGS,
    FOR_A_TIME,
    FOR_OTHERS,
    ITEM,
    MEASURES,
    NO_MEASURE,
    ONLY_A_NAME,
    RULES,
    STEPS,
    TAKES_MEASURES,
    TAKES_NO_MEASURES,
    TIDIES,
    TO_READER,
    UNTIL_THEN,
    WHERE_UNPAID,
)
from auditor.site.page import Page
from auditor.site.reading.condition import inverted, with_if
from auditor.site.reading.elsewhere import tells_of_others
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Saying, Site
from auditor.site.statements.published import Extent, Outcome, Published, here_and_now, outcome
from auditor.site.words.vocabulary import folded

IN_TERMS = frozenset({PageKind.TERMS, PageKind.CONDUCT, PageKind.DSA})
ACTS = ("sanction", "removal")
STEP_WORDS = 14
SHORT_NAME = 4


def sanction_policy(site: Site) -> Outcome:
    """Weigh the passages on measures: criteria and a duration in the terms, or only that measures are possible."""
    by_page: dict[int, list[Saying]] = {}
    for saying in site.sayings("sanction", "removal", "violation", itself=ACTS, like=_may_tell):
        if _is_measure(saying):
            by_page.setdefault(id(saying.page), []).append(saying)
    texts = list(_texts(site, by_page))
    # A summary elsewhere, in whatever language, is not the terms; nor is a threat elsewhere, when they say nothing.
    in_terms = [one for one in texts if _in_terms(site, one.page)]
    terms_read = bool(site.pages_of(PageKind.TERMS))
    return outcome(site, in_terms or [one for one in texts if one.lacking != "duration" or not terms_read])


def _may_tell(low: str) -> bool:
    """Whether a text may hold a step of a list of measures, which names none, or measures that are not named."""
    return FOR_A_TIME.search(low) is not None or TAKES_MEASURES.search(low) is not None


def _is_measure(saying: Saying) -> bool:
    """Whether a sentence of the platform's rules says that an account is acted against, or content for a breach."""
    sentence = saying.sentence
    # What is named is asked before the patterns are: most removals are of one's own pictures and messages.
    acts = sentence.names(*ACTS) or TAKES_MEASURES.search(sentence.low) is not None
    breach = sentence.names("sanction", "violation", "discretion") or "violation" in sentence.headed
    if not (acts and breach) and len(sentence.low.split()) > STEP_WORDS:
        return False
    if sentence.block.region not in (Region.MAIN, Region.QUOTE) or saying.kind is PageKind.GATE:
        return False
    if not _tells_of_measures(sentence) or _follows_an_end(saying):
        return False
    if _is_step(saying):
        return not _of_something_else(sentence.low)
    if not (acts and breach) or _of_something_else(sentence.low):
        return False
    if FOR_OTHERS.search(sentence.low) is None and not here_and_now(saying, "sanction", "removal"):
        return False
    if sentence.names("sanction") and any(CONTRACT.search(item) is None for item in _items(sentence.low)):
        return True
    return sentence.names("violation", "discretion") or "violation" in sentence.headed


def _tells_of_measures(sentence: Sentence) -> bool:
    """Whether the platform tells something: no meaning of a word, name of a text, or that it has no measures."""
    low = sentence.low
    if TAKES_NO_MEASURES.search(low) is not None and FOR_A_TIME.search(low) is None:
        return False
    if TIDIES.match(low) is not None and not sentence.names("sanction"):
        return False
    return not (A_MEANING.match(low) or ONLY_A_NAME.match(low) or tells_of_others(low))


def _is_step(saying: Saying) -> bool:
    """Whether it is a bare length in a list of measures: "Foto van een ander: een maand"."""
    sentence = saying.sentence
    if len(sentence.low.split()) > STEP_WORDS or sentence.names("promise", "negation"):
        return False
    heading = " . ".join(sentence.block.headings[-1:])
    announced = _of_measures(f"{heading} . {saying.page.main_heading} . {sentence.question} . {sentence.lead}")
    if not announced and not _follows_a_breach(saying):
        return False
    low = sentence.low if sentence.lead else AFTER_COLON.sub("", sentence.low)
    return low != "" and _for_a_time(saying) and not saying.sentence.asks


def _follows_an_end(saying: Saying) -> bool:
    """Whether it goes on from the end of a contract: after the notice an account is closed."""
    sentence = saying.sentence
    if AND_THEN.match(sentence.low) is None:
        return False
    before = saying.earlier
    return before is not None and before.block is sentence.block and NO_MEASURE.search(before.low) is not None


def _follows_a_breach(saying: Saying) -> bool:
    """Whether it goes on from "5. Sancties." or "Wie een regel overtreedt, krijgt een mail" in its own block."""
    sentence = saying.sentence
    if not (any(one.search(sentence.low) for one in (STEPS, BEFORE_COLON)) or inverted(sentence.low)):
        return False
    before = [one for one in saying.passage[: saying.position] if one.block is sentence.block]
    return any(
        one.names("violation") or (len(one.low.split()) <= SHORT_NAME and MEASURES.search(one.low)) for one in before
    )


@lru_cache(maxsize=1_000)
def _of_measures(place: str) -> bool:
    """Whether a heading or question announces measures; many sentences stand under each."""
    return MEASURES.search(folded(place)) is not None


def _of_something_else(low: str) -> bool:
    """Whether a sentence, or each item that it lists, is about expiry, one's own deletion, data, money or liability."""
    return all(
        any(one.search(item) is not None for one in (NO_MEASURE, EXCLUDED_THINGS, TO_READER))
        or any(one.search(with_if(item)) is not None for one in (NO_MEASURE, WHERE_UNPAID))
        for item in _items(low)
    )


def _items(low: str) -> list[str]:
    """Return the items that a sentence lists: "a. … b. … c. …"; the sentence itself where it lists none."""
    return [item for item in ITEM.split(low) if item.strip()] or [low]


def _texts(site: Site, by_page: dict[int, list[Saying]]) -> Iterator[Published]:
    """Yield what each page says of measures."""
    for found in by_page.values():
        page = found[0].page
        accounts = [one for one in found if one.sentence.names("sanction") or _is_step(one)]
        timed = [one for one in accounts if _for_a_time(one)]
        steps = [
            one
            for one in accounts
            if one.sentence.names("lasting") and STEPS.search(f"{one.sentence.lead} {one.sentence.low}")
        ]
        deciding = [one for one in (*timed, *steps) if _has_criteria(one)]
        if deciding and (_in_terms(site, page) or any(_headed_as_rules(one) for one in deciding)):
            evidence = tuple(one.evidence for one in deciding[:3])
            yield Published(Extent.WHOLE, evidence, page)
        elif deciding:
            yield Published(Extent.PART, (deciding[0].evidence,), page, "terms")
        else:
            yield Published(Extent.PART, tuple(one.evidence for one in (accounts or found)[:2]), page, "duration")


def _in_terms(site: Site, page: Page) -> bool:
    """Whether a page holds the terms or rules, by itself or among other things."""
    return page in site.pages_of(*IN_TERMS)


def _headed_as_rules(saying: Saying) -> bool:
    """Whether a sentence stands under a heading that says that these are terms or rules, on a page of many things."""
    near = folded(f"{' . '.join(saying.sentence.block.headings[-1:])} . {saying.page.main_heading}")
    return RULES.search(near) is not None


def _for_a_time(saying: Saying) -> bool:
    """Whether a measure on an account has a length that ends."""
    low = saying.sentence.low
    return any(UNTIL_THEN.search(low[: found.start()]) is None for found in FOR_A_TIME.finditer(low))


def _has_criteria(saying: Saying) -> bool:
    """Whether it is said for what: in the sentence, its row or the sentence before."""
    sentence = saying.sentence
    return (
        bool(sentence.lead)
        or sentence.before.rstrip().endswith("?")
        or any(one.search(sentence.low) is not None for one in (BEFORE_COLON, CRITERIA))
        or inverted(sentence.low) is not None
        or _any_criteria(saying.passage)
        or any(EXAMPLES.match(one.low) for one in saying.passage)
    )


def _any_criteria(passage: tuple[Sentence, ...]) -> bool:
    """Whether the passage names breaches."""
    return any(one.names("violation") and CRITERIA.search(one.low) is not None for one in passage)
