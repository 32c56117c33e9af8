"""The Ed25519 keys that a snapshot is signed with and checked by, as PEM."""

from typing import TYPE_CHECKING, cast

from auditor.errors import UsageError
from auditor.snapshot.sign_extra import key_forms, library

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def new_key() -> bytes:
    """Return a new private key as PEM, to be kept in a file that only its owner can read."""
    ed25519, forms = library("cryptography.hazmat.primitives.asymmetric.ed25519"), key_forms()
    key = ed25519.Ed25519PrivateKey.generate()
    return bytes(key.private_bytes(forms.Encoding.PEM, forms.PrivateFormat.PKCS8, forms.NoEncryption()))


def public_key(private: bytes) -> bytes:
    """Return the public key of a private one as PEM: what is given to those who verify."""
    forms = key_forms()
    public = private_key(private).public_key()
    return bytes(public.public_bytes(forms.Encoding.PEM, forms.PublicFormat.SubjectPublicKeyInfo))


def private_key(pem: bytes) -> "Ed25519PrivateKey":
    """Return the key of a PEM; raises UsageError for anything but an Ed25519 key without a password."""
    loading = key_forms()
    ed25519 = library("cryptography.hazmat.primitives.asymmetric.ed25519")
    exceptions = library("cryptography.exceptions")
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


def public_der(public: bytes) -> bytes:
    """Return the DER form of a public key in PEM; raises UsageError for one that is none."""
    forms = key_forms()
    try:
        key = forms.load_pem_public_key(public)
    except ValueError as error:
        raise UsageError(
            nl="De opgegeven openbare sleutel is geen PEM.", en="The public key that was given is no PEM."
        ) from error
    return bytes(key.public_bytes(forms.Encoding.DER, forms.PublicFormat.SubjectPublicKeyInfo))
