"""What keeps a visitor from a page and cannot be read: if it asks an age is not known, so it is not called none."""

from auditor.finding import View
from auditor.site.gate.gate_cover import SHUTS, layer_text
from auditor.site.gate.gate_script import VENDOR, is_script_made
from auditor.site.gate.other_layers import asks_no_age
from auditor.site.markup.regions import Region
from auditor.site.markup.seen import BLOCKS, FRAME
from auditor.site.page import Page
from auditor.site.pressed import REFUSES, Press, presses
from auditor.site.words.age_abroad import bare
from auditor.site.words.foreign import is_foreign
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

# A page that holds so little is there to be gone through.
FEW_WORDS, FEW_LINKS, NEXT_TO_NOTHING = 60, 4, 3
PICTURES = "img:not([hidden]), canvas:not([hidden]), video:not([hidden]), embed:not([hidden]), object:not([hidden])"
IN_OR_OUT = later(
    r"^\W*(?:enter(?: (?:the |this )?(?:site|website|here|now))?|enter|i agree[,.]? enter|agree (?:and|&) enter|"
    r"betreed\w*(?: de)?(?: site| website)?|betreden|ga naar binnen|naar binnen|binnengaan|eintreten|entrer|entrar|"
    r"leave(?: (?:the |this )?(?:site|website|page))?|exit(?: (?:the |this )?(?:site|website))?|"
    r"verlaat(?: de)?(?: site| website| pagina)?|verlaten|verlassen|quitter|sortir|salir|get me out\w*)\W*$"
)
# A visitor may leave such a layer for what it is.
LATER = later(
    r"\b(?:no,? thanks?|no thank you|not now|maybe later|later|skip|overslaan|nee,? (?:bedankt|dank\w*)|niet nu|"
    r"misschien|nein,? danke|spater|non,? merci|plus tard|sluit\w*|close|dismiss|schlie(?:ss|ß)en|fermer|got it|"
    r"begrepen)\b"
)
# What a layer may be about that is no age, in the languages whose words ship.
OTHER_MATTERS = later(
    r"\b(?:cookies?|nieuwsbrief\w*|newsletter\w*|abonne\w*|subscri\w*|mailing\w*|korting\w*|discount\w*|"
    r"voucher\w*|coupon\w*|sale|uitverkoop|aanbieding\w*|rabatt\w*|soldes|promotions?|giveaway|"
    r"languages?|taal|talen|sprache\w*|langues?|countr(?:y|ies)|land|landen|regions?|regio\w*|where are you|"
    r"waar ben je|locations?|locatie\w*|standort\w*|pays|"
    r"ad ?block\w*|adblock\w*|advertentieblok\w*|werbeblock\w*|notifications?|meldingen|pushberichten|"
    r"benachrichtigung\w*|hear of|op de hoogte|log ?in|logged|inloggen|sign ?(?:in|up)|anmelden|connexion|accounts?|"
    r"konto|regist\w*|"
    r"wachtwoord|password|passwort|mot de passe|terms|voorwaarden|agb|conditions|"
    r"app|apps|download\w*|install\w*|closed|gesloten|geschlossen|ferme|vakantie|holidays?|maintenance|onderhoud|wartung|"
    r"survey\w*|enquete\w*|feedback|umfrage|donat\w*|doneer\w*|donatie\w*|spende\w*|cart|winkel(?:wagen|mand)|basket|"
    r"warenkorb|panier|order\w*|bestel\w*|chat\w*|browser|zoek\w*|search\w*|menu|premium|members?|membership|"
    r"lidmaatschap|lid worden)\b"
)


def is_unread(page: Page) -> bool:
    """Whether something keeps a visitor from a page that a browser showed, of which it cannot be read what it asks."""
    if page.view is not View.SEEN:
        return False
    if _hides_behind_cookies(page) or _is_of_a_checker(page):
        return True
    return _leads_away(page) or _shows_nothing(page) or _is_closed_off(page) or _is_splash(page) or _lacks_a_gate(page)


def _refused(page: Page) -> dict[str, int]:
    seen = page.delivered.seen
    return dict(seen.refused) if seen is not None else {}


def _leads_away(page: Page) -> bool:
    """Whether a page wanted to go to another site before anything was pressed."""
    return _refused(page).get("away", 0) > 0


def _lacks_a_gate(page: Page) -> bool:
    """Whether a script of the page speaks of a gate, and a script or what one asked for did not come."""
    refused = _refused(page)
    lacking = refused.get("missed", 0) > 0 or refused.get("post", 0) > 0
    return lacking and is_script_made(page.delivered, ())


def _hides_behind_cookies(page: Page) -> bool:
    """Whether a question about cookies that cannot be refused stands before what a script may ask of an age."""
    asked = [one for one in presses(page) if one.cookies and one.layer]
    if not page.css(f"[{BLOCKS}]") or not asked or any(REFUSES.search(folded(one.name)) for one in asked):
        return False
    return is_script_made(page.delivered, ())


def _is_of_a_checker(page: Page) -> bool:
    """Whether an empty frame on the page is of a firm that checks ages."""
    frames = (node for node in page.css(f"[{FRAME}]") if not node.text(strip=True))
    return any(VENDOR.search(node.attributes.get(FRAME) or "") is not None for node in frames)


def _shows_nothing(page: Page) -> bool:
    """Whether a page shows no words, or next to none beside a picture that may hold them."""
    words = sum(len(block.text.split()) for block in page.blocks)
    if words == 0 and not page.cards.advertisements:
        return True
    return words <= NEXT_TO_NOTHING and not page.forms and bool(page.css(PICTURES))


def _is_closed_off(page: Page) -> bool:
    """Whether a layer stays over the page, and neither its words nor its buttons tell what else it is for."""
    if not page.css(f"[{BLOCKS}]"):
        return False
    text = layer_text(page)
    told = bare(text)
    if asks_no_age(page, told):
        return False
    ways = [one for one in presses(page) if one.layer and not one.cookies]
    if _lets_in_or_out(ways) or is_foreign(text, page.language):
        return True
    shuts = any(one.name and (SHUTS.search(one.name.lower()) or LATER.search(folded(one.name))) for one in ways)
    return not shuts and OTHER_MATTERS.search(told) is None


def _is_splash(page: Page) -> bool:
    """Whether a page is there to be gone through: it holds little and lets in or out, or cannot be read."""
    blocks = [block for block in page.blocks if block.region not in (Region.NAV, Region.FOOTER, Region.COOKIES)]
    text = " . ".join(block.text for block in blocks)
    ways = [one for one in presses(page) if not one.cookies and not one.around]
    if len(text.split()) > FEW_WORDS or len(page.links) > FEW_LINKS or not ways or page.cards.advertisements:
        return False
    return _lets_in_or_out(ways) or is_foreign(text, page.language)


def _lets_in_or_out(ways: list[Press]) -> bool:
    return any(IN_OR_OUT.search(folded(one.name)) is not None for one in ways)
