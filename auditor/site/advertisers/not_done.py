"""What stands in a list of what the platform does not do or ask: "Wat wij niet vragen: een paspoort"."""

from auditor.site.reading.sentences import Sentence
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

LISTED = frozenset({"li", "dd", "td"})
NOT_DONE = later(
    r"^\W*(?:en )?(?:wat|dit|dat|andere dingen|deze dingen|what|these things|things) ?(?:(?:we|wij|ik|doen|doe|"
    r"vragen|vraag|"
    r"controleren|do|"
    r"checken) ){0,2}(?:(?:we|wij|ik|bewust|hier) ){0,2}(?:niet|not|don't|do not|never|nooit)(?: (?:we|wij|ik|"
    r"van je|van u))?"
    r"(?: (?:doen|doe|vragen|vraag|controleren|nagaan|willen|nodig hebben|hoeven(?: te \w+)?|do|ask(?: for)?|check|"
    r"need))?\W*$|"
    r"^\W*(?:dit|dat|wat) (?:doen|vragen|controleren|hoeft|hoef je) (?:(?:we|wij|ik|hier|bewust|je|u) ){0,2}niet"
    r"(?: (?:te \w+|op te \w+|mee te \w+))?\W*$|"
    r"^\W*(?:we|i) (?:do not|don't|never) (?:do|ask(?: for)?|check|need)\W*$|^\W*not (?:done|asked|checked|needed)\W*$|"
    r"^\W*niet (?:nodig|gevraagd|gedaan|gecontroleerd|vereist)\W*$"
)


def under_what_is_not_done(sentence: Sentence) -> bool:
    """Whether a sentence opens an item of a list whose heading or lead says that those things are not done."""
    if sentence.block.tag not in LISTED or sentence.part.start:
        return False
    above = (*sentence.block.headings[-1:], sentence.block.lead)
    return any(NOT_DONE.match(folded(one)) for one in above if one)
