"""Finds a condition that opens with its verb, and tells it with its "if": "weet ik het zeker, dan bel ik".

Dutch and German may leave out "als" and "wenn", English says "should you", French "constatez-vous". Such a clause
claims nothing and asks nothing. Patterns written for "als wij het zeker weten" may be asked of what is returned here.
"""

from functools import lru_cache

from auditor.site.words.later import later

# The words that may open a sentence before a pronoun and are no verb: "na je melding", "daarom vragen wij".
NO_VERB = (
    r"(?:als|indien|wanneer|zodra|nadat|voordat|totdat|tot|tenzij|zolang|mits|omdat|doordat|zodat|opdat|hoewel|terwijl|"
    r"sinds|dus|want|maar|doch|en|of|ook|zelfs|alleen|dan|toen|nu|hier|daar|zo|toch|wie|wat|waar|hoe|waarom|welke?|"
    r"waarmee|waarna|dat|die|dit|deze|voor|na|bij|met|in|op|aan|door|over|van|naar|om|uit|tegen|zonder|via|per|tijdens|"
    r"volgens|namens|binnen|onder|tussen|behalve|elke?|iedere?|alle|al|geen|niet|nooit|altijd|soms|meestal|daarna|"
    r"de|het|een|je|uw|jouw|mijn|ons|onze|hun|haar|wij|we|ik|u|eerst|naast|vast|laatst|juist|bovenstaand|"
    r"if|when|once|whether|since|because|although|while|until|unless|before|after|as|and|or|but|so|then|for|with|to|"
    r"from|on|at|by|about|what|who|whom|how|why|where|which|that|this|the|our|your)"
)
PRONOUN = r"(?:ik|wij|we|je|jij|jullie|u|ge|gij|hij|zij|ze|men|iemand|niemand|er)"
# What is said of a third person ends in a "t", so that "bel de politie, dan" is no condition of the police.
OF_A_THIRD = (
    r"(?:[a-z]{2,}[a-su-z]t|is|zijn|was|waren|kan|kon|mag|mocht(?:en)?|wil|zal|zou(?:den)?|had(?:den)?|"
    r"hebben|gaan|staat|staan|gaat|komen|kwam|blijken|bleek|worden|werd|krijgen|kunnen|willen|moeten)"
)
SUBJECT = r"(?:het|dat|dit|de|een|uw|je|jouw|haar|hun|die|deze|iets|niets|geen|onze|ons|beide|alle|wat|\d+|twee|drie)"
ENGLISH = (
    r"(?:should|had|were) (?:you|we|i|it|he|she|they|there|this|that|the|a|an|any\w*|some\w*|no\w*|our|your|one|"
    r"[a-z]+s)\b|"
    # A translator's English: "Is the fee not paid, then we …".
    r"(?:is|are|was|does|do|did|has|have) (?:you|we|it|he|she|they|there|this|that|the|a|an|any\w*|some\w*|your|our|"
    r"one)\b(?=[^?;:.]{2,120}, (?:then|so)\b)"
)
GERMAN = (
    r"(?:sollten?|wird|werden|ist|sind|hat|haben|hatten?|stellen|erfahren|vermuten|kommt|kommen|geht|gehen|sehen|sieht|"
    r"finden|halten|bleibt|besteht|kann|konnen|mochten|bemerken|erkennen) "
    r"(?:sie|wir|ich|es|er|man|jemand|ein\w*|der|die|das|unser\w*|kein\w*)\b"
)
FRENCH = r"[a-z]+(?:-t)?-(?:vous|nous|il|elle|ils|elles|on)\b"
OPENS = later(
    r"(?:^\W*|[;:.] )(?:(?:en|maar|of|and|but|und|aber|et) )?(?:"
    rf"(?P<en>{ENGLISH})|(?P<de>{GERMAN})|(?P<fr>{FRENCH})|"
    rf"(?P<nl>(?!{NO_VERB}\b)(?:[a-z]+ {PRONOUN}\b|{OF_A_THIRD} (?:{SUBJECT}\b|[a-z]+\b(?=[^?;:.]{{2,140}}, dan\b)))))"
)
# Where the condition ends and what then happens begins.
THEN = later(r",? (?:dan|then|dann|alors)\b|, (?:so\b|[a-z]+ (?:dan|then|dann|alors)\b)")
COMMA = later(r", ")
BREAK = later(r"[;:.]\s")
IF = {"nl": "als", "en": "if", "de": "wenn", "fr": "si"}
# "Mocht je het oneens zijn", "should you disagree": no more than "if you disagree".
EMPTY = frozenset({"mocht", "mochten", "should"})
# "Vind je" lacks the "t" of "je vindt".
LACKS_T = later(r"(?!(?:kan|wil|zal|mag|zou|had|was|\w*t)$)\w+$")
BEFORE_THAT = later(r" (?=(?:dat|of|dass|ob) )")
BEFORE_NOT = later(r" (?=(?:not|no longer|never|already|being) )")


