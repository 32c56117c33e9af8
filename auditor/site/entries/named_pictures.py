"""Cards known by shape and repetition alone: a picture with a name, each leading to a page of one folder."""

import re
from collections.abc import Iterator, Sequence

from selectolax.lexbor import LexborNode

from auditor.site.markup.elements import tidy
from auditor.site.markup.seen import COUNT
from auditor.site.words.later import later
from auditor.site.words.names import NAME, is_name

LONGEST, MOST_WORDS, PIXELS = 40, 5, 48
# Folders of what has a picture and a short title and is nobody: goods, places, rubrics, articles, partners, staff.
OF_NO_ONE = later(
    r"(?:^|[/_.-])(?:nieuws\w*|news|blogs?|artikel(?:en)?|articles?|posts?|magazine|columns?|verhalen|stories|help|hulp|"
    r"faqs?|support|kb|hc|docs?|wiki|gids|guides?|tips?|info\w*|uitleg|over\w*|about|products?|produ[ck]ten|shop|"
    r"webshop|winkel|store|assortiment|collecti\w+|pakket(?:ten)?|packages?|merk(?:en)?|brands?|partners?|sponsors?|"
    r"vrienden|friends|links?|logos?|cat|categor\w+|rubriek(?:en)?|sections?|tags?|label|themas?|topics?|soort(?:en)?|"
    r"types?|genres?|kinks?|diensten?|services?|stad|steden|city|cities|towns?|ville|villes|stadt|staedte|plaats(?:en)?|"
    r"places?|gemeente|regio\w*|regions?|provincies?|provinces?|land(?:en)?|countr(?:y|ies)|wijk(?:en)?|locaties?|"
    r"locations?|events?|agenda|evenement(?:en)?|feest(?:en)?|part(?:y|ies)|vacatures?|jobs?|team|medewerkers?|staff|"
    r"redactie|bestuur|auteurs?|authors?|films?|videos?|movies?|boek(?:en)?|books?|games?|apps?|recept(?:en)?|"
    r"cursus(?:sen)?|training(?:en)?|thema|project(?:en)?|organisaties?|hulpverlen\w*|page|pagina|search|zoeken|"
    r"download\w*|media|pers|press|lang\w*|talen|taal|social|share|deel)(?:[/_.?-]|$)",
    re.IGNORECASE,
)
SIGN = later(
    r"\.svg|(?:^|[/_\W-])(?:icons?|ico|logos?|vlag|flags?|badges?|sprites?|banners?)(?:$|[/_\W\d-])", re.IGNORECASE
)
LEAD = later(r"(?:bekijk|naar|view|see|meer over|profiel van|foto van|photo of|voir|zeig)\s+", re.IGNORECASE)
PICTURES = "img, picture source, [style*=background]"


def are_named_pictures(shape: str, cards: Sequence[LexborNode]) -> bool:
    """Whether most of the cards under one shape of address are a picture with a name that no other card has."""
    path = shape.partition("/")[2].partition("?")[0]
    folder = f"/{path}".rpartition("/*")[0] if "*" in path else path
    if not folder or OF_NO_ONE.search(f"/{folder}/"):
        return False
    named = [name for card in cards if (name := _name_of(card))]
    return len(set(named)) * 2 > len(cards)


def _name_of(card: LexborNode) -> str:
    """Return the name beneath or within the one picture of a card, empty where it is no such card."""
    pictures = [one for one in card.css(PICTURES) if not _is_sign(one)]
    text = tidy(card.text(separator=" "))
    if not pictures or card.css_first("time") is not None:
        return ""
    if not text:
        text = next(_said_of(card, pictures), "")
    bare = text.strip(" .!*♥❤★☆-–")
    if not bare or len(bare) > LONGEST or len(bare.split()) > MOST_WORDS:
        return ""
    return bare if NAME.fullmatch(bare) and is_name(bare) else ""


def _said_of(card: LexborNode, pictures: Sequence[LexborNode]) -> Iterator[str]:
    """Yield what a card without a text is called."""
    for one in (*pictures, card, *card.css("a[href]")):
        for name in ("alt", "title", "aria-label"):
            if told := tidy(one.attributes.get(name) or ""):
                yield LEAD.sub("", told)


def _is_sign(picture: LexborNode) -> bool:
    """Whether a picture is an icon, a flag or a logo."""
    told = picture.attributes
    if any(SIGN.search(told.get(name) or "") for name in ("src", "class", "alt", "srcset")):
        return True
    sizes = (told.get("width") or "", told.get("height") or "")
    return any(COUNT.fullmatch(size) and int(size) < PIXELS for size in sizes)
