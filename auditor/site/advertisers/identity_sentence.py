"""How far one sentence goes on asking for a document: of all, of some, of none."""

from auditor.site.advertisers.about_advertisers import MEANT_FOR_THEM
from auditor.site.advertisers.identity_answers import (
    answers_whether_one_is_asked,
    answers_who_looks,
    depends_on_which,
    lets_a_role_off,
    needs_none,
    turned_away,
)
from auditor.site.advertisers.identity_demand import demands, insisted_on, only_in_a_condition
from auditor.site.advertisers.identity_for_some import OF_ALL, for_some_only
from auditor.site.advertisers.identity_waved import not_without, waved_off
from auditor.site.advertisers.identity_words import (
    ASKS,
    ASKS_FOR_ONE,
    DECEIVED,
    EXAMINES,
    HAS_NO_CHIP,
    IS_IT_REAL,
    KEEPS_OR_DELETES,
    NEED_NOT,
    NO_REST,
    NOT_TO_US,
    NOTHING_ASKED,
    OFFERED,
    PLACES,
    REST,
    SERVES_FOR,
    STOPPED,
    TELLS_OF_IT,
    VOLUNTARY,
    WHICH_ACCEPTED,
    WITHOUT_IT,
    WITHOUT_ONE,
)
from auditor.site.advertisers.lesser_document import asks_of_a_kind, demands_another, refuses_a_kind
from auditor.site.advertisers.not_done import under_what_is_not_done
from auditor.site.advertisers.of_choice import left_to_choice
from auditor.site.advertisers.under_heading import told_of_heading
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.reading.stance_words import NO, NO_X_NO_Y, YES
from auditor.site.reading.withheld import withheld_in_answer, withheld_otherwise
from auditor.site.reading.without import goes_without
from auditor.site.site import Saying
from auditor.site.statements.asking import IT_DEPENDS
from auditor.site.statements.said import Strength
from auditor.site.words.later import later

# "Je kaart is nog niet bekeken" tells why an advertisement waits.
NOT_YET = later(
    r"\b(?:nog|misschien|mogelijk|wellicht) niet (?:\w+ )?(?:bekeken|gezien|nagekeken|gecontroleerd|goedgekeurd|"
    r"beoordeeld|binnen|ontvangen|verwerkt)\b|\b(?:not (?:\w+ )?been|not yet(?: been)?|yet to be) (?:\w+ )?"
    r"(?:checked|seen|reviewed|approved|looked at|received|processed)\b"
)
# "De exploitant is niet gehouden de identiteit te controleren": whether it is done is not said.
NOT_BOUND_TO = later(
    r"\b(?:exploitant|beheerder|platform|site|website|wij|we|ik|opdrachtnemer|uitgever|redactie|operator|publisher|"
    r"company|"
    r"aanbieder van (?:de|het) \w+)\b[^.;]{0,20}\b(?:is|zijn|ben|are|am)\b[^.;]{0,20}\b(?:niet|not|"
    r"geenszins) (?:\w+ )?(?:verplicht|"
    r"gehouden|obliged|required|bound|aansprakelijk|liable|under (?:any|an) obligation)\b"
)
LEAST_WORDS = 4
# "Je kunt rondkijken zonder ID."
LOOKING_WITHOUT = later(
    r"\b(?:rondkijken|kijken|bekijken|bladeren|browse|look (?:around|at))\b[^.;,]{0,25}\b(?:zonder|without)\b"
)
# "Clubs kunnen plaatsen zonder legitimatie, maar wie zelfstandig werkt laat vooraf een paspoort zien."
BUT_OTHERS = later(r"[,;] (?:maar|but|terwijl|while|whereas|doch)\b")
# "Dan hoef je geen ID meer te sturen; nieuwkomers wel."
OTHERS_DO = later(
    r"[;,] (?:maar |but )?(?:voor |bij |van |for )?(?:(?!dat|die|het|ik|wij|we|that|it)[\w'-]+ ){1,4}(?:wel|do|"
    r"must|have to)\b(?! (?:graag|eens|"
    r"even|not|so)\b)"
)
# "Een rijbewijs volstaat niet", "niemand vindt het leuk", "je kunt geen paspoort van een ander insturen": a "not" of
# something else than whether one is asked.
NOT_OF_ASKING = later(
    r"\b(?:niemand|nobody|no one|weinig mensen|few people) (?:[\w']+ )?(?:enjoys?|likes?|loves?|houdt|geniet|"
    r"vindt (?:het|dit|"
    r"dat) (?:leuk|fijn|prettig|gezellig))\b|"
    r"\b(?:volsta(?:at|an)|geld(?:t|en)|vol(?:doet|doen)|telt|tellen|accepteren (?:we|wij)|aanvaarden (?:we|"
    r"wij)) (?:\w+ )?niet\b|"
    r"\b(?:won't|will not|doesn't|does not|don't|isn't|is not|aren't) (?:do\b(?! (?:that|this|it))|count|"
    r"suffice|enough|accepted|"
    r"valid)\b|"
    # "Van je paspoort heb ik niets, daar keek ik alleen naar": nothing is kept; a number is not the paper itself.
    r"\b(?:van|of) (?:je|jouw|uw|het|dat|your|the|that) (?:[\w'-]+ ){1,3}?(?:heb|hebben|houd|houden|hou|bewaar|bewaren|"
    r"have|has|keep) (?:ik|we|wij|i) (?:\w+ ){0,2}?(?:niets|niks|geen)\b|\b(?:i|we) (?:have|hold|keep) (?:nothing|"
    r"no (?:part|copy|trace)) of (?:your|the)\b|\b(?:heb|hebben) (?:ik|we|wij) (?:alleen|enkel|slechts) (?:naar |even "
    r")*"
    r"(?:gekeken|gezien|bekeken|ingezien)\b|"
    r"\b(?:\w*registernummer|bsn|burgerservicenummer|documentnummer|(?:id|passport|national|social security|document) "
    r"number)\b[^.;,]{0,25}\b(?:niet|geen|nooit|not|never|don't)\b|\b(?:geen|no|niet) (?:\w+ )?(?:\w*registernummer|"
    r"bsn|"
    r"burgerservicenummer)\b|"
    r"\b(?:namens|on behalf of|for (?:somebody|someone|anybody|anyone) else|voor (?:een|iemand) ander)\b"
)
# "… of met een kopie van je kaart als je geen itsme hebt": what is lacking is the other way.
HAS_NO_OTHER_WAY = later(
    r"\b(?:als|indien|wanneer|wie|voor wie|mocht|if|when|whoever) (?:je|jij|u|ge|you|er|they)?\s?(?:\w+ "
    r")?(?:geen|niet over|no|not|"
    r"don't|do not) (?!(?:paspoort|document|id\b|identiteits|legitimatie|passport|kopie))[^.;,]{1,25}?"
    r"\b(?:heeft|hebt|heb|hebben|beschikt|gebruikt|kunt|kan|have|use)\b(?: \w+)?"
)
MATTER = ("id_document",)


