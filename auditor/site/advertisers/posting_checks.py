"""Whether each person whom another puts on the site is checked, or only the one who runs the house."""

from auditor.site.advertisers.posting_words import NONE_WITHOUT, OWNER
from auditor.site.kinds.page_kind import PageKind
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.site import Saying
from auditor.site.who import Who
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

# "Het kan zijn dat wij van een tweede persoon een ID vragen."
PERHAPS = later(
    r"\b(?:kan zijn dat|kan het zijn dat|kunnen (?:we|wij)|(?:we|wij) kunnen|(?:we|it) (?:may|might|could)|soms|"
    r"sometimes|"
    r"steekproef\w*|zoveel mogelijk|where possible|at least one)\b"
)
# Those who work for a house: "hun dames", "per model", "how many ladies".
STAFF = later(
    r"\b(?:hun|je|jouw|uw|per|hoeveel|iedere|elke|de) (?:dames?|escorts?|meiden|meisjes|vrouwen|modellen|model|"
    r"medewerk\w+|"
    r"gastvrouwen|masseuses)\b|\b(?:their|your|its|per|how many|each|every) (?:ladies|lady|escorts?|girls?|women|"
    r"woman|models?|"
    r"workers?|companions?|masseuses)\b"
)
LABELS = frozenset({"td", "th", "dt"})
FEW_WORDS = 4
# What is said to be done, and not only named.
DONE = later(r"\b(?:ge\w+(?:d|t)|ja|yes|elke?|iedere?|each|every|checked|verified|wordt|worden|is|are)\b")
NOT_HERE = frozenset({PageKind.REPORT, PageKind.GATE, PageKind.LISTING, PageKind.COOKIES, PageKind.PRIVACY})


# "Zonder dat ieder van hen door een controle moet": what follows "without" does not happen. "Nooit zonder dat" does.
UNCHECKED = later(
    r"(?<!nooit )(?<!niet )(?<!never )(?<!not )\b(?:zonder(?: dat)?|without|ohne(?: dass)?|sans(?: que)?)\b"
    r"(?![^.;]*\b(?:niemand|geen|niet|nobody|no one|not|no)\b)"
    r"[^.;]*\b(?:controle\w*|gecontroleerd|verificatie|geverifieerd|check\w*|gecheckt|verif\w+|legitim\w+|identif\w+|"
    r"prufung|uberpruf\w*|gepruft|id|paspoort|passport)\b"
)


def each_is_checked(saying: Saying) -> bool:
    """Whether the sentence or the one after it ties posting to a check of each person."""
    return any(checks_each(one) for one in saying.near(0, 1)) or any(
        NONE_WITHOUT.search(one.low) for one in saying.after(1)
    )


def checks_each(sentence: Sentence) -> bool:
    """Whether a sentence has each person checked."""
    return (
        sentence.names("each_person")
        and sentence.names("person_check")
        and not sentence.asks
        and not PERHAPS.search(sentence.low)
        and not UNCHECKED.search(sentence.low)
        and not sentence.names("no_check", "promise")
        and stance(sentence, "person_check", hedges=False) is Stance.HOLDS
    )


def only_the_owner(saying: Saying) -> bool:
    """Whether a check of the one who runs a house is told, and none of those who work there."""
    sentence = saying.sentence
    if saying.kind in NOT_HERE or sentence.asks or sentence.names("each_person", "other_sites", "promise", "past"):
        return False
    if not sentence.names("person_check") or not OWNER.search(sentence.low):
        return False
    return stance(sentence, "person_check", hedges=False) is Stance.HOLDS


def of_an_agency(saying: Saying) -> bool:
    """Whether each person is checked of those whom an agency or another shows, as the text around it says."""
    sentence = saying.sentence
    if (
        saying.kind in NOT_HERE - {PageKind.LISTING}
        or saying.page_speaks_of_others
        or not checks_each(sentence)
        or _is_a_label(sentence)
        or sentence.names("hedge", "other_sites", "past")
        or (OWNER.search(sentence.low) and not sentence.names("trade_business"))
        or saying.who & {Who.REPORTER, Who.DATA_SUBJECT}
    ):
        return False
    around = [sentence.question, sentence.lead, folded(" ".join(sentence.block.headings[-2:]))]
    around += [one.low for one in saying.near(3, 0)]
    named = saying.page.words.named(" . ".join(around))
    return not named.isdisjoint({"trade_business", "for_others", "several_persons"})


def _is_a_label(sentence: Sentence) -> bool:
    """Whether it is the head of a row, which names a check and says nothing of it: "Controle per dame"."""
    few = sentence.block.tag in LABELS and len(sentence.low.split()) <= FEW_WORDS
    return few and DONE.search(sentence.low) is None


def tells_of_staff(saying: Saying) -> bool:
    """Whether a house and those who work there are spoken of, without a check of each."""
    sentence = saying.sentence
    if sentence.names("promise", "past") or checks_each(sentence):
        return False
    return STAFF.search(sentence.low) is not None and sentence.names("person_check", "gives", "allows", "obligation")
