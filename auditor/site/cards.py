"""Repeated cards on a page: advertisements (counted and blanked), teasers that name no one, and articles."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.elements import LINKS, Addresses, tidy

LEAST = 3
CLIMB = 8
MOST_LINKS = 3000
LONG_PAGE = 20_000
CARD_TEXT = 1500
PHONE = re.compile(r"(?<![\d.])(?:\+|00)?\(?\d(?:[\s.()/–-]{0,2}\d){8,12}(?!\d)")
MOBILE = re.compile(r"(?<![\d.])(?:(?:\+|00)31[\s.()/–-]{0,3}(?:\(?0\)?[\s.-]?)?6|(?:\+|00)32[\s.-]?4|0[\s.-]?6|04\d\d)(?:[\s.()/–-]{0,2}\d){6,8}(?!\d)")
MOBILE_SIGNS = ("06", "+31", "0031", "+32", "0032", "04")
AGE_SIGNS = (" jaar", " jr", " year", " yrs", " Jahre", " ans")
PICTURES = "img, picture, [style*=background-image]"
ICON = re.compile(r"\.svg|icon|ico\b|logo|vlag|flag|badge|sprite", re.IGNORECASE)
CARD_CLASS = re.compile(r"(?:^|[\s_-])(?:ads?|advert\w*|listing|profiel|profile|escort|dame|lady|girl|model|aanbod|annonce|anzeige)(?:$|[\s_-])", re.IGNORECASE)
PRICE = re.compile(r"(?:€|eur\b|euro\b)\s?\d|\d\s?(?:€|eur\b|euro\b)|\d,-", re.IGNORECASE)
AGE = re.compile(
    r"\b(?:1[89]|[2-6]\d)\s?(?:jaar|jr|jarige?|j\b|years?|yrs?|y/?o\b|jahre|ans)|(?:leeftijd|age|alter|âge)\s?:?\s?(?:1[89]|[2-6]\d)\b"
    r"|[A-Z]\w+\s?[,(|·•-]\s?(?:1[89]|[2-6]\d)\b(?!\s?(?:advert|ads|profiel|result|\d|km|min|uur|%))",
)
COUNT = re.compile(r"^[\w\s.'’/&-]{2,40}?[\s:(]*\d[\d.]*\+?\s*\)?\s*(?:advertenties?|ads?|profielen|profiles|dames|listings?|resultaten|online|anzeigen|annonces)?$", re.IGNORECASE)
ARTICLE = re.compile(
    r"lees (?:meer|verder)|read (?:more|on)|weiterlesen|lire la suite|\bmin(?:uten)? lezen\b|min read|geplaatst (?:op|door)|posted (?:on|by)|"
    r"\b\d{1,2}\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)\s\d{4}",
    re.IGNORECASE,
)
ARTICLE_ADDRESS = re.compile(r"/(?:blogs?|nieuws|news|artikel(?:en)?|articles?|column|magazine|help|faq|support|solutions|hc|kb|categor(?:y|ie))(?:/|$)", re.IGNORECASE)
# Addresses of people's own pages, in the words platforms use for them.
ADVERTISEMENT_ADDRESS = re.compile(
    r"(?:^|[/_.-])(?:advertenties?|adverten(?:tie)?s?|ads?|advert|listings?|profiel(?:en)?|profiles?|escorts?|dames?|lady|ladies|girls?|modell?(?:en|s)?|"
    r"annonces?|anzeigen?|inserat|members?|leden|lid|users?|gebruikers?|sekswerkers?|masseuses?|massage|contactadvertenties?|oproep(?:en)?|provider|kaart|"
    r"aanbod|aanbieders?|detail|view(?:ad|topic)?|toon|bekijk|sedcard|item|show)(?:[/_.?-]|$)",
    re.IGNORECASE,
)
LISTING_WORDS = re.compile(r"bekijk (?:advertentie|profiel|haar|hem)|view (?:profile|ad|listing)|naar (?:advertentie|profiel)|profil ansehen|voir le profil", re.IGNORECASE)
PLACEHOLDER = "[class*=blur], [class*=placeholder], [class*=skeleton], [class*=locked], [class*=teaser], [class*=wazig]"
STOCK_PICTURE = re.compile(r"placeholder|blur|silhouet|dummy|no-?photo|geen-?foto|default|avatar-leeg|lock|slot", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cards:
    """What repeats on a page. `links` lead to advertisements; `roots` are the ``mem_id`` of what is blanked."""

    advertisements: int = 0
    teasers: int = 0
    articles: int = 0
    links: tuple[str, ...] = ()
    roots: frozenset[int] = frozenset()
    first: tuple[str, int] | None = None


@dataclass(slots=True)
class _Candidate:
    """A link that may stand for a card: its address, its node and where it is in the list of links."""

    url: str
    node: LexborNode
    index: int


def find_cards(tree: LexborHTMLParser, addresses: Addresses) -> Cards:
    """Find what repeats, by the shape of link addresses first, then by siblings that read like offers."""
    shapes: dict[str, list[_Candidate]] = defaultdict(list)
    around = {node.mem_id for node in tree.css(CHROME_LINKS)}
    for index, node in enumerate(tree.css(LINKS)[:MOST_LINKS]):
        if node.mem_id in around:
            continue
        url, fragment = addresses.resolve(node.attributes.get("href") or "")
        if url.startswith("http") and not (fragment and url == addresses.base):
            shapes[_shape(url)].append(_Candidate(url, node, index))
    roots: dict[int, None] = {}
    links: dict[str, None] = {}
    counted = {"advertisement": 0, "teaser": 0, "article": 0}
    first: tuple[str, int] | None = None
    for shape, group in shapes.items():
        if len({one.url for one in group}) < LEAST:
            continue
        cards = _roots(group)
        kind = _kind(shape, list(cards.values()))
        if kind == "advertisement":
            cards |= _siblings_alike(list(cards.values()))
        if kind in counted:
            counted[kind] += len(cards.keys() - roots.keys())
        if kind == "advertisement":
            roots.update(dict.fromkeys(cards))
            links.update(dict.fromkeys(one.url for one in group))
            first = first or (LINKS, group[0].index)
    if not counted["advertisement"]:
        offers = _repeated_offers(tree)
        roots.update(dict.fromkeys(root.mem_id for root in offers))
        links.update(dict.fromkeys(_own_links(offers, addresses)))
        counted["advertisement"] = len(roots)
    if not counted["advertisement"]:
        counted["teaser"] += _placeholders(tree) + _counts_told(tree)
    return Cards(
        advertisements=counted["advertisement"],
        teasers=counted["teaser"],
        articles=counted["article"],
        links=tuple(links),
        roots=frozenset(roots),
        first=first,
    )


def _shape(url: str) -> str:
    """Return what the addresses of one kind of page share: folder and depth, or script and parameter names."""
    parts = urlsplit(url)
    if parts.query:
        return f"{parts.netloc}{parts.path}?{'&'.join(sorted(key for key, _ in parse_qsl(parts.query, keep_blank_values=True)))}"
    folder, _, last = parts.path.rstrip("/").rpartition("/")
    return f"{parts.netloc}{folder}/*{'.' + last.rpartition('.')[2] if '.' in last else ''}"


CHROME_LINKS = "nav a[href], footer a[href], [role=navigation] a[href], [role=contentinfo] a[href]"
CHROME = frozenset({"nav", "footer"})


def _in_chrome(node: LexborNode) -> bool:
    """Whether a link stands in the navigation or the foot of the page."""
    current = node.parent
    while current is not None:
        if current.tag in CHROME or current.attributes.get("role") in ("navigation", "contentinfo"):
            return True
        current = current.parent
    return False


def _roots(group: list[_Candidate]) -> dict[int, LexborNode]:
    """Return for each address the largest element that holds no other address of the group."""
    held: dict[int, set[str]] = defaultdict(set)
    chains: dict[str, list[LexborNode]] = {}
    for one in group:
        chain = []
        current: LexborNode | None = one.node
        while current is not None and len(chain) < CLIMB and current.tag not in ("body", "html", "main"):
            chain.append(current)
            held[current.mem_id].add(one.url)
            current = current.parent
        chains.setdefault(one.url, chain)
    roots = {}
    for chain in chains.values():
        alone = [element for element in chain if len(held[element.mem_id]) == 1]
        if alone:
            roots[alone[-1].mem_id] = alone[-1]
    return roots


def _siblings_alike(cards: list[LexborNode]) -> dict[int, LexborNode]:
    """Return the siblings of cards with the same tag and class: cards too, wherever their links lead."""
    alike: dict[int, LexborNode] = {}
    asked: set[tuple[int, str | None, str | None]] = set()
    for card in cards:
        parent, tag, style = card.parent, card.tag, card.attributes.get("class")
        if parent is None or (not style and tag in ("div", "p", "a", "span")) or (parent.mem_id, tag, style) in asked:
            continue
        asked.add((parent.mem_id, tag, style))
        child = parent.first_child
        while child is not None:
            if child.tag == tag and child.attributes.get("class") == style:
                alike[child.mem_id] = child
            child = child.next
    return alike


def _kind(shape: str, cards: list[LexborNode]) -> str:
    """Return what most of the cards are: advertisement, teaser, article, or nothing worth naming."""
    if not cards:
        return ""
    sample = cards[:12]
    votes = {"advertisement": 0, "teaser": 0, "article": 0, "": 0}
    personal = ADVERTISEMENT_ADDRESS.search(shape) is not None
    article = ARTICLE_ADDRESS.search(shape) is not None
    for card in sample:
        votes[_kind_of_card(card, personal=personal, article=article)] += 1
    best = max(votes, key=lambda kind: votes[kind])
    return best if votes[best] * 2 > len(sample) else ""


def _kind_of_card(card: LexborNode, *, personal: bool, article: bool) -> str:
    """Return what one card is, from its text and pictures."""
    text = tidy(card.text(separator=" "))[:CARD_TEXT]
    pictures = [one.attributes for one in card.css("img, picture source, [style*=background-image]")]
    pictured = any(not STOCK_PICTURE.search(f"{a.get('src') or ''} {a.get('class') or ''}") for a in pictures)
    details = sum((PRICE.search(text) is not None, AGE.search(text) is not None, PHONE.search(text) is not None))
    if PHONE.search(text) or LISTING_WORDS.search(text) or details > 1:
        return "advertisement"
    if card.css_first("time") is not None or ARTICLE.search(text) or article:
        return "article"
    if personal and details:
        return "advertisement"
    if COUNT.match(text) and not details:
        return "teaser"
    words = len(text.split())
    if personal and (pictured or words > 3):
        return "advertisement"
    if pictured and details:
        return "advertisement"
    if personal and 0 < words <= 3:
        return "advertisement"
    return ""


def _repeated_offers(tree: LexborHTMLParser) -> list[LexborNode]:
    """Return sibling elements that each read like one person's offer, for cards whose links do not tell them apart."""
    body = tree.body
    if body is None:
        return []
    text = body.text(separator=" ")
    # Cheap signs first: the patterns proper are slow on a long page.
    ages = sum(map(text.count, AGE_SIGNS))
    if len(body.css(PICTURES)) < LEAST and ages < LEAST and not _holds_mobiles(text):
        return []
    found: list[LexborNode] = []
    for parent in body.css("div, ul, ol, table, tbody, section, main, td, center, dl, article, form"):
        groups: dict[str, list[LexborNode]] = defaultdict(list)
        child = parent.first_child
        while child is not None:
            if child.tag and child.tag[0] != "-":
                groups[f"{child.tag}.{child.attributes.get('class') or ''}"].append(child)
            child = child.next
        for same in groups.values():
            offers = [one for one in same if _is_offer(one)] if len(same) >= LEAST else []
            if len(offers) >= LEAST and len(offers) * 2 > len(same) and not _in_chrome(offers[0]):
                found.extend(offers)
    return found


