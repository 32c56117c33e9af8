"""What a question takes for granted, and what a short answer to it says."""

from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance_words import NO, NOT_SO, YES
from auditor.site.statements.said import Strength
from auditor.site.words.later import later

# "Waarom moet ik ook een selfie maken?" says that one must.
GRANTED = later(
    r"^\W*(?:(?:en|and|maar|but|dus|so|und|et)\s)?(?:waarom|waarvoor|waartoe|hoe(?! (?:weet|weten|oud|veel|lang))|"
    r"wanneer|why|how(?! (?:do you know|old|much|many|long|can (?:i|you) be sure))|when|warum|wozu|wie|wann|pourquoi|"
    r"comment|quand)\b"
)
# "Jullie hebben mijn paspoort al. Waarom moet ik dan nog …?" asks in its last sentence.
LAST_ASKED = later(r"[.!;]\s+([^.!;]+\?)\s*$")
LACKS = later(r"\b(?:geen|niet|nooit|no|not|never|don't|doesn't|kein\w*|nicht|pas|aucun\w*)\b")
IT_DEPENDS = later(
    r"^\W*(?:not as a rule|in de regel niet|normaal niet|normalerweise nicht|en general non|soms|meestal|vaak|af "
    r"en toe|doorgaans|gewoonlijk|in de regel|normaal(?: gesproken)?|"
    r"(?:dat|het) (?:hangt|kan|verschilt|ligt)|hangt (?:er|het)|(?:dat |het )?ligt (?:er|het|dat) ?(?:maar )?(?:aan|"
    r"net aan)|"
    r"per geval|case by case|verschilt|in principe|sometimes|(?:every )?now and (?:then|again)|"
    r"once in a while|from time to time|(?:zo )?nu en dan|wel eens|mostly|usually|occasionally|"
    r"rarely|it depends|that depends|it can|normally|not always|niet altijd|niet iedereen|not everyone|"
    r"alleen|only|enkel|slechts|bij (?:twijfel|sommige\w*|enkele\w*|een (?:enkeling|enkele|deel|steekproef))|"
    r"een enkele keer|heel soms|zelden|niet standaard|not by default|manchmal|gelegentlich|in der regel|meistens|"
    r"nur|parfois|seulement|"
    r"uniquement|en principe|cela depend)\b"
)


def takes_for_granted(question: str) -> bool:
    """Whether a folded question asks why, how or when something is done, and not whether."""
    asked = LAST_ASKED.search(question)
    asked_last = question if asked is None else asked.group(1)
    return GRANTED.match(asked_last) is not None and LACKS.search(asked_last) is None


def answered(sentence: Sentence) -> Strength | None:
    """Return what a bare answer says: yes, no, it depends; None when it says neither."""
    low = sentence.low
    if IT_DEPENDS.match(low) or sentence.names("hedge"):
        return Strength.SOME
    if NO.match(low) or NOT_SO.match(low):
        return Strength.DENIED
    if YES.match(low):
        return Strength.ALL
    if sentence.question and takes_for_granted(sentence.question) and not sentence.names("denial", "promise", "past"):
        return Strength.ALL
    return None
