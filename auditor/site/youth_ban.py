"""The ban on words, images and role-play that suggest a minor, and on advertising minors at all."""

import re

from auditor.finding import Evidence
from auditor.site.page_kind import PageKind
from auditor.site.published import Extent, Outcome, Published, forbids, here_and_now, outcome
from auditor.site.regions import Region
from auditor.site.site import Saying, Site
from auditor.site.words import folded

NAMES_YOUTH = ("minors", "youth_look")
MEASURE = ("removal", "sanction")
# What is written, shown or played, as opposed to who someone is.
SHOWN = re.compile(
    r"\b(?:wort\w*|worter\w*|bild\w*|kleid\w*|rollenspiel\w*|begriff\w*|mots?|tenues?|jeux?|vetements?|termes?|"
    r"textes?|woord\w*|tekst\w*|foto\w*|beeld\w*|afbeelding\w*|plaatje\w*|kleding|kleren|kledij|spelletjes?|outfits?|"
    r"uniform\w*|"
    r"schooluniform\w*|term\w*|titels?|bijna\w*|emoji\w*|spel|rollenspel\w*|decor\w*|words?|texts?|images?|photos?|"
    r"pictures?|clothes|clothing|costumes?|play|role-?play|titles?|langua?ge|taal|benaming\w*|naam|namen|"
    r"nickname\w*)\b"
)
# A rule that holds for whatever breaks the rules of the page.
BREACH = re.compile(
    r"\b(?:verstoß\w*|verstoss\w*|verstößt|zuwider\w*|dagegen|solche\w*|infractions?|contraires?|contrevien\w*|"
    r"contreven\w*|violation\w*|non-respect|telles?|tels?|ces regles|in strijd|overtre\w+|hier(?:mee|aan|tegen)|"
    r"zich (?:er |hier ?)?niet aan|niet aan (?:deze|de|onze) regels|"
    r"tegen (?:de|onze|deze) regels|wat niet mag|verboden (?:inhoud|advertent\w+)|dit artikel|artikel \d|toch doe\w*|"
    r"deze regels|de regels|zo'n advertentie|dergelijke|zulke|breach\w*|violat\w+|break (?:these|this|the|our)|"
    r"against (?:these|the|our) rules|any of this|such (?:ads?|adverts?|advertisements?|listings?|content))\b"
)
READERS = re.compile(
    r"\b(?:besucher\w*|zugang|zutritt|visiteurs?|acces|bezoeker\w*|visitors?|deze (?:site|website|pagina) (?:is |"
    r"wordt )?(?:\w+ )?(?:niet )?(?:bedoeld|geschikt)|"
    r"ouders?|parents?|"
    r"niet bedoeld voor|use (?:this|our) (?:web)?site|gebruik (?:van )?(?:deze|onze) (?:web)?site|not intended for|"
    r"betreed\w*|toegang tot)\b"
)
# "The same goes for": what was said just before holds for this too.
SAME = re.compile(
    r"\b(?:gleiches gilt|(?:das )?gilt auch|il en va de meme|de meme|hetzelfde|dat|dit|die regel) (?:geldt|"
    r"is (?:ook )?van toepassing)\b|\bidem\b|\bthe same (?:goes|applies|"
    r"holds)\b|"
    r"\bthis also (?:goes|applies)\b|\bzo ook\b"
)
SUSPICION = re.compile(
    r"\b(?:verdacht\w*|vermut\w*|meldung\w*|melden|soupcon\w*|signalez|signalement\w*|doute\w*|vermoed\w*|believe\w*|"
    r"zeker te weten|denk(?:t|en)? (?:je|u|wij|we)|twijfel\w*|suspect\w*|suspicio\w*|"
    r"meld(?:en|t|ing\w*)?|reports?|"
    r"signa(?:al|len))\b"
)


def youth_ban(site: Site) -> Outcome:
    """Weigh what the rules say: a ban on suggestion with what follows, without it, or on minors in general."""
    return outcome(site, (text for saying in site.sayings(*NAMES_YOUTH) if (text := _text(saying)) is not None))


def _text(saying: Saying) -> Published | None:
    """Return what one sentence forbids, None when it is no rule on minors in advertisements."""
    sentence = saying.sentence
    if sentence.block.region not in (Region.MAIN, Region.QUOTE) or saying.kind in (PageKind.GATE, PageKind.PRIVACY):
        return None
    if READERS.search(sentence.low) or sentence.block.tag in ("label", "option", "legend"):
        return None
    if not sentence.names(*NAMES_YOUTH) or not here_and_now(saying, *NAMES_YOUTH):
        return None
    above = f"{sentence.lead} . {folded(saying.page.main_heading)}"
    banned = (
        forbids(sentence, *NAMES_YOUTH, "suggestion")
        or "ban" in sentence.headed
        or "ban" in saying.page.words.named(above)
    )
    if _suggests(saying) and (banned or _played(saying)):
        follow = _what_follows(saying)
        extent = Extent.WHOLE if follow else Extent.PART
        return Published(extent, (saying.evidence, *follow), saying.page, "consequence")
    if (banned or sentence.names(*MEASURE)) and sentence.names("minors") and not _only_suspected(saying):
        return Published(Extent.PART, (saying.evidence,), saying.page, "suggestion")
    return None


def _only_suspected(saying: Saying) -> bool:
    """Whether it tells what to do with a suspicion, and does not forbid what is suspected."""
    sentence = saying.sentence
    return SUSPICION.search(sentence.low) is not None and not (sentence.names("ban") and sentence.names(*MEASURE))


def _suggests(saying: Saying) -> bool:
    """Whether the sentence is about seeming young, not about being it."""
    sentence = saying.sentence
    if sentence.names("youth_prop"):
        return True
    return sentence.names("suggestion") and not SUSPICION.search(sentence.low)


def _played(saying: Saying) -> bool:
    """Whether it names words, images or play that lead to a measure, in the sentence or in its row."""
    sentence = saying.sentence
    return SHOWN.search(sentence.low) is not None and bool(_what_follows(saying))


def _what_follows(saying: Saying) -> tuple[Evidence, ...]:
    """Return where it stands what follows: in the sentence, right after it, or for every breach of the page's rules."""
    sentence = saying.sentence
    if sentence.names(*MEASURE) or not sentence.headed.isdisjoint(MEASURE):
        return (saying.evidence,)
    passage = saying.passage
    place = next((n for n, one in enumerate(passage) if one is sentence), 0)
    if SAME.search(sentence.low) and place and passage[place - 1].names(*MEASURE):
        before = passage[place - 1]
        return (saying.page.evidence(before.block, before.text),)
    row = sentence.block.tag in ("td", "th")
    for distance, one in enumerate(passage[place + 1 :], 1):
        near = distance <= (2 if row else 1) or one.block is sentence.block
        if one.names(*MEASURE) and not one.names("promise") and (near or BREACH.search(one.low)):
            return (saying.page.evidence(one.block, one.text),)
    for one in saying.page.sentences_about(*MEASURE):
        if one.names(*MEASURE) and BREACH.search(one.low) and not one.names("promise"):
            return (saying.page.evidence(one.block, one.text),)
    return ()
