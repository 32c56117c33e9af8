"""What is said of posting for another by where it stands: a list of what is barred, a cell, a line under a heading."""

from auditor.site.advertisers.posting_plain import CHECK, CONDITION, DEMANDS, EACH, NO_CHECK, of_others, together
from auditor.site.advertisers.posting_roles import posts_for_another
from auditor.site.advertisers.posting_unasked import NOTHING_ASKED, PROOF_ASKED
from auditor.site.advertisers.posting_up_to import UP_TO
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Saying
from auditor.site.statements.said import Strength
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

NAMED_ONLY = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "th", "td", "dt", "dd", "li", "summary", "label", "strong"})
FEW_WORDS = 10
SHORT = 70
# What makes a rule of a name.
SAYS = later(
    r"\b(?:mag|mogen|kan|kun|kunt|kunnen|moet|moeten|dient|is|zijn|wordt|worden|niet|geen|nooit|niemand|alleen|enkel|"
    r"uitsluitend|ook|mits|verboden|welkom|toegestaan|je|u|jij|wij|we|wie|onbeperkt\w*|zoveel|zo veel|elke?|iedere?|"
    r"toestemming|may|can|must|are|not|no|never|nobody|only|also|you|we|who|whoever|unlimited|many|each|every|with|"
    r"zonder|without|forbidden|prohibited|allowed|welcome|via)\b"
)
# "Twee personen in één account" as the head of a row.
TWO_IN_ONE = later(
    r"^\W*(?:meer dan (?:een|1)|meerdere|twee|more than one|several|multiple|two) (?:\w+ )?(?:persoon|personen|mensen|"
    r"dames|person|people|women) (?:op|in|per|onder|on|in|under) (?:een |1 |hetzelfde |one |the same |an? )?"
    r"(?:account|profiel|advertentie|profile|ad|login)\W*$"
)
# The heading or line above a list of what may not be done.
BANS = later(
    r"\b(?:verboden|verbod|niet (?:toegestaan|toegelaten|mag|mogen|kan|doen|plaatsen|willen|accepteren|de bedoeling|"
    r"geoorloofd)|(?:mag|mogen|zult|zal|kunt|plaatsen|accepteren|willen|verwijderen|weigeren|"
    r"tolereren) (?:[\w']+ ){0,3}?"
    r"(?:niet|geen)|weigeren (?:we|wij)|verwijderen (?:we|wij)|onthoudt zich|te onthouden|uitgesloten|nooit|taboe|"
    r"no-?go'?s?|"
    r"not (?:to|allowed|permitted|accepted|do)|may not|must not|cannot|can't|prohibited|forbidden|banned|never|"
    r"don'?ts|we (?:refuse|remove|reject|take down))\b|"
    # "Wat we eraf halen", "hier beginnen we niet aan".
    r"\b(?:(?:halen|gooien|keuren) (?:we|wij|ik)[^.;]{0,20}\b(?:eraf|weg|af|offline)|(?:we|wij|ik) (?:\w+ )?(?:eraf|"
    r"weg|offline) ?halen|(?:beginnen|doen|werken) (?:we|wij|ik) (?:\w+ )?niet (?:aan|mee))\b"
)
BOTH_WAYS = later(r"\b(?:wel en niet|niet en wel|wel of niet|do's and|dos and|and may not|wat wel)\b")
BARE_NO = later(
    # What comes of it: "Adverteren voor een ander | Weghalen".
    r"^\W*(?:(?:de |uw |je |your |the )?(?:advertentie|account|profiel|plaatsing|ad|profile|listing) (?:wordt |is |"
    r"will be )?)?(?:weghalen|weggehaald|verwijder\w*|gewist|blokk\w+|geblokkeerd|geschorst|schorsing|dicht|gesloten|"
    r"remov\w+|deleted|banned|ban|closed|suspen\w+)\b(?! (?:is|kan|kunt|kun|mag)\b)|"
    r"^\W*(?:geen denken aan|vergeet het|(?:dan|then) (?:vlieg|lig|ga|ben|are|you) (?:je |u |you )?(?:er ?uit|eraf|"
    r"out|"
    r"weg|are out)|(?:dan|then) (?:zetten|halen|sluiten|gooien|verwijderen|weigeren|blokkeren|close|remove|refuse|"
    r"delete) (?:we|wij)|(?:dan|then) we (?:close|remove|refuse|delete)|uit den boze|no way|not here|over ons lijk)\b|"
    r"^\W*(?:(?:dat|dit|zoiets|that|this|it|helaas|sorry|bij ons|ook) )*(?:nee|neen|no|nooit|never|niet|not|verboden|"
    r"uitgesloten|"
    r"forbidden|prohibited|(?:mag|kan|gaat|doen|staan|accepteren|willen|lukt) (?:[\w']+ ){0,3}?niet|"
    r"is (?:[\w']+ ){0,3}?(?:verboden|"
    r"uitgesloten|niet|not|forbidden|prohibited)|we (?:do not|don't))\b(?! (?:nodig|verplicht|erg|only|alleen|"
    r"required))"
)
BARE_YES = later(
    r"^\W*(?:(?:dat|dit|that|this|it) )?(?:ja|jazeker|yes|yep|geen punt|geen enkel punt|zeker weten|tuurlijk|zeker|"
    r"doe maar|ga je gang|go ahead|certainly|"
    r"absolutely|by all means|why not|waarom niet|leuk|gezellig|graag|natuurlijk|uiteraard|of course|great|"
    r"lovely|mag|kan|toegestaan|prima|vrij|onbeperkt|geen (?:probleem|"
    r"bezwaar)|"
    r"allowed|fine|sure|no problem|is (?:toegestaan|prima|fine|allowed|ok\w*))\b"
)
# "Dat maakt ons niet uit, als er maar betaald wordt."
ALL_THE_SAME = later(
    r"^\W*(?:dat |het |that |it |zulks )?(?:maakt? (?:ons|mij|me|voor ons|hier) (?:\w+ )?(?:niet|niks|niets|geen)|"
    r"(?:vinden|vind) (?:we|wij|ik) (?:prima|best|goed)|is (?:ons|mij|voor ons) (?:om het even|gelijk|egaal)|"
    r"(?:we|i) (?:don't|do not) (?:mind|care)|(?:doesn't|does not) matter|makes no difference|boeit (?:ons )?niet)\b"
)
PAID = later(r"\b(?:als|zolang|mits|if|as long as)\b[^.;]*\b(?:betaal\w*|paid|pay|factuur)\b[^.;]*")
REPORTS = later(
    r"\b(?:zien|ziet|lezen|leest|see|read|vinden|find|weten|know) (?:dat|of|wat|wie|mijn|my|that|what|whether|if)\b|"
    r"\b(?:meld|melden|rapporteren|signaleren|doorgeven|bewaren|delen|terugvinden|report|flag|save|share)\W*(?:\?|$)|"
    r"\b(?:report|flag|save|share)\b"
)
# "Mijn vriend is handiger. Kan hij het voor me regelen?", "Kan mijn collega erbij op mijn profiel?"
ANOTHER_DOES = later(
    r"\b(?:mijn|me|m'n|een|my|a) (?:\w+ )?(?:vriend(?:in)?|man|vrouw|partner|baas|zus(?:je)?|broer|moeder|manager|"
    r"collega|"
    r"chauffeur|kennis|huisgeno\w+|boyfriend|girlfriend|husband|wife|friend|sister|brother|driver|colleague|boss)\b"
    r"(?:[^?]*\b(?:kan|mag|zou|can|may|could) (?:hij|zij|ze|die|dat|he|she|they)\b[^?]{0,40}\b(?:regelen|doen|plaatsen|"
    r"zetten|bijhouden|invullen|beheren|maken|schrijven|do|arrange|handle|post|set|run|write|manage|sort)\b|"
    r" (?:ook )?(?:op|in|onder|on|under) (?:mijn|het|hetzelfde|my|the same) (?:account|profiel|advertentie|ad|"
    r"profile)\b|"
    r" (?:er ?bij|ook|mee|also|join|be added)\b[^?]{0,25}\b(?:profiel|advertentie|account|pagina|profile|ad|listing|"
    r"page)"
    r"\b)"
)
# "Moeten de anderen zich ook melden?", "Do you check the other girls?"
ARE_THEY_CHECKED = later(
    r"\b(?:de anderen?|die ander\w*|(?:mijn|je|uw|de|onze) (?:vriendin|collega|dames|meiden|escorts|medewerk\w+)\w*|"
    r"the others?|the other \w+|(?:my|your|our|the) (?:friend|colleague|girls|ladies|escorts|models|staff)\w*)\b[^?]*\b"
    r"(?:aan te melden|melden|legitim\w+|gelegitimeerd|controle|gecontroleerd|identi\w+|paspoort|zien|gezien|verif\w+|"
    r"geverifieerd|check\w*|gecheckt|id|show|shown|register|seen|vetted)\b|"
    r"\b(?:controleren|checken|check|verify|see|zien|willen) (?:jullie|u|you)\b[^?]*\b(?:de anderen?|(?:mijn|de|onze) "
    r"(?:dames|meiden|escorts|collega)\w*|the others?|the other \w+|(?:my|our|the) (?:girls|ladies|escorts|models))\b"
)
PLAIN_NO = later(
    r"^\W*(?:nee|neen|welnee|no|nope|not at all|hoeft niet|dat hoeft niet|helemaal niet|niet nodig|nein|non)\b"
)
PLAIN_YES = later(
    r"^\W*(?:ja|jazeker|jawel|zeker|yes|sure|of course|natuurlijk|uiteraard|absoluut|absolutely|ja,? (?:allemaal|"
    r"ieder))\b"
)
DEPENDS = later(r"\b(?:soms|bij twijfel|niet|als|alleen|sometimes|if|only|not|when|tenzij|unless)\b")
# "Ask her first": what is asked is her consent.
ASK_HER = later(
    r"^\W*(?:vraag (?:het )?(?:haar|hem|ze|hen|die)|overleg|in overleg|alleen in overleg|als (?:zij|ze|hij) (?:het|"
    r"dat|er)|"
    r"ask (?:her|him|them)|if (?:she|he|they) (?:is|are|agrees?|wants?|likes?))\b"
)
# "Voor iemand anders?", "Namens een vriendin": a heading that is no more than for whom.
FOR_WHOM = later(
    r"^\W*(?:\w+\. )?(?:(?:en|of|ook|and|or|also|iets|plaatsen|adverteren) )*(?:voor|namens|for|on behalf of) "
    r"(?:een |je |uw |mijn |iemand |an? |your |some|any)?(?:ander\w*|other(?: person| people)?|one else|body else|"
    r"vriend\w*|kennis\w*|collega\S*|derden?|zus\w*|nicht\w*|partner|man|vrouw|dames?|friends?|colleagues?|sister|"
    r"third parties)\W*$"
)
# "Can I list my girls?"
MY_GIRLS = later(
    r"\b(?:mag|kan|mogen|kunnen|can|may|could)\b[^?]{0,20}\b(?:mijn|onze|my|our) (?:dames|meiden|modellen|escorts|"
    r"masseuses|"
    r"medewerksters|girls|ladies|models|companions)\b[^?]{0,20}\b(?:plaatsen|zetten|aanmelden|toevoegen|adverteren|"
    r"inschrijven|erop)\b|"
    r"\b(?:can|may|could)\b[^?]{0,12}\b(?:list|add|post|advertise|upload)\b (?:my|our) (?:girls|ladies|models|"
    r"companions|escorts)"
)
# "Zijn bureaus welkom?", "Can agencies sign up?"
HOUSES_ASKED = later(
    r"\b(?:accepteren|nemen|laten) jullie (?!andere\b)(?:\w+ )?(?:bureaus|clubs|bemiddelaars|tussenpersonen)\b|"
    r"\bdo you (?:take|accept|allow|list) (?!other\b)(?:\w+ )?(?:agencies|agents|managers|clubs)\b|"
    r"\b(?:zijn|mogen|mag|kunnen|kan|is|can|may|are|do you (?:take|accept|allow|work with)|werken jullie met)\b"
    r"[^?]{0,20}\b(?<!\bandere )(?<!\bother )(?:[\w-]*bureaus|agencies|managers|bemiddelaars|tussenpersonen|agents)\b"
    r"[^?]{0,30}\b(?:welkom|adverteren|meedoen|terecht|toegestaan|plaatsen|aanmelden|inschrijven|lid worden|welcome|"
    r"advertise|join|allowed|sign up|list|post|register)\b"
)
ANSWER_NO = later(r"\b(?:antwoord (?:is|luidt) (?:helaas |toch )?(?:nee|neen)|the answer is (?:still )?no)\b")


