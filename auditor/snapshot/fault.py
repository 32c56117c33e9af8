"""What is wrong with a snapshot, told so that a reader knows which record it is about and what was done with it."""

import msgspec

from auditor.requirements import Text

MOST = 1000


class Fault(msgspec.Struct, frozen=True):
    """One thing that is not as it should be: `what` in a word, `where` (member, record, line), and the sentence."""

    what: str
    where: str
    text: Text


class Faults(msgspec.Struct):
    """Collects faults; of a file that is wrong all over the first thousand, and how many more there were."""

    found: list[Fault] = msgspec.field(default_factory=list)
    left_out: int = 0

    def add(self, what: str, where: str, nl: str, en: str) -> None:
        """Note a fault; the sentences are completed with where it is."""
        self.take(Fault(what, where, Text(nl=f"{where}: {nl}", en=f"{where}: {en}")))

    def take(self, fault: Fault) -> None:
        """Note a fault once."""
        if fault in self.found:
            return
        if len(self.found) < MOST:
            self.found.append(fault)
        else:
            self.left_out += 1
