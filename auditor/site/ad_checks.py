"""What the platform says of checking advertisements before they can be seen: all, some, by software, or none."""

import re

from auditor.requirements import Text
from auditor.site.duty import Duty, said_of
from auditor.site.said import Said, Strength
from auditor.site.sentences import Sentence
from auditor.site.site import Saying, Site
from auditor.site.stance import Stance, stance
from auditor.site.words import folded

RESERVATION = Text(
    "Niet elke advertentie wordt vooraf door mensen bekeken: alleen een deel, alleen door een programma of alleen "
    "soms.",
    "Not every advertisement is looked at by people beforehand: only a part, only by software or only sometimes.",
)
CONTRADICTION = Text(
    "De site spreekt zichzelf tegen: er staat ook dat advertenties direct online komen.",
    "The site contradicts itself: it also says that advertisements go online at once.",
)
# The person, the payment, a report or the reader's own proofreading is looked at, not the advertisement.
OF_SOMETHING_ELSE = re.compile(
    r"\b(?:ausweis\w*|identitat\w*|alter|telefonnummer|zahlung\w*|beschwerde\w*|meldung\w*|konto|identite|l'age|"
    r"numero|paiement\w*|plaintes?|signalement\w*|compte|identiteit\w*|legitimatie\w*|id-\w+|id|paspoort\w*|"
    r"selfie\w*|"
    r"leeftijd\w*|telefoonnummer\w*|nummer|"
    r"mailadres\w*|"
    r"betaling\w*|klacht\w*|bezwaar\w*|melding\w*|vergunning\w*|sollicitat\w*|account|identity|passport|documents?|"
    r"payments?|complaints?|appeals?|reports?|phone numbers?|licen[cs]e|taalfout\w*|spelfout\w*|verified|kvk\w*|"
    r"facebook|reviews? (?:worden|are|by|from|of)|recensie\w*|beoordelingen|ervaring\w*|privacy\w*)\b"
)
OF_THEIRS = (
    r"(?! (?:eerste |nieuwe |first |new )?(?:\w*advertentie|tekst|profiel|oproep|zoekertje|annonce|plaatsing|ad|"
    r"advert|"
    r"listing))"
)
READER_LOOKS = re.compile(
    r"^\W*(?:prufen sie|lesen sie|lies|prufe|verifiez|relisez|lisez|controleer|bekijk|lees|kijk|check|review|read|"
    r"look at|modereer)\b|"
    rf"^\W*(?:jij|je|u|you)\b{OF_THEIRS}|\b(?:kun|kunt|kan|can|moet|should|may) (?:je|u|jij|you)\b{OF_THEIRS}|"
    r"\b(?:je|u|you) (?:kunt|kan|can|may|should|moet|zelf)\b|"
    r"\b(?:bezoekers?|klanten|gasten|visitors?|clients?|men) (?:\S+ ){0,3}?(?:bekijk|lez|lees|kijk|see|view|read)\w*|"
    r"\b(?:lees|read) (?:meer|ook|more|our|onze|hier)\b|\b(?:gelezen|bekeken) (?:door bezoekers|worden door)\b"
)
I_DO = re.compile(r"\b(?:kan|mag|moet|hoe|can|may|should|do|how) (?:ik|i|kan ik|can i|do i)\b")
READS_TEXT = re.compile(r"\b(?:tekst\w*|text\w*|lees\w*|lez\w*|gelezen|reads?)\b")
MACHINE_LOOKS = re.compile(
    r"\b(?:filter\w*|woordfilter|zoek\w*|scan\w*|herken\w*|gevoerd|gehaald|score\w*|vergelijk\w*|search\w*|detect\w*|"
    r"compar\w*|let op|let|letten|passes|goes|gaat door|gaan door)\b"
)
PICTURES = re.compile(r"\b(?:foto|beeld|afbeelding|plaatje|video|photo|picture|image)\w*")
WORDS_OF_IT = re.compile(
    r"\b(?:\w*anzeigen?|inserate?n?|inhalte?n?|beitrage?|nichts|contenus?|profils?|rien|texte|\w*advertenties?|"
    r"advertenties?|tekst\w*|profiel\w*|annonces?|zoekertjes?|oproep\w*|briefje\w*|plaatsing\w*|"
    r"pagina\w*|aanvraag|aanvragen|inzending\w*|submissions?|inhoud|bericht\w*|ads?|adverts?|advertisements?|"
    r"listings?|profiles?|posts?|text\w*|content|notices?|"
    r"alles|everything|niets|nothing|iets)\b"
)
BEFORE_IT = re.compile(
    r"\b(?:bevor|ehe|vor der|avant|voordat|vooraleer|alvorens|voor (?=(?:de|het|je|uw|we|wij|die|hij|ze|een) )|"
    r"before|"
    r"until)\b"
)
FOR_SOME = re.compile(
    r"\b(?:erste anzeige|stichprob\w*|neue inserenten|einige|auffallig\w*|premiere annonce|certaines annonces|"
    r"nouveaux annonceurs|quelques|eerste (?:advertentie|plaatsing|profiel|zoekertje|annonce|oproep)|first (?:ad|"
    r"advert|listing|post)|"
    r"nieuwe (?:adverteerders|leden|gebruikers|accounts)|new (?:advertisers|members|users|accounts)|"
    r"er (?:elke dag |dagelijks )?een aantal|een (?:aantal|deel|greep)|some of|a (?:number|part|selection) of|"
    r"een op de \w+|one in \w+|gemarkeerd\w*|aangeslagen|aangehouden|tegengehouden|flagged|marked|"
    r"gratis advertenties|"
    r"verdacht\w*|suspicious|een paar (?:\w*advertenties|zoekertjes|annonces|profielen|oproepen|briefjes)|"
    r"hoge score|high score|is die hoog|alleen\b.{0,30}\b(?:bekijk|bekek|lees|lez|beoordeel)\w*|only (?:ads|adverts|"
    r"those))\b"
)
NOT_OBLIGED = re.compile(
    r"\b(?:niet (?:verplicht|gehouden)|geen (?:verplichting|plicht)|not (?:obliged|required|under)|no (?:obligation|"
    r"duty))\b"
)
BY_EYE = re.compile(
    r"\b(?:liest|schaut|schauen|sieht|sehen|lit|lisent|relit|relisent|lisons|relisons|lees|leest|"
    r"lezen|gelezen|nagelezen|kijkt|kijken|bekijkt|bekijken|bekeken|reads?|looks?)\b"
)
# "Only when they approve does it appear" is the check itself; "usually within a day" is how long it takes.
AFTER_THE_CHECK = re.compile(
    r"(?:doorgaans|meestal|usually|normally|vaak|gewoonlijk)\W+(?:\S+ )?(?:binnen|within|een (?:dag|uur)|in|takes?|"
    r"duurt)\b|"
    r"(?:only|alleen|enkel|slechts|pas) (?:when|if|once|after|als|wanneer|na|nadat)\s(?:\S+\s){0,5}?(?:approv\w*|ok|"
    r"reads?|"
    r"goedgekeurd|goedkeur\w*|akkoord|gelezen|bekeken|checked|reviewed)\b"
)
PACKAGE = re.compile(r"\b(?:gratis|plus|premium|basis|vip|pakket\w*|top\w*|free|basic|gold|package)\b")
# "No submission is read by personnel beforehand" after the software that looks at each.
NOT_PEOPLE = re.compile(
    r"\b(?:geen|niet|no|not|niemand|nobody|zonder|without)\b[^.;]{0,60}\b(?:mens\w*|medewerk\w+|moderator\w*|"
    r"redact\w+|"
    r"person\w*|people|staff|human\w*|anyone)\b"
)
SAMPLED = re.compile(
    r"\b(?:stichprob\w*|par sondage|au hasard|echantillon\w*|steekproef\w*|willekeurig\w*|een paar|enkele|een aantal|"
    r"een greep|een deel|at random|random\w*|spot checks?|"
    r"a few|a handful|samples?)\b"
)
THEN_IT_SHOWS = re.compile(
    r"\b(?:dan|daarna|vervolgens|then|after that)\b[^.;]{0,12}\b(?:staat|komt|verschijnt|gaat|goes|appears|"
    r"is)\b[^.;]{0,30}"
    r"\b(?:online|erop|live|zichtbaar|op de site|visible|published)\b"
)
MAY = re.compile(
    r"\b(?:konnen wir|wir konnen|behalten wir uns|pouvons|nous reservons|peut etre|wij|we|redactie|moderator(?:en|"
    r"s)?|"
    r"medewerkers?|exploitant|aanbieder|beheerders?|team|operator|staff) "
    r"(?:kunnen|kan|mogen|mag|may|can|might|could)\b|\b(?:kunnen|kan|mogen|may|can|might) (?:wij|we|door|be)\b|"
    r"\bbehoud\w* (?:\S+ ){0,3}recht\b|\breserves? the right\b"
)
AFTERWARDS = re.compile(
    r"\b(?:nachtraglich|spater|im nachhinein|a posteriori|apres (?:la )?(?:publication|mise en ligne)|par la suite|"
    r"achteraf|later(?! (?:ads?|adverts?|listings?|posts|advertenties|zoekertjes|ones))|naderhand|na plaatsing|"
    r"na publicatie|afterwards|after publication|once (?:it is )?live|"
    r"na een melding|wanneer iemand meldt|after (?:a|someone) report\w*)\b"
)
AFTER_APPROVAL = re.compile(
    r"\b(?:nach (?:der |unserer )?(?:prufung|freigabe|kontrolle)|nie|niemals|nicht (?:sofort|automatisch|gleich)|"
    r"erst|"
    r"apres (?:la |notre )?(?:validation|verification|approbation|relecture)|jamais|pas (?:immediatement|"
    r"automatiquement|tout de suite)|na (?:goedkeuring|controle|akkoord|beoordeling|keuring)|"
    r"zodra (?:\S+ ){0,5}?(?:goedgekeurd|gekeurd|akkoord|"
    r"gelezen|bekeken)|after (?:approval|review)|once (?:\S+ ){0,3}?(?:approved|reviewed|checked)|"
    r"bestaat (?:bij ons )?niet|"
    r"nooit|never|niet (?:direct|meteen|vanzelf|onmiddellijk)|not (?:\S+ )?(?:immediately|instantly|automatically)|"
    r"verleng\w*|extend\w*|renew\w*|wijziging\w*|betalen|to pay|omhoog|reacties?|melding\w*)\b"
)


