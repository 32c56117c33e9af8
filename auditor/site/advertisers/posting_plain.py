"""What a sentence on posting for another comes to, from the roles of its words: barred, tied to a check, or free."""

from functools import lru_cache

from auditor.site.advertisers.posting_roles import posts_for_another
from auditor.site.advertisers.posting_up_to import UP_TO
from auditor.site.words.later import later
from auditor.site.words.sought import Sought

NL_CHECK = (
    r"(?:\w*controle\w*|\w*verificatie\w*|geverifieerd|verifie\w+|gecontroleerd|gecheckt|check|legitim\w+|"
    r"gelegitimeerd|identifi\w+|geidentificeerd|identiteitsbewij\w+|identiteitskaart\w*|id(?:-\w+)?|paspoort\w*|"
    r"selfie|screening|gezichts?scan|gezichtscontrole|beeldbel\w*|videobel\w*|"
    r"in beeld bij (?:ons|onze)|(?:bellen|spreken|belt|spreekt) (?:we|wij|onze)|(?:we|wij) (?:bellen|spreken)|"
    r"(?:op dezelfde manier|net zo|net als (?:jij|jijzelf)|evengoed) (?:bekeken|gezien|nagekeken))"
)
EN_CHECK = (
    r"(?:verif\w+|checks?|checked|id|identification|identity (?:check|document|card)s?|passports?|screen(?:ed|ing)|"
    r"selfie|vetted|vetting|(?:face|facial) scan|video call)"
)
CHECK = Sought(rf"\b(?:{NL_CHECK}|{EN_CHECK})\b")
# Each of them, or she whom it is about.
EACH = later(
    r"\b(?:allebei|beiden?|ieder|iedere|elk|elke|iedereen|ieders|stuk voor stuk|(?:zij|ze|hij|haar|hem|hen|die|"
    r"diegene)"
    r" (?:zelf|eerst|zich)|(?:die|deze|de betrokken|de betreffende|de andere|de nieuwe|de toegevoegde) (?:persoon|"
    r"dame|vrouw|collega|vriendin|partner)|van (?:haar|hem|hen)|evenveel|ook (?:haar|hem|hun|de tweede|de ander)|"
    r"die ander|"
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
# "…, anders komt het profiel er niet": what comes of no check denies none.
OR_ELSE = later(r"[,;:.] (?:anders|otherwise|or else|zo niet|if not)\b.*$")
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
    r"providers|performers|modellen|models|companions|escorts|girls|meiden|meisjes|masseuses)|samen met|met z'n|"
    r"met zijn (?:twee|drie)|met ons (?:twee|drie|vier)\w*|duo\w*|koppels?|stellen|couples?|trio'?s?|together with|"
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
    r"(?:(?:tot|up to) )?(?:\d+|vijf|tien|twintig|dertig|vijftig|honderd|five|ten|twenty|thirty|fifty|al (?:je|uw|"
    r"jouw|"
    r"hun)|(?:je|uw|jouw|hun|your|their|its)(?: (?:hele|whole|entire|eigen|own))?|all (?:of )?(?:your|their|its)) "
    r"(?:dames|meiden|meisjes|modellen|escorts|masseuses|gastvrouwen|performers|girls|ladies|models|companions|team|"
    r"staff|personeel)|"
    r"(?:add|adds|manage|manages|toevoegen|beheren|beheert|list|lists) (?:(?:new|extra|more|nieuwe|andere|other) )?"
    r"(?:performers|models|modellen|companions|escorts|girls|ladies|dames|meiden|masseuses|workers)|"
    r"(?:met|with) (?:een|je|uw|mijn|a|your|my) (?:vriend(?:in)?|collega|friend|colleague) (?:samen )?(?:in|op|"
    r"on) (?:een|"
    r"dezelfde|hetzelfde|one|the same) (?:advertentie|profiel|ad|profile|listing)|"
    r"(?:unlimited|onbeperkt\w*|ongelimiteerd\w*)(?: number of| aantal)? (?:\w*dames|profiles|profielen|ladies|women|"
    r"vrouwen|models|modellen|companions|escorts|girls|"
    r"dames|meiden|performers|workers)|"
    # "De profielen van hun gasten beheren", "voor al zijn meiden een kaartje ophangen".
    r"(?:profielen|pagina's|advertenties|vermeldingen|kaartjes|briefjes|fiches) van (?:hun|zijn|haar|uw|je|jouw|"
    r"de|al)? ?"
    r"(?:(?:eigen|hun|uw|je|zijn|haar) )?\w+ (?:\w+ ){0,2}?(?:beheren|bij ?houden|onderhouden|plaatsen|aanmaken|"
    r"maken|invullen|zetten|"
    r"ophangen)|"
    r"(?:voor|van) al (?:zijn|haar|hun|uw|je|jouw|de) \w+(?: (?!online|niet|geen)\w+){0,2} (?:advertenties?|"
    r"profiel(?:en)?|\w*kaartjes?|"
    r"\w*briefjes?|pagina\S*|fiches?)|"
    r"(?:al|alle|iedereen|all)(?: (?:of|uw|je|jouw|hun|your|their|the|de|die))* (?:\w+ (?:en|and) )?(?:masseurs|"
    r"masseuses|dames|meiden|"
    r"escorts|medewerkers|collega's|gastvrouwen|modellen|heren|jongens|therapists|girls|ladies|models|staff|employees|"
    r"workers)(?: (?!niet|not|no|geen)[\w']+){0,6}? (?:(?:in|onder|op|under|on) (?:de |het |the )?(?:een|1|ene|"
    r"dezelfde|hetzelfde|one|a single|"
    r"same)|in one)|"
    r"(?:your|uw|je|jouw) (?:whole|entire|hele) (?:house|club|agency|salon|team|huis|bureau|ploeg|zaak)|"
    r"diensten van (?:anderen?|derden)|(?:escorts|workers|people|persons|women) other than (?:you|yourself))\b"
)
# "Zoveel als het wil" sets no condition.
AS_MANY = later(r"\bzo ?veel als\b|\bas many as\b|\bas much as\b")
CONDITION = later(r"\b(?:als|indien|wanneer|mits|if|when|provided|after|nadat)\b")
FREE = later(
    r"\b(?:gewoon|gerust|zo ?veel(?! mogelijk)|prima|geen (?:probleem|bezwaar|punt|enkel probleem)|"
    r"maakt? (?:het |t )?(?:ons |mij |me |"
    r"voor ons )?(?:niet?|niks|nix|niets)|alles mag|interesseert ons niet|gaat ons niet aan|(?:is |are )?(?:none|"
    r"not any) of our business|bemoeien (?:we|wij) ons niet|om het even|vinden (?:we|wij|ik) (?:prima|goed|best)|"
    r"is (?:best|goed|fijn|prima)|no problem|is fine|perfectly fine|does(?: not|n't) matter|makes no difference|"
    r"go ahead|feel free|as you like|as many|all the same to us|we don't mind|we do not mind)\b"
)
ALLOWED = later(
    r"\b(?:(?:one|een) (?:login|account) (?:for|voor) (?:your|the|uw|je|het|de) (?:whole|entire|hele)|(?:is |"
    r")possible|is mogelijk|"
    r"mag|mogen|kan|kun|kunt|kunnen|toegestaan|welkom|zet|zetten|voeg|voegen|plaats|plaatst|plaatsen|beheert|"
    r"beheren|past|passen|"
    r"uploaden|upload|can|run|runs|"
    r"may|allowed|welcome|add|manage|list)\b"
)
NOTHING_ASKED = later(
    r"\b(?:hoef\w*|hebben (?:we|wij|ik)|vragen|vraag|controleren|controleer|checken|check|spreken|kijken|"
    r"need|ask|check|require|want)\b"
    r"[^.;]{0,40}\b(?:niet|nie|niets|niks|nix|geen|niemand iets|nothing|not)\b|"
    # "Er komt geen controle aan te pas", "de derde wordt niet benaderd noch gecontroleerd".
    r"\bkomt (?:\w+ ){0,2}?geen (?:\w+ )?(?:controle|check|verificatie)|\bniet (?:\w+ )?noch "
    r"(?:gecontroleerd|geverifieerd|gezien|gesproken|gecheckt)|"
    r"\b(?:hoeft|hoeven) (?:\w+ ){0,3}?(?:niks|niets|geen) (?:\w+ ){0,2}?(?:laten zien|tonen|aan te tonen|te tonen|"
    r"te bewijzen)|"
    # Who they are is not looked into: "wie het zijn hoef ik niet te weten", "de medewerkers worden niet gecontroleerd".
    r"\b(?:wie|who)\b[^.;,]{0,40}?[ ,](?:hoef(?:t|ven)?|hoeven|vraag|vragen|gaan|ga|interesseert|boeit|kan|maakt|"
    r"willen|wil|is|doesn't|"
    r"does|we|i) (?:[\w']+ ){0,4}?(?:niet|niets|niks|not|nothing|never|don't|nooit|worst|om het even|egal)\b|"
    r"\b(?:vraagt|verlangt|eist|vragen|verlangen|eisen|controleert|controleren|"
    r"checkt)\b[^.;]{0,70}\b(?:geen (?:\w+ )?(?:identiteits\w*|"
    r"paspoort\w*|document\w*|legitimatie\w*|id|bewijs\w*|papieren)|niet (?:afzonderlijk|apart|individueel|"
    r"stuk voor stuk|zelf)|"
    r"(?:hen|haar|hem|ze|die|deze) (?:\w+ )?niet)\b|"
    r"\b(?:wordt|worden|is|are|get|gets) (?:\w+ ){0,3}?(?:niet|not) (?:\w+ )?(?:gecontroleerd|geverifieerd|"
    r"nagekeken|gecheckt|nagegaan|"
    r"gescreend|verified|checked|screened|vetted)\b|"
    r"\b(?:vraag|vragen) (?:\w+ ){0,3}?nergens\b|\bno need (?:for|to) (?:\w+ ){0,4}?(?:verif\w*|check\w*|prove|proof|"
    r"show|id|documents?)\b|\bhoef\w* (?:\w+ )?niemand\b|\b(?:nobody|"
    r"no one|niemand)\b[^.;]{0,20}\b(?:verif|geverif|gecontroleerd|"
    r"gecheckt|checked|asked)\w*|"
    r"\b(?:verificatie|controle|legitimatie|verification|check|id) (?:\w+ ){0,3}?(?:niet nodig|not needed|"
    r"not required|"
    r"not necessary|niet vereist|overbodig|unnecessary)\b|"
    r"\b(?:controle\w+|check) (?:we |wij )?(?:alleen|enkel|slechts|only) (?:of |whether |if )?(?:de |het |uw |je |"
    r"the |"
    r"your )?(?:factuur|betaling|rekening|payment|invoice|e-?mail\w*)\b|"
    r"\b(?:geen|no) (?:\w+ )?(?:papieren|papierwerk|bewijs|controle\w*|verificatie|documenten|vragen|legitimatie|id|"
    r"paperwork|proof|checks?|documents?|questions|verification)\b|"
    r"\b(?:don't|do not|never|won't) (?:\w+ )?(?:ask|check|verify|need|require|want|look)\b|"
    r"\b(?:zonder (?:\w+ )?(?:vragen|controle|papieren|gedoe|poespas)|meer (?:hoeven|hoef) \w+ niet)\b"
)
DEMANDS = later(
    r"\b(?:(?:signed|written) (?:statement|declaration|form)|schriftelijk\w*|ondertekende? \w+|moet(?:en)?|dient|"
    r"dienen|mits|maar (?:alleen|wel|dan)|alleen (?:als|met|na)|zolang|tenzij|toestemming|"
    r"akkoord|weet(?! ik\b)|spreek\w* (?:\w+ ){0,4}?af|vraag (?:haar|hem|hen|ze|het)|overleg|erover eens|"
    r"verantwoordelijk|"
    r"must|has to|have to|(?<!nobody )(?<!no one )needs to|only (?:if|with|after)|provided|as long as|unless|"
    r"consent|permission|agree\w*|responsible)\b"
)


