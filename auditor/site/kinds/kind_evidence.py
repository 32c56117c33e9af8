"""What speaks for each kind of page: title, headings, address, phrases, forms, cards and structured data, weighed."""

from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec
from selectolax.lexbor import LexborNode

from auditor.site.kinds.own_heading import own_heading
from auditor.site.kinds.page_kind import PageKind
from auditor.site.kinds.page_words import PageWords
from auditor.site.markup.elements import tidy
from auditor.site.markup.regions import Region
from auditor.site.markup.within import above
from auditor.site.words.later import later

if TYPE_CHECKING:
    from auditor.site.page import Page

READ = 6000
SEPARATOR = later(r"\s+(?:[|\u2013\u2014·•»:-]|::)\s+|\s*[|»]\s*")
DATED_PATH = later(r"/(?:19|20)\d\d/(?:0?[1-9]|1[0-2])(?:/|$)")
ARTICLE_TYPES = frozenset(
    {"newsarticle", "blogposting", "reportagenewsarticle", "opinionnewsarticle", "liveblogposting"}
)
ARTICLE_PARTS = (
    "article time, .post time, .entry-meta, .post-meta, .byline, [rel=author], [itemprop=datePublished], "
    ".article-date, .author"
)
SECTIONS = ("h2", "h3", "legend", "summary", "dt")
MOST_SECTIONS = 40
# Headings of so many kinds, with as many links to them, tell of one page for everything.
MANY_PARTS = 4
SHORT_WORDS = 250
FEWEST_CARDS, MANY_CARDS = 3, 8
PROSE = frozenset({"p", "li", "dd"})
LINE_WORDS = 8
MOST_LINES_OF_A_LIST = 4
# Boxes beside the page, as systems call them; a log-in box stands in one on every page.
MARGIN = later(r"(?:^|[\s_-])(?:module|moduletable|sidebar|side-?bar|widget|sideblock|login-?box|"
r"box-login\w*)(?:$|[\s_-])")
MOST_LOGIN_FIELDS = 3
MOST_CONTACT_FIELDS = 5
FORM_KINDS = (PageKind.REPORT, PageKind.CONTACT, PageKind.ADVERTISE, PageKind.SEARCH)


class Evidence(msgspec.Struct, frozen=True):
    """Weights by kind: of the page as a whole, and of what its sections are about."""

    page: dict[PageKind, float]
    sections: dict[PageKind, float]


def weighed(page: "Page", words: PageWords) -> Evidence:
    """Weigh everything that speaks for a kind; a headline of many words names less than a short one."""
    weights = dict.fromkeys(PageKind, 0.0)
    segments = [part for part in SEPARATOR.split(page.metadata.title) if part]
    for position, segment in enumerate(segments):
        _add(weights, words.named(segment), (3.0 if position == 0 else 1.2) * _brevity(segment))
    heading = own_heading(page, segments)
    # An h1 that repeats the tail of the title is the name of the site.
    own = len(segments) == 1 or heading.lower() not in [segment.lower() for segment in segments[1:]]
    _add(weights, words.named(heading), (4.0 if own else 1.0) * _brevity(heading))
    addressed = words.addressed(page.url)
    in_help = PageKind.HELP in addressed
    # A help desk calls its pages articles: /hc/nl/articles/360009-Over-ons.
    _add(weights, tuple(kind for kind in addressed if not (in_help and kind is PageKind.NEWS)), 2.0)
    for trail in page.css("[class*=breadcrumb] li:last-child, [class*=kruimel] li:last-child")[:1]:
        _add(weights, words.named(tidy(trail.text(separator=" "))), 1.0)
    sections: dict[PageKind, float] = {}
    for node in islice(page.elements(*SECTIONS), MOST_SECTIONS):
        label = tidy(node.text(separator=" "))
        for kind in words.named(label)[:1]:
            sections[kind] = sections.get(kind, 0.0) + _brevity(label)
    for kind, count in sections.items():
        weights[kind] += min(0.5 * count, 1.5)
    _add_parts(sections, page, words)
    text = page.text[:READ]
    spoken, signs = words.spoken(text)
    for kind, phrases in spoken.items():
        weights[kind] += min(0.4 * phrases, 2.5)
    _add_forms(weights, page, words, text)
    weights[PageKind.NEWS] += _news(page, words, signs)
    if "faqpage" in page.metadata.types or len(list(islice(page.elements("details"), 4))) == 4:
        weights[PageKind.HELP] += 2.0
    cards = page.cards.advertisements
    if cards >= FEWEST_CARDS:
        beside = cards < MANY_CARDS and weights[PageKind.LISTING] < 1.0 and _has_a_text_of_its_own(page)
        weights[PageKind.LISTING] += 1.0 if beside else 3.5 if cards < MANY_CARDS else 4.5
    elif not cards and not page.cards.teasers and _lists_nothing(page):
        weights[PageKind.LISTING] *= 0.3
    weights[PageKind.HOME] = weights[PageKind.OTHER] = 0.0
    return Evidence(weights, sections)


