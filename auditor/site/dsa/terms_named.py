"""What is called terms: those of the platform and not of a contest, in a file, or for whoever has an account."""

import re
from urllib.parse import unquote, urlsplit

from auditor.site.page import Page
from auditor.site.reading.sentences import Sentence
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

TERMS = later(
    r"(?:voorwaarden|spelregels|huisregels|reglement|gebruiksovereenkomst|\bterms\b|\bconditions\b|\btos\b|\bagb\b|"
    r"bedingungen|nutzungsbedingungen|\bcgu\b|conditions generales|conditions d'utilisation)"
)
HOUSE_RULES = later(r"(?:spelregels|huisregels|reglement|house rules|hausordnung|reglement interieur)")
# Terms of a contest, a newsletter or a partner programme bind nobody who uses the site.
OF_ELSE = later(
    r"\b(?:\w*actie(?:voorwaarden|reglement)?|prijsvra\w*|wedstrijd\w*|winactie\w*|loterij\w*|spaaractie\w*|"
    r"\w*quiz\w*|bingo\w*|toernooi\w*|tournament|nieuwsbrief\w*|"
    r"affiliate\w*|partnerprogramma\w*|cadeaubon\w*|waardebon\w*|contest|competition|giveaway|"
    r"sweepstakes?|prize draw|newsletter|gift cards?|vouchers?|gewinnspiel\w*|preisausschreiben|concours|jeu-concours|"
    r"sollicit\w*|vacature\w*|reactie(?:regels|voorwaarden))\b"
)
QUESTIONS = later(r"\b(?:faq|(?:veel)?gestelde vragen|vragen|vraag en antwoord|vraagbaak|q ?& ?a|questions)\b")
OF_ALL = later(r"\b(?:algemene?|gebruik\w*|general|of use|of service|allgemeine\w*|nutzung\w*|generales)\b")
PRIVACY = later(r"privacy|datenschutz|cookie|confidentialite")
FILE = later(r"\.(?:pdf|docx?|odt|rtf)$", re.IGNORECASE)
BY_ACCOUNT = later(
    r"\b(?:zonder (?:een )?account (?:kun|kunt|kan|kom|is|zijn|niet)|in (?:je|uw|jouw|het) (?:account|profiel|"
    r"ledendeel|"
    r"ledenomgeving)|na (?:het )?(?:inloggen|aanmelden|inschrijving)|(?:alleen|enkel|uitsluitend|"
    r"slechts) (?:\S+ ){0,3}?"
    r"(?:door|voor) (?:\S+ )?(?:leden|ingelogd\w*|geregistreerd\w*|abonnees)|(?:eerst|moet\w*) (?:\S+ ){0,2}?inlog\w*|"
    r"log (?:eerst )?in (?:om|voor)|(?:dien|hoor)\w* (?:\S+ )?in te loggen|log(?:ged)? in (?:first )?"
    r"to (?:read|see|view)|(?:members|registered) (?:\S+ )?(?:can|may) (?:read|see|view)|"
    r"leden (?:kunnen|vinden|krijgen)|"
    r"(?:members|registered users) (?:only|can|find)|only (?:visible |available |open )?(?:to|for|"
    r"by) (?:\S+ )?(?:members|"
    r"registered|users with)|(?:read|seen|viewed) by (?:\S+ )?(?:members|users)|"
    r"after (?:you )?(?:log(?:ging)? ?in|sign(?:ing)? (?:in|up))|"
    r"(?:available|open|visible|accessible|beschikbaar|zichtbaar|te lezen|toegankelijk|in te zien) (?:to|for|voor) "
    r"(?:\S+ )?(?:members|registered|leden|geregistreerde|ingelogde)|"
    r"(?:sign|log) in (?:or (?:\S+ ){1,5})?to (?:read|see|view)|(?:log in|meld (?:je|u) aan|registreer (?:je|u)) om "
    r"(?:\S+ ){0,4}?te (?:lezen|zien|bekijken)|na registratie|achter (?:een|de) (?:inlog|login)|behind a login|"
    r"in your account|without an account|nur fur (?:\S+ )?mitglieder|nach (?:der anmeldung|dem login|dem einloggen)|"
    r"in (?:ihrem|deinem) konto|reserve\w* aux (?:membres|abonnes)|apres connexion|dans votre compte)\b"
)
OPEN = later(
    r"\b(?:ook zonder account|zonder account te lezen|(?:voor )?iedereen|geen account nodig|anyone can|"
    r"hoef\w* (?:\S+ )?niet in te loggen|"
    r"open to everyone|no account needed|also without an account|fur alle|ohne konto lesbar|sans compte)\b"
)
NEAR = 200


