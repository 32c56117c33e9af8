"""A gate that a browser saw lie over the page: what it asks, also where its words are not known."""

from msgspec.structs import replace
from selectolax.lexbor import LexborNode

from auditor.site.gate.gate_kind import Gate, GateKind, classified
from auditor.site.gate.gate_ways import PROOF, about_age, are_births, is_way_out
from auditor.site.gate.other_layers import asks_contact, asks_no_age, is_contact, lets_in
from auditor.site.markup.elements import Control
from auditor.site.markup.regions import Region
from auditor.site.markup.seen import OVERLAY
from auditor.site.markup.within import above
from auditor.site.page import Page
from auditor.site.pressed import AGE, Press, presses
from auditor.site.reading.blocks import Block
from auditor.site.words.age_abroad import BIRTH, HOW_OLD, asks_a_birth, asks_of_age, bare, speaks_of_age
from auditor.site.words.ages import ages
from auditor.site.words.foreign import KNOWN, is_foreign
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

# An age in any language: "18 ani", "+18", "21 años"; no discount, price, date or time.
NUMBER = later(r"(?<![\d.,:/€$£-])(?:18|21)(?![\d.,:/]|\s?(?:%|€|eur|procent|percent))")
ALONE = later(r"(?:^| \. )(?:18|21)(?:$| \. )|(?<![\w.,+])\+\s?(?:18|21)(?!\d)|(?<![\d.,+])(?:18|21)\s?\+(?!\d)")
FEW_WORDS = 120
# In pixels: a cross to shut something is no wider.
SMALL = 48
# Pressing this closes what was only told.
CLOSES = later(r"^\W*(?:ok[eé]?|okay|sluit\w*|close|got it|dismiss|x|×)?\W*$")
SHUTS = later(r"^\W*(?:sluit\w*|close|dismiss|x|×|✕)?\W*$")
VERIFIES = later(r"\b(?:verif\w*|controle\w*|check\w*|bewij\w*|aanto\w*|prove|proof|nachweis\w*|start\w*)\b")
# "Verify with Sample ID": a name of its own, whosever it is.
BY_OTHERS = later(r"\b(?:with|via|using|met|mit|avec|con|z)\s+(?!E-?mail)[A-Z]\w+")
YES_MARKS = frozenset("✔✓☑✅👍")
ASKED = f"[{OVERLAY}] input, [{OVERLAY}] select"
DATED = f"[{OVERLAY}] input[type=date]"
LISTS = f"[{OVERLAY}] select, [{OVERLAY}] [role=listbox]"
# Pressing this only leads to what is asked next.
NEXT = later(r"^\W*(?:next|volgende|weiter|suivant|siguiente|avanti)\b")
# A field that is made for a date, and what answers a question about an age.
DATE_SHAPE = later(
    r"\b(?:dd?|mm?|day|month)\s?[/.-]\s?(?:mm?|dd?|day|month)\b|_\s?[/.-]\s?_|"
    r"\b(?:select|choose|pick|kies|selecteer)\w* (?:a |your |een |je )?(?:date|datum|birth)|\b(?:yyyy|jjjj)\b"
)
ANSWERS = later(r"^\W*(?:yes|ja|oui|si|no|nee|nein|non|i am|ik ben|ich bin|je suis|i'm)\b")
YEARED = later(r"\b(?:19|20)\d\d\b")
# What is done to a layer without a button.
DONE_TO_IT = later(
    r"\b(?:press|hit|click|tap|swipe|slide|drag|hold|scroll|scan|shake|druk|klik|tik|veeg|schuif|sleep|houd|drucke\w*|"
    r"klicke\w*|wische\w*|appuyez|cliquez|glissez)\b[^.!?]{0,60}?\b(?:enter|entry|continue|confirm|yes|anywhere|in|"
    r"site|bevestig\w*|ja|ergens|verder|binnen|betre\w+|ontgrendel\w*|unlock|weiter|bestatig\w*|entrer|confirmer|oui|"
    r"continuer)\b"
)
PICTURES = f"[{OVERLAY}] img[alt]"
UNASKED = frozenset(
    {"checkbox", "radio", "hidden", "submit", "button", "image", "reset", "email", "search", "password", "range"}
)


