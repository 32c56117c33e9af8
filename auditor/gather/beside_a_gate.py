"""What leads on beside a gate that keeps a visitor out: the entries of the menu or foot, and no answer to the gate."""

from auditor.gather.doors import Door, Worth
from auditor.site.gate.gate_ways import PROOF, is_way_in, is_way_out, named_in
from auditor.site.page import Page
from auditor.site.pressed import presses

# So many pages that are looked for make a menu or foot of a platform; one may be a part of the gate.
A_FOOT = 2


def beside_the_gate(page: Page, doors: tuple[Door, ...]) -> tuple[Door, ...]:
    """Return the doors that a visitor may press without passing a gate: "Voorwaarden", "Hulp", "Melden" in the foot."""
    around = {one.key for one in presses(page) if one.around and not one.layer}
    beside = [door for door in doors if door.key in around and not _answers_it(page, door.name)]
    named = [door for door in beside if door.worth is Worth.NAMED]
    if len(named) < A_FOOT:
        return ()
    return tuple(door for door in beside if door.worth in (Worth.NAMED, Worth.AROUND))


def _answers_it(page: Page, name: str) -> bool:
    """Whether what is pressed enters, leaves or begins the check of an age."""
    return is_way_in(page, name) or is_way_out(page, name) or bool(named_in(page, name) & PROOF)
