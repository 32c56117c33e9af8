"""What the platform says it tells the police itself; advice to its readers to call the police is something else."""

import re

from auditor.finding import Evidence
from auditor.requirements import Text
from auditor.site.duty import asked_of
from auditor.site.said import Said, Statements, Strength
from auditor.site.sentences import Sentence
from auditor.site.site import Saying, Site
from auditor.site.stance import Stance, clauses, stance
from auditor.site.stance_words import NO, YES
from auditor.site.words import folded

ADVISES = re.compile(
    r"\b(?:advise|adviseren|raden|recommend|urge|encourage|vragen (?:wij|we) (?:je|u|jou)|roepen|suggest|stimuleren|"
    r"moedigen|aan te geven|kunt u zelf|kun je zelf|zelf aangifte|yourself|raten|empfehlen|bitten (?:wir )?sie|"
    r"conseillons|recommandons|invitons|encourageons|vous-meme)\b"
)
IMPERATIVE = re.compile(
    r"^\W*(?:(?:dan|then|please|altijd|always|also|ook|direct|meteen|in geval van nood|"
    r"bij (?:nood|spoed|gevaar|direct gevaar|acuut gevaar)|in an emergency|if in danger|"
    r"vertrouw je het niet)[,:]?\s)*"
    r"(?:meld|bel|neem|waarschuw|ga|stuur|doe|schakel|geef|informeer|contacteer|verwittig|report|call|contact|tell|"
    r"inform|phone|notify|ring|dial|alert|ask|go|melden sie|rufen sie|wenden sie|informieren sie|verstandigen sie|"
    r"kontaktieren sie|bitte|signalez|appelez|contactez|prevenez|avertissez|alertez|informez|adressez-vous)\b"
)
MAY = re.compile(
    r"\b(?:wij|we)\s(?:kunnen|mogen|zouden)\b|\b(?:kunnen|mogen|zouden)\s(?:wij|we)\b|"
    r"\bk(?:an|unnen)\s(?:\S+\s){0,6}?worden\b|\b(?:worden|doorgegeven|gemeld|gedeeld)\sk(?:an|unnen)\b|"
    r"\bwe\s(?:may|might|could|can)\b|"
    r"\bmay (?:be )?(?:pass|report|share|forward|disclose|contact|inform|notif|hand|refer)\w*|"
    r"\b(?:gerechtigd|(?:zijn|is|acht\w*) (?:\S+ ){0,3}?bevoegd|bevoegd (?:om|informatie|gegevens|dit|de)|entitled|"
    r"berechtigt|habilites?|en droit|het recht|the right|wegen (?:\S+ ){0,3}?af|weegt (?:\S+ ){0,3}?af|"
    r"(?:bekijken|beoordelen|bepalen|bezien) (?:wij|we|per)|whether (?:or not )?to|of (?:wij|we) de politie|"
    r"misschien|reden (?:zijn|vormen)|aanleiding (?:zijn|geven|vormen)|"
    r"perhaps|wellicht|vielleicht|peut-etre)\b|"
    r"\b(?:overwegen|overweegt|overwogen|overweging|erwogen|afgewogen|consider\w*|weighed|erwag\w*|erwog\w*|envisag\w*)\b|\bof (?:een |er )?(?:melding|aangifte)\b|"
    r"\b(?:platform|beheerder|redactie|exploitant|site|uitbater|moderator|team|"
    r"company|operator|administrator) (?:kan|mag|may|can|might)\b|"
    r"\bkan (?:het |de |een )?(?:platform|site|beheer\w*|redactie|exploitant|uitbater|moderator|team)\b|"
    r"\b(?:at our discretion|naar eigen inzicht|naar ons oordeel|eventueel|mogelijk(?! (?:een )?(?:kind|"
    r"slachtoffer|minderjarig|misbruik|strafba|uitbuiting|gedwongen))|desnoods|soms|sometimes|reserve|"
    r"recht voor|in principe|meestal|doorgaans|usually|normally|proberen|streven|strive|try to|waar mogelijk|"
    r"gegebenenfalls|ggf|moglicherweise|unter umstanden|in der regel|nach eigenem ermessen|nach unserem ermessen|"
    r"vorbehalten|konnen wir|wir konnen|behalten wir uns|eventuellement|le cas echeant|en principe|pouvons|"
    r"a notre discretion|generalement|parfois|manchmal|"
    r"where possible|per keer|per geval|case by case|hangt (?:er)?van|afhankelijk van|depends|besluiten|beslissen|"
    r"decide)\b"
)
COOPERATES = re.compile(
    r"\b(?:werk\w* (?:\S+\s){0,4}?samen|samenwerk\w*|medewerking|verlenen (?:\S+\s){0,3}?medewerking|co-?operat\w+|"
    r"arbeiten (?:\S+\s){0,4}?zusammen|zusammenarbeit|kooperier\w*|collabor\w*|cooper\w*|work (?:closely )?with|"
    r"liais\w+|goed\w* contact\w*|praten|spreken|praat|talk|goede? (?:band|contact|verstandhouding)|nauw contact|good relations?|korte lijnen)\b"
)
# Evidence that is kept for the police is no proof that is waited for.
KEEPS_PROOF = re.compile(
    r"\b(?:evidence|proof|bewijs\w*|beweis\w*|preuves?) (?:is |are |wordt |worden |niet |blijft )*(?:kept|preserved|saved|secured|bewaard|"
    r"behouden|veiliggesteld|verloren|gesichert|conserv\w+)\b|\b(?:keep|keeps|preserv\w+|secur\w+|bewaren|bewaar|sichern) (?:the |het |all |alle )?"
    r"(?:evidence|proof|bewijs\w*|beweis\w*)\b"
)
# "Moet ik zelf naar de politie?" asks about the reader.
OF_THE_READER = re.compile(
    r"\b(?:moet|mag|kan|hoef|zal|must|should|may|can|do|muss|soll|kann) (?:ik|i|ich)\b|\b(?:dois|puis|faut)-(?:je|il)\b"
)
ITSELF = re.compile(
    r"\b(?:op eigen initiatief|uit onszelf|uit mezelf|uit zichzelf|uit eigen beweging|spontaan|on our own initiative|of our own accord|proactively|"
    r"unaufgefordert|von uns aus|de notre propre initiative|spontanement)\b"
)
# "Club Orchidee, where many of our members work, tells the police" tells of another.
OTHER_SUBJECT = re.compile(
    r"^\W*(?:(?:De|The|Onze partner|Our partner|Unser Partner|Notre partenaire) )?((?:club|salon|bureau|stichting|foundation|agency|studio|hotel|"
    r"partner|privehuis|gemeente|brancheorganisatie)\w*) [A-Z]\w+",
    re.IGNORECASE,
)
MONEY_MATTERS = re.compile(
    r"\b(?:oplicht\w*|fraude\w*|frauduleu\w*|betaling\w*|betaal\w*|wanbetal\w*|scam\w*|fraud\w*|hack\w*|spam|"
    r"diefstal|"
    r"betrug\w*|zahlung\w*|arnaque\w*|escroqu\w*|paiement\w*|chargeback\w*|inbraak|gestolen|stolen|bedreig\w*|"
    r"smaad)\b"
)
PLATFORM_ACTS = re.compile(
    r"\b(?:wij|we|zij|ze|they|medewerkers|staff|operator|directie|company|ons|ons team|"
    r"onze (?:moderatoren|redactie|medewerkers|moderatie)|moderator\w*|redactie|beheer\w*|platform|exploitant|"
    r"uitbater|"
    r"bestuur|team|our|the (?:team|operator|company|platform)|us|i|ik|wir|unser\w*|uns|betreiber\w*|plattform|"
    r"redaktion|nous|notre|nos|exploitant|plateforme|moderateurs?|equipe)\b"
)
PASSIVE = re.compile(
    r"\b(?:wordt|worden|is|are|go|gets?|will be|being|gaat|gaan|goes|ligt|komt|belandt|krijgt|hoort|weet|knows?|"
    r"receives?|wird|werden|wurde|erhalt|geht|gehen|est|sont|sera|seront|recoit)\b"
)
THIRD_PERSON = re.compile(
    r"\b(?:stelt|doet|meldt|speelt|legt|betrekt|overhandigt|geeft|brengt|licht|schakelt|draagt|zet|stuurt|maakt|"
    r"verwittigt|informeert|waarschuwt|belt|"
    r"meldet|ubergibt|leitet|informiert|verstandigt|erstattet|signale|transmet|informe|avertit|communique|denonce|"
    r"informs|notifies|reports|passes|forwards|hands|alerts|contacts|refers|krijgt|hoort|belandt|sends|calls|behoudt|"
    r"reserves)\b"
)
READER = re.compile(
    r"\b(?:je|u|jij|you)\s(?:kunt|kan|kun|can|may|should|moet|must|could)\b|"
    r"\b(?:kunt|kun|kan|moet|mag|can|should)\s(?:je|u|jij|you)\b|"
    r"\b(?:sie|du)\s(?:konnen|kannst|sollten|mussen|durfen)\b|\b(?:konnen|kannst|sollten)\s(?:sie|du)\b|"
    r"\b(?:vous|on) (?:pouvez|devez|peut|devriez|pourrez)\b"
)
# The platform gets something from the police, or the police act by themselves.
OTHER_WAY = re.compile(
    r"\b(?:politie|police|justitie|autoriteiten|authorities)\s(?:\S+\s){0,3}?(?:vraagt ons|verzoekt|neemt contact|"
    r"kijkt mee|surft|controleert|scant|monitors?|asks us|requests|contacts us|bezoekt|kan ons|adviseert|tipt|"
    r"raadt)\b|"
    r"\bvan de politie\b(?=[^.]{0,20}\b(?:krijgen|kregen|ontvangen|vernam\w*)\b)"
)
# "You need not bring us into it" tells nothing of what the platform does.
NEED_NOT = re.compile(
    r"\b(?:u|je|jij|ge) hoef\w*|\bhoeft? (?:u|je|ge)\b|\byou (?:need not|needn't|do not (?:need|have) to|"
    r"don't (?:need|have) to)\b"
)
OTHER_ACTOR = re.compile(
    r"^\W*(?:\S+\s){0,5}?(?:meld misdaad anoniem|het meldpunt|meldpunt\w*|comensha|offlimits|helpwanted|veilig thuis|"
    r"slachtofferhulp|the hotline|de gemeente|hun medewerkers|das hilfetelefon|child focus|la ligne)\b"
)
WAITING = re.compile(
    r"\b(?:wacht\w*|bewijs|eerst|toestemming|wait|proof|first|permission|warten|beweis\w*|zuerst|attend\w*|"
    r"preuve\w*)\b"
)
THEM = re.compile(r"\b(?:naar|aan|bij|to|with) (?:haar|hem|hen|hun|them|her|him)\b|\bdaar\b")
NUMBER = re.compile(r"\b(?:0900|0800|112|101|110|999)\b")
# "That is up to whoever reports", "we do not see that as our task".
LEFT_TO_OTHERS = re.compile(
    r"\b(?:laten|laat)\b[^.]{0,40}\bover\b|\bbemoei\w* (?:ons|me|mij|zich)\b[^.]{0,25}\bniet\b|\b(?:niet|"
    r"geen) (?:\S+ ){0,2}?"
    r"(?:onze |mijn |een )?(?:taak|rol|verantwoordelijkheid)\b|\bnot (?:our|my|a) (?:job|task|role|place|business)\b|"
    r"\bup to (?:you|the reporter|whoever|users|visitors)\b|\bis (?:een zaak |aan |iets )(?:van |"
    r"voor )?(?:de melder|jou|u|"
    r"de bezoeker|jezelf|uzelf|de klant)\b|\bsache (?:der|des) |\bc'est a (?:vous|l'utilisateur)|\bhouden (?:wij|we) "
    r"(?:\S+ ){0,3}?(?:voor ons|intern|onder ons)\b"
)
UNBOUND = re.compile(
    r"\b(?:niet|nicht|not) (?:\S+ ){0,1}?(?:gehouden|verplicht|obliged|bound|verpflichtet|required)\b|"
    r"\bpas (?:tenus?|obliges?)\b"
)
NAMED_ACTOR = re.compile(r"\b(?:kan|zal|stelt|doet|geeft|meldt|may|shall|will) [A-Z]\w+")
NAMED_MAY = re.compile(r"\b(?:kan|mag|may|might|can) [A-Z]\w+|[a-z] [A-Z]\w+ (?:kan|mag|may|might) ")
OWN_PROCEDURE = re.compile(
    r"\b(?:wij|we|ons|onze|our|team|redactie|draaiboek|protocol|procedure|stappen(?:plan)?|moderat\w+|wir|unser\w*|"
    r"nous|notre|nos)\b"
)
RESERVATION = Text(
    "De site geeft vermoedens alleen soms door: als zij dat wil, op verzoek, na bewijs of in algemene woorden.",
    "The site passes suspicions on only sometimes: at its own choice, on request, after proof or in general words.",
)
CONTRADICTION = Text(
    "De site spreekt zichzelf tegen over melden aan de politie.", "The site contradicts itself on telling the police."
)
MATTER = ("pass_on", "police")


