"""What reporters are promised: a confirmation of receipt, the decision, and a way to contest it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from auditor.finding import Evidence
from auditor.site.page import Page
from auditor.site.page_kind import PageKind
from auditor.site.reporting import report_forms
from auditor.site.sentences import Sentence
from auditor.site.site import Saying, Site
from auditor.site.stance import Stance, stance
from auditor.site.stance_words import OWN
from auditor.site.who import Who
from auditor.site.words import folded


class Promised(StrEnum):
    """The three things that a reporter should get (DSA art. 16(4)-(5))."""

    RECEIPT = "receipt"
    DECISION = "decision"
    REDRESS = "redress"


@dataclass(frozen=True, slots=True)
class Redress:
    """What is promised in every language that speaks of it, and all that is promised anywhere, with evidence.

    `without` are the parts that some language, or a reservation, takes away again.
    """

    firm: frozenset[Promised]
    any: frozenset[Promised]
    evidence: tuple[Evidence, ...]


CONCEPT = {Promised.RECEIPT: "receipt", Promised.DECISION: "outcome", Promised.REDRESS: "redress"}
TELLS = re.compile(
    r"\b(?:schrijf\w*|schrijven|hoor\w*|horen|krijg\w*|ontvang\w*|laten? (?:\S+ ){0,4}?weten|"
    r"laat (?:\S+ ){0,4}?weten|verneem\w*|vernemen|"
    r"bericht\w*|mail\w*|informe\w+|in kennis|op de hoogte|meedelen|deelt? (?:\S+ ){0,5}?mee|delen (?:\S+ ){0,5}?mee|"
    r"meegedeeld|medegedeeld|gemeld|vertel\w*|stur\w+|stuur\w*|zend\w*|verzend\w*|toegestuurd|toegezonden|"
    r"terugkoppel\w*|"
    r"koppel\w* (?:\S+ ){0,5}?terug|leg\w* (?:\S+ ){0,4}?uit|antwoord\w*|bereikt|tell|told|inform\w*|notif\w+|"
    r"hears?|hear "
    r"back|let you know|receives?|gets?|get back|send\w*|sent|e-?mail\w*|explain\w*|answer\w*|reply|replies|"
    r"communicat\w+|"
    r"writes?|respond\w*|update\w*)\b"
)
RESERVED = re.compile(
    r"\b(?:soms|meestal|doorgaans|proberen|probeert|streven|streeft|waar mogelijk|zo mogelijk|eventueel|niet altijd|"
    r"kunnen wij|kunnen we|wij kunnen|we kunnen|sometimes|usually|normally|try to|aim to|where possible|if possible|"
    r"we may|we might|not always|in some cases|in sommige gevallen|op verzoek|on request|desgevraagd)\b"
)
ANNOUNCES = re.compile(
    r"\b(?:binnenkort|weldra|in de toekomst|(?:wij|we) werken (?:eraan|aan)|(?:gaan|willen) (?:wij|we)|(?:wij|"
    r"we) (?:gaan|willen)|"
    r"vanaf 20\d\d|in 20(?:2[7-9]|3\d)|volgend jaar|coming soon|will soon|in (?:the )?future|working on|plan to|"
    r"next year)\b"
)
# What another organisation answers to whoever reports there.
ELSEWHERE = re.compile(
    r"\b(?:(?:krijgt?|ontvangt?|hoort?) (?:je |u )?daar|daar (?:krijg|ontvang|hoor)\w*|(?:wat|of) zij\b|"
    r"hun (?:besluit|beslissing)|van hen|"
    r"they (?:will )?(?:tell|send|confirm|let|decide)|from them|their decision)\b"
)
# "Waarom wel of niet" denies nothing.
OR_NOT = re.compile(r"\b(?:wel of niet|al dan niet|wel of geen|whether or not|or why not)\b")
NEGATED = frozenset({Stance.DENIED, Stance.UNCLEAR})
REPORTING = re.compile(
    r"\b(?:melding\w*|\w*meldingen|meldt|meld|melden|melder\w*|gemeld|meldformulier|aankaart\w*|kennisgeving\w*|"
    r"kennisgever\w*|"
    r"signaal|report|reports|reporter|reporters|reporting|reported|notice|notices|notifier|notifiers|flagged|flag)\b"
)
# Matters of money, accounts and one's own advertisement, in which a receipt or a complaint is about something else.
OTHER_MATTER = re.compile(
    r"\b(?:factu\w+|betaling\w*|betaald|bestelling\w*|order|invoice\w*|payment\w*|refund\w*|abonnement\w*|"
    r"subscription\w*|"
    r"aanmelding|inschrijving|registratie|registration|sign[- ]?up|account aan\w*|inzageverzoek\w*|avg|gdpr|"
    r"nieuwsbrief|newsletter|sollicit\w*)\b"
)
OWN_ADVERTISEMENT = re.compile(
    r"\b(?:(?:je|uw|jouw|your) (?:eigen |own )?(?:advertentie|profiel|oproep|zoekertje|account|ad|advert|"
    r"advertisement|listing|"
    r"profile)|als adverteerder|adverteerders?|advertisers?)\b"
)
TO_BOTH = re.compile(
    r"\b(?:melders?|reporters?|notifiers?|wie (?:iets )?meldt|beide|both|iedereen|everyone|anyone|ieder)\b"
)


def redress_for_reporters(site: Site) -> Redress:
    """Weigh what reporters are promised; between languages the weaker counts."""
    by_language: dict[str, dict[Promised, bool]] = {}
    evidence: dict[Promised, Evidence] = {}
    with_form = [one.page for one in report_forms(site)]
    for saying in site.sayings("report_act", *CONCEPT.values()):
        for part, firm in _promises(saying, with_form):
            told = by_language.setdefault(site.language_of(saying.page), {})
            told[part] = told.get(part, False) or firm
            evidence.setdefault(part, saying.evidence)
    if not by_language:
        return Redress(frozenset(), frozenset(), ())
    firm_in = [{part for part, firm in told.items() if firm} for told in by_language.values()]
    return Redress(
        frozenset(set.intersection(*firm_in)),
        frozenset(evidence),
        tuple(evidence[part] for part in Promised if part in evidence),
    )


def _promises(saying: Saying, with_form: list[Page]) -> Iterator[tuple[Promised, bool]]:
    """Yield each thing that a sentence promises to reporters, and whether it does so without reservation."""
    sentence = saying.sentence
    named = [part for part, concept in CONCEPT.items() if sentence.names(concept)]
    if not named and _answers_what_was_decided(saying):
        yield Promised.DECISION, RESERVED.search(sentence.low) is None
        return
    if (
        not named
        or sentence.asks
        or sentence.block.level
        or saying.page_speaks_of_others
        or ANNOUNCES.search(sentence.low)
    ):
        return
    if ELSEWHERE.search(sentence.low):
        return
    if sentence.names("police") and not OWN.search(sentence.low):
        # What the police answer to whoever reports to them.
        return
    if not _to_reporters(saying, at_the_form=saying.kind is PageKind.REPORT or saying.page in with_form):
        return
    for part in named:
        if part is Promised.DECISION and not TELLS.search(sentence.low):
            continue
        if part is Promised.RECEIPT and not _is_given(sentence):
            continue
        held = stance(sentence, CONCEPT[part], hedges=False)
        if held is not Stance.HOLDS and not (held in NEGATED and OR_NOT.search(sentence.low)):
            continue
        yield part, part is Promised.REDRESS or RESERVED.search(sentence.low) is None


def _is_given(sentence: Sentence) -> bool:
    """Whether a confirmation is one that is given; "zonder bevestiging bekijken we niets" asks for one."""
    words = [sentence.low[hit.start : hit.end] for hit in sentence.of(CONCEPT[Promised.RECEIPT])]
    plain = all(word.startswith(("bevestiging", "confirmation")) for word in words)
    return not plain or TELLS.search(sentence.low) is not None or sentence.block.tag in ("li", "td", "dd")


def _answers_what_was_decided(saying: Saying) -> bool:
    """Whether a sentence answers "Wil je weten wat we besloten?" by saying that one is told."""
    sentence = saying.sentence
    if not sentence.question or sentence.asks or sentence.names("negation", "promise", "other_sites"):
        return False
    asked = saying.page.words.named(sentence.question)
    at_the_form = saying.kind is PageKind.REPORT
    return (
        "outcome" in asked and TELLS.search(sentence.low) is not None and _to_reporters(saying, at_the_form=at_the_form)
    )


def _to_reporters(saying: Saying, *, at_the_form: bool) -> bool:
    """Whether a sentence is about those who report, not about advertisers, members or customers."""
    sentence = saying.sentence
    heading = folded(" . ".join(sentence.block.headings[-1:]))
    near = f"{sentence.low} . {sentence.question} . {sentence.lead} . {heading}"
    if OTHER_MATTER.search(near):
        return False
    # The heading "Report an ad" is about an advertisement, and speaks to whoever reports it.
    others = not at_the_form and Who.ADVERTISER in saying.who and Who.REPORTER not in saying.who
    if (others or OWN_ADVERTISEMENT.search(near)) and not TO_BOTH.search(sentence.low):
        return False
    if saying.kind in (PageKind.REGISTER, PageKind.ADVERTISE, PageKind.PRICING, PageKind.LOGIN):
        return REPORTING.search(sentence.low) is not None
    if at_the_form:
        return True
    around = f"{near} . {saying.passage_text} . {folded(' . '.join(sentence.block.headings[-2:]))}"
    return REPORTING.search(around) is not None
