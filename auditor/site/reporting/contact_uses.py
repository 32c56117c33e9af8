"""What an address is for: users, authorities only, or something else such as the press or personal data."""

from enum import StrEnum

from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

EXCLUSIVE = later(
    r"\b(?:uitsluitend|alleen|enkel|exclusief|slechts|louter|only|exclusively|solely|strictly|reserved|voorbehouden|"
    r"ausschliesslich|nur|uniquement|exclusivement|reserve\w*)\b"
)
# "Dit adres staat niet open voor anderen": what is said of the address itself.
CLOSED = later(
    r"\b(?:adres|postvak|postbus|mailbox|inbox|e-?mailadres|address|line|lijn|nummer|number|adresse) "
    r"(?:is|staat|wordt|ist) (?:niet|uitsluitend|alleen|enkel|not|only|solely|nicht|nur)\b"
)
DENIES = later(r"\b(?:niet|geen|nooit|not|no|never|cannot|nicht|keine\w*|pas|aucun\w*|unless|behalve)\b")
# What a way other than the address itself is called, in a sentence that sends users elsewhere.
OTHER_WAY = later(
    r"\b(?:\w*formulier|forms?|chat\w*|support|account|hier|here|contactpagina|contact page|helpdesk|klantenservice|"
    r"inloggen|log in|formular\w*|formulaire)\b"
)
FOR_SOMETHING = later(
    r"\b(?:pers|press|media|vacature\w*|jobs?|careers?|werken bij|partners?|sales|verkoop|affiliates?|privacy\w*|"
    r"persoonsgegevens|gegevensbescherming|data protection|dpo|fg|avg|gdpr|auteursrecht\w*|copyright|dmca|misbruik|"
    r"abuse|meldingen|klachten|complaints?|notices?|juridisch\w*|legal|takedown|dsa|datenschutz\w*|presse|"
    r"(?:identiteits)?documenten|documents|kopie|facturen|facturatie|invoices?|billing)\b"
)
TO_USERS = frozenset({PageKind.CONTACT, PageKind.HELP, PageKind.ABOUT, PageKind.HOME, PageKind.GATE})
SENTENCES = later(r"(?<=[.;!?])\s")


SENDS = later(r"\b(?:mail|mailt|stuur|stuurt|sturen|upload\w*|opsturen|inleveren|send|sends|email|e-mail|submit)\b")
PAPER = later(
    r"\b(?:kopie|scan|paspoort\w*|legitimatie\w*|identiteits\w*|id|id-?bewijs|id-?kaart|rijbewijs|documenten|document|"
    r"bankafschrift|selfie|passport|identity card|driving licence|copy|documents?)\b"
)
# Such an address takes questions too.
ANYTHING = later(r"\b(?:vragen|vraag|klacht\w*|contact\w*|hulp|questions?|complain\w*|help|support)\b")


class Use(StrEnum):
    """Whom an address serves."""

    USERS = "users"
    AUTHORITIES = "authorities"
    OTHER = "other"


def is_for_authorities(page: Page, block: Block | None, address: str) -> bool:
    """Whether the text that an address stands in keeps it for authorities, and gives it to no users."""
    if block is None or not _names_authorities(page, block) or _is_given_to_users(page, block, address):
        return False
    told = (_above(block), *map(folded, SENTENCES.split(block.text)))
    return any(_keeps_it(page, one) for one in told)


def _keeps_it(page: Page, told: str) -> bool:
    """Whether a folded sentence keeps an address for authorities, closes it, or turns users away or elsewhere."""
    named = page.words.named(told)
    if "authority_reader" in named:
        return EXCLUSIVE.search(told) is not None
    users = "for_users" in named and (DENIES.search(told) or OTHER_WAY.search(told)) is not None
    return users or CLOSED.search(told) is not None


def use_of(page: Page, kind: PageKind, block: Block | None, address: str) -> Use:
    """Return whom an address serves where users with a question have a chatbot beside it."""
    if block is None:
        return Use.USERS if kind in TO_USERS else Use.OTHER
    if _is_given_to_users(page, block, address):
        return Use.USERS
    if _names_authorities(page, block):
        return Use.AUTHORITIES
    said = f"{_above(block)} . {folded(block.text)}"
    if "dsa_named" in page.words.named(said) or FOR_SOMETHING.search(said):
        return Use.OTHER
    return Use.USERS if kind in TO_USERS or block.region is Region.FOOTER else Use.OTHER


def is_for_documents(block: Block | None, address: str) -> bool:
    """Whether an address takes documents of those who advertise: "Mail een kopie van je ID naar …"."""
    told = [folded(one) for one in SENTENCES.split(block.text)] if block is not None and address else []
    at = next((place for place, one in enumerate(told) if folded(address) in one), None)
    if at is None or ANYTHING.search(" ".join(told[at : at + 2])):
        return False
    return SENDS.search(told[at]) is not None and PAPER.search(" ".join(told[max(0, at - 1) : at + 1])) is not None


def _above(block: Block) -> str:
    """Return the folded nearest heading and lead of a block."""
    return folded(" . ".join((*block.headings[-1:], block.lead)))


def _names_authorities(page: Page, block: Block) -> bool:
    """Whether a block, its heading or lead names authorities."""
    return "authority_reader" in page.words.named(f"{_above(block)} . {folded(block.text)}")


def _is_given_to_users(page: Page, block: Block, address: str) -> bool:
    """Whether a sentence names users as those who may write there, and neither turns them away nor sends them on."""
    heading = _above(block)
    if "for_users" in page.words.named(heading) and not DENIES.search(heading):
        return True
    for told in SENTENCES.split(block.text):
        low = folded(told)
        if "for_users" not in page.words.named(low) or DENIES.search(low):
            continue
        if (address and address in told) or not OTHER_WAY.search(low):
            return True
    return False
