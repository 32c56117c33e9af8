"""Asks a time-stamp authority for a stamp (RFC 3161, section 3.4): the one request that carries a body."""

from collections.abc import Callable

import httpx

from auditor.errors import UsageError
from auditor.snapshot.stamping import QUERY_TYPE

SECONDS = 20.0
MOST_BYTES = 200_000


def asker(url: str) -> Callable[[bytes], bytes]:
    """Return a function that posts a query to the authority and returns its reply; raises UsageError when it fails."""

    def ask(query: bytes) -> bytes:
        try:
            with httpx.Client(timeout=SECONDS, trust_env=False) as client:
                reply = client.post(url, content=query, headers={"Content-Type": QUERY_TYPE}).raise_for_status()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            why = " ".join(str(error).split())[:200] or type(error).__name__
            raise UsageError(
                nl=f"De tijdstempeldienst {url} gaf geen stempel ({why}). De handtekening staat er; probeer het later.",
                en=f"The time-stamp authority {url} gave no stamp ({why}). The signature is there; try again later.",
            ) from error
        return reply.content[:MOST_BYTES]

    return ask
