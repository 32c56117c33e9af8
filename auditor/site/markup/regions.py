"""Where on a page an element stands: in its body, menu, foot, a dialog, a quotation or what visitors wrote."""

import re
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import lru_cache

import msgspec
from msgspec.structs import replace
from selectolax.lexbor import LexborNode

from auditor.site.markup.visibility import UNSEEN_TAGS, attributes_hide
from auditor.site.words.later import later

USER_CONTENT = later(
    r"\b(?:comments?|comment-(?:list|body|content|area)|commentlist|reacties?|reviews?|recensies?|testimonials?|"
    r"gastenboek|guestbook|"
    r"beoordelingen|user-?content|user-?(?:info|card|name|link)|username|post-?(?:author|meta)|byline|avatar|"
    r"topic-?(?:list|item|row)|question-?summary|message-?list|"
    r"forum-?post|postbody|blog-?(?:teaser|post|item|list|roll|card|posts|items)?|"
    r"nieuws-?(?:bericht|item|berichten)|news-?(?:item|list|teaser|post))\b"
)
# The box with the name of who wrote a post, and what stands beneath each of his posts.
WRITER = later(
    r"\b(?:user-?\w*|username\w*|post-?(?:author|meta|profile|buttons?)|postprofile|poster\w*|message-?user\w*|author|"
    r"byline|avatar|signature|reactions?|likes?)\b"
)
NAVIGATION_WORDS = later(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|topmenu|hoofdmenu|breadcrumbs?|kruimelpad)(?:$|[\s_-])"
)
FOOTER_WORDS = re.compile(r"(?:^|[\s_-])(?:footer|voet|foot|colophon|bottom-?bar|site-?footer|voettekst)(?:$|[\s_-])")
DIALOG_WORDS = later(
    r"(?:^|[\s_-])(?:modal|dialog|overlay|popup|pop-up|lightbox|age-?gate|agegate|interstitial)(?:$|[\s_-])"
)
COOKIE_WORDS = re.compile(r"cookie|consent|gdpr|avg-?melding|cmp-")
ROLES = {
    "navigation": "nav",
    "menu": "nav",
    "menubar": "nav",
    "contentinfo": "footer",
    "dialog": "dialog",
    "alertdialog": "dialog",
}


class Region(StrEnum):
    """Where on the page a block stands."""

    MAIN = "main"
    HEADER = "header"
    NAV = "nav"
    FOOTER = "footer"
    DIALOG = "dialog"
    COOKIES = "cookies"
    QUOTE = "quote"
    USER_CONTENT = "user_content"
    CARD = "card"


# Once inside one of these, nothing deeper changes the region.
FINAL = frozenset({Region.USER_CONTENT, Region.COOKIES, Region.CARD})


class Place(msgspec.Struct, frozen=True, gc=False):
    """What an element's ancestors make of it; most elements share the place of their parent."""

    region: Region
    hidden: bool = False
    unseen: bool = False
    own: bool = False


class _Named(msgspec.Struct, frozen=True):
    """What the class and id of an element say of its part in the page."""

    cookies: bool
    user_content: bool
    dialog: bool
    navigation: bool
    footer: bool


@lru_cache(maxsize=4096)
def _named(names: str) -> _Named:
    """Read class and id; the same ones come back on every card and page."""
    return _Named(
        cookies=COOKIE_WORDS.search(names) is not None,
        user_content=USER_CONTENT.search(names) is not None,
        dialog=DIALOG_WORDS.search(names) is not None,
        navigation=NAVIGATION_WORDS.search(names) is not None,
        footer=FOOTER_WORDS.search(names) is not None,
    )


OUTSIDE = Place(Region.MAIN)
NAMELESS = _Named(cookies=False, user_content=False, dialog=False, navigation=False, footer=False)
# The attributes and tags that can change where an element stands or whether it is seen.
TELLING = frozenset({"class", "id", "role", "aria-modal", "hidden", "aria-hidden", "style", "type", "popover"})
TELLING_TAGS = frozenset({"nav", "header", "footer", "dialog", "blockquote"})
WHOLE_PAGE = frozenset({"body", "main", "html"})


def _region_of(tag: str, attributes: dict[str, str | None], outer: Region, *, own: bool) -> Region:
    """Return the region an element opens, or the one it stands in; `own` is within a post of who runs the place."""
    if outer in FINAL:
        return outer
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()
    if own:
        return Region.USER_CONTENT if WRITER.search(names) else Region.QUOTE if tag == "blockquote" else outer
    role = ROLES.get((attributes.get("role") or "").lower(), tag)
    named = _named(names) if names != " " and tag not in WHOLE_PAGE else NAMELESS
    if named.cookies and outer is not Region.DIALOG:
        return Region.COOKIES
    if named.user_content:
        return Region.USER_CONTENT
    if role == "dialog" or attributes.get("aria-modal") == "true" or named.dialog or outer is Region.DIALOG:
        return Region.DIALOG
    if tag == "blockquote":
        return Region.QUOTE
    if (role == "nav" or named.navigation) and outer is not Region.FOOTER:
        return Region.NAV
    if role == "footer" or named.footer:
        return Region.FOOTER
    return Region.HEADER if tag == "header" and outer is Region.MAIN else outer


