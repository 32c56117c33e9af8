"""How much a page without advertisements hints at them: stand-ins, and numbers told in its text."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.entries.card_kind import LEAST
from auditor.site.entries.entry_lists import Candidate, alone_around
from auditor.site.entries.posts import BOARD, may_be_entry, where_of
from auditor.site.markup.elements import tidy
from auditor.site.words.later import later

LONG_PAGE = 20_000
PLACEHOLDER = "[class*=blur], [class*=placeholder], [class*=skeleton], [class*=locked], [class*=teaser], [class*=wazig]"


FEW_BOARDS = 2
CELLS = "dd, td, span, div, p, b, strong, small"
NUMBER = later(r"\d{1,3}(?:[.,]?\d{3})*")


def teasers_told(tree: LexborHTMLParser) -> int:
    """Return how much a page without advertisements hints at them: stand-ins, counted boards, numbers in its text."""
    return _placeholders(tree) + _boards_counted(tree) + _counts_told(tree)


def _placeholders(tree: LexborHTMLParser) -> int:
    """Return how many repeated blurred or empty stand-ins there are."""
    # An element of several such classes is answered once for each.
    found = {node.mem_id for node in tree.css(PLACEHOLDER) if len(tidy(node.text(separator=" ")).split()) <= 6}
    return len(found) if len(found) >= LEAST else 0


def _boards_counted(tree: LexborHTMLParser) -> int:
    """Return how many boards of a forum the page lists with a number of topics or messages, none or several."""
    boards = []
    for index, link in enumerate(tree.css("a[href]")):
        where = where_of(link.attributes.get("href") or "")
        if BOARD.search(where) and not may_be_entry(where) and link.text(strip=True):
            boards.append(Candidate(where, link, index))
    counted = sum(any(map(_counts, row)) for row in alone_around(boards).values())
    return counted if counted >= FEW_BOARDS else 0


def _counts(row: LexborNode) -> bool:
    """Whether a number stands by itself in an element."""
    return any(NUMBER.fullmatch(cell.text(strip=True)) for cell in row.css(CELLS))


# Those who advertise, and in a guide of houses the houses.
OFFERED = (
    r"(?:advertenties|profielen|dames|escorts|companions|masseu(?:ses|rs)|meisjes|meiden|ladies|girls|leden met foto|"
    r"plaatsingen|zoekertjes|oproep(?:en|jes)|briefjes|adressen|addresses|ads|adverts|advertisements|listings|profiles|"
    r"(?:massage|erotische )?salons|(?:prive|privé|seks|swing)?clubs|(?:prive|privé)?huizen|studio['’]s|"
    r"(?:kamers|rooms|(?:web)?cams?|modellen|models|streams|shows) (?:open|online|live|bezet|nu)|"
    r"anzeigen|profile|damen|annonces|profils|filles)\b"
)
TOLD = later(
    rf"\b\d[\d.]{{1,6}}\+? (?:(?!(?:voor|in|met|van|for|of|with)\b)\w+ )?{OFFERED}|"
    # "63 prikkaarten in 9 provincies", whatever they are called here.
    r"\b\d[\d.]{1,6} [a-z]\w+ in (?:\d+|alle|all) "
    r"(?:provincies|steden|plaatsen|landen|regio['’]s|gemeenten|cities|provinces|towns|countries|staedten|städten|villes)\b",
    re.IGNORECASE,
)
# "9 profielen: stad · 4 profielen: Leeuwarden" counts per place; "3 profielen voor € 10" is a price.
FEW_TOLD = later(rf"\b[1-9] {OFFERED}(?! (?:voor|per|gratis|tegelijk|a|à|for|free|at once)\b)", re.IGNORECASE)
FEW = 2
# "Venlo", "Den Haag", "Enschede - Gronau"; what a number counts follows it, or a colon or dot stands between.
PLACE = r"[A-Z][\w'’-]{1,40}(?: [A-Z][\w'’-]{1,40})?(?: [–-] [A-Z][\w'’-]{3,40})?"
PLACE_WITH_COUNT = later(rf"\b{PLACE}(?::| ·)? \(?\d{{1,4}}\)?(?=[,;.·|)]|[A-Z]|\s|$)")
# "Utrecht 9 adressen Limburg 14 adressen": in a table each number has its noun.
COUNTED = (
    r" (?:adres|adressen|huizen|clubs|salons|locaties|aanbieders|stuks|resultaten|addresses|houses|venues|places|"
    r"providers|results|adresses|kamers|rooms|zimmer|chambres|dames|profielen|profiles|advertenties|ads|anzeigen|annonces)\b"
)
NO_PLACE = (
    r"(?:Stap|Step|Artikel|Article|Art|Lid|Fase|Deel|Vraag|Pagina|Page|Postbus|Tel|Schritt|Etape|Ma|Di|Wo|Do|Vr|Za|Zo|"
    r"\w+dag|\w+day|\w+tag)\b"
)
RUN_OF_PLACES = later(
    rf"(?:(?!{NO_PLACE}){PLACE}(?::| ·)? \(?\d{{1,4}}\)?(?: nieuw\w*| new| neu\w*)?(?:{COUNTED})?"
    r"(?: ?[·|,;•/] ?| |(?=[A-Z])|$)){2,}|"
    # "Breda: 41 zoemers Tilburg: 37 zoemers": after a colon it is told of each place what is counted, by any word.
    rf"(?:(?!{NO_PLACE}){PLACE}: \d{{1,4}} "
    r"(?!(?:uur|minuten|jaar|euro|dagen|weken|maanden|procent|hours?|days|years)\b)[a-z]\w{2,20}"
    r"(?: ?[·|,;•/] ?| |$)){2,}"
)


def _counts_told(tree: LexborHTMLParser) -> int:
    """Return how many numbers of advertisements the running text tells, in all or per place."""
    text = tree.body.text(separator=" ") if tree.body is not None else ""
    if len(text) > LONG_PAGE:
        return 0
    text = tidy(text)
    few = len(FEW_TOLD.findall(text))
    if not TOLD.search(text) and few < FEW:
        # "Nu online: Venlo 34 · Kleve 28 · Duisburg 140" needs no word for what is counted.
        return sum(len(PLACE_WITH_COUNT.findall(run[0])) for run in RUN_OF_PLACES.finditer(text))
    return len(TOLD.findall(text)) + few + len(PLACE_WITH_COUNT.findall(text))
