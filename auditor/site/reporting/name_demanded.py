"""What is said beside a report form that demands a name or e-mail address, though no field is marked for it."""

from functools import lru_cache

from auditor.finding import Evidence
from auditor.site.markup.regions import Region
from auditor.site.reporting.report_forms import ReportForm
from auditor.site.words.later import later
from auditor.site.words.sought import Sought

AROUND = frozenset({Region.NAV, Region.HEADER, Region.FOOTER, Region.USER_CONTENT, Region.CARD, Region.COOKIES})
NAME = r"(?:naam|name|namen|e-?mail\w*|mailadres|afzender|contactgegevens|contact details|identity|identiteit)"
NOT = (
    r"(?:niet|geen|nooit|not|never|no|cannot|can't|ignored?|genegeerd|negeren|ongelezen|weggegooid|discarded|unread|"
    r"onmogelijk|impossible)"
)
# "Alle velden zijn verplicht", "vul alle velden in", "all fields are required".
ALL_FIELDS = Sought(
    r"\b(?:alle|all) (?:de |onderstaande |the |of the )?(?:velden|vakken|fields|boxes)\b"
    r"[^.;]{0,25}\b(?:verplicht|vereist|in(?:vullen|gevuld)?|nodig|required|mandatory|filled in|completed?)\b|"
    r"\b(?:fill in|complete|fill out) (?:all|every) (?:the |of the )?(?:fields?|boxes)\b|"
    r"\b(?:elk|ieder|every|each) (?:veld|vak|field|box) (?:is|moet|must) (?:\S+ )?"
    r"(?:verplicht|ingevuld|required|mandatory)\b"
)
# "Meldingen zonder naam nemen wij niet in behandeling", "anonymous reports are ignored".
NOT_WITHOUT = Sought(
    rf"\b(?:anoniem\w*|anonymous\w*|(?:zonder|without) (?:\S+ ){{0,2}}?{NAME})\b[^.;:,]{{0,60}}\b{NOT}\b|"
    rf"\b{NOT} (?:\S+ ){{0,2}}?(?:anoniem\w*|anonymous\w*)\b"
)
OF_REPORTS = later(
    r"\b(?:melding\w*|meldt|melden|tips?|kennisgeving\w*|formulier\w*|reports?|reporting|notices?|forms?|submissions?)\b"
)
TAKEN = later(
    r"\b(?:behandel\w*|(?:aan)?nemen|aangenomen|accept\w*|aanvaard\w*|lezen|gelezen|ongelezen|mogelijk|onmogelijk|kan|"
    r"toegestaan|bekeken|bekijken|verwerk\w*|onderzoek\w*|meegenomen|doen|genegeerd|negeren|weggegooid|process\w*|"
    r"impossible|possible|allowed|handled|read|unread|considered|reviewed|investigate\w*|ignored?|discarded|take)\b"
)
# That no answer comes to whoever gives no name is no demand for one.
REPLIES = later(
    r"\b(?:\w*antwoord\w*|\w*bevestig\w*|terugkoppel\w*|bericht\w*|contact\w*|bereik\w*|hoort?|laten weten|"
    r"op de hoogte|"
    r"reply|replies|respond\w*|answer\w*|confirm\w*|updates?|get back|inform\w*|tell you|reach you)\b"
)
# "Je naam en e-mailadres zijn verplicht", "name and e-mail are required".
NEEDED = Sought(
    rf"\b{NAME}\b(?: \S+){{0,4}}? (?:zijn|is|are|moet|moeten|must be) (?:(?!{NOT}\b)\S+ ){{0,3}}?"
    r"(?:verplicht|vereist|ingevuld|required|mandatory|compulsory)\b|"
    rf"\b{NAME}\b(?: \S+){{0,4}}? (?:zijn|is|are) (?:\S+ ){{0,3}}?(?:niet|not) "
    r"(?:optioneel|optional|facultatief|vrijblijvend)\b|"
    rf"\b(?:vermeld|geef|noem) (?:\S+ )?altijd (?:\S+ ){{0,3}}?{NAME}\b"
)
# A star, or an exception, says that it does not hold for every field or every report.
NOT_ALL = later(
    r"\*|\b(?:gemarkeerd\w*|marked|met een ster\w*|sterretje\w*|asterisk|behalve|tenzij|uitgezonderd|except|unless|"
    r"uitzondering|exception|niet verplicht|hoef\w*|not required|(?<!niet )(?<!not )(?:optional|optioneel)|"
    r"niet nodig|not needed)\b"
)


def demanded_beside(one: ReportForm) -> Evidence | None:
    """Return the sentence beside a report form by which no report is taken without a name or e-mail address."""
    for sentence in one.page.sentences_like(_demands):
        near = " ".join(beside.low for beside in one.page.passage(sentence) if beside.block is sentence.block)
        if sentence.asks or sentence.block.region in AROUND or NOT_ALL.search(f"{sentence.low} {near}"):
            continue
        if _demands(sentence.low):
            return one.page.evidence(sentence.block, sentence.text)
    return None


@lru_cache(maxsize=10_000)
def _demands(low: str) -> bool:
    """Whether a folded text demands a name, or turns away reports without one."""
    if ALL_FIELDS.search(low) is not None or NEEDED.search(low) is not None:
        return True
    if NOT_WITHOUT.search(low) is None or OF_REPORTS.search(low) is None:
        return False
    return TAKEN.search(low) is not None and REPLIES.search(low) is None