# "Had we known it, we would have told them": it was not so.
UNREAL = later(
    r"^\W*(?:(?:en|maar|and|but) )?(?:had(?:den)?|hatten?) (?:ik|wij|we|i|wir|ich|they|zij|ze|iemand|somebody|"
    r"someone)\b[^.;]*, (?:[^.;]* )?(?:would|could|might|had(?:den)?|waren|was|zou(?:den)?|hatten?|wurden?)\b"
)


def is_unreal(low: str) -> bool:
    """Whether a folded sentence tells what would have been done, had something been so."""
    return UNREAL.match(low) is not None


def inverted(low: str) -> tuple[int, int] | None:
    """Return where the condition stands that opens a folded sentence with its verb, None where none does."""
    found = _found(low)
    return None if found is None else (found[1], found[2])


def with_if(low: str) -> str:
    """Return a folded sentence with its inverted condition told by "if": "als ik het zeker weet, dan bel ik"."""
    found = _found(low)
    return low if found is None else f"{low[: found[1]]}{condition_told(low)}{low[found[2] :]}"


@lru_cache(maxsize=5_000)
def condition_told(low: str) -> str:
    """Return an inverted condition alone, told by "if"; empty where a folded sentence has none."""
    found = _found(low)
    if found is None:
        return ""
    language, start, stop = found
    verb, _, rest = low[start:stop].partition(" ")
    if language == "fr":
        verb, _, subject = verb.rpartition("-")
        told = f"{subject} {verb} {rest}"
    elif language == "en":
        told = _in_english(verb, rest)
    else:
        told = _verb_last(verb, rest)
    return f"{IF[language]} {told}"


def _verb_last(verb: str, rest: str) -> str:
    """Return the words after "als", with the verb where it then stands: last, or before a clause of its own."""
    if verb in EMPTY:
        return rest
    verb += "t" if rest.startswith(("je ", "jij ")) and LACKS_T.match(verb) else ""
    return BEFORE_THAT.sub(f" {verb} ", rest, count=1) if BEFORE_THAT.search(rest) else f"{rest} {verb}"


def _in_english(verb: str, rest: str) -> str:
    """Return the words after "if", with the verb behind its subject."""
    if verb in EMPTY:
        return rest
    if BEFORE_NOT.search(rest):
        return BEFORE_NOT.sub(f" {verb} ", rest, count=1)
    subject, _, said = rest.partition(" ")
    return f"{subject} {verb} {said}"


@lru_cache(maxsize=5_000)
def _found(low: str) -> tuple[str, int, int] | None:
    """Return the language of an inverted condition, and where it starts and ends."""
    if ("," not in low and " dan " not in low) or low.rstrip(" \"')").endswith("?"):
        return None
    then = None
    for opens in OPENS.finditer(low):
        if then is None or then.start() < opens.end():
            # What was found for the clause before may end this one too; where nothing ends one, nothing ends the next.
            then = THEN.search(low, opens.end()) or COMMA.search(low, opens.end())
        if then is None:
            return None
        if BREAK.search(low, opens.end(), then.start()) is None:
            language = str(opens.lastgroup)
            return language, opens.start(language), then.start()
    return None
