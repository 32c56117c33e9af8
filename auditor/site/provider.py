"""Who runs a platform, as it says itself: name, address, register number, and a representative in the EU."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from auditor.finding import Evidence
from auditor.site.blocks import Block
from auditor.site.company_details import (
    NAMED,
    POST_BOX,
    company_name,
    outside_the_eu,
    register_number,
    street_address,
)
from auditor.site.news import is_news
from auditor.site.page import Page
from auditor.site.page_kind import PageKind
from auditor.site.regions import Region
from auditor.site.sentences import split
from auditor.site.site import Site
from auditor.site.words import folded

OWN_PLACES = frozenset({PageKind.CONTACT, PageKind.ABOUT})
# Pages on which a company is the platform's own only where a sentence says that it runs the site.
SAYS_SO = frozenset(
    {PageKind.TERMS, PageKind.PRIVACY, PageKind.DSA, PageKind.HOME, PageKind.GATE, PageKind.HELP, PageKind.CONDUCT}
)
SOMEONE_ELSE = re.compile(
    r"\b(?:hosting\w*|webhost\w*|gehost|verwerker|subverwerker\w*|onze verwerkers?|betaal\w*|betaling\w*|payment\w*|"
    r"processors?|leverancier\w*|supplier\w*|partners?|accountant\w*|boekhoud\w*|adverteerders?|advertisers?|"
    r"adverteren|bijvoorbeeld|for example|e\.g\.|vul\b|invul\w*|stuur\w*\b[^.]*\b(?:je|uw|jouw)\b|upload\w*|je kvk\w*|"
    r"uw kvk\w*|your company|"
    r"je bedrijf|uw bedrijf|hosted|host(?:ing)? provider|ontwerp\w*|webdesign\w*|gebouwd door|powered by|design by|"
    r"built by|software van|draait op|verzonden door|in opdracht van|aangesloten|geschillen\w*|autoriteit|rechtbank|"
    r"lid van|verzeker\w*|keurmerk)\b"
)
GOES_ON = re.compile(r"\W*(?:dat|dit|deze|die|zij|ze|hun|that|this|they|it|their)\b")
REPRESENTATIVE = re.compile(r"vertegenwoordiger|\brepresentative|\beu rep\b")
NOT_YET = re.compile(
    r"\b(?:binnenkort|2027|2028|will appoint|wijzen (?:wij|we)|nog (?:aan te wijzen|geen)|soon|not yet|zullen)\b"
)
LABELLED_NAME = re.compile(
    r"\b(?:uitgave van|handelsnaam van|uitgever|eigenaar|exploitant|onderneming|bedrijf|bedrijfsnaam|handelsnaam|"
    r"beheerd door|aangeboden door|is van|operated by|run by|owned by|published by|company|owner|operator|publisher|"
    r"trading name of|provider)\b\s*:?\s*$"
)


@dataclass(slots=True)
class Provider:
    """What a site tells of its provider, each with where it stands; `outside` the EU a representative is asked too."""

    name: list[Evidence] = field(default_factory=list)
    address: list[Evidence] = field(default_factory=list)
    number: list[Evidence] = field(default_factory=list)
    post_box: list[Evidence] = field(default_factory=list)
    representative: list[Evidence] = field(default_factory=list)
    outside: bool = False

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """A quotation for each piece."""
        pieces = (self.name, self.address or self.post_box, self.number, self.representative)
        return tuple(dict.fromkeys(one[0] for one in pieces if one))


def provider(site: Site) -> Provider:
    """Gather what a site says of its own provider; companies it merely names are left out."""
    told = Provider()
    seen: set[str] = set()
    for page in site.own_pages:
        for text, block in _own_texts(site, page):
            if text not in seen:
                seen.add(text)
                _read(told, text, page.evidence(block, text))
    return told


def _read(told: Provider, text: str, evidence: Evidence) -> None:
    """Take the pieces out of one text; what follows the word representative is the representative's."""
    low = folded(text)
    place = REPRESENTATIVE.search(low)
    own = text if place is None else text[: place.start()]
    if place is not None and not NOT_YET.search(low):
        rest = text[place.start() :]
        if company_name(rest) or street_address(rest):
            told.representative.append(evidence)
    if company_name(own) or _labelled(own):
        told.name.append(evidence)
    if street_address(own):
        told.address.append(evidence)
    if register_number(own):
        told.number.append(evidence)
    if POST_BOX.search(folded(own)):
        told.post_box.append(evidence)
    details = company_name(own) or street_address(own) or register_number(own)
    told.outside = told.outside or (details and outside_the_eu(own))


