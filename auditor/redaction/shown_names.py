"""Names by the elements that show them: of who is there, beside a picture or a place, in templates, to choose from."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.redaction.lists import FRAMES
from auditor.redaction.taken_apart import Round
from auditor.site.markup.elements import tidy
from auditor.site.words.names import NAME

OF_PERSONS = re.compile(
    r"\b(?:dames?|lady|ladies|girls?|escorts?|masseu(?:se|r)s?|modell?(?:en|s)?|gastvrouw(?:en)?|hostess(?:es)?|"
    r"companions?|sekswerk(?:er|ster)s?|aanbiedsters?|performers?|streamers?)\b",
    re.IGNORECASE,
)
THERE = "[class*=online], [class*=aanwezig], [class*=available], [class*=beschikbaar], [class*=present]"
BESIDE_PICTURE = "[data-naam], [data-name], [data-caption], [onclick*=location], [data-href], [data-url], [data-link]"
# The words and names that these selectors ask for: without any of them there is nothing to select.
OF_THERE = tuple(re.findall(r"\*=(\w+)", THERE))
OF_BESIDE_PICTURE = frozenset(re.findall(r"\[([\w-]+)", BESIDE_PICTURE))
SAYS_NAME = ("data-naam", "data-name", "data-caption")
# Where somebody is, or how old: what says a name beside it has no need of a picture.
SAYS_WHERE = frozenset(
    ["data-lat", "data-lng", "data-lon", "data-latitude", "data-longitude", "data-plaats", "data-city", "data-stad",
     "data-age", "data-leeftijd"]
)  # fmt: skip
IMAGE = re.compile(r"\.(?:jpe?g|png|webp|avif|gif)\b", re.IGNORECASE)


def there(page: Round) -> set[str]:
    """Return what elements that tell who is there say."""
    if not page.parts.may_have_role(OF_THERE):
        return set()
    texts = (
        tidy(node.text(separator=" ")) for node in page.tree.css(THERE) if page.places.of(node).region not in FRAMES
    )
    return {text for text in texts if NAME.fullmatch(text)}


def beside_pictures(page: Round) -> set[str]:
    """Return the names of what can be pressed, or says a name of itself, and shows a picture or tells where."""
    names = set[str]()
    if page.parts.named.isdisjoint(OF_BESIDE_PICTURE):
        return names
    for node in page.tree.css(BESIDE_PICTURE):
        told = node.attributes
        shown = (
            not SAYS_WHERE.isdisjoint(told)
            or node.css_first("img, picture") is not None
            or any(IMAGE.search(one or "") for one in told.values())
        )
        if not shown or page.places.of(node).region in FRAMES:
            continue
        values = (*(told.get(name) or "" for name in SAYS_NAME), tidy(node.text(separator=" ")))
        names.update(one for one in values if NAME.fullmatch(one))
    return names


def in_templates(page: Round) -> Iterator[str]:
    """Yield what stands where a template has a name."""
    for node in page.parts.unread:
        if node.tag == "template":
            inner = LexborHTMLParser((node.html or "").replace("<template", "<div").replace("</template", "</div"))
            texts = (tidy(one.text(separator=" ")) for one in inner.css("b, strong, h2, h3, h4, figcaption, dt"))
            yield from (text for text in texts if NAME.fullmatch(text))


def chosen(page: Round) -> Iterator[str]:
    """Yield the names among which a form lets choose."""
    labels = (
        {label.attributes.get("for"): label.text(separator=" ") for label in page.tree.css("label[for]")}
        if "select" in page.parts.tags
        else {}
    )
    for select in page.tree.css("select"):
        around: LexborNode | None = select.parent
        told = " ".join(select.attributes.get(name) or "" for name in ("name", "id", "aria-label"))
        told += " " + (labels.get(select.attributes.get("id")) or "")
        if around is not None and around.tag == "label":
            told += " " + (around.text(deep=False) or "")
        if OF_PERSONS.search(told.replace("_", " ")):
            for option in select.css("option"):
                text = tidy(option.text())
                if NAME.fullmatch(text):
                    yield text
