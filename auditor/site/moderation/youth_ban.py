"""The ban on words, images and role-play that suggest a minor, and on advertising minors at all."""

import re

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance_words import NO
from auditor.site.site import Saying, Site
from auditor.site.statements.published import Extent, Outcome, Published, forbids, here_and_now, outcome
from auditor.site.words.vocabulary import folded

NAMES_YOUTH = ("minors", "youth_look")
RULES = (PageKind.TERMS, PageKind.CONDUCT, PageKind.ADVERTISE, PageKind.DSA)
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
    r"zich (?:er |hier ?|daar ?)?niet aan|niet aan (?:deze|de|onze) regels|"
    r"tegen (?:de|onze|deze) regels|wat niet mag|verboden (?:inhoud|advertent\w+)|dit artikel|artikel \d|toch doe\w*|"
    r"(?:doe|doet|gebruik\w*|plaats\w*|schrijf\w*|zie\w*|gebeurt) (?:je|u|men|iemand|ge|wij|we)?\s?(?:het |dat |dit |"
    r"zoiets |hem )?toch|"
    r"wat (?:als|gebeurt er als) (?:ik|je|u|iemand) (?:dit|dat|het) (?:wel |toch )|if (?:i|you|someone) (?:do|does|"
    r"did)|what happens if|"
    r"deze regels|de regels|zo'n advertentie|dergelijke|zulke|breach\w*|violat\w+|break (?:these|this|the|our)|"
    r"against (?:these|the|our) rules|any of this|such (?:ads?|adverts?|advertisements?|listings?|content))\b"
)
# A rule that advises: "Avoid wording that makes you sound underage".
ADVISES = re.compile(
    r"\b(?:vermijd\w*|mijd|laat (?:\S+ ){0,4}?(?:achterwege|weg)|gebruik geen|schrijf niet|zet geen|plaats geen|"
    r"speel (?:ook )?geen|doe niet|"
    r"avoid|steer clear|stay away|refrain|do not|don't|keep (?:\S+ ){0,4}?out|no (?:words?|pictures?|photos?|"
    r"role-?play|outfits?)|"
    r"vermeiden|verzichten|verwenden sie kein\w*|evitez|n'utilisez|abstenez)\b"
)
MAY_I = re.compile(
    r"\b(?:mag|mogen|kan|kunnen|toegestaan|may|can|allowed|permitted|okay|ok|darf|durfen|erlaubt|puis-je|peut-on|"
    r"permis|est-ce que)\b"
)
UNDER_AGE = re.compile(
    r"\b(?:onder|jonger dan|beneden|under|below|younger than|unter|junger als|moins de) (?:de |the age of |"
    r"van )?(?:18|achttien|eighteen|"
    r"achtzehn|dix-huit)\b"
)
MOST_SIGNS = 2
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
    texts = [text for saying in site.sayings(*NAMES_YOUTH) if (text := _text(site, saying)) is not None]
    rules = {id(page) for page in site.own_pages if site.kind_of(page) in RULES}
    if any(text.extent is Extent.WHOLE for text in texts):
        # "We remove ads of minors" on a page about safety is no other version of the rules.
        texts = [text for text in texts if text.extent is Extent.WHOLE or id(text.page) in rules]
    return outcome(site, texts)


def _text(site: Site, saying: Saying) -> Published | None:
    """Return what one sentence forbids, None when it is no rule on minors in advertisements."""
    sentence = saying.sentence
    if sentence.block.region not in (Region.MAIN, Region.QUOTE) or saying.kind is PageKind.PRIVACY:
        return None
    if READERS.search(sentence.low) or sentence.block.tag in ("label", "option", "legend"):
        return None
    if _refused(saying):
        return _with_what_follows(site, saying)
    if not sentence.names(*NAMES_YOUTH) or not here_and_now(saying, *NAMES_YOUTH):
        return None
    above = f"{sentence.lead} . {folded(saying.page.main_heading)}"
    ruled = "ban" in sentence.headed or "ban" in saying.page.words.named(above)
    if (saying.kind is PageKind.GATE and not ruled) or (_explains_signs(sentence) and saying.kind not in RULES):
        return None
    banned = (
        ruled
        or forbids(sentence, *NAMES_YOUTH, "suggestion")
        or (ADVISES.search(sentence.low) is not None and not SUSPICION.search(sentence.low))
    )
    if _suggests(saying) and (banned or _played(saying)):
        return _with_what_follows(site, saying)
    if (banned or sentence.names(*MEASURE)) and _names_minors(sentence) and not _only_suspected(saying):
        return Published(Extent.PART, (saying.evidence,), saying.page, "suggestion")
    return None


def _names_minors(sentence: Sentence) -> bool:
    """Whether it is about minors themselves, by that name or by their age."""
    return sentence.names("minors") or UNDER_AGE.search(sentence.low) is not None


def _with_what_follows(site: Site, saying: Saying) -> Published:
    """Return a ban on suggestion, whole where it says what follows."""
    follow = _what_follows(saying) or _on_the_page_linked(site, saying)
    extent = Extent.WHOLE if follow else Extent.PART
    return Published(extent, (saying.evidence, *follow), saying.page, "consequence")


def _refused(saying: Saying) -> bool:
    """Whether it is the "no" to "May I pass for a teenager, in play?"."""
    sentence = saying.sentence
    if not sentence.question or not sentence.first or NO.match(sentence.low) is None:
        return False
    asked = saying.page.words.named(sentence.question)
    if asked.isdisjoint(NAMES_YOUTH) or MAY_I.search(sentence.question) is None:
        return False
    return not asked.isdisjoint({"youth_prop", "suggestion"})


def _explains_signs(sentence: Sentence) -> bool:
    """Whether it tells clients by what they may know a minor: "a man holds her money, she looks under 18"."""
    return len(sentence.of("sign_of_exploitation")) >= MOST_SIGNS


def _on_the_page_linked(site: Site, saying: Saying) -> tuple[Evidence, ...]:
    """Return where a page that the rules lead to says what follows from breaking them."""
    ways = {link.url for link in saying.page.links if link.region in (Region.MAIN, Region.QUOTE)}
    for page in site.own_pages:
        if page.url not in ways or page is saying.page:
            continue
        for one in page.sentences_about(*MEASURE):
            if one.names(*MEASURE) and BREACH.search(f"{one.before[-80:]} . {one.low}") and not one.names("promise"):
                return (page.evidence(one.block, one.text),)
    return ()


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
        told = f"{one.question} . {one.before[-80:]} . {one.low}"
        if one.names(*MEASURE) and not one.names("promise") and (near or BREACH.search(told)):
            return (saying.page.evidence(one.block, one.text),)
    for one in saying.page.sentences_about(*MEASURE):
        told = f"{one.question} . {one.before[-80:]} . {one.low}"
        if one.names(*MEASURE) and BREACH.search(told) and not one.names("promise"):
            return (saying.page.evidence(one.block, one.text),)
    return ()
