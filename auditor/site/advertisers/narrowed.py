"""Where the page that asks for a document says elsewhere on it that a group need not, or that one is up already."""

from functools import lru_cache

from auditor.site.advertisers.group_let_off import lets_a_group_off
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Saying
from auditor.site.words.later import later

# "Gewone leden hoeven niets te laten zien": what they need not is to show who they are.
TO_SHOW = later(
    r"\b(?:laten zien|tonen|legitim\w+|identi\w+|paspoort\w*|rijbewijs|document\w*|papieren|id(?:-\w+)?|verif\w+|"
    r"geverifieerd|"
    r"(?:[\w-]+-)?check|\w*controle|selfie\w*|show|passport|prove|proof)\b"
)
THING = r"(?:\w*profiel|\w*advertentie|zoekertje|oproep|pagina|kaartje|annonce|profile|ad|advert|listing|page)"
SEEN = r"(?:online|live|zichtbaar|erop|te zien|op de site|visible|up|published)"
# "Je profiel staat al online als je begint", "in de tussentijd blijft je advertentie zichtbaar".
# Whoever only looks need show nothing anywhere.
LOOKS = later(r"\b(?:kijk(?:t|en)?|rondkijk\w*|bladert|looks?|browses?|reads?|leest|meelez\w*)\b")
# Under "Oproepen zonder vergoeding", beside a section that does ask for one.
NO_PAPERS = later(
    r"\b(?:hoef(?:t|ven)?|hoeven|vraag|vragen|willen|need|ask|want) (?:[\w']+ ){0,4}?(?:geen|no|for no) "
    r"(?:enkel |any )?"
    r"(?:papier(?:en)?|documenten?|legitimatie|identiteitsbewijs|paspoort|id|papers|documents?|identification|"
    r"passport)\b"
    r"(?! (?:van|of|mee|met|bij|voor|op) )"
)
# "Nothing has to be proven", under the heading of another section.
NOTHING_TO_SHOW = later(
    r"\b(?:nothing|niets|niks) (?:[\w']+ ){0,4}?(?:proven|proved|shown|to prove|to show|bewijzen|bewezen|tonen|"
    r"te tonen|"
    r"laten zien|aantonen|aan te tonen)\b|\b(?:bewijzen|laten zien|aantonen) (?:hoef|hoeft|moet) (?:je|"
    r"u) (?:\w+ )?(?:niets|niks)\b"
)
UP_ALREADY = later(
    rf"\b{THING} (?:staat|is|stays|remains|goes) (?:dan |er |by then |then )?(?:al|alvast|inmiddels|intussen|"
    rf"ondertussen|"
    rf"meteen|direct|already|meanwhile) (?:gewoon )?{SEEN}\b[^.;]*\b(?:als|wanneer|terwijl|voordat|when|while|"
    rf"before|by)\b|"
    rf"\b(?:intussen|ondertussen|in de tussentijd|zolang|meanwhile|in the meantime|until then|"
    rf"tot die tijd) (?:\w+ ){{0,2}}?"
    rf"(?:blijft|staat|is|stays|remains|can) (?:\w+ ){{0,2}}?(?:{THING} )?(?:stay |gewoon |al |wel )*{SEEN}\b|"
    rf"\b(?:intussen|ondertussen|in de tussentijd|meanwhile|in the meantime|until then) (?:\w+ )?{THING} "
    rf"(?:blijft|staat|is|stays|remains) (?:\w+ )?{SEEN}\b"
)
# "Tekstadvertenties plaatsen we meteen": one kind waits for nothing.
PLAIN_KIND_AT_ONCE = later(
    r"^\W*(?:de |alle |onze |all |our )?(?:(?:tekst|gratis|gewone|korte|kleine|simpele|eenvoudige|betaalde|"
    r"premium|text|text-only|plain|"
    r"free|short|basic|simple|ordinary|paid)[- ]?)(?:\w*advertenties|profielen|oproep(?:en|jes)|vermeldingen|"
    r"zoekertjes|ads|adverts|"
    r"listings|profiles)(?: (?:zonder|without) [\w' -]{2,15}?)? (?:plaatsen|zetten|publiceren|gaan|komen|staan|"
    r"go|are|appear) "
    r"(?:(?:we|wij|ik|altijd|er|gewoon|dan|up|online|live|always|published) )*(?:meteen|direct|gelijk|"
    r"onmiddellijk|zo|straight|at once|"
    r"immediately|right away)\b(?![^.;]*\b(?:na|nadat|zodra|after|once|when)\b)"
)
NOT_UP = later(r"\b(?:niet|niets|niemand|nog niet|geen|nooit|pas|not|no|nobody|nothing|never|only)\b")


