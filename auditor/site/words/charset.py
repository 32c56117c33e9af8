"""Bytes to text: the declared charset if it holds, else what the bytes themselves say."""

import codecs
import re

BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
BOM_STARTS = tuple(mark for mark, _ in BOMS)
IN_HEADER = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
IN_META = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
META_WITHIN = 4096
LATIN = frozenset({"iso8859-1", "ascii", "cp1252"})
# Codecs of Python that no browser knows; some raise on any text, some turn escapes into markup.
NOT_OF_THE_WEB = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "utf-7"})


def _known(name: str) -> str:
    """Return the codec's own name, or an empty string for one that does not exist or does not make text."""
    try:
        codec = codecs.lookup(name)
    except (LookupError, ValueError):
        return ""
    # base64, zlib and the like are codecs too, and would raise on text.
    return codec.name if getattr(codec, "_is_text_encoding", True) and codec.name not in NOT_OF_THE_WEB else ""


def _declared(body: bytes, content_type: str) -> list[str]:
    """Return the charsets that the header and the page declare and that exist, the header's first."""
    in_header = IN_HEADER.search(content_type)
    in_meta = IN_META.search(body, 0, META_WITHIN)
    declared = [_known(in_header[1])] if in_header else []
    if in_meta:
        declared.append(_known(in_meta[1].decode("ascii", "replace")))
    return [name for name in declared if name]


def decoded(body: bytes, content_type: str = "") -> str:
    """Return the body as text; a charset that lies is noticed, nothing raises.

    Order: byte order mark; UTF-8 if the bytes are valid UTF-8 (a Latin declaration over UTF-8 bytes lies, since such
    bytes are never an accident); the header's charset; the one in ``<meta>``; Windows-1252.
    """
    for mark, name in BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
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
    if not body.startswith(BOM_STARTS):
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
