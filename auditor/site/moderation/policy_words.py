"""Words for how moderation is described: what is looked at, what software and people do, and what is no moderation."""

import re

from auditor.site.words.literals import Literals

CONTENT = re.compile(
    r"\b(?:moder(?:eren|eert|ate|ates|ated)|gemodereerd|\w+moderatie|\w*anzeigen?|\w*inserate?n?|inhalte?n?|"
    r"bild\w*|texte?n?|beitrag\w*|contenus?|profils?|meldung\w*|"
    r"gemeldet\w*|signalement\w*|signale\w*|publications?|begriff\w*|worter\w*|mots|\w*advertenties?|tekst\w*|"
    r"profiel\w*|annonces?|zoekertjes?|oproep\w*|briefje\w*|plaatsing\w*|inhoud\w*|"
    r"foto\w*|"
    r"beeld\w*|afbeelding\w*|bericht\w*|woord\w*|spam|meld(?:en|t|ing\w*)|gemeld\w*|report\w*|ads?|adverts?|"
    r"advertisements?|listings?|profiles?|posts?|text\w*|"
    r"content|submissions?|inzending\w*|vermelding\w*|stukken|items?|uiting\w*|materiaal|material|kaart(?:en|je|"
    r"jes)?|treffers?|hits?|aankondiging\w*|pagina\w*|nummers|photos?|images?|pictures?|words?|phrases?|"
    r"termen|informatie|information|wat niet mag|alles wat|"
    r"everything (?:that|you)|"
    r"wat (?:de|"
    r"onze) regels|"
    r"besluit\w*|beslis\w*|decisions?)\b"
)
MACHINE_WORK = re.compile(
    r"\b(?:bepaal\w*|determine\w*|trigger\w*|weed\w*|hunt\w*|geeft|geven|gives?|rates?|piep\w*|draai\w*|pikt|"
    r"pikken|vist|vissen|"
    r"zeeft|zeven|kamt|slaat|attent|attire\w*|marque\w*|beeps?|picks?|"
    r"catch(?:es)?|spots?|"
    r"fish(?:es)?|sifts?|kijkt|ziet|toont|kleurt|stopt|weert|wijst|hapert|aanslaat|licht\w*|doorgelicht|doorlich\w*|"
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
HUMAN_WORK = re.compile(
    r"\b(?:beoordeling\w*|keuring|toetsing|handmatig\w*|met de hand|by hand|manual\w*|goes? through|"
    r"goedkeur\w*|goedgekeurd|nagekeken|nakijk\w*|nazien|ziet|zien|herbekijk\w*|herbekeken|afgehandeld|handelt|"
    r"behandel\w*|kiest|"
    r"knoop|keurt|velt|onder ogen|ogen|herzien\w*|herzie\w*|assess\w*|judg\w*|handle\w*|confirm\w*|bevestig\w*|mot|"
    r"entscheid\w*|entschied\w*|pruf\w*|gepruft\w*|liest|lesen|gelesen|sicht\w*|schau\w*|sehen|gesehen|loscht|"
    r"entfernt|lit|lisent|relit|relisent|examin\w*|verifi\w*|controle\w*|controlons|valid\w*|juge\w*|tranche\w*|"
    r"supprim\w*|"
    r"retir\w*|regarde\w*|beoordeel\w*|beslis\w*|besluit\w*|bekijk\w*|bekeken|lees|leest|lezen|gelezen|kijk\w*|"
    r"controle\w*|nagelezen|"
    r"nalez\w*|keur\w*|tussenkomst|toets\w*|modere\w*|review\w*|read|reads|decid\w*|decision\w*|look\w*|check\w*|"
    r"approv\w*|"
    r"genomen|oordeel\w*|bepaal\w*|bepalen|doen wij|doen we|we do|gaat naar|goes to|voorgelegd|lopen|loopt|doorn\w*|"
    r"intervention|oversight|"
    r"moderat\w*|verwijder\w*|weiger\w*|haal\w*|"
    r"remov\w*|says)\b"
)
# Renewals, ranking, invoices, identity papers, help desks: not the moderation of content.
OTHER_MATTER = re.compile(
    r"\b(?:verlanger\w*|rechnung\w*|zahlung\w*|lastschrift|ausweis\w*|identitat\w*|facture\w*|paiement\w*|identite|"
    r"prelevement\w*|renouvel\w*|from your country|photo id|documents?|documenten|de post|mailtjes?|mails?|"
    r"verleng\w*|"
    r"renew\w*|factu\w+|"
    r"invoice\w*|volgorde|ranking|sorteervolgorde|"
    r"restitutie|refund\w*|menselijke fout\w*|"
    r"human error\w*|verlopen|expired?|paspoort\w*|identiteit\w*|legitimatie\w*|identity|passport|incasso\w*|"
    r"betaling\w*|payments?|back-?up|chatbot\w*|nieuwsbrief|bevestigingsmail|automatisch (?:antwoord|"
    r"mail\w*)|"
    r"automatic (?:reply|e-?mail)|vragen worden|cookies?|overmacht|storing\w*|bewaartermijn|na \S+ dagen|"
    r"vertal\w*|vertaa\w*|translat\w*|ondertitel\w*|subtitle\w*|sollicit\w*|recruit\w*|camera'?s?|\w*blog\w*|"
    r"chatrooms?|"
    r"chat (?:between|tussen|van)|functies|features|verkeersboete\w*|fines|zoekresultaten|search results|"
    r"suggesties|suggestions|marketing|profilering|profiling|inzageverzoek\w*|gezondheid\w*|health|jobs?|"
    r"salaris\w*|salar\w*|fotowedstrijd|contest|reviews? van bezoekers)\b"
)
WHAT_IS_NOT = re.compile(r"\b(?:wat|what|whatever|was|ce qui)\b[^,;]{0,25}\b(?:niet|not|nicht|ne)\b")
# Sorting by date or price, and help that people give: no moderation either.
RANKS = re.compile(
    r"\b(?:sorteert|sorteren|rangschikt|rangschikken|ordent|sorts?|ranks?|orders?|sortiert|trie|"
    r"classe)\b[^.;]{0,40}\b(?:by|op|volgens|"
    r"naar|nach|par|selon)\b(?! (?:risico|risk|risque))|\b(?:aanbevel\w*|recommend\w*|empfehl\w*|recommand\w*)\b"
)
RANKING = re.compile(
    r"\b(?:ranking|volgorde|sortering|rangschikking|aanbevel\w*|recommend\w*|reihenfolge|classement|klantenservice|"
    r"support)\b"
)
REFERS = re.compile(r"\b(?:daarvan|hiervan|daarover|hierover|daarop|hierop|daarvoor)\b")
ON_REQUEST = re.compile(
    r"\b(?:menselijk\w*|human|mens|persoon|medewerker|person|menschlich\w*|humaine?)\b[^.;]{0,50}\b(?:verzoek\w*|"
    r"vragen|vraag\w*|"
    r"aanvragen|request\w*|ask|verlangen|demander)\b|\b(?:vragen|verzoek\w*|request\w*|ask|verlangen|"
    r"demander)\b[^.;]{0,50}\b"
    r"(?:menselijk\w*|human|een mens|een persoon|medewerker|person|menschlich\w*|humaine?|een ander|second regard|"
    r"tweede)\b"
)
PICTURES = re.compile(r"\b(?:foto|beeld|afbeelding|photo|picture|image|bild)\w*")
WRITTEN = re.compile(
    r"\b(?:\w*advertentie|tekst|profiel|zoekertje|ad|ads|listing|text|anzeige|inserat|annonce|"
    r"contenu|inhoud)\w*"
)
MODERATES = re.compile(
    r"\b(?:so prufen wir|comment nous moderons|moder\w+|matiging|zo (?:kijken|controleren|beoordelen|werken) (?:we|"
    r"wij)|"
    r"hoe (?:we|wij|ik) (?:kijk\w*|controle\w*|beoordel\w*|omgaan|nakijk\w*|toetsen)|nazicht|toezicht|werkwijze|"
    r"beoordeling|"
    r"controle(?: van| op|$)|how we (?:check|review|look|decide)|(?:checking|reviewing|policing) content|prufung|"
    r"kontrolle|controle|relecture|"
    r"content review)\b"
)
# "Toos leest alles", "Henk en Marja lopen het bord langs".
SOMEBODY = (
    "leest", "lezen", "bekijkt", "bekijken", "kijkt", "kijken", "lopen", "loopt", "beslist", "beslissen", "read",
    "reads", "check", "checks", "review", "reviews", "look", "looks", "decide", "decides",
)  # fmt: skip
# A block that names no software, people or breach is read only where one of these stands in it.
MAY_DESCRIBE = Literals(
    (*(f" {verb} " for verb in SOMEBODY), "moder", "screen", " scan", "gescand", "toets", "toezicht"),
)
NAMED = re.compile(
    r"^\W*(?!(?:De|Het|Een|Wie|Iedereen|Hij|Zij|Ze|Je|U|The|A|An|Who|Everyone|He|She|They|You|Nobody|Niemand|Er|Dit|"
    r"Dat)\b)"
    rf"[A-Z][a-z]+(?: (?:en|and) [A-Z][a-z]+)? (?:{'|'.join(SOMEBODY)}) "
)
TITLED = re.compile(r"\b(?:Mevrouw|Meneer|Mijnheer|De heer|Mw|Dhr|Mr|Mrs|Ms|Frau|Herr|Madame|Monsieur)\.? [A-Z]\w+")
SHE = re.compile(r"^\W*(?:zij|ze|hij|she|he|sie|er|elle|il) \w+")
READER = re.compile(
    r"\b(?:(?:sie|du) (?:konnen|kannst)|(?:konnen|kannst) (?:sie|du)|vous pouvez|pouvez-vous|je|u|you) (?:kunt|kan|"
    r"can|may)\b|\b(?:kun|kunt|kan|can) (?:je|u|you)\b|^\W*(?:controleer|bekijk|lees|read|"
    r"check)\b"
)
# Software by what it does: "gescand", "een technische scan", "matched against a list".
SCANNED = re.compile(
    r"\b(?:\w*scan(?:s|ned|ning|t|nen|ner|ners)?|gescan\w*|\w*robot\w*|machina\w*|nightly crawl|crawl\w*|"
    r"\w+systeem|hash\w*|auto-?(?:check|flag|reject)\w*|automod\w*|programmatuur)\b"
)
# Software that does more than keep the books; "a system" may be anything.
LOOKS_ITSELF = re.compile(
    r"\b(?:\w*filter\w*|\w*scan\w*|gescan\w*|\w*robot\w*|bots?|ai|ki|algorit\w*|software\w*|automat\w*|"
    r"geautomatiseerd\w*|"
    r"machin\w*|computer\w*|hash\w*|\w*herkenning|recognition|detect\w*|classif\w*|spam\w*|crawl\w*|moderatiesyst\w*|"
    r"scripts?|programm\w*|hulpmiddel\w*|model)\b"
)
# What tells by itself that content is moderated, where software and people are named together.
OF_MODERATION = re.compile(
    r"\b(?:\w*moder\w*|mods?|\w*filter\w*|\w*scan\w*|gescan\w*|flag\w*|gemarkeer\w*|markeer\w*|review\w*|check\w*|"
    r"gecheckt\w*|\w*keur\w*|\w*gekeur\w*|\w*beoord\w*|\w*controle\w*|gecontrol\w*|screen\w*|gescreen\w*|refus\w*|"
    r"reject\w*|weiger\w*|geweiger\w*|afgewezen|afwijz\w*|nagekeken|nakijk\w*|nagelopen|leest|lezen|reads?|"
    r"treffer\w*|"
    r"hits?|match\w*|verdacht\w*|suspicious|breach\w*|overtred\w*|toets\w*|inbreuk\w*|removal\w*|verwijder\w*|spam|"
    r"pruf\w*|entscheid\w*|verifi\w*|goes live)\b"
)
# "Nothing goes live unseen", "never by software alone": two negations that state it.
NOT_WITHOUT = re.compile(
    r"\b(?:niets|niks|geen|nooit|niet|nothing|no|never|not|nicht\w*|kein\w*|rien|aucun\w*)\b[^.;]{0,70}"
    r"\b(?:zonder|buiten|ongezien|ongelezen|alleen|uitsluitend|enkel|without|unseen|unread|untouched|alone|"
    r"only|solely|"
    r"ohne|allein|sans|seul\w*)\b"
)
LACKS_PEOPLE = re.compile(
    r"\b(?:lack|onbegonnen werk|te weinig (?:mensen|personeel|tijd)|(?:geen|no|not enough) (?:mensen|personeel|"
    r"staff|people|"
    r"time|tijd|moderator\w*)|niemand|nobody|no one|no human|geen mens|unread|ongelezen)\b"
)
# "Wij modereren …", "Screening takes place …": that there is a policy, without who or what.
STATES = re.compile(
    r"\b(?:wij|we|ik|i|redactie|beheerders?|team|volunteers|vrijwilligers|moderators?|moderatoren) (?:\w+ ){0,2}?"
    r"(?:moder(?:eren|eert|eer|ate|ates)|screenen|screen)\b|\bmoder(?:eren|eer) (?:wij|we|ik)\b|"
    r"\b(?:moderatie|moderation|screening|toetsing|inhoudscontrole|content review) (?:\w+ ){0,3}?(?:vindt|"
    r"vinden|gebeurt|"
    r"geschiedt|verloopt|takes place|is done|happens|works)\b|"
    r"\b(?:wordt|worden|is|are|gets?) (?:\w+ ){0,4}?(?:gemodereerd|gescreend|moderated|screened)\b|"
    r"\b(?:toets\w*|controle\w*|check\w*|beoorde\w*|review\w*|vergelijk\w*) [^.;]{0,50}\b(?:aan|op|tegen|"
    r"against|for) "
    r"(?:de|het|onze|deze|our|these|the) (?:\w*regels|\w*voorwaarden|\w*richtlijnen|\w*beleid|rules|guidelines|"
    r"terms|policy)\b"
)
PRESUPPOSED = re.compile(
    r"\b(?:automatisch\w*|geautomatiseerde?|automated|automatic(?:ally)?) (?:\w*afw\w+|\w*gekeurd\w*|"
    r"\w*weiger\w*|refus\w*|"
    r"reject\w*|beslis\w*|decision\w*|verwijder\w*|remov\w*|block\w*)\b"
)
# Beside what a moderator does, a picture to compare with and a notice of refusal take nothing away.
BESIDE_IT = re.compile(r"\b(?:selfie\w*|automatisch bericht|automatic message)\b")
# "Sometimes a human looks too", "if there is time": no place where people decide.
PERHAPS = re.compile(
    r"\b(?:soms|sometimes|af en toe|now and then|occasionally|proberen|try to|ons best|our best|wellicht|"
    r"misschien|perhaps|"
    r"maybe|might|als er tijd|time permitting|if time|bij drukte|when busy|premium|waar mogelijk|where possible|"
    r"manchmal|gelegentlich|parfois|steekproef\w*)\b"
)
# "Automated means and human review": the name of a text, not the text.
ONLY_A_NAME = re.compile(r"^\W*(?:\w+ )?\w+ (?:en|and|und|et) (?:\w+ )?\w+$")
# Software and people may look at a person, a visitor or a payment as well.
AT_A_PERSON = re.compile(
    r"\b(?:gezicht\w*|faces?|facial|leeftijd\w*|age|ages|videogesprek\w*|video call|verificatie\w*|verification|"
    r"verif\w+|bezoekers?|visitors?|klanten|customers|inlog\w*|log-?ins?|accounts?|betaal\w*|vragen|questions)\b"
)
