"""Who runs a platform, as it says itself: name, address, register number, and a representative in the EU."""

import re
from collections.abc import Iterator

import msgspec

from auditor.finding import Evidence
from auditor.site.dsa.belongs_to import MAY_BELONG, told_as_owner
from auditor.site.dsa.company_details import (
    LEGAL_FORM,
    NAMED,
    POST_BOX,
    company_name,
    outside_the_eu,
    register_number,
    street_address,
    without_trade,
)
from auditor.site.dsa.legal_notice import is_legal_notice, is_on_who_runs_it
from auditor.site.dsa.other_companies import GOES_ON, SOMEONE_ELSE
from auditor.site.dsa.own_card import is_own_card, may_hold_card
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.reading.news import is_news
from auditor.site.site import Site
from auditor.site.words.later import later
from auditor.site.words.sought import Sought
from auditor.site.words.splitting import split
from auditor.site.words.vocabulary import folded

OWN_PLACES = frozenset({PageKind.CONTACT, PageKind.ABOUT})
# Pages on which a company is the platform's own only where a sentence says that it runs the site.
SAYS_SO = frozenset(
    {PageKind.TERMS, PageKind.PRIVACY, PageKind.DSA, PageKind.HOME, PageKind.GATE, PageKind.HELP, PageKind.CONDUCT}
)
SMALL_PRINT = frozenset({PageKind.TERMS, PageKind.PRIVACY})
# Kinds of which a site has hundreds of pages.
MANY = frozenset({PageKind.LISTING, PageKind.OTHER})
REPRESENTATIVE = Sought(r"vertegenwoordiger|\brepresentative|\beu rep\b")
NOT_YET = later(
    r"\b(?:binnenkort|2027|2028|will appoint|wijzen (?:wij|we)|nog (?:aan te wijzen|geen)|soon|not yet|zullen)\b"
)
SHORT = 90
ROWS = frozenset({"td", "th", "dt", "dd", "li", "address", "span", "div"})
DIGITS = later(r"\d")
LABEL = (
    r"\b(?:uitgave van|handelsnaam van|uitgever|eigenaar|exploitant|onderneming|bedrijf|bedrijfsnaam|handelsnaam|"
    r"beheerd door|aangeboden door|is van|operated by|run by|owned by|published by|company|owner|operator|publisher|"
    r"trading name of|provider)\b"
)
LABELS = later(LABEL)
LABELLED_NAME = Sought(LABEL + r"\s*:?\s*$")


class Provider(msgspec.Struct):
    """What a site tells of its provider, each with where it stands; `outside` the EU a representative is asked too."""

    name: list[Evidence] = msgspec.field(default_factory=list)
    address: list[Evidence] = msgspec.field(default_factory=list)
    number: list[Evidence] = msgspec.field(default_factory=list)
    post_box: list[Evidence] = msgspec.field(default_factory=list)
    representative: list[Evidence] = msgspec.field(default_factory=list)
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
        for group in _groups(page, _regions(site, page)):
            # The same foot stands under every page.
            key = "\n".join(block.text for block in group)
            if key in seen or not _may_tell(key):
                continue
            seen.add(key)
            text = _own_text(site, page, group)
            if text:
                _read(told, text, page, group[0])
    return told


def _regions(site: Site, page: Page) -> frozenset[Region]:
    """Return the parts of a page that may tell of the provider, none of a list or an article that says nothing of it.

    Of a page about other things it is the foot, which is the same under all.
    """
    kind = site.kind_of(page)
    speaks = not page.may_name.isdisjoint({"runs_the_site", "eu_representative"})
    speaks = speaks or (kind in SMALL_PRINT and may_hold_card(page.folded))
    called = is_legal_notice(page, kind) or any(is_on_who_runs_it(page, h.text) for h in page.headings)
    if (
        kind in OWN_PLACES
        or page in site.pages_of(*OWN_PLACES)
        or called
        or kind is PageKind.DSA
        or (kind in SAYS_SO and speaks)
    ):
        return frozenset(Region) - {Region.USER_CONTENT, Region.CARD, Region.COOKIES, Region.NAV}
    return frozenset({Region.FOOTER}) if kind not in MANY or speaks else frozenset()


def _may_tell(text: str) -> bool:
    """Whether a text holds a number, a legal form or a word that a company stands behind: a quick first sieve."""
    if DIGITS.search(text) or LEGAL_FORM.search(text):
        return True
    low = folded(text)
    return any(one.search(low) for one in (LABELS, MAY_BELONG, REPRESENTATIVE))


def _read(told: Provider, text: str, page: Page, block: Block) -> None:
    """Take the pieces out of one text; what follows the word representative is the representative's."""
    low = folded(text)
    place = REPRESENTATIVE.search(low)
    own = text if place is None else text[: place.start()]
    pieces: list[list[Evidence]] = []
    if place is not None and not NOT_YET.search(low):
        rest = text[place.start() :]
        if company_name(rest) or street_address(rest):
            pieces.append(told.representative)
    if company_name(own) or _labelled(own):
        pieces.append(told.name)
    if street_address(own):
        pieces.append(told.address)
    if register_number(own):
        pieces.append(told.number)
    if POST_BOX.search(folded(own)):
        pieces.append(told.post_box)
    if pieces:
        evidence = page.evidence(block, text)
        for piece in pieces:
            piece.append(evidence)
    details = company_name(own) or street_address(own) or register_number(own)
    told.outside = told.outside or (details and outside_the_eu(own))


