"""Reads a TOML file of the rules, and words what is wrong with a file of them."""

import tomllib
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from auditor.errors import RulesError
from auditor.site.words.worked_out import worked_out

Read = TypeVar("Read")


def toml_of(path: Path) -> dict[str, Any]:
    """Read a TOML file; raises RulesError that names it."""
    try:
        text = path.read_text(encoding="utf-8")
        return worked_out("toml", sha256(text.encode()).hexdigest(), lambda: tomllib.loads(text))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise wrong(path, **said_of(error)) from error


def read(path: Path, kind: type[Read]) -> Read:
    """Read a TOML file as a typed value; raises RulesError with the place that is wrong."""
    try:
        return msgspec.convert(toml_of(path), kind)
    except (msgspec.ValidationError, ValueError) as error:
        raise wrong(path, **said_of(error)) from error


def wrong(path: Path, nl: str, en: str) -> RulesError:
    """Word what is wrong with a file of the rules."""
    return RulesError(
        nl=f"Het regelbestand {path} klopt niet: {nl}. Herstel of verwijder het bestand.",
        en=f"The rules file {path} is wrong: {en}. Mend or remove the file.",
    )


def said_of(error: BaseException) -> dict[str, str]:
    """Return what a library said of a file, which it says in English only, in both sentences."""
    said = " ".join(str(error).split()).rstrip(".")
    return {"nl": f"({type(error).__name__}) {said}", "en": f"({type(error).__name__}) {said}"}