def police_rules(site: Site) -> Said:
    """Weigh what the platform says it tells the police itself (REP-07).

    Within a language a standing practice outweighs "on request" elsewhere; between languages the weaker one counts.
    """
    by_language: dict[str, Statements] = {}
    every = Statements()
    general: list[Saying] = []
    for saying in site.sayings("police", "pass_on", where="police"):
        strength = _strength(saying)
        if strength is Strength.SOME and not _passes(saying):
            general.append(saying)
        elif strength is not None:
            by_language.setdefault(site.language_of(saying.page), Statements()).add(strength, saying)
            every.add(strength, saying)
    if not every.has(Strength.ALL, Strength.DENIED):
        # That there is contact says least; what is said of suspicions outweighs it.
        for saying in general:
            by_language.setdefault(site.language_of(saying.page), Statements()).add(Strength.SOME, saying)
            every.add(Strength.SOME, saying)
    if any(_not_by_itself(one) for one in site.sayings("police", "pass_on", where="police")) and not every.has(Strength.ALL):
        return Said(Strength.DENIED, every.of(Strength.DENIED))
    firm = [one.has(Strength.ALL) and not one.has(Strength.DENIED) for one in by_language.values()]
    if firm and all(firm):
        return Said(Strength.ALL, every.of(Strength.ALL))
    if any(firm):
        weaker = (*every.of(Strength.DENIED), *every.of(Strength.SOME), *every.of(Strength.ALL))
        return Said(Strength.SOME, weaker, RESERVATION)
    return every.weighed(RESERVATION, CONTRADICTION)


