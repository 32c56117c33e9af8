"""What a platform tells of its age check of visitors over several sentences: how, for whom, and with what exceptions.

A page on the check tells its method in one sentence, whom it is for in a heading and the exceptions in the next answer.
What belongs together is read together: the sentences under one heading, or the page where its title names the check.
"""

from collections.abc import Iterator
from enum import StrEnum

import msgspec

from auditor.finding import Evidence
from auditor.site.age.age_scope import (
    ALL,
    AT_THE_DOOR,
    CHECKED,
    CLICKED,
    DECLARED_ONLY,
    ESTIMATES,
    OF_AGE,
    OTHERS,
    PLACES,
    PROVEN,
    SHOWN_TO_WORK,
    TAKES_NO_PART,
    TO_VISIT,
    is_of_advertisers,
    leaves_some_out,
    tells_what_is_kept,
)
from auditor.site.age.proof_demanded import (
    NOT_DONE,
    OF_A_CHECK,
    demands_a_proof,
    demands_it_of_some,
    tells_of_a_check,
)
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.once import once
from auditor.site.page import Page
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.site import Site
from auditor.site.statements.part_locked import opens_a_part
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

METHOD = ("age_method", "age_provider", "age_paper")
PROOF = (*METHOD, "age_estimation", "private_proof")
OWN = later(r"\b(?:wij|we|ons|onze|our|us|wir|uns\w*|nous|notre|nos)\b")
SHORT_QUESTION = 5
REFERS = later(r"\b(?:dat|dit|die|deze|het|er|daar\w*|hier\w*|echt|it|that|this|those|das|es|dies\w*|ca|cela|ce)\b")
CONTINUES = later(r"^\W*(?:dus|en|maar|so|but|and|und|aber|also|et|mais|alors)\b")
MOST_FOLLOWING = 3
BESIDE = 2
NEVER = frozenset(
    {PageKind.FORUM, PageKind.ADVERTISEMENT, PageKind.SEARCH, PageKind.ADVERTISE, PageKind.PRICING, PageKind.REPORT}
)
AROUND = frozenset({Region.NAV, Region.FOOTER, Region.COOKIES, Region.USER_CONTENT, Region.CARD, Region.QUOTE})


class Extent(StrEnum):
    """How far what is told goes: a check of all visitors, of some, or a check of which no more is told."""

    ALL = "all"
    SOME = "some"
    UNTOLD = "untold"


class Place(StrEnum):
    """Where it is told: at the door, on a page that is about it, or in a part of a page."""

    GATE = "gate"
    WHOLE = "whole"
    PART = "part"


class AgeAccount(msgspec.Struct, frozen=True):
    """What is told, whether it is an estimate that was not shown to work, where it stands, and whether it names how."""

    extent: Extent
    estimated: bool
    evidence: Evidence
    page: Page
    sentences: tuple[Sentence, ...]
    named: bool = True

    @property
    def text(self) -> str:
        """The folded text of all that was read together."""
        return told_together(self.sentences)


@once
def age_accounts(site: Site) -> tuple[AgeAccount, ...]:
    """Return what is told of the age check of visitors: for some first, then for all, then what tells no more."""
    found = [
        one
        for page in _pages(site)
        for stretch, whole in _stretches(page)
        if (one := _account(page, stretch, Place.GATE if site.kind_of(page) is PageKind.GATE else whole))
    ]
    order = (Extent.SOME, Extent.ALL, Extent.UNTOLD)
    return tuple(sorted(found, key=lambda one: order.index(one.extent)))


def told_together(sentences: tuple[Sentence, ...]) -> str:
    """Return the folded text of sentences with their headings, questions and leads, each once."""
    parts: dict[str, None] = {}
    for one in sentences:
        for text in (*map(folded, one.block.headings[-2:]), one.question, one.lead, one.low):
            if text:
                parts.setdefault(text.strip())
    return " . ".join(parts)


def _pages(site: Site) -> Iterator[Page]:
    """Yield the pages that may tell of it; news only where the platform tells it of itself."""
    for page in site.pages:
        kind = site.kind_of(page)
        if kind in NEVER or (page is site.entry and page.cards.advertisements):
            continue
        if kind is PageKind.NEWS and not OWN.search(page.folded):
            continue
        yield page


def _stretches(page: Page) -> Iterator[tuple[tuple[Sentence, ...], Place]]:
    """Yield the sentences that belong together, and whether they are a part or all of a page."""
    if page.may_name.isdisjoint(PROOF) and not (page.says_like(tells_of_a_check) and OF_A_CHECK.stand_in(page.folded)):
        return
    told = [one for one in page.sentences if one.block.region not in AROUND]
    title = folded(f"{page.metadata.title} . {page.main_heading}")
    if "age_check" in page.words.named(title) or OF_AGE.search(title):
        yield tuple(told), Place.WHOLE
        return
    stretches: list[list[Sentence]] = []
    for one in told:
        if not stretches or _starts_anew(stretches[-1][-1], one):
            stretches.append([])
        stretches[-1].append(one)
    for place, stretch in enumerate(stretches):
        following = [
            one for later in stretches[place + 1 : place + 1 + MOST_FOLLOWING] if _goes_on(later[0]) for one in later
        ]
        yield (*stretch, *following), Place.PART


