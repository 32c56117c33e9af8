"""Who does what to whom in a sentence on posting, told word by word.

`posting_shapes` knows turns of phrase. Here every word has a role (another person, the act of posting, what is posted),
and what counts is how roles stand to one another: "voor een ander", "door een manager", "laat je vriendin".
"""

from functools import lru_cache
from typing import NamedTuple

from auditor.site.words.later import later
from auditor.site.words.sought import Sought

WORD = later(r"[\w'’&-]+|[.,;:?!()]")
ROLES = {
    "other": later(
        r"anderen|derden?|andermans|vriend(?:in)?(?:nen|en|jes?)?|partners?|echtgeno\w+|zus(?:sen|jes?|ter)?|broers?|"
        r"collega(?:'?s)?|kennis(?:sen)?|managers?|agent(?:en|s)?|bemiddelaars?|bemiddelingsbureaus?|"
        r"tussenperso(?:on|nen)|stroman(?:nen)?|pooiers?|chauffeurs?|familie(?:lid|leden)?|huisgeno\w+|werkgevers?|"
        r"nicht(?:en|je)?|neef|neven|buurvrouw(?:en)?|moeders?|dochters?|tantes?|kamergenot\w+|maatjes?|maten|cousins?|"
        r"nieces?|aunts?|mothers?|"
        r"daughters?|neighbou?rs?|roommates?|housemates?|"
        r"baas|lief|huurders?|huursters?|(?:escort)?bureaus?|clubs?|agentschap(?:pen)?|escortservices?|"
        r"assistent\w*|vertegenwoordigers?|"
        r"others|another|boyfriends?|girlfriends?|friends?|"
        r"someone's|somebody's|another's|husbands?|wife|wives|sisters?|colleagues?|intermediar(?:y|ies)|middlem[ae]n|"
        r"pimps?|handlers?|drivers?|"
        r"agency|agencies|relatives?|employers?|representatives?|assistants?|flatmates?|tenants?|third-part(?:y|ies)"
    ),
    "act": later(
        r"(?:ge)?plaats(?:t|en|te|ten|ing|ingen)?|schakel(?:t|en)|geschakeld|inserer\w*|inseriert|adverte(?:er|"
        r"ert|ren|erde|erden)|geadverteerd|(?:ge)?beher?(?:er|"
        r"eert|"
        r"eerd|en)|beheer(?:t|d|der)?|beheren|(?:aan|af)?meld(?:t|en)|aanmeld\w*|aangemeld|opge(?:ven|geven|eft)|"
        r"opgeeft|zetten?|gezet|zet|ingestuurd|insturen|instuurt|inzend\w*|ingezonden|aanma(?:ak|akt|ken)|aangemaakt|"
        r"ma(?:ak|akt|ken)|open(?:t|en)?|geopend|aan(?:bieden|biedt|geboden|bieding)|bied(?:t|en)?|registre\w+|"
        r"geregistreerd|inschrij(?:ven|ft|ving\w*)|ingeschreven|schrijft|invul(?:t|len)|ingevuld|vult?|voeg(?:t|en)?|"
        r"toevoeg\w*|toegevoegd|toe|aanprij\w+|aangeprezen|werf|werven|regel(?:t|en)?|onderhouden|gerund|geregeld|"
        r"ophang\w*|opgehangen|hang(?:t|en)|runt|runnen|bijhou\w+|opvoer\w*|promo(?:ten|ot|ten)|publice\w+|"
        r"gepubliceerd|"
        r"post(?:s|ed|ing|en)?|plac(?:e|es|ed|ing)|advertis(?:e|es|ed|ing)|manag(?:e|es|ed|ing)|run|runs|running|"
        r"creat(?:e|es|ed|ing)|regist(?:er|ers|ered|ering)|submit(?:s|ted|ting)?|upload\w*|list(?:s|ed|ing)?|"
        r"open(?:s|ed|ing)|add(?:s|ed|ing)?|handl(?:e|es|ed|ing)|promot(?:e|es|ed|ing)|offer(?:s|ed|ing)?|sign|signs|"
        r"operat(?:e|es|ed|ing)|mak(?:e|es|ing)|made|put|puts|putting|act|acts|acting|publish\w*|maintain\w*"
    ),
    "thing": later(
        r"\w*advertenties?|\w*profiel(?:en)?|\w*accounts?|zoekertjes?|annonces?|oproep(?:en)?|plaatsing(?:en)?|"
        r"vermelding(?:en)?|kaartjes?|briefjes?|topics?|pagina'?s?|inlog|login|logins|ads?|adverts?|advertisements?|"
        r"profiles?|listings?|content|"
        r"diensten|services"
    ),
    "for": later(r"voor|namens|for|behalf|behoeve|opdracht|rekening|verzoek|last|request|naam|name|in naam"),
    "by": later(r"door|via|by|through"),
}
# What may stand between a preposition and the person.
SMALL = later(
    r"een|al|alle|all|de|het|dr|d'r|m'n|mn|z'n|zn|beste|goede|best|good|je|jouw|uw|hun|haar|zijn|mijn|geen|van|of|in|"
    r"een|and|en|the|a|an|"
    r"your|his|her|"
    r"their|my|any|some|"
    r"iemand|eigen|own|of|wie|dan|ook|other"
)
MINE = later(r"je|jouw|uw|haar|mijn|your|her|my|their|een|ne|a")
# Where "ander" and "man" name a person.
PERSONS = later(
    r"persoon|personen|mensen|mens|vrouw|vrouwen|dame|dames|man|mannen|sekswerkers?|escorts?|adverteerders?|"
    r"gebruikers?|leden|person|persons|people|individuals?|wom[ae]n|lady|ladies|girls?|workers?|providers?|users?|"
    r"members?|"
    r"advertisers?|companions?"
)
# "De derde keer", "een derde foto": the third of a row is no third party.
ORDINAL = later(
    r"keer|maal|overtreding\w*|waarschuwing\w*|dag|week|maand|jaar|stap|foto|lid|rij|regel|verdieping|poging|deel|fase|"
    r"van|advertentie|categorie|rubriek|stad|melding|plaats|e-?mail|bericht|code"
)
SUBJECT_AFTER = later(
    r"dat|als|mag|kan|mogen|kunnen|indien|wanneer|that|if|when|let|may|can|have|had|laat|laten|of|whether|or|and|en|"
    r"die"
)
# What the platform itself does is none of theirs: "we list agencies".
# What is another's without being an advertisement.
NO_POST = later(
    r"foto'?s?|photos?|pictures?|beelden|afbeeldingen|gegevens|data|nummers?|teksten?|reacties|reviews?|berichten|"
    r"comments?|"
    r"naam|name|wachtwoord|password"
)
DOES = frozenset({"doen", "doet", "do", "does"})
HERS = frozenset({"haar", "zijn", "hun", "her", "his", "their"})
OURS = frozenset({"we", "wij", "ik", "i"})
NEAR = 9
CLOSE = 2
STOPS = frozenset(".;:?!")
OWNED = frozenset({"van", "of", "from"})


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
    other = tuple([n for n, word in enumerate(words) if _is_other(words, n, word)])
    if not other:
        # Then nobody asks what is done, and most sentences are done with.
        return Roles(words, (), (), ())
    return Roles(
        words,
        other,
        tuple([n for n, word in enumerate(words) if _has_role(word, "act")]),
        tuple([n for n, word in enumerate(words) if _has_role(word, "thing")]),
    )


