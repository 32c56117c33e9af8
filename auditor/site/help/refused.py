"""Where a help channel is named only to say that one is not referred to it, not any more, or not yet."""

from functools import lru_cache

from auditor.site.channel_list import Mention, Part
from auditor.site.markup.redaction import digits_of
from auditor.site.reading.blocks import Block
from auditor.site.site import Site
from auditor.site.words.later import later
from auditor.site.words.splitting import split
from auditor.site.words.vocabulary import folded

REFERS = r"(?:verwijzen|noemen|vermelden|plaatsen|linken|raden|refer|list|link|mention|name|promote|recommend)"
# "Naar Meld Misdaad Anoniem verwijzen wij niet", "we do not list hotlines".
NOT_REFERRED = later(
    rf"\b{REFERS} (?:wij|we) (?:\S+ ){{0,3}}?(?:niet|geen|nooit)\b(?! alleen)|"
    rf"\b(?:wij|we) {REFERS} (?:\S+ ){{0,6}}?(?:niet|geen|nooit|af)(?! alleen)\b|"
    rf"\b(?:wij|we) (?:\S+ )?(?:niet|geen|nooit|do not|don't|never|will not|won't) (?:\S+ )?{REFERS}\b(?! only)|"
    r"\b(?:hebben|geven|staan|have|give|list) (?:(?:wij|we|hier|here) )?(?:geen|no) (?:\S+ )?(?:hulplijn\w*|"
    r"telefoonnummers?|hotlines?|helplines?)\b|"
    r"\b(?:geen|no) (?:\S+ )?(?:verwijzing|link|referral)\w* (?:naar|to)\b"
)
# "Uw naam noemen wij niet" keeps a name.
OWN_NAME = later(r"\b(?:uw|je|jouw|hun|haar|zijn|your|their|her|his) (?:naam|namen|gegevens|names?|details)\b")
# "Bel niet naar …, maar eerst naar ons": an advice against it, for the platform itself.
AGAINST = later(
    r"\b(?:bel|belt|meld|meldt|stap|ga|schakel|mail|call|contact|ring|report|go)(?: \S+){0,2}? (?:niet|not|never|"
    r"nooit)\b(?! alleen| only)|"
    r"\b(?:do not|don't|never) (?:call|contact|ring|report|go)\b"
)
TO_US = later(r"\b(?:bij|naar|aan|met|to|with|mail|bel|tell|call) (?:ons|us)\b|\b(?:ons|us) (?:eerst|first)\b")
# "Vroeger stond hier …", "binnenkort zetten wij hier …".
NOT_NOW = later(
    r"\b(?:vroeger|voorheen|eerder|destijds) (?:stond|stonden|vermeldden|verwezen|noemden)\b|"
    r"\b(?:weggehaald|geschrapt)\b|\bused to (?:list|link|refer|mention|stand)\b|"
    r"\b(?:binnenkort|weldra|straks|soon|later) (?:zetten|plaatsen|vermelden|noemen|verwijzen|komt|komen|staat|staan|"
    r"we (?:will )?(?:add|list|link|refer))\b|\b(?:zetten|plaatsen|vermelden|komt|komen|staat|staan) (?:\S+ ){0,3}?"
    r"(?:binnenkort|weldra)\b"
)
# "Wij zijn geen Meld Misdaad Anoniem", "wij horen niet bij …", "een soort …": what the platform says that it is not.
OF_OURSELVES = (
    r"\b(?:wij|we|ik|dit|deze?|ons|onze|our|this|that|it|hier|site|formulier|form|meldpunt|redactie|platform)\b"
)
NOT_ITSELF = later(
    rf"{OF_OURSELVES}(?: \S+){{0,3}}? (?:ben|is|zijn|are|am|vormen|isn't|aren't)(?: \S+){{0,2}}? ?"
    r"(?:geen|niet|not|no|isn't|aren't)(?: (?:de|het|een|the|a|an|van|of|echte?|officiele?|real|official|zelf))*"
    r"[ \"'“‘]*$|"
    rf"{OF_OURSELVES}(?: \S+){{0,3}}? (?:horen|hoort|behoren|werken|werkt|vallen|valt|gelieerd|verbonden|affiliated|"
    r"connected|associated|part|onderdeel|deel|te maken|do|linked)(?: \S+){0,3}? (?:bij|van|aan|met|onder|to|with|of)"
    r"(?: (?:de|het|the))*[ \"'“‘]*$|"
    r"\b(?:verwar\w*|confuse\w*|mistake)(?: \S+){0,5}? (?:met|with|for)[ \"'“‘]*$|"
    r"\b(?:een soort|a (?:kind|sort) of|net als(?: bij)?|just like|in plaats van|instead of)[ \"'“‘]*$"
)
DENIES = later(
    r"\b(?:geen|niet|niets|niks|nooit|not|no|nothing|never|isn't|aren't|don't|confuse\w*|verwar\w*|soort|kind|sort|"
    r"net als|like|plaats|instead)\b"
)
# What sends the reader there all the same.
GOES_THERE = later(
    r"\d{3}|\.(?:nl|be)\b|\b(?:daar|daarvoor|daarheen|die|dat|there|for that)\b|"
    r"\b(?:bel|belt|kun|kunt|kan|can|call|ga|stap|kies|choose|contact|wel)\b"
)


def is_refused(site: Site, mention: Mention) -> bool:
    """Whether the sentence that names a channel refuses it, or tells of another time."""
    if not isinstance(mention.seen, Block):
        return False
    for told in _refusals(mention.seen.text):
        if mention.channel in site.channels.names_in(told) or (mention.said and mention.said in digits_of(told)):
            return True
    return mention.part is Part.NAME and _is_contrasted(site, mention, mention.seen.text)


def _is_contrasted(site: Site, mention: Mention, text: str) -> bool:
    """Whether each sentence that names a channel only tells what the platform is not, and sends nobody there."""
    sentences = (text[start:stop] for start, stop in split(text))
    naming = [folded(one) for one in sentences if mention.channel in site.channels.names_in(one)]
    names = site.channels.channel(mention.channel).names
    return bool(naming) and all(_contrasts(low, names) for low in naming)


def _contrasts(low: str, names: tuple[str, ...]) -> bool:
    """Whether a folded sentence names a channel right behind a denial of its own, and goes no further."""
    at = min((low.find(one) for one in map(folded, names) if one in low), default=-1)
    before, after = low[: max(at, 0)], low[max(at, 0) :]
    if NOT_ITSELF.search(before) is None or DENIES.search(before) is None:
        return False
    return GOES_THERE.search(after) is None


@lru_cache(maxsize=10_000)
def _refusals(text: str) -> tuple[str, ...]:
    """Return the sentences of a text that refuse what they name."""
    if not _refuses(folded(text)):
        return ()
    return tuple(
        text[start:stop]
        for start, stop in split(text)
        if _refuses(folded(text[start:stop])) and not text[start:stop].rstrip().endswith("?")
    )


def _refuses(low: str) -> bool:
    """Whether a folded text refuses, or tells of another time."""
    if NOT_NOW.search(low) is not None or (NOT_REFERRED.search(low) is not None and OWN_NAME.search(low) is None):
        return True
    return AGAINST.search(low) is not None and TO_US.search(low) is not None