def _starts_anew(before: Sentence, one: Sentence) -> bool:
    """Whether a sentence stands under another heading or answers another question than the one before it."""
    return one.block.headings != before.block.headings or (
        one.question != before.question and bool(one.question) and not _goes_on(one)
    )


def _goes_on(one: Sentence) -> bool:
    """Whether a sentence answers a question that is not understood without the one before it: "Moet dat?"."""
    asked = one.question
    short = len(asked.split()) <= SHORT_QUESTION and REFERS.search(asked) is not None
    return bool(asked) and (short or CONTINUES.match(asked) is not None)


def _account(page: Page, stretch: tuple[Sentence, ...], place: Place) -> AgeAccount | None:
    """Return what one stretch tells, None when it tells nothing of an age check of visitors."""
    if not any(one.stands_by(*PROOF) or tells_of_a_check(one.low) for one in stretch):
        return None
    text = told_together(stretch)
    in_part = any(opens_a_part(one) and not _is_of_advertisers(page, one) for one in stretch)
    to_visitors = in_part or TO_VISIT.search(text) is not None or "visitor" in page.words.named(text)
    if not to_visitors or not (OF_AGE.search(text) or AT_THE_DOOR.search(text)) or TAKES_NO_PART.search(text):
        return None
    alone = place is Place.GATE or (
        place is Place.WHOLE and PLACES.search(text) is None and "advertiser" not in page.words.named(text)
    )
    proving = [one for one in stretch if _proves(page, one) and (alone or _of_visitors(page, stretch, one))]
    if not proving:
        return _demanded(page, stretch, alone=alone) or _only_checked(page, stretch, text)
    quoted = next((one for one in proving if one.names(*METHOD, "age_estimation")), proving[0])
    evidence = page.evidence(quoted.block, quoted.text)
    documents = any(one.names(*METHOD) or page.words.named(one.question) & set(METHOD) for one in proving)
    # "Lukt het niet, toon dan uw ID": then the estimate alone lets most people in.
    estimated = (not documents or ESTIMATES.search(text) is not None) and not SHOWN_TO_WORK.search(text)
    if in_part or any(leaves_some_out(one) for one in stretch):
        return AgeAccount(Extent.SOME, estimated, evidence, page, stretch)
    if ALL.search(text):
        return AgeAccount(Extent.ALL, estimated, evidence, page, stretch)
    return AgeAccount(Extent.UNTOLD, estimated, evidence, page, stretch)


def _demanded(page: Page, stretch: tuple[Sentence, ...], *, alone: bool) -> AgeAccount | None:
    """Return that a proof of age is demanded of visitors where it is not told how, None where that is not said."""
    if NOT_DONE.search(told_together(stretch)):
        return None
    for one in stretch:
        some = demands_it_of_some(one)
        if not (some or demands_a_proof(one)) or not (alone or _of_visitors(page, stretch, one)):
            continue
        if is_of_advertisers(page.words, one.low):
            continue
        some = some or any(leaves_some_out(other) for other in stretch)
        extent = Extent.SOME if some else Extent.ALL
        return AgeAccount(extent, estimated=False, evidence=page.evidence(one.block, one.text), page=page,
                          sentences=stretch, named=False)  # fmt: skip
    return None


def _of_visitors(page: Page, stretch: tuple[Sentence, ...], one: Sentence) -> bool:
    """Whether a sentence, or one beside it, is about visitors, where others are spoken of as well."""
    place = stretch.index(one)
    near = stretch[max(0, place - BESIDE) : place + 1 + BESIDE]
    beside = told_together(near)
    if PLACES.search(beside) or "advertiser" in page.words.named(beside):
        beside = f"{one.question} . {one.low}"
        if "advertiser" in page.words.named(beside):
            return one.names("visitor")
    if any(opens_a_part(other) for other in near):
        return True
    return TO_VISIT.search(beside) is not None or "visitor" in page.words.named(beside)


def _is_of_advertisers(page: Page, one: Sentence) -> bool:
    """Whether a sentence, with the line it answers to, is about those who advertise."""
    told = f"{one.question} . {one.low}"
    return PLACES.search(told) is not None or is_of_advertisers(page.words, told)


def _proves(page: Page, one: Sentence) -> bool:
    """Whether a sentence tells, today and of visitors, a way to prove an age; so does an answer to a question on it."""
    asked = page.words.named(f"{one.question} . {one.lead}") & set(PROOF)
    named = one.names(*PROOF)
    if not (named or asked) or one.asks or is_of_advertisers(page.words, one.low):
        return False
    if PLACES.search(one.low) or DECLARED_ONLY.search(one.low) or tells_what_is_kept(one):
        return False
    held = stance(one, *PROOF)
    return held in (Stance.HOLDS, Stance.HEDGED) or (held is Stance.DENIED and PROVEN.search(one.low) is not None)


def _only_checked(page: Page, stretch: tuple[Sentence, ...], text: str) -> AgeAccount | None:
    """Return that an age is checked, where a sentence says so of visitors and nothing tells that it is a click."""
    if CLICKED.search(text):
        return None
    for one in stretch:
        if one.asks or one.names("advertiser") or not CHECKED.search(one.low) or OTHERS.search(one.low):
            continue
        if stance(one, "age_check") is Stance.HOLDS and (one.names("visitor") or TO_VISIT.search(one.low)):
            return AgeAccount(Extent.UNTOLD, estimated=False, evidence=page.evidence(one.block, one.text), page=page,
                              sentences=stretch)  # fmt: skip
    return None
