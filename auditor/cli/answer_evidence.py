"""The evidence of an assessor: where the file is, and whether it is still the one that was hashed."""

import hashlib
from pathlib import Path

import msgspec

from auditor.answer import Answer
from auditor.answering.answers_file import Filled
from auditor.audit import Audit
from auditor.errors import UsageError, cause


def hashed(filled: Filled, file: Path, audit: Audit) -> Filled:
    """Return the answers with the digest of their evidence, which lies in the folder of their file or below it.

    Raises UsageError for evidence that is not there, lies elsewhere, or is not what it was when it was hashed: in the
    file of answers, or else for an answer to this audit before.
    """
    before = {one.evidence: one.sha256 for one in audit.answers if one.evidence}
    answers = tuple(
        msgspec.structs.replace(one, sha256=_digest(one, file, before.get(one.evidence, ""))) if one.evidence else one
        for one in filled.answers
    )
    return msgspec.structs.replace(filled, answers=answers)


def _digest(answer: Answer, file: Path, before: str) -> str:
    """Return the sha256 of one piece of evidence, in hex."""
    folder = file.parent.resolve()
    path = folder / answer.evidence
    about = f"{answer.requirement}, {answer.evidence}"
    try:
        if not path.resolve().is_relative_to(folder):
            raise UsageError(
                nl=f"Het bewijs ({about}) ligt niet in de map van {file.name}. Zet het daar, of in een map daaronder.",
                en=f"The evidence ({about}) is not in the folder of {file.name}. Put it there, or in a folder below.",
            )
        if not path.is_file():
            raise UsageError(
                nl=f"Het bewijs ({about}) is er niet. Zet het bestand in de map van {file.name}.",
                en=f"The evidence ({about}) is not there. Put the file in the folder of {file.name}.",
            )
        with path.open("rb") as opened:
            digest = hashlib.file_digest(opened, "sha256").hexdigest()
    except (OSError, ValueError) as error:
        why = cause(error, str(error))
        raise UsageError(
            nl=f"Het bewijs ({about}) is niet te lezen ({why.nl}).",
            en=f"The evidence ({about}) cannot be read ({why.en}).",
        ) from error
    wanted = answer.sha256 or before
    if wanted and digest != wanted:
        raise UsageError(
            nl=f"Het bewijs ({about}) is veranderd: het was {wanted} en is nu {digest}. Zet het oude bestand terug, of"
            f' als het nieuwe klopt: sha256 = "{digest}".',
            en=f"The evidence ({about}) has changed: it was {wanted} and is now {digest}. Put the old file back, or if"
            f' the new one is right: sha256 = "{digest}".',
        )
    return digest
