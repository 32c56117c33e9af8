"""Dutch prose as help desks and platforms write it: deterministic, and with the words that are no statement of policy."""

from random import Random

SCREENS = (
    "het menu", "je overzicht", "de instellingen", "het tabblad Foto's", "je profiel", "de agenda", "het dashboard",
    "je berichten", "de facturen", "het venster Bewerken", "de statistieken", "je account", "het zoekscherm",
)  # fmt: skip
THINGS = (
    "de titel", "je tekst", "een foto", "de rubriek", "je werktijden", "de regio", "een factuur", "je tegoed",
    "de omslagfoto", "een bericht", "je wachtwoord", "de voorvertoning", "een favoriet", "de opmaak", "je telefoonnummer",
    "het e-mailadres", "een zoekopdracht", "de taal", "je rekeningnummer", "een bijlage", "de beschrijving",
)  # fmt: skip
DEEDS = (
    "wijzigen", "bewaren", "verwijderen", "vernieuwen", "verplaatsen", "bekijken", "uploaden", "sorteren", "terugzetten",
    "delen", "aanpassen", "pauzeren", "verlengen", "downloaden", "kiezen", "instellen", "controleren",
)  # fmt: skip
MOMENTS = (
    "meteen", "binnen een minuut", "de volgende ochtend", "na het opslaan", "zodra de pagina opnieuw laadt", "elke maand",
    "op werkdagen tussen negen en vijf", "als de betaling binnen is", "vanaf dat moment", "na een half uur",
)  # fmt: skip
REASONS = (
    "omdat de browser een oude versie bewaart", "want de lijst wordt per regio opgebouwd", "zodat alles op één plek staat",
    "omdat de bank het bedrag eerst moet goedkeuren", "zodat bezoekers sneller vinden wat zij zoeken",
    "want grote bestanden worden verkleind", "omdat twee mensen tegelijk in dezelfde tekst werkten",
)  # fmt: skip
PATTERNS = (
    "Open {screen} en kies {thing} {deed}.",
    "Wil je {thing} {deed}, ga dan naar {screen}; daar staat de knop bovenaan.",
    "Dat zie je {moment} terug in {screen}, {reason}.",
    "Soms lukt {deed} niet, {reason}.",
    "Je kunt {thing} {deed} wanneer je wilt, het gaat {moment} in.",
    "In {screen} vind je ook {thing} en {thing2}.",
    "Heb je {thing} per ongeluk weggehaald? Met de pijl in {screen} haal je het {moment} terug.",
    "Op een telefoon staat {screen} achter de drie streepjes.",
    "Wij bewaren een kopie, {reason}.",
    "Kies je voor {deed}, dan verandert er niets aan {thing}.",
    "De kosten staan op je factuur; {thing} {deed} is gratis.",
    "Gebruik liever geen hoofdletters in {thing}, dat leest rustiger.",
    "Tip: begin met {thing}, de rest volgt vanzelf.",
    "Voor {thing} gelden dezelfde afmetingen als voor {thing2}.",
)
# About one sentence in forty speaks of a matter that checks ask about, and states nothing of it.
ASIDES = (
    "Log eerst in met je e-mailadres en je wachtwoord.",
    "Kom je er niet uit, neem dan contact op met onze helpdesk.",
    "Bel ons op werkdagen of stuur een bericht via het contactformulier.",
    "Een melding in beeld verdwijnt als je hem wegklikt.",
    "Je leeftijd staat niet bij je zoekopdrachten.",
    "Wij controleren of de betaling klopt.",
    "Anonieme statistieken laten zien hoe vaak een pagina is bekeken.",
)
ASIDE_IN = 40
TOPICS = (
    "Foto's draaien en bijsnijden", "Je tekst opmaken", "Werktijden instellen", "Een factuur terugvinden",
    "Je tegoed aanvullen", "Berichten sorteren", "De kaart gebruiken", "Favorieten bewaren", "Statistieken lezen",
    "Je pagina pauzeren", "Van regio wisselen", "De app installeren", "Meldingen op je telefoon", "Filters gebruiken",
    "Betalen met een tegoedbon", "Een e-mailadres wijzigen", "Tarieven tonen of verbergen",
    "De agenda koppelen", "Vakantie doorgeven", "Labels kiezen", "Een omslagfoto kiezen", "Browsers en versies",
)  # fmt: skip
PARTS = (
    "centrum",
    "noord",
    "oost",
    "zuid",
    "west",
    "buiten",
    "aan zee",
    "stationsbuurt",
    "binnenstad",
    "haven",
    "dorp",
)
DEVICES = (
    "op een telefoon", "op een tablet", "op een laptop", "in Firefox", "in Safari", "in Chrome", "in de app", "met een muis",
    "met het toetsenbord", "op een klein scherm", "voor beginners", "in drie stappen", "zonder omwegen", "en bewaren",
    "en terugzetten", "voor gevorderden", "op reis", "thuis", "per post",
)  # fmt: skip
NAMES = (
    "Anouk",
    "Bo",
    "Demi",
    "Eva",
    "Fleur",
    "Iris",
    "Jolie",
    "Kim",
    "Lotte",
    "Mila",
    "Noor",
    "Robin",
    "Sanne",
    "Vera",
)
CITIES = (
    "Breda", "Delft", "Ede", "Gouda", "Heerlen", "Hoorn", "Kampen", "Leiden", "Meppel", "Nijmegen", "Oss",
    "Rhenen", "Sneek", "Tiel", "Utrecht", "Venlo", "Weert", "Zeist", "Zwolle",
)  # fmt: skip


def sentence(chance: Random) -> str:
    """Return one sentence."""
    if not chance.randrange(ASIDE_IN):
        return chance.choice(ASIDES)
    thing, other = chance.sample(THINGS, 2)
    return chance.choice(PATTERNS).format(
        screen=chance.choice(SCREENS), thing=thing, thing2=other, deed=chance.choice(DEEDS),
        moment=chance.choice(MOMENTS), reason=chance.choice(REASONS),
    )  # fmt: skip


def paragraph(chance: Random, sentences: int) -> str:
    """Return that many sentences."""
    return " ".join(sentence(chance) for _ in range(sentences))


def heading(chance: Random) -> str:
    """Return a heading of a section."""
    thing, deed = chance.choice(THINGS), chance.choice(DEEDS)
    return chance.choice((f"Hoe kan ik {thing} {deed}?", f"{thing.capitalize()} {deed}", f"Als {deed} niet lukt"))