# "Van elke tiende die zich aanmeldt", "only members with a premium subscription": of how many, or of whom.
OF_HOW_MANY = later(
    r"\b(?:elke|iedere|every|each) (?:tweede|derde|vierde|vijfde|zesde|tiende|twintigste|vijftigste|honderdste|"
    r"second|third|"
    r"fourth|fifth|tenth|twentieth|hundredth|\d+(?:e|de|ste|th|nd|rd)?) (?!\w*(?:dag|dagen|week|weken|maand|maanden|"
    r"jaar|uur|"
    r"keer|foto|days?|weeks?|months?|years?|hours?|times?|photo)\b)|"
    r"\b(?:de helft|een derde|een kwart|driekwart|half|a third|a quarter) (?:van|of) (?:de|het|our|the|all|alle)\b|"
    r"\b\d+ ?(?:procent|percent|%) (?:van|of)\b|"
    r"\b(?:alleen|enkel|uitsluitend|slechts|only|just) (?:de |the |our |onze )?(?:\w+ )?(?:members|leden|accounts|"
    r"advertisers|"
    r"adverteerders|dames|escorts|providers|ladies|mensen|people|profielen|profiles) (?:with|met|in|from|uit|on|op|"
    r"zonder|"
    r"without) (?!een (?:geldig|goedgekeurd|paspoort|id)|a (?:valid|verified|passport)|valid|geldige?|id\b|passport)|"
    r"\b(?:van |bij )?(?:wie|dames|mensen|those|anyone|people|ladies) (?:die )?(?:uit|from|van buiten|"
    r"outside) (?:een ander land|"
    r"het buitenland|andere landen|another country|other countries|abroad|(?:de )?eu|the eu|europa|europe|nederland|"
    r"belgie|the netherlands)\b"
)


# "Advertisers under 25": an age above that of all who may advertise, so of the youngest of them.
OF_THE_YOUNG = later(
    r"\b(?:under|below|younger than|up to|onder|jonger dan|tot en met|t/m|tussen|between|unter|moins de) (?:de |"
    r"the )?(?:age of )?"
    r"(?:\d\d (?:en|and|to|tot) )?(?:2[2-9]|3\d|40|vijfentwintig|dertig|twenty-five|thirty)\b(?! ?(?:euro|cent|"
    r"%|foto|photo|minu|mb|"
    r"seconden|seconds|tekens|words|woorden|dagen|days|uur|hours|leden|members))"
)


# "Zakelijke profielen tonen vooraf …", "verified members have shown us …", "vraag je geld, dan …".
ENTRIES = (
    r"(?:profiel(?:en)?|accounts?|adverteerders?|advertenties?|leden|vermeldingen|gebruikers|members?|advertisers?|"
    r"profiles?|listings?|ads?|adverts?|users?)"
)
OF_A_MARKED_KIND = later(
    rf"\b(?:geverifieerde|gecontroleerde|verified|checked) {ENTRIES} (?:\w+ )?(?:hebben|heeft|have|has|lieten|liet|"
    r"showed|toonden|stuurden|sent)\b|"
    r"^\W*(?:wie|als (?:je|u|men)|vraagt? (?:je|u|men|iemand)|if you|those who|anyone who|whoever) (?:[\w']+ ){0,3}?"
    r"(?:geld|vergoeding|charges?|fee|money)\b(?! terug| back)"
)
# "Wie een shoot boekt, neemt een identiteitsbewijs mee": of those who buy something else than a place.
OF_A_BUYER = later(
    r"^\W*(?:wie|als (?:je|u|men)|if you|those who|anyone who|whoever) (?:(?!advertentie|plaatsing|vermelding|"
    r"zoekertje|listing|"
    r"advert|ad\b|plek|plaats)[\w'-]+ ){1,4}?(?:boekt?|koopt?|huurt?|bestelt?|afneemt?|books?|buys?|rents?|orders?|"
    r"upgrades?)\b(?! een "
    r"(?:advertentie|plaatsing|vermelding)| an? (?:ad|listing|advert))"
)
# "Een club uploadt van elke gastvrouw …", on a page that speaks of whoever works alone as well.
OF_A_HOUSE = later(
    r"^\W*(?:een|de|het|an?|the) (?:\w*club|\w*bureau|\w*salon|\w*huis|bedrijf|agency|house|parlou?r|"
    r"business) (?:[\w'-]+ ){0,2}?"
    r"(?:upload\w*|stuurt|levert|toont|legt|laat|moet|geeft|sends?|shows?|must|uploads?|provides?|submits?)\b"
)
WORKS_ALONE = later(
    r"\b(?:zelfstandig\w*|particulier\w*|independents?|individuals?|thuiswerk\w*|alleenwerk\w*|losse (?:dames|"
    r"adverteerders)|"
    r"freelanc\w*|zzp\w*|private persons?)\b"
)
# "Van anderen vragen we een kopie", after those who need show nothing.
OF_THE_OTHERS = later(
    r"^\W*(?:van|bij|aan|voor|from|of|for) (?:de |the |alle |all )?(?:anderen|overigen|overige \w+|rest|others|"
    r"everyone else|"
    r"everybody else)\b"
)
OF_ONE_KIND = later(
    r"\b(?:zakelijke|commerciele|betaalde|betalende|professionele|business|commercial|paid|paying|professional) "
    rf"{ENTRIES}\b"
)
OTHER_KIND = later(
    r"\b(?:particulier\w*|prive-?personen|(?:gewone|gratis|sociale|andere|free|social|ordinary|plain|other|private) "
    rf"(?:{ENTRIES}|individuals)|hobby\w*|zonder vergoeding|voor (?:de|het) gezelligheid|voor hun plezier)\b"
)


