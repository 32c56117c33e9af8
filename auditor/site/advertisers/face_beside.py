"""Whether a face is laid beside a document: held next to it in one picture, or compared with it."""

from auditor.site.advertisers.face_shapes import MEETS, linked
from auditor.site.advertisers.face_words import MISMATCH, PICTURE, RECORDED
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.site import Saying
from auditor.site.words.later import later

TOGETHER = ("held_together", "compared")
DOCUMENT = ("id_document", "document_photo")
NEAR = 3


# "Fototips", "Camshow": what one does before a camera there is no check.
PICTURES = later(
    r"\b(?:foto-?tips?|photo tips?|tips voor (?:je |uw )?foto'?s|tips for (?:your )?photos|(?:betere?|goede|mooie|"
    r"better|good) "
    r"(?:foto'?s|photos|pictures)|cam ?shows?|shows?|live ?streams?|poseren|posing)\b"
)


def on_pictures(saying: Saying) -> bool:
    """Whether its heading is about the pictures or the shows of an advertisement."""
    headings = " . ".join((saying.page.main_heading, *saying.sentence.block.headings[-1:])).lower()
    return PICTURES.search(headings) is not None


def pictured_with_document(sentence: Sentence) -> bool:
    """Whether a picture is made of a person and a document together."""
    return sentence.names(*TOGETHER) and _names_document(sentence) and PICTURE.search(sentence.low) is not None


def compared_at_sight(saying: Saying) -> bool:
    """Whether a sentence compares what those around it record: "record a clip. A match between the two is required"."""
    sentence = saying.sentence
    if not sentence.names("compared") or sentence.names("profile_pictures") or MEETS.search(sentence.low):
        return False
    near = saying.near(NEAR, NEAR - 1)
    return any(RECORDED.search(one.low) for one in near) and laid_beside_the_document(saying)


def laid_beside_the_document(saying: Saying) -> bool:
    """Whether the face is held or compared with the document, in the sentence or in those around it."""
    sentence = saying.sentence
    if linked(sentence.low) or (sentence.first and linked(sentence.question)):
        return True
    near = saying.near(NEAR, NEAR)
    if _names_document(sentence) and sentence.names("held_together"):
        return True
    compares = [
        one
        for one in near
        if MEETS.search(one.low) is None
        and any(
            MISMATCH.search(one.low) or stance(one, "compared", at=(hit,)) is Stance.HOLDS for hit in one.of("compared")
        )
    ]
    if any(_names_document(one) for one in compares):
        return True
    named = "id_document" in sentence.headed or any(_names_document(other) for other in near)
    return named and any(not one.names("profile_pictures") for one in compares)


def _names_document(sentence: Sentence) -> bool:
    """Whether a sentence names a document or its photo without letting one off it."""
    hits = sentence.of(*DOCUMENT)
    return bool(hits) and stance(sentence, *DOCUMENT, hedges=False, at=hits) is not Stance.DENIED
