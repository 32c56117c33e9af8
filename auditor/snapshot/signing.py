"""Who vouches for a snapshot: signs it with an Ed25519 key, and says what signature and time stamp are worth.

Both stand in `datapackage-digest.json` as the WACZ signing specification has it (docs/decisions/0015-snapshots.md says
where it was too narrow). Needs the extra `[sign]`; the network is the caller's.
"""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from auditor.snapshot.fault import Fault, Faults
from auditor.snapshot.sign_extra import key_forms, library
from auditor.snapshot.sign_key import private_key, public_der
from auditor.snapshot.signed import in_base64, of_base64, put_signed, signed_so_far
from auditor.snapshot.stamping import checked_stamp
from auditor.snapshot.wacz import SEAL

SPECIFICATION = "0.1.0"


class Vouched(msgspec.Struct, frozen=True):
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


def sign(path: Path, private: bytes, created: str, software: str) -> None:
    """Sign a snapshot of this program in place; an earlier signature and time stamp are replaced.

    `created` is ISO 8601 in UTC. Raises UsageError for another tool's file, a key that is none, and without `[sign]`.
    """
    key, forms = private_key(private), key_forms()
    public = key.public_key().public_bytes(forms.Encoding.DER, forms.PublicFormat.SubjectPublicKeyInfo)
    digest = signed_so_far(path)[0]
    signed = {
        "hash": digest,
        "created": created,
        "software": software,
        "version": SPECIFICATION,
        "signature": in_base64(key.sign(digest.encode())),
        "publicKey": in_base64(public),
    }
    put_signed(path, signed)


def check(path: Path, *, public: bytes | None = None, roots: bytes | None = None) -> Vouched:
    """Return what signature and time stamp of a snapshot are worth; all empty for one without.

    `public` is the PEM key of whoever should have signed, `roots` the PEM certificates of the authorities that are
    trusted. The chain inside the file proves nothing by itself, as whoever changes a file can change that as well.
    """
    digest, signed = signed_so_far(path, own=False)
    if not signed:
        return Vouched()
    faults = Faults()
    key = signed.get("publicKey", "")
    if not _is_signed(signed, digest):
        faults.add("signature", SEAL, nl="de handtekening klopt niet.", en="the signature does not hold.")
    known = None if public is None else public_der(public) == of_base64(key)
    if known is False:
        faults.add(
            "signature",
            SEAL,
            nl="het is met een andere sleutel ondertekend dan is opgegeven.",
            en="it was signed with another key than the one given.",
        )
    moment, trusted = checked_stamp(signed, roots, faults) if "timeSignature" in signed else ("", None)
    return Vouched(key, known, moment, trusted, tuple(faults.found))


def _is_signed(signed: Mapping[str, str], digest: str) -> bool:
    exceptions = library("cryptography.exceptions")
    loading = library("cryptography.hazmat.primitives.serialization")
    try:
        key = loading.load_der_public_key(of_base64(signed.get("publicKey", "")))
        key.verify(of_base64(signed.get("signature", "")), digest.encode())
    except (exceptions.InvalidSignature, exceptions.UnsupportedAlgorithm, ValueError, TypeError, AttributeError):
        return False
    return signed.get("hash") == digest
