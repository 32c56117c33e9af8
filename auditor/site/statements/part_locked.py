"""That only a part of what a platform shows waits for a proof of age: its pictures, its numbers, its messages."""

from auditor.site.reading.sentences import Sentence
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

PROOF = ("age_method", "age_provider", "age_paper", "age_estimation", "private_proof")
OF_AN_AGE = later(
    r"\b(?:leeftijd\w*|ouderdom|18|achttien|meerderjarig\w*|volwassen\w*|hoe oud|ages?|adults?|over eighteen|how old|"
    r"alter\w*|volljahrig\w*|majeur\w*|majorite)\b"
)

CONTENT = later(
    r"\b(?:bellen|appen|chatten|vip-?\w*|ledengedeelte|ledendeel|members(?:' | )area|members only|"
    r"besloten (?:deel|gedeelte)|\w*foto\w*(?:'s)?|beelden|(?:live|het) beeld|"
    r"beeldmateriaal|afbeelding\w*|\w*albums?|gallerij\w*|"
    r"galerij\w*|\w*video\w*(?:'s)?|"
    r"filmpjes?|films?|webcam\w*|cams?|livestream\w*|streams?|(?:telefoon|mobiele )?nummers?|telefoonnummers?|"
    r"contact (?:opnemen|zoeken|leggen)|"
    r"contactgegevens|contactknop\w*|contactformulier\w*|berichten\w*|bericht|chat\w*|reageren|reacties?|"
    r"photos?|photographs|pictures?|images?|galler(?:y|ies)|numbers|phone numbers?|"
    r"contact (?:details|information|buttons?)|messages?|messaging|inbox|adult content|explicit\w*|expliciete?|"
    r"18\+[- ]?(?:deel|gedeelte|rubriek|sectie|section|content|inhoud)|"
    r"bilder|nummern|kontaktdaten|nachrichten|numeros?|coordonnees|messagerie)(?!\w)"
)
LOCKED = later(
    r"\b(?:open\w*|geopend|gaan? open|zie[nt]?|zichtbaar|bekijk\w*|kijken|scherp\w*|ontgrendel\w*|ontsluit\w*|"
    r"slot(?:je)?|"
    r"vrijgegeven|vrijgeven|geven (?:wij|we) vrij|vrij|achter|dicht|afgeschermd\w*|besloten|prive\w*|onbewerkte?|"
    r"verborgen|"
    r"wazig\w*|vaag|vage|vergrendeld\w*|geblurd\w*|blurred|getoond|toon|tonen|krijg\w*|beschikbaar|toegankelijk|"
    r"toegang|"
    r"in groot formaat|volledige?|bellen|sturen|"
    r"unlock\w*|see|view\w*|watch|opens?|opened|visible|locked|unblur\w*|hidden|behind|private|reveal\w*|shown?|"
    r"access\w*|available|full-size|call|send|"
    r"controleren|controleer\w*|vragen|vraag|kies\w*|geldt|moet|moeten|gaat?|check\w*|verif\w+|"
    r"sehen|sichtbar|gesperrt\w*|freigeschaltet\w*|voir|visibles?|flout\w*|verrouill\w*|debloqu\w*)\b"
)
HELD_BACK = later(
    r"\b(?:als lid|leden|pas|alleen|enkel|uitsluitend|eerst|nadat|na|zodra|tot|totdat|wie|wanneer|als|om|wil|wilt|"
    r"willen|voor|"
    r"voordat|"
    r"tik\w*|klik\w*|achter|besloten|slot(?:je)?|vereist|nodig|moet\w*|blij(?:ft|ven)|"
    r"only|once|after|until|first|to|want|unless|who|whoever|before|tap|click|behind|requires?|need\w*|private|locked|"
    r"erst|nur|wer|bevor|avant|seulement|pour|qui)\b|\?"
)
# What is one's own is no part that a visitor waits for.
ONE_S_OWN = later(
    r"\b(?:je|jouw|uw|eigen|mijn|your|my|own|hun|their|haar|her|deine?|ihre?|votre|vos|pasfoto|id-?foto)[- ]"
    r"(?:\S+ )?(?:\w*foto\w*|beelden|albums?|\w*video\w*|\w*nummers?|photos?|pictures?|images?|numbers?|"
    r"galler\w+|profiel\w*|advertentie\w*|selfie\w*|bilder|anzeige|annonce)|"
    r"\bfoto (?:van|met) (?:je|uw|jouw|een|het|uzelf|jezelf)|\bphotos? of (?:your|you|the|an|a)\b|"
    r"\b(?:plaats\w*|upload\w*|publiceer\w*|publiceren|post|publish\w*|geplaatst|online)\b"
)


# "Foto's en advertenties ziet u pas nadat …" holds back all there is.
EVERYTHING = later(
    r"\b(?:advertenties?|profielen|annonces|zoekertjes|aanbod|de (?:hele |rest van de )?(?:site|website)|alles|iets|"
    r"binnen(?:komen|laten)?|ads|adverts|listings|profiles|(?:the|this|our) (?:whole |entire )?(?:site|website)|"
    r"everything|anything|anzeigen|profile|seite)\b"
)
FREE = later(
    r"\b(?:iedereen|vrij\w*|zonder|gewoon|rondkijken|open|openbaar|wel|niet|everyone|anyone|free\w*|without|public\w*|"
    r"browse|rest|other|frei|ohne|librement|sans)\b"
)


CLICKED = later(r"\b(?:klik\w*|knop|vinkje|click\w*|button)\b")
REFERS = later(r"^\W*(?:ze|zij|die|deze|dat|dan|daarvoor|hiervoor|they|these|those|that|then|for that)\b")
NAMED = ("age_provider", "age_estimation", "private_proof")


# A picture of a document is what proves, and no part of what is shown.
PICTURED = later(
    r"\b(?:foto|scan|kopie|selfie|copy|photo|picture)s? (?:van|met|of|with) (?:\S+ ){0,2}?(?:paspoort|id\w*|identi\w+|"
    r"rijbewijs|legitimatie\w*|passport|driv\w+ licen\w+)|\bupload\w* (?:je |uw |your )?(?:paspoort|id\b|rijbewijs|"
    r"identi\w+|passport)"
)


def is_for_a_part(low: str) -> bool:
    """Whether a folded sentence tells that a part of what is shown is held back: pictures, numbers, messages."""
    low = PICTURED.sub(" ", low)
    if ONE_S_OWN.search(low) or not CONTENT.search(low) or (EVERYTHING.search(low) and not FREE.search(low)):
        return False
    return LOCKED.search(low) is not None and HELD_BACK.search(low) is not None


def opens_a_part(one: Sentence) -> bool:
    """Whether a sentence, or the line that it answers to, tells of a part that is held back until an age is proven."""
    above = [one.question, one.lead, *map(folded, one.block.headings[-1:])]
    pictured = PICTURED.search(one.low) is not None
    if REFERS.match(one.low) or pictured:
        # "De webcams zijn afgeschermd. Ze gaan open nadat …"
        above.append(one.before.rstrip(" .?!").rpartition(". ")[2])
    # "Stuur ons een kopie van je ID. Zo weten we dat je meerderjarig bent."
    told = " . ".join((one.whole if pictured else one.low, *above))
    known = one.names(*NAMED) or OF_AN_AGE.search(told) is not None
    if not known or (CLICKED.search(one.low) and not one.names(*PROOF)):
        return False
    return any(is_for_a_part(text) for text in (one.low, *above) if text)
