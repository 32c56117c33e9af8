"""The ban on words, images and role-play that suggest a minor, and on advertising minors at all."""

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.regions import Region
from auditor.site.moderation.youth_words import (
    ADVISES,
    BREACH,
    KEPT_OUT,
    MAY_I,
    NO_RULE,
    OF_ADVERTISEMENTS,
    OF_OTHERS,
    READERS,
    REPORT_FOLLOWS,
    SAME,
    SHORT,
    SHOWN,
    SIGNS,
    SUSPICION,
    THEN,
    UNDER_AGE,
    WONDERS,
)
from auditor.site.reading.elsewhere import tells_of_others
from auditor.site.reading.other_voices import of_another_voice
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance_words import NO
from auditor.site.site import Saying, Site
from auditor.site.statements.published import Extent, Outcome, Published, forbids, here_and_now, outcome
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

NAMES_YOUTH = ("minors", "youth_look")
RULES = (PageKind.TERMS, PageKind.CONDUCT, PageKind.ADVERTISE, PageKind.DSA)
MEASURE = ("removal", "sanction", "what_follows")
MOST_SIGNS = 2


def youth_ban(site: Site) -> Outcome:
    """Weigh what the rules say: a ban on suggestion with what follows, without it, or on minors in general."""
    texts = [text for saying in site.sayings(*NAMES_YOUTH) if (text := _text(site, saying)) is not None]
    rules = {id(page) for page in site.own_pages if site.kind_of(page) in RULES}
    if any(text.extent is Extent.WHOLE for text in texts):
        # "We remove ads of minors" on a page about safety is no other version of the rules.
        texts = [text for text in texts if text.extent is Extent.WHOLE or id(text.page) in rules]
    return outcome(site, texts)


def _text(site: Site, saying: Saying) -> Published | None:
    """Return what one sentence forbids, None when it is no rule on minors in advertisements."""
    sentence = saying.sentence
    if sentence.block.region not in (Region.MAIN, Region.QUOTE) or saying.kind is PageKind.PRIVACY:
        return None
    if READERS.search(sentence.low) or sentence.block.tag in ("label", "option", "legend"):
        return None
    if _refused(saying):
        return _with_what_follows(site, saying)
    if _speaks_of_others(sentence) or NO_RULE.search(sentence.low):
        return None
    if not _names_youth(saying) or not here_and_now(saying, *NAMES_YOUTH):
        return None
    above = f"{sentence.lead} . {folded(saying.page.main_heading)}"
    ruled = "ban" in sentence.headed or "ban" in saying.page.words.named(above)
    if (saying.kind is PageKind.GATE and not ruled) or (_explains_signs(sentence) and saying.kind not in RULES):
        return None
    banned = (
        ruled
        or forbids(sentence, *NAMES_YOUTH, "suggestion")
        or ((ADVISES.search(sentence.low) is not None or sentence.names("ruled_out")) and not _suspected(sentence))
    )
    if _suggests(saying) and (banned or _played(saying) or _follows_at_once(saying)):
        return _with_what_follows(site, saying)
    if (banned or sentence.names(*MEASURE)) and _names_minors(saying) and not _only_suspected(saying):
        return Published(Extent.PART, (saying.evidence,), saying.page, "suggestion")
    return None


def _speaks_of_others(sentence: Sentence) -> bool:
    """Whether the law, a paper, visitors, staff or another matter is spoken of, and no advertisement."""
    low = sentence.low
    if tells_of_others(low) or of_another_voice(low) or SIGNS.match(low):
        return True
    return OF_OTHERS.search(low) is not None and OF_ADVERTISEMENTS.search(low) is None


def _announced(saying: Saying) -> str:
    """Return the few words before a sentence that only name the matter: "Underage references?"."""
    asked = saying.sentence.question if saying.sentence.first else ""
    if not asked or WONDERS.match(asked):
        return ""
    # "Doe je alsof je nog op school zit? Dan halen we je eraf": a condition and what follows on it.
    return asked if len(asked.split()) <= SHORT or THEN.match(saying.sentence.low) else ""


def _names_youth(saying: Saying) -> bool:
    """Whether it, or what announces it, names minors or seeming young."""
    if saying.sentence.names(*NAMES_YOUTH) or UNDER_AGE.search(saying.sentence.low):
        return True
    return not saying.page.words.named(_announced(saying)).isdisjoint(NAMES_YOUTH)


def _names_minors(saying: Saying) -> bool:
    """Whether it is about minors themselves, by that name or by their age."""
    told = f"{_announced(saying)} {saying.sentence.low}"
    return "minors" in saying.page.words.named(told) or UNDER_AGE.search(told) is not None


def _follows_at_once(saying: Saying) -> bool:
    """Whether a measure stands in the sentence itself, right behind it, or before it and "the same goes for this"."""
    sentence = saying.sentence
    if _measures(sentence):
        return True
    if SAME.search(sentence.low) and saying.earlier is not None:
        return saying.earlier.names(*MEASURE)
    return any(one.block is sentence.block and one.names(*MEASURE) and not _suspected(one) for one in saying.after(1))


