"""Who vouches for a snapshot, and since when it exists: an Ed25519 signature and an RFC 3161 time stamp.

Both stand in `datapackage-digest.json` as the WACZ signing specification has it (docs/decisions/0015-snapshots.md says
where it was too narrow). Needs the extra `[sign]`; the network is the caller's.
"""

import base64
import binascii
import hashlib
import importlib
import os
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, cast

from auditor.errors import UsageError
from auditor.snapshot.fault import Fault, Faults
from auditor.snapshot.opening import is_own
from auditor.snapshot.package import Package, signed_data
from auditor.snapshot.wacz import PACKAGE, SEAL, Content, Slice, seal, write
from auditor.snapshot.zipping import Part

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.x509 import Certificate
    from rfc3161_client import TimeStampResponse

SPECIFICATION = "0.1.0"
# What is sent to an authority and what comes back.
QUERY_TYPE, REPLY_TYPE = "application/timestamp-query", "application/timestamp-reply"
Ask = Callable[[bytes], bytes]
_HASHES = {"2.16.840.1.101.3.4.2.1": "sha256", "2.16.840.1.101.3.4.2.2": "sha384", "2.16.840.1.101.3.4.2.3": "sha512"}


@dataclass(frozen=True, slots=True)
class Vouched:
    """What a signature and a time stamp are worth.

    `key` is the signer's public key (base64 of its DER form, "" when not signed) and `known` whether it is the key
    that was expected, None when none was. `moment` is what the time stamp says (ISO 8601, "" without one) and
    `trusted` whether a certificate that was given vouches for it, None when none was.
    """

    key: str = ""
    known: bool | None = None
    moment: str = ""
    trusted: bool | None = None
    faults: tuple[Fault, ...] = ()


def new_key() -> bytes:
    """Return a new private key as PEM, to be kept in a file that only its owner can read."""
    ed25519, forms = _library("cryptography.hazmat.primitives.asymmetric.ed25519"), _forms()
    key = ed25519.Ed25519PrivateKey.generate()
    return bytes(key.private_bytes(forms.Encoding.PEM, forms.PrivateFormat.PKCS8, forms.NoEncryption()))


def public_key(private: bytes) -> bytes:
    """Return the public key of a private one as PEM: what is given to those who verify."""
    forms = _forms()
    public = _private(private).public_key()
    return bytes(public.public_bytes(forms.Encoding.PEM, forms.PublicFormat.SubjectPublicKeyInfo))


def sign(path: Path, private: bytes, created: str, software: str) -> None:
    """Sign a snapshot of this program in place; an earlier signature and time stamp are replaced.

    `created` is ISO 8601 in UTC. Raises UsageError for another tool's file, a key that is none, and without `[sign]`.
    """
    key, forms = _private(private), _forms()
    public = key.public_key().public_bytes(forms.Encoding.DER, forms.PublicFormat.SubjectPublicKeyInfo)
    digest = _sealed(path)[0]
    signed = {
        "hash": digest,
        "created": created,
        "software": software,
        "version": SPECIFICATION,
        "signature": _text(key.sign(digest.encode())),
        "publicKey": _text(public),
    }
    _replace(path, signed)


def stamp(path: Path, ask: Ask, certificates: bytes = b"") -> str:
    """Have an authority say that the signature existed at this moment; returns the moment (ISO 8601).

    `ask` posts a query to the authority and returns its reply; `certificates` is the PEM chain of the authority, kept
    beside the stamp so that it can still be checked when the authority is gone.
    """
    client = _library("rfc3161_client")
    signed = _sealed(path)[1]
    if "signature" not in signed:
        raise UsageError(
            nl=f"{path} is nog niet ondertekend; een tijdstempel komt op de handtekening. Onderteken het eerst.",
            en=f"{path} is not signed yet; a time stamp is put on the signature. Sign it first.",
        )
    message = signed["signature"].encode()
    reply = ask(bytes(client.TimestampRequestBuilder().data(message).build().as_bytes()))
    try:
        response = client.decode_timestamp_response(reply)
        token = bytes(response.time_stamp_token())
        wrong = not _stamps(response, message)
    except (ValueError, TypeError) as error:
        raise _no_stamp(str(error)) from error
    if wrong:
        raise _no_stamp("another message")
    times = {"timeSignature": _text(token), **({"timestampCert": certificates.decode()} if certificates else {})}
    _replace(path, {**{name: value for name, value in signed.items() if not name.startswith("time")}, **times})
    return _moment(response)


def check(path: Path, *, public: bytes | None = None, roots: bytes | None = None) -> Vouched:
    """Return what signature and time stamp of a snapshot are worth; all empty for one without.

    `public` is the PEM key of whoever should have signed, `roots` the PEM certificates of the authorities that are
    trusted. The chain inside the file proves nothing by itself, as whoever changes a file can change that as well.
    """
    digest, signed = _sealed(path, own=False)
    if not signed:
        return Vouched()
    faults = Faults()
    key = signed.get("publicKey", "")
    if not _is_signed(signed, digest):
        faults.add("signature", SEAL, nl="de handtekening klopt niet.", en="the signature does not hold.")
    known = None if public is None else _der(public) == _bytes(key)
    if known is False:
        faults.add(
            "signature",
            SEAL,
            nl="het is met een andere sleutel ondertekend dan is opgegeven.",
            en="it was signed with another key than the one given.",
        )
    moment, trusted = _checked_stamp(signed, roots, faults) if "timeSignature" in signed else ("", None)
    return Vouched(key, known, moment, trusted, tuple(faults.found))


