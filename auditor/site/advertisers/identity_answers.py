"""Answers to the question whether those who advertise must show a document."""

from auditor.site.advertisers.identity_for_some import POINTS_BACK
from auditor.site.advertisers.identity_words import KEEPS_OR_DELETES, NEED, STAYS, WITHOUT_IT
from auditor.site.reading.withheld import withheld_in_answer, withheld_otherwise
from auditor.site.site import Saying
from auditor.site.statements.asking import IT_DEPENDS
from auditor.site.words.later import later

# How such an answer opens; any other sentence goes on from it.
OPENS = later(
    r"^\W*(?:[av]\s?[:.]\s*)?(?:ja|nee|neen|welnee|no|yes|nope|soms|sometimes|meestal|doorgaans|gewoonlijk|zelden|"
    r"usually|mostly|rarely|nergens|overbodig|hoeft|altijd|always|nooit|never|jazeker|zeker|verplicht|vereist|"
    r"mandatory|required|compulsory|obligatory|in de regel|doorgaans|af en toe|(?:zo )?nu en dan|wel eens|"
    r"now and (?:then|again)|occasionally|once in a while|alleen|only|not|als|wanneer|indien|if|when|bij|zodra|dat|die|"
    r"deze|that|this|those|it|i'm afraid|helaas|in principe)\b"
)


ASKED_WHEN = later(r"\? (?:en |and )?(?:wanneer|when)\W*$")
# "Mijn paspoort is verlopen, kan ik toch online? Nog niet."
STILL_ON = later(
    r"\b(?:kan|mag|kom|can|may|could) (?:ik|mijn \w+|i|my \w+) (?:\w+ ){0,2}?(?:dan|toch|nog|al|alvast|still|already|"
    r"yet|anyway)\b[^?]{0,30}(?:online|plaatsen|adverteren|erop|live|post|advertise|listed|up)\b"
)
NO_NOT_YET = later(r"^\W*(?:nee|neen|nog niet|helaas niet|no|not yet|nope|sorry)\b")
# "Voor een gewoon profiel niet, voor een premiumprofiel wel."
FOR_ONE_NOT_THE_OTHER = later(
    r"^\W*(?:(?:ja|nee|yes|no)\W+)?(?:voor|bij|van|in|for|from|with) [^.;]{3,45}?\b(?:niet|wel|no|not|"
    r"yes)\b[^.;]{0,12}?(?:,|;| maar| en| but| and) ?(?:maar |en |but |and )?(?:voor|bij|van|in|for|from|"
    r"with) [^.;]{3,45}?\b(?:wel|niet|yes|no|not|you do|it is)\W*$"
)


# "Moet ik als dater ook een ID laten zien? Nee", "do couples have to show one? No": said of them alone.
AS_A_ROLE = later(
    r"\b(?:ik|we|wij|je|i|we) (?:\w+ )?(?:als|as an?|as) (?:een )?(?:(?:gewone?|gratis|free|plain|"
    r"ordinary) )?(?!(?:adverte\w+|plaatser|aanbied\w+|sekswerk\w+|advertiser|provider|worker|sex|bewijs|ik|je|"
    r"bezoek\w+|klant|gast|kijker|lezer|visitor|client|guest|reader|viewer|ouder|parent|nieuw\w*|new|eerst|first|proof|"
    r"dat|het|er)\b)[a-z-]{3,}"
)
# "Do I as a visitor have to show one? No": said of nobody who advertises.
AS_WHO_LOOKS = later(
    r"\b(?:ik|we|wij|je|i|we|u|you) (?:\w+ )?(?:als|as an?|as) (?:een )?(?:bezoek\w+|klant|gast|kijker|lezer|visitor|"
    r"client|guest|reader|viewer|customer)\b|\b(?:moeten|hoeven|do|must) (?:de |the )?(?:bezoekers|klanten|gasten|"
    r"visitors|clients|guests|customers)\b"
)
NO_IT_IS = later(
    r"^\W*(?:nee|neen|nope|no|nah|niet nodig|hoeft niet|not needed)\b(?! (?:advert|id|paspoort|passport)\w*)"
)


def lets_a_role_off(saying: Saying) -> bool:
    """Whether the answer is no to somebody who asks as one of a group: "Moet ik als dater een ID laten zien? Nee"."""
    sentence = saying.sentence
    if not sentence.question or not sentence.first or NO_IT_IS.match(sentence.low) is None:
        return False
    asked = saying.page.words.named(sentence.question)
    return AS_A_ROLE.search(sentence.question) is not None and "id_document" in asked


# "Moet ik mijn paspoort insturen? Dat is niet nodig."
NEED_NONE = later(
    r"^\W*(?:(?:dat|dit|het|that|this|it)(?:'s)? )?(?:(?:is|zijn|hoeft|moet|hier|bij ons|echt|gelukkig|ook|helemaal|"
    r"absoluut) )*(?:niet (?:nodig|vereist|noodzakelijk)|nergens voor nodig|niet\W*$|not (?:needed|necessary|required)|"
    r"isn't (?:needed|necessary|required)|unnecessary|overbodig)\b"
)


def needs_none(saying: Saying) -> bool:
    """Whether the answer to whether a document must be shown is that there is no need."""
    sentence = saying.sentence
    if not sentence.question or not sentence.first or sentence.names("id_document"):
        return False
    return NEED_NONE.match(sentence.low) is not None and WITHOUT_IT.search(sentence.question) is None


def answers_who_looks(saying: Saying) -> bool:
    """Whether a sentence answers a visitor who asks whether she must show a document."""
    sentence = saying.sentence
    return bool(sentence.question) and sentence.first and AS_WHO_LOOKS.search(sentence.question) is not None


def depends_on_which(saying: Saying) -> bool:
    """Whether the answer to whether a document is asked is yes for one sort and no for the other."""
    sentence = saying.sentence
    if not sentence.question or not sentence.first or FOR_ONE_NOT_THE_OTHER.match(sentence.low) is None:
        return False
    return "id_document" in saying.page.words.named(sentence.question)


def turned_away(saying: Saying) -> bool:
    """Whether who asks to go on with an expired or missing document hears no: "Kan ik toch online? Nog niet"."""
    sentence = saying.sentence
    if not sentence.question or not sentence.first or NO_NOT_YET.match(sentence.low) is None:
        return False
    asked = sentence.question
    return STILL_ON.search(asked) is not None and "id_document" in saying.page.words.named(asked)


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
    if ASKED_WHEN.search(sentence.question):
        return True
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
