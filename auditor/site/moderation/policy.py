"""How the platform describes its moderation: what goes, what software does, and where people decide."""

from dataclasses import dataclass, field

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.moderation.policy_words import (
    AT_A_PERSON,
    BESIDE_IT,
    CONTENT,
    HUMAN_WORK,
    LACKS_PEOPLE,
    LOOKS_ITSELF,
    MACHINE_WORK,
    MAY_DESCRIBE,
    MODERATES,
    NAMED,
    NOT_WITHOUT,
    OF_MODERATION,
    ON_REQUEST,
    ONLY_A_NAME,
    OTHER_MATTER,
    PERHAPS,
    PICTURES,
    PRESUPPOSED,
    RANKING,
    RANKS,
    READER,
    REFERS,
    SCANNED,
    SHE,
    STATES,
    TITLED,
    WHAT_IS_NOT,
    WRITTEN,
)
from auditor.site.page import Page
from auditor.site.reading.elsewhere import tells_of_others
from auditor.site.reading.sentences import CELLS, Sentence
from auditor.site.reading.stance import Stance, stance
from auditor.site.reading.stance_words import NO, YES
from auditor.site.site import Saying, Site
from auditor.site.statements.published import Extent, Outcome, Published, here_and_now, outcome
from auditor.site.words.vocabulary import folded

SOFTWARE_AND_PEOPLE = frozenset({"machine", "staff"})
PARTS = ("removal", "sanction", "machine", "look_at", "staff")


@dataclass
class _Described:
    """What was read of the three parts on the pages of one language, and the first page that told any of it."""

    page: Page
    policy: list[Evidence] = field(default_factory=list)
    machine: list[Evidence] = field(default_factory=list)
    people: list[Evidence] = field(default_factory=list)

    def text(self) -> Published:
        """Return how much of the three parts is described."""
        if self.machine and self.people:
            return Published(Extent.WHOLE, (*self.policy[:1], *self.machine[:2], *self.people[:2]), self.page)
        told = (*self.policy[:2], *self.machine[:1], *self.people[:1])
        return Published(Extent.PART, told, self.page, "people" if self.machine else "machine")


def moderation_policy(site: Site) -> Outcome:
    """Weigh the description of moderation: policy, automated means and human review together, or less."""
    described: dict[str, _Described] = {}
    for saying in site.sayings(*PARTS, itself=("machine", "staff", "violation"), like=MAY_DESCRIBE.stand_in):
        parts = _parts(saying) if _of_content(saying) else ()
        if not parts or not here_and_now(saying, *PARTS):
            continue
        for part in parts:
            of_language = described.setdefault(site.language_of(saying.page), _Described(saying.page))
            getattr(of_language, part).append(saying.evidence)
    return outcome(site, (one.text() for one in described.values()))


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
    if RANKS.search(low) or RANKING.search(folded(" . ".join(sentence.block.headings[-1:]))):
        return False
    if REFERS.search(low) and OTHER_MATTER.search(sentence.before):
        return False
    if OTHER_MATTER.search(low) is not None or (BESIDE_IT.search(low) and not _both(sentence)):
        return False
    if OTHER_MATTER.search(sentence.question) or ONLY_A_NAME.match(low) or tells_of_others(low):
        return False
    return READER.search(low) is None or ON_REQUEST.search(low) is not None


def _names_a_part(saying: Saying) -> bool:
    """Whether a sentence names what one of the parts is about, which is asked before any pattern is."""
    sentence = saying.sentence
    if sentence.names("machine", "staff") or (sentence.names("removal", "sanction") and sentence.names("violation")):
        return True
    if "machine" in saying.page.words.named(sentence.lead) or _by_name(sentence):
        return True
    return sentence.names("look_at") and (_software(sentence) or STATES.search(sentence.low) is not None)


def _software(sentence: Sentence) -> bool:
    """Whether software is named, by its name or by what it does."""
    if sentence.names("machine", "csam_tool"):
        return True
    # A scan of a passport is a copy.
    return SCANNED.search(sentence.low) is not None and not sentence.names("id_document")