def advertisement_checks(site: Site) -> Said:
    """Weigh what is said of looking at advertisements before publication; "online at once" denies it."""
    said = said_of(site, CHECKED_FIRST)
    at_once = [one for one in site.sayings("at_once") if _goes_at_once(one)]
    if not at_once:
        return said
    shown = tuple(one.evidence for one in at_once[:2])
    if said.strength is Strength.NOTHING:
        return Said(Strength.DENIED, shown)
    if said.strength is Strength.ALL:
        return Said(Strength.SOME, (*shown, *said.evidence[:2]), CONTRADICTION)
    return said


def _goes_at_once(saying: Saying) -> bool:
    """Whether advertisements of this platform can be seen without anybody having looked."""
    sentence = saying.sentence
    if sentence.asks or not sentence.names("at_once") or saying.page_speaks_of_others:
        return False
    listed = sentence.block.tag in ("td", "dd") and sentence.names("look_at")
    if AFTER_APPROVAL.search(sentence.low) or not (listed or _about_advertisements(saying)):
        return False
    return stance(sentence, "at_once", hedges=False) not in (
        Stance.PROMISED, Stance.PAST, Stance.ELSEWHERE, Stance.ASKED,
    )  # fmt: skip


def _looks_at_it(low: str) -> bool:
    """Whether the advertisement is what is looked at.

    "We check your age before the advertisement appears" only tells when, and looks at something else.
    """
    later = BEFORE_IT.search(low)
    if later is None or not low[: later.start()].strip(" ,"):
        return True
    return WORDS_OF_IT.search(low[: later.start()]) is not None or READS_TEXT.search(low) is not None


