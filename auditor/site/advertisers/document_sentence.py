"""How far one sentence goes on finding out whether a document is genuine: always, sometimes, or not."""

from auditor.site.actors import OWN
from auditor.site.advertisers.about_advertisers import only_in_special_cases
from auditor.site.advertisers.document_answer import GENUINE, PAPER, answer_on_forgery
from auditor.site.advertisers.document_kinds import others_only_looked_at
from auditor.site.advertisers.document_odd import odd_ones_fail
from auditor.site.advertisers.document_shapes import (
    BY_ONE_WHO_KNOWS,
    COPY_REFUSED,
    COPY_TOO,
    DISTRUSTS,
    FALSE,
    GOES_ON,
    JUDGED,
    KNOWS,
    LABELLED_NO,
    MEANS,
    NEGATED_CHECK,
    NO_CHANCE,
    NO_MEANS,
    NOT_BOUND,
    NOT_FALSE,
    OF_IDENTITY,
    OTHERS_BY_COPY,
    SO_INSTEAD,
    TRUSTS,
    examined,
)
from auditor.site.advertisers.identity_words import DECEIVED, OFFERED, VOLUNTARY
from auditor.site.advertisers.kept_for_some import kept_for_some
from auditor.site.advertisers.not_all import NOT_ALL, SWITCHED_OFF
from auditor.site.advertisers.not_done import under_what_is_not_done
from auditor.site.advertisers.stopped import was_dropped
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.reading.stance_words import NO
from auditor.site.site import Saying
from auditor.site.statements.part_locked import opens_a_part
from auditor.site.statements.said import Strength
from auditor.site.words.later import later
from auditor.site.words.vocabulary import Hit

A_CHECK = ("verify", "reads_it", "obligation")
METHOD = "document_method"
# "Je scan": on a page about it, the document.
COPY_OF_IT = later(r"\b(?:scans?|afschrift(?:en)?|kopie(?:en|tje)?|copy|copies)\b")
PICTURES = later(r"\b(?:foto\w*|profiel\w*|advertenties?|photos?|pictures?|profiles?|beelden|reviews?)\b")
# A punishment for a forged document is no way to find one.
PUNISHED = later(
    r"\b(?:wie|gebruik(?:t|en)?|whoever|anyone who|uses?|using|inlever\w*|aanlever\w*|gepleegd|strafbaar)\b"
)
# "Je eID of paspoort" names papers, and no way to examine them.
JUST_A_CARD = later(
    r"\be-?id(?:-kaart|-karte)? (?:of|ou|or|oder) (?:\S+ )?(?:paspoort|passeport|passport|pass|reisepass|rijbewijs)\b|"
    r"\b(?:paspoort|passeport|passport|reisepass) (?:of|ou|or|oder) (?:\S+ )?e-?id\b"
)
# "Ziet ze de kenmerken niet, dan houdt het op."
FAILS = later(
    r"\b(?:niet|geen|not|no|nicht|kein\w*|pas)\b[^.]*(?:,|\bdan\b|\bthen\b|\bdann\b)[^.]*\b(?:houdt het op|"
    r"geweigerd|weigeren|stopt|"
    r"einde|afgewezen|afgekeurd|niet door|niet verder|refus\w*|reject\w*|abgelehnt|niets online|ends|stops)\b"
)
OTHERWISE = later(r"\b(?:of|or|ofwel|dan wel|oder|ou|a defaut|anders|otherwise|sonst|sinon|failing that)\b")
A_PLAIN_COPY = later(
    r"\b(?:kopie\w*|scans?|foto'?s?|afschrift|cop(?:y|ies)|photos?|pictures?|kopien?|copies?|voorkant|voor- en "
    r"achterkant|both sides|"
    r"recto|laa?d(?:t|en)?|upload\w*)\b"
)
# "Log in with iDIN;" and in the next item "or send us a scan".
OR_A_COPY = later(
    r"^\W*(?:of|or|ofwel|oder|ou|en anders|liever niet\?|geen \w+\?|no \w+\?|(?:lukt|werkt|kan|gaat) (?:dat|het|dit) "
    r"niet|"
    r"(?:heb|hebt|heeft) (?:je|u) (?:dat|die|dit|er geen|geen \w+)|if (?:that|it|this) (?:fails|does not|doesn't)|"
    r"can't do that|"
    r"doesn't work)(?:\b|(?<=\?))[^.;]*\b(?:kopie\w*|scans?|foto\w*|"
    r"afschrift|cop(?:y|ies)|photos?|pictures?|kopien?|copies?)\b"
)
PAYS = later(
    r"\b(?:betal(?!ende (?:leden|adverteerders))\w*|betaalautomaat|bankpas\w*|debit card|rekening|afreken\w*|"
    r"payments?|pay)\b"
)


