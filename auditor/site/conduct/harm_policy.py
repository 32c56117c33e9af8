"""The platform's text against minors, coercion and trafficking: what it names, what it forbids, what follows."""

from collections.abc import Iterable, Iterator

from auditor.site.conduct.harm_consequence import is_consequence
from auditor.site.conduct.harm_words import (
    ABOUT_RULES,
    ADULTS_OWN_CHOICE,
    AGAINST,
    AIM_OF_A_CODE,
    AS_READERS,
    FORBIDDEN_LIST,
    NO_POLICY,
    NO_TEXT,
    NO_TOLERANCE,
    NOT_LET_IN,
    OF_POLICE,
    OF_THINGS,
    ON_THIS_SITE,
    REFERS,
    TAKES_NONE,
    THEN,
    TO_THE_READER,
    TURNED_AWAY,
)
from auditor.site.conduct.sector_code import sector_code
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.reading.elsewhere import tells_of_others
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Saying, Site
from auditor.site.statements.published import Extent, Outcome, Published, forbids, here_and_now, outcome
from auditor.site.words.vocabulary import folded

THEME = ("minors", "coercion")
CONSEQUENCE = ("removal", "sanction", "police", "told_police")
ENOUGH_WORDS, SHORT_IF_HEADED = 28, 15
LISTED = frozenset({"li", "td", "dd", "dt"})
MORE_THAN_ONE, IN_COLUMNS = 2, 4
NEAR = 8
FOLLOWS = 3
# Where whoever is turned away is one who would be offered; elsewhere it may be a visitor.
RULES_STAND_ON = frozenset({PageKind.TERMS, PageKind.CONDUCT, PageKind.SAFETY, PageKind.ADVERTISE})


def harm_policy(site: Site) -> Outcome:
    """Weigh the texts of the platform that forbid offering minors and people who are forced."""
    by_page: dict[Page, list[Saying]] = {}
    for saying in site.sayings(*THEME):
        if _about_people_offered(saying) and here_and_now(saying, *THEME):
            by_page.setdefault(saying.page, []).append(saying)
    texts = [text for page, found in by_page.items() for text in _texts(page, found)]
    whole = [text for text in texts if text.extent is Extent.WHOLE and text.headed]
    if whole:
        # A shorter version in another language takes nothing from a text with a heading of its own.
        return Outcome(Extent.WHOLE, tuple(piece for one in whole[:2] for piece in one.evidence[:3]))
    told = outcome(site, texts)
    if told.extent is Extent.NOTHING:
        # The aim of the code that the platform says it keeps to is one sentence of policy.
        kept = tuple(one for one in sector_code(site).statement if _names_the_theme(site, one.excerpt))
        return Outcome(Extent.PART, kept[:1], "length") if kept else told
    return told


def _names_the_theme(site: Site, text: str) -> bool:
    """Whether a statement on the code says what it is against; by its year alone it tells nobody what is forbidden."""
    return not site.entry.words.named(folded(text)).isdisjoint(THEME)


def _about_people_offered(saying: Saying) -> bool:
    """Whether a sentence in the body of a page is about people who are offered, not readers or trade marks."""
    sentence = saying.sentence
    if sentence.block.region not in (Region.MAIN, Region.QUOTE) or saying.kind in (PageKind.GATE, PageKind.PRIVACY):
        return False
    if sentence.block.level or sentence.block.tag in ("label", "option", "legend"):
        return False
    of_a_code = sentence.names("code_of_conduct") or AIM_OF_A_CODE.search(sentence.low) is not None
    if of_a_code and not forbids(sentence, *THEME):
        # The aim of a code is counted apart, below.
        return False
    if OF_THINGS.search(sentence.low) or not _named_by(saying):
        return False
    if NO_POLICY.search(sentence.low) or tells_of_others(sentence.low):
        return False
    if NO_TEXT.search(sentence.low) and not (ON_THIS_SITE.search(sentence.low) and forbids(sentence, *THEME)):
        return False
    if AS_READERS.search(sentence.low) and not sentence.names("coercion"):
        return False
    asked = f"{sentence.question} . {sentence.lead}" if not sentence.names(*THEME) else ""
    if THEN.match(sentence.low) and (is_consequence(sentence) or sentence.names("ban")):
        # "Ben je nog geen achttien? Dan kom je er niet op": the question is a condition.
        return True
    if _turns_away(saying):
        return True
    return not any(TO_THE_READER.search(text) for text in (sentence.low, asked))


