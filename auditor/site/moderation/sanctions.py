"""What the terms say of measures against misuse: which, for what, and for how long."""

import re
from collections.abc import Iterator
from functools import lru_cache

from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.reading.sentences import Sentence
from auditor.site.site import Saying, Site
from auditor.site.statements.published import Extent, Outcome, Published, here_and_now, outcome
from auditor.site.words.vocabulary import folded

IN_TERMS = frozenset({PageKind.TERMS, PageKind.CONDUCT, PageKind.DSA})
NUMBER = (
    r"(?:\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|veertien|twaalf|dertig|zestig|negentig|a|an|one|"
    r"two|"
    r"three|four|five|zwei|zwoelf|sechs|sieben|vierzehn|einen|einem|eine|un|une|deux|trois|quatre|cinq|quinze|trente|"
    r"six|seven|eight|nine|ten|fourteen|twelve|thirty|sixty|ninety)"
)
FOR_A_TIME = re.compile(
    rf"\b{NUMBER}(?:\s(?:tot|a|to|of|or|-)\s{NUMBER})?[\s-](?:volle )?(?:uur|uren|dag|dagen|etma(?:al|len)|we(?:ek|"
    rf"ken)|"
    r"maand|maanden|jaar|tage?n?|wochen?|monate?n?|jahre?n?|stunden?|jours?|semaines?|mois|ans?|hours?|days?|weeks?|"
    r"months?|years?)\b|\bhalf ?jaar\b|\b(?:een|1|half) kwartaal\b|"
    r"\bhalf a year\b"
)
CRITERIA = re.compile(
    r"\b(?:wer|wenn|beim|wiederhol\w*|erste[nrms]?|zweite[nrms]?|dritte[nrms]?|mal|quiconque|en cas|lorsque|repet\w*|"
    r"premiere?|deuxieme|troisieme|recidive|fois|celui qui|si|wie|degene|als|indien|wanneer|bij|zoals|bijvoorbeeld|"
    r"herhaal\w*|keer|maal|tweemaal|driemaal|eerste|tweede|"
    r"derde|if|whoever|anyone|for example|such as|repeated\w*|when|upon|strikes?|slips?|first|second|third|"
    r"number of|for)\b"
)
# What is excluded here is liability or tax, not a user.
EXCLUDED_THINGS = re.compile(
    r"\b(?:aansprakelijk\w*|restitutie|garantie\w*|btw|vat|liabilit\w*|warrant\w*|refund\w*|"
    r"prices)\b(?:\s\S+){0,5}?\s"
    r"(?:uitgesloten|uit|exclu\w+)\b|\bexclu\w+ (?:of )?(?:vat|tax|liab\w+)\b"
)
TO_READER = re.compile(
    r"^\W*(?:stuur|blokkeer|verwijder|klik|bel|meld|mail|send|block|delete|report|click)\b|"
    r"\ben (?:blokkeer|verwijder) (?:het|de|haar|hem|dit|die)\b|\bfrom your (?:country|region)\b|\b(?:jouw|"
    r"uw) (?:land|regio)\b"
)
# Either party may end a contract; it is a measure when it answers a breach.
CONTRACT = re.compile(r"\b(?:overeenkomst|abonnement|contract|agreement|subscription)\b")
UNTIL_THEN = re.compile(
    r"\b(?:innerhalb(?: von)?|apres|dans|sous|binnen|within|na|after|per|elke|every|afgelopen|uiterlijk|last|past|"
    r"in)\s(?:de |the |een |a )?$"
)
STEPS = re.compile(
    r"\b(?:erneut\w*|wiederhol\w*|zweite\w*|dritte\w*|deuxieme|troisieme|recidive|ensuite|nouvelle infraction|"
    r"herhaal\w*|herhaling|eerste|tweede|derde|tweemaal|driemaal|daarna|vervolgens|opnieuw|weer|keer|first|second|"
    r"third|again|after that|repeat\w*|then)\b"
)
# What a user does, what befalls data or a paid term, and what browsers do.
NO_MEASURE = re.compile(
    r"\b(?:verlengt|verlenging|looptijd|na afloop|renew\w*|ihre daten|deine daten|personenbezogen\w*|ablauf\w*|"
    r"abgelaufen\w*|zahlungsverzug|passwort\w*|auf (?:ihren|"
    r"deinen) wunsch|donnees|a votre demande|expir\w*|impaye\w*|mot de passe|fehlversuch\w*|(?:je|u|you) (?:kunt|kan|"
    r"mag|can|may) (?:\S+ ){0,6}?(?:zelf|yourself|verwijder\w*|delete|opzeggen|blokke\w+|"
    r"block)|zelf (?:\S+ ){0,4}?verwijder\w*|cookies?|browser|persoonsgegevens|"
    r"(?<!valse )(?<!onware )(?<!onjuiste )gegevens|personal data|verlopen|"
    r"verloopt|"
    r"expire[sd]?|automatisch verwijderd|vanzelf verwijderd|wanbetaling|betalingsachterstand|"
    r"betalingsverplichting\w*|"
    r"levering|facturen|"
    r"bank|niet betaalt|niet-tijdige|unpaid|openstaand\w*|inlogpoging\w*|login attempts?|wachtwoord\w*|passwords?|"
    r"inactiv\w*|inactief|idle|abandoned|not used|unused|dormant|not logged in|niet gebruikt|ongebruikt\w*|"
    r"niet ingelogd|slapend\w*|"
    r"geen activiteit|nicht genutzt|inutilise\w*|op (?:je|uw) verzoek|verzoek om|upon request|your request|"
    r"nummer blokkeren|instellingen|settings|"
    r"bewaartermijn|your data|opzegtermijn)\b|"
    r"\bna (?:\S+ ){1,2}dagen automatisch\b"
)
ACTS = ("sanction", "removal")
STEP_WORDS = 14
# "Werbung für andere Portale" is what is punished, and tells of no other site.
FOR_OTHERS = re.compile(
    r"\b(?:reclame|werbung|verwijz\w*|links?|lokken|advertis\w+|promot\w+|publicite|"
    r"hinweise)\W+(?:\w+ ){0,2}?(?:voor|naar|fur|auf|for|to|pour|"
    r"vers)\b"
)
MEASURES = re.compile(
    r"\b(?:maßnahmen|massnahmen|sanktionen|sperren|sperrung|verstoß\w*|verstoss\w*|mesures|maatregel\w*|sanctie\w*|"
    r"straf\w*|schors\w*|opschort\w*|wegsturen|gevolgen|niet aan (?:houdt|houd)|"
    r"regels niet volgt|"
    r"overtre\w+|royement|misbruik|schending\w*|abuse|breach\w*|violation\w*|missbrauch|sanktion\w*|abus|"
    r"infraction\w*|manquement\w*|consequences?|penalt\w+|measures|sanctions?|suspension\w*|break the rules|misuse|"
    r"misbruikbeleid)\b"
)
RULES = re.compile(
    r"\b(?:\w*bedingungen|agb|\w*regeln|conditions|regles|moderation|\w*voorwaarden|\w*regels|reglement|afspraken|"
    r"moderatie\w*|maatregelen|sancties|terms|rules|moderation|"
    r"sanctions|royement|schorsing|statuten|wat (?:we|wij|ik|hier) niet (?:willen|wil|mag|kan)|wat niet mag|"
    r"policy|beleid)\b"
)
# What stands before the colon, or in a clause that opens with its verb, is for what it is taken.
BEFORE_COLON = re.compile(r"^[^:]{3,70}: ")
VERB_FIRST = re.compile(
    r"^\W*\w+ (?:je|jij|u|ge|gij|hij|zij|ze|het|iemand|men|er)\b[^,]{0,90}, (?:dan|volgt|krijg|komt|gaat|ligt|ben|"
    r"bent|is|mag|kan|kun)\b"
)
EXAMPLES = re.compile(
    r"^\W*(?:voorbeeld\w*|bijvoorbeeld|denk aan|het gaat om|zoals|examples?|for example|think of|such as|beispiele?|"
    r"par exemple)\b"
)
AFTER_COLON = re.compile(r"^[^:]*:\s*")


