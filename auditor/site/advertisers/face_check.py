"""What a platform says of linking the advertiser to the document: a fresh face beside the photo in it."""

import re

from auditor.requirements import Text
from auditor.site.advertisers.about_advertisers import about_advertisers, only_in_special_cases
from auditor.site.advertisers.identity_words import ASKS, DECEIVED, KEEPS_OR_DELETES, NEED, OFFERED, VOLUNTARY
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import Stance, stance
from auditor.site.reading.stance_words import NO, YES
from auditor.site.site import Saying, Site
from auditor.site.statements.asking import answered
from auditor.site.statements.said import Said, Strength
from auditor.site.statements.told import Told

MATTER = ("face_photo",)
TOGETHER = ("held_together", "compared")
# A clip or a face may be of the advertisement; beside a document it is the check.
PERHAPS = "face_maybe"
DOCUMENT = ("id_document", "document_photo")
ADVICE = re.compile(
    r"\b(?:trek\w*|mooi\w*|goede? (?:selfie|foto)|daglicht|filter\w*|belicht\w*|herkenbaar in beeld willen|"
    r"attract\w*|"
    r"lighting|looks? better|onherkenbaar|blur\w* your face|(?:hoeft|moet) niet (?:in beeld|herkenbaar)|"
    r"gezicht (?:niet |on)\w*(?: laten| te)? (?:zien|tonen|herken\w*)|show your face|hide your face)\b"
)
NEAR = 3
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
    for saying in site.sayings(*MATTER, PERHAPS, "held_together", "compared", "copy_enough"):
        if saying.page_speaks_of_others or saying.sentence.asks or not about_advertisers(saying):
            continue
        strength = _strength(saying)
        if strength is Strength.ALL and not _laid_beside_the_document(saying):
            bare.append(saying)
        elif strength is not None:
            told.add(saying, strength)
    if not told.has(Strength.ALL):
        # A photo without a document does nothing for the link; beside a full check it takes nothing away.
        for saying in bare:
            told.add(saying, Strength.SOME)
    return told.weighed()


def _strength(saying: Saying) -> Strength | None:
    """Return how far one sentence goes, None when it asks for no face and denies none."""
    sentence = saying.sentence
    low = sentence.low
    if DECEIVED.search(saying.passage_text) or ADVICE.search(low):
        return None
    if sentence.names("copy_enough") and (
        NO.match(low) or stance(sentence, "copy_enough", hedges=False) is Stance.HOLDS
    ):
        return Strength.DENIED
    matter: tuple[str, ...] = MATTER if sentence.names(*MATTER) else (PERHAPS,)
    if not sentence.names(*matter) and (_pictured_with_document(sentence) or _compared_at_sight(saying)):
        # "Je houdt je paspoort naast je hoofd en maakt een foto."
        matter = TOGETHER
    if not sentence.names(*matter):
        return _answer(saying)
    if matter == (PERHAPS,) and not (sentence.names("compared", "held_together") or _laid_beside_the_document(saying)):
        return None
    held = Stance.HOLDS if MISMATCH.search(low) and sentence.names("compared") else stance(sentence, *matter)
    if held is Stance.DENIED:
        return Strength.DENIED if matter == MATTER and _not_asked(sentence) else None
    if held is Stance.HEDGED:
        return Strength.SOME
    if held is not Stance.HOLDS or not _asked_for(saying):
        return None
    if _left_to_choice(saying) or only_in_special_cases(saying):
        return Strength.SOME
    return Strength.ALL


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
    if "other_sites" in sentence.around or stance(sentence, *MATTER) in (
        Stance.PROMISED,
        Stance.PAST,
        Stance.ELSEWHERE,
    ):
        return None
    said = answered(sentence)
    return Strength.SOME if said is Strength.ALL and only_in_special_cases(saying) else said


def _pictured_with_document(sentence: Sentence) -> bool:
    """Whether a picture is made of a person and a document together."""
    return sentence.names(*TOGETHER) and _names_document(sentence) and PICTURE.search(sentence.low) is not None


def _compared_at_sight(saying: Saying) -> bool:
    """Whether a sentence compares what those around it record: "record a clip. A match between the two is required"."""
    sentence = saying.sentence
    if not sentence.names("compared") or sentence.names("profile_pictures"):
        return False
    passage = saying.passage
    place = next((n for n, one in enumerate(passage) if one is sentence), 0)
    near = passage[max(0, place - NEAR) : place + NEAR]
    return any(RECORDED.search(one.low) for one in near) and _laid_beside_the_document(saying)


