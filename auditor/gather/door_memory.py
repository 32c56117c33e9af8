"""What pressing has shown in one visit: where names and cards lead, and what stands in menus."""

from collections import Counter

import msgspec

from auditor.gather.reading import Reading
from auditor.transport import Visitor

# How much is pressed in one visit; of that, how many cards, and how often a name may lead nowhere.
MOST_OF_VISIT, MOST_CARDS, MOST_MISSES = 90, 6, 2
Lead = tuple[str, str]


class DoorMemory(msgspec.Struct):
    """What is known of a visit's doors: their number pressed, and what each name, menu and card has shown.

    `leads` tells of a name where it leads (`misses` how often it led nowhere), `menus` what stands in one, and `shown`
    of the text of a card where it leads.
    """

    visitor: Visitor
    rules: Reading
    home: str
    pressed: int = 0
    cards: int = 0
    leads: dict[str, str] = msgspec.field(default_factory=dict)
    misses: Counter[str] = msgspec.field(default_factory=Counter)
    menus: dict[str, tuple[Lead, ...]] = msgspec.field(default_factory=dict)
    shown: dict[str, str] = msgspec.field(default_factory=dict)

    @property
    def may_press(self) -> bool:
        """Whether the visit has presses left."""
        return self.pressed < MOST_OF_VISIT

    @property
    def may_press_cards(self) -> bool:
        """Whether cards may be pressed still: a few give their common template."""
        return self.cards < MOST_CARDS

    def keep(self, name: str, lead: str) -> None:
        """Keep where a name leads; what is pressed on the very page that it leads to shows nothing new."""
        self.misses[name] += not lead
        if lead or self.misses[name] >= MOST_MISSES:
            self.leads[name] = lead
