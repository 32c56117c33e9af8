"""Who does what to whom in a sentence on posting, told word by word.

`posting_shapes` knows turns of phrase. Here every word has a role (another person, the act of posting, what is posted),
and what counts is how roles stand to one another: "voor een ander", "door een manager", "laat je vriendin".
"""

import re
from functools import lru_cache
from typing import NamedTuple

WORD = re.compile(r"[\w'’&-]+|[.,;:?!()]")
ROLES = {
    "other": re.compile(
        r"anderen|derden?|andermans|vriend(?:in)?(?:nen|en|jes?)?|partners?|echtgeno\w+|zus(?:sen|jes?|ter)?|broers?|"
        r"collega(?:'?s)?|kennis(?:sen)?|managers?|agent(?:en|s)?|bemiddelaars?|bemiddelingsbureaus?|"
        r"tussenperso(?:on|nen)|stroman(?:nen)?|pooiers?|chauffeurs?|familie(?:lid|leden)?|huisgeno\w+|werkgevers?|"
        r"baas|(?:escort)?bureaus?|assistent\w*|vertegenwoordigers?|others|another|boyfriends?|girlfriends?|friends?|"
        r"husbands?|wife|wives|sisters?|colleagues?|intermediar(?:y|ies)|middlem[ae]n|pimps?|handlers?|drivers?|"
        r"agency|agencies|relatives?|employers?|representatives?|assistants?|flatmates?|third-part(?:y|ies)"
    ),
    "act": re.compile(
        r"(?:ge)?plaats(?:t|en|te|ten|ing|ingen)?|adverte(?:er|ert|ren|erde|erden)|geadverteerd|(?:ge)?beher?(?:er|eert|"
        r"eerd|en)|beheer(?:t|d|der)?|beheren|(?:aan|af)?meld(?:t|en)|aanmeld\w*|aangemeld|opge(?:ven|geven|eft)|"
        r"opgeeft|zetten?|gezet|zet|ingestuurd|insturen|instuurt|inzend\w*|ingezonden|aanma(?:ak|akt|ken)|aangemaakt|"
        r"ma(?:ak|akt|ken)|open(?:t|en)?|geopend|aan(?:bieden|biedt|geboden|bieding)|bied(?:t|en)?|registre\w+|"
        r"geregistreerd|inschrij(?:ven|ft|ving\w*)|ingeschreven|schrijft|invul(?:t|len)|ingevuld|voeg(?:t|en)?|"
        r"toevoeg\w*|toegevoegd|toe|regel(?:t|en)?|geregeld|bijhou\w+|promo(?:ten|ot|ten)|publice\w+|gepubliceerd|"
        r"post(?:s|ed|ing|en)?|plac(?:e|es|ed|ing)|advertis(?:e|es|ed|ing)|manag(?:e|es|ed|ing)|run|runs|running|"
        r"creat(?:e|es|ed|ing)|regist(?:er|ers|ered|ering)|submit(?:s|ted|ting)?|upload\w*|list(?:s|ed|ing)?|"
        r"open(?:s|ed|ing)|add(?:s|ed|ing)?|handl(?:e|es|ed|ing)|promot(?:e|es|ed|ing)|offer(?:s|ed|ing)?|sign|signs|"
        r"operat(?:e|es|ed|ing)|mak(?:e|es|ing)|made|put|puts|putting|act|acts|acting|publish\w*|maintain\w*"
    ),
    "thing": re.compile(
        r"\w*advertenties?|\w*profiel(?:en)?|\w*accounts?|zoekertjes?|annonces?|oproep(?:en)?|plaatsing(?:en)?|"
        r"vermelding(?:en)?|pagina'?s?|inlog|login|logins|ads?|adverts?|advertisements?|profiles?|listings?|content|"
        r"diensten|services"
    ),
    "for": re.compile(r"voor|namens|for|behalf|behoeve|opdracht|naam|name|in naam"),
    "of": re.compile(r"van|of"),
    "by": re.compile(r"door|via|by|through"),
}
# What may stand between a preposition and the person.
SMALL = re.compile(
    r"een|de|het|je|jouw|uw|hun|haar|zijn|mijn|geen|van|of|in|een|and|en|the|a|an|your|his|her|their|my|any|some|"
    r"iemand|eigen|own|of|wie|dan|ook|other"
)
MINE = re.compile(r"je|jouw|uw|haar|mijn|your|her|my|their|een|ne|a")
# Where "ander" and "man" name a person.
PERSONS = re.compile(
    r"persoon|personen|mensen|mens|vrouw|vrouwen|dame|dames|man|mannen|sekswerkers?|escorts?|adverteerders?|"
    r"gebruikers?|leden|person|persons|people|wom[ae]n|lady|ladies|girls?|workers?|providers?|users?|members?|"
    r"advertisers?|companions?"
)
SUBJECT_AFTER = re.compile(
    r"dat|als|mag|kan|mogen|kunnen|indien|wanneer|that|if|when|let|may|can|have|had|laat|laten|of|whether|or|and|en|die"
)
# What the platform itself does is none of theirs: "we list agencies".
OURS = frozenset({"we", "wij", "ik", "i"})
NEAR = 9