RECORDED = re.compile(
    r"\b(?:selfie\w*|\w*opname\w*|filmpje\w*|clip\w*|video\w*|(?:met|in|op) beeld|camera\w*|webcam\w*|belletje\w*|"
    r"\w*gesprek\w*|gezicht\w*|gelaat|langskom\w*|balie|portret\w*|foto van (?:jezelf|uzelf|zichzelf|je gezicht|"
    r"jou|u)|"
    r"\w*aufnahme\w*|gesicht\w*|visage\w*|entretien|appel|"
    r"recording\w*|call|interview|face|in person|portrait of you|picture of you\w*|photo of you\w*)\b"
)
PICTURE = re.compile(r"\b(?:foto\w*|bild\w*|beeld|filmpje|opname|camera|webcam|photo\w*|picture\w*|video\w*|snap\w*)\b")


def _asked_for(saying: Saying) -> bool:
    """Whether a sentence asks for the face or uses it, rather than tells what becomes of the recording."""
    sentence = saying.sentence
    if KEEPS_OR_DELETES.search(sentence.low) and not sentence.names("compared", "before_publication"):
        return False
    return bool(
        sentence.names("obligation", "everyone", "before_publication", "verify", "compared", "held_together")
        or MAKES.search(sentence.low)
        or _laid_beside_the_document(saying)
        or sentence.block.tag in ("li", "dd", "td")
        or not {"obligation", "everyone", "before_publication"}.isdisjoint(sentence.headed)
    )


def _left_to_choice(saying: Saying) -> bool:
    """Whether the sentence or the one after it makes the photo an offer: for a badge, when you like."""
    passage = saying.passage
    place = next((n for n, one in enumerate(passage) if one is saying.sentence), 0)
    sentence = saying.sentence
    asked = f"{sentence.question} {' '.join(sentence.block.headings[-1:]).lower()} "
    told = asked + " ".join(one.low for one in passage[max(0, place - 1) : place + 2])
    return OFFERED.search(told) is not None or BADGE.search(told) is not None or VOLUNTARY.search(told) is not None


# "Komt het gezicht niet overeen, dan wordt er niets geplaatst" is a check.
MISMATCH = re.compile(
    r"\b(?:niet|geen|zonder|no|not|without|differ\w*|verschil\w*|doesn't|don't)\b[^.]*\b(?:niet|niets|geen|"
    r"geweigerd|afgewezen|afgekeurd|stopt|einde|houdt het op|no|not|nothing|refus\w*|reject\w*|stops|ends)\b"
)
FUSS = re.compile(r"\b(?:gedoe|moeilijk doen|poespas|lastig\w*|fuss|bother|hassle)\b")
BADGE = re.compile(
    r"\b(?:zegels?|siegel|seal|sterretje|ticks?|badges?|vinkjes?|keurmerk\w*|\w*schildje\w*|verified mark|stempel\w*)\b"
)
MAKES = re.compile(
    r"\b(?:maa?k(?:t|en)?|neemt?|nemen|film\w*|neem|bel(?:t|len)|stuur\w*|doet|draai\w*|kijk\w*|houdt?|tak(?:e|es|"
    r"ing)|"
    r"bevestig\w*|confirm\w*|hoort|horen|toon\w*|laat|laten|spreek\w*|spreken|praat\w*|show\w*|snap\w*|pos(?:e|es|"
    r"eert?)|join\w*|"
    r"mach\w*|nehm\w*|halten|schick\w*|zeig\w*|prenez|prendre|envoy\w*|tenez|tenir|filmez|montrez|"
    r"make|makes|record\w*|film\w*|send\w*|call\w*|hold\w*|turn\w*|complet\w*|upload\w*)\b"
)


def _laid_beside_the_document(saying: Saying) -> bool:
    """Whether the face is held or compared with the document, in the sentence or in those around it."""
    sentence = saying.sentence
    passage = saying.passage
    place = next((n for n, one in enumerate(passage) if one is sentence), 0)
    near = passage[max(0, place - NEAR) : place + NEAR + 1]
    if _names_document(sentence) and sentence.names("held_together"):
        return True
    compares = [
        one
        for one in near
        if any(
            MISMATCH.search(one.low) or stance(one, "compared", at=(hit,)) is Stance.HOLDS for hit in one.of("compared")
        )
    ]
    if any(_names_document(one) for one in compares):
        return True
    return any(not one.names("profile_pictures") and any(_names_document(other) for other in near) for one in compares)


def _names_document(sentence: Sentence) -> bool:
    """Whether a sentence names a document or its photo without letting one off it."""
    hits = sentence.of(*DOCUMENT)
    return bool(hits) and stance(sentence, *DOCUMENT, hedges=False, at=hits) is not Stance.DENIED