def _about_advertisements(saying: Saying) -> bool:
    """Whether the sentence, or else what stands around it, is about an advertisement."""
    sentence = saying.sentence
    if WORDS_OF_IT.search(sentence.low):
        return True
    around = folded(
        f"{sentence.question} {sentence.lead} {' '.join(sentence.block.headings[-1:])} {sentence.before[-160:]}"
    )
    return WORDS_OF_IT.search(around) is not None


def _checked_before(saying: Saying) -> bool:
    """Whether a sentence is about the platform looking at advertisements before they can be seen."""
    sentence = saying.sentence
    low = sentence.low
    if sentence.names("at_once"):
        return False
    if not sentence.names("look_at") and MACHINE_LOOKS.search(low) is None:
        # A bare answer, "usually", is about what was asked.
        low = sentence.question
        if "look_at" not in saying.page.words.named(low) or I_DO.search(low):
            return False
    if READER_LOOKS.search(low) or (NOT_OBLIGED.search(low) and MAY.search(low) is None):
        return False
    if OF_SOMETHING_ELSE.search(low) and not (sentence.names("staff") and READS_TEXT.search(low)):
        return False
    if PICTURES.search(low) and WORDS_OF_IT.search(low) is None:
        return False
    return _looks_at_it(low) and _about_advertisements(saying) and _before(saying)


