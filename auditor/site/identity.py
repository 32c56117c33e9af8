"""What a platform says of identity documents of those who advertise: of all, of some, of none."""

import re

from auditor.requirements import Text
from auditor.site.page_kind import PageKind
from auditor.site.said import Said, Statements, Strength
from auditor.site.sentences import Sentence
from auditor.site.site import Saying, Site
from auditor.site.stance import NO, NO_X_NO_Y, YES, Stance, stance
from auditor.site.who import Who
from auditor.site.words import folded

# People who are asked for a document for another reason than to advertise.
SOMEONE_ELSE = re.compile(
    r"\b(?:wachtwoord\w*|passwords?|account (?:terug|kwijt|herstel\w*)|access again|lost access|reset|recover\w*|factu\w+|invoice\w*|sollicit\w*|vacature\w*|job applica\w*|klant(?:en)?|gasten?|bezoeker\w*|"
    r"visitors?|clients?|guests?|afspra\w+|reserver\w*|winn(?:aar|en)\w*|prijsvraag|inzage\w*|avg|gdpr|refund\w*|terugbetal\w*|uitbetal\w*|payment partner|betaalpartner|rechten van betrokkene\w*|data subject\w*|toezichthouder\w*|brief|loket|gemeente\w*|"
    r"politie (?:kan|mag|vraagt|controleert)|police (?:may|can)|hotel\w*|receptie|reception|medewerkers? (?:van ons|legitim\w*)|onze medewerkers)\b"
)
AN_ADVERTISEMENTS_NUMBER = re.compile(r"\b(?:het|dat|dit|the|that|this|advertentie|ad|listing|user|gebruikers|order|bestel)[- ]id\b|\bid[- ]?(?:nummer|number|code)? (?:van|of) (?:je|uw|de|your|the) (?:adv\w*|ads?|listing|profiel)")
DOCUMENT = re.compile(r"paspoort|passport|identiteit|identity|legitim|kaart|card|document|rijbewijs|licen")
DECEIVED = re.compile(
    r"\b(?:oplicht\w*|nepmedewerker\w*|phishing|scam\w*|impersonat\w*|doet zich voor|doen zich voor|pretend\w*|nepmail\w*|fraudeur\w*|fake (?:staff|e-?mail)\w*|er gaan (?:appjes|mails|berichten))\b"
)
SPECIAL_CASE = re.compile(
    r"\b(?:jong\w*|gemeld\w*|melding\w*|klacht\w*|twijfel\w*|onduidelijk\w*|niet (?:goed |duidelijk )?(?:kan|kunnen) zien|verdacht\w*|verdenk\w*|steekproef\w*|willekeurig\w*|geloot|loting|lot|badge|"
    r"vinkje|blue tick|tick on your|keurmerk|young\w*|doubt\w*|reported|complain\w*|complaint\w*|suspicio\w*|unsure|not sure|unclear|random\w*|een op de|1 op de|one in|aanleiding|vermoed\w*|"
    r"niet zeker|onzeker\w*|bureau\w*|agenc\w*|opvall\w*|aangegeven|flagged|buitenland\w*)\b"
)
CONDITION = re.compile(r"\b(?:die(?= \S*\s?(?:\S+ ){0,4}jong)|who (?:look|seem|appear)|als|indien|wanneer|mocht\w*|bij|ingeval|if|when|whenever|in case|where|should|heeft|heb|kom|komt|lijk\w*|ziet|alleen|only|enkel|slechts|pas)\b")
REFERS_BACK = re.compile(r"^\W*(?:zij|ze|die|deze|dan|in dat geval|daarvan|van hen|hij|they|then|those|these|in that case|of them|he or she|such)\b")
REST = re.compile(
    r"\b(?:de rest|anderen|wie (?:ouder|dat niet|niet)|(?:de |alle |in de |voor (?:de )?)?(?:andere|overige)n?(?= (?:gevallen|adverteerders|plaatsers|rubrieken|categorie\w*|advertenties|personen|accounts)|\b\s(?:hoev\w*|gaa\w*|kunnen|hoor\w*|krijg\w*|plaats\w*))|overigen|"
    r"uitgezonderd\w*|met uitzondering van|uitzondering(?:en)? (?:geldt|gelden|zijn|is|maken)|behalve|niet van toepassing|gel(?:dt|den) (?:dit |dat |het |deze \w+ )?niet|others|the rest|everyone else|everybody else|except(?:ion)?s?\b|exempt\w*|(?:does|do) not apply|doesn't apply|"
    r"zonder melding|gewone (?:advertenties|plaatsers)|bestaande|particulier\w*)\b"
)
NO_REST = re.compile(r"\b(?:geen|zonder|no|without|any) (?:enkele )?(?:uitzondering\w*|exception\w*|ontheffing)|\bandere rubrieken (?:hebben|zijn er)|\bno one is exempt|\bnobody is exempt|niemand (?:is |wordt )?(?:uitgezonderd|vrijgesteld)")
FREED = re.compile(
    r"\b(?:niet|geen|nooit|niets|niks|gewoon|zonder|uitgezonderd\w*|behalve|uitzondering\w*|vrijgesteld\w*|not|no|never|nothing|without|except\w*|exempt\w*|simply|straight)\b"
)
VOLUNTARY = re.compile(r"\b(?:vrijwillig\w*|facultatief|optioneel|geheel vrij|voluntary|voluntarily|optional\w*|not mandatory|niet verplicht|geen verplichting)\b")
OFFERED = re.compile(
    r"\b(?:kunt|kan|kun|mag|mogen|can|may|could)\b(?:\s\S+){0,8}?\s(?:laten (?:verifi|controler|keuren|checken)|verified|verify|verifieren)|"
    r"\b(?:badge|vinkje|keurmerk|blue tick|verified label|geverifieerd label|groen\w* label|tick on)\b"
)
GRACE = re.compile(
    r"\b(?:binnen|within|daarna|heeft|heb|krijg\w*|have|has|get|tot)\b[^.]{0,40}?\b(?:\w+|\d+) (?:dagen|weken|week|maand|uur|days|weeks|week|hours)\b|\b(?:tweede|second) (?:week|advertentie|plaatsing|ad)\b"
)
ONLINE_FIRST = re.compile(
    r"\b(?:direct|meteen|onmiddellijk|gelijk|terstond|immediately|straight ?away|right away|instantly)\b[^.]{0,20}\b(?:online|zichtbaar|live|geplaatst|visible|up)\b|\b(?:staat|is) (?:al |inmiddels |nu )?(?:online|live)\b|\b(?:goes|is) live\b[^.]{0,20}\b(?:immediately|at once|straight)|"
    r"\b(?:halen|haalt|gaat|gaan)\b[^.]{0,40}\b(?:weer )?(?:weg|offline|eraf)\b|\b(?:taken|goes) (?:down|offline)\b"
)
KEEPS_OR_DELETES = re.compile(
    r"\b(?:bewaar\w*|bewaren|bewaartermijn\w*|verwijder\w*|vernietig\w*|wissen|gewist|opgeslagen|gedeeld|afscherm\w*|afgeschermd|delet\w+|destroy\w*|eras\w+|stor(?:e|ed|ing)|kept|keep|retain\w*|retention|shar(?:e|ed|ing)|mask\w*|"
    r"kopieid|versleuteld|encrypted|valse?|vervalst\w*|forged|fake|false|geleend|borrowed|afplak\w*|afgeplakt)\b"
)
NEED = re.compile(r"\b(?:moet\w*|nodig|hoef\w*|verplicht\w*|vra(?:ag|gen)\w*|controle\w*|need\w*|must|have to|required?|ask\w*|check\w*|kan ik|can i|mag ik|dien|dient)\b")
STAYS = re.compile(r"\b(?:blijft|blijven|liggen|veilig|safe|gebeurt er met|happens? (?:to|with)|zien anderen|zichtbaar voor|visible to|wie ziet|who sees|lang)\b")
CELL_YES = re.compile(r"^\W*(?:ja|yes|verplicht\w*|vereist|altijd|nodig|required|always|mandatory|✓|✔|x|vooraf|before)\b\W*|^[✓✔]$")
CELL_NO = re.compile(r"^\W*(?:nee|neen|no|niet|geen|nooit|never|not|optioneel|optional|vrijwillig|n\.?v\.?t\.?|none|✗|✘)\b|^[-–—✗✘]$")
RESERVATION = Text(
    "Een identiteitsbewijs wordt alleen soms gevraagd: bij twijfel, steekproefsgewijs, in een deel van de rubrieken, van een deel van de adverteerders of pas na plaatsing.",
    "An identity document is asked only sometimes: on doubt, by sample, in some categories, of some advertisers or after publication.",
)
CONTRADICTION = Text("De site spreekt zichzelf tegen over het identiteitsbewijs.", "The site contradicts itself on the identity document.")
WITHOUT_IT = re.compile(r"\b(?:zonder|without)\b|\b(?:wil|willen|want) \S* ?(?:geen|niet|not)\b|don't want")
LEAST_WORDS = 4
MATTER = ("id_document",)


