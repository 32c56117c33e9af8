"""What the platform says of comparing uploaded images with known images of child sexual abuse."""

from auditor.requirements import Text
from auditor.site.actors import OWN, tells_of_an_organisation
from auditor.site.moderation.general_screening import is_general_screening, is_not_done, is_not_looked_at, nothing_scans
from auditor.site.moderation.image_hits import denies_what_follows
from auditor.site.reading.elsewhere import tells_of_others
from auditor.site.reading.other_voices import of_another_voice
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance_words import NO
from auditor.site.site import Saying, Site
from auditor.site.statements.duty import Duty, said_of
from auditor.site.statements.said import Said
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

RESERVATION = Text(
    "Er staat dat beelden worden gecontroleerd, maar niet met welk hulpmiddel of welke werkwijze, of niet voor alle "
    "uploads.",
    "It says that images are screened, but not by which tool or process, or not for all uploads.",
)
CONTRADICTION = Text(
    "De site spreekt zichzelf tegen over het controleren van beelden.",
    "The site contradicts itself on screening images.",
)
# Hashes and scans for another end: passwords, faults of a disk, doubles, one's papers.
OTHER_HASHES = later(
    r"\b(?:dubbele?|duplica\w*|doublures?|kopieen|copies|back-?ups?|corrupt\w*|stock\w*|reverse image|afmeting\w*|"
    r"kassabon\w*|qr\w*|documenten|id scanner|receptie|cashback\w*|oplichters|creditcards?|payment cards?|"
    r"telefoonnummers?|phone numbers?|nepfoto\w*|gestolen|stolen|aanstootgevend\w*|offensive|wachtwoord\w*|"
    r"passwords?|virus\w*|malware|ip-adres\w*|cookies?|e-?mail(?:adres\w*| ?address\w*)|mailadres\w*|pseudoniem\w*|"
    r"pseudonym\w*|"
    r"touch id|vingerafdruk (?:van|op) (?:je|uw) (?:vinger|telefoon)|browser fingerprint\w*|device)\b"
)
READER = later(r"^\W*(?:meld|report|bel|stuur|zie je|ziet u|kom je|if you see|upload)\b|\b(?:meldpunt kinderporno)\b")
EVERY_UPLOAD = later(
    r"\b(?:jede\w*|alle\w*|samtliche\w*|beim (?:hochladen|upload)|hochgeladen\w*|chaque|tou(?:t|te|s|tes)|"
    r"televers\w*|"
    r"lors du|al (?:je|jouw|uw|wat|ons|onze)|stuk voor stuk|honderd procent|100 percent|altijd|always|iedereen|"
    r"everyone\w*|"
    r"whatever|wat je ook|no matter|niemand|zonder uitzondering|without exception|incoming|inkomende?|nieuwe bestanden|"
    r"new files|on arrival|bij binnenkomst|verplicht|mandatory|alle|elk|elke|ieder|iedere|al het|every|each|all|any|"
    r"zonder uitzondering|bij het (?:uploaden|inladen|"
    r"plaatsen)|"
    r"bij (?:elke|iedere|de) upload|upload\w*|geupload\w*|before (?:it is|they are|being) (?:stored|shown|published)|"
    r"on upload|voordat (?:het|de|een|die)|voor plaatsing|voor (?:ze|zij|het))\b|\b100 ?%"
)
# "No photo comes in without it having been compared": two negations that hold for every upload.
NONE_UNSCREENED = later(
    r"\b(?:geen|niets|niks|nooit|niet|onmogelijk|no|nothing|never|not|none|impossible|cannot|can't|pas|"
    r"only)\b[^.;]{0,110}\b"
    r"(?:zonder|without|voordat|vooraleer|before|until|unless|tenzij|tot(?:dat)?|als|nadat|zodra|once|after|"
    r"if)\b[^.;]{0,110}"
    r"\b(?:hash\w*|vingerafdruk\w*|fingerprint\w*|(?:ge)?scan\w*|scanned|scanner|controle|vergeleken|gecontroleerd|"
    r"checked|"
    r"matched|compared|cleared|clean|schoon|photodna)\b|"
    r"^\W*(?:zonder|without)\b[^.;]{0,60}\b(?:hash\w*|scan\w*|controle|check)\b[^.;]{0,80}\b(?:geen|niet|niets|no|"
    r"not|nothing|"
    r"never|nooit)\b|\bonly a clean\b|\b(?:leave|leaves) it only\b|\bpas bij\b"
)
# "A model for faces without a check of age, and a list of known images": not of the images.
WITHOUT_OTHER = later(
    r"\b(?:zonder|without) (?:een |a |an |enige |any )?(?:id|leeftijd|age|identi|naam|account|toestemming|consent)\w*|"
    r"\b(?:die|wat|that|which|what) (?:\S+ )?(?:niet (?:kunnen|kan|mogen|mag|door de beugel|thuishoren|horen|deugen)|"
    r"(?:should|may|must) not|(?:do|does) not belong)\b"
)
# A list of terms, a look into what might come, comfort that nothing is looked at.
SAYS_NOTHING = later(
    r"^\W*(?:begrippen\w*|woordenlijst|glossary|definiti\w+|termen|terms)\b|\b(?:nog niet|not yet|nog geen|planned|"
    r"gepland)\b|"
    # "No profile is refused by software alone" tells who decides.
    r"\b(?:niet|nooit|geen|never|not|no)\b[^.;]{0,50}\b(?:uitsluitend|alleen|enkel|louter|solely|only|purely|"
    r"alone)\b[^.;]{0,50}"
    r"\b(?:geweigerd|verwijderd|besl\w+|geblokkeerd|refus\w+|remov\w+|deci\w+|reject\w+|block\w+)\b|"
    r"\b(?:under (?:discussion|consideration|review)|ter discussie|whether we should|(?:in|onder) overweging)\b|"
    r"^\W*(?:no|geen|without|zonder) [^,.]{2,30}, (?:no|geen) [^,.]{2,30}(?:,|,? and|,? en) (?:no|geen)\b|"
    r"\b(?:bang|zorgen|worry|afraid|fear)\b[^.]{0,40}\b(?:dat|that|about)\b|\b(?:begroting|budget|afford)\b"
)
FOR_SOME = later(
    r"\b(?:steekproef\w*|samples?|random|willekeurig\w*|(?:alleen|enkel|slechts|uitsluitend|"
    r"only) (?:\S+ ){0,2}?(?:foto|"
    r"video|profiel|beeld|photo|picture|profile|image|bij|na|when|if|after|nieuwe|new)\S*|de meeste|most|vaak|often|"
    r"soms|sometimes|nieuwe (?:adverteerders|leden|gebruikers|accounts)|new (?:users|members|advertisers|accounts)|"
    r"(?:gratis|free|premium|betaalde|paid) (?:account|advertentie|leden|member|user|ad|listing|section|plan|"
    r"pakket)\w*|(?:verdacht\w*|suspicious)(?! (?:\w+ )?(?:formulering|woord|tekst|term|zin|taal|word|text|phras|"
    r"wording)\w*)|(?:na|bij|after|upon) (?:een |a )?(?:melding|report|twijfel|doubt)|"
    r"uitgezonderd|exempt|vallen (?:daar|er) ?buiten|not the|regelmatig|regularly|streven|aim|section|rubriek)\b"
)
# "Not even by sample" limits nothing.
NOT_EVEN = later(r"\b(?:ook niet|zelfs niet|not even|auch nicht|meme pas) \S+")
# "In welke rubriek ook": no section is left out.
EVERYWHERE = later(
    r"\b(?:(?:in |op |uit )?(?:welke|wat voor) (?:rubriek|sectie|categorie) (?:dan )?ook|in (?:alle|elke|iedere|"
    r"welke) rubriek\w*|ook (?:die )?(?:in|uit|van) de (?:\S+ )?rubriek|"
    r"(?:in )?(?:whichever|whatever|every|any|each|all) (?:\S+ )?sections?|"
    r"(?:no matter|regardless of) (?:the |which |what )?section|(?:rubriek|section) (?:voor|by) "
    r"(?:rubriek|section))\b"
)
IN_PRINT = later(
    r"^\W*(?:(?:a|an|the|een|de|het|in|our|onze) )*(?:\S+ )?(?:journal|magazine|\w*blad|tijdschrift|documentaire|"
    r"documentary|artikel|article|film|boek|book|podcast|search engine|zoekmachine|cloud \w+|clouddienst|company|"
    r"start-?up|softwarebedrijf|fabrikant)\b"
)
TOLD_BY_OTHERS = later(
    r"\b(?:sprak|spreker|vertelde\w*|presentatie|lezing|congres|bijeenkomst|gehoord|gelezen over|speaker|told us|"
    r"talk by|"
    r"conference)\b"
)
# People who look at images, beside the material that they look for.
LOOKS = later(
    r"\b(?:bekij\w+|bekeken|beoorde\w+|controles?|nagezien|nazien|nazicht|oog (?:voor|op)|loep|review\w*|look(?:s|"
    r"ed)? at|"
    r"examin\w*|inspect\w*|moder\w+|geprufte?|sichten|regard\w+|verifi\w+)\b"
)
REPORTED = later(r"\b(?:ge)?meld\w*|\breport\w*|\bsignale\w*")
# What images are compared with, or by what; that they are "scanned" or "filtered" names no tool and no process.
MEANS = later(
    r"photo ?dna|hash|empreinte|vingerafdruk|fingerprint|fingerabdruck|arachnid|csai|content safety|identifier|"
    r"safer|thorn|"
    r"iwf|databa|datenbank|base|lijst|list|bestand|register|vergel|vergleich|abgleich|compar|match|bekende? beelden|"
    r"known images"
)
# "Controleren jullie de foto's?": the bare no to it denies.
ARE_THEY_CHECKED = later(
    r"^\W*(?:controleren|controleert|scannen|scant|screenen|screent|checken|bekijken|bekijkt|filteren) (?:jullie|u|"
    r"je|ze|"
    r"iemand) (?:ook |wel )?(?:de |alle |mijn |onze |geuploade )*(?:foto\S*|beelden|plaatjes|uploads?|"
    r"afbeeldingen)\W*$|"
    r"^\W*(?:worden|are) (?:de |alle |mijn |the |all |my )*(?:foto\S*|beelden|photos?|images|pictures) (?:ook |"
    r"vooraf )?"
    r"(?:gecontroleerd|gescand|gescreend|bekeken|nagekeken|checked|scanned|screened)\W*$|"
    r"^\W*do you (?:check|scan|screen) (?:the |all |my |uploaded )*(?:photos?|images|pictures|uploads?)\W*$"
)
GRAVE = later(
    r"\b(?:kind\w*|missbrauch\w*|minderjahrig\w*|enfant\w*|pedo\w*|mineur\w*|abus|kinder\w*|"
    r"misbruik\w*|csam|csem|child\w*|abuse|minderjarig\w*|minors?)\b"
)


