"""Whether a passage leaves the check of advertisers to their choice: for a mark on the profile, for a higher place."""

from auditor.site.advertisers.introduced import introduced_as_an_offer
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.withheld import KEPT_BACK
from auditor.site.site import Saying
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

CHECK = (
    r"(?:verif\w+|geverifieerd\w*|id-?\s?checks?|identification|identificatie|identiteits(?:controle|check)|"
    r"legitim\w+|keuring|pruefung|prufung|verifizierung|la verification)"
)
MARK = (
    r"(?:\w*vink(?:je)?|\w*badge|\w*keurmerk|\w*zegel(?:tje)?|\w*stempel(?:tje)?|\w*sterretje|ster|\w*lintje|"
    r"\w*schildje|\w*label|krans(?:je)?|lauwer\w*|kroon(?:tje)?|hartje|strikje|rozet(?:je)?|duimpje|pluim(?:pje)?|"
    r"embleem|icoontje|sticker|emblem|speldje|medaille|kenmerk|tick|"
    r"check ?mark|seal|stamp|ribbon|shield|laurel|star|crown|rosette|medal|siegel|hakchen|sceau|ruban|macaron)"
)
FREE = (
    r"(?:optional|optioneel|vrijwillig|vrijblijvend|facultatief|voluntary|freiwillig|optionnelle?|facultative|"
    r"(?:niet|geen|not|never|nicht|pas) (?:\w+ )?(?:verplicht\w*|verplichting|mandatory|required|compulsory|"
    r"obligatory|obligatoire|must|moeten|nodig)|(?:your|je eigen|uw eigen|een vrije) (?:\w+ )?(?:choice|keuze)|"
    r"up to you|mag maar "
    r"(?:hoeft|moet) niet|mag,? (?:het )?(?:hoeft|moet) niet|hoef(?:t|je)? (?:\w+ )?niet)"
)
NOT_FREE = later(
    r"\b(?:niet|not|nooit|never|nicht|geen|isn't) (?:\w+ )?(?:optio\w+|vrij\w+|facultati\w+|volunt\w+|freiw\w+|keuze|"
    r"choice)\b"
)
OF_CHOICE = later(
    rf"\b(?:{CHECK}|{MARK})\b[^.;:]{{0,40}}\b{FREE}\b|^\W*(?:(?:dit|dat|het|this|it) (?:is|"
    rf"blijft) (?:\w+ )?)?{FREE}\b[^.;]{{0,40}}\b(?:{CHECK}|{MARK})\b"
)
# "Je hoeft je niet te verifieren", "you do not have to verify yourself".
NEED_NOT = later(
    rf"\b(?:hoef(?:t|ven)?|hoeven) (?:\w+ ){{0,2}}niet (?:te )?(?:\w+ ){{0,2}}{CHECK}|\b(?:do not|don't|need not|"
    rf"needn't) (?:have to |need to )?"
    rf"(?:get |be )?{CHECK}|\b(?:niet[- ]geverifieerde|ongeverifieerde|unverified|non-verified) (?:profiel\w*|"
    rf"advertenties|dames|leden|"
    r"accounts|profiles?|ads|members|listings)\b[^.;]{0,40}\b(?:too|also|ook|still|lower|lager|onderaan|further down|"
    r"as well)\b"
)
# "No laurel? Your profile is published all the same", "ook zonder vinkje sta je online".
DOES_WITHOUT = later(
    rf"\b(?:no|not|geen|zonder|without|niet|ohne|sans|skip|liever niet|rather not)\b[^.;]{{0,30}}\b(?:{CHECK}|"
    rf"{MARK})\b[^.;]{{0,90}}"
    r"\b(?:all the same|anyway|just the same|as well|still|regardless|toch|evengoed|net zo goed|gewoon|ook|trotzdem|"
    r"quand meme|"
    r"lower|lager|onderaan|minder hoog|later in de lijst|geen probleem|no problem|prima|fine)\b|"
    rf"\b(?:ook|even|also|auch|prima|gewoon|meme|evengoed)\b (?:\w+ ){{0,2}}(?:zonder|without|ohne|"
    rf"sans)\b[^.;]{{0,20}}\b(?:{CHECK}|{MARK})\b"
)
# Nothing goes online without it.
ONLY_WITH = later(
    r"\b(?:niemand|niets|nergens|geen \w+|nobody|no one|nothing|no \w+|not|niet|nooit|never)\b[^.;]{0,60}\b(?:online|"
    r"live|zichtbaar|"
    r"geplaatst|gepubliceerd|op de site|visible|published|posted|shown)\b"
)
HEADED = later(
    rf"^\W*(?:het|de|een|ons|onze|je|uw|the|our|your|a|get|krijg|haal|verdien|earn)?\s?(?:\w+\s){{0,2}}{MARK}\W*$"
)

