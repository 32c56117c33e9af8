"""Everything an audit is judged by."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from auditor.audit import Rules
from auditor.check import Check
from auditor.code import Code
from auditor.errors import UsageError
from auditor.requirements import Requirement, Text
from auditor.site.channel_list import Channels
from auditor.site.kinds.page_words import PageWords
from auditor.site.words.vocabulary import Vocabulary


@dataclass(frozen=True)
class Rulebook:
    """Everything an audit is judged by; `checks` and `codes` by their ids, in the order of the files."""

    requirements: Mapping[str, Requirement]
    groups: Mapping[str, Text]
    codes: Mapping[str, Code]
    checks: Mapping[str, Check]
    words: Vocabulary
    pages: Mapping[str, Any]
    channels: Channels
    rules: Rules

    @cached_property
    def page_words(self) -> PageWords:
        """The words that pages are known by, made ready once for who reads pages and who redacts them.

        Raises RulesError for a wrong `pages.toml`.
        """
        return PageWords(self.pages)

    def code(self, identity: str) -> Code:
        """Return a code by its id; raises UsageError that names the ones there are."""
        if identity not in self.codes:
            known = ", ".join(self.codes)
            raise UsageError(
                nl=f"Er is geen code met de naam '{identity}'. Kies uit: {known}.",
                en=f"There is no code named '{identity}'. Choose from: {known}.",
            )
        return self.codes[identity]
