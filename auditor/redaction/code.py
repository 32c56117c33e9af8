"""Takes numbers, names, pictures and links of persons out of code that is not understood."""

import re
from collections import Counter

from auditor.redaction.finding import personal_in_code, without
from auditor.redaction.known import Known
from auditor.redaction.pictures import PICTURE, PLACEHOLDER
from auditor.site.markup.elements import Addresses

ESCAPE = re.compile(r"\\u00([2-7][0-9a-fA-F])|\\x([2-7][0-9a-fA-F])|\\u(00[c-fC-F][0-9a-fA-F])")
WRITTEN = re.compile(r"\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[ntrbfv])")
KEPT_ESCAPES = frozenset("\"'\\<>&/`")
JOINED = re.compile(r"(?<=\d)([\"'])\s{0,3}\+\s{0,3}([\"'])(?=[\d\s-])")
URL = re.compile(r"https?:(?:\\?/){2}[^\s\"'<>\\)\x01]{1,400}(?:\\/[^\s\"'<>\\)\x01]{0,200}){0,12}")
PATH = re.compile(r"(?<=[\"'])(?:\\?/)[^\s\"'<>\\]{1,200}(?:\\/[^\s\"'<>\\]{1,200}){0,12}(?=[\"'])")


def in_code(text: str, known: Known, addresses: Addresses, changes: Counter[str]) -> str:
    """Return a script or the like without numbers, mail addresses, names and links of persons."""
    text = _pictures(text, changes)
    plainer = unescaped(text)
    told = joined(plainer)
    # What stands behind ``\n`` or ``\u003e`` begins there, though a letter or digit stands before it.
    spans = personal_in_code(WRITTEN.sub(_blank, told) if "\\" in told else told, known, own=False)
    spans = [one for one in spans if one.kind != "name" or not _in_mask(told, one.start)]
    changed = bool(spans)
    for span in spans:
        changes[span.kind] += 1
    told = without(told, spans)
    linked = links_masked(told, known, addresses, changes)
    return linked if changed or linked != told else text


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def joined(text: str) -> str:
    """Return code in which digits that are put together from several strings stand together."""
    if "+" not in text or not any(sign in text for sign in ("'+", '"+', "' +", '" +')):
        return text
    return JOINED.sub("", text)


def _in_mask(text: str, place: int) -> bool:
    return "/_masker/" in text[max(0, place - 40) : place]


def unescaped(text: str) -> str:
    r"""Return code with ``\u0040`` and the like as the signs they stand for, where that does not change its meaning."""
    if "\\" not in text or ("\\u" not in text and "\\x" not in text):
        return text

    def sign(found: re.Match[str]) -> str:
        told = chr(int(found[1] or found[2] or found[3], 16))
        return found[0] if told in KEPT_ESCAPES or not told.isprintable() else told

    return ESCAPE.sub(sign, text)


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
        mask = known.link(written, addresses)
        if not mask:
            return found[0]
        changes["link"] += 1
        told = mask + found[0].replace("\\/", "/")[len(written) :]
        return told.replace("/", "\\/") if "\\/" in found[0] else told

    if "http" in text:
        text = URL.sub(link, text)
    return PATH.sub(link, text)
