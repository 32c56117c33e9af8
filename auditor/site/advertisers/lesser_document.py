"""Which kind of document will not do: "een rijbewijs nemen we niet aan" demands another one and lets nobody off."""

from auditor.site.words.later import later

KIND = (
    r"(?:(?:bromfiets)?rijbewij\w+|ov-? ?(?:chip)?kaart\w*|(?:studenten|college)kaart\w*|"
    r"(?:bank|klanten|verzekerings|zorg)pas\w*|zwart-?wit ?kopie\w*|"
    r"(?:verlopen|oude?|onleesbare|ongeldige|afgeplakte) (?:\w+ ){0,2}?(?:paspoort\w*|documenten?|identiteitskaart\w*|"
    r"legitimatie\w*|kaart|kopie\w*|foto'?s?)|"
    r"driv(?:ing|er'?s?) licen[cs]es?|student (?:cards?|ids?)|library cards?|bank ?cards?|"
    r"(?:expired|old|unreadable) (?:\w+ ){0,2}?(?:passports?|documents?|ids?|cards?|cop(?:y|ies)))"
)
KINDS = rf"{KIND}(?: (?:of|en|or|and) (?:een |an? )?(?:\w+ )?{KIND})?"
WILL_NOT_DO = (
    r"(?:(?:nemen|neem|accepteren|accepteer|aanvaarden|aanvaard) (?:we|wij|ik|i) (?:\w+ ){0,2}?niet(?: aan)?|"
    r"(?:wordt|worden|is|zijn) (?:\w+ ){0,3}?(?:niet|geen) (?:\w+ ){0,2}?(?:aangenomen|geaccepteerd|aanvaard|"
    r"geldig\w*|toegestaan|voldoende|genoeg|goed|toereikend|identiteitsbewijs|legitimatiebewijs)|"
    r"(?:volsta(?:at|an)|geld(?:t|en)|vol(?:doet|doen)|tel(?:t|len)|werk(?:t|en)|mag|mogen|kan|kunnen) "
    r"(?:\w+ ){0,3}?niet(?: als \w+)?|"
    r"(?:is|are|will|do|does|can)(?: ?not|n't)(?: be)? (?:\w+ ){0,2}?(?:do|accepted|valid|enough|sufficient|count|"
    r"suffice|allowed)|won't (?:do|count|suffice))"
)
OPENS = r"[(,;:]?(?: (?:maar|en|but|and|we|wij|ik|i|alleen|only))?"
REFUSED = later(
    rf"{OPENS} ?(?:een |de |je |uw |met een |an? |the |your )?{KINDS}"
    rf"(?: (?:bij ons|hier|dus|alleen|ook|alone|only|as such)){{0,2}} {WILL_NOT_DO}\)?|"
    rf"{OPENS} ?(?:(?:nemen|accepteren|aanvaarden) (?:we |wij |ik )?(?:dus )?geen|"
    rf"(?:we |i )?(?:do not|don't|cannot|can't|won't) (?:accept|take)(?: an?)?) {KINDS}(?: aan\b)?\)?|"
    rf"[(,;] ?(?:maar |en |but |and |dus )?(?:geen|niet (?:je|een|met een)|not? (?:an? |your )?) ?{KINDS}\)?"
    r"(?=\W*$|[,;)])"
)
WILL_IT_DO = later(
    rf"(?:^|[?.!] )\W*(?:en|and|wat met|what about|of|or)\W+(?:met )?(?:een |mijn |an? |my )?{KIND}\W*$|"
    rf"\b(?:is|geldt|telt|mag|kan|volstaat|accepteren jullie|accepteert u|does|will|do you accept|can i use) "
    rf"(?:een |mijn |met een |an? |my )?{KIND}(?: (?:ook|genoeg|goed|geldig|count|do|enough|valid|too))*\W*$"
)
NEGATED = later(r"\b(?:niet|geen|nooit|niemand|niets|zonder|not|no|never|nobody|nothing|without|cannot)\b|n't\b")
DOCUMENT = later(r"paspoort|passport|identi|legitimati|\bid\b|\bid-|id ?card|document(?!ary)|rijbewij|licen[cs]e")


def without_refused_kinds(low: str) -> str:
    """Return folded text without what it says of the kind that will not do."""
    return REFUSED.sub(" ", low)


def refuses_a_kind(low: str) -> bool:
    """Whether folded text denies no more than that one kind of document will do."""
    left = without_refused_kinds(low)
    return left != low and NEGATED.search(left) is None


def demands_another(low: str) -> bool:
    """Whether a document is named in folded text beside the kind that will not do."""
    return DOCUMENT.search(without_refused_kinds(low)) is not None


def asks_of_a_kind(question: str) -> bool:
    """Whether a folded question asks of such a kind whether it will do: "En een studentenkaart?"."""
    return WILL_IT_DO.search(question) is not None
