"""What a platform says that it learns of a visitor who proves an age: only that, a name, or nothing is said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from auditor.finding import Evidence
from auditor.site.age.age_account import age_accounts
from auditor.site.age.checked_abroad import checked_abroad
from auditor.site.kinds.page_kind import PageKind
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import Stance, clauses, stance
from auditor.site.site import Saying, Site
from auditor.site.who import Who

PROOF = ("age_provider", "age_method", "age_estimation")
ABOUT = (*PROOF, "age_check", "private_proof")
LEARNS = re.compile(
    r"\b(?:zie[nt]?|weet|weten|hoor|hoort|horen|krijg\w*|ontvang\w*|ken|kennen|vernem\w*|verneemt|kom\w*|"
    r"achterhal\w*|herken\w*|bereik\w*|opgevraagd|opvragen|doorgegeven|gedeeld|meegestuurd|see|reach\w*|requested|"
    r"shared|"
    r"ignor\w*|connai\w*|recev\w*|recoi\w*|sait|savons|voit|voyons|erfahr\w*|erhalt\w*|sehen|wissen|kennt|kennen|"
    r"weitergegeben|"
    r"sees|know|knows|learns?|gets?|receives?|told|finds?|find out|obtains?)\b"
)
WHO_THEY_ARE = re.compile(
    r"\b(?:wie (?:je|u|jij|hij|ze|zij|iemand|de bezoeker) (?:bent|zijt|is)|wie er|naam|namen|identiteit|"
    r"persoonsgegevens|geboortedatum|gegevens|wie er op bezoek|qui vous etes|votre (?:identite|nom)|identite|"
    r"wer (?:sie|du) (?:sind|bist)|identitat|namen?|"
    r"wie onze bezoekers|who (?:you|they|he|she|the visitor|visitors) (?:are|is)|"
    r"names?|identity|date of birth|personal (?:data|details))\b"
)
NOT = re.compile(r"\b(?:niet|geen|nooit|zonder|noch|evenmin|not|never|no|without|nor|nothing|niets)\b|n't\b")
PASSES_ON = re.compile(
    r"\b(?:geef\w*|geven|gaf|deel\w*|delen|meld\w*|bevestig\w*|vertel\w*|zeg\w*|stuur\w*|krijg\w*|ontvang\w*|hoor\w*|"
    r"horen|zie[nt]?|bevat|draagt|komt|kom|weet|weten|lees\w*|lezen|tells?|pass\w*|shares?|says?|sends?|confirms?|"
    r"vraag|vragen|opgevraagd|zendt|zenden|verzend\w*|afgeeft|geeft af|doorgeeft|toon\w*|komt binnen|deelt|check|"
    r"verify|"
    r"recevons|recoit|transmet|erhalten|bekommen|sehen|zeigt|"
    r"receives?|gets?|sees?|contains?|learns?|knows?|told|holds?|returns?)\b"
)
OLD_ENOUGH = (
    r"(?:18|achttien\w*|meerderjarig|volwassen|oud genoeg|boven de 18|adult|over 18|old enough|of age|eighteen|"
    r"over eighteen)"
)
ONLY_THAT = re.compile(
    r"\b(?:alleen|enkel|uitsluitend|slechts|louter|niets dan|niets anders dan|niet meer dan|only|just|merely|solely|"
    r"nothing (?:but|more than))\b[^.;]{0,60}?(?:\bja\b|\bnee\b|\byes\b|\b(?:dat|of|that|whether|if)\b[^.;]{0,40}?\b"
    + OLD_ENOUGH
    + r"\b|"
    + OLD_ENOUGH
    + r"\+?)|"
    r"\b(?:ja of (?:een )?nee|yes or (?:a )?no|ja[/-]nee|yes[/-]no)\b|"
    r"\b" + OLD_ENOUGH + r"\b[^.;]{0,30}\b(?:and nothing else|nothing more|en (?:verder )?niets (?:anders|meer)|"
    r"meer niet)\b|"
    r"\b(?:vinkje|token|jeton|bewijsje|groen licht|green light|signaal|antwoord|answer|tick|seintje)\b[^.;]{0,30}\b"
    r"(?:en (?:verder|anders) (?:niks|niets)|verder niks|verder niets|meer niet|and nothing (?:else|more)|"
    r"rien d'autre|sonst nichts)\b|"
    r"\b(?:alleen|enkel|slechts|only|just|seulement|uniquement|nur)\b (?:een |a |an |un |ein |het |the )?(?:\S+ )?"
    r"(?:vinkje|token|jeton|groen licht|green light|seintje)\b"
)
# "Voor ons blijf je een vreemde" says it without naming what is learnt.
STRANGER = re.compile(
    r"\b(?:blijft?|bent|you (?:stay|remain|are)|vous restez|bleiben sie|bleibst du)\b[^.;]{0,25}\b(?:een )?(?:vreemde|"
    r"onbekende?|anoniem|stranger|anonymous|unknown|anonyme|inconnue?|anonym|unbekannt)\b|"
    r"\b(?:geen|no) (?:idee|idea|flauw benul|benul|clue) wh?(?:ie|o)\b|\bpas la moindre idee\b"
)
UNKNOWN_TO_US = re.compile(r"\b(?:ignor(?:e|ons|ent)|(?:is|blijft?) (?:ons|voor ons) onbekend|uns unbekannt)\b")
# "Foto's laten we alleen zien aan wie meerderjarig is" tells who may look.
SHOWN_TO = re.compile(
    r"\b(?:alleen|enkel|uitsluitend|slechts|only|just|solely|nur|seulement|uniquement)\b[^.;]{0,40}\b(?:aan|voor|to|"
    r"for|"
    r"an|fur|a|aux) (?:wie|personen|mensen|volwassenen|bezoekers|meerderjarigen|those|people|adults|visitors|persons|"
    r"erwachsene|personnes|adultes|majeurs)\b[^,;:.]*"
)
# "Alleen ja zeggen is niet genoeg" tells what does not do.
NOT_ENOUGH = re.compile(
    r"[^,;:.]*\b(?:niet genoeg|onvoldoende|volstaat niet|niet voldoende|not enough|insufficient|not sufficient)\b"
)
NOTHING_BUT = re.compile(r"\b(?:niets dan|niets anders dan|niet meer dan|nothing (?:but|more than))\b")
NO_NAME = re.compile(
    r"^\W*(?:dus |en |so )?(?:geen|no|not your|niet je|niet uw) (?:naam|namen|names?|identiteit|identity)\b"
)
THIRD_PARTY = re.compile(
    r"\b(?:extern\w*|onafhankelijk\w*|gecertificeerd\w*|erkend\w*|derde|ander|gespecialiseerd\w*) (?:partij\w*|"
    r"dienst\w*|"
    r"bedrijf|leverancier\w*|controleur\w*|organisatie|bureau)|\b(?:verificatiedienst\w*|controledienst\w*|bank|"
    r"banks?|creditcard\w*|credit card|wallet|"
    r"(?:extern\w*|unabhangig\w*|spezialisiert\w*) (?:anbieter|dienst\w*|partner\w*|firma|unternehmen)|"
    r"dienstleister\w*|"
    r"tiers de confiance|prestataire\w*|(?:service|societe) (?:externe|independante?|tiers|specialisee?)|"
    r"third[- ]part\w+|outside (?:company|party|firm)|independent (?:service|party|company|provider)|"
    r"\w*(?:leeftijds|verificatie)(?:partner|dienst|bureau|bedrijf)\w*|"
    r"(?:een|the|a|an|onze|ons|our|unser\w*|notre|un|eine?) (?:\S+ ){0,2}?(?:firma|bedrijf|bureau|partij|partner|"
    r"dienstverlener|specialist|provider|company|firm|vendor|prestataire|partenaire|dienstleister\w*|anbieter)|"
    r"verification (?:service|provider|company)|external (?:service|party|company|provider)|specialist company)\b"
)
NAMED_PARTY = re.compile(
    r"(?:dienst|partij|bedrijf|leverancier|controleur|organisatie|bureau|firma|onderneming|maatschappij|company|"
    r"service|provider|partner|agency|firm|vendor|computer|programma|program|software|systeem|system|societe|"
    r"prestataire|firma|anbieter|via|by|door|par|durch) "
    r"(?:van |of |called |genaamd |namens |von |de )?[A-Z]\w{2,}"
)
TO_US = re.compile(
    r"\b(?:aan|naar|bij|to|with|send|sends|stuur|stuurt|mail|mailt|mails) (?:ons|us)\b|"
    r"\b(?:onze|our) (?:medewerkers?|employees?|mensen|redactie|moderat\w+|team|staff|"
    r"people|"
    r"beheerders?)\b|\b(?:wij|we) (?:bekijken|controleren|kijken|check|look|inspect|review|delete|verwijderen|"
    r"bewaren|"
    r"keep|store)\b"
)
SENDS = re.compile(
    r"\b(?:upload\w*|stuur\w*|sturen|mail\w*|verzend\w*|insturen|opsturen|submit\w*|send\w*|scan\w*|foto van|"
    r"photo of|kopie|copy)\b"
)

# "We do not accept Yivi" names what is not to be had here.
REFUSED = re.compile(
    r"\b(?:accepteren|aanvaarden|ondersteunen|gebruiken|bieden) (?:(?:wij|we|helaas|nog|hier|ook) )*(?:geen|niet)\b|"
    r"\b(?:accepteren|aanvaarden|ondersteunen) (?:wij|we) [^.;,]{0,60}\bniet\b|"
    r"(?:\b(?:not|no longer|never)|n't) (?:yet )?(?:accept|support|use|take|offer|work with)\b|"
    r"\b(?:akzeptieren|unterstutzen|nutzen) (?:wir )?(?:nicht|keine?)\b|\bn'(?:accept\w+|utilis\w+) (?:pas|plus)\b"
)


class Learns(StrEnum):
    """What the site comes to know of a visitor: only the age, something vague, the document itself, or unclear."""

    AGE_ONLY = "age_only"
    VAGUE = "vague"
    DOCUMENT = "document"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class AgePrivacy:
    """What the site learns by the best option that it offers, and where that is said."""

    learns: Learns
    evidence: tuple[Evidence, ...] = ()


def age_privacy(site: Site) -> AgePrivacy:
    """Return what the platform says that it learns of visitors who prove their age."""
    said = [one for one in _said_of_visitors(site) if not REFUSED.search(one.sentence.low)]
    offered = [one.sentence.text for one in said] + [_name(way) for way in site.gate.methods]
    private = [one for one in said if one.sentence.names("private_proof")]
    little = [one for one in said if learns_little(one.sentence.low) or _row_tells_little(one)]
    named = any(_names_a_party(one.sentence) for one in said) or any(NAMED_PARTY.search(t) for t in offered)
    if private or (little and (named or _bank(offered))):
        return AgePrivacy(Learns.AGE_ONLY, tuple(one.evidence for one in (private or little)[:3]))
    proof = tuple(one.evidence for one in said if one.sentence.names(*PROOF))
    third = named or any(THIRD_PARTY.search(text.lower()) for text in offered)
    if third:
        return AgePrivacy(Learns.VAGUE, proof[:3])
    sent = [one for one in said if _sends_a_document(one)]
    if sent and (_asks_for_file(site) or any(TO_US.search(one.passage_text) for one in sent)):
        return AgePrivacy(Learns.DOCUMENT, tuple(one.evidence for one in sent[:3]))
    return AgePrivacy(Learns.UNCLEAR, proof[:3])


def learns_little(low: str) -> bool:
    """Whether a folded sentence says that only the age, or nothing of who somebody is, is passed on."""
    low = SHOWN_TO.sub(" ", NOT_ENOUGH.sub(" ", low))
    if (ONLY_THAT.search(low) and (PASSES_ON.search(low) or NOTHING_BUT.search(low))) or NO_NAME.match(low):
        return True
    if STRANGER.search(low) or (UNKNOWN_TO_US.search(low) and WHO_THEY_ARE.search(low)):
        return True
    told = [low[start:stop] for start, stop in clauses(low)]
    for place, clause in enumerate(told):
        if not (NOT.search(clause) and (LEARNS.search(clause) or PASSES_ON.search(clause))):
            continue
        beside = told[max(0, place - 1) : place + 2]
        if WHO_THEY_ARE.search(clause) or any(WHO_THEY_ARE.search(o) and not LEARNS.search(o) for o in beside):
            return True
    return False


def _names_a_party(one: Sentence) -> bool:
    """Whether a sentence names who checks; a scan of an electronic identity card names a document."""
    return any(one.low[hit.start : hit.end] not in ("eid", "e-id") for hit in one.of("age_provider"))


def _row_tells_little(one: Saying) -> bool:
    """Whether the row of a named method says that only the age is passed on."""
    lead = one.sentence.lead
    named = bool(lead) and not one.page.words.named(lead).isdisjoint((*PROOF, "age_paper"))
    return named and ONLY_THAT.search(one.sentence.low) is not None


def _sends_a_document(one: Saying) -> bool:
    """Whether a sentence has a document sent, named in it or in the sentences around it: "Upload het hier"."""
    if not SENDS.search(one.sentence.low):
        return False
    return one.sentence.names("age_method", "age_paper") or any(
        beside.names("age_method", "age_paper") for beside in one.passage
    )


def _asks_for_file(site: Site) -> bool:
    """Whether the gate itself, or the page that tells of the check, has a place to upload a document."""
    pages = (site.gate.page, *(account.page for account in age_accounts(site)))
    return any("file" in form.kinds for page in pages for form in page.forms)


def _bank(offered: list[str]) -> bool:
    """Whether a visitor's own bank is the method."""
    return any(re.search(r"\bbank\b", text.lower()) for text in offered)


