"""The words around posting for others: what posts, what forbids, who is checked, and what is something else."""

from auditor.site.words.later import later

# What is another's without being an advertisement, and acts for another that are no posting.
OTHER_THINGS = later(
    r"\b(?:foto'?s?|photos?|pictures?|beelden|afbeeldingen|telefoonnummers?|(?:06|gsm|mobiele?)[- ]nummers?|"
    r"(?:phone|mobile) numbers?|content (?:uploaded|made|created|provided|of|from|by)|records|teksten|gegevens|naw|"
    r"adressen|auteursrecht\w*|"
    r"data|cookies?|reviews?|reacties?|recensies?|comments?|beoordelingen|facturen|factuur|invoices?|vouchers?|"
    r"cadeaubon\w*|"
    r"bestelling\w*|(?<!op )orders?|brie(?:f|ven)|honden|portfolio\w*|website|fotoshoot|leveranciers?|"
    r"bezwa\w+|objection\w*|melding\w*|melden|report\w*|klacht\w*|inzage\w*|betaalt|(?<!voor )rekening|gewaarschuwd|"
    r"zorgen over)\b"
)
POSTS = later(
    r"\b(?:plaats\w*|geplaatst|inzend\w*|ingezonden|advert\w*|advertentie\w*|profiel\w*|pagina\w*|account\w*|"
    r"oproep\w*|zoekertje\w*|"
    r"beheer\w*|opgev\w*|opgeef\w*|"
    r"aanmeld\w*|zet(?:ten|)|insturen|instuur\w*|stuurt? in|openbaarmaking|vermelding|publica\w*|gepubliceerd|"
    r"briefje\w*|prik(?:ken|t)?|geprikt|plak(?:ken|t)?|geplakt|erop|upload\w*|models?|nummer|login|"
    r"toevoeg\w*|wissel\w*|aanlever\w*|aanbied\w*|meldt?(?= [^.]*\baan\b)|act|voeg\w*|add|hang\w*|post\w*|ads?|"
    r"ophang\w*|opgehangen|opgaven?|kaart(?:en|je|jes)?|zendt? in|meedoen|staan|"
    r"annonc\w*|publi\w*|depos\w*|compte\w*|fiche\w*|profil\w*|inser\w*|anzeige\w*|konto|kontos|konten|"
    r"listings?|profiles?|list|manag\w*|erbij|bij)\b"
)
PLAINLY_POSTS = later(
    r"\b(?:plaats(?:en|t)?|insturen|adverteren|aanmelden|inschrijven|profiel\w*|advertentie\w*|zoekertje\w*|"
    r"account\w*|"
    r"plaatsing\w*|opgaven?|inschrijving\w*|annonce\w*|posten|"
    r"advertise|listings?|profiles?|ads?|posting|anzeigen?|inserate?|profile|annonces?|profils?)\b"
)
HOW_MANY = later(
    r"\b(?:(?:meerdere|meer|verschillende|\w+) (?:advertenties|profielen)(?! van| voor)(?= (?:per (?:dag|week|"
    r"maand|account)|tegelijk))|"
    r"\b(?:met|with) (?:meerdere|verschillende|several|multiple|two|twee|een) (?:personen|people|mensen|collega|"
    r"andere)\b|"
    r"(?:several|multiple) (?:ads|photos|categories)|(?:duo|trio)-?\s?dates?|bij (?:je |uw )?diensten|as a service)\b"
)
ONE_EACH = later(
    r"\b(?:een|1|one) (?:telefoon|phone )?(?:nummer|number)\b[^.]{0,25}\b(?:een|1|one) (?:profiel|profile|"
    r"advertentie|ad|account)\b|"
    r"\b(?:een|1|een enkele|ten hoogste een|hoogstens een|maximaal een|one|a single)(?: \w+)? (?:persoon|mens|dame|lid|"
    r"adverteerder|profiel|person|member|profile|account)"
    r"[^.]{0,40}\b(?:per|een|one|each|every|account|mens|person|persoon)\b|\bper account[^.]{0,30}\b(?:een|1|one)\b|"
    r"\bone account\W+one person\b|\baccount is (?:strikt )?(?:persoonlijk|personal)|hoort bij (?:een|1) (?:mens|"
    r"persoon)|persoonsgebonden|"
    r"\b(?:een|1) (?:account|nummer|profiel|login|gsm-nummer|telefoonnummer)[^.]{0,30}\b(?:een|1|one) (?:persoon|"
    r"mens|adverteerder)\b|"
    r"\bper (?:(?:gsm|mobiel|telefoon)?-?nummer|persoon|mens|gebruiker|person|number|user)\b[^.]{0,40}\b(?:een|1|"
    r"one)\b"
)
REACH = 28
NONE_WITHOUT = later(
    r"\b(?:zonder|without)\b[^.]*\b(?:controle|verificatie|legitimatie|check|verification)\b[^.]*\b(?:niemand|geen|"
    r"niet|nobody|no one|not|no)\b"
)
FIRST_NO = later(r"^\W*(?:nee|neen|no|helaas|sorry|unfortunately|dat (?:mag|kan) niet|dat is niet toegestaan)\b")
ONLY_IF = later(r"^\W*(?:alleen|enkel|only|slechts)\b")
# "Alleen jijzelf hebt toegang tot je profiel."
ONLY_SHE = later(
    r"^\W*(?:alleen|enkel|uitsluitend|only|slechts) (?:jij|jijzelf|jezelf|uzelf|u zelf|you|you yourself|(?:de|the) "
    r"(?:adverteerder|accounthouder|account holder|advertiser|worker|persoon|person) (?:zelf|herself|themselves))\b"
)
NOT_FORBIDDEN = later(
    r"\b(?:nicht nur|non seulement|niet (?:alleen|nodig|verplicht)|geen (?:probleem|bezwaar)|not (?:only|needed|"
    r"required)|no problem|(?:do not|don't) mind|"
    r"zonder (?:toestemming|controle|verificatie)|"
    r"without (?:consent|permission)|kijken[^.]*niet na|controleren[^.]*niet|niet meer dan|no more than|tenzij|"
    r"unless|behalve|except)\b"
)
ONLY_OWN = later(
    r"\b(?:alleen|uitsluitend|enkel|slechts|only|solely|just|nur|ausschließlich|uniquement|"
    r"seulement)\b[^.]{0,45}\b(?:jezelf|uzelf|zichzelf|zelf|eigen|sich selbst|dich selbst|eigene\w*|vous-meme|"
    r"votre propre|"
    r"yourself|themselves|your own|their own)\b|"
    r"\b(?:yourself|themselves|jezelf|uzelf) (?:only|alleen)\b|\b(?:iedereen|ieder|elke adverteerder|"
    r"iedere adverteerder|everyone|everybody|each advertiser) (?:plaatst|beheert|regelt|maakt|schrijft|doet|meldt|zet|"
    r"verzorgt|posts|places|runs|manages|writes|makes|handles)[^.]{0,20}\b(?:zelf|eigen|own|themselves)\b|"
    r"\b(?:jezelf|uzelf|zichzelf|yourself|themselves|sich selbst|vous-meme)(?:,)? (?:en|and|und|et) (?:niemand|nobody|"
    r"no one|no-one|niemanden|personne)\b|\b(?:niemand anders dan|nobody but|no one but|no one other than|niemanden "
    r"ausser|personne d'autre que)\b|"
    r"\byou (?:are|must be) (?:yourself )?the (?:person|one) (?:in|on|behind|shown)\b|"
    r"\b(?:je|u|jij|ge) (?:bent|moet|dient|zijt) (?:\S+ )?(?:zelf )?(?:degene|de persoon|diegene|het) (?:te zijn )?"
    r"(?:op|in|van|uit|achter|die|waar)\b|"
    r"\bdoor (?:hem|haar|hen|de persoon|degene)(?: of (?:hem|haar))? (?:zelf|wie|die|om wie|over wie)\b|"
    r"\bgaat (?:alleen |altijd )?over (?:jezelf|uzelf)\b|\bsie (?:sind|mussen) (?:selbst )?die (?:abgebildete |"
    r"beworbene )?person\b|\bvous (?:etes|devez etre) la personne\b"
)
YES_TOO = later(
    r"\b(?:ook|beheren|invult|beheert|plaatst?|plaatsen|manage|manages|post|posts|auch|aussi|verwaltet|gerez|gere)\b"
)
PERSONAL_ACCOUNT = later(
    r"^\W*(?:een|je|uw|elk|an?|your|each|every) account is (?:strikt |strictly )?(?:persoonlijk|personal)\b"
)
# "Niemand plaatst voor een ander."
NOBODY = later(r"^\W*(?:niemand|nobody|no one|no-one|none|personne|nul)\b")
# A guest who asks whether a friend may come along posts nothing.
AS_A_GUEST = later(
    r"\b(?:book|booking\w*|bookings|boek|boeken|boeking\w*|geboekt|reserv\w*|afspra\w+|appointment\w*|buchung\w*|"
    r"buchen|termin\w*|rendez-vous|langskomen|op bezoek)\b"
)
# That the house or its owner is checked says nothing of those who work there.
OWNER = later(
    r"\b(?:eigena(?:ar|res)\w*|uitbat\w+|exploitant\w*|beheerder\w*|contactpersoon|accounthouder|bestuurder\w*|"
    r"zaakvoerder\w*|bureauhouder|directeur|owner\w*|operator\w*|manager|proprietor\w*|account holder|"
    r"contact person|director\w*|inhaber\w*|betreiber\w*|geschaftsfuhr\w*|gerante?|proprietaire|exploitante?)\b"
)
AGAINST_HER_WILL = later(
    r"\bniet uit (?:eigen )?vrije wil\b|\bniet vrijwillig\b|\bonder druk\b|\bnot of (?:her|his|"
    r"their) own (?:free )?will\b|"
    r"\bunder (?:pressure|duress)\b|\btegen (?:je|jouw|uw|haar|zijn|hun|de) (?:zin|wil)\b|\bagainst (?:your|her|his|"
    r"their) will\b|"
    r"\bgegen (?:ihren|deinen|den) willen\b|\bcontre (?:votre|son|ton|leur) gre\b|\b(?:dwingt|dwingen|forces?|"
    r"forcing|zwingt)\b"
)
# "Une déclaration sur l'honneur tient lieu de contrôle."
INSTEAD_OF_A_CHECK = later(
    r"\b(?:in plaats van|instead of|in lieu of|takes? the place of|(?:an)?statt|tient lieu (?:de|d'un)|au lieu "
    r"(?:de|d'un))\s(?:een |de |a |any |einer |der |la |le )?(?:controle|verificatie|check|verification|prufung|"
    r"kontrolle)\b|\bvervangt (?:de|een) (?:controle|verificatie)|\bersetzt (?:die|eine) (?:prufung|kontrolle)"
)
# "De derde wordt niet gezien of gecontroleerd", "met die verklaring nemen wij genoegen".
LEFT_UNSEEN = later(
    r"\b(?:wordt|worden|is|are|get|gets) (?:\w+ ){0,4}?(?:niet|not|nooit|never) (?:\w+ (?:of|noch|en|or|"
    r"nor) )?(?:gezien|"
    r"benaderd|gecontroleerd|geverifieerd|gesproken|gecheckt|nagekeken|seen|contacted|checked|verified|vetted)\b|"
    r"\b(?:does|do) not (?:verify|check|contact|see|look into)\b[^.;]{0,40}\b(?:third part|such|these|those|them|"
    r"persons?|"
    r"people|identit)|\b(?:controleert|verifieert|ziet|benadert|onderzoekt)\b[^.;]{0,40}\b(?:derden?|die personen|"
    r"hen|hun "
    r"\w+|haar|deze personen)\b[^.;]{0,12}\bniet\b|\b(?:neemt|nemen) (?:\w+ ){0,4}?genoegen\b|\b(?:neemt|"
    r"nemen)\b[^.;]{0,40}\bgenoegen\b|\b(?:verklaring|handtekening|"
    r"declaration|statement|word) (?:\w+ )?(?:volstaat|is (?:genoeg|voldoende|enough|sufficient)|suffices)\b"
)
