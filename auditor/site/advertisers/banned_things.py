"""Minors named among things that may not be shown or offered, which sets no age for anyone."""

from auditor.site.words.later import later

# "Verboden: minderjarigen, drugs, dieren": minors among what may not be shown or offered.
BANNED = (
    r"(?:drugs?|wapens?|weapons?|dieren|animals|dwang|geweld|violence|coercion|mensenhandel|trafficking|racisme|racism|"
    r"discriminatie|haat|hate|politiek|spam|oplichting|fraud|scams?|gestolen|onveilig\w*|bareback|verkrachting|rape|"
    r"incest)"
)
AMONG_BANNED = later(
    rf"\b(?:minderjarig\w*|minors?|kinderen|children)(?:\s?[,;/]| (?:en|of|and|or)) (?:\S+ )?{BANNED}\b|"
    rf"\b{BANNED}(?:\s?[,;/]| (?:en|of|and|or)) (?:\S+ )?(?:minderjarig\w*|minors?)\b"
)
# "Minderjarigen aanbieden is verboden": of whom nobody may offer, and not of who may look.
AS_OFFERED = later(
    r"\b(?:minderjarig\w*|minors?|kinderen|children) (?:\w+ ){0,2}?(?:aanbieden|aan te bieden|aanbiedt|aangeboden|"
    r"afbeelden|af te beelden|verhandelen|te verhandelen)\b|"
    r"\b(?:aanbieden|afbeelden|verhandelen|offering|offers?|advertising|selling|depicting) (?:van |of )?"
    r"(?:\w+ )?(?:minderjarig\w*|minors?|children)\b"
)
# "Het platform spant zich in om te voorkomen dat minderjarigen worden aangeboden": an effort, and no age for anyone.
PREVENTS = r"(?:voorkom\w*|tegen ?(?:te )?gaan|tegengegaan|bestrij\w*|prevent\w*|combat\w*|verhinder\w*)"
OFFERED = r"(?:aangeboden|aanbieden van|uitgebuit|uitbuiting|misbruik\w*|offered|exploit\w*|abus\w*|angeboten)"
MINORS = r"(?:minderjarig\w*|minors?|kinderen|children)"
EFFORT = later(
    rf"\b{PREVENTS}\b[^.;]{{0,40}}\b{MINORS}\b[^.;]{{0,60}}\b{OFFERED}\b|"
    rf"\b{PREVENTS}\b[^.;]{{0,30}}\b{OFFERED}\b[^.;]{{0,20}}\b{MINORS}\b"
)


def names_what_is_banned(low: str) -> bool:
    """Whether a folded sentence names minors as what may not be shown or offered."""
    return any(one.search(low) is not None for one in (AMONG_BANNED, AS_OFFERED, EFFORT))
