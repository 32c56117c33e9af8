"""The age gate as the delivered page shows it: what it asks, who passes it, and what lies beneath."""

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from auditor.site.ages import ages, sets_a_bound
from auditor.site.blocks import Block, Region
from auditor.site.elements import Control, Field, Form, Link
from auditor.site.news import is_news
from auditor.site.page import Page
from auditor.site.sentences import Sentence, split
from auditor.site.stance import Stance, stance
from auditor.site.words import folded

FEW_WORDS = 320
BARE_WORDS = 140
LONG_NAME = 70
PROOF = frozenset({"age_provider", "age_method", "age_estimation"})
DATE_KINDS = frozenset({"date", "month"})
DATE_PARTS = re.compile(r"\b(?:dag|maand|jaar|day|month|year|dd|mm|jjjj|yyyy|jj|yy|tag|monat|jahr|jour|mois|annee)\b")
SCRIPT_GATE = re.compile(
    r"age[-_ ]?(?:gate|check|verif|wall|confirm|restrict|popup|modal|warning)|agegate|ageverif|leeftijd(?:s)?[-_ ]?(?:check|poort|controle|verificatie|melding|gate)|"
    r"is[-_]?adult|over[-_]?18|over18|ouder[-_]?dan[-_]?18|18[-_]?plus|adult[-_]?(?:check|gate|warning|content)|eighteen|(?:18\+|18 jaar|meerderjarig|volwassen)|years? old|yoti|veriff|idin|yivi",
    re.IGNORECASE,
)


# A script or an empty place for one that is named for the entrance.
SCRIPT_NAME = re.compile(
    r"(?:^|[\s/_.-])(?:age|leeftijd|adult|entr(?:y|ee|ance)|gate|poort|18plus|over18|verif\w*|agegate|age-?check\w*|adult-?check\w*|interstitial)(?:[\s/_.-]|$)", re.IGNORECASE
)


VOLUNTARY = re.compile(r"\b(?:wie wil|wie dat wil|als je wilt|hoeft niet|niet verplicht|vrijwillig|optioneel|optional|if you (?:like|want|wish)|voluntar\w+|liever)\b")
FOR_A_PART = re.compile(
    r"\bvoor (?:de|het|onze) \w*(?:rubriek|sectie|afdeling|deel|video\w*|film\w*|webcam\w*)\b|\bfor the \S+ (?:section|part|area)\b|\b(?:only|alleen|enkel) (?:for|voor|in|op) (?:the |de |het )?\S*(?:video|cam|section|rubriek|deel)\S*|"
    r"\b(?:wil je|wilt u|wie) (?:ook )?(?:\S+ ){0,3}?(?:video\S*|film\S*|foto\S*|webcam\S*|livestream\S*)|\b(?:to (?:see|watch|view)) (?:the )?(?:videos?|photos?|webcams?|streams?)"
)


class GateKind(StrEnum):
    """What a gate asks of a visitor, from nothing to proof."""

    NONE = "none"
    NOTICE = "notice"
    SELF_DECLARATION = "self_declaration"
    BIRTH_DATE = "birth_date"
    ESTIMATION = "estimation"
    THIRD_PARTY = "third_party"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Gate:
    """What stands at the entrance. `covers` tells a gate or dialog from a line of text on an ordinary page.

    `seen` is what to quote; `methods` the blocks or controls that name a way to prove age; `by_country` whether that
    way is said to be for other countries only; `script_made` whether hidden markup or script may show a gate.
    """

    kind: GateKind
    page: Page
    covers: bool = False
    seen: Block | Control | Link | None = None
    pass_link: Link | None = None
    leave: Link | Control | None = None
    methods: tuple[Block | Control | Link | Form, ...] = ()
    by_country: bool = False
    script_made: bool = False
    footer_only: bool = False


