"""What a platform says of how its advertisements are reported, where no control was seen on one of them."""

from auditor.finding import Evidence
from auditor.site.entries.entry_nouns import ENTRIES
from auditor.site.reading.clause import Stance
from auditor.site.reading.stance import stance
from auditor.site.reporting.contact import EMAIL
from auditor.site.site import Saying, Site
from auditor.site.words.later import later
from auditor.site.words.literals import Literals
from auditor.site.words.sought import Sought
from auditor.site.words.vocabulary import folded

# "A button with the ads we do not have": names a control to deny it.
NO_CONTROL = later(
    r"\b(?:geen|no|kein\w*|aucun\w*) (?:\S+ )?(?:\w*knop\w*|button|formulier|form|knopf|bouton)\b|"
    r"\b(?:\w*knop\w*|button)\b[^.,;]{0,40}\b(?:niet|not)\b"
)
# The label of a field or a row only names a control.
NAMES_ONLY = frozenset({"label", "td", "th", "option"})


def described_control(site: Site) -> Evidence | None:
    """Return where a page says that every advertisement has a report button."""
    asked = ("report_act", "ad_content", "client_doubt")
    for saying in site.sayings(*asked, itself=("report_act",), like=ELEMENTS.stand_in):
        low = saying.sentence.low
        if saying.sentence.block.tag in NAMES_ONLY or any(
            one.search(low) for one in (NO_CONTROL, MAILED_LINK, OF_A_ROOM)
        ):
            continue
        if OF_A_ROOM.search(saying.sentence.before):
            continue
        if not _tells_of_a_control(saying) or stance(saying.sentence, "report_act") not in (
            Stance.HOLDS,
            Stance.HEDGED,
        ):
            continue
        return saying.evidence
    return None


def _tells_of_a_control(saying: Saying) -> bool:
    """Whether a sentence says that a button stands on an advertisement: one to report with, by itself or what is near.

    "Onderaan elk zoekertje vindt u de knop 'Dit klopt niet'" does not name reporting; what stands around it does.
    """
    sentence = saying.sentence
    if sentence.names("report_act"):
        return any(one.search(sentence.low) for one in (DESCRIBED, CHOOSES, ON_EACH))
    if not ON_EACH.search(sentence.low) and not PRESSES.search(sentence.low):
        return False
    near = f"{sentence.question} {sentence.lead} {folded(' '.join(sentence.block.headings[-1:]))} {saying.passage_text}"
    return not saying.page.words.named(near).isdisjoint({"report_act", "client_doubt"})


