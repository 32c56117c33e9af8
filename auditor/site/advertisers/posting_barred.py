"""Whether a sentence bars posting for another, or keeps it to the person herself, in plain words."""

from functools import lru_cache

from auditor.site.advertisers.posting_roles import posts_for_another
from auditor.site.advertisers.posting_unasked import NOTHING_ASKED
from auditor.site.words.later import later
from auditor.site.words.sought import Sought

BAR = Sought(
    r"\b(?:wijz\w+ (?:we|wij|ik)[^.;]{0,30} af|weiger(?:t|en)? (?:we|wij|ik)|(?:we|wij|ik) weiger(?:en)?|"
    r"out of the question|hang(?:en)? (?:ik|we|wij) op|(?:i|we) hang up|"
    r"take (?:it|them|the \w+) down|come off|comes off|gaa[tn] eraf|taken down|(?:wordt|worden) (?:\w+ )?niet door|"
    r"no ?one|nobody|niemand|"
    r"en niet als|komt (?:er )?(?:[\w']+ ){0,3}?(?:nooit|niet) meer (?:in|op|terug|bij|binnen)\b|"
    # What somebody has to go for: "is voorgoed weg", "daar beginnen we niet aan", "kost je je account".
    r"(?:plaatsen|adverteren|beheren|aanmelden|zoiets|dat) (?:[\w']+ ){0,6}?doen (?:we|wij|"
    r"ik) (?:\w+ ){0,2}niet(?! (?:aan|moeilijk|lastig))|"
    r"voorgoed weg|zetten (?:we|wij) (?:\w+ )?(?:offline|stil)|geen denken aan|vergeet het maar|vliegt? (?:je |"
    r"u )?er ?uit|(?:lig|ligt|liggen) (?:je |u )?er ?uit|"
    r"you (?:are|'re) out|daar (?:beginnen|doen|werken|gaan) (?:we|wij|ik) niet|(?:niets|niks|nothing) (?:mee )?te "
    r"(?:maken|zoeken)|nothing to do with|kost (?:je|u|hem|haar) (?:je|uw|het|zijn|haar)? ?(?:account|plek|profiel)|"
    r"(?:costs?|gets?) you (?:your account|banned|removed)|verlie(?:st|zen) (?:je|uw|zijn|haar|hun|het) (?:account|"
    r"plek|"
    r"profiel|toegang)|halen (?:we|wij) (?:\w+ )?(?:eraf|weg|offline)|haalt (?:de|het|onze) \w+ (?:eraf|weg|offline)|"
    r"(?:overtreding\w*|misbruik|schending\w*|violations?|breach(?:es)?|misuse|abuse) ?[(:,]? ?(?:\w+ )?(?:zoals|"
    r"bijv\w*|onder meer|waaronder|includes?|including|such as|for example|for instance)|"
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
    r"en niet|and not|geen (?=\w*advertenties|profielen|accounts|zoekertjes|bureaus|personen|\w+ van|\w+ voor|"
    r"\w+ ten behoeve|\w+ namens|\w+ in opdracht|\w+ op naam)|"
    r"no (?=ads?\b|profiles?\b|accounts?\b|listings?\b|third))\b"
)
NOT_BARRED = later(
    r"\b(?:geen (?:probleem|bezwaar|punt|enkel probleem)|no (?:problem|objection)|niet (?:alleen|nodig|verplicht|"
    r"verboden)|not (?:only|needed|required|forbidden|prohibited|necessary)|hoeft niet|hoef je niet|don't (?:need|"
    r"have|ask|check|mind|care)|do not (?:need|have|ask|check|mind|care)|doesn't|does not matter|maakt (?:ons )?niet|"
    r"maakt (?:het )?ons|tenzij|unless|behalve|except|mits|provided|zonder (?:\w+ )?(?:toestemming|instemming|"
    r"medeweten|akkoord|opgaaf)|without (?:\w+ )?(?:consent|permission|knowledge|telling|asking)|"
    r"verantwoordelijk\w*|responsib\w+|liable|aansprakelijk|might|misschien|wellicht|ooit|graag|liever|liefst|rather|"
    r"prefer|zonder (?:\w+ )?(?:vergunning|kvk\S*|exploitatie\w*)|without (?:an? )?(?:\w+ )?(?:licen[cs]e|permit)|"
    r"wat (?:je|u) (?:zelf )?wilt?)\b"
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
    rf"\b(?:{ACTS}|schrijf\w*|zet|zetten|write) (?:\w+ ){{0,2}}?(?:alleen|enkel|uitsluitend|only|"
    rf"solely) (?:\w+ ){{0,2}}?(?:over|about) "
    r"(?:jezelf|uzelf|zichzelf|yourself)\b|"
    r"\b(?:only|alleen|enkel|uitsluitend|slechts)\b[^.;?]{0,40}\b(?:for|voor|ten behoeve van) (?:yourself|themselves|"
    r"jezelf|uzelf|zichzelf|your own|je eigen|uw eigen)\b"
)
# "Ook je beste vriendin moet zich zelf aanmelden": what another is to do herself, none may do for her.
DOES_IT_HERSELF = later(
    r"\b(?:moet|moeten|dient|dienen|must|has to|have to)\b[^.;]{0,20}\b(?:zelf|herself|himself|themselves)\b"
)
# "You act for no one but yourself", "alleen met de dame zelf, nooit met haar vriend".
NOBODY_BUT = later(
    # "You may not create an account for anyone other than yourself."
    r"\b(?:may not|cannot|can't|must not|do not|don't|niet|geen)\b[^.;]{0,60}\b(?:other than|dan|behalve|"
    r"except) (?:for |"
    r"voor )?(?:yourself|themselves|herself|himself|jezelf|uzelf|zichzelf)\b|"
    rf"\b(?:niemand|nobody|no one) (?:behalve|buiten|but|except) (?:jij|jijzelf|uzelf|u|"
    rf"you)\b[^.;]{{0,30}}\b(?:{ACTS}|zet)\b|"
    # "Plaatsen voor iemand die deze stappen niet heeft gedaan is verboden."
    r"\b(?:plaatsen|adverteren|posting|advertising) (?:voor|for) (?:iemand|anyone|someone|somebody) (?:die|who)\b"
    r"[^.;]{0,60}\b(?:verboden|niet toegestaan|uitgesloten|prohibited|forbidden|not allowed|banned)\b|"
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


@lru_cache(maxsize=20_000)
def barred(low: str) -> bool:
    """Whether a folded sentence bars posting for another, or keeps it to the person herself."""
    if DOES_IT_HERSELF.search(low) and NOT_BARRED.search(low) is None and posts_for_another(low):
        return True
    if NOBODY_BUT.search(low):
        return True
    if HERSELF.search(low) or IS_HER.search(low):
        return NOT_BARRED.search(low) is None
    main = LATER_CLAUSE.sub("", low)
    if BAR.search(main) is None or NOT_BARRED.search(low) or NOTHING_ASKED.search(low):
        return False
    return posts_for_another(low)
