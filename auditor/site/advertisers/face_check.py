"""What a platform says of linking the advertiser to the document: a fresh face beside the photo in it."""

from auditor.requirements import Text
from auditor.site.actors import tells_of_another_role, tells_of_the_world
from auditor.site.advertisers.about_advertisers import about_advertisers, only_in_special_cases
from auditor.site.advertisers.asked_of_some import asked_of_some
from auditor.site.advertisers.face_beside import (
    DOCUMENT,
    TOGETHER,
    compared_at_sight,
    laid_beside_the_document,
    on_pictures,
    pictured_with_document,
)
from auditor.site.advertisers.face_offered import face_is_offered
from auditor.site.advertisers.face_shapes import (
    BY_COPY_ONLY,
    COPY,
    DEMANDED,
    LABELLED_NO,
    NOT_COMPARED,
    NOTHING_MORE,
    ONLY_IN_DOUBT,
    REFUSED,
    THAT_IS_ALL,
    WAIVES,
    linked,
)
from auditor.site.advertisers.face_words import ADVICE, FUSS, MAKES, MISMATCH, NO_SELFIE
from auditor.site.advertisers.identity_words import ASKS, DECEIVED, KEEPS_OR_DELETES, NEED
from auditor.site.advertisers.in_one_part import less_in_one_part
from auditor.site.advertisers.introduced import is_one_step_more
from auditor.site.advertisers.kept_for_some import kept_for_some
from auditor.site.advertisers.not_all import NOT_ALL
from auditor.site.advertisers.not_done import under_what_is_not_done
from auditor.site.advertisers.of_choice import left_to_choice
from auditor.site.advertisers.stopped import was_dropped
from auditor.site.reading.clause import Stance
from auditor.site.reading.other_voices import of_a_member
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.reading.stance_words import NO, YES
from auditor.site.site import Saying, Site
from auditor.site.statements.asking import answered
from auditor.site.statements.said import Said, Strength
from auditor.site.statements.told import Told

MATTER = ("face_photo",)
# A clip or a face may be of the advertisement; beside a document it is the check.
PERHAPS = "face_maybe"
MAY_BE_PART = frozenset({Stance.HOLDS, Stance.DENIED, Stance.UNCLEAR})
RESERVATION = Text(
    "Een verse foto of opname van het gezicht wordt niet met het document vergeleken, of alleen soms: bij twijfel, "
    "voor een vinkje of van een deel van de adverteerders.",
    "A fresh photo or recording of the face is not compared with the document, or only sometimes: on doubt, for a "
    "badge or for some advertisers.",
)
CONTRADICTION = Text(
    "De site spreekt zichzelf tegen over de foto of opname van het gezicht.",
    "The site contradicts itself on the photo or recording of the face.",
)


def face_rules(site: Site) -> Said:
    """Weigh what the platform says of comparing the advertiser's face with the document (ADV-03)."""
    told = Told(site, RESERVATION, CONTRADICTION)
    bare: list[Saying] = []
    doubted: list[Saying] = []
    for saying in site.sayings(*MATTER, PERHAPS, "held_together", "compared", "copy_enough", "id_document"):
        if (
            saying.page_speaks_of_others
            or _of_others(saying.sentence.low)
            or saying.sentence.asks
            or not about_advertisers(saying)
        ):
            continue
        strength = _strength(saying)
        if strength is Strength.ALL and not laid_beside_the_document(saying):
            bare.extend([] if on_pictures(saying) else [saying])
        elif _only_one_step_more(saying, strength):
            doubted.append(saying)
        elif strength is not None:
            told.add(saying, strength)
    _add_what_limits(site, told, doubted, bare)
    return told.weighed()


def _add_what_limits(site: Site, told: Told, doubted: list[Saying], bare: list[Saying]) -> None:
    """Add what takes something from a check of all, or stands in its place."""
    for saying in doubted:
        # What follows on doubt limits nothing beside a check of all, told in the same language.
        if not told.has_in(saying.page, Strength.ALL):
            told.add(saying, Strength.SOME)
    # A photo without a document does nothing for the link; beside a full check it takes nothing away.
    # Whoever need show no document is not compared with one.
    for saying in asked_of_some(site) if told.has(Strength.ALL) else bare:
        told.add(saying, Strength.SOME)


def _only_one_step_more(saying: Saying, strength: Strength | None) -> bool:
    """Whether a sentence adds a step in one case, which limits nothing beside a check of all."""
    if strength is Strength.SOME:
        return is_one_step_more(saying.sentence)
    return strength is Strength.ALL and ONLY_IN_DOUBT.match(saying.sentence.low) is not None


def _of_others(low: str) -> bool:
    """Whether a sentence tells of the law, of another trade, or of who does not advertise."""
    return tells_of_the_world(low) or tells_of_another_role(low) or of_a_member(low)


