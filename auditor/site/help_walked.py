"""What a visitor saw of the help that a platform offers: where it stands, and a picture of it."""

from typing import Self

import msgspec
from msgspec import Struct


class HelpSeen(Struct, frozen=True):
    """The help block: the address of its page, and a picture of it."""

    url: str
    shot: str

    @classmethod
    def of(cls, told: dict[str, object]) -> Self | None:
        """Return what was told before; None for what tells of no help."""
        try:
            return msgspec.convert(told, cls)
        except msgspec.ValidationError:
            return None

    def told(self) -> dict[str, object]:
        """Return it as plain values."""
        return dict(msgspec.to_builtins(self))
