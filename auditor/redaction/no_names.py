"""What is written with a capital where a name could stand, and is nobody: functions, peoples, services, offices."""

import re
from collections.abc import Iterator
from functools import lru_cache

from auditor.redaction.writers import BRANDS
from auditor.site.words.names import ORDINARY, SHORTEST, STREET
from auditor.site.words.towns import PART, PROVINCES, TOWNS

LETTER = "A-ZÀ-ÞĀ-Ž"
# A word with a capital; the words of a name that have none stand between two that do.
WORD = rf"(?<![\w'\u2019])[{LETTER}](?:[\w'\u2019]|-(?=\w)){{1,24}}"
WHO = rf"{WORD}(?: (?:(?:van|von|de|der|den|du|la|di|ten|ter) ){{0,2}}{WORD}){{0,2}}(?![\w'\u2019])"
SMALL = frozenset(["van", "von", "de", "der", "den", "du", "la", "di", "ten", "ter"])
LONGEST_SHOUTED, LEAST_ALONE, LEAST_LAST = 5, 3, 5
NO_NAMES = frozenset(
    [
    # Words that begin a sentence or stand in a title.
    "aan", "achter", "al", "alle", "alleen", "alles", "als", "altijd", "andere", "beide", "bij", "daarna", "daarom",
    "dan", "dat", "deze", "die", "dit", "door", "doe", "drie", "dus", "echt", "eerste", "eigen", "elk", "elke",
    "en", "er", "erg", "geen", "ga", "goed", "goede", "graag", "haar", "heb", "heel", "hem", "hen", "hier", "hij",
    "hoe", "hun", "ieder", "iedere", "iedereen", "iemand", "iets", "in", "is", "ja", "je", "jij", "jou", "jouw",
    "juist", "jullie", "kan", "kies", "klik", "kom", "kun", "laat", "laatste", "let", "maar", "maak", "mag", "me",
    "meest", "met", "mijn", "mij", "moet", "na", "naar", "nee", "niemand", "niet", "niets", "nog", "nooit", "nu",
    "of", "om", "onder", "ons", "onze", "ook", "op", "per", "samen", "sinds", "snel", "soms", "steeds", "te", "tot",
    "twee", "tijdens", "u", "uit", "uw", "van", "veel", "vele", "vier", "vijf", "volgens", "voor", "vooral", "waar",
    "waarom", "wanneer", "want", "was", "wat", "we", "welke", "werk", "wie", "wil", "word", "wordt", "zelf", "zes",
    "zij", "zijn", "zo", "zonder", "zowel", "all", "an", "and", "any", "are", "as", "at", "be", "because", "before",
    "both", "but", "by", "can", "do", "does", "each", "every", "everyone", "for", "from", "get", "go", "good",
    "great", "had", "has", "have", "he", "her", "here", "his", "how", "i", "if", "it", "its", "just", "many",
    "most", "my", "no", "not", "now", "on", "once", "one", "only", "or", "our", "out", "she", "since", "so", "some",
    "that", "their", "them", "then", "there", "these", "they", "this", "those", "to", "us", "very", "were", "what",
    "when", "where", "which", "who", "why", "will", "with", "without", "you", "your", "auf", "aus", "bei", "ein",
    "eine", "einen", "einer", "es", "für", "ich", "ihr", "ihre", "im", "ist", "mit", "nach", "nicht", "oder", "sie",
    "über", "und", "unser", "unsere", "unserer", "von", "vor", "wir", "zu", "au", "aux", "avec", "ce", "ces",
    "cette", "dans", "des", "du", "elle", "est", "et", "il", "leur", "mon", "nos", "notre", "nous", "ou", "par",
    "pas", "pour", "qui", "sa", "ses", "son", "sur", "tous", "un", "une", "vos", "votre", "vous",
    # Who holds an office or plays a part, and bodies.
    "admin", "advocaat", "adverteerder", "adverteerders", "agent", "ambassadeur", "arts", "auteur", "bestuur",
    "bezoeker", "bezoekers", "burgemeester", "buurt", "cliënt", "collega", "collega's", "commissie", "consulent",
    "coördinator", "deskundige", "directeur", "directie", "dokter", "eigenaar", "europa", "europe", "europol",
    "expert", "experts", "founder", "gast", "gebruiker", "gebruikers", "gemeente", "ggd", "ggz", "interpol",
    "jongeren", "justitie", "kamer", "kantoor", "klant", "klanten", "koning", "lezer", "lezers", "lid",
    "medewerker", "meneer", "mevrouw", "minderjarige", "minderjarigen", "minister", "ministerie", "officier",
    "ombudsman", "oprichter", "ouders", "owner", "politie", "police", "polizei", "professor", "raad", "rechter",
    "rechtbank", "redactie", "regering", "rijk", "school", "sekswerker", "sekswerkers", "slachtoffer",
    "slachtoffers", "staat", "stichting", "stagiair", "stagiaire", "student", "studenten", "universiteit",
    "vereniging", "vrijwilliger", "vrijwilligers", "wethouder", "wijkagent", "wet", "amnesty", "unicef", "unie",
    "union", "proud", "shop", "soa", "aids", "hiv", "humanitas", "consumentenbond",
    # Peoples and countries.
    "nederlander", "nederlandse", "belg", "belgisch", "belgische", "dutch", "belgian", "belgium", "german",
    "germany", "french", "france", "frankrijk", "franse", "english", "engelse", "britse", "british", "duitse",
    "deutsch", "poolse", "polen", "roemeense", "roemenië", "hongaarse", "hongarije", "bulgaarse", "bulgarije",
    "russische", "oekraïense", "oekraïne", "spaanse", "spanje", "spanish", "italiaanse", "italië", "italian",
    "thaise", "thai", "thailand", "aziatische", "asian", "latina", "braziliaanse", "brazilië", "colombiaanse",
    "surinaamse", "suriname", "turkse", "turkije", "marokkaanse", "marokko", "afrikaanse", "african", "europese",
    "european", "luxemburg", "luxembourg", "netherlands", "holland", "hollandse", "vlaamse", "waalse", "limburgse",
    "brabantse", "friese",
    # Services, houses that gather reviews, makers of programs and money.
    "adyen", "amazon", "android", "apple", "bancontact", "bing", "bitwarden", "bluesky", "bol", "chatgpt", "chrome",
    "cloudflare", "discord", "edge", "facebook", "feedback", "fetlife", "firefox", "google", "hotjar", "ideal",
    "idin", "insta", "instagram", "itsme", "kik", "kiyoh", "klarna", "linkedin", "mailchimp", "mastercard",
    "mastodon", "matomo", "meta", "microsoft", "mollie", "mozilla", "multisafepay", "onfido", "openai", "outlook",
    "paysafe", "pinterest", "reddit", "safari", "schufa", "signal", "skype", "snapchat", "sofort", "stripe",
    "telegram", "threema", "tikkie", "tiktok", "tripadvisor", "trustpilot", "twitch", "twitter", "veriff", "visa",
    "vimeo", "webwinkelkeur", "wikipedia", "windows", "wordpress", "xbox", "yahoo", "yelp", "yivi", "youtube",
    "yoti", "zoom",
    # What platforms have and speak of.
    "abonnement", "account", "advies", "agenda", "anoniem", "apps", "artikel", "article", "betalen", "betaling",
    "blog", "bordeel", "buitenland", "camera", "cashback", "chat", "chatten", "code", "condooms", "corona", "covid",
    "credits", "crypto", "customer", "datum", "december", "design", "digitale", "dwang", "dsa", "avg", "gdpr",
    "epg", "evenement", "faq", "feest", "filter", "filters", "functies", "gezondheid", "huisregels", "incall",
    "outcall", "internet", "jubileum", "kerst", "kvk", "leeftijd", "livechat", "mensenhandel", "misbruik", "mobiel",
    "nachtclub", "newsletter", "nieuws", "nieuwsbrief", "nood", "ondersteuning", "oplichting", "paasdagen", "pasen",
    "partner", "partners", "pauze", "personeel", "pinnen", "podcast", "press", "privéhuizen", "privehuizen",
    "product", "producten", "promotie", "prostitutie", "receptie", "regels", "rules", "seks", "sekswerk", "sex",
    "sexwork", "service", "site", "sites", "spam", "statistiek", "support", "tarief", "tarieven", "tips", "update",
    "updates", "upload", "verhalen", "versie", "video", "video's", "videobellen", "videochat", "volwassenen",
    "website", "websites", "webshop", "wifi", "zomer", "winter", "lente", "herfst", "abuse", "payment", "payments",
    "methods", "policy", "safe", "trust", "identity", "users", "customers", "clients", "workers", "minors", "mai",
    "mars", "may", "june", "july", "august", "october", "january", "february", "march", "juin", "juillet", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch",
    "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
    "dimanche", "ma", "di", "wo", "vr", "za", "maandags", "vrijdags", "hoi", "hey", "hello", "even", "groet",
    "groetjes", "liefs", "kus", "terug", "toezicht", "gesloten", "open", "dicht", "closed", "geschlossen",
    "geöffnet", "fermé", "ouvert", "afspraak", "vrij", "bezet", "afwezig", "aanwezig", "present", "absent", "age",
    "base", "height", "languages", "rate", "rates", "weight", "hair", "eyes", "lengte", "gewicht", "ogen", "talen",
    "diensten", "pagina", "page", "seite", "vorige", "volgende", "next", "previous", "huize", "maat", "bust",
    "size", "nationality", "nationaliteit", "alter", "größe", "sprachen", "âge", "taille", "langues", "cup",
    "afkomst", "origin", "paris", "parijs", "london", "londen", "wenen", "praag", "budapest", "barcelona", "madrid",
    "rome", "milaan", "dubai", "new", "york", "hoorn",
    # Houses of pictures, papers and what is shown on them, and whoever is spoken to.
    "unsplash", "pexels", "shutterstock", "pixabay", "istock", "istockphoto", "getty", "adobe", "anp", "freepik",
    "depositphotos", "wikimedia", "flickr", "canva", "paspoort", "identiteitsbewijs", "rijbewijs", "legitimatie",
    "god", "internetten", "dames", "heren", "adres", "vertrouwenspersoon", "secret", "agency", "manager", "release",
    ]
)  # fmt: skip
# How words for things and for people in general end, in four languages; "Ming" and "Felicity" are short of it.
ENDS = re.compile(
    r"\w{3,}(?:huis|huizen|feest|borrel|middag|nacht|party|zaal|club|heid|heden|ingen|atie|aties|schap|schappen|teit|"
    r"teiten|isme|centrum|centra|punt|punten|pagina|"
    r"pagina's|formulier|"
    r"formulieren|regel|regels|beleid|dienst|diensten|agent|agenten|lijn|lijnen|team|teams|loket|gids|kaart|kaarten|"
    r"werk|werker|"
    r"werkers|werkster|platform|platforms|bond|fonds|recht|rechten|plicht|bureau|zorg|hulp|nummer|nummers|code|codes|"
    r"check|checks|"
    r"functie|functies|actie|acties|baar|baarheid|zaam|loos|loze|lijke|ische|woorden|vragen|forum|portaal|melding|"
    r"meldingen|"
    r"prijs|prijzen|kosten|dagen|weken|maanden|markt|handel|controle|controles|campagne|keuring|stelling|boek|boeken|"
    r"wetboek|"
    r"adres|adressen|gegevens|bedrijf|bedrijven|handhaving|avond|avonden|weekend|hoofd|leider|leidster|voerder|"
    r"voerster|tion|tions|sion|sions|"
    r"ness|ship|(?:bil|iv|ur|al|ar|it)ity|centre|center|services?|ology|ism|able|ible|less|page|pages|ung|ungen|heit|"
    r"keit|zentrum|stelle|"
    r"seite|seiten|gesetz|regeln|schutz|ité|ités|ements?)"
)
LONG_ENDS = re.compile(r"\w{4,}(?:ing|ment|ments|ancy|ency)")
COMPANY = re.compile(
    r"(?:b\.?v|n\.?v|vof|v\.o\.f|ltd|llc|inc|gmbh|bvba|sarl|plc|stichting|foundation|media|group)\.?", re.IGNORECASE
)
# "SafeDate" is a product; "McKenna" is a name.
# "J'ai", "Avez-vous": French joins what it begins a sentence with.
JOINED = re.compile(r"(?:[jcdlmnst]|qu)['\u2019]\w+|\w+-(?:vous|nous|tu|il|elle|ils|elles|je|moi|on|ce)")
OF_A_PRODUCT = re.compile(rf"(?!(?:Mc|Mac|De|La|Le|O['\u2019]|D['\u2019]))[{LETTER}]?[a-zß-ÿ]+[{LETTER}]\w*")


