"""Tries a broken check on the page cases of its requirement and on the tuning platforms, in a child of this process."""

import os
import signal
import tempfile
from pathlib import Path

from auditor.accuracy.labels import Label, labelled_platforms
from auditor.check import Check
from auditor.errors import RulesError
from auditor.gather.visit import visit
from auditor.judge import judge
from auditor.rulebook import Rulebook, load_checks, load_rulebook
from auditor.site.site import Site
from auditor.transport import open_target
from tests.case_site import Case, read_cases, site_of
from tests.mutation.mutants import Mutant

ROOT = Path(__file__).parents[2]
SECONDS_A_CHECK = 20


class OnCases:
    """Tries a broken check in this process; whatever it breaks is gone with the child process that it runs in."""

    def __init__(self) -> None:
        """Visit every page case and every tuning platform once."""
        self.rulebook: Rulebook = load_rulebook(plugins=False)
        self.cases: dict[str, list[tuple[Case, Site]]] = {}
        for case in read_cases(ROOT / "tests" / "checks"):
            self.cases.setdefault(case.requirement, []).append((case, site_of(case, self.rulebook)))
        self.platforms: list[tuple[dict[str, Label], Site]] = []
        for platform in labelled_platforms([ROOT / "sample_sites"], self.rulebook.requirements):
            if platform.half == "tuning" and not platform.rendered:
                with open_target(str(platform.folder)) as visitor:
                    self.platforms.append((dict(platform.labels), visit(visitor, self.rulebook, year=2026)))

    def right(self, check: Check) -> tuple[bool, ...]:
        """Return for each case and platform whether the check says what is labelled."""
        asked = {check.requirement: self.rulebook.requirements[check.requirement]}

        def said(site: Site) -> str:
            return judge(site, asked, {check.requirement: check})[0].status

        return (
            *(said(site) == case.verdict for case, site in self.cases.get(check.requirement, [])),
            *(
                said(site) == labels[check.requirement].status
                for labels, site in self.platforms
                if check.requirement in labels
            ),
        )

    def notices(self, path: Path, mutant: Mutant) -> bool:
        """Whether some outcome differs, or the file cannot be loaded, or it takes for ever."""
        known = {one.requirement: self.right(one) for one in load_checks(path)}
        child = os.fork()
        if child == 0:
            signal.alarm(SECONDS_A_CHECK)
            os._exit(int(self._differs(mutant, known)))
        return os.waitpid(child, 0)[1] != 0

    def _differs(self, mutant: Mutant, known: dict[str, tuple[bool, ...]]) -> bool:
        """Judge everything by the broken check."""
        with tempfile.TemporaryDirectory() as folder:
            broken = Path(folder) / "broken.py"
            broken.write_text(mutant.source, encoding="utf-8")
            try:
                checks = load_checks(broken)
            except RulesError:
                return True
            return any(self.right(one) != known[one.requirement] for one in checks)
