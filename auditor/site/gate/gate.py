"""Finds the age gate of a delivered page: a dialog, a whole page, or a notice on an ordinary one."""

import re

from msgspec.structs import replace

from auditor.site.entries.priced_offers import PRICE
from auditor.site.gate.gate_cover import NUMBER, asked, covering_gate, is_abroad, is_covered_by_else, is_given_otherwise
from auditor.site.gate.gate_dates import asks_a_date, has_dated_dialog, types_a_birth
from auditor.site.gate.gate_kind import Gate, GateKind, classified
from auditor.site.gate.gate_notice import LEGAL_AGE, notice_on
from auditor.site.gate.gate_script import is_script_made
from auditor.site.gate.gate_ways import (
    PROOF,
    about_age,
    about_entry,
    asks_birth_date,
    asks_for_document,
    asks_in_parts,
    computes,
    is_declared,
    is_plain_yes,
    is_way_in,
    is_way_out,
    named_in,
    proves,
    ways_of,
)
from auditor.site.gate.other_layers import is_for_customers, is_other_dialog
from auditor.site.gate.unread import is_unread
from auditor.site.markup.elements import Control, Link, tidy
from auditor.site.markup.regions import Region
from auditor.site.markup.seen import KEY
from auditor.site.page import Page
from auditor.site.pressed import Press, presses
from auditor.site.reading.blocks import Block
from auditor.site.words.age_abroad import ADULT, asks_of_age, bare, speaks_of_age
from auditor.site.words.ages import ages
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

FEW_WORDS = 320
BARE_WORDS = 140
MOST_WORDS = 2000
GOES_IN = later(
    r"^\W*(?:enter|betre\w+|eintreten|entrer|naar binnen|ga naar binnen|i agree|ik ga akkoord|i am (?:over )?18)\b"
)
# Little enough to see that a page is there for one question only.
ONE_QUESTION, FEW_LINKS, MANY_LINKS = 40, 4, 6
# A page of goods is no gate, though a section of it is for adults.
MANY_PRICES = 3
FOLDS, LEAST_FOLDS = f"[{KEY}][aria-expanded], summary[{KEY}]", 2
# What one presses says whose age it is, whoever the text around it speaks of.
OWN_AGE = later(r"\b(?:mijn leeftijd|my age|mein alter|mon age|mon âge)\b", re.IGNORECASE)


def find_gate(page: Page, scripts: tuple[str, ...] = ()) -> Gate:
    """Classify what the first response shows; `scripts` are texts of the site's own script files.

    Where something keeps a visitor away that cannot be read, it is never said that no gate is there.
    """
    gate = _found(page, scripts)
    if gate.covers or gate.kind not in (GateKind.NONE, GateKind.NOTICE) or not is_unread(page):
        return gate
    return replace(gate, kind=GateKind.UNCLEAR, unread=True)


def _found(page: Page, scripts: tuple[str, ...]) -> Gate:
    """Return the gate that can be read."""
    script_made = is_script_made(page, scripts)
    over = covering_gate(page, script_made=script_made)
    if over is not None:
        return over
    beside = _lies_beside(page)
    inside = () if beside else _dialog(page)
    if inside:
        gate = classified(page, inside, covers=True, script_made=script_made)
        dated = gate.kind is GateKind.SELF_DECLARATION and has_dated_dialog(page)
        return replace(gate, kind=GateKind.BIRTH_DATE, pass_link=None) if dated else gate
    if _is_bare(page, beside) and not computes(page):
        whole = tuple(b for b in page.blocks if b.region not in (Region.NAV, Region.COOKIES))
        return _made_plain(page, classified(page, whole, covers=True, script_made=script_made), whole)
    return notice_on(page, beside, script_made=script_made)


def _lies_beside(page: Page) -> frozenset[Region]:
    """Return where no gate is: in a layer or dialog about something else."""
    if is_covered_by_else(page):
        return frozenset({Region.DIALOG})
    told = bare(" . ".join(block.text for block in page.blocks if block.region is Region.DIALOG))
    return frozenset({Region.DIALOG}) if told and page.view is None and is_other_dialog(page, told) else frozenset()


def _made_plain(page: Page, gate: Gate, whole: tuple[Block, ...]) -> Gate:
    """Say what a page asks where the ordinary reading sees only a notice."""
    text = " . ".join(block.text for block in whole)
    dated = asks_a_date(page) or types_a_birth(page, bare(text))
    if gate.kind is GateKind.SELF_DECLARATION and dated:
        return replace(gate, kind=GateKind.BIRTH_DATE, pass_link=None)
    if gate.kind is not GateKind.NOTICE:
        return gate
    return replace(gate, kind=asked(page, folded(text), bare(text), _pressed(page), dated=dated))


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
    """Return all that can be clicked, but for folds and what a browser saw to answer a question about cookies."""
    besides = {one.name for one in presses(page) if one.cookies} | _folds(page) if page.view is not None else set()
    return [one for one in ways_of(page) if one.name not in besides]


