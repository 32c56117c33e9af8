"""By what a platform asks its document of some only, so that what is done with it is done for no more of them."""

from auditor.site.advertisers.about_advertisers import only_in_special_cases
from auditor.site.advertisers.asked_in_part import another_part_let_off
from auditor.site.advertisers.identity import heard_of_identity
from auditor.site.advertisers.identity_answers import lets_a_role_off
from auditor.site.advertisers.identity_late import asked_late
from auditor.site.advertisers.introduced import introduced_by_a_case
from auditor.site.advertisers.narrowed import a_group_is_let_off_on_its_page
from auditor.site.site import Saying, Site
from auditor.site.statements.said import Strength
from auditor.site.words.later import later

AFTER = 3
# "In de regel adverteert u zonder dat wij naar uw papieren vragen."
MOSTLY_NOT = later(
    r"\b(?:in de regel|meestal|normaal\w*|doorgaans|gewoonlijk|vaak|usually|normally|mostly|as a rule|in general|"
    r"normalerweise|en general)\b[^.;]*\b(?:zonder|geen|niet|without|no|not|ohne|kein\w*|sans|pas)\b"
)
# "Alleen wanneer we twijfelen vragen we de ID-check alsnog."
ONLY_WHEN = later(
    r"\b(?:alleen|enkel|slechts|uitsluitend|only|just|nur|seulement|uniquement) (?:als|bij|wanneer|indien|in geval|"
    r"if|when|where|in case|wenn|bei|si|quand|en cas) (?:[\w'-]+ ){0,4}?(?:twijfel\w*|vermoed\w*|melding\w*|"
    r"klacht\w*|jong\w*|doubt\w*|suspect\w*|suspicio\w*|reports?|young|unsure|zweifel\w*|doute\w*)\b"
)
GROUP = (
    r"(?:medewerk\w+|escorts?|dames|meiden|modellen|gastvrouwen|masseuses|masseurs|\w*bureaus?|clubs?|\w*huizen|"
    r"bedrijven|"
    r"salons?|ondernemingen|(?:bestaande|oude|vaste|bekende) \w+|wie (?:al|via|bij|voor)|employees|girls|"
    r"companions|models|"
    r"masseurs|staff|ladies|agenc(?:y|ies)|houses|parlou?rs|(?:existing|older|known|regular) \w+|those who)"
)
# "Van de escorts van een bureau vragen wij geen legitimatie", "clubs need send nothing".
OF_A_GROUP = later(
    rf"\b(?:van|bij|voor|aan|of|from|for)\b[^.;,]{{0,25}}\b{GROUP}\b|^\W*(?:de |the |hun |their )?{GROUP}\b|"
    rf"\b(?:hoeven|hoeft|need|needn't|do|don't) (?:(?:de|the|hun|their) )?{GROUP}\b"
)


def asked_of_some(site: Site) -> tuple[Saying, ...]:
    """Return the sentences that let some off, or ask on doubt only; asked late is asked of all the same."""
    told = heard_of_identity(site).told
    never_of_all = all(strength is not Strength.ALL for _, strength in told)
    return tuple(
        saying
        for saying, strength in told
        if strength is not Strength.ALL
        and (_lets_off(saying) or _mostly_not(saying) or (never_of_all and _is_rare(saying)))
    )


def _mostly_not(saying: Saying) -> bool:
    """Whether a sentence says that most advertise without a document, or that it is asked on doubt and else not."""
    low = saying.sentence.low
    return MOSTLY_NOT.search(low) is not None or ONLY_WHEN.search(low) is not None


def _is_rare(saying: Saying) -> bool:
    """Whether a document is asked on cause; that it is asked too late is asked of everybody all the same."""
    sentence = saying.sentence
    if asked_late(sentence, saying.after(AFTER)) or sentence.names("after_publication"):
        return False
    return only_in_special_cases(saying) or introduced_by_a_case(saying)


def _lets_off(saying: Saying) -> bool:
    """Whether a sentence, or one after it, leaves out those of a group or of a part of the site."""
    sentence = saying.sentence
    denies = sentence.names("denial", "negation") and OF_A_GROUP.search(sentence.low) is not None
    return denies or lets_a_role_off(saying) or another_part_let_off(saying) or a_group_is_let_off_on_its_page(saying)