# How old everyone must be is another matter.
OF_AGE = later(
    r"\b(?:18|21|achttien\w*|eenentwintig|eighteen|twenty-one|age|aged|jaar|leeftijd|minderjarig\w*|minors?)\b"
)
PLACES = later(
    r"\b(?:plaats\w*|geplaatst|schakel(?:t|en)|inser\w+|adverter\w+|zetten?|pagina\w*|profiel\w*|account\w*|"
    r"advertentie\w*|zoekertje\w*|"
    r"place\w*|"
    r"post\w*|list|advertise|profiles?|listings?|ads?)\b"
)
# "Met een vriendin in dezelfde advertentie", "als duo".
WITH_HER = later(
    r"\b(?:samen|duo\w*|trio\w*|together|met z'n|met zijn (?:twee|drie)|(?:met|"
    r"with) (?:een|"
    r"je|uw|mijn|a|your|my) (?:vriend(?:in)?|collega|partner|friend|colleague))\b"
)
# "Bureaus kunnen tot tien escorts onder hun account zetten."
HOUSE_MAY = later(
    r"\b(?:mag|mogen|kan|kunt|kunnen|may|can)\b[^.;]{0,60}\b(?:zetten|plaatsen|beheren|toevoegen|aanmelden|"
    r"opnemen|tonen|aanmaken|put|"
    r"post|list|add|manage|show|create)\b"
)