def _labelled(text: str) -> bool:
    """Whether a name without a legal form stands where a company's name does: after a label, or before its details."""
    for found in NAMED.finditer(text):
        before = folded(text[: found.start()])
        if (LABELLED_NAME.search(before) and len(found[0]) > 2) or told_as_owner(found[0], before):
            return True
    first = re.split(r"[,·|\n–]", text, maxsplit=1)[0].strip(" ©0123456789-")
    details = street_address(text) or register_number(text) or POST_BOX.search(folded(text)) is not None
    return details and len(first.split()) > 1 and NAMED.fullmatch(first) is not None


def _own_text(site: Site, page: Page, group: list[Block]) -> str:
    """Return what a group of blocks says of the platform's own company, empty where it is about another or none."""
    kind = site.kind_of(page)
    first = group[0]
    heading = _heading_of(page, first)
    called = is_legal_notice(page, kind)
    # "Redactie en adverteren" speaks of whoever advertises too, and gives the details of who publishes.
    of_another = SOMEONE_ELSE.search(folded(heading)) is not None and not (called and heading == page.main_heading)
    if (first.region is not Region.FOOTER and is_news(first)) or of_another:
        return ""
    text = "\n".join(_without_others(site, group))
    in_place = first.region is Region.FOOTER or kind in OWN_PLACES or page in site.pages_of(*OWN_PLACES)
    in_place = in_place or called or is_on_who_runs_it(page, heading)
    # On the page for the DSA name, address and number together are a card of whoever runs the site.
    card = kind is PageKind.DSA and company_name(text) and street_address(text) and register_number(text)
    # Under "Provider" a name with its seat or its number is enough.
    labelled = LABELS.search(folded(f"{heading} {first.lead}")) is not None
    card = card or (kind is PageKind.DSA and labelled and company_name(text) and _is_placed(text))
    card = card or (kind in SMALL_PRINT and is_own_card(text))
    if not (in_place or card):
        named = page.words.named(folded(f"{heading} . {text}"))
        if "eu_representative" not in named and not (kind in SAYS_SO and "runs_the_site" in named):
            return ""
    return f"{heading}: {text}" if text and REPRESENTATIVE.search(folded(heading)) else text


def _is_placed(text: str) -> bool:
    """Whether a text tells where a company is, or under which number."""
    return street_address(text) or register_number(text)


def _heading_of(page: Page, block: Block) -> str:
    """Return the heading above a block; the last one of the page's own text says nothing of its foot."""
    heading = block.headings[-1] if block.headings else ""
    return heading if any(h.text == heading and h.region is block.region for h in page.headings) else ""


def _without_others(site: Site, group: list[Block]) -> Iterator[str]:
    """Yield the texts of a group without what they say of other companies, up to a line that announces one."""
    for block in group:
        if site.channels.names_in(block.text):
            continue
        text = _with_lead(block)
        if SOMEONE_ELSE.search(folded(f"{block.lead} {without_trade(block.text)}")):
            if block.text.endswith(":"):
                return
            text = " ".join(_own_sentences(block.text)) if not SOMEONE_ELSE.search(folded(block.lead)) else ""
        if text:
            yield text


def _own_sentences(text: str) -> Iterator[str]:
    """Yield the sentences that speak of no other company, nor go on about one."""
    about_another = False
    for start, stop in split(text):
        # An article of definitions tells who runs the site between semicolons, beside who advertises.
        for part in text[start:stop].split(";"):
            low = folded(part)
            about_another = SOMEONE_ELSE.search(low) is not None or (about_another and GOES_ON.match(low) is not None)
            if not about_another:
                yield part.strip()


def _groups(page: Page, regions: frozenset[Region]) -> Iterator[list[Block]]:
    """Yield the blocks that stand together: the rows of a table, the lines of an address, single paragraphs."""
    group: list[Block] = []
    for block in page.blocks if regions else ():
        if group and (block.region not in regions or not _belongs(group[-1], block)):
            yield group
            group = []
        if block.region in regions and not block.level:
            group.append(block)
    if group:
        yield group


def _belongs(before: Block, block: Block) -> bool:
    """Whether a block goes on with what the one before it began."""
    if before.headings != block.headings or before.region is not block.region or block.level:
        return False
    return (before.tag in ROWS and block.tag in ROWS) or (len(before.text) < SHORT and len(block.text) < SHORT)


def _with_lead(block: Block) -> str:
    """Return a block's text behind the label it answers to."""
    return f"{block.lead}: {block.text}" if block.lead and block.tag == "dd" else block.text