def _passes(saying: Saying) -> bool:
    """Whether it says that something is passed on, more than that there is contact."""
    return saying.sentence.names("pass_on") or bool(_asked(saying)) or not COOPERATES.search(saying.sentence.low)


def _not_by_itself(saying: Saying) -> bool:
    """Whether it says that the site passes nothing on of its own accord, which is what is asked."""
    return ITSELF.search(saying.sentence.low) is not None and _strength(saying) is Strength.DENIED


def _asked(saying: Saying) -> frozenset[str]:
    """Return the concepts of the question that a sentence is the first to answer."""
    sentence = saying.sentence
    asked = asked_of(sentence)
    if not asked or OF_THE_READER.search(asked):
        return frozenset()
    return saying.page.words.named(asked)


def _strength(saying: Saying) -> Strength | None:
    """Return how far one sentence goes, None when it does not say what the platform itself does."""
    sentence = saying.sentence
    low = sentence.low
    asked = _asked(saying)
    among = saying.page.words.named(saying.passage_text) if asked and "police" not in asked else frozenset()
    named = "police" in asked or ("police" in among and not asked.isdisjoint({"suspicion", "minors", "coercion"}))
    in_cell = bool(sentence.lead) and not sentence.question
    answers = named and ("pass_on" in asked or "report_act" in asked or (in_cell and "suspicion" in asked))
    if sentence.asks or not (sentence.names("police") or answers or _means_them(saying)):
        return None
    passes = sentence.names("pass_on") or answers
    if not passes and not COOPERATES.search(low):
        return None
    if OTHER_WAY.search(low) or NEED_NOT.search(low) or OTHER_ACTOR.match(low) or saying.page_speaks_of_others:
        return None
    if _of_another(saying):
        return None
    if answers and not sentence.names("pass_on") and (in_cell or not sentence.names("police")):
        return _answered(sentence)
    if _advises(sentence, answers=answers) and not _in_own_procedure(saying):
        return None
    if MONEY_MATTERS.search(saying.passage_text) and not saying.page.words.named(saying.passage_text) & {
        "minors",
        "coercion",
    }:
        return None
    return _held(saying, passes=passes)


