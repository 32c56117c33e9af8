"""By what a platform asks its document of some only, so that what is done with it is done for no more of them."""

from auditor.site.advertisers.asked_in_part import another_part_let_off
from auditor.site.advertisers.identity import heard_of_identity
from auditor.site.site import Saying, Site
from auditor.site.statements.said import Strength
from auditor.site.words.later import later

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
    """Return the sentences that let a group or a kind of advertisement off; doubt is another matter."""
    return tuple(
        saying
        for saying, strength in heard_of_identity(site).told
        if strength is not Strength.ALL and _lets_off(saying)
    )


def _lets_off(saying: Saying) -> bool:
    """Whether a sentence, or one after it, leaves out those of a group or of a part of the site."""
    sentence = saying.sentence
    denies = sentence.names("denial", "negation") and OF_A_GROUP.search(sentence.low) is not None
    return denies or another_part_let_off(saying)