def image_screening(site: Site) -> Said:
    """Weigh what is said of screening images for known abuse material; a ban on it or advice to report is not that."""
    return said_of(site, SCREENED)


def _is_screening(saying: Saying) -> bool:
    """Whether a sentence is about screening images for this material."""
    sentence = saying.sentence
    low = sentence.low
    asked = saying.page.words.named(sentence.question) if sentence.question else ()
    if not sentence.names("csam", "scan_tool") and {"csam", "scan_tool"}.isdisjoint(asked):
        refused = (
            sentence.first and NO.match(low) is not None and ARE_THEY_CHECKED.search(sentence.question) is not None
        )
        return refused or is_general_screening(low) or nothing_scans(saying)
    if _is_bare(saying):
        return True
    if OTHER_HASHES.search(low) or SAYS_NOTHING.search(low) or _told_of_others(low):
        return False
    around = _around(saying)
    if sentence.names("scan_tool"):
        of_images = sentence.names("images", "csam", "csam_tool") or "images" in saying.page.words.named(around)
        if TOLD_BY_OTHERS.search(low):
            return False
        # Images that are compared with no list at all are not compared with that one either.
        of_abuse = sentence.names("csam_tool", "hash_list", "csam", "negation") or GRAVE.search(around) is not None
        return of_images and of_abuse
    if "scan_tool" in asked and GRAVE.search(around) is None:
        # "Are photos scanned? Yes": for what is not said; no scanning at all is none for this material.
        return NO.match(low) is not None or is_general_screening(low)
    looked = LOOKS.search(low) is not None and sentence.names("images") and REPORTED.search(low) is None
    scanned = looked or sentence.names("scan") or not {"scan", "scan_tool"}.isdisjoint(asked)
    return scanned and not READER.search(low)


