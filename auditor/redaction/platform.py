"""What is the platform's own or a help channel's, and so no person's."""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from auditor.redaction.coarse import plain
from auditor.redaction.name_finder import LEAST_NAME
from auditor.redaction.numbers import numbers_in
from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_words import PageWords
from auditor.site.words.vocabulary import folded

# No channel has a longer name.
LONGEST_CHANNEL = 80
POLICE = re.compile(r"\b(?:politie|police|polizei)\b", re.IGNORECASE)


class Platform:
    """Where the platform is, which help channels there are, and by what words pages are known."""

    def __init__(self, home: str, channels: ChannelReader | None, pages: PageWords | None) -> None:
        """Take the address of the platform and what knows channels and pages."""
        self.home = home
        self.channels = channels
        self.pages = pages
        host = (urlsplit(home).hostname or "").removeprefix("www.")
        self.domain = ".".join(host.split(".")[-2:])

    def stands_beside_help(self, text: str) -> bool:
        """Whether a text names a help channel or the police."""
        return POLICE.search(text) is not None or (self.channels is not None and bool(self.channels.names_in(text)))

    def speaks_of_platform(self, name: str) -> bool:
        """Whether a text names a page that platforms have, a help channel, also a former one, or the police."""
        if self.channels is not None and self.channels.names_former(name):
            return True
        return self.stands_beside_help(name) or (self.pages is not None and bool(self.pages.named(name)))

    def without_help(self, text: str, found: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Yield the places found in a text that are no part of the name of a help channel."""
        for start, end in found:
            begins = max(0, start - LONGEST_CHANNEL)
            near = text[begins : end + LONGEST_CHANNEL]
            named = self.channels.places_of_names(near) if self.channels is not None else []
            if not any(begins + first < end and start < begins + last for first, last in named):
                yield start, end

    def is_of_help(self, name: str) -> bool:
        """Whether a name as a whole is that of a help channel, which stays though somebody may be called so too."""
        return self.channels is not None and (0, len(name)) in self.channels.places_of_names(name)

    def is_own_name(self, name: str) -> bool:
        """Whether a name is the platform's: its domain holds it, or it holds its domain."""
        own = self.domain.partition(".")[0].replace("-", "")
        bare = folded(name).replace(" ", "").replace("-", "").replace(".", "")
        return bare in own or (len(own) > LEAST_NAME + 1 and own in bare)

    def may_dial(self, text: str) -> bool:
        """Whether a text holds a number of someone."""
        return any(not self.is_help_number(number.digits) for number in numbers_in(plain(text)))

    def is_help_number(self, number: str) -> bool:
        """Whether a number is one of a help channel."""
        return self.channels is not None and self.channels.is_help_number(number)

    def is_help_domain(self, domain: str) -> bool:
        """Whether a domain is one of a help channel."""
        return self.channels is not None and bool(self.channels.owner_of(f"https://{domain}/"))

    def is_own_domain(self, domain: str) -> bool:
        """Whether a domain is the platform's."""
        return bool(self.domain) and (domain == self.domain or domain.endswith(f".{self.domain}"))
