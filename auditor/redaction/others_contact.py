"""A mobile number or a mail of somebody told of on a page of the platform: "mijn oude nummer (06…)"."""

import re
from collections.abc import Iterator

from auditor.redaction import mail
from auditor.redaction.coarse import lowered, plain
from auditor.redaction.finding import MOBILE
from auditor.redaction.known import Known
from auditor.redaction.mail import mails_in
from auditor.redaction.no_names import WHO
from auditor.redaction.numbers import numbers_in
from auditor.redaction.signs import Kinds
from auditor.redaction.span import Span
from auditor.site.markup.redaction import MARK

BEFORE = 70
# Whose a number is said to be, in the sentence before it, up to it.
WHOSE = re.compile(
    r"\b(?:mijn|haar|zijn|hun|diens|my|her|his|their|mein\w*|ihre?|seine?|mon|son)\s(?:[a-zà-ÿ]+\s){0,2}"
    r"(?:[a-z]{0,12}-?(?:nummers?|number|nr\.?|telefoon|mobiel(?:tje)?|phone|mobile|handy|06)|numéro)[^.!?]{0,24}$",
    re.IGNORECASE,
)
# "meneer Duin (", "van Zdenka:"; in brackets right behind it, or with a word for its number between.
TITLED = re.compile(
    rf"\b(?:[Mm]eneer|[Mm]evrouw|[Dd]e heer|[Dd]hr\.?|[Mm]evr\.|Mrs?\.?|Ms\.?|[Kk]lant|[Bb]ezoeker|[Gg]ebruiker|[Ll]id)"
    rf"\s(?:[a-z]{{2,3}} ){{0,2}}(?:{WHO}|{re.escape(MARK)})[^.!?]{{0,24}}$"
)
NAMED = re.compile(rf"{re.escape(MARK)}\s?[(:,]\s?(?:[a-z]+\s){{0,3}}[(]?$")
BESIDE = 60
MAILS = Kinds(mail=mail.SIGNS)


def of_somebody_else(text: str, known: Known) -> Iterator[Span]:
    """Yield the mobile numbers of somebody whom a text names or lets speak, and mails beside a name."""
    flat = plain(text)
    for number in numbers_in(flat):
        if MOBILE.match(number.digits) is None or known.is_help_number(number.digits):
            continue
        before = _named(flat[max(0, number.start - BEFORE) : number.start], known)
        if WHOSE.search(before) or TITLED.search(before) or NAMED.search(before):
            yield Span(number.start, number.end, "phone")
    yield from mails_beside_names(text, known)


def mails_beside_names(text: str, known: Known) -> Iterator[Span]:
    """Yield the mails elsewhere than at the platform in which a known name stands, or right behind one."""
    flat = plain(text)
    low = lowered(flat)
    for start, end, domain in mails_in(flat, MAILS.places_in(low)["mail"]):
        if known.is_own_domain(domain) or known.is_help_domain(domain):
            continue
        before = flat[max(0, start - BESIDE) : start].rpartition(". ")[2]
        if MARK in _named(before, known) or any(True for _ in known.names_in_code(low[start:end])):
            yield Span(start, end, "email")


def _named(text: str, known: Known) -> str:
    """Return a text with a mark for each name that is known."""
    told, reached = [], 0
    for start, end in sorted(known.names_in(text, lowered(text))):
        if start >= reached:
            told += [text[reached:start], MARK]
            reached = end
    return "".join((*told, text[reached:]))
