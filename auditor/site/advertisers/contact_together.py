"""Where a sentence has both channels verified at once: "we check both", "two codes, one by mail and one by text"."""

from auditor.site.advertisers.contact_words import BOTH, last_sentence
from auditor.site.advertisers.identity_for_some import LIMITED
from auditor.site.reading.clause import Stance
from auditor.site.reading.stance import stance
from auditor.site.reading.withheld import KEPT_BACK, withheld_without
from auditor.site.site import Saying
from auditor.site.statements.said import Strength
from auditor.site.words.later import later
from auditor.site.words.read_text import Hit
from auditor.site.words.sought import Sought

# "Only after" sets no channel apart.
ONLY_ONCE = later(
    r"\b(?:only|alleen|enkel|slechts)\b(?= (?:\S+ ){0,6}?(?:after|once|when|if|als|na|nadat|wanneer|zodra|met)\b)"
)
# By any name, where the other channel stands beside it.
NAMES = {
    "phone_number": later(
        r"\b(?:telefoon\w*|mobiel\w*|gsm\w*|06-?\w*|simkaart\w*|sms\w*|\w*nummers?|tel|phones?|telephones?|mobiles?|"
        r"cell(?:phone)?|"
        r"numbers?|sim(?: card)?|text(?:ed|ing|s)?|handy\w*|telefon\w*|telephone|portable|numero)\b"
    ),
    "email_address": later(r"\b(?:e-?mail\w*|mail\w*|inbox|mailbox\w*|postvak|courriel)\b"),
}
OTHER = {"phone_number": "email_address", "email_address": "phone_number"}
VERIFIES = Sought(
    r"\b(?:verif\w+|geverif\w+|confirm\w*|bevestig\w*|check\w*|gecheckt?|controleer\w*|controleren|gecontroleerd|"
    r"controle|test(?:en|ed|s)?|getest|"
    r"prove[ns]?|proof|bewijs\w*|bewezen|aanton\w*|aantoon\w*|valid\w+|gevalideerd|activ\w+|geactiveerd|\w*codes?|"
    r"pin(?:code)?s?|"
    r"password|link|bestatig\w*|verifizier\w*|gepruft|reachable|control over|belongs? to)\b"
)
# To give a number is not to have it checked.
FILLS_IN = later(
    r"\b(?:vul\w*|invul\w*|ingevuld|geef|geeft|opgeven|noteer\w*|vermeld\w*|zichtbaar|getoond|toon\w*|bereik\w*|"
    r"contact(?: ons| us| met)|bellen|bel|"
    r"fill\w*|give|gave|add|shown? (?:in|on|with|to)|visible|reach\w*|publish\w*|displayed|wijzig\w*|"
    r"change|nemen (?:we|wij)|opgeeft)\b"
)
TURNS = later(
    r"\b(?:niet|geen|nooit|noch|zonder|evenmin|maar|alleen|enkel|slechts|of|tenzij|hoef\w*|mag|kun(?:t|nen)?|"
    r"optioneel|aanbevolen|kies\w*|"
    r"not|no|never|nor|without|but|only|or|unless|optional|may|might|can|choose|either|recommended|nicht|kein\w*|"
    r"oder|aber|pas|ou|mais|\w+n't)\b"
)
REFERS_TO_THEM = later(r"\b(?:ze|die|deze|daarheen|daarop|them|they|these|those|beide\w*|allebei|alle ?twee|both)\b")
DENIES = later(r"\b(?:niet|geen|nooit|noch|evenmin|not|no|never|nor|neither|none|nicht|kein\w*|\w+n't|pas)\b")
UNVERIFIED = Sought(
    r"\b(?:on(?:bevestigd|geverifieerd|gecontroleerd)\w*|niet[- ](?:bevestigd|geverifieerd|gecontroleerd)\w*|"
    r"un(?:verified|confirmed|checked)|"
    r"not (?:verified|confirmed)|unbestatigt\w*|(?:zonder|without|geen|no) (?:een |a )?(?:bevestigd\w*|"
    r"geverifieerd\w*|gecontroleerd\w*|verified|confirmed|working)|non (?:verifie|confirme)\w*)\b"
)
LIKEWISE = later(r"^\W*(?:ook niet|idem|evenmin|hetzelfde|neither|same|nor)\b")
APART = later(r";|\.\s|,\s(?=(?:maar|but)\b)")
SECRETS = later(r"\b(?:\w*codes?|pins?|links?|sms|bevestiging\w*|confirmations?)\b")
PARTS = later(r"[;:]|\.\s|,\s(?=(?:maar|but|dan|then)\b)")
CODES = later(r"\bcodes\b")
DROPPED = Sought(
    r"\b(?:dropped|gestopt met|stopped|gaf\w* (?:\S+ )?op|opgegeven met|(?:is|zijn) vervallen|afgeschaft|abolished|"
    r"discontinued|done away with|scrapped|geschrapt)\b"
)
A_TRIAL = later(r"\b(?:proef|pilot|trial|experiment)\b")