# "Wil je een rozet bij je naam, dan bellen we met beeld": it is for those who want the mark.
WANTS_IT = later(
    rf"\b(?:wil|wilt|willen|zin in|graag|voor|want|wants|would like|like|for|earn|verdien\w*) (?:je |jij |u |ge |"
    rf"you )?"
    rf"(?:ook )?(?:een|het|de|dat|zo'n|an?|the|that) (?:[\w'-]+ ){{0,2}}?{MARK}\b|"
    # Of whatever shape it is: "wil je een vogeltje achter je naam?".
    r"\b(?:wil|wilt|want|would you like|do you want|you'd like) (?:je |u |ge |to have |to see )?(?:ook )?(?:een|het|"
    r"de|zo'n|an?|"
    r"the) (?:[\w'-]+ ){1,3}?(?:achter|naast|bij|voor|om|rond|onder|boven|op|around|under|behind|"
    r"beside|next to|after|by) (?:je|uw|jouw|your) (?:naam|"
    r"profiel|"
    r"foto|advertentie|name|profile|photos?|ad|listing)\b"
)

# "Het vinkje", "Ons vinkje": what a page is called that tells of nothing else.
CALLED_AFTER_IT = later(rf"\b{MARK}\b")

# "Een groen blaadje naast je naam", "wie zich laat zien, krijgt een ster": of whatever shape the mark is.
BESIDE_A_NAME = (
    r"(?:achter|naast|bij|voor|onder|behind|beside|next to|after|by) (?:je|uw|jouw|hun|haar|zijn|de|iemands|your|"
    r"their|his|her|the|a) (?:naam|profiel\w*|foto\w*|advertentie|oproep\w*|zoekertje|name|profile|photos?|ad|advert|"
    r"listing)"
)
TELLS_OF_A_MARK = later(
    rf"^\W*(?:een|het|de|dat|an?|the) (?:[\w'-]+ ){{1,3}}?{BESIDE_A_NAME}\b|"
    rf"\b(?:krijg\w*|verdien\w*|ontvang\w*|haal\w*|get|gets|earns?|receives?) (?:[\w'-]+ ){{0,4}}?"
    rf"(?:{MARK}|[\w'-]+ {BESIDE_A_NAME})\b|"
    rf"\b(?:{MARK}) (?:[\w'-]+ ){{0,2}}?{BESIDE_A_NAME}\b"
)
# A page or section that is called so: "De Poolster achter je naam", "Het braamblaadje", "Verified star".
CALLED_A_MARK = later(rf"\b\w*{MARK}\b|\b{BESIDE_A_NAME}\b")
# "De ID-check is er voor wie bovenaan wil staan", "je kunt je profiel laten controleren", "verified ads rank higher".
A_SERVICE = later(
    r"\b(?:is|zijn) (?:er )?(?:alleen )?voor wie\b[^.;]{0,50}\b(?:wil|willen)\b|"
    r"\bis for (?:those|anyone) who (?:want|wants|like)\b|"
    r"\b(?:je|u) kunt? (?:je|uw|jezelf|u|zich)\b(?: \w+){0,2} laten (?:controleren|verifieren|checken|keuren|"
    r"nakijken)\b|"
    r"\b(?:wie|degene die) (?:zich|zijn profiel|haar profiel) laat (?:controleren|verifieren|checken|keuren)\b|"
    r"\byou can (?:have|get) your \w+ (?:checked|verified)\b|\bwhoever (?:has|gets) (?:himself|herself|verified)\b|"
    r"\b(?:geverifieerde|gecontroleerde|verified|checked) (?:profielen|leden|advertenties|dames|profiles|"
    r"members|ads|listings)\b[^.;]{0,40}\b(?:hoger|bovenaan|eerder|rank|higher|first|top)\b|"
    r"\bfilter\w* (?:je |u |you )?(?:op|on|by|for) (?:geverifieerde|gecontroleerde|verified|checked)\b"
)
BEGINS = 2
DEMANDS_NOTHING = later(rf"\b(?:hoef(?:t|ven)?|need not|needn't|{FREE})\b")
# "We gebruiken je pas alleen om …": the document, and not "only after".
A_PASS = later(r"\b(?:je|jouw|uw|jullie|hun|haar|zijn|de|een) pas\b")

