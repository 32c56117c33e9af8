"""What a sentence on posting for another comes to, from the roles of its words: barred, tied to a check, or free."""

from functools import lru_cache

from auditor.site.advertisers.posting_roles import posts_for_another
from auditor.site.words.later import later
from auditor.site.words.sought import Sought

NL_CHECK = (
    r"(?:\w*controle\w*|\w*verificatie\w*|geverifieerd|verifie\w+|gecontroleerd|gecheckt|check|legitim\w+|"
    r"gelegitimeerd|identifi\w+|geidentificeerd|identiteitsbewij\w+|identiteitskaart\w*|id(?:-\w+)?|paspoort\w*|"
    r"selfie|screening)"
)
EN_CHECK = (
    r"(?:verif\w+|checks?|checked|id|identification|identity (?:check|document|card)s?|passports?|screen(?:ed|ing)|"
    r"selfie|vetted|vetting)"
)
CHECK = Sought(rf"\b(?:{NL_CHECK}|{EN_CHECK})\b")
# Each of them, or she whom it is about.
EACH = later(
    r"\b(?:allebei|beiden?|ieder|iedere|elk|elke|iedereen|ieders|stuk voor stuk|(?:zij|ze|hij|haar|hem|hen|die|"
    r"diegene)"
    r" (?:zelf|eerst|zich)|(?:die|deze|de betrokken|de betreffende|de andere|de nieuwe|de toegevoegde) (?:persoon|"
    r"dame|vrouw|collega|vriendin|partner)|van (?:haar|hem|hen)|evenveel|ook (?:haar|hem|hun|de tweede|de ander)|"
    r"ook (?:twee|drie)|both|each|every|everyone|"
    r"everybody|all of them|(?:that|this|the other|the new|the added) (?:person|lady|woman|friend|worker|colleague|"
    r"companion)|(?:she|he|they) (?:must|has|have|needs?|first|too|also|herself|himself)|herself|individually)\b"
)
# A check that is told not to happen, or only perhaps.
NO_CHECK = later(
    r"\b(?:geen|niet|nooit|hoeft|hoeven|zonder dat|no|not|never|without having|n't|don't|doesn't|needn't|"
    r"kunnen (?:we|"
    r"wij)|(?:we|wij) kunnen|soms|steekproef\w*|we may|we might|sometimes|bij twijfel|in doubt|liefst|preferably)\b"
)
ONLY_AFTER = later(
    r"\b(?:(?:alleen|enkel|uitsluitend|slechts|pas|niet|only|not|unless|until) (?:[\w']+ )?(?:nadat|na|als|indien|"
    r"wanneer|voordat|zonder|after|once|if|when|before|without)|nadat|voordat|mits|tenzij|zonder voorafgaande|zodra|"
    r"provided|unless|until|requires?|vereist|"
    r"without prior|eerst|first|before)\b"
)
# Several people in one advertisement, account or set of photos.
SEVERAL = Sought(
    r"\b(?:(?:meer|meerdere|twee|2|drie|verschillende|several|multiple|two|more) (?:dan een |than one )?(?:persoon|"
    r"personen|mensen|namen|dames|vrouwen|gezichten|people|persons|person|names|women|ladies|faces|workers|"
    r"providers)|samen met|met z'n|met zijn (?:twee|drie)|duo\w*|koppels?|stellen|couples?|trio'?s?|together with|"
    r"(?:tweede|extra|bijkomend\w*|additional|second) (?:persoon|dame|vrouw|person|lady)|"
    r"(?:iedereen|ieder|alle (?:personen|mensen|dames)|everyone|everybody|anyone|all (?:persons|people)|(?:each|"
    r"every|any) "
    r"(?:persoon|person|individual)) (?:die (?:in beeld|op (?:de|je|uw) foto|op (?:je|uw|het) profiel|u|je)|in beeld|"
    r"op de foto\w*|"
    r"op (?:de |een )?groepsfoto|afgebeeld|depicted|shown|pictured|who appears|who is (?:shown|pictured)|in (?:the|"
    r"your|an) (?:ad|photos?|"
    r"listing)|"
    r"(?:that )?you (?:list|add|post|advertise))|"
    r"(?:elke?|iedere?|each|every) (?:escort|dame|model|companion|worker|girl|lady|vrouw|medewerk\w+|profiel|"
    r"profile) (?:in|van|op|of|on|"
    r"(?:die|that) (?:u|je|you)|you) ?(?:uw|je|jouw|your|het bureau|het huis|the agency|list|add|toevoeg\w*)|"
    r"(?:hoeveel|zoveel|how many|as many) (?:dames|meiden|meisjes|vrouwen|modellen|"
    r"masseuses|masseurs|escorts|collega'?s|medewerkers|mensen|personen|gastvrouwen|profielen|girls|ladies|women|"
    r"models|masseuses|companions|workers|people|profiles)|"
    r"diensten van (?:anderen?|derden)|(?:escorts|workers|people|persons|women) other than (?:you|yourself))\b"
)
BAR = Sought(
    r"\b(?:wijz\w+ (?:we|wij|ik)[^.;]{0,30} af|weiger(?:t|en)? (?:we|wij|ik)|(?:we|wij|ik) weiger(?:en)?|"
    r"out of the question|"
    r"take (?:it|them|the \w+) down|come off|comes off|gaa[tn] eraf|taken down|(?:wordt|worden) (?:\w+ )?niet door|"
    r"no ?one|nobody|niemand|"
    r"en niet als|"
    r"not as|niet (?:op |voor |namens |over )?(?:een ander|iemand anders|je \w+|uw \w+)|verboden|verbod|verbied\w*|"
    r"uitgesloten|uitdrukkelijk niet|niet (?:de )?bedoeling|not meant|leidt tot|"
    r"(?:wordt|worden|is|are|will be|get|gets|be) (?:\w+ )?(?:verwijderd|geweigerd|geblokkeerd|geschorst|gesloten|"
    r"offline|removed|refused|rejected|blocked|closed|deleted|banned|suspended|terminated)|verwijdering|schorsing|"
    r"(?:nemen|plaatsen|publiceren|werken|accepteren|aanvaarden|behandelen|zetten|willen|tolereren|dulden) (?:we|wij|"
    r"ik)(?: \w+)? (?:niet|geen)|(?:mag|mogen|kan|kun|kunt|kunnen|moet|zal|zult|zullen|"
    r"dient) (?:[\w']+ ){0,6}?(?:niet|"
    r"geen|nooit|noch)|(?:je|u|jij|gebruiker|adverteerder) (?:zal|zult|dient)|niet (?:toegestaan|toegelaten|"
    r"mogelijk|geoorloofd)|"
    r"ontoelaatbaar|(?:may|can|must|shall|should|do|does|will|is|are) not|cannot|can't|don't|mustn't|won't|never|"
    r"nooit|not (?:allowed|permitted|accepted|possible|acting|to post|post|to act)|prohibited|forbidden|banned|"
    r"en niet|and not|geen (?=\w*advertenties|profielen|accounts|zoekertjes|bureaus|\w+ van|\w+ voor)|"
    r"no (?=ads?\b|profiles?\b|accounts?\b|listings?\b|third))\b"
)
NOT_BARRED = later(
    r"\b(?:geen (?:probleem|bezwaar|punt|enkel probleem)|no (?:problem|objection)|niet (?:alleen|nodig|verplicht|"
    r"verboden)|not (?:only|needed|required|forbidden|prohibited|necessary)|hoeft niet|hoef je niet|don't (?:need|"
    r"have|ask|check|mind|care)|do not (?:need|have|ask|check|mind|care)|doesn't|does not matter|maakt (?:ons )?niet|"
    r"maakt (?:het )?ons|tenzij|unless|behalve|except|mits|provided|zonder (?:\w+ )?(?:toestemming|instemming|"
    r"medeweten|akkoord|opgaaf)|without (?:\w+ )?(?:consent|permission|knowledge|telling|asking)|"
    r"verantwoordelijk\w*|responsib\w+|liable|aansprakelijk|might|misschien|wellicht|ooit|graag|liever|liefst|rather|"
    r"prefer)\b"
)
# What stands in it is a reason or a case, and not the rule: "… als jij daar geen zin in hebt".
LATER_CLAUSE = later(r"(?<=\w) (?:als|indien|if|wanneer|when|zolang|as long as|omdat|because|zodat|so that)\b[^,;]*")
# The person herself and nobody else places: by word, by name or by being the one who is shown.
SHOWN = (
    r"(?:de |the )?(?:persoon|degene|dame|vrouw|sekswerkers?|adverteerders?|person|one|worker|woman|provider|escort|"
    r"advertiser)\b[^.;?]{0,12}\b(?:foto'?s?|advertentie|profiel|beeld|afgebeeld|aangeboden|zelf|photos?|"
    r"pictures?|ad|profile|depicted|advertised|shown|pictured|herself|himself|themselves|concerned|die adverteert|"
    r"om wie|who is offered)\b"
)
ACTS = (
    r"(?:plaats\w*|geplaatst|adverter\w+|adverteert|opgeven|opgeeft|aanma\w+|aangemaakt|aanmeld\w*|aangemeld|"
    r"beher\w+|"
    r"beheer\w*|inschrijv\w*|registre\w+|insturen|place|placed|post|posted|create|created|manage|managed|run|"
    r"register|"
    r"registers|advertise|submit|submitted|sign up|upload|uploaded)"
)
HERSELF = Sought(
    rf"\b(?:alleen|enkel|uitsluitend|slechts|only|solely|exclusively) {SHOWN}[^.;?]{{0,40}}\b{ACTS}\b|"
    rf"\b(?:must|may only|can only|should|has to|have to|moet|moeten|dient|dienen|mag alleen|kan alleen|worden|wordt)"
    rf"\b[^.;?]{{0,30}}\b(?:by|door) {SHOWN}|"
    rf"\b(?:must|has to|have to|should)\b[^.;?]{{0,30}}\b{ACTS}\b[^.;?]{{0,14}}\bby you (?:personally|yourself)\b|"
    rf"\b{ACTS}\b[^.;?]{{0,25}}\b(?:in eigen naam|op eigen naam|in (?:your|their|her) own name)\b|"
    r"\b(?:alleen|enkel|uitsluitend|only|solely)\b[^.;?]{0,40}\b(?:sekswerkers|zelfstandigen|adverteerders|dames|"
    rf"workers|providers|independents|advertisers)(?: \w+)? (?:die|who) (?:zelf|themselves)? ?{ACTS}|"
    r"\b(?:uitsluitend|alleen|enkel|solely|only) (?:betrekking (?:\w+ )?op|about|over|gaan over) (?:jezelf|uzelf|"
    r"yourself|"
    r"(?:de |the )(?:persoon van (?:de )?)?(?:adverteerder|advertiser))|\b(?:ads?|adverts?|profiles?|listings?|"
    r"advertentie|"
    r"profiel) (?:must|moet|gaat|gaan|should|mag alleen)\b[^.;?]{0,15}\b(?:about|over) (?:yourself|jezelf|uzelf)\b|"
    r"\b(?:contactpersoon|accounthouder|account holder|contact person)\b[^.;?]{0,30}\b(?:moet|must|"
    r"dient)\b[^.;?]{0,20}"
    r"\b(?:sekswerker|persoon|dame|worker|person|escort) (?:zelf|herself|zelve)\b|"
    r"\b(?:only|alleen|enkel|uitsluitend|slechts)\b[^.;?]{0,40}\b(?:for|voor|ten behoeve van) (?:yourself|themselves|"
    r"jezelf|uzelf|zichzelf|your own|je eigen|uw eigen)\b"
)
# "Ook je beste vriendin moet zich zelf aanmelden": what another is to do herself, none may do for her.
DOES_IT_HERSELF = later(
    r"\b(?:moet|moeten|dient|dienen|must|has to|have to)\b[^.;]{0,20}\b(?:zelf|herself|himself|themselves)\b"
)
# "You act for no one but yourself", "alleen met de dame zelf, nooit met haar vriend".
NOBODY_BUT = later(
    r"\b(?:for|voor|namens) (?:no ?one|nobody|niemand)(?: else| anders)? (?:but|except|other than|dan|behalve) "
    r"(?:yourself|jezelf|uzelf|jijzelf|u|you)\b|"
    r"\b(?:uitsluitend|alleen|enkel|only|solely)\b[^.;]{0,25}\b(?:dame|sekswerker|adverteerder|persoon|vrouw|worker|"
    r"person|"
    r"advertiser|provider) (?:zelf|herself|themselves)[^.;]{0,8}\b(?:nooit|niet|never|not)\b"
)
# The holder of the account and the person who is shown are one.
HOLDER = (
    r"(?:accounthouder|accounteigenaar|adverteerder|persoon die (?:adverteert|plaatst|het account)|account holder|"
    r"account owner|advertiser|registrant|person who (?:registers|posts|signs up))"
)
PICTURED = (
    r"(?:persoon|degene|dame|vrouw|person|one|woman|face|gezicht|model)\b[^.;?]{0,14}\b(?:foto'?s?|advertentie|"
    r"profiel|"
    r"afgebeeld|photos?|pictures?|ad|listing|profile|depicted|advertised|shown)"
)
ONE = r"(?:dezelfde|een en dezelfde|een persoon|the same|one and the same|identiek|identical)"
IS_HER = later(
    rf"\b{HOLDER}\b[^.;?]{{0,40}}\b{PICTURED}\b[^.;?]{{0,30}}\b{ONE}\b|"
    rf"\b{PICTURED}\b[^.;?]{{0,40}}\b{HOLDER}\b[^.;?]{{0,30}}\b{ONE}\b|"
    rf"\b{HOLDER}\b[^.;?]{{0,40}}\b{ONE}\b[^.;?]{{0,30}}\b{PICTURED}\b|"
    r"\b(?:he or she|she|he|you|they|u|je|hij|zij) (?:is|are|bent|zijn) (?:zelf )?(?:the|de) (?:\w+ )?(?:person|"
    r"persoon|worker|sekswerker) (?:depicted|shown|pictured|advertised|in|on|op|die)\b|"
    r"\b(?:must be|are|moet|bent|dient) (?:\w+ )?(?:the|de|degene) ?(?:person|individual|one|persoon)? (?:offering|"
    r"providing|who "
    r"(?:offers|provides)|die (?:de )?(?:\w+ )?(?:diensten )?(?:zelf )?aanbiedt)\b|"
    r"\b(?:je|u|jij|hij of zij) (?:ook )?zelf (?:de persoon|degene) (?:op|in|achter|die)\b"
)
CONDITION = later(r"\b(?:als|indien|wanneer|mits|if|when|provided|after|nadat)\b")
FREE = later(
    r"\b(?:gewoon|gerust|zo veel|zoveel|prima|geen (?:probleem|bezwaar|punt|enkel probleem)|maakt (?:het )?(?:ons |"
    r"voor ons )?(?:niet|niks|niets)|interesseert ons niet|gaat ons niet aan|(?:is |are )?(?:none|"
    r"not any) of our business|bemoeien (?:we|wij) ons niet|om het even|vinden (?:we|wij|ik) (?:prima|goed|best)|"
    r"is (?:best|goed|fijn|prima)|no problem|is fine|perfectly fine|does(?: not|n't) matter|makes no difference|"
    r"go ahead|feel free|as you like|as many|all the same to us|we don't mind|we do not mind)\b"
)
ALLOWED = later(
    r"\b(?:mag|mogen|kan|kun|kunt|kunnen|toegestaan|welkom|zet|voeg|plaats|can|may|allowed|welcome|add|manage|list)\b"
)
NOTHING_ASKED = later(
    r"\b(?:hoef\w*|hebben (?:we|wij|ik)|vragen|vraag|controleren|controleer|checken|check|spreken|kijken|"
    r"need|ask|check|require|want)\b"
    r"[^.;]{0,40}\b(?:niet|niets|niks|geen|niemand iets|nothing|not)\b|"
    r"\b(?:geen|no) (?:\w+ )?(?:papieren|papierwerk|bewijs|controle\w*|verificatie|documenten|vragen|legitimatie|id|"
    r"paperwork|proof|checks?|documents?|questions|verification)\b|"
    r"\b(?:don't|do not|never|won't) (?:\w+ )?(?:ask|check|need|require|want|look)\b|"
    r"\b(?:zonder (?:\w+ )?(?:vragen|controle|papieren|gedoe|poespas)|meer (?:hoeven|hoef) \w+ niet)\b"
)
DEMANDS = later(
    r"\b(?:moet(?:en)?|dient|dienen|mits|maar (?:alleen|wel|dan)|alleen (?:als|met|na)|zolang|tenzij|toestemming|"
    r"akkoord|weet|verantwoordelijk|must|has to|have to|needs to|only (?:if|with|after)|provided|as long as|unless|"
    r"consent|permission|agree\w*|responsible)\b"
)