class Roles(NamedTuple):
    """The words of a sentence, and the places of each role."""

    words: tuple[str, ...]
    other: tuple[int, ...]
    act: tuple[int, ...]
    thing: tuple[int, ...]


@lru_cache(maxsize=20_000)
def roles_of(low: str) -> Roles:
    """Return the roles of a folded sentence."""
    words = tuple(WORD.findall(low))
    return Roles(
        words,
        tuple(n for n, word in enumerate(words) if _is_other(words, n, word)),
        tuple(n for n, word in enumerate(words) if ROLES["act"].fullmatch(word)),
        tuple(n for n, word in enumerate(words) if ROLES["thing"].fullmatch(word)),
    )


def _is_other(words: tuple[str, ...], place: int, word: str) -> bool:
    """Whether a word names another person than the one who is spoken to."""
    after = words[place + 1] if place + 1 < len(words) else ""
    before = words[place - 1] if place else ""
    if word == "third":
        return after.startswith("part")
    if word in ("ander", "andere"):
        return PERSONS.fullmatch(after) is not None or (word == "ander" and before in ("een", "de", "n", "elk", "elke"))
    if word in ("another", "other"):
        known = PERSONS.fullmatch(after) is not None
        return known or (word == "another" and not after.isalpha()) or (word == "another" and before in ("for", "of"))
    if word in ("anders", "else"):
        return re.fullmatch(r"(?:iemand|any|some|every)?-?(?:one|body)?|\w+(?:one|body)|iemand", before) is not None and (
            before not in ("", "niets")
        )
    if word in ("man", "vrouw"):
        return MINE.fullmatch(before) is not None and before not in ("een", "a")
    if word == "kennis":
        return before not in ("in", "van", "ter") and after != "van"
    return ROLES["other"].fullmatch(word) is not None


def posts_for_another(low: str) -> bool:
    """Whether a sentence has somebody put another on the site, or another put somebody there."""
    told = roles_of(low)
    return any(_acts(told, place) for place in told.other)


def _acts(told: Roles, place: int) -> bool:
    """Whether the person at a place is posted for, or posts."""
    words = told.words
    start = place - 1
    while start >= 0 and start >= place - 4 and SMALL.fullmatch(words[start]) and not ROLES["for"].fullmatch(words[start]):
        start -= 1
    before = words[start] if start >= 0 else ""
    if ROLES["for"].fullmatch(before):
        return _near(told.act, place, NEAR) or _near(told.thing, place, NEAR)
    owner = next((n for n in range(max(0, place - 3), place) if words[n] in ("van", "of", "from")), None)
    if owner is not None:
        return any(owner - 3 < n < owner for n in (*told.thing, *told.act))
    if any(ROLES["by"].fullmatch(one) for one in words[max(0, place - 3) : place]):
        return _near(told.act, place, NEAR)
    after = [n for n in told.act if place < n <= place + NEAR]
    if after and not any(words[n] in (".", ";", ":", "?", "!") for n in range(place, after[0])):
        head = start < 0 or before in (",", ".", ";", ":", "(", "?") or SUBJECT_AFTER.fullmatch(before) is not None
        if head or after[0] - place <= 2:
            return True
    return any(n in told.act and words[n - 1] not in OURS for n in range(max(1, place - 3), place))


def _near(places: tuple[int, ...], place: int, reach: int) -> bool:
    """Whether one of the places is near."""
    return any(abs(one - place) <= reach for one in places)
