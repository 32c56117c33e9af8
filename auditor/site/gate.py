"""Finds the age gate of a delivered page: a dialog, a whole page, or a notice on an ordinary one."""

import re

from auditor.site.ages import ages, sets_a_bound
from auditor.site.blocks import Block
from auditor.site.elements import Control, Link
from auditor.site.gate_cover import covering_gate
from auditor.site.gate_kind import Gate, GateKind, classified
from auditor.site.gate_ways import (
    PROOF,
    about_age,
    about_entry,
    asks_birth_date,
    asks_for_document,
    is_declared,
    is_plain_yes,
    is_way_in,
    is_way_out,
    named_in,
    proves,
    ways_of,
)
from auditor.site.news import is_news
from auditor.site.page import Page
from auditor.site.pressed import presses
from auditor.site.regions import Region
from auditor.site.splitting import split
from auditor.site.words import folded

FEW_WORDS = 320
BARE_WORDS = 140
# What one presses says whose age it is, whoever the text around it speaks of.
OWN_AGE = re.compile(r"\b(?:mijn leeftijd|my age|mein alter|mon age|mon âge)\b", re.IGNORECASE)
# What a visitor sees asked, where no age is named.
ASKS_AGE = re.compile(r"\b(?:your age|(?:je|uw|jouw) leeftijd|birth\w*|geboorte\w*|geburt\w*)\b")
SCRIPT_GATE = re.compile(
    r"age[-_ ]?(?:gate|check|verif|wall|confirm|restrict|popup|modal|warning)|agegate|ageverif|"
    r"leeftijd(?:s)?[-_ ]?(?:check|poort|controle|verificatie|melding|gate)|"
    r"is[-_]?adult|over[-_]?18|over18|ouder[-_]?dan[-_]?18|18[-_]?plus|adult[-_]?(?:check|gate|warning|content)|"
    r"eighteen|(?:18\+|18 jaar|meerderjarig|volwassen)|years? old|yoti|veriff|idin|yivi",
    re.IGNORECASE,
)
# A script or an empty place for one that is named for the entrance.
SCRIPT_NAME = re.compile(
    r"(?:^|[\s/_.-])(?:age|leeftijd|adult|entr(?:y|ee|ance)|gate|poort|18plus|over18|verif\w*|agegate|"
    r"age-?check\w*|entry-?wall|entrywall|age-?wall|age-?lock|"
    r"adult-?check\w*|interstitial|disclaimer)(?:[\s/_.-]|$)",
    re.IGNORECASE,
)


# Firms and products whose script puts a gate before a site.
VENDOR = re.compile(
    r"age-?verif|age-?check|age-?gate|agego\b|ageid\b|ageware|agekey|bluecheck|verify-?my|yoti|veriff|\bidin\b|"
    r"yivi|1account|"
    r"oneaccount|veratad|luciditi|withpersona|jumio|onfido|\bk-id\b|avsecure|docaposte|privateid|incode|sumsub|"
    r"criipto|"
    r"signicat|go\.cam|trustmatic|simpleavs|ondato|shuftipro|idnow|leeftijd(?:s)?(?:check|verificatie|controle|"
    r"poort)",
    re.IGNORECASE,
)
GATE_NAME = re.compile(
    r"\bage[- ]?(?:gate|check|verification|restricted)|\bleeftijds(?:poort|check|controle|verificatie)", re.IGNORECASE
)


def find_gate(page: Page, scripts: tuple[str, ...] = ()) -> Gate:
    """Classify what the first response shows; `scripts` are texts of the site's own script files."""
    script_made = _script_made(page, scripts)
    over = covering_gate(page, script_made=script_made)
    if over is not None:
        return over
    inside = _dialog(page)
    if inside:
        return classified(page, inside, covers=True, script_made=script_made)
    if _is_bare(page):
        whole = tuple(b for b in page.blocks if b.region not in (Region.NAV, Region.COOKIES))
        return classified(page, whole, covers=True, script_made=script_made)
    return _notice(page, script_made=script_made)


def _script_made(page: Page, scripts: tuple[str, ...]) -> bool:
    """Whether markup that is hidden until script shows it, or script itself, speaks of an age gate."""
    hidden = " ".join(block.text for block in page.hidden_blocks if block.region is not Region.COOKIES)
    if page.words.named(folded(hidden)) & {"gate_text"} and page.words.named(folded(hidden)) & {
        "enter",
        "leave",
        "birth_date",
    }:
        return True
    sources = " ".join(page.script_addresses)
    if page.script_addresses and GATE_NAME.search(f"{page.metadata.title} . {page.main_heading}"):
        return True
    if (
        SCRIPT_NAME.search(sources)
        or VENDOR.search(sources)
        or any(
            SCRIPT_NAME.search(f"{node.attributes.get('id') or ''} {node.attributes.get('class') or ''}")
            for node in page.css("body div:empty")
        )
    ):
        return True
    return any(SCRIPT_GATE.search(text) is not None for text in (page.script_text, *scripts))


