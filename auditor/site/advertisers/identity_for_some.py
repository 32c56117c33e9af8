"""Whether a demand for a document is kept for some: a limit, a rest that is let off, a group, or publication first."""

import re

from auditor.site.advertisers.about_advertisers import MAY_ASK, SOMEBODY_COMPLAINS, in_the_case_before
from auditor.site.advertisers.asked_in_part import another_part_let_off, others_need_not
from auditor.site.advertisers.group_let_off import group_is_let_off
from auditor.site.advertisers.identity_late import asked_late, in_one_section
from auditor.site.advertisers.identity_words import (
    CONDITION,
    FREED,
    GRACE,
    IS_IT_REAL,
    NO_REST,
    OF_A_GROUP,
    ONLINE_FIRST,
    REST,
    SKIPPED,
    SPECIAL_CASE,
    VOLUNTARY,
)
from auditor.site.advertisers.in_one_part import less_in_one_part
from auditor.site.advertisers.introduced import introduced_by_a_case
from auditor.site.advertisers.lesser_document import without_refused_kinds
from auditor.site.advertisers.narrowed import narrowed, of_some_only
from auditor.site.advertisers.section_of_a_kind import in_a_section_of_a_kind
from auditor.site.advertisers.step_skipped import step_is_skipped
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.withheld import KEPT_BACK
from auditor.site.site import Saying
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

BESIDE = 2
LABEL = 3
OF_SOME = later(
    r"\b(?:alleen|enkel|slechts|rubriek|categorie|nieuwe \w+|clubs?|bureaus?|salons?|zakelijke \w+|bedrijven|"
    r"desgevraagd|"
    r"optioneel|vrijwillig|bij twijfel|only|new \w+|agencies|businesses|optional|voluntary|on doubt|category|section)\b"
)
POINTS_BACK = later(r"^\W*(?:dat|dit|die|deze|that|this|those|it)\b")
# A demand that other words beside it take from some, or leave to the platform.
LIMITED = later(
    r"\b(?:where|when|if) (?:we (?:think|feel|find|deem|consider|see fit)|needed|necessary)\b|\b(?:waar|als|wanneer|"
    r"indien) "
    r"(?:we|wij|zij) (?:dat|dit|het) nodig (?:vinden|vindt|achten|acht)\b|\bnaar (?:ons|eigen|ons eigen) (?:oordeel|"
    r"inzicht)\b|\bat our (?:sole )?discretion\b|"
    r"\b(?:in (?:de )?(?:meeste|veel|sommige|bepaalde) gevallen|in (?:most|many|some|certain) cases|kan (?:besluiten|"
    r"beslissen)|may (?:decide|choose)|"
    r"proberen|try to|(?:nemen|pikken|lichten|kiezen|pakken|pick|take|select) (?:we |wij |ik )?(?:\S+ ){0,3}?"
    r"(?:een paar|enkele|een handje\w*|a few|a handful of|some)(?! (?:foto|minu|dagen|vragen|question|photo|days))|"
    r"lukt (?:dat )?niet altijd|handvol|a handful|spot-?check\w*|every now and then|af en toe|"
    r"steekproe\w*|"
    r"(?:most|some|many|few) of (?:our|the)|de meeste (?:van )?\w+|(?:gold|platinum|premium|plus|vip|silver|"
    r"basic)\b[^.]{0,20}\b(?:members?|leden|accounts?|ads?|"
    r"advertenties)|reported|gemelde?|under (?:\d+|twenty\S*): |aged \d+ or (?!over|older|above|more|up)|"
    r"elders|elsewhere|up to you|mag je zelf weten|unverified (?:profiles|ads|accounts)\b[^.]{0,40}\b(?:can|may)|"
    r"tenzij (?:je|u|zij|de)|unless (?:you|they|the)|wie al \S+|already had)\b"
)
# "…, text-only ads don't", "clubs mogen zonder", "EU-dames hoeven enkel een mailtje te sturen".
OTHERS_NEED_NOT = later(
    r"(?:[,;.]|\b(?:en|and|but|maar)\b) ?(?:\S+ ){1,4}?(?:do not|don't|does not|doesn't|need not|haven't|"
    r"hoeven (?:dat |dit |het )?niet|niet)\W*$|"
    r"\b(?:clubs?|bureaus?|prive-?huizen|agencies|dames uit|wie al|bestaande\w*|existing|"
    r"basic)\b[^.;]{0,60}\b(?:mogen|hoeven|may|can|hoeft)\b[^.;]{0,50}"
    r"\b(?:zonder|niet|enkel|geen|without|not|only)\b"
)
# "Een rijbewijs volstaat niet": which document will do is not of whom one is asked.
WILL_NOT_DO = later(
    r"\b(?:rijbewij\w+|kopie\w*|scans?|bankpas\w*|foto'?s?|ov-?\w*|verlopen \w+|driving licen[cs]e\w*|cop(?:y|ies)|"
    r"expired \w+|"
    r"bank cards?|photos?)\b[^.;]{0,60}\b(?:niet|geen|not|don't|doesn't)\b|"
    r"\b(?:accepteren|aanvaarden|accept)\b[^.;]{0,60}\b(?:niet|geen|not|no)\b"
)
NOT_LIMITED = later(
    r"\b(?:ook (?:voor )?(?:wie|clubs?|bureaus?|bestaande)|also (?:for|those)|even (?:existing|if)|uitzonder\w+|"
    r"exception\w*)\b"
)
# The next article of the terms, on whose account it is, tells of other matters.
NEXT_ARTICLE = later(r"^\W*\d+\.\d+\b")
# "Wil je ook afspraken aanbieden, dan vragen we een paspoort", "… als er geld gevraagd wordt": of those alone.
IF_THEY_ALSO = later(
    r"^\W*(?:wil (?:je|u|men)|wilt u|als (?:je|u)|if you|do you want|want)\b[^.;]{0,30}\b(?:ook|daarnaast|opvallen|"
    r"also|as well|too|"
    r"stand out|vinkje|badge|keurmerk|label|geverifieerd\w*|verified)\b|"
    r"\b(?:als|indien|wanneer|zodra|if|when) (?:er |je |u |you |they |there is )?(?:\w+ )?(?:geld|betaling|prijs|"
    r"money|payment|price)\b"
)
OF_ALL = later(r"\b(?:iedereen|alle|elke|iedere|everyone|everybody|all|every)\b")
# "Krijgen we een melding dat je te jong bent, dan moet je …"
UPON_A_REPORT = later(
    rf"{SOMEBODY_COMPLAINS}|"
    r"^\W*(?:krijgen|krijgt|ontvangen|ontvangt|komt|komen|bereikt|do|should) (?:we|wij|er|ons|"
    r"de redactie)\b[^.;]{0,40}\b"
    r"(?:melding\w*|klacht\w*|signaal|signalen|tip|tips|report\w*|complaint\w*)\b"
)


