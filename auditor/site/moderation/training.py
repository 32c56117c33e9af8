"""What the platform says of training the people who look at advertisements."""

import re

from auditor.requirements import Text
from auditor.site.actors import tells_of_an_organisation
from auditor.site.kinds.page_kind import PageKind
from auditor.site.site import Saying, Site
from auditor.site.statements.duty import Duty, said_of
from auditor.site.statements.said import Said
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

RESERVATION = Text(
    "Er staat dat medewerkers getraind zijn, maar niet waarin, of niet door wie of hoe vaak.",
    "It says that staff are trained, but not in what, or not by whom or how often.",
)
CONTRADICTION = Text("De site spreekt zichzelf tegen over training.", "The site contradicts itself on training.")
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
    r"staff|employees?|reviewers?|editors?|volunteers?|people who|crew|personnel|those who)\b"
)
# Whoever runs a platform alone; in an answer or in advice it is a visitor or an advertiser who speaks.
OWNER = later(r"\bik\b(?! (?:wil|kan|mag|zoek)\b)")
# "Moet ik een cursus volgen?": who asks is no owner.
OF_ONESELF = later(r"\b(?:ik|mij|mijn|i|my)\b")
I_LOOK = later(
    r"\bik (?:lees|bekijk|kijk|controleer|keur|haal|modereer) |\b(?:lees|bekijk|kijk|controleer|keur|haal) ik |"
    r"\bi (?:read|check|look at|review|moderate|approve) "
)
RUN_BY_ONE = frozenset({PageKind.ABOUT, PageKind.SAFETY, PageKind.OTHER, PageKind.CONDUCT, PageKind.TERMS})
# "Heb je daar een cursus voor gedaan?" asks it of whoever runs the platform.
ASKED_OF_THEM = later(
    r"\b(?:heb|hebt|hebben|zijn|ben|bent|volg\w*|krijg\w*|doe|doen|have|are|did|do) (?:je|jij|jullie|ge|gij|u|you)\b"
    r"(?!.*\b(?:nodig|vereist|needed|required|need)\b)"
)
# "Twee vaste bezoekers helpen mee. Die hebben daar geen cursus voor gehad."
HELPERS = later(r"\b(?:help(?:en|t)|kijk(?:en|t)|le(?:zen|est)|lopen|houd(?:en|t))\b[^.;]{0,30}\b(?:mee|in de gaten)\b")
REFERS = later(r"^\W*(?:die|zij|ze|they|those)\b")
MACHINES = later(
    r"\b(?:modell|filtre|logiciel|modele|algorithm\w*|filter|model|algoritme\w*|software|systeem|programma|ai|"
    r"netwerk|"
    r"algorithms?|classifiers?|system)\b"
)
OTHERS = later(
    r"\b(?:sexarbeit\w*|inserent\w*|travailleu\w* du sexe|annonceurs?|studenten|students|scholen|schools|"
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
LABEL = 5
HAPPENED = later(r"\b(?:geschult|ausgebildet|formee?s?|getraind|opgeleid|geschoold|trained|educated)\b")
# "Geen cursus, geen diploma, wel gezond verstand": a denial without a verb.
NONE_HAD = later(
    r"^\W*(?:nee,? |no,? )?(?:geen|nooit een|zonder|no|never any|without) (?:\w+ )?(?:cursus|training|opleiding|"
    r"scholing|"
    r"diploma|vorming|course|education)\w*\b(?! (?:verplicht|nodig|vereist|required|needed|krijgt|kost|zonder))"
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
    r"\b(?:jahrlich\w*|(?:jedes|pro|einmal im|zweimal im|alle|jeden) (?:\S+ ){0,2}?(?:jahr|halbjahr|monat|monate|"
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
    r"\b(?:(?:von|durch|bei|mit|par|aupres (?:de|d\W)|avec) ?(?:\S+ ){0,4}?(?:verein\w*|fachstelle\w*|"
    r"fachberatung\w*|"
    r"beratungsstelle\w*|polizei|expert\w*|stiftung|association|ong|asbl|specialiste\w*|fondation|organisme|centre)|"
    r"(?:door|bij|van|met|naar|samen met|onder leiding van|verzorgd door|by|with|from) (?:een |de |het |an? |the |"
    r"our |onze )?"
    r"(?:\S+ ){0,3}?(?:stichting|\w*organisatie\w*|ggd|ggz|ngo|vzw|deskundige\w*|expert\w*|expertise\w*|politie|"
    r"ckm|fier|comensha|zorgco\w*|terre des hommes|spine|trainer|docent|"
    r"instituut|centrum|charity|organi[sz]ation|foundation|"
    r"police|specialist\w*|detective|academ\w+|universit\w+|rechercheur\w*))\b"
)
NAMED_GIVER = later(r"\b(?:door|bij|van|met|by|with|from) (?:de |het |the )?(?:[A-Z]\w+)")


def staff_training(site: Site) -> Said:
    """Weigh what is said of training moderators; a trained filter and a course for sex workers are not that."""
    return said_of(site, TRAINED)


def _is_of_staff(saying: Saying) -> bool:
    """Whether the people who look at advertisements or reports are the ones who are trained."""
    sentence = saying.sentence
    if tells_of_an_organisation(sentence.low) or (_is_label(saying) and not _specific(saying)):
        return False
    if "training" not in saying.page.words.named(
        NO_COURSE.sub(" ", f"{sentence.question} . {sentence.lead} . {sentence.low}")
    ):
        return False
    other = READER.search(sentence.low) or JOB.search(f"{sentence.low} {sentence.before}")
    if other or _bars_the_untrained(sentence.low):
        return False
    if OTHERS.search(sentence.low) and not re.search(r"\b(?:moderator|medewerk|redact|staff)\w*", sentence.low):
        return False
    if MACHINES.search(sentence.low) and not PEOPLE.search(MACHINES.sub("", sentence.low)):
        return False
    if MACHINES.search(sentence.low) and re.search(
        r"\b(?:filter|model|modell|software|algoritme|ai|filtre|logiciel) (?:is|wordt|was|ist|wurde|wird|est|a)\b",
        sentence.low,
    ):
        return False
    if PEOPLE.search(sentence.low) or (
        OWNER.search(sentence.low) and not OF_ONESELF.search(sentence.question) and _alone(saying)
    ):
        return True
    if sentence.first and ASKED_OF_THEM.search(sentence.question) is not None:
        return True
    around = folded(f"{sentence.question} {sentence.lead} {' '.join(sentence.block.headings[-1:])}")
    before = sentence.before[-200:]
    if REFERS.match(sentence.low) and HELPERS.search(before):
        return True
    return PEOPLE.search(around) is not None or (PEOPLE.search(before) is not None and not MACHINES.search(before))


def _alone(saying: Saying) -> bool:
    """Whether "I" is whoever runs the platform: the page is theirs, or they say on it that they look."""
    return saying.kind in RUN_BY_ONE or any(I_LOOK.search(one.low) is not None for one in saying.page.sentences)


def _has_none(saying: Saying) -> bool:
    """Whether it says without a verb that there was no course."""
    return any(one.search(saying.sentence.low) is not None for one in (NONE_HAD, NOT_FOLLOWED))


def _was_not_followed(saying: Saying) -> bool:
    """Whether its negation is of the course that it names, and of nothing else."""
    return NOT_FOLLOWED.search(saying.sentence.low) is not None and len(saying.sentence.of("negation")) == 1


def _bars_the_untrained(low: str) -> bool:
    """Whether it says what somebody may not do who did not follow the course."""
    return NOT_FOLLOWED.search(low) is not None and IF_NOT.search(low) is not None


def _is_label(saying: Saying) -> bool:
    """Whether it is the head of a row, which states nothing."""
    block = saying.sentence.block
    return (
        block.tag in ("td", "th", "dt")
        and len(block.text.split()) < LABEL
        and HAPPENED.search(saying.sentence.low) is None
    )


def _specific(saying: Saying) -> bool:
    """Whether the passage says in what, and by whom or how often."""
    sentence = saying.sentence
    heading = folded(" ".join(sentence.block.headings[-1:]))
    passage = [one for one in saying.passage if not one.names("promise")]
    near = " ".join(one.low for one in passage if abs(one.block.order - sentence.block.order) <= 3)
    plain = " ".join(one.text for one in passage if abs(one.block.order - sentence.block.order) <= 1)
    topic = "exploit_topic" in saying.page.words.named(f"{near} {heading}")
    trained = [one for one in passage if one.names("training") or one is sentence]
    how = any(HOW_OFTEN.search(one.low) or BY_WHOM.search(one.low) or NAMED_GIVER.search(one.text) for one in trained)
    listed = sentence.block.tag in ("li", "td", "dd") and (HOW_OFTEN.search(near) or BY_WHOM.search(near)) is not None
    return topic and (how or listed) and bool(plain)


TRAINED = Duty(
    matter=("training",),
    reservation=RESERVATION,
    contradiction=CONTRADICTION,
    counts=_is_of_staff,
    for_all=_specific,
    hedges=False,
    specific_outweighs=True,
    insists=_was_not_followed,
    denies=_has_none,
)