def _is_bare(saying: Saying) -> bool:
    """Whether a sentence says that images are checked, and nothing in or around it says for which material."""
    sentence = saying.sentence
    grave = sentence.names("csam", "csam_tool", "hash_list") or GRAVE.search(_around(saying)) is not None
    return not grave and is_general_screening(sentence.low)


def _told_of_others(low: str) -> bool:
    """Whether another organisation, the law, a paper or another site is what the sentence is about."""
    if IN_PRINT.search(low) and OWN.search(low) is None:
        return True
    return tells_of_an_organisation(low) or tells_of_others(low) or of_another_voice(low)


def _for_some(saying: Saying) -> bool:
    """Whether some uploads are screened only, or some of the time."""
    told = EVERYWHERE.sub(" ", NOT_EVEN.sub(" ", saying.sentence.low))
    return FOR_SOME.search(told) is not None and not _insists(saying)


def _insists(saying: Saying) -> bool:
    """Whether its negations together say that nothing comes in unscreened."""
    return NONE_UNSCREENED.search(saying.sentence.low) is not None


def _holds_anyway(saying: Saying) -> bool:
    """Whether its negations do not deny that images are screened."""
    without = [one.span() for one in WITHOUT_OTHER.finditer(saying.sentence.low)]
    negations = saying.sentence.of("negation", "denial")
    aside = bool(without) and all(any(a <= hit.start < b for a, b in without) for hit in negations)
    return aside or _insists(saying) or denies_what_follows(saying.sentence)


