"""What a platform says that it learns of a visitor who proves an age: only that, a name, or nothing is said."""

import re
from collections.abc import Iterator
from enum import StrEnum

import msgspec

from auditor.finding import Evidence
from auditor.site.age.age_account import age_accounts
from auditor.site.age.age_privacy_words import (
    LEARNS,
    LEFT_OUT,
    NAME_KEPT,
    NAMED_PARTY,
    NO_MORE,
    NO_NAME,
    NOT,
    NOT_ENOUGH,
    NOTHING_BUT,
    OF_PAYING,
    ONLY_THAT,
    PASSES_ON,
    REFUSED,
    SENDS,
    SHOWN_TO,
    STAYS,
    STRANGER,
    THIRD_PARTY,
    TO_US,
    UNKNOWN_TO_US,
    WHO_THEY_ARE,
)
from auditor.site.age.age_scope import OF_AGE
from auditor.site.age.checked_abroad import checks_abroad
from auditor.site.age.stated_verification import said_for_some
from auditor.site.gate.gate_kind import GateKind
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.reading.clause import Stance, clauses
from auditor.site.reading.past import is_past
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.site import Saying, Site
from auditor.site.who import Who
from auditor.site.words.vocabulary import folded

AROUND = frozenset({Region.NAV, Region.FOOTER, Region.COOKIES, Region.USER_CONTENT, Region.CARD})
PROOF = ("age_provider", "age_method", "age_estimation")
ABOUT = (*PROOF, "age_check", "private_proof")


class Learns(StrEnum):
    """What the site comes to know of a visitor: only the age, something vague, the document itself, or unclear."""

    AGE_ONLY = "age_only"
    VAGUE = "vague"
    DOCUMENT = "document"
    UNCLEAR = "unclear"


class AgePrivacy(msgspec.Struct, frozen=True):
    """What the site learns by the best option that it offers, and where that is said."""

    learns: Learns
    evidence: tuple[Evidence, ...] = ()


def age_privacy(site: Site) -> AgePrivacy:
    """Return what the platform says that it learns of visitors who prove their age."""
    said = [one for one in _said_of_visitors(site) if not REFUSED.search(one.sentence.low)]
    offered = [one.sentence.text for one in said] + [_name(way) for way in site.gate.methods]
    private = [one for one in said if one.sentence.names("private_proof")]
    little = [one for one in said if learns_little(one.sentence.low) or _row_tells_little(one)]
    named = any(_names_a_party(one.sentence) for one in said) or any(NAMED_PARTY.search(t) for t in offered)
    named = named or any("age_provider" in site.gate.page.words.named(folded(_name(way))) for way in site.gate.methods)
    if private or (little and (named or _bank(offered))):
        return AgePrivacy(Learns.AGE_ONLY, tuple(one.evidence for one in (private or little)[:3]))
    proof = tuple(one.evidence for one in said if one.sentence.names(*PROOF))
    third = named or any(THIRD_PARTY.search(text.lower()) for text in offered)
    if third:
        return AgePrivacy(Learns.VAGUE, proof[:3])
    sent = [one for one in said if _sends_a_document(one)]
    if sent and (_asks_for_file(site) or any(TO_US.search(one.passage_text) for one in sent)):
        return AgePrivacy(Learns.DOCUMENT, tuple(one.evidence for one in sent[:3]))
    return AgePrivacy(Learns.UNCLEAR, proof[:3])


def learns_little(low: str) -> bool:
    """Whether a folded sentence says that only the age, or nothing of who somebody is, is passed on."""
    low = SHOWN_TO.sub(" ", NOT_ENOUGH.sub(" ", low))
    if (ONLY_THAT.search(low) and (PASSES_ON.search(low) or NOTHING_BUT.search(low))) or NO_NAME.match(low):
        return True
    if LEFT_OUT.search(low) and (PASSES_ON.search(low) or LEARNS.search(low)):
        return True
    if NO_MORE.search(low) or STAYS.search(low):
        return True
    if NAME_KEPT.search(low) and NOT.search(low) and not TO_US.search(low):
        return True
    if STRANGER.search(low) or (UNKNOWN_TO_US.search(low) and WHO_THEY_ARE.search(low)):
        return True
    told = [low[start:stop] for start, stop in clauses(low)]
    for place, clause in enumerate(told):
        if not (NOT.search(clause) and (LEARNS.search(clause) or PASSES_ON.search(clause))):
            continue
        beside = told[max(0, place - 1) : place + 2]
        if WHO_THEY_ARE.search(clause) or any(WHO_THEY_ARE.search(o) and not LEARNS.search(o) for o in beside):
            return True
    return False