def names_it_only(sentence: Sentence) -> bool:
    """Whether a heading, a cell or an item only names posting for another, and says nothing of it."""
    if sentence.block.tag not in NAMED_ONLY or len(sentence.low.split()) > FEW_WORDS:
        return False
    if sentence.text.rstrip().endswith((".", "!")) or SAYS.search(sentence.low):
        return False
    if sentence.names("for_others") or posts_for_another(sentence.low):
        return True
    return TWO_IN_ONE.search(sentence.low) is not None


def by_its_place(saying: Saying) -> Strength | None:
    """Return what a sentence says of it by what it stands under or beside."""
    sentence = saying.sentence
    if sentence.block.tag == "li" and (names_it_only(sentence) or posts_for_another(sentence.low)):
        above = sentence.lead or folded(" ".join(sentence.block.headings[-1:]))
        barred = BANS.search(above) is not None and BOTH_WAYS.search(above) is None
        return Strength.ALL if barred and not DEMANDS.search(sentence.low) else None
    if sentence.question and sentence.names("with_consent") and not sentence.names("no_check"):
        # "Doe je dit voor een collega? Zorg dat zij ermee instemt."
        above = folded(" ".join(sentence.block.headings[-1:]))
        if posts_for_another(sentence.question) or posts_for_another(above):
            return Strength.SOME
    if not sentence.first:
        return None
    if sentence.question and ARE_THEY_CHECKED.search(sentence.question):
        return _whether_checked(sentence.low)
    if sentence.question and HOUSES_ASKED.search(sentence.question) and not REPORTS.search(sentence.question):
        return _houses(sentence.low)
    return _bare_answer(saying) if _named_above(saying) else None