def _name(way: object) -> str:
    """Return the words of a way to prove age."""
    return str(getattr(way, "name", "") or getattr(way, "text", ""))


def _said_of_visitors(site: Site) -> Iterator[Saying]:
    """Yield what is said today of proving a visitor's age, and the sentences beside it."""
    seen: set[str] = set()
    for account in age_accounts(site):
        for one in account.sentences:
            told = Saying(account.page, one, site.kind_of(account.page), frozenset({Who.VISITOR}))
            if one.low not in seen and not _untrue_of_visitors(one):
                seen.add(one.low)
                yield told
    abroad = checked_abroad(site)
    for one in abroad.sentences if abroad is not None else ():
        if one.low not in seen and not one.asks:
            seen.add(one.low)
            yield Saying(abroad.page, one, site.kind_of(abroad.page), frozenset({Who.VISITOR}))
    for saying in site.sayings(*ABOUT):
        if saying.kind is PageKind.REPORT:
            continue
        for one in (saying.sentence, *saying.passage):
            if one.low in seen or one.block is not saying.sentence.block:
                continue
            seen.add(one.low)
            beside = Saying(saying.page, one, saying.kind, saying.who)
            if not _of_others(beside):
                yield beside


def _untrue_of_visitors(one: Sentence) -> bool:
    """Whether a sentence in what is told of the age check asks, is not so today, or is about somebody else."""
    if one.asks or one.names("promise", "past") or "promise" in one.headed:
        return True
    if one.names("private_proof") or NAMED_PARTY.search(one.text) or THIRD_PARTY.search(one.low):
        # "A provider used by thousands of sites" tells who does it here.
        return False
    return (one.names("advertiser", "reporter") and not one.names("visitor")) or stance(one) is Stance.ELSEWHERE


def _of_others(saying: Saying) -> bool:
    """Whether a sentence asks, promises, tells of the past, or is about advertisers, reporters or other sites."""
    sentence = saying.sentence
    return (
        sentence.asks
        or sentence.names("promise", "past", "advertiser", "reporter", "other_sites")
        or "promise" in sentence.headed
        or (Who.ADVERTISER in saying.who and not sentence.names("visitor"))
    )
