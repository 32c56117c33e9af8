"""The words by which a call to clients is known, and by which a page speaks of something else or to somebody else."""

from auditor.site.words.later import later
from auditor.site.words.sought import Sought

OF_MONEY = later(
    r"\b(?:oplicht\w*|nepadvert\w*|nepprofiel\w*|aanbetaling\w*|vooruitbetal\w*|fraude\w*|phishing|scam\w*|fraud\w*|"
    r"fake (?:ads?|"
    r"profiles?)|deposit\w*|advance payment|storing\w*|bugs?|spam|virus\w*)\b"
)
OF_HEALTH = later(
    r"\b(?:soa\w*|ggd|huisarts|dokter|hygien\w*|gezond\w*|jeuk|std|stds|sti|stis|clinic|doctor|health\w*|verslav\w*|"
    r"huisdier\w*|dieren\w*|ambulance\w*|pets?|vets?|"
    r"addict\w*)\b"
)
# The client's own safety: robbery, a follower, valuables.
OF_THE_CLIENT = later(
    r"\b(?:iemand (?:je|u) (?:volgt|bedreigt|berooft|opwacht)|voel(?:t)? (?:je|u) (?:je|zich) (?:bedreigd|onveilig)|"
    r"beroof\w*|beroving\w*|"
    r"overval\w*|someone follows you|(?:feel|are) (?:threatened|unsafe)|robb(?:ed|ery)|mugg\w+)\b"
)
# The platform's own people look out for signs, or the reader is spoken to as a victim or a worker.
OWN_PEOPLE = later(
    r"\b(?:(?:wij|we|onze \w+|moderator\w*|redactie|beheerders?|medewerkers|our \w+|moderators?|staff|the team|team) "
    r"(?:letten|let|kijken|kijkt|controleren|controleert|zoeken|zoekt|herkennen|herkent|zijn getraind|zijn opgeleid|"
    r"leren|"
    r"look|looks|watch|watches|check|checks|search|are trained|is trained|learn)|"
    r"(?:letten|kijken|zoeken|controleren) (?:wij|we)|"
    r"(?:let|letten|kijkt|kijken|zoekt|zoeken|controleert|controleren) (?:onze \w+|de (?:gastvrouw|redactie|"
    r"beheerder|moderator\w*)))\b"
)
OWN_DEED = later(
    r"\b(?:wij|we)\s(?:melden|geven|bellen|doen|waarschuwen|informeren|schakelen|verwijderen|report|pass|call|"
    r"notify|inform|remove)\b|"
    r"\b(?:melden|geven|bellen|doen|waarschuwen|schakelen|verwijderen|verwittigen|lichten|informeren|stappen|gaan)\s"
    r"(?:wij|we)\b|"
    # "Telkens wanneer wij vermoeden dat …", "if we suspect": what it watches for itself.
    r"\b(?:wanneer|als|indien|zodra|if|when|whenever|where|wenn|sobald) (?:wij|we|ik|i|wir|ich)\s(?:\w+ ){0,3}?"
    r"(?:vermoed\w*|denk\w*|twijfel\w*|zien|merken|suspect|believe|think|see|notice|doubt|vermuten)\b|"
    r"\b(?:vermoeden|twijfelen|denken) (?:wij|we)\b|"
    r"\b(?:wij|we) (?!ask|urge|advise|hope|vragen|raden|hopen|adviseren)(?:\w+ ){1,6}?(?:and|en) "
    r"(?:report|notify|call|inform|warn|melden|bellen|waarschuwen|schakelen|doen)\b"
)
# "Bij een vermoeden kunnen wij de politie inlichten": what the platform may do; "meld het, dan kunnen wij …" calls.
MAY_DO_ITSELF = later(
    r"^(?!.*\b(?:meld|mail|bel|laat|geef|stuur|druk|klik|tik|vertel|zeg|press|click|flag|tell|let us|"
    r"report (?:it|her|this|him|them)|write|call)\b).*"
    r"(?:\b(?:(?:kunnen|mogen|zullen|kan|mag|zal) (?:wij|we|ik)|(?:wij|we|ik) (?:kunnen|mogen|"
    r"zullen|kan|mag|zal))\b[^.;]{0,70}?\b(?:inlichten|informeren|verwittigen|"
    r"waarschuwen|melden|bellen|inschakelen|doorgeven|benaderen|aangifte)\b|"
    r"\b(?:we|provider|operator|company|platform|site|it) (?:may|can|will|shall|(?:is|are) entitled to|"
    r"reserves? the right to)\b[^.;]{0,50}?"
    r"\b(?:inform|notify|report|contact|alert|pass|involve)\b)"
)
TO_A_VICTIM = later(
    r"\b(?:word|wordt|ben|bent|voel|voelt|moet|mag|zit|werk|werkt|doe|doet) (?:je|jij|u)\b"
    r"(?:(?!\b(?:iemand|zij|ze|haar|hij|een ander)\b)[^.?!]){0,60}\b(?:gedwongen|dwang|slachtoffer|uitgebuit|"
    r"onder druk|"
    r"bedreigd|klem|tegen (?:je|uw) (?:zin|wil)|vast|vastgehouden|opgesloten|mishandeld|gechanteerd|loverboy\w*|"
    r"pooier\w*)\b|"
    r"\b(?:u|je|jij|you) (?:of|or) (?:iemand|someone) (?:die (?:u|je|jij) kent|(?:that |who |whom )?you know) "
    r"(?:\w+ ){0,2}?(?:slachtoffer|victim|gedwongen|forced|uitgebuit|exploited|trafficked)\b|"
    r"\b(?:pakt|neemt|houdt|int|wil) (?:iemand|hij|een ander|je \w+) (?:jouw|je|uw) (?:geld|loon|verdiensten|paspoort|"
    r"telefoon|papieren)\b|\b(?:doe|werk|zit) (?:je|jij|u) (?:\w+ )?(?:niet|tegen) (?:vrijwillig|uit vrije wil|"
    r"je zin)\b|"
    r"\b(?:word|wordt) (?:je|jij|u) (?:\w+ )?(?:geslagen|gebruikt|opgejaagd|gecontroleerd)\b|"
    r"\biemand (?:\w+ ){0,3}?over (?:je|jouw|uw) grens\w*|\b(?:crosses|crossed) your (?:boundar\w+|limits?|line)\b|"
    r"\b(?:neemt|dwingt|bedreigt|houdt|slaat|volgt) (?:iemand|hij|(?:een|de|je|uw) (?:klant|gast)) "
    r"(?:je|jou|u|jouw|uw)\b|"
    r"\bare you (?:being )?(?:forced|pressured|exploited|threatened|a victim|trapped|under pressure|made to)\b|"
    r"\b(?:forces|threatens|pressures|controls|makes) you\b"
)
# "Somebody spreads your images", "iemand dreigt jouw adres te delen": what befalls the reader.
DONE_TO_YOU = later(
    r"\b(?:somebody|someone|anyone|iemand|een ander|hij|he|an ex|je ex|your ex|jemand|quelqu'un)\b (?:[\w']+ "
    r"){0,3}?(?:verspreid\w*|"
    r"deel\w*|dreig\w*|bedreig\w*|stalk\w*|volg\w*|chanteer\w*|misbruik\w*|gebruik\w*|plaats\w*|valt|slaat|dwing\w*|"
    r"spread\w*|"
    r"shar\w+|threaten\w*|follow\w*|blackmail\w*|post(?:s|ing|ed)?|us(?:es|ing)|hurt\w*|forc\w+|harass\w*) (?:[\w']+ "
    r"){0,3}?"
    r"(?:your|you|jouw|je|jou|u|uw|dich|ihre|vous|vos)\b"
)
# "Need help? … Stalked or threatened": said to whoever is in need, where nobody else is named.
ASKED_IN_NEED = later(
    r"^\W*(?:do you |heb je |hebt u |heeft u |zoek je |zoekt u )?(?:need|hulp|help|steun|support|in (?:trouble|nood|"
    r"problems|de "
    r"problemen))\b(?:[^?]{0,20}\b(?:help|nodig|support|somebody|iemand|trouble))?\W*$"
)
OF_SOMEBODY_ELSE = later(
    r"\b(?:bij (?:een ander|iemand|anderen)|iemand anders|(?:someone|somebody) else|another person)\b"
)
# "Is een klant dronken?", "clients who are afraid": what a worker should see in a client.
OF_A_CLIENT = later(
    r"\b(?:is|wordt|lijkt|doet|bedreigt|slaat|als|indien|wanneer|if|when) (?:een|de|je|uw|a|the|your) (?:klant|client|"
    r"gast|bezoeker|guest|customer)\b|\b(?:klanten|clients|customers|gasten|bezoekers) (?:die|who|that)\b"
)
SHE = later(
    r"\b(?:ze|zij|haar|escort|dame|vrouw|meisje|sekswerker|iemand|persoon|een ander|someone|somebody|person|another|"
    r"she|her|worker|woman|girl|lady)\b"
)
CHANNEL = Sought(
    r"\S@\S|\bteam mensenhandel\b|\banti-?trafficking (?:unit|team|desk)\b|"
    r"\b(?:bij|aan|met) (?:ons|onze \w+|de (?:politie|redactie|moderat\w+|beheerder|helpdesk))\b|\b(?:ons|"
    r"us) (?:weten|know|een bericht)\b|"
    r"\blaat (?:het )?ons\b|\b(?:mail|bel|app|tip|waarschuw|informeer) ons\b|\b(?:meld|vertel|geef|stuur) (?:het |"
    r"dit |dat )?(?:aan )?ons\b|"
    r"\b(?:tell|call|alert|notify|contact|inform|mail|e-?mail|write|let) us\b|\bto us\b|\bwith us\b|"
    r"\bvia (?:het|de|ons|onze|the|our|dit|deze|this|een)\b|"
    r"\b(?:meld\w*|report|contact|tip|nood)?(?:formulier|knop|button|form|balk|bar|vlag|flag)\b|"
    r"\bmeld(?:punt|pagina|lijn|adres|functie|team|loket|nummer)\w*|\b(?:tip|hulp|nood)lijn\b|\bhotlines?\b|"
    r"\b(?:tip|help) ?lines?\b|\breport(?:ing)? (?:page|link|function|icon|menu|desk)\b|\bpolitie\b|\bpolice\b|"
    r"\b(?:onze|our) (?:desk|balie|loket|moderators?|redactie|app)\b|\bflag (?:her|the|this|his|that)\b|"
    r"\bpolizei\b|\b\w*formular\b|\bformulaire\b|\bbei uns\b|\bnous\b|\b(?:melden|"
    r"schreiben|sagen) sie (?:es |das )?uns\b|"
    r"\b(?:klik|druk|tik|kies|click|press|tap|choose)\w*\b[^.]{0,60}\b(?:op|on|de|the)\b|\b(?:mij|"
    r"me)\b[^.]{0,30}\b(?:app\w*|mail\w*|"
    r"bericht\w*|message)\b|\bmeld misdaad anoniem\b|\bcrime ?stoppers\b|\b(?:0800|0900|112)\b|\bhier\b|\bhere\b"
)
# "We take no reports on that", "no reason to report": the platform turns reports away, or clients off.
DECLINES = later(
    r"\b(?:melden|meldingen|rapporteren|reporting|reports?|opletten|letten) (?:\S+ ){0,4}?(?:is|zijn|hoeft|hoef|nemen|"
    r"are|worden|behandelen|doen) (?:\S+ ){0,3}?(?:niet|geen|not|no|nergens|never|unnecessary|overbodig)\b|"
    r"\b(?:geen|no) (?:geldige |valid |goede |good |enkele )?(?:reden|reason|rol|role|taak|task|verantwoordelijkheid|"
    r"responsibility|place where|plek waar)\b|\b(?:hoef|hoeft|hoeven) (?:je |u |klanten |hier )*(?:nergens|niets|niks|"
    r"niet) (?:\S+ ){0,3}?(?:letten|melden|doen)\b|\bno need to (?:look|report|worry)\b|"
    r"\b(?:roepen|call|urge|vragen) (?:wij |we )?(?:niemand|nobody|no one)\b|"
    r"\b(?:laster\w*|slander|libel|valse beschuldiging\w*|false accusation\w*|accusing|beschuldig\w*)\b|"
    r"\b(?:eigen zaak|own business|voor politie te spelen|play(?:ing)? detective)\b|"
    r"\b(?:tekst volgt|to be added|volgt nog|follows later|niets over|nothing (?:on|about)|not a word|geen woord)\b|"
    r"\b(?:undecided|overwegen|not decided|in de maak|coming soon|took (?:\S+ ){0,4}?down)\b"
)
# "If you have a question, mail us" calls on nobody to report.
OF_A_QUESTION = later(
    r"^\W*(?:heb|hebt|heeft|bij|met|voor|nog|zijn er|if|for|any|do you|with|got|haben|fragen|pour|si)\b[^.?!]{0,30}"
    r"\b(?:vraag|vragen|questions?|frage|fragen|opmerkingen|suggesties)\b(?! (?:je|u|over (?:haar|dwang)))|"
    # "Laat een vriend weten waar u bent": for one's own safety.
    r"\blaat (?:[\w']+ ){1,4}?weten (?:waar|met wie|hoe laat) (?:je|u|ge)\b|\b(?:let|tell) (?:\w+ ){1,3}?(?:know "
    r")?where you\b"
)
# A worker's warning about clients, and what the police or a charity know of signs, call on no client.
ABOUT_CLIENTS = later(
    r"\b(?:advertisers?|adverteerders?|sekswerkers?|escorts?|dames|sex workers?|ladies) (?:may|can|kunnen|mogen|"
    r"should)\b"
    r"[^.]{0,40}\b(?:clients?|klanten|visitors?|bezoekers)\b|"
    r"^\W*(?:de|the) (?:politie|police) (?:herkent|herkennen|let|kijkt|leert|recogni\w+|looks?|watch\w*|trains?|"
    r"knows?)\b"
)
# Names of places to report that hold a verb of reporting.
NAMES = later(r"\bmeld ?misdaad ?(?:anoniem)?\b(?: \(report crime anonymously\))?|\bmeldpunt\b|\bmeld\.nl\b")
NUMBERS = later(
    r"\b(?:een|one) (?:of|van) (?:deze|onderstaande|bovenstaande|de|these|the) (?:\w+ )?(?:nummers|lijnen|instanties|"
    r"adressen|meldpunten|organisaties|numbers|lines|organi[sz]ations|hotlines)\b|\b(?:deze|onderstaande|bovenstaande|"
    r"these) (?:hulp)?(?:nummers|lijnen|meldpunten|instanties|numbers|lines)\b"
)
# Words for turning to somebody that are a call only after a doubt about somebody else.
TELLS = Sought(
    r"\b(?:bel\w*|mail\w*|schrijf|schrijven|app|ga|stap|stappen|loop|neem|vertel\w*|zeg|praat|klop|trek|"
    r"schakel\w*|terecht|aankloppen|waarschuw\w*|verwittig\w*|laat|stuur|contacteer|wend\w*|raadpleeg|vul|gebruik|"
    r"kies|kan|kunt|kun|call|phone|ring|dial|write|text|message|go|tell|turn|contact|let|use|alert|speak|ask|reach|can|"
    r"rufen|wenden|sagen|schreiben|melden|appelez|contactez|signalez|ecrivez|dites)\b"
)
# Images of abuse are reported elsewhere than somebody who is offered.
OF_IMAGES = later(
    r"\b(?:\w*beelden|\w*foto'?s?|\w*beeldmateriaal|afbeeldingen|filmpjes?|video'?s?|materiaal|content|images?|"
    r"pictures|photos|videos|footage|material|bilder|aufnahmen) (?:\w+ ){0,2}?(?:van|of|with|met|showing|von|mit) "
    r"(?:\w+ ){0,2}?(?:minderjarig\w*|kind\w*|seksueel kindermisbruik|misbruik|minors?|child\w*|abuse|"
    r"minderjahrig\w*)\b|\bkinderporno(?:grafie)?\b(?!\.)|\bchild (?:sexual )?(?:abuse|porn)\w*|\bcsam\b"
)
# A visitor's own age is no doubt about somebody else.
OF_OWN_AGE = later(
    r"\b(?:ben|bent|zijt) (?:je|u|jij|ge|gij) (?:zelf )?(?:nog )?(?:geen|niet|jonger|onder|te jong|minderjarig)[^.?!]*|"
    r"\b(?:are you|you are|you're|if you are) (?:still |yourself )?(?:not|under|younger|a minor|below)[^.?!]*|"
    r"\b(?:als|indien) (?:je|u) (?:zelf )?(?:nog )?(?:geen|jonger|onder|minderjarig)[^.?!]*|"
    r"\b(?:sind sie|bist du) (?:noch )?(?:nicht|keine|unter|junger|minderjahrig)[^.?!]*|"
    r"\b(?:jongeren|wie) (?:onder|jonger dan|die (?:nog )?geen) (?:de )?18\b[^.?!]*"
)
# "Suspect that she is forced, here or elsewhere": on this site as well.
HERE_TOO = later(
    r"\b(?:hier|bij ons|op (?:deze|onze) site|here|with us|on (?:this|our) site),? (?:of|or|en|and|dan wel) "
    r"(?:ergens )?(?:elders|anders|elsewhere|somewhere else|on (?:an)?other sites?|op (?:een )?andere sites?)\b"
)
# "In danger? Call 112" is for whoever reads, about no one else.
IN_DANGER = later(
    r"(?:^|[.?!;:] )\W*(?:(?:are|bent|ben|verkeert|loopt) (?:you|u|je|jij) )?"
    r"(?:nu |now |zelf |yourself |(?:in )?(?:direct|acuut|immediate) )*"
    r"(?:in )?(?:danger|gevaar|nood|trouble|emergency|spoed|noodgeval)"
    r"(?: (?:right )?(?:now|nu|op dit moment|at this moment))?[?:,] "
)
# "Loopt het uit de hand, bel 112", "bel in geval van nood 112": the reader's own danger, where nobody else is named.
OWN_EMERGENCY = later(
    r"\b(?:uit de hand|in (?:geval van )?nood|bij nood|noodgeval|direct gevaar|acuut gevaar|niet veilig voelt?|out of "
    r"hand|"
    r"in an emergency|in case of (?:an )?emergency|(?:in )?(?:immediate |direct )?danger)\b"
)
# What a guest says in a margin: “Eindelijk eens stil in mijn hoofd.”
QUOTED = later(
    r"(?i)^\s*[\u201c\u201e\u2018\"\u00ab'][^\u201d\"\u00bb]*\b(?:ik|me|mij|mijn|wij|ons|i|my|me|we|our|ich|mein\w*|"
    r"mir|je|mon|ma|mes)\b"
    r"[^\u201d\"\u00bb]*[\u201d\u2019\"\u00bb']\W*$",
)
# "Bel af als je niet komt, er zit iemand op je te wachten": manners, no sign.
WAITS_FOR_YOU = later(
    r"\b(?:iemand|zij|ze|someone|somebody|she) (?:\S+ )?(?:op|for|on) (?:je|u|jou|you) (?:te )?wacht\w*|"
    r"\b(?:wacht|waits|waiting) (?:\S+ )?(?:op|for) (?:je|u|jou|you)\b"
)