def identity_rules(site: Site) -> Said:
    """Weigh what the platform says of identity documents of advertisers (ADV-02); the weakest statement counts."""
    found = Statements()
    offered = Statements()
    declared = Statements()
    cells = Statements()
    for saying in site.sayings("id_document", "tick_box"):
        if not _of_advertisers(saying):
            continue
        sentence = saying.sentence
        cell = _cell(saying)
        if cell is not None:
            cells.add(cell, saying.evidence)
            continue
        strength = _strength(saying)
        if strength is not None:
            offers = strength is Strength.SOME and OFFERED.search(sentence.low) is not None
            (offered if offers else found).add(strength, saying.evidence)
        elif _only_declares(sentence):
            declared.add(Strength.DENIED, saying.evidence)
    _add_table(found, cells)
    if found.has(Strength.ALL, Strength.SOME, Strength.DENIED):
        return found.weighed(RESERVATION, CONTRADICTION)
    if offered.has(Strength.SOME):
        return offered.weighed(RESERVATION, CONTRADICTION)
    return declared.weighed(RESERVATION, CONTRADICTION)


def _add_table(found: Statements, cells: Statements) -> None:
    """Take a table of categories as one statement: all yes, all no, or some."""
    yes, no = cells.of(Strength.ALL), cells.of(Strength.DENIED)
    if yes and no:
        found.add(Strength.SOME, yes[0])
        found.add(Strength.SOME, no[0])
    elif yes or no:
        found.add(Strength.ALL if yes else Strength.DENIED, (yes or no)[0])


