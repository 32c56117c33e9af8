"""Why the system refused is told in the reader's language, also where the system knows English only."""

import errno

import pytest

from auditor.errors import cause


@pytest.mark.parametrize(
    ("error", "otherwise", "nl", "en"),
    [
        (FileNotFoundError(errno.ENOENT, "No such file or directory"), "", "bestaat niet", "No such file or directory"),
        (PermissionError(errno.EACCES, "Permission denied"), "x", "geen toegang", "Permission denied"),
        (OSError(errno.EIO, "Input/output error"), "", "Input/output error", "Input/output error"),
        (OSError("odd"), "its words", "its words", "its words"),
        (ValueError("secret"), "", "ValueError", "ValueError"),
        (UnicodeDecodeError("utf-8", b"secret", 0, 1, "odd"), "", "geen tekst in UTF-8", "no text in UTF-8"),
    ],
)
def test_a_cause_is_told_in_both_languages(error: Exception, otherwise: str, nl: str, en: str) -> None:
    told = cause(error, otherwise)
    assert (told.nl, told.en) == (nl, en)
