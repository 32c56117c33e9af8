"""Signs of exploitation or of a minor by what they are about: age, fear, hurt, who decides, what was taken.

A sign is told in more ways than can be listed. Each field asks for two things together, somebody and what befalls her;
one field alone may be said of anything, two of them beside one another hardly are.
"""

from collections.abc import Iterable
from functools import lru_cache

from auditor.site.words.sought import SoughtTogether

# Whoever is noticed, and another who has a say.
SHE = (
    r"(?:ze|zij|haar|hij|iemand|(?:een|de|dat|het|die) (?:\w+ )?(?:vrouw|meisje|jongen|persoon|dame|escort|gastvrouw|"
    r"sekswerker|jongedame|masseuse)|she|her|he|they|someone|somebody|(?:a|the|this) (?:\w+ )?(?:woman|girl|boy|person|"
    r"lady|worker|escort|hostess)|sie|jemand|elle|quelqu'un|degene|wie je)"
)
OTHER = (
    r"(?:(?:een|de|die|dezelfde|diezelfde|haar|zijn|steeds|altijd) (?:\w+ )?(?:ander|man|vrouw|kerel|vent|vriend|"
    r"baas|bazin|derde|begeleider|chauffeur|oppasser|pooier|stem)|een ander|iemand anders|"
    r"(?:someone|somebody) else|(?:another|a|the same|some|her|that) (?:\w+ )?(?:man|woman|person|friend|"
    r"boyfriend|boss|"
    r"minder|handler|driver|voice|guy|bloke|party|relative)|ein (?:anderer|mann)|jemand anders|un (?:autre|homme))"
)
POWER = (
    r"(?:telefoon\w*|gsm|geld\w*|paspoort|papieren|sleutels?|agenda|afspra\w+|boeking\w*|beslis\w*|bepaal\w*|regel\w*|"
    r"antwoord\w*|beantwoord\w*|praat|het woord|spreekt|brengt|haalt|gebracht|opgehaald|bewaakt|let op|in de gaten|"
    r"wacht|volgt|meeluister\w*|meekijk\w*|meeschrijf\w*|voorzegt|voorkauwt|influister\w*|controleer\w*|opdracht\w*|"
    r"toestemming|instructies|op de achtergrond|aan de lijn|neemt op|int|"
    r"phone|money|cash|passport|papers|keys|bookings?|diary|decid\w+|arrang\w+|control\w*|speak\w*|talk\w*|answer\w*|"
    r"replies|guards?|watch\w*|waits?|waiting|follows|listen\w*|drops? her|picks? her|collect\w*|telling her|tells her|"
    r"prompt\w*|instruct\w*|permission|orders|in the background|on the line|entscheidet|antwortet|geld|wartet)"
)
THINGS = (
    r"(?:(?:haar|zijn|hun|her|his|their|de|the|eigen|own) )+(?:\w+ )?(?:paspoort|telefoon|gsm|papieren|geld|loon|"
    r"verdiensten|sleutels?|id-?\w*|identiteitskaart|documenten|bankpas|spullen|passport|phone|papers|money|earnings|"
    r"wages|keys?|documents|bank card|belongings|ausweis|pass)"
)
LACKS = (
    r"(?:niet|geen|nooit|afge\w+|ingenomen|kwijt|bij een ander|bij iemand|van een ander|in handen|moet (?:geven|"
    r"afgeven|"
    r"inleveren)|afgeven|inleveren|afstaan|not|never|n't|without|no longer|taken|held|kept|someone|somebody|elsewhere|"
    r"hand(?:s|ed)? (?:over|in)|give up|surrender|nicht|abgeben)"
)
MAY_NOT = (
    r"(?:(?:mag|durft|durf|kan|kon|lijkt|hoort|mogen|durven)\b[^.;:]{0,30}?\b(?:niet|niets|niks|geen|nooit|nergens)|"
    r"(?:niet|niets|niks|geen|nooit|nergens)\b[^.;:]{0,30}?\b(?:mag|durft|durven|kan|mogen)|"
    r"(?:is|are|was|seems|be)(?: not|n't| never)(?: \w+)? (?:allowed|permitted|able|free|supposed|let)|"
    r"(?:cannot|can't|may not|dares? not|daren't|doesn't dare|won't|nothing|never)|darf (?:nicht|kein\w*|nie))"
)
ACTS = (
    r"(?:houden|weiger\w*|weg|weggaan|vertrekken|zeggen|praten|spreken|antwoord\w*|kiezen|beslissen|stoppen|ophouden|"
    r"bellen|naar buiten|alleen|slapen|rusten|eten|zelf|opendoen|houdt|keep|refuse|leave|say|speak|talk|answer|choose|"
    r"decide|stop|call|go|out|alone|sleep|rest|eat|own|open|hold|see|behalten|ablehnen|gehen|sprechen)"
)
FIELDS = {
    "age": (
        r"\b(?:(?:veel |te |erg |heel |zo |duidelijk |overduidelijk |opvallend |flink |stukken |far |much |"
        r"very |too |so |"
        r"clearly |a lot |a good deal |really )*(?:jong|jonger|young|younger|jung|junger|jeune)\b(?! (?:en|"
        r"and) (?:oud|old))|"
        r"(?:op|over|naar|van) school|schooltas|huiswerk|homework|"
        r"schoolgirl|at school|in school|tiener\w*|teen\w*|(?:een|as a|like a) (?:half )?(?:kind|child)|kinderlijk\w*|"
        r"childlike)\b"
    ),
    "fear": (
        r"\b(?:\w*bang|angst\w*|schrik\w*|schichtig\w*|paniek\w*|panisch\w*|doodsbenauwd|trilt|beeft|huil\w*|tranen|"
        r"gehuild|schuw|nerveus|gespannen|verstijf\w*|dichtklapt|in elkaar krimpt|ineen\w*|afraid|scared|frighten\w*|"
        r"terrif\w+|fear\w*|panic\w*|jump(?:s|y)|flinch\w*|trembl\w+|shak(?:es|ing)|cr(?:ies|ying)|tears|"
        r"tearful|nervous|"
        r"anxious|on edge|freez\w+|cower\w*|angst\w*|verangstigt|peur|effray\w*)\b"
    ),
    "hurt": (
        r"\b(?:blauwe? (?:plek\w*|oog)|bont en blauw|striemen|wond\w*|gewond|verwond\w*|letsel\w*|littekens?|schrammen|"
        r"brandplek\w*|mishandel\w*|geslagen|verzorgd\w*|ondervoed\w*|uitgeput|doodmoe|gedrogeerd|verdoofd|"
        r"versuft|onder "
        r"invloed|ziek|bruis\w*|black eyes?|scars?|cuts|wound\w*|injur\w*|burn marks|welts?|marks on|beaten|"
        r"malnourish\w*|"
        r"exhausted|worn out|drugged|dazed|sedated|ill|blaue flecken|verletz\w*|bleus|blesse\w*)\b"
    ),
    "power": (rf"\b{OTHER}\b[^.;:]{{0,60}}?\b{POWER}\b|\b{POWER}\b[^.;:]{{0,25}}?\b(?:door|van|by|to|bij|"
        rf"with) {OTHER}\b"),
    "taken": (
        rf"\b{THINGS}\b[^.;:]{{0,40}}?\b{LACKS}\b|\b{SHE}\b[^.;:]{{0,30}}?\b(?:geen|zonder|no|without) (?:eigen |own )?"
        r"(?:\w+ )?(?:paspoort|telefoon|papieren|sleutel|legitimatie|passport|papers|phone|key)\b"
    ),
    "free": (
        rf"\b{SHE}\b[^.;:]{{0,30}}?\b{MAY_NOT}\b[^.;:]{{0,50}}?\b{ACTS}\b|"
        rf"\b{SHE}\b[^.;:]{{0,20}}?\b{ACTS}\b[^.;:]{{0,12}}?\b(?:niet|niets|nooit) (?:mag|durft|kan)\b|"
        # "Mag ze het geld niet zelf houden?"
        rf"\b(?:mag|durft|kan|may|can|dares?) {SHE}\b[^.;:]{{0,30}}?\b(?:niet|niets|geen|nooit|not|"
        rf"never)\b[^.;:]{{0,30}}?"
        rf"\b{ACTS}\b"
    ),
    "where": (
        r"\b(?:geen (?:idee|benul)|no (?:idea|clue)|(?:weet|kent|kan)\b[^.;:]{0,25}?\b(?:niet|geen|nauwelijks|amper)|"
        r"niet (?:\w+ )?(?:weet|kent|kan)|(?:doesn't|does not|cannot|can't|unable|hardly|"
        r"barely)\b[^.;:]{0,12}?\b(?:know|"
        r"knows|tell|say|name))\b[^.;:]{0,30}?\b(?:waar (?:ze|zij|hij)|in welke?|welke (?:stad|plaats|straat)|"
        r"where (?:she|he|they)|(?:in |the |which |what )+(?:name of the )?(?:town|city|street|country|address|place)|"
        r"(?:het|haar) adres|wo sie)\b"
    ),
    "rehearsed": (
        r"\b(?:ingestudeerd\w*|voorgezegd|uit (?:het|haar) hoofd|van buiten geleerd|opgedreund|dreunt|"
        r"rehears\w*|scripted|"
        r"learnt|learned by heart|by heart|coached|parrot\w*|(?:spreekt|verstaat|speaks?|"
        r"understands?) (?:\w+ )?(?:geen|"
        r"nauwelijks|no|hardly|barely|not a)|(?:doesn't|does not|cannot|can't) (?:speak|understand))\b"
    ),
    "debt": (rf"\b{SHE}\b[^.;:]{{0,40}}?\b(?:schuld\w*|afbetal\w*|afloss\w*|debts?|owes?|pay(?:ing)? off)\b"),
}  # fmt: skip
NAMES = tuple(FIELDS)
TOGETHER = SoughtTogether(*FIELDS.values())

# What another has in hand: it tells of her, and never of a client.
CONTROLLED = frozenset({"power", "taken", "free", "where", "debt"})


@lru_cache(maxsize=10_000)
def fields_in(low: str) -> frozenset[str]:
    """Return the fields that a folded text touches of what may be noticed of somebody."""
    return frozenset([NAMES[place] for place in TOGETHER.which_in(low)])


def fields_of(passage: Iterable[str]) -> frozenset[str]:
    """Return the fields that the folded sentences of a passage touch together."""
    return frozenset(name for low in passage for name in fields_in(low))
