"""Where a site gives help lines for children: at its gate or exit, to readers under 18, or somewhere among the rest."""

import msgspec

from auditor.site.age.exits import exits
from auditor.site.channel_list import Mention, Part
from auditor.site.help.referrals import referrals
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.recommended import block_of
from auditor.site.site import Site
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

RULES = frozenset(
    {
        PageKind.TERMS, PageKind.CONDUCT, PageKind.PRIVACY, PageKind.ADVERTISE, PageKind.PRICING,
        PageKind.NEWS,
    }
)  # fmt: skip
CHILD_LINES = ("kindertelefoon", "veilig-thuis", "centrum-seksueel-geweld", "awel")
YOUNG = (
    r"(?:jonger dan|onder de|geen|nog geen|not yet|under|younger than|below|not) (?:je |de |the age of )?"
    r"(?:18|achttien|eighteen)|minderjarig|te jong|too young|underage|a minor"
)
ABOUT_ANOTHER = r"iemand|een|de|denkt?|ziet?|vermoedt?|someone|somebody|an?|the|think|see|suspect|know"
FEW = rf"(?:\s(?!(?:{ABOUT_ANOTHER})\b)\S+){{0,3}}?\s"
# What speaks to a young reader, and not of young people to someone else.
ADDRESSED = later(
    rf"\b(?:ben|bent|zijt) (?:je|jij|u|ge|gij|jullie)\b{FEW}(?:{YOUNG}|jonger|1[0-7])\b|"
    rf"\b(?:als|indien|wanneer) (?:je|jij|u|ge)\b{FEW}(?:{YOUNG}|jonger|1[0-7])\b|"
    rf"\b(?:ik ben|i am|i'm|je bent|u bent)\b{FEW}(?:{YOUNG}|jonger|younger|1[0-7])\b|"
    rf"\b(?:are you|if you are|if you're|you are|you're)\b{FEW}(?:{YOUNG}|younger|1[0-7])\b"
)
TO_THE_YOUNG = later(
    r"\b(?:voor|for) wie (?:nog )?(?:jonger|geen|te jong|minderjarig)\b|"
    r"^\W*(?:nog )?(?:jonger|minderjarig|te jong|younger|too young|underage)\b|"
    r"\b(?:nog geen|not yet) (?:18|achttien|eighteen)\b|"
    r"(?:^|[.!?]\s)\W*(?:nog )?(?:under|onder de|geen|not|unter|moins de) (?:18|achttien|eighteen)\b|"
    r"\b(?:bist du|wenn du|falls du) (?:\S+ ){0,3}?(?:unter|keine|minderjahrig|junger|zu jung)\b|"
    r"\b(?:tu as|vous avez|si tu as|as-tu|avez-vous) moins de 18\b|\b(?:tu es|vous etes|es-tu|etes-vous) (?:encore )?"
    r"(?:mineure?|trop jeune)\b"
)
# In a list of help lines this says of one of them whom it is for, and to nobody that it is for him.
FOR_CHILDREN = later(
    r"\b(?:voor|for) (?:jongeren|kinderen|tieners|minderjarigen|jeugd|children|kids|teens|young people|minors|"
    r"under-?18s)\b|\b(?:minderjarigen|jongeren|kinderen|tieners|minors|teenagers|children|young people) "
    r"(?:kunnen|mogen|bellen|chatten|can|may)\b|"
    r"\bfur (?:jugendliche|kinder|minderjahrige)\b|\bpour (?:les )?(?:mineurs|jeunes|enfants|ados)\b"
)
FIRST_TO_THE_YOUNG = later(
    r"^\W*(?:ben (?:je|u)|are you|voor wie|voor iedereen|for anyone|for those)\b"
    r"[^:?]{0,40}\b(?:jonger|18|younger|under)\b"
)
IN_A_LIST = frozenset({"li", "td", "dd"})
OF_THE_YOUNG = later(rf"\b(?:{YOUNG})\b")
OF_OTHERS = later(
    r"\b(?:iemand|adverteer\w*|adverten\w*|meld\w*|vermoed\w*|signa\w*|zie|gezien|someone|somebody|advert\w*|ads?|"
    r"report\w*|suspect\w*|suspic\w*|verboden|forbidden|geweigerd|verwijder\w*|ouders?|parents?|je kind|your child)\b"
)


