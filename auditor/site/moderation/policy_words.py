"""Words for what is moderated, and for the work of software and of people in it; what is neither."""

from auditor.site.words.later import later
from auditor.site.words.literals import Literals
from auditor.site.words.sought import Sought

CONTENT = later(
    r"\b(?:\w*anzeigen?|\w*inserate?n?|inhalte?n?|bild\w*|texte?n?|beitrag\w*|contenus?|profils?|meldung\w*|"
    r"gemeldet\w*|signalement\w*|signale\w*|publications?|begriff\w*|worter\w*|mots|\w*advertenties?|tekst\w*|"
    r"profiel\w*|annonces?|zoekertjes?|oproep\w*|briefje\w*|plaatsing\w*|inhoud\w*|"
    r"foto\w*|"
    r"beeld(?!scherm)\w*|afbeelding\w*|bericht\w*|woord\w*|spam|meld(?:en|t|ing\w*)|gemeld\w*|report\w*|ads?|adverts?|"
    r"advertisements?|listings?|profiles?|posts?|text\w*|"
    r"content|submissions?|inzending\w*|vermelding\w*|stukken|items?|uiting\w*|materiaal|material|kaart(?:en|je|"
    r"jes)?|treffers?|hits?|aankondiging\w*|pagina\w*|nummers|photos?|images?|pictures?|words?|phrases?|"
    r"termen|informatie|information|wat niet mag|alles wat|"
    r"everything (?:that|you)|"
    r"wat (?:de|"
    r"onze) regels|"
    r"besluit\w*|beslis\w*|decisions?)\b"
)
MACHINE_WORK = later(
    r"\b(?:vastgehouden|tegengehouden|aangehouden|onderschept|geblokkeerd|afgevangen|held|caught|stopped|geeft|"
    r"geven|gives?|rates?|piep\w*|draai\w*|pikt|pikken|vist|vissen|"
    r"zeeft|zeven|kamt|slaat|attent|attire\w*|marque\w*|beeps?|picks?|"
    r"catch(?:es)?|spots?|"
    r"fish(?:es)?|beslist|bepaalt|sifts?|kijkt|ziet|toont|kleurt|stopt|weert|wijst|hapert|aanslaat|licht\w*|"
    r"doorgelicht|doorlich\w*|"
    r"wordt gelegd|reads|"
    r"looks|sees|learn\w*|sort\w*|\w*gesorte\w*|hulp|help\w*|bewertet|wertet|analysi\w*|lis\w*|bloquen\w*|efface\w*|"
    r"voorleg\w*|seintje|signaal|waarschuwt|alert\w*|meldt|pruf\w*|gepruft\w*|durchsuch\w*|erkenn\w*|sortier\w*|"
    r"markier\w*|"
    r"vergleich\w*|durchlauf\w*|eingesetzt|"
    r"setzen|verwend\w*|nutz\w*|sucht|suchen|sperrt|repere\w*|compar\w*|filtr\w*|utilis\w*|employ\w*|signale\w*|"
    r"examine\w*|trie|trient|bloque\w*|passent?|recherche\w*|verifi\w*|\w*scan\w*|\w*screen\w*|\w*filter\w*|"
    r"gecontroleerd|zoek\w*|herken\w*|woordherkenning|beeldvergelijking|"
    r"filter\w*|controle\w*|scan\w*|screen\w*|leest|score\w*|"
    r"vergelijk\w*|houd\w*|houdt|hold\w*|flag\w*|highlight\w*|check\w*|detect\w*|mark\w*|markeer\w*|signaleer\w*|"
    r"beoordeel\w*|"
    r"modere\w*|moderat\w*|"
    r"gebruik\w*|use[sd]?|using|middelen|means|tools|review\w*|legt|loopt|lopen|nagelopen|doorzoe\w*|analyse\w*|"
    r"let op|compar\w*|block\w*|blokkeer\w*|besliss\w*|"
    r"decid\w*|"
    r"passes|goes through|runs|gaat door|gaan door|passe(?:ren|ert)|ingezet|sorts?|genomen|tegen\w*|leggen|spoort|"
    r"opspor\w*|gevoerd|gehaald|sorteer\w*|weeg\w*|weegt)\b"
)
HUMAN_WORK = later(
    r"\b(?:goedkeur\w*|goedgekeurd|nagekeken|nakijk\w*|nazien|ziet|zien|herbekijk\w*|herbekeken|afgehandeld|handelt|"
    r"behandel\w*|kiest|"
    r"knoop|keurt|velt|onder ogen|ogen|herzien\w*|herzie\w*|assess\w*|judg\w*|handle\w*|confirm\w*|bevestig\w*|mot|"
    r"entscheid\w*|entschied\w*|pruf\w*|gepruft\w*|liest|lesen|gelesen|sicht\w*|schau\w*|sehen|gesehen|loscht|"
    r"entfernt|lit|lisent|relit|relisent|examin\w*|verifi\w*|controle\w*|controlons|valid\w*|juge\w*|tranche\w*|"
    r"supprim\w*|"
    r"retir\w*|regarde\w*|beoordeel\w*|beoordeling\w*|keuring\w*|toetsing\w*|beslis\w*|besluit\w*|bekijk\w*|bekeken|lees|leest|lezen|gelezen|kijk\w*|"
    r"controle\w*|nagelezen|"
    r"nalez\w*|keur\w*|tussenkomst|toets\w*|modere\w*|review\w*|read|reads|decid\w*|decision\w*|look\w*|check\w*|"
    r"approv\w*|"
    r"genomen|oordeel\w*|bepaal\w*|bepalen|doen wij|doen we|we do|gaat naar|goes to|voorgelegd|"
    r"loop|lopen|loopt|doorn\w*|"
    r"intervention|oversight|"
    r"moderat\w*|verwijder\w*|weiger\w*|haal\w*|"
    r"remov\w*|says)\b"
)
# Renewals, ranking, invoices, identity papers, help desks: not the moderation of content.
OTHER_MATTER = later(
    r"\b(?:verlanger\w*|rechnung\w*|zahlung\w*|lastschrift|ausweis\w*|identitat\w*|facture\w*|paiement\w*|identite|"
    r"prelevement\w*|renouvel\w*|from your country|photo id|documents?|documenten|de post|mailtjes?|mails?|"
    r"verleng\w*|na afloop|looptijd|voortgezet|doorgeplaatst|"
    r"renew\w*|factu\w+|"
    r"invoice\w*|volgorde|ranking|sorteervolgorde|"
    r"restitutie|refund\w*|menselijke fout\w*|"
    r"human error\w*|verlopen|expired?|paspoort\w*|identiteit\w*|legitimatie\w*|identity|passport|incasso\w*|"
    r"betaling\w*|payments?|back-?up|chatbot\w*|nieuwsbrief|bevestigingsmail|automatisch (?:bericht|antwoord|"
    r"mail\w*)|"
    r"automatic (?:reply|message|e-?mail)|vragen worden|cookies?|overmacht|storing\w*|bewaartermijn|na \S+ dagen|"
    r"selfie\w*|videobel\w*|videogesprek\w*|video ?calls?|dezelfde persoon|de persoon op|same person|"
    r"of (?:je|u|jij|zij|hij|ze) (?:degene|diegene|dezelfde|de persoon|echt)\b|hoe oud (?:je|u|jij|zij|hij|ze|iemand)|"
    r"how old you|"
    r"of (?:je|u|jij|zij|hij|ze) (?:\S+ )?(?:18|21|achttien|eenentwintig|meerderjarig|volwassen)\w*|"
    r"onderzoek van (?:de pas|het document)|echtheid|"
    r"(?:volg|geef|geeft|doorlo|krijg|follow|receive|attend|take)\w*\b[^.;]{0,40}\b"
    r"(?:cursus\w*|training\w*|opleiding\w*|bijscholing|course|workshop))\b"
)
# "Uw advertentie loopt na de maand automatisch door": the paid term goes on, and no text goes through software.
GOES_ON = later(
    r"\b(?:advertentie|abonnement|vermelding|profiel|plaatsing|pakket|looptijd|zoekertje)\b(?: [\w-]+){0,6}? "
    r"(?:automatisch|vanzelf|stilzwijgend) (?:door|verder)(?=\W*(?:$|tot|en|als|tenzij|na|met|zolang|voor))|"
    r"\b(?:automatically |tacitly )?continues?\b[^.;]{0,40}\b(?:month|period|term|cancel|year)\b"
)
# "And lets it through or not": no denial.
OR_NOT = later(r"\b(?:of|or|oder|ou) (?:niet|not|nicht|pas|non)\b")
WHAT_IS_NOT = later(r"\b(?:wat|what|whatever|was|ce qui)\b[^,;]{0,25}\b(?:niet|not|nicht|ne)\b")
# Sorting by date or price, and help that people give: no moderation either.
RANKS = later(
    r"\b(?:sorteert|sorteren|rangschikt|rangschikken|ordent|sorts?|ranks?|orders?|sortiert|trie|"
    r"classe)\b[^.;]{0,40}\b(?:by|op|volgens|"
    r"naar|nach|par|selon)\b|\b(?:aanbevel\w*|recommend\w*|empfehl\w*|recommand\w*)\b"
)
# "Software sorts the queue by risk" is no order in which visitors see advertisements.
OF_RISK = later(r"\b(?:risico\w*|risk\w*|wachtrij|queue|verdacht\w*|suspicio\w*|warteschlange|risiko)\b")
RANKING = later(
    r"\b(?:ranking|volgorde|sortering|rangschikking|aanbevel\w*|recommend\w*|reihenfolge|classement|klantenservice|"
    r"support)\b"
)
REFERS = later(r"\b(?:daarvan|hiervan|daarover|hierover|daarop|hierop|daarvoor)\b")
ON_REQUEST = later(
    r"\b(?:menselijk\w*|human|mens|persoon|medewerker|person|menschlich\w*|humaine?)\b[^.;]{0,50}\b(?:verzoek\w*|"
    r"vragen|vraag\w*|"
    r"aanvragen|request\w*|ask|verlangen|demander)\b|\b(?:vragen|verzoek\w*|request\w*|ask|verlangen|"
    r"demander)\b[^.;]{0,50}\b"
    r"(?:menselijk\w*|human|een mens|een persoon|medewerker|person|menschlich\w*|humaine?|een ander|second regard|"
    r"tweede)\b"
)
# "We do not use automated tools" is about every kind.
ANY_TOOL = later(r"\b(?:automated|automatic|geautomatiseerde?|automatische?) (?:tools?|means|middelen|hulpmiddelen)\b")
PICTURES = later(r"\b(?:foto|beeld|afbeelding|photo|picture|image|bild)\w*")
WRITTEN = later(
    r"\b(?:\w*advertentie|tekst|profiel|zoekertje|ad|ads|listing|text|anzeige|inserat|annonce|"
    r"contenu|inhoud)\w*"
)
MODERATES = later(
    r"\b(?:so prufen wir|comment nous moderons|moder\w+|matiging|zo (?:kijken|controleren|beoordelen|werken) (?:we|"
    r"wij)|"
    r"hoe (?:we|wij|ik) (?:kijk\w*|controle\w*|beoordel\w*|omgaan|nakijk\w*|toetsen)|nazicht|toezicht|werkwijze|"
    r"beoordeling|"
    r"controle(?: van| op|$)|how we (?:check|review|look|decide)|(?:checking|reviewing|policing) content|prufung|"
    r"kontrolle|controle|relecture|"
    r"content review)\b"
)
# "The owner may take down an advertisement": a right to remove, and nobody who looks.
MAY_REMOVE = later(
    r"\b(?:mag|mogen|kan|kunnen|may|can|might|darf|kann|peut|pouvons) (?:\S+ ){0,8}?(?:verwijder\w*|weghal\w*|"
    r"weghaal\w*|"
    r"halen|schrapp\w*|weiger\w*|weren|blokke\w+|sluiten|remove|delete|refuse|reject|block|close|take|loschen|"
    r"entfernen|sperren|supprimer|refuser|retirer)\b"
)
VAGUE_MIX = later(
    r"\b(?:combination|mix|blend|combinatie|mengeling|samenspel) (?:of|van) (?:\w+ ){0,3}?(?:technolog\w*|software|ai|"
    r"machines?|automat\w*|techniek|tools|systemen|algorit\w*|mens\w*|people|human\w*|moderators?) (?:\w+ )?"
    r"(?:and|en|&) (?:\w+ ){0,2}?(?:technolog\w*|software|ai|machines?|automat\w*|techniek|tools|systemen|mens\w*|"
    r"people|human\w*|moderators?|moderatoren|review)\b"
)
# "Only a colleague can refuse anything": it is people who decide.
ONLY_THEY = later(
    r"\b(?:alleen|enkel|uitsluitend|slechts|only|nur|seul\w*)\b(?: \S+){0,4}? (?:kan|kunnen|mag|mogen|can|may|kann|"
    r"peut)\b"
)
LOOKS = later(
    r"\b(?:bekij\w+|bekeken|lees|leest|lezen|gelezen|nagelezen|nakijk\w*|nagekeken|kijk\w*|controle\w*|beoordeel\w*|beoordeling\w*|"
    r"beslis\w*|besluit\w*|toets\w*|modere\w*|keur\w*|read|reads|review\w*|look\w*|check\w*|decid\w*|assess\w*|"
    r"judg\w*|moderat\w*|pruf\w*|liest|lesen|entscheid\w*|lit|lisent|examin\w*|verifi\w*)\b"
)
# "If we see any of that": the list of what is not allowed stands before it.
DOES_IT_ANYWAY = Sought(
    r"\b(?:doe|doet|gebeurt|plaats|schrijf|zie|zien) (?:je|u|jij|ge|we|wij|men)?\s?(?:dat|dit|het|zoiets) (?:wel|"
    r"toch)\b|"
    r"\bif you do (?:so|it|this|that)? ?(?:anyway|all the same)?"
)
THEN = later(r"^\W*(?:dan|then|in dat geval|in that case|dann|alors)\b")
POINTS_AT_IT = Sought(
    r"\b(?:zoiets|zulke?|zo'n|dergelijke?|doe (?:je|u) (?:dat|dit|het) (?:wel|toch)|dit soort|such|any of (?:this|"
    r"that|these)|"
    r"if you do|solche\w*|tel(?:le)?s?)\b"
)
# "Toos leest alles", "Henk en Marja lopen het bord langs".
SOMEBODY = (
    "leest", "lezen", "bekijkt", "bekijken", "kijkt", "kijken", "lopen", "loopt", "beslist", "beslissen", "read",
    "reads", "check", "checks", "review", "reviews", "look", "looks", "decide", "decides",
)  # fmt: skip
SOMEBODY_READS = Literals(f" {verb} " for verb in SOMEBODY)
NAMED = later(
    r"(?:^|[:;])\W*(?!(?:De|Het|Een|Wie|Iedereen|Hij|Zij|Ze|Je|U|The|A|An|Who|Everyone|He|She|They|You|Nobody|"
    r"Niemand|Er|Dit|"
    r"Dat)\b)"
    rf"[A-Z][a-z]+(?: (?:en|and) [A-Z][a-z]+)? (?:{'|'.join(SOMEBODY)}) "
)
TITLED = later(r"\b(?:Mevrouw|Meneer|Mijnheer|De heer|Mw|Dhr|Mr|Mrs|Ms|Frau|Herr|Madame|Monsieur)\.? [A-Z]\w+")
SHE = later(r"^\W*(?:zij|ze|hij|she|he|sie|er|elle|il) \w+")
READER = later(
    r"\b(?:(?:sie|du) (?:konnen|kannst)|(?:konnen|kannst) (?:sie|du)|vous pouvez|pouvez-vous|je|u|you) (?:kunt|kan|"
    r"can|may)\b|\b(?:kun|kunt|kan|can) (?:je|u|you)\b|^\W*(?:controleer|bekijk|lees|read|"
    r"check|log in|klik|stuur|mail|schrijf|vul|bel|meld|ga naar|gebruik|draai|click|send|write|fill|call|report)\b"
)
ALSO_NOT_FOR = later(r"\b(?:ook|even) (?:niet|geen)\b|\bnot even\b|\bof any kind\b|\bwhatsoever\b")
# What else it may be used for than looking at what is posted.
KEEPS_BOOKS = later(
    r"\b(?:boekhoud\w*|administratie|facturen|nieuwsbrief|reserver\w*|planning|statistiek\w*|bezoekcijfers|bookkeeping|"
    r"invoic\w*|newsletter|bookings?|statistics)\b|"
    # "Filter: Antwerpen", "Filter op regio": what visitors choose by.
    r"^\W*(?:\w+ )?filters?\W*:|\bfilter(?:en|t|s)? (?:je |jij |u |you )?(?:op|by|nach|par) "
    r"(?!hand|software|algor|ai\b|a (?:machine|program))"
)
NOT_FOR_CONTENT = later(r"\b(?:betaling\w*|payments?|leeftijd\w*|ages?|identiteit|identity|gezicht\w*|faces?)\b")
# "Verwijder zelf foto's waarop kinderen staan" is asked of whoever places.
ASKED_OF_READER = later(r"^\W*(?:verwijder|haal|wis|remove|delete|take|entferne|supprimez)\b(?! (?:wij|we|ik)\b)")
# "Zoekertjes met minderjarigen halen wij eraf", "Vinden wij een slachtoffer, dan halen wij de pagina weg": what goes.
OF_THE_WORST = later(
    r"\b(?:minderjarig\w*|jonger dan (?:18|achttien)|onder de (?:18|achttien)|kinderen|dwang|gedwongen|uitbuiting|"
    r"uitgebuit\w*|mensenhandel|slachtoffers?|minors?|under ?age\w*|children|coerc\w+|forced|traffick\w+|exploit\w+|"
    r"victims?|minderjahrig\w*|zwang|menschenhandel|mineure?s?|contrainte|traite)\b"
)
