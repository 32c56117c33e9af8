"""The names and numbers of persons that a visit has learnt."""

import re
from collections.abc import Collection, Iterable, Iterator

from selectolax.lexbor import LexborNode

from auditor.redaction.asked import Asked
from auditor.redaction.card_numbers import numbers_of_cards
from auditor.redaction.coarse import lowered, plain
from auditor.redaction.name_finder import LEAST_NAME, NameFinder
from auditor.redaction.names import names_of_cards
from auditor.redaction.no_names import WORD, is_no_name
from auditor.redaction.platform import Platform
from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_words import PageWords
from auditor.site.words.names import is_name

# "Zdenka Novak", "Zdenka van der Wal", where Zdenka alone is known.
SURNAME = re.compile(rf" (?:(?:van|von|de|der|den|du|la|di|ten|ter) ){{0,2}}(?P<last>{WORD})(?![\w'\u2019])")


class Persons(Platform):
    """Grows during a visit: whom it once learnt of it knows everywhere. `asked` takes down what is asked of it."""

    def __init__(self, home: str, channels: ChannelReader | None, pages: PageWords | None) -> None:
        """Know no one yet."""
        super().__init__(home, channels, pages)
        self._finder = NameFinder()
        self.numbers: set[str] = set()
        self.mails: set[str] = set()
        self.own_words: set[str] = set()
        # What one chooses among in forms: the platform's own words, unless it is said of somebody elsewhere.
        self.options: set[str] = set()
        # Words by which the platform may call those who run it, in its menus and on its own pages.
        self.own_people: set[str] = set()
        self.asked: Asked | None = None

    def learn_texts(self, roots: Iterable[LexborNode]) -> None:
        """Remember the names and numbers that cards give."""
        cards = list(roots)
        self.numbers.update(numbers_of_cards(cards))
        self._learn_names(names_of_cards(cards, self.own_words | self.options))

    def learn_told(self, names: Iterable[str], *, of_forms: bool = False, said: bool = False) -> None:
        """Remember names told outside cards; what names a page, a channel or a menu of the platform is none.

        `said` ones have words around that tell of people, which an option of a form does not outweigh.
        """
        own = frozenset[str]() if of_forms else self.own_words if said else self.own_words | self.options
        self._learn_names(name for name in names if is_name(name, own) and not self.speaks_of_platform(name))

    def is_own_word(self, low: str) -> bool:
        """Whether a text in lower case is a word of the platform's menus and forms."""
        return low in self.own_words or low in self.options

    def learn_writers(self, names: Iterable[str]) -> None:
        """Remember the names that members sign with."""
        self._learn_names(names)

    def _learn_names(self, names: Iterable[str]) -> None:
        new = (name for name in names if len(name) >= LEAST_NAME and name not in self._finder.names)
        self._finder.add(name for name in new if not (self.is_own_name(name) or self.is_of_help(name)))

    @property
    def names(self) -> Collection[str]:
        """The names that were learnt."""
        return self._finder.names.keys()

    def names_in(self, text: str, low: str) -> Iterator[tuple[int, int]]:
        """Yield where a known name stands in a text, as a word of its own and with its capital."""
        if self.asked is not None:
            self.asked.text(text)
        return self.without_help(text, self._with_what_follows(text, self._finder.in_text(text, low)))

    def _with_what_follows(self, text: str, found: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Yield the places of names, each up to the end of the surname that follows right behind it."""
        for start, end in found:
            more = SURNAME.match(text, end) if text[start : start + 1].isupper() else None
            last = more["last"] if more is not None else ""
            is_one = last and not (is_no_name(last) or self.is_own_word(last.lower()) or self.is_own_name(last))
            yield start, more.end() if more is not None and is_one and not text[start:end].isupper() else end

    def names_in_code(self, low: str) -> Iterator[tuple[int, int]]:
        """Yield where a known name stands in an address or a script, in any of the ways it is written there."""
        if self.asked is not None:
            self.asked.code(low)
        return self.without_help(low, self._finder.in_code(low))

    def is_persons_number(self, number: str) -> bool:
        """Whether a number, as it is compared, was learnt as someone's."""
        if self.asked is not None:
            self.asked.numbers.add(number)
        return number in self.numbers

    def _names_no_one_new(self, asked: Asked) -> bool:
        """Whether no name or number that was learnt since stands in what was asked."""
        if not self.numbers.isdisjoint(asked.numbers):
            return False
        if len(self._finder.names) == asked.names:
            return True
        return not (
            any(
                True
                for text in asked.texts
                for low in _lows(text)
                for _ in self._finder.in_text(text, low, asked.names)
            )
            or any(True for low in asked.codes for _ in self._finder.in_code(low, asked.names))
        )


def _lows(text: str) -> set[str]:
    """Return a text in lower case in all the ways in which one is searched for names."""
    low, flat = text.lower(), plain(text)
    return {low} if flat is text and len(low) == len(text) else {low, lowered(flat)}
