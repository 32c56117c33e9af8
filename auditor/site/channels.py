"""Finds help channels on pages: organisations by name, number and domain, and whether a mention has them right."""

import re
from collections.abc import Iterator, Mapping
from typing import TypeVar
from urllib.parse import urlsplit

from auditor.site.channel_list import Channel, Channels, Mention, Part, channel_signs
from auditor.site.markup.elements import Link
from auditor.site.markup.redaction import digits_of
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.reading.news import is_news
from auditor.site.words.dialling import NEAR, is_dialled, is_phone, numbers_in, says_police
from auditor.site.words.later import later
from auditor.site.words.literals import Literals
from auditor.site.words.vocabulary import Vocabulary, folded

SENTENCE_END = later(r"[.;!?]\s")
JUST_AFTER, POLICE_NEAR = 25, 30
SHORT = 5
LONG_NUMBER, AREA, SWAPPED = 8, 3, 2
NOT_A_REFERRAL = frozenset({Region.USER_CONTENT, Region.CARD})
Owner = TypeVar("Owner")


def digits(text: str) -> str:
    """Return a number as its national digits, whatever its spelling."""
    bare = digits_of(text)
    for prefix in ("+32", "0032"):
        if bare.startswith(prefix):
            return "0" + bare[len(prefix) :].removeprefix("0")
    return bare


