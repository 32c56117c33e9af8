"""The list of help channels as the rules hold it, and what a page can mention of one."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from msgspec import Struct

from auditor.requirements import Text
from auditor.site.blocks import Block
from auditor.site.elements import Link
from auditor.site.page import Page


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


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a page refers to a channel: which, what part of it, as text or link."""

    channel: str
    part: Part
    page: Page
    seen: Block | Link
    said: str = ""


def right(mentions: Iterable[Mention], channel: str, *parts: Part) -> tuple[Mention, ...]:
    """Return the mentions of a channel with one of the parts."""
    return tuple(one for one in mentions if one.channel == channel and one.part in parts)
