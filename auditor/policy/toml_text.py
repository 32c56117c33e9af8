"""Writes text as a TOML string that every editor shows as it is."""

import json


def quoted(text: str) -> str:
    """Return a TOML string in which everything that an editor would not show is escaped."""
    return "".join(_shown(character) for character in json.dumps(text, ensure_ascii=False))


def _shown(character: str) -> str:
    """Return a character as a TOML string holds it; a lone surrogate is no character to TOML."""
    point = ord(character)
    if 0xD800 <= point <= 0xDFFF:
        return "\\uFFFD"
    if not character.isprintable():
        return f"\\U{point:08X}" if point > 0xFFFF else f"\\u{point:04X}"
    return character
