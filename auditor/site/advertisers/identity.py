"""What a platform says of identity documents of those who advertise: of all, of some, of none."""

from dataclasses import dataclass

from auditor.requirements import Text
from auditor.site.advertisers.about_advertisers import MEANT_FOR_THEM
from auditor.site.advertisers.asked_in_part import unlocks_something
from auditor.site.advertisers.identity_about import asked_of_advertisers
from auditor.site.advertisers.identity_answers import answers_whether_one_is_asked, depends_on_which
from auditor.site.advertisers.identity_demand import (
    OF_ALL,
    demands,
    for_some_only,
    insisted_on,
    only_in_a_condition,
)
from auditor.site.advertisers.identity_waved import no_papers, not_without, waved_off
from auditor.site.advertisers.identity_words import (
    ASKS,
    ASKS_FOR_ONE,
    DECEIVED,
    EXAMINES,
    HAS_NO_CHIP,
    IS_IT_REAL,
    KEEPS_OR_DELETES,
    NEED_NOT,
    NO_REST,
    NOT_TO_US,
    NOTHING_ASKED,
    OFFERED,
    PLACES,
    REST,
    SERVES_FOR,
    STOPPED,
    TELLS_OF_IT,
    VOLUNTARY,
    WHICH_ACCEPTED,
    WITHOUT_IT,
    WITHOUT_ONE,
)
from auditor.site.advertisers.of_choice import left_to_choice
from auditor.site.advertisers.one_more_step import more_on_doubt
from auditor.site.once import once
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.reading.stance_words import NO, NO_X_NO_Y, YES
from auditor.site.reading.withheld import withheld_in_answer, withheld_otherwise
from auditor.site.site import Saying, Site
from auditor.site.statements.asking import IT_DEPENDS
from auditor.site.statements.said import Said, Statements, Strength
from auditor.site.statements.table_cells import add_table, cell_says
from auditor.site.words.later import later

RESERVATION = Text(
    "Een identiteitsbewijs wordt alleen soms gevraagd: bij twijfel, steekproefsgewijs, in een deel van de rubrieken, "
    "van een deel van de adverteerders of pas na plaatsing.",
    "An identity document is asked only sometimes: on doubt, by sample, in some categories, of some advertisers or "
    "after publication.",
)
CONTRADICTION = Text(
    "De site spreekt zichzelf tegen over het identiteitsbewijs.",
    "The site contradicts itself on the identity document.",
)
LEAST_WORDS = 4
# "Dan hoef je geen ID meer te sturen; nieuwkomers wel."
OTHERS_DO = later(
    r"[;,] (?:maar |but )?(?:voor |bij |van |for )?(?:(?!dat|die|het|ik|wij|we|that|it)[\w'-]+ ){1,4}(?:wel|do|"
    r"must|have to)\b(?! (?:graag|eens|"
    r"even|not|so)\b)"
)
# A document that is asked once there is money to be paid out.
WHEN_PAID = later(
    r"\b(?:uitbetal\w*|uitkeren|uitkering|opbrengst\w*|verdiensten|pay(?:ing)? (?:you )?out|pay-?outs?|withdraw\w*|"
    r"earnings)\b"
)
MATTER = ("id_document",)


@dataclass(frozen=True, slots=True)
class Heard:
    """What is said of documents, by what it may be said of."""

    told: tuple[tuple[Saying, Strength], ...]
    offered: Statements
    declared: Statements
    cells: Statements


def identity_rules(site: Site) -> Said:
    """Weigh what the platform says of identity documents of advertisers (ADV-02); the weakest statement counts."""
    heard = heard_of_identity(site)
    found = Statements()
    for saying, strength in heard.told:
        found.add(strength, saying)
    add_table(found, heard.cells)
    if found.has(Strength.ALL, Strength.SOME, Strength.DENIED):
        return found.weighed(RESERVATION, CONTRADICTION)
    if heard.offered.has(Strength.SOME):
        return heard.offered.weighed(RESERVATION, CONTRADICTION)
    return heard.declared.weighed(RESERVATION, CONTRADICTION)


@once
def heard_of_identity(site: Site) -> Heard:
    """Read what the platform says of identity documents of advertisers; other checks ask it too."""
    told: list[tuple[Saying, Strength]] = []
    offered = Statements()
    declared = Statements()
    cells = Statements()
    for saying in site.sayings("id_document", "tick_box", "papers"):
        cell = cell_says(saying)
        if cell is not None:
            cells.add(cell, saying)
        elif asked_of_advertisers(saying):
            strength = _strength(saying)
            if strength is not None and _opens_something_else(saying):
                # Beside a document that is asked of all before, one more when they are paid takes nothing away.
                offered.add(Strength.SOME, saying)
            elif strength is Strength.SOME and OFFERED.search(saying.sentence.low):
                offered.add(strength, saying)
            elif strength is not None:
                told.append((saying, strength))
            elif _only_declares(saying.sentence) or no_papers(saying):
                declared.add(Strength.DENIED, saying)
    return Heard(_without_one_more_step(site, told), offered, declared, cells)


def _opens_something_else(saying: Saying) -> bool:
    """Whether a document is asked for what comes after the advertisement: a payment, messages, a visible number."""
    return WHEN_PAID.search(saying.sentence.low) is not None or unlocks_something(saying.sentence)


def _without_one_more_step(site: Site, told: list[tuple[Saying, Strength]]) -> tuple[tuple[Saying, Strength], ...]:
    """Return the statements; where a language demands the document of all, one more step on doubt limits nothing."""
    of_all = {site.language_of(saying.page) for saying, strength in told if strength is Strength.ALL}
    return tuple(
        (saying, strength)
        for saying, strength in told
        if not (
            strength is Strength.SOME and more_on_doubt(saying.sentence) and site.language_of(saying.page) in of_all
        )
    )