@lru_cache(maxsize=20_000)
def checks_them(low: str, asked: str) -> bool:
    """Whether a sentence has each person checked who is posted for; `asked` is what it answers to."""
    if CHECK.search(low) is None:
        return False
    text = f"{asked} {low}"
    if not (SEVERAL.search(text) or posts_for_another(low) or (asked and posts_for_another(asked))):
        return False
    condition = ONLY_AFTER.search(low)
    if NO_CHECK.search(OR_ELSE.sub(" ", low)) and condition is None:
        return False
    return EACH.search(low) is not None or (condition is not None and posts_for_another(low) and "voorafgaande" in low)


@lru_cache(maxsize=20_000)
def together(low: str) -> bool:
    """Whether a sentence lets people who know one another share an advertisement, and nobody post for another."""
    return WITH_HER.search(low) is not None and not posts_for_another(low)


@lru_cache(maxsize=20_000)
def on_a_condition(low: str) -> bool:
    """Whether a sentence of others lets somebody post for them, and asks for something that is no check."""
    if together(low) and (ALLOWED.search(low) or FREE.search(low)) and PLACES.search(low):
        return True
    return (
        of_others(low)
        and ALLOWED.search(low) is not None
        and DEMANDS.search(low) is not None
        and PLACES.search(low) is not None
        and OF_AGE.search(low) is None
    )