def _has_a_text_of_its_own(page: "Page") -> bool:
    """Whether several lines of running text stand on a page outside its cards: those are an advertisement beside it."""
    return _lines(page) >= MOST_LINES_OF_A_LIST


def _lists_nothing(page: "Page") -> bool:
    """Whether a page that holds no cards has a text of its own, or a table and next to no links."""
    links = sum(one.region is Region.MAIN for one in page.links)
    return _has_a_text_of_its_own(page) or (links < FEWEST_CARDS and page.holds("table"))


def _lines(page: "Page") -> int:
    """Return how many lines of running text stand on a page outside its cards."""
    told = (len(one.text.split()) for one in page.blocks if one.region is Region.MAIN and one.tag in PROSE)
    return sum(words >= LINE_WORDS for words in told)


def _add_parts(sections: dict[PageKind, float], page: "Page", words: PageWords) -> None:
    """Count the parts that a page names in links to itself, and those of one long page that holds everything."""
    inner = page.css("a[href^='#']")[:MOST_SECTIONS]
    for link in inner:
        for kind in words.named(tidy(link.text(separator=" ")))[:1]:
            sections[kind] = sections.get(kind, 0.0) + 1.0
    if len(sections) >= MANY_PARTS and len(inner) >= MANY_PARTS:
        for kind in sections:
            sections[kind] += 1.0


def _add(weights: dict[PageKind, float], kinds: tuple[PageKind, ...], weight: float) -> None:
    """Count a label: its first kind in full, a second one for half."""
    for kind, share in zip(kinds, (1.0, 0.5), strict=False):
        weights[kind] += weight * share


def _brevity(label: str) -> float:
    """Return how much a label names rather than tells."""
    words = len(label.split())
    return 1.0 if words <= 6 else 0.75 if words <= 8 else 0.5


def _add_forms(weights: dict[PageKind, float], page: "Page", words: PageWords, text: str) -> None:
    """Count what the forms of the page are for."""
    passwords = len(page.css("input[type=password]")) if page.holds("input") else 0
    if not passwords and not page.holds("textarea"):
        return
    short = len(text.split()) < SHORT_WORDS
    for form in page.forms:
        asked = [one for one in form.fields if one.kind != "checkbox"]
        if "password" in form.kinds:
            kind = PageKind.LOGIN if len(asked) <= MOST_LOGIN_FIELDS and passwords == 1 else PageKind.REGISTER
            weights[kind] += 3.0 if short and not (_above_the_page(page) or _beside_the_page(page)) else 0.8
        elif "textarea" in form.kinds:
            named = [kind for kind in words.named(" . ".join([form.heading, *form.buttons])) if kind in FORM_KINDS]
            offered = {kind for one in asked for option in one.options for kind in words.named(option)[:1]}
            if PageKind.REPORT in offered or words.spoken(form.text)[0].get(PageKind.REPORT, 0) >= 2:
                weights[PageKind.REPORT] += 2.5
            elif named:
                weights[named[0]] += 2.0
            elif len(asked) <= MOST_CONTACT_FIELDS:
                weights[PageKind.CONTACT] += 1.0


def _above_the_page(page: "Page") -> bool:
    """Whether a password is asked above the heading of a page, in the bar that all pages of a site have."""
    return next((one.tag for one in page.css("h1, input[type=password]")), "h1") != "h1" and bool(page.first_heading)


def _beside_the_page(page: "Page") -> bool:
    """Whether all passwords are asked in a box in the margin, beside a page with a heading of its own."""
    asked = page.css("input[type=password]")
    return bool(page.first_heading) and all(any(map(_is_margin, above(one))) for one in asked)


def _is_margin(node: LexborNode) -> bool:
    """Whether an element is a box in the margin, and holds no heading of the page."""
    called = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}".lower()
    return (node.tag == "aside" or MARGIN.search(called) is not None) and node.css_first("h1") is None


def _news(page: "Page", words: PageWords, signs: frozenset[str]) -> float:
    """Return the weight of the signs that someone wrote this on a day, as blogs and newspapers do."""
    types = page.metadata.types
    # Many a system calls every page of its an og:article, so that alone says little.
    weight = 4.0 if types & ARTICLE_TYPES else 1.0 if "article" in types else 0.0
    path = urlsplit(page.url).path
    folders = words.addressed(path.rstrip("/").rpartition("/")[0])
    if PageKind.HELP in folders:
        # A help desk calls its pages articles, and dates and signs them like a newspaper.
        return 0.0
    weight += 2.0 if PageKind.NEWS in folders else 0.0
    weight += 2.5 if DATED_PATH.search(path) else 0.0
    weight += 1.0 if page.metadata.named("article:published_time") else 0.0
    weight += 1.5 if "article" in signs else 0.0
    # By itself the look of an article decides nothing, so it is looked for when something else speaks for news.
    return weight + 1.5 if weight and page.css(ARTICLE_PARTS) else weight
