"""Everything this package raises on purpose.

AuditorError                a sentence for the person at the keyboard, and an exit code
└── UsageError      (2)     what was asked cannot be done: target, option, file
    └── RulesError  (2)     a check, requirement, code or vocabulary file is wrong
"""

from auditor.requirements import Text


class AuditorError(Exception):
    """A clear sentence in two languages; `exit_code` is what the command ends with."""

    exit_code = 2

    def __init__(self, nl: str, en: str) -> None:
        super().__init__(en)
        self.text = Text(nl=nl, en=en)


class UsageError(AuditorError):
    """What was asked cannot be done as it was asked."""


class RulesError(UsageError):
    """A file of the rules (check, requirement, code, vocabulary) is wrong."""
