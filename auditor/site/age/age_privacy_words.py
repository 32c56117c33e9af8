"""How a platform puts what it learns of a visitor who proves an age, and who does the check."""

from auditor.site.words.later import later

LEARNS = later(
    r"\b(?:zie[nt]?|weet|weten|hoor|hoort|horen|krijg\w*|ontvang\w*|ken|kennen|vernem\w*|verneemt|kom\w*|"
    r"achterhal\w*|herken\w*|bereik\w*|opgevraagd|opvragen|doorgegeven|gedeeld|meegestuurd|see|reach\w*|requested|"
    r"shared|"
    r"ignor\w*|connai\w*|recev\w*|recoi\w*|sait|savons|voit|voyons|erfahr\w*|erhalt\w*|sehen|wissen|kennt|kennen|"
    r"weitergegeben|"
    r"sees|know|knows|learns?|gets?|receives?|told|finds?|find out|obtains?)\b"
)
WHO_THEY_ARE = later(
    r"\b(?:wie (?:je|u|jij|hij|ze|zij|iemand|de bezoeker) (?:bent|zijt|is)|wie er|naam|namen|identiteit|"
    r"persoonsgegevens|geboortedatum|gegevens|wie er op bezoek|qui vous etes|votre (?:identite|nom)|identite|"
    r"wer (?:sie|du) (?:sind|bist)|identitat|namen?|"
    r"wie onze bezoekers|who (?:you|they|he|she|the visitor|visitors) (?:are|is)|"
    r"names?|identity|date of birth|personal (?:data|details))\b"
)
NOT = later(r"\b(?:niet|geen|nooit|zonder|noch|evenmin|not|never|no|without|nor|nothing|niets)\b|n't\b")
PASSES_ON = later(
    r"\b(?:geef\w*|geven|gaf|deel\w*|delen|meld\w*|bevestig\w*|vertel\w*|zeg\w*|stuur\w*|krijg\w*|ontvang\w*|hoor\w*|"
    r"horen|zie[nt]?|bevat|draagt|komt|kom|weet|weten|lees\w*|lezen|tells?|pass\w*|shares?|says?|sends?|confirms?|"
    r"vraag|vragen|opgevraagd|zendt|zenden|verzend\w*|afgeeft|geeft af|doorgeeft|toon\w*|komt binnen|deelt|check|"
    r"verify|"
    r"recevons|recoit|transmet|erhalten|bekommen|sehen|zeigt|"
    r"receives?|gets?|sees?|contains?|learns?|knows?|told|holds?|returns?|bereik\w*|reach\w*)\b"
)
OLD_ENOUGH = (
    r"(?:18|achttien\w*|meerderjarig|volwassen|oud genoeg|boven de 18|adult|over 18|old enough|of age|eighteen|"
    r"over eighteen)"
)
ONLY_THAT = later(
    r"\b(?:alleen|enkel|uitsluitend|slechts|louter|niets dan|niets anders dan|niet meer dan|only|just|merely|solely|"
    r"nothing (?:but|more than))\b[^.;]{0,60}?(?:\bja\b|\bnee\b|\byes\b|\b(?:dat|of|that|whether|if)\b[^.;]{0,40}?\b"
    + OLD_ENOUGH
    + r"\b|"
    + OLD_ENOUGH
    + r"\+?)|"
    r"\b(?:het enige|alles|all|the only thing) (?:wat|dat|that|which|we|wij)(?: \S+){0,3}? (?:bereik\w*|reach\w*|"
    r"krijg\w*|ontvang\w*|zien?|horen|weten|get|gets|see|sees|learn|receive|know|geeft|deelt|passes|shares|tells)\b"
    r"[^.;]{0,30}?\b" + OLD_ENOUGH + r"\b|"
    r"\b(?:ja of (?:een )?nee|yes or (?:a )?no|ja[/-]nee|yes[/-]no)\b|"
    r"\b" + OLD_ENOUGH + r"\b[^.;]{0,30}\b(?:and nothing else|nothing more|en (?:verder )?niets (?:anders|meer)|"
    r"meer niet)\b|"
    r"\b(?:vinkje|token|jeton|bewijsje|groen licht|green light|signaal|antwoord|answer|tick|seintje)\b[^.;]{0,30}\b"
    r"(?:en (?:verder|anders) (?:niks|niets)|verder niks|verder niets|meer niet|and nothing (?:else|more)|"
    r"rien d'autre|sonst nichts)\b|"
    r"\b(?:alleen|enkel|slechts|only|just|seulement|uniquement|nur)\b (?:een |a |an |un |ein |het |the )?(?:\S+ )?"
    r"(?:vinkje|token|jeton|groen licht|green light|seintje)\b"
)
# "Voor ons blijf je een vreemde" says it without naming what is learnt.
STRANGER = later(
    r"\b(?:blijft?|bent|you (?:stay|remain|are)|vous restez|bleiben sie|bleibst du)\b[^.;]{0,25}\b(?:een )?(?:vreemde|"
    r"onbekende?|anoniem|stranger|anonymous|unknown|anonyme|inconnue?|anonym|unbekannt)\b|"
    r"\b(?:geen|no) (?:idee|idea|flauw benul|benul|clue) wh?(?:ie|o)\b|\bpas la moindre idee\b"
)
UNKNOWN_TO_US = later(r"\b(?:ignor(?:e|ons|ent)|(?:is|blijft?) (?:ons|voor ons) onbekend|uns unbekannt)\b")
# "Foto's laten we alleen zien aan wie meerderjarig is" tells who may look.
SHOWN_TO = later(
    r"\b(?:alleen|enkel|uitsluitend|slechts|only|just|solely|nur|seulement|uniquement)\b[^.;]{0,40}\b(?:aan|voor|to|"
    r"for|"
    r"an|fur|a|aux) (?:wie|personen|mensen|volwassenen|bezoekers|meerderjarigen|those|people|adults|visitors|persons|"
    r"erwachsene|personnes|adultes|majeurs)\b[^,;:.]*"
)
# "Alleen ja zeggen is niet genoeg" tells what does not do.
NOT_ENOUGH = later(
    r"[^,;:.]*\b(?:niet genoeg|onvoldoende|volstaat niet|niet voldoende|not enough|insufficient|not sufficient)\b"
)
NOTHING_BUT = later(r"\b(?:niets dan|niets anders dan|niet meer dan|nothing (?:but|more than))\b")
NO_NAME = later(
    r"^\W*(?:dus |en |so )?(?:geen|no|not your|niet je|niet uw) (?:naam|namen|names?|identiteit|identity)\b"
)
THIRD_PARTY = later(
    r"\b(?:extern\w*|onafhankelijk\w*|gecertificeerd\w*|erkend\w*|derde|ander|gespecialiseerd\w*) (?:partij\w*|"
    r"dienst\w*|"
    r"bedrijf|leverancier\w*|controleur\w*|organisatie|bureau)|\b(?:verificatiedienst\w*|controledienst\w*|bank|"
    r"banks?|creditcard\w*|credit card|wallet|"
    r"(?:extern\w*|unabhangig\w*|spezialisiert\w*) (?:anbieter|dienst\w*|partner\w*|firma|unternehmen)|"
    r"dienstleister\w*|"
    r"tiers de confiance|prestataire\w*|(?:service|societe) (?:externe|independante?|tiers|specialisee?)|"
    r"third[- ]part\w+|outside (?:company|party|firm)|independent (?:service|party|company|provider)|"
    r"\w*(?:leeftijds|verificatie)(?:partner|dienst|bureau|bedrijf)\w*|"
    r"(?:een|the|a|an|onze|ons|our|unser\w*|notre|un|eine?) (?:\S+ ){0,2}?(?:firma|bedrijf|bureau|partij|"
    r"(?!betaal|reclame|media|affiliate|payment)\w*partner|"
    r"\w*dienstverlener|specialist|provider|company|firm|vendor|prestataire|partenaire|dienstleister\w*|anbieter)|"
    r"verification (?:service|provider|company)|external (?:service|party|company|provider)|specialist company)\b"
)
NAMED_PARTY = later(
    r"(?:dienst|partij|bedrijf|leverancier|controleur|organisatie|bureau|firma|onderneming|maatschappij|company|"
    r"service|provider|partner|agency|firm|vendor|computer|programma|program|software|systeem|system|societe|"
    r"prestataire|firma|anbieter|via|by|door|par|durch),? "
    r"(?:van |of |called |genaamd |namens |von |de )?[A-Z]\w{2,}"
)
TO_US = later(
    r"\b(?:aan|naar|bij|to|with|send|sends|stuur|stuurt|mail|mailt|mails|email|laat) (?:ons|us)\b|"
    r"\b(?:naar|aan|to) (?:de|het|the) (?:redactie|beheerder|webmaster|team|helpdesk|moderator\w*|editors?)\b|"
    r"\b(?:je|u|ge|you) (?:ons|us) (?:een|je|uw|a|your)\b|\b(?:zodat|so that|so) (?:wij|we|de beheerder|de redactie|"
    r"our)\b|"
    r"\b(?:onze|our) (?:medewerkers?|employees?|mensen|redactie|moderat\w+|team|staff|"
    r"people|"
    r"beheerders?)\b|\b(?:wij|we) (?:bekijken|controleren|kijken|check|look|inspect|review|delete|verwijderen|"
    r"bewaren|"
    r"keep|store)\b"
)
SENDS = later(
    r"\b(?:laat (?:ons|mij)|(?:op|in)?gestuurd|gemaild|upload\w*|stuur\w*|sturen|mail\w*|verzend\w*|insturen|"
    r"opsturen|submit\w*|send\w*|scan\w*|"
    r"foto van|"
    r"photo of|kopie|copy)\b"
)

