"""Everything this package raises on purpose.

AuditorError                a sentence for the person at the keyboard, and an exit code
└── UsageError      (2)     what was asked cannot be done: target, option, file
    └── RulesError  (2)     a check, requirement, code or vocabulary file is wrong
"""

import errno
from collections.abc import Mapping
from types import MappingProxyType

from auditor.requirements import Text

# What the system says in English only, for as far as a person meets it.
_DUTCH: Mapping[int, str] = MappingProxyType(
    {
        errno.ENOENT: "bestaat niet",
        errno.EISDIR: "is een map",
        errno.ENOTDIR: "is geen map",
        errno.EEXIST: "bestaat al",
        errno.EACCES: "geen toegang",
        errno.EPERM: "dat is niet toegestaan",
        errno.EROFS: "daar kan alleen worden gelezen",
        errno.ENOSPC: "de schijf is vol",
    }
)


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


def cause(error: Exception, otherwise: str = "") -> Text:
    """Return why the system refused, in both languages; of another error `otherwise`, or else its kind."""
    if isinstance(error, UnicodeDecodeError):
        return Text(nl="geen tekst in UTF-8", en="no text in UTF-8")
    told = (error.strerror if isinstance(error, OSError) else "") or otherwise or type(error).__name__
    number = error.errno if isinstance(error, OSError) else None
    return Text(nl=_DUTCH.get(number, told) if number is not None else told, en=told)
