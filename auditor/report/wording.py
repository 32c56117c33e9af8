"""The sentences of the reports in one language, read from the three files of `FILES`."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import msgspec

from auditor.report.hostile import visible
from auditor.requirements import Text
from auditor.rulebook.rules_file import toml_of

FILES = ("wording.toml", "platforms.toml", "compare.toml")
LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def templates_folder() -> Path:
    """Return the folder of templates and wording, in a wheel and in a checkout."""
    package = Path(__file__).parent.parent
    inside = package / "report_templates"
    return inside if inside.is_dir() else package.parent / "report_templates"


@cache
def read_wording() -> Mapping[str, Mapping[str, Text]]:
    """Return every sentence by section and key; raises `msgspec.ValidationError` where a language lacks."""
    data: dict[str, object] = {}
    for file in FILES:
        data |= toml_of(templates_folder() / file)
    return msgspec.convert(data, dict[str, dict[str, Text]])


class Wording(msgspec.Struct, frozen=True):
    """The sentences in one language; a key is written ``section.name``, and an unknown one raises KeyError."""

    language: str
    sentences: Mapping[str, Mapping[str, Text]]

    def __call__(self, key: str, **values: object) -> str:
        """Return a sentence with the values filled in."""
        section, _, name = key.partition(".")
        sentence = self.sentences[section][name].in_language(self.language)
        return sentence.format(**values) if values else sentence

    def knows(self, key: str) -> bool:
        """Whether there is such a sentence."""
        section, _, name = key.partition(".")
        return name in self.sentences.get(section, {})

    def known(self, section: str, name: str) -> str:
        """Return the word for a value that a record holds, and the value itself when there is no word for it."""
        key = f"{section}.{name}"
        return self(key) if self.knows(key) else visible(name)

    def count(self, key: str, number: int, **values: object) -> str:
        """Return the singular or the plural of a sentence; the number is `n`."""
        return self(f"{key}_{'one' if number == 1 else 'other'}", n=number, **values)

    def of(self, text: Text) -> str:
        """Return a text of the rules or the record in this language, harmless."""
        return visible(text.in_language(self.language))

    def sentence(self, text: Text) -> str:
        """Return such a text with a capital and a full stop."""
        line = self.of(text)
        ends = line.rstrip("\"'\u201d\u2019)").endswith((".", "!", "?", "…"))
        # An address and the name of a file begin as they are written.
        first_word = line.partition(" ")[0].rstrip(".,:;!?")
        first = line[:1] if "." in first_word or "/" in first_word else line[:1].upper()
        return first + line[1:] + ("" if ends or not line else ".")

    def day(self, moment: str) -> str:
        """Return the date of an ISO 8601 moment, in UTC: 24 november 2026."""
        return self._dated("date.day", moment)

    def moment(self, moment: str) -> str:
        """Return an ISO 8601 moment, in UTC: 24 november 2026 om 02.10 uur (UTC)."""
        return self._dated("date.moment", moment)

    def _dated(self, key: str, moment: str) -> str:
        """Fill in a date, or return what cannot be read as one."""
        try:
            at = datetime.fromisoformat(moment)
            at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
        except (ValueError, OverflowError):
            return visible(moment)
        clock = {"hour": f"{at.hour:02}", "minute": f"{at.minute:02}"} if key == "date.moment" else {}
        return self(key, day=at.day, month=self(f"date.month_{at.month}"), year=at.year, **clock)


def wording(language: str) -> Wording:
    """Return the sentences in ``nl`` or ``en``; anything else is Dutch, as `Text.in_language` has it."""
    return Wording("en" if language == "en" else "nl", read_wording())


def language_tag(language: str) -> str:
    """Return a `lang` attribute for text of a page; empty says that the language is not known."""
    return language if LANGUAGE_TAG.fullmatch(language) else ""