def _houses(low: str) -> Strength | None:
    """Return what a folded answer says to whether houses may advertise: not at all, or with a check of each person."""
    if NOTHING_ASKED.search(low):
        return None
    each = CHECK.search(low) and EACH.search(low) and not NO_CHECK.search(low)
    return Strength.ALL if BARE_NO.match(low) or each else None


def _whether_checked(low: str) -> Strength | None:
    """Return what a folded answer says to whether the others are checked."""
    if PLAIN_NO.match(low):
        return Strength.DENIED
    return Strength.ALL if PLAIN_YES.match(low) and not DEPENDS.search(low) else None


def _bare_answer(saying: Saying) -> Strength | None:
    """Return what a short answer says to what is named above it."""
    sentence = saying.sentence
    if ANSWER_NO.search(sentence.low):
        return Strength.ALL
    if len(sentence.low) > SHORT:
        return None
    if ALL_THE_SAME.match(sentence.low):
        rest = PAID.sub(" ", sentence.whole or sentence.low)
        asks = DEMANDS.search(rest) or CONDITION.search(rest) or CHECK.search(rest)
        return Strength.SOME if asks else Strength.DENIED
    if ASK_HER.match(sentence.low):
        return Strength.SOME
    if BARE_NO.match(sentence.low) and not NOTHING_ASKED.search(sentence.low):
        return Strength.DENIED if PROOF_ASKED.search(sentence.question) else Strength.ALL
    return _allowed(saying) if BARE_YES.match(sentence.low) else None


