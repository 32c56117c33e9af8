"""Advice to get round an age check: by another connection or browser, or by giving a false age."""

from collections.abc import Iterator

from auditor.finding import Evidence
from auditor.site.age.way_past import ways_past
from auditor.site.reading.clause import Stance, clauses
from auditor.site.reading.news import is_news
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.site import Saying, Site
from auditor.site.who import Who
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

TOOL = "another_connection"
FALSE_AGE = "false_age"
# Where it may stand that it does not help: a whole page of questions may be one passage.
FORBIDDEN_NEAR = (2, 2)
# What the advice is to get round; the concept of the gate's words is asked too.
BARRIER = later(
    r"\b(?:leeftijds?\w*|18\s?\+\s?-?(?:scherm|controle|check|melding|poort)\w*|poort|(?:scherm|melding|vraag|"
    r"controle|check) "
    r"(?:over|naar|van) (?:je|jouw|uw|mijn|de|hun) leeftijd|hoe oud|geblokkeerd|blokkade\w*|niet binnen|"
    r"age[- ]?(?:check|gate|wall|screen|verif\w*|prompt|question|restrict\w*|block\w*|test|control)\w*|"
    r"alters(?:prufung|kontrolle|abfrage|check|verif\w*|nachweis|schranke|sperre)\w*|jugendschutz\w*|\w*abfrage|"
    r"selfie-check|"
    r"(?:verification|controle|barriere|question) (?:de l'|d'|de votre )age|votre age|"
    r"verif(?:y|ied|ication|ier)\w*|your age|how old|geo-?block\w*)\b"
)
ADVISES = later(
    r"(?:^|[,;:.!(>-]\s*|\b(?:dan|gewoon|even|simpelweg|eventueel|of|en|just|simply|then|or|and|please|better|tip:?|"
    r"you can|"
    r"you could)\s)\W*(?:zet|gebruik\w*|neem|probeer|open|installeer|kies|schakel|start|download|pak|stel|ga|surf|"
    r"wijzig|verander|pas|verberg|change|hide|mask|vul|geef|zeg|klik|doe|maak|draai|activeer|laat|bezoek|verbind|log|vraag|ask|let|have|"
    r"maskeer|overweeg|consider|use|using|try|set|visit|connect|pretend|"
    r"nutze\w*|benutze\w*|verwende\w*|nehmen|nimm|schalten|probier\w*|starte\w*|wahle\w*|utilisez|activez|prenez|"
    r"essayez|choisissez|installez|"
    r"switch|turn|install|go|browse|connect|pick|choose|"
    r"enter|fill|type|say|give|put|get|run|fire)\b|"
    r"\b(?:kun|kunt|kan|kunnen)\s(?:je|jij|u|men|bezoekers|gasten|klanten)\b|\b(?:je|jij|u|men|wie dat wil) (?:kunt|"
    r"kan|kun)\b|"
    r"\byou (?:can|could|might)\b|\b(?:tip|truc|oplossing|handig|trick|workaround|solution)\b|"
    r"\b(?:raden|adviseren|we recommend|we advise|we suggest|hint|simpelste|makkelijkste|"
    r"eenvoudigste|easiest|simplest)\b|"
    r"\b(?:borrow|leen|makes you (?:seem|look|appear)|laat je lijken)\b|"
    r"\b(?:(?:mit|uber) (?:einem? )?(?:vpn|proxy|tor)\b[^.]{0,30}\b(?:geht|kommen|kommt|klappt|umgeh\w*|bleib\w*|"
    r"entfallt|erspar\w*)|umgeh(?:en|t)|il suffit|permet de (?:contourner|passer|eviter)|contourn(?:er|ez)|"
    r"avec un vpn)\b|"
    r"\b(?:biedt|uitkomst|uitweg|soelaas|is genoeg|volstaat|does the trick|will do|helpt|werkt|scheelt|lost|"
    r"voorkomt|ben (?:je|u) er (?:\S+ )?(?:langs|voorbij|doorheen|omheen|binnen|door)|"
    r"kom (?:je|u) er (?:\S+ )?(?:langs|door|omheen|voorbij)|gets you (?:past|in|through)|"
    r"you(?:'re| are) (?:\S+ )?past|omzeil\w*|ontwijk\w*|vermijd\w*|helps?|works|solves|avoids?|bypass\w*|"
    r"gets? (?:you )?(?:around|past|round)|skips?)\b|\bben (?:je|u) er(?:van| van)? af\b|\b(?:met|with) (?:een |a )?"
    r"(?:vpn|proxy|tor)\b[^.]{0,40}\b(?:kom|gaat|heb|zie|krijg|you get|you'll|there is|is er)\b"
)
TURNS_OFF = later(
    r"\b(?:zet|schakel|doe)\s(?:\S+\s){0,3}?(?:vpn|proxy)\s(?:eerst\s|even\s)?uit\b|\b(?:vpn|proxy) (?:uit|"
    r"uitzetten|uitschakelen)\b|"
    r"\b(?:turn|switch) off (?:\S+ )?(?:vpn|proxy)|\b(?:disable|without) (?:\S+ )?(?:vpn|proxy)|\b(?:turn|"
    r"switch) (?:\S+ )?(?:vpn|proxy) off\b|"
    r"\b(?:complete|finish|do) the (?:age )?(?:check|verification)\b|\b(?:doe|doorloop|begin|start|"
    r"herhaal) de (?:leeftijds)?controle\b"
)
# "Vraag iemand om je te helpen met de app": who is helped does it himself.
# And "wie de app van een ander gebruikt, komt er niet door" warns.
HELPED = later(
    r"\bkomt? (?:\S+ )?er (?:\S+ ){0,5}?niet (?:door|doorheen|langs|in)\b|\b(?:won't|will not|doesn't) get (?:\w+ )?"
    r"(?:past|through|in)\b|"
    r"\b(?:om (?:je|u) (?:\w+ )?te helpen|to help you|helpt? je|je (?:\w+ )?helpen)\b"
)
# A rule that sets a sanction on it advises nothing.
SANCTIONS = later(
    r"\b(?:word\w*|wordt|gaat|krijgt) (?:\S+ ){0,3}?(?:geblokkeerd|verwijderd|geschorst|uitgesloten|geweigerd|"
    r"verbannen)\b|"
    r"\b(?:will be|is|are|gets?) (?:\S+ )?(?:banned|blocked|suspended|removed|refused)\b|\b(?:must|may|shall) not\b|"
    r"\b(?:leads? to|results? in|means|grounds for|leidt tot|leiden tot|reden (?:voor|tot)|betekent|fuhrt zu\w?|"
    r"entraine) (?:\S+ ){0,3}?(?:ban|block\w*|blok\w+|suspen\w+|schors\w+|removal|verwijder\w+|exclu\w+|uitsluit\w+|"
    r"terminat\w+|opzegging|sperr\w+)\b|\b(?:kost|kosten|costs?) (?:je|u|you) (?:\S+ )?account\b|"
    r"\b(?:in strijd met|in breach of|a breach|violat\w+|overtreding|(?:tegen|against) (?:de|onze|the|our) "
    r"(?:regels|voorwaarden|rules|terms))\b"
)
# Another browser is a remedy for what does not load, and then no way round.
WEAK = later(r"browser|adblocker|ad blocker|javascript|scripts?")
STRONG = later(r"vpn|tor|proxy|proxies|incognito|prive|private|server|land|country|ip|locati")
FAILS = later(
    r"\b(?:laadt? niet|laden niet|zwart scherm|wit scherm|foutmelding|vastgelopen|"
    r"does not load|doesn't load|blank page|error)\b"
)
IMPERATIVE = later(
    r"^\W*(?:overweeg|consider|hint|tip|laat|verbind|zet|gebruik|neem|probeer|open|installeer|kies|zeg|vul|use|try|set|switch|"
    r"install|say|enter|"
    r"pick|just|"
    r"nutze\w*|benutze\w*|verwende\w*|nimm|utilisez|activez|prenez|"
    r"gewoon)\b"
)
# "Via Tor gebeurt dat niet" tells what helps without saying "use it".
BY_THAT_WAY = later(
    r"\b(?:via|met|mit|uber|avec|achter|through|with|behind|using|over)\s(?:een |de |je |dem |einem |un |hun |"
    r"jouw |uw |a |the |your |their |"
    r"an )?(?:\S+[- ])?"
    r"(?:\w*vpn\w*|tor|proxy|proxies|incognito\w*|prive\w*|private|browser\w*|tor-browser)\b"
)
# "Wie geen zin heeft in de controle, stelt zijn VPN in": what follows the condition is advice.
ON_CONDITION = later(
    r"(?:^|[,;:] )\W*(?:(?:en|dus|maar|of|and|so|but|or)\s)?(?:wie|als (?:je|u|een)|"
    r"(?:wil|heb|ben|zit|kom|stuit|loop|krijg|zie)t? (?:je|u)|lukt|geen zin|"
    r"vraagt een|if (?:you|a)|when you|those who|whoever|anyone who|want to|not able|don't want|"
    r"wenn (?:du|sie)|si vous)\b[^,:?]*[,:?]\s*(?P<then>.+)$"
)
OFFERS = later(r"\b(?:oplossing\w*|wat te doen|wat doe je|tips?|remedie|solution\w*|what to do|fix|workaround)\b")
OF_CHILDREN = later(
    r"\b(?:kinderen|kind|jongeren|minderjarigen|pubers|tieners|jeugd|children|child|kids|teens|teenagers|minors|"
    r"young people|youngsters)\b"
)
# What the advice brings: words of denial that here name the result and deny no advice.
BRINGS = later(
    # That one is past it; who does not want the check, and where none is asked.
    r"\b(?:niet (?:willen|wilt|wil|wenst|wensen)|liever (?:niet|geen)|(?:wil|wilt|wens|wenst)(?: \S+){0,4}? "
    r"(?:niet|geen)|geen zin|"
    r"(?:waar|where) (?:dit|dat|het|men dat|ze dat|this|that|it) (?:\w+ )?(?:niet|not|isn't|doesn't)\b"
    r"(?: hoeft| vragen)?|"
    r"(?:niet|not|nicht) (?:is |wordt |are )?(?:vereist|verplicht|nodig|gevraagd|required|needed|asked|erforderlich)|"
    r"(?:do not|don't|would not|wouldn't) (?:want|wish|like|care)|rather not|"
    r"(?:langs|voorbij|omheen|doorheen)|ben (?:je|u) (?:\S+ )?binnen|"
    r"gets you (?:past|in|through)|you(?:'re| are) (?:\S+ )?past|"
    r"(?:do|does|will|would) not (?:even )?(?:come up|appear|show up|pop up|turn up|bother|be asked)|(?:doesn't|won't|"
    r"don't) (?:come up|appear|show up|pop up|turn up|bother)|stays? away|"
    r"(?:komt|kom|verschijnt|duikt) (?:\S+ ){0,3}?niet(?: (?:op|tevoorschijn|in beeld|langs|voorbij))|"
    r"blijft (?:\S+ )?(?:weg|uit)|"
    r"niet meer|is weg|verdwijnt|ben je kwijt|disappears?|is gone|goes away|nicht mehr|verschwindet|disparait|"
    r"erscheint\b[^.]{0,40}\bnicht|entfallt|keine (?:abfrage|kontrolle)|geen last|"
    r"geen (?:leeftijds\w*|controle|check|scherm|melding|vraag|vragen)|zonder|nooit meer|"
    r"(?:gebeurt|krijg|krijgt|zie|ziet|hoef|hoeft|heb|hebt|verschijnt)\s(?:(?:je|u|dat|die|het|hem|deze|dan|"
    r"er)\s){0,2}niet(?! (?:langs|binnen|door))|"
    r"never (?:see|get|asked)|no longer|no (?:age|check|screen|question|questions|verification)|without|not (?:see|"
    r"get(?! you\b)|be asked))\b"
)
DENIES = later(
    r"\b(?:niet|geen|nooit|nergens|zinloos|nutteloos|verboden|ontmoedig\w*|strafbaar|not|never|no|cannot|useless|"
    r"nicht|kein\w*|nie|verboten|zwecklos|inutile|interdit\w*|jamais|"
    r"forbidden|"
    r"prohibited|pointless|blocked|detect\w*)\b|n't\b"
)
FORBIDS = later(
    r"\b(?:helpt (?:je |u |hier |daar |dan |daarbij )?(?:ook )?niet|werkt (?:hier |daar |dan )?(?:ook )?niet|"
    r"geen verschil|heeft (?:hier |dus |ook )?geen zin\b(?! in)|"
    r"niet toegestaan|mag niet|is verboden|no difference|not allowed|does not help|doesn't help|won't help|"
    r"will not help|not permitted|ook (?:met|achter|via) een vpn|even (?:with|behind|if|when)|regardless|ongeacht|"
    r"hilft (?:hier |dabei |auch )?nicht|nicht erlaubt|ist verboten|ne sert a rien|est interdit\w*|"
    r"n'est pas (?:permis|"
    r"autorise)|"
    r"evengoed|alsnog gecontroleerd|ook gecontroleerd|also (?:checked|verified))\b"
)


