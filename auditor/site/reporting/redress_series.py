"""What a reporter gets, told as a series: "a receipt, our decision and a way to object", or label by label.

Beside one another the three explain each other, so that plainer words will do than where one of them stands alone.
"""

from auditor.site.reading.sentences import Sentence
from auditor.site.reporting.redress_words import AT_ODDS, NOT, TELLS
from auditor.site.words.later import later

RECEIPT, DECISION, REDRESS = "receipt", "decision", "redress"
PARTS = {
    RECEIPT: later(
        r"\b(?:ontvangst\w*|ontvangen\b|bevestig\w*|een (?:nummer|ticket|kenmerk|meldcode|bedankmail)|(?:ticket|zaak|"
        r"meld|volg)nummer|kopie van|dat (?:wij|we) (?:het|hem|je melding|uw melding|de melding) (?:hebben|kregen|"
        r"ontvingen)|dat (?:het|je melding|uw melding|de melding) (?:er|binnen|gelukt|aangekomen) is|acknowledg\w+|"
        r"confirm(?:ation|ations|s|ed|ing)?|receipts?|received|reception|proof of (?:delivery|receipt|that)|"
        r"reference number|"
        r"(?:een|een bericht|mailtje|one|a (?:mail|message|note)) (?:bij|on|upon|at) (?:aankomst|ontvangst|"
        r"binnenkomst|arrival|"
        r"receipt)|ticket (?:code|number)|(?:message|report|notice) (?:has )?(?:reached us|arrived)|"
        r"eingangsbestatigung|accuse de reception)\b"
    ),
    # A decision that is merely taken ("we decide on it") is not told.
    DECISION: later(
        r"\b(?:besluit(?!en (?:wij|we)\b)(?:brief)?|beslissing(?:en)?|uitkomst|uitslag|afloop|hoe het afloopt|"
        r"afgelopen|"
        r"resultaat|oordeel|conclusie|eindbericht|beantwoord|wat (?:we|wij|er|eruit|de beslissing|het) (?:\w+ ){0,3}?"
        r"(?:besloten|doen|deden|gedaan|kwam|werd|beslisten)|lees(?:t)? (?:je|u) waarom|decisions?|outcome|results?|"
        r"verdict|ruling|findings?|determination|what (?:we|we've|was) (?:\w+ )?(?:did|do|done|decided|concluded)|"
        r"our answer|(?:call|decision),? you are told|entscheidung|decision prise)\b"
    ),
    REDRESS: later(
        r"\b(?:bezwaar\w*|(?:in )?beroep\b(?! doen op)|klacht over|klacht (?:\w+ ){0,2}?in\w*|klachten(?:procedure|"
        r"regeling|"
        r"functionaris|commissie|portaal)|heroverweg\w*|herzien\w*|aanvecht\w*|aan te vechten|ertegenin|heropen\w*|"
        r"tegen (?:die|de|dat|het|onze|our|that|the) \w+ (?:in te gaan|op te komen|te klagen)|(?:laten )?nakijken|"
        r"tweede (?:kans|oordeel|blik)|frisse blik|rechtsmiddel\w*|(?:geschil\w*)|waar (?:u|"
        r"je) heen "
        r"kunt?|(?:we|wij) (?:het )?(?:fout|mis|verkeerd) (?:hebben|hadden|zaten)|appeal\w*|objections?|object\b|"
        r"contest\w*|"
        r"challeng\w+|have it reviewed|internal review|reconsider\w*|redress|recourse|complaints? (?:against|about|"
        r"officer|desk|procedure)|where to complain|complaints officer|dispute (?:body|settlement|resolution)|"
        r"(?:colleague|someone else|another \w+) (?:\w+ )?look again|right of reply|widerspruch|recours|reclamation)\b"
    ),
}
# "Geen besluit zonder uitleg", "no report goes unanswered": denials that promise.
PROMISES_ALL = later(
    r"\b(?:geen \w+ zonder|no (?:report|flag|notice|tip)s? (?:goes|is|are|remains?)|nobody'?s?|no one'?s?|niemand|"
    r"verdwijnt (?:\S+ ){0,3}?niet|niet (?:genegeerd|vergeten)|not (?:ignored|forgotten)|niet bevalt|"
    r"nog niet bij betrokken|"
    r"not involved|maakt niet uit)\b"
)
# "You may object to our decision" does not say that it is told.
OPPOSED = later(
    r"\b(?:tegen|against|gegen|contre|(?:on)?eens (?:\w+ )?met|disagree with|challenge|contest|appeal)\s(?:\S+\s){0,3}?"
    r"(?:besluit\w*|beslissing\w*|oordeel|uitkomst|conclusie|decisions?|outcome|verdict|ruling|entscheidung\w*)\b"
)
GIVES = later(
    r"\b(?:volgt|volgen|follows?|zeggen|zegt|say|says|wordt|worden|is|are|expect|kun(?:t|nen)?|can|may|mag|mogen|staat|"
    r"ligt|guaranteed|gegarandeerd|hoort|bij elke|for each|issued|dispatched|logged|treat|free to|bestaat|geven|given|"
    r"kept|receive|zonder)\b"
)
LABEL = later(r"^\W*(?:[a-z0-9]{1,2}[.)] )?(?P<label>[^:.]{3,60}?)\s*(?::|\s-\s)\s*(?P<value>[^.]+)")
POSITIVE = later(
    r"^\W*(?:ja|yes|direct|meteen|onmiddellijk|instant|immediate\w*|binnen|within|altijd|always|tot|until|up to|"
    r"open|gratis|"
    r"free|mogelijk|possible|kan|can|per (?:e-?mail|mail|post|brief)|by (?:e-?mail|letter)|krijg|wordt|word|is|sent|"
    r"schriftelijk|in writing|\d|een|one|two|three|five|seven|ten|a (?:letter|mail|message)|uiterlijk|at most|zes|"
    r"vijf|drie|"
    r"automatisch|automatic\w*|standaard|via|per omgaande)\b"
)
WHEN = later(
    r"^\W*(?:onmiddellijk|terstond|immediately|straight away|right away|(?:dag|day|week|uur|hour) \d+|"
    r"(?:een|one|twee|two|drie|three|vijf|five|\d+) (?:werk)?(?:dag|dagen|days?|weken|weeks?|uur|hours?) (?:later|"
    r"daarna|"
    r"erna)|binnen|within|na|after|meteen|at once|direct|uiterlijk|daarna|then|then|stap \d|step \d)\b"
)
ENOUGH = 2


def series_in(sentence: Sentence) -> frozenset[str]:
    """Return the parts that a sentence promises as a series, or as a label with its value; nothing where it denies."""
    low = sentence.low
    told = OPPOSED.sub(" ", low)
    named = frozenset(part for part, words in PARTS.items() if words.search(told if part == DECISION else low))
    if not named or sentence.asks or sentence.names("promise", "past", "other_sites"):
        return frozenset()
    if NOT.search(PROMISES_ALL.sub(" ", AT_ODDS.sub(" ", low))):
        return frozenset()
    given = TELLS.search(low) is not None or GIVES.search(low) is not None
    return labelled_in(low) or (named if len(named) >= ENOUGH and given else frozenset())


def labelled_in(low: str) -> frozenset[str]:
    """Return what "Decision: within a week" or "Within a week: our decision" promises."""
    label = LABEL.match(low)
    if label is None:
        return frozenset()
    first = WHEN.match(label["label"]) is not None
    if not first and POSITIVE.match(label["value"]) is None:
        return frozenset()
    place = label["value" if first else "label"]
    return frozenset(part for part, words in PARTS.items() if words.search(place))
