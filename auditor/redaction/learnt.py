"""What may be stored of what a visit has learnt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Learnt:
    """What may be stored of what was learnt: the masks given and the seal of the marks; nothing of a person."""

    seal: str
    home: str
    masks: tuple[str, ...]
