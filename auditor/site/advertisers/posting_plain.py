"""What a sentence on posting for another comes to, from the roles of its words: barred, tied to a check, or free."""

from functools import lru_cache

from auditor.site.advertisers.posting_many import SEVERAL
from auditor.site.advertisers.posting_roles import posts_for_another
from auditor.site.advertisers.posting_unasked import NOTHING_ASKED
from auditor.site.advertisers.posting_up_to import UP_TO
from auditor.site.words.later import later
from auditor.site.words.sought import Sought

NL_CHECK = (
    r"(?:\w*controle\w*|\w*verificatie\w*|geverifieerd|verifie\w+|gecontroleerd|gecheckt|check|legitim\w+|"
    r"gelegitimeerd|identifi\w+|geidentificeerd|identiteitsbewij\w+|identiteitskaart\w*|id(?:-\w+)?|paspoort\w*|"
    r"selfie|screening|ge(?:beeld|video)beld|identiteit (?:\w+ )?(?:vast\w*|nagaan|na|controleren|gecontroleerd)|"
    r"vaststell\w* (?:\w+ )?identiteit|gezichts?scan|gezichtscontrole|beeldbel\w*|videobel\w*|"
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
    r"everybody|all of them|the person (?:it shows|shown|concerned|in question|depicted)|de (?:getoonde|betrokken|"
    r"afgebeelde|aangeboden) persoon|"
    r"(?:that|this|the other|the new|the added) (?:person|lady|woman|friend|worker|colleague|"
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
# "Zoveel als het wil" sets no condition.
AS_MANY = later(r"\bzo ?ve[eu]l als\b|\bas many as\b|\bas much as\b")
CONDITION = later(r"\b(?:als|indien|wanneer|mits|if|when|provided|after|nadat)\b")
FREE = later(
    r"\b(?:gewoon|gerust|zo ?ve[eu]l(?! mogelijk)|prima|geen (?:probleem|bezwaar|punt|enkel probleem)|"
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
DEMANDS = later(
    r"\b(?:(?:signed|written) (?:statement|declaration|form)|schriftelijk\w*|ondertekende? \w+|moet(?:en)?|dient|"
    r"dienen|mits|maar (?:alleen|wel|dan)|alleen (?:als|met|na)|zolang|tenzij|toestemming|"
    r"akkoord|weet(?! ik\b)|spreek\w* (?:\w+ ){0,4}?af|vraag (?:haar|hem|hen|ze|het)|overleg|erover eens|"
    r"verantwoordelijk|"
    r"must|has to|have to|(?<!nobody )(?<!no one )needs to|only (?:if|with|after)|provided|as long as|unless|"
    r"consent|permission|agree\w*|responsible)\b"
)


# "Een bureau verklaart dat alle dames akkoord zijn": her word for it, and no check.
VOUCHES = later(
    r"\b(?:verkla\w+|garande\w+|staat (?:er ?voor )?in|bevestigt|declares?|confirms?|warrants?)\b[^.;]{0,60}\b"
    r"(?:akkoord|instem\w*|toestemming|vrijwillig\w*|meerderjarig\w*|consent\w*|agree\w*|of age|adults?)\b"
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
def vouched_for(low: str) -> bool:
    """Whether whoever posts for others gives no more than a word for them."""
    return VOUCHES.search(low) is not None


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
