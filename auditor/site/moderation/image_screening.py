"""What the platform says of comparing uploaded images with known images of child sexual abuse."""

from auditor.requirements import Text
from auditor.site.actors import OWN, tells_of_an_organisation
from auditor.site.moderation.general_screening import is_general_screening, is_not_done, is_not_looked_at
from auditor.site.moderation.image_hits import denies_what_follows, tells_of_a_hit
from auditor.site.moderation.image_words import (
    ARE_THEY_CHECKED,
    EVERY_UPLOAD,
    EVERYWHERE,
    FOR_SOME,
    GRAVE,
    IN_PRINT,
    LOOKS,
    MEANS,
    NONE_UNSCREENED,
    NOT_EVEN,
    OTHER_HASHES,
    READER,
    REFERS,
    REPORTED,
    SAYS_NOTHING,
    TAKES_TIME,
    TECHNIQUE,
    TOLD_BY_OTHERS,
    WITHOUT_OTHER,
)
from auditor.site.moderation.unscreened import says_unscreened, unscreened
from auditor.site.reading.elsewhere import tells_of_others
from auditor.site.reading.other_voices import of_another_voice
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance_words import NO
from auditor.site.site import Saying, Site
from auditor.site.statements.duty import Duty, asked_of, said_of
from auditor.site.statements.said import Said, Strength
from auditor.site.statements.table_cells import heads_a_row
from auditor.site.words.vocabulary import folded

RESERVATION = Text(
    "Er staat dat beelden worden gecontroleerd, maar niet met welk hulpmiddel of welke werkwijze, of niet voor alle "
    "uploads.",
    "It says that images are screened, but not by which tool or process, or not for all uploads.",
)
CONTRADICTION = Text(
    "De site spreekt zichzelf tegen over het controleren van beelden.",
    "The site contradicts itself on screening images.",
)
# What a sentence names, or its question, that says that nothing scans.
NAMED = ("scan", "scan_tool", "machine", "images")


def image_screening(site: Site) -> Said:
    """Weigh what is said of screening images for known abuse material; a ban on it or advice to report is not that."""
    said = said_of(site, SCREENED)
    if said.strength is not Strength.NOTHING:
        return said
    denied = unscreened(site.sayings(*NAMED))
    return Said(Strength.DENIED, tuple(one.evidence for one in denied[:2])) if denied else said


def _is_screening(saying: Saying) -> bool:
    """Whether a sentence is about screening images for this material."""
    sentence = saying.sentence
    low = sentence.low
    if heads_a_row(saying) or REFERS.match(low) or tells_of_a_hit(sentence):
        return False
    question = asked_of(sentence) or sentence.question
    asked = saying.page.words.named(question) if question else ()
    if not sentence.names("csam", "scan_tool") and {"csam", "scan_tool"}.isdisjoint(asked):
        refused = (
            sentence.first and NO.match(low) is not None and ARE_THEY_CHECKED.search(sentence.question) is not None
        )
        return refused or is_general_screening(low)
    if _is_bare(saying):
        return True
    if OTHER_HASHES.search(low) or SAYS_NOTHING.search(low) or _told_of_others(low):
        return False
    around = _around(saying)
    if sentence.names("scan_tool"):
        of_images = sentence.names("images", "csam", "csam_tool") or "images" in saying.page.words.named(around)
        if TOLD_BY_OTHERS.search(low):
            return False
        # Images that are compared with no list at all are not compared with that one either.
        of_abuse = sentence.names("csam_tool", "hash_list", "csam", "negation") or GRAVE.search(around) is not None
        return of_images and of_abuse
    if "scan_tool" in asked and GRAVE.search(around) is None:
        # "Are photos scanned? Yes": for what is not said; no scanning at all is none for this material.
        return NO.match(low) is not None or is_general_screening(low)
    looked = LOOKS.search(low) is not None and sentence.names("images") and REPORTED.search(low) is None
    by_technique = sentence.names("csam") and TECHNIQUE.search(low) is not None
    scanned = looked or by_technique or sentence.names("scan") or not {"scan", "scan_tool"}.isdisjoint(asked)
    return scanned and not READER.search(low)


def _is_bare(saying: Saying) -> bool:
    """Whether a sentence says that images are checked, and nothing in or around it says for which material."""
    sentence = saying.sentence
    grave = sentence.names("csam", "csam_tool", "hash_list") or GRAVE.search(_around(saying)) is not None
    return not grave and is_general_screening(sentence.low)


def _told_of_others(low: str) -> bool:
    """Whether another organisation, the law, a paper or another site is what the sentence is about."""
    if IN_PRINT.search(low) and OWN.search(low) is None:
        return True
    return tells_of_an_organisation(low) or tells_of_others(low) or of_another_voice(low)


def _for_some(saying: Saying) -> bool:
    """Whether some uploads are screened only, or some of the time."""
    told = TAKES_TIME.sub(" ", EVERYWHERE.sub(" ", NOT_EVEN.sub(" ", saying.sentence.low)))
    return FOR_SOME.search(told) is not None and not _insists(saying)


def _insists(saying: Saying) -> bool:
    """Whether its negations together say that nothing comes in unscreened."""
    return NONE_UNSCREENED.search(saying.sentence.low) is not None


def _holds_anyway(saying: Saying) -> bool:
    """Whether its negations do not deny that images are screened."""
    without = [one.span() for one in WITHOUT_OTHER.finditer(saying.sentence.low)]
    negations = saying.sentence.of("negation", "denial")
    aside = bool(without) and all(any(a <= hit.start < b for a, b in without) for hit in negations)
    return aside or _insists(saying) or denies_what_follows(saying.sentence)


def _around(saying: Saying) -> str:
    """Return the folded text that a sentence stands in: its question, headings and passage."""
    sentence = saying.sentence
    headings = " . ".join(sentence.block.headings[-2:])
    return folded(f"{sentence.question} . {sentence.lead} . {headings} . {saying.passage_text}")


def _named_and_for_all(saying: Saying) -> bool:
    """Whether the tool or process is named, in the sentence or beside it, and every upload goes through it."""
    sentence = saying.sentence
    tool = any(_names_the_means(one) for one in (sentence, *saying.passage))
    return (
        tool
        and not _is_bare(saying)
        and (_insists(saying) or EVERY_UPLOAD.search(f"{sentence.low} {saying.passage_text}") is not None)
    )


def _names_the_means(sentence: Sentence) -> bool:
    """Whether a sentence names what images are compared with, or by which tool."""
    if sentence.names("csam_tool", "hash_list"):
        return True
    return any(MEANS.search(sentence.low[hit.start : hit.end]) is not None for hit in sentence.of("scan_tool"))


def _not_looked_at(saying: Saying) -> bool:
    """Whether it says that nobody and nothing looks at images."""
    low = saying.sentence.low
    return is_not_looked_at(low) or is_not_done(low) or says_unscreened(saying)


SCREENED = Duty(
    matter=("csam", "scan_tool", "images"),
    reservation=RESERVATION,
    contradiction=CONTRADICTION,
    counts=_is_screening,
    for_all=_named_and_for_all,
    specific_outweighs=True,
    limits=_for_some,
    insists=_holds_anyway,
    denies=_not_looked_at,
)
