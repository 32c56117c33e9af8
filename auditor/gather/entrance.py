"""The way in: the first answer of a platform, the gate that a plain link passes, and the home page behind it."""

from dataclasses import dataclass

from auditor.gather.identity import identity
from auditor.gather.reading import Read, Reading
from auditor.site.gate import find_gate
from auditor.site.gate_kind import GateKind
from auditor.site.gathered import GatePassed
from auditor.site.kinds import PageKind
from auditor.transport import Visitor


@dataclass(frozen=True, slots=True)
class Entrance:
    """The first answer, the gate that was passed, the home page (None if it cannot be read), what was read besides."""

    entry: Read
    passed: GatePassed | None
    home: Read | None
    besides: tuple[Read, ...] = ()


def enter(visitor: Visitor, rules: Reading) -> Entrance:
    """Ask for the start address; a self-declaration gate is passed by its plain link, and by nothing else."""
    first = visitor.get(visitor.home)
    entry = rules.read(first, PageKind.HOME, home=first.final_url)
    if not entry.readable or entry.page is None:
        return Entrance(entry, None, None)
    gate = find_gate(entry.page)
    link = gate.pass_link
    if gate.kind is not GateKind.SELF_DECLARATION or not gate.covers or link is None or not visitor.allowed(link.url):
        return Entrance(entry, None, entry)
    passed = GatePassed(entry.url, link.name, link.url)
    behind = rules.read(visitor.get(link.url), PageKind.HOME, home=visitor.home)
    if not _is_open(behind):
        return Entrance(entry, None, entry)
    if identity(behind.url) == identity(visitor.home):
        return Entrance(entry, passed, behind)
    # The link may lead past the front page, which the visitor may see now.
    again = rules.read(visitor.get(visitor.home), PageKind.HOME, home=visitor.home)
    if _is_open(again) and again.digest() not in (entry.digest(), behind.digest()):
        return Entrance(entry, passed, again, (behind,))
    home = rules.read(behind.delivery, PageKind.HOME, home=behind.url)
    return Entrance(entry, passed, home)


def _is_open(read: Read) -> bool:
    """Whether a page lies behind the gate."""
    return read.readable and read.kind is not PageKind.GATE