def _named_above(saying: Saying) -> bool:
    """Whether the question, the head of the cell or the heading that a sentence opens with names it."""
    sentence = saying.sentence
    asked = sentence.question or sentence.lead
    if asked:
        # "Kan ik de advertentie van een ander melden?" asks for something else.
        named = of_others(asked) or ANOTHER_DOES.search(asked) is not None or FOR_WHOM.match(asked) is not None
        named = named or MY_GIRLS.search(asked) is not None
        return named and REPORTS.search(asked) is None
    heading = folded(" ".join(sentence.block.headings[-1:]))
    if not (posts_for_another(heading) or FOR_WHOM.match(heading)) or SAYS.search(heading):
        return False
    passage = saying.passage
    return bool(passage) and passage[0] is sentence


def _allowed(saying: Saying) -> Strength:
    """Return how freely: tied to a check of each, to consent, or to nothing."""
    sentence = saying.sentence
    text = sentence.whole or sentence.low
    if NOTHING_ASKED.search(text):
        return Strength.DENIED
    if CHECK.search(text):
        return Strength.ALL if EACH.search(text) else Strength.SOME
    if together(sentence.question or sentence.lead):
        return Strength.SOME
    asks = DEMANDS.search(text) or CONDITION.search(sentence.low) or UP_TO.search(text)
    return Strength.SOME if asks else Strength.DENIED
