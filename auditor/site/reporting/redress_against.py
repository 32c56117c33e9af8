"""How a reporter objects to a decision in no word for an objection: "Bevalt dat je niet? Klop aan bij …"."""

from auditor.site.reading.sentences import Sentence
from auditor.site.words.later import later

# What one may find of anything; of a decision where one is named beside it.
DISLIKES = later(
    r"\b(?:not to your liking|niet naar (?:je|uw) zin|niet (?:zo )?content|klopt (?:dat|het|die|"
    r"dit) (?!iets)(?:\w+ ){0,3}?"
    r"niet|(?:bevalt|bevallen|overtuigt) (?!iets)(?:\w+ ){0,3}?niet|niet (?:bevalt|bevallen|aanstaat|overtuigt|zint)|"
    r"staat (?:je|u|jou) (?:\w+ ){0,2}?niet aan|(?:vind|vindt|vinden) (?:je|jij|u|ge) (?:\w+ ){0,3}?(?:onterecht|"
    r"oneerlijk|"
    r"niet (?:goed|terecht|eerlijk|kloppen)|fout|raar|verkeerd|mis)|(?:denk|denkt) (?:je|jij|u|"
    r"ge) (?:\w+ ){0,2}?anders|"
    r"anders (?:over|tegenaan) (?:denkt?|kijkt?)|not what you (?:hoped|expected|wanted)|(?:don't|do not) (?:like|"
    r"accept)|"
    r"think (?:we|that|it|this) (?:\w+ ){0,3}?(?:wrong|mistake\w*|unfair)|sounds wrong|ernaast zit\w*|"
    r"verkeerd zie\w*)\b"
)
GOES_TO = later(
    r"\b(?:where to (?:go|turn)|who to (?:ask|turn)|waar (?:je|u|ge)|terecht\w*|aankloppen|klop|leg|voorlegg\w*|"
    r"bij wie|heen|"
    r"antwoord\w*|reply|replies|schrijf\w*|write|mail\w*|laat het|vraag\w*|ask|bel|again|opnieuw|nog eens|kijkt|"
    r"ander\w*|"
    r"second|tweede)\b"
)
DECIDED = later(
    r"\b(?:besluit|beslissing|oordeel|uitkomst|uitslag|conclusie|antwoord|besloten|beslist|beslissen|besluiten|"
    r"wat (?:we|wij|"
    r"ik) (?:\w+ ){0,3}?"
    r"(?:deden|gedaan|doen|deed|doe)|what (?:we|i) (?:\w+ ){0,2}?(?:did|do|done|decided|make|made)|decision|decided|"
    r"outcome|"
    r"verdict|answer|made up)\b"
)


def opposes_the_decision(sentence: Sentence, earlier: tuple[Sentence, ...]) -> bool:
    """Whether it says where one goes who dislikes what was decided, as it or what stands before it names."""
    disliked = DISLIKES.search(f"{sentence.low} {sentence.question}")
    if disliked is None or GOES_TO.search(DISLIKES.sub(" ", sentence.low)) is None:
        return False
    return any(DECIDED.search(one.low) for one in (sentence, *earlier))