@lru_cache(maxsize=20_000)
def _has_role(word: str, role: str) -> bool:
    """Whether a word may have a role; the same few thousand words make up all sentences."""
    return ROLES[role].fullmatch(word) is not None


def _is_other(words: tuple[str, ...], place: int, word: str) -> bool:
    """Whether a word names another person than the one who is spoken to."""
    after = words[place + 1] if place + 1 < len(words) else ""
    before = words[place - 1] if place else ""
    if word in ("third", "derde"):
        return after.startswith(("part", "person", "ones")) if word == "third" else ORDINAL.fullmatch(after) is None
    if word in ("ander", "andere"):
        return PERSONS.fullmatch(after) is not None or (word == "ander" and before in ("een", "de", "n", "elk", "elke"))
    if word in ("another", "other"):
        known = PERSONS.fullmatch(after) is not None
        return known or (word == "another" and not after.isalpha()) or (word == "another" and before in ("for", "of"))
    if word in ("anders", "else"):
        return before == "iemand" or before.endswith(("one", "body"))
    if before == "namens" or (before == "of" and place > 1 and words[place - 2] == "behalf"):
        return PERSONS.fullmatch(word) is not None or ROLES["other"].fullmatch(word) is not None
    if word in ("someone", "somebody") and after not in ("else", "else's"):
        # "A profile of someone you know"; "if someone posts your photo" puts nobody on the site.
        return before in ("for", "of", "behalf")
    if word == "iemand" and after != "anders":
        return before in ("voor", "namens", "van")
    if word in ("man", "vrouw", "lief"):
        return MINE.fullmatch(before) is not None and before not in ("een", "a")
    if word == "kennis":
        return before not in ("in", "van", "ter") and after != "van"
    return _has_role(word, "other")