def _limited(saying: Saying) -> bool:
    """Whether the sentence, or the one after it, takes the demand from some or leaves it to the platform."""
    low = saying.sentence.low
    if NOT_LIMITED.search(low):
        return False
    if LIMITED.search(low) or OTHERS_NEED_NOT.search(without_refused_kinds(low)):
        return True
    following = saying.after(1)
    if less_in_one_part(saying):
        return True
    return any(
        OTHERS_NEED_NOT.search(f". {one.low}") and not NOT_LIMITED.search(one.low) and not WILL_NOT_DO.search(one.low)
        for one in following
    )


def for_some_only(saying: Saying) -> bool:
    """Whether the passage keeps a demand for some: a condition, a rest that is let off, or publication first."""
    sentence = saying.sentence
    low = sentence.low
    if (
        _limited(saying)
        or asked_late(sentence, saying.after(3))
        or another_part_let_off(saying)
        or others_need_not(saying)
        or group_is_let_off(saying)
        or step_is_skipped(saying)
        or _row_is_of_some(saying)
        or narrowed(saying)
        or in_a_section_of_a_kind(saying)
        or of_some_only(saying)
    ):
        return True
    special = SPECIAL_CASE.search(low)
    if special is not None and CONDITION.search(low[: special.start()]) and not sentence.names("everyone"):
        return True
    if MAY_ASK.search(low) and not sentence.names("obligation"):
        return True
    if in_the_case_before(saying) or introduced_by_a_case(saying):
        return True
    if _of_a_group(sentence) or UPON_A_REPORT.match(low):
        return True
    if any(SKIPPED.search(one.low) and not _stays_out(one) for one in saying.after(2)):
        return True
    if any(
        REST.search(one.low) and FREED.search(one.low) and not _stays_out(one) and not one.asks
        for one in saying.passage[saying.position :]
        if not (NEXT_ARTICLE.match(one.low) and one.names("several_persons", "for_others"))
        and not (IS_IT_REAL.search(one.low) and not sentence.names("authenticity"))
    ):
        return True
    if any(POINTS_BACK.match(one.low) and VOLUNTARY.search(one.low) for one in saying.after(1)):
        return True
    grace = GRACE.search(low) is not None and not re.search(r"\b(?:voordat|vooraf|before|pas|niet eerder|prior)\b", low)
    if sentence.names("after_publication") and not re.search(r"\b(?:voordat|before|pas|niet eerder)\b", low):
        return True
    return (grace or sentence.names("after_publication")) and any(
        ONLINE_FIRST.search(one.low) for one in saying.passage
    )


def _row_is_of_some(saying: Saying) -> bool:
    """Whether the cells beside one that names a document say of whom it is asked, and that is not everybody."""
    here = saying.sentence.block
    if here.tag != "td" or len(saying.sentence.low.split()) > LABEL:
        return False
    beside = [one for one in saying.page.blocks if here.order < one.order <= here.order + BESIDE and one.tag == "td"]
    row = folded(" . ".join(one.text for one in beside))
    return OF_SOME.search(row) is not None and OF_ALL.search(row) is None


def _stays_out(rest: Sentence) -> bool:
    """Whether the rest is not let off, but stays out: "Wie dat niet doet, komt er niet op"."""
    return NO_REST.search(rest.low) is not None or KEPT_BACK.search(rest.low) is not None


def _of_a_group(sentence: Sentence) -> bool:
    """Whether it is asked of houses, of newcomers, or of those who want something more."""
    asked = sentence.question if sentence.first else ""
    if (IF_THEY_ALSO.search(asked) or IF_THEY_ALSO.search(sentence.low)) and not OF_ALL.search(sentence.low):
        return True
    if in_one_section(sentence) and not OF_ALL.search(sentence.low):
        return True
    return OF_A_GROUP.search(sentence.low) is not None and not sentence.names("everyone")
