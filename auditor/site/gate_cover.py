"""A gate that a browser saw lie over the page: what it asks, also where its words are not known."""

import re
from dataclasses import replace

from auditor.site.elements import Control
from auditor.site.gate_kind import Gate, GateKind, classified
from auditor.site.gate_ways import PROOF, about_age, is_way_out
from auditor.site.page import Page
from auditor.site.pressed import Press, presses
from auditor.site.regions import Region
from auditor.site.seen import OVERLAY
from auditor.site.words import folded

# An age in any language: "18 ani", "+18", "21 años"; no discount, price, date or time.
NUMBER = re.compile(r"(?<![\d.,:/€$£-])(?:18|21)(?![\d.,:/]|\s?(?:%|€|eur|procent|percent))")
FEW_WORDS = 120
# Pressing this closes what was only told.
CLOSES = re.compile(r"^\W*(?:ok[eé]?|okay|sluit\w*|close|got it|dismiss|x|×)?\W*$")
VERIFIES = re.compile(r"\b(?:verif\w*|controle\w*|check\w*|bewij\w*|aanto\w*|prove|proof|nachweis\w*|start\w*)\b")
ASKED = f"[{OVERLAY}] input, [{OVERLAY}] select"
UNASKED = frozenset(
    {"checkbox", "radio", "hidden", "submit", "button", "image", "reset", "email", "search", "password"}
)
BIRTH = re.compile(r"\b(?:birth\w*|born|geboorte\w*|geboren|geburt\w*|naissance|nascita|nacimiento)\b")


def covering_gate(page: Page, *, script_made: bool) -> Gate | None:
    """Return the gate that lies over a page as a browser showed it, None where nothing about age does."""
    if page.view is None or not page.css(f"[{OVERLAY}]"):
        return None
    blocks = tuple(block for block in page.blocks if block.region is Region.DIALOG)
    low = " . ".join(folded(block.text) for block in blocks)
    ways = [one for one in presses(page) if one.layer and not one.cookies]
    if not blocks or not _is_about_age(page, low, ways):
        return None
    gate = classified(page, blocks, covers=True, script_made=script_made)
    if gate.kind is not GateKind.NOTICE:
        return gate
    return replace(gate, kind=_asked(page, low, ways), leave=gate.leave or _leave(page))


def _is_about_age(page: Page, low: str, ways: list[Press]) -> bool:
    """Whether a layer speaks of an age, of birth, or bears the number of one beside something to press."""
    if about_age(page, low) or BIRTH.search(low) is not None:
        return True
    return bool(ways) and len(low.split()) <= FEW_WORDS and NUMBER.search(low) is not None


def _asked(page: Page, low: str, ways: list[Press]) -> GateKind:
    """Say what a layer asks that the ordinary reading takes for a notice."""
    fields = [
        node
        for node in page.css(ASKED)
        if node.tag == "select" or (node.attributes.get("type") or "text").lower() not in UNASKED
    ]
    if fields and (BIRTH.search(low) is not None or "birth_date" in page.words.named(low)):
        return GateKind.BIRTH_DATE
    inward = [one for one in ways if not is_way_out(page, one.name) and CLOSES.search(folded(one.name)) is None]
    if not inward:
        return GateKind.NOTICE
    verifies = any(VERIFIES.search(folded(one.name)) is not None for one in inward)
    if verifies and {"age_check", *PROOF} & page.words.named(low):
        # What it checks shows only to who starts it.
        return GateKind.UNCLEAR
    return GateKind.SELF_DECLARATION


def _leave(page: Page) -> Control | None:
    """Return the button of the layer by which who is too young leaves."""
    return next((one for one in page.controls if one.region is Region.DIALOG and is_way_out(page, one.name)), None)
