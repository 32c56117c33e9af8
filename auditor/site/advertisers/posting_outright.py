"""What keeps an account to one person, said outright: a promise of hers, a number, or what becomes of who does more."""

from functools import lru_cache

from auditor.site.advertisers.posting_barred import BAR, NOT_BARRED
from auditor.site.words.later import later
from auditor.site.words.sought import Sought

ONLY = r"(?:alleen|enkel|uitsluitend|slechts|louter|enkel en alleen|only|solely|exclusively)"
SELF = (
    r"(?:(?:de |the )?(?:adverteerder|gebruiker|accounthouder|aanbieder|user|advertiser) (?:zelf|herself|themselves)|"
    r"jezelf|uzelf|zichzelf|hemzelf|haarzelf|henzelf|(?:de |zijn |haar |je |uw )?eigen persoon|yourself|himself|"
    r"herself|themselves|(?:her|his|their|your) own person)"
)
HOLDER = (
    r"(?:adverteerders?|accounthouders?|gebruikers?|leden|lid|deelnemers?|persoon|personen|dame|vrouw|sekswerkers?|"
    r"advertisers?|account holders?|users?|members?|workers?|providers?|registered (?:person|user|member|advertiser)|"
    r"person|woman|escort)"
)
NO_OTHER = (
    r"(?:niemand anders|geen (?:enkele )?(?:ander|andere persoon|anderen|derden?)|no ?-?one else|nobody else|"
    r"no other (?:person|woman|individual|people)|not (?:to )?(?:anyone|somebody|someone) else)"
)
# "Advertenties die uitsluitend op hemzelf betrekking hebben", "met jezelf en met niemand anders".
ABOUT_HERSELF = Sought(
    rf"\b{ONLY}\b[^.;]{{0,50}}\b(?:op|over|voor|namens|met|about|concern\w*|relat\w+ to|for|on behalf of|featuring|"
    rf"of) {SELF}(?! (?:maken|zien|kiezen|beslissen|decide|choose)\b)|"
    rf"\b(?:jezelf|uzelf|zichzelf|jou|yourself|you|themselves|herself)\b[^.;]{{0,10}}(?:\b(?:en|and)\b|,)[^.;]{{0,14}}"
    rf"\b{NO_OTHER}\b|"
    rf"\b(?:adverteert|adverteren|plaatst|plaatsen|staat|advertise|post)\b[^.;]{{0,30}}\b(?:voor|in|op|for) eigen "
    rf"persoon\b|"
    rf"\b{ONLY} (?:in|op|onder|voor|in their|in your|in her) (?:eigen|own) (?:naam|name|rekening)\b|"
    rf"\b{ONLY} (?:wie|whoever|those who|de(?:gene|genen) die) (?:er )?(?:zelf|themselves|herself)?\b[^.;]{{0,30}}\b"
    r"(?:foto'?s?|afgebeeld|in beeld|photos?|pictures?|pictured|shown)\b[^.;]{0,30}\b(?:plaats\w*|account|"
    r"adverte\w+|post|advertise|inlog\w*)\b"
)
PLACES = later(
    r"\b(?:adverte\w+|adverten[st]ies?|plaats\w*|geplaatst|account\w*|profiel\w*|pagina\w*|aanmeld\w*|meldt?|zet|"
    r"zoekertje\w*|annonce\w*|oproep\w*|aanbied\w*|biedt|handelt|vermelding\w*|kaartjes?|briefjes?|ads?|adverts?|"
    r"advertis\w+|post\w*|listings?|profiles?|publish\w*|register\w*|sign up|offer\w*)\b"
)
# "Anders dan de adverteerder zelf", "used by or for anyone other than the registered person".
OTHER_THAN_HER = Sought(
    rf"\b(?:een ander|iemand anders|anderen|derden|personen|iemand|gebruik\w*) (?:\w+ )?(?:anders )?dan (?:de |"
    rf"door de |een |voor de )?(?:geregistreerde |betrokken )?(?:{HOLDER}|degene|diegene|"
    rf"jij|jijzelf|jezelf|uzelf|uzelve)\b|"
    rf"\b(?:anyone|anybody|someone|somebody|persons?|people|others?|a person) other than (?:the |you|yourself|an? )?"
    rf"(?:{HOLDER})?"
)
# What she promises to be no part of: "garandeert dat hij niet optreedt als tussenpersoon".
PROMISES = later(
    r"\b(?:garande\w+|staat (?:er ?voor|ervoor) in|staat in voor|waarborgt|warrants?|guarantees?|represents? and "
    r"warrants?)\b[^.;]{0,30}\b(?:dat|that)\b[^.;]{0,60}\b(?:niet|geen|nooit|not|no|never)\b[^.;]{0,40}\b"
    r"(?:tussenperso\w+|bemiddelaar\w*|bemiddel\w+|namens|vertegenwoordig\w*|voor (?:een ander|derden|anderen|iemand)|"
    r"ten behoeve van|intermediar\w+|agent|on behalf|for (?:another|others|anyone|someone|somebody|third))\b"
)
LENDS = later(
    r"\b(?:laten|laat|toelaten|toegang|inloggen|gebruik\w*|beschikking|uitlenen|geven|let|letting|access|use|lend\w*)\b"
)
PERSON = (
    r"(?:(?:natuurlijke?|fysieke?|enkele|levende?|natural|single|real|physical) )*(?:persoon|mens|dame|vrouw|"
    r"sekswerker|adverteerder|individu|gezicht|person|human|woman|worker|individual|provider|advertiser|face)\b"
)
PLACE = (
    r"(?:accounts?|profiel|profielen|advertenties?|inlog|login|vermelding|kaartje|pagina|profile|ad|advert|listing|"
    r"page)"
)
# "Per account wordt één natuurlijke persoon vertegenwoordigd", "één account = één persoon".
ONE_TO_ONE = Sought(
    rf"\b(?:per|elke?|ieder|iedere|een|1|achter (?:een|elk|ieder)|one|each|every|an?|a single) {PLACE}\b"
    rf"[^.;]{{0,40}}?(?<!minste )(?<!minstens )(?<!minimaal )(?<!least )"
    rf"\b(?:een|1|een enkele|een en dezelfde|one|a single|exactly one|only one)\s{PERSON}(?! (?:of meer|or more|als "
    r"(?:contact|aanspreek)))|"
    rf"\b(?:een|1|one) {PERSON}[^.;\w]{{1,4}}(?:(?:per|voor|for|on|in|op|achter) )?(?:een|1|one|elke?|each|"
    rf"every) {PLACE}\b|"
    rf"\b(?:een|1|one) {PERSON} (?:per|for each|behind each) {PLACE}\b"
)
# "Een profiel gaat over degene die het beheert", "you in the pictures, you behind the account".
ONE_AND_THE_SAME = later(
    rf"\b{PLACE} (?:gaat|hoort|is|belongs?|must be) (?:\w+ )?(?:over|bij|van|about|to|of) (?:degene|diegene|"
    rf"de persoon|wie|"
    r"the (?:person|one)|whoever)(?: (?:die|who))? (?:het|hem|haar|deze|it|her) (?:\w+ )?(?:beheert|plaatst|schrijft|"
    r"maakt|invult|manages|posts|runs|writes|places|created?)\b|"
    r"\b(?:jij|u|you)\b[^.;]{0,20}\b(?:foto'?s?|pictures?|photos?)\b[^.;]{0,30}\b(?:jij|u|you)\b[^.;]{0,30}\b"
    r"(?:account|advertentie|profiel|knoppen|ad|profile|listing)\b|"
    r"\b(?:who|wie|whoever|everyone who|iedereen die) (?:hier |here )?(?:advertises?|adverteert|plaatst|posts?)\b"
    r"[^.;]{0,12}\b(?:doet|doen|does|do|staat|stands?)\b[^.;]{0,16}\b(?:for (?:herself|himself|themselves)|"
    r"voor zichzelf)\b"
)
# "Daarom mag niemand anders erin": her profile is nobody else's to work on.
NOBODY_IN = later(
    r"\b(?:niemand anders|no ?-?one else|nobody else)\b[^.;]{0,20}\b(?:erin|inloggen|erop|in (?:je|jouw|uw|"
    r"het) (?:account|"
    r"profiel)|log in|edit it|into (?:your|the) (?:account|profile))\b"
)
# "Een ander in jouw account laten", "let someone else use your account".
LETS_IN = later(
    r"\b(?:een ander|iemand anders|anderen|derden|someone else|somebody else|anyone else|others|another person)\b"
    r"[^.;]{0,14}\b(?:in|op|toegang|tot|into|access|use|run)\b[^.;]{0,8}\b(?:je|jouw|uw|het|your|the) (?:account|"
    r"profiel|"
    r"inlog|login|profile)\b|"
    r"\b(?:je|jouw|uw|het|your|the) (?:account|profiel|inlog|login|profile)\b[^.;]{0,20}\b(?:een ander|iemand anders|"
    r"anderen|derden|someone else|anyone else|others)\b[^.;]{0,12}\b(?:ter beschikking|gebruiken|uitlenen|geven|to use|"
    r"over)\b"
)
# Whoever answers for an account, or its text, says nothing of how many are shown.
ANSWERS_FOR_IT = later(
    r"\b(?:contactperso\w+|aanspreek\w+|verantwoordelijk\w*|aanwijz\w*|wijst|factu\w+|betaal\w*|beheerders?|contact "
    r"person|responsible|invoice|billing|administrator|minstens|ten minste|minimaal|at least|leest|bekijkt|reads?|"
    r"looks?|reviews?|moderat\w+|medewerkers? van)\b"
)
CONTACT_PERSON = later(r"\b(?:als|as) (?:een |de |the |an? )?(?:contact|aanspreek)")
MORE_THAN_ONE = Sought(
    r"\b(?:meer dan (?:een|1)|meerdere|verschillende|twee|more than one|several|multiple|two)\s(?:natuurlijke |"
    r"fysieke |verschillende |natural |different )?(?:persoon|personen|mensen|dames?|vrouwen|sekswerkers?|gezichten|"
    r"persons?|people|women|woman|workers?|providers?|individuals?)\b"
)
# What it costs: "is zijn account kwijt", "dat is er hier niet bij", "gets you removed".
COSTS = Sought(
    r"\b(?:is|zijn|ben|bent|raakt?|raken) (?:je |u |zijn |haar |hun |uw |het |de |jouw )?(?:account|profiel|plek|"
    r"advertentie|plaats|toegang|inlog)s? kwijt|"
    r"\b(?:wordt|worden|is|are|will be) (?:(?:het|de|je|uw|zijn|haar|the|your|that) )?(?:\w+ )?(?:gesloten|verwijderd|"
    r"geblokkeerd|opgeheven|beeindigd|closed|removed|deleted|terminated)\b|"
    r"\ber (?:\w+ ){0,2}?niet bij\W*$|\bis (?:\w+ ){0,2}?(?:uit den boze|taboe|ondenkbaar)\b|"
    r"\bgaat (?:het|de boel|alles|je \w+|uw \w+|jouw \w+|de \w+|die \w+) (?:\w+ )?(?:dicht|op slot|eraf|offline|weg)\b|"
    r"\b(?:will )?gets? (?:you|your \w+|the \w+|an ad|them) (?:removed|banned|closed|deleted|blocked)\b|"
    r"\b(?:laten|laat|hangen|hang|nemen|neem|zetten|zet|plaatsen|plaats) (?:we|wij|ik) (?:\w+ )?(?:niet|nooit) "
    r"(?:toe|op|aan|mee|erop|door|weg|online|in)\b|"
    r"\b(?:we|wij|ik) (?:laten|laat|nemen|neem|staan|sta) (?:het|dat|dit|die|ze|zulks) (?:\w+ ){0,3}?(?:niet|"
    r"nooit) (?:toe|"
    r"op|aan)\b|"
    r"\b(?:is|zijn|vormt) (?:voor ons )?(?:een )?(?:reden|grond|aanleiding) (?:om|voor|tot)\b[^.;]{0,30}\b(?:sluit\w*|"
    r"verwijder\w*|schors\w*|dicht|blokk\w*)|\b(?:is|are) (?:a )?(?:reason|grounds?) (?:to|"
    r"for)\b[^.;]{0,20}\b(?:clos\w+|"
    r"remov\w+|suspen\w+|ban\w*)|"
    r"\b(?:doen|beginnen|werken|gaan) (?:we|wij|ik) (?:hier |daar |bij ons )?(?:niet|nooit) (?:aan|mee|in)\b|"
    r"\bdaar doen (?:we|wij|ik) niet|"
    r"\b(?:daar|dat) (?:werkt|lukt|gaat|kan|mag|past) (?:hier |bij ons |op deze site )?niet\b"
)
THEY = (
    r"(?:[\w-]*bureaus|bazen|managers|pooiers|vriendjes|agenten|tussenpersonen|bemiddelaars|organisaties|chauffeurs|"
    r"agencies|bosses|pimps|boyfriends|agents|middlemen|third parties|handlers)"
)
# "Bemiddeling is niet toegestaan", "no intermediaries of any kind", "geen bureaus, geen managers".
BROKERS = later(
    r"\b(?:bemiddeling|bemiddelen|tussenpersonen|mediation|brokering|third-party (?:posting|advertising|management)|"
    r"intermediaries)\b[^.;]{0,40}\b(?:niet (?:toegestaan|toegelaten|welkom|mogelijk)|verboden|uitgesloten|weren|"
    r"geweerd|not (?:allowed|permitted|welcome)|prohibited|forbidden|banned|excluded)\b|"
    r"\b(?:geen|no) (?:bemiddeling|tussenpersonen|third-party posting|intermediaries)\b|"
    rf"\bniet (?:doen|willen|nemen|toelaten|aannemen|accepteren)\W+(?:[^.;]{{0,40}}\b)?{THEY}\b|"
    rf"\b(?:geen|no) {THEY}(?:(?:,| en| of| and| or)+ (?:(?:ook )?geen |no )?{THEY})+\b|"
    rf"\b{THEY}(?:(?: en| of|,)+ {THEY})* (?:niet|mogen hier niet|kunnen hier niet)\W*$"
)
# "Blijkt dat een ander te zijn, dan …": what comes out, and what it costs.
TURNS_OUT = later(
    r"\b(?:blijkt|blijken|ontdekken|merken|zien|erachter|turns out|find out|discover|learn)\b[^.;]{0,50}\b(?:een ander|"
    r"iemand anders|anderen|someone else|somebody else|another person)\b"
)
# "Geen profiel zonder controle van de persoon zelf": two denials that together have each of them checked.
NONE_UNCHECKED = Sought(
    r"\b(?:geen|geen enkele?|niemand|niets|no|nobody|no one)\b[^.;]{0,50}\b(?:zonder|without)\b[^.;]{0,40}\b"
    r"(?:\w*controle|\w*verificatie|legitimatie|identificatie|videogesprek|beeldgesprek|id-check|check|verification|"
    r"id check|video call)\b(?![^.;]{0,30}\b(?:probleem|bezwaar|problem)\b)"
)


