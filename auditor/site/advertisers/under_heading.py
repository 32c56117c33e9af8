"""What a few words say of the document that only their heading names: "Paspoort. Van iedereen, vooraf"."""

from auditor.site.advertisers.about_advertisers import MEANT_FOR_THEM
from auditor.site.advertisers.identity_words import KEEPS_OR_DELETES
from auditor.site.site import Saying
from auditor.site.statements.said import Strength
from auditor.site.who import Who
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

SHORT_HEADING = 6
A_PAPER = later(
    r"\b(?:paspoort\w*|identiteits\w+|legitimatie\w*|id(?:-\w+)?|rijbewijs|kopie|passports?|identification|"
    r"identity \w+|documents?|documenten|proof of identity|ausweis\w*|piece d'identite)\b"
)
OF_ALL = later(
    r"^\W*(?:(?:ja|yes)\W+)?(?:(?:altijd|steeds|always|verplicht|vereist|nodig|required|mandatory|compulsory|"
    r"needed|gevraagd|asked)\b(?! (?:geweest|welkom|leuk|been|nice))|"
    r"(?:(?:dat|dit|that|this) (?:is|geldt|goes|holds) |verplicht |required |mandatory |altijd |always )?"
    r"(?:van|voor|bij|of|for|from|by) "
    r"(?:echt |werkelijk |simply )?(?:iedereen|eenieder|ieder|allemaal|iedere|elke|alle|everyone|everybody|every|all|"
    r"each|anyone)\b|"
    r"(?:iedereen|iedere \w+|elke \w+|alle \w+|everyone|everybody|every \w+|all \w+)[,.!]* ?(?:zonder uitzondering|"
    r"altijd|vooraf|without exception|always|beforehand|up front)?\W*$)"
)
OF_SOME = later(
    r"^\W*(?:alleen|enkel|slechts|uitsluitend|only|just) (?:als|bij|wanneer|indien|voor|van|in|if|when|for|from|on|"
    r"where|of)\b|^\W*(?:soms|sometimes|bij twijfel|steekproefsgewijs|in geval van twijfel|on doubt|at random|"
    r"af en toe|now and then|meestal|usually)\b"
)
OF_NOBODY = later(
    r"^\W*(?:(?:dat|die|dit|that|it) )?(?:(?:hoef|hoeft|hoeven|vraag|vragen|willen|wil|is|zijn) (?:je |u |ik |we |wij |"
    r"hier |"
    r"bij ons |echt |dus )*(?:ook )?niet(?: nodig| verplicht| vereist)?|niet (?:nodig|verplicht|vereist|gevraagd)|"
    r"(?:is )?not (?:needed|required|asked|necessary)|no need|none(?: needed| required)?|geen|nee|neen|no|nope|"
    r"overbodig|we don't ask|we do not ask|(?:mag|mogen|kan) (?:je )?thuis ?(?:laten|blijven))\W*$"
)
# A heading of what becomes of it, or whose paper it is.
OF_OTHERS = later(r"\b(?:bezoeker\w*|klant\w*|gast\w*|visitors?|clients?|guests?|vals\w*|fake|valid|welke?)\b")


def told_of_heading(saying: Saying) -> Strength | None:
    """Return how far the first words under a heading go that names a document, None where they tell something else."""
    sentence = saying.sentence
    if sentence.names("id_document") or sentence.part.start or not _under_its_name(saying):
        return None
    if OF_NOBODY.match(sentence.low):
        return Strength.DENIED
    if OF_SOME.match(sentence.low):
        return Strength.SOME
    return Strength.ALL if OF_ALL.match(sentence.low) else None


def _under_its_name(saying: Saying) -> bool:
    """Whether it opens what stands under a short heading that is little more than the name of a document."""
    heading = folded(" ".join(saying.sentence.block.headings[-1:])).strip()
    if not heading or heading.endswith("?") or len(heading.split()) > SHORT_HEADING or saying.position:
        return False
    if A_PAPER.search(heading) is None or KEEPS_OR_DELETES.search(heading) or OF_OTHERS.search(heading):
        return False
    return saying.kind in MEANT_FOR_THEM or Who.ADVERTISER in saying.who or not saying.who
