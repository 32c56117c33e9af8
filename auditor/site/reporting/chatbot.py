"""A chatbot between users and people: where it is named, whether it comes first, and who is behind it."""

from collections.abc import Iterator

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.site import Saying, Site
from auditor.site.words.later import later

FRAMES = (Region.FOOTER, Region.NAV, Region.HEADER)
NEAR = 4
FIRST = later(
    r"\b(?:eerst|first|begin|start|voordat|before|pas|only after|doorverbonden|doorgeschakeld|doorverwezen|"
    r"doorzetten|zuerst|zunachst|d'abord|"
    r"escalat\w*|"
    r"zet \w+ (?:je|u|jou) (?:\w+ )?door|(?:kom|komt|komen) (?:\w+ ){1,3}niet uit|"
    r"kom je er niet uit|komt hij|komt de|als de|if the|then|dan pas|altijd via)\b"
)
AFTERWARDS = later(
    r"\b(?:komt|kom|weet|weten|lukt|helpt|lost) (?:\S+ ){1,4}?(?:niet|geen)\b|\b(?:daarna|pas dan|alsnog|verbind\w*|"
    r"doorverb\w+|afterwards|hands? (?:you )?over|otherwise|if (?:(?:the|our) )?\w+ (?:\w+ )?(?:cannot|can't|"
    r"fails|doesn't|does not)|not solved|unresolved|still (?:stuck|need)|anders)\b"
)
NOBODY = later(
    r"\b(?:geen|zonder|no|without|not|nooit|niemand|nobody)\s(?:\S+\s){0,3}?(?:medewerker\w*|mens(?:en)?|collega\w*|"
    r"persoon|human|person|agents?|staff|people|team)\b|\b(?:medewerker\w*|mens(?:en)?|collega\w*|human|person|agent|"
    r"people)\b(?:\s\S+){0,2}?\s(?:kan niet|is niet|not)\b"
)
HUMAN = later(
    r"\b(?:medewerk(?:er|ster)\w*|mens(?:en)?|collega\w*|iemand (?:van ons|anders)|een van ons|one of us|einer von uns|"
    r"l'un de nous|persoon|\w*team|humans?|person|"
    r"agents?|staff|people|colleagues?|klantenservice|helpdesk\w*|moderator\w*|beheerders?|redactie|webmaster|"
    r"mitarbeiter\w*|kolleg\w+|menschen|conseiller\w*|collegue\w*)\b"
)
# "Onze virtuele medewerker", "an automated help desk": called a person or a team, and none.
MACHINE = later(
    r"\b(?:automati\w+|geautomatiseerd\w*|virtue\w+|digitale?|slimme|kunstmatige?|automated|virtual|digital|artificial|"
    r"ai|virtuell\w*|automatisch\w*) (?:\w+ )?(?:medewerk\w+|collega\w*|\w*team|agents?|assistant\w*|klantenservice|"
    r"helpdesk\w*|help desk|moderator\w*|colleagues?|mitarbeiter\w*|conseiller\w*)\b"
)
HANDS_ON = later(r"\b(?:\w*formulier|ticket\w*|form|kaartje|bericht|message|e-?mail\w*|mailen|nachricht|formular\w*)\b")
ANSWERS = later(
    r"\b(?:antwoord\w*|beantwoord\w*|reageer\w*|neemt|nemen|overneemt|leest|lezen|kijkt|helpt|helpen|spreek\w*|spreken|"
    r"bereik\w*|typ|typt|vraag (?:om|naar)|repl(?:y|ies)|answers?|responds?|takes?|reads?|helps?|reach|speak|talk|"
    r"transfer\w*|connect\w*|type|ask for|antwortet|ubernimmt|hilft|repond|prend)\b"
)
# Nor is what reads pages, or asks for consent.
NO_ROBOT = later(
    r"\b(?:cookie|google|ads|crawl)bot\b|"
    r"\b(?:geen|not|no|kein|pas|not a) (?:een |a |un )?(?:ro)?bot\b|\brobot\?|captcha"
)
TOLD_THERE = (PageKind.CONTACT, PageKind.HELP, PageKind.ABOUT)
PLACES = (*TOLD_THERE, PageKind.HOME)


def chatbot_first(site: Site) -> Evidence | None:
    """Return where a page says that contact begins with a chatbot."""
    for saying in _named(site):
        if saying.kind in PLACES and FIRST.search(saying.sentence.low):
            return saying.evidence
    return None


def chatbot_of(site: Site) -> Evidence | None:
    """Return where a contact or help page names a chatbot."""
    return next((one.evidence for one in _named(site) if one.kind in TOLD_THERE), None)


def person_behind(site: Site) -> Evidence | None:
    """Return where a page with a chatbot says that a human can be reached after it or after logging in."""
    for saying in site.sayings("chatbot", "login"):
        if (
            saying.kind in PLACES
            and HUMAN.search(_beyond_it(saying.sentence))
            and not NOBODY.search(saying.sentence.low)
            and stance(saying.sentence, "chatbot", "login") is not Stance.PROMISED
        ):
            return saying.evidence
    # "Komt zij er niet uit, dan kijkt een collega mee": it goes on about the chatbot without naming it.
    for saying in _named(site):
        if saying.kind in TOLD_THERE:
            for one in _beside(saying):
                if _hands_over(one):
                    return saying.page.evidence(one.block, one.text)
    return None


def _named(site: Site) -> Iterator[Saying]:
    """Yield where a chatbot is named; "I am no robot" beside a form is none."""
    for saying in site.sayings("chatbot"):
        if saying.sentence.names("chatbot") and not NO_ROBOT.search(saying.sentence.low):
            yield saying


def _beside(saying: Saying) -> Iterator[Sentence]:
    """Yield what a page says about a chatbot: its passage, and the few blocks around it in the page's own text."""
    told = saying.sentence.block
    yield from saying.passage
    for one in saying.page.sentences:
        if abs(one.block.order - told.order) <= NEAR and one.block.region not in FRAMES:
            yield one


def _hands_over(sentence: Sentence) -> bool:
    """Whether a sentence says that people take over, or offers a form or message when the chatbot does not help."""
    said = sentence.low
    if NOBODY.search(said) or sentence.names("authority_reader"):
        return False
    human = HUMAN.search(_beyond_it(sentence))
    if human is not None and ANSWERS.search(said):
        return True
    after = AFTERWARDS.search(said) or AFTERWARDS.search(sentence.before)
    return after is not None and (human or HANDS_ON.search(said)) is not None


def _beyond_it(sentence: Sentence) -> str:
    """Return a sentence without the names of the chatbot in it: a virtual agent is no agent."""
    said = sentence.low
    for hit in reversed(sentence.of("chatbot")):
        said = f"{said[: hit.start]} {said[hit.end :]}"
    return MACHINE.sub(" ", said)