def _labelled(text: str) -> bool:
    """Whether a name without a legal form stands where a company's name does: after a label, or before its details."""
    for found in NAMED.finditer(text):
        if LABELLED_NAME.search(folded(text[: found.start()])) and len(found[0]) > 2:
            return True
    first = re.split(r"[,·|\n–]", text, maxsplit=1)[0].strip(" ©0123456789-")
    details = street_address(text) or register_number(text) or POST_BOX.search(folded(text)) is not None
    return details and len(first.split()) > 1 and NAMED.fullmatch(first) is not None


def _own_texts(site: Site, page: Page) -> Iterator[tuple[str, Block]]:
    """Yield the texts of a page that are about the platform's own company, with the block they start in."""
    kind = site.kind_of(page)
    told = kind in OWN_PLACES or page in site.pages_of(*OWN_PLACES)
    for group in _groups(page):
        first = group[0]
        heading = first.headings[-1] if first.headings else ""
        own = [(text, block) for text, block in _without_others(group) if not site.channels.names_in(block.text)]
        if not own or is_news(first) or SOMEONE_ELSE.search(folded(heading)):
            continue
        text = "\n".join(text for text, _ in own)
        named = page.words.named(folded(f"{heading} . {text}"))
        in_place = first.region is Region.FOOTER or told
        if in_place or (kind in SAYS_SO and "runs_the_site" in named) or "eu_representative" in named:
            yield (f"{heading}: {text}" if REPRESENTATIVE.search(folded(heading)) else text), own[0][1]


def _without_others(group: list[Block]) -> Iterator[tuple[str, Block]]:
    """Yield the texts of a group without what they say of other companies, up to a line that announces one."""
    for block in group:
        text = _with_lead(block)
        if SOMEONE_ELSE.search(folded(f"{block.lead} {block.text}")):
            if block.text.endswith(":"):
                return
            text = " ".join(_own_sentences(block.text)) if not SOMEONE_ELSE.search(folded(block.lead)) else ""
        if text:
            yield text, block


def _own_sentences(text: str) -> Iterator[str]:
    """Yield the sentences that speak of no other company, nor go on about one."""
    about_another = False
    for start, stop in split(text):
        low = folded(text[start:stop])
        about_another = SOMEONE_ELSE.search(low) is not None or (about_another and GOES_ON.match(low) is not None)
        if not about_another:
            yield text[start:stop].strip()


def _groups(page: Page) -> Iterator[list[Block]]:
    """Yield the blocks that stand together: the rows of a table, the lines of an address, single paragraphs."""
    group: list[Block] = []
    for block in page.blocks:
        if block.region in (Region.USER_CONTENT, Region.CARD, Region.COOKIES, Region.NAV):
            continue
        if group and not _belongs(group[-1], block):
            yield group
            group = []
        if not block.level:
            group.append(block)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _belongs(before: Block, block: Block) -> bool:
    """Whether a block goes on with what the one before it began."""
    if before.headings != block.headings or before.region is not block.region or block.level:
        return False
    rows = ("td", "th", "dt", "dd", "li", "address", "span", "div")
    return (before.tag in rows and block.tag in rows) or (len(before.text) < SHORT and len(block.text) < SHORT)


SHORT = 90


def _with_lead(block: Block) -> str:
    """Return a block's text behind the label it answers to."""
    return f"{block.lead}: {block.text}" if block.lead and block.tag == "dd" else block.text
