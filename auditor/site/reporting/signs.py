"""Signs of exploitation or of a minor, as a platform explains them: by name, in a list, or one after another."""

from functools import lru_cache

from auditor.site.kinds.page_kind import PageKind
from auditor.site.reading.sentences import Sentence
from auditor.site.reporting.signal_words import OF_A_CLIENT, QUOTED, SHE, WAITS_FOR_YOU
from auditor.site.site import Saying
from auditor.site.words.later import later
from auditor.site.words.sought import Sought
from auditor.site.words.vocabulary import Hit, folded

SIGNS = "sign_of_exploitation"
# Words that are a sign beside another one, where the reader is called on: "jong, bang, letsel? Meld het".
NOTED = "noted_sign"
PLACE = "report_place"
LISTS_SIGNS = "signs_heading"
URGES = "urge_to_report"
TIPS = "client_tips"
DOUBT = "client_doubt"
HARM = ("minors", "coercion")
HELPING = frozenset({PageKind.SAFETY, PageKind.REPORT, PageKind.HELP})
ITEMS = frozenset({"li", "td", "dd", "dt"})
ENOUGH = 2
SIGN_WORDS = 3
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
OF_ANOTHER = later(
    r"\b(?:ze|zij|haar|hij|hem|iemand|de ander|een (?:ander|derde|kerel|vent|vriend)|anderen|(?:een|"
    r"de) (?:\w+ )?(?:persoon|vrouw|man|meisje|jongen|jongere|dame|escort|sekswerker|performer|"
    r"adverteerder|adverteerster|gastvrouw|masseuse)|she|her|he|they|their|another|others|"
    r"someone|jemand|eine person|ein anderer|elle|quelqu'un|la personne|"
    r"somebody|(?:a|the) (?:\w+,? ){0,2}?(?:person|woman|man|girl|boy|lady|worker|escort))\b"
)
# Two or more of these in one sentence list signs: "als ze schrikt, als een man steeds belt, of als ze piepjong is".
CONDITIONS = later(
    r"\b(?:dat|als|of|wanneer|if|that|whether|when)\s(?=(?:ze|zij|haar|hij|iemand|er|een (?:man|ander|vrouw|derde)|"
    r"de (?:ander|persoon|"
    r"vrouw)|she|her|he|they|their|someone|somebody|a (?:man|third|person)|another|the (?:person|woman|other))\b)"
)
OF_AGE = later(
    r"\b(?:te |piep)?jong\w*|\b(?:young|youth|child|kind|kinder|minor|under ?age|teen|tiener|puber|minderjarig|"
    r"school|"
    r"1[5-8]\b|geboorte|birth|sixteen|seventeen|zestien|zeventien|achttien|eighteen|adult|volwassen)\w*"
)
SHORT = 25
NEAR = 200
OF_THE_READER = later(r"\b(?:you|je|jij|u|ik|i|we|wij)\s*$")
SAID_BY_ONE = later(
    r"(?:mag|mogen|kan|kun|kunt|kunnen|kon|konden|durf\w*|can|could|may|is|lijkt?|moet|moeten|weet|weten) "
    r"(?:ik|wij|we|u|je|jij|ge|gij|jullie|i|you)\b"
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
FORBIDS = later(
    r"\b(?:verboden|niet toegestaan|mag niet|mogen niet|(?<!te )(?<!kan )(?<!kunnen )(?<!kunt )"
    r"(?<!mag )(?<!mogen )(?<!niets )(?<!iets )weiger\w*|"
    r"word(?:t|en) (?:\w+ )?(?:niet|nooit|evenmin) (?:\w+ )?(?:vermeld|opgenomen|getoond|geplaatst)|"
    r"evenmin worden|niet vermeld|"
    r"(?:not|never) (?:be )?(?:listed|shown|admitted|accepted)|worden geweigerd|niet aangeboden|niet geplaatst|"
    r"(?:gaat|gaan) (?:er(?:af|uit)|weg)|(?:vliegt|vliegen|ligt|liggen|gaat) er (?:\w+ )?(?:af|uit)|"
    r"(?:vliegt|vliegen|ligt|gaat) eruit|kom(?:t|en) er niet (?:op|in|bij)|(?:is|are) (?:out|banned|removed)\b|"
    r"word(?:t|en) (?:\w+ )?(?:verwijderd|geroyeerd|geschorst)|"
    r"niet toegelaten|hoort hier niet|geen plaats|niet welkom|geweerd|dulden|tolereren|no place|not welcome|"
    r"forbidden|"
    r"prohibited|accounts?|"
    r"not allowed|not permitted|refused|may not|must not)\b(?! (?:to )?(?:zelf|haar|werken|weg|naar|alleen|leave|use|"
    r"speak|answer|decide|go|see|choose|refuse|talk|have|stop|keep|be alone|open|pick up|eat|rest|sleep))"
)
CLAUSES = later(r"\s*[,;:]\s*|\s-\s|\s(?:of(?! (?:her|his|their)\b)|or|en|and)\s")
# A question to oneself: "Mag zij pauze nemen?".
ABOUT_HER = later(
    r"^\W*(?:heeft|mag|praat|kan|is|wordt|lijkt|ziet|weet|durft|krijgt|does|is|can|has|could|may|do|did|was|staat|"
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
OWN_RULE = later(r"^\W*(?:wij|we|onze|our)\s(?!vragen|ask|urge|advis|adviseren|raden|zien|see)\w+")


def context_of(saying: Saying) -> str:
    """Return the folded text that a sentence answers to: question, lead, headings."""
    sentence = saying.sentence
    headings = folded(" . ".join(sentence.block.headings[-2:]))
    return f"{sentence.question} . {sentence.lead} . {headings}"


def signs_in(saying: Saying) -> set[str]:
    """Return the different signs that a sentence explains, by their words or by the form in which they are listed.

    Words count on any page for clients; the form alone only where harm or doubt is spoken of.
    """
    sentence = saying.sentence
    low = sentence.low
    if sentence.block.level or QUOTED.match(sentence.text) or WAITS_FOR_YOU.search(low):
        return set()
    # What most sentences lack is asked first.
    by_form = _listed(saying)
    if not by_form and not sentence.names(SIGNS, NOTED):
        return set()
    if (sentence.asks and not _asks_of_signs(sentence)) or OWN_RULE.match(low) or _of_a_client(low):
        return set()
    by_name = {low[hit.start : hit.end] for hit in sentence.of(SIGNS) if not _of_the_reader(low, hit)}
    noted = _noted(sentence)
    if not (by_name or by_form or noted) or FORBIDS.search(low):
        return set()
    titles = f"{saying.page.metadata.title} . {saying.page.main_heading} . {sentence.block.text}"
    named = saying.page.words.named(f"{context_of(saying)} . {saying.passage_text} . {folded(titles)}")
    speaks_of_harm = saying.kind in HELPING and not saying.page.may_name.isdisjoint(HARM)
    several = noted if len(noted) >= ENOUGH and _for_a_call(saying) else set()
    if not named.isdisjoint({*HARM, DOUBT}) or (by_name and speaks_of_harm):
        return by_name | by_form | several
    if several or (len(by_form) >= ENOUGH and noted and _for_a_call(saying)):
        return by_name | by_form | several
    return set() if named.isdisjoint({TIPS, LISTS_SIGNS, "for_clients"}) else by_name


def _of_a_client(low: str) -> bool:
    """Whether it tells a worker what to see in a client, and names nobody else."""
    return OF_A_CLIENT.search(low) is not None and SHE.search(low) is None


def _of_the_reader(low: str, hit: Hit) -> bool:
    """Whether what reads like a sign is said of the reader or the writer: "dat kan ik niet maken"."""
    return OF_THE_READER.search(low[: hit.start]) is not None or SAID_BY_ONE.match(low, hit.start) is not None


def _noted(sentence: Sentence) -> set[str]:
    """Return the signs that a sentence names in the weaker words too, those that overlap once."""
    found: set[str] = set()
    end = 0
    for hit in sorted(sentence.of(SIGNS, NOTED), key=lambda hit: hit.end):
        if hit.start >= end and not _of_the_reader(sentence.low, hit):
            # However often it is said that somebody looks young, it is one sign.
            told = sentence.low[hit.start : hit.end]
            found.add("age" if OF_AGE.search(told) else told)
            end = hit.end
    return found


def names_a_sign(sentence: Sentence) -> bool:
    """Whether a sentence names a sign of somebody else, or several in the weaker words."""
    noted = _noted(sentence)
    return len(noted) >= ENOUGH or (bool(noted) and OF_ANOTHER.search(sentence.low) is not None)


def _for_a_call(saying: Saying) -> bool:
    """Whether what a sentence names stands under "signs", or beside a call to report or the place for it."""
    if LISTS_SIGNS in saying.page.words.named(f"{context_of(saying)} . {saying.sentence.low}"):
        return True
    return not saying.page.words.named(beside(saying.sentence)).isdisjoint({URGES, PLACE})


def beside(sentence: Sentence) -> str:
    """Return the folded text of a block around a sentence: a question, and the call that follows it."""
    start = sentence.part.start
    return sentence.whole[max(0, start - NEAR) : start + len(sentence.low) + NEAR]


def _listed(saying: Saying) -> set[str]:
    """Return what a sentence lists about somebody else: an item, a question, parts after "let op of" or "if she"."""
    sentence = saying.sentence
    low, item = sentence.low, sentence.block.tag in ITEMS
    names_signs = any(not _of_the_reader(low, hit) for hit in sentence.of(SIGNS))
    found = set(_listed_in(low, item=item, asks=sentence.asks, names_signs=names_signs))
    if not sentence.stands_by(LISTS_SIGNS) or sentence.names(URGES):
        return found
    short = len(low.split()) <= SHORT and OF_ANOTHER.search(low) is not None
    if (item or short) and LISTS_SIGNS in saying.page.words.named(context_of(saying)):
        found.add(low)
    return found


@lru_cache(maxsize=20_000)
def _listed_in(low: str, *, item: bool, asks: bool, names_signs: bool) -> frozenset[str]:
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
        [part for part in CLAUSES.split(low) if STARTS_WITH_ANOTHER.match(part)] if NAMES_ANOTHER.search(low) else [],
    ):
        if len(several) >= ENOUGH:
            found.update(several)
    return frozenset(found)


def _long(parts: list[str]) -> list[str]:
    """Return those that are long enough to be a sign."""
    return [part for part in parts if len(part.split()) >= SIGN_WORDS]


def _asks_of_signs(sentence: Sentence) -> bool:
    """Whether a question lists signs: "Merk je dat ze bang is, of dat een man alles regelt?"."""
    return (
        sentence.names(SIGNS, NOTED)
        or ABOUT_HER.match(sentence.low) is not None
        or len(CONDITIONS.findall(sentence.low)) >= ENOUGH
    )
