"""That nobody finds out who places an advertisement."""

from functools import lru_cache

from auditor.site.words.later import later

# "Wij gaan niet na of de dame zelf plaatst", "we do not verify whether the person posting is the person shown".
WHO_IT_IS = (
    r"(?:zelf|een ander|iemand anders|accounthouder|wie er plaatst|wie wie plaatst|erachter zit|achter de knoppen|"
    r"aan de knoppen|achter het scherm|person posting|"
    r"who posts|"
    r"account holder|someone else|somebody else|behind it)"
)
NOT_LOOKED_INTO = later(
    r"\b(?:who|wie)\b[^.;]{0,20}\b(?:behind|achter)\b[^.;]{0,30}\b(?:not something we|we (?:do not|don't|"
    r"never) (?:look|ask|check)|"
    r"(?:gaan|vragen|kijken) (?:we|wij) (?:\w+ )?niet)\b|"
    rf"\b(?:gaan|ga|controleren|controleer|checken|kijken|weten) (?:we |wij |ik )?niet (?:\w+ )?(?:of|"
    rf"wie)\b[^.;]{{0,60}}\b{WHO_IT_IS}\b|"
    rf"\b(?:do not|don't|never|cannot) (?:verify|check|know|find out) (?:whether|if|"
    rf"who)\b[^.;]{{0,60}}\b{WHO_IT_IS}\b|"
    rf"\b(?:of|whether)\b[^.;]{{0,60}}\b{WHO_IT_IS}\b[^.;]{{0,30}}\b(?:(?:niet|not) (?:\w+ )?(?:nagegaan|"
    rf"gecontroleerd|"
    r"nagekeken|gecheckt|checked|verified)|(?:controleren|checken|weten) (?:we|wij|ik) niet|(?:gaan|kijken) (?:we|"
    r"wij) "
    r"niet na|(?:do not|don't) (?:check|verify))\b|"
    r"\bwie wie plaatst\b[^.;]{0,20}\bniet\b"
)

# "Exploitant gaat zulks niet na", "we do not verify this": said of what was just allowed.
NONE_OF_IT = later(
    r"\b(?:gaat|gaan|ga) (?:(?:we|wij|ik) )?(?:zulks|dat|dit|het|een en ander)(?: \w+)? niet na\b|"
    r"\b(?:dat|dit|zulks) (?:gaan|ga|controleren|controleer|verifi\w+|toetsen|checken) (?:we|wij|"
    r"ik)(?: \w+)? niet(?: na)?\W*$|"
    r"\b(?:controleert|controleren|verifieert|toetst|toetsen|checken) (?:(?:we|wij) )?(?:zulks|dat|dit|een en ander)"
    r"(?: \w+)? niet\b|"
    r"\b(?:do not|don't|does not|doesn't|never) (?:verify|check|look into) (?:this|that|it|such consent|"
    r"any of (?:this|it))\b"
)


@lru_cache(maxsize=20_000)
def not_looked_into(low: str) -> bool:
    """Whether a sentence says that nobody finds out who places an advertisement."""
    return NOT_LOOKED_INTO.search(low) is not None


@lru_cache(maxsize=20_000)
def looks_into_none_of_it(low: str) -> bool:
    """Whether a folded sentence says that what was just told is looked into by nobody."""
    return NONE_OF_IT.search(low) is not None
