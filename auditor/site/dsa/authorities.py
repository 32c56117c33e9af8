"""The contact point of a platform for authorities (DSA art. 11), and the languages it answers in."""

from collections.abc import Iterator

import msgspec

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.page import Page
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.reporting.contact import EMAIL, PHONE
from auditor.site.site import Saying, Site
from auditor.site.words.later import later
from auditor.site.words.sought import Sought

MATTER = ("authority_reader", "contact_point", "dsa_named")
# What may stand beside the name of an authority in a heading that is a label, and tells nothing else.
FILLING = later(
    r"\b(?:voor|for|van|of|the|de|het|een|a|an|en|and|or|andere|other|contact|contactgegevens|verzoeken|requests?|"
    r"informatie|"
    r"information|met|with|uit|from|in|eu|europese|european|unie|union|nationale|national|onder|under|artikel|"
    r"article|"
    r"art|"
    r"bevoegde|competent|dsa|digital|services|act|ons|our|loket|desk|single|central|centraal|wettelijk|legal|overige|"
    r"instanties|bodies|is|er|nederlandse|dutch|om|nederland|adres|address|e-?mail)\b|[\W\d_]+"
)
ASKS_FOR_US = later(
    r"\b(?:ben|bent|werkt?|zijt) (?:u|je|ik|jij|ge)\b|\bare you\b|\bi (?:work|am)\b|\bbereik\w*|\breach\b|"
    r"\bcontact\w*"
)
# That article is the one on authorities; a rule of the platform's own may bear the number too.
THE_ACT = r"(?:dsa|digitale? ?dienst\w*|digital services|verordening|regulation|2022/2065)"
ARTICLE_11 = Sought(
    rf"\b(?:artikel(?:en)?|articles?|art\.?|arts\.?) 11\b(?! ?[.:])(?:[^\w.]+\w+){{0,6}}?\W+{THE_ACT}\b|"
    rf"\b{THE_ACT}\W{{1,3}}(?:artikel(?:en)?|articles?|art\.?) 11\b"
)
BY_CODE = later(r"\b(?:NL|EN|DE|FR)\s*(?:[/,&+]|en|and)\s*(?:NL|EN|DE|FR)\b")
FORM = later(r"\b(?:\w*formulier|(?:contact )?form|loket|portaal|portal|contactpagina)\b")
# What the site itself does with authorities, or tells its visitors to do.
OTHER_DEALINGS = Sought(
    r"\b(?:geven (?:wij|we)|(?:wij|we) (?:geven|melden|doen|werken|delen|schakelen|waarschuwen)|"
    r"melden (?:wij|we)|doorgeven|"
    r"aangifte|klacht\w*|klagen|bezwaar|beroep|bel(?:t)? (?:u |je )?(?:de )?politie|samenwerk\w*|werken (?:wij|we)|"
    r"persoonsgegevens|bij twijfel|vermoed\w*|ontvingen|ontvangen (?:wij|we)|verstrek\w*|(?:geven|delen|"
    r"werken) jullie|"
    r"received|do you (?:report|share|pass|work|tell)|provide (?:data|information)|"
    r"we (?:report|pass|tell|share|work|cooperate|notify|inform)|complain\w*|appeal|data protection|call the police|"
    r"report (?:it|this|them) to)\b"
)
# A number that is called so is the platform's, and not the police's.
OURS = later(r"\b(?:ons|onze|us|our)\b")
SECURITY = later(r"\b(?:lek|lekken|kwetsbaarhe\w+|vulnerabilit\w+|security researcher\w*)\b")
HELP_NUMBERS = later(r"\b(?:0900[- ]?8844|112)\b")

# Languages of the law, the site or the helpdesk are not those of the contact point.
OTHER_TONGUES = later(
    r"\b(?:nederlandse?|engelse?|duitse?|franse?|belgische?|vlaamse?|dutch|english|german|french|belgian) (?:\S+ )?"
    r"(?:recht\w*|wet\w*|law|courts?)\b|\b(?:website|deze site|this site|pagina\w*|pages?|klantenservice|helpdesk)\b"
)


class AuthorityContact(msgspec.Struct, frozen=True):
    """What stands on a site for authorities: the quotations, whether it says so, whether it names languages."""

    evidence: tuple[Evidence, ...]
    labelled: bool
    with_languages: bool


def authority_contact(site: Site) -> AuthorityContact | None:
    """Return the best contact point for authorities that a site gives, None where there is none."""
    found: list[AuthorityContact] = []
    for saying in site.sayings(*MATTER):
        contact = _contact(saying)
        if contact is not None:
            found.append(contact)
            if contact.labelled and contact.with_languages:
                return contact
    return max(found, key=lambda one: (one.labelled, one.with_languages), default=None)


