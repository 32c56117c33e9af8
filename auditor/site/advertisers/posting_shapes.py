"""How a sentence says that one person posts for another: who acts, on what, and for whom, in any order.

Words alone do not tell: "derden" stand in texts on cookies, and a partner in texts on dates. What counts is another
person beside the act of putting somebody on the site.
"""

from auditor.site.words.later import later
from auditor.site.words.sought import Sought

NL_OTHER = (
    r"(?:partners|managers|familieleden|vriendjes|ouders|werkgevers|huisgenoten|chauffeurs|(?:een |de |"
    r"elk\w* )?ander(?:en|e (?:persoon|personen|mens(?:en)?|vrouw(?:en)?|dames?|mannen|sekswerkers?))?|"
    r"iemand anders|(?:een |door )?derden?|een willekeurige ander|tussenperso\w+|bemiddelaars?|stroman\w*|pooiers?|"
    r"vertegenwoordigers?|(?:een |je |jouw |uw |haar |zijn |hun |mijn |de |geen |"
    r"door )(?:eigen )?(?:vriend(?:in)?(?:nen)?|"
    r"partners?|man|vrouw|broer|zus(?:je)?|collega(?:'s)?|kennis(?:sen)?|managers?|baas|chauffeurs?|agent(?:en)?|"
    r"assistent\w*|beheerders?|familie(?:lid|leden)?|werkgevers?|huisgeno\w+|dames?|meiden|meisjes))"
)
EN_OTHER = (
    r"(?:partners|managers|boyfriends|agents|relatives|pimps|employers|parents|drivers|(?:an)?other (?:person|"
    r"people|woman|women|lady|ladies|girls?|workers?|providers?|escorts?)|others|"
    r"(?:any|some)(?:one|body) else|a third part(?:y|ies)|third parties|intermediar(?:y|ies)|middlem[ae]n|"
    r"go-betweens?|"
    r"(?:an? |the |your |her |his |their |any |my |by |no |for )(?:own )?(?:partners?|boyfriends?|girlfriends?|"
    r"husbands?|"
    r"wife|friends?|relatives?|brother|sister|colleagues?|managers?|agents?|drivers?|pimps?|handlers?|assistants?|"
    r"representatives?|employers?|family(?: members?)?|girls|ladies))"
)
# What is put on the site.
NL_THING = (
    r"(?:\w*advertenties?|profiel(?:en)?|accounts?|zoekertjes?|annonces?|oproep(?:en)?|plaatsing(?:en)?|pagina's?)"
)
EN_THING = r"(?:ads?|adverts?|advertisements?|profiles?|accounts?|listings?)"
NL_ACT = (
    r"(?:onderhou(?:dt|den)|bijhou(?:dt|den)|verzorg(?:t|en|d)|bewerk(?:t|en)|wijzig(?:t|en)|toevoeg(?:t|en)|"
    r"ingediend|indien(?:t|en)|(?:ge)?plaats(?:t|en|ing)?|te plaatsen|beheer(?:t|d|en)?|beheren|te beheren|"
    r"adverteer(?:t|d|de)?|adverteren|"
    r"te adverteren|aanma(?:akt|ken)|aangemaakt|aan te (?:maken|bieden|melden)|openen|opent|"
    r"handel(?:t|en)|optreden|optreedt|"
    r"aangeboden|aanbied(?:t|en)|aangemeld|aanmeld(?:t|en)|inschrij(?:ft|ven)|ingeschreven|ingevuld|invul(?:t|len)|"
    r"inlog(?:t|gen)|opgegeven|opgeven|regelt|regelen|promoten|opstelt|opgesteld)"
)
EN_ACT = (
    r"(?:maintain(?:s|ed)?|edit(?:s|ed)?|submit(?:s|ted)?|add(?:s|ed)?|update(?:s|d)?|publish(?:es|ed)?|post(?:s|"
    r"ed|ing)?|plac(?:e|es|ed|ing)|manag(?:e|es|ed|ing|ement)|run(?:s|ning)?|operat(?:e|es|ed|ing)|"
    r"control(?:s|led|ling)?|creat(?:e|es|ed|ing)|upload(?:s|ed|ing)?|handl(?:e|es|ed|ing)|advertis(?:e|es|ed|ing)|"
    r"promot(?:e|es|ed|ing)|list(?:s|ed|ing)?|put(?:s|ting)?|mak(?:e|es|ing)|set(?:s|ting)? up|act(?:s|ing)?|"
    r"market(?:s|ing)?|"
    r"offer(?:s|ed|ing)?|sign(?:s|ed|ing)? up|advertisements?|represent(?:s|ed|ing)?)"
)
FEW = r"(?: [\w'-]+){0,5}? "
NL_FOR = r"(?:voor|namens|ten name van|op naam van|uit naam van|in (?:de )?naam van|ten behoeve van|in opdracht van)"
EN_FOR = r"(?:for|on behalf of|in (?:the )?name of|in place of)"

