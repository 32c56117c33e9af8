"""What on a page leads on though it is no link: an entry of a menu, a card, a tab, a question that opens.

Only what promises to show something is a door. Whatever sends, buys, deletes, logs in or belongs to a form is none.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from selectolax.lexbor import LexborNode

from auditor.gather.promise import WANTED, promise_of
from auditor.site.kinds.kinds import PageKind
from auditor.site.kinds.page_words import PageWords
from auditor.site.markup.elements import accessible_name, tidy
from auditor.site.markup.regions import FOOTER_WORDS, NAVIGATION_WORDS, Region
from auditor.site.markup.seen import BOX, KEY, OVERLAY, PRESSED
from auditor.site.page import Page
from auditor.site.pressed import Press, above, presses
from auditor.site.words.vocabulary import folded

MENU = re.compile(
    r"^\W*(?:(?:hoofd)?menu|navigatie|navigation|(?:meer|more|toon|show|open|main)? ?(?:opties|options|info\w*|menu|"
    r"navigatie|navigation)|☰|≡|⋮|…|\.\.\.|···)(?: openen| tonen)?\W*$"
)
DEEDS = re.compile(
    r"\b(?:verstu\w+|verzend\w*|opsturen|stuur|indienen|dien\b.*\bin|bestel\w*|koop|kopen|betaal|betalen|afrekenen|"
    r"verwijder(?:en)?|wis|wissen|delete|remove|send|submit|pay|buy|order|checkout|log ?(?:in|out|uit)|inloggen|"
    r"uitloggen|sign ?(?:in|up|out)|account (?:maken|aanmaken)|create (?:an )?account|registre\w*|inschrijven|"
    r"accepteer\w*|"
    r"akkoord|accept|agree|bevestig\w*|confirm|upload\w*|download\w*|abonneer\w*|subscribe|opzeggen|bel|bellen|call|"
    r"whatsapp|doneer|donate|stem|vote|boek|book|reserveer\w*|volg|follow|blokkeer|block|absenden|senden|kaufen|"
    r"bezahlen|löschen|loschen|anmelden|envoyer|acheter|payer|supprimer|connexion)\b"
)
VIEWS = re.compile(
    r"^\W*(?:bekijk\w*|meer|lees meer|lees verder|open|toon|details?|profiel|view|more|show|see|ansehen|mehr|voir|"
    r"naar (?:het )?profiel|"
    r"(?:bekijk|view|open) (?:de |het |the )?(?:profiel|profile|advertentie|ad|details?))\W*(?:info\w*)?\W*$"
)
# What is a page of its own to a visitor, and no person's.
SHOWN_KINDS = frozenset({*WANTED, PageKind.PRICING, PageKind.LISTING, PageKind.COOKIES})
AROUND = frozenset({Region.NAV, Region.FOOTER, Region.HEADER})
FORM_OWN = frozenset({"input", "select", "option", "label", "textarea"})
LEAST_CARDS, MOST_CARDS = 2, 4
LEAST_TOLD, SMALL = 25, 80
# How far down the bar over a page may begin, in pixels, and the numbers that tell where something was seen.
BAR, MEASURES = 100, 4
NAME = re.compile(r"[A-Za-z][\w-]*")
PRESSED_WHOLE = frozenset({"link", "button"})
LONGEST, LONGEST_QUESTION = 60, 140
ANCESTORS = 4


class Worth(IntEnum):
    """In what order doors are pressed."""

    NAMED = 0
    MENU = 1
    CARD = 2
    AROUND = 3
    FOLD = 4


@dataclass(frozen=True, slots=True)
class Door:
    """One thing to press.

    `key` is the number it has as seen, `name` what it is called (nothing that is kept for a card), `worth` why it may
    lead on, and `holds` whether it holds what is hidden.
    """

    key: str
    name: str
    worth: Worth
    holds: bool = False

    @property
    def word(self) -> str:
        """What it is called in an address."""
        return "kaart" if self.worth is Worth.CARD else folded(self.name)


def doors_of(page: Page, kind: PageKind, words: PageWords) -> tuple[Door, ...]:
    """Return what leads on from a page, what is surest first."""
    nodes = {node.attributes.get(KEY) or "": node for node in page.css(f"[{KEY}]")}
    places = _places(page)
    # A link to a place that is not in sight is one that a script takes for a page.
    linked = {folded(link.name) for link in page.links if link.shown and link.fragment in places}
    cards = frozenset(_cards(nodes))
    found = [Door(key, "", Worth.CARD) for key in sorted(cards, key=int)]
    for one in presses(page):
        node = nodes[one.key]
        if one.cookies or not cards.isdisjoint(_keys_above(node)) or _is_of_a_form(node):
            continue
        if _leads_by_itself(node, places) or _unfolds_in_place(node, page):
            continue
        door = _door(one, node, words, folds=kind not in (PageKind.LISTING, PageKind.ADVERTISEMENT))
        if door is not None and (not door.name or folded(door.name) not in linked):
            found.append(door)
    return tuple(sorted(found, key=lambda door: door.worth))


def _door(one: Press, node: LexborNode, words: PageWords, *, folds: bool) -> Door | None:
    """Return what says by its name, its place or its state that it shows something; None for anything else."""
    shown = _shown_name(node)
    name = shown or one.name
    low = folded(name)
    asks = name.endswith("?")
    if len(name) > (LONGEST_QUESTION if asks else LONGEST) or (not asks and DEEDS.search(low) is not None):
        return None
    region = _region(node)
    folded_up = _is_folded(node)
    promised = promise_of("", name, region, words).kind if name else PageKind.OTHER
    if promised in SHOWN_KINDS:
        return Door(one.key, name, Worth.NAMED, bool(shown))
    small = not low and one.width < SMALL
    if _opens_a_menu(one.opens, low, folds=folded_up and region in AROUND, small=small):
        return Door(one.key, name or "menu", Worth.MENU)
    if small and region is not Region.FOOTER and _stands_on_top(node):
        # Three bars without a word, such as many a menu on a small screen has; told apart by where they stand.
        return Door(one.key, f"menu {_place(node)}", Worth.MENU)
    if region in AROUND and low:
        return Door(one.key, name, Worth.AROUND)
    return Door(one.key, name, Worth.FOLD) if folds and folded_up and low else None


def _place(node: LexborNode) -> str:
    """Return where on the page something begins, in pixels from its left, empty where that was not seen."""
    return (node.attributes.get(BOX) or "").partition(" ")[0]


def _stands_on_top(node: LexborNode) -> bool:
    """Whether it was seen in the bar over a page, and draws something."""
    box = (node.attributes.get(BOX) or "").split()
    on_top = len(box) == MEASURES and box[1].lstrip("-").isdigit() and int(box[1]) < BAR
    return on_top and node.css_first("svg, img, i, span, b") is not None


def _shown_name(node: LexborNode) -> str:
    """Return the name of what holds something hidden, such as the entries of its menu; empty for any other."""
    if node.css_first("[hidden]") is None or node.attributes.get("aria-label"):
        return ""
    words = (one for one in node.traverse(include_text=True) if one.tag == "-text" and one.parent is not None)
    shown = (one for one in words if not any("hidden" in around.attributes for around in above(one.parent or one)))
    return tidy(" ".join(one.text_content or "" for one in shown))


def _opens_a_menu(opens: str, name: str, *, folds: bool, small: bool) -> bool:
    return opens in ("menu", "true") or MENU.search(name) is not None or folds or (small and opens != "")


def _places(page: Page) -> frozenset[str]:
    """Return the names of the places in sight that a link on the page may jump to, and that of the page itself."""
    named = (node for node in page.css("[id]") if not any("hidden" in one.attributes for one in above(node)))
    return frozenset({"", *(node.attributes.get("id") or "" for node in named)})


def _leads_by_itself(node: LexborNode, places: frozenset[str] = frozenset()) -> bool:
    """Whether it is a link that anyone can follow, or one to a place in sight."""
    href = tidy(node.attributes.get("href"))
    if node.tag not in ("a", "area") or not href or href == "#" or href.lower().startswith("javascript:"):
        return False
    return not href.startswith("#") or href[1:] in places


def _is_of_a_form(node: LexborNode) -> bool:
    if node.tag in FORM_OWN:
        return True
    return any(one.tag == "form" for one in above(node))


def _is_folded(node: LexborNode) -> bool:
    """Whether it says that something is folded up, or another panel stands behind it."""
    attributes = node.attributes
    role = (attributes.get("role") or "").lower()
    if role == "tab":
        return attributes.get("aria-selected") != "true"
    return node.tag == "summary" or attributes.get("aria-expanded") == "false"


def _unfolds_in_place(node: LexborNode, page: Page) -> bool:
    """Whether what it unfolds stands in the page already, as text of it that anyone reads after a press."""
    part = tidy(node.attributes.get("aria-controls"))
    if not NAME.fullmatch(part) or not _is_folded(node) or _region(node) in AROUND:
        return False
    held = page.css(f"[id='{part}']")
    return bool(held) and bool(tidy(held[0].text())) and held[0].css_first(f"[{KEY}]:not([href])") is None


def _region(node: LexborNode) -> Region:
    for one in above(node):
        role = (one.attributes.get("role") or "").lower()
        if one.tag == "nav" or role in ("navigation", "menu", "menubar", "tablist"):
            return Region.NAV if role != "tablist" else Region.MAIN
        if one.tag == "footer" or role == "contentinfo":
            return Region.FOOTER
        if one.tag == "header":
            return Region.HEADER
        called = f"{one.attributes.get('class') or ''} {one.attributes.get('id') or ''}".lower()
        if NAVIGATION_WORDS.search(called) is not None:
            return Region.NAV
        if FOOTER_WORDS.search(called) is not None:
            return Region.FOOTER
    return Region.MAIN


def _cards(nodes: dict[str, LexborNode]) -> Iterator[str]:
    """Yield the first few of the things alike that are pressed as a whole or by a button that only says to look."""
    told: dict[str, str] = {}
    for key, node in nodes.items():
        if OVERLAY in node.attributes or _is_of_a_form(node) or any("hidden" in one.attributes for one in above(node)):
            continue
        whole = _is_pressed_whole(node) and len(tidy(node.text(separator=" "))) >= LEAST_TOLD
        looks = PRESSED not in node.attributes and not _leads_by_itself(node) and VIEWS.search(_name(node)) is not None
        if (whole and node.css_first("a[href]") is None) or looks:
            told[key] = _make(node, looks=looks)
    alike = Counter(told.values())
    given: Counter[str] = Counter()
    for key, make in told.items():
        given[make] += 1
        if alike[make] >= LEAST_CARDS and given[make] <= MOST_CARDS:
            yield key


def _is_pressed_whole(node: LexborNode) -> bool:
    """Whether a block of text is one thing to press: by a script, or by what it says that it is."""
    if PRESSED in node.attributes:
        return True
    role = (node.attributes.get("role") or "").lower()
    return (role in PRESSED_WHOLE or node.tag == "button") and node.css_first("h2, h3, h4, h5, p, img, div") is not None


def _name(node: LexborNode) -> str:
    return folded(accessible_name(node))


def _make(node: LexborNode, *, looks: bool) -> str:
    """Return what things alike share: what they are, and what they stand in."""
    around = list(above(node))[:ANCESTORS]
    told = [f"{one.tag}.{one.attributes.get('class') or ''}" for one in around[:2]] + [one.tag or "" for one in around]
    return " ".join((*told, _name(node) if looks else ""))


def _keys_above(node: LexborNode) -> Iterator[str]:
    for one in above(node):
        if key := one.attributes.get(KEY):
            yield key
