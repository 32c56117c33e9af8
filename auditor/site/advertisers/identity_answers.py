"""Answers to the question whether those who advertise must show a document."""

from auditor.site.advertisers.identity_for_some import POINTS_BACK
from auditor.site.advertisers.identity_words import KEEPS_OR_DELETES, NEED, STAYS
from auditor.site.reading.withheld import withheld_in_answer, withheld_otherwise
from auditor.site.site import Saying
from auditor.site.statements.asking import IT_DEPENDS
from auditor.site.words.later import later

# How such an answer opens; any other sentence goes on from it.
OPENS = later(
    r"^\W*(?:[av]\s?[:.]\s*)?(?:ja|nee|neen|welnee|no|yes|nope|soms|sometimes|meestal|doorgaans|gewoonlijk|zelden|"
    r"usually|mostly|rarely|nergens|overbodig|hoeft|altijd|always|nooit|never|jazeker|zeker|verplicht|vereist|"
    r"mandatory|required|compulsory|obligatory|"
    r"in de regel|doorgaans|af en toe|(?:zo )?nu en dan|wel eens|now and (?:then|again)|occasionally|once in a while|"
    r"alleen|only|not|als|wanneer|indien|if|when|bij|zodra|dat|die|deze|that|this|those|it|i'm afraid|helaas|"
    r"in principe)\b"
)


# "Voor een gewoon profiel niet, voor een premiumprofiel wel."
FOR_ONE_NOT_THE_OTHER = later(
    r"^\W*(?:(?:ja|nee|yes|no)\W+)?(?:voor|bij|van|in|for|from|with) [^.;]{3,45}?\b(?:niet|wel|no|not|"
    r"yes)\b[^.;]{0,12}?(?:,|;| maar| en| but| and) ?"
    r"(?:maar |en |but |and )?(?:voor|bij|van|in|for|from|with) [^.;]{3,45}?\b(?:wel|niet|yes|no|not|you do|it is)\W*$"
)


def depends_on_which(saying: Saying) -> bool:
    """Whether the answer to whether a document is asked is yes for one sort and no for the other."""
    sentence = saying.sentence
    if not sentence.question or not sentence.first or FOR_ONE_NOT_THE_OTHER.match(sentence.low) is None:
        return False
    return "id_document" in saying.page.words.named(sentence.question)


def answers_whether_one_is_asked(saying: Saying) -> bool:
    """Whether it opens the answer to whether a document must be shown; "do you keep it?" is another question."""
    sentence = saying.sentence
    if not sentence.question or not sentence.first:
        return False
    asked = saying.page.words.named(sentence.question)
    if "id_document" in asked and (
        withheld_in_answer(sentence.question, sentence.low) or withheld_otherwise(sentence.low)
    ):
        return True
    if "authenticity" in asked and asked.isdisjoint({"obligation", "before_publication"}):
        # "Of het document echt is? Bij twijfel leggen we het langs de lamp."
        return False
    if "id_document" not in asked or KEEPS_OR_DELETES.search(sentence.question) or STAYS.search(sentence.question):
        return False
    if IT_DEPENDS.match(sentence.low):
        return NEED.search(sentence.question) is not None or "obligation" in asked
    if OPENS.match(sentence.low) is None:
        return False
    demands = sentence.names("obligation", "denial", "everyone", "verify")
    if POINTS_BACK.match(sentence.low):
        return demands
    return (
        demands
        or not asked.isdisjoint({"obligation", "verify", "denial", "tick_box"})
        or NEED.search(sentence.question) is not None
    )
