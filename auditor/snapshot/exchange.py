"""What a visit asked and what came back: the unit that is kept, redacted, stored and replayed."""

import msgspec

Headers = tuple[tuple[bytes, bytes], ...]


class Asked(msgspec.Struct, frozen=True):
    """A request as it was sent: `headers` in order, with their case."""

    method: str
    url: str
    headers: Headers = ()

    @property
    def cookie(self) -> str:
        """The Cookie header that was sent: what tells the page behind a gate from the gate at the same address."""
        return cookie_of(self.headers)


class Answer(msgspec.Struct, frozen=True):
    """An answer as it came: `headers` of the wire in order with case and duplicates, `body` still content-coded.

    With an `original_digest` (that of the body that came over the wire) `body` is a redacted one and plain: no
    content coding, whatever the headers say; `changes` says what was taken out of it (a kind and how often).
    `truncated` says why the body breaks off ("" when it is whole).
    """

    status: int
    reason: bytes
    headers: Headers
    body: bytes
    original_digest: str = ""
    changes: tuple[tuple[str, int], ...] = ()
    truncated: str = ""


class Exchange(msgspec.Struct, frozen=True):
    """One request with its answer, or with the reason that none was had (`trouble`, a name of `Trouble`).

    Both stand where an answer broke off. `date` is ISO 8601 in UTC.
    """

    asked: Asked
    date: str
    answer: Answer | None = None
    trouble: str = ""
    detail: str = ""


def cookie_of(headers: Headers) -> str:
    """Return the Cookie header among these, "" without one."""
    return next((value.decode("latin-1") for name, value in headers if name.lower() == b"cookie"), "")
