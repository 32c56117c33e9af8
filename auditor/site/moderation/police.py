"""What the platform says it tells the police itself; advice to its readers to call the police is something else."""

from auditor.requirements import Text
from auditor.site.moderation.police_advice import advises, beside, in_own_procedure
from auditor.site.moderation.police_answers import (
    ONLY_THEN,
    answer_to_a_told_question,
    answered,
    asks_the_site,
    counts_only,
    labelled,
)
from auditor.site.moderation.police_limits import (
    NOT_PASSED,
    denies_the_person_only,
    for_some,
    is_ordered,
    others_act,
    passes_on,
)
from auditor.site.moderation.police_passing import (
    BRINGS,
    DENIES,
    SOMEBODY_IN_NEED,
    UNDECIDED,
    WITH_CONSENT,
)
from auditor.site.moderation.police_words import (
    AS_IT_SEES_FIT,
    COOPERATES,
    ITSELF,
    KEPT_TO_ITSELF,
    LEFT_TO_OTHERS,
    MAY,
    MAY_SHARE,
    MONEY_MATTERS,
    NAMED_MAY,
    NEED_NOT,
    NEVER_KEPT,
    OF_THE_READER,
    OTHER_ACTOR,
    OTHER_SUBJECT,
    OTHER_WAY,
    THEM,
    UNBOUND,
    UNLESS_ASKED,
)
from auditor.site.reading.clause import Stance
from auditor.site.reading.elsewhere import tells_of_others
from auditor.site.reading.stance import stance
from auditor.site.reading.stance_words import OWN
from auditor.site.reading.without import LACKING, without_spans
from auditor.site.site import Saying, Site
from auditor.site.statements.duty import asked_of
from auditor.site.statements.said import Said, Statements, Strength
from auditor.site.words.vocabulary import folded

RESERVATION = Text(
    "De site geeft vermoedens alleen soms door: als zij dat wil, op verzoek, na bewijs of in algemene woorden.",
    "The site passes suspicions on only sometimes: at its own choice, on request, after proof or in general words.",
)
CONTRADICTION = Text(
    "De site spreekt zichzelf tegen over melden aan de politie.", "The site contradicts itself on telling the police."
)
MATTER = ("pass_on", "police")


def police_rules(site: Site) -> Said:
    """Weigh what the platform says it tells the police itself (REP-07).

    Within a language a standing practice outweighs "on request" elsewhere; between languages the weaker one counts.
    """
    by_language: dict[str, Statements] = {}
    every = Statements()
    general: list[Saying] = []
    weaker: list[Saying] = []
    for saying in site.sayings("police", "pass_on", where="police"):
        strength = _strength(saying)
        if strength is Strength.SOME and not _passes(saying):
            general.append(saying)
        elif strength is not None:
            by_language.setdefault(site.language_of(saying.page), Statements()).add(strength, saying)
            every.add(strength, saying)
            weaker.extend([saying] if strength is Strength.SOME else [])
    if not every.has(Strength.ALL, Strength.DENIED):
        # That there is contact says least; what is said of suspicions outweighs it.
        for saying in general:
            by_language.setdefault(site.language_of(saying.page), Statements()).add(Strength.SOME, saying)
            every.add(Strength.SOME, saying)
    told = tuple(site.sayings("police", "pass_on", where="police"))
    if (any(_not_by_itself(one) for one in told) or _only_what_is_ordered(every, weaker)) and not every.has(
        Strength.ALL
    ):
        return Said(Strength.DENIED, every.of(Strength.DENIED))
    if every.has(Strength.ALL) and any(_asks_consent(one) for one in told):
        # All minors, and adults who agree to it: not every suspicion.
        return Said(Strength.SOME, (*every.of(Strength.SOME), *every.of(Strength.ALL)), RESERVATION)
    firm = [one.has(Strength.ALL) and not one.has(Strength.DENIED) for one in by_language.values()]
    if firm and all(firm):
        return Said(Strength.ALL, every.of(Strength.ALL))
    if any(firm):
        least = (*every.of(Strength.DENIED), *every.of(Strength.SOME), *every.of(Strength.ALL))
        return Said(Strength.SOME, least, RESERVATION)
    return every.weighed(RESERVATION, CONTRADICTION)


