"""Cards that are offers without a picture, number or age: a name with a price for an hour, or a town and a price."""

import re

from selectolax.lexbor import LexborNode

from auditor.site.markup.elements import tidy
from auditor.site.words.later import later
from auditor.site.words.names import NAME, is_name
from auditor.site.words.towns import first_town, names_a_place

PRICE = later(r"(?:[€£]|eur\b|euro\b|chf\b)\s?\d|\d\s?(?:[€£]|eur\b|euro\b|chf\b)|\d,-", re.IGNORECASE)
HOUR = r"(?:u|uur|uurtje|h|hr|hour|std|stunde|heure)\b"
HOURLY = later(
    rf"(?:(?:[€£]|eur\b|euro\b|chf\b)\s?\d[\d.,-]*|\d)\s?(?:[€£]|euro?\b|chf\b)?\s?"
    rf"(?:/|p\.?\s?/?|per|pro|par|an|de l['’])\s?(?:half\s?|1\s?)?{HOUR}"
    rf"|\b(?:half|halbe|demi|1|een|per|pro)[\s-]?{HOUR}[\s:·–-]{{0,3}}(?:[€£]|eur\b|euro\b|\d+,-)",
    re.IGNORECASE,
)
# "18 ct p/sec", "45 credits per minuut": what somebody before a camera asks.
METERED = later(
    r"\d\s?(?:€|euro?\b|ct\b|cents?\b|credits?\b|coins?\b|tokens?\b|munt(?:en|jes)\b)?\s?"
    r"(?:/|p\.?\s?/?|per|pro|par)\s?(?:min(?:uu?t|ute)?|sec(?:onde?|onds?)?|sek(?:unde)?)\b",
    re.IGNORECASE,
)
# What a platform asks of who advertises, sends home or sells, and what is only announced for a day.
OF_THE_PLATFORM = later(
    r"\b(?:per|pro|par|/|p/)\s?(?:maand|mnd|week|weken|jaar|dag|advertentie|plaatsing|stuk|persoon|kaartje|month|year|"
    r"day|ad|listing|monat|woche|jahr|mois|an|semaine)\b|"
    r"\b\d+ (?:dagen|weken|maanden|days|weeks|months|tage|wochen|monate|jours)\b|"
    r"\b(?:kies|koop|bestel|in winkel\w*|add to|abonne\w+|pakket|credits|tickets?|entree|workshop\w*|cursus|training|"
    r"korting|verzend\w*|bezorg\w*)\b",
    re.IGNORECASE,
)
# Beside a price it is an offer, whoever wrote it and without any picture: a row of a classifieds board.
OFFERED = later(
    r"\b(?:massage\w*|escort\w*|ontvang\w*|thuisontvangst|priv[eé]\w*|incall|outcall|hotel visits?|empfang\w*)\b",
    re.IGNORECASE,
)
# "Naam uit Plaats", "Naam (33), Plaats".
FROM_WHERE = later(r"\s*(?:\s(?:uit|in|from|aus|de)\s|[,(|·–]|\s-\s)")
SIGNS_AFTER = later(r"[^\w.,'’)!?]+$")
PRICED_WORDS, TITLE_WORDS = 40, 4
LEAST = 3
TITLES = ("h1, h2, h3, h4, h5, h6", "b, strong, a[href]", "span, p, div, td, dt")


def is_priced_offer(card: LexborNode, text: str) -> bool:
    """Whether a card reads like somebody's offer: a price for an hour, or a name with a town or a meter and a price."""
    if METERED.search(text) is not None and len(text.split()) <= PRICED_WORDS and _is_named(card):
        return True
    if not _is_priced(text):
        return False
    return HOURLY.search(text) is not None or (first_town(text) > 0 and _is_named(card))


def is_named_at_a_price(card: LexborNode, text: str) -> bool:
    """Whether a card tells a price under a name: an offer where those beside it are, goods anywhere else."""
    return _is_priced(text) and (HOURLY.search(text) is not None or _is_named(card))


def are_named_at_prices(cards: list[LexborNode]) -> bool:
    """Whether most of some cards alike tell a price under a name."""
    told = sum(is_named_at_a_price(card, tidy(card.text(separator=" "))) for card in cards)
    return told >= LEAST and told * 2 > len(cards)


def is_somebody_from_a_town(card: LexborNode, text: str) -> bool:
    """Whether a short card is called by a name, and names a town beside it: somebody, with or without a price."""
    if not _may_be_somebodys(text):
        return False
    who = _called(card)
    # What is called by a town is a rubric, a branch or a county of a directory.
    return who != "" and first_town(who) < 0 and names_a_place(text.replace(who, "", 1))


def _is_priced(text: str) -> bool:
    """Whether a short text tells a price that is none of the platform's own."""
    return PRICE.search(text) is not None and _may_be_somebodys(text)


def _may_be_somebodys(text: str) -> bool:
    """Whether a text is as short as a card's, and none of what a platform asks, sells or announces."""
    return len(text.split()) <= PRICED_WORDS and OF_THE_PLATFORM.search(text) is None


def is_service_at_a_price(text: str) -> bool:
    """Whether a short text tells a price beside a service: an offer, whoever wrote it."""
    return len(text.split()) <= PRICED_WORDS and PRICE.search(text) is not None and OFFERED.search(text) is not None


def _is_named(card: LexborNode) -> bool:
    """Whether what a card is called may be what somebody or a house is called, as goods are not: each word a name's."""
    return _called(card) != ""


def _called(card: LexborNode) -> str:
    """Return the name that a card bears, empty where what it is called is none."""
    for titles in TITLES:
        for one in card.css(titles):
            # A tick or a star beside a name says something of whoever bears it.
            told = SIGNS_AFTER.sub("", tidy(one.text(separator=" ")))
            if told and len(told.split()) <= TITLE_WORDS and PRICE.search(told) is None:
                who = FROM_WHERE.split(told, maxsplit=1)[0]
                return who if NAME.fullmatch(who) is not None and is_name(who) else ""
    return ""
