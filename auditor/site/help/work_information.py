"""What a platform tells those who work through it: on safety, on health, and on support or a way out."""

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from auditor.finding import Evidence
from auditor.site.channel_list import Mention, Part
from auditor.site.help.referrals import referrals
from auditor.site.help.work_audience import (
    FOR_EVERYBODY,
    FORBIDS,
    NOT_INFORMATION,
    OF_A_FORM,
    OF_AN_ACCOUNT,
    VISITORS,
    WORKERS,
    above,
    audience,
)
from auditor.site.help.work_by_field import told_by_fields
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.reading.clause import Stance
from auditor.site.reading.stance import stance
from auditor.site.site import Saying, Site
from auditor.site.words.later import later
from auditor.site.words.vocabulary import Hit, folded


class Topic(StrEnum):
    """What those who work are told about."""

    SAFETY = "safety"
    HEALTH = "health"
    SUPPORT = "support"


TOPIC_OF = {
    "work_safety": Topic.SAFETY,
    "work_health": Topic.HEALTH,
    "work_exit": Topic.SUPPORT,
    "work_support": Topic.SUPPORT,
}
MATTER = tuple(TOPIC_OF)
VICTIM_HELP = (
    "comensha", "chat-met-fier", "spine", "slachtofferhulp-nederland", "centrum-seksueel-geweld",
    "be-stop-mensenhandel", "be-payoke", "be-pag-asa", "be-surya",
)  # fmt: skip
HELPING = frozenset({PageKind.SAFETY, PageKind.HELP, PageKind.REGISTER})
# On these a part of its own may inform: "Veilig werken", below how to sign up and what it costs.
WITH_PARTS = frozenset(
    {PageKind.CONDUCT, PageKind.TERMS, PageKind.VERIFICATION, PageKind.PRICING, PageKind.REGISTER}
)  # fmt: skip
TELLS_NOTHING = frozenset({Stance.PROMISED, Stance.PAST, Stance.ELSEWHERE, Stance.ASKED})
SECTIONS = later(
    r"\b(?:gezond\w*|lijf|lichaam|welzijn|welbevinden|well-?being|"
    r"zorg\w*|care|goed voor jezelf|(?:looking after|take care of|taking care of) your\w+|"
    r"(?:pas\w*|letten?) op (?:jezelf|elkaar)|veilig\w*|hulp|steun\w*|stoppen|"
    r"uitstap\w*|tips|health\w*|saf\w+|support|exit|help|sicher\w*|"
    r"gesund\w*|sante|securite|aide)\b"
)
LABEL_WORDS = 7
TESTED = later(
    r"\b(?:soa\w*|ggd\w*|sti\w*|stds?|hiv|hepatitis|vaccin\w*|prep|pep|test\w*|\w*poli|clinics?|arts|huisarts|"
    r"verpleegkundige|gezondheid\w*|health|geschlechtskrank\w*|depistage)\b"
)
# To work under another name is a way to be safe; that a name stands in a guide is none.
ADVISES_A_NAME = later(
    r"\b(?:gebruik\w*|kies|kiezen|neem|nemen|bedenk\w*|verzin\w*|werk(?:t|en)?|hou\w*|hanteer\w*|use|using|choose|pick|"
    r"work(?:ing)?|keep|go by|take|arbeite\w*|nutze\w*|wahle\w*|utilisez|choisissez|travaillez)\b(?: \S+){0,4}? \w*"
    r"(?:naam|name|alias|nom|pseudonym\w*)\b|"
    r"\b(?:nooit|geen|niet|never|not|nie|jamais) (?:\S+ ){0,2}?(?:je|uw|jouw|your|ihren?|votre) (?:echte|eigen|real|"
    r"own|echten|vrai)\b"
)
# "Tips over veilig afspreken geven we niet", "we do not list any support organisations".
GIVES_NONE = later(
    r"\b(?:geven|bieden|noemen|hebben|vermelden|doen|plaatsen) (?:we|wij|ik) (?:hier |er |daar |daarover |bewust |ook |"
    r"verder )*(?:niet|geen)\b|"
    r"\b(?:we|wij|ik) (?:geven|bieden|noemen|hebben|vermelden|plaatsen|geef|bied|noem|heb) (?:hier |er |daarover |ook |"
    r"verder )*(?:geen|niet)\b|"
    r"\b(?:we|i) (?:do not|don't|cannot|can't) (?:list|give|offer|have|provide|name|publish)\b"
)
# "Dit stukje is voor wie in een studio werkt", "tips for anyone who works at night".
FOR_WHOM = later(
    r"\b(?:dit|deze|onderstaande|this|these|following|wat|what) (?:\S+ ){0,4}?"
    r"(?:is|zijn|schrijf|schreef|are|bedoeld|meant)(?: \S+){0,3}? (?:voor|aan|for|to)\b|"
    r"^\W*(?:\S+ ){0,3}?(?:tips|advies|raad|adviezen|wenken|advice|lees dit|read this) (?:\S+ )?(?:voor|aan|for|to)\b|"
    r"^\W*(?:voor|for) (?:wie|onze|de|iedereen|whoever|anyone|our|everyone)\b"
)