def _holds_mobiles(text: str) -> bool:
    """Whether several mobile numbers stand in a text; a year or a number of an article only looks like the start of one."""
    return sum(map(text.count, MOBILE_SIGNS)) >= LEAST and len(MOBILE.findall(text)) >= LEAST


def _is_offer(element: LexborNode) -> bool:
    """Whether an element reads like one person's offer: a mobile number, an age with a price, a picture with either."""
    text = tidy(element.text(separator=" "))
    if len(text) > CARD_TEXT or not text:
        return False
    if MOBILE.search(text):
        return True
    age, price = AGE.search(text) is not None, PRICE.search(text) is not None
    if age and price:
        return True
    pictured = any(not ICON.search(one.attributes.get("src") or "") for one in element.css(PICTURES))
    if not pictured or ARTICLE.search(text) or element.css_first("time") is not None:
        return False
    return age or price or CARD_CLASS.search(element.attributes.get("class") or "") is not None


def _own_links(offers: list[LexborNode], addresses: Addresses) -> Iterator[str]:
    """Yield the addresses that one offer alone links to; what several share (a form, a menu) is the platform's."""
    held: dict[str, set[int]] = defaultdict(set)
    for offer in offers:
        for node in offer.css(LINKS):
            url, _ = addresses.resolve(node.attributes.get("href") or "")
            if url.startswith("http"):
                held[url].add(offer.mem_id)
    return (url for url, within in held.items() if len(within) == 1)


def _placeholders(tree: LexborHTMLParser) -> int:
    """Return how many repeated blurred or empty stand-ins there are."""
    found = [node for node in tree.css(PLACEHOLDER) if len(tidy(node.text(separator=" ")).split()) <= 6]
    return len(found) if len(found) >= LEAST else 0


TOLD = re.compile(r"\b\d[\d.]{1,6}\+? (?:\w+ )?(?:advertenties|profielen|dames|escorts|ads|adverts|advertisements|listings|profiles|anzeigen|annonces)\b", re.IGNORECASE)
PLACE_WITH_COUNT = re.compile(r"\b[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? \(?\d{1,4}\)?(?=[,;.·|)]|\s|$)")


def _counts_told(tree: LexborHTMLParser) -> int:
    """Return how many numbers of advertisements the running text tells, in all or per place."""
    text = tree.body.text(separator=" ") if tree.body is not None else ""
    if len(text) > LONG_PAGE or not TOLD.search(text):
        return 0
    text = tidy(text)
    return len(TOLD.findall(text)) + len(PLACE_WITH_COUNT.findall(text))
