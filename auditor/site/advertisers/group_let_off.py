"""That one group of those who advertise is let off what the others must do: "Salons hoeven dat niet"."""

from auditor.site.advertisers.identity_words import NO_REST
from auditor.site.site import Saying
from auditor.site.words.later import later

NAMED = (
    r"(?:[\w-]*bureaus?|[\w-]*clubs?|[\w-]*huizen|[\w-]*huis|[\w-]*salons?|bedrijven|studio'?s|bars|uitbaters|"
    r"exploitanten|masseuses|masseurs|escorts|stellen|koppels|hobbyisten|particulieren|bekenden|gidsen|camdames|"
    r"(?:vaste|bestaande|oude|oudere|trouwe|bekende|gewone|gratis|betaalde|particuliere|aangesloten|erkende|"
    r"nederlandse|zakelijke|huidige) \w+|agenc(?:y|ies)|houses|parlou?rs|brothels|couples|regulars|"
    r"(?:existing|older|old|known|regular|free|paid|affiliated|partner|licensed|dutch|long-?standing|business) \w+|"
    r"agenturen|stammkunden|salons|agences)"
)
# "Wie in een salon werkt", "those who have been with us for years".
DESCRIBED = (
    r"(?:(?:wie|degenen die|dames die|mensen die|adverteerders die) (?:[\w-]+ ){0,3}?(?:bij|in|via|voor|al|sinds|"
    r"langer|vanuit|namens)\b[^.;]{2,60}?|"
    r"(?:those|anyone|anybody|whoever|people|ladies|advertisers|if you) (?:who )?(?:have|has|had|work|works|working|"
    r"joined|"
    r"came|already|employed|listed) [^.;]{2,60}?)"
)
GROUP = rf"(?:{NAMED}|{DESCRIBED})"
THAT = r"(?:dat|dit|die|deze|ze|het|hiervan|daarvan|hieraan|ermee|er|die stap|deze stap|deze controle|that|this|it|so)"
PAPER = (
    r"(?:niets|niks|geen (?:\w+ )?(?:document|bewijs|kopie|paspoort|id|legitimatie|identiteits\w+|kaart)\w*|nothing|"
    r"no (?:\w+ )?(?:document|passport|id|copy|papers?|proof)\w*)"
)
DOCUMENT = (
    r"(?:paspoort\w*|identiteits\w+|legitimatie\w*|documenten?|papieren|kopie\w*|id(?:-\w+)?\b|selfie|passports?|"
    r"documents?|identification|proof of)"
)
# Words between, which take nothing back: "zijn daarom vrijgesteld", and not "zijn niet vrijgesteld".
W = r"(?:(?!(?:niet|not|geen|no|nooit|never|nicht|pas)\b)[\w-]+ )"
MILD = r"(?:(?:ook|dus|nu|echt|allemaal|verder|zelf|even|nog|dan|te doen|bij ons|hier|either|also) )"
OFF = (
    rf"(?:(?:hoeven|hoeft|moeten|moet|need|needs|do|does|have to|has to) {W}{{0,2}}?{THAT} {MILD}{{0,3}}(?:niet|not)\b"
    rf"(?! namens)|(?:hoeven|hoeft|need|vragen (?:we|wij)|verlangen (?:we|wij)|eisen (?:we|wij)) {W}{{0,2}}?{PAPER}|"
    rf"(?:hoeven|hoeft) {W}{{0,3}}?{DOCUMENT} {MILD}{{0,3}}(?:niet|nooit)\b|"
    rf"(?:do not|don't|does not|doesn't|need not|needn't) (?:have to |need to |need )?(?:(?:show|send|upload|"
    rf"provide|submit|"
    rf"give) )?(?:us )?(?:an? |any |the |their )?(?:\w+ )?{DOCUMENT}|"
    rf"(?:gebeurt|doen (?:we|wij|ik)|doe ik|vragen (?:we|wij)|vraag ik|geldt|is|speelt|verlangen (?:we|wij)) "
    rf"{THAT} {MILD}{{0,2}}(?:niet|nooit)\b|"
    rf"(?:slaat|slaan|skips?|skip) (?:de |die |deze |the |that |this )?(?:[\w-]*controle|[\w-]*check|[\w-]*stap|"
    rf"verificatie|"
    rf"step|verification)\b|(?:slaan|sla) (?:we|wij|ik) {W}{{0,3}}?over\b|"
    rf"(?:laten|laat) (?:we|wij|ik) {W}{{0,3}}?(?:met rust|achterwege|ongemoeid|los|zo door)\b|"
    rf"(?:zijn|is|worden|wordt|blijven) {W}{{0,3}}?(?:vrijgesteld|uitgezonderd|ontheven|gevrijwaard)\b|"
    rf"(?:kunnen|kan|mogen|mag) {W}{{0,3}}?(?:overslaan|achterwege laten)\b|"
    rf"(?:maken (?:we|wij) {W}{{0,2}}?(?:een )?uitzondering|krijgen {W}{{0,2}}?(?:een )?(?:vrijstelling|ontheffing))\b|"
    rf"(?:are|is|were) {W}{{0,2}}?(?:spared|exempt\w*|excused|let off|left alone|waved through)\b|"
    r"(?:are|is) not (?:asked|required|affected)\b|"
    rf"(?:blijven|blijft|vallen|valt|gaan|gaat|stays?|remains?|fall|falls) {W}{{0,2}}?(?:buiten schot|erbuiten|"
    rf"daarbuiten|"
    r"hierbuiten|vrijuit|buiten (?:deze|die|de) (?:regel|controle|check)|out of it|outside (?:this|that|it))\b|"
    rf"(?:do not|don't|does not|doesn't|need not|needn't) (?:(?:have|need) to (?:do )?)?(?:{THAT}\b|bother\b)|"
    rf"(?:you )?(?:can|may) skip\b|(?:we|i) (?:skip|waive|leave out) (?:that|this|it)\b|"
    rf"(?:we|i) (?:don't|do not) (?:do |ask |require )?(?:for )?{THAT}\b|"
    r"(?:brauchen|mussen) (?:das|dies) nicht\b|(?:n'ont pas besoin|en sont dispense\w*)\b)"
)
LET_OFF = later(
    rf"(?:^\W*|[,;:] )(?:maar |alleen |enkel |but |and |en |only )*(?:de |the |onze |our )?"
    rf"(?:(?:voor|bij|van|in|for|from|with|at|as for) (?:de |the |onze |our )?)?{GROUP}"
    rf"(?: (?!(?:niet|geen|no|not)\b)[\w'-]+){{0,7}}?,?(?: (?:so|dus|and|en))? {OFF}"
)
# What is let off stands first: "papieren van personen hoeven clubs niet te sturen", "an ID is not needed for agencies".
SHOWN = (
    r"(?:paspoort\w*|identiteits\w+|legitimatie\w*|documenten?|papieren|kopie\w*|id(?:-\w+)?|bewijs|controle|"
    r"verificatie|"
    r"(?:[\w-]+-)?checks?|verification|passports?|papers?|documents?|identification|selfies?)"
)
NOT_ASKED_OF = later(
    rf"\b{SHOWN}\b(?: (?!niet\b|not\b)[\w-]+){{0,4}}? (?:hoeven|hoeft|moeten|vragen (?:we|wij)|vraag ik|"
    rf"verlangen (?:we|wij)) "
    rf"(?:van |bij |aan )?(?:de |onze )?{NAMED} (?:ons |er |hier |daarvoor )?(?:niet|nooit)\b|"
    rf"\b{SHOWN}\b[^.;,]{{0,20}}\b(?:is|zijn|are|was)? ?(?:niet|not) (?:nodig|verplicht|vereist|needed|required|"
    rf"necessary|"
    rf"mandatory) (?:voor|bij|van|for|from|with) (?:de |onze |the |our )?{NAMED}\b|"
    rf"\b{SHOWN}\b[^.;,]{{0,25}}\b(?:geldt|gelden|does|do) (?:niet|not) (?:apply )?(?:voor|bij|for|to|with) "
    rf"(?:de |onze |the |our )?{NAMED}\b|"
    rf"(?:^\W*|[,;:] )(?:de |the |onze |our )?{NAMED} (?:mogen|kunnen|gaan|staan|komen|may|can|go live|are|go|get|"
    rf"advertise|"
    rf"adverteren|plaatsen|post) "
    rf"(?:\w+ ){{0,3}}?(?:zonder|without) (?:\w+ )?{SHOWN}\b"
)
# "Vrijgesteld zijn clubs", "we make an exception for regulars".
FREED_ARE = later(
    rf"\b(?<!niet )(?<!not )(?<!geen )(?<!no )(?:vrijgesteld|uitgezonderd|uitzondering|ontheven|exempt|excused|"
    rf"exception|spared|behalve|except|"
    rf"ausgenommen|sauf) (?:[\w-]+ ){{0,3}}?(?:de |the |onze |our )?{NAMED}\b"
)
# "Wij gaan dan af op de uitbater": another's word in place of a look.
TRUSTED = later(
    r"\b(?:van|bij|from|of) (?:hen|die|haar|them|those) (?:zien|vragen|krijgen|willen|we|wij|i) (?:(?:we|wij|ik|see|"
    r"ask|get|want) )?"
    r"(?:geen|niets|niks|no|none|nothing|not)\b|"
    r"\b(?:tekent|staat|zorgt|waakt|instaat|vouches|signs) (?:de|hun|haar|een|the|their) (?:uitbater|eigenaar|"
    r"exploitant|houder|"
    r"owner|manager|baas)\b|\b(?:uitbater|eigenaar|exploitant|owner|manager|agency) (?:staat (?:daar|er|hier)voor in|"
    r"vouches|signs for)\b|"
    rf"\b(?:bij|voor|van|for|from|with) (?:de |the |onze |our )?{NAMED}(?: [\w'-]+){{0,3}}? (?:gaan (?:we|wij)|"
    r"vertrouwen (?:we|wij)|geloven (?:we|wij|ik)|volstaat|is (?:[\w-]+ ){0,3}?genoeg|we (?:take|rely|trust)|(?:is|"
    r"will) (?:[\w-]+ ){0,4}?"
    r"(?:enough|do))\b|"
    rf"\b(?:van|bij|voor|for|from|with) (?:de |the )?[\w-]+ (?:van|bij|via|from|of|at|in) (?:een |de |het |an? |the "
    rf")?{NAMED}"
    rf"(?: [\w'-]+){{0,7}}?,? (?:en |and )?(?:dat|die|that|which) (?:volstaat|is (?:ons )?(?:genoeg|voldoende)|is "
    rf"enough|will do)\b|"
    rf"^\W*(?:de |the |onze |our )?{NAMED} (?:geloven|geloof|nemen|vertrouwen) (?:we|wij|ik) (?:op (?:hun|haar|"
    rf"zijn) woord|"
    r"blind|zo)\b|"
    rf"\b(?:we|i) (?:take|believe|trust) (?:the |our )?{NAMED} (?:at|on) their word\b"
)
# "Dames die zelfstandig thuis werken hoeven dit niet", right after a demand: whoever they are, and not who looks.
OTHERS_NEED_NOT = later(
    r"^\W*(?:maar |but |en |and )*(?:(?:voor|bij|van|for|from|with) )?(?:de |the |onze |our |wie )?"
    r"(?!(?:je|jij|u|ge|you|wij|we|ik|i|dat|die|dit|het|er|ze|zij|they|that|this|those|these|it|there|niemand|nobody|"
    r"bezoekers?|klanten|klant|gasten|gast|lezers?|kijkers?|kopers?|visitors?|clients?|guests?|readers?|viewers?|"
    r"mannen|men|heren|gentlemen|ouders|parents|documenten|documents)\b)"
    r"(?:[\w'-]+ ){1,9}?(?:hoeven|hoeft|need not|needn't|don't|do not|does not|doesn't) (?:(?:need |"
    r"have )?to )?(?:do )?"
    r"(?:dit|dat|deze (?:stap|controle|check)|die (?:stap|controle|check)|hier niets|this|that|any of this|any of that)"
    r"(?: (?:ook|dus|allemaal|verder|te doen|step|check|either))*(?: (?:niet|not))?\W*$"
)
# "Camgirls niet.", "for clubs not", "not so for couples".
NOT_THEY = later(
    r"^\W*(?:maar |but |en |and )?(?:(?:voor|bij|van|for|with) )?(?:de |the )?(?!(?:foto'?s|kopieen|scans|selfies|"
    r"documenten|"
    r"rijbewijzen|kaarten|photos|copies|documents|licen[cs]es|bezoekers|klanten|gasten|visitors|clients|guests|namen|"
    r"gegevens|names|details|redenen|wij|we|mensen|dan|veel|even|samen|eerst|morgen|anders|liever|bewaren|delen|"
    r"opslaan)\b)"
    r"[a-z'-]{3,}(?:s|en|er)(?: (?:uit|van|in|met|bij|from|in|with) [\w'-]+)?(?: (?:dus|hoeven|doen|moeten|do|need))?"
    r"(?: (?:dat|dit|it|this))? (?:niet|not)\W*$|"
    r"^\W*(?:not so (?:for|with)|niet zo bij) [a-z][^.;]{2,40}\W*$"
)
# The exception goes through it all the same: "elk van zijn medewerkers doorloopt dan zelf de hele controle".
GOES_THROUGH = later(
    r"\b(?:doorlo\w+|ondergaa\w*|volg\w*|goes? through|undergo\w*|complet\w+|durchl\w+|passe\w*)\b[^.;]*"
    r"\b(?:hele|volledige|gehele|dezelfde|zelfde|whole|full|entire|same|gesamte|ganze|complet\w*|meme) "
    r"(?:\w+ )?(?:\w*controle|check|verifi\w+|procedure|prufung|stappen|steps)\b|"
    # "… waarbij iedere persoon zelf de volledige verificatie doorloopt".
    r"\b(?:hele|volledige|gehele|dezelfde|zelfde) (?:\w+ )?(?:\w*controle|check|verifi\w+|procedure|stappen) "
    r"(?:\w+ ){0,3}?(?:doorlo\w+|ondergaa\w*|volg\w*)\b"
)
AFTER = 3


def lets_a_group_off(low: str) -> bool:
    """Whether a folded sentence leaves out one group of those who advertise."""
    if NO_REST.search(low) or goes_through_all(low):
        return False
    return any(one.search(low) for one in (LET_OFF, NOT_ASKED_OF, FREED_ARE, TRUSTED))


def goes_through_all(low: str) -> bool:
    """Whether a folded sentence says that its group goes through the whole of what others do."""
    return GOES_THROUGH.search(low) is not None


def group_is_let_off(saying: Saying) -> bool:
    """Whether the sentence, or one that follows it in its passage, leaves out a group."""
    return any(
        not one.asks and (lets_a_group_off(one.low) or OTHERS_NEED_NOT.match(one.low) or NOT_THEY.match(one.low))
        for one in saying.near(0, AFTER)
    )
