"""Takes numbers, names, pictures and links of persons out of code that is not understood."""

import re
from collections import Counter

from auditor.redaction.escapes import blanked, found_behind_percent, unescaped
from auditor.redaction.finding import personal_in_code
from auditor.redaction.known import Known
from auditor.redaction.pictures import PICTURE, PLACEHOLDER
from auditor.redaction.span import Span, merged, without
from auditor.redaction.strings import personal_in_strings
from auditor.site.markup.elements import Addresses

JOINED = re.compile(r"(?<=\d)([\"'])\s{0,3}\+\s{0,3}([\"'])(?=[\d\s-])")
URL = re.compile(r"https?:(?:\\?/){2}[^\s\"'<>\\)\x01]{1,400}(?:\\/[^\s\"'<>\\)\x01]{0,200}){0,12}")
PATH = re.compile(
    r"(?:(?<=[\"'`])|(?<=url\())(?:\\?/)[^\s\"'`<>\\()]{1,200}(?:\\/[^\s\"'`<>\\()]{1,200}){0,12}(?=[\"'`)])"
)
# Where a page or its headers send on to, or say that something belongs to it.
LED_TO = re.compile(r"(?<=[=;,'\"\s<])(?!url\b)[^\s;,'\"=<>]*/[^\s'\"<>]*", re.IGNORECASE)


def sent_on(text: str, known: Known, addresses: Addresses) -> str:
    """Return what says where to go on to, or what belongs to a page, with the masks of persons in it."""
    return LED_TO.sub(lambda found: known.link(found[0], addresses) or found[0], text)


def in_code(text: str, known: Known, addresses: Addresses, changes: Counter[str]) -> str:
    """Return a script or the like without numbers, mail addresses, names and links of persons."""
    text = _pictures(text, changes)
    told = joined(unescaped(text))
    spans = [one for one in personal_in(told, known) if one.kind != "name" or not _in_mask(told, one.start)]
    for span in spans:
        changes[span.kind] += 1
    told = without(told, spans)
    linked = links_masked(told, known, addresses, changes)
    return linked if spans or linked != told else text


def personal_in(told: str, known: Known) -> list[Span]:
    """Return what goes from code whose escapes are read: from the code itself, its strings, behind percent escapes."""
    seen = blanked(told)

    def found(code: str) -> list[Span]:
        return personal_in_code(code, known, own=False)

    return merged([*found(seen), *personal_in_strings(seen, known), *found_behind_percent(seen, found)])


def joined(text: str) -> str:
    """Return code in which digits that are put together from several strings stand together."""
    if "+" not in text or not any(sign in text for sign in ("'+", '"+', "' +", '" +')):
        return text
    return JOINED.sub("", text)


def _in_mask(text: str, place: int) -> bool:
    return "/_masker/" in text[max(0, place - 40) : place]


def _pictures(text: str, changes: Counter[str]) -> str:
    if "data:image" not in text:
        return text
    told, count = PICTURE.subn(PLACEHOLDER, text)
    if count:
        changes["image"] += count
    return told


def links_masked(text: str, known: Known, addresses: Addresses, changes: Counter[str]) -> str:
    """Return a text with the addresses of persons under their mask."""
    if not known.may_mask_in(text):
        return text

    def link(found: re.Match[str]) -> str:
        written = found[0].replace("\\/", "/").rstrip(".,;")
        mask = known.link(written, addresses) or known.link_within(written, addresses)
        if not mask:
            return found[0]
        changes["link"] += 1
        told = mask + found[0].replace("\\/", "/")[len(written) :]
        return told.replace("/", "\\/") if "\\/" in found[0] else told

    if "http" in text:
        text = URL.sub(link, text)
    return PATH.sub(link, text)
