"""Tells apart what only sounds like a promise to reporters: labels, other matters, other people, the past and plans."""

from auditor.site.reading.elsewhere import tells_of_others
from auditor.site.reading.sentences import Sentence
from auditor.site.reporting.redress_fields import told_by_grammar
from auditor.site.reporting.redress_series import labelled_in
from auditor.site.reporting.redress_words import OFFERS, TELLS, WAY
from auditor.site.reporting.signal_words import OF_A_QUESTION
from auditor.site.words.later import later

LISTED = frozenset({"li", "td", "dd", "th", "dt"})
ANNOUNCES = later(
    r"\b(?:binnenkort|weldra|in de toekomst|(?:wij|we) werken (?:eraan|aan)|(?:gaan|willen) (?:wij|we)|(?:wij|"
    r"we) (?:gaan|willen)|"
    r"vanaf 20\d\d|in 20(?:2[7-9]|3\d)|volgend jaar|coming soon|will soon|in (?:the )?future|working on|plan to|"
    r"next year|in zukunft|kunftig|demnachst|bientot|prochainement)\b"
)
# What another organisation answers to whoever reports there.
ELSEWHERE = later(
    r"\b(?:(?:krijgt?|ontvangt?|hoort?) (?:je |u )?daar\b(?![^.]{0,30}\b(?:over|van)\b)|"
    r"daar (?:krijg|ontvang|hoor)\w*(?![^.]{0,30}\b(?:over|van)\b)|(?:wat|of) zij\b|"
    r"hun (?:besluit|beslissing)|van hen|"
    r"they (?:will )?(?:tell|send|confirm|let|decide)|from them|their decision)\b"
)
# A title names things and says nothing of them: "Receipts, decisions and appeals".
SAYS = later(
    r"\b(?:is|zijn|was|wordt|worden|word|staat|staan|volgt|volgen|komt|hoort|horen|gaat|kan|kun|kunt|kunnen|mag|mogen|"
    r"heb|heeft|hebben|bevat|zit|ligt|bevestig\w*|vermeldt?|wijst|wijzen|eindigt|begint|hebt|dien|dient|are|can|may|"
    r"will|"
    r"shall|be|has|have|comes?|follows?|gives?|given|includes?|contains?|tells?|explains?|confirms?|goes|issued|"
    r"guaranteed|free|listen|look|ist|sind|wird|werden|est|sont|sera|mogelijk|possible|ja|yes|direct|binnen|within|"
    r"instant|meteen|altijd|always|opent|opens|sets? out|krijgt)\b|[→>]"
)
# Nouns that look like a verb of telling.
NOUNS = later(r"\b(?:ontvangst\w*|bericht van ontvangst|receipts?|meldingen?|reports?|klachten\w*|antwoorden)\b")
DENIED_VALUE = later(
    r"^\W*[^:.]{3,60}:\s*(?:nee|neen|no|geen|none|never|nooit|niet\b(?! van)|n/a|not applicable|niet van toepassing)\b"
)
# "Bezwaar tegen verwerking van persoonsgegevens", a licence, an ID check, credits that are bought.
OTHER_THING = later(
    r"\b(?:verzeker\w*|insurance|belasting\w*|tax office|soa\w*|sti|std|applicants?|vacature\w*|competition|prijsvraag|"
    r"winnaars?|winners?|branche(?:vereniging|organisatie)\w*|examen\w*|subsidie\w*|grants?|"
    r"persoonsgegevens|privacy(?:functionaris| officer)|data protection officer|vergunning\w*|licen[cs]es?|"
    r"permits?|"
    r"id[ -]?checks?|(?:verification|verificatie) ?(?:video|photo|foto)\w*|credits?|tegoed|storting\w*|chargebacks?|"
    r"kamer van koophandel|magazine|reservering\w*|boeking\w*|bookings?|press enquir\w*|persvragen|reviews? are|"
    r"recensies|"
    r"renewal|verlenging|spam to|aangetekend verst\w*|bestemmingsplan|password|wachtwoord|"
    r"e-?mail ?ad?dress to (?:finish|"
    r"complete)|push-?(?:melding|notif)\w*|sollicitat\w*|application for|aanvraag (?:voor|van|"
    r"om) (?:een )?(?:vergunning|"
    r"account|lidmaatschap|subsidie)|slachtoffers hebben recht|victims? (?:have )?(?:the|a) right)\b"
)
OTHER_ACTORS = later(
    # "Bij Helpwanted krijg je een bevestiging": whoever reports there.
    r"^\W*(?:bij|at|with|via|door|the|het|de) (?:(?:het|de|the) )?(?:helpwanted|meldpunt\w*|offlimits|comensha|fier|"
    r"veilig thuis|slachtofferhulp|meld misdaad\w*|politie\w*|police|child focus|stop it now)\b(?! (?:wij|we|onze|"
    r"our))|"
    r"^\W*(?:\S+ ){0,4}?(?:hotline|google|hostingpartij|mail provider|mailprovider|vakbond|hulporganisatie\w*|"
    r"belangenvereniging|brancheorganisatie|webwinkel|andere landen|other countries|sommige landen)\b(?! (?:wij|we))|"
    r"^\W*(?:elke|a|the|de) hotline\b|\bvan de hulporganisatie\b"
)
# One keeps proof oneself: "verstuur je melding aangetekend", "keep a copy of what you report".
ONESELF = later(
    r"^\W*(?:verstuur|stuur|bewaar|maak|print|noteer|keep|save|make|print|write down|send)\b[^.]*\b(?:aangetekend|"
    r"kopie|"
    r"copy|schermafdruk\w*|screenshots?|registered|zelf)\b"
)
LONG_PAST = later(
    r"\b(?:had(?:den)? (?:nog|ooit|vroeger)|eerste versie van|first version of|used to have|in de beginjaren|"
    r"years ago)\b"
)
NOT_YET = later(
    r"\b(?:onderwerp van overleg|gaan inrichten|still thinking|thinking about whether|nog niet besloten|undecided|"
    r"not decided|under discussion|ter discussie|nog in ontwikkeling|in ontwikkeling|op de planning|vraag je niet af)\b"
)
ARTICLE = later(r"^\W*(?:article|artikel|art\.) \d+\w* (?:deals|gaat|regelt|covers|bepaalt|provides)\b")
JUDGES = later(r"\b(?:report card|ranglijst|vergelijking van|how (?:adult )?sites score)\b")
ALL_OF_THESE = (
    ANNOUNCES,
    ELSEWHERE,
    OTHER_THING,
    OTHER_ACTORS,
    ONESELF,
    LONG_PAST,
    NOT_YET,
    ARTICLE,
    JUDGES,
    DENIED_VALUE,
    OF_A_QUESTION,
)


def speaks_of_something_else(sentence: Sentence) -> bool:
    """Whether a sentence is about another matter or somebody else, a plan or the past."""
    low = sentence.low
    if tells_of_others(low) or tells_of_others(sentence.question) or any(one.search(low) for one in ALL_OF_THESE):
        return True
    return OTHER_THING.search(sentence.question) is not None


def is_a_title(sentence: Sentence) -> bool:
    """Whether a sentence that stands by itself names things and says nothing of them."""
    if sentence.block.tag in LISTED or sentence.question or sentence.lead:
        return False
    if labelled_in(sentence.low) or told_by_grammar(sentence.low):
        return False
    bare = NOUNS.sub(" ", sentence.low)
    return not any(one.search(bare) for one in (SAYS, TELLS, OFFERS, WAY))