def find_gate(page: Page, scripts: tuple[str, ...] = ()) -> Gate:
    """Classify what the first response shows; `scripts` are texts of the site's own script files."""
    script_made = _script_made(page, scripts)
    inside = _dialog(page)
    if inside:
        return _classified(page, inside, covers=True, script_made=script_made)
    if _is_bare(page):
        whole = tuple(b for b in page.blocks if b.region not in (Region.NAV, Region.COOKIES))
        return _classified(page, whole, covers=True, script_made=script_made)
    return _notice(page, script_made=script_made)


def _script_made(page: Page, scripts: tuple[str, ...]) -> bool:
    """Whether markup that is hidden until script shows it, or script itself, speaks of an age gate."""
    hidden = " ".join(block.text for block in page.hidden_blocks if block.region is not Region.COOKIES)
    if page.words.named(folded(hidden)) & {"gate_text"} and page.words.named(folded(hidden)) & {"enter", "leave", "birth_date"}:
        return True
    sources = " ".join(page.script_addresses)
    if SCRIPT_NAME.search(sources) or any(
        SCRIPT_NAME.search(f"{node.attributes.get('id') or ''} {node.attributes.get('class') or ''}") for node in page.css("body div:empty")
    ):
        return True
    return any(SCRIPT_GATE.search(text) is not None for text in (page.script_text, *scripts))


def _names(page: Page, text: str) -> frozenset[str]:
    """Return the concepts of a text."""
    return page.words.named(folded(text))


def _dialog(page: Page) -> tuple[Block, ...]:
    """Return the blocks of a shown dialog that is about age, empty when there is none."""
    blocks = tuple(block for block in page.blocks if block.region is Region.DIALOG)
    if not blocks:
        return ()
    text = " ".join(block.text for block in blocks)
    if not _about_age(page, folded(text)):
        return ()
    entered = [*page.controls, *page.links]
    has_way_in = any(one.region is Region.DIALOG and _is_way_in(page, one.name) for one in entered)
    has_fields = any(form.region is Region.DIALOG and _asks_birth_date(page, form) for form in page.forms)
    asks = any(PROOF & _names(page, one.name) for one in entered if one.region is Region.DIALOG)
    return blocks if has_way_in or has_fields or asks else ()


def _about_age(page: Page, low: str) -> bool:
    """Whether a text sets an age or speaks of checking it."""
    return any(sets_a_bound(low, age) for age in ages(low)) or bool({"age_check", *PROOF} & page.words.named(low))


def _proves(sentence: Sentence) -> bool:
    """Whether a sentence says that age is proven or estimated here, today, of visitors."""
    if not sentence.names(*PROOF) or sentence.names("advertiser"):
        return False
    return stance(sentence, *PROOF) in (Stance.HOLDS, Stance.HEDGED)


def _is_way_in(page: Page, name: str) -> bool:
    """Whether a link or button says that its reader goes in."""
    if not name or len(name) > LONG_NAME:
        return False
    named = _names(page, name)
    return "enter" in named and not _is_way_out(page, name)


def _is_way_out(page: Page, name: str) -> bool:
    """Whether a link or button says that its reader leaves or is too young."""
    low = folded(name)
    if re.match(r"^\W*(?:ja|yes|oui)\b", low):
        return False
    return "leave" in page.words.named(low)


def _is_bare(page: Page) -> bool:
    """Whether the page as a whole is a gate: little text, an age bound, and a way in or a date to fill in."""
    spoken = [b for b in page.blocks if b.region not in (Region.NAV, Region.FOOTER, Region.COOKIES)]
    words = sum(len(block.text.split()) for block in spoken)
    if words > FEW_WORDS or page.cards.advertisements:
        return False
    low = folded(" . ".join([page.metadata.title, *(block.text for block in spoken)]))
    if not _about_age(page, low):
        return False
    if any(_asks_birth_date(page, form) for form in page.forms):
        return True
    ways = [one for one in (*page.controls, *page.links) if _about_entry(one)]
    if any(PROOF & _names(page, one.name) for one in ways):
        return True
    # A code to scan or a camera needs no button: the text says that one passes by it only.
    if words <= BARE_WORDS and any(_proves(sentence) for sentence in page.sentences_about(*PROOF)):
        return True
    ways_in = [one for one in (*page.controls, *page.links) if _is_way_in(page, one.name) and _about_entry(one)]
    if not ways_in:
        return False
    return words <= BARE_WORDS or any(ages(folded(one.name)) or _is_plain_yes(one.name) for one in ways_in)


