"""What the checks make of sentences that stand alone: 380 a requirement, by writers who did not know the program.

Each line of a `.tsv` is a label, a language and a sentence: `met` and `partly` say the duty, in full or in part; `no` says
the opposite, leaves it open or announces it; `other` is a lookalike. Each is put on a small page of its own. A sentence
alone seldom fulfils a criterion of several parts, so what counts is whether something is found in it at all. Lines in odd
places were tuned on, the others only counted. ``python -m tests.sentences.measure`` prints a table; with ``--write`` it
renews `understood.toml`, which holds the counts of one sentence in four and which a test holds to be exact.
"""

import html
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from auditor.finding import Status
from auditor.judge import judge
from auditor.rulebook import Rulebook, load_rulebook
from tests.case_site import Case, site_of

HERE = Path(__file__).parent
KEPT = HERE / "understood.toml"
SAYS = ("met", "partly")
FOUND = frozenset({Status.MET, Status.PARTLY})
# The title in Dutch and in English, and the address, of the page on which a platform would say it.
PAGES = {
    "ADV": ("Adverteren: zo werkt het", "Advertising: how it works", "/adverteren"),
    "AGE": ("Leeftijd van bezoekers", "Age of visitors", "/leeftijd"),
    "COD": ("Ons beleid", "Our policy", "/beleid"),
    "HLP": ("Hulp", "Help", "/hulp"),
    "MOD": ("Hoe wij met advertenties omgaan", "How we handle advertisements", "/veiligheid"),
    "REP": ("Een melding doen", "Reporting to us", "/melden"),
}
AROUND = {
    "nl": ("Deze site is voor volwassenen.", "Heb je een vraag, mail ons dan."),
    "en": ("This site is for adults.", "If you have a question, mail us."),
}


class Line(NamedTuple):
    """One labelled sentence; `tuned` tells that rules were made with it in sight."""

    label: str
    language: str
    text: str
    tuned: bool


class Understood(NamedTuple):
    """How many sentences there are that say the duty and that do not, and in how many of each something was found."""

    says: int
    found: int
    says_not: int
    taken: int


def requirements() -> list[str]:
    """Return the requirements that have sentences."""
    return sorted(path.stem for path in HERE.glob("*.tsv"))


def lines_of(requirement: str) -> Iterator[Line]:
    """Yield the labelled sentences of a requirement."""
    for place, line in enumerate((HERE / f"{requirement}.tsv").read_text(encoding="utf-8").splitlines()):
        label, language, text = line.split("\t")
        yield Line(label, language, text, tuned=place % 2 == 0)


def understood(requirement: str, rulebook: Rulebook, every: int = 4) -> dict[str, Understood]:
    """Return the counts of the lines that were tuned on and of those kept apart, or of one in `every` of them."""
    asked = {requirement: rulebook.requirements[requirement]}
    counts = {"tuned": [0, 0, 0, 0], "apart": [0, 0, 0, 0]}
    for place, line in enumerate(lines_of(requirement)):
        if place // 2 % every:
            continue
        (finding,) = judge(site_of(_alone(requirement, line), rulebook), asked, rulebook.checks)
        counted = counts["tuned" if line.tuned else "apart"]
        first = 0 if line.label in SAYS else 2
        counted[first] += 1
        counted[first + 1] += finding.status in FOUND
    return {half: Understood(*counted) for half, counted in counts.items()}


def kept() -> dict[str, dict[str, Understood]]:
    """Return the counts as they were written down."""
    told = tomllib.loads(KEPT.read_text(encoding="utf-8"))
    return {one: {half: Understood(*counted) for half, counted in halves.items()} for one, halves in told.items()}


def _alone(requirement: str, line: Line) -> Case:
    """Return a sentence on a page of its own."""
    dutch, english, path = PAGES[requirement[:3]]
    title = dutch if line.language == "nl" else english
    before, after = AROUND[line.language]
    body = "".join(f"<p>{html.escape(one)}</p>" for one in (before, line.text, after))
    source = (
        f'<!doctype html><html lang="{line.language}"><title>{title}</title><main><h1>{title}</h1>{body}</main></html>'
    )
    return Case(requirement, line.text, line.label, ({"path": path, "html": source},), ())


def main() -> None:
    """Measure all of them, and print or write what was found."""
    rulebook = load_rulebook(plugins=False)
    write = "--write" in sys.argv
    found = {one: understood(one, rulebook, every=4 if write else 1) for one in requirements()}
    for one, halves in found.items():
        told = "   ".join(
            f"{half}: {count.found}/{count.says} found, {count.taken}/{count.says_not} taken"
            for half, count in halves.items()
        )
        print(f"{one}   {told}")
    for half in ("tuned", "apart"):
        says, right, says_not, taken = (sum(halves[half][n] for halves in found.values()) for n in range(4))
        print(f"{half}: {right}/{says} found ({right / says:.1%}), {taken}/{says_not} taken ({taken / says_not:.1%})")
    if write:
        tables = (
            f"[{one}]\n" + "".join(f"{half} = {list(count)}\n" for half, count in halves.items())
            for one, halves in found.items()
        )
        heading = (
            "# Sentences that say the duty, in how many it is found; those that do not, in how many it is taken.\n"
        )
        KEPT.write_text(heading + "\n" + "\n".join(tables), encoding="utf-8")


if __name__ == "__main__":
    main()