# "Wie niet vrij is om te stoppen, dat is mensenhandel" says what is forbidden, and helps nobody.
DEFINES = later(
    r"\b(?:dat|dit|zoiets) (?:is|heet|noemen (?:wij|we)) (?:\w+ ){0,2}?(?:mensenhandel|uitbuiting|dwang|strafbaar)\b|"
    r"\b(?:that|this) (?:is|we call) (?:\w+ ){0,2}?(?:trafficking|exploitation|coercion|a crime)\b|"
    r"\bdas ist (?:\w+ ){0,2}?(?:menschenhandel|ausbeutung|zwang)\b"
)


class _Told(msgspec.Struct):
    """What was found of each topic."""

    found: dict[Topic, list[Evidence]] = msgspec.field(default_factory=lambda: {one: [] for one in Topic})

    def add(self, topic: Topic, evidence: Evidence) -> None:
        """Keep one quotation."""
        self.found[topic].append(evidence)


def told_to_workers(site: Site) -> dict[Topic, tuple[Evidence, ...]]:
    """Return for each topic that those who work are told about where it stands."""
    told = _told_in_posts(site)
    unaddressed: list[tuple[Saying, Topic]] = []
    spoken_on: set[int] = set()
    for saying in site.sayings(*MATTER):
        topics = _topics(saying)
        if not topics:
            continue
        whom = audience(site, saying.page, saying.sentence.low, above(saying))
        if whom == VISITORS:
            continue
        for topic in topics:
            if whom == WORKERS or saying.sentence.names("work_exit"):
                told.add(topic, saying.evidence)
                spoken_on.add(id(saying.page))
            elif saying.kind not in FOR_EVERYBODY:
                unaddressed.append((saying, topic))
    # Nobody is named beside the GGD, or beside what is safe: on a page that elsewhere speaks to those who work, they
    # are meant. A test for sexually transmitted diseases serves them on any page for help; "use a condom" serves all.
    for saying, topic in unaddressed:
        tested = saying.kind in HELPING and topic is Topic.HEALTH and TESTED.search(saying.sentence.low)
        if id(saying.page) in spoken_on or tested:
            told.add(topic, saying.evidence)
    _add_unnamed(site, told)
    return {topic: tuple(pieces[:2]) for topic, pieces in told.found.items() if pieces}


def _add_unnamed(site: Site, told: _Told) -> None:
    """Add what is told in other words than the usual, and the referrals to help for victims."""
    for saying, topic in told_by_fields(site):
        told.add(Topic(topic), saying.evidence)
    for mention in _help_for_workers(site):
        told.add(Topic.SUPPORT, mention.page.evidence(mention.seen))


