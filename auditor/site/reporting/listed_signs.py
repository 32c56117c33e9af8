"""Signs by the form in which they are listed: parts after "let op of", clauses that open with somebody else."""

from functools import lru_cache

from auditor.site.words.later import later
from auditor.site.words.sought import Sought

ENOUGH = 2
SIGN_WORDS = 3
OF_ANOTHER = later(
    r"\b(?:ze|zij|haar|hij|hem|iemand|de ander|een (?:ander|derde|kerel|vent|vriend)|anderen|(?:een|"
    r"de) (?:\w+ )?(?:persoon|vrouw|man|meisje|jongen|jongere|dame|escort|sekswerker|performer|"
    r"adverteerder|adverteerster|gastvrouw|masseuse)|she|her|he|they|their|another|others|"
    r"someone|jemand|eine person|ein anderer|elle|quelqu'un|la personne|"
    r"somebody|(?:a|the) (?:\w+,? ){0,2}?(?:person|woman|man|girl|boy|lady|worker|escort))\b"
)
# "Let erop of zij bang is, of iemand anders het geld aanneemt": each part is a sign, whatever its words.
LOOK_WHETHER = Sought(
    r"\b(?:let (?:er ?)?(?:goed )?op|kijk (?:ook |goed )?(?:eens )?|vraag je ?(?:zelf )?af|let u (?:er)?op|"
    r"wees alert (?:op|als|indien|wanneer|bij)|bijvoorbeeld:?|denk aan|zoals|for example|such as|"
    r"signalen (?:zijn|kunnen zijn)|signaal is|opvallen|tekenen zijn|ask yourself|look (?:out )?(?:for|whether|"
    r"at whether)|"
    r"watch (?:out )?(?:for|whether)|notice (?:if|whether)|signs (?:are|include|can be)|be alert (?:to|if|when|for)|"
    r"pay attention|achten sie (?:darauf|auf)|achte (?:darauf|auf)|warnzeichen|anzeichen|zum beispiel|etwa wenn|"
    r"signes|par exemple|faites attention)\b"
)
ANNOUNCES = Sought(
    r"\b(?:let(?: er)?(?: goed)? op|signalen(?: zijn)?|signs(?: are)?|tekenen(?: zijn)?|waarschuwingssignalen|"
    r"red flags(?: are)?|warning "
    r"signs|watch for|look (?:out )?for|kijk naar|anzeichen|warnzeichen|signes|achten sie auf)\s?(?:: ?|(?= een |"
    r"(?<=for) ))"
)
# Two or more of these in one sentence list signs: "als ze schrikt, als een man steeds belt, of als ze piepjong is".
CONDITIONS = later(
    r"\b(?:dat|als|of|wanneer|if|that|whether|when)\s(?=(?:ze|zij|haar|hij|iemand|er|een (?:man|ander|vrouw|derde)|"
    r"de (?:ander|persoon|"
    r"vrouw)|she|her|he|they|their|someone|somebody|a (?:man|third|person)|another|the (?:person|woman|other))\b)"
)
NEXT_SIGN = later(
    r",\s*(?:of|en|or|and)?\s*|;|\s(?:of(?! her\b)|or)\s(?=(?:ze|zij|haar|iemand|hij|she|her|someone|they|een ander)\b)"
)
ANOTHER = (
    r"(?:ze|zij|haar|iemand|een (?:ander|derde(?! (?:tot|keer|maal|inbreuk|overtreding|waarschuwing))|vrouw|"
    r"man|meisje)|die (?:geen|er|u|je|niet|haar|zich)|er (?:is|"
    r"staat|zit|wacht)|de (?:vrouw|persoon|ander)|she|her|someone|somebody|another|there is|the (?:woman|person))\b"
)
STARTS_WITH_ANOTHER = later(rf"^\W*{ANOTHER}")
NAMES_ANOTHER = Sought(rf"\b{ANOTHER}")
# "Misschien woont ze op haar werkplek, misschien durft ze geen nee te zeggen."
SUPPOSED = later(
    r"\b(?:misschien|wellicht|mogelijk|maybe|perhaps|possibly)\s(?=(?:[\w']+ )?(?:ze|zij|haar|hij|iemand|een ander|"
    r"een man|she|her|he|"
    r"someone|somebody|another)\b)"
)
CLAUSES = later(r"\s*[,;:]\s*|\s-\s|\s(?:of(?! (?:her|his|their)\b)|or|en|and)\s")
# A question to oneself: "Mag zij pauze nemen?".
ABOUT_HER = later(
    r"^\W*(?:[\w' ]{3,25}: )?(?:heeft|mag|praat|kan|is|wordt|lijkt|ziet|weet|durft|krijgt|does|is|can|has|could|may|"
    r"do|did|was|staat|"
    r"zit|bepaalt|regelt|schrikt|oogt|wirkt|scheint|hat|darf|ist|spricht|muss|semble|parait|a-t|est) "
    r"-?(?:u |je )?(?:jemand|ein (?:mann|anderer)|sie|elle|quelqu'un|une? (?:autre|homme)|"
    r"een (?:ander|man|derde)|ze|zij|haar|iemand|er (?:een|iemand|steeds|altijd)|meisjes|"
    r"she|her|anyone|someone|somebody|"
    r"the person|de ander)\b"
)
ABOUT_ANOTHER = later(
    r"^\W*(?:of )?(?:heeft|mag|praat|spreekt|kan|is|wordt|lijkt|ziet|weet|durft|krijgt|staat|zit|neemt|int|houdt|"
    r"beheert|beslist|"
    r"luistert|werkt|woont|oogt|schrikt|regelt|wirkt|scheint|hat|darf|ist|spricht|muss|semble|parait|"
    r"est|does|is|can|has|could|may|do|did|was|seems|looks|must) (?:er )?"
    r"(?:ze|zij|haar|hij|iemand|(?:een|de) (?:\w+ )?(?:ander|man|derde|kerel|vrouw|persoon|dame)|de ander|she|her|he|"
    r"anyone|someone|somebody|another|a man|sie|jemand|ein mann|elle|quelqu'un|un homme)\b"
)