def _around(saying: Saying) -> str:
    """Return the folded text that a sentence stands in: its question, headings and passage."""
    sentence = saying.sentence
    headings = " . ".join(sentence.block.headings[-2:])
    return folded(f"{sentence.question} . {sentence.lead} . {headings} . {saying.passage_text}")


def _named_and_for_all(saying: Saying) -> bool:
    """Whether the tool or process is named, in the sentence or beside it, and every upload goes through it."""
    sentence = saying.sentence
    tool = any(_names_the_means(one) for one in (sentence, *saying.passage))
    return (
        tool
        and not _is_bare(saying)
        and (_insists(saying) or EVERY_UPLOAD.search(f"{sentence.low} {saying.passage_text}") is not None)
    )


def _names_the_means(sentence: Sentence) -> bool:
    """Whether a sentence names what images are compared with, or by which tool."""
    if sentence.names("csam_tool", "hash_list"):
        return True
    return any(MEANS.search(sentence.low[hit.start : hit.end]) is not None for hit in sentence.of("scan_tool"))


def _not_looked_at(saying: Saying) -> bool:
    """Whether it says that nobody and nothing looks at images."""
    low = saying.sentence.low
    return is_not_looked_at(low) or is_not_done(low) or nothing_scans(saying)


SCREENED = Duty(
    matter=("csam", "scan_tool", "images"),
    reservation=RESERVATION,
    contradiction=CONTRADICTION,
    counts=_is_screening,
    for_all=_named_and_for_all,
    specific_outweighs=True,
    limits=_for_some,
    insists=_holds_anyway,
    denies=_not_looked_at,
)
