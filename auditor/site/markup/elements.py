"""What a visitor can click or fill in: links, buttons and forms, with the names a screen reader would say."""

from functools import lru_cache
from urllib.parse import urljoin, urlsplit

import msgspec
from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.markup.regions import Places, Region

CONTROLS = (
    "button, [role=button], [role=menuitem], input[type=submit], input[type=button], input[type=image], summary, "
    "a:not([href])[onclick], a[href^='javascript:'], [onclick]:not(a):not(body):not(form)"
)
LINKS = "a[href], area[href]"
FORMS = "form"
# Where an element stands: a CSS query and its place in the answer; an empty query counts nodes in document order.
Locator = tuple[str, int]
REQUIRED_SIGNS = ("*", "verplicht", "required", "(vereist)", "pflichtfeld", "obligatoire")
OPTIONAL_SIGNS = (
    "optioneel", "optional", "niet verplicht", "not required", "facultatief", "mag leeg", "naar keuze", "vrijwillig",
    "freiwillig", "facultatif", "leave blank", "mag je leeg", "mag u leeg", "hoeft niet", "niet nodig",
)  # fmt: skip


class Link(msgspec.Struct, frozen=True):
    """A link a visitor can follow: absolute address without fragment, name, where it stands."""

    url: str
    name: str
    region: Region
    at: Locator
    shown: bool
    fragment: str = ""
    nofollow: bool = False


class Control(msgspec.Struct, frozen=True):
    """A button or the like: its name, and where it leads (an address, or the id of what it opens)."""

    name: str
    region: Region
    at: Locator
    shown: bool
    target: str = ""


class Field(msgspec.Struct, frozen=True):
    """One thing a form asks: `kind` is the input's type, `options` the choices of a select, radio or box group."""

    name: str
    kind: str
    label: str
    required: bool
    optional_said: bool
    options: tuple[str, ...] = ()
    hint: str = ""

    @property
    def described(self) -> str:
        """Everything that says what the field is for, the label first."""
        return " ".join(part for part in (self.label, self.name.replace("_", " ").replace("-", " "), self.hint) if part)


class Form(msgspec.Struct, frozen=True):
    """A form: where it leads, how it sends, what it asks, its buttons and the headings above it."""

    action: str
    method: str
    fields: tuple[Field, ...]
    buttons: tuple[str, ...]
    heading: str
    text: str
    region: Region
    at: Locator
    shown: bool

    @property
    def kinds(self) -> frozenset[str]:
        """The types of its fields."""
        return frozenset(one.kind for one in self.fields)


def tidy(text: str | None) -> str:
    """Return the text with its white space folded."""
    return " ".join(text.split()) if text else ""


def accessible_name(node: LexborNode) -> str:
    """Return what a screen reader says of a link or button: label, text, the names of its pictures, title."""
    attributes = node.attributes
    if label := tidy(attributes.get("aria-label")):
        return label
    text = tidy(node.text(separator=" ")) if node.tag != "input" else tidy(attributes.get("value"))
    if text:
        return text
    for picture in node.css("img, svg, [aria-label], [title]"):
        own = picture.attributes
        if name := tidy(own.get("alt") or own.get("aria-label") or own.get("title")):
            return name
        if picture.tag == "svg" and (title := picture.css_first("title")) is not None:
            return tidy(title.text())
    return tidy(attributes.get("title") or attributes.get("alt"))


@lru_cache(maxsize=50_000)
def _from_root(origin: str, href: str) -> tuple[str, str]:
    """Return what urljoin would say of an address from the root, the same on every page of a host."""
    bare, _, fragment = href.strip().partition("#")
    return origin + bare, fragment


class Addresses:
    """Turns the links of pages into absolute addresses; the same link on the next page costs nothing."""

    def __init__(self, base: str) -> None:
        """Resolve against the page's own base address."""
        self.base = base
        self._known: dict[str, tuple[str, str]] = {}
        parts = urlsplit(base)
        self._origin = f"{parts.scheme}://{parts.netloc}"

    def resolve(self, href: str) -> tuple[str, str]:
        """Return the absolute address and the fragment; both empty for what is no web address."""
        known = self._known.get(href)
        if known is None:
            from_root = href.startswith("/") and not href.startswith("//") and "/." not in href and "\\" not in href
            known = self._known[href] = _from_root(self._origin, href) if from_root else self._resolved(href)
        return known

    def _resolved(self, href: str) -> tuple[str, str]:
        bare, _, fragment = href.strip().partition("#")
        scheme, colon, _ = bare.partition(":")
        if colon and scheme.isalpha() and scheme.lower() not in ("http", "https"):
            return (href.strip(), "") if scheme.lower() in ("mailto", "tel", "sms") else ("", "")
        try:
            url = urljoin(self.base, bare)
            parts = urlsplit(url)
        except ValueError:
            return "", ""
        if parts.scheme not in ("http", "https") or not parts.netloc:
            return "", ""
        return url, fragment


def read_links(
    tree: LexborHTMLParser, places: Places, addresses: Addresses, *, cards: bool = False
) -> tuple[Link, ...]:
    """Return the links of a page in document order; those with no address (script, empty) are left out.

    Those on cards of advertisements are left out too, or are all that is returned.
    """
    links = []
    for index, node in enumerate(tree.css(LINKS)):
        attributes = node.attributes
        url, fragment = addresses.resolve(attributes.get("href") or "")
        if not url:
            continue
        place = places.of_link(node, attributes)
        if (place.region is Region.CARD) is not cards or place.unseen:
            continue
        links.append(
            Link(
                url=url,
                name=accessible_name(node),
                region=place.region,
                at=(LINKS, index),
                shown=not place.hidden,
                fragment=fragment,
                nofollow="nofollow" in (attributes.get("rel") or ""),
            )
        )
    return tuple(links)


def read_controls(tree: LexborHTMLParser, places: Places, *, cards: bool = False) -> tuple[Control, ...]:
    """Return buttons and what behaves like one, in document order, outside cards or on these only."""
    controls = []
    seen: set[int] = set()
    for index, node in enumerate(tree.css(CONTROLS)):
        place = places.of(node)
        # The parser answers an element once for every alternative of the query that it matches.
        if (place.region is Region.CARD) is not cards or place.unseen or node.mem_id in seen:
            continue
        seen.add(node.mem_id)
        controls.append(
            Control(
                name=accessible_name(node),
                region=place.region,
                at=(CONTROLS, index),
                shown=not place.hidden,
                target=_opened_by(node.attributes),
            )
        )
    return tuple(controls)


OPENERS = (
    "aria-controls",
    "data-target",
    "data-bs-target",
    "popovertarget",
    "commandfor",
    "data-open",
    "data-modal",
    "data-dialog",
    "formaction",
)


def _opened_by(attributes: dict[str, str | None]) -> str:
    """Return what a control opens, as its own attributes say."""
    return next((value for name in OPENERS if (value := tidy(attributes.get(name)))), "") or tidy(
        attributes.get("onclick")
    )
