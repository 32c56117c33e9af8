"""What a platform says of posting for another person, and of several persons in one account, all together."""

from collections.abc import Iterator

from auditor.requirements import Text
from auditor.site.advertisers.one_business import is_one_business, speaks_to_them
from auditor.site.advertisers.posting_about import of_advertisers
from auditor.site.advertisers.posting_checks import of_an_agency, only_the_owner, tells_of_staff
from auditor.site.advertisers.posting_places import SHORT
from auditor.site.advertisers.posting_plain import DEMANDS
from auditor.site.advertisers.posting_sentence import ASKED, PERSONS, strength_of, told_by_its_place
from auditor.site.advertisers.posting_unlooked import not_looked_into
from auditor.site.advertisers.posting_words import PERSONAL_ACCOUNT
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance_words import NO
from auditor.site.site import Saying, Site
from auditor.site.statements.said import Said, Strength
from auditor.site.statements.told import Told
from auditor.site.words.later import later

# What makes an exception to a plain no.
EXCEPT = later(
    r"\b(?:tenzij|behalve|maar|wel|mits|alleen|enkel|als|uitzondering\w*|unless|except|but|only|if|provided|"
    r"exceptions?)\b"
)
RESERVATION = Text(
    "Plaatsen voor een ander of met meerdere personen in een account wordt genoemd, maar is niet verboden en niet "
    "gebonden aan een controle van elke persoon.",
    "Posting for another or with several persons in one account is mentioned, but not forbidden nor tied to a check of "
    "each person.",
)
CONTRADICTION = Text(
    "De site spreekt zichzelf tegen over plaatsen voor een ander.",
    "The site contradicts itself on posting for another.",
)


def posting_rules(site: Site) -> Said:
    """Weigh what the platform says of posting for others (ADV-07)."""
    told = Told(site, RESERVATION, CONTRADICTION)
    found = [
        (saying, strength)
        for saying in site.sayings(*PERSONS, itself=PERSONS)
        if (strength := strength_of(saying)) is not None
    ]
    found += _beneath_a_heading(site)
    if is_one_business(site):
        # "All contact runs through the agency" is about guests.
        found = [one for one in found if one[1] is Strength.ALL or speaks_to_them(site, one[0].page)]
    by_each = site.sayings("each_person", along=("person_check",), itself=("each_person",))
    checked = [saying for saying in by_each if of_an_agency(saying)]
    under_a_check = {(id(one.page), one.sentence.block.headings) for one in checked}
    for saying, strength in _without_what_is_lifted(found, under_a_check):
        told.add(saying, strength)
    for saying in checked:
        told.add(saying, Strength.ALL)
    if not told.has(Strength.ALL, Strength.SOME, Strength.DENIED):
        # "Of a house we see the papers of its owner": those who work there are spoken of, and not checked.
        for saying in site.sayings("trade_business", along=("person_check",), itself=("person_check",)):
            if only_the_owner(saying):
                told.add(saying, Strength.SOME)
    if not told.has(Strength.ALL, Strength.SOME, Strength.DENIED):
        # "Bureaus geven op hoeveel dames zij vertegenwoordigen": they are spoken of, and no check is told.
        for saying in site.sayings("trade_business", itself=("trade_business",)):
            if of_advertisers(saying) and tells_of_staff(saying):
                told.add(saying, Strength.SOME)
    return told.weighed()


def _beneath_a_heading(site: Site) -> Iterator[tuple[Saying, Strength]]:
    """Yield the bare answers beneath a heading: "Plaatsen voor een ander", and under it "Niet toegestaan."."""
    for saying in site.sayings(*ASKED):
        sentence = saying.sentence
        bare = len(sentence.low) <= SHORT and not sentence.question and not sentence.lead
        if bare and not sentence.names(*PERSONS) and (placed := told_by_its_place(saying)) is not None:
            yield saying, placed


def _without_what_is_lifted(
    found: list[tuple[Saying, Strength]], under_a_check: set[tuple[int, tuple[str, ...]]]
) -> Iterator[tuple[Saying, Strength]]:
    """Yield the statements, but no ban that the same text lifts, and no permission that its heading ties to a check."""
    if any(strength is Strength.DENIED for _, strength in found):
        # "Wij controleren niet wie er plaatst", "onbeperkt profielen" go with what is free.
        found = [one for one in found if one[1] is not Strength.SOME or not _says_nothing_more(one[0].sentence)]
    # "Nee, sorry. We willen weten dat jij bepaalt": what follows a plain no takes nothing from it.
    barred = {(id(one.page), one.sentence.question) for one, strength in found if _is_a_no(one, strength)}
    freed = {(id(one.page), one.sentence.block.order) for one, strength in found if strength is Strength.DENIED}
    for saying, strength in found:
        page, block = id(saying.page), saying.sentence.block
        if strength is Strength.ALL:
            # "Alleen voor jezelf. Wie een ander aanbiedt neemt een bedrijfsaccount; dat controleren wij niet."
            # Where that is free, "an account is personal" is about passwords.
            personal = PERSONAL_ACCOUNT.search(saying.sentence.low) is not None
            lifted = (page, block.order) in freed or (bool(freed) and personal)
        else:
            # "Agencies may show several profiles" goes with "each person is checked" under the same heading.
            lifted = strength is Strength.SOME and (page, block.headings) in under_a_check
            after_a_no = strength is Strength.SOME and (page, saying.sentence.question) in barred
            lifted = lifted or (after_a_no and EXCEPT.search(saying.sentence.low) is None)
        if not lifted:
            yield saying, strength


def _is_a_no(saying: Saying, strength: Strength) -> bool:
    """Whether a sentence is the plain no that an answer opens with."""
    sentence = saying.sentence
    return (
        strength is Strength.ALL and bool(sentence.question) and sentence.first and NO.match(sentence.low) is not None
    )


def _says_nothing_more(sentence: Sentence) -> bool:
    """Whether a sentence only mentions what others allow outright, and asks for nothing in return."""
    if not_looked_into(sentence.low):
        return True
    return not sentence.names("with_consent", "rather", "person_check") and DEMANDS.search(sentence.low) is None
