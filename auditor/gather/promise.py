"""What a link promises: a kind of page, a language, and how much reading it is worth."""

from urllib.parse import parse_qsl, urlsplit

import msgspec

from auditor.site.kinds.kinds import PageKind
from auditor.site.kinds.page_words import PageWords
from auditor.site.markup.regions import Region

WORTH = {
    PageKind.GATE: 100, PageKind.REPORT: 96, PageKind.SAFETY: 92, PageKind.VERIFICATION: 88, PageKind.ADVERTISE: 86,
    PageKind.TERMS: 85, PageKind.DSA: 80, PageKind.CONDUCT: 77, PageKind.CONTACT: 76, PageKind.HELP: 74,
    PageKind.TRANSPARENCY: 70, PageKind.ABOUT: 62, PageKind.PRIVACY: 60, PageKind.REGISTER: 56, PageKind.LISTING: 54,
    PageKind.HOME: 40, PageKind.PRICING: 40, PageKind.COOKIES: 24, PageKind.LOGIN: 22, PageKind.FORUM: 12,
    PageKind.NEWS: 10, PageKind.SEARCH: 1,
}  # fmt: skip
UNNAMED = 18.0
# The kinds for which an audit would be the poorer.
WANTED = (
    PageKind.REPORT, PageKind.TERMS, PageKind.SAFETY, PageKind.CONTACT, PageKind.HELP, PageKind.DSA, PageKind.PRIVACY,
    PageKind.ADVERTISE, PageKind.VERIFICATION, PageKind.CONDUCT, PageKind.TRANSPARENCY, PageKind.ABOUT,
)  # fmt: skip
BY_REGION = {
    Region.NAV: 6.0, Region.FOOTER: 6.0, Region.HEADER: 6.0, Region.DIALOG: 3.0, Region.MAIN: 0.0, Region.COOKIES: -5.0,
    Region.QUOTE: -10.0, Region.USER_CONTENT: -40.0,
}  # fmt: skip
NAMED, BOTH, ADDRESSED = 0.95, 1.0, 0.75
HEADLINE, QUESTION = 9, 4
# What is gone into or looked through, and is no answer to a question.
DOORS = frozenset({PageKind.LOGIN, PageKind.REGISTER, PageKind.LISTING, PageKind.SEARCH})
TONGUES = frozenset(
    {
        "nl", "en", "de", "fr", "es", "it", "pt", "pl", "ro", "hu", "bg", "ru", "tr", "cs", "da", "sv", "be",
    }
)  # fmt: skip
TONGUE_KEYS = frozenset({"lang", "language", "taal", "hl", "locale", "lng"})
FOREIGN = 0.3
LONGEST_TONGUE = 5


class Promise(msgspec.Struct, frozen=True):
    """The kind that a link's name and address promise, its worth, and the language its address names, if any."""

    kind: PageKind
    worth: float
    tongue: str


def tongue_of(url: str) -> str:
    """Return the language that an address names (``/en/``, ``?lang=de``), else an empty string."""
    parts = urlsplit(url)
    step = parts.path.strip("/").partition("/")[0].lower()
    if step.partition("-")[0] in TONGUES and len(step) in (2, 5):
        return step[:2]
    if parts.query:
        for key, value in parse_qsl(parts.query):
            if key.lower() in TONGUE_KEYS and value[:2].lower() in TONGUES:
                return value[:2].lower()
    return ""


def promise_of(url: str, name: str, region: Region, words: PageWords, tongue: str = "") -> Promise:
    """Weigh a link; its name tells more than its address, and a headline promises less than a menu's word."""
    named = words.named(name) if name else ()
    addressed = words.addressed(url)
    kind = named[0] if named else addressed[0] if addressed else PageKind.OTHER
    if kind in DOORS and name.endswith("?") and len(name.split()) >= QUESTION:
        # "Mag iemand anders mijn profiel bijhouden?" is answered, and opens no account.
        kind, named = PageKind.HELP, (PageKind.HELP,)
    tongue = tongue or tongue_of(url)
    if kind is PageKind.OTHER and tongue and len(urlsplit(url).path.strip("/")) <= LONGEST_TONGUE:
        kind, named = PageKind.HOME, (PageKind.HOME,)
    if kind is PageKind.OTHER:
        worth = UNNAMED
    elif named:
        worth = WORTH.get(kind, UNNAMED) * (BOTH if kind in addressed else NAMED)
    else:
        worth = WORTH.get(kind, UNNAMED) * ADDRESSED
    if len(name.split()) >= HEADLINE:
        worth *= 0.6
    if tongue and tongue not in words.reads:
        worth *= FOREIGN
    return Promise(kind, worth + BY_REGION.get(region, 0.0), tongue)
