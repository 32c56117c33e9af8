"""What a platform says of finding out whether an advertiser's document is genuine."""

from auditor.requirements import Text
from auditor.site.actors import tells_of_another_role, tells_of_the_world
from auditor.site.advertisers.about_advertisers import about_advertisers
from auditor.site.advertisers.asked_of_some import asked_of_some
from auditor.site.advertisers.document_answer import GENUINE, PAPER
from auditor.site.advertisers.document_sentence import METHOD, strength_of
from auditor.site.advertisers.document_shapes import MEANS
from auditor.site.advertisers.who_only_looks import age_of_who_looks
from auditor.site.reading.other_voices import of_a_member
from auditor.site.site import Saying, Site
from auditor.site.statements.said import Said, Strength
from auditor.site.statements.told import Told
from auditor.site.words.later import later

RESERVATION = Text(
    "De echtheid van het document wordt alleen soms gecontroleerd, of er staat niet hoe.",
    "The authenticity of the document is checked only sometimes, or it is not said how.",
)
CONTRADICTION = Text(
    "De site spreekt zichzelf tegen over de echtheid van het document.",
    "The site contradicts itself on the authenticity of the document.",
)


# "Is je paspoort in een ander land afgegeven, dan gaat het langs een bureau."
ABROAD = later(
    r"^\W*(?:foreign|buitenlandse|non-dutch|niet-nederlandse) (?:\w*passports?|paspoort(?:en)?|documents?|documenten|"
    r"cards?|kaarten|"
    r"ids?)\b(?![^.;]*\b(?:ook|also|elk|ieder|every|too)\b)|"
    r"^\W*(?:heeft|heb|hebt|is|komt|als|bij|voor|een|buitenlandse|if|for|should|do|does|a|"
    r"foreign)\b[^.;]{0,50}\b(?:uit het "
    r"buitenland|uit een ander land|van buiten (?:nederland|de eu|europa|belgie)|in een ander land|buitenlands\w*|"
    r"from (?:abroad|another country|outside)|issued (?:abroad|elsewhere|outside)|foreign)\b(?![^.;]*\b(?:ook|also|elk|"
    r"ieder|every)\b)"
)


def document_rules(site: Site) -> Said:
    """Weigh what the platform says of checking that documents are genuine (ADV-05)."""
    told = Told(site, RESERVATION, CONTRADICTION)
    bare: list[Saying] = []
    abroad: list[Saying] = []
    for saying in site.sayings(GENUINE, METHOD, "id_document", "papers"):
        if not _counts(saying):
            continue
        strength = strength_of(saying)
        if strength is Strength.ALL and ABROAD.search(saying.sentence.low):
            abroad.append(saying)
        elif strength is Strength.ALL and not _method_is_named(saying):
            bare.append(saying)
        elif strength is not None:
            told.add(saying, strength)
    # Of whoever need show no document none is examined.
    for saying in asked_of_some(site) if told.has(Strength.ALL) else bare:
        told.add(saying, Strength.SOME)
    if not told.has(Strength.ALL):
        # Those from abroad only: beside a check of all it is one more step.
        for saying in abroad:
            told.add(saying, Strength.SOME)
    return told.weighed()


def _counts(saying: Saying) -> bool:
    """Whether a sentence tells of documents of those who advertise here."""
    low = saying.sentence.low
    if saying.page_speaks_of_others or saying.sentence.asks:
        return False
    if tells_of_the_world(low) or tells_of_another_role(low) or of_a_member(low):
        return False
    if not (about_advertisers(saying) or _of_a_document_itself(saying)):
        return False
    return not age_of_who_looks(saying) or PAPER.search(low) is not None


def _of_a_document_itself(saying: Saying) -> bool:
    """Whether a sentence tells how a document is examined, on a page for those who report too."""
    sentence = saying.sentence
    return (
        sentence.names(GENUINE)
        and sentence.names(METHOD, "reads_it")
        and PAPER.search(sentence.low) is not None
        and not sentence.names("visitor", "other_sites")
    )


def _method_is_named(saying: Saying) -> bool:
    """Whether the sentence or one beside it says how the document is checked."""
    return any(one.names(METHOD) or MEANS.search(one.low) for one in saying.near(2, 2))