def names_terms(text: str) -> bool:
    """Whether a text names the terms of a platform."""
    return TERMS.search(folded(unquote(text))) is not None


def names_house_rules(text: str) -> bool:
    """Whether a text names house rules, which are the terms of a platform that has no others."""
    named = folded(unquote(text))
    rest = HOUSE_RULES.sub("", named)
    return rest != named and TERMS.search(rest) is None


def asks_first(text: str) -> bool:
    """Whether a page calls itself questions and answers; rules between them are not the terms."""
    return QUESTIONS.search(folded(text)) is not None


def of_something_else(page: Page) -> bool:
    """Whether a page called terms holds those of a contest or the like, and not of the platform."""
    name = folded(page.main_heading or page.metadata.title)
    return OF_ELSE.search(name) is not None and OF_ALL.search(name) is None


def leads_to_file(url: str, name: str) -> bool:
    """Whether a link leads to the terms as a file."""
    path = unquote(urlsplit(url).path)
    told = folded(f"{name} {path.rpartition('/')[2]}").replace("_", " ").replace("-", " ")
    if FILE.search(path) is None or TERMS.search(told) is None:
        return False
    return PRIVACY.search(told) is None and (OF_ELSE.search(told) is None or OF_ALL.search(told) is not None)


def declares_terms(one: Sentence) -> bool:
    """Whether a sentence says of the page it stands on that it is the terms: "Dit zijn onze voorwaarden"."""
    if one.asks or OF_ELSE.search(one.low):
        return False
    return ARE_TERMS.search(one.low) is not None or AGREED_BY_USE.search(one.low) is not None


ARE_TERMS = later(
    r"\b(?:dit|hieronder|hierna|op deze pagina|onderstaande?)\b(?:\s\S+){0,4}?\s"
    r"(?:zijn|staan|vind\w*|lees\w*|volgen|vormen)\b(?:\s\S+){0,4}?\s\w*(?:voorwaarden|overeenkomst)\b"
    r"(?! (?:van|voor) (?:de|het|een) (?!site|website|platform|app))|"
    r"\b(?:these|this|below|here) (?:page )?(?:is|are|you (?:can )?(?:find|read)|follow)\b(?:\s\S+){0,4}?\s"
    r"(?:terms|conditions|agreement)\b|"
    r"\bdies\w* (?:sind|ist) (?:\S+ ){0,3}?\w*(?:bedingungen|agb|vereinbarung)\b|"
    r"\b(?:voici|ce sont) (?:\S+ ){0,2}?conditions\b|"
    r"\b(?:dit|zo|hier) (?:spreken (?:we|wij)|(?:hebben|is) (?:\S+ )?afgesproken) .{0,30}?"
    r"\b(?:iedereen|elke|alle|wie)\b.{0,40}?\b(?:gebruik\w*|kom(?:t|en)|zit)\b|"
    r"\b(?:deze|onderstaande) (?:afspraken|regels|bepalingen) (?:zijn er|gelden) voor (?:iedereen|wie|alle|elke)\b"
    r".{0,40}?\b(?:gebruik\w*|site|bezoek\w*|plaats\w*|platform)\b|"
    r"\b(?:these|the following) rules (?:apply|are) (?:to|for) (?:everyone|anyone|all|whoever)\b.{0,40}?"
    r"\b(?:us(?:e|es|ing|ers?)|site|visit\w*|members?)\b"
)
# "Wie hier plaatst of kijkt, gaat met deze afspraken akkoord": said on the page that holds them.
THESE = r"(?:ermee|hiermee|met (?:deze|dit|(?:het )?onderstaande|wat (?:hier|hieronder|hierna) ))"
AGREED_BY_USE = later(
    r"\b(?:wie|door|als (?:je|u)|iedereen die)\b.{0,80}?\b(?:gebruik\w*|plaats\w*|bezoek\w*|kijk\w*|blijf\w*)\b.{0,40}?"
    rf"(?:\b(?:{THESE}.{{0,30}}?\b(?:akkoord|eens)|(?:akkoord|eens) {THESE})|"
    r"\b(?:aanvaard|accepteer)\w* (?:\S+ )?(?:deze|dit|wat hier)\b)|"
    r"\b(?:by using|by posting|by visiting|whoever uses|anyone who uses|if you use)\b.{0,60}?"
    r"\b(?:agree\w*|accept\w*|bound)\b.{0,20}?"
    r"\b(?:this|these|them|it|the following|what (?:is|stands) (?:here|below))\b"
)