# One of these stands in whatever the shapes find; to ask for them first is a tenth of the work.
SOMEBODY = later(
    rf"\b(?:{NL_OTHER}|{EN_OTHER}|third[- ]party|agent|manager|bemiddelaar|tussenpersoon|driver|namens|behalf|"
    rf"vertegenw)"
)
SHAPES = later(
    "|".join(
        (
            # Another acts: "een ander beheert het profiel", "ads managed by an agent".
            rf"\b{NL_OTHER}{FEW}{NL_ACT}\b",
            rf"\b(?:{NL_ACT}|beheer|plaatsing)(?: [\w'-]+){{0,5}}? (?:door|via) {NL_OTHER}\b",
            rf"\b{EN_OTHER}{FEW}{EN_ACT}\b",
            rf"\b{EN_ACT}(?: [\w'-]+){{0,4}}? by {EN_OTHER}\b",
            # One acts for another: "een account aanmaken ten name van een ander".
            rf"\b{NL_ACT}{FEW}{NL_FOR} {NL_OTHER}\b",
            rf"\b{NL_FOR} {NL_OTHER}{FEW}(?:{NL_ACT}|{NL_THING})\b",
            rf"\b{EN_ACT}{FEW}{EN_FOR} {EN_OTHER}\b",
            # Another is what is offered: "anderen aanbieden", "promote others".
            rf"\b{EN_ACT} {EN_OTHER}\b",
            rf"\b(?:zet|plaats|bied|schrijf|meld) {NL_OTHER}\b",
            # In one noun: third-party ads, accounts for agents.
            (
                r"\bthird[- ]party (?:ads?|adverts?|advertis\w+|post\w*|listings?|manage\w*|profiles?|accounts?|"
                r"control)\b"
            ),
            rf"\b{NL_THING} (?:van|voor|door) (?:{NL_OTHER}|agenten|managers|bemiddelaars|tussenpersonen)\b",
            rf"\b(?:{EN_THING}|{EN_ACT}) (?:used |of |for |by |from )+(?:{EN_OTHER}|agents|managers|drivers)\b",
            (
                r"\b(?:namens|on behalf of) (?:anderen|(?:een |de |a |the )(?:sekswerkers?|adverteerder|dame|model|"
                r"worker|provider|escort|advertiser)s?)\b|"
                r"\bvertegenwoordiging\b"
            ),
            # What they would do was just said: "anderen die dat voor hen doen".
            (
                rf"\b{NL_OTHER} (?:die |)(?:dat|dit|het) (?:voor|namens)\b|\b{EN_OTHER} (?:who )?(?:do|does|"
                rf"doing) (?:this|that|so|it) for\b"
            ),
        )
    )
)
# They are named by what they are, and nothing need be said of what they would do here.
MIDDLEMEN = later(
    r"\b(?:tussenpersonen|bemiddelaars|stromannen|pooiers|intermediaries|middlemen|go-betweens|pimps|vermittler|"
    r"(?<=no )agents|(?<=no )managers|(?<=geen )managers|(?<=no )third parties|zuhalter|intermediaires|proxenetes)\b"
)
# Several in one place: group profiles, an account that is lent or shared.
TOGETHER = Sought(
    r"\b(?:accounts?|profiles?|ads?|login|profiel\w*|advertentie\w*)\b[^.]{0,30}\b(?:more than one|several|"
    r"multiple|meer dan een|meerdere) "
    r"(?:person|people|persons|provider|woman|women|persoon|personen|dames?|vrouwen|mensen)\b|"
    r"\b(?:meer dan een|more than one) (?:persoon|person)\b[^.]{0,30}\b(?:account|profiel|profile|ad)\b|"
    r"\b(?:let|laat)(?: [\w']+){0,2}? (?:others|anyone|anybody|someone|niemand|iemand|anderen|"
    r"een ander)(?: [\w']+){0,3}? (?:use|log in|access|"
    r"in|inloggen|gebruiken)\b|"
    r"\b(?:groepsprofiel\w*|groepsaccount\w*|group (?:profile|account|ad|listing)s?|shared (?:profile|account|"
    r"login|ad)s?|"
    r"gedeelde? (?:account|profiel|login)\w*)\b|"
    r"\b(?:uitlenen|verhuren|verhuur|doorverkopen|verkoop|delen|overdragen|overdracht|"
    r"uitleen)\b(?: [\w'-]+){0,4}? (?:van )?"
    r"(?:je |uw |een |het |jouw )?(?:account|profiel|inloggegevens|login)\b|"
    r"\b(?:account|profiel|inloggegevens|login)(?: [\w'-]+){0,4}? (?:uitlenen|verhuren|doorverkopen|delen|overdragen|"
    r"uit te lenen|te delen|te verhuren|over te dragen)\b|"
    r"\b(?:lend|rent out|share|sell|transfer|pass on|sharing|lending|selling|renting out) (?:your |an |"
    r"the )?(?:account|profile|login)s?\b|"
    r"\b(?:meer|meerdere|several|multiple|more|two|twee|many|five|vijf|tien|ten|\d+)(?: than one| dan een| or more|"
    r" of meer)? "
    r"(?:personen|mensen|dames|vrouwen|people|persons|women|providers|profielen|profiles) (?:per|onder|in|on|under|"
    r"achter|behind) "
    r"(?:een |one |the same |a single |an |hetzelfde |elk )?(?:account|profiel|profile|ad|advertentie|login|number|"
    r"nummer)\b"
)
# Nobody but the person herself: "het is uitsluitend de sekswerker die adverteert", "self-placed ads".
HERSELF_ONLY = later(
    r"\b(?:in|op|onder) (?:je|uw|hun|haar|your|their) (?:eigen|own) (?:naam|name)\b[^.]*\b(?:anders|otherwise|"
    r"alleen|only|uitsluitend|"
    r"moet|must)\b|"
    r"\bniemand anders dan (?:jij|jijzelf|jezelf|uzelf|u|de)\b|\b(?:no ?(?:one|body)|none) (?:else|but|other than) "
    r"(?:you|yourself|the (?:person|worker|provider|advertiser))\b|"
    rf"\b(?:nobody|no ?-?one|niemand) (?:else|anders){FEW}(?:{EN_ACT}|{NL_ACT})\b|"
    r"\b(?:alleen|uitsluitend|enkel|slechts) (?:de )?(?:sekswerkers?|adverteerders?|dames?|mensen|personen|degene|"
    r"persoon)"
    rf"\b(?:{FEW}zelf|{FEW}{NL_ACT})\b|"
    rf"\b(?:only|solely) (?:the )?(?:worker|provider|advertiser|person|sex worker|escort)s?\b{FEW}{EN_ACT}\b|"
    r"\bself-?\s?(?:placed|posted|managed|listed) (?:ads?|adverts?|profiles?|listings?)\b|"
    r"\b(?:over|about) (?:jou|jezelf|uzelf|you|yourself)(?: en| and)?(?: over| about)? (?:niemand anders|no ?one else|"
    r"nobody else)\b|"
    r"\b(?:inlogt|logs? in|signs? (?:in|up)|regist\w+|aanmeldt|accounts?|plaatst|"
    r"posts?)\b[^.]{0,70}\b(?:dezelfde(?=\W*$|[.,;]| (?:persoon|mens|vrouw|dame|zijn|is|als|die|moet\w*|te)\b)|"
    r"the same(?=\W*$|[.,;]| (?:person|woman|human|as|who|one)\b))|\b(?:moet|moeten|dient|must|has to) (?:ook |"
    r"also )?(?:degene |de persoon )?(?:zijn|"
    r"be)? ?(?:degene|de persoon|the one|the person) "
    r"(?:zijn )?(?:die|who)\b[^.]{0,30}\b(?:account|plaatst|aanmeldt|inlogt|posts?|registers?|signs? up)\b|"
    rf"\b(?:moet|moeten|mogen|mag|must|may only|only|alleen|dient|dienen|have to|has to|"
    rf"should)\b[^.]{{0,40}}\b(?:door (?:de )?(?:sekswerker|"
    rf"adverteerder|dame|persoon|degene|betrokkene)|by the (?:person|one|worker|advertiser|provider|lady|escort|"
    rf"sex worker))\b(?: \w+)? ?(?:zelf|die|op|in|"
    rf"om wie|over wie|who|they|it|shown|herself|themselves|himself|pictured|concerned)\b"
)
FORBIDS = later(
    r"\b(?:zetten|gooien|knikkeren|schoppen|mikken) (?:we|wij|ik)[^.,;]{0,20}\b(?:eruit|eraf|buiten|de deur uit|"
    r"van de site)\b|"
    r"\b(?:wij|we)? ?(?:behandelen|honoreren|accepteren|aanvaarden|publiceren|tolereren|"
    r"dulden)\b[^.,;]{0,50}\b(?:niet|geen)\b|"
    r"\bno (?:business|place) (?:here|on)\b|"
    r"\bgeen enkele? \w+ (?:mag|kan)\b|\bno (?:ad|profile|listing|account) (?:may|can)\b|"
    r"\b(?:verbied\w*|verboden|verbod|geweerd|weren|schend\w*|in strijd met|tegen (?:onze|de) (?:huis)?regels|"
    r"uitgesloten|"
    r"buitengesloten|verlie(?:st|zen) (?:de|je|uw|hun|zijn|haar) (?:\w+ )?(?:toegang|account|profiel|plek)|"
    r"grijpen (?:we|wij) in|"
    r"(?:halen|haal) (?:we|wij|ik)[^.,]* (?:offline|weg|eraf)|"
    r"\b(?:zet|plaats|schrijf|meld|bied|adverteer)\b[^.,;]{0,40}\b(?:niet|geen|nooit)\b|"
    r"gaa[tn] (?:het |die |de \w+ )?(?:direct |meteen )?(?:offline|eraf|op slot|dicht)|niet (?:toegestaan|"
    r"toegelaten|geoorloofd|mogelijk|"
    r"aanvaard|geaccepteerd|gedoogd|getolereerd)|laten (?:we|wij) niet toe|stranden|afgekeurd|keuren (?:we|"
    r"wij)[^.,]* af|"
    r"(?:kennen|hebben|bieden|aanvaarden|accepteren|dulden|willen|nemen) (?:we|wij) geen|(?:wij|we) (?:kennen|"
    r"aanvaarden|accepteren|"
    r"dulden|willen) geen|nooit|geen plaats|niets te zoeken|"
    r"gaa[tn] (?:van de site )?(?:af|weg|eruit)|van de site (?:af|gehaald|verwijderd)|verspeelt|vliegt? eruit|"
    r"niet (?:samen )?met (?=(?:\w+ )?"
    r"(?:tussenpersonen|bemiddelaars|managers|derden))|geen zaken met|niet welkom|"
    r"(?:no|geen) (?:agents|managers|pimps|middlemen|intermediaries|third parties|tussenpersonen|bemiddelaars|"
    r"derden|pooiers)|not welcome|"
    r"(?:do not|don't|never) (?:work|deal|do business) with|loses? (?:the|its|their) account|"
    r"banned|ban on|prohibit\w*|forbid\w*|forbidden|not (?:be )?(?:allowed|permitted|accepted|tolerated|possible|"
    r"supported)|"
    r"against (?:our|the) (?:rules|terms|policy)|breach\w*|violat\w*|off[- ]limits|closed|"
    r"(?:allow|accept|permit|want|tolerate|admit|take) no|do(?:es)? not (?:allow|accept|permit|tolerate|admit)|"
    r"don't (?:allow|accept|"
    r"permit|tolerate)|lose (?:access|the|your|their)|turned away|excluded|under no circumstances|no exceptions)\b"
)
# "Under no circumstances may ads be placed by …" forbids; "we have no rules about …" does not.
NO_RULE = later(
    r"\b(?:geen|no|nog geen) (?:regels?|rules?|verbod|ban|policy|beleid)\b|\b(?:verbod|ban)\b[^.]*\b(?:vervallen|"
    r"opgeheven|"
    r"afgeschaft|lifted|dropped|gone|ended)\b|\b(?:vervallen|lifted) \w* ?(?:verbod|ban)\b|\bniet(?: \w+)? tegen op\b|"
    r"\b(?:makes? no difference to us|maakt (?:ons|voor ons) niet(?:s)? uit)\b"
)
HARDLY = later(
    r"\b(?:though|maar|but|although|hoewel|tenzij|unless)\b[^.]*\b(?:exceptions?|uitzondering\w*)\b|"
    r"\bdiscouraged\b|\bontraden\b|\bafgeraden\b|"
    r"\b(?:generally|usually|normally|meestal|doorgaans|in beginsel)\b|\bniet de bedoeling\b|\b(?:we|i)(?:'d|"
    r" would) (?:rather|prefer)\b|"
    r"\bnot (?:really )?(?:meant|intended)\b"
)
# Others of whom it may be said, who put nobody on the site.
VISITORS = later(
    r"\b(?:fotografen|photographers?|leveranciers|suppliers|bezoekers?|klanten|gasten|leden van het forum|"
    r"forumleden|visitors?|clients?|guests?|members of the forum|buyers?)\b"
)
# What the platform itself passes on or answers for, and what its staff do.
OF_THE_PLATFORM = later(
    r"\b(?:wij|we)(?: \w+)? (?:delen|verstrekken|verkopen|geven|share|sell|give|pass)\b|"
    # "Een platform waarop derden advertenties plaatsen" tells what a platform is.
    r"\b(?:waarop|waar|waarin|waarmee|on which|in which|where|through which|informatie die|content that|that (?:lets|"
    r"allows|enables)) (?:\w+ )?(?:derden|third parties)\b|"
    r"\b(?:(?:geen|niet|nooit) \w*(?:aansprakelijk|verantwoordelijk)\w*|not (?:responsible|liable)|no liability|"
    r"toon(?:t|en) (?:ook )?(?:advertenties|banners|reclame) van derden|shows? (?:ads|advertisements|"
    r"banners) (?:from|by) third|vrijwaart|indemnif\w+|niet door ons|not by us)\b|"
    r"\b(?:halen|lezen|kijken|overleggen|beslissen|beoordelen|verwijderen) (?:ze|zij)\b|"
    r"^\W*(?:onze|our|elke|een|every|each) (?:moderators?|medewerkers?|redactie|staff|team|employees?|editors?)\b|"
    r"^\W*(?:onze|our) partners?\b"
)
# Another's text or photo that is copied is no advertisement for another.
COPIES = later(
    r"\b(?:kopieer\w*|kopieren|gekopieerd|overnemen|over te nemen|overgenomen|copy|copying|copied|download\w*|"
    r"screenshots?|scrap\w+|reageren|reageert)\b"
)
# What she is to do whom it happens to.
REPORT_IT = later(
    r"^\W*(?:meld|rapporteer|report|bel|call|mail|laat (?:het )?(?:ons )?weten|let us know|tell us|contact|"
    r"waarschuw)\b"
)
# What a yes asks for in return.
CONDITION = later(
    r"\b(?:moet(?:en)?|dien(?:t|en)|mits|maar (?:alleen|wel|dan)|alleen|als|zolang|tenzij|must|needs? to|has to|"
    r"have to|only|if|provided|as long as|unless|muss|mussen|nur|wenn|sofern|solange|doit|doivent|faut|si|seulement)\b"
)
# Forbidden outright, however kindly it is asked.
OUTRIGHT = later(r"\b(?:verboden|forbidden|prohibited|banned)\b")
# Not yet forbidden: "we might one day forbid it".
NOT_YET = later(r"\b(?:might|one day|misschien|ooit|wellicht|perhaps|for now|voorlopig|vooralsnog)\b")
# The platform wants to know of it, or keeps a right to look into it.
WANTS_TO_KNOW = later(
    r"\b(?:behoud\w*|reserves?|(?:geef|geven|geeft)(?: [\w']+){0,4}? (?:aan|op)|vermeld|indicate|state|let us know|"
    r"tell us|laat (?:het )?ons weten|"
    r"onderzoeken|look into|investigate)\b"
)
# Those who would post for others are themselves turned away.
AGENCY_BARRED = Sought(
    r"\b(?:bureaus|escortbureaus|agencies|managers?|agents?|boyfriends|pimps)\b[^.,;]{0,25}\b(?:no business|"
    r"no place|niet welkom|"
    r"niets te zoeken|not welcome|geweerd|niet toegestaan|niet toegelaten|uitgesloten|not allowed|not permitted|"
    r"not accepted|excluded|banned)\b"
)
