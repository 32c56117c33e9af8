"""Whether what was read is a law or another text by somebody else, and no advertisement."""

from auditor.site.moderation.ad_check_words import WORDS_OF_IT
from auditor.site.reading.sentences import Sentence
from auditor.site.words.later import later
from auditor.site.words.sought import Sought

# "Ik ben geen jurist en heb het drie keer moeten lezen": what was read is a law, a contract, a book.
OF_A_LAW = Sought(
    r"\b(?:besluit|k\.b\.|wet|wetten|wetgeving|wetsvoorstel|wettekst|verordening|richtlijn|verdrag|kleine lettertjes|"
    r"handleiding|arrest|vonnis|law|act|decree|regulation|directive|statute|small print|manual|ruling|gesetz|"
    r"verordnung|decret|loi)\b"
)
NO_LAWYER = later(
    r"\b(?:geen|no|not an?|kein\w*|pas) (?:echte |real )?(?:jurist\w*|advoca\w+|rechtsgeleerde\w*|lawyers?|juristen?|"
    r"anwalt\w*|avocats?|juristes?)\b"
)
PORED_OVER = later(
    r"\b(?:moeten|moesten|moest|proberen te|geprobeerd te|had to|tried to) (?:\S+ )?(?:\w*lezen|nazoeken|opzoeken|"
    r"uitpluizen|\w*read|look up|study)\b|\b(?:twee|drie|vier|paar|twice|three|several|few) (?:keer|maal|times) "
    r"(?:\S+ ){0,2}?(?:\w*lezen|\w*gelezen|read)\b"
)


def of_a_law(sentence: Sentence, earlier: Sentence | None) -> bool:
    """Whether what was read is a law or another text by somebody else, and no advertisement is named."""
    if sentence.names("before_live") or WORDS_OF_IT.search(sentence.low):
        return False
    if NO_LAWYER.search(sentence.low):
        return True
    around = f"{earlier.low if earlier is not None else ''} {sentence.low}"
    return PORED_OVER.search(sentence.low) is not None and OF_A_LAW.search(around) is not None