def is_covered_by_else(page: Page) -> bool:
    """Whether something else lies over a page as a browser showed it: cookies, news, an account."""
    if page.view is None or not page.css(f"[{OVERLAY}]"):
        return False
    return asks_no_age(page, bare(layer_text(page)))


def covering_gate(page: Page, *, script_made: bool) -> Gate | None:
    """Return the gate that lies over a page as a browser showed it, None where nothing about age does."""
    if page.view is None or not page.css(f"[{OVERLAY}]"):
        return None
    text = layer_text(page)
    low, told = folded(text), bare(text)
    ways = [one for one in presses(page) if one.layer and not one.cookies]
    blocks = _blocks(page)
    if not blocks or asks_no_age(page, told) or not _is_about_age(page, low, told, ways):
        return None
    gate = classified(page, blocks, covers=True, script_made=script_made)
    if gate.kind is GateKind.BIRTH_DATE and not _shown(page, ASKED):
        # Fields that stand in no form are seen together with what is hidden.
        gate = replace(gate, kind=GateKind.NOTICE)
    if gate.kind in (GateKind.SELF_DECLARATION, GateKind.NOTICE) and _asks_a_birth(page, told):
        return replace(gate, kind=GateKind.BIRTH_DATE, pass_link=None)
    if gate.kind in (GateKind.SELF_DECLARATION, GateKind.NOTICE) and asks_contact(page) and not lets_in(page):
        # What an account or a number to call is needed for shows only to who gives it.
        return replace(gate, kind=GateKind.UNCLEAR, pass_link=None)
    if gate.kind is not GateKind.NOTICE:
        return gate
    return replace(gate, kind=asked(page, low, told, ways, dated=_fields(page)), leave=gate.leave or _leave(page))


def layer_text(page: Page) -> str:
    """Return what a layer says, also by its pictures to who cannot see them."""
    pictures = [node.attributes.get("alt") or "" for node in page.css(PICTURES) if "hidden" not in node.attributes]
    return " . ".join([*(block.text for block in _blocks(page)), *pictures])


def _is_about_age(page: Page, low: str, told: str, ways: list[Press]) -> bool:
    """Whether a layer speaks of an age, asks one, or bears the number of one beside something to press."""
    if (
        about_age(page, low)
        or _lists_births(page)
        or is_given_otherwise(told, ways)
        or _is_drawn(page, told)
        or (_fields(page) and speaks_of_age(told))
        or asks_of_age(told)
    ):
        return True
    if not ways or len(low.split()) > FEW_WORDS:
        return False
    if speaks_of_age(told) and not BIRTH.search(told):
        return True
    # Where the words for an age ship, a number alone says nothing.
    return ALONE.search(low) is not None or (is_abroad(page, layer_text(page)) and NUMBER.search(told) is not None)


def is_abroad(page: Page, text: str) -> bool:
    """Whether a text of a page may be in a language whose words for an age do not ship."""
    return page.language not in KNOWN or is_foreign(text, page.language)


def _lists_births(page: Page) -> bool:
    """Whether a layer has a list of the years in which grown-ups were born."""
    lists = ([one.text().strip() for one in node.css("option, [role=option]")] for node in _shown(page, LISTS))
    return any(are_births(told) for told in lists)


def _asks_a_birth(page: Page, told: str) -> bool:
    """Whether a layer has a date of birth to fill in, whatever its buttons say."""
    spoken = BIRTH.search(told) is not None or HOW_OLD.search(told) is not None
    if _shown(page, DATED) or _lists_births(page) or ((spoken or _is_dated(page)) and _fields(page)):
        return True
    ways = [one for one in presses(page) if one.layer and not one.cookies]
    return is_given_otherwise(told, ways) or _is_drawn(page, told)