class ChannelReader:
    """Finds the channels that pages refer to."""

    def __init__(self, known: Channels) -> None:
        """Index names, numbers and domains."""
        self.known = known
        self._by_id = {channel.id: channel for channel in known.channels}
        self._names = Vocabulary(
            [{c.id: c.names for c in known.channels}, {f"stale:{n}": s.names for n, s in enumerate(known.stale)}]
        )
        self._phones = {digits(phone): c.id for c in known.channels for phone in c.phones}
        self._domains = {domain: c.id for c in known.channels for domain in c.domains}
        self._proper = {name: c.id for c in known.channels for name in c.proper}
        spelled = "|".join(re.escape(name) for name in sorted(self._proper, key=len, reverse=True))
        self._proper_pattern = re.compile(rf"(?<!\w)(?:{spelled})(?!\w)") if spelled else None
        self._signs = Literals(channel_signs(known))
        self._stale_domains = {domain: n for n, s in enumerate(known.stale) for domain in s.domains}

    def channel(self, identity: str) -> Channel:
        """Return a channel by its id."""
        return self._by_id[identity]

    def is_help_number(self, number: str) -> bool:
        """Whether a number is one of a known channel, in any spelling."""
        return digits(number) in self._phones

    def owner_of(self, url: str) -> str:
        """Return the channel a web address belongs to, or an empty string."""
        return self._owner(url, self._domains) or ""

    def is_stale(self, url: str) -> bool:
        """Whether a web address belongs to a name that is no longer used."""
        return self._owner(url, self._stale_domains) is not None

    def successor(self, stale: Mention) -> str:
        """Return the channel that took the place of the one that a stale mention names, or an empty string."""
        if stale.part is not Part.STALE:
            return ""
        named = stale.said.removeprefix("stale:")
        number = int(named) if named.isdigit() else self._owner(stale.said, self._stale_domains)
        return "" if number is None else self.known.stale[number].replaced_by

    @staticmethod
    def _owner(url: str, domains: Mapping[str, Owner]) -> Owner | None:
        try:
            host = (urlsplit(url).hostname or "").removeprefix("www.")
        except ValueError:
            # "https://[…]" is no address at all.
            return None
        while host:
            if host in domains:
                return domains[host]
            host = host.partition(".")[2]
        return None

    def names_in(self, text: str) -> frozenset[str]:
        """Return the channels that a text names."""
        low = folded(text)
        found = {name for name in self._names.named(low) if not name.startswith("stale:")}
        return frozenset(found | {channel for _, _, channel in self._proper_names(text)})

    def places_of_names(self, text: str) -> list[tuple[int, int]]:
        """Return where a text names channels, also by a former name, as starts and ends."""
        hits = [(hit.start, hit.end) for hit in self._names.find(folded(text))]
        return [*hits, *((start, end) for start, end, _ in self._proper_names(text))]

    def names_former(self, text: str) -> bool:
        """Whether a text names a channel that is there no longer, under the name it had."""
        return any(name.startswith("stale:") for name in self._names.named(folded(text)))

    def mentions(self, page: Page) -> tuple[Mention, ...]:
        """Return every place where the platform itself refers to a channel on a page, in text first, then in links."""
        in_text = self._in_text(page) if self._may_refer(page) else ()
        in_links = self._in_links(page) if self._links_out(page) else ()
        return tuple(dict.fromkeys((*in_text, *in_links)))

    def _may_refer(self, page: Page) -> bool:
        """Whether a page holds anything that may refer to a channel."""
        return self._signs.stand_in(page.folded)

    def _links_out(self, page: Page) -> bool:
        """Whether some link dials, leaves the host, or is named for a channel."""
        parts = urlsplit(page.url)
        own = f"{parts.scheme}://{parts.netloc}/"
        return any(
            not link.url.startswith(own) or "." in link.url[len(own) :] or self._signs.stand_in(folded(link.name))
            for link in page.links
        )

    def _in_text(self, page: Page) -> Iterator[Mention]:
        """Yield names, numbers and written addresses in the text, numbers checked against the name beside them."""
        for block in page.blocks:
            # The foot of every page was read on the first.
            if block.region in NOT_A_REFERRAL or page.is_known(block):
                continue
            low = folded(block.text)
            if not self._signs.stand_in(low) or is_news(block):
                continue
            named = [(hit.start, hit.end, hit.concept) for hit in self._names.find(low)]
            named.extend(self._proper_names(block.text))
            for _, _, channel in named:
                stale = channel.startswith("stale:")
                yield Mention("" if stale else channel, Part.STALE if stale else Part.NAME, page, block, channel)
            for domain, channel in self._domains.items():
                if domain in low and re.search(rf"(?<![\w.@-])(?:www\.)?{re.escape(domain)}(?![\w-])", low):
                    yield Mention(channel, Part.LINK, page, block)
            yield from self._numbers(page, block, low, named)

    def _proper_names(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield names that are ordinary words unless they are written with capitals."""
        if self._proper_pattern is None:
            return
        for found in self._proper_pattern.finditer(text):
            yield found.start(), found.end(), self._proper[found[0]]

    def _numbers(self, page: Page, block: Block, low: str, named: list[tuple[int, int, str]]) -> Iterator[Mention]:
        """Yield the numbers of a block: right ones, and wrong ones that stand beside a channel's name."""
        announced = self._announced(block) if not named else set()
        numbers = tuple(numbers_in(low, self.is_help_number))
        above = folded(" . ".join((block.lead, *block.headings[-1:])))
        dialled = {self._phones.get(digits(found[0])) for found in numbers}
        # A name whose own number stands in the block is right; only the others can have a wrong one beside them.
        open_names = [one for one in named if one[2] not in dialled]
        for found in numbers:
            number = digits(found[0])
            owner = self._phones.get(number)
            if owner is not None and (len(number) > SHORT or is_dialled(low, found, above)):
                beside = self._beside(found, open_names) or next(iter(announced), "")
                phones = self._by_id[beside].phones if beside in self._by_id else ()
                if not phones or owner in {n for _, _, n in named} | announced or says_police(low, found, owner):
                    yield Mention(owner, Part.PHONE, page, block, number)
                else:
                    yield Mention(beside, Part.WRONG_PHONE, page, block, found[0].strip())
                continue
            if not is_phone(number):
                continue
            # An organisation without a number is not what is called: "Op helpwanted.nl … bij de politie, 0900-…"; nor
            # is one of an earlier sentence, where this one says police.
            here = [one for one in open_names if SENTENCE_END.search(low, one[1], found.start()) is None]
            beside = self._with_phones(
                self._beside(found, here),
                self._police_beside(f"{folded(block.lead)} {low[: found.start()]}", number),
                self._beside(found, open_names),
                next(iter(announced)) if len(announced) == 1 else "",
                self._mistyped(number),
            )
            if beside:
                yield Mention(beside, Part.WRONG_PHONE, page, block, found[0].strip())

    def _with_phones(self, *channels: str) -> str:
        """Return the first of these channels that can be called, or an empty string."""
        return next((one for one in channels if one in self._by_id and self._by_id[one].phones), "")

    def _mistyped(self, number: str) -> str:
        """Return the channel whose number this is but for two digits that changed places, or an empty string."""
        for phone, channel in self._phones.items():
            if len(phone) == len(number) >= LONG_NUMBER and sorted(phone) == sorted(number):
                wrong = [n for n, (a, b) in enumerate(zip(phone, number, strict=True)) if a != b]
                if len(wrong) == SWAPPED and wrong[0] >= AREA:
                    return channel
        return ""

    @staticmethod
    def _police_beside(before: str, number: str) -> str:
        """Return the police for a service number right behind the plain word, which is no name in the list."""
        named = re.search(r"\b(?:politie|police|polizei)\b[^.;]*$", before[-POLICE_NEAR:])
        return "politie" if named and number.startswith(("0900", "0800")) else ""

    def _announced(self, block: Block) -> set[str]:
        """Return the channels named by a block's row head, term or nearest heading."""
        for context in (block.lead, *reversed(block.headings[-1:])):
            found = self.names_in(context)
            if found:
                return set(found)
        return set()

    @staticmethod
    def _beside(number: re.Match[str], named: list[tuple[int, int, str]]) -> str:
        """Return the channel named nearest before a number, or shortly after it."""
        before = [n for n in named if n[1] <= number.start() and number.start() - n[1] <= NEAR]
        if before:
            return max(before)[2]
        after = [n for n in named if n[0] >= number.end() and n[0] - number.end() <= JUST_AFTER]
        # "Bel 112. Of Meld Misdaad Anoniem": the number belongs to what was said before the stop.
        after = [n for n in after if SENTENCE_END.search(number.string, number.end(), n[0]) is None]
        return min(after)[2] if after else ""

    def _in_links(self, page: Page) -> Iterator[Mention]:
        """Yield links to channels, links whose name says another channel, and links too broken to work."""
        own = urlsplit(page.url).hostname
        for link in page.links:
            if link.region in NOT_A_REFERRAL:
                continue
            low = folded(link.name)
            named = [n for n in self._names.named(low) if not n.startswith("stale:")]
            named.extend(channel for _, _, channel in self._proper_names(link.name))
            if link.url.startswith("tel:"):
                yield from self._dialled(page, link, named)
                continue
            if self.is_stale(link.url):
                yield Mention("", Part.STALE, page, link, link.url)
                continue
            owner = self.owner_of(link.url)
            if owner:
                if named and owner not in named and self._by_id[owner].purpose != self._by_id[named[0]].purpose:
                    yield Mention(named[0], Part.WRONG_LINK, page, link, link.url)
                yield Mention(owner, Part.LINK, page, link)
                continue
            path = urlsplit(link.url).path.strip("/")
            if urlsplit(link.url).hostname == own:
                broken = self._owner(f"https://{path}", self._domains)
                if broken:
                    yield Mention(broken, Part.WRONG_LINK, page, link, path)
            elif named and link.url.startswith("http"):
                yield Mention(named[0], Part.WRONG_LINK, page, link, link.url)

    def _dialled(self, page: Page, link: Link, named: list[str]) -> Iterator[Mention]:
        """Yield what a tel: link dials."""
        number = digits(link.url.removeprefix("tel:").replace("%20", ""))
        owner = self._phones.get(number)
        if owner is not None:
            yield Mention(owner, Part.PHONE, page, link, number)
        elif named and self._by_id[named[0]].phones:
            yield Mention(named[0], Part.WRONG_PHONE, page, link, number)
