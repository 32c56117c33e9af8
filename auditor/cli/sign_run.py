"""One run of `auditor sign`."""

import os
from datetime import UTC, datetime
from pathlib import Path

from auditor import __version__
from auditor.cli.failure import told
from auditor.cli.judging import moment
from auditor.cli.language import Both
from auditor.cli.terminal import safe, say
from auditor.errors import AuditorError, UsageError, cause
from auditor.record import TOOL
from auditor.snapshot import sign_key, signing, stamping
from auditor.snapshot.verify import verify
from auditor.transport.time_stamp import asker

OWNER_ONLY = 0o600
SIGNED = Both("{file} is ondertekend.", "{file} is signed.")
STAMPED = Both("Tijdstempel: {moment}", "Time stamp: {moment}")
MADE = Both(
    "Nieuwe sleutel: {key} (houd die geheim); de openbare helft, voor wie narekent: {public}",
    "New key: {key} (keep it secret); its public half, for whoever verifies: {public}",
)


def run_sign(  # noqa: PLR0913 - as many as the command has
    language: str, snapshot: Path, key: Path, timestamp: str, certificates: Path | None, *, new_key: bool
) -> int:
    """Sign a recording and return the exit code."""
    try:
        hold_to_a_whole(snapshot)
        private = _made(key, language) if new_key else read(key)
        signing.sign(snapshot, private, moment(datetime.now(UTC)), f"{TOOL}/{__version__}")
        say(safe(SIGNED.said(language).format(file=snapshot)))
        if timestamp:
            chain = read(certificates) if certificates is not None else b""
            say(safe(STAMPED.said(language).format(moment=stamping.stamp(snapshot, asker(timestamp), chain))))
    except AuditorError as error:
        return told(error, language)
    return 0


def hold_to_a_whole(snapshot: Path) -> None:
    """Raise UsageError for a recording that is not there or whose digests do not hold: a signature vouches for them."""
    found = verify(snapshot)
    if found:
        raise UsageError(
            nl=f"{snapshot} is niet gaaf en wordt daarom niet ondertekend: {found[0].text.nl}",
            en=f"{snapshot} is not whole and is therefore not signed: {found[0].text.en}",
        )


def read(path: Path) -> bytes:
    """Read a key or certificates; raises UsageError for a file that cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(
            nl=f"{path} is niet te lezen ({cause(error).nl}). Geef een bestand met een sleutel of certificaten (PEM).",
            en=f"{path} cannot be read ({error.strerror}). Give a file with a key or certificates (PEM).",
        ) from error


def _made(path: Path, language: str) -> bytes:
    """Make a key in a file that only its owner can read, never over one that is there."""
    private = sign_key.new_key()
    public = path.with_name(f"{path.name}.pub")
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY), "wb") as file:
            file.write(private)
        public.write_bytes(sign_key.public_key(private))
    except OSError as error:
        raise UsageError(
            nl=f"De sleutel {path} is niet te maken ({cause(error).nl}). Kies een bestand dat er nog niet is.",
            en=f"The key {path} cannot be made ({error.strerror}). Choose a file that is not there yet.",
        ) from error
    say(safe(MADE.said(language).format(key=path, public=public)))
    return private