def _blocks(page: Page) -> tuple[Block, ...]:
    """Return what a layer says; the name of one may speak of cookies while an age is declared in it."""
    said = tuple(block for block in page.blocks if block.region is Region.DIALOG)
    if said or not any(one.layer and not one.cookies and AGE.search(one.name) for one in presses(page)):
        return said
    return tuple(block for block in page.blocks if block.region is Region.COOKIES)


def _is_dated(page: Page) -> bool:
    """Whether a field of the layer says by itself that a date or an age is to be filled in."""
    told = (
        bare(f"{node.attributes.get('placeholder') or ''} {node.attributes.get('aria-label') or ''}")
        for node in _shown(page, f"[{OVERLAY}] input")
    )
    return any(DATE_SHAPE.search(one) or BIRTH.search(one) or HOW_OLD.search(one) for one in told)


def _is_drawn(page: Page, told: str) -> bool:
    """Whether a birth is asked, and typed in fields that only something drawn in their place shows."""
    return asks_a_birth(told) and bool(page.css(ASKED)) and not _shown(page, ASKED)


def _shown(page: Page, selector: str) -> list[LexborNode]:
    """Return what is not hidden, nor stands in what is."""
    return [node for node in page.css(selector) if not any("hidden" in one.attributes for one in above(node))]


def is_given_otherwise(told: str, ways: list[Press]) -> bool:
    """Whether a birth is asked that is given by other things than fields: wheels, keys, lists that script makes."""
    if not asks_a_birth(told) or not ways:
        return False
    names = [folded(one.name) for one in ways]
    # "Were you born before …?": the answer says it, not a date.
    return not any(ANSWERS.search(name) or (ages(name) and not YEARED.search(name)) for name in names)


def _fields(page: Page) -> bool:
    """Whether a layer has something to fill in that may be a date or an age."""
    return any(
        node.tag == "select"
        or ((node.attributes.get("type") or "text").lower() not in UNASKED and not is_contact(node.attributes))
        for node in _shown(page, ASKED)
    )


def asked(page: Page, low: str, told: str, ways: list[Press], *, dated: bool) -> GateKind:
    """Say what a layer or page asks that the ordinary reading takes for a notice; `dated`: a date can be filled in."""
    if dated and (BIRTH.search(told) or HOW_OLD.search(told) or "birth_date" in page.words.named(low)):
        return GateKind.BIRTH_DATE
    if is_given_otherwise(told, ways):
        return GateKind.BIRTH_DATE
    # To a question also "OK" is an answer; a mark says yes by itself.
    shuts = SHUTS if asks_of_age(told) else CLOSES
    inward = [
        one
        for one in ways
        if not is_way_out(page, one.name) and (YES_MARKS & set(one.name) or shuts.search(one.name.lower()) is None)
    ]
    if not inward:
        return GateKind.SELF_DECLARATION if _is_done_otherwise(told, ways) else GateKind.NOTICE
    if (
        all(NEXT.search(one.name.lower()) is not None for one in inward)
        and page.css("select")
        and not asks_of_age(told)
    ):
        return GateKind.UNCLEAR
    verifying = [one for one in inward if VERIFIES.search(folded(one.name)) is not None]
    if any(BY_OTHERS.search(one.name) is not None for one in verifying):
        return GateKind.THIRD_PARTY
    if verifying and {"age_check", *PROOF} & page.words.named(low):
        # What it checks shows only to who starts it.
        return GateKind.UNCLEAR
    return GateKind.SELF_DECLARATION


def _is_done_otherwise(told: str, ways: list[Press]) -> bool:
    """Whether one goes in by a picture without a name, or by what the text says to do."""
    nameless = [one for one in ways if not one.name.strip()]
    if len(nameless) > 1 or (nameless and asks_of_age(told) and nameless[0].width > SMALL):
        return True
    return DONE_TO_IT.search(told) is not None


def _leave(page: Page) -> Control | None:
    """Return the button of the layer by which who is too young leaves."""
    return next((one for one in page.controls if one.region is Region.DIALOG and is_way_out(page, one.name)), None)