def _only_what_is_ordered(every: Statements, weaker: list[Saying]) -> bool:
    """Whether a suspicion is said to be told to nobody, and all that is given besides is what is asked or ordered."""
    return bool(weaker) and every.has(Strength.DENIED) and all(is_ordered(one.sentence) for one in weaker)


def _passes(saying: Saying) -> bool:
    """Whether it says that something is passed on, more than that there is contact."""
    contact = COOPERATES.search(saying.sentence.low) is not None
    return not contact or passes_on(saying.sentence, contact=contact) or bool(_asked(saying))


def _not_by_itself(saying: Saying) -> bool:
    """Whether it says that the site passes nothing on of its own accord, which is what is asked."""
    return ITSELF.search(saying.sentence.low) is not None and _strength(saying) is Strength.DENIED


def _asks_consent(saying: Saying) -> bool:
    """Whether it happens with the consent of the person only, as it says itself or in the next sentence."""
    strength = _strength(saying)
    if strength is Strength.SOME:
        return WITH_CONSENT.search(saying.sentence.low) is not None
    after = saying.following if strength is Strength.ALL else None
    return after is not None and ONLY_THEN.search(after.low) is not None and WITH_CONSENT.search(after.low) is not None


def _asked(saying: Saying) -> frozenset[str]:
    """Return the concepts of the question that a sentence is the first to answer."""
    sentence = saying.sentence
    asked = asked_of(sentence)
    if not asked or OF_THE_READER.search(asked):
        return frozenset()
    return saying.page.words.named(asked)


def _strength(saying: Saying) -> Strength | None:
    """Return how far one sentence goes, None when it does not say what the platform itself does."""
    if NOT_PASSED.search(saying.sentence.low) and "police" in saying.page.words.named(saying.passage_text):
        return None if saying.page_speaks_of_others else Strength.DENIED
    if NEVER_KEPT.search(saying.sentence.low):
        return None
    if _done_without_them(saying) and not saying.sentence.asks:
        return None if saying.page_speaks_of_others else Strength.DENIED
    told = answer_to_a_told_question(saying)
    return told if told is not None else _by_itself(saying)


def _by_itself(saying: Saying) -> Strength | None:
    """Return how far a sentence goes that is no question retold."""
    sentence = saying.sentence
    low = sentence.low
    asked = _asked(saying)
    among = saying.page.words.named(saying.passage_text) if asked and "police" not in asked else frozenset()
    named = "police" in asked or ("police" in among and not asked.isdisjoint({"suspicion", "minors", "coercion"}))
    in_cell = bool(sentence.lead) and not sentence.question
    answers = named and (not asked.isdisjoint({"pass_on", "report_act"}) or (in_cell and "suspicion" in asked))
    answers = answers or (named and asks_the_site(sentence.question))
    if sentence.asks or counts_only(sentence) or not (sentence.names("police") or answers or _means_them(saying)):
        return None
    if UNLESS_ASKED.search(low) and not saying.page_speaks_of_others:
        return Strength.SOME
    contact = COOPERATES.search(low) is not None
    brings = not contact and BRINGS.search(low) is not None and _concerns_suspicion(saying)
    brings = brings or MAY_SHARE.search(low) is not None
    passes = passes_on(sentence, contact=contact) or answers or brings
    if not (passes or contact):
        return None
    if OTHER_WAY.search(low) or NEED_NOT.search(low) or OTHER_ACTOR.match(low) or saying.page_speaks_of_others:
        return None
    if _of_another(saying) or tells_of_others(low) or UNDECIDED.search(low) or others_act(low):
        return None
    value = labelled(low)
    if value is not None:
        return value
    if answers and not sentence.names("pass_on") and (in_cell or not sentence.names("police")):
        return answered(sentence)
    if advises(sentence, answers=answers) and not in_own_procedure(saying):
        return None
    # The other questions of a page of questions are about other matters.
    matter = f"{sentence.question} . {sentence.whole}" if sentence.question else saying.passage_text
    near = matter if sentence.question else beside(saying)
    if MONEY_MATTERS.search(near) and not saying.page.words.named(matter) & {"minors", "coercion"}:
        return None
    return _held(saying, passes=passes)


