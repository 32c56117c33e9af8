"""How the platform describes its moderation: what goes, what software does, and where people decide."""

import msgspec

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.moderation.by_software import we_by_software
from auditor.site.moderation.no_tool import uses_no_tool
from auditor.site.moderation.policy_words import (
    ALSO_NOT_FOR,
    ANY_TOOL,
    ASKED_OF_READER,
    CONTENT,
    DOES_IT_ANYWAY,
    GOES_ON,
    HUMAN_WORK,
    KEEPS_BOOKS,
    LOOKS,
    MACHINE_WORK,
    MAY_REMOVE,
    MODERATES,
    NAMED,
    NOT_FOR_CONTENT,
    OF_RISK,
    OF_THE_WORST,
    ON_REQUEST,
    ONLY_THEY,
    OR_NOT,
    OTHER_MATTER,
    PICTURES,
    POINTS_AT_IT,
    RANKING,
    RANKS,
    READER,
    REFERS,
    SHE,
    SOMEBODY_READS,
    THEN,
    TITLED,
    VAGUE_MIX,
    WHAT_IS_NOT,
    WRITTEN,
)
from auditor.site.page import Page
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import CELLS, Sentence
from auditor.site.reading.stance import stance
from auditor.site.site import Saying, Site
from auditor.site.statements.published import Extent, Outcome, Published, here_and_now, outcome
from auditor.site.words.vocabulary import folded

# Where something may be told by the way; no policy when the terms can be read and say nothing.
BY_THE_WAY = frozenset({PageKind.CONTACT, PageKind.ABOUT, PageKind.NEWS})
PARTS = ("removal", "sanction", "machine", "look_at", "staff")


class _Described(msgspec.Struct):
    """What was read of the three parts on the pages of one language, and the first page that told any of it."""

    page: Page
    policy: list[Evidence] = []
    machine: list[Evidence] = []
    people: list[Evidence] = []

    def text(self) -> Published:
        """Return how much of the three parts is described."""
        if self.machine and self.people:
            return Published(Extent.WHOLE, (*self.policy[:1], *self.machine[:2], *self.people[:2]), self.page)
        told = (*self.policy[:2], *self.machine[:1], *self.people[:1])
        return Published(Extent.PART, told, self.page, "people" if self.machine else "machine")


def moderation_policy(site: Site) -> Outcome:
    """Weigh the description of moderation: policy, automated means and human review together, or less."""
    described: dict[str, _Described] = {}
    aside: frozenset[PageKind] = BY_THE_WAY if site.pages_of(PageKind.TERMS) else frozenset()
    for saying in site.sayings(*PARTS, itself=("machine", "staff", "violation", "removal"), like=_may_tell):
        parts = _parts(saying) if saying.kind not in aside and _of_content(saying) else ()
        if not parts or not here_and_now(saying, *PARTS):
            continue
        for part in parts:
            of_language = described.setdefault(site.language_of(saying.page), _Described(saying.page))
            if saying.kind is PageKind.TERMS and site.kind_of(of_language.page) is not PageKind.TERMS:
                # The terms of a language tell it in full or in short, not what stands beside them.
                of_language.page = saying.page
            getattr(of_language, part).append(saying.evidence)
    return outcome(site, (one.text() for one in described.values()))


def _may_tell(low: str) -> bool:
    """Whether a text may tell of somebody who looks, or of what follows on what was forbidden before it."""
    return any(one(low) for one in (SOMEBODY_READS.stand_in, POINTS_AT_IT.search, DOES_IT_ANYWAY.search))


def _of_content(saying: Saying) -> bool:
    """Whether a sentence of the platform may be about the moderation of content."""
    sentence = saying.sentence
    if not (sentence.names(*PARTS) or sentence.lead) or sentence.block.level:
        return False
    if sentence.block.region not in (Region.MAIN, Region.QUOTE) or saying.kind in (PageKind.PRIVACY, PageKind.GATE):
        return False
    if not _names_a_part(saying):
        return False
    low = sentence.low
    if RANKING.search(folded(" . ".join(sentence.block.headings[-1:]))):
        return False
    if RANKS.search(low) and OF_RISK.search(low) is None:
        return False
    if REFERS.search(low) and OTHER_MATTER.search(sentence.before):
        return False
    if OTHER_MATTER.search(low) is not None or GOES_ON.search(low) is not None:
        return False
    return READER.search(low) is None or any(one.search(low) is not None for one in (ON_REQUEST, DOES_IT_ANYWAY))


def _points_at_a_ban(saying: Saying) -> bool:
    """Whether it says what follows on what was forbidden just before it: "Zien we zoiets, dan gaat het weg"."""
    sentence = saying.sentence
    if sentence.question and "violation" in saying.page.words.named(sentence.question) and THEN.match(sentence.low):
        return True
    if DOES_IT_ANYWAY.search(sentence.low):
        return True
    if POINTS_AT_IT.search(sentence.low) is None:
        return False
    if "violation" in sentence.headed or "ban" in sentence.headed:
        return True
    named = saying.page.words.named(folded(sentence.before[-400:]))
    return not named.isdisjoint({"ban", "violation"})