def _is_bare(page: Page, beside: frozenset[Region]) -> bool:
    """Whether the page as a whole is a gate: little text, an age bound, and a way in or a date to fill in."""
    aside = {Region.NAV, Region.FOOTER, Region.COOKIES, *beside}
    spoken = [b for b in page.blocks if b.region not in aside]
    # What a list offers to choose from is not read out.
    offered = sum(len(one.text().split()) for one in page.css("option"))
    words = max(0, sum(len(block.text.split()) for block in spoken) - offered)
    proven = any(asks_for_document(page, form) for form in page.forms)
    if (words > FEW_WORDS and not _is_long_warning(page, words)) or (page.cards.advertisements and not proven):
        return False
    low = folded(" . ".join([page.metadata.title, *(block.text for block in spoken)]))
    folded_up = _folds(page)
    told = bare(" . ".join(block.text for block in spoken if block.text not in folded_up))
    if is_for_customers(page, told) or len(PRICE.findall(told)) >= MANY_PRICES:
        return False
    dated = any(asks_birth_date(page, form) for form in page.forms if form.region not in beside)
    said = dated and "gate_text" in page.words.named(low) and speaks_of_age(told)
    if not (about_age(page, low) or said or _asks_of_age(page, told) or _holds_little(page, words)):
        return False
    if dated or any(is_declared(form) for form in page.forms if form.region not in beside):
        return True
    typed = asks_a_date(page) or (page.view is not None and types_a_birth(page, told))
    if words <= BARE_WORDS and ((speaks_of_age(told) and typed) or _is_answered(page, told)):
        return True
    ways = [one for one in _about_the_gate(page) if about_entry(one) and one.region not in beside]
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
    return (
        words <= BARE_WORDS
        or words > FEW_WORDS
        or any(ages(folded(one.name)) or is_plain_yes(one.name) for one in ways_in)
    )


def _is_long_warning(page: Page, words: int) -> bool:
    """Whether a page of many words has next to nothing to press but a way in and a way out."""
    names = [one.name for one in _about_the_gate(page) if about_entry(one)]
    if words > MOST_WORDS or len(names) > MANY_LINKS or page.forms:
        return False
    return any(is_way_out(page, name) for name in names) and any(GOES_IN.search(folded(name)) for name in names)


def _asks_of_age(page: Page, told: str) -> bool:
    """Whether a page asks about the age or birth of who reads it, in whatever language."""
    # With a menu around it, it is a page that asks a date of birth for something else.
    if page.view is None or len(page.links) > MANY_LINKS:
        return False
    return speaks_of_age(told) or (NUMBER.search(told) is not None and is_abroad(page, told))


def _holds_little(page: Page, words: int) -> bool:
    """Whether a page holds one question and nothing else."""
    if words > ONE_QUESTION or len(page.links) > FEW_LINKS or len(page.forms) != 1:
        return False
    return asks_in_parts(page.forms[0])


def _is_answered(page: Page, told: str) -> bool:
    """Whether a page that a browser showed asks or demands an age, with something to press for an answer."""
    ways = _pressed(page)
    if asks_of_age(told) or is_given_otherwise(told, ways):
        return bool(ways)
    if LEGAL_AGE.search(told) is not None and page.css("select"):
        return any(one.kind != "a" for one in ways)
    names = [bare(one.name) for one in ways]
    if speaks_of_age(told) and any(NUMBER.search(name) or ADULT.search(name) for name in names):
        return True
    # In a language without words here the number of an age beside a choice is all there is to see.
    return len(ways) > 1 and NUMBER.search(told) is not None and is_abroad(page, told)


def _pressed(page: Page) -> list[Press]:
    """Return what can be pressed in the body of a page, but for what unfolds a part of it or stands in a menu."""
    folded_up = _folds(page)
    ways = [one for one in presses(page) if not one.cookies and not one.around and one.name not in folded_up]
    if len(page.links) <= MANY_LINKS:
        return ways
    # Of so many links those answer a question of age that say so: "Under 18?" stands in a strip over every page.
    return [one for one in ways if one.kind != "a" or ages(folded(one.name)) or _goes_in_or_out(page, one.name)]


def _goes_in_or_out(page: Page, name: str) -> bool:
    return is_way_in(page, name) or is_way_out(page, name)


def _folds(page: Page) -> frozenset[str]:
    """Return the names of what unfolds the parts of a page, one of which may be for who is "Nog geen 18?"."""
    if page.view is None:
        return frozenset()
    names = frozenset(tidy(node.text(separator=" ")) for node in page.css(FOLDS))
    return names if len(names) >= LEAST_FOLDS else frozenset()
