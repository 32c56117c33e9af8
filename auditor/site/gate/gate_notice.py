"""An 18+ notice on an ordinary page: before the content, or only in its foot."""

from auditor.site.gate.gate_kind import Gate, GateKind
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.reading.news import is_news
from auditor.site.words.ages import ages, sets_a_bound
from auditor.site.words.later import later
from auditor.site.words.splitting import split
from auditor.site.words.vocabulary import folded


def notice_on(page: Page, beside: frozenset[Region], *, script_made: bool) -> Gate:
    """Look for an 18+ notice on an ordinary page: before the content, or only in its foot."""
    in_foot: Block | None = None
    unread = {Region.COOKIES, Region.USER_CONTENT, Region.QUOTE, *beside}
    for block in page.blocks:
        if block.region in unread:
            continue
        low = folded(block.text)
        asked = LEGAL_AGE.search(low) is not None
        if not (asked or any(sets_a_bound(low, age) for age in ages(low))) or _about_advertisers_only(page, block.text):
            continue
        if _leads_to_a_section(page, block, low):
            continue
        if is_news(block) or "other_sites" in page.words.named(low) or not (asked or _is_notice(low)):
            continue
        if block.region is Region.FOOTER or (page.cards.advertisements and block in page.blocks[-2:]):
            # What comes after the advertisements, last of all, is the foot, whatever it is marked as.
            in_foot = in_foot or block
            continue
        return Gate(GateKind.NOTICE, page, seen=block, script_made=script_made)
    return Gate(
        GateKind.NOTICE if in_foot else GateKind.NONE,
        page,
        seen=in_foot,
        script_made=script_made,
        footer_only=in_foot is not None,
    )


NOTICE = later(
    r"\b(?:alleen|uitsluitend|enkel|slechts|bestemd|bedoeld|volwassen\w*|meerderjarig\w*|moet|dient|toegang\w*|"
    r"verboden|jonger|onder|ouder|minimaal|minstens|vanaf|website|site|bezoek\w*|binnen|betre\w+|"
    r"bevat\w*|contains?|only|adults?|must|enter\w*|access|under|over|older|least|visit\w*|forbidden|minors?|"
    r"minderjarig\w*|nur|"
    r"erwachsene\w*|adultes?|majeur\w*|plussers?|(?:is|ist|est) (?:een |a |ein |un )?(?:18|21) ?\+?)"
    r"(?:\b|(?<=\+))"
)
SHORT_NOTICE = 3
LEAST_NAME = 2
# A bound that names no number, asked of whoever comes in.
LEGAL_AGE = later(
    r"\b(?:are you|you (?:must|have to) be|by entering)\b[^.]{0,60}\b"
    r"(?:legal (?:drinking |smoking |vaping )?age|old enough|adult)|"
    r"\b(?:ben je|bent u|je moet|u moet)\b[^.]{0,60}\b(?:oud genoeg|meerderjarig|volwassen)"
)


def _is_notice(low: str) -> bool:
    """Whether a line with an age tells who may come in; "18+ rubrieken" in a sales pitch does not."""
    return NOTICE.search(low) is not None or len(low.split()) <= SHORT_NOTICE


def _leads_to_a_section(page: Page, block: Block, low: str) -> bool:
    """Whether a line is the link to a rubric: "Erotiek 18+" names it, and tells nobody that the site is for adults.

    "18+" alone and "Alleen 18+" tell it, wherever they lead.
    """
    if NOTICE.search(low) is not None or len(low.split()) < LEAST_NAME:
        return False
    return any(one.name and one.name in block.text and len(one.name) * 2 > len(block.text) for one in page.links)


def _about_advertisers_only(page: Page, text: str) -> bool:
    """Whether an age is said of advertisers and not of those who look."""
    low = folded(text)
    told = [low[start:stop] for start, stop in split(text) if ages(low[start:stop])] or [low]
    return all("advertiser" in named and "visitor" not in named for named in map(page.words.named, told))
