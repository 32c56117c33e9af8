"""How far "without" reaches: "zonder iets te melden bij de politie verwijderen wij het" tells nobody, and removes."""

from collections.abc import Iterable

from auditor.site.words.later import later

LACKING = ("zonder", "without", "ohne", "sans")
WITHOUT = later(r"\b(?:zonder|without|ohne|sans)\b")
FULL_STOP = later(r"[,;:.()!?]|\s-\s")
# "Zonder dat de adverteerder dat merkt": a clause of its own.
WITH_CLAUSE = later(r"(?:zonder dat|ohne dass|sans que)\b")
# "Zonder iets te melden", "ohne jemanden zu fragen": the verb closes it.
TO_DO = later(r"(?:zonder|ohne)\b(?: (?!(?:wij|we|ik|wir|ich)\b)[^\s,;:.()]+){0,8}? (?:te|zu) [^\s,;:.()]+")
# "Without telling anyone", "sans informer personne": all that follows, up to who acts then.
DOING = later(
    r"(?:without (?:\w+ly )?(?:\w+ing)|sans (?:\w+er|\w+ir|\w+re))\b"
    r"(?: (?!(?:we|i|our|nous|notre|je|on)\b)[^\s,;:.()]+)*"
)
# After a verb of telling, to whom: "te melden bij de politie".
TELLS = later(
    r"(?:meld\w*|vertel\w*|zeg\w*|geven|door te|sturen|delen|overleg\w*|praten|bellen|schakelen|lichten|informeren|"
    r"waarschuwen|aangifte|sagen|melden|geben|informieren|sprechen)$"
)
TO_WHOM = later(
    r"(?: (?:in|door|over|op))?"
    r"(?: (?:bij|aan|met|naar|tegen|bei|an|mit)(?: (?:de|het|een|der|die|dem))? [^\s,;:.()]+)?"
)
# A thing that is lacking ends before what is done, by whom, and where to: "zonder uitzondering naar de politie".
THING = later(
    r"(?:zonder|without|ohne|sans)(?: (?!(?:wij|we|ik|u|je|jij|men|wir|ich|sie|nous|vous|i|you|they|"
    r"word\w*|wird|werden|zijn|is|are|was|were|ga(?:at|an)|doe\w*|doet|kom\w*|kun\w*|kan|mag|mogen|moet\w*|"
    r"geven|geeft|geef|meld\w*|stuur\w*|sturen|breng\w*|"
    r"naar|aan|bij|door|to|at|by|with|an|bei|zu|a|au|aux)\b)[^\s,;:.()]+){1,6}"
)
OF_IT = later(
    r" (?:van|of|von|de|du|des|(?:door|by)(?! (?:aan|naar|to)))\b(?: [^\s,;:.()]+){1,3}?"
    r"(?= (?:naar|aan|bij|to|word\w*|wij|we|ik|ga(?:at|an))\b|[,;:.()]|$)"
)

# "Plaatsen kan zonder legitimatie": one may, or does, and no "not" stands in that clause.
GOES = later(
    r"\b(?:kan|kun|kunt|kunnen|mag|mogen|gaat|ga|lukt|zet|zetten|sta|staat|staan|komt|kom|verschijnt|plaatst?|plaatsen|"
    r"adverteert?|adverteren|werkt|can|may|goes|go|works?|post|posts|list|advertise|kann|kannst|konnen|darf|durfen|geht|"
    r"peut|peux|pouvez|peuvent)\b"
)
NOT = later(
    r"\b(?:niet|geen|nooit|niemand|niets|niks|nergens|evenmin|noch|not|no|never|nobody|nothing|none|neither|nor|cannot|"
    r"nicht|kein\w*|nie|niemand|nichts|ne|pas|jamais|personne|rien|alleen|enkel|slechts|only|zelden|seldom|moeilijk|"
    r"hardly)\b|n't\b|\bn'"
)
# "Je kunt rondkijken zonder ID", "zonder ID blijft je advertentie in de wacht": not of what goes on.
SOMETHING_ELSE = later(
    r"\b(?:rondkijk\w*|kijken|bekijken|bladeren|zoeken|browse|look|search|registr\w+|inschrijven|aanmelden|aanmaken|maken|"
    r"inloggen|berichten|chatten|reageren|create|sign|register|chat|reply|message|wacht|wachtrij|wachtstand|concept|draft|"
    r"hold|queue|prullenbak|prullenmand|bin|trash|offline|weg|terug|eraf|dicht|back|down|nergens|nowhere)\b"
)
# "Denk niet, dat je kunt adverteren zonder ID": the clause hangs on the one before it.
HANGS_ON = later(r"\W*(?:dat|of|die|wie|that|whether|who|dass|ob|que|si)\b")
ENDS = ",;:.()!?"


def goes_without(low: str, places: Iterable[int]) -> bool:
    """Whether a clause of folded text grants that one goes without what stands at one of the places."""
    spans = without_spans(low)
    return any(_granted(low, one) for one in spans if any(one[0] <= place < one[1] for place in places))


def _granted(low: str, span: tuple[int, int]) -> bool:
    """Whether the clause around a "without" says that something is done or may be, and nothing in it denies that."""
    start = max((low.rfind(sign, 0, span[0]) for sign in ENDS), default=-1) + 1
    stop = min((place for sign in ENDS if (place := low.find(sign, span[1])) >= 0), default=len(low))
    if HANGS_ON.match(low, start) or NOT.search(low, start, stop) or SOMETHING_ELSE.search(low, start, stop):
        return False
    return GOES.search(low, start, stop) is not None


def without_spans(low: str) -> tuple[tuple[int, int], ...]:
    """Return the stretches of a folded sentence that a "without" takes away, each from that word on."""
    return tuple((found.start(), _end(low, found.start())) for found in WITHOUT.finditer(low))


def lacks_a_thing(low: str, start: int) -> bool:
    """Whether the "without" at a place is of a thing ("zonder krassen"), and not of what is left undone."""
    return not any(one.match(low, start) for one in (WITH_CLAUSE, TO_DO, DOING))


def _end(low: str, start: int) -> int:
    """Return where the stretch ends that begins with "without"."""
    if WITH_CLAUSE.match(low, start):
        stop = FULL_STOP.search(low, start)
        return stop.start() if stop else len(low)
    done = TO_DO.match(low, start)
    if done:
        to_whom = TO_WHOM.match(low, done.end()) if TELLS.search(done[0]) else None
        return to_whom.end() if to_whom else done.end()
    doing = DOING.match(low, start)
    if doing:
        return doing.end()
    thing = THING.match(low, start)
    if thing is None:
        return len(low)
    of_it = OF_IT.match(low, thing.end())
    return of_it.end() if of_it else thing.end()