def strength_of(saying: Saying) -> Strength | None:
    """Return how far one sentence goes in its passage, None when it does not say whether a document is asked."""
    sentence = saying.sentence
    if depends_on_which(saying) or lets_a_role_off(saying):
        return Strength.SOME
    headed = told_of_heading(saying)
    if headed is not None:
        return Strength.SOME if headed is Strength.ALL and for_some_only(saying) else headed
    if answers_who_looks(saying) or not _about_asking(saying) or (_is_a_scrap(saying) and not waved_off(saying)):
        return None
    low = sentence.low
    if WHICH_ACCEPTED.search(sentence.question) or asks_of_a_kind(sentence.question):
        # Which documents will do is another question than whether one is asked.
        return None
    if KEEPS_OR_DELETES.search(sentence.question) and not sentence.names("before_publication"):
        return None
    if waved_off(saying) or needs_none(saying) or (sentence.names("id_document") and under_what_is_not_done(sentence)):
        return Strength.DENIED
    if not_without(saying) or turned_away(saying):
        return Strength.ALL
    if sentence.first and (withheld_in_answer(sentence.question, low) or withheld_otherwise(low)):
        return Strength.ALL
    if not sentence.names("id_document") and WITHOUT_IT.search(sentence.question):
        # "Kan ik ook zonder ID plaatsen? Nee hoor."
        return Strength.ALL if NO.match(low) else Strength.DENIED if YES.match(low) else None
    return _stated(saying, _stance(sentence))


def _about_asking(saying: Saying) -> bool:
    """Whether a sentence names a document, or answers whether one must be shown."""
    if NOT_BOUND_TO.search(saying.sentence.low):
        return False
    if saying.sentence.names("id_document"):
        return True
    return answers_whether_one_is_asked(saying) or waved_off(saying) or not_without(saying)


def _stance(sentence: Sentence) -> Stance:
    """Return the stance on documents; that one kind will not do takes nothing from the demand for another."""
    held = stance(sentence, *MATTER)
    if held not in (Stance.DENIED, Stance.UNCLEAR) or not refuses_a_kind(sentence.low):
        return held
    return Stance.HOLDS if demands_another(sentence.low) else Stance.UNCLEAR


