"""Bytes become text as a browser would read them, and a charset that lies is noticed."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.site.words.charset import as_utf8, decoded
from tests.site.pages import page

DUTCH = "Privé: één café, €50 – ‘ja’"
META = '<meta charset="{}">'
CASES = {
    "nothing declared, ASCII": (b"ja", "", "ja"),
    "nothing declared, UTF-8": (DUTCH.encode(), "", DUTCH),
    "nothing declared, Windows": (DUTCH.encode("cp1252"), "", DUTCH),
    "empty": (b"", "text/html; charset=utf-8", ""),
    "UTF-8 mark": (codecs.BOM_UTF8 + DUTCH.encode(), "", DUTCH),
    "UTF-8 mark beats the header": (codecs.BOM_UTF8 + DUTCH.encode(), "text/html; charset=iso-8859-1", DUTCH),
    "UTF-16 little endian": (codecs.BOM_UTF16_LE + DUTCH.encode("utf-16-le"), "", DUTCH),
    "UTF-16 big endian": (codecs.BOM_UTF16_BE + DUTCH.encode("utf-16-be"), "text/html; charset=utf-8", DUTCH),
    "UTF-16 cut in the middle": (codecs.BOM_UTF16_LE + "ja".encode("utf-16-le") + b"\x41", "", "ja\ufffd"),
    "header says UTF-16 without a mark": (DUTCH.encode("utf-16-le"), "text/html; charset=utf-16le", DUTCH),
    "zeros at both sides of the sign": (b"ja\0\0" * 9, "", "ja\0\0" * 9),
    "header says Windows": (DUTCH.encode("cp1252"), "text/html; charset=windows-1252", DUTCH),
    "Latin-1 is read as Windows": (b"\x8050", "text/html; charset=ISO-8859-1", "€50"),
    "header quoted and in capitals": (DUTCH.encode("cp1252"), 'TEXT/HTML; CHARSET="Windows-1252"', DUTCH),
    "header says Latin, bytes are UTF-8": (DUTCH.encode(), "text/html; charset=iso-8859-1", DUTCH),
    "header says ASCII, bytes are UTF-8": (DUTCH.encode(), "text/html; charset=us-ascii", DUTCH),
    "header says UTF-8, bytes are Windows": ("één".encode("cp1252"), "text/html; charset=utf-8", "één"),
    "header says UTF-8, a few bytes are broken": (
        DUTCH.encode() + b"\xff",
        "text/html; charset=utf-8",
        DUTCH + "\ufffd",
    ),
    "header names nothing that exists": (DUTCH.encode(), "text/html; charset=klingon", DUTCH),
    "header names a codec that makes no text": (DUTCH.encode(), "text/html; charset=base64", DUTCH),
    "header names a codec with a null": (b"ja", "text/html; charset=a\0b", "ja"),
    "header names a codec of Python only": (b"\\x3cb\\x3e", "text/html; charset=unicode_escape", "\\x3cb\\x3e"),
    "header names a codec that always raises": (b"ja\xe9", "text/html; charset=punycode", "jaé"),
    "header beats meta": ("ü".encode("koi8-r", "replace"), "text/html; charset=koi8-r", "?"),
    "Cyrillic by the header": ("да".encode("windows-1251"), "text/html; charset=windows-1251", "да"),
    "Cyrillic that the bytes deny": (b"\x98", "text/html; charset=windows-1251", "\u02dc"),
}


@pytest.mark.parametrize("name", CASES)
def test_bytes_are_read_as_what_they_are(name: str) -> None:
    body, content_type, text = CASES[name]
    assert decoded(body, content_type) == text


@pytest.mark.parametrize(
    "written",
    ['<meta charset="{}">', "<META CHARSET={}>", '<meta http-equiv="Content-Type" content="text/html; charset={}">'],
)
def test_the_page_itself_may_declare(written: str) -> None:
    declared = written.format("windows-1251")
    assert decoded(f"{declared}да".encode("windows-1251")) == f"{declared}да"


def test_a_declaration_deep_in_the_page_is_no_declaration() -> None:
    body = (" " * 5000 + META.format("windows-1251") + "é").encode("cp1252")
    assert decoded(body).endswith("é")


@pytest.mark.parametrize("name", CASES)
def test_utf8_for_the_parser_says_the_same(name: str) -> None:
    body, content_type, text = CASES[name]
    assert as_utf8(body, content_type).decode() == text


def test_good_utf8_is_handed_on_without_a_copy() -> None:
    body = DUTCH.encode()
    assert as_utf8(body, "text/html; charset=utf-8") is body


ODD = (
    "",
    "utf-8",
    "utf-16",
    "utf-7",
    "idna",
    "punycode",
    "undefined",
    "unicode_escape",
    "hz",
    "rot13",
    "mbcs",
    "x" * 300,
)


@given(st.binary(max_size=200), st.sampled_from(ODD))
def test_no_bytes_and_no_declaration_raise(body: bytes, charset: str) -> None:
    content_type = f"text/html; charset={charset}" if charset else ""
    assert isinstance(decoded(body, content_type), str)
    as_utf8(body, content_type).decode()


def test_a_page_reads_its_own_bytes() -> None:
    assert (
        page("<title>Privé</title>".encode("cp1252"), content_type="text/html; charset=utf-8").metadata.title == "Privé"
    )