ELEMENT = (
    r"(?:\w*knop(?:je)?|\w*link(?:je)?|verwijzing|vlag(?:getje)?|envelop(?:je)?|icoon(?:tje)?|pictogram|belletje|"
    r"driehoek(?:je)?|"
    r"puntjes|uitroepteken|handje|button|link|icon|flag|envelope|triangle|dots)"
)
# One of these stands in whatever the pattern finds.
ELEMENTS = Literals((
    "knop", "link", "verwijzing", "vlag", "envelop", "icoon", "pictogram", "belletje", "driehoek", "puntjes",
    "uitroepteken", "handje", "button", "icon", "flag", "triangle", "dots",
))  # fmt: skip
ENTRY = (
    rf"(?:{ENTRIES}|\w*advertenties?|inschrijving(?:en)?|pagina's?|pagina van|kamer|rooms?|posts?|"
    r"bericht(?:en)?|topics?)"
)
PLACED = (
    r"(?:onder(?:aan|in)?|bij|naast|boven(?:aan)?|op|in|aan|rechtsboven|rechtsonder|linksonder|under|below|on|in|"
    r"beside|next to)"
)
WHICH = r"(?:elke?|iedere?|alle|een|de|het|each|every|any|all|an?|the|your)"
# A button, link or sign that stands with the entries.
ON_EACH = Sought(
    rf"\b{PLACED} (?:(?:bij|in|op|van) )?{WHICH} (?:\S+ )?{ENTRY}\b[^.]{{0,60}}\b{ELEMENT}\b|"
    rf"\b{ELEMENT}\b[^.]{{0,40}}\b{PLACED} {WHICH} (?:\S+ )?{ENTRY}\b"
)
# A link to confirm with, sent to whoever advertises.
MAILED_LINK = later(r"\b(?:e-?mail\w*|sms\w*|mailtje|berichtje)\b[^.]{0,30}\b(?:met|with|containing)\b[^.]{0,20}link")
# A button on the wall, with which to call for help.
OF_A_ROOM = later(r"\b(?:alarm|nood|paniek|sos|panic|emergency)[\s-]?(?:knop\w*|button)")
PRESSES = later(
    rf"\b(?:druk|klik|tik|press|click|tap) (?:dan |gerust )?(?:op|on)?\s?(?:het|de|the|een|a)? ?{ELEMENT}\b"
)
CHOOSES = later(
    r"\b(?:choose|kies|klik(?: dan)? op|tik(?: dan)? op|druk op|press|click|select|tap)\b[^.]{0,25}\b(?:report|"
    r"melden|"
    r"rapporte\w+|meld\w*|flag)\b"
)
DESCRIBED = later(
    r"\b(?:meldknop\w*|meldlink\w*|report (?:button|link|icon)|knop\w*|button|vlag\w*|flag(?:s|ging)?|link|"
    r"icoon\w*|icon|"
    r"uitroepteken|driehoek\w*)\b(?=.*\b(?:adverten\w*|profiel\w*|advert\w*|ads?|listings?|profiles?|"
    r"content|posts?|inhoud|berichten|oproep\w*|"
    r"plaatsing\w*)\b)|"
    r"\b(?:adverten\w*|profiel\w*|advert\w*|ads?|listings?|profiles?|content|posts?|inhoud|bericht(?:en)?|topics?|"
    r"items?|"
    r"vra(?:ag|gen)|questions?|reacties?|comments?|"
    r"oproep\w*)\b(?=.*\b(?:meldknop\w*|meldlink\w*|report (?:button|link|icon)|knop\w*|button|vlag\w*|vlaggetje|"
    r"flag(?:ging)?|"
    r"icoon\w*|driehoek\w*|uitroepteken|belletje|puntjes|symbool|tekentje|handje|schildje|triangle|bell|dots|"
    r"exclamation mark)\b)"
)


MAILS = later(r"\b(?:mail|e-mail|mailt|mailen|mailtje|email)\b")


# What leaves no other way beside mail; an address to mail to is one way, and a form may be another.
MAIL_ONLY = later(
    r"\b(?:alleen|enkel|uitsluitend|slechts|louter|only|solely|exclusively|nur|ausschliesslich|uniquement|seulement|"
    r"niet anders dan|no other way|(?:geen|no|kein\w*|aucun\w*|zonder|without) (?:\S+ )?(?:\w*knop\w*|\w*formulier\w*|"
    r"buttons?|forms?|knopf|formular|bouton|formulaire))\b"
)


# "Melden en ons mailen kan alleen met een account" says who may, and of no one way that it is the only one.
FOR_MEMBERS = later(
    r"\b(?:alleen|enkel|uitsluitend|slechts|only|nur|uniquement|seulement) (?:\S+ ){0,2}?"
    r"(?:(?:met|na|with|after|mit|nach|avec|apres) (?:\S+ ){0,2}?(?:account|profiel|in\w*loggen|log\w* in|konto|"
    r"compte)|"
    r"(?:voor|door|als|for|by|fur|pour) (?:\S+ ){0,2}?(?:leden|lid|ingelogd\w*|members?|logged|mitglieder|membres))\b"
)
UNHANDLED = later(
    r"\b(?:niet|geen|nooit|not|never|no|nicht|kein\w*)\b[^.;]{0,24}\b(?:in behandeling|behandel\w*|beantwoord\w*|"
    r"gelezen|lezen|handl\w*|accept\w*|process\w*|answer\w*|dealt|bearbeit\w*)\b"
)


def mail_only(site: Site) -> Evidence | None:
    """Return where a page says that reports are made by e-mail and in no other way."""
    for saying in site.sayings("report_act"):
        sentence = saying.sentence
        if (
            sentence.block.tag in NAMES_ONLY
            or not (MAILS.search(sentence.low) or EMAIL.search(sentence.text))
            or sentence.names("anonymous", "promise")
            or UNHANDLED.search(sentence.low)
            or FOR_MEMBERS.search(sentence.low)
        ):
            # Mail that is not dealt with is no way at all.
            continue
        told = f"{sentence.question} {saying.passage_text}"
        if MAIL_ONLY.search(told) or NO_CONTROL.search(told):
            return saying.evidence
    return None
