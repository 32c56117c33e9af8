"""What on a page leads on though it is no link: an entry of a menu, a card, a tab, a question that opens.

Only what promises to show something is a door. Whatever sends, buys, deletes, logs in or belongs to a form is none.
"""

import re
from collections import Counter
from collections.abc import Iterator
from enum import IntEnum

import msgspec
from selectolax.lexbor import LexborNode

from auditor.gather.door_cards import (
    cards_to_press,
    is_of_a_form,
    leads_by_itself,
    make_of,
    questions_to_press,
    rows_to_press,
)
from auditor.gather.promise import WANTED, promise_of
from auditor.site.kinds.kinds import PageKind
from auditor.site.kinds.page_words import PageWords
from auditor.site.markup.elements import accessible_name, tidy
from auditor.site.markup.regions import FOOTER_WORDS, NAVIGATION_WORDS, Region
from auditor.site.markup.seen import KEY
from auditor.site.markup.within import above
from auditor.site.page import Page
from auditor.site.pressed import Press, presses
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

MENU = later(
    r"^\W*(?:(?:hoofd)?menu|navigatie|navigation|(?:meer|more|toon|show|open|main)? ?(?:opties|options|info\w*|menu|"
    r"navigatie|navigation)|☰|≡|⋮|…|\.\.\.|···)(?: openen| tonen)?\W*$"
)
DEEDS = later(
    r"\b(?:verstu\w+|verzend\w*|opsturen|stuur|indienen|dien\b.*\bin|bestel\w*|koop|kopen|betaal|betalen|afrekenen|"
    r"verwijder(?:en)?|wis|wissen|delete|remove|send|submit|pay|buy|order|checkout|log ?(?:in|out|uit)|inloggen|"
    r"uitloggen|sign ?(?:in|up|out)|account (?:maken|aanmaken)|create (?:an )?account|registre\w*|inschrijven|"
    r"accepteer\w*|"
    r"akkoord|accept|agree|bevestig\w*|confirm|upload\w*|download\w*|abonneer\w*|subscribe|opzeggen|bel|bellen|call|"
    r"whatsapp|doneer|donate|stem|vote|boek|book|reserveer\w*|volg|follow|blokkeer|block|absenden|senden|kaufen|"
    r"bezahlen|löschen|loschen|anmelden|envoyer|acheter|payer|supprimer|connexion)\b"
)
# What is a page of its own to a visitor, and no person's.
SHOWN_KINDS = frozenset({*WANTED, PageKind.PRICING, PageKind.LISTING, PageKind.COOKIES})
AROUND = frozenset({Region.NAV, Region.FOOTER, Region.HEADER})
SMALL = 80
# How far down the bar over a page may begin, in pixels.
BAR = 100
NAME = re.compile(r"[A-Za-z][\w-]*")
LONGEST, LONGEST_QUESTION = 60, 140
MOST_MENUS_ALIKE = 2


class Worth(IntEnum):
    """In what order doors are pressed."""

    NAMED = 0
    MENU = 1
    CARD = 2
    AROUND = 3
    FOLD = 4


class Door(msgspec.Struct, frozen=True):
    """One thing to press.

    `key` is the number it has as seen, `name` what it is called (nothing that is kept for a card), `worth` why it may
    lead on, `holds` whether it holds what is hidden, `folds` whether it folds a part of this page, and `tab` whether it
    is one of a row of tabs.
    """

    key: str
    name: str
    worth: Worth
    holds: bool = False
    folds: bool = False
    tab: bool = False

    @property
    def word(self) -> str:
        """What it is called in an address."""
        return "kaart" if self.worth is Worth.CARD else folded(self.name)


class Alike(msgspec.Struct, frozen=True):
    """The numbers of what is told by things alike: questions that fold, cards, the rows of a menu.

    `dots` stand on every card, and open what can be done with that card and no menu of the platform.
    """

    questions: frozenset[str]
    cards: frozenset[str]
    rows: frozenset[str]
    dots: frozenset[str]


