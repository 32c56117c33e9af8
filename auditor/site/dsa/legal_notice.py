"""Pages, and parts of long pages, that are called by what gives the details of whoever runs the site."""

from auditor.site.kinds.page_kind import NOT_ITS_OWN_WORDS, PageKind
from auditor.site.page import Page
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

# A page that is called so gives the details of whoever runs the site, whatever else stands on it.
LEGAL_NOTICE = later(
    r"\b(?:juridische (?:informatie|gegevens|vermelding\w*)|wettelijke vermelding\w*|bedrijfsgegevens|"
    r"bedrijfsinformatie|colofon|"
    r"impressum|imprint|legal (?:notice|information|details)|company (?:details|information)|mentions legales|"
    r"^(?:legal|juridisch|provider|aanbieder van de site|(?:de |het |onze |the |our )?(?:stichting|vereniging|"
    r"organisatie|foundation|association))\W*$|bedrijf|uitgever|redactie|"
    r"^(?:ons |het |our )?(?:post|bezoek|postal )?(?:adres(?:gegevens)?|address)(?= ?(?:$|[-|:]))|"
    r"wie (?:is wie|zijn we|zijn wij|wij zijn|zit hierachter))\b"
)
WHO_I_AM = later(
    r"^\W*(?:\d+\W+)?(?:wie (?:ben ik|ik ben|zijn we|zijn wij|wij zijn|zit (?:er)?achter\b.*|zit hierachter)|over mij|"
    r"who (?:i am|am i|we are|are we|runs this(?: site)?)|about me|wer (?:ich bin|wir sind)|qui suis-je)\W*$"
)


def is_legal_notice(page: Page, kind: PageKind) -> bool:
    """Whether a page is called what gives the details of whoever runs the site."""
    name = folded(page.main_heading or page.metadata.title)
    return kind not in NOT_ITS_OWN_WORDS and LEGAL_NOTICE.search(name) is not None


def is_on_who_runs_it(page: Page, heading: str) -> bool:
    """Whether a part of a long page is headed by who runs the site: "Wie ben ik", in the middle of "Mijn verhaal"."""
    return heading != page.main_heading and WHO_I_AM.match(folded(heading)) is not None