@lru_cache(maxsize=20_000)
def is_no_name(word: str) -> bool:
    """Whether a word with a capital is called so though nobody is: an ordinary word, a place, a product, an office."""
    low = word.lower().replace("\u2019", "'")
    bare = low.removesuffix("'s")
    return (
        len(low) < LEAST_ALONE
        or any(one in kinds for one in (low, bare) for kinds in (ORDINARY, NO_NAMES, TOWNS, PROVINCES, BRANDS))
        or PART.sub("", low) in TOWNS
        or any(map(str.isdigit, word))
        or (word.isupper() and len(word) <= LONGEST_SHOUTED)
        or any(pattern.fullmatch(low) for pattern in (STREET, ENDS, LONG_ENDS, COMPANY, JOINED))
        or OF_A_PRODUCT.fullmatch(word) is not None
    )


def names_from(told: str) -> Iterator[str]:
    """Yield the name that a text with a capital begins with, and its first and last word where it has several."""
    words = told.strip(" .,!").split()
    taken: list[str] = []
    for word in words:
        if word not in SMALL and is_no_name(word):
            break
        taken.append(word)
    while taken and taken[-1] in SMALL:
        taken.pop()
    # "Rode Draad B.V.", "Stichting Duin": who has a form in law is nobody.
    rest = words[len(taken) :]
    if not taken or taken[0] in SMALL or (rest and COMPANY.fullmatch(rest[0])):
        return
    yield " ".join(taken)
    if len(taken) > 1 and len(taken[0]) > SHORTEST:
        yield taken[0]
    if len(taken) > 1 and len(taken[-1]) >= LEAST_LAST:
        yield taken[-1]