def sanction_policy(site: Site) -> Outcome:
    """Weigh the passages on measures: criteria and a duration in the terms, or only that measures are possible."""
    by_page: dict[int, list[Saying]] = {}
    for saying in site.sayings("sanction", "removal", "violation", itself=ACTS, like=_tells_a_time):
        if _is_measure(saying):
            by_page.setdefault(id(saying.page), []).append(saying)
    texts = list(_texts(site, by_page))
    # A summary elsewhere, in whatever language, is not the terms.
    return outcome(site, [one for one in texts if _in_terms(site, one.page)] or texts)


def _tells_a_time(low: str) -> bool:
    """Whether a text may hold a step of a list of measures, which names none."""
    return FOR_A_TIME.search(low) is not None


def _is_measure(saying: Saying) -> bool:
    """Whether a sentence of the platform's rules says that an account is acted against, or content for a breach."""
    sentence = saying.sentence
    # What is named is asked before the patterns are: most removals are of one's own pictures and messages.
    acts = sentence.names(*ACTS)
    breach = sentence.names("sanction", "violation", "discretion") or "violation" in sentence.headed
    if not (acts and breach) and len(sentence.low.split()) > STEP_WORDS:
        return False
    if sentence.block.region not in (Region.MAIN, Region.QUOTE) or saying.kind is PageKind.GATE:
        return False
    if _is_step(saying):
        return not _of_something_else(sentence.low)
    if not (acts and breach) or _of_something_else(sentence.low):
        return False
    if FOR_OTHERS.search(sentence.low) is None and not here_and_now(saying, "sanction", "removal"):
        return False
    if sentence.names("sanction") and CONTRACT.search(sentence.low) is None:
        return True
    return sentence.names("violation", "discretion") or "violation" in sentence.headed


