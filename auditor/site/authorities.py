"""The contact point of a platform for authorities (DSA art. 11), and the languages it answers in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.finding import Evidence
from auditor.site.contact import EMAIL
from auditor.site.page import Page
from auditor.site.page_kind import PageKind
from auditor.site.sentences import Sentence
from auditor.site.site import Saying, Site
from auditor.site.stance import Stance, stance

MATTER = ("authority_reader", "contact_point", "dsa_named")
LABEL_WORDS = 9
# What the site itself does with authorities, or tells its visitors to do.
OTHER_DEALINGS = re.compile(
    r"\b(?:geven (?:wij|we)|(?:wij|we) (?:geven|melden|doen|werken|delen|schakelen|waarschuwen)|"
    r"melden (?:wij|we)|doorgeven|"
    r"aangifte|klacht\w*|klagen|bezwaar|beroep|bel(?:t)? (?:u |je )?(?:de )?politie|samenwerk\w*|werken (?:wij|we)|"
    r"persoonsgegevens|bij twijfel|vermoed\w*|"
    r"we (?:report|pass|tell|share|work|cooperate|notify|inform)|complain\w*|appeal|data protection|call the police|"
    r"report (?:it|this|them) to)\b"
)
SECURITY = re.compile(r"\b(?:lek|lekken|kwetsbaarhe\w+|vulnerabilit\w+|security researcher\w*)\b")
HELP_NUMBERS = re.compile(r"\b(?:0900[- ]?8844|112)\b")


@dataclass(frozen=True, slots=True)
class AuthorityContact:
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
    if sentence.asks or saying.page_speaks_of_others or OTHER_DEALINGS.search(sentence.low):
        return None
    if stance(sentence, *MATTER, hedges=False) in (Stance.PROMISED, Stance.PAST, Stance.ELSEWHERE, Stance.DENIED):
        return None
    passage = tuple(_together(saying))
    if SECURITY.search(" ".join((*saying_labels(sentence), *(one.low for one in passage)))):
        return None
    if not any(_gives_a_way(saying.page, one) for one in passage):
        return None
    labelled = _is_for_authorities(saying.page, sentence)
    if not labelled and not _is_of_the_dsa(saying.page, sentence):
        return None
    spoken = [one for one in passage if _names_languages(one)]
    evidence = dict.fromkeys((saying.evidence, *(saying.page.evidence(one.block, one.text) for one in spoken[:1])))
    return AuthorityContact(tuple(evidence), labelled, with_languages=labelled and bool(spoken))


def saying_labels(sentence: Sentence) -> tuple[str, ...]:
    """Return the folded question, lead and nearest heading of a sentence."""
    heading = sentence.block.headings[-1:] if sentence.block.headings else ()
    return (sentence.question, sentence.lead, *(one.lower() for one in heading))


def _together(saying: Saying) -> Iterator[Sentence]:
    """Yield the sentences of the passage that may belong to the same contact point."""
    yield saying.sentence
    for one in saying.passage:
        if one is not saying.sentence and not (
            one.names("for_users") and not one.names("authority_reader") and one.block is not saying.sentence.block
        ):
            yield one


def _gives_a_way(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence holds an e-mail address, or the name of a link that opens a message."""
    if EMAIL.search(sentence.text):
        return True
    return any(
        link.url.startswith("mailto:") and link.name and link.name.lower() in sentence.text.lower()
        for link in page.links
    )


def _is_for_authorities(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence, its label or its heading is addressed to authorities."""
    if sentence.names("authority_reader") and (
        sentence.names("contact_point", "reaches_us")
        or re.search(r"[:)]\s*\S*$|:\s*\S+@", sentence.low[: _address_at(sentence)]) is not None
    ):
        return not HELP_NUMBERS.search(sentence.low)
    for label in saying_labels(sentence):
        named = page.words.named(label) if label else frozenset()
        if "authority_reader" in named and ("contact_point" in named or len(label.split()) <= LABEL_WORDS):
            return not OTHER_DEALINGS.search(label)
    return False


def _address_at(sentence: Sentence) -> int:
    """Return where the e-mail address of a sentence starts, or its end."""
    found = EMAIL.search(sentence.text)
    return found.start() if found else len(sentence.text)


def _is_of_the_dsa(page: Page, sentence: Sentence) -> bool:
    """Whether it is a general address on the DSA or a contact point, not one for users only."""
    labels = [page.words.named(label) for label in saying_labels(sentence) if label]
    if sentence.names("for_users") or any("for_users" in one for one in labels):
        return False
    return sentence.names("contact_point", "dsa_named")


def _names_languages(sentence: Sentence) -> bool:
    """Whether a sentence names the languages one may write in."""
    return sentence.names("tongue_named") and not re.search(
        r"\b(?:recht|rechter|wet\w*|law|court\w*|taal van de site)\b", sentence.low
    )