def binds_users(one: Sentence) -> bool:
    """Whether a sentence on a page of house rules says that they hold for who uses the site, or what a breach costs."""
    return (
        not one.asks
        and not OF_ELSE.search(one.low)
        and (HOLD_FOR.search(one.low) is not None or OR_OUT.search(one.low) is not None)
    )


USERS = (
    r"(?:\w*site|gids|bord|prikbord|lijst|forum|platform|plaats\w*|geplaatst|adverte\w+|gebruik\w*|lid|leden|lees\w*|"
    r"leest|hier (?:op |in )?(?:staa\w*|kom\w*|kijk\w*|rond\w*)|us(?:e|es|ing|ers?)|guide|board|list|"
    r"post(?:s|ing)?|members?)"
)
HOLD_FOR = later(
    # "Deze spelregels gelden voor ieder huis dat in de gids staat", "Geldt voor iedereen die hier op staat".
    rf"\b(?:geld(?:t|en)?|bedoeld|zijn er|apply|applies|hold|count) (?:\S+ )?(?:voor|to|for) "
    rf"(?:iedereen|ieder|elke?|alle|allemaal|wie|everyone|everybody|anyone|every|all|whoever)\b.{{0,80}}?\b{USERS}\b|"
    # "Wie plaatst, zegt ja hierop", "Wie de gids gebruikt of er in staat is het hiermee eens".
    rf"\b(?:wie|iedereen die|whoever|anyone who|everyone who)\b.{{0,60}}?\b{USERS}\b.{{0,40}}?"
    r"\b(?:zegt ja|zeg je ja|(?:hier|er) ?mee (?:eens|akkoord)|akkoord|belooft|houdt zich (?:hier|er)? ?aan|"
    r"says yes|agrees?|accepts?)\b"
)
OR_OUT = later(
    r"\bwie\b.{0,40}?\bniet\b.{0,20}?\bhoud\w*\b.{0,40}?\b(?:er ?(?:af|uit)|weg|verwijder\w*|geblok\w*|geen plek)\b|"
    r"\b(?:staat|is|gaat)\b.{0,30}?\btegen (?:deze|de|onze|die) (?:\w*regels|afspraken)\b.{0,40}?"
    r"\b(?:weg|er ?(?:af|uit)|verwijder\w*|offline)\b|"
    r"\b(?:who(?:ever)?|anyone who)\b.{0,40}?\b(?:breaks?|does not keep)\b.{0,60}?"
    r"\b(?:out|off|removed?|banned|blocked)\b"
)


def tells_of_account(one: Sentence) -> bool:
    """Whether a sentence says that one reads the terms with an account, by itself or in answer to where they are."""
    near = f"{' '.join(map(folded, one.block.headings[-1:]))} . {one.question} . {one.before[-NEAR:]} . {one.low}"
    if one.asks or TERMS.search(near) is None or not BY_ACCOUNT.search(one.low) or OPEN.search(near):
        return False
    return TERMS.search(one.low) is not None or _is_where(one)


def is_wall(one: Sentence) -> bool:
    """Whether a sentence of a page with little else says that the terms are read by whoever has an account."""
    if one.asks or TERMS.search(one.low) is None or SIGNED.search(one.low) is None or OPEN.search(one.low):
        return False
    return READS.search(one.low) is not None and BINDS.search(one.low) is None