@lru_cache(maxsize=20_000)
def barred(low: str) -> bool:
    """Whether a folded sentence bars posting for another, or keeps it to the person herself."""
    if DOES_IT_HERSELF.search(low) and NOT_BARRED.search(low) is None and posts_for_another(low):
        return True
    if HERSELF.search(low) or IS_HER.search(low) or NOBODY_BUT.search(low):
        return NOT_BARRED.search(low) is None
    main = LATER_CLAUSE.sub("", low)
    if BAR.search(main) is None or NOT_BARRED.search(low) or NOTHING_ASKED.search(low):
        return False
    return posts_for_another(low)


@lru_cache(maxsize=20_000)
def checks_them(low: str, asked: str) -> bool:
    """Whether a sentence has each person checked who is posted for; `asked` is what it answers to."""
    if CHECK.search(low) is None:
        return False
    text = f"{asked} {low}"
    if not (SEVERAL.search(text) or posts_for_another(low) or (asked and posts_for_another(asked))):
        return False
    condition = ONLY_AFTER.search(low)
    if NO_CHECK.search(low) and condition is None:
        return False
    return EACH.search(low) is not None or (condition is not None and posts_for_another(low) and "voorafgaande" in low)


@lru_cache(maxsize=20_000)
def of_others(low: str) -> bool:
    """Whether a sentence is on posting for another, or for several."""
    return posts_for_another(low) or SEVERAL.search(low) is not None


@lru_cache(maxsize=20_000)
def free(low: str, after: str) -> bool:
    """Whether a sentence of others lets anybody post for them, and neither it nor the next ones ask for anything."""
    if DEMANDS.search(f"{low} {after}") or (CHECK.search(after) and not NOTHING_ASKED.search(after)):
        return False
    if NOTHING_ASKED.search(low):
        return True
    if FREE.search(low) and not CONDITION.search(low):
        return True
    return ALLOWED.search(low) is not None and NOTHING_ASKED.search(f"{low} {after}") is not None
