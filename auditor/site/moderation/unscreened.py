"""That images are not screened: said of images that were just named, or in answer to whether they are."""

from collections.abc import Iterable

from auditor.site.moderation.general_screening import IMAGES
from auditor.site.moderation.no_tool import TOOL, scans_nothing
from auditor.site.reading.sentence import Sentence
from auditor.site.reading.stance_words import NO, NOT_SO
from auditor.site.saying import Saying
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

OF_IMAGES = later(
    rf"\b(?:\w*{IMAGES['nl']}|{IMAGES['en']}|{IMAGES['de']}|clips?|albums?|beeld|galerij\w*|galler(?:y|ies)|"
    r"upload\w*|geupload\w*)(?:'s)?(?!\w)"
)
GRAVE = later(
    r"\b(?:kinder(?:porno\w*|misbruik\w*)|misbruik(?:beeld|materiaal)\w*|csam|csem|child (?:sexual )?(?:abuse|porn\w*)|"
    r"abuse material|strafba(?:ar|re) (?:beeld|materiaal|afbeelding|foto)\w*)"
)
# What else is not scanned or compared, or is used without a tool.
OF_OTHERS = later(
    r"\b(?:tekst\w*|texts?|bericht\w*|messages?|reacties?|comments?|chat\w*|mail\w*|e-?mails?|document\w*|identi\w+|"
    r"legitimatie\w*|paspoort\w*|passports?|gezicht\w*|faces?|leeftijd\w*|ages?|bezoekers?|visitors?|gegevens|data|"
    r"prijs|prijzen|prices?|virus\w*|taal\w*|spel\w*|spelling|kwaliteit|quality|auteursrecht\w*|copyright|gestolen|"
    r"stolen|dubbel\w*|duplicates?|nep\w*|fakes?|uitsluitend|alleen|enkel|only|solely|kopie\w*|copies)\b"
)
# "Er kijkt geen software naar je tekst of foto's": of images all the same.
AND_IMAGES = later(rf"\b(?:en|of|and|or|noch|nor) (?:\w+ ){{0,3}}?(?:{IMAGES['nl']}|{IMAGES['en']})(?:'s)?(?!\w)")
BESIDES = later(r"\b(?:ook (?:niet|geen)|evenmin|even|not even|neither|nor)\b[^.;]{0,40}")
# "Gaan mijn foto's door een filter?", "Is there a scanner for illegal images?"
ARE_THEY_SCANNED = later(
    rf"\b(?:{TOOL}|controle\w*|check\w*|scan\w*|gescand|screen\w*|gescreend|filter\w*|gefilterd|vergel\w+|"
    r"herken\w*|opspor\w*|detect\w*|recogni\w*|compar\w*|match\w*|hash\w*|kijk\w*|bekijk\w*|nagekeken|nakijk\w*)\b"
)
WHO_ELSE = later(r"\b(?:ik|i|bezoekers?|visitors?|klanten|clients?|anderen|others|iedereen|anyone|wie|who) ")
HOW_LONG = later(r"\b(?:duurt|duren|kost|takes?|dauert)\b")
# People look at them: it is not said that nobody does.
BY_HAND = later(r"\b(?:eigen ogen|met de hand|hand\w*|own eyes|by hand|manual\w*)\b")
BEFORE = 2


def unscreened(sayings: Iterable[Saying]) -> list[Saying]:
    """Return the sentences that say of images that nothing screens them."""
    return [one for one in sayings if says_unscreened(one)]


def says_unscreened(saying: Saying) -> bool:
    """Whether a sentence denies that images are screened, by itself or by what stands before it."""
    sentence = saying.sentence
    if sentence.asks or sentence.names("promise", "past", "other_sites") or _hedged(sentence):
        return False
    if _answers_no(saying):
        return True
    low = sentence.low
    if not scans_nothing(low):
        return False
    if OF_IMAGES.search(low) or GRAVE.search(low):
        return OF_OTHERS.search(BESIDES.sub(" ", low)) is None or AND_IMAGES.search(low) is not None
    by_people = sentence.names("staff") or BY_HAND.search(low) is not None
    return not by_people and OF_OTHERS.search(low) is None and _after_images(saying)


def _hedged(sentence: Sentence) -> bool:
    """Whether it makes a reservation, other than on how long something takes."""
    taken = HOW_LONG.search(sentence.low)
    return any(taken is None or hit.start < taken.start() for hit in sentence.of("hedge"))


def _answers_no(saying: Saying) -> bool:
    """Whether it is the bare "no" to the question whether images are scanned."""
    sentence = saying.sentence
    asked = sentence.question
    if not asked or not sentence.first or OF_IMAGES.search(asked) is None or OF_OTHERS.search(asked):
        return False
    refused = NO.match(sentence.low) is not None or NOT_SO.match(sentence.low) is not None
    return refused and ARE_THEY_SCANNED.search(asked) is not None and WHO_ELSE.search(asked) is None


def _after_images(saying: Saying) -> bool:
    """Whether images are what the sentences before it, its question or its heading are about."""
    sentence = saying.sentence
    near = " . ".join(one.low for one in saying.before(BEFORE))
    if OF_IMAGES.search(near) or OF_OTHERS.search(near):
        return OF_OTHERS.search(near) is None
    above = f"{sentence.question} . {sentence.lead} . {folded(' . '.join(sentence.block.headings[-1:]))}"
    return OF_IMAGES.search(above) is not None and OF_OTHERS.search(above) is None