# "De volledige tekst staat in een pdf-bestand", "there is no web version"; "ook als pdf" is one more way to read them.
IN_A_FILE = later(
    r"\b(?:volledige|gehele|hele|complete|full|whole)\b[^.;]{0,30}\b(?:pdf|bestand|file|document)|"
    r"\b(?:staat|staan|stand|is|are) (?:\w+ ){0,3}?(?:in|as) (?:een |de |dit |a |this |the )?"
    r"(?:pdf|bestand|file|document)|"
    r"\b(?:no|geen) (?:web ?version|webversie|online versi\w+)\b|\bsite zelf (?:staat|staan) (?:\w+ ){0,2}niet\b"
)


def stand_in_a_file(one: Sentence) -> bool:
    """Whether a sentence of a page of terms with little else says that they stand in a file."""
    return not one.asks and IN_A_FILE.search(one.low) is not None


# "Voor wie geen account heeft, zijn ze niet zichtbaar", on a page of terms with little else.
SHUT_OUT = later(
    r"\b(?:geen|zonder|without|no|kein|ohne|sans) (?:een |an |ein |einen )?(?:account|konto|compte|inlog)\b[^.;]{0,40}"
    r"\b(?:niet|not|nicht|ne|pas|verborgen|hidden)\b|"
    r"\b(?:them|they|terms|ze|die|deze)\b[^.;]{0,30}\b(?:als|wanneer|zodra|when|once|if)\b[^.;]{0,25}"
    r"\b(?:aangemeld|ingelogd|logged in|signed in|registered)\b"
)


def is_shut_out(one: Sentence) -> bool:
    """Whether a sentence of a page of terms with little else keeps out whoever has no account."""
    return not one.asks and SHUT_OUT.search(one.low) is not None and READS_OR_SEES.search(one.low) is not None


READS_OR_SEES = later(
    r"\b(?:lezen|leest|zien|ziet|zichtbaar|inzien|read|see|visible|shown|view|lesbar|sichtbar|lire)\b"
)
# "Sign in to view the Terms of Use", "the terms are available to registered members".
SIGNED = later(
    r"\b(?:sign(?:ed)?[ -]in|log(?:ged)?[ -]?in|registered|registration|members?|account|dashboard|"
    r"in(?:log\w*|gelogd\w*|\ste loggen)|(?:aan|in)gemelde?|(?:aan|in)melden|meld (?:je|u)|geregistreerd\w*|"
    r"leden\w*|lid|anmeld\w*|angemeldet\w*|einloggen|mitglied\w*|konto|connecte\w*|connexion|inscrit\w*|membres?|compte)\b"
)
READS = later(
    r"\b(?:lezen|leest|lees|bekijk\w*|zien|ziet|inzien|zichtbaar|toegankelijk|beschikbaar|staan|vindt?|openen|opvraagbaar|"
    r"read|view|see|consult|available|accessible|visible|found|open|unlocked|"
    r"einsehbar|einsehen|lesen|sichtbar|verfugbar|zuganglich|lire|consulter|consultables?|accessibles?|disponibles?|"
    r"visibles?)\b"
)
# Who accepts them, or whom they bind, is told in the terms themselves.
BINDS = later(
    r"\b(?:akkoord|aanvaard\w*|accept\w*|agree\w*|gelden|van toepassing|apply|applies|zustimm\w*|stimm\w*|gelten|"
    r"schend\w*|overtre\w*|breach\w*|violat\w*|verwijder\w*|blokke\w*|remove\w*|suspend\w*|wijzig\w*|change\w*)\b"
)


def _is_where(one: Sentence) -> bool:
    """Whether what a sentence answers asks where or whether the terms are."""
    asked = f"{one.question} {' '.join(map(folded, one.block.headings[-1:]))}"
    return TERMS.search(asked) is not None and WHERE.search(asked) is not None


WHERE = later(
    r"\b(?:waar|hebben jullie|heeft u|zijn er|hoe lees|where|do you have|are there|wo|gibt es|ou|avez-vous)\b"
)
