"""Where the text of the code stands that a platform says it keeps to: on the site, behind a link, or nowhere."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple
from urllib.parse import urlsplit

from auditor.finding import Evidence
from auditor.site.markup.regions import Region
from auditor.site.markup.trouble import DEAD
from auditor.site.page import Page
from auditor.site.site import Saying, Site
from auditor.site.visit.gathered import Visit
from auditor.site.words.later import later
from auditor.site.words.splitting import split
from auditor.site.words.vocabulary import folded

CLAUSES = 3
CLAUSE_WORDS = 4
BOUND = (
    r"teilnehm\w*|plattform(?:en)?|betreibern?|unterzeichner\w*|plateformes?|signataires?|adherents?|exploitants?|"
    r"deelnem\w+|ondertekenaars?|aangesloten|platforms?|(?:advertentie)?sites|beheerders|exploitanten|partijen|"
    r"participants?|participating|signator\w+|operators?|members of the code"
)
PARTIES = later(rf"\b(?:{BOUND})\b")
# Below the name of the code a clause may bind "the operator", or "us".
ANY_PARTY = later(rf"\b(?:{BOUND}|beheerder|exploitant|aanbieders?|wij|we|provider|website|site)\b")
DUTIES = ("minors", "coercion", "police", "age_word", "id_document", "pass_on")
NUMBERED = later(
    r"\W*(?:(?:artikel|article|art|lid|clause|punt|regel|paragraaf|§)\.? ?)?(?:\d{1,2}|[ivx]{1,4}|[a-h])[.):°]+\s*"
)
NOT_GIVEN = later(
    r"\b(?:niet (?:bijgevoegd|openbaar|online|gepubliceerd|opgenomen)|op (?:aanvraag|verzoek)|opvraag\w*|opvragen|"
    r"not (?:enclosed|public|published|online|included)|on request|nicht (?:beigefugt|offentlich)|auf anfrage|"
    r"sur demande|n'est pas (?:jointe?|publie))\b"
)
ENUMERATED = later(r"[;:,]?\s+(?=\((?:\d{1,2}|[a-h]|[ivx]{1,4})\)\s)")
UNDERTAKES = later(
    r"\b(?:verbind\w*|verplicht\w* zich|zullen|dienen|moeten|komen (?:\S+ ){0,3}overeen|undertakes?|commit\w*|shall|"
    r"must|agree|verpflicht\w*|s'engagent|doivent)\b"
)
DEEDS = later(r"\b(?:weren|melden|bewaren|controleren|verwijderen|weigeren|refuse|report|keep|check|remove|retain)\b")
# A link beside the statement may lead anywhere; its name says that it is to the code or its text.
POINTS = later(
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
    for url in _links_of(site, saying):
        found = _behind(site, saying.page, url)
        if found.better_than(best):
            best = found
    if best in (CodeText.HERE, CodeText.LINKED):
        return best, where
    for page in site.own_pages:
        if page is not saying.page and _headed_by_code(page) and is_text(page):
            return CodeText.HERE, (page.evidence(excerpt=page.main_heading),)
    return best, where


def is_text(page: Page, after: int = -1, *, linked: bool = False) -> bool:
    """Whether a page holds clauses that bind the parties to the code: under its heading, or announced as its text.

    Of a page that a link calls the text, one clause in which the parties undertake several duties is enough.
    """
    if "code_of_conduct" not in page.may_name:
        return False
    blocks = [
        one for one in page.blocks if one.order > after and one.region in (Region.MAIN, Region.QUOTE) and not one.level
    ]
    announced = next((n for n, one in enumerate(blocks) if _announces(page, one.text)), None)
    own = page.blocks[after:] if after >= 0 else ()
    said = any(one.order == after and _announces(page, one.text) for one in own[:1])
    if not (_headed_by_code(page) or said or announced is not None):
        return False
    headed = _headed_by_code(page)
    # Numbers count in the text of the code, and not in terms that only name it.
    counted = [headed or (announced is not None and n == announced + 1) for n in range(len(blocks))]
    clauses = [
        clause if counted[n] else clause._replace(numbered=False)
        for n, one in enumerate(blocks)
        for clause in _clauses(one.text)
    ]
    if said:
        # "De afspraken luiden: (1) …; (2) …" in one paragraph with the statement.
        clauses = [*(clause for one in own[:1] for clause in _clauses(one.text) if clause.numbered), *clauses]
    parties = ANY_PARTY if _headed_by_code(page) else PARTIES
    bound = [clause for clause in clauses if clause.numbered or parties.search(clause.low)]
    duties = [clause for clause in clauses if not page.words.named(clause.low).isdisjoint(DUTIES)]
    if len(clauses) >= CLAUSES and len(bound) >= CLAUSES - 1 and len(duties) >= CLAUSES - 1:
        return True
    return linked and _headed_by_code(page) and any(_undertakes(page, clause.low) for clause in clauses)


def _announces(page: Page, text: str) -> bool:
    """Whether a line announces the text of the code; one that it is not enclosed does not."""
    low = folded(text)
    return "code_text" in page.words.named(low) and NOT_GIVEN.search(low) is None


class Clause(NamedTuple):
    """One sentence of a text, folded, and whether a number stands before it."""

    low: str
    numbered: bool


def _clauses(text: str) -> Iterator[Clause]:
    """Yield the sentences of a text that are long enough for a clause; "1." and "Artikel 2." number what follows."""
    numbered = False
    parts = [text[start:stop] for start, stop in split(text)]
    for low in (folded(piece).strip() for part in parts for piece in ENUMERATED.split(part)):
        number = NUMBERED.match(low)
        rest = low[number.end() :] if number else low
        counted = numbered or number is not None
        if len(rest.split()) >= (CLAUSE_WORDS - 1 if counted else CLAUSE_WORDS):
            yield Clause(rest, counted)
        numbered = number is not None and not rest.strip()


def _undertakes(page: Page, low: str) -> bool:
    """Whether the parties undertake more than one thing in a clause."""
    if not (PARTIES.search(low) and UNDERTAKES.search(low)):
        return False
    return len(page.words.named(low).intersection(DUTIES)) + len(DEEDS.findall(low)) >= CLAUSES - 1


def _headed_by_code(page: Page) -> bool:
    """Whether the page is headed by the name of a code."""
    return "code_of_conduct" in page.words.named(folded(f"{page.metadata.title} . {page.main_heading}"))


def _links_of(site: Site, saying: Saying) -> list[str]:
    """Return where the links in the statement lead, and those right after it that say they lead to the text."""
    page = saying.page
    found: dict[str, None] = {}
    passage = [one for one in saying.passage if -1 <= one.block.order - saying.sentence.block.order <= 2]
    for block in {id(one.block): one.block for one in passage}.values():
        node = page.node_at(("", block.ordinal))
        for link in node.css("a[href]") if node is not None else ():
            name = folded(link.text())
            url = page.addresses.resolve(link.attributes.get("href") or "")[0]
            if url.startswith("http") and (POINTS.search(name) or _leads_to_text(site, page, url)):
                found[url] = None
    return list(found)


def _leads_to_text(site: Site, page: Page, url: str) -> bool:
    """Whether a link, whatever it is called, leads to another page of the platform that holds the text."""
    visit = _visit_of(site, url)
    return visit is not None and visit.page is not None and visit.page is not page and is_text(visit.page, linked=True)


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
    return CodeText.HERE if is_text(visit.page, linked=True) else CodeText.NONE


def _visit_of(site: Site, url: str) -> Visit | None:
    """Return the visit of an address."""
    return next((one for one in site.visits if _same_page(one.asked, url) or _same_page(one.url, url)), None)


def _same_page(one: str, other: str) -> bool:
    """Whether two addresses are one page."""
    a, b = urlsplit(one), urlsplit(other)
    return (a.hostname, a.path.rstrip("/"), a.query) == (b.hostname, b.path.rstrip("/"), b.query)
