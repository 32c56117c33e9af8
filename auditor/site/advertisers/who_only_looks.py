"""Sentences and pages on the age of those who only look, which ask nothing of who advertises."""

from auditor.site.kinds.page_kind import PageKind
from auditor.site.site import Saying
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

MEANT_FOR_ADVERTISERS = frozenset({PageKind.ADVERTISE, PageKind.VERIFICATION, PageKind.REGISTER})
WHO_PLACES = later(
    r"\b(?:advert\w+|aanbied\w*|aanbiedster\w*|plaats\w*|sekswerk\w*|dames?|provider\w*|post(?:s|ing)?|list(?:s|ing)?|"
    r"workers?|inserent\w*|annonceur\w*)\b"
)
TO_LOOK = later(
    r"\b(?:bekijken|bezoeken|rondkijken|toegang (?:tot|krijgt)|verder naar de (?:site|advertenties)|view|browse|visit|"
    r"access to|enter the)\b"
)
# "Onze partner controleert uw leeftijd via iDIN", where no paper and nobody who places is named: of who looks.
AGE_OF_WHO_LOOKS = later(
    r"\b(?:control\w+|check\w*|verif\w+|toets\w*|bevestig\w*|stelt?|vaststel\w*)\b[^.;]{0,40}\b(?:leeftijd|age)\b|"
    r"\b(?:leeftijd|age) (?:[\w'-]+ ){0,4}?(?:control\w+|gecontroleerd|check\w*|verif\w+|geverifieerd|bevestig\w*|"
    r"vastgesteld)\b"
)
AGE_CHECK = later(
    r"\bleeftijds?-?(?:check|controle|verificatie|poort|bewijs|toets|test)\w*|"
    r"\bage[- ](?:check|verification|gate|assurance|control|proof)s?\b"
)


def age_of_who_looks(saying: Saying) -> bool:
    """Whether a sentence has an age checked on a page that is not meant for advertisers, and names none of them."""
    sentence = saying.sentence
    if AGE_OF_WHO_LOOKS.search(sentence.low) is None or WHO_PLACES.search(sentence.low):
        return False
    if saying.kind in MEANT_FOR_ADVERTISERS:
        # "Verificatie" is what a page for those who look is called as well.
        return saying.kind is PageKind.VERIFICATION and TO_LOOK.search(saying.passage_text) is not None
    return True


def on_a_page_for_who_looks(saying: Saying) -> bool:
    """Whether the whole page is on the age check of visitors: headed so, and nobody who advertises is named on it."""
    page = saying.page
    if saying.kind in (PageKind.ADVERTISE, PageKind.REGISTER) or AGE_CHECK.search(folded(page.main_heading)) is None:
        return False
    told = page.sentences
    return any(one.names("visitor") for one in told) and not any(one.names("advertiser") for one in told)