@lru_cache(maxsize=20_000)
def lets_show_several(low: str) -> bool:
    """Whether a sentence of a business lets it put several people on the site."""
    return SEVERAL.search(low) is not None and HOUSE_MAY.search(low) is not None and OF_AGE.search(low) is None


@lru_cache(maxsize=20_000)
def of_others(low: str) -> bool:
    """Whether a sentence is on posting for another, or for several."""
    return posts_for_another(low) or SEVERAL.search(low) is not None


@lru_cache(maxsize=20_000)
def free_up_to(low: str) -> bool:
    """Whether a sentence lets anybody post for others, up to a number."""
    return FREE.search(low) is not None and UP_TO.search(low) is not None


def free(low: str, after: str) -> bool:
    """Whether a sentence of others lets anybody post for them, and neither it nor the next ones ask for anything."""
    if DEMANDS.search(f"{low} {after}") or (CHECK.search(after) and not NOTHING_ASKED.search(after)):
        return False
    if NOTHING_ASKED.search(low):
        return True
    if together(low):
        return NOTHING_ASKED.search(after) is not None and ALLOWED.search(low) is not None
    if FREE.search(low) and not (CONDITION.search(AS_MANY.sub(" ", low)) or UP_TO.search(low)):
        return True
    return ALLOWED.search(low) is not None and NOTHING_ASKED.search(f"{low} {after}") is not None
