"""What a gate asks of a visitor, from the strongest thing that it offers to everyone."""

import re
from enum import StrEnum
from urllib.parse import urlsplit

import msgspec

from auditor.site.gate.gate_ways import (
    LONG_NAME,
    PROOF,
    about_entry,
    asks_birth_date,
    asks_for_document,
    is_plain_yes,
    is_way_in,
    is_way_out,
    named_in,
    proves,
    ways_of,
)
from auditor.site.markup.elements import Control, Form, Link
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.words.ages import ages, sets_a_bound
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

VOLUNTARY = later(
    r"\b(?:wie wil|wie dat wil|als je wilt|hoeft niet|niet verplicht|vrijwillig|optioneel|optional|"
    r"if you (?:like|want|wish)|voluntar\w+|liever)\b"
)
FOR_A_PART = later(
    r"\bvoor (?:de|het|onze) \w*(?:rubriek|sectie|afdeling|deel|video\w*|film\w*|webcam\w*)\b|"
    r"\bfor the \S+ (?:section|part|area)\b|\b(?:only|alleen|enkel) (?:for|voor|in|op) (?:the |de |het )?\S*(?:video|"
    r"cam|section|rubriek|deel)\S*|"
    r"\b(?:wil je|wilt u|wie) (?:ook )?(?:\S+ ){0,3}?(?:video(?!gesprek|bel|-?oproep|call|verif)\S*|film\S*|"
    r"foto\S*|webcam\S*|livestream\S*)|"
    r"\b(?:to (?:see|watch|view)) (?:the )?(?:videos?|photos?|webcams?|streams?)|"
    r"\b(?:voor|om) (?:de |het |onze )?(?:foto\S*|afbeelding\w*|beelden|album\S*|video\S*|telefoonnummers?|nummers|"
    r"contactgegevens|chat\w*)\b|"
    # A picture with a document in it is the proof, and what it is used for no part of the site.
    r"\b(?:foto\S*(?! (?:met|van je|van uw|waarop))|afbeelding\w*|beelden|album\S*|video\S*|telefoonnummers?|"
    r"contactgegevens) (?:\S+ ){0,4}?(?:alleen|enkel|pas|uitsluitend)\b(?! om\b)|"
    r"\b(?:photos?|pictures|images|videos?(?! (?:call|chat|verif|interview))|"
    r"albums?|phone numbers?|contact details) (?:\S+ ){0,4}?(?:only|locked|"
    r"behind|require)\b|"
    r"\bfor (?:the )?(?:photos?|pictures|videos?|albums?)\b|"
    r"\bfur die (?:bilder|fotos|videos)\b|\bpour (?:les |voir les )?(?:photos|images|videos)\b"
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


class Gate(msgspec.Struct, frozen=True):
    """What stands at the entrance. `covers` tells a gate or dialog from a line of text on an ordinary page.

    `seen` is what to quote; `methods` the blocks or controls that name a way to prove age; `by_country` whether that
    way is said to be for other countries only; `unread` that something keeps a visitor away of which it cannot be read
    what it asks, if it is a gate at all; `script_made` whether hidden markup or script may show a gate.
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
    unread: bool = False


def classified(page: Page, blocks: tuple[Block, ...], *, covers: bool, script_made: bool) -> Gate:
    """Say what a gate asks, from the strongest thing that it offers to everyone."""
    in_gate = {block.region for block in blocks} if any(b.region is Region.DIALOG for b in blocks) else None
    # What a browser does not show is not asked.
    asking = [form for form in page.forms if form.shown or page.view is None]
    forms = [form for form in asking if in_gate is None or form.region is Region.DIALOG]
    entered = [one for one in ways_of(page) if in_gate is None or one.region is Region.DIALOG]
    body = [one for one in entered if in_gate is not None or about_entry(one)]
    ways_in = [one for one in body if is_way_in(page, one.name)]
    leave = next((one for one in body if is_way_out(page, one.name)), None)
    low = " . ".join(folded(block.text) for block in blocks)
    seen = next(
        (b for b in blocks if any(sets_a_bound(folded(b.text), a) for a in ages(folded(b.text)))),
        blocks[0] if blocks else None,
    )
    methods, estimation, by_country = _methods(page, blocks, entered)
    declared = [one for one in ways_in if not named_in(page, one.name) & PROOF]
    skipped = [one for one in body if "skip" in named_in(page, one.name) and len(one.name) <= LONG_NAME]
    boxed = any(
        field.kind == "checkbox" and ages(folded(field.described + " ".join(field.options)))
        for form in forms
        for field in form.fields
    )
    pass_link = _pass_link(page, declared)
    plain_declaration = [one for one in declared if ages(folded(one.name)) or is_plain_yes(one.name)]
    if methods and not skipped and not (plain_declaration and not _leads_to_method(low)):
        kind = GateKind.ESTIMATION if estimation else GateKind.THIRD_PARTY
    elif any(asks_birth_date(page, form) for form in forms):
        kind = GateKind.BIRTH_DATE
    elif declared or boxed or (methods and skipped):
        kind = GateKind.SELF_DECLARATION
    else:
        kind = GateKind.NOTICE
    return Gate(
        kind=kind,
        page=page,
        covers=covers,
        seen=seen,
        pass_link=pass_link if kind is GateKind.SELF_DECLARATION else None,
        leave=leave,
        methods=tuple(methods),
        by_country=by_country,
        script_made=script_made,
    )


def _leads_to_method(low: str) -> bool:
    """Whether a "yes, go on" only starts the check instead of passing it."""
    return (
        re.search(
            r"\b(?:daarna|vervolgens|hierna|in de volgende stap|next step|then you|afterwards|you will then)\b", low
        )
        is not None
    )


def _methods(
    page: Page, blocks: tuple[Block, ...], ways: list[Link | Control]
) -> tuple[list[Block | Control | Link | Form], bool, bool]:
    """Return what names a way to prove age today, whether it only estimates, and whether it is for others."""
    found: list[Block | Control | Link | Form] = [form for form in page.forms if asks_for_document(page, form)]
    proven = bool(found)
    for way in ways:
        named = named_in(page, way.name) | named_in(
            page, (urlsplit(getattr(way, "url", "")).hostname or "").replace(".", " ")
        )
        if named & PROOF and len(way.name) <= LONG_NAME:
            found.append(way)
            proven = proven or bool(named & {"age_provider", "age_method"})
    for_some = False
    spoken: list[Block | Control | Link | Form] = []
    texts = {id(block) for block in blocks}
    for sentence in page.sentences_about(*PROOF):
        if id(sentence.block) not in texts or not proves(sentence):
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
    declares = any(is_way_in(page, way.name) and not named_in(page, way.name) & PROOF for way in ways)
    if not found and not declares:
        found = spoken
    return found, bool(found) and not proven, for_some


def _pass_link(page: Page, ways_in: list[Link | Control]) -> Link | None:
    """Return the plain link that passes a self-declaration, on the platform's own host."""
    host = urlsplit(page.url).hostname
    return next(
        (w for w in ways_in if isinstance(w, Link) and w.url.startswith("http") and urlsplit(w.url).hostname == host),
        None,
    )