def _of_another(saying: Saying) -> bool:
    """Whether the sentence opens with the name of another business than the platform."""
    other = OTHER_SUBJECT.match(saying.sentence.text)
    return other is not None and folded(other[0].strip()) not in folded(saying.page.metadata.title)


def _held(saying: Saying, *, passes: bool) -> Strength | None:
    """Return how far a sentence goes that is about what the platform itself tells the police."""
    sentence = saying.sentence
    low = sentence.low
    if LEFT_TO_OTHERS.search(low):
        return Strength.DENIED
    held = stance(sentence, *(MATTER if sentence.names(*MATTER) else ("police",)), hedges=False)
    if held is Stance.DENIED and MAY.search(low) and UNBOUND.search(low):
        return Strength.SOME
    if held is Stance.DENIED:
        return Strength.DENIED
    if held is not Stance.HOLDS:
        return None
    if MAY.search(low) or NAMED_MAY.search(sentence.text) or _on_request(sentence) or not passes:
        return Strength.SOME
    return Strength.ALL if _concerns_suspicion(saying) else Strength.SOME


def _on_request(sentence: Sentence) -> bool:
    """Whether it happens on request or after proof only; "we do not wait for a court order" is the contrary."""
    spans = clauses(sentence.low)
    negated = {
        n for n, (start, stop) in enumerate(spans) if any(start <= hit.start < stop for hit in sentence.of("negation"))
    }
    kept = KEEPS_PROOF.search(sentence.low)
    return any(
        not any(start <= hit.start < stop for n, (start, stop) in enumerate(spans) if n in negated)
        for hit in sentence.of("only_on_request")
        if kept is None or not kept.start() <= hit.start < kept.end()
    )


