"""What kind of page it is, decided from what it says and holds, and from its address only in support."""

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from auditor.site.entries.card_marks import is_marked_advertisement
from auditor.site.entries.offer import offers_one_person
from auditor.site.gate.gate_kind import GateKind
from auditor.site.kinds.kind_evidence import FEWEST_CARDS, READ, weighed
from auditor.site.kinds.obstacles import content_trouble
from auditor.site.kinds.page_kind import PageKind
from auditor.site.kinds.page_words import PageWords
from auditor.site.markup.regions import Region
from auditor.site.markup.trouble import Trouble
from auditor.site.reading.blocks import Block
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

if TYPE_CHECKING:
    from auditor.site.gate.gate_kind import Gate
    from auditor.site.page import Page

__all__ = ["PageKind", "PageWords", "classified", "content_trouble", "kind_of", "kinds_of", "topics_of"]

OBSTACLES = {
    Trouble.CAPTCHA: PageKind.CHALLENGE,
    Trouble.SCRIPT_ONLY: PageKind.SHELL,
    Trouble.SOFT_NOT_FOUND: PageKind.MISSING,
    Trouble.LOGIN: PageKind.LOGIN,
}
HOME_PATH = later(
    r"/(?:(?:nl|en|de|fr)(?:[-_]\w\w)?/?)?(?:(?:index|home|default|start|welkom|welcome)(?:\.\w{2,5})?/?)?",
    re.IGNORECASE,
)
# A number of three digits or more at the end of a path is that of one entry.
NUMBERED = later(r"/[\w-]*\d{3,}[\w-]*(?:\.\w{2,5})?/?$")
TWIN_PATH = later(r"/(?:nl|en|de|fr)(?:[-_]\w\w)?/?(?:(?:index|home)(?:\.\w{2,5})?/?)?", re.IGNORECASE)
LEAST = 2.0
SURE = 4.0
TOPIC = 2.4
NEWS_ENOUGH = 3.5
GATE_WORDS = 330
BENEATH_GATE = 60
MANY_LINKS = 4
LONGEST_NAME = 60
SHUTS = later(r"\W*(?:[×✕✖x]|sluit(?:en)?|close|dicht|schliessen|fermer|dismiss)(?: (?:\w+ ?){1,3})?\W*")
NO_TOPIC = frozenset(
    {
        PageKind.HOME,
        PageKind.GATE,
        PageKind.OTHER,
        PageKind.ADVERTISEMENT,
        PageKind.SEARCH,
        PageKind.LISTING,
        PageKind.NEWS,
    }
)
# A page on joining or advertising says how old one must be and what to show, as a gate does.
TAKES_PART = frozenset({PageKind.ADVERTISE, PageKind.REGISTER})
# Kinds of gate that a text may seem to be, where it tells how those who advertise prove their age.
BY_PROOF = frozenset({GateKind.THIRD_PARTY, GateKind.ESTIMATION})
SHE_ADVERTISES = later(
    r"\b(?:wil(?:t|len)? (?:\w+ )?adverteren|(?:bij|met) ons (?:\w+ )?(?:wil(?:t|len)? )?adverteren|(?:je|jouw|"
    r"uw) (?:eerste |"
    r"eigen )?(?:\w*profiel\w*|\w*advertentie\w*|zoekertje|werktijden|oproep)|profiel aanmaken|"
    r"your (?:first |own )?(?:ads?|adverts?|listings?|profiles?|working hours))\b"
)
TYPED = frozenset({"text", "email", "tel", "url", ""})
AROUND = frozenset({Region.DIALOG, Region.NAV, Region.HEADER, Region.FOOTER, Region.COOKIES})


def kinds_of(page: "Page", words: PageWords, *, home: str = "") -> tuple[PageKind, tuple[PageKind, ...]]:
    """Return what the page is, and the other kinds that it serves too, the strongest first.

    `home` is the address of the home page where it is known.
    """
    obstacle = OBSTACLES.get(content_trouble(page, words) or Trouble.EMPTY)
    return classified(page, words, home=home) if obstacle is None else (obstacle, ())


def classified(page: "Page", words: PageWords, *, home: str = "") -> tuple[PageKind, tuple[PageKind, ...]]:
    """Return the same of a page that is known to be no obstacle."""
    evidence = weighed(page, words)
    kind = _decided(page, home, evidence.page.copy())
    never = NO_TOPIC | {PageKind.FORUM} if page.is_of_staff else NO_TOPIC
    topics = {
        one: weight + evidence.sections.get(one, 0.0)
        for one, weight in evidence.page.items()
        if one is not kind and one not in never
    }
    strong = sorted((one for one in topics if topics[one] >= TOPIC), key=lambda one: -topics[one])
    return kind, tuple(strong)


def kind_of(page: "Page", words: PageWords, *, home: str = "") -> PageKind:
    """Return what the page is; `home` is the address of the home page where it is known."""
    return kinds_of(page, words, home=home)[0]


def topics_of(page: "Page", words: PageWords) -> tuple[PageKind, ...]:
    """Return the other kinds that the page serves too: a list of questions that explains verification."""
    return kinds_of(page, words)[1]