class ChildLines(msgspec.Struct, frozen=True):
    """Right mentions of help lines for children where the young see them and elsewhere, and mentions by name only."""

    to_the_young: tuple[Mention, ...]
    elsewhere: tuple[Mention, ...]
    named: tuple[Mention, ...]


def child_lines(site: Site) -> ChildLines:
    """Sort the mentions of the help lines for children by the place they stand in."""
    at_exit = exits(site).pages
    near: list[Mention] = []
    far: list[Mention] = []
    named: list[Mention] = []
    for one in (mention for channel in CHILD_LINES for mention in referrals(site, channel)):
        if one.part not in (Part.PHONE, Part.LINK):
            named.append(one)
        elif one.page in at_exit or _at_the_gate(site, one) or _for_the_young(site, one):
            near.append(one)
        else:
            far.append(one)
    if not (near or far):
        # News of the platform is somewhere on the site, and speaks to everyone who reads it.
        news = [page for page in site.pages if site.kind_of(page) is PageKind.NEWS]
        told = [one for page in news for one in site.channels.mentions(page) if one.channel in CHILD_LINES]
        far.extend(one for one in told if one.part in (Part.PHONE, Part.LINK) and _tells_to_call(one))
    return ChildLines(tuple(near), tuple(far), tuple(named))


def _tells_to_call(mention: Mention) -> bool:
    """Whether a news item says that one can call; that a line exists for forty years is no referral."""
    block = block_of(mention.page, mention)
    return block is not None and TO_CALL.search(folded(block.text)) is not None


TO_CALL = later(
    r"\b(?:bel|bellen|chat|chatten|terecht|contact|call|text|reach|anrufen|ruf|appelez|appeler)\b(?! (?:meldt|aldus))"
)


def _at_the_gate(site: Site, mention: Mention) -> bool:
    """Whether a mention stands on a page that is a gate, or in the dialog over one that is not."""
    if site.kind_of(mention.page) is PageKind.GATE:
        return True
    return mention.seen.region is Region.DIALOG and mention.page is site.entry and site.gate.covers


def _for_the_young(site: Site, mention: Mention) -> bool:
    """Whether the page, the headings or the very words around a mention speak to readers under 18.

    Words in the rules and the news of a site stand where no child who leaves looks.
    """
    if any(_addresses_the_young(label) for label in (mention.page.metadata.title, mention.page.main_heading)):
        return True
    block = block_of(mention.page, mention)
    if block is None or site.kind_of(mention.page) in RULES or _answers_questions(mention.page):
        return False
    around = (block.lead, *reversed(block.headings[-2:]))
    if any(_addresses_the_young(label) for label in around):
        return True
    return _speaks_to_the_young(block.text, listed=block.tag in IN_A_LIST)


def _answers_questions(page: Page) -> bool:
    """Whether a page answers all sorts of questions: whoever is too young and leaves does not look there."""
    labels = (page.main_heading, page.metadata.title)
    return any(QUESTIONS.search(folded(label)) for label in labels)


QUESTIONS = later(
    r"\b(?:faq|veel ?gestelde vragen|vragen en antwoorden|vraag en antwoord|frequently asked|questions and answers|"
    r"q ?& ?a|haufige fragen|foire aux questions|questions frequentes)\b"
)


def _addresses_the_young(label: str) -> bool:
    """Whether a title, heading or question is meant for someone under 18."""
    low = folded(label)
    return _speaks_to_the_young(label) or (OF_THE_YOUNG.search(low) is not None and OF_OTHERS.search(low) is None)


def _speaks_to_the_young(text: str, *, listed: bool = False) -> bool:
    """Whether running text itself speaks to someone under 18; an item of a list may only describe a line."""
    low = folded(text)
    if ADDRESSED.search(low):
        return True
    if listed:
        # "Kindertelefoon, voor wie jonger is dan 18" describes; "Jonger dan 18? Kindertelefoon" speaks.
        spoken = TO_THE_YOUNG.match(low) is not None or FIRST_TO_THE_YOUNG.match(low) is not None
    else:
        spoken = TO_THE_YOUNG.search(low) is not None or FOR_CHILDREN.search(low) is not None
    return spoken and OF_OTHERS.search(low) is None