def _before(saying: Saying) -> bool:
    """Whether it happens before publication: said so here, in the question, or in the step that follows."""
    sentence = saying.sentence
    if AFTERWARDS.search(sentence.low):
        return False
    if sentence.names("before_live"):
        return True
    words = saying.page.words
    if sentence.question and "before_live" in words.named(sentence.question):
        return True
    passage = saying.passage
    place = next((n for n, one in enumerate(passage) if one is sentence), 0)
    following = passage[place + 1 : place + 3]
    if _is_sample(sentence) or any(THEN_IT_SHOWS.search(one.low) for one in following):
        return True
    if any(one.names("at_once") for one in following):
        return True
    return any(one.names("before_live") and WORDS_OF_IT.search(one.low) is not None for one in following) or any(
        one.names("before_live") and re.match(r"\W*(?:pas|daarna|dan|only|then|after)\b", one.low) for one in following
    )


def _is_sample(sentence: Sentence) -> bool:
    """Whether a few of all advertisements are looked at, whenever that is; what was reported is no sample."""
    return SAMPLED.search(sentence.low) is not None and "meld" not in sentence.low and "report" not in sentence.low


def _for_some(saying: Saying) -> bool:
    """Whether it holds for some advertisements only, for software only, or when the platform chooses."""
    sentence = saying.sentence
    if sentence.names("machine") and NOT_PEOPLE.search(sentence.low):
        return True
    if any(pattern.search(sentence.low) for pattern in (FOR_SOME, MAY)) or PACKAGE.search(sentence.lead):
        return True
    if all(AFTER_THE_CHECK.match(sentence.low[hit.start :]) for hit in sentence.of("hedge")):
        return False
    return stance(sentence, "look_at", "machine") is Stance.HEDGED


def _by_people(saying: Saying) -> bool:
    """Whether people look; where no one is named, that is so unless software is named beside it."""
    sentence = saying.sentence
    if sentence.names("staff") or (BY_EYE.search(sentence.low) and not sentence.names("machine")):
        return True
    return not sentence.names("machine") and "machine" not in saying.page.words.named(saying.passage_text)


CHECKED_FIRST = Duty(
    matter=("look_at", "machine"),
    reservation=RESERVATION,
    contradiction=CONTRADICTION,
    counts=_checked_before,
    for_all=_by_people,
    hedges=False,
    specific_outweighs=True,
    limits=_for_some,
)