def _about_entry(one: Link | Control) -> bool:
    """Whether a way in stands in the body of the page; a menu's "Advertenties verder" is none."""
    return one.region not in (Region.NAV, Region.FOOTER, Region.COOKIES)


def _is_plain_yes(name: str) -> bool:
    """Whether a label is a bare yes, enter or continue."""
    return re.match(r"^\W*(?:ja|yes|enter|betre\w+|entrer|eintreten|naar binnen|ga naar binnen|binnengaan|akkoord|verder|doorgaan|continue|i agree|oui)\b", folded(name)) is not None


def _asks_birth_date(page: Page, form: Form) -> bool:
    """Whether a form asks for a date of birth and little more."""
    asked = [one for one in form.fields if one.kind != "checkbox"]
    if not asked or len(asked) > 4 or "password" in form.kinds:
        return False
    return any(_is_birth_field(page, one) for one in asked) or _is_split_date(asked)


def _is_birth_field(page: Page, one: Field) -> bool:
    """Whether one field is for a date of birth."""
    return one.kind in DATE_KINDS or "birth_date" in _names(page, one.described)


def _is_split_date(asked: list[Field]) -> bool:
    """Whether day, month and year are asked apart."""
    return sum(DATE_PARTS.search(folded(one.described)) is not None for one in asked) >= 2


def _classified(page: Page, blocks: tuple[Block, ...], *, covers: bool, script_made: bool) -> Gate:
    """Say what a gate asks, from the strongest thing that it offers to everyone."""
    in_gate = {block.region for block in blocks} if any(b.region is Region.DIALOG for b in blocks) else None
    controls = [c for c in page.controls if in_gate is None or c.region is Region.DIALOG]
    links = [link for link in page.links if in_gate is None or link.region is Region.DIALOG]
    forms = [form for form in page.forms if in_gate is None or form.region is Region.DIALOG]
    body = [one for one in (*controls, *links) if in_gate is not None or _about_entry(one)]
    ways_in = [one for one in body if _is_way_in(page, one.name)]
    leave = next((one for one in body if _is_way_out(page, one.name)), None)
    low = " . ".join(folded(block.text) for block in blocks)
    seen = next((b for b in blocks if any(sets_a_bound(folded(b.text), a) for a in ages(folded(b.text)))), blocks[0] if blocks else None)
    methods, estimation, by_country = _methods(page, blocks, [*controls, *links])
    declared = [one for one in ways_in if not _names(page, one.name) & PROOF]
    skipped = [one for one in body if "skip" in _names(page, one.name) and len(one.name) <= LONG_NAME]
    boxed = any(field.kind == "checkbox" and ages(folded(field.described + " ".join(field.options))) for form in forms for field in form.fields)
    pass_link = _pass_link(page, declared)
    plain_declaration = [one for one in declared if ages(folded(one.name)) or _is_plain_yes(one.name)]
    if methods and not skipped and not (plain_declaration and not _leads_to_method(plain_declaration, low)):
        kind = GateKind.ESTIMATION if estimation else GateKind.THIRD_PARTY
    elif any(_asks_birth_date(page, form) for form in forms):
        kind = GateKind.BIRTH_DATE
    elif declared or boxed or (methods and skipped):
        kind = GateKind.SELF_DECLARATION
    else:
        kind = GateKind.NOTICE
    return Gate(
        kind=kind, page=page, covers=covers, seen=seen, pass_link=pass_link if kind is GateKind.SELF_DECLARATION else None,
        leave=leave, methods=tuple(methods), by_country=by_country, script_made=script_made,
    )  # fmt: skip


