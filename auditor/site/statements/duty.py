"""What a platform says it does about one matter: every sentence read for its stance, and weighed by language."""

from collections.abc import Callable, Iterable
from itertools import chain

import msgspec

from auditor.finding import Evidence
from auditor.requirements import Text
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import CELLS, Sentence
from auditor.site.reading.stance import stance
from auditor.site.reading.stance_words import NO, YES
from auditor.site.site import Saying, Site
from auditor.site.statements.said import Said, Statements, Strength
from auditor.site.statements.table_cells import yes_or_no
from auditor.site.words.later import later

SHORT_CELL = 40
WEAKEST = (Strength.DENIED, Strength.SOME, Strength.ALL)
IT_DEPENDS = later(
    r"^\W*(?:soms|meestal|dat hangt|hangt er|(?:dat |het )?ligt er ?aan|dat ligt aan|per geval|case by case|"
    r"dat verschilt|in principe|sometimes|mostly|usually|it depends|"
    r"that depends|not always|niet altijd|niet iedereen|not everyone|alleen|only|enkel)\b"
)


def anybody(_: Saying) -> bool:
    """Let every sentence count."""
    return True


def nobody(_: Saying) -> bool:
    """Let no sentence count."""
    return False


class Duty(msgspec.Struct, frozen=True):
    """A matter to read for.

    `matter` are the concepts that name it, one of which must stand in the sentence or in the question that it answers;
    `counts` says of a sentence whether it is about this duty at all (about advertisers, about what the platform itself
    does); `where` is a concept that must stand at or beside it; `for_all` says of a sentence that holds without
    reservation whether it is enough, so that a general claim is less than a specific one; without `hedges` a
    reservation such as "on suspicion" does not limit the duty. With `specific_outweighs` a general claim on one page
    takes nothing from a specific one on another: it leaves out, and limits nothing. `limits` says of a sentence that it
    holds for some or at the platform's own choice, also where the words of reservation are the duty's own. `insists`
    says of one that its negations together state the duty ("nothing online that I have not seen").
    `denies` says of one that it denies the duty where the negation stands by another word ("no filter runs over them").
    """

    matter: tuple[str, ...]
    reservation: Text
    contradiction: Text
    counts: Callable[[Saying], bool] = anybody
    for_all: Callable[[Saying], bool] = anybody
    where: str = ""
    hedges: bool = True
    specific_outweighs: bool = False
    limits: Callable[[Saying], bool] = nobody
    insists: Callable[[Saying], bool] = nobody
    denies: Callable[[Saying], bool] = nobody


def said_of(site: Site, duty: Duty) -> Said:
    """Weigh what the platform says of a duty: the weaker statement counts, within a language and between languages."""
    by_language: dict[str, Statements] = {}
    general: list[Saying] = []
    for saying in site.sayings(*duty.matter, where=duty.where, itself=duty.matter):
        strength = strength_of(saying, duty)
        if strength is Strength.SOME and duty.specific_outweighs and _claims_in_general(saying, duty):
            general.append(saying)
        elif strength is not None:
            by_language.setdefault(site.language_of(saying.page), Statements()).add(strength, saying)
    for saying in general:
        statements = by_language.setdefault(site.language_of(saying.page), Statements())
        if not statements.has(Strength.ALL):
            statements.add(Strength.SOME, saying)
    return weighed(by_language.values(), duty)


def weighed(languages: Iterable[Statements], duty: Duty) -> Said:
    """Return the weaker of what the languages say; a language that is silent on the matter takes nothing away."""
    told = [one.weighed(duty.reservation, duty.contradiction) for one in languages]
    spoken = [one for one in told if one.strength is not Strength.NOTHING]
    if not spoken:
        return Said(Strength.NOTHING)
    if len({one.strength for one in spoken}) == 1:
        return spoken[0] if len(spoken) == 1 else Said(spoken[0].strength, _joined(spoken), spoken[0].reservation)
    weakest = min(spoken, key=lambda one: WEAKEST.index(one.strength))
    held_back = duty.contradiction if weakest.strength is Strength.DENIED else weakest.reservation
    return Said(Strength.SOME, _weakest_first(spoken, weakest.strength), held_back)


def _joined(told: list[Said]) -> tuple[Evidence, ...]:
    """Return the evidence of several languages, a little of each."""
    return tuple(piece for one in told for piece in one.evidence[:2])


def _weakest_first(told: list[Said], weakest: Strength) -> tuple[Evidence, ...]:
    """Return what the languages say, the weakest first; what goes further is marked so."""
    counts = [one.evidence[:2] for one in told if one.strength is weakest]
    beyond = [one.evidence[:2] for one in told if one.strength is not weakest]
    return (*chain(*counts), *(piece.beyond_what_counts() for piece in chain(*beyond)))


def strength_of(saying: Saying, duty: Duty) -> Strength | None:
    """Return how far one sentence goes, None when it says nothing of the duty."""
    sentence = saying.sentence
    if sentence.asks:
        return None
    named = sentence.names(*duty.matter)
    answers = _answers(saying, duty)
    if not (named or answers) or not duty.counts(saying) or saying.page_speaks_of_others or saying.follows_a_promise:
        return None
    if answers and not named:
        return Strength.DENIED if duty.denies(saying) else _answered(saying)
    held = stance(sentence, *duty.matter, hedges=duty.hedges)
    if held in (Stance.DENIED, Stance.UNCLEAR) and duty.insists(saying):
        held = Stance.HOLDS
    if held is Stance.HOLDS and duty.denies(saying):
        held = Stance.DENIED
    if held in (Stance.HOLDS, Stance.DENIED) and duty.limits(saying):
        return Strength.SOME
    if held is Stance.DENIED:
        return Strength.DENIED
    if held is Stance.HEDGED:
        return Strength.SOME
    if held is not Stance.HOLDS:
        return None
    return Strength.ALL if duty.for_all(saying) else Strength.SOME


def _claims_in_general(saying: Saying, duty: Duty) -> bool:
    """Whether a sentence states the duty without reservation, and only lacks what would make it specific."""
    if duty.limits(saying) or duty.for_all(saying):
        return False
    return stance(saying.sentence, *duty.matter, hedges=duty.hedges) is Stance.HOLDS


def _answers(saying: Saying, duty: Duty) -> bool:
    """Whether a sentence opens the answer to a question that names the matter, or fills a cell beside its name."""
    asked = asked_of(saying.sentence)
    return bool(asked) and not saying.page.words.named(asked).isdisjoint(duty.matter)


def asked_of(sentence: Sentence) -> str:
    """Return the folded question that a sentence opens the answer to, or the heads of the cell that it fills."""
    if not sentence.first:
        return ""
    if sentence.question:
        return sentence.question
    fills = sentence.block.tag in CELLS and len(sentence.low) <= SHORT_CELL
    return sentence.lead if fills else ""


def _answered(saying: Saying) -> Strength | None:
    """Return what a bare answer says: yes, no, it depends."""
    low = saying.sentence.low
    if IT_DEPENDS.match(low) or saying.sentence.names("hedge"):
        return Strength.SOME
    if not saying.sentence.question:
        return yes_or_no(saying.sentence)
    if NO.match(low):
        return Strength.DENIED
    return Strength.ALL if YES.match(low) else None