def _told_in_posts(site: Site) -> _Told:
    """Return what is told in posts that say themselves whom they are for: those who work. Other posts tell of them."""
    told = _Told()
    own = {id(page) for page in site.own_pages}
    for page in site.pages_of(PageKind.NEWS):
        if id(page) in own or not any(_is_for_workers(page, one.low) for one in page.sentences):
            continue
        for saying in (Saying(page, one, PageKind.NEWS) for one in page.sentences if one.names(*MATTER)):
            for topic in _topics(saying):
                told.add(topic, saying.evidence)
    return told


def _is_for_workers(page: Page, low: str) -> bool:
    """Whether a folded sentence says of the post that it is for those who work."""
    return FOR_WHOM.search(low) is not None and WORKERS in page.words.named(low)


def _topics(saying: Saying) -> frozenset[Topic]:
    """Return what a sentence informs about, nothing for a rule, a promise or a question."""
    sentence = saying.sentence
    named = [concept for concept in MATTER if sentence.names(concept)]
    out_of_place = saying.kind in NOT_INFORMATION and not _in_a_part_for_workers(saying)
    if (
        not named
        or sentence.block.tag in OF_A_FORM
        or out_of_place
        or saying.page_speaks_of_others
        or FORBIDS.search(sentence.low)
        or (not sentence.names("work_support") and DEFINES.search(sentence.low))
    ):
        return frozenset()
    if OF_AN_ACCOUNT.search(saying.page.folded if sentence.block.level else sentence.low):
        return frozenset()
    if stance(sentence, *named, hedges=False) in TELLS_NOTHING or GIVES_NONE.search(sentence.low):
        return frozenset()
    topics = frozenset(TOPIC_OF[concept] for concept in named)
    aside = Topic.HEALTH in topics or len(sentence.low.split()) < LABEL_WORDS or not ADVISES_A_NAME.search(sentence.low)
    if aside and all(_is_an_alias(sentence.low, hit) for hit in sentence.of("work_safety")):
        # "De GGD test u ook onder uw werknaam" is about a test, "Werknaam" names a field.
        return topics - {Topic.SAFETY}
    return topics


def _is_an_alias(low: str, hit: Hit) -> bool:
    """Whether what is named of safety is the name that somebody works by."""
    return low[hit.start : hit.end].rstrip().endswith(("naam", "name"))


def _in_a_part_for_workers(saying: Saying) -> bool:
    """Whether a sentence of the rules, or of how to sign up, stands under a heading of its own for those who work.

    What is told beside the form to work there with is for them by itself.
    """
    if saying.kind not in WITH_PARTS:
        return False
    heading = folded(" . ".join(saying.sentence.block.headings[-1:]))
    if saying.kind is PageKind.REGISTER:
        # "Gezondheid: soa-test bij de GGD": a label of its own does what a heading does.
        return any(SECTIONS.search(one) for one in (heading, saying.sentence.lead, _label(saying.sentence.low)))
    return SECTIONS.search(heading) is not None and WORKERS in saying.page.words.named(heading)


def _label(low: str) -> str:
    """Return the few words before the colon that a sentence opens with."""
    label, colon, _ = low.partition(":")
    return label if colon and len(label.split()) <= LABEL_WORDS else ""


def _help_for_workers(site: Site) -> Iterable[Mention]:
    """Yield the referrals to help for victims that are made to those who work."""
    for channel in VICTIM_HELP:
        for one in referrals(site, channel, Part.PHONE, Part.LINK):
            if site.kind_of(one.page) in NOT_INFORMATION or one.seen.region in (Region.FOOTER, Region.NAV):
                continue
            block = one.seen if isinstance(one.seen, Block) else _block_with(one.page, one.seen.name)
            if block is None:
                continue
            over = (folded(block.lead), *(folded(head) for head in reversed(block.headings)))
            if audience(site, one.page, folded(block.text), over) == WORKERS:
                yield one


def _block_with(page: Page, name: str) -> Block | None:
    """Return the first block that holds a link's name."""
    return next((block for block in page.blocks if name and name in block.text), None)
