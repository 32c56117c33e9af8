"""The list of help channels as the rules hold it, and what a page can mention of one."""

from collections.abc import Iterable
from enum import StrEnum

import msgspec
from msgspec import Struct

from auditor.requirements import Text
from auditor.site.markup.elements import Link
from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.words.vocabulary import folded


class Channel(Struct, frozen=True):
    """A help or reporting channel and its public details; `phones` in national notation."""

    id: str
    name: Text
    names: tuple[str, ...]
    phones: tuple[str, ...]
    domains: tuple[str, ...]
    purpose: str
    country: str
    confirmed: str
    proper: tuple[str, ...] = ()


class Stale(Struct, frozen=True):
    """A name or domain that was right once."""

    names: tuple[str, ...]
    domains: tuple[str, ...]
    replaced_by: str
    note: Text


class Channels(Struct, frozen=True, rename={"channels": "channel"}):
    """The dated list of channels (`words/channels.toml`)."""

    dated: str
    channels: tuple[Channel, ...]
    stale: tuple[Stale, ...]


class Part(StrEnum):
    """What a mention gives of a channel."""

    NAME = "name"
    PHONE = "phone"
    LINK = "link"
    WRONG_PHONE = "wrong_phone"
    WRONG_LINK = "wrong_link"
    STALE = "stale"


class Mention(msgspec.Struct, frozen=True):
    """One place where a page refers to a channel: which, what part of it, as text or link."""

    channel: str
    part: Part
    page: Page
    seen: Block | Link
    said: str = ""


def right(mentions: Iterable[Mention], channel: str, *parts: Part) -> tuple[Mention, ...]:
    """Return the mentions of a channel with one of the parts."""
    return tuple(one for one in mentions if one.channel == channel and one.part in parts)


DIALLED_SIGNS = (
    "0800",
    "0900",
    "112",
    "113",
    "116",
    "088",
    "+31",
    "0031",
    "+32",
    "078",
    "033",
    "800",
    "900",
    "1-1-2",
    "1 1 2",
)


def channel_signs(known: Channels) -> tuple[str, ...]:
    """Return folded literals, one of which all that refers to a channel holds: a name, an address, a number's start."""
    signs: dict[str, None] = dict.fromkeys(DIALLED_SIGNS)
    for one in known.channels:
        signs.update(dict.fromkeys(map(folded, (*one.names, *one.proper, *one.domains))))
    for old in known.stale:
        signs.update(dict.fromkeys(map(folded, (*old.names, *old.domains))))
    return tuple(signs)
