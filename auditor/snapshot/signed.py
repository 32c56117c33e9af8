"""What was signed of a snapshot stands in `datapackage-digest.json` of its package: reads it, and puts it in."""

import base64
import binascii
import json
import os
import zlib
from collections.abc import Mapping
from pathlib import Path

from auditor.errors import UsageError
from auditor.snapshot.fault import Faults
from auditor.snapshot.opening import is_own
from auditor.snapshot.package import Package
from auditor.snapshot.wacz import PACKAGE, SEAL, Content, Slice, seal, write
from auditor.snapshot.zipping import Part


def signed_data(package: Package) -> Mapping[str, object]:
    """Return what `datapackage-digest.json` says, {} when it says nothing that can be read."""
    try:
        told = json.loads(package.read(SEAL) or b"{}")
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def signed_so_far(path: Path, *, own: bool = True) -> tuple[str, dict[str, str]]:
    """Return the digest that is signed, and what was signed so far."""
    package = Package(path, Faults())
    try:
        if own and not any(is_own(source) for source in package.warcs()):
            raise UsageError(
                nl=f"{path} is niet door deze auditor opgenomen; alleen eigen opnamen worden ondertekend.",
                en=f"{path} was not recorded by this auditor; only its own recordings are signed.",
            )
        told = signed_data(package)
    finally:
        package.close()
    signed = told.get("signedData")
    fields = {str(name): str(value) for name, value in signed.items()} if isinstance(signed, dict) else {}
    return str(told.get("hash", "")), fields


def put_signed(path: Path, signed: Mapping[str, str]) -> None:
    """Put what was signed into the package, in one step."""
    package, temporary = Package(path, Faults()), path.with_name(f"{path.name}.signing")
    try:
        told = seal(package.read(PACKAGE) or b"", signed)
        parts: list[tuple[Part, Content]] = []
        for name, info in package.parts.items():
            if name == SEAL:
                parts.append((Part(name, len(told), zlib.crc32(told)), told))
            else:
                slice_ = Slice(package.file, package.start_of(info), info.file_size)
                parts.append((Part(name, info.file_size, info.CRC), slice_))
        with temporary.open("wb") as file:
            write(file, parts)
            file.flush()
            os.fsync(file.fileno())
        package.close()
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        why = error.strerror or str(error)
        raise UsageError(
            nl=f"{path} kan niet ondertekend worden: {why}. Het bestand is niet veranderd.",
            en=f"{path} cannot be signed: {why}. The file was not changed.",
        ) from error
    finally:
        package.close()


def in_base64(data: bytes) -> str:
    """Return bytes as the text that they are kept as."""
    return base64.b64encode(data).decode()


def of_base64(text: str) -> bytes:
    """Return what a text in base64 holds; raises ValueError for one that is not written as it should be."""
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("no base64") from error
    if in_base64(data) != text:
        raise ValueError("base64 with something left over")
    return data
