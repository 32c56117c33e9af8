"""Whom a text on working speaks to, those who work or their visitors, and where none is meant to inform."""

from collections.abc import Iterable

from auditor.site.kinds.page_kind import PageKind
from auditor.site.page import Page
from auditor.site.site import Saying, Site
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

WORKERS, VISITORS = "for_workers", "for_visitors"
SHORT_LINE = 14
# Rules, prices and forms use the same words for other ends.
NOT_INFORMATION = frozenset(
    {
        PageKind.TERMS, PageKind.CONDUCT, PageKind.PRIVACY, PageKind.VERIFICATION, PageKind.PRICING, PageKind.COOKIES,
        PageKind.LISTING, PageKind.REGISTER, PageKind.LOGIN, PageKind.TRANSPARENCY, PageKind.DSA, PageKind.GATE,
    }
)  # fmt: skip
# Who is meant there is told by nothing that stands elsewhere on the page.
FOR_EVERYBODY = frozenset({PageKind.HOME, PageKind.NEWS, PageKind.FORUM, PageKind.ABOUT, PageKind.CONTACT})
# "Werknaam" beside a field informs of nothing.
OF_A_FORM = frozenset({"option", "label", "legend", "button"})
# A password, a browser and a log-in keep an account safe, and nobody who works.
OF_AN_ACCOUNT = later(
    r"\b(?:password\w*|wachtwoord\w*|two-?step|2fa|"
    r"tweestaps\w*|log(?:ging)?[- ]?(?:in|out)|"
    r"inlog\w*|phishing|"
    r"browsers?|(?:healthy|"
    r"safe|veilig|gezond) account|mailbox|passwort\w*|mot de passe)\b"
)
FORBIDS = later(
    r"\b(?:mogen|mag) (?:geen|niet|nooit)\b|\bniet toegestaan\b|\bverboden\b|\buitspraken\b|\bclaims?\b|"
    r"\b(?:may|must) not\b|\bnot allowed\b|\bforbidden\b|\bgeen (?:informatie|advies|tips) over\b|"
    r"\bwachtwoord\b|\bpassword\b|"
    r"\b(?:stop\w*|ophouden|quit\w*) (?:met |with )?(?:je |uw |your |het |the )?(?:adverte\w+|advertis\w+|"
    r"advertentie\w*|ads?|"
    r"abonnement\w*|subscription\w*|lidmaatschap|membership|plaatsen)\b|"
    r"\b(?:voor de|for the) code\b|"
    # What an advertisement should say.
    r"\b(?:vermeld|vermelden|zet erbij|geef aan|state|mention|say) (?:\w+ ){0,3}?(?:of|whether|if)\b"
)


def above(saying: Saying) -> tuple[str, ...]:
    """Return what a sentence answers to or stands under, the nearest first."""
    sentence = saying.sentence
    return (sentence.question, sentence.lead, *(folded(one) for one in reversed(sentence.block.headings)))


def audience(site: Site, page: Page, said: str, over: Iterable[str]) -> str:
    """Return whom a text speaks to: as the nearest words above it say, else as it says itself, else as the page does.

    Empty when nobody is named. Tips for clients name those who work too, so what stands above comes first.
    """
    labels = (*over, subtitle(page), folded(page.main_heading), folded(page.metadata.title))
    for label in labels:
        named = page.words.named(label) if label else frozenset()
        if (VISITORS in named) is not (WORKERS in named or "advertiser" in named):
            return VISITORS if VISITORS in named else WORKERS
    named = page.words.named(said)
    if WORKERS in named or "advertiser" in named:
        return WORKERS
    if VISITORS in named:
        return VISITORS
    return WORKERS if site.kind_of(page) is PageKind.ADVERTISE else ""


def subtitle(page: Page) -> str:
    """Return the folded short line right under the first heading of a page, which may say whom it is for."""
    top = next((place for place, block in enumerate(page.blocks) if block.level == 1), None)
    under = page.blocks[top + 1 : top + 2] if top is not None else ()
    return next((folded(one.text) for one in under if not one.level and len(one.text.split()) <= SHORT_LINE), "")
