"""Since when a signature exists: an RFC 3161 time stamp on it, asked for and checked; the network is the caller's."""

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.errors import UsageError
from auditor.snapshot.fault import Faults
from auditor.snapshot.sign_extra import library
from auditor.snapshot.signed import in_base64, of_base64, put_signed, signed_so_far
from auditor.snapshot.wacz import SEAL

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from rfc3161_client import TimeStampResponse

# What is sent to an authority and what comes back.
QUERY_TYPE, REPLY_TYPE = "application/timestamp-query", "application/timestamp-reply"
Ask = Callable[[bytes], bytes]
_HASHES = {"2.16.840.1.101.3.4.2.1": "sha256", "2.16.840.1.101.3.4.2.2": "sha384", "2.16.840.1.101.3.4.2.3": "sha512"}


def stamp(path: Path, ask: Ask, certificates: bytes = b"") -> str:
    """Have an authority say that the signature existed at this moment; returns the moment (ISO 8601).

    `ask` posts a query to the authority and returns its reply; `certificates` is the PEM chain of the authority, kept
    beside the stamp so that it can still be checked when the authority is gone.
    """
    client = library("rfc3161_client")
    signed = signed_so_far(path)[1]
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
    times = {"timeSignature": in_base64(token), **({"timestampCert": certificates.decode()} if certificates else {})}
    put_signed(path, {**{name: value for name, value in signed.items() if not name.startswith("time")}, **times})
    return _moment(response)


def checked_stamp(signed: Mapping[str, str], roots: bytes | None, faults: Faults) -> tuple[str, bool | None]:
    """Return the moment of the stamp that was kept, and whether a root vouches for it; None without roots."""
    client = library("rfc3161_client")
    message = signed.get("signature", "").encode()
    try:
        response = client.decode_timestamp_response(_response(of_base64(signed["timeSignature"])))
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


def _certificates(pem: bytes) -> "list[Certificate]":
    try:
        return list(library("cryptography.x509").load_pem_x509_certificates(pem))
    except ValueError as error:
        raise UsageError(
            nl="Het opgegeven certificaat is geen PEM.", en="The certificate that was given is no PEM."
        ) from error


def _no_stamp(why: str) -> UsageError:
    return UsageError(
        nl=f"De tijdstempeldienst gaf geen bruikbaar tijdstempel ({why}). Probeer een andere dienst.",
        en=f"The time-stamp authority gave no usable time stamp ({why}). Try another one.",
    )
