"""The gate of a section: a page inside that asks an age before erotic advertisements, pictures or numbers are shown.

A market of all sorts has its own front page, with nothing for adults but a rubric, and asks at the door of that rubric.
"""

from auditor.site.age.age_scope import OF_AGE
from auditor.site.gate.gate import find_gate
from auditor.site.gate.gate_kind import Gate, GateKind
from auditor.site.kinds.page_kind import PageKind
from auditor.site.once import once
from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.site import Site
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

DOORS = frozenset({PageKind.GATE, PageKind.LISTING, PageKind.OTHER, PageKind.SEARCH})
ASKING = frozenset({GateKind.SELF_DECLARATION, GateKind.BIRTH_DATE, GateKind.ESTIMATION, GateKind.THIRD_PARTY})
# A gate that asks more than a word of its visitor.
REAL = frozenset({GateKind.ESTIMATION, GateKind.THIRD_PARTY})
# What one finds on a market of all sorts, by the names of its rubrics; as many different ones are no accident.
GOODS = later(
    r"\b(?P<sort>auto|fiets|motor|brommer|caravan|huisraad|meubel|inboedel|woning|wonen|huis en|tuin|dier|huisdier|"
    r"kleding|speelgoed|muziek|computer|telefonie|elektronica|witgoed|audio|sport|verzamel|antiek|vacature|vakmens|"
    r"klussen|gereedschap|babyspul|kinderartikel|cars?\b|bikes?\b|bicycle|furniture|household|housing|pets?\b|animals|"
    r"clothes|clothing|jobs\b|garden|tools\b|electronics|toys\b|fahrrad|mobel|haustiere|kleidung|immobili|"
    r"voiture|velos?\b|meubles|animaux|vetements|emploi)"
)
LEAST_SORTS = 3
LONGEST_NAME = 6


@once
def section_gate(site: Site) -> Gate | None:
    """Return the gate of a section inside, None where the entrance has one of its own or no section asks an age."""
    if site.gate.covers or site.gate.unread:
        return None
    found = [gate for page in site.pages if _may_be_a_door(site, page) and _asks(gate := find_gate(page))]
    # A way out tells more than a page that only lets in.
    return next((gate for gate in found if gate.leave is not None), found[0] if found else None)


@once
def is_a_market(site: Site) -> bool:
    """Whether the front page offers all sorts of goods and services, among which erotic ones are one rubric."""
    names = [*(one.name for one in site.entry.links), *(block.text for block in site.entry.blocks)]
    short = folded(" . ".join(name for name in names if len(name.split()) <= LONGEST_NAME))
    return len({found["sort"] for found in GOODS.finditer(short)}) >= LEAST_SORTS


def _may_be_a_door(site: Site, page: Page) -> bool:
    """Whether a page may be a door inside: neither the front page nor one with a purpose of its own."""
    if page is site.entry or page is site.gathered.home or site.kind_of(page) not in DOORS:
        return False
    return not page.cards.advertisements


def _asks(gate: Gate) -> bool:
    """Whether a gate asks an age of its visitor, with something to press; a text that tells of a check does not."""
    if not gate.covers or gate.kind not in ASKING:
        return False
    if gate.kind not in REAL:
        return gate.leave is not None or gate.pass_link is not None
    # A page that tells of documents of advertisers has links, too.
    pressed = any(not isinstance(one, Block) for one in gate.methods) or gate.leave is not None
    title = folded(f"{gate.page.metadata.title} . {gate.page.main_heading}")
    return pressed and (OF_AGE.search(title) is not None or "age_check" in gate.page.words.named(title))