def both_verified(saying: Saying, channel: str) -> Strength | None:
    """Return how far a sentence goes that has the channel verified along with the other one, None when it does not."""
    low = saying.sentence.low
    if saying.sentence.names("taken_as_given"):
        return None
    if not (_refused(saying, channel) or _coordinated(low, channel) or _both_of_them(saying, channel)):
        return None
    if saying.sentence.names("promise", "past") or stance(saying.sentence, "verify", "checks_it") in NOT_NOW:
        return None
    some = saying.sentence.names("hedge") or LIMITED.search(low) or _denied_of_some(low)
    return Strength.SOME if some else Strength.ALL


NOT_NOW = (Stance.PROMISED, Stance.PAST, Stance.ELSEWHERE, Stance.ASKED)


def _denied_of_some(low: str) -> bool:
    """Whether one part of a sentence denies what another states: "the agency's, not those of its models"."""
    parts = [part for part in APART.split(low) if VERIFIES.search(part)]
    return len(parts) > 1 and any(DENIES.search(part) and not KEPT_BACK.search(part) for part in parts)


def given_up(low: str) -> bool:
    """Whether a folded sentence tells that a check was dropped."""
    return DROPPED.search(low) is not None and VERIFIES.search(low) is not None


def on_trial(low: str) -> bool:
    """Whether a folded sentence tells of a trial, which is no rule yet."""
    return A_TRIAL.search(low) is not None


def _coordinated(low: str, channel: str) -> bool:
    """Whether a part of the sentence names both with a word for verifying, and nothing that sets them apart."""
    return VERIFIES.search(low) is not None and any(
        NAMES[channel].search(part) is not None
        and NAMES[OTHER[channel]].search(part) is not None
        and VERIFIES.search(part) is not None
        and TURNS.search(ONLY_ONCE.sub(" ", part)) is None
        and FILLS_IN.search(part) is None
        for part in APART.split(low)
    )


def _refused(saying: Saying, channel: str) -> bool:
    """Whether nothing goes online with the channel unverified, or without the code that was sent to it."""
    sentence = saying.sentence
    low = sentence.low
    if sentence.first and UNVERIFIED.search(sentence.question) and NAMES[channel].search(sentence.question):
        # "Onbevestigd nummer? Ook niet."
        return KEPT_BACK.search(low) is not None or LIKEWISE.match(low) is not None
    if VERIFIES.search(low) is None or FILLS_IN.search(low):
        return False
    found = [Hit(channel, *one.span()) for one in NAMES[channel].finditer(low)]
    if not found:
        return False
    lacks = UNVERIFIED.search(low) or SECRETS.search(low)
    return lacks is not None and withheld_without(low, found)


def _both_of_them(saying: Saying, channel: str) -> bool:
    """Whether "both" are verified, in a clause that denies nothing, after both were named."""
    sentence = saying.sentence
    if VERIFIES.search(sentence.low) is None:
        return False
    told = f"{sentence.question} {sentence.lead} {last_sentence(sentence.before)} {sentence.low}"
    if not (NAMES[channel].search(told) and NAMES[OTHER[channel]].search(told)):
        return False
    for part in PARTS.split(sentence.low):
        both = BOTH.search(part)
        refers = both or (REFERS_TO_THEM.search(part) and CODES.search(part))
        if refers and VERIFIES.search(part):
            if DENIES.search(part) is None:
                return True
            if both is not None and withheld_without(part, (Hit(channel, *both.span()),)):
                return True
    return False
