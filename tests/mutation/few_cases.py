"""Judges some page cases of every requirement, the same ones each time; ends with 1 at the first that is not as it was.

A broken reader is tried on these: all page cases would take minutes for every mutant that no test notices.
"""

import random
import sys
import tomllib
from pathlib import Path

from auditor.accuracy.page_cases import finding_of
from auditor.rulebook import load_rulebook
from tests.case_site import Case, read_cases

HERE = Path("tests/checks")
EACH = 8


def chosen(cases: list[Case]) -> list[Case]:
    """Return so many cases a requirement, those of all requirements mixed, so that a difference shows early."""
    chance = random.Random(1)
    by_requirement: dict[str, list[Case]] = {}
    for case in cases:
        by_requirement.setdefault(case.requirement, []).append(case)
    some = [case for its in by_requirement.values() for case in chance.sample(its, min(EACH, len(its)))]
    chance.shuffle(some)
    return some


def gaps() -> set[tuple[str, str]]:
    """Return the cases that are known to be judged wrong."""
    return {
        (path.parent.name, gap["id"])
        for path in HERE.glob("*/known-gaps.toml")
        for gap in tomllib.loads(path.read_text(encoding="utf-8")).get("gap", [])
    }


def main() -> None:
    """Judge them."""
    rulebook = load_rulebook(plugins=False)
    known = gaps()
    for case in chosen(read_cases(HERE)):
        right = finding_of(case, rulebook).status == case.verdict
        if right == ((case.requirement, case.id) in known):
            sys.exit(1)


if __name__ == "__main__":
    main()