# Who may look at a page, pays for it, or forces somebody, is another matter than who puts her on it.
SEEN_BY = later(
    r"\b(?:voor(?:dat|aleer)?|before|until|till) (?:iemand anders|een ander|anderen|anyone else|somebody else|"
    r"others?) (?:\S+ ){0,3}?"
    r"(?:ziet|zien|leest|lezen|bekijkt|sees?|can see|reads?)\b|"
    r"\b(?:zichtbaar voor|visible (?:to|for)|te zien voor|getoond aan|shown to|seen by|lastig|spam(?!,| en| and)|"
    r"gedwongen|dwang|"
    r"forced|coerc\w+|uitgebuit|exploited|"
    r"betaling(?:en)? door|payments? by|betaald door)\b"
)
# "Anyone you like": no matter who.
WHOEVER = Sought(
    r"\b(?:anyone|whoever|whomever|wie) (?:you|je|u|ge) (?:like|want|wish|please|maar wil\w*|wil\w*)\b|"
    r"\bwie voor wie\b|"
    r"\b(?:wie|whoever) (?:(?:het|de|een|je|uw|the|your|an?) )?(?:profiel|advertentie|account|profile|ad|posts|"
    r"manages) "
    r"(?:plaatst|beheert|maakt|posts|places|manages|creates|for whom)\b|"
    r"\b(?:accountdeling|account[- ]sharing|groepsaccounts?|group accounts?)\b"
)


@lru_cache(maxsize=20_000)
def posts_for_another(low: str) -> bool:
    """Whether a sentence has somebody put another on the site, or another put somebody there."""
    told = roles_of(low)
    if not told.other and WHOEVER.search(low) is None:
        return False
    if SEEN_BY.search(low):
        return False
    return WHOEVER.search(low) is not None or any(_acts(told, place) for place in told.other)


def _acts(told: Roles, place: int) -> bool:
    """Whether the person at a place is posted for, or posts."""
    if told.words[place].endswith("'s") and told.words[place + 1 : place + 2] == ("behalf",):
        return _near((*told.act, *told.thing), place)
    start = _before(told.words, place)
    before = told.words[start] if start >= 0 else ""
    if ROLES["for"].fullmatch(before):
        return _near((*told.act, *told.thing), place)
    if before in ("niet", "not", "als", "as") and _near(told.act, place):
        return True
    if before in ("over", "about", "op") and any(start - 6 < n < start for n in told.thing):
        return True
    ahead = told.words[max(0, place - 3) : place]
    if any(one in OWNED for one in ahead):
        return _owns(told, place)
    if any(ROLES["by"].fullmatch(one) for one in ahead):
        return _near(told.act, place)
    return _has_its_own(told, place) or _does(told, place, start)


def _before(words: tuple[str, ...], place: int) -> int:
    """Return where the word stands that a person hangs on, past articles and possessives."""
    start = place - 1
    while start >= max(0, place - 4) and SMALL.fullmatch(words[start]) and not ROLES["for"].fullmatch(words[start]):
        start -= 1
    return start


def _owns(told: Roles, place: int) -> bool:
    """Whether what is the person's is an advertisement: "profielen van anderen", and no photo."""
    owner = next(n for n in range(max(0, place - 3), place) if told.words[n] in OWNED)
    if any(NO_POST.fullmatch(one) for one in told.words[max(0, owner - 4) : owner]):
        return False
    return any(owner - 3 < n < owner for n in (*told.thing, *told.act))


def _has_its_own(told: Roles, place: int) -> bool:
    """Whether the person's advertisement is named after her: "andermans account", "someone else's ad"."""
    after = told.words[place + 1] if place + 1 < len(told.words) else ""
    if told.words[place] not in ("andermans", "else's") and not after.endswith("'s"):
        return False
    return any(place < n <= place + 2 for n in told.thing)


def _does(told: Roles, place: int, start: int) -> bool:
    """Whether the person is who acts, or whom the act is done to: "een ander beheert", "meld je vriendin aan"."""
    words = told.words
    after = next((n for n in told.act if place < n <= place + NEAR), 0)
    if after and STOPS.isdisjoint(words[place:after]):
        before = words[start] if start >= 0 else ","
        if any(words[n - 1] in HERS for n in told.thing if place < n <= after + CLOSE):
            # "Mijn zus helpen en haar profiel maken".
            return True
        if after - place <= CLOSE or before in ",.;:(?" or SUBJECT_AFTER.fullmatch(before):
            return True
    if (told.act or told.thing) and any(one in DOES for one in words[place : place + NEAR]):
        return True
    return any(n in told.act and words[n - 1] not in OURS for n in range(max(1, place - 3), place))


def _near(places: tuple[int, ...], place: int) -> bool:
    """Whether one of the places is near."""
    return any(abs(one - place) <= NEAR for one in places)
