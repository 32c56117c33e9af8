"""What a short answer says to whether advertisements are looked at first: a part, only later, or not at all."""

from auditor.site.moderation.ad_check_guards import of_something_else
from auditor.site.moderation.ad_check_words import WORDS_OF_IT
from auditor.site.reading.stance_words import NO, NOT_SO
from auditor.site.site import Saying
from auditor.site.statements.said import Strength
from auditor.site.words.later import later

# "Worden advertenties gelezen?", "Do you read adverts before they go up?", "Moet ik op goedkeuring wachten?"
ASKS_OF_A_LOOK = later(
    r"^\W*(?:(?:en|and|maar|but|eh|dus|so) )?(?:"
    r"(?:worden|wordt|zijn|is|gaan|gaat|komen|komt|are|is|does|do|will|werden|wird|sont|est-ce que) [^?]{0,70}"
    r"\b(?:gelezen|nagelezen|bekeken|nagekeken|gecontroleerd|gekeurd|goedgekeurd|beoordeeld|gemodereerd|gescreend|"
    r"getoetst|nagelopen|langs (?:iemand|jullie|een)|door jullie|"
    r"read|checked|reviewed|approved|moderated|vetted|screened|looked at|seen by|gelesen|gepruft|verifiees?|relues?)\b|"
    r"(?:lezen|leest|controleren|controleert|bekijken|bekijkt|checken|keuren|kijken|kijkt|modereren|beoordelen|lopen) "
    r"(?:jullie|u|je|ze|iemand|julie|er iemand)\b|(?:kijkt|leest) er (?:eerst )?iemand\b|"
    r"(?:do|does|will) (?:you|anyone|somebody|someone|a person|a human|anybody)(?: \w+){0,2}? (?:read|check|review|"
    r"approve|moderate|vet|screen|look)\b|"
    r"(?:moet|moeten|hoef|do|must) (?:ik|we|i|you|my ad) (?:\w+ ){0,4}?(?:wachten|goedkeuring|controle|wait|approval|"
    r"review)\b|lesen sie|prufen sie|verifiez-vous|relisez-vous)"
)
OF_WAITING = later(
    r"\b(?:op|tot|voor|for|until) (?:\w+ ){0,2}?(?:goedkeuring|controle|akkoord|keuring|approval|review|approved|"
    r"checked|gekeurd|goedgekeurd)\b"
)
# "Een deel", "niet alles", "some of them": a sample.
A_PART = later(
    r"^\W*(?:(?:nee|no|ja|yes|jein)\W+)?(?:(?:maar|but|well|nou|slechts|alleen|just|only|not all:?) )?"
    r"(?:een (?:klein |groot |flink )?(?:deel|gedeelte|stuk of|paar|handvol|enkele)|deels|gedeeltelijk|ten dele|"
    r"niet (?:alles|alle|allemaal|iedere?|elke?|stuk voor stuk)|de helft|sommige|soms|steekproef\w*|"
    r"(?:met|via|bij wijze van) (?:een )?steekproe\w+|some(?: of (?:them|it))?|part(?:ly| of)|in part|not (?:all|every|"
    r"each)|a (?:sample|portion|few|fraction|handful|selection|part)|half of|about (?:one|a|half)|roughly (?:one|a|"
    r"half)|"
    r"spot checks?|only a (?:few|sample|part)|teilweise|nicht alle|einige|stichprob\w*|en partie|pas tou\w+|"
    r"certaines)\b"
)
# "Pas als iemand hem meldt", "achteraf".
ONLY_LATER = later(
    r"^\W*(?:(?:nee|no)\W+)?(?:pas|alleen|enkel|uitsluitend|only|not until|erst|seulement)? ?(?:achteraf|naderhand|"
    r"later|"
    r"afterwards|nachtraglich|a posteriori|"
    r"(?:als|wanneer|na|nadat|indien|when|if|after|once|wenn|nach) [^.;]{0,40}\b(?:meld\w*|klacht\w*|klaagt|klagen|tip|"
    r"tips|report\w*|complain\w*|flag\w*|gemeldet|beschwer\w*))\b"
)


def asks_of_a_look(question: str) -> bool:
    """Whether a folded question is whether advertisements, and nothing else, are looked at."""
    if ASKS_OF_A_LOOK.match(question) is None:
        return False
    if OF_WAITING.search(question) is not None:
        return True
    return WORDS_OF_IT.search(question) is not None and not of_something_else(question)


def answered(saying: Saying) -> Strength | None:
    """Return what the opening of an answer to such a question says: some, none, or nothing that is known."""
    sentence = saying.sentence
    if not sentence.first or not sentence.question or sentence.names("promise", "other_sites"):
        return None
    if not asks_of_a_look(sentence.question):
        return None
    if A_PART.match(sentence.low):
        return Strength.SOME
    if ONLY_LATER.match(sentence.low):
        return Strength.DENIED
    if NO.match(sentence.low) or NOT_SO.match(sentence.low):
        return Strength.DENIED
    return None