def strength_of(saying: Saying) -> Strength | None:
    """Return how far one sentence goes, None when it is about something else."""
    sentence = saying.sentence
    if DECEIVED.search(saying.passage_text) or PAYS.search(sentence.low) or _asked_of_who_looks(sentence):
        return None
    instead = SO_INSTEAD.search(sentence.low)
    if instead is not None and MEANS.search(sentence.low, instead.end()) and _about_documents(saying):
        return Strength.SOME if _not_for_all(saying) else Strength.ALL
    if _denied_outright(saying):
        return Strength.DENIED
    names_it = sentence.names(GENUINE, METHOD) or BY_ONE_WHO_KNOWS.search(sentence.low) is not None
    by_means = _by_means(saying) if names_it else None
    if by_means is not None:
        return by_means
    if odd_ones_fail(sentence) and _about_documents(saying):
        return Strength.SOME
    if not sentence.names(GENUINE, METHOD) or NO.match(sentence.low):
        return answer_on_forgery(saying)
    if not _about_documents(saying):
        return None
    matter = GENUINE if sentence.names(GENUINE) else METHOD
    if matter == GENUINE and PUNISHED.search(sentence.low) and not sentence.names("verify", "reads_it"):
        return None
    if JUST_A_CARD.search(sentence.low) and not sentence.names("reads_it"):
        return None
    return _stated(saying, matter, stance(sentence, matter)) or answer_on_forgery(saying)


# What opens for whoever looks.
IS_SHOWN = later(
    r"\b(?:beeld|streams?|films?|video'?s?|cams?|galerij|albums?|pictures?|gallery|kamers?|rooms?)\b[^.;,]{0,20}\b"
    r"(?:gaa[tn] (?:\w+ ){0,2}?open|opens?|open(?:en|t) (?:pas|alleen))\b"
)


def _asked_of_who_looks(sentence: Sentence) -> bool:
    """Whether it is asked of whoever wants to see something: "Het live beeld gaat pas open na Yivi"."""
    return IS_SHOWN.search(sentence.low) is not None and not sentence.names("advertiser") and opens_a_part(sentence)


def _denied_outright(saying: Saying) -> bool:
    """Whether nothing is there to find a forgery by, or finding one stands in a list of what is not done."""
    sentence = saying.sentence
    of_papers = PAPER.search(sentence.low) or (sentence.names(GENUINE) and _about_documents(saying))
    if NO_MEANS.search(sentence.low) and of_papers and not sentence.names("promise", "past"):
        return True
    if sentence.names(METHOD) and was_dropped(saying):
        return True
    if sentence.names(GENUINE) and LABELLED_NO.match(sentence.low):
        return True
    if NOT_BOUND.search(sentence.low) and sentence.names(GENUINE) and of_papers:
        return True
    return sentence.names(GENUINE) and under_what_is_not_done(sentence) and _about_documents(saying)


def _by_means(saying: Saying) -> Strength | None:
    """Return how far a sentence goes that says by what means documents are examined; None leaves it to its words."""
    sentence = saying.sentence
    low = sentence.low
    means = MEANS.search(low) if COPY_TOO.search(low) else examined(f"{low} {_going_on(saying)}")
    if means is None or NO.match(low) or TRUSTS.search(low) or SWITCHED_OFF.search(low):
        return None
    if not (_about_documents(saying) or OF_IDENTITY.search(means.group())):
        return None
    punished = PUNISHED.search(low) and FALSE.search(low) and not (sentence.names(*A_CHECK) or OWN.search(low))
    if JUST_A_CARD.search(low) or punished:
        return None
    held = max(
        (stance(sentence, METHOD, at=(Hit(METHOD, one.start(), one.end()),)) for one in MEANS.finditer(low)),
        key=lambda one: one is Stance.HOLDS,
        default=Stance.UNCLEAR,
    )
    if held is not Stance.PROMISED and COPY_TOO.search(low):
        return Strength.SOME
    if (
        held in (Stance.DENIED, Stance.UNCLEAR)
        and not NEGATED_CHECK.search(low)
        and (NO_CHANCE.search(low) or FAILS.search(low))
    ):
        held = Stance.HOLDS
    if held is Stance.HEDGED or (held is Stance.HOLDS and _not_for_all(saying)):
        return Strength.SOME
    return Strength.ALL if held is Stance.HOLDS else None


