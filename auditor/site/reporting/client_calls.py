"""Calls on clients to report: a verb that urges them, or a doubt about somebody and a place to tell it."""

from collections.abc import Set as AbstractSet
from functools import lru_cache

from auditor.site.markup.regions import Region
from auditor.site.reading.elsewhere import tells_of_others
from auditor.site.reading.sentences import Sentence
from auditor.site.reporting.listed_signs import ENOUGH, OF_ANOTHER
from auditor.site.reporting.signal_words import (
    CHANNEL,
    IN_DANGER,
    NAMES,
    NUMBERS,
    OF_A_QUESTION,
    OF_OWN_AGE,
    OWN_EMERGENCY,
    TELLS,
)
from auditor.site.reporting.signs import (
    DOUBT,
    HARM,
    NOTED,
    PLACE,
    SIGNS,
    URGES,
    beside,
    names_a_sign,
    of_whoever_reads,
)
from auditor.site.site import Saying
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

OF_A_FORM = frozenset({"option", "label", "legend", "button"})
NEAR = 200
# So many links beside one another are a menu.
MENU = 4
SHORT_HEADING = 4
SHORT_SENTENCE = 6
# Every sentence that may call asks for those of all links of its page.
folded_name = lru_cache(maxsize=20_000)(folded)


def calls(saying: Saying, kinds: AbstractSet[str]) -> bool:
    """Whether a sentence calls on its reader to report; after signs it is enough that it names where."""
    sentence = saying.sentence
    if sentence.block.level or sentence.block.tag in OF_A_FORM:
        return False
    urges = sentence.names(URGES, PLACE)
    # What most sentences lack is asked first.
    may_call = urges or _names_a_way(sentence.low)
    points_back = bool(kinds) and _points_back(sentence)
    if not (may_call or points_back) or OF_OWN_ENTRY.search(_question_before(sentence)) or of_whoever_reads(saying):
        return False
    if points_back:
        return True
    if sentence.asks or OF_A_QUESTION.search(sentence.low):
        return False
    if _is_a_menu(saying):
        return False
    if not urges:
        return sentence.block.region is not Region.FOOTER and _answers_a_doubt(saying)
    if _urges_by_a_verb(sentence) or _answers_a_doubt(saying):
        # A foot that says "contact us" under every page is no call of this one.
        return (bool(kinds) and sentence.block.region is not Region.FOOTER) or _urges(saying)
    return (
        sentence.block.region is not Region.FOOTER
        and len(kinds) >= ENOUGH
        and not saying.page.words.named(beside(sentence)).isdisjoint({SIGNS, NOTED})
    )


def _points_back(sentence: Sentence) -> bool:
    """Whether a sentence after signs says what to do when one sees them: "If you notice this, write to …"."""
    if ASKS_WHERE.search(sentence.question) and CHANNEL.search(sentence.low):
        return True
    low = f"{_question_before(sentence)} {sentence.low}"
    return SEEN_THAT.search(low) is not None and TELLS.search(low) is not None


# "Bij wie moet ik dan zijn?", after what the signs are: the answer says where to tell it.
ASKS_WHERE = later(
    r"\b(?:(?:bij|aan|naar|met) wie|to whom|who (?:do|should|can) i)\b[^?]{0,40}\b(?:zijn|terecht|aankloppen|"
    r"bellen|melden|vertellen|zeggen|"
    r"go|turn|report|tell|call|contact)\b|\b(?:waar|where)\b[^?]{0,40}\b(?:melden|meld|kwijt|aangeven|report|tell)\b"
)
SEEN_THAT = later(
    r"\b(?:if|when|once|should|as soon as|whenever|have|did) you (?:ever )?(?:notice|noticed|see|seen|spot|spotted|"
    r"recogni[sz]e|suspect|hear|come across|encounter) (?:this|that|these|any of (?:this|these)|one of these|"
    r"(?:some|any)thing like (?:this|that)|such)\b|"
    r"\b(?:seen|noticed|spotted|recogni[sz]ed) (?:this|that|any of (?:this|these)|one of these|something like this)\b|"
    r"\b(?:merkt?|ziet?|herkent?|hoort?|vermoedt?|bespeurt?|constateert?|signaleert?) (?:je|u|jij|ge|gij|jullie) "
    r"(?:dit|dat|zoiets|zulke|een (?:of meer )?van deze|een daarvan|deze|dergelijke|hier iets van|"
    r"iets hiervan|er een)\b|"
    r"\b(?:als|indien|wanneer|zodra) (?:je|u|jij|ge|gij|jullie) (?:dit|dat|zoiets|een (?:of meer )?van deze|deze|zulke|"
    r"dergelijke|iets hiervan)\b|\b(?:bemerkt|gezien|gemerkt|herkend) (?:u|je|ge) (?:dit|dat|zoiets)\b|"
    r"\b(?:wenn|falls|sobald) (?:sie|du) (?:das|dies|so etwas|eines dieser)\b|"
    r"\bsi vous (?:remarquez|voyez) (?:cela|ca|un de ces)\b"
)


