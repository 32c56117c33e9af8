"""Words in which a platform says how many advertisements it has, in Dutch, English, German and French, folded."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OFFERS = _words(
    "advertenties annonces zoekertjes seksadvertenties sexadvertenties contactadvertenties escortadvertenties "
    "sekszoekertjes ads adverts advertisements listings classifieds anzeigen inserate sexanzeigen annoncen "
    "kleinanzeigen inseraten"
)
RESULTS = _words(
    "resultaten zoekresultaten treffers results hits ergebnisse ergebnissen suchergebnisse treffer resultats"
)
# Of advertisements that are called by whom they are of, without those that are mostly a part of the whole.
PERSONS = _words(
    "dames vrouwen meiden escorts escortdames sekswerkers masseuses modellen profielen ladies women girls companions "
    "providers models profiles damen frauen modelle profile huren femmes filles escortes profils"
)
PART = _words("heren mannen koppels stellen men guys couples boys herren manner paare hommes couple trans travestieten")
# "24 advertisements shown" is of this page, unless it is out of more, or all there are.
SHOWN = _words(
    "toont toon tonen getoond getoonde weergave weergegeven showing shown show displaying displayed zeige zeigt "
    "angezeigt affichage affichees affiche"
)
ALL = _words("alle all tous toutes allen samtliche")
TOWNS = _words(
    "plaatsen steden gemeenten provincies regio's landen towns cities regions places stadten orten regionen villes"
)
AT_LEAST = _words("ruim over meer than more least minstens tenminste zeker boven uber mehr mindestens plus moins")
ABOUT = _words(
    "ongeveer circa ca zo'n bijna rond about nearly almost around roughly approximately approx etwa rund fast knapp "
    "environ presque pres"
)
# What stands between a number and what it counts, and leaves it the whole.
BETWEEN = _words(
    "actieve actuele beschikbare online live erotische erotic sexy sex seks escort adult active current available "
    "total aktive aktuelle verfugbare petites actives actuelles"
)
OUT_OF = _words("van of von de sur out")
ARTICLES = _words("de the den les des l our onze unserer nos alle all")
UP_TO = _words("- t/m tot to bis a through tm")
FEW = _words(
    "een twee drie vier vijf zes zeven acht negen tien twaalf twintig one two three four five six seven eight nine ten"
)
# A sentence that says anything else may be about a part, a period, a price or a person: then its number is not taken.
PLAIN = _words(
    "er staan staat zijn is zit nu momenteel op dit deze ogenblik moment site website platform onze ons bestand "
    "database aanbod lijst in totaal totale aantal van de het een alle al heel nederland nederlandse grootste "
    "beschikbaar actief gevonden gevondene toont toon tonen getoond weergave weergegeven wij we hebben hebt heeft bij "
    "vindt vind je u jou kies kiezen uit zoek zoeken tussen blader door bekijk kijk wachten wacht klaar voor en dan "
    "maar liefst zoal hier there are now right currently at this the our have has you find found choose from browse "
    "search view see among total number of all with showing shown displaying displayed waiting for active live online "
    "available on here and a an largest biggest es gibt als sind ist derzeit aktuell jetzt momentan zurzeit im auf "
    "dieser unserer seite insgesamt anzahl der die das den von aus wahlen wir haben bei uns finden sie du gefunden "
    "zeige angezeigt verfugbar aktiv und il y actuellement ce sur notre au nombre des les le la nous avons vous "
    "trouvez trouves trouvees disponibles ligne choisissez parmi toutes tous affichage affichees et chez met mit avec "
    "welkom welcome willkommen bienvenue"
)
# Of an address or a main heading that is of everything there is.
GENERAL = _words(
    "index html htm php asp aspx nl en de fr www alle all overzicht overview zoeken search lijst list listing page "
    "pagina seite over ons about us ueber uber propos qui sommes nous adverteren adverteer advertise home start "
    "browse aanbod werben publicite"
)
