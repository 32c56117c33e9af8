"""What a repeated element of a page is: an advertisement, a teaser that names no one, or an article."""

import re

from selectolax.lexbor import LexborNode

from auditor.site.entries.entry_nouns import ENTRY
from auditor.site.entries.named_pictures import are_named_pictures
from auditor.site.entries.priced_offers import (
    PRICE,
    are_named_at_prices,
    is_priced_offer,
    is_service_at_a_price,
    is_somebody_from_a_town,
)
from auditor.site.markup.elements import tidy
from auditor.site.words.later import later
from auditor.site.words.towns import is_counted_town

LEAST = 3
CARD_TEXT = 1500
PHONE = later(r"(?<![\d.])(?:\+|00)?\(?\d(?:[\s.()/–-]{0,2}\d){8,12}(?!\d)")
MOBILE = later(
    r"(?<![\d.])(?<!\d[-–])(?:(?:\+|00)31[\s.()/–-]{0,3}(?:\(?0\)?[\s.-]?)?6|(?:\+|00)32[\s.-]?4|0[\s.-]?6|"
    r"04\d\d)(?:[\s.()/–-]{0,2}\d){6,8}(?!\d)"
)
MOBILE_SIGNS = ("06", "+31", "0031", "+32", "0032", "04")
HANDLE = "a[href*='/@'], a[href*='/~'], a[href^='@']"
PICTURES = "img, picture, [style*=background-image]"
# Where a picture is to come, or would stand.
PICTURE_BOX = "[class*=foto], [class*=photo], [class*=thumb], [class*=avatar], [class*=picture], [class*=portret]"
CARD_CLASS = later(
    r"(?:^|[\s_-])(?:ads?|advert\w*|listing|profiel|profile|escort|dame|lady|girl|model|aanbod|annonce|anzeige)(?:$|"
    r"[\s_-])",
    re.IGNORECASE,
)
AGE = later(
    r"\b(?:1[89]|[2-6]\d)\s?(?:jaar|jr|jarige?|j\b|years?|yrs?|y/?o\b|jahre|ans)|"
    r"(?:leeftijd|age|alter|âge)\s?:?\s?(?:1[89]|[2-6]\d)\b"
    r"|[A-Z]\w+\s?[,(|·•-]\s?(?:1[89]|[2-6]\d)\b(?!\s?(?:advert|ads|profiel|result|\d|km|min|uur|%))",
)
COUNT = later(
    r"^[\w\s.'’/&-]{2,40}?[\s:(]*\d[\d.]*\+?\s*\)?\s*(?:advertenties?|ads?|profielen|profiles|dames|listings?|"
    r"resultaten|online|anzeigen|annonces)?$",
    re.IGNORECASE,
)
# A place or a rubric with how many are there, whatever its address or picture.
COUNTED = later(
    r"^[\w\s.'’/&-]{2,40}?[\s:(·|–-]*\d[\d.]*\+?\s*(?:advertenties?|ads?|profielen|profiles|dames|heren|listings?|escorts?|"
    r"companions?|anzeigen|annonces|resultaten|results)\)?$",
    re.IGNORECASE,
)
ARTICLE = later(
    r"lees (?:meer|verder)|read (?:more|on)|weiterlesen|lire la suite|\bmin(?:uten)? lezen\b|min read|"
    r"geplaatst (?:op|door)|posted (?:on|by)|"
    r"\b\d{1,2}\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|"
    r"february|march|may|june|july|august|october)\s\d{4}",
    re.IGNORECASE,
)
ARTICLE_ADDRESS = later(
    r"/(?:products?|producten|webshop|winkel|shop|blogs?|nieuws|news|artikel(?:en)?|articles?|column|magazine|help|"
    r"faq|support|solutions|hc|kb|"
    r"categor(?:y|ie))(?:/|$)",
    re.IGNORECASE,
)
# Addresses of people's own pages, in the words platforms use for them.
ADVERTISEMENT_ADDRESS = later(
    r"[?&](?:adv|ad|advert\w*|profiel|profile|escort|dame|model)(?:$|[=&])|"
    r"(?:^|[/_.-])(?:advertenties?|adverten(?:tie)?s?|adv|ads?|advert|listings?|profiel(?:en)?|profiles?|escorts?|dames?|"
    r"lady|ladies|girls?|modell?(?:en|s)?|"
    r"annonces?|(?:kontakt)?anzeigen?|inserate?|aankondiging(?:en)?|metgezel(?:len)?|gezelschap|companions?|hostess(?:es)?|"
    r"zoekertjes?|begleit\w*|callgirls?|kontakte|profil|members?|leden|lid|users?|gebruikers?|sekswerkers?|masseuses?|massage|"
    r"contactadvertenties?|oproep(?:en|jes?)?|provider|kaart(?:jes?)?|kleintjes?|(?:prik)?briefjes?|fiches?|speurders?|"
    r"speurdertjes?|miniadvertenties?|"
    r"rooms?|performers?|broadcasters?|streamers?|creators?|cam-?(?:girls?|boys?|models?)|huurders?|huursters?|"
    r"bewoonsters?|gastvrouw(?:en)?|gastheer|gastheren|"
    r"aanbod|aanbieders?|detail|view(?:ad|topic)?|toon|bekijk|sedcard|item|show)(?:[/_.?-]|$)",
    re.IGNORECASE,
)
OWN_ADDRESS = later(
    r"(?:^|[/_.-])(?:advertenties?|advert|adv|ads?|profiel(?:en)?|profiles?|escorts?|dames?|annonces?|"
    r"(?:kontakt)?anzeigen?|inserate?|aankondiging(?:en)?|listings?|zoekertjes?)(?:[/_.?-]|$)",
    re.IGNORECASE,
)
OF_AN_ENTRY = later(rf"(?:^|[\s_-])(?:node|type|item|post)[_-](?:{ENTRY})(?:$|\s)", re.IGNORECASE)
READ_ON = later(r"lees (?:meer|verder)|read (?:more|on)|weiterlesen|lire la suite|min read|lezen\b", re.IGNORECASE)
LISTING_WORDS = later(
    r"bekijk (?:advertentie|profiel|haar|hem)|view (?:profile|ad|listing)|naar (?:advertentie|profiel)|"
    r"profil ansehen|"
    r"voir le profil",
    re.IGNORECASE,
)
CARD_WORDS = 30
# What a person offers, in the neutral words of cards: a name with a place, a massage, when and where.
OFFER = later(
    r"^[A-Z][\w-]+, [A-Z][\w-]+|\b(?:massage|escort|priv[eé](?:ontvangst|huis)?|"
    r"thuisontvangst|ontvang\w*|aan huis|beschikbaar|incall|outcall|"
    r"[Cc]ompanion|gezelschapsdame|available|hotel visits?|afspraak|discreet|independent|zelfstandig)\b",
)
# "Caldora - discreet company" over "Ghent, 38": somebody with an offer, under an age.
NAMED_OFFER = later(r"^[A-Z][\w'’-]+ ?[–—|·-] ?\S")
# What a person says of themselves, in words that no rubric, help page or rule is called by.
SAID_OF_ONESELF = later(
    r"\b(?:op afspraak|discreet|beschikbaar|thuisontvangst|ontvang (?:je|u|in|graag)|incall|outcall|independent|"
    r"zelfstandig|gezellig\w*|welkom bij mij|by appointment|discreet|auf termin|diskret|sur rendez-vous|discrete?)\b",
    re.IGNORECASE,
)
# "Salon Wilgenroos, massagesalon in Venlo": a house or a way of working with its place, under a name.
HOUSE = (
    r"(?i:massage(?:salon|praktijk|studio)?|(?:priv[eé]|mannen|heren)?huis|parenclub|(?:nacht|sauna|priv[eé])?club|"
    r"studio|salon|sauna|escort(?:bureau|service)?|thuiswerk\w*|thuisontvang\w*|raam\w*|bordeel|ontvangst|"
    r"zelfstandig\w*|brothel|parlou?r|privathaus|laufhaus)"
)
AT_A_PLACE = later(
    r"^[A-Z][\w'’.-]*(?:\s(?:[A-Z][\w'’.-]*|de|het|van|den|der|bij|la|le|du|the|of|&)){0,4}[\s,·|–-]+"
    rf"{HOUSE}(?:\s(?:in|te|nabij|near|à)\s|,\s|\s[·|–-]\s)[A-Z]\w+"
)
# A house under its name, with a number to ring: no person's, and as much an advertisement.
OF_A_HOUSE = later(rf"\b{HOUSE}\b")
LEAST_SAID = 4
STOCK_PICTURE = later(
    r"placeholder|blur|silhouet|dummy|no-?photo|geen-?foto|default|avatar-leeg|lock|slot", re.IGNORECASE
)


