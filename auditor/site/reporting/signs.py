"""Signs of exploitation or of a minor, as a platform explains them: by name, in a list, or one after another."""

from auditor.site.kinds.page_kind import PageKind
from auditor.site.reading.sentences import Sentence
from auditor.site.reporting.listed_signs import ABOUT_HER, CONDITIONS, ENOUGH, OF_ANOTHER, listed_in
from auditor.site.reporting.sign_fields import fields_in, fields_of
from auditor.site.reporting.signal_words import ASKED_IN_NEED, DONE_TO_YOU, OF_A_CLIENT, QUOTED, SHE, WAITS_FOR_YOU
from auditor.site.site import Saying
from auditor.site.words.later import later
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
FORBIDS = later(
    r"\b(?:niemand (?:mag|wordt)|nobody (?:may|is)|no one (?:may|is)|verboden|niet toegestaan|mag niet|mogen niet|"
    r"(?<!te )(?<!kan )(?<!kunnen )(?<!kunt )"
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
# "She is not allowed to hold her phone": what somebody else forbids her, and no rule of the site.
OF_HER = later(
    r"\b(?:she|he|they|someone|somebody|ze|zij|hij|iemand|(?:een|de|die|a|the) (?:vrouw|meisje|persoon|dame|woman|girl|"
    r"person|lady))(?:'s| is| are| was|n't| not| never| seems| mag| mogen| kan)* (?:not |never )?(?:to be )?"
    r"(?:allowed|permitted|niet|refused|forbidden|may not|must not)\b"
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
    if sentence.block.level:
        return set()
    # What most sentences lack is asked first.
    by_form = _listed(saying)
    fields = _by_field(saying)
    if not (by_form or fields) and not sentence.names(SIGNS, NOTED):
        return set()
    if (sentence.asks and not _asks_of_signs(sentence)) or OWN_RULE.match(low) or _of_a_client(low):
        return set()
    if QUOTED.match(sentence.text) or WAITS_FOR_YOU.search(low) or of_whoever_reads(saying):
        return set()
    by_name = {low[hit.start : hit.end] for hit in sentence.of(SIGNS) if not _of_the_reader(low, hit)}
    noted = _noted(sentence)
    if not (by_name or by_form or noted or fields) or FORBIDS.search(OF_HER.sub(" ", low)):
        return set()
    by_name = max(by_name, fields, key=len)
    titles = f"{saying.page.metadata.title} . {saying.page.main_heading}"
    # Each by itself: what stays the same from sentence to sentence is read once.
    texts = (context_of(saying), saying.passage_text, folded(titles), folded(sentence.block.text))
    named = frozenset().union(*map(saying.page.words.named, texts))
    speaks_of_harm = saying.kind in HELPING and not saying.page.may_name.isdisjoint(HARM)
    several = noted if len(noted) >= ENOUGH and _for_a_call(saying) else set()
    if not named.isdisjoint({*HARM, DOUBT}) or (by_name and speaks_of_harm):
        return by_name | by_form | several
    if several or (len(by_form) >= ENOUGH and noted and _for_a_call(saying)):
        return by_name | by_form | several
    return set() if named.isdisjoint({TIPS, LISTS_SIGNS, "for_clients"}) else by_name


def _by_field(saying: Saying) -> set[str]:
    """Return the fields of signs that a sentence touches, beside another field in its passage or a word of harm."""
    sentence = saying.sentence
    found = fields_in(sentence.low)
    if not found or (sentence.block.tag not in ITEMS and OF_ANOTHER.search(sentence.low) is None):
        return set()
    if saying.page.may_name.isdisjoint({*HARM, DOUBT, LISTS_SIGNS, URGES}):
        return set()
    return set(found) if len(fields_of(one.low for one in saying.passage)) >= ENOUGH else set()


def of_whoever_reads(saying: Saying) -> bool:
    """Whether it tells what befalls the reader, as a page for those in need does, and nobody else."""
    low = saying.sentence.low
    if DONE_TO_YOU.search(low):
        return True
    above = (saying.sentence.question, saying.sentence.lead, folded(" ".join(saying.sentence.block.headings[-1:])))
    if not saying.page.words.named(beside(saying.sentence)).isdisjoint({*HARM, DOUBT}):
        return False
    return any(ASKED_IN_NEED.match(one) for one in above if one) and OF_ANOTHER.search(low) is None


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
    found = set(listed_in(low, item=item, asks=sentence.asks, names_signs=names_signs))
    if not sentence.stands_by(LISTS_SIGNS) or sentence.names(URGES):
        return found
    short = len(low.split()) <= SHORT and OF_ANOTHER.search(low) is not None
    if (item or short) and LISTS_SIGNS in saying.page.words.named(context_of(saying)):
        found.add(low)
    return found


def _asks_of_signs(sentence: Sentence) -> bool:
    """Whether a question lists signs: "Merk je dat ze bang is, of dat een man alles regelt?"."""
    return (
        sentence.names(SIGNS, NOTED)
        or ABOUT_HER.match(sentence.low) is not None
        or len(CONDITIONS.findall(sentence.low)) >= ENOUGH
    )
