"""Where a help channel is named only to say that one is not referred to it, not any more, or not yet."""

from functools import lru_cache

from auditor.site.channel_list import Mention
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


def is_refused(site: Site, mention: Mention) -> bool:
    """Whether the sentence that names a channel refuses it, or tells of another time."""
    if not isinstance(mention.seen, Block):
        return False
    for told in _refusals(mention.seen.text):
        if mention.channel in site.channels.names_in(told) or (mention.said and mention.said in digits_of(told)):
            return True
    return False


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