def _urges_by_a_verb(sentence: Sentence) -> bool:
    """Whether a sentence urges in words that are no part of a name, as of Meld Misdaad Anoniem or a report form."""
    named = [name.span() for name in NAMES.finditer(sentence.low)]
    named.extend((hit.start, hit.end) for hit in sentence.of(PLACE))
    hits = sentence.of(URGES)
    return any(not any(start <= hit.start and hit.end <= end for start, end in named) for hit in hits)


def _answers_a_doubt(saying: Saying) -> bool:
    """Whether what a sentence answers to, or the question just before it, doubts about somebody else."""
    asked = f"{_asked_by(saying)} . {_question_before(saying.sentence)}"
    named = saying.page.words.named(OF_OWN_AGE.sub(" ", asked))
    # "Klopt er iets niet?" alone may be about a mistake in the site.
    return not named.isdisjoint({DOUBT, SIGNS, NOTED, *HARM}) and OF_ANOTHER.search(asked) is not None


# "Wil je weten waarom jouw advertentie wacht? Stuur ons een bericht": somebody asks after an own matter.
OF_OWN_ENTRY = later(
    r"\b(?:je|jouw|jullie|uw|mijn|your|my|own|eigen|ihre?|deine?|votre|ton) (?:\w+ )?(?:\w*advertentie\w*|"
    r"\w*profiel\w*|account\w*|zoekertje\w*|annonce\w*|oproep\w*|plaatsing|ads?|listings?|profiles?|anzeigen?|"
    r"abonnement\w*|betaling\w*|"
    r"payments?)\b"
)


def _question_before(sentence: Sentence) -> str:
    """Return the folded question that stands just before a sentence in its block, or the one before that sentence."""
    told = sentence.before.rstrip()
    end = told.rfind("?")
    if end < 0 or len(told[end + 1 :].split()) > SHORT_SENTENCE:
        return ""
    start = max(told.rfind(mark, 0, end) for mark in ".!?")
    return told[start + 1 : end + 1]


def _is_a_menu(saying: Saying) -> bool:
    """Whether a sentence is little more than the names of links beside one another."""
    low = saying.sentence.low
    names = {folded_name(link.name) for link in saying.page.links if link.name}
    told = [name for name in names if name in low]
    return len(told) >= MENU and sum(map(len, told)) * 2 > len(low)


@lru_cache(maxsize=20_000)
def _names_a_way(low: str) -> bool:
    """Whether a sentence without a known word for reporting tells its reader to go somewhere; menus stand on all pages.

    It calls on whoever doubts about somebody, where it answers such a doubt.
    """
    return TELLS.search(low) is not None and (CHANNEL.search(low) or NUMBERS.search(low)) is not None


def _asked_by(saying: Saying) -> str:
    """Return the folded question, lead or telling heading that a sentence answers to."""
    sentence = saying.sentence
    above = folded(" . ".join(sentence.block.headings[-1:]))
    return f"{sentence.question} . {sentence.lead} . {above if len(above.split()) > SHORT_HEADING else ''}"