def of_some_only(saying: Saying) -> bool:
    """Whether a sentence says of which share, age, members or kind something is asked; of a kind beside another one."""
    low = saying.sentence.low
    if OF_HOW_MANY.search(low) or OF_THE_YOUNG.search(low) or OF_A_MARKED_KIND.search(low):
        return True
    if (
        OF_THE_OTHERS.match(low)
        or OF_A_BUYER.match(low)
        or (OF_A_HOUSE.match(low) and WORKS_ALONE.search(saying.page.folded))
    ):
        return True
    if saying.sentence.first and OF_A_MARKED_KIND.search(saying.sentence.question):
        return True
    return OF_ONE_KIND.search(low) is not None and OTHER_KIND.search(saying.page.folded) is not None


def narrowed(saying: Saying) -> bool:
    """Whether a sentence anywhere on its page takes a demand from a group, or has the advertisement up before it."""
    return any(_up_already(one.low) for one in _told(saying)) or a_group_is_let_off_on_its_page(saying)


def a_group_is_let_off_on_its_page(saying: Saying) -> bool:
    """Whether a sentence anywhere on its page leaves out a group of what is shown or checked."""
    return any(_lets_a_group_show_nothing(one.low) or _another_section_needs_none(saying, one) for one in _told(saying))


def _another_section_needs_none(saying: Saying, one: Sentence) -> bool:
    """Whether a sentence under another heading of the page, on what is advertised, says that no papers are needed."""
    here, there = saying.sentence.block.headings[-1:], one.block.headings[-1:]
    if not here or not there or here == there or not _needs_none(one.low):
        return False
    return not (one.names("visitor") or "visitor" in one.headed or LOOKS.search(one.low))


def _told(saying: Saying) -> tuple[Sentence, ...]:
    """Return the sentences of its page that state something."""
    return tuple(one for one in saying.page.sentences if not one.asks)


# A page is asked for each of its sentences about a document.
@lru_cache(maxsize=20_000)
def _lets_a_group_show_nothing(low: str) -> bool:
    """Whether a folded sentence leaves out a group of what is shown or checked."""
    return TO_SHOW.search(low) is not None and lets_a_group_off(low)


@lru_cache(maxsize=20_000)
def _needs_none(low: str) -> bool:
    """Whether a folded sentence says that no papers need be seen; under a heading of its own it is said of some."""
    return NO_PAPERS.search(low) is not None or NOTHING_TO_SHOW.search(low) is not None


@lru_cache(maxsize=20_000)
def _up_already(low: str) -> bool:
    """Whether a folded sentence has an advertisement seen while the document is still to come."""
    return PLAIN_KIND_AT_ONCE.match(low) is not None or (
        UP_ALREADY.search(low) is not None and NOT_UP.search(low) is None
    )