def _decided(page: "Page", home: str, weights: dict[PageKind, float]) -> PageKind:
    """Return the kind that all evidence together speaks for."""
    if is_marked_advertisement(page.tree):
        return PageKind.ADVERTISEMENT
    if _is_home(page, home):
        return PageKind.GATE if _is_gate(page) else PageKind.HOME
    if page.is_of_staff:
        # Its address is that of a topic, and what it says is told by who runs the forum.
        for kind in (PageKind.FORUM, PageKind.NEWS, PageKind.GATE, PageKind.ADVERTISEMENT, PageKind.LISTING):
            weights.pop(kind)
        best = max(weights, key=lambda kind: weights[kind])
        return best if weights[best] >= LEAST else PageKind.OTHER
    news = weights.pop(PageKind.NEWS)
    weights.pop(PageKind.GATE)
    best = max(weights, key=lambda kind: weights[kind])
    # "Yara, escort in Arnhem" with a few others beside her is called like a list; the number in its address is hers.
    numbered = best is PageKind.LISTING and NUMBERED.search(urlsplit(page.url).path) is not None
    takes_part = best in TAKES_PART and weights[best] >= LEAST
    # On how to get one's own card, the numbers are those on the cards beside it.
    of_others = takes_part and page.cards.advertisements >= FEWEST_CARDS
    if (weights[best] < SURE or numbered) and news < SURE and not of_others and offers_one_person(page):
        return PageKind.ADVERTISEMENT
    if weights[best] < SURE and not takes_part and _is_gate(page, inner=True):
        return PageKind.GATE
    if best is PageKind.REPORT and weights[best] >= LEAST and _sends_a_report(page):
        return best
    # A blog post about the new terms is named like the terms, and is none.
    if news >= NEWS_ENOUGH or news > weights[best]:
        return PageKind.NEWS if news >= LEAST else PageKind.OTHER
    return best if weights[best] >= LEAST else PageKind.OTHER


def _sends_a_report(page: "Page") -> bool:
    """Whether a form asks something and has a button called after a report, wherever the page stands in a forum."""
    asking = (one for one in page.forms if not {"textarea", "select"}.isdisjoint(one.kinds))
    return any("report_control" in page.words.named(folded(name)) for one in asking for name in one.buttons)


def _is_home(page: "Page", home: str) -> bool:
    """Whether the page stands at the address of the home page, or is its twin in another language."""
    here = urlsplit(page.url)
    there = urlsplit(home)
    if (here.hostname, here.path.rstrip("/"), here.query) == (there.hostname, there.path.rstrip("/"), there.query):
        return True
    if home and here.hostname != there.hostname:
        return False
    by_address = HOME_PATH if not home else TWIN_PATH
    return not here.query and by_address.fullmatch(here.path or "/") is not None


def _is_gate(page: "Page", *, inner: bool = False) -> bool:
    """Whether the page is an age gate and nothing else; a gate laid over a page of content is that page.

    An inner page must have a way through, too: one that only speaks of proving one's age tells of it.
    """
    if len(page.text[:READ].split()) > GATE_WORDS or page.cards.advertisements:
        return False
    if inner and (_takes_a_text(page) or _leads_on(page) or _is_more_than_a_door(page)):
        return False
    from auditor.site.gate.gate import find_gate  # noqa: PLC0415 - gate.py reads pages, which know nothing of their kind

    gate = find_gate(page)
    if not gate.covers or (inner and not _has_a_way_through(page, gate)):
        return False
    dialog = any(block.region is Region.DIALOG for block in page.blocks)
    beneath = sum(len(block.text.split()) for block in page.blocks if block.region not in AROUND)
    return not dialog or beneath <= BENEATH_GATE


def _is_more_than_a_door(page: "Page") -> bool:
    """Whether a page offers to report what it shows, or can be shut: a door does neither.

    A room of which only the film waits for a proof of age has a button to report it; a layer with help has a cross.
    """
    names = [*(one.name for one in page.controls), *(one.name for one in page.links if one.region not in AROUND)]
    short = [folded(name) for name in names if len(name) <= LONGEST_NAME]
    return any(SHUTS.fullmatch(name) or "report_control" in page.words.named(name) for name in short)


def _leads_on(page: "Page") -> bool:
    """Whether a page holds links to several others in its text: a list of articles, with a line on age beneath it."""
    own = urlsplit(page.url).hostname
    there = {link.url for link in page.links if link.region is Region.MAIN and urlsplit(link.url).hostname == own}
    return len(there - {page.url}) >= MANY_LINKS


def _takes_a_text(page: "Page") -> bool:
    """Whether a form on a page takes a text or ways to reach someone: no gate asks for those, an advertisement does."""
    return any(
        "textarea" in form.kinds
        or (
            not form.kinds.isdisjoint({"email", "tel"})
            and sum(field.kind in TYPED for field in form.fields) > 1
            and "password" not in form.kinds
        )
        for form in page.forms
    )


def _has_a_way_through(page: "Page", gate: "Gate") -> bool:
    """Whether something on a page leads through its gate or away from it, beside the text.

    A short privacy page says that documents prove an age, and its foot has "jonger dan 18?" beside a helpline.
    """
    from auditor.site.gate.gate_ways import PROOF, proves  # noqa: PLC0415 - gate_ways.py reads pages, as gate.py does

    if gate.pass_link is not None or gate.leave is not None or page.forms:
        return True
    if gate.kind not in BY_PROOF or not all(isinstance(one, Block) for one in gate.methods):
        return True
    if SHE_ADVERTISES.search(folded(page.text[:READ])):
        # "Een foto van uw kaart vragen we bij iedereen; zolang zien de bezoekers uw profiel niet."
        return False
    told = page.sentences_about(*PROOF)
    return any(proves(one) for one in told) and any(
        one.names("visitor") and one.names("everyone", "obligation") for one in told
    )
