"""Whether documents of one kind are examined, and the others only looked at: "by chip; other papers by eye"."""

from auditor.site.advertisers.document_shapes import MEANS
from auditor.site.site import Saying
from auditor.site.words.later import later

COUNTRY = (
    r"(?:nederlandse?|belgische?|duitse|europese|buitenlandse?|niet-europese|eu-|dutch|belgian|german|european|foreign|"
    r"non-eu|nieuwe(?:re)?|oude(?:re)?|newer|older)"
)
DOCUMENTS = (
    r"(?:stuk(?:ken)?|documenten|document|papieren|kaarten|\w*kaart|paspoort(?:en)?|pass?en|id-?kaart(?:en)?|\w*bewijs|"
    r"\w*bewijzen|rijbewijzen|verblijfs\w+|e-?ids?|ids?|documents?|papers|cards?|passports?|licen[cs]es|permits?)"
)
# "Van een Belgische eID wordt de chip uitgelezen", where nothing is said of "ook" or "elk".
OF_ONE_KIND = later(
    rf"^\W*(?:bij|van|voor|with|of|for|from) (?:(?:een|de|het|je|uw|alle|an?|the|your|all) )?{COUNTRY} ?{DOCUMENTS}\b"
)
OF_ALL_KINDS = later(r"\b(?:ook|elk|elke|ieder|iedere|also|too|every|each|any)\b")
KIND_NAMED = later(
    rf"\b(?:andere?|overige|other|buitenlandse|foreign|oudere|older) (?:[\w-]+ ){{0,2}}?{DOCUMENTS}\b|\b(?:is|heeft|"
    rf"heb|toon|upload|kies|gebruik|use|have|has)(?:t|s)? (?:je|u|het|you|it)? ?(?:een )?(?:ander|other|"
    rf"different) {DOCUMENTS}\b"
)
# "Bij andere stukken beperkt de uitgever zich tot een nazicht op zicht", "other cards we just look at".
LESS = later(
    r"\b(?:op zicht|op het oog|met het (?:blote )?oog|met eigen ogen|by eye|at a glance|with the naked eye|beperk\w*|"
    r"limit\w*|alleen|enkel|slechts|gewoon|zelf|only|just|simply|merely|niet|geen|not|no|cannot|can't|don't|(?:kijken|"
    r"bekijken|kijkt|bekijkt|look|view) (?:we|wij|ik|een|de|at)|(?:we|i) (?:look|view))\b"
)
TURNED_AWAY = later(
    r"\b(?:accepte\w*|aanvaard\w*|aannemen|nemen (?:we|wij) (?:\w+ )?niet aan|weiger\w*|volsta\w*|geldig|geldt|"
    r"accept\w*|refus\w*|reject\w*|take|valid|will do|kunnen niet|kan niet|mogen niet)\b"
)
NEXT = 2


def others_only_looked_at(saying: Saying) -> bool:
    """Whether the method is kept for documents of one kind, by its sentence or by one that follows."""
    low = saying.sentence.low
    if OF_ONE_KIND.match(low) and not OF_ALL_KINDS.search(low):
        return True
    told = (low.partition(";")[2], *(one.low for one in saying.after(NEXT) if not one.asks))
    return any(_less_for_others(one) for one in told)


def _less_for_others(low: str) -> bool:
    """Whether folded text has documents of another kind looked at by no means."""
    others = KIND_NAMED.search(low)
    if others is None or TURNED_AWAY.search(low) or MEANS.search(low):
        return False
    return LESS.search(low) is not None
