"""What sentences on training are told apart by: who is taught, by whom, how often, and that nobody is."""

from auditor.site.words.later import later

PEOPLE = later(
    r"\b(?:mitarbeit\w*|redaktion|wir|unser\w*|equipe|moderateu\w*|moderatric\w*|nous|notre|nos|collaborat\w*|"
    r"mods?|modjes?|toezichthouders?|"
    r"controleurs?|niemand (?:van ons|hier)|geen van (?:ons|allen|beiden)|hier (?:\S+ ){0,2}?(?:iemand|niemand)|"
    r"none of us|nobody here|no one here|anyone here|"
    r"employes?|benevoles|moderator\w*|medewerk\w+|redacti\w+|redacteur\w*|beheerders?|beoordelaars?|\w*team\w*|"
    r"moderatie\w*|"
    r"personeel|collega\w*|"
    r"vrijwilligers?|mensen die|leden die|(?:leden|lid) van (?:de|het|onze|ons) \w+|\w+commissie|commissieleden|"
    r"wie (?:bij ons )?(?:advertenties|meldingen|profielen)|iedereen die|"
    r"wie (?:\w+ ){0,4}?(?:mee)?(?:kijkt|leest|beoordeelt|controleert|modereert|nakijkt|beslist)|"
    r"wie (?:in|bij) (?:\w+ ){0,2}?\w*(?:groep|ploeg|commissie|team|wacht|raad) |\w*(?:leesgroep|leesploeg|meelezers?|"
    r"meekijkers?)|wij|we|"
    r"onze|"
    r"(?:personen|persons|individuals) (?:die|who|belast|met)|(?:the|our|onze) desk|wie bij ons|our people|onze mensen|"
    r"everybody (?:on|at|in|who)|everyone (?:on|at|in|who)|"
    r"staff|employees?|reviewers?|editors?|volunteers?|people who|crew|personnel|those who)\b"
)
# Whoever runs a platform alone; in an answer or in advice it is a visitor or an advertiser who speaks.
OWNER = later(r"\bik\b(?! (?:wil|kan|mag|zoek)\b)|\bi (?:have|had|never|am|was|did|do|took|learned|read|followed)\b")
# "Moet ik een cursus volgen?": who asks is no owner.
OF_ONESELF = later(r"\b(?:ik|mij|mijn|i|my)\b")
I_LOOK = later(
    r"\bik (?:lees|bekijk|kijk|controleer|keur|haal|modereer) |\b(?:lees|bekijk|kijk|controleer|keur|haal) ik |"
    r"\bi (?:read|check|look at|review|moderate|approve) "
)
# "Heb je daar een cursus voor gedaan?" asks it of whoever runs the platform.
ASKED_OF_THEM = later(
    r"\b(?:heb|hebt|hebben|zijn|ben|bent|volg\w*|krijg\w*|doe|doen|have|are|did|do) (?:je|jij|jullie|ge|gij|u|you)\b"
    r"(?!.*\b(?:nodig|vereist|needed|required|need)\b)"
)
# "Twee vaste bezoekers helpen mee. Die hebben daar geen cursus voor gehad."
HELPERS = later(r"\b(?:help(?:en|t)|kijk(?:en|t)|le(?:zen|est)|lopen|houd(?:en|t))\b[^.;]{0,30}\b(?:mee|in de gaten)\b")
REFERS = later(
    r"^\W*(?:die|zij|ze|they|those|hij|she|he|(?:all|each|none|both|most|some) of them|allen|allemaal|ieder van hen|"
    r"geen van hen|niemand van hen|beiden)\b|\b(?:hebben|zijn|worden|krijgen|volgen|kregen) (?:ze|zij)\b"
)
MACHINES = later(
    r"\b(?:modell|filtre|logiciel|modele|algorithm\w*|filter|model|algoritme\w*|software|systeem|programma|ai|"
    r"netwerk|"
    r"algorithms?|classifiers?|system)\b"
)
OTHERS = later(
    r"\b(?:sexarbeit\w*|inserent\w*|travailleu\w* du sexe|annonceurs?|studenten|students|scholen|schools|"
    r"(?:mensen|iemand|anderen|people|someone) (?:die|who) (?:ervoor|daarvoor|er voor|are|is|zijn)|"
    r"sekswerkers?|(?:voor|for) (?:onze |de |our |the )?(?:leden|members)|"
    r"adverteerders?|masseu\w+|masseurs?|escorts?|"
    r"slachtoffers (?:volgen|krijgen)|bezoekers|klanten|"
    r"personal training|trainings?kleding|sportschool|gym|hond\w*|pupil|kennel|rubriek\w*|weerbaarheid|uitstap\w*|"
    r"schulden|omscholing|sex workers?|advertisers?|clients?|massage|leerplek|ander werk|noodfonds)\b"
)
# "In due course", "of course": nobody is taught anything.
NO_COURSE = later(r"\b(?:in due course|of course|in the course of|course of (?:action|events|business)|par course)\b")
JOB = later(r"\b(?:hbo\S*|mbo\S*|vacatures?|sollici\w+|cv|werkervaring|is een pre|wij zoeken|vacanc\w+|apply for)\b")
READER = later(
    r"^\W*(?:leer|volg|learn|join|schrijf je in|doe mee)\b|"
    r"\b(?:geven|geeft|gives?|teach|teaches) (?:je|jou|u|jullie|you)\b|"
    r"\bhoe (?:je|u) (?:je|uw|jouw)\b|"
    r"\bhow to (?:write|improve)\b"
)
ANNOUNCES = later(
    r":\W*$|\b(?:hieronder|onderstaand\w*|hierna|\w*overzicht|below|following|overview|nachstehend|ci-dessous)\b"
)
HAPPENED = later(r"\b(?:geschult|ausgebildet|formee?s?|getraind|opgeleid|geschoold|trained|educated)\b")
# "Geen cursus, geen diploma, wel gezond verstand": a denial without a verb.
NONE_HAD = later(
    r"\b(?:zero|nul komma nul|no kind of|geen enkele vorm van) (?:training|instruction|schooling|opleiding|scholing)\b|"
    r"^\W*(?:nee,? |no,? )?(?:geen|nooit een|zonder|no|never any|without) (?:\w+ )?(?:cursus|training|opleiding|"
    r"scholing|"
    r"diploma|vorming|course|education)\w*\b(?! (?:verplicht|nodig|vereist|required|needed|krijgt|kost|zonder))"
)
# "Untrained volunteers read your ad", unless nobody untrained does.
UNTRAINED = later(
    r"^(?!.*\b(?:niemand|geen|nooit|nobody|no one|no|never|not)\b).*"
    r"\b(?:untrained|unschooled|ongetraind\w*|ongeschoold\w*|onopgeleid\w*)\b"
)
# "Welke opleiding hebben de moderatoren? Geen.", "Training? Our moderators don't get any."
NONE_ANSWERED = later(
    r"^\W*(?:geen|none|niets|nothing|nul|zero|keine|aucune)(?: (?:at all|whatsoever|enkele|van allen|"
    r"helemaal))*(?=\W*$|[.,;])|"
    r"\b(?:do not|don't|does not|doesn't) (?:get|receive|have) (?:any|one)\b|\b(?:krijgen|hebben|volgen) (?:ze|zij|"
    r"wij|we) "
    r"(?:bij ons |hier )?niet\b"
)
# "De scholing is wegbezuinigd": there was one.
ENDED = later(
    r"\b(?:wegbezuinigd|geschrapt|afgeschaft|stopgezet|gestopt|vervallen|opgeheven|scrapped|stopped|ended|discontinued|"
    r"abolished|(?:was|been|were) cut|abgeschafft|eingestellt|supprimee?s?)\b"
)
# "Een cursus hebben onze medewerkers nog niet gevolgd": what was not followed stands far from its denial.
NOT_FOLLOWED = later(
    r"\b(?:niet|nooit|not|never|nicht|nie) (?:(?:nog|eerder|zelf|yet|noch) )?(?:gevolgd|gehad|gekregen|gedaan|"
    r"doorlopen|genoten|aangeboden|gegeven|georganiseerd|followed|taken|had|received|done|attended|"
    r"been (?:given|offered|provided|held)|besucht|erhalten|gemacht)\b(?! (?:alleen|enkel|only))"
)
# "Wie de training niet heeft gevolgd, beoordeelt niets": a bar for somebody, and no word on who was trained.
IF_NOT = later(
    r"(?:\b(?:wie|als|indien|wanneer|zolang|zodra|tenzij|totdat|die|who|whoever|if|unless|until|when|as long as|wer|"
    r"wenn|solange|falls)\b|^\W*(?:heeft|hebt|krijgt|has|had|hat) (?:een |a |ein ))"
    r".*\b(?:mag|mogen|kan|kunnen|beoordeelt|beoordelen|krijgt|werkt|begint|may|can|must|cannot|will|does|do|darf|"
    r"durfen|"
    r"kann)\b"
)
HOW_OFTEN = later(
    r"\b(?:(?:eens|een keer|twee keer) (?:in|per) |jahrlich\w*|(?:jedes|pro|einmal im|zweimal im|alle|"
    r"jeden) (?:\S+ ){0,2}?(?:jahr|halbjahr|monat|monate|"
    r"quartal)|halbjahrlich\w*|monatlich\w*|vierteljahrlich\w*|chaque (?:annee|mois|trimestre|semestre)|par an|"
    r"tous les (?:ans|\S+ mois)|annuel\w*|trimestriel\w*|semestriel\w*|(?:elk|elke|ieder|iedere|per|om de|every|each|"
    r"once a|twice a|a) (?:\S+ ){0,2}?(?:jaar|halfjaar|half jaar|"
    r"maand|"
    r"maanden|kwartaal|week|weken|najaar|voorjaar|zomer|herfst|winter|lente|spring|summer|autumn|fall|year|years|"
    r"month|months|quarter|weeks)|jaarlijks\w*|"
    r"halfjaarlijks\w*|"
    r"maandelijks\w*|(?:twee|drie|vier|2|3|4)(?:maal| keer| maal) per|tweejaarlijks\w*|yearly|annual\w*|quarterly|"
    r"monthly|"
    r"half-?yearly|(?:net )?(?:als|zoals) (?:vorig|ieder|elk) jaar|vorig jaar ook|(?:like|as) last year|"
    r"(?:dit|volgend) jaar (?:weer|opnieuw)|(?:in|elk) (?:januari|februari|maart|april|mei|juni|juli|"
    r"augustus|september|oktober|november|"
    r"december)"
    r"(?: en)|(?:six|twelve|three) months|refreshers?|opfris\w*)\b"
)
BY_WHOM = later(
    r"\b(?:police|politie|ggd|ngo|charity|comensha|ckm|fier)[ -]?(?:course|training|class|workshop|cursus|vorming)\b|"
    r"\b(?:(?:von|durch|bei|mit|par|aupres (?:de|d\W)|avec) ?(?:\S+ ){0,4}?(?:verein\w*|fachstelle\w*|"
    r"fachberatung\w*|"
    r"beratungsstelle\w*|polizei|expert\w*|stiftung|association|ong|asbl|specialiste\w*|fondation|organisme|centre)|"
    r"(?:door|bij|van|met|naar|samen met|onder leiding van|verzorgd door|by|with|from|at) (?:een |de |het |an? |the |"
    r"our |onze )?"
    r"(?:\S+ ){0,3}?(?:stichting|\w*organisatie\w*|ggd|ggz|ngo|vzw|deskundige\w*|expert\w*|expertise\w*|politie|"
    r"ckm|fier|comensha|zorgco\w*|terre des hommes|spine|trainer|docent|"
    r"instituut|centrum|charity|organi[sz]ation|foundation|"
    r"police|specialist\w*|detective|academ\w+|universit\w+|rechercheur\w*))\b"
)
# "Fier verzorgt voor onze redactie workshops".
GIVES_IT = later(
    r"^\W*(?:(?:De|Het|The|Stichting) )?[A-Z][\w&-]+(?: [A-Z][\w&-]+){0,2} (?:verzorgt|verzorgen|geeft|gaf|leert|"
    r"leerde|"
    r"traint|trainde|schoolt|leidt|trains?|teaches|taught|gives|gave|runs|ran|provides?|provided)\b"
)
NAMED_GIVER = later(r"\b(?:door|bij|van|met|by|with|from) (?:de |het |the )?(?:[A-Z]\w+)")
