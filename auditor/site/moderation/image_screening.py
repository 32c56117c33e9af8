"""What the platform says of comparing uploaded images with known images of child sexual abuse."""

import re

from auditor.requirements import Text
from auditor.site.actors import tells_of_an_organisation
from auditor.site.reading.stance_words import NO
from auditor.site.site import Saying, Site
from auditor.site.statements.duty import Duty, said_of
from auditor.site.statements.said import Said
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
OTHER_HASHES = re.compile(
    r"\b(?:wachtwoord\w*|passwords?|virus\w*|malware|ip-adres\w*|cookies?|e-?mail\w*|pseudoniem\w*|pseudonym\w*|"
    r"touch id|vingerafdruk (?:van|op) (?:je|uw) (?:vinger|telefoon)|browser fingerprint\w*|device)\b"
)
READER = re.compile(
    r"^\W*(?:meld|report|bel|stuur|zie je|ziet u|kom je|if you see|upload)\b|\b(?:meldpunt kinderporno)\b"
)
EVERY_UPLOAD = re.compile(
    r"\b(?:jede\w*|alle\w*|samtliche\w*|beim (?:hochladen|upload)|hochgeladen\w*|chaque|tou(?:t|te|s|tes)|"
    r"televers\w*|"
    r"lors du|alle|elk|elke|ieder|iedere|al het|every|each|all|any|zonder uitzondering|bij het (?:uploaden|inladen|"
    r"plaatsen)|"
    r"bij (?:elke|iedere|de) upload|upload\w*|geupload\w*|before (?:it is|they are|being) (?:stored|shown|published)|"
    r"on upload|voordat (?:het|de|een|die)|voor plaatsing|voor (?:ze|zij|het))\b"
)
TOLD_BY_OTHERS = re.compile(
    r"\b(?:sprak|spreker|vertelde\w*|presentatie|lezing|congres|bijeenkomst|gehoord|gelezen over|speaker|told us|"
    r"talk by|"
    r"conference)\b"
)
GRAVE = re.compile(
    r"\b(?:kind\w*|missbrauch\w*|minderjahrig\w*|enfant\w*|pedo\w*|mineur\w*|abus|kinder\w*|"
    r"misbruik\w*|csam|csem|child\w*|abuse|minderjarig\w*|minors?)\b"
)


def image_screening(site: Site) -> Said:
    """Weigh what is said of screening images for known abuse material; a ban on it or advice to report is not that."""
    return said_of(site, SCREENED)


def _is_screening(saying: Saying) -> bool:
    """Whether a sentence is about screening images for this material."""
    sentence = saying.sentence
    low = sentence.low
    if OTHER_HASHES.search(low) or tells_of_an_organisation(low):
        return False
    around = _around(saying)
    if sentence.names("scan_tool"):
        of_images = sentence.names("images", "csam") or "images" in saying.page.words.named(around)
        if TOLD_BY_OTHERS.search(low):
            return False
        # Images that are compared with no list at all are not compared with that one either.
        of_abuse = sentence.names("csam_tool", "csam", "negation") or GRAVE.search(around) is not None
        return of_images and of_abuse
    asked = saying.page.words.named(sentence.question) if sentence.question else ()
    if "scan_tool" in asked and GRAVE.search(around) is None:
        # "Are photos scanned? Yes": for what is not said; no scanning at all is none for this material.
        return NO.match(low) is not None
    return (sentence.names("scan") or not {"scan", "scan_tool"}.isdisjoint(asked)) and not READER.search(low)


def _around(saying: Saying) -> str:
    """Return the folded text that a sentence stands in: its question, headings and passage."""
    sentence = saying.sentence
    headings = " . ".join(sentence.block.headings[-2:])
    return folded(f"{sentence.question} . {sentence.lead} . {headings} . {saying.passage_text}")


def _named_and_for_all(saying: Saying) -> bool:
    """Whether the tool or process is named, in the sentence or beside it, and every upload goes through it."""
    sentence = saying.sentence
    tool = sentence.names("scan_tool") or any(one.names("scan_tool") for one in saying.passage)
    return tool and EVERY_UPLOAD.search(f"{sentence.low} {saying.passage_text}") is not None


SCREENED = Duty(
    matter=("csam", "scan_tool"),
    reservation=RESERVATION,
    contradiction=CONTRADICTION,
    counts=_is_screening,
    for_all=_named_and_for_all,
    specific_outweighs=True,
)
