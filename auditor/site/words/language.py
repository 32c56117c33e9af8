"""The language of a page, from its common words; what it declares decides only when there is too little text."""

import re
from collections import Counter

from auditor.site.words.later import later

SAMPLE = 2000
LEAST_WORDS = 12
LEAST_SCORE = 3.0
LEAST_LEAD = 1.25
DECLARED_BONUS = 1.5
LEAST_KINDS = 3
# A letter at a dot is an abbreviation ("v.a. 150", "o.a."), and no Czech "v" or Hungarian "a".
WORD = later(r"[^\W\d_]{2,}|(?<!\.)[^\W\d_](?!\.)")
STOP_WORDS = {
    "nl": "de het een en van ik je dat die in te is op zijn met voor niet aan er om maar dan zou als wat nog bij hij "
    "naar ook of deze dit door over wij wordt worden kan kunnen hebt heeft hebben zich uw jouw onze ons geen meer "
    "wel moet zonder tot u jij we uit alle zo nu hier hoe waar wie onder tussen mag altijd naam meld melden kies "
    "bekijk nieuwe jaar",
    "en": "the of and a to in is you that it he was for on are as with his they at be this from have or by one had not "
    "but what all were when we there can an your which their if will each about how up out then she many some so "
    "these would other into has more her him could our us any who do does must may without only please here find "
    "view report",
    "de": "der die das und ist nicht ein eine einer eines zu den dem des mit auf für von sie ich wir ihr im sich auch "
    "als an es werden wird sind bei oder nach aus wie nur kann haben hat über unser unsere ihre bitte keine durch "
    "zum zur mehr sein noch unter wenn jede alle diese dieser hier",
    "fr": "le la les de des du et est un une en que qui dans pour pas sur plus par avec ne vous nous il elle au aux ce "
    "cette ces sont ou être votre vos notre nos son sa ses se mais si tout tous leur où sans comme peut fait été "
    "à ont",
    "es": "el "
    "la los las de y en que es un una por con para no se su al lo del como más pero sus le ya o este sí porque "
    "esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante usted tu",
    "it": "il lo la gli le di e che è un una per non in con del della dei delle da si al come più ma sono anche nel "
    "alla questo questa su ha o se ci quando dove chi tutto tutti senza nostro vostro essere",
    "pt": "o a os as de e em que é um uma por com para não se do da dos das no na nos nas ao mais mas como foi ou seu "
    "sua ele ela isso este esta você são também até sem muito já quando nossa nosso",
    "pl": "i "
    "w na z do się nie to że jest o jak po co ale za od przez tak dla czy już tylko są być może lub oraz ten ta "
    "te tego jej ich przy bez nasz nasze który która które wszystkie",
    "ro": "și "
    "si de la în in pe cu nu este o un una că ca să sa din pentru mai au fost care sunt sau dar prin ce am ale "
    "lui acest această toate nostru noastră fi despre după",
    "hu": "a az és hogy nem is egy ez van meg de ha csak mint vagy volt már még azt el minden lehet ki be fel kell itt "
    "mert után között nincs minket saját",
    "cs": "a "
    "se v na je že to s z do o i ale jako za by jsem pro tak po jsou které jeho nebo který ve při už jen ne být "
    "od až podle není",
    "sv": "och att det i en som på är av för med till den har de inte om ett han men var jag sig från vi så kan när nu "
    "ska eller vid också efter du alla",
    "da": "og i at det er en til på som for de med den af der ikke et han har om vi var jeg sig fra men kan skal eller "
    "også efter hvor du alle blev",
    "tr": "ve bir bu için ile de da çok olarak daha en gibi kadar sonra ne olan var her ama değil ya veya bize biz "
    "sizin",
}  # fmt: skip
SCRIPTS = (
    ("uk", later(r"[іїєґ]")),
    ("ru", later(r"[ыэё]")),
    ("bg", later(r"[\u0430-\u044f]")),
    ("el", later(r"[\u03b1-\u03c9]")),
    ("ar", later(r"[\u0620-\u064a]")),
    ("he", later(r"[\u05d0-\u05ea]")),
    ("th", later(r"[\u0e01-\u0e3a]")),
    ("ja", later(r"[\u3041-\u30ff]")),
    ("ko", later(r"[\uac00-\ud7a3]")),
    ("zh", later(r"[\u4e00-\u9fff]")),
)
CYRILLIC = later(r"[\u0430-\u045f\u0491]")
NOT_LATIN = later(r"[\u0370-\u1cff\u2e80-\ud7ff]")
LATIN_LETTER = re.compile(r"[a-z]")


CYRILLIC_LANGUAGES = frozenset({"bg", "ru", "uk", "sr", "mk", "be"})


def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """Return for each word the languages it speaks for; a word of many languages says little of each."""
    by_word: dict[str, list[str]] = {}
    for language, words in STOP_WORDS.items():
        for word in words.split():
            by_word.setdefault(word, []).append(language)
    return {word: tuple((one, 1 / len(held)) for one in held) for word, held in by_word.items()}


WEIGHTS = _weights()


def sampled(text: str) -> str:
    """Return enough of a text to tell its language; a long page starts with its menu, so the middle speaks more."""
    middle = len(text) // 2
    return text if len(text) <= 2 * SAMPLE else text[:SAMPLE] + text[middle : middle + SAMPLE]


def language_of_text(text: str, declared: str = "") -> str:
    """Return the code of a text's language; `declared` (``nl-NL``) is believed only where the words do not decide."""
    claimed = declared.strip().lower().replace("_", "-").partition("-")[0]
    low = text.lower()
    foreign = _by_script(low, claimed)
    if foreign:
        return foreign
    words = WORD.findall(low)
    counted = Counter(words)
    scores: dict[str, float] = {}
    for word in filter(WEIGHTS.__contains__, counted):
        for language, weight in WEIGHTS[word]:
            scores[language] = scores.get(language, 0.0) + weight * counted[word]
    if not scores:
        return claimed
    if claimed in scores:
        scores[claimed] += DECLARED_BONUS
    (best, most), *others = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    second = others[0][1] if others else 0.0
    if len(words) < LEAST_WORDS or most < LEAST_SCORE or most < second * LEAST_LEAD:
        return claimed or (best if most >= second * LEAST_LEAD and most > 1 else "")
    if claimed and best != claimed and not _outspoken(best, claimed, counted):
        return claimed
    return best


def _outspoken(best: str, claimed: str, counted: Counter[str]) -> bool:
    """Whether a language has several words, and says more than the declared one without its most frequent word.

    One word on every card of a list, "€ 300 per uur", says nothing against what the page says of itself.
    """
    held = [(dict(WEIGHTS[word]), times) for word, times in counted.items() if word in WEIGHTS]
    of_best = [one[best] * times for one, times in held if best in one]
    of_claimed = sum(one.get(claimed, 0.0) * times for one, times in held)
    return len(of_best) >= LEAST_KINDS and sum(of_best) - max(of_best) > of_claimed


def _by_script(low: str, claimed: str) -> str:
    """Return the language of a script that is not Latin, when most letters are of it."""
    if low.isascii() or NOT_LATIN.search(low) is None:
        return ""
    latin = len(LATIN_LETTER.findall(low))
    for language, letters in SCRIPTS:
        whole = CYRILLIC if language in CYRILLIC_LANGUAGES else letters
        if letters.search(low) and len(whole.findall(low)) > latin:
            # Few letters tell the Cyrillic languages apart, so what is declared helps there.
            return claimed if claimed in CYRILLIC_LANGUAGES else language
    return ""
