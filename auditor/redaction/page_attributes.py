"""Takes persons out of the attributes of a page."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from itertools import accumulate
from urllib.parse import unquote

from selectolax.lexbor import LexborNode

from auditor.redaction.attribute_names import IMAGES, LINKING, NUMBERS_ONLY, READ_BY_PEOPLE
from auditor.redaction.coarse import plain
from auditor.redaction.code import links_masked, sent_on
from auditor.redaction.escapes import read_through
from auditor.redaction.finding import personal_in_code, personal_in_text
from auditor.redaction.known import Known
from auditor.redaction.mail import deciphered
from auditor.redaction.names import name_in
from auditor.redaction.numbers import national
from auditor.redaction.pictures import PICTURE, PLACEHOLDER
from auditor.redaction.scripts import redacted_json
from auditor.redaction.span import Span, merged, without
from auditor.redaction.standing import gives_own_contact
from auditor.redaction.strings import personal_in_strings, telling_addresses
from auditor.redaction.taken_apart import BORDER, Round
from auditor.redaction.writers import NAMING_ATTRIBUTE, is_handle
from auditor.site.entries.card_marks import BLANK, ROOT, SUMMARY
from auditor.site.markup.redaction import MARK

NOWHERE = "about:invalid"
MAIL_GUARD = "/cdn-cgi/l/email-protection"
LEAST_OF_NUMBER, SHORT_VALUE = 6, 2
# What holds nothing of a person, whatever it says; a style may.
PLAIN = (NUMBERS_ONLY | {ROOT, SUMMARY}) - {"style"}
# What a list of addresses holds, what a script names, where one may stand inside.
SETS = frozenset({"srcset", "data-srcset", "imagesrcset", "ping"})
OF_SET = re.compile(r"[^\s,]*/[^\s,]*")
QUOTED = re.compile(r"(?<=[\"'`])[^\s\"'`<>]*/[^\s\"'`<>]*(?=[\"'`])")
# The frame of a drawing: four numbers, none of which begins as one that is dialled.
FRAME = re.compile(r"(?:-?(?:0|[1-9]\d*)?(?:\.\d+)?(?:[\s,]+|$)){4}")
INSIDE = re.compile(r"[\"'`(]/|://")
PERSON_META = re.compile(r"profile:(?:username|first_name|last_name)")
IMAGE_META = re.compile(r"(?:og|twitter):image(?::(?:url|secure_url|src|(alt)))?")


def clean_attributes(page: Round) -> None:
    """Take persons out of every attribute."""
    held = [
        (node, name, value)
        for node, name, value in page.parts.values
        if name not in PLAIN and len(value) > SHORT_VALUE and _may_tell(name, value)
    ]
    for node, name, value in held:
        told = _as_a_whole(page, node, name, value)
        if told != value:
            node.attrs[name] = told
    for node, name in _telling(held, page.known):
        written = node.attributes.get(name)
        if not written:
            continue
        told = _clean_attribute(page, node, name, written)
        if told != written:
            node.attrs[name] = told


def _as_a_whole(page: Round, node: LexborNode, name: str, value: str) -> str:
    """Return what stands in place of an attribute that tells of someone as a whole, by its name or where it leads."""
    if name.startswith("data-") and value != BLANK and _names_someone(name, value, page.known):
        page.changes["name"] += 1
        page.known.learn_writers([value.strip()] if is_handle(value.strip()) else name_in(value))
        return BLANK
    if name == "content" and value != BLANK and PERSON_META.fullmatch(_property_of(node)):
        page.changes["name"] += 1
        page.known.learn_writers([value.strip()])
        return BLANK
    if name == "content" and (shown := IMAGE_META.fullmatch(_property_of(node))):
        wanted = BLANK if shown[1] else PLACEHOLDER
        if value != wanted:
            page.changes["image"] += 1
        return wanted
    if value[0] in "[{":
        told = redacted_json(value, page.known, page.addresses, page.changes, under=f"{node.tag} {name}")
        if told is not None:
            return told
    if "/" not in value and value[0] not in ".?h":
        return value
    told = _links(page, node, name, value) if "/_masker/" not in value else value
    if told != value:
        page.changes["link"] += 1
    return told


def _links(page: Round, node: LexborNode, name: str, value: str) -> str:
    """Return an attribute with the mask of a person for where it leads, as a whole or within a script or a list."""
    known, addresses = page.known, page.addresses

    def link(found: re.Match[str]) -> str:
        return known.link(found[0], addresses) or found[0]

    if name == "content" and (node.attributes.get("http-equiv") or "").lower() == "refresh":
        return sent_on(value, known, addresses)
    if name in LINKING or (value.startswith(("/", "http")) and not any(map(str.isspace, value))):
        return known.link(value, addresses) or known.link_within(value, addresses) or value
    if name in SETS:
        return OF_SET.sub(link, value)
    if name.startswith("on"):
        return QUOTED.sub(link, value)
    return links_masked(value, known, addresses, Counter()) if INSIDE.search(value) else value


def _property_of(node: LexborNode) -> str:
    """Return what an element of metadata tells of the page."""
    return node.attributes.get("property") or node.attributes.get("name") or ""


def _may_tell(name: str, value: str) -> bool:
    """Whether an attribute can hold something of a person; a style does by an address, a text or a name of its own."""
    if name == "style":
        return "url(" in value or "--" in value or "'" in value or '"' in value
    return not (name == "viewBox" and FRAME.fullmatch(value))


def _telling(held: list[tuple[LexborNode, str, str]], known: Known) -> list[tuple[LexborNode, str]]:
    """Return the attributes in which something may be found, all of them looked through at once, each value once."""
    people: dict[str, list[int]] = defaultdict(list)
    code: dict[str, list[int]] = defaultdict(list)
    told: set[int] = set()
    for place, (_, name, value) in enumerate(held):
        (people if _by_people(name, value) else code)[value].append(place)
        if name == "data-cfemail":
            told.add(place)
    for value in _that_tell(people, lambda text: personal_in_text(text, known, own=False)):
        told.update(people[value])
    quoted = [value for value in code if "'" in value or '"' in value or "`" in value]
    for value in {
        *_that_tell(code, lambda text: personal_in_code(text, known, own=False)),
        *(_that_tell(quoted, lambda text: personal_in_strings(text, known)) if quoted else ()),
    }:
        told.update(code[value])
    return [held[place][:2] for place in sorted(told)]


def _that_tell(values: Iterable[str], find: Callable[[str], list[Span]]) -> set[str]:
    """Return the values in which something is found, as they are or with their percent escapes read."""
    some = [(value, value) for value in values]
    some += [(plainer, value) for _, value in some for plainer in read_through(value) if BORDER not in plainer]
    starts = [0, *accumulate(len(text) + 1 for text, _ in some)]
    whole = BORDER.join([text for text, _ in some])
    hits = [span.start for span in find(whole)]
    for sign in ("data:image", MAIL_GUARD, "tel:", "sms:", "callto:", "Tel:"):
        place = whole.find(sign)
        while place >= 0:
            hits.append(place)
            place = whole.find(sign, place + 1)
    return {some[min(bisect_right(starts, hit), len(some)) - 1][1] for hit in hits}


def _by_people(name: str, value: str) -> bool:
    """Whether an attribute is read by people rather than by the browser."""
    if name == "value" and value.islower() and " " not in value:
        # What an option sends: the slug of whoever is chosen.
        return False
    return (name in READ_BY_PEOPLE or " " in value) and "://" not in value and name != "style" and name not in SETS


def _names_someone(name: str, value: str, known: Known) -> bool:
    """Whether an attribute is one that holds a writer's name or number, and holds some."""
    if NAMING_ATTRIBUTE.fullmatch(name) is None or known.is_own_word(value.lower()):
        return False
    if known.is_help_number(value) or ("@" in value and known.is_own_domain(value.rpartition("@")[2].lower())):
        return False
    return any(map(str.isalpha, value)) or sum(map(str.isdigit, value)) > LEAST_OF_NUMBER


