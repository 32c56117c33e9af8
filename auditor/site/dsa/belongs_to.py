"""A company without a legal form, told as whose the platform is: "nu een product van Watermolen Media"."""

import re

from auditor.site.words.later import later

BELONGS = (
    r"\b(?:(?:product|dienst|initiatief|project|merk|label|titel|onderdeel|eigendom|in handen) van|"
    r"(?:product|service|brand|part|project|property|subsidiary) of|brought to you by|"
    # "Wordt uitgegeven door Kroezeman Internet", "ik werk alleen, onder de naam Het Rode Kussen"; who made the pages
    # may be a builder, and who advertises works under a name too.
    r"(?:wordt|is|werd|zijn|is being) (?:\w+ )?(?:gerund|uitgegeven|geexploiteerd|run|published|operated) (?:door|by)|"
    r"(?:\b(?:ik|wij|we|i)\b[^.;]{0,25}|\b(?:handelend|trading) )(?:onder de (?:handels)?naam|under the name(?: of)?)|"
    r"mijn bedrijf(?:je)? heet)\b"
)
LEAST_WORDS = 2
BELONGS_TO = later(BELONGS + r"\s*$")
MAY_BELONG = later(BELONGS)
OF_SOMETHING_ELSE = later(
    r"\b(?:acties?|campagnes?|campaigns?|foto'?s?|photos?|teksten?|profiel\w*|profiles?|\w*advertenties?|ads?|"
    r"listings?|"
    r"steun\w*|doneer\w*|donat\w*|support|cursus\w*|training\w*|tips|lijst|list)\b"
)


def told_as_owner(name: str, before: str) -> bool:
    """Whether the folded text before a name says that the platform is of whoever is called so.

    One word in capitals may be a country or a person; a campaign or a picture has an owner of its own.
    """
    words = [one for one in name.partition(". ")[0].split() if one[0].isupper()]
    if len(words) < LEAST_WORDS or BELONGS_TO.search(before) is None:
        return False
    return OF_SOMETHING_ELSE.search(re.split(r"[.!?;]", before)[-1]) is None
