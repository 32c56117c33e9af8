"""Advice to get past an age check that names no tool: a year to fill in, or another address where nothing is asked."""

from collections.abc import Iterator
from functools import lru_cache

from auditor.site.kinds.page_kind import NOT_ITS_OWN_WORDS, PageKind
from auditor.site.page import Page
from auditor.site.reading.news import is_news
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Saying, Site
from auditor.site.words.later import later
from auditor.site.words.sought import Sought
from auditor.site.words.vocabulary import folded

OF_AN_AGE = later(
    r"\b(?:leeftijd\w*|geboorte\w*|geboren|verjaardag\w*|te jong|18|achttien|hoe oud|ages?|birth\w*|born|too young|"
    r"how old|underage|alter\w*|geburt\w*|zu jung|naissance|trop jeune|majeur\w*)\b"
)
DEED = (
    r"(?:zet|vul|kies|geef|tik|neem|typ|pak|maak er|zeg|schrijf|enter|put|pick|type|choose|select|write|give|say|gib|"
    r"geben sie|tippe|wahle|wahlen sie|mettez|mets|indiquez|choisissez|tapez|entrez)"
)
A_YEAR = Sought(
    rf"(?:^|[,;:.(]\s*|\b(?:gewoon|even|dan|maar|simpelweg|just|simply|then|and|en|einfach|simplement)\s)\W*{DEED}\b"
    r"[^.;!?]{0,40}?(?<![\d./-])(?:19[3-9]\d|200[0-7])(?![\d./-])"
)
# "Vul gewoon 1-1-1980 in": a whole date, made light of.
A_DATE = later(
    rf"\b{DEED}\b[^.;!?]{{0,40}}?\b(?:gewoon|maar|simpelweg|even|just|simply|einfach|simplement)\s(?:\S+ ){{0,2}}?"
    r"\d{1,2}[-/ .]\d{1,2}[-/ .](?:19[3-9]\d|200[0-7])\b"
)
SOME_YEAR = later(r"19[3-9]\d|200[0-7]")
EXAMPLE = later(r"\b(?:bijvoorbeeld|bijv|for example|e\.g|zum beispiel|par exemple|format|formaat|dd|jjjj|yyyy)\b")
ELSEWHERE = later(
    r"\b(?:mirror\w*|spiegel(?:site|server|adres)\w*|(?:onze?|ons|een|het|our|an?|the|unser\w*|notre) "
    r"(?:andere?|tweede|oude|reserve\w*|other|second|old|alternati\w+|backup|zweite|autre) (?:\S+ )?(?:domein\w*|adres|"
    r"site|url|webadres|versie|ingang|domain\w*|address|website|version|entrance|adresse|domaine|seite)|achterdeur\w*|"
    r"back ?door\w*|hintertur|onion\w*|(?:op|via|at|on|uber|auf|sur) [\w-]+\.(?!\s)(?:[a-z]{2,7}))\b"
)
NOT_ASKED = Sought(
    r"\b(?:geen|zonder|no|without|kein\w*|ohne|pas de|aucun\w*|sans)\b[^.;]{0,40}\b(?:scherm\w*|poort|controle\w*|"
    r"check\w*|"
    r"vraag|vragen|leeftijds\w*|stap|screen\w*|gate|wall|verif\w*|question\w*|abfrage\w*|kontrolle\w*|sperre)\b|"
    r"\bsla(?:an|at|gen)? (?:wij |we |je |u )?(?:die|deze|dat|de) \S+ over\b|"
    r"\b(?:vragen|vraagt|controleren|hoeft?|checken) (?:wij|we|je|u|dat|er|het|niemand) (?:\S+ ){0,2}?niets?\b|"
    r"\b(?:skips?|skipped|not asked|never asks?|does not ask|doesn't ask|don't ask|entfallt|uberspring\w*|ne demande)\b"
)
REFUSED = later(
    r"\b(?:mag niet|niet toegestaan|verboden|doe (?:dat|het) niet|nooit|liegen|lieg niet|not allowed|forbidden|never|"
    r"don't lie|verboten|interdit\w*|ook daar|also there|net zo goed|strafbaar|oplicht\w*|nep\w*|fake|phishing|scam\w*|"
    r"imitat\w*|namaak\w*|niet van ons|not ours)\b"
)
# "Een andere ingang, zonder controle, is er niet": the address itself is denied, not what is asked there.
NONE_SUCH = later(
    r"^\W*(?:een|an?|ein\w*|une?) [^,;.]{3,40}(?:, (?:zonder|waar|without|where|ohne|sans)[^,;.]{1,60},?)? "
    r"(?:(?:is|bestaat|hebben wij|hebben we) (?:er )?niet|does not exist|gibt es nicht|n'existe pas)\W*$"
)
OWN = later(r"\b(?:wij|we|ons|onze|our|us|wir|uns\w*|nous|notre|nos)\b")
ANSWERS = later(r"\b(?:faq|veelgestelde|vaste vragen|hulp|help|regels|rules|haufige fragen|aide)\b")


def ways_past(site: Site) -> Iterator[Saying]:
    """Yield where the platform advises a false year of birth, or names an address of its own without the check."""
    for page in site.pages:
        if not _is_its_own(site, page):
            continue
        for sentence in page.sentences_like(_may_tell):
            saying = Saying(page, sentence, site.kind_of(page))
            if not (_false_year(saying) or _address_without(saying)):
                continue
            if not (sentence.asks or is_news(sentence.block) or sentence.names("promise", "past")):
                yield saying


@lru_cache(maxsize=20_000)
def _may_tell(low: str) -> bool:
    """Whether a folded text may hold a year to give or an address without; menus and feet stand on every page."""
    if NOT_ASKED.search(low) is not None and ELSEWHERE.search(low) is not None:
        return True
    return SOME_YEAR.search(low) is not None


def _is_its_own(site: Site, page: Page) -> bool:
    """Whether the platform speaks on a page; on a forum only where it answers, in news only of itself."""
    kind = site.kind_of(page)
    if kind is PageKind.FORUM:
        return ANSWERS.search(folded(f"{page.metadata.title} . {page.main_heading}")) is not None
    if kind is PageKind.NEWS:
        return OWN.search(page.folded) is not None
    return kind not in NOT_ITS_OWN_WORDS


def _near(one: Saying) -> str:
    """Return the folded text around a sentence: its question, lead, heading and passage."""
    sentence: Sentence = one.sentence
    heading = folded(" ".join(sentence.block.headings[-1:]))
    return f"{heading} . {sentence.question} . {sentence.lead} . {one.passage_text}"


def _false_year(one: Saying) -> bool:
    """Whether a sentence tells which year of birth to give."""
    low = one.sentence.low
    return (
        (A_YEAR.search(low) or A_DATE.search(low)) is not None
        and not (EXAMPLE.search(low) or REFUSED.search(low))
        and OF_AN_AGE.search(_near(one)) is not None
        and not one.sentence.names("advertiser")
    )


def _address_without(one: Saying) -> bool:
    """Whether a sentence names another address of the platform where no age is asked."""
    low = one.sentence.low
    if not ELSEWHERE.search(low) or not NOT_ASKED.search(low) or REFUSED.search(low) or NONE_SUCH.search(low):
        return False
    return OF_AN_AGE.search(_near(one)) is not None and not one.sentence.names("advertiser", "other_sites")
