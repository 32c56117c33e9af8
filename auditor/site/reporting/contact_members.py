"""Where a platform says that only who has logged in can make contact."""

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.markup.trouble import Trouble
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Site
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

LOGS_IN = later(
    r"\b(?:meldt? (?:je|u) (?:\w+ )?aan|tekent? (?:(?:je|u|eerst) )?in)\b|"
    r"\blog(?:t|gen)? (?:je|u|jij)?\s?(?:\w+ ){0,2}in\b|"
    r"\b(?:(?:aan|in)(?:melden|loggen)|aanmelding|account|registratie|lidmaatschap) (?:is )?(?:be)?(?:nodigd?|"
    r"vereist|verplicht)\b|"
    r"\b(?:alleen|enkel|slechts) wie (?:lid|ingelogd|aangemeld|ingeschreven) is\b|"
    r"\b(?:from|in|within|vanuit|via|binnen) (?:within )?(?:je|uw|jouw|your|hun|their|mijn|my|"
    r"het|an?) "
    r"(?:\w+ )?(?:account|dashboard|profiel|profile)\b"
)
NO_NEED = later(
    r"\bhoef\w* (?:\S+ )?(?:niet|geen|nergens)\b|\b(?:no need|not (?:need|have) to|geen account nodig|no account)\b"
)
OF_CONTACT = later(
    r"\b(?:contact\w*|stel|bereik\w*|schrij\w+|reach|write|bericht\w*|vraag|vragen|tickets?|kaartje|\w*formulier|messages?|questions?|support|collega\w*|"
    r"medewerk\w+|mens|human|agents?|\w*team)\b"
)
# A message within the site to who runs it is for whoever has an account.
WITHIN = later(
    r"\b(?:prive-?berichte?n?|pm(?:'s|etje)?|dm|private messages?|direct messages?|message (?:centre|center)|"
    r"(?:leden|gebruikers|member'?s?|members'?|user)[ -]?(?:gedeelte|omgeving|paneel|hoek|pagina|area|zone|section|"
    r"panel))\b"
)
# "Een bericht aan de beheerders stuur je vanuit je account": on a page that is no contact page by its name.
MESSAGE_TO_STAFF = later(
    r"\b(?:bericht(?:en|jes?)?|vra(?:ag|gen)|contact|schrijf\w*|messages?|write|questions?) (?:\S+ ){0,3}?"
    r"(?:aan|naar|met|voor|to|with|for) (?:de |het |onze |the |our )?(?:beheer\w*|moderator\w*|mods?|redactie|team|"
    r"webmaster|admins?|administrator\w*|staff|crew|ons|us|\w+wachters?)\b"
)
STAFF = later(
    r"\b(?:beheer\w*|moderator\w*|mods?|redactie|team|webmaster|admins?|administrator\w*|staff|crew|ons|us|contact\w*|"
    r"contact form)\b"
)
# "Log in om een bericht te sturen aan wie adverteert": not to the platform.
TO_WHO_ADVERTISES = later(
    r"\b(?:aan|naar|met|to|with) (?:een |de |wie |haar |a |the |an )*(?:adverte\w+|dames?|heren|meiden|modellen?|"
    r"escorts?|aanbied\w+|masseuses?|advertis\w+|ladies|girls|models?|performers?|providers?)\b"
)
CALLED_CONTACT = later(r"\bcontact\w*\b")
NO_SUCH = later(r"\b(?:geen|niet|nooit|no|not|never|don't|zonder|without)\b")
FRAMES = (Region.FOOTER, Region.NAV, Region.HEADER)


def members_only_contact(site: Site) -> Evidence | None:
    """Return where the contact page asks to log in first, or where its way to write leads to the log-in page."""
    for page in site.pages_of(PageKind.CONTACT, PageKind.HELP, PageKind.DSA, PageKind.ABOUT, PageKind.OTHER):
        within = WITHIN.search(page.folded) is not None
        yes = within or "login" in page.may_name or LOGS_IN.search(page.folded)
        for sentence in page.sentences if yes else ():
            if NO_NEED.search(sentence.low):
                continue
            if within and _is_within(sentence):
                return page.evidence(sentence.block, sentence.text)
            logs_in = sentence.names("login") or LOGS_IN.search(sentence.low)
            of_contact = (
                site.kind_of(page) in (PageKind.CONTACT, PageKind.HELP)
                or sentence.names("for_users")
                or MESSAGE_TO_STAFF.search(sentence.low)
            )
            if TO_WHO_ADVERTISES.search(sentence.low):
                continue
            if logs_in and of_contact and OF_CONTACT.search(sentence.low):
                return page.evidence(sentence.block, sentence.text)
    closed = {v.url for v in site.visits if v.kind is PageKind.LOGIN or v.trouble is Trouble.LOGIN}
    for page in site.pages_of(PageKind.CONTACT, PageKind.HELP, PageKind.HOME):
        for link in page.links if closed else ():
            # In a foot or menu only what is called contact is the way to it.
            called = CALLED_CONTACT if link.region in FRAMES or site.kind_of(page) is PageKind.HOME else OF_CONTACT
            if link.url in closed and called.search(folded(link.name)):
                return page.evidence(link, link.name)
    return None


def _is_within(sentence: Sentence) -> bool:
    """Whether a sentence sends whoever has a question to a private message to those who run the site."""
    if sentence.asks or not WITHIN.search(sentence.low) or NO_SUCH.search(sentence.low):
        return False
    return STAFF.search(f"{sentence.low} {sentence.question}") is not None