def _cell(saying: Saying) -> Strength | None:
    """Return yes or no for a table cell under or beside a head that names a document."""
    sentence = saying.sentence
    if sentence.block.tag not in ("td", "dd", "th") or len(sentence.low) > 40 or sentence.names("id_document"):
        return None
    if "id_document" not in saying.page.words.named(f"{sentence.lead} {sentence.question}"):
        return None
    if CELL_NO.match(sentence.low.strip()):
        return Strength.DENIED
    return Strength.ALL if CELL_YES.match(sentence.low.strip()) else None


def _of_advertisers(saying: Saying) -> bool:
    """Whether a sentence is about those who advertise; nobody named on a policy page means them, unless others are."""
    sentence = saying.sentence
    passage = saying.passage_text
    if AN_ADVERTISEMENTS_NUMBER.search(sentence.low) and not DOCUMENT.search(sentence.low):
        return False
    if sentence.names("advertiser"):
        return Who.DATA_SUBJECT not in saying.who or not SOMEONE_ELSE.search(sentence.low)
    if saying.who & {Who.REPORTER, Who.DATA_SUBJECT} or saying.who == {Who.VISITOR}:
        return False
    if SOMEONE_ELSE.search(f"{passage} {' '.join(sentence.block.headings[-1:]).lower()}"):
        return False
    if Who.ADVERTISER in saying.who or "advertiser" in saying.page.words.named(passage):
        return True
    return saying.kind not in (PageKind.HOME, PageKind.GATE, PageKind.LISTING, PageKind.LOGIN, PageKind.REPORT, PageKind.CONTACT, PageKind.COOKIES)


def _strength(saying: Saying) -> Strength | None:
    """Return how far one sentence goes in its passage, None when it does not say whether a document is asked."""
    sentence = saying.sentence
    if not sentence.names("id_document") and not _answers_it(saying):
        return None
    if len(sentence.low.split()) < LEAST_WORDS and sentence.block.tag not in ("li", "td", "dd") and not NO_X_NO_Y.match(sentence.low) and not sentence.question:
        return None
    low = sentence.low
    if KEEPS_OR_DELETES.search(sentence.question) and not sentence.names("before_publication"):
        return None
    if not sentence.names("id_document") and WITHOUT_IT.search(sentence.question):
        # "Kan ik ook zonder ID plaatsen? Nee hoor."
        return Strength.ALL if NO.match(low) else Strength.DENIED if YES.match(low) else None
    held = stance(sentence, *MATTER)
    if VOLUNTARY.search(low) and held in (Stance.HOLDS, Stance.HEDGED, Stance.DENIED):
        return Strength.DENIED
    if held is Stance.DENIED:
        return _denied(saying)
    if DECEIVED.search(saying.passage_text):
        return None
    if held is Stance.HEDGED:
        return Strength.SOME if _demands(saying) else None
    if held is not Stance.HOLDS:
        return None
    if OFFERED.search(low):
        return Strength.SOME
    if not _demands(saying) or _only_tells_what_happens_to_it(sentence):
        return None
    return Strength.SOME if _for_some_only(saying) else Strength.ALL