# "We do not accept Yivi" names what is not to be had here.
REFUSED = later(
    r"\b(?:accepteren|aanvaarden|ondersteunen|gebruiken|bieden) (?:(?:wij|we|helaas|nog|hier|ook) )*(?:geen|niet)\b|"
    r"\b(?:accepteren|aanvaarden|ondersteunen) (?:wij|we) [^.;,]{0,60}\bniet\b|"
    r"(?:\b(?:not|no longer|never)|n't) (?:yet )?(?:accept|support|use|take|offer|work with)\b|"
    r"\b(?:akzeptieren|unterstutzen|nutzen) (?:wir )?(?:nicht|keine?)\b|\bn'(?:accept\w+|utilis\w+) (?:pas|plus)\b"
)
WHO = (
    r"(?:naam|namen|adres|geboortedatum|identiteit|persoonsgegevens|gegevens|rijksregisternummer|burgerservicenummer|"
    r"names?|address|date of birth|identity|personal (?:data|details)|nom|identite|name\w*|geburtsdatum)"
)
# "Yivi geeft alleen dat ene antwoord, geen naam": what is left out stands behind what is passed on.
LEFT_OUT = later(
    r"[,;:(\u2013-]\s*(?:en |and |dus |but |maar |und |et )?(?:geen|niet|zonder|no|not|never|without|kein\w*|ohne|"
    r"pas de|"
    r"aucun\w*|sans) (?:\S+ ){0,2}?" + WHO + r"\b"
)
# "Meer dan dat komen wij niet te weten", "nothing else reaches us".
NO_MORE = later(
    r"\b(?:meer|anders|verder)\b(?: dan)?[^.;]{0,40}\b(?:ontvang\w*|krijg\w*|zien|weten|horen|vragen|komen|komt|"
    r"gaat|vernemen|bereikt)\b[^.;]{0,20}\b(?:niet|niets|niks)\b|"
    r"\b(?:niets|niks)\b(?: \S+)? (?:meer|anders|verder)\b|\b(?:verder|anders) (?:\S+ ){0,3}?(?:niets|niks)\b|"
    r"\b(?:nothing|no(?:thing)?) (?:else|more|further)\b[^.;]{0,30}\b(?:reach\w*|comes?|pass\w*|shared?|receiv\w*|"
    r"learn\w*|see|sees|told|gets?)\b|\bwe (?:\S+ ){1,3}?(?:nothing|no) (?:else|more)\b|"
    r"\bmehr (?:\S+ ){0,4}?nicht\b|\brien (?:d'autre|de plus)\b"
)
# "Naam en adres vragen wij niet op", "it does not hand over your name", "we could not identify you".
NAME_KEPT = later(
    r"\b" + WHO + r"\b[^.;]{0,40}\b(?:vragen|krijgen|ontvangen|zien|kennen|hebben|bewaren|komen|komt|blijft|blijven|"
    r"gaat|"
    r"gaan|wordt|worden) (?:wij |we |er |daarbij |ons |dus |ook )*(?:niet|nooit|bij jou|bij u|op je|op uw|op jouw)\b|"
    r"\b(?:hands?|handed|passe?s?|passed|give[sn]?|shared?|shares|sends?|returns?|reveals?|discloses?)\b"
    r"[^.;]{0,25}\b(?:name|identity|date of birth|who you are)\b|"
    r"\b(?:identificeren|identify|achterhalen|herleiden|tracer?|trace|identifier|identifizieren)\b"
)
# "Uw naam en geboortedatum blijven op uw telefoon", "your details never leave the app".
STAYS = later(
    r"\b" + WHO + r"\b[^.;]{0,30}\b(?:blijft|blijven|stays?|remains?|bleib\w*|reste\w*) (?:\S+ )?(?:op|in|bij|on|with|"
    r"inside|auf|sur|dans) (?:je|jouw|uw|u|jou|de|het|your|you|the|deinem|ihrem|votre) ?(?:eigen |own )?(?:telefoon|"
    r"toestel|app|mobiel\w*|wallet|bank|gsm|phone|device|handy|smartphone|telephone|yivi|itsme)\b|"
    r"\b(?:verlaat|verlaten|leaves?|verlassen|verlasst) (?:nooit |never |nie )?(?:je|jouw|uw|de|het|your|the) "
    r"(?:telefoon|toestel|app|phone|device|wallet)[^.;]{0,10}\b(?:niet|nooit|not|never)\b|"
    r"\b" + WHO + r"\b[^.;]{0,12}\b(?:never leaves?|does not leave|do not leave)\b"
)
# "Betalen met iDEAL of creditcard" proves no age, unless it says so.
OF_PAYING = later(
    r"\b(?:betal\w*|betaal\w*|ideal|bancontact|payconiq|paypal|kassa|afrekenen|factu\w+|bankoverschrijving|incasso|"
    r"abonnement\w*|tarie\w+|pay(?:ing|ment|ments|able)?|paid|checkout|invoice\w*|billing|subscription\w*|zahl\w*|"
    r"bezahl\w*|"
    r"paiement\w*|payer)\b"
)