def _clean_attribute(page: Round, node: LexborNode, name: str, value: str) -> str:
    """Return an attribute without persons."""
    if "/_masker/" in value and name in LINKING:
        return value
    if "data:image" in value and PICTURE.search(value):
        page.changes["image"] += 1
        return PICTURE.sub(PLACEHOLDER, value)
    region = page.places.of(node).region
    own = gives_own_contact(region, own_page=page.own_page)
    low = value[:8].lower()
    if low.startswith(("tel:", "sms:", "callto:")):
        number = unquote(value.partition(":")[2]).partition("?")[0]
        someones = page.known.is_persons_number(national(plain(number)))
        if not someones and (own or page.known.is_help_number(number) or not any(map(str.isdigit, number))):
            return value
        page.changes["phone"] += 1
        return f"{value.partition(':')[0]}:{MARK}"
    if name == "data-cfemail" or MAIL_GUARD in value:
        return _clean_guarded(page, value, own=own)
    by_people = _by_people(name, value)
    spans = _personal_in(value, page.known, by_people=by_people, own=own)
    told = without(value, spans)
    for plainer in read_through(value):
        if not spans:
            spans = _personal_in(plainer, page.known, by_people=by_people or "<" in value, own=own)
            told = without(plainer, spans) if spans else value
    for span in spans:
        page.changes[span.kind] += 1
    if spans and name in LINKING and not by_people and not low.startswith("mailto:"):
        # Half an address leads astray: a page of the platform gets its mask, anything else leads nowhere.
        mask = page.known.mask_named(page.addresses.resolve(value)[0], telling_addresses(page.known))
        return mask or (PLACEHOLDER if name in IMAGES else NOWHERE)
    return told


def _personal_in(value: str, known: Known, *, by_people: bool, own: bool) -> list[Span]:
    """Return what goes from an attribute: one that is read by people, or one that is an address or a script."""
    if by_people:
        return personal_in_text(value, known, own=own)
    in_strings = [] if own else personal_in_strings(value, known)
    return merged([*personal_in_code(value, known, own=own), *in_strings])


def _clean_guarded(page: Round, value: str, *, own: bool) -> str:
    """Return what Cloudflare's cipher hides only when it is the platform's own."""
    cipher = value.partition("#")[2] if "#" in value else value
    mail = deciphered(cipher)
    domain = mail.rpartition("@")[2].lower()
    if not mail or own or page.known.is_own_domain(domain) or page.known.is_help_domain(domain):
        return value
    page.changes["email"] += 1
    return value.replace(cipher, MARK)