def _done_without_them(saying: Saying) -> bool:
    """Whether the police stand only in what is left undone: "wij verwijderen het zonder de politie in te lichten"."""
    sentence = saying.sentence
    left_out = without_spans(sentence.low)
    if not left_out or not OWN.search(sentence.low) or not _concerns_suspicion(saying):
        return False
    others = [hit for hit in sentence.of("negation", "denial") if sentence.low[hit.start : hit.end] not in LACKING]
    told = sentence.of("police")
    return not others and all(any(start <= hit.start < stop for start, stop in left_out) for hit in told) and bool(told)


def _of_another(saying: Saying) -> bool:
    """Whether the sentence opens with the name of another business than the platform."""
    other = OTHER_SUBJECT.match(saying.sentence.text)
    return other is not None and folded(other[0].strip()) not in folded(saying.page.metadata.title)


def _held(saying: Saying, *, passes: bool) -> Strength | None:
    """Return how far a sentence goes that is about what the platform itself tells the police."""
    sentence = saying.sentence
    low = sentence.low
    if LEFT_TO_OTHERS.search(low) or (DENIES.search(low) and not sentence.names("promise")):
        return Strength.DENIED
    held = stance(sentence, *(MATTER if sentence.names(*MATTER) else ("police",)), hedges=False)
    if held in (Stance.DENIED, Stance.UNCLEAR) and denies_the_person_only(sentence):
        held = Stance.HOLDS
    if held is Stance.DENIED and MAY.search(low) and UNBOUND.search(low):
        return Strength.SOME
    if held is Stance.DENIED:
        return Strength.DENIED
    if held is not Stance.HOLDS:
        return None
    may = MAY.search(low) or AS_IT_SEES_FIT.search(low) or NAMED_MAY.search(sentence.text)
    if may or for_some(saying) or not passes:
        return Strength.SOME
    return Strength.ALL if _concerns_suspicion(saying) else Strength.SOME


def _means_them(saying: Saying) -> bool:
    """Whether a sentence passes something on to those whom its question or the passage named as the police."""
    sentence = saying.sentence
    if not sentence.names("pass_on"):
        return False
    if "police" in saying.page.words.named(sentence.question):
        return True
    heading = folded(" . ".join((*sentence.block.headings[-1:], saying.page.main_heading)))
    if "police" in saying.page.words.named(heading) and sentence.names("suspicion", "minors", "coercion"):
        return True
    if ITSELF.search(sentence.low) and "police" in saying.page.words.named(saying.passage_text):
        return True
    if KEPT_TO_ITSELF.search(sentence.low) and _concerns_suspicion(saying):
        return "police" in saying.page.words.named(saying.passage_text)
    return THEM.search(sentence.low) is not None and "police" in saying.page.words.named(saying.passage_text)


def _concerns_suspicion(saying: Saying) -> bool:
    """Whether the sentence or its passage is about suspected minors, exploitation or crime."""
    headings = " . ".join(saying.sentence.block.headings[-2:])
    near = folded(f"{saying.passage_text} . {saying.sentence.question} . {saying.sentence.lead} . {headings}")
    named = saying.page.words.named(near)
    return not named.isdisjoint({"suspicion", "minors", "coercion"}) or SOMEBODY_IN_NEED.search(near) is not None
