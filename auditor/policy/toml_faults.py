"""Words what is wrong in a settings file: which file, which key, and the way out, in both languages."""

import re
import tomllib
from typing import Any, TypeVar

import msgspec

from auditor.errors import UsageError
from auditor.requirements import Text

Read = TypeVar("Read")

WAY_OUT = Text("Herstel dit; docs/ci.md toont een voorbeeld", "Mend this; docs/ci.md shows an example")

_PLACE = re.compile(r"^(?P<what>.*?)(?: - at `(?P<place>[^`]*)`)?$", re.DOTALL)
_UNKNOWN = re.compile(r"Object contains unknown field `(.*)`", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(.*)`")
_EXPECTED = re.compile(r"Expected `(.*?)`(?:, got `(.*)`)?")
_ENUM = re.compile(r"Invalid enum value (.*)", re.DOTALL)
_NO_DATE = "Invalid RFC3339 encoded date"
_NUMBERED = re.compile(r"\[(\d+)\]")
_KINDS = {
    "str": Text("een tekst tussen aanhalingstekens", "a text between quotation marks"),
    "int": Text("een geheel getal", "a whole number"),
    "float": Text("een getal", "a number"),
    "array": Text("een lijst tussen [ ]", "a list between [ ]"),
    "object": Text("een tabel", "a table"),
    "date": Text("een datum zoals 2026-12-31", "a date such as 2026-12-31"),
}


def toml_of(text: str, file: str, way_out: Text = WAY_OUT) -> dict[str, Any]:
    """Read TOML; raises UsageError with the line that is no TOML."""
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        said = " ".join(str(error).split())
        raise fault(file, "", Text(f"dit is geen TOML ({said})", f"this is no TOML ({said})"), way_out) from error


def typed(data: object, kind: type[Read], file: str, key: str = "", way_out: Text = WAY_OUT) -> Read:
    """Return data as a type; raises UsageError with the key that is wrong, which stands under `key`."""
    try:
        return msgspec.convert(data, kind)
    except (msgspec.ValidationError, ValueError) as error:
        found = _PLACE.match(str(error))
        what, place = (found["what"], found["place"] or "$") if found is not None else (str(error), "$")
        raise fault(file, f"{key}{_key(place)}".lstrip("."), _worded(what), way_out) from error


def fault(file: str, key: str, what: Text, way_out: Text = WAY_OUT) -> UsageError:
    """Word a fault in a file."""
    at = Text(f" bij '{key}'", f" at '{key}'") if key else Text("", "")
    return UsageError(
        nl=f"Het bestand {file} klopt niet{at.nl}: {what.nl}. {way_out.nl}.",
        en=f"The file {file} is wrong{at.en}: {what.en}. {way_out.en}.",
    )


def _key(place: str) -> str:
    """Return the place as a person counts: ``$.platform[0].name`` is ``.platform 1.name``."""
    return _NUMBERED.sub(lambda found: f" {int(found[1]) + 1}", place.removeprefix("$"))


def _worded(what: str) -> Text:
    """Put what msgspec says into both languages; what is new to us stays as it was said."""
    if found := _UNKNOWN.fullmatch(what):
        return Text(f"de sleutel '{found[1]}' bestaat niet", f"there is no key '{found[1]}'")
    if found := _MISSING.fullmatch(what):
        return Text(f"de sleutel '{found[1]}' ontbreekt", f"the key '{found[1]}' is missing")
    if found := _ENUM.fullmatch(what):
        return Text(f"{found[1]} is geen mogelijke waarde", f"{found[1]} is no possible value")
    if what == _NO_DATE:
        what = "Expected `date`"
    found = _EXPECTED.fullmatch(what)
    # What may be left out is `null` in Python, which TOML does not have.
    wanted = [kind.strip() for kind in found[1].split("|") if kind.strip() != "null"] if found else []
    if wanted and all(kind in _KINDS for kind in wanted):
        kinds = [_KINDS[kind] for kind in wanted]
        nl, en = " of ".join(kind.nl for kind in kinds), " or ".join(kind.en for kind in kinds)
        return Text(f"hier hoort {nl}", f"here belongs {en}")
    return Text(f"({what})", f"({what})")
