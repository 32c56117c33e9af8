"""Where the platform says that one can report to it without giving a name."""

from collections.abc import Collection

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.site import Saying, Site
from auditor.site.who import Who
from auditor.site.words.later import later

FREES = later(
    r"\b(?:zonder|without)\s(?:(?:je|uw|een|enige|de|your|a|any|giving|leaving|stating|mentioning|entering|adding|"
    r"disclosing|revealing|vermelding|opgave|opgaaf|achterlating|bekendmaking|mention|het|noemen|opgeven|invullen|"
    r"van|of) )*(?:naam|gegevens|name|details|identit\w+|e-?mail\w*)|"
    r"\b(?:leave|laat) (?:out|off|blank|weg|leeg)\b(?:\s\S+){0,4}?\s(?:name|naam|e-?mail\w*)|"
    r"\b(?:laat|leave|skip)\s(?:\S+\s){0,3}?(?:naam|name|e-?mail\w*|mailadres)(?:\s\S+){0,5}?\s(?:weg|leeg|open|"
    r"blank|"
    r"empty|out)\b|\b(?:naam|name|e-?mail\w*|gegevens|details)\b(?:\s\S+){0,6}?\s(?:niet (?:verplicht|nodig|vereist|"
    r"noodzakelijk|te vermelden|in te vullen)|"
    r"optioneel|"
    r"optional|not (?:required|needed|necessary)|leeg|blank|empty|hoeft niet|hoeven niet)|"
    r"\b(?:hoef\w*|behoeft|behoeven|need not|needn't|don't (?:have|need) to|do not (?:have|need) to)\b(?:\s\S+){0,5}?\s"
    r"(?:naam|name|e-?mail\w*|"
    r"gegevens|details|who|wie)|"
    r"\banonie\w* (?:\S+ ){0,2}?(?:mag|kan|gaat|is mogelijk)\b(?! (?:\S+ )?niet)|"
    r"\b(?:mag|kan|kunt|kun) (?:(?:je|u|dat|het|ook|gewoon|hier|gerust) ){0,3}anonie\w*(?! (?:\S+ )?niet)|"
    r"\bvra(?:gen|agt) (?:(?:wij|we|je|u) )*niet (?:\S+ )?wie\b|\b(?:do not|don't|never) ask who\b"
)
WITHOUT_NAME = later(r"\b(?:zonder|without)\b")


# "Meld je gratis en anoniem aan" is how one joins.
JOINS = later(
    r"\bmeld(?:t)? (?:je|u|jezelf)\b[^.]{0,60}\baan\b|\baan(?:melden|gemeld|melding)\b|\bsign(?:ing)? up\b|\bregist\w+"
)
# "Statistieken zijn anoniem" is of what a platform counts, whatever was said before it and on any page.
COUNTED = later(
    r"\b(?:statisti\w*|analytics|analys\w*|bezoek(?:cijfers|gegevens|statistieken)|cijfers|met(?:en|ingen)|figures|"
    r"measur\w*)\b"
)
# What a page for reports says of itself, and any other page of visits.
TRACED = later(r"\b(?:cookies?|browsing|surfgedrag|ip-?adres\w*|gegevens worden|data is|logs?|logbestand\w*)\b")
NOT_POSSIBLE = later(
    r"\b(?:niet mogelijk|kan niet|kunnen niet|niet toegestaan|nemen (?:wij|we) niet|"
    r"ongelezen|not possible|cannot|not accepted|ignored)\b"
)
NAMES_NEEDED = later(
    r"\b(?:naam|name|e-?mail\w*)\b(?:\s\S+){0,6}?\s(?:altijd )?(?:nodig|verplicht|vereist|required|needed|"
    r"mandatory)\b|"
    r"\b(?:need|hebben|vragen|require)\b(?:\s\S+){0,4}?\s(?:naam|name)\b(?:\s\S+){0,4}?\s(?:altijd|always|nodig|"
    r"required)"
)


def _others_in_passage(saying: Saying) -> tuple[Sentence, ...]:
    """Return the sentences that a promise stands among, without itself."""
    return tuple(one for one in saying.passage if one is not saying.sentence)


def anonymity_promise(site: Site, languages: Collection[str] = ()) -> Evidence | None:
    """Return where the platform says that one can report without a name (REP-03), in one of the languages given."""
    told = site.sayings("anonymous")
    for saying in (one for one in told if not languages or site.language_of(one.page) in languages):
        sentence = saying.sentence
        if not sentence.names("anonymous") or site.channels.names_in(
            f"{sentence.text} {sentence.lead} {' '.join(sentence.block.headings[-1:])}"
        ):
            continue
        itself = sentence.names("report_act", "reporter")
        about_reports = itself or saying.kind is PageKind.REPORT or "report_act" in sentence.around
        if saying.kind is PageKind.REGISTER and not sentence.names("report_act"):
            continue
        if NOT_POSSIBLE.search(sentence.low) or _is_of_something_else(saying, itself=itself):
            continue
        if WITHOUT_NAME.search(sentence.low) and len(sentence.of("negation")) > 1:
            continue
        if any(NAMES_NEEDED.search(one.low) and not one.names("negation") for one in _others_in_passage(saying)):
            continue
        if sentence.names("advertiser") and not itself:
            continue
        if not about_reports or Who.DATA_SUBJECT in saying.who or saying.sentence.names("police"):
            continue
        if stance(sentence, "anonymous") is Stance.HOLDS or (
            stance(sentence, "anonymous") in (Stance.DENIED, Stance.UNCLEAR, Stance.HEDGED) and _frees_of_name(sentence)
        ):
            return saying.evidence
    return None


def _is_of_something_else(saying: Saying, *, itself: bool) -> bool:
    """Whether joining, or what a platform counts or keeps of visits, is anonymous; `itself` names a report."""
    low = saying.sentence.low
    if JOINS.search(low) is not None:
        return True
    if itself:
        return False
    return COUNTED.search(low) is not None or (saying.kind is not PageKind.REPORT and TRACED.search(low) is not None)


def _frees_of_name(sentence: Sentence) -> bool:
    """Whether a negation frees the reader from giving a name: "je hoeft je naam niet te geven"."""
    return FREES.search(sentence.low) is not None
