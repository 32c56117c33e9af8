"""Bytes to text: the declared charset if it holds, else what the bytes themselves say."""

import codecs
import re

BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
BOM_STARTS = tuple(mark for mark, _ in BOMS)
IN_HEADER = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
IN_META = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
META_WITHIN = 4096
LATIN = frozenset({"iso8859-1", "ascii", "cp1252"})
# The encodings that browsers read (WHATWG Encoding), as Python calls them; any other name is no declaration.
OF_THE_WEB = LATIN | frozenset(
    {
        "utf-8", "utf-16-le", "utf-16-be", "utf-16", "cp866", "iso8859-2", "iso8859-3", "iso8859-4", "iso8859-5",
        "iso8859-6", "iso8859-7", "iso8859-8", "iso8859-9", "iso8859-10", "iso8859-13", "iso8859-14", "iso8859-15",
        "iso8859-16", "koi8-r", "koi8-u", "mac-roman", "mac-cyrillic", "cp874", "cp1250", "cp1251", "cp1253", "cp1254",
        "cp1255", "cp1256", "cp1257", "cp1258", "gbk", "gb2312", "gb18030", "big5", "big5hkscs", "euc_jp", "shift_jis",
        "cp932", "iso2022_jp", "euc_kr", "cp949", "tis-620",
    }
)  # fmt: skip
WIDE = frozenset({"utf-16", "utf-16-le", "utf-16-be"})
# Text of two bytes a sign has so many zeros among its first bytes, at one side of the sign.
LEAST_ZEROS, SAMPLE = 0.3, 4096


def _known(name: str) -> str:
    """Return the codec's own name, or an empty string for one that no browser reads."""
    try:
        codec = codecs.lookup(name)
    except (LookupError, ValueError):
        return ""
    return codec.name if codec.name in OF_THE_WEB else ""


def _declared(body: bytes, content_type: str) -> list[str]:
    """Return the charsets that the header and the page declare and that exist, the header's first.

    That a text has two bytes a sign is not declared but seen: a page that says so in bytes of one is not written so.
    """
    in_header = IN_HEADER.search(content_type)
    in_meta = IN_META.search(body, 0, META_WITHIN)
    declared = [_known(in_header[1])] if in_header else []
    if in_meta:
        declared.append(_known(in_meta[1].decode("ascii", "replace")))
    return [name for name in declared if name and name not in WIDE]


def _wide(body: bytes) -> str:
    """Return the codec of a text of two bytes a sign without a byte order mark, empty for any other."""
    if b"\x00" not in body[:SAMPLE]:
        return ""
    sample = body[:SAMPLE]
    for name, first in (("utf-16-le", 1), ("utf-16-be", 0)):
        side, other = sample[first::2], sample[1 - first :: 2]
        if side.count(0) > LEAST_ZEROS * len(side) and other.count(0) < side.count(0) / 4:
            return name
    return ""


def decoded(body: bytes, content_type: str = "") -> str:
    """Return the body as text; a charset that lies is noticed, nothing raises.

    Order: byte order mark; the zeros of UTF-16; UTF-8 if the bytes are valid UTF-8 (a Latin declaration over UTF-8
    bytes lies, since such bytes are never an accident); the header's charset; the one in ``<meta>``; Windows-1252.
    """
    for mark, name in BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    if wide := _wide(body):
        return body.decode(wide, "replace")
    declared = _declared(body, content_type)
    if all(name == "utf-8" or name in LATIN for name in declared):
        try:
            return body.decode()
        except UnicodeDecodeError:
            pass
    for name in declared:
        # HTML reads every Latin declaration as Windows-1252 (WHATWG Encoding).
        wanted = "cp1252" if name in LATIN else name
        try:
            return body.decode(wanted)
        except ValueError:
            continue
    if declared[:1] == ["utf-8"] and _mostly_utf8(body):
        return body.decode("utf-8", "replace")
    return body.decode("cp1252", "replace")


def as_utf8(body: bytes, content_type: str = "") -> bytes:
    """Return the body as UTF-8, the very same bytes where they are that already, which saves the parser a copy."""
    if not body.startswith(BOM_STARTS) and not _wide(body):
        try:
            body.decode()
        except UnicodeDecodeError:
            pass
        else:
            declared = _declared(body, content_type)
            if all(name == "utf-8" or name in LATIN for name in declared):
                return body
    return decoded(body, content_type).encode("utf-8", "replace")


def _mostly_utf8(body: bytes) -> bool:
    """Whether a few broken bytes stand in otherwise good UTF-8 (a cut body, a bad import)."""
    text = body.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(1 for c in text if c > "\x7f") > 2 * broken