def kind_of_cards(shape: str, cards: list[LexborNode]) -> str:
    """Return what most of the cards are: advertisement, teaser, article, or nothing worth naming."""
    if not cards:
        return ""
    sample = cards[:12]
    votes = {"advertisement": 0, "teaser": 0, "article": 0, "": 0}
    personal = ADVERTISEMENT_ADDRESS.search(shape) is not None or _are_handles(sample)
    article = ARTICLE_ADDRESS.search(shape) is not None
    for card in sample:
        votes[_kind_of_card(card, shape, personal=personal, article=article)] += 1
    best = max(votes, key=lambda kind: votes[kind])
    if best and votes[best] * 2 > len(sample):
        return best
    if not article and (_are_people_from_towns(sample) or (votes["advertisement"] and are_named_at_prices(sample))):
        return "advertisement"
    return "advertisement" if are_named_pictures(shape, sample) else ""


def _are_people_from_towns(sample: list[LexborNode]) -> bool:
    """Whether most of the cards, without a picture or a price, are a name with a town and a line or two."""
    texts = [(card, tidy(card.text(separator=" "))[:CARD_TEXT]) for card in sample]
    of_people = sum(
        len(text.split()) <= CARD_WORDS
        and "?" not in text
        and not ARTICLE.search(text)
        and not COUNTED.match(text)
        and is_somebody_from_a_town(card, text)
        for card, text in texts
    )
    return of_people >= LEAST and of_people * 2 > len(sample)