def _names_a_party(one: Sentence) -> bool:
    """Whether a sentence names who checks; a scan of an electronic identity card names a document."""
    return any(one.low[hit.start : hit.end] not in ("eid", "e-id") for hit in one.of("age_provider"))


def _row_tells_little(one: Saying) -> bool:
    """Whether the row of a named method says that only the age is passed on."""
    lead = one.sentence.lead
    named = bool(lead) and not one.page.words.named(lead).isdisjoint((*PROOF, "age_paper"))
    return named and ONLY_THAT.search(one.sentence.low) is not None


def _sends_a_document(one: Saying) -> bool:
    """Whether a sentence has a document sent, named in it or in the sentences around it: "Upload het hier"."""
    if not SENDS.search(one.sentence.low):
        return False
    return one.sentence.names("age_method", "age_paper") or any(
        beside.names("age_method", "age_paper") for beside in one.passage
    )


def _asks_for_file(site: Site) -> bool:
    """Whether the gate itself, or the page that tells of the check, has a place to upload a document."""
    pages = (site.gate.page, *(account.page for account in age_accounts(site)))
    return any("file" in form.kinds for page in pages for form in page.forms)


def _bank(offered: list[str]) -> bool:
    """Whether a visitor's own bank is the method."""
    return any(re.search(r"\bbank\b", text.lower()) for text in offered)


def _name(way: object) -> str:
    """Return the words of a way to prove age."""
    return str(getattr(way, "name", "") or getattr(way, "text", ""))


def _said_of_visitors(site: Site) -> Iterator[Saying]:
    """Yield what is said today of proving a visitor's age, and the sentences beside it."""
    seen: set[str] = set()
    for told in _told_of_the_check(site):
        if told.sentence.low not in seen:
            seen.add(told.sentence.low)
            yield told
    for saying in site.sayings(*ABOUT):
        if saying.kind is PageKind.REPORT:
            continue
        for one in (saying.sentence, *saying.passage):
            if one.low in seen or one.block is not saying.sentence.block:
                continue
            seen.add(one.low)
            beside = Saying(saying.page, one, saying.kind, saying.who)
            if not _of_others(beside):
                yield beside


def _told_of_the_check(site: Site) -> Iterator[Saying]:
    """Yield the sentences of what is told of the check of visitors, of all of them or of those from elsewhere."""
    of_visitors = frozenset({Who.VISITOR})
    if site.gate.kind is GateKind.THIRD_PARTY:
        # The choices are buttons, and what each passes on stands beside them.
        for one in site.gate.page.sentences:
            if one.block.region not in AROUND and not _untrue_of_visitors(one):
                yield Saying(site.gate.page, one, site.kind_of(site.gate.page), of_visitors)
    for account in age_accounts(site):
        for one in account.sentences:
            if not _untrue_of_visitors(one):
                yield Saying(account.page, one, site.kind_of(account.page), of_visitors)
    yield from _told_of_a_part(site)
    for abroad in checks_abroad(site):
        for one in abroad.sentences:
            if not one.asks:
                yield Saying(abroad.page, one, site.kind_of(abroad.page), of_visitors)


def _told_of_a_part(site: Site) -> Iterator[Saying]:
    """Yield what is told beside a check that holds for some visitors or some content only."""
    told = said_for_some(site)
    for one in () if told is None else (told.sentence, *told.passage):
        if told is not None and not _untrue_of_visitors(one):
            yield Saying(told.page, one, told.kind, frozenset({Who.VISITOR}))


def _untrue_of_visitors(one: Sentence) -> bool:
    """Whether a sentence in what is told of the age check asks, is not so today, or is about somebody else."""
    if one.asks or one.names("promise") or is_past(one) or "promise" in one.headed:
        return True
    if one.names("private_proof") or NAMED_PARTY.search(one.text) or THIRD_PARTY.search(one.low):
        # "A provider used by thousands of sites" tells who does it here.
        return False
    return (one.names("advertiser", "reporter") and not one.names("visitor")) or stance(one) is Stance.ELSEWHERE


def _of_others(saying: Saying) -> bool:
    """Whether a sentence asks, promises, tells of the past, or is about advertisers, reporters or other sites."""
    sentence = saying.sentence
    return (
        sentence.asks
        or sentence.names("promise", "advertiser", "reporter", "other_sites")
        or is_past(sentence)
        or "promise" in sentence.headed
        or (OF_PAYING.search(sentence.low) is not None and OF_AGE.search(sentence.low) is None)
        or (Who.ADVERTISER in saying.who and not sentence.names("visitor"))
    )
