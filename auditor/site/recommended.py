"""Articles of the platform that send the reader to a help channel, apart from news that only tells of one."""

from collections.abc import Iterable

from auditor.site.channel_list import Mention, Part
from auditor.site.channels import ChannelReader
from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

DIGIT = later(r"\d")
# Two sentences: "Toch opgelicht en wil je het kwijt? Meld Misdaad Anoniem: 0800-7000."
BOUND = later(r"(?<=[.!?])\s+")
# What somebody else said, or what is only planned, sends nobody anywhere.
TOLD_BY_ANOTHER = later(
    r"\b(?:vertel(?:de|den|t|len)|schre(?:ef|ven)|schrijft|aldus|volgens|zei|zegt|zeggen|noemde|maakte bekend|"
    r"told|tells|said|says|wrote|according to|announced|reported|"
    r"binnenkort|volgend jaar|gaan (?:we |wij )?(?:be)?kijken|van plan|misschien|soon|next year|perhaps|maybe|"
    r"had (?:\S+ ){0,2}gewerkt|used to work|documentaire|documentary|rapport van|jaarverslag|jubileum|"
    r"bestaat (?:al )?\d+ jaar|opgericht|founded|vierde|celebrat\w+)\b"
)
SENDS = later(
    # A condition or a question put to the reader.
    r"\b(?:als|indien|wanneer|heb|hebt|ben|bent|wil|wilt|wilde|zie|ziet|kan|kun|kunt|kom|twijfelt?|denkt?|"
    r"vermoedt?|merkt?|voelt?|zit|loop|maakt?|ga|hebben|weet|doet?|durft?|tipt?) (?:je|jij|u|ge|gij|jullie)\b|"
    r"\b(?:je|jij|u|ge|jullie) (?:kunt|kan|mag|belt|meldt|chat|vindt|hoeft|moet|wilt)\b|"
    r"\b(?:you (?:can|may|should|could)|if you|do you|are you|have you|let you)\b|"
    # An errand.
    r"(?:^|[.!?:;,–-] |\b(?:dan|en|of|and|or|then|please|gerust|gewoon|altijd) )"
    r"(?:bel|mail|chat|app|tip|kijk|(?:ga|stap) (?:ermee |dan )?naar|geef (?:het|dit|dat)|neem contact|praat|"
    r"zoek hulp|meld (?:het|dit|dat|je|zoiets)|"
    r"tell|call|text|contact|visit|go to|talk to|report (?:it|this|that)|reach out)\b|"
    # Where somebody who needs it can go.
    r"\b(?:terecht (?:bij|op)|bereikbaar|helpt (?:je|u)|helpen (?:je|u)|staan (?:voor je )?klaar|"
    r"gelukkig (?:is|zijn)|(?:dan|er) is (?:er|hulp)|handige|"
    r"ka?u?n(?:nen|t)? (?:\S+ ){0,4}?(?:praten|bellen|chatten|melden|tippen|mailen)|"
    r"hulp (?:nodig|zoekt|krijg\w*|is er|bij)|wie (?:hulp|erover|het|zich|iets)|voor hulp|opgelicht|"
    r"help is available|for help|need help|who needs)\b|"
    # "Meld Misdaad Anoniem: 0800-7000", as in a list of addresses.
    r"^\W*(?:\S+ ){1,5}?\(?(?:0800|0900|088|113)[\d -]*\)?\W*$"
)
# "Herkent u zich hierin?"
ASKED = later(r"\b(?:je|jij|jou|u|uw|ge|you|your)\b[^?]*\?\W*$")


def recommended(channels: ChannelReader, pages: Iterable[Page]) -> tuple[Mention, ...]:
    """Return the mentions in articles that send the reader there.

    A blog is of the platform where it gives advice; what it retells of others is news.
    """
    told = (mention for page in pages for mention in channels.mentions(page))
    return tuple(one for one in told if _is_advice(channels, one))


def _is_advice(channels: ChannelReader, mention: Mention) -> bool:
    """Whether the block that holds a mention sends the reader there."""
    block = block_of(mention.page, mention)
    return block is not None and _sends(channels, mention, block)


def _sends(channels: ChannelReader, mention: Mention, block: Block) -> bool:
    """Whether the sentence that names the channel, with the one before it, sends the reader there."""
    pieces = BOUND.split(block.text)
    for place, piece in enumerate(pieces):
        if not _names(channels, mention, piece):
            continue
        before, low = folded(pieces[place - 1]) if place else "", folded(piece)
        sent = SENDS.search(f"{before} {low}".lstrip()) or ASKED.search(before)
        if sent is not None and TOLD_BY_ANOTHER.search(low) is None and not low.endswith("?"):
            return True
    return False


def _names(channels: ChannelReader, mention: Mention, piece: str) -> bool:
    """Whether a sentence is where the mention stands."""
    if not isinstance(mention.seen, Block):
        return mention.seen.name in piece
    if mention.part is Part.NAME:
        return mention.channel in channels.names_in(piece)
    # An old name or a number is not looked for anew: the whole block may send there.
    return mention.part is not Part.PHONE or mention.said in "".join(DIGIT.findall(piece))


def block_of(page: Page, mention: Mention) -> Block | None:
    """Return the block that a mention stands in; a link stands in the first block that holds its name."""
    if isinstance(mention.seen, Block):
        return mention.seen
    name = mention.seen.name
    return next((block for block in page.blocks if name and name in block.text), None)