@lru_cache(maxsize=20_000)
def kept_to_one(low: str) -> bool:
    """Whether a folded sentence keeps an account, or an advertisement, to the person herself."""
    if NOT_BARRED.search(low) is not None:
        return PROMISES.search(low) is not None and "toestemming" not in low and "consent" not in low
    if ABOUT_HERSELF.search(low) is not None and PLACES.search(low) is not None:
        return True
    if ONE_AND_THE_SAME.search(low) is not None or NOBODY_IN.search(low) is not None:
        return True
    if PROMISES.search(low) is not None or BROKERS.search(low) is not None:
        return True
    if ONE_TO_ONE.search(low) is not None and ANSWERS_FOR_IT.search(low) is None:
        return True
    barred = BAR.search(low) is not None or COSTS.search(low) is not None
    if barred and (TURNS_OUT.search(low) is not None or _lets_in(low)):
        return True
    more = MORE_THAN_ONE.search(low) is not None or OTHER_THAN_HER.search(low) is not None
    return barred and more and PLACES.search(low) is not None


def _lets_in(low: str) -> bool:
    """Whether a folded sentence speaks of letting another into an account."""
    return LETS_IN.search(low) is not None and LENDS.search(low) is not None


@lru_cache(maxsize=20_000)
def none_unchecked(low: str) -> bool:
    """Whether a folded sentence lets nobody on the site without a check."""
    return NONE_UNCHECKED.search(low) is not None


@lru_cache(maxsize=20_000)
def costs_the_account(low: str) -> bool:
    """Whether a folded sentence says in everyday words that something is not taken, or costs one's place."""
    return COSTS.search(low) is not None and NOT_BARRED.search(low) is None