def _turns_away(saying: Saying) -> bool:
    """Whether it answers, on a page of rules, a question that names minors by turning them away: "Wegwezen"."""
    sentence = saying.sentence
    if not sentence.question or not sentence.first or saying.kind not in RULES_STAND_ON:
        return False
    asked = saying.page.words.named(sentence.question)
    of_readers = AS_READERS.search(f"{sentence.question} {sentence.low}") is not None
    return "minors" in asked and not of_readers and TURNED_AWAY.search(sentence.low) is not None


def _named_by(saying: Saying) -> frozenset[str]:
    """Return which parts of the theme a sentence names itself, or takes from its row or a question about the rules."""
    sentence = saying.sentence
    condition = THEN.match(sentence.low) is not None or _turns_away(saying)
    asked = sentence.question if condition or ABOUT_RULES.search(sentence.question) else ""
    beside = saying.page.words.named(f"{sentence.lead} . {asked}") if sentence.lead or asked else ()
    own = sentence.concepts
    if OF_POLICE.search(sentence.low):
        own = saying.page.words.named(OF_POLICE.sub(" ", sentence.low))
    return frozenset(THEME).intersection((*own, *beside))


def _texts(page: Page, found: list[Saying]) -> Iterator[Published]:
    """Yield one text per stretch of sentences that belong together; a page about nothing else is one stretch."""
    names = [one for one in (page.metadata.title, page.main_heading) if not one.endswith("?")]
    called = " . ".join(names)
    whole = _names_theme(page, called) or TAKES_NONE.search(folded(called)) is not None
    stretch: list[Saying] = []
    for saying in found:
        if stretch and not whole and not _together(stretch[-1].sentence, saying.sentence):
            yield _text(page, stretch, dedicated=False)
            stretch = []
        stretch.append(saying)
    if stretch:
        yield _text(page, stretch, dedicated=whole)


def _together(one: Sentence, other: Sentence) -> bool:
    """Whether two sentences stand under the same heading, or close by and both about who is offered."""
    if one.block.headings == other.block.headings:
        return other.block.order - one.block.order <= NEAR
    # Who acts young, and which code the platform keeps to, are matters of their own under a heading of their own.
    if any(each.names("suggestion", "youth_prop", "code_of_conduct") for each in (one, other)):
        return False
    return other.block.order - one.block.order <= FOLLOWS


def _names_theme(page: Page, text: str) -> bool:
    """Whether a heading names the theme; "in force from 1 May" does not."""
    if OF_THINGS.search(folded(text)):
        return False
    return not page.words.named(folded(text)).isdisjoint(THEME)


def _is_ban(saying: Saying, *, headed: bool) -> bool:
    """Whether a sentence forbids, or stands in a list or a text of its own that does."""
    sentence = saying.sentence
    if forbids(sentence, *THEME) or "ban" in sentence.headed or AGAINST.search(sentence.low):
        return True
    if NOT_LET_IN.search(sentence.low) or _turns_away(saying):
        return True
    words = saying.page.words
    listed = sentence.block.tag in LISTED and "ban" in words.named(folded(saying.page.main_heading))
    listed = listed or FORBIDDEN_LIST.search(sentence.lead) is not None
    if headed and TAKES_NONE.search(folded(f"{saying.page.metadata.title} . {saying.page.main_heading}")):
        return True
    return listed or (headed and "ban" in words.named(saying.passage_text))


