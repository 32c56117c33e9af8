"""Sentences that put together that what one places is there at once, or that nobody knows of it beforehand."""

from functools import lru_cache

from auditor.site.reading.look_first import looked_at_and_then_shown, waits_for_the_look
from auditor.site.words.later import later
from auditor.site.words.sought import SoughtTogether

# A word for a moment that leaves nobody time to look.
INSTANT = (
    r"(?:meteen|direct|gelijk|onmiddellijk\w*|terstond|dadelijk|ogenblikkelijk|at once|instantly|immediately|"
    r"straight ?away|right away|sofort|umgehend|unmittelbar|augenblicklich|immediatement|aussitot|sur-le-champ|"
    r"tout de suite|instantanement)(?! (?:\w+ )?(?:contact|bellen|mailen|melden|te bellen))"
)
# The same told at more length: "op het moment dat je op de knop drukt".
THAT_MOMENT = (
    r"(?:op (?:hetzelfde|datzelfde) (?:moment|"
    r"ogenblik)|(?:vanaf|met|na) de eerste (?:tel|seconde|klik)|(?:een|enkele|twee|drie|paar) (?:tel|tellen|seconden?|"
    r"oogwenk) (?:later|daarna|erna)|in (?:een|dezelfde) (?:tel|oogwenk|seconde)|"
    r"(?:zodra|zo gauw|van zodra|op het moment dat|nadat|de seconde dat) (?:je|jij|u|ge) (?:\S+ ){0,4}?(?:druk\w*|"
    r"klik\w*|"
    r"\w*tikt?|\w*typt?|schrijft|verzend\w*|verstuur\w*|opslaat|bewaart|indrukt|aanklikt|geklikt|gedrukt|loslaat)|"
    r"(?:op het moment van|bij) (?:het )?(?:verzend\w+|verstur\w+|opslaan|klikken|bewaren|indienen|invoer\w*)|"
    r"(?:the|from the) (?:very )?(?:second|moment|instant) "
    r"(?:you|it is (?:sent|saved|posted|submitted))|as soon as you (?:\w+ )?(?:hit|press|click|tap|submit|send|post|"
    r"save)\w*|(?:up)?on (?:submission|posting|sending|saving|upload)|seconds (?:later|after)|"
    r"sobald (?:sie|du) (?:\S+ ){0,4}?(?:klick\w*|druck\w*|absend\w*|"
    r"abschick\w*)|im selben moment|"
    r"a l'instant|des (?:que (?:vous|tu)|l'envoi|la saisie|votre clic))"
)
SEEN = (
    r"(?:zichtbaar|(?:voor iedereen|voor elke bezoeker|openbaar) te lezen|te zien|te vinden|vindbaar|online|live|"
    r"openbaar|in de lucht|voorpagina|opvraagbaar|raadpleegbaar|"
    r"(?:iedereen|elke bezoeker|heel (?:nederland|de wereld|het land)|de hele wereld) (?:hem |haar |het |ze |je \w+ )?"
    r"(?:kan )?(?:\w+ )?(?:lezen|zien|vinden|bekijken|meelezen)|"
    r"(?:staat|staan|sta|hangt|hangen|hang|komt|komen) (?:\w+ )?(?:er (?:\w+ )?(?:op|bij|tussen)|er(?:op|bij|"
    r"tussen)\b)|"
    r"staan er|(?:hij|ze|zij|die|hem|haar) (?:staat|hangt) er|op (?:de|het|ons|onze) (?:site|bord|website|prikbord)|"
    r"effect|gepubliceerd|geplaatst|publicatie|openbaarmaking|"
    r"visible|live|public|publicly|published|publication|appears?|shows|(?:is|are|be|goes|go) up|on (?:the|our) "
    r"(?:site|board|page)|"
    r"(?:everybody|everyone|anyone|the (?:whole )?world) (?:can )?(?:sees?|reads?|finds?)|"
    r"sichtbar|erscheint|erscheinen|veroffentlicht|zu sehen|lesbar|"
    r"en ligne|visibles?|parait|apparait|publiees?|affichees?)"
)
SHOWN_AT_ONCE = SoughtTogether(
    rf"\b{INSTANT}(?: [^\s.;:,]+){{0,3}}? {SEEN}\b",
    rf"\b{SEEN}(?: [^\s.;:,]+){{0,2}}? {INSTANT}\b",
    rf"\b{THAT_MOMENT}\b[^.;:]{{0,40}}?\b{SEEN}\b",
    rf"\b(?:{SEEN}|verschijnt|verschijnen)\b[^.;:]{{0,40}}?\b{THAT_MOMENT}\b",
)
# What keeps it back after all, or speaks of another thing.
HELD_BACK = later(
    r"\b(?:niet|nooit|geen|pas|eerst|alleen|behalve|tenzij|not|never|no|only|unless|until|nicht|nie|erst|nur|pas|"
    r"jamais|seulement|controle|redact\w+|moderat\w+|goedkeur\w*|goedgekeurd\w*|akkoord|approv\w+|review\w*|checked|"
    r"gelezen|"
    r"bekeken|gekeurd|leest|lezen wij|lezen we|gepruft|prufung|"
    r"freigabe)\b"
)
ELSEWHERE = later(
    r"\b(?:bericht(?:en|je|jes)?|chat\w*|reacties?|recensies?|reviews?|comments?|messages?|avis|commentaires|"
    r"meldingen?|"
    r"wijziging\w*|aanpassing\w*|changes|edits|modifications?|factu\w+|foto'?s? (?:is|zijn)|telefoonnummer|nummer|"
    r"verleng\w*|omhoog|bovenaan|verwijder\w*|offline|onzichtbaar|verborgen|remov\w*|hidden)\b"
)
BEFORE = (
    r"(?:vooraf|van tevoren|voordien|op voorhand|tevoren|voorafgaand\w*|voor (?:de )?(?:plaatsing|publicatie|"
    r"openbaarmaking)|beforehand|in advance|prior|first|before (?:it|they|publication|posting)|vorher|vorab|zuvor|"
    r"im voraus|avant|prealable\w*|au prealable|a priori)"
)
KNOWLEDGE = (
    r"(?:kennis|inzage|onderzoek|toezicht|controle|toetsing|keuring|beoordeling|selectie|nazicht|lezing|"
    r"knowledge|check|review|inspection|vetting|scrutiny|screening|prufung|kontrolle|kenntnis|"
    r"controle|verification|moderation|relecture|lecture|examen)"
)
NONE = r"(?:geen|geen enkele|noch|nimmer|no|not any|keine?|keinerlei|aucune?)"
UNKNOWN_BEFORE = SoughtTogether(
    rf"\b{BEFORE}\b[^.;:]{{0,30}}?\b{NONE} (?:\w+ ){{0,2}}?{KNOWLEDGE}\b",
    rf"\b{NONE} (?:\w+ ){{0,2}}?{KNOWLEDGE}\b[^.;:]{{0,50}}?\b{BEFORE}\b",
    rf"\b{NONE} {BEFORE} {KNOWLEDGE}\b",
    (
        rf"\b(?:neemt|nemen|neem|krijgt|krijgen|heeft|hebben)\b[^.;:]{{0,60}}\b{BEFORE} (?:\w+ )?geen (?:kennis|"
        r"inzage|weet)\b"
    ),
    r"\b(?:does not|do not|doesn't|don't) (?:acquaint|inspect|examine|take (?:note|notice|cognisance|cognizance)|"
    r"consult|"
    rf"look|read|see)\b[^.;:]{{0,60}}\b{BEFORE}\b",
    rf"\b(?:personne ne|nul ne|niemand|nobody|no one)\b(?: \S+){{0,3}}? (?:lit|relit|verifie|regarde|controle|liest|"
    rf"pruft|sieht|reads?|checks?|sees?)\b[^.;:]{{0,30}}\b{BEFORE}\b",
    r"\b(?:heeft|had|hebben) (?:er )?(?:dan |dus |nog )?(?:geen (?:mens|sterveling|hond|redacteur|moderator|machine)|"
    r"niemand)\b[^.;:]{0,30}"
    r"\b(?:gekeken|gelezen|gezien|bekeken)\b",
)
# "Tot dat moment staat ze gewoon online, ongezien": by one word.
UNREAD = r"(?:ongezien|ongelezen|ongecontroleerd|onbekeken|unseen|unread|unchecked|unreviewed|ungelesen|ungepruft)"
ONLINE_UNREAD = later(rf"\b{UNREAD}\b[^.;:]{{0,40}}?\b{SEEN}\b|\b{SEEN}\b[^.;:]{{0,30}}?\b{UNREAD}\b")
NOTHING = later(r"\b(?:niets|niks|niet|niemand|nooit|geen|nothing|never|no|not|none|nobody|nichts|nie|kein\w*)\b|n't\b")
WITHOUT = later(
    r"\b(?:zonder|without|ohne|sans|tenzij|unless|verplicht\w*|gehouden|obliged|obligation|required|verpflichtet)\b"
)


def may_be_unread(low: str) -> bool:
    """Whether a sentence of a folded text may say either."""
    return SHOWN_AT_ONCE.stand_in(low) or UNKNOWN_BEFORE.stand_in(low) or ONLINE_UNREAD.search(low) is not None


@lru_cache(maxsize=1000)
def shown_unread(low: str) -> bool:
    """Whether a folded sentence says that what one places is there at once, or that nobody knew of it before."""
    return is_shown_at_once(low) or is_unknown_before(low)


def is_shown_at_once(low: str) -> bool:
    """Whether it says that what one places can be seen at once, and no word between holds it back."""
    if ELSEWHERE.search(low) or HELD_BACK.search(low) or looked_at_and_then_shown(low):
        return False
    return SHOWN_AT_ONCE.stand_in(low)


def is_unknown_before(low: str) -> bool:
    """Whether it says that nobody takes notice of what one places before it can be seen."""
    if ONLINE_UNREAD.search(low) and not NOTHING.search(low):
        return True
    return UNKNOWN_BEFORE.stand_in(low) and WITHOUT.search(low) is None and not waits_for_the_look(low)
