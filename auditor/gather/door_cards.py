"""The cards of advertisements that are pressed as a whole, or by a button that only says to look."""

from collections import Counter
from collections.abc import Callable, Iterator

from selectolax.lexbor import LexborNode

from auditor.site.markup.elements import accessible_name, tidy
from auditor.site.markup.seen import OVERLAY, PRESSED
from auditor.site.markup.within import above
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

VIEWS = later(
    r"^\W*(?:bekijk\w*|meer|lees meer|lees verder|open|toon|details?|profiel|view|more|show|see|ansehen|mehr|voir|"
    r"naar (?:het )?profiel|"
    r"(?:bekijk|view|open) (?:de |het |the )?(?:profiel|profile|advertentie|ad|details?))\W*(?:info\w*)?\W*$"
)
FORM_OWN = frozenset({"input", "select", "option", "label", "textarea"})
PRESSED_WHOLE = frozenset({"link", "button"})
LEAST_CARDS, MOST_CARDS = 2, 4
LEAST_TOLD, LEAST_OF_A_NAME = 25, 12
LONGEST_QUESTION = 160
ANCESTORS = 4


def cards_to_press(nodes: dict[str, LexborNode]) -> Iterator[str]:
    """Yield the first few of the things alike that are pressed as a whole or by a button that only says to look."""
    told: dict[str, str] = {}
    for key, node in nodes.items():
        if OVERLAY in node.attributes or is_of_a_form(node) or any("hidden" in one.attributes for one in above(node)):
            continue
        # A question that opens is no card, however many there are.
        if "aria-expanded" in node.attributes:
            continue
        whole = _is_pressed_whole(node) and _tells_enough(tidy(node.text(separator=" ")))
        looks = PRESSED not in node.attributes and not leads_by_itself(node) and VIEWS.search(_name(node)) is not None
        if (whole and node.css_first("a[href]") is None) or looks:
            told[key] = make_of(node, _name(node) if looks else "")
    alike = Counter(told.values())
    given: Counter[str] = Counter()
    for key, make in told.items():
        given[make] += 1
        if alike[make] >= LEAST_CARDS and given[make] <= MOST_CARDS:
            yield key


def questions_to_press(nodes: dict[str, LexborNode]) -> Iterator[str]:
    """Yield the things alike that are pressed and mostly ask something: questions whose answers are folded."""
    made: dict[str, list[str]] = {}
    asking: Counter[str] = Counter()
    for key, node in nodes.items():
        text = tidy(node.text(separator=" "))
        if not 0 < len(text) <= LONGEST_QUESTION or OVERLAY in node.attributes or leads_by_itself(node):
            continue
        if is_of_a_form(node) or any("hidden" in one.attributes for one in above(node)):
            continue
        make = make_of(node)
        made.setdefault(make, []).append(key)
        asking[make] += text.endswith("?")
    for make, keys in made.items():
        if len(keys) >= LEAST_CARDS and asking[make] * 2 > len(keys):
            yield from keys


def rows_to_press(named: dict[str, LexborNode], promised: Callable[[LexborNode], bool]) -> Iterator[str]:
    """Yield the things alike of which several promise a page of the platform: the rows of a menu that says "Meer"."""
    made: dict[str, list[str]] = {}
    for key, node in named.items():
        if OVERLAY not in node.attributes and not leads_by_itself(node) and not is_of_a_form(node):
            made.setdefault(make_of(node), []).append(key)
    for keys in made.values():
        if len(keys) > LEAST_CARDS and sum(promised(named[key]) for key in keys) >= LEAST_CARDS:
            yield from keys


def _is_pressed_whole(node: LexborNode) -> bool:
    """Whether a block of text is one thing to press: by a script, or by what it says that it is."""
    if PRESSED in node.attributes:
        return True
    role = (node.attributes.get("role") or "").lower()
    if role not in PRESSED_WHOLE and node.tag != "button":
        return False
    lines = node.css_first("br") is not None and node.css_first("b, strong") is not None
    return lines or node.css_first("h2, h3, h4, h5, p, img, div") is not None


def _tells_enough(text: str) -> bool:
    """Whether a text tells as much as a card does, or as little as a name with its age or price."""
    return len(text) >= LEAST_TOLD or (len(text) >= LEAST_OF_A_NAME and any(map(str.isdigit, text)))


def _name(node: LexborNode) -> str:
    return folded(accessible_name(node))


def make_of(node: LexborNode, name: str = "") -> str:
    """Return what things alike share: what they are, what they stand in, and a name where one is given."""
    around = list(above(node))[:ANCESTORS]
    told = [f"{one.tag}.{one.attributes.get('class') or ''}" for one in around[:2]] + [one.tag or "" for one in around]
    return " ".join((*told, name))


def leads_by_itself(node: LexborNode, places: frozenset[str] = frozenset()) -> bool:
    """Whether it is a link that anyone can follow, or one to a place in sight."""
    href = tidy(node.attributes.get("href"))
    if node.tag not in ("a", "area") or not href or href == "#" or href.lower().startswith("javascript:"):
        return False
    return not href.startswith("#") or href[1:] in places


def is_of_a_form(node: LexborNode) -> bool:
    """Whether it is a field, or stands in a form, which is never pressed."""
    if node.tag in FORM_OWN:
        return True
    return any(one.tag == "form" for one in above(node))