def _measures(sentence: Sentence) -> bool:
    """Whether it names a measure; that words and images are kept out is the ban itself."""
    kept_out = [one.span() for one in KEPT_OUT.finditer(sentence.low)]
    return any(not any(a <= hit.start < b for a, b in kept_out) for hit in sentence.of(*MEASURE))


def _suspected(sentence: Sentence) -> bool:
    """Whether it tells of a suspicion, or of reporting one; a report that follows on a breach is none."""
    return SUSPICION.search(REPORT_FOLLOWS.sub(" ", sentence.low)) is not None


def _with_what_follows(site: Site, saying: Saying) -> Published:
    """Return a ban on suggestion, whole where it says what follows."""
    follow = _what_follows(saying) or _on_the_page_linked(site, saying)
    extent = Extent.WHOLE if follow else Extent.PART
    return Published(extent, (saying.evidence, *follow), saying.page, "consequence")


def _refused(saying: Saying) -> bool:
    """Whether it is the "no" to "May I pass for a teenager, in play?"."""
    sentence = saying.sentence
    if not sentence.question or not sentence.first or NO.match(sentence.low) is None:
        return False
    asked = saying.page.words.named(sentence.question)
    if asked.isdisjoint(NAMES_YOUTH) or MAY_I.search(sentence.question) is None:
        return False
    return not asked.isdisjoint({"youth_prop", "suggestion"})


def _explains_signs(sentence: Sentence) -> bool:
    """Whether it tells clients by what they may know a minor: "a man holds her money, she looks under 18"."""
    return len(sentence.of("sign_of_exploitation")) >= MOST_SIGNS


def _on_the_page_linked(site: Site, saying: Saying) -> tuple[Evidence, ...]:
    """Return where a page that the rules lead to says what follows from breaking them."""
    ways = {link.url for link in saying.page.links if link.region in (Region.MAIN, Region.QUOTE)}
    for page in site.own_pages:
        if page.url not in ways or page is saying.page:
            continue
        for one in page.sentences_about(*MEASURE):
            if _measures(one) and BREACH.search(f"{one.before[-80:]} . {one.low}") and not one.names("promise"):
                return (page.evidence(one.block, one.text),)
    return ()


def _only_suspected(saying: Saying) -> bool:
    """Whether it tells what to do with a suspicion, and does not forbid what is suspected."""
    sentence = saying.sentence
    return _suspected(sentence) and not (sentence.names("ban") and sentence.names(*MEASURE))


def _suggests(saying: Saying) -> bool:
    """Whether the sentence is about seeming young, not about being it."""
    sentence = saying.sentence
    if sentence.names("youth_prop"):
        return True
    named = sentence.names("suggestion") or "suggestion" in saying.page.words.named(_announced(saying))
    return named and not _suspected(sentence) and not _minors_by_themselves(sentence)


# "Niet toegestaan: verwijzingen naar drugs, wapens, en minderjarigen": one thing of several, beside the others.
BY_THEMSELVES = later(
    r"[,;:]\s*(?:(?:en|of|and|or|und|et) )?(?:geen |no )?(?:minderjarigen|kinderen|minors|children|minderjahrige|"
    r"mineurs)\s*(?=[,;.]|$)"
)


def _minors_by_themselves(sentence: Sentence) -> bool:
    """Whether minors are only one item of a list, so that what suggests stands in another."""
    items = [found.span() for found in BY_THEMSELVES.finditer(sentence.low)]
    youth = [hit for concept in NAMES_YOUTH for hit in sentence.of(concept)]
    if not items or not all(any(a <= hit.start < b for a, b in items) for hit in youth):
        return False
    return not any(a <= hit.start < b for hit in sentence.of("suggestion") for a, b in items)


def _played(saying: Saying) -> bool:
    """Whether it names words, images or play that lead to a measure, in the sentence or in its row."""
    sentence = saying.sentence
    return SHOWN.search(sentence.low) is not None and bool(_what_follows(saying))


def _what_follows(saying: Saying) -> tuple[Evidence, ...]:
    """Return where it stands what follows: in the sentence, right after it, or for every breach of the page's rules."""
    sentence = saying.sentence
    if _measures(sentence) or not sentence.headed.isdisjoint(MEASURE):
        return (saying.evidence,)
    before = saying.earlier
    if SAME.search(sentence.low) and before is not None and before.names(*MEASURE):
        return (saying.page.evidence(before.block, before.text),)
    row = sentence.block.tag in ("td", "th")
    for distance, one in enumerate(saying.passage[saying.position + 1 :], 1):
        near = distance <= (2 if row else 1) or one.block is sentence.block
        told = f"{one.question} . {one.before[-80:]} . {one.low}"
        if _measures(one) and not one.names("promise") and (near or BREACH.search(told)):
            return (saying.page.evidence(one.block, one.text),)
    for one in saying.page.sentences_about(*MEASURE):
        told = f"{one.question} . {one.before[-80:]} . {one.low}"
        if _measures(one) and BREACH.search(told) and not one.names("promise"):
            return (saying.page.evidence(one.block, one.text),)
    return ()