def _both(sentence: Sentence) -> bool:
    """Whether one sentence names software and people, as looking at what is placed."""
    low = sentence.low
    # "By our filter" names nobody.
    people = any(low[hit.start : hit.end] != "door ons" for hit in sentence.of("staff"))
    if not people or not _software(sentence):
        return False
    if (sentence.names("id_document") or AT_A_PERSON.search(low)) and not CONTENT.search(low):
        return False
    return LOOKS_ITSELF.search(low) is not None and OF_MODERATION.search(low) is not None


def _parts(saying: Saying) -> tuple[str, ...]:
    """Return which of the three parts a sentence describes."""
    sentence = saying.sentence
    low = sentence.low
    parts = []
    if sentence.names("removal", "sanction") and sentence.names("violation"):
        parts.append("policy")
    both = _both(sentence)
    if not (both or _about_content(saying)):
        return tuple(parts)
    if STATES.search(low) is not None and stance(sentence, "look_at", hedges=False) is Stance.HOLDS:
        parts.append("policy")
    # A cell says who, its head says what is done.
    done = f"{sentence.lead} {low}" if sentence.block.tag in CELLS else low
    named = _software(sentence) or "machine" in saying.page.words.named(sentence.lead)
    if named and LACKS_PEOPLE.search(low) and stance(sentence, "machine", hedges=False) is Stance.DENIED:
        # "No filters are used and nobody reads": that there is no moderation describes none.
        return ()
    works = named and (both or MACHINE_WORK.search(done)) and not _lacks_one_kind(sentence)
    if works or PRESUPPOSED.search(sentence.question) is not None:
        parts.append("machine")
    if _people_look(saying, both=both, done=done):
        parts.append("policy" if PERHAPS.search(low) else "people")
    return tuple(parts)


def _people_look(saying: Saying, *, both: bool, done: str) -> bool:
    """Whether people look, as the sentence says or as its yes answers."""
    sentence = saying.sentence
    if (sentence.names("staff") or _by_name(sentence)) and (both or HUMAN_WORK.search(done)):
        return ON_REQUEST.search(sentence.low) is not None or not _denied(sentence)
    return YES.match(sentence.low) is not None and "staff" in saying.page.words.named(sentence.question)


def _about_content(saying: Saying) -> bool:
    """Whether what is placed is spoken of, in the sentence or in what it belongs to."""
    sentence = saying.sentence
    if MODERATES.search(folded(f"{saying.page.main_heading} . {' . '.join(sentence.block.headings[-1:])}")):
        return True
    if CONTENT.search(sentence.low) is not None:
        return True
    around = f"{sentence.question} {sentence.lead} {sentence.before[-400:]}"
    if CONTENT.search(around) is not None:
        return True
    # Software in one sentence and people in the next.
    return sentence.around >= SOFTWARE_AND_PEOPLE and OF_MODERATION.search(sentence.whole) is not None


def _by_name(sentence: Sentence) -> bool:
    """Whether somebody who looks is called by name, here or before: "Mevrouw … tikt het over. Zij leest alles"."""
    if NAMED.search(sentence.text) is not None:
        return True
    return SHE.match(sentence.low) is not None and TITLED.search(sentence.block.text) is not None


def _lacks_one_kind(sentence: Sentence) -> bool:
    """Whether it says that software for one purpose is lacking, which describes nothing of what is used."""
    asked = f"{sentence.question} {sentence.low}"
    of_pictures = PICTURES.search(asked) is not None and WRITTEN.search(asked) is None
    about = sentence.names("csam", "scan_tool", "csam_tool") or of_pictures
    return about and stance(sentence, "machine", hedges=False) in (Stance.DENIED, Stance.UNCLEAR)


def _denied(sentence: Sentence) -> bool:
    """Whether it says that people do not look; "take away what is not right" is no such thing."""
    low = sentence.low
    if LACKS_PEOPLE.search(low) is not None and NOT_WITHOUT.search(low) is None:
        return True
    if WHAT_IS_NOT.search(low) or NOT_WITHOUT.search(low):
        return False
    if sentence.question and NO.match(low) and len(sentence.of("negation")) <= 1 and _both(sentence):
        # "Does a robot decide? No. The robot sorts, a person reads."
        return False
    return stance(sentence, "look_at" if sentence.names("look_at") else "staff", hedges=False) is Stance.DENIED