def _contact(saying: Saying) -> AuthorityContact | None:
    """Return what one sentence and its passage give, None when they give no way to reach the platform."""
    sentence = saying.sentence
    if saying.kind in (PageKind.PRIVACY, PageKind.COOKIES) and not sentence.names("contact_point"):
        return None
    if saying.page_speaks_of_others or OTHER_DEALINGS.search(sentence.low):
        return None
    if not sentence.asks and stance(sentence, *MATTER, hedges=False) in (
        Stance.PROMISED,
        Stance.PAST,
        Stance.ELSEWHERE,
        Stance.DENIED,
    ):
        return None
    # These ask for no passage, and leave little.
    named = _is_labelled(saying.page, sentence)
    of_the_dsa = named or _is_of_the_dsa(saying.page, sentence)
    if not of_the_dsa and not _says_who_writes(sentence):
        return None
    passage = tuple(_together(saying))
    whole = " ".join((*_labels_of(sentence), *(one.low for one in passage)))
    here = _gives_a_way(saying.page, sentence)
    if SECURITY.search(whole) or HELP_NUMBERS.search(whole) or not _leads_to_a_way(saying, passage):
        return None
    # "Authorities can write to us" is about an address only in the same breath.
    labelled = named or (here and _says_who_writes(sentence))
    if not labelled and not of_the_dsa:
        return None
    spoken = [one for one in passage if _names_languages(one) and not (here and _is_of_another(sentence, one))]
    evidence = dict.fromkeys((saying.evidence, *(saying.page.evidence(one.block, one.text) for one in spoken[:1])))
    return AuthorityContact(tuple(evidence), labelled, with_languages=labelled and bool(spoken))


def _leads_to_a_way(saying: Saying, passage: tuple[Sentence, ...]) -> bool:
    """Whether the passage gives a way to reach the platform; to a question, its answer must."""
    asked = saying.sentence
    answers = (one for one in passage if not asked.asks or one.question == asked.low)
    return any(_gives_a_way(saying.page, one) for one in answers)


def _is_of_another(sentence: Sentence, other: Sentence) -> bool:
    """Whether a sentence elsewhere in the passage is about an address of its own."""
    return other.block is not sentence.block and EMAIL.search(other.text) is not None


def _labels_of(sentence: Sentence) -> tuple[str, ...]:
    """Return the folded question, lead and nearest heading of a sentence."""
    heading = sentence.block.headings[-1:] if sentence.block.headings else ()
    return (sentence.question, sentence.lead, *(one.lower() for one in heading))


def _together(saying: Saying) -> Iterator[Sentence]:
    """Yield the sentences of the passage that may belong to the same contact point."""
    yield saying.sentence
    if saying.sentence.asks:
        yield from (one for one in saying.page.sentences if one.question == saying.sentence.low)
    for one in saying.passage:
        if one is not saying.sentence and not (
            one.names("for_users") and not one.names("authority_reader") and one.block is not saying.sentence.block
        ):
            yield one


def _gives_a_way(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence holds an e-mail address, or the name of a link to a message or a form."""
    if EMAIL.search(sentence.text) or (OURS.search(sentence.low) and PHONE.search(sentence.text)):
        return True
    said = sentence.text.lower()
    return any(
        (link.url.startswith("mailto:") or FORM.search(link.name.lower()))
        for link in page.links
        if link.name and link.name.lower() in said
    )


def _says_who_writes(sentence: Sentence) -> bool:
    """Whether a sentence says that authorities reach the platform by what it gives, or names them before a colon."""
    if not sentence.names("authority_reader"):
        return False
    found = EMAIL.search(sentence.text)
    before = sentence.low[: found.start() if found else len(sentence.low)]
    return sentence.names("reaches_us") or before.rstrip().endswith((":", "-", "("))


def _is_labelled(page: Page, sentence: Sentence) -> bool:
    """Whether a contact point for authorities is named in a sentence, or in the label, heading or question above it."""
    if sentence.asks:
        return _is_label(page, sentence.low)
    before = _run_in(sentence)
    if before and _is_label(page, before):
        return True
    if sentence.names("contact_point") and (sentence.names("authority_reader") or ARTICLE_11.search(sentence.low)):
        return True
    if sentence.stands_by("contact_point") and any(ARTICLE_11.search(one) for one in _labels_of(sentence)):
        return True
    return any(_is_label(page, label) for label in _labels_of(sentence) if label)


def _run_in(sentence: Sentence) -> str:
    """Return the label that a sentence opens with, before an address: "Contact for authorities. legal@…"."""
    found = EMAIL.search(sentence.text)
    before = sentence.low[: found.start()].rstrip() if found else ""
    return before.rstrip(".: ") if before.endswith((".", ":")) else ""


def _is_label(page: Page, label: str) -> bool:
    """Whether a label is for authorities, and is no heading about dealings with them."""
    hits = page.words.find(label)
    named = {hit.concept for hit in hits}
    if "authority_reader" not in named or OTHER_DEALINGS.search(label):
        return False
    if label.rstrip().endswith("?"):
        return ASKS_FOR_US.search(label) is not None
    if "contact_point" in named:
        return True
    rest = list(label)
    for hit in hits:
        if hit.concept == "authority_reader":
            rest[hit.start : hit.end] = " " * (hit.end - hit.start)
    return not FILLING.sub(" ", "".join(rest)).split()


def _is_of_the_dsa(page: Page, sentence: Sentence) -> bool:
    """Whether it is a general address on the DSA or a contact point, not one for users only."""
    labels = [page.words.named(label) for label in _labels_of(sentence) if label]
    if sentence.names("for_users") or any("for_users" in one for one in labels):
        return False
    return sentence.names("contact_point", "dsa_named")


def _names_languages(sentence: Sentence) -> bool:
    """Whether a sentence names the languages one may write in."""
    if BY_CODE.search(sentence.text):
        return True
    return sentence.names("tongue_named") and OTHER_TONGUES.search(EMAIL.sub(" ", sentence.low)) is None
