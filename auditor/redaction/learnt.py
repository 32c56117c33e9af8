"""What may be stored of what a visit has learnt."""

import msgspec


class Learnt(msgspec.Struct, frozen=True):
    """What may be stored of what was learnt: the masks given and the seal of the marks; nothing of a person."""

    seal: str
    home: str
    masks: tuple[str, ...]