def doors_of(page: Page, kind: PageKind, words: PageWords) -> tuple[Door, ...]:
    """Return what leads on from a page, what is surest first."""
    nodes = {node.attributes.get(KEY) or "": node for node in page.css(f"[{KEY}]")}
    places = _places(page)
    # A link to a place that is not in sight is one that a script takes for a page, and so is one to nothing but "#".
    here = page.url.partition("#")[0]
    ways = (link for link in page.links if link.shown and (link.fragment or link.url != here))
    linked = {folded(link.name) for link in ways if link.fragment in places}
    seen = presses(page)
    alike = _alike(nodes, seen, words)
    found = [Door(key, "", Worth.CARD) for key in sorted(alike.cards, key=int)]
    for one in seen:
        node = nodes[one.key]
        if one.cookies or not alike.cards.isdisjoint(_keys_above(node)) or is_of_a_form(node):
            continue
        if leads_by_itself(node, places) or _unfolds_in_place(node, page):
            continue
        may_fold = kind not in (PageKind.LISTING, PageKind.ADVERTISEMENT)
        door = _door(one, node, words, alike, folds=may_fold)
        if door is None or (door.name and folded(door.name) in linked):
            continue
        if door.worth is not Worth.MENU or one.key not in alike.dots:
            found.append(door)
    return tuple(sorted(found, key=lambda door: door.worth))


def _alike(nodes: dict[str, LexborNode], seen: tuple[Press, ...], words: PageWords) -> Alike:
    """Return the numbers of the things on a page that are told by others like them."""
    questions = frozenset(questions_to_press(nodes))
    cards = frozenset(cards_to_press({key: node for key, node in nodes.items() if key not in questions}))
    called = {one.key: nodes[one.key] for one in seen if one.name}
    rows = rows_to_press(called, lambda node: _promised(accessible_name(node), node, words) in SHOWN_KINDS)
    named = Counter(one.name for one in seen)
    dots = {one.key for one in seen if named[one.name] > MOST_MENUS_ALIKE}
    menus = [one.key for one in seen if one.opens and one.key not in dots and _region(nodes[one.key]) not in AROUND]
    made = {key: make_of(nodes[key]) for key in menus}
    often = Counter(made.values())
    dots.update(key for key, make in made.items() if often[make] > MOST_MENUS_ALIKE)
    return Alike(questions, cards, frozenset(rows), frozenset(dots))


def _door(one: Press, node: LexborNode, words: PageWords, alike: Alike, *, folds: bool) -> Door | None:
    """Return what says by its name, its place or its state that it shows something; None for anything else."""
    shown = _shown_name(node)
    name = shown or one.name
    low = folded(name)
    asks = name.endswith("?")
    if len(name) > (LONGEST_QUESTION if asks else LONGEST) or (not asks and DEEDS.search(low) is not None):
        return None
    region = _region(node)
    folded_up = one.key in alike.questions or _is_folded(node)
    is_tab = (node.attributes.get("role") or "").lower() == "tab"
    if _promised(name, node, words) in SHOWN_KINDS:
        folds_here = folded_up and region not in AROUND
        return Door(one.key, name, Worth.NAMED, bool(shown), folds=folds_here, tab=is_tab)
    small = not low and one.width < SMALL
    if _opens_a_menu(one.opens, low, folds=folded_up and region in AROUND, small=small):
        return Door(one.key, name or "menu", Worth.MENU)
    if small and region is not Region.FOOTER and _stands_on_top(one, node):
        # Three bars without a word, such as many a menu on a small screen has; told apart by where they stand.
        return Door(one.key, f"menu {one.left}", Worth.MENU)
    if (one.key in alike.rows and not folded_up) or (region in AROUND and low):
        return Door(one.key, name, Worth.AROUND)
    return Door(one.key, name, Worth.FOLD, folds=True, tab=is_tab) if folds and folded_up and low else None


def _promised(name: str, node: LexborNode, words: PageWords) -> PageKind:
    return promise_of("", name, _region(node), words).kind if name else PageKind.OTHER


def _stands_on_top(one: Press, node: LexborNode) -> bool:
    """Whether it was seen in the bar over a page, and draws something."""
    return one.top is not None and one.top < BAR and node.css_first("svg, img, i, span, b") is not None


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


def _keys_above(node: LexborNode) -> Iterator[str]:
    for one in above(node):
        if key := one.attributes.get(KEY):
            yield key