def is_advertisement(card: LexborNode, shape: str) -> bool:
    """Whether one card by itself reads like an advertisement."""
    return _kind_of_card(card, shape, personal=_are_handles([card]), article=False) == "advertisement"


def _are_handles(cards: list[LexborNode]) -> bool:
    """Whether most cards lead to somebody under a name with a sign: ``/@anna``."""
    return sum(card.css_first(HANDLE) is not None for card in cards) * 2 > len(cards)


def _kind_of_card(card: LexborNode, shape: str, *, personal: bool, article: bool) -> str:
    """Return what one card is, from its text and pictures."""
    text = tidy(card.text(separator=" "))[:CARD_TEXT]
    pictures = [one.attributes for one in card.css("img, picture source, [style*=background-image]")]
    pictured = any(not STOCK_PICTURE.search(f"{a.get('src') or ''} {a.get('class') or ''}") for a in pictures)
    details = sum((PRICE.search(text) is not None, AGE.search(text) is not None, PHONE.search(text) is not None))
    called = not article and _is_called_an_entry(card, text)
    if called or MOBILE.search(text) or LISTING_WORDS.search(text) or details > 1:
        return "advertisement"
    # A day stands on many a card of a classifieds site: a picture at a person's own address outweighs it.
    own = pictured and not article and OWN_ADDRESS.search(shape) is not None and READ_ON.search(text) is None
    if not own and (card.css_first("time") is not None or ARTICLE.search(text) or article):
        return "article"
    # "Utrecht (45)" looks like a name with an age; without a picture or a person's address it is a place and a count.
    if (
        COUNTED.match(text)
        or is_counted_town(text)
        or (COUNT.match(text) and not (personal or pictured or PRICE.search(text)))
    ):
        return "teaser"
    if personal and details:
        return "advertisement"
    words = len(text.split())
    if personal and (pictured or words > 3):
        return "advertisement"
    if pictured and (details or (words <= CARD_WORDS and OFFER.search(text))):
        return "advertisement"
    classed = CARD_CLASS.search(card.attributes.get("class") or "") is not None
    aged = AGE.search(text) is not None
    if aged and words <= CARD_WORDS and NAMED_OFFER.search(text) and OFFER.search(text):
        return "advertisement"
    may_be_somebody = pictured or classed or aged or card.css_first(PICTURE_BOX) is not None
    if (
        (may_be_somebody and is_somebody_from_a_town(card, text))
        or is_priced_offer(card, text)
        or is_service_at_a_price(text)
    ):
        return "advertisement"
    if personal and 0 < words <= 3:
        return "advertisement"
    return "advertisement" if words >= LEAST_SAID and _says_who_is_there(text, words) else ""


def _says_who_is_there(text: str, words: int) -> bool:
    """Whether a card without picture, price or age tells of somebody or of a house: it is better blanked than told."""
    if words <= CARD_WORDS and (SAID_OF_ONESELF.search(text) or AT_A_PLACE.search(text)):
        return True
    return PHONE.search(text) is not None and OF_A_HOUSE.search(text) is not None


def _is_called_an_entry(card: LexborNode, text: str) -> bool:
    """Whether a system calls a card so (`node node-oproep`), whatever it says of who hung it there and when."""
    return OF_AN_ENTRY.search(card.attributes.get("class") or "") is not None and READ_ON.search(text) is None


def holds_mobiles(text: str) -> bool:
    """Whether several mobile numbers stand in a text; a year or a code only looks like the start of one."""
    return sum(map(text.count, MOBILE_SIGNS)) >= LEAST and len(MOBILE.findall(text)) >= LEAST