def _is_step(saying: Saying) -> bool:
    """Whether it is a bare length in a list of measures: "Foto van een ander: een maand"."""
    sentence = saying.sentence
    if len(sentence.low.split()) > STEP_WORDS or sentence.names("promise", "negation"):
        return False
    heading = " . ".join(sentence.block.headings[-1:])
    if not _of_measures(f"{heading} . {saying.page.main_heading} . {sentence.question}"):
        return False
    low = sentence.low if sentence.lead else AFTER_COLON.sub("", sentence.low)
    return low != "" and _for_a_time(saying) and not saying.sentence.asks


@lru_cache(maxsize=1_000)
def _of_measures(place: str) -> bool:
    """Whether a heading or question announces measures; many sentences stand under each."""
    return MEASURES.search(folded(place)) is not None


def _of_something_else(low: str) -> bool:
    """Whether a sentence is about expiry, one's own deletion, data, money or liability."""
    return (
        NO_MEASURE.search(low) is not None
        or EXCLUDED_THINGS.search(low) is not None
        or TO_READER.search(low) is not None
    )


def _texts(site: Site, by_page: dict[int, list[Saying]]) -> Iterator[Published]:
    """Yield what each page says of measures."""
    for found in by_page.values():
        page = found[0].page
        accounts = [one for one in found if one.sentence.names("sanction") or _is_step(one)]
        timed = [one for one in accounts if _for_a_time(one)]
        steps = [
            one
            for one in accounts
            if one.sentence.names("lasting") and STEPS.search(f"{one.sentence.lead} {one.sentence.low}")
        ]
        deciding = [one for one in (*timed, *steps) if _has_criteria(one)]
        if deciding and (_in_terms(site, page) or any(_headed_as_rules(one) for one in deciding)):
            evidence = tuple(one.evidence for one in deciding[:3])
            yield Published(Extent.WHOLE, evidence, page)
        elif deciding:
            yield Published(Extent.PART, (deciding[0].evidence,), page, "terms")
        else:
            yield Published(Extent.PART, tuple(one.evidence for one in (accounts or found)[:2]), page, "duration")


def _in_terms(site: Site, page: Page) -> bool:
    """Whether a page holds the terms or rules, by itself or among other things."""
    return page in site.pages_of(*IN_TERMS)


def _headed_as_rules(saying: Saying) -> bool:
    """Whether a sentence stands under a heading that says that these are terms or rules, on a page of many things."""
    near = folded(f"{' . '.join(saying.sentence.block.headings[-1:])} . {saying.page.main_heading}")
    return RULES.search(near) is not None


def _for_a_time(saying: Saying) -> bool:
    """Whether a measure on an account has a length that ends."""
    low = saying.sentence.low
    return any(UNTIL_THEN.search(low[: found.start()]) is None for found in FOR_A_TIME.finditer(low))


def _has_criteria(saying: Saying) -> bool:
    """Whether it is said for what: in the sentence, its row or the sentence before."""
    sentence = saying.sentence
    return (
        bool(sentence.lead)
        or sentence.before.rstrip().endswith("?")
        or any(one.search(sentence.low) is not None for one in (BEFORE_COLON, VERB_FIRST, CRITERIA))
        or _any_criteria(saying.passage)
        or any(EXAMPLES.match(one.low) for one in saying.passage)
    )


def _any_criteria(passage: tuple[Sentence, ...]) -> bool:
    """Whether the passage names breaches."""
    return any(one.names("violation") and CRITERIA.search(one.low) is not None for one in passage)
