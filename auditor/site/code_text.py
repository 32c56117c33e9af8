"""Where the text of the code stands that a platform says it keeps to: on the site, behind a link, or nowhere."""

import re
from enum import StrEnum
from urllib.parse import urlsplit

from auditor.finding import Evidence
from auditor.site.delivery import Trouble
from auditor.site.gathered import Visit
from auditor.site.page import Page
from auditor.site.regions import Region
from auditor.site.site import Saying, Site
from auditor.site.words import folded

CLAUSES = 3
CLAUSE_WORDS = 4
DEAD = frozenset({Trouble.NOT_FOUND, Trouble.SOFT_NOT_FOUND, Trouble.NO_SUCH_HOST, Trouble.BAD_ADDRESS})
BOUND = (
    r"teilnehm\w*|plattform(?:en)?|betreibern?|unterzeichner\w*|plateformes?|signataires?|adherents?|exploitants?|"
    r"deelnem\w+|ondertekenaars?|aangesloten|platforms?|(?:advertentie)?sites|beheerders|exploitanten|partijen|"
    r"participants?|participating|signator\w+|operators?|members of the code"
)
PARTIES = re.compile(rf"\b(?:{BOUND})\b")
# Below the name of the code a clause may bind "the operator", or "us".
ANY_PARTY = re.compile(rf"\b(?:{BOUND}|beheerder|exploitant|aanbieders?|wij|we|provider|website|site)\b")
DUTIES = ("minors", "coercion", "police", "age_word", "id_document", "pass_on")
# A link beside the statement may lead anywhere; its name says that it is to the code or its text.
POINTS = re.compile(
    r"\b(?:\w*gedragscode|\w*kodex|wortlaut|texte|charte|code|tekst|text|pdf)\b|^\W*(?:(?:klik|lees|zie|click|read|"
    r"see) )?(?:hier|here|ici)\b"
)


class CodeText(StrEnum):
    """Where the text is."""

    HERE = "here"
    LINKED = "linked"
    DEAD_LINK = "dead_link"
    NONE = "none"

    def better_than(self, other: "CodeText") -> bool:
        """Whether a reader is better served by this than by the other."""
        order = list(CodeText)
        return order.index(self) < order.index(other)


def text_given(site: Site, saying: Saying) -> tuple[CodeText, tuple[Evidence, ...]]:
    """Return where the text is that belongs to a statement: below it, behind its link, or on a page of its own."""
    if is_text(saying.page, after=saying.sentence.block.order):
        return CodeText.HERE, (saying.page.evidence(saying.sentence.block),)
    best, where = CodeText.NONE, (saying.evidence,)
    for url in _links_of(saying):
        found = _behind(site, saying.page, url)
        if found.better_than(best):
            best = found
    if best in (CodeText.HERE, CodeText.LINKED):
        return best, where
    for page in site.own_pages:
        if page is not saying.page and _headed_by_code(page) and is_text(page):
            return CodeText.HERE, (page.evidence(excerpt=page.main_heading),)
    return best, where


def is_text(page: Page, after: int = -1) -> bool:
    """Whether a page holds clauses that bind the parties to the code: under its heading, or announced as its text."""
    if "code_of_conduct" not in page.may_name:
        return False
    blocks = [
        one for one in page.blocks if one.order > after and one.region in (Region.MAIN, Region.QUOTE) and not one.level
    ]
    announced = next((n for n, one in enumerate(blocks) if "code_text" in page.words.named(folded(one.text))), None)
    own = page.blocks[after:] if after >= 0 else ()
    said = any(one.order == after and "code_text" in page.words.named(folded(one.text)) for one in own[:1])
    if not (_headed_by_code(page) or said or announced is not None):
        return False
    clauses = [folded(one.text) for one in blocks if len(one.text.split()) >= CLAUSE_WORDS]
    parties = ANY_PARTY if _headed_by_code(page) else PARTIES
    bound = [text for text in clauses if parties.search(text)]
    duties = [text for text in clauses if not page.words.named(text).isdisjoint(DUTIES)]
    return len(clauses) >= CLAUSES and len(bound) >= CLAUSES - 1 and len(duties) >= CLAUSES - 1


def _headed_by_code(page: Page) -> bool:
    """Whether the page is headed by the name of a code."""
    return "code_of_conduct" in page.words.named(folded(f"{page.metadata.title} . {page.main_heading}"))


def _links_of(saying: Saying) -> list[str]:
    """Return where the links in the statement lead, and those right after it that say they lead to the text."""
    page = saying.page
    found: dict[str, None] = {}
    passage = [one for one in saying.passage if -1 <= one.block.order - saying.sentence.block.order <= 2]
    for block in {id(one.block): one.block for one in passage}.values():
        node = page.node_at(("", block.ordinal))
        for link in node.css("a[href]") if node is not None else ():
            name = folded(link.text())
            if POINTS.search(name):
                url = page.addresses.resolve(link.attributes.get("href") or "")[0]
                if url.startswith("http"):
                    found[url] = None
    return list(found)


def _behind(site: Site, page: Page, url: str) -> CodeText:
    """Return what a link leads to: a page of the site that was read, an answer that was not read, or nothing."""
    visit = _visit_of(site, url)
    if visit is None:
        # Another host is not visited; a page of the platform itself that was never asked for proves nothing.
        return CodeText.NONE if site.same_host(url) and _same_page(url, page.url) else CodeText.LINKED
    if visit.trouble in DEAD:
        return CodeText.DEAD_LINK
    if visit.trouble is not None:
        return CodeText.LINKED
    if visit.page is None or visit.page is page:
        return CodeText.NONE
    return CodeText.HERE if is_text(visit.page) else CodeText.NONE


def _visit_of(site: Site, url: str) -> Visit | None:
    """Return the visit of an address."""
    return next((one for one in site.visits if _same_page(one.asked, url) or _same_page(one.url, url)), None)


def _same_page(one: str, other: str) -> bool:
    """Whether two addresses are one page."""
    a, b = urlsplit(one), urlsplit(other)
    return (a.hostname, a.path.rstrip("/"), a.query) == (b.hostname, b.path.rstrip("/"), b.query)