OTHER_CHECKS = ("phone_number", "email_address", "licence", "business")


def left_to_choice(saying: Saying) -> bool:
    """Whether the sentences that it stands among say that one may do without it."""
    if introduced_as_an_offer(saying):
        return True
    if saying.sentence.names("everyone", "before_publication"):
        return False
    passage = saying.passage
    if any(
        (OF_CHOICE.search(one.low) and not NOT_FREE.search(one.low))
        or DOES_WITHOUT.search(one.low)
        or NEED_NOT.search(one.low)
        for one in passage
        if not one.asks and not one.names(*OTHER_CHECKS) and not KEPT_BACK.search(one.low)
    ):
        return True
    asked = [saying.sentence.question, *(one.low for one in saying.near(1, 0))]
    if any(WANTS_IT.search(one) for one in asked) and not any(ONLY_WITH.search(one.low) for one in passage):
        return True
    return of_a_mark(saying)


def of_a_mark(saying: Saying) -> bool:
    """Whether the section or page it stands in is about a mark or a service for some, and demands nothing of all."""
    headings = " . ".join(saying.sentence.block.headings[-1:]).lower()
    passage = saying.passage
    # Under "Het groene vinkje" the steps are those to the mark, unless all must have it.
    marked = HEADED.match(headings) or any(TELLS_OF_A_MARK.search(one.low) for one in passage[:BEGINS])
    if marked or any(A_SERVICE.search(one.low) for one in passage):
        return not any(map(_is_for_all, passage))
    return _is_all_of_a_mark(saying.page)


def _is_for_all(one: Sentence) -> bool:
    """Whether a sentence says that everybody must, or that nothing goes online before."""
    if ONLY_WITH.search(one.low):
        return True
    if one.names("denial") or DEMANDS_NOTHING.search(one.low):
        # "Een paspoort hoef je nooit te laten zien" is for all, and demands nothing.
        return False
    passes = [found.span() for found in A_PASS.finditer(one.low)]
    told = one.of("everyone", "before_publication")
    return any(not any(a <= hit.start < b for a, b in passes) for hit in told)


def _is_all_of_a_mark(page: Page) -> bool:
    """Whether a page is called after a mark, begins with how to get it, and demands it of nobody."""
    if CALLED_A_MARK.search(folded(page.main_heading or page.metadata.title)) is None:
        return False
    told = [one for one in page.sentences if one.block.region is Region.MAIN and not one.block.level]
    return any(TELLS_OF_A_MARK.search(one.low) for one in told[: BEGINS + 1]) and not any(map(_is_for_all, told))


def on_a_page_for_a_mark(saying: Saying) -> bool:
    """Whether it is about a mark, or its page is called so and says that whoever does without it is shown as well."""
    page = saying.page
    if of_a_mark(saying) or introduced_as_an_offer(saying):
        return True
    called = folded(f"{page.metadata.title} . {page.main_heading}")
    if CALLED_AFTER_IT.search(called) is None:
        return False
    return any(DOES_WITHOUT.search(one.low) for one in page.sentences if not one.asks)