def _dialog(page: Page) -> tuple[Block, ...]:
    """Return the blocks of a shown dialog that is about age, empty when there is none."""
    blocks = tuple(block for block in page.blocks if block.region is Region.DIALOG)
    if not blocks:
        return ()
    text = " ".join(block.text for block in blocks)
    if not about_age(page, folded(text)):
        return ()
    entered = _about_the_gate(page)
    has_way_in = any(one.region is Region.DIALOG and is_way_in(page, one.name) for one in entered)
    has_fields = any(form.region is Region.DIALOG and asks_birth_date(page, form) for form in page.forms)
    asks = any(PROOF & named_in(page, one.name) for one in entered if one.region is Region.DIALOG)
    return blocks if has_way_in or has_fields or asks else ()


def _about_the_gate(page: Page) -> list[Link | Control]:
    """Return all that can be clicked, but for what a browser saw to answer a question about cookies."""
    cookies = {one.name for one in presses(page) if one.cookies} if page.view is not None else set()
    return [one for one in ways_of(page) if one.name not in cookies]


def _is_bare(page: Page) -> bool:
    """Whether the page as a whole is a gate: little text, an age bound, and a way in or a date to fill in."""
    spoken = [b for b in page.blocks if b.region not in (Region.NAV, Region.FOOTER, Region.COOKIES)]
    words = sum(len(block.text.split()) for block in spoken)
    proven = any(asks_for_document(page, form) for form in page.forms)
    if words > FEW_WORDS or (page.cards.advertisements and not proven):
        return False
    low = folded(" . ".join([page.metadata.title, *(block.text for block in spoken)]))
    dated = "gate_text" in page.words.named(low) and any(asks_birth_date(page, form) for form in page.forms)
    if not about_age(page, low) and not ((dated or page.view is not None) and ASKS_AGE.search(low) is not None):
        return False
    if any(asks_birth_date(page, form) or is_declared(form) for form in page.forms):
        return True
    entered = _about_the_gate(page)
    ways = [one for one in entered if about_entry(one)]
    named = page.words.named(low)
    if proven and "advertiser" not in named:
        return True
    # A help page on how advertisers prove who they are speaks of the same documents, to others.
    to_visitors = "advertiser" not in named or "visitor" in named or any(is_way_out(page, one.name) for one in ways)
    if any(PROOF & named_in(page, one.name) and (to_visitors or OWN_AGE.search(one.name)) for one in ways):
        return True
    # A code to scan or a camera needs no button: the text says that one passes by it only.
    if to_visitors and words <= BARE_WORDS and any(proves(one) for one in page.sentences_about(*PROOF)):
        return True
    ways_in = [one for one in ways if is_way_in(page, one.name)]
    if not ways_in:
        return False
    return words <= BARE_WORDS or any(ages(folded(one.name)) or is_plain_yes(one.name) for one in ways_in)


def _notice(page: Page, *, script_made: bool) -> Gate:
    """Look for an 18+ notice on an ordinary page: before the content, or only in its foot."""
    in_foot: Block | None = None
    for block in page.blocks:
        if block.region in (Region.COOKIES, Region.USER_CONTENT, Region.QUOTE):
            continue
        low = folded(block.text)
        asked = LEGAL_AGE.search(low) is not None
        if not (asked or any(sets_a_bound(low, age) for age in ages(low))) or _about_advertisers_only(page, block.text):
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


NOTICE = re.compile(
    r"\b(?:alleen|uitsluitend|enkel|slechts|bestemd|bedoeld|volwassen\w*|meerderjarig\w*|moet|dient|toegang\w*|"
    r"verboden|jonger|onder|ouder|minimaal|minstens|vanaf|website|site|bezoek\w*|binnen|betre\w+|"
    r"bevat\w*|contains?|only|adults?|must|enter\w*|access|under|over|older|least|visit\w*|forbidden|minors?|"
    r"minderjarig\w*|nur|"
    r"erwachsene\w*|adultes?|majeur\w*|plussers?|(?:is|ist|est) (?:een |a |ein |un )?(?:18|21) ?\+?)"
    r"(?:\b|(?<=\+))"
)
SHORT_NOTICE = 3
# A bound that names no number, asked of whoever comes in.
LEGAL_AGE = re.compile(
    r"\b(?:are you|you (?:must|have to) be|by entering)\b[^.]{0,60}\b"
    r"(?:legal (?:drinking |smoking |vaping )?age|old enough|adult)|"
    r"\b(?:ben je|bent u|je moet|u moet)\b[^.]{0,60}\b(?:oud genoeg|meerderjarig|volwassen)"
)


def _is_notice(low: str) -> bool:
    """Whether a line with an age tells who may come in; "18+ rubrieken" in a sales pitch does not."""
    return NOTICE.search(low) is not None or len(low.split()) <= SHORT_NOTICE


def _about_advertisers_only(page: Page, text: str) -> bool:
    """Whether an age is said of advertisers and not of those who look."""
    low = folded(text)
    told = [low[start:stop] for start, stop in split(text) if ages(low[start:stop])] or [low]
    return all("advertiser" in named and "visitor" not in named for named in map(page.words.named, told))