def _names_a_part(saying: Saying) -> bool:
    """Whether a sentence names what one of the parts is about, which is asked before any pattern is."""
    sentence = saying.sentence
    if sentence.names("machine", "staff"):
        return True
    if sentence.names("removal", "sanction") and (sentence.names("violation") or _points_at_a_ban(saying)):
        return True
    if _takes_off_the_worst(sentence):
        return True
    if sentence.block.tag in CELLS and "staff" in saying.page.words.named(sentence.lead):
        return True
    return "machine" in saying.page.words.named(sentence.lead) or _by_name(sentence)


def _takes_off_the_worst(sentence: Sentence) -> bool:
    """Whether what is posted of minors or under coercion is said to be taken off."""
    return (
        sentence.names("removal")
        and OF_THE_WORST.search(sentence.low) is not None
        and CONTENT.search(sentence.low) is not None
        and ASKED_OF_READER.search(sentence.low) is None
    )


def _of_what_is_posted(saying: Saying) -> bool:
    """Whether what follows on a violation befalls what was posted; only to block whoever does it moderates nothing."""
    sentence = saying.sentence
    if _takes_off_the_worst(sentence):
        return True
    if not sentence.names("violation"):
        return _points_at_a_ban(saying)
    if CONTENT.search(sentence.low) is not None or _points_at_a_ban(saying):
        return True
    return sentence.names("removal") and not sentence.names("sanction")


def _parts(saying: Saying) -> tuple[str, ...]:
    """Return which of the three parts a sentence describes."""
    sentence = saying.sentence
    low = sentence.low
    parts = []
    if sentence.names("removal", "sanction") and _of_what_is_posted(saying):
        parts.append("policy")
    around = f"{sentence.question} {sentence.lead} {sentence.before[-400:]}"
    if MODERATES.search(folded(f"{saying.page.main_heading} . {' . '.join(sentence.block.headings[-1:])}")):
        about = True
    else:
        about = CONTENT.search(low) is not None or CONTENT.search(around) is not None
    if not about:
        return tuple(parts)
    # A cell says who, its head says what is done.
    done = f"{sentence.lead} {low}" if sentence.block.tag in CELLS else low
    named = sentence.names("machine") or "machine" in saying.page.words.named(sentence.lead)
    none_used = _uses_none(sentence)
    works = named and MACHINE_WORK.search(done) is not None and KEEPS_BOOKS.search(low) is None
    if none_used or (works and not _lacks_one_kind(sentence)):
        parts.append("machine")
    of_row = sentence.lead if sentence.block.tag in CELLS else ""
    if VAGUE_MIX.search(low) is not None:
        # "A combination of technology and people": that there are both, and nothing of what they do.
        return ("people",)
    by_people = sentence.names("staff") or "staff" in saying.page.words.named(of_row) or _by_name(sentence)
    if MAY_REMOVE.search(low) and LOOKS.search(low) is None and ONLY_THEY.search(low) is None:
        by_people = False
    if (
        by_people
        and not we_by_software(sentence)
        and HUMAN_WORK.search(done)
        and (ON_REQUEST.search(low) or none_used or not _denied(sentence))
    ):
        parts.append("people")
    return tuple(parts)


def _by_name(sentence: Sentence) -> bool:
    """Whether somebody who looks is called by name, here or before: "Mevrouw … tikt het over. Zij leest alles"."""
    if NAMED.search(sentence.text) is not None:
        return True
    return SHE.match(sentence.low) is not None and TITLED.search(sentence.block.text) is not None


def _uses_none(sentence: Sentence) -> bool:
    """Whether it says outright that nothing automatic looks at what is posted, which describes what is used."""
    low = sentence.low
    if not uses_no_tool(low) or NOT_FOR_CONTENT.search(low) or KEEPS_BOOKS.search(low):
        return False
    asked = f"{sentence.question} {low}"
    of_one = sentence.names("csam") or (PICTURES.search(asked) is not None and WRITTEN.search(asked) is None)
    return ALSO_NOT_FOR.search(low) is not None or not of_one


def _lacks_one_kind(sentence: Sentence) -> bool:
    """Whether it says that software for one purpose is lacking, which describes nothing of what is used."""
    asked = f"{sentence.question} {sentence.low}"
    of_pictures = PICTURES.search(asked) is not None and WRITTEN.search(asked) is None
    of_one = sentence.names("csam", "csam_tool") or (sentence.names("scan_tool") and not ANY_TOOL.search(asked))
    about = of_one or of_pictures
    return about and stance(sentence, "machine", hedges=False) in (Stance.DENIED, Stance.UNCLEAR)


def _denied(sentence: Sentence) -> bool:
    """Whether it says that people do not look; "take away what is not right" is no such thing."""
    named = NAMED.search(sentence.text)
    if WHAT_IS_NOT.search(sentence.low) or OR_NOT.search(sentence.low) or (named is not None and named.start()):
        # What the filter does not decide, somebody named after it does.
        return False
    return stance(sentence, "look_at" if sentence.names("look_at") else "staff", hedges=False) is Stance.DENIED
