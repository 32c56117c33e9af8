"""How far "without" reaches: "zonder iets te melden bij de politie verwijderen wij het" tells nobody, and removes."""

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