def _checked_stamp(signed: Mapping[str, str], roots: bytes | None, faults: Faults) -> tuple[str, bool | None]:
    client = _library("rfc3161_client")
    message = signed.get("signature", "").encode()
    try:
        response = client.decode_timestamp_response(_response(_bytes(signed["timeSignature"])))
        moment, wrong = _moment(response), not _stamps(response, message)
    except (ValueError, TypeError, UsageError):
        moment, wrong, response = "", True, None
    if wrong or response is None:
        faults.add(
            "timestamp",
            SEAL,
            nl="het tijdstempel hoort niet bij deze handtekening.",
            en="the time stamp does not belong to this signature.",
        )
        return moment, False
    if roots is None:
        return moment, None
    try:
        client.VerifierBuilder(roots=_certificates(roots)).build().verify_message(response, message)
    except (client.VerificationError, ValueError):
        faults.add(
            "timestamp",
            SEAL,
            nl="het tijdstempel is niet gezet door een dienst waarvan een certificaat is opgegeven.",
            en="the time stamp was not set by an authority whose certificate was given.",
        )
        return moment, False
    return moment, True


def _sealed(path: Path, *, own: bool = True) -> tuple[str, dict[str, str]]:
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


def _replace(path: Path, signed: Mapping[str, str]) -> None:
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


def _is_signed(signed: Mapping[str, str], digest: str) -> bool:
    exceptions = _library("cryptography.exceptions")
    loading = _library("cryptography.hazmat.primitives.serialization")
    try:
        key = loading.load_der_public_key(_bytes(signed.get("publicKey", "")))
        key.verify(_bytes(signed.get("signature", "")), digest.encode())
    except (exceptions.InvalidSignature, exceptions.UnsupportedAlgorithm, ValueError, TypeError, AttributeError):
        return False
    return signed.get("hash") == digest


def _stamps(response: "TimeStampResponse", message: bytes) -> bool:
    """Whether a stamp is one of this message."""
    imprint = response.tst_info.message_imprint
    name = _HASHES.get(imprint.hash_algorithm.dotted_string)
    return name is not None and hashlib.new(name, message).digest() == bytes(imprint.message)


def _moment(response: "TimeStampResponse") -> str:
    return response.tst_info.gen_time.strftime("%Y-%m-%dT%H:%M:%SZ")


def _response(token: bytes) -> bytes:
    """Return the reply "granted" around a token, as the token alone is kept and the library reads replies."""
    body = bytes.fromhex("3003020100") + token
    size = len(body)
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return b"\x30" + (length if size < 0x80 else bytes([0x80 | len(length)]) + length) + body


def _private(pem: bytes) -> "Ed25519PrivateKey":
    loading = _forms()
    ed25519 = _library("cryptography.hazmat.primitives.asymmetric.ed25519")
    exceptions = _library("cryptography.exceptions")
    try:
        key = loading.load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, exceptions.UnsupportedAlgorithm):
        key = None
    if not isinstance(key, ed25519.Ed25519PrivateKey):
        raise UsageError(
            nl="Dit is geen Ed25519-sleutel zonder wachtwoord in PEM. Maak er een met 'auditor sign --new-key'.",
            en="This is no Ed25519 key without a password in PEM. Make one with 'auditor sign --new-key'.",
        )
    return cast("Ed25519PrivateKey", key)


def _der(public: bytes) -> bytes:
    forms = _forms()
    try:
        key = forms.load_pem_public_key(public)
    except ValueError as error:
        raise UsageError(
            nl="De opgegeven openbare sleutel is geen PEM.", en="The public key that was given is no PEM."
        ) from error
    return bytes(key.public_bytes(forms.Encoding.DER, forms.PublicFormat.SubjectPublicKeyInfo))


def _certificates(pem: bytes) -> "list[Certificate]":
    try:
        return list(_library("cryptography.x509").load_pem_x509_certificates(pem))
    except ValueError as error:
        raise UsageError(
            nl="Het opgegeven certificaat is geen PEM.", en="The certificate that was given is no PEM."
        ) from error


def _forms() -> ModuleType:
    return _library("cryptography.hazmat.primitives.serialization")


def _library(name: str) -> ModuleType:
    """Return a library of the extra; loaded when something is signed or checked, as it is slow to load."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise UsageError(
            nl="Ondertekenen en handtekeningen nakijken vraagt een uitbreiding:"
            " installeer 'gedragscode-auditor[sign]'.",
            en="Signing, and checking signatures, needs an extra: install 'gedragscode-auditor[sign]'.",
        ) from error


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    """Return what a text in base64 holds; raises ValueError for one that is not written as it should be."""
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("no base64") from error
    if _text(data) != text:
        raise ValueError("base64 with something left over")
    return data


def _no_stamp(why: str) -> UsageError:
    return UsageError(
        nl=f"De tijdstempeldienst gaf geen bruikbaar tijdstempel ({why}). Probeer een andere dienst.",
        en=f"The time-stamp authority gave no usable time stamp ({why}). Try another one.",
    )