def _urges(saying: Saying) -> bool:
    """Whether a sentence urges its reader to report what seems wrong with somebody."""
    sentence = saying.sentence
    before = f"{_asked_by(saying)} . {sentence.before[-NEAR:]}"
    near = before if _is_a_link(saying) else f"{before} . {sentence.low}"
    named = saying.page.words.named(OF_OWN_AGE.sub(" ", near))
    if sentence.block.region is Region.FOOTER and any(
        link.name and folded(link.name) == sentence.whole.strip() for link in saying.page.links
    ):
        # "Misstand melden" at the bottom of every page leads to a form and urges nobody.
        return False
    if DOUBT in sentence.headed:
        return True
    if not named.isdisjoint(HARM) or (DOUBT in named and not _may_be_about_the_site(saying, near)):
        return True
    asked = sentence.question
    if not saying.page.words.named(asked).isdisjoint({SIGNS, NOTED}) and OF_ANOTHER.search(asked):
        return not tells_of_others(asked)
    # What a form gives to choose from explains nothing.
    told = [one for one in saying.passage if one.block.tag not in OF_A_FORM]
    return any(names_a_sign(one) and not tells_of_others(one.low) for one in told)


def _may_be_about_the_site(saying: Saying, near: str) -> bool:
    """Whether nothing but "is something wrong?" doubts, and no person and no advertisement is spoken of."""
    if OF_A_PAGE.search(near):
        return True
    if VAGUE.search(near) is None or OF_ANOTHER.search(near) or OF_AN_ENTRY.search(near):
        return False
    return DOUBT not in saying.page.words.named(VAGUE.sub(" ", near))


VAGUE = later(
    r"\b(?:(?:klopt|is|gaat) er (?:iets|wat) (?:niet|mis|fout)|iets (?:mis|niet in orde)|"
    r"(?:something|anything) (?:is )?(?:wrong|not right)|not right)\b"
)
# "Vertel ons welke pagina niet klopt": a mistake in the site, and nobody is in need.
OF_A_PAGE = later(
    r"\b(?:pagina\w*|bladzijde|links?|foto'?s?|plaatje|tekst|gegevens?|adres|nummer|tijden|openingstijd\w*|"
    r"prij(?:s|zen)|"
    r"tarie\w+|kaart|pages?|photos?|pictures?|text|details?|address|number|hours|prices?|seite|angaben)\b[^.;?]{0,30}?"
    r"\b(?:niet klopt|niet kloppen|klopt niet|kloppen niet|fout|onjuist|verouderd|wrong|incorrect|not right|"
    r"out of date|"
    r"outdated|broken|kapot|falsch|veraltet)\b|\b(?:klopt|kloppen) (?:een|de|er) (?:pagina|link|foto|tekst|gegevens?|"
    r"adres|nummer|prijs|tijden)\b"
)
OF_AN_ENTRY = later(
    r"\b(?:\w*advert\w*|ads?|listings?|profiel\w*|profiles?|zoekertjes?|annonces?|oproep\w*|afspraak|bezoek|"
    r"appointment|visit|vermelding\w*|misbruik|uitbuiting|abuse|exploitation)\b"
)


def _is_a_link(saying: Saying) -> bool:
    """Whether a sentence is the name of a link and no more: "Misstand melden" leads to a form and urges nobody."""
    said = saying.sentence.low.strip(" .|")
    return any(
        len(link.name) >= len(said) and link.name and folded(link.name).strip(" .") == said
        for link in saying.page.links
    )


def is_of_harm(saying: Saying) -> bool:
    """Whether the question just before a sentence is about harm to somebody else, whatever else its block tells."""
    asked = _question_before(saying.sentence)
    named = saying.page.words.named(asked)
    return bool(asked) and not named.isdisjoint({DOUBT, *HARM}) and OF_ANOTHER.search(asked) is not None


def for_own_danger(saying: Saying) -> bool:
    """Whether it goes on from the reader's own danger, and speaks of nobody and nothing else."""
    sentence = saying.sentence
    own = f"{sentence.question} {sentence.low}"
    if OWN_EMERGENCY.search(own) and not OF_ANOTHER.search(own) and not sentence.names(SIGNS, NOTED, *HARM):
        return True
    told = f"{sentence.before[-160:].rstrip()} {sentence.low}"
    asked = IN_DANGER.search(told)
    return asked is not None and saying.page.words.named(told[asked.end() :]).isdisjoint({DOUBT, SIGNS, NOTED, *HARM})