def advice_to_circumvent(site: Site) -> tuple[Evidence, ...]:
    """Return where the platform advises its visitors to get round an age check."""
    return tuple(dict.fromkeys(saying.evidence for saying in (*_advice(site), *ways_past(site))))


def _advice(site: Site) -> Iterator[Saying]:
    for saying in site.sayings(TOOL, FALSE_AGE):
        sentence = saying.sentence
        if sentence.asks or not sentence.names(TOOL, FALSE_AGE) or is_news(sentence.block):
            continue
        if Who.ADVERTISER in saying.who and _is_weak(sentence):
            continue
        if saying.page_speaks_of_others or any(FORBIDS.search(one.low) for one in saying.near(*FORBIDDEN_NEAR)):
            continue
        if not sentence.names(FALSE_AGE) and not _about_a_barrier(saying):
            continue
        if _advises(saying):
            yield saying


def _about_a_barrier(saying: Saying) -> bool:
    """Whether the sentence, its passage, the question it answers or its heading speaks of an age check of visitors."""
    sentence = saying.sentence
    near = f"{saying.passage_text} . {sentence.question} . {sentence.lead} . " + folded(
        " . ".join((*sentence.block.headings[-1:], _asked_above(saying)))
    )
    return BARRIER.search(near) is not None or "age_check" in saying.page.words.named(near)


