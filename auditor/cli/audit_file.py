"""Reads an audit.json from disk, or says in a sentence why it is none."""

from pathlib import Path

import msgspec

from auditor.audit import SCHEMA, Audit, from_json
from auditor.cli.output_folder import RECORD
from auditor.errors import UsageError, cause


class _Version(msgspec.Struct):
    """The one field that every version of the record has."""

    schema: int


def record_of(path: Path) -> Path:
    """Return the audit.json that is meant: the file itself, or the one in the folder of an audit."""
    return path / RECORD if path.is_dir() else path


def read_audit(path: Path) -> Audit:
    """Return the audit in a file; raises UsageError for one that cannot be read or is of another schema version."""
    try:
        data = path.read_bytes()
        version = msgspec.json.decode(data, type=_Version).schema
        if version != SCHEMA:
            raise _of_another_version(path, version)
        return from_json(data)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError) as error:
        why = cause(error, " ".join(str(error).split()))
        raise UsageError(
            nl=f"{path} is geen leesbare audit.json ({why.nl}). Geef het bestand dat 'auditor audit' schreef.",
            en=f"{path} is no readable audit.json ({why.en}). Give the file that 'auditor audit' wrote.",
        ) from error


def _of_another_version(path: Path, version: int) -> UsageError:
    """Word that the record is of a program that writes another form."""
    return UsageError(
        nl=f"{path} is een audit van schemaversie {version}; dit programma leest versie {SCHEMA}. Gebruik de versie van"
        " het programma die bij de audit hoort.",
        en=f"{path} is an audit of schema version {version}; this program reads version {SCHEMA}. Use the version of"
        " the program that belongs with the audit.",
    )