def _leads_to_method(declared: list[Link | Control], low: str) -> bool:
    """Whether a "yes, go on" only starts the check instead of passing it."""
    del declared
    return re.search(r"\b(?:daarna|vervolgens|hierna|in de volgende stap|next step|then you|afterwards|you will then)\b", low) is not None


def _methods(
    page: Page, blocks: tuple[Block, ...], ways: list[Link | Control]
) -> tuple[list[Block | Control | Link | Form], bool, bool]:
    """Return what names a way to prove age that holds today, whether it only estimates, and whether it is for others."""
    found: list[Block | Control | Link | Form] = []
    proven = False
    for way in ways:
        named = _names(page, way.name) | _names(page, (urlsplit(getattr(way, "url", "")).hostname or "").replace(".", " "))
        if named & PROOF and len(way.name) <= LONG_NAME:
            found.append(way)
            proven = proven or bool(named & {"age_provider", "age_method"})
    for_some = False
    spoken: list[Block | Control | Link | Form] = []
    texts = {id(block) for block in blocks}
    for sentence in page.sentences_about(*PROOF):
        if id(sentence.block) not in texts or not _proves(sentence):
            continue
        around = folded(sentence.block.text)
        if "age_country" in page.words.named(around) or FOR_A_PART.search(around):
            for_some = True
            continue
        if not VOLUNTARY.search(sentence.low):
            spoken.append(sentence.block)
            proven = proven or sentence.names("age_provider", "age_method")
    if for_some and not spoken:
        return [], False, True
    declares = any(_is_way_in(page, way.name) and not _names(page, way.name) & PROOF for way in ways)
    if not found and not declares:
        found = spoken
    return found, bool(found) and not proven, for_some


def _pass_link(page: Page, ways_in: list[Link | Control]) -> Link | None:
    """Return the plain link that passes a self-declaration, on the platform's own host."""
    host = urlsplit(page.url).hostname
    return next(
        (w for w in ways_in if isinstance(w, Link) and w.url.startswith("http") and urlsplit(w.url).hostname == host), None
    )


def _notice(page: Page, *, script_made: bool) -> Gate:
    """Look for an 18+ notice on an ordinary page: before the content, or only in its foot."""
    in_foot: Block | None = None
    for block in page.blocks:
        if block.region in (Region.COOKIES, Region.USER_CONTENT, Region.QUOTE):
            continue
        low = folded(block.text)
        if not any(sets_a_bound(low, age) for age in ages(low)) or _about_advertisers_only(page, low):
            continue
        if is_news(block) or "other_sites" in page.words.named(low) or not _is_notice(low):
            continue
        if block.region is Region.FOOTER:
            in_foot = in_foot or block
            continue
        return Gate(GateKind.NOTICE, page, seen=block, script_made=script_made)
    return Gate(GateKind.NOTICE if in_foot else GateKind.NONE, page, seen=in_foot, script_made=script_made, footer_only=in_foot is not None)


NOTICE = re.compile(
    r"\b(?:alleen|uitsluitend|enkel|slechts|bestemd|bedoeld|volwassen\w*|meerderjarig\w*|moet|dient|toegang\w*|verboden|jonger|onder|ouder|minimaal|minstens|vanaf|website|site|bezoek\w*|binnen|betre\w+|"
    r"only|adults?|must|enter\w*|access|under|over|older|least|visit\w*|forbidden|minors?|minderjarig\w*|nur|erwachsene\w*|adultes?|majeur\w*|plussers?)\b"
)
SHORT_NOTICE = 6


def _is_notice(low: str) -> bool:
    """Whether a line with an age tells who may come in; "18+ rubrieken" in a sales pitch does not."""
    return NOTICE.search(low) is not None or len(low.split()) <= SHORT_NOTICE


def _about_advertisers_only(page: Page, low: str) -> bool:
    """Whether an age is said of advertisers and not of those who look."""
    told = [low[start:stop] for start, stop in split(low) if ages(low[start:stop])] or [low]
    return all("advertiser" in named and "visitor" not in named for named in map(page.words.named, told))
