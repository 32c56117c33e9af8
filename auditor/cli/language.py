"""In which language the command line speaks, decided before anything heavy is imported."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

LANGUAGES = ("nl", "en")


class Both(NamedTuple):
    """One sentence in the two languages; the light twin of `Text`, whose module costs too much for ``--help``."""

    nl: str
    en: str

    def said(self, language: str) -> str:
        """Return the English sentence for ``en`` and the Dutch one for anything else."""
        return self.en if language == "en" else self.nl


def language_of(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return the language asked by ``--lang``, else by AUDITOR_LANG, else an English locale's, else Dutch."""
    asked = _option(arguments) or environment.get("AUDITOR_LANG", "").strip().lower()
    if asked in LANGUAGES:
        return asked
    locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    return "en" if locale.lower().startswith("en") else "nl"


def _option(arguments: Sequence[str]) -> str:
    """Return the value of the last ``--lang`` before a ``--``, an empty string without one."""
    found = ""
    for place, word in enumerate(arguments):
        if word == "--":
            break
        if word.startswith("--lang="):
            found = word.removeprefix("--lang=")
        elif word == "--lang" and place + 1 < len(arguments):
            found = arguments[place + 1]
    return found.strip().lower()
