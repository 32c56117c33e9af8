"""Where on a site the platform gives its own contact: on pages for that, and in the foot of every page."""

import re
from urllib.parse import unquote, urlsplit

from auditor.site.kinds.page_kind import PageKind
from auditor.site.kinds.page_words import PageWords
from auditor.site.markup.regions import Region

OWN_PAGE = re.compile(
    r"(?:^|[\s/_.\-\u2013\u2014|:»·])(?:contact(?!advert|en\b|zoek|courant)\w{0,12}|kontakt|over|over-?ons|about\w{0,3}|bedrijf\w*|company|wie-zijn-wij|wie-wij-zijn|wie|a-propos|ueber-uns|uber-uns|"
    r"(?:algemene[ -])?voorwaarden|gebruiksvoorwaarden|terms\w*|tos|conditions|agb|cgu|nutzungsbedingungen|"
    r"reglement|huisregels|rules|"
    r"privacy\w*|avg|gdpr|datenschutz\w*|confidentialite|cookie\w*|impressum|imprint|colofon|disclaimer|legal\w*|juridisch\w*|mentions|"
    r"meld(?:en|ing|ingen|punt|formulier)?|report\w*|abuse|misbruik\w*|klacht\w*|complaint\w*|notice|dsa|digital-?services-?act|"
    r"hulp\w*|help\w*|aide|hilfe|veilig\w*|safety|safe|faq|vragen|veelgestelde|support|klantenservice|service|verific\w*|verif\w*|"
    r"advertere(?:n|r|rs)|adverteerders|adverti[sz](?:e|er|ers|ing)|gedragscode|code|conduct|transparant\w*|transparen\w*|moderatie\w*|"
    r"security|wie zijn wij|a propos|über uns|minderjarigen|mensenhandel|trafficking|politie|police)(?=$|"
    r"[\s/_.\-\u2013\u2014|:»·?])",
    re.IGNORECASE,
)
OF_ITSELF = re.compile(
    r"(?:^|[\s/_.\-])(?:contact\w*|kontakt|over|about\w*|bedrijf\w*|company|wie|team|a-propos|ueber-uns|uber-uns|über|"
    r"impressum|imprint|colofon|disclaimer|legal\w*|juridisch\w*|mentions|privacy\w*|avg|gdpr|datenschutz\w*|"
    r"(?:\w+)?voorwaarden|terms\w*|agb|cgu|cookie\w*|meld\w*|report\w*|abuse|misbruik\w*|klacht\w*|complaint\w*|"
    r"notice|dsa|support|klantenservice|pers|press)"
    r"(?=$|[\s/_.\-?:!|])",
    re.IGNORECASE,
)
NOT_OWN = re.compile(
    r"/(?:blogs?|nieuws|news|forum|topic|thread|artikel(?:en)?|magazine|column|reviews?|recensies|gastenboek|guestbook|t|u|users?|profiel|profile|leden|members?|ads?|advertenties?)(?:/|$|-\d)",
    re.IGNORECASE,
)
ELSEWHERE = frozenset({Region.USER_CONTENT, Region.CARD, Region.QUOTE})
LONGEST_TITLE, MOST_WORDS_OF_A_NAME = 70, 3


OWN_KINDS = frozenset(
    {
        PageKind.CONTACT, PageKind.ABOUT, PageKind.TERMS, PageKind.PRIVACY, PageKind.REPORT, PageKind.DSA,
        PageKind.SAFETY,
        PageKind.HELP, PageKind.COOKIES, PageKind.CONDUCT, PageKind.VERIFICATION, PageKind.ADVERTISE,
        PageKind.TRANSPARENCY,
    }
)  # fmt: skip


def is_own_page(url: str, title: str, heading: str, words: PageWords | None = None) -> bool:
    """Whether a page is one on which the platform speaks of itself, by its address, title or heading."""
    parts = urlsplit(url)
    where = unquote(f"{parts.path}?{parts.query}")
    if NOT_OWN.search(where) or where in ("?", "/?"):
        return False
    named = (where, *(text for text in (title.partition("|")[0], heading) if len(text) <= LONGEST_TITLE))
    if any(OWN_PAGE.search(text) for text in named):
        return True
    if words is None:
        return False
    kinds = (*words.addressed(url)[:1], *(kind for text in named[1:] for kind in words.named(text)[:1]))
    return not OWN_KINDS.isdisjoint(kinds)


def is_of_the_platform_itself(url: str, title: str, heading: str) -> bool:
    """Whether a page, one of the platform's own, is of who it is, how to reach it, or what it asks of advertisers."""
    said = (one for one in (title.partition("|")[0], heading) if len(one.split()) <= MOST_WORDS_OF_A_NAME)
    named = (unquote(urlsplit(url).path), *said)
    return any(OF_ITSELF.search(text) for text in named)


def gives_own_contact(region: Region, *, own_page: bool) -> bool:
    """Whether numbers and addresses in a part of a page are the platform's own."""
    return region is Region.FOOTER or (own_page and region not in ELSEWHERE)
