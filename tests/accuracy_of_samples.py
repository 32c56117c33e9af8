"""Prints how often the audit is right on the labelled platforms, for both halves; run by `make accuracy`.

The tuning half was looked at while words and rules were made; the test half was not. `tests/held_out` was written last,
by someone who had not seen the checks.
"""

import tomllib
from collections import Counter
from pathlib import Path

from auditor.finding import Status
from auditor.gather.visit import visit
from auditor.judge import judge
from auditor.rulebook import Rulebook, load_rulebook
from auditor.transport import open_target

ROOT = Path(__file__).parent.parent
PLACES = (ROOT / "sample_sites", ROOT / "tests" / "held_out")
YEAR = 2026


def judged(folder: Path, rulebook: Rulebook) -> dict[str, tuple[str, str]]:
    """Return what the label and the audit say of every requirement that has both a label and a check."""
    labels = tomllib.loads((folder / "expected.toml").read_text(encoding="utf-8"))
    with open_target(str(folder)) as visitor:
        site = visit(visitor, rulebook, year=YEAR)
    return {
        finding.requirement: (labels[finding.requirement]["status"], finding.status.value)
        for finding in judge(site, rulebook.requirements, rulebook.checks)
        if finding.requirement in rulebook.checks and finding.requirement in labels
    }


def half_of(folder: Path) -> str:
    """Return which half a platform belongs to."""
    if folder.parent.name == "held_out":
        return "held out"
    return str(tomllib.loads((folder / "expected.toml").read_text(encoding="utf-8"))["half"])


def main() -> None:
    """Audit every platform and print a line a half, then a line a requirement."""
    rulebook = load_rulebook(plugins=False)
    by_half: dict[str, Counter[str]] = {}
    by_requirement: dict[str, Counter[str]] = {}
    for folder in sorted(path for place in PLACES for path in place.iterdir() if (path / "expected.toml").is_file()):
        half = half_of(folder)
        for requirement, (label, said) in judged(folder, rulebook).items():
            row = by_half.setdefault(half, Counter())
            row["all"] += 1
            row["right"] += label == said
            row["reassured"] += said == Status.MET and label in (Status.NOT_MET, Status.PARTLY)
            row["accused"] += said == Status.NOT_MET and label != said
            by_requirement.setdefault(requirement, Counter()).update({f"{half} all": 1, f"{half} right": label == said})
    for half, row in sorted(by_half.items()):
        share = 100 * row["right"] / row["all"]
        print(
            f"{half:9} {row['right']:3} of {row['all']:3} right ({share:.1f} %), "
            f"false reassurances {row['reassured']}, false accusations {row['accused']}"
        )
    for requirement, row in sorted(by_requirement.items()):
        print(requirement, *(f"{half}: {row[f'{half} right']}/{row[f'{half} all']}" for half in sorted(by_half)))


if __name__ == "__main__":
    main()