def _answered(sentence: Sentence) -> Strength | None:
    """Return what a bare answer says: yes, no, it depends."""
    if MAY.search(sentence.low) or sentence.names("only_on_request"):
        return Strength.SOME
    if WAITING.search(sentence.question):
        return None
    if LEFT_TO_OTHERS.search(sentence.low):
        return Strength.DENIED
    if NO.match(sentence.low):
        return Strength.DENIED
    return Strength.ALL if YES.match(sentence.low) else None


def _means_them(saying: Saying) -> bool:
    """Whether a sentence passes something on to those whom its question or the passage named as the police."""
    sentence = saying.sentence
    if not sentence.names("pass_on"):
        return False
    if "police" in saying.page.words.named(sentence.question):
        return True
    heading = folded(" . ".join((*sentence.block.headings[-1:], saying.page.main_heading)))
    if "police" in saying.page.words.named(heading) and sentence.names("suspicion", "minors", "coercion"):
        return True
    if ITSELF.search(sentence.low) and "police" in saying.page.words.named(saying.passage_text):
        return True
    return THEM.search(sentence.low) is not None and "police" in saying.page.words.named(saying.passage_text)


def _in_own_procedure(saying: Saying) -> bool:
    """Whether a list or table tells what "we" do: the steps of the platform's own protocol."""
    sentence = saying.sentence
    if sentence.block.tag not in ("li", "td", "dd"):
        return False
    around = f"{sentence.question} {sentence.lead} {' '.join(sentence.block.headings[-1:]).lower()}"
    return OWN_PROCEDURE.search(around) is not None and READER.search(sentence.low) is None


def _concerns_suspicion(saying: Saying) -> bool:
    """Whether the sentence or its passage is about suspected minors, exploitation or crime."""
    headings = " . ".join(saying.sentence.block.headings[-2:])
    near = folded(f"{saying.passage_text} . {saying.sentence.question} . {saying.sentence.lead} . {headings}")
    return not saying.page.words.named(near).isdisjoint({"suspicion", "minors", "coercion"})


def _advises(sentence: Sentence, *, answers: bool = False) -> bool:
    """Whether a sentence tells the reader to go to the police instead of saying that the platform does."""
    low = sentence.low
    if ADVISES.search(low):
        return True
    acts = PLATFORM_ACTS.search(low) is not None or NAMED_ACTOR.search(sentence.text) is not None
    if IMPERATIVE.match(low):
        return (
            re.search(
                r"\b(?:wij|we|wir|nous)\b(?:\s\S+){0,12}?\s(?:door|melden|aangifte|politie|police|pass|forward|"
                r"report|"
                r"in|polizei|"
                r"weiter)\b",
                low,
            )
            is None
        )
    if NUMBER.search(low) and not acts:
        return True
    if READER.search(low) and not acts:
        return True
    if answers or (THIRD_PERSON.search(low) and not re.search(r"\b(?:je|u|jij|you)\b", low)):
        return False
    return not acts and PASSIVE.search(low) is None


def advice_to_call_police(site: Site) -> tuple[Evidence, ...]:
    """Return where the platform points its readers to the police, by name only."""
    return tuple(
        saying.evidence
        for saying in site.sayings("police")
        if saying.sentence.names("police")
        and (_advises(saying.sentence) or saying.sentence.names("own_report"))
        and stance(saying.sentence, "police") in (Stance.HOLDS, Stance.HEDGED)
    )
