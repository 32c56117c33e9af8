"""Who else may be the one that looks at an advertisement: the reader, visitors, a body of state, a friend."""

from auditor.site.moderation.ad_check_words import MACHINE_LOOKS, STEPS
from auditor.site.reading.elsewhere import tells_of_others
from auditor.site.reading.other_voices import of_another_voice
from auditor.site.reading.sentences import Sentence
from auditor.site.words.later import later
from auditor.site.words.sought import Sought

LEAST_WORDS = 3


# Who looks is somebody else: a body of state or branch, a friend, an adviser. It is their own act, advice or debate.
OTHER_ACTOR = Sought(
    r"^\W*(?:(?:ook|in|volgens|according to|bij|at|so|the|de|het|een|a|an|our|onze) )*(?:\S+ )?"
    r"(?:branche\w*|beroeps\w*|vereniging\w*|vakbond\w*|koepel\w*|(?:trade|industry) \w+|association\w*|unions?|"
    r"(?:tweede )?kamer(?:lid|leden)?|minister\w*|parlement\w*|parliament\w*|wetgever|wet|law|legislator\w*|"
    r"kabinet|senaat|overheid|government|gemeente\w*|municipalit\w+|city|toezichthouder\w*|regulators?|"
    r"inspect(?:eur|ors?)|"
    r"hof|rechter|rechtbank|courts?|judges?|verordening|richtlijn|directive|regulation|krant\w*|newspapers?|"
    r"onderzoekers?|researchers?|hulpverlen\w+|politie\w*|police|agenten|meldpunt\w*|hotlines?|"
    r"concurrent\w*|competitors?|datingsite\w*|another site|vroegere eigenaar)\b|"
    r"\b(?:advise[rs]\w*|adviseert|adviseren|raadt|recommends?|urges?|beveelt|vroeg|vraagt|debated?|debatte\w+|besprak|"
    r"bespreekt|pleit\w*|calls? for|demanded|eiste?n?|wants|wil) (?:\S+ ){0,4}?(?:leden|members|minister|sites|"
    r"platforms?|dat|that|whether|of|all|alle)\b|"
    r"\b(?:door|by|aan|to) (?:je |uw |your |the |de |het |een |a |an |onze |our )?(?:verhuur\w+|vriend\w*|friends?|"
    r"kennis|familie|partner|advocaat|lawyers?|jurist\w*|boekhouder|accountant|bank|gemeente|city|commissie|"
    r"\w+commissie|inspect(?:ie|or)|toezichthouder|regulator|politie|police|verkoop\w*|sales \w+|bezoekers|visitors)\b|"
    r"^\W*(?:een|a|an|another) (?:\S+ )?(?:marktplaats|marketplace|(?:web)?site|platform|forum|portal|magazine|app)\b|"
    r"^\W*(?:job|vacature|functie|baan|gevraagd|gezocht)\s?:|"
    r"^\W*(?:laat|vraag|ask|have|let|get) (?:\S+ ){0,2}?(?:vriend\w*|friends?|iemand|someone|somebody|kennis|collega)\b"
)


# "Shown to visitors": who sees it later does not look at it first.
SHOWN_TO = later(
    r"\b(?:shown|visible|displayed|open|public|available|revealed|getoond|zichtbaar|te zien|vertoond) (?:to|aan|voor) "
    r"(?:the |de |any |onze |our )?(?:visitors|bezoekers|public|publiek)\b"
)


# Passive, by whom is not said: the platform.
IS_LOOKED_AT = later(
    r"\b(?:wordt|worden|is|are|gets?|be|being|zijn) (?:\S+ ){0,5}?(?:bekeken|gelezen|nagekeken|nagelezen|gecontroleerd|"
    r"beoordeeld|gekeurd|goedgekeurd|gecheckt|getoetst|gescreend|nagezien|reviewed|checked|approved|read|vetted|"
    r"inspected|assessed|screened|examined|looked at|moderated|gemodereerd)\b"
)


# The platform itself looks: "we review", "onze controle", "a moderator checks".
WE_LOOK = later(
    r"\b(?:wij|we|ik|i|redact\w+|moderat\w+|medewerk\w+|team|editors?|staff|colleagues?|collega\w*)\b"
    r"(?: \S+){0,6}? (?:check|bekij|bekek|lees|lez|read|review|controle|kijk|keur|toets|approv|beoord|look|inspect|"
    r"assess|vet|screen|moder|goedge|nage(?:lezen|keken|zien|lopen)|gelezen\b|bekeken\b|"
    r"doorge(?:lezen|nomen))|\b(?:onze|ons|our) (?:\S+ )?(?:\w*controle|\w*keuring|toetsing|beoordeling|"
    r"akkoord|goedkeuring|nazicht|review|check|approval|assessment|clearance|moderation|go-ahead|ok)\b|"
    r"\b(?:the|our|a|an|de|onze|een) \w+ (?:gives?|geeft) (?:\w+ ){0,3}?(?:approval|go|ok|akkoord|goedkeuring|fiat)\b"
)


# "Je stuurt je verhaal op, Wilma leest het": somebody of the platform by name.
SOMEBODY_NAMED = later(
    r"[,;:] (?:en |and |daarna |dan |then )?[A-Z][a-z]+ (?:(?:en|and) [A-Z][a-z]+ )?(?:leest|lezen|bekijkt|bekijken|"
    r"kijkt|"
    r"controleert|keurt|reads?|checks?|looks?|reviews?|approves?)\b"
)