def _strength(saying: Saying) -> Strength | None:
    """Return how far one sentence goes in its passage, None when it does not say whether a document is asked."""
    sentence = saying.sentence
    if depends_on_which(saying):
        return Strength.SOME
    if (
        not sentence.names("id_document")
        and not (answers_whether_one_is_asked(saying) or waved_off(saying) or not_without(saying))
    ) or _is_a_scrap(saying):
        return None
    low = sentence.low
    if WHICH_ACCEPTED.search(sentence.question):
        # Which documents will do is another question than whether one is asked.
        return None
    if KEEPS_OR_DELETES.search(sentence.question) and not sentence.names("before_publication"):
        return None
    if waved_off(saying):
        return Strength.DENIED
    if not_without(saying):
        return Strength.ALL
    if sentence.first and (withheld_in_answer(sentence.question, low) or withheld_otherwise(low)):
        return Strength.ALL
    if not sentence.names("id_document") and WITHOUT_IT.search(sentence.question):
        # "Kan ik ook zonder ID plaatsen? Nee hoor."
        return Strength.ALL if NO.match(low) else Strength.DENIED if YES.match(low) else None
    return _stated(saying, stance(sentence, *MATTER))


def _stated(saying: Saying, held: Stance) -> Strength | None:
    """Return how far a sentence goes that takes this stance on documents."""
    sentence = saying.sentence
    low = sentence.low
    if held is Stance.PAST and any(STOPPED.search(one.low) for one in saying.after(1)):
        return Strength.DENIED
    if held in (Stance.HOLDS, Stance.DENIED, Stance.UNCLEAR, Stance.HEDGED) and insisted_on(saying):
        return Strength.SOME if for_some_only(saying) else Strength.ALL
    if VOLUNTARY.search(low) and held in (Stance.HOLDS, Stance.HEDGED, Stance.DENIED):
        return Strength.DENIED
    if held is Stance.DENIED:
        # That no copy is made or kept does not say that no document is shown.
        return None if sentence.names("keeps_nothing") and not NEED_NOT.search(low) else _denied(saying)
    if DECEIVED.search(saying.passage_text):
        return None
    if only_in_a_condition(sentence):
        return None
    if held is Stance.HEDGED:
        if EXAMINES.search(low) and not ASKS_FOR_ONE.search(low):
            return None
        return Strength.SOME if demands(saying) or ASKS.search(low) else None
    if held is not Stance.HOLDS:
        return None
    return _held(saying)


def _is_a_scrap(saying: Saying) -> bool:
    """Whether a few words stand alone, which state nothing: a label, a heading."""
    sentence = saying.sentence
    if len(sentence.low.split()) < LEAST_WORDS and sentence.question:
        # "Weet de aanbieder welke site ik bezoek? Bij Yivi niet." answers to something else.
        asked = saying.page.words.named(sentence.question)
        return asked.isdisjoint({"id_document", "tick_box", "obligation"})
    return (
        len(sentence.low.split()) < LEAST_WORDS
        and sentence.block.tag not in ("li", "td", "dd")
        and not NO_X_NO_Y.match(sentence.low)
        and not (NOTHING_ASKED.match(sentence.low) and saying.kind in MEANT_FOR_THEM)
    )


def _held(saying: Saying) -> Strength | None:
    """Return whether what a sentence states without reservation is for all, for some, or no demand."""
    sentence = saying.sentence
    if OFFERED.search(sentence.low) or (not sentence.names("id_document") and IT_DEPENDS.match(sentence.low)):
        return Strength.SOME
    if demands(saying) and left_to_choice(saying):
        return Strength.SOME
    if TELLS_OF_IT.search(sentence.low) and not sentence.names("obligation", "before_publication"):
        return None
    if SERVES_FOR.search(sentence.low) and not OF_ALL.search(sentence.low):
        return None
    if not demands(saying) or _only_tells_what_happens_to_it(sentence):
        return None
    if not for_some_only(saying):
        return Strength.ALL
    looked_into = EXAMINES.search(sentence.low) and not ASKS_FOR_ONE.search(sentence.low)
    return None if looked_into else Strength.SOME


def _denied(saying: Saying) -> Strength | None:
    """Return DENIED, or SOME where the denial is the other half of a rule for some: "in other cases we do not ask"."""
    low = saying.sentence.low
    if OTHERS_DO.search(low):
        return Strength.SOME
    if HAS_NO_CHIP.search(low) or NOT_TO_US.search(low) or IS_IT_REAL.search(low):
        return None
    if WITHOUT_ONE.search(low) and not PLACES.search(low):
        # "Een model voor gezichten zonder ID-check" tells of whom, and not that none is asked.
        return None
    if REST.search(low) and not NO_REST.search(low):
        return (
            Strength.SOME if any(s.names("id_document") for s in saying.passage if s is not saying.sentence) else None
        )
    return Strength.DENIED


def _only_declares(sentence: Sentence) -> bool:
    """Whether a sentence makes a declaration of age do."""
    return (
        sentence.names("tick_box")
        and sentence.names("age_word")
        and not sentence.names("id_document")
        and stance(sentence, "tick_box") is Stance.HOLDS
    )


def _only_tells_what_happens_to_it(sentence: Sentence) -> bool:
    """Whether a sentence speaks of keeping, deleting or masking documents and does not demand one."""
    return KEEPS_OR_DELETES.search(sentence.low) is not None and not sentence.names("before_publication", "everyone")
