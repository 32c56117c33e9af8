"""Facts of a visit that are kept as plain values beside it, and read again."""

from typing import Self

import msgspec
from msgspec import Struct


class Plainly(Struct, frozen=True):
    """What a visit learnt, told as plain values and read back."""

    @classmethod
    def of(cls, told: dict[str, object]) -> Self | None:
        """Return what was told before; None for what tells of something else."""
        try:
            return msgspec.convert(told, cls)
        except msgspec.ValidationError:
            return None

    def told(self) -> dict[str, object]:
        """Return it as plain values."""
        return dict(msgspec.to_builtins(self))
