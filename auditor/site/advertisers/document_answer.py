"""The answer to whether a forged document would be noticed, where it lacks the word: "Nee, we kijken naar de datum"."""

from auditor.site.advertisers.about_advertisers import only_in_special_cases
from auditor.site.advertisers.document_shapes import JUDGED
from auditor.site.reading.stance_words import NO, NOT_SO, YES
from auditor.site.site import Saying
from auditor.site.statements.said import Strength
from auditor.site.words.later import later

GENUINE = "authenticity"
PAPER = later(
    r"\b(?:document\w*|paspoort\w*|\S*bewijs|\S*bewijzen|identiteits\w*|id\b|id-\w+|legitimatie\w*|\w*kaart|"
    r"passport\w*|ids?|\w*ausweis\w*|reisepass\w*|dokument\w*|piece d'identite|cartes? d'identite|passeports?|"
    r"papers?|papieren|bescheiden|stuk(?:ken)?|licences?|papier\w*|pas|pasjes?|vervalsing\w*)\b"
)


def answer_on_forgery(saying: Saying) -> Strength | None:
    """Return what an answer without the word says: "looks odd? then we send it on", "no, we only look at the date"."""
    sentence = saying.sentence
    page = f"{saying.page.metadata.title} {' '.join(sentence.block.headings[:-1])}".lower()
    if not sentence.question or not sentence.first or not PAPER.search(f"{sentence.question} {page}"):
        return None
    if GENUINE not in saying.page.words.named(sentence.question):
        return None
    if NO.match(sentence.low) or NOT_SO.match(sentence.low):
        return Strength.DENIED
    if only_in_special_cases(saying) or sentence.names("hedge"):
        return Strength.SOME
    if YES.match(sentence.low):
        return Strength.ALL
    return Strength.SOME if JUDGED.search(sentence.low) else None