@lru_cache(maxsize=8192)
def _placed(outer: Place, tag: str, attributes: tuple[tuple[str, str | None], ...]) -> tuple[Place, bool]:
    """Return the place of an element that says something of it, and whether the element itself hides what it holds."""
    given = dict(attributes)
    hides = attributes_hide(tag, given)
    region = _region_of(tag, given, outer.region, own=outer.own)
    return Place(region, hidden=outer.hidden or hides, own=outer.own), hides


def _holds_the_page(element: LexborNode, attributes: dict[str, str | None]) -> bool:
    """Whether what only its class calls a dialog is the frame of a page: Drupal's ``dialog-off-canvas-main-canvas``."""
    if element.tag == "dialog" or attributes.get("role") or attributes.get("aria-modal"):
        return False
    return element.css_first("main, [role=main], [role=contentinfo]") is not None


def _is_of_an_article(element: LexborNode) -> bool:
    """Whether a head or foot is that of an article, and not of the page."""
    current = element.parent
    while current is not None:
        if current.tag == "article":
            return True
        current = current.parent
    return False


class Places:
    """The place of every element that was asked for, worked out once along its ancestors."""

    def __init__(
        self,
        openable: Callable[[], Mapping[int, bool]],
        cards: Iterable[int],
        own_posts: Iterable[int] = (),
        layers: Iterable[int] = (),
    ) -> None:
        """Know by ``mem_id`` what a visible control opens, the roots of cards and of staff's posts, and what lies over.

        The former are asked for at the first hidden part that has an id, which most pages do not have.
        """
        self._known: dict[int, Place] = {}
        self._alike: dict[tuple[int, str | None, Place], Place] = {}
        self._openable = openable
        self._opened: Mapping[int, bool] | None = None
        self._cards = frozenset(cards)
        self._own_posts = frozenset(own_posts)
        self._layers = frozenset(layers)

    def of(self, node: LexborNode) -> Place:
        """Return where an element stands."""
        known = self._known
        identity = node.mem_id
        place = known.get(identity)
        if place is not None:
            return place
        current = node.parent
        outer = known.get(current.mem_id) if current is not None else OUTSIDE
        if outer is not None:
            place = known[identity] = self._within(outer, node)
            return place
        chain = [node]
        while current is not None:
            place = known.get(current.mem_id)
            if place is not None:
                break
            chain.append(current)
            current = current.parent
        place = place or OUTSIDE
        for element in reversed(chain):
            place = self._within(place, element)
            known[element.mem_id] = place
        return place

    def of_link(self, node: LexborNode, attributes: dict[str, str | None]) -> Place:
        """Return where a link stands: where its parent does, unless the link itself says otherwise."""
        parent = node.parent
        if parent is None or not TELLING.isdisjoint(attributes) or node.mem_id in self._cards:
            return self.of(node)
        return self.of(parent)

    def _within(self, outer: Place, element: LexborNode) -> Place:
        """Return the place of an element from its parent's."""
        if outer.unseen:
            return outer
        if self._cards and element.mem_id in self._cards:
            return Place(Region.CARD, hidden=outer.hidden)
        if self._own_posts and element.mem_id in self._own_posts:
            return Place(Region.MAIN, hidden=outer.hidden, own=True)
        attributes = element.attributes
        if self._layers and element.mem_id in self._layers and outer.region not in FINAL:
            told = self._told(outer, element, attributes)
            return told if told.region in FINAL else replace(told, region=Region.DIALOG)
        if len(attributes) == 1 and "class" in attributes and element.tag not in ("header", "footer"):
            # Most elements have a class and nothing else, and share it with many others; a head may be an article's.
            key = (element.tag_id, attributes["class"], outer)
            place = self._alike.get(key)
            if place is None:
                place = self._alike[key] = self._told(outer, element, attributes)
            return place
        return self._told(outer, element, attributes)

    def _told(self, outer: Place, element: LexborNode, attributes: dict[str, str | None]) -> Place:
        """Return the place that an element's tag and attributes make of its parent's."""
        tag = element.tag or ""
        if tag in UNSEEN_TAGS:
            return Place(outer.region, hidden=True, unseen=True)
        if tag not in TELLING_TAGS and TELLING.isdisjoint(attributes):
            return outer
        told = tuple([(name, value) for name, value in attributes.items() if name in TELLING or name == "open"])
        place, hides = _placed(outer, tag, told)
        if hides and not outer.hidden and (attributes.get("id") or attributes.get("class")):
            unfolds = self._unfolds(element)
            if unfolds is not None:
                return replace(place, hidden=False) if unfolds else Place(Region.DIALOG)
        if place.region is not outer.region and (
            (place.region is Region.DIALOG and _holds_the_page(element, attributes))
            or (tag in ("header", "footer") and _is_of_an_article(element))
        ):
            return replace(place, region=outer.region)
        return place

    def _unfolds(self, element: LexborNode) -> bool | None:
        """Return whether a hidden part unfolds in its place, None where no control opens it."""
        if self._opened is None:
            self._opened = self._openable()
        return self._opened.get(element.mem_id)
