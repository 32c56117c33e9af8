"""The kinds of page a platform has."""

from enum import StrEnum


class PageKind(StrEnum):
    """What a page is for; `conduct` is a page of house rules or one called code of conduct, whichever it is."""

    HOME = "home"
    GATE = "gate"
    LISTING = "listing"
    ADVERTISEMENT = "advertisement"
    TERMS = "terms"
    PRIVACY = "privacy"
    CONTACT = "contact"
    ABOUT = "about"
    HELP = "help"
    SAFETY = "safety"
    REPORT = "report"
    ADVERTISE = "advertise"
    REGISTER = "register"
    LOGIN = "login"
    VERIFICATION = "verification"
    CONDUCT = "conduct"
    DSA = "dsa"
    TRANSPARENCY = "transparency"
    PRICING = "pricing"
    NEWS = "news"
    FORUM = "forum"
    COOKIES = "cookies"
    OTHER = "other"
    MISSING = "missing"
    CHALLENGE = "challenge"
    SHELL = "shell"
    SEARCH = "search"


# Pages on which others than the platform speak, or that are no page of it at all.
NOT_ITS_OWN_WORDS = frozenset(
    {
        PageKind.NEWS, PageKind.FORUM, PageKind.ADVERTISEMENT, PageKind.MISSING, PageKind.CHALLENGE, PageKind.SHELL,
        PageKind.SEARCH,
    }
)  # fmt: skip
