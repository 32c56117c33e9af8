"""Whether a demand stands under the heading of one kind of profile or package, beside another that demands nothing."""

from auditor.site.advertisers.introduced import CHECKED, asks_by_itself
from auditor.site.advertisers.introduced_words import OF_EVERYBODY
from auditor.site.page import Page
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Saying
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

KINDS = (
    r"(?:gratis|free|basis|basic|plus|premium|goud|gold|zilver|silver|brons|bronze|vip|top|ster|star|standaard|"
    r"standard|dating|daten|daters?|escorts?|escorting|massages?|masseu\w+|massagesalons?|webcam\w*|cam(?:girls|dames|"
    r"ming)?|clubs?|\w*bureaus?|agenc(?:y|ies)|salons?|prive-?huizen|\w*huizen|houses|bedrijven|business(?:es)?|"
    r"zakelijke?|particulier\w*|zelfstandig\w*|independents?|stellen|koppels|couples|hobby\w*|thuisontvangst|"
    r"thuiswerk\w*|raam\w*|companions?|companionship|vriendschap|friendship|friends|contactadvertenties|oproepjes|"
    r"betaald\w*|paid|onbetaald\w*)"
)
OF_A_KIND = later(
    rf"^\W*(?:(?:voor|for|als|as|de|het|the|een|an?|onze|our|je|jouw|pakket|package|rubriek|section|"
    rf"afdeling) )*{KINDS}(?:\W+(?:en|and|of|or|{KINDS}|accounts?|profiel(?:en)?|profiles?|leden|members?|pakket|"
    rf"package|abonnement|"
    r"adverteerders?|advertenties?|advertisers?|ads?|listings?|plaatsen))*\W*$"
)


# "Ook de escorts van een bureau doorlopen die controle."
CHECKED_TOO = later(
    r"\b(?:controle\w*|[\w-]*checks?|verif\w+|geverifieerd\w*|legitim\w+|identi\w+|(?:dat)?zelfde|hetzelfde|the same|"
    r"as above|hierboven|idem|ook (?:dan|hier|zij|de|een|voor|van)|also|too)\b"
)


def in_a_section_of_a_kind(saying: Saying) -> bool:
    """Whether it stands under one kind, and another kind has a section of its own in which nothing is asked."""
    here = saying.sentence.block.headings[-1:]
    if not here or not _is_a_kind(here[0]):
        return False
    others = {one.headings[-1] for one in saying.page.blocks if one.headings and _is_a_kind(one.headings[-1])}
    if any(map(_is_asked_of_everybody, saying.page.sentences)):
        return False
    return any(_asks_nothing(saying.page, other) for other in others - set(here))


def _is_asked_of_everybody(one: Sentence) -> bool:
    """Whether a sentence under no kind's heading asks everybody."""
    if not one.names(*CHECKED) or OF_EVERYBODY.search(one.low) is None:
        return False
    return not any(map(_is_a_kind, one.block.headings[-1:]))


def _is_a_kind(heading: str) -> bool:
    """Whether a heading names one kind of those who advertise, or one package."""
    return OF_A_KIND.match(folded(heading)) is not None


def _asks_nothing(page: Page, heading: str) -> bool:
    """Whether what stands under a heading tells something, and asks for no document and no face."""
    told = [one for one in page.sentences if one.block.headings[-1:] == (heading,) and not one.block.level]
    return bool(told) and not any(asks_by_itself(one) or CHECKED_TOO.search(one.low) for one in told)