OF_THEIRS = (
    r"(?! (?:\S+ ){0,2}?(?:\w*advertentie|tekst|profiel|oproep|zoekertje|annonce|plaatsing|ad|advert|"
    r"listing|inzending|opgave|concept|pagina|kaart|kaartje|briefje|page|draft|text)\b)"
)


READER_LOOKS = later(
    r"^\W*(?:prufen sie|lesen sie|lies|prufe|verifiez|relisez|lisez|controleer|bekijk|lees|kijk|check|review|read|"
    r"look at|modereer)\b|\b(?:so|dus|please|graag) (?:check|read|controleer|kijk|lees|bekijk) (?:it|them|that|hem|"
    r"het|dat|alles|"
    r"goed|your|je|uw)\b"
)


# "Before you publish, check everything twice", "have a friend go over it", "a listing reviewed by its owner".
READER_PROOFREADS = later(
    r"^\W*(?:always |altijd )?(?:before|once|when|if|voordat|voor|als|wanneer|zodra|bevor|avant de|avant que) (?:you|"
    r"je|jij|u|ge|"
    r"sie|vous|publier|(?:posting|publishing|submitting))\b[^,.;]{0,50},? (?:\w+ )?(?:check|read|proofread|review|"
    r"look|have|let|ask|"
    r"lees|controleer|kijk|bekijk|laat|vraag|prufen|lesen|relisez|verifiez)\b(?! (?:us|ons))|"
    r"\b(?:proofread|spell-?check)\b|\b(?:par vos soins|by yourself|door (?:uzelf|jezelf)|durch sie selbst)\b|"
    r"\bvalidation (?:du|de votre|de ton) (?:formulaire|e-?mail|adresse|compte|panier)\b|\b(?:reviewed|checked|read|"
    r"nagelezen|gecontroleerd|gelezen) (?:by|door) (?:its|the|hun|"
    r"zijn|haar|de) (?:owner|writer|author|eigenaar|schrijver|maker|advertiser|adverteerder)\b"
)


READER_ACTS = later(
    rf"^\W*(?:jij|je|u|you)\b{OF_THEIRS}|\b(?:kun|kunt|kan|can|moet|should|may) (?:je|u|jij|you)\b{OF_THEIRS}|"
    r"\b(?:je|u|you) (?:kunt|kan|can|may|should|moet|zelf)\b"
)


OTHERS_LOOK = later(
    r"^\W*(?:(?:veel|sommige|many|some) )?(?:adverteerders|advertisers) (?:lezen|bekijken|kijken|read|check) "
    r"(?:hun|zelf|their)\b|"
    r"\b(?:bezoekers?|klanten|gasten|visitors?|clients?|men) (?:\S+ ){0,3}?(?:bekijk|lez|lees|kijk|see|view|read)\w*|"
    r"\b(?:lees|read) (?:meer|ook|more|our|onze|hier)\b|\b(?:gelezen|bekeken) (?:door bezoekers|worden door)\b"
)


# "Drie regels lezen mensen, tien niet": how visitors read, unless it comes before publication.
PEOPLE_READ = later(
    r"\b(?:lezen|leest|bekijken|bekijkt|kijken|onthouden) (?:(?:de )?(?:meeste )?mensen|iedereen|niemand)\b|"
    r"^\W*(?:(?:de )?meeste |veel |most |many )?(?:mensen|people) (?:\S+ )?(?:lezen|bekijken|kijken|scannen|read|look|"
    r"skim|see|"
    r"scan)\b"
)


SAID_TO_BE_FIRST = later(
    r"\b(?:alle|elke?|iedere?|all|every|each)\b|\b(?:voordat|vooraf|vooraleer|voor (?:plaatsing|publicatie|\w+ \S* ?"
    r"(?:online|verschijn\w*|geplaatst))|before|prior)\b"
)


# "Nobody looks at it beforehand, so read it over": what is left to the reader does not undo the rest.
NOBODY_DOES = later(
    r"^\W*(?:no,? |nee,? )?(?:nobody|no one|none of us|not one of us|niemand|geen van (?:ons|allen|beiden)|geen mens)\b"
    r"[^,;]{0,70}(?=[,;] (?:so|dus|please|graag)\b)"
)


def others_look(sentence: Sentence, low: str) -> bool:
    """Whether the reader, visitors, a body of state or an adviser look, or whether it is a label that says nothing."""
    label = not sentence.question and not sentence.lead and sentence.block.tag not in STEPS
    if READER_PROOFREADS.search(low):
        return True
    if label and len(low.split()) < LEAST_WORDS:
        return True
    if PEOPLE_READ.search(low) and SAID_TO_BE_FIRST.search(low) is None:
        return True
    nobody = NOBODY_DOES.match(low)
    if tells_of_others(low) or READER_LOOKS.search(nobody[0] if nobody is not None else low) or OTHERS_LOOK.search(low):
        return True
    if WE_LOOK.search(low) is None and (OTHER_ACTOR.search(SHOWN_TO.sub(" ", low)) or of_another_voice(low)):
        return True
    own = WE_LOOK.search(low) or IS_LOOKED_AT.search(low) or SOMEBODY_NAMED.search(sentence.text)
    reader = READER_ACTS.search(low)
    if own is not None or reader is None:
        return False
    # "Our software scans your profile, and you can shine."
    return not (sentence.names("machine") and MACHINE_LOOKS.search(low[: reader.start()]))