def _headed(page: Page, one: Sentence) -> bool:
    """Whether a sentence stands under a heading that names the theme; a question in a list is no heading of a text."""
    heading = " ".join(one.block.headings[-1:])
    named = _names_theme(page, heading) or NO_TOLERANCE.search(folded(heading)) is not None
    return bool(heading) and not heading.endswith("?") and named


def _text(page: Page, stretch: list[Saying], *, dedicated: bool) -> Published:
    """Return how much one stretch holds."""
    themed = {_place(saying.sentence): saying.sentence for saying in stretch}
    headed = dedicated or any(_headed(page, one) for one in themed.values())
    follow = _consequences(stretch, headed=headed, dedicated=dedicated)
    if not follow and not any(_is_ban(saying, headed=headed) for saying in stretch):
        return Published(Extent.NOTHING, (), page)
    named = frozenset().union(*(_named_by(one) for one in stretch if not ADULTS_OWN_CHOICE.search(one.sentence.low)))
    if headed:
        headings = {text for one in themed.values() for text in one.block.headings[-1:]}
        named |= page.words.named(folded(" . ".join(headings))).intersection(THEME)
    texts = {**themed, **{_place(one): one for one in follow}}
    words = sum(len(f"{one.question if THEN.match(one.low) else ''} {one.low}".split()) for one in texts.values())
    evidence = (stretch[0].evidence, *(page.evidence(one.block, one.text) for one in follow[:2]))
    if named != set(THEME):
        return Published(Extent.PART, evidence, page, "minors" if "minors" not in named else "coercion")
    if not follow:
        return Published(Extent.PART, evidence, page, "consequence")
    enough = SHORT_IF_HEADED if headed or len(texts) >= IN_COLUMNS else ENOUGH_WORDS
    if words < enough or len(texts) < MORE_THAN_ONE:
        return Published(Extent.PART, evidence, page, "length")
    return Published(Extent.WHOLE, evidence, page, headed=dedicated or _all_under_one(page, stretch))


def _all_under_one(page: Page, stretch: list[Saying]) -> bool:
    """Whether what stands under one heading about the theme names both parts of it, as it says or as it is called."""
    named: dict[tuple[str, ...], frozenset[str]] = {}
    for saying in stretch:
        headings = saying.sentence.block.headings
        if _headed(page, saying.sentence):
            called = page.words.named(folded(" ".join(headings[-1:]))).intersection(THEME)
            named[headings] = named.get(headings, frozenset()) | _named_by(saying) | called
    return any(parts == set(THEME) for parts in named.values())


def _place(sentence: Sentence) -> tuple[int, str]:
    """Return what tells one sentence of a page from another."""
    return sentence.block.order, sentence.low


def _consequences(stretch: list[Saying], *, headed: bool, dedicated: bool) -> list[Sentence]:
    """Return the sentences that say what follows: the themed ones, and those after one that refer back to it."""
    page = stretch[0].page
    told = [one for one in page.sentences_about(*CONSEQUENCE, *THEME) if is_consequence(one)]
    found: dict[tuple[int, str], Sentence] = {}
    for saying in stretch:
        for one in told:
            follows = _follows(saying.sentence, one) and (headed or REFERS.search(one.low))
            later = dedicated and one.block.order > saying.sentence.block.order
            if one is saying.sentence or follows or later or _goes_on(one, saying.sentence, found.values()):
                found[_place(one)] = one
    return list(found.values())


def _goes_on(one: Sentence, themed: Sentence, found: Iterable[Sentence]) -> bool:
    """Whether it tells of the police behind a consequence in the same block: "… is closed. We file a report."."""
    if one.block is not themed.block or not one.names("police", "told_police"):
        return False
    return any(other.block is one.block and 0 <= len(other.before) < len(one.before) for other in found)


def _follows(themed: Sentence, one: Sentence) -> bool:
    """Whether a sentence comes after another in its block, or in one of the next blocks under the same heading."""
    if one.block is themed.block:
        return len(one.before) > len(themed.before)
    return one.block.headings == themed.block.headings and 0 < one.block.order - themed.block.order < FOLLOWS
