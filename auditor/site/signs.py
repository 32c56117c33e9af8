"""Signs of exploitation or of a minor, as a platform explains them: by name, in a list, or one after another."""

import re

from auditor.site.sentences import Sentence
from auditor.site.site import Saying
from auditor.site.words import folded

SIGNS = "sign_of_exploitation"
LISTS_SIGNS = "signs_heading"
URGES = "urge_to_report"
TIPS = "client_tips"
HARM = ("minors", "coercion")
ITEMS = frozenset({"li", "td", "dd", "dt"})
ENOUGH = 2
SIGN_WORDS = 3
# "Let erop of zij bang is, of iemand anders het geld aanneemt": each part is a sign, whatever its words.
LOOK_WHETHER = re.compile(
    r"\b(?:let (?:er ?)?(?:goed )?op|kijk (?:ook |goed )?(?:eens )?|vraag je ?(?:zelf )?af|let u (?:er)?op|"
    r"wees alert (?:op|als|indien|wanneer|bij)|bijvoorbeeld:?|denk aan|zoals|for example|such as|"
    r"signalen (?:zijn|kunnen zijn)|signaal is|opvallen|tekenen zijn|ask yourself|look (?:out )?(?:for|whether|"
    r"at whether)|"
    r"watch (?:out )?(?:for|whether)|notice (?:if|whether)|signs (?:are|include|can be)|be alert (?:to|if|when|for)|"
    r"pay attention)\b"
)
OF_ANOTHER = re.compile(
    r"\b(?:ze|zij|haar|hij|hem|iemand|de ander|(?:een|de) (?:persoon|vrouw|man|meisje|jongen|jongere)|she|her|he|"
    r"they|their|someone|"
    r"somebody|(?:a|the) (?:person|woman|man|girl|boy))\b"
)
# Two or more of these in one sentence list signs: "als ze schrikt, als een man steeds belt, of als ze piepjong is".
CONDITIONS = re.compile(
    r"\b(?:dat|als|of|wanneer|if|that|whether|when)\s(?=(?:ze|zij|haar|hij|iemand|er|een (?:man|ander|vrouw|derde)|"
    r"de (?:ander|persoon|"
    r"vrouw)|she|her|he|they|their|someone|somebody|a (?:man|third|person)|another|the (?:person|woman|other))\b)"
)
SHORT = 25
OF_THE_READER = re.compile(r"\b(?:you|je|jij|u|ik|i|we|wij)\s*$")
NEXT_SIGN = re.compile(
    r",\s*(?:of|en|or|and)?\s*|;|\s(?:of|or)\s(?=(?:ze|zij|haar|iemand|hij|she|her|someone|they|een ander)\b)"
)
STARTS_WITH_ANOTHER = re.compile(
    r"^\W*(?:ze|zij|haar|iemand|een ander|er (?:is|staat|zit|wacht)|de (?:vrouw|persoon|ander)|she|her|someone|"
    r"somebody|another|"
    r"there is|the (?:woman|person))\b"
)
FORBIDS = re.compile(
    r"\b(?:verboden|niet toegestaan|mag niet|mogen niet|weiger\w*|worden geweigerd|niet aangeboden|forbidden|"
    r"prohibited|"
    r"not allowed|not permitted|refused|may not|must not)\b(?! (?:zelf|haar|werken|weg|naar|alleen|leave|use|speak|"
    r"keep))"
)
OWN_RULE = re.compile(r"^\W*(?:wij|we|onze|our)\s(?!vragen|ask|urge|advis|adviseren|raden|zien|see)\w+")


def context_of(saying: Saying) -> str:
    """Return the folded text that a sentence answers to: question, lead, headings."""
    sentence = saying.sentence
    headings = folded(" . ".join(sentence.block.headings[-2:]))
    return f"{sentence.question} . {sentence.lead} . {headings}"


def signs_in(saying: Saying) -> set[str]:
    """Return the different signs that a sentence explains: as it says itself, or as an item of a list of signs."""
    sentence = saying.sentence
    if sentence.block.level or (sentence.asks and not _asks_of_signs(sentence)) or OWN_RULE.match(sentence.low):
        return set()
    found = _may_be_signs(saying)
    item = sentence.block.tag in ITEMS and STARTS_WITH_ANOTHER.match(sentence.low) is not None
    if not (found or item) or FORBIDS.search(sentence.low):
        return set()
    titles = f"{saying.page.metadata.title} . {saying.page.main_heading} . {sentence.block.text}"
    named = saying.page.words.named(f"{context_of(saying)} . {saying.passage_text} . {folded(titles)}")
    if item and not named.isdisjoint(HARM):
        found.add(sentence.low)
    return set() if named.isdisjoint({*HARM, TIPS, "for_clients"}) else found


def _may_be_signs(saying: Saying) -> set[str]:
    """Return what reads as a sign, whatever the page is about."""
    sentence = saying.sentence
    low = sentence.low
    found = {low[hit.start : hit.end] for hit in sentence.of(SIGNS) if not OF_THE_READER.search(low[: hit.start])}
    item = sentence.block.tag in ITEMS or (len(low.split()) <= SHORT and OF_ANOTHER.search(low))
    if item and not sentence.names(URGES) and LISTS_SIGNS in saying.page.words.named(context_of(saying)):
        found.add(low)
    whether = [part for part in CONDITIONS.split(low)[1:] if len(part.split()) >= SIGN_WORDS]
    if len(whether) >= ENOUGH:
        found.update(whether)
    parts = [part for part in NEXT_SIGN.split(low) if len(part.split()) >= SIGN_WORDS]
    if LOOK_WHETHER.search(low) and any(OF_ANOTHER.search(part) for part in parts):
        found.update(parts)
    return found


def _asks_of_signs(sentence: Sentence) -> bool:
    """Whether a question lists signs: "Merk je dat ze bang is, of dat een man alles regelt?"."""
    return sentence.names(SIGNS) or len(CONDITIONS.findall(sentence.low)) >= ENOUGH
