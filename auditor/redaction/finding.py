"""Everything personal in one text: where it stands and of what kind, but what is the platform's or of help."""

import re
from collections.abc import Iterator, Mapping, Sequence

from auditor.redaction import handles, mail, messengers, spelled, streets
from auditor.redaction.accounts import BSN_SAID, accounts_in, is_bsn
from auditor.redaction.coarse import coarse, lowered, plain
from auditor.redaction.known import Known
from auditor.redaction.leet import leet_numbers
from auditor.redaction.mail import mails_in
from auditor.redaction.messengers import messengers_in
from auditor.redaction.numbers import Number, national, numbers_in, numbers_in_code
from auditor.redaction.places import addresses_in
from auditor.redaction.reported_one import reported_in
from auditor.redaction.signs import Kinds
from auditor.redaction.span import Span
from auditor.redaction.spelled import spelled_numbers
from auditor.redaction.streets import is_of_a_company, streets_said
from auditor.redaction.writers import handles_in

BEFORE = 48
BESIDE, AFTER = 90, 25
# What anyone may dial and no person has: free, paid and business numbers.
SERVICE = re.compile(r"(?:0800|0900|0906|0909|0903|0905|088|116\d{3}|14\d{3}$)")
DIALLED = re.compile(r"(?<!\d)(?:00)?([1-9]\d{7,14})(?!\d)")
SIGNS = Kinds(
    mail=mail.SIGNS, link=messengers.LINKED, messenger=messengers.NAMED, digit=spelled.SIGNS, lesser=handles.HOUSES,
    service=handles.NAMED, street=streets.SIGNS,
)  # fmt: skip
MOBILE = re.compile(r"(?:0?6|\+316|00316|04[5-9]|\+324|00324|\+491[567]|00491[567]|01[567]|\+336|\+337)")


def personal_in_text(text: str, known: Known, *, own: bool) -> list[Span]:
    """Return what goes from a text that people read; `own` tells a place where the platform gives its own contact."""
    flat = plain(text)
    low = lowered(flat)
    signs = SIGNS.places_in(low)
    shapes = coarse(flat)
    found: list[Span] = []
    taken = [*accounts_in(flat, shapes)]
    if not own:
        found.extend(Span(start, end, "iban") for start, end in taken)
    for number in numbers_in(flat):
        if any(start < number.end and number.start < end for start, end in taken):
            continue
        bare = number.digits
        said = BSN_SAID.search(low, max(0, number.start - BEFORE), number.start) is not None
        if said or (is_bsn(bare) and bare[0] != "0" and not own):
            found.append(Span(number.start, number.end, "bsn"))
        elif known.is_persons_number(national(bare)) or not (own or _is_of_help(flat, number, known)):
            found.append(Span(number.start, number.end, "phone"))
    found.extend(Span(start, end, "phone") for start, end in spelled_numbers(flat, signs["digit"]))
    found.extend(Span(start, end, "phone") for start, end in leet_numbers(flat))
    found.extend(_mails(flat, signs["mail"], known, own=own))
    found.extend(_messengers(flat, signs, known, own=own))
    if not own:
        found.extend(
            Span(start, end, "address")
            for start, end in addresses_in(flat, shapes)
            if not is_of_a_company(flat, start, end)
        )
        found.extend(
            Span(start, end, "address")
            for start, end in streets_said(flat, signs["street"])
            if not (is_of_a_company(flat, start, end) or known.stands_beside_help(flat[max(0, start - BESIDE) : start]))
        )
        # In code "session: user.id" tells of nobody.
        found.extend(Span(*span, "messenger") for span in handles.handles_of_services(flat, signs["service"]))
        found.extend(
            Span(start, end, "name")
            for start, end in handles_in(flat, shapes)
            if not known.stands_beside_help(flat[start:end])
        )
    # Also on a page of the platform's own: there the form stands.
    found.extend(Span(start, end, "name") for start, end in reported_in(flat))
    found.extend(Span(start, end, "name") for start, end in known.names_in(text, low))
    return found


def personal_in_code(text: str, known: Known, *, own: bool) -> list[Span]:
    """Return what goes from an address, an attribute or a script, where a digit seldom belongs to a number."""
    flat = plain(text)
    low = lowered(flat)
    signs = SIGNS.places_in(low)
    shapes = coarse(flat)
    found = [] if own else [Span(start, end, "iban") for start, end in accounts_in(flat, shapes)]
    found.extend(
        Span(number.start, number.end, "phone")
        for number in numbers_in_code(flat)
        if known.is_persons_number(national(number.digits)) or not (own or _is_of_help(flat, number, known))
    )
    found.extend(_mails(flat, signs["mail"], known, own=own))
    found.extend(_messengers(flat, signs, known, own=own))
    if not own:
        found.extend(Span(start, end, "address") for start, end in addresses_in(flat, shapes))
        found.extend(Span(start, end, "phone") for start, end in spelled_numbers(flat, signs["digit"]))
    found.extend(Span(start, end, "name") for start, end in reported_in(flat))
    found.extend(Span(start, end, "name") for start, end in known.names_in_code(low))
    return found


def _is_of_help(flat: str, number: Number, known: Known) -> bool:
    """Whether a number is a help channel's, a service number, or stands beside the name of one, right or wrong."""
    if known.is_help_number(number.digits) or SERVICE.match(number.digits):
        return True
    if MOBILE.match(number.digits):
        return False
    window = flat[max(0, number.start - BESIDE) : number.end + AFTER]
    return known.stands_beside_help(window)


def _messengers(flat: str, signs: Mapping[str, Sequence[int]], known: Known, *, own: bool) -> Iterator[Span]:
    for start, end in messengers_in(flat, signs):
        if not own or _dials_someone(flat[start:end], known):
            yield Span(start, end, "messenger")


def _dials_someone(link: str, known: Known) -> bool:
    """Whether a link to a messenger dials a number that was learnt as someone's."""
    return any(known.is_persons_number(national(f"+{digits}")) for digits in DIALLED.findall(link))


def _mails(flat: str, signs: Sequence[int], known: Known, *, own: bool) -> Iterator[Span]:
    for start, end, domain in mails_in(flat, signs):
        known_one = flat[start:end].strip().lower() in known.mails
        if known_one or not (own or known.is_own_domain(domain) or known.is_help_domain(domain)):
            yield Span(start, end, "email")