def _demands(saying: Saying) -> bool:
    """Whether a sentence, or what it stands under, asks for something rather than mentions it."""
    sentence = saying.sentence
    return bool(sentence.names("obligation", "verify", "before_publication") or sentence.question or sentence.lead or _headed(saying))


def _denied(saying: Saying) -> Strength | None:
    """Return DENIED, or SOME where the denial is the other half of a rule for some: "in other cases we do not ask"."""
    low = saying.sentence.low
    if REST.search(low) and not NO_REST.search(low):
        return Strength.SOME if any(s.names("id_document") for s in saying.passage if s is not saying.sentence) else None
    return Strength.DENIED


def _headed(saying: Saying) -> bool:
    """Whether the heading demands: "What we need of everyone before your first advertisement"."""
    headings = saying.sentence.question or " . ".join(saying.sentence.block.headings[-1:])
    return not {"obligation", "before_publication", "everyone"}.isdisjoint(saying.page.words.named(folded(headings)))


def _for_some_only(saying: Saying) -> bool:
    """Whether the passage keeps a demand for some: a condition before it, a rest that is let off, or publication first."""
    sentence = saying.sentence
    low = sentence.low
    special = SPECIAL_CASE.search(low)
    if special is not None and CONDITION.search(low[: special.start()]) and not sentence.names("everyone"):
        return True
    passage = saying.passage
    place = next((n for n, one in enumerate(passage) if one is sentence), 0)
    earlier = passage[place - 1] if place else None
    # "Iemand meldt je advertentie? Dan willen we een document zien."
    if earlier is not None and REFERS_BACK.match(low) and (SPECIAL_CASE.search(earlier.low) or earlier.names("hedge")):
        return True
    if any(REST.search(one.low) and FREED.search(one.low) and not NO_REST.search(one.low) and not one.asks for one in passage[place:]):
        return True
    grace = GRACE.search(low) is not None and not re.search(r"\b(?:voordat|vooraf|before|pas|niet eerder|prior)\b", low)
    if sentence.names("after_publication") and not re.search(r"\b(?:voordat|before|pas|niet eerder)\b", low):
        return True
    return (grace or sentence.names("after_publication")) and any(ONLINE_FIRST.search(one.low) for one in passage)


def _only_declares(sentence: Sentence) -> bool:
    """Whether a sentence makes a declaration of age do."""
    return sentence.names("tick_box") and sentence.names("age_word") and not sentence.names("id_document") and stance(sentence, "tick_box") is Stance.HOLDS


def _answers_it(saying: Saying) -> bool:
    """Whether the sentence is the first answer to whether a document must be shown; "do you keep my passport?" is another question."""
    sentence = saying.sentence
    if not sentence.question or not sentence.first:
        return False
    asked = saying.page.words.named(sentence.question)
    if "id_document" not in asked or KEEPS_OR_DELETES.search(sentence.question) or STAYS.search(sentence.question):
        return False
    if not re.match(r"^\W*(?:[av]\s?[:.]\s*)?(?:ja|nee|neen|no|yes|nope|soms|sometimes|altijd|always|nooit|never|jazeker|zeker|alleen|only|not|dat|it|i'm afraid|helaas|in principe)\b", sentence.low):
        return False
    return not asked.isdisjoint({"obligation", "verify", "denial", "tick_box"}) or NEED.search(sentence.question) is not None


def _only_tells_what_happens_to_it(sentence: Sentence) -> bool:
    """Whether a sentence speaks of keeping, deleting or masking documents and does not demand one."""
    return KEEPS_OR_DELETES.search(sentence.low) is not None and not sentence.names("before_publication", "everyone")