@lru_cache(maxsize=20_000)
def listed_in(low: str, *, item: bool, asks: bool, names_signs: bool) -> frozenset[str]:
    """Return what the words of a sentence list by themselves; menus, feet and rules stand on many pages alike."""
    found: set[str] = set()
    starts = STARTS_WITH_ANOTHER.match(low) is not None
    about_her = asks and ABOUT_HER.match(low) is not None
    if (item and starts) or about_her:
        found.add(low)
    if about_her:
        # "Is iemand bang, praat een ander voor haar, lijkt ze veel jonger?" asks of each.
        found.update(part for part in CLAUSES.split(low) if ABOUT_ANOTHER.match(part))
    announced = ANNOUNCES.search(low)
    if announced is not None:
        # "Let op: angst, blauwe plekken, een ander die het geld int": after the announcement each part is a sign.
        items = [part for part in NEXT_SIGN.split(low[announced.end() :]) if part.strip(" .")]
        if len(items) > ENOUGH and any(OF_ANOTHER.search(part) for part in items):
            found.update(items)
    if LOOK_WHETHER.search(low):
        parts = _long(NEXT_SIGN.split(low))
        if any(OF_ANOTHER.search(part) for part in parts):
            found.update(parts)
    for several in (
        # "Someone seems very young, may not answer the phone, is told what to do": the subject is said once.
        _long(NEXT_SIGN.split(low)) if starts and names_signs else [],
        _long(CONDITIONS.split(low)[1:]),
        _long(SUPPOSED.split(low)[1:]),
        [part for part in CLAUSES.split(low) if STARTS_WITH_ANOTHER.match(part)] if NAMES_ANOTHER.search(low) else [],
    ):
        if len(several) >= ENOUGH:
            found.update(several)
    return frozenset(found)


def _long(parts: list[str]) -> list[str]:
    """Return those that are long enough to be a sign."""
    return [part for part in parts if len(part.split()) >= SIGN_WORDS]