def _going_on(saying: Saying) -> str:
    """Return the next sentence where it goes on about the same: "Daarom scannen we 'm"."""
    following = saying.following
    return following.low if following is not None and GOES_ON.match(following.low) else ""


def _not_for_all(saying: Saying) -> bool:
    """Whether it is done for some, on doubt, for a badge, or a plain copy will do as well."""
    low = saying.sentence.low
    if NOT_ALL.search(low) or VOLUNTARY.search(low) or OFFERED.search(low) or OTHERS_BY_COPY.search(low):
        return True
    if kept_for_some(saying) or others_only_looked_at(saying):
        return True
    return saying.sentence.names(METHOD) and _one_of_two_ways(saying)


def _stated(saying: Saying, matter: str, held: Stance) -> Strength | None:
    """Return how far a sentence goes that names what is genuine, or how that is seen."""
    sentence = saying.sentence
    if held is not Stance.HOLDS and NOT_FALSE.search(sentence.low) and not NEGATED_CHECK.search(sentence.low):
        # "Wij letten erop dat documenten niet vals zijn" denies no check; trust in that is none.
        return None if TRUSTS.search(sentence.low) else Strength.SOME
    if sentence.names(METHOD) and held in (Stance.DENIED, Stance.UNCLEAR):
        if FAILS.search(sentence.low):
            # "Ziet ze de kenmerken niet, dan houdt het op."
            return Strength.ALL
        if matter == GENUINE and only_in_special_cases(saying):
            return Strength.SOME
    if held is Stance.DENIED or (held is Stance.UNCLEAR and matter == GENUINE):
        # "Een rijbewijs zonder chip volstaat niet" denies no check.
        return Strength.DENIED if matter == GENUINE else None
    if held is Stance.HEDGED:
        return Strength.SOME
    if held is not Stance.HOLDS or not _is_done(saying):
        return None
    if _not_for_all(saying):
        return Strength.SOME
    if matter == METHOD and _one_of_two_ways(saying):
        return Strength.SOME
    return Strength.ALL


def _about_documents(saying: Saying) -> bool:
    """Whether a document is what is genuine, and not a photo or a profile."""
    sentence = saying.sentence
    if PAPER.search(sentence.low) or sentence.names("id_document"):
        return True
    if PICTURES.search(sentence.low):
        return False
    around = (
        f"{sentence.question} {sentence.lead} {' '.join(sentence.block.headings[-1:]).lower()} {saying.passage_text}"
    )
    return PAPER.search(around) is not None or (sentence.names(GENUINE) and COPY_OF_IT.search(around) is not None)


def _is_done(saying: Saying) -> bool:
    """Whether a sentence tells of a check that is carried out."""
    sentence = saying.sentence
    if sentence.names("reads_it", "verify") or KNOWS.search(sentence.low) or JUDGED.search(sentence.low):
        return True
    return sentence.names(METHOD) and (
        sentence.names("obligation", "everyone", "before_publication") or _is_asked_how(saying)
    )


def _is_asked_how(saying: Saying) -> bool:
    """Whether it answers a question on documents: "Hoe controleren jullie mijn ID? Met de chip"."""
    question = saying.sentence.question
    if not question:
        return False
    if PAPER.search(question) or GENUINE in saying.page.words.named(question):
        return True
    # "Vertrouw je het niet? Een echt paspoort heeft een hologram" tells of no check.
    return DISTRUSTS.search(question) is None


def _one_of_two_ways(saying: Saying) -> bool:
    """Whether the method is a choice beside a plain copy: "with iDIN or send a copy"."""
    sentence = saying.sentence
    if any(OR_A_COPY.search(one.low) and MEANS.search(one.low) is None for one in saying.after(1)):
        return True
    after = sentence.low[sentence.of(METHOD)[-1].end :]
    choice = OTHERWISE.search(after)
    copy = A_PLAIN_COPY.search(after, choice.end()) if choice is not None else None
    return copy is not None and COPY_REFUSED.match(after, copy.end()) is None