def _asked_above(saying: Saying) -> str:
    """Return the question right above the block, which an answer that asks something itself is still about."""
    blocks = saying.page.blocks
    place = blocks.index(saying.sentence.block)
    above = blocks[place - 1].text if place else ""
    return above if above.rstrip().endswith("?") else ""


def _advises(saying: Saying) -> bool:
    """Whether the sentence advises what it names; that it does not help, or may not be done, is no advice."""
    sentence = saying.sentence
    low = sentence.low
    held = stance(sentence, TOOL, FALSE_AGE, hedges=False)
    conditional = ON_CONDITION.search(low)
    # "Vraagt een site je leeftijd: zet een VPN aan": what is elsewhere is the condition.
    told = conditional["then"] if conditional is not None else low
    if held in (Stance.PROMISED, Stance.PAST) or (held is Stance.ELSEWHERE and not IMPERATIVE.match(told)):
        return False
    if (
        SANCTIONS.search(low)
        or TURNS_OFF.search(low)
        or HELPED.search(low)
        or (FAILS.search(f"{low} {sentence.question} {sentence.before}") and _is_weak(sentence))
    ):
        return False
    leads = conditional is not None and any(
        hit.start >= conditional.start("then") for hit in sentence.of(TOOL, FALSE_AGE)
    )
    offered = OFFERS.search(f"{sentence.lead} {sentence.question}") is not None
    if not (leads or offered) and not ADVISES.search(low) and not (BY_THAT_WAY.search(low) and BRINGS.search(low)):
        return False
    if OF_CHILDREN.search(low) and not IMPERATIVE.match(low):
        # What children do is told to their parents.
        return False
    hits = sentence.of(TOOL, FALSE_AGE)
    for start, stop in clauses(low):
        if any(start <= hit.start < stop for hit in hits) and DENIES.search(BRINGS.sub(" ", low[start:stop])):
            return False
    return True


def _is_weak(sentence: Sentence) -> bool:
    """Whether all that is named is another browser or a blocker turned off, no other connection."""
    named = [sentence.low[hit.start : hit.end] for hit in sentence.of(TOOL)]
    return all(WEAK.search(text) and not STRONG.search(WEAK.sub(" ", text)) for text in named) and bool(named)
