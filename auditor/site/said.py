"""What a platform says of its duties, weighed: how strongly, for whom, and with which reservation."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from auditor.finding import Evidence
from auditor.requirements import Text
from auditor.site.ages import ages, sets_a_bound
from auditor.site.blocks import Region
from auditor.site.page_kind import PageKind
from auditor.site.sentences import Sentence
from auditor.site.site import Saying, Site
from auditor.site.stance import Stance, stance
from auditor.site.who import Who
from auditor.site.words import folded


class Strength(StrEnum):
    """How far a statement goes."""

    ALL = "all"
    SOME = "some"
    DENIED = "denied"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Said:
    """The outcome of weighing: the deciding quotations, and the reservation where it holds for some only."""

    strength: Strength
    evidence: tuple[Evidence, ...] = ()
    reservation: Text = Text("", "")


NOTHING = Said(Strength.NOTHING)


@dataclass(frozen=True, slots=True)
class AgeRule:
    """A sentence or field that sets an age, and whether it is for those who advertise."""

    for_advertisers: bool
    for_visitors: bool
    evidence: Evidence


ADVERTISES = re.compile(
    r"\b(?:adverte\w+|plaats\w*|geplaatst|inschrijv\w+|aanbied\w*|werkzaam|werken|aanmeld\w*|advertis\w+|post(?:s|ing)?|list(?:ed|ing)?|place|work)\b"
)
FULL_AGE = re.compile(r"\b(?:meerderjarig\w*|volwassen\w*|adults?|of (?:full |legal )?age)\b")
VOLUNTARY = re.compile(
    r"\b(?:kunt|kan|kun|mag|mogen|can|may|could)\b(?:\s\S+){0,8}?\s(?:laten (?:verifi|controler|keuren|checken)|verified|verify|verifieren|optioneel|optional)|"
    r"\b(?:wil je|wilt u|als je|if you (?:want|wish|like))\b(?:\s\S+){0,8}?\b(?:badge|vinkje|keurmerk|verified|geverifieerd|label)\b|\bgeverifieerde? (?:badge|profiel|label)"
)
ADVISES = re.compile(r"\b(?:advise|adviseren|raden|recommend|urge|encourage|vragen (?:wij|we) (?:je|u|jou)|roepen|suggest|stimuleren|moedigen)\b")
IMPERATIVE = re.compile(
    r"^\W*(?:\S+\s){0,3}?(?:meld|bel|neem|waarschuw|ga|stuur|doe|schakel|geef|informeer|contacteer|report|call|contact|tell|inform|phone|notify|ring|dial|alert|ask|go)\b"
)
MAY = re.compile(
    r"\b(?:wij|we)\s(?:kunnen|mogen|zouden)\b|\b(?:kunnen|mogen)\s(?:wij|we)\b|\bk(?:an|unnen)\s(?:\S+\s){0,6}?worden\b|\bwe\s(?:may|might|could|can)\b|"
    r"\bmay (?:be )?(?:pass|report|share|forward|disclose|contact|inform|notif)\w*|\b(?:overwegen|overweegt|consider)\b|\bplatform (?:kan|may)\b|\bkan (?:het platform|de (?:site|beheerder|redactie|exploitant))\b"
)
COOPERATES = re.compile(r"\b(?:werk\w* (?:\S+\s){0,4}?samen|samenwerk\w*|medewerking|verlenen (?:\S+\s){0,3}?medewerking|co-?operat\w+|work (?:closely )?with|liais\w+)\b")
MONEY_MATTERS = re.compile(r"\b(?:oplicht\w*|fraude\w*|frauduleu\w*|betaling\w*|wanbetal\w*|scam\w*|fraud\w*|hack\w*|spam|diefstal|chargeback\w*)\b")
PLATFORM_ACTS = re.compile(
    r"\b(?:wij|we|ons team|onze (?:moderatoren|redactie|medewerkers|moderatie)|moderator\w*|redactie|beheer\w*|platform|exploitant|ons|our (?:team|moderators|staff)|the (?:team|operator|company|platform)|us)\b"
)
PASSIVE = re.compile(r"\b(?:wordt|worden|is|are|gets?|will be|being|gaat|gaan|goes)\b")
THIRD_PERSON = re.compile(r"\b(?:stelt|doet|meldt|geeft|brengt|licht|schakelt|draagt|zet|stuurt|maakt|verwittigt|informeert|waarschuwt|informs|notifies|reports|passes|forwards|hands|alerts|contacts|refers|krijgt)\b")
OTHER_SIDE = frozenset({Who.REPORTER, Who.DATA_SUBJECT})


def _weighed(found: dict[Strength, list[Evidence]], reservation: Text, contradiction: Text) -> Said:
    """Return what counts: the weaker of two statements, and never more than partly where they contradict."""
    if found[Strength.SOME]:
        return Said(Strength.SOME, tuple(found[Strength.SOME]), reservation)
    if found[Strength.ALL] and found[Strength.DENIED]:
        return Said(Strength.SOME, (*found[Strength.DENIED][:2], *found[Strength.ALL][:2]), contradiction)
    for strength in (Strength.DENIED, Strength.ALL):
        if found[strength]:
            return Said(strength, tuple(found[strength]))
    return NOTHING


def age_rules(site: Site) -> tuple[AgeRule, ...]:
    """Return the sentences of the platform that set an age limit, in the order of the visit."""
    rules = []
    for saying in site.sayings("age_word"):
        sentence = saying.sentence
        limits = [age for age in ages(sentence.low) if sets_a_bound(sentence.low, age)]
        if not limits or stance(sentence, "age_word") in (Stance.ELSEWHERE, Stance.ASKED, Stance.PAST, Stance.PROMISED):
            continue
        numeric = any(age.numeric for age in limits)
        advertisers = Who.ADVERTISER in saying.who and not _only_depicted(sentence)
        if advertisers and not numeric:
            named = sentence.names("advertiser")
            advertisers = named and (ADVERTISES.search(sentence.low) is not None or FULL_AGE.search(sentence.low) is not None)
        if not numeric and not advertisers and Who.VISITOR not in saying.who and Who.USER not in saying.who:
            continue
        if not advertisers and not saying.who & {Who.VISITOR, Who.USER}:
            continue
        if advertisers or not saying.who & OTHER_SIDE:
            rules.append(AgeRule(advertisers, not advertisers, saying.evidence))
    return tuple(rules)


DEPICTED = re.compile(
    r"\b(?:(?:beelden|foto\S*|afbeeldingen|teksten|inhoud|content|images?|material|advertenties?|advert\w*|ads?|listings?) (?:van|met|waarin|over|of|with|featuring|involving|showing|waarop) (?:\S+ ){0,3}?(?:minderjarig\w*|minors?|children|kinderen|personen (?:onder|jonger)\S*))|"
    r"adverten\w*[^.]{0,30}minderjarig\w*(?! (?:mogen|kunnen))|(?:rollenspel\w*|kleding|woorden|nabootsen|role-?play\w*|wording|emoji\w*|school\w*)\b|"
    r"(?:lijkt|oogt|looks?|seems?|vermoed\w*|suspect\w*|verdenk\w*|suggere\w*|suggest\w*)\b"
)


def _only_depicted(sentence: Sentence) -> bool:
    """Whether an age is about what is shown or suspected, not about who may advertise."""
    return DEPICTED.search(sentence.low) is not None


def age_rule_for_visitors(site: Site) -> Evidence | None:
    """Return where the platform sets an age for visitors or users, anywhere on its pages."""
    return next((rule.evidence for rule in age_rules(site) if rule.for_visitors), None)


def identity_rules(site: Site) -> Said:
    """Weigh what the platform says of identity documents of advertisers (ADV-02)."""
    found: dict[Strength, list[Evidence]] = {one: [] for one in Strength}
    declared: list[Evidence] = []
    for saying in site.sayings("id_document", "tick_box"):
        if Who.ADVERTISER not in saying.who or _about_someone_else(saying):
            continue
        strength = _identity_strength(saying)
        if strength is not None:
            found[strength].append(saying.evidence)
        elif saying.sentence.names("tick_box") and saying.sentence.names("age_word") and not saying.sentence.names("id_document"):
            declared.append(saying.evidence)
    if declared and not (found[Strength.ALL] or found[Strength.SOME] or found[Strength.DENIED]):
        return Said(Strength.DENIED, tuple(declared))
    return _weighed(
        found,
        Text(
            "Een identiteitsbewijs wordt alleen soms gevraagd: bij twijfel, steekproefsgewijs, in een deel van de rubrieken, vrijwillig of pas na plaatsing.",
            "An identity document is asked only sometimes: on doubt, by sample, in some categories, voluntarily or after publication.",
        ),
        Text(
            "De site spreekt zichzelf tegen over het identiteitsbewijs.",
            "The site contradicts itself on the identity document.",
        ),
    )


def _about_someone_else(saying: Saying) -> bool:
    """Whether a sentence is about people who report, or ask for their data, rather than about advertisers."""
    return bool(saying.who & OTHER_SIDE) and not saying.sentence.names("advertiser")


def _identity_strength(saying: Saying) -> Strength | None:
    """Return how far one sentence goes, None when it does not say whether a document is asked."""
    sentence = saying.sentence
    if not sentence.names("id_document") and not _asks_for_a_document(_asked_in(sentence, saying), sentence):
        return None
    held = stance(sentence, "id_document")
    if held is Stance.DENIED:
        return Strength.DENIED
    if held in (Stance.HEDGED, Stance.HOLDS) and (held is Stance.HEDGED or VOLUNTARY.search(sentence.low)):
        return Strength.SOME
    if held is not Stance.HOLDS:
        return None
    demands = sentence.names("obligation", "verify", "before_publication") or sentence.question or sentence.lead
    if not demands or _only_tells_what_happens_to_it(sentence):
        return None
    if sentence.names("after_publication") and not sentence.names("before_publication"):
        return Strength.SOME
    return Strength.ALL


def _asks_for_a_document(asked: frozenset[str], sentence: Sentence) -> bool:
    """Whether the question answered is whether a document must be shown; "do you keep my passport?" is another one."""
    if "id_document" not in asked or KEEPS_OR_DELETES.search(sentence.question) or STAYS.search(sentence.question):
        return False
    return not asked.isdisjoint({"obligation", "verify", "denial", "tick_box"}) or NEED.search(sentence.question) is not None


NEED = re.compile(r"\b(?:moet\w*|nodig|hoef\w*|verplicht\w*|vrag\w*|controle\w*|need\w*|must|have to|required?|ask\w*|check\w*|kan ik|can i|mag ik)\b")
STAYS = re.compile(r"\b(?:blijft|blijven|liggen|veilig|safe|gebeurt er met|happens? (?:to|with)|zien anderen|zichtbaar|visible|wie ziet|who sees)\b")


def _asked_in(sentence: Sentence, saying: Saying) -> frozenset[str]:
    """Return the concepts of the question that a sentence is the first to answer."""
    if not sentence.question or not sentence.first:
        return frozenset()
    return saying.page.words.named(folded(sentence.question))


KEEPS_OR_DELETES = re.compile(
    r"\b(?:bewaar\w*|bewaren|bewaartermijn\w*|verwijder\w*|vernietig\w*|wissen|gewist|opgeslagen|gedeeld|afscherm\w*|afgeschermd|delet\w+|destroy\w*|eras\w+|stor(?:e|ed|ing)|kept|keep|retain\w*|retention|shar(?:e|ed|ing)|mask\w*|kopieid|versleuteld|encrypted|valse?|vervalst\w*|forged|fake|false|geleend|borrowed)\b"
)


def _only_tells_what_happens_to_it(sentence: Sentence) -> bool:
    """Whether a sentence speaks of keeping, deleting or masking documents and does not demand one."""
    if KEEPS_OR_DELETES.search(sentence.low) is None:
        return False
    return not sentence.names("before_publication", "everyone")


def police_rules(site: Site) -> Said:
    """Weigh what the platform says it tells the police itself (REP-07); advice to visitors does not count."""
    found: dict[Strength, list[Evidence]] = {one: [] for one in Strength}
    for saying in site.sayings("police"):
        strength = _police_strength(saying)
        if strength is not None:
            found[strength].append(saying.evidence)
    if found[Strength.ALL] and not found[Strength.DENIED]:
        # A standing practice is not weakened by a sentence elsewhere on disclosure at the police's request.
        return Said(Strength.ALL, tuple(found[Strength.ALL]))
    return _weighed(
        found,
        Text(
            "De site geeft vermoedens alleen soms door: als zij dat wil, op verzoek, na bewijs of in algemene woorden.",
            "The site passes suspicions on only sometimes: at its own choice, on request, after proof or in general words.",
        ),
        Text("De site spreekt zichzelf tegen over melden aan de politie.", "The site contradicts itself on telling the police."),
    )


def _police_strength(saying: Saying) -> Strength | None:
    """Return how far one sentence goes, None when it does not say what the platform itself does."""
    sentence = saying.sentence
    low = sentence.low
    asked = _asked_in(sentence, saying)
    about_police = sentence.names("police") or "police" in asked
    if not about_police or sentence.asks:
        return None
    passes = sentence.names("pass_on") or ("pass_on" in asked and sentence.first)
    if not passes and not COOPERATES.search(low):
        return None
    if _advises(sentence):
        return None
    context = f"{sentence.before} {low} {sentence.question} {sentence.lead} {' '.join(sentence.block.headings[-2:]).lower()}"
    concerns = "suspicion" in sentence.around or "suspicion" in saying.page.words.named(folded(context))
    if MONEY_MATTERS.search(low) and not sentence.names("suspicion", "minors", "coercion"):
        return None
    held = stance(sentence, "pass_on", "police")
    if held is Stance.DENIED:
        return Strength.DENIED
    if held not in (Stance.HOLDS, Stance.HEDGED):
        return None
    if held is Stance.HEDGED or MAY.search(low) or sentence.names("only_on_request"):
        return Strength.SOME
    if not passes:
        return Strength.SOME
    return Strength.ALL if concerns else Strength.SOME


def _advises(sentence: Sentence) -> bool:
    """Whether a sentence tells the reader to go to the police instead of saying that the platform does."""
    low = sentence.low
    if ADVISES.search(low):
        return True
    acts = PLATFORM_ACTS.search(low) is not None
    if IMPERATIVE.search(low) and not re.search(r"\b(?:wij|we)\b(?:\s\S+){0,12}?\s(?:door|melden|aangifte|politie|police|pass|forward|report)", low):
        return True
    if re.search(r"\b(?:je|u|jij|you)\s(?:kunt|kan|kun|can|may|should|moet|must)\b|\b(?:kunt|kun|kan|moet)\s(?:je|u|jij)\b", low) and not acts:
        return True
    if THIRD_PERSON.search(low) and not re.search(r"\b(?:je|u|jij|you)\b", low):
        return False
    if sentence.question and not IMPERATIVE.search(low):
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


def anonymity_promise(site: Site) -> Evidence | None:
    """Return where the platform says that one can report to it without a name (REP-03)."""
    for saying in site.sayings("anonymous"):
        sentence = saying.sentence
        if not sentence.names("anonymous") or site.channels.names_in(f"{sentence.text} {sentence.lead} {' '.join(sentence.block.headings[-1:])}"):
            continue
        about_reports = sentence.names("report_act", "reporter") or saying.kind is PageKind.REPORT or "report_act" in sentence.around
        if FREES.search(sentence.low) is None and WITHOUT_NAME.search(sentence.low) and len(sentence.of("negation")) > 1:
            continue
        if not about_reports or Who.DATA_SUBJECT in saying.who or saying.sentence.names("police"):
            continue
        if stance(sentence, "anonymous") is Stance.HOLDS or (
            stance(sentence, "anonymous") in (Stance.DENIED, Stance.UNCLEAR, Stance.HEDGED) and _frees_of_name(sentence)
        ):
            return saying.evidence
    return None


FREES = re.compile(
    r"\b(?:laat|leave|skip)\s(?:\S+\s){0,3}?(?:naam|name|e-?mail\w*|mailadres)(?:\s\S+){0,5}?\s(?:weg|leeg|open|blank|empty|out)\b|\b(?:naam|name|e-?mail\w*|gegevens|details)\b(?:\s\S+){0,6}?\s(?:niet (?:verplicht|nodig)|optioneel|optional|not (?:required|needed|necessary)|leeg|blank|empty|hoeft niet|hoeven niet)|"
    r"\b(?:hoef\w*|need not|don't (?:have|need) to|do not (?:have|need) to)\b(?:\s\S+){0,5}?\s(?:naam|name|e-?mail\w*|gegevens|details|who)"
)


WITHOUT_NAME = re.compile(r"\b(?:zonder|without)\b")


def _frees_of_name(sentence: Sentence) -> bool:
    """Whether a negation frees the reader from giving a name: "je hoeft je naam niet te geven"."""
    return FREES.search(sentence.low) is not None


def visitor_verification_for_some(site: Site) -> Evidence | None:
    """Return where the platform says that only some visitors or some content are behind real age verification."""
    for saying in site.sayings("age_method", "age_provider", "age_estimation"):
        sentence = saying.sentence
        if not sentence.names("age_method", "age_provider", "age_estimation") or Who.ADVERTISER in saying.who or sentence.names("advertiser"):
            continue
        held = stance(sentence, "age_method", "age_provider", "age_estimation")
        partial = sentence.names("age_country") or FOR_A_PART.search(sentence.low) or (held is Stance.HEDGED and sentence.names("visitor"))
        if partial and held in (Stance.HOLDS, Stance.HEDGED) and sentence.block.region is not Region.USER_CONTENT:
            return saying.evidence
    return None


FOR_A_PART = re.compile(r"\bvoor (?:de|het) \w*(?:rubriek|sectie|afdeling|deel|video\w*)\b|\bfor the \S+ (?:section|part|area)\b|\b(?:only|alleen|enkel) (?:for|voor|in|op) (?:the |de |het )?\S*(?:video|cam|section|rubriek|deel)\S*")


def first(evidence: Iterable[Evidence]) -> Evidence | None:
    """Return the first piece, None when there is none."""
    return next(iter(evidence), None)
