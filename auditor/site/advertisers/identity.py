"""What a platform says of identity documents of those who advertise: of all, of some, of none."""

import msgspec

from auditor.requirements import Text
from auditor.site.advertisers.asked_in_part import unlocks_something
from auditor.site.advertisers.identity_about import asked_of_advertisers
from auditor.site.advertisers.identity_answers import lets_a_role_off
from auditor.site.advertisers.identity_sentence import strength_of
from auditor.site.advertisers.identity_waved import no_papers
from auditor.site.advertisers.identity_words import OFFERED
from auditor.site.advertisers.of_choice import left_to_choice
from auditor.site.advertisers.one_more_step import more_on_doubt
from auditor.site.once import once
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.site import Saying, Site
from auditor.site.statements.said import Said, Statements, Strength
from auditor.site.statements.table_cells import add_table, cell_says, its_row_answers
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
# A document that is asked once there is money to be paid out.
WHEN_PAID = later(
    r"\b(?:uitbetal\w*|uitkeren|uitkering|opbrengst\w*|verdiensten|pay(?:ing)? (?:you )?out|pay-?outs?|withdraw\w*|"
    r"earnings)\b"
)


class Heard(msgspec.Struct, frozen=True):
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
    chosen: list[Saying] = []
    offered = Statements()
    declared = Statements()
    cells = Statements()
    for saying in site.sayings("id_document", "tick_box", "papers"):
        cell = cell_says(saying)
        if cell is not None:
            cells.add(cell, saying)
        elif not its_row_answers(saying) and asked_of_advertisers(saying):
            strength = strength_of(saying)
            if strength is not None and _opens_something_else(saying):
                # Beside a document that is asked of all before, one more when they are paid takes nothing away.
                offered.add(Strength.SOME, saying)
            elif strength is Strength.SOME and OFFERED.search(saying.sentence.low):
                offered.add(strength, saying)
            elif strength is Strength.SOME and left_to_choice(saying):
                chosen.append(saying)
            elif strength is not None:
                told.append((saying, strength))
            elif _only_declares(saying.sentence) or no_papers(saying):
                declared.add(Strength.DENIED, saying)
    if all(strength is not Strength.DENIED for _, strength in told):
        # Where it is said that none is needed, what one may earn with a document takes nothing from that.
        told.extend((saying, Strength.SOME) for saying in chosen)
    return Heard(_without_one_more_step(site, _beside_roles(told)), offered, declared, cells)


def _opens_something_else(saying: Saying) -> bool:
    """Whether a document is asked for what comes after the advertisement: a payment, messages, a visible number."""
    return WHEN_PAID.search(saying.sentence.low) is not None or unlocks_something(saying.sentence)


def _beside_roles(told: list[tuple[Saying, Strength]]) -> list[tuple[Saying, Strength]]:
    """Return the statements; that one group need not is said of all, where nothing is asked of others."""
    if any(strength is not Strength.DENIED and not lets_a_role_off(saying) for saying, strength in told):
        return told
    return [(saying, Strength.DENIED) for saying, _ in told]


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


def _only_declares(sentence: Sentence) -> bool:
    """Whether a sentence makes a declaration of age do."""
    return (
        sentence.names("tick_box")
        and sentence.names("age_word")
        and not sentence.names("id_document")
        and stance(sentence, "tick_box") is Stance.HOLDS
    )