def _stated(saying: Saying, held: Stance) -> Strength | None:
    """Return how far a sentence goes that takes this stance on documents."""
    sentence = saying.sentence
    low = sentence.low
    if held is Stance.PAST and any(STOPPED.search(one.low) for one in saying.after(2)):
        return Strength.DENIED
    if held in (Stance.HOLDS, Stance.DENIED, Stance.UNCLEAR, Stance.HEDGED) and insisted_on(saying):
        return Strength.SOME if for_some_only(saying) else Strength.ALL
    if VOLUNTARY.search(low) and held in (Stance.HOLDS, Stance.HEDGED, Stance.DENIED):
        return Strength.DENIED
    if held is Stance.DENIED:
        return _denied(saying)
    if DECEIVED.search(saying.passage_text):
        return None
    if only_in_a_condition(sentence):
        return None
    if held is Stance.HEDGED:
        # "We use it only to see your age, and keep it as long as necessary" asks for none.
        looked_into = EXAMINES.search(low) and not ASKS_FOR_ONE.search(low)
        if looked_into or (SERVES_FOR.search(low) and not ASKS.search(low)):
            return None
        return Strength.SOME if demands(saying) or ASKS.search(low) else None
    if held is not Stance.HOLDS:
        return None
    return _held(saying)


def _is_a_scrap(saying: Saying) -> bool:
    """Whether a few words stand alone, which state nothing: a label, a heading."""
    sentence = saying.sentence
    if len(sentence.low.split()) < LEAST_WORDS and sentence.question:
        # "Weet de aanbieder welke site ik bezoek? Bij Yivi niet." answers to something else.
        asked = saying.page.words.named(sentence.question)
        return asked.isdisjoint({"id_document", "tick_box", "obligation"})
    return (
        len(sentence.low.split()) < LEAST_WORDS
        and sentence.block.tag not in ("li", "td", "dd")
        and not NO_X_NO_Y.match(sentence.low)
        and not (NOTHING_ASKED.match(sentence.low) and saying.kind in MEANT_FOR_THEM)
    )


def _held(saying: Saying) -> Strength | None:
    """Return whether what a sentence states without reservation is for all, for some, or no demand."""
    sentence = saying.sentence
    if OFFERED.search(sentence.low) or (not sentence.names("id_document") and IT_DEPENDS.match(sentence.low)):
        return Strength.SOME
    if demands(saying) and left_to_choice(saying):
        return Strength.SOME
    if TELLS_OF_IT.search(sentence.low) and not sentence.names("obligation", "before_publication"):
        return None
    if SERVES_FOR.search(sentence.low) and not OF_ALL.search(sentence.low):
        return None
    if not demands(saying) or _only_tells_what_happens_to_it(sentence):
        return None
    if not for_some_only(saying):
        return Strength.ALL
    looked_into = EXAMINES.search(sentence.low) and not ASKS_FOR_ONE.search(sentence.low)
    return None if looked_into else Strength.SOME


def _denied(saying: Saying) -> Strength | None:
    """Return DENIED, or SOME where the denial is the other half of a rule for some: "in other cases we do not ask"."""
    low = saying.sentence.low
    if HAS_NO_OTHER_WAY.search(low):
        return _held(saying)
    places = [hit.start for hit in saying.sentence.of(*MATTER)]
    if goes_without(low, places):
        but = BUT_OTHERS.search(low)
        return Strength.SOME if but is not None and places[0] < but.start() < places[-1] else Strength.DENIED
    if LOOKING_WITHOUT.search(low):
        return None
    # That no copy is made or kept does not say that no document is shown.
    of_asking = NEED_NOT.search(low) or not (saying.sentence.names("keeps_nothing") or NOT_OF_ASKING.search(low))
    if not of_asking or NOT_YET.search(low):
        return None
    if OTHERS_DO.search(low):
        return Strength.SOME
    if HAS_NO_CHIP.search(low) or NOT_TO_US.search(low) or IS_IT_REAL.search(low):
        return None
    if WITHOUT_ONE.search(low) and not PLACES.search(low):
        # "Een model voor gezichten zonder ID-check" tells of whom, and not that none is asked.
        return None
    if REST.search(low) and not NO_REST.search(low):
        return (
            Strength.SOME if any(s.names("id_document") for s in saying.passage if s is not saying.sentence) else None
        )
    return Strength.DENIED


def _only_tells_what_happens_to_it(sentence: Sentence) -> bool:
    """Whether a sentence speaks of keeping, deleting or masking documents and does not demand one."""
    return KEEPS_OR_DELETES.search(sentence.low) is not None and not sentence.names("before_publication", "everyone")