def _strength(saying: Saying) -> Strength | None:
    """Return how far one sentence goes, None when it asks for no face and denies none."""
    sentence = saying.sentence
    if DECEIVED.search(saying.passage_text) or (ADVICE.search(sentence.low) and not linked(sentence.low)):
        return None
    if sentence.names("copy_enough") and (
        NO.match(sentence.low) or stance(sentence, "copy_enough", hedges=False) is Stance.HOLDS
    ):
        return Strength.DENIED
    if NO_SELFIE.search(sentence.low) and not sentence.names("promise", "past", "profile_pictures"):
        return Strength.DENIED
    if NOT_COMPARED.search(sentence.low) and not sentence.names("profile_pictures"):
        return Strength.DENIED
    if sentence.names(*MATTER, PERHAPS) and (under_what_is_not_done(sentence) or was_dropped(saying)):
        return Strength.DENIED
    if WAIVES.search(sentence.low) and sentence.names(*MATTER, PERHAPS, "compared"):
        return Strength.SOME
    if _a_copy_will_do(saying):
        return Strength.DENIED
    matter = _matter_of(saying)
    if not matter:
        return _answer(saying)
    if matter == (PERHAPS,) and not (sentence.names("compared", "held_together") or laid_beside_the_document(saying)):
        return None
    return _told(saying, matter)


def _a_copy_will_do(saying: Saying) -> bool:
    """Whether a copy is asked and then nothing more: "Mail een kopie van je paspoort. Meer hebben we niet nodig."."""
    low = saying.sentence.low
    if linked(low) or saying.sentence.names(*MATTER, PERHAPS):
        return False
    if BY_COPY_ONLY.search(low):
        return True
    if COPY.search(low) is None:
        return False
    return THAT_IS_ALL.search(low) is not None or any(NOTHING_MORE.match(one.low) for one in saying.after(1))


def _matter_of(saying: Saying) -> tuple[str, ...]:
    """Return the concepts by which a sentence speaks of a face beside a document, none when it does not."""
    sentence = saying.sentence
    for matter in (MATTER, (PERHAPS,)):
        if sentence.names(*matter):
            return matter
    if pictured_with_document(sentence) or compared_at_sight(saying):
        # "Je houdt je paspoort naast je hoofd en maakt een foto."
        return TOGETHER
    return (*TOGETHER, *DOCUMENT) if linked(sentence.low) and sentence.names(*TOGETHER, *DOCUMENT) else ()


def _told(saying: Saying, matter: tuple[str, ...]) -> Strength | None:
    """Return how far a sentence goes that speaks of the matter."""
    sentence = saying.sentence
    low = sentence.low
    if LABELLED_NO.match(low):
        return Strength.DENIED
    beside = linked(low)
    held = stance(sentence, *matter)
    if held in (Stance.DENIED, Stance.UNCLEAR) and _demanded(sentence):
        held = Stance.HOLDS
    if held is Stance.HEDGED or (beside and held in MAY_BE_PART and NOT_ALL.search(f"{low} {sentence.question}")):
        return Strength.SOME
    if held is Stance.DENIED:
        return Strength.DENIED if matter == MATTER and _not_asked(sentence) else None
    if held is not Stance.HOLDS or not ((beside and not _only_kept(sentence)) or _asked_for(saying)):
        return None
    some = face_is_offered(saying) or left_to_choice(saying) or kept_for_some(saying) or less_in_one_part(saying)
    return Strength.SOME if some else Strength.ALL


def _demanded(sentence: Sentence) -> bool:
    """Whether the negations of a sentence demand what they seem to deny: "no match, no advertisement"."""
    low = sentence.low
    if MISMATCH.search(low) and sentence.names("compared"):
        return True
    return REFUSED.search(low) is not None or (linked(low) and DEMANDED.search(low) is not None)


def _only_kept(sentence: Sentence) -> bool:
    """Whether a sentence only tells what becomes of the picture."""
    if MAKES.search(sentence.low) or sentence.names("everyone", "compared"):
        return False
    return KEEPS_OR_DELETES.search(sentence.low) is not None


def _not_asked(sentence: Sentence) -> bool:
    """Whether what is denied is the asking; "we use no face recognition on your photos" is something else."""
    return bool(
        sentence.names("denial", "obligation", "verify", "id_document", "copy_enough")
        or ASKS.search(sentence.low)
        or NEED.search(sentence.low)
        or FUSS.search(sentence.low)
    )


def _answer(saying: Saying) -> Strength | None:
    """Return what a bare yes or no to a question about a photo or recording of the face says."""
    sentence = saying.sentence
    if not sentence.question or not sentence.first:
        return None
    if "copy_enough" in saying.page.words.named(sentence.question) and YES.match(sentence.low):
        return Strength.DENIED
    if saying.page.words.named(sentence.question).isdisjoint((*MATTER, PERHAPS)):
        return None
    if sentence.stands_by("other_sites") or stance(sentence, *MATTER) in (
        Stance.PROMISED,
        Stance.PAST,
        Stance.ELSEWHERE,
    ):
        return None
    said = answered(sentence)
    return Strength.SOME if said is Strength.ALL and only_in_special_cases(saying) else said


def _asked_for(saying: Saying) -> bool:
    """Whether a sentence asks for the face or uses it, rather than tells what becomes of the recording."""
    sentence = saying.sentence
    if _only_kept(sentence) and not (sentence.names("before_publication") and sentence.names("obligation")):
        return False
    return bool(
        sentence.names("obligation", "everyone", "before_publication", "verify", "compared", "held_together")
        or MAKES.search(sentence.low)
        or laid_beside_the_document(saying)
        or sentence.block.tag in ("li", "dd", "td")
        or not {"obligation", "everyone", "before_publication"}.isdisjoint(sentence.headed)
    )
