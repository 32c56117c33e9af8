"""An audit laid beside the rules and the language it is told in; every part of a report reads from it."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec

from auditor.accuracy.figures import Figures
from auditor.audit import Audit, PageRecord
from auditor.code import Clause, Code
from auditor.finding import Finding
from auditor.report.hostile import visible, web_link
from auditor.report.wording import Wording, wording

if TYPE_CHECKING:
    from auditor.rulebook import Rulebook

LONGEST_NAME = 100
CATALOGUED = re.compile(r"[A-Z]{2,6}-[0-9]{1,4}")


class Address(msgspec.Struct, frozen=True):
    """An address as it is shown, and as it is linked to when it may be."""

    text: str
    href: str | None


def address(url: str) -> Address:
    """Return an address from a site, harmless."""
    return Address(visible(url), web_link(url))


class Dossier(msgspec.Struct, frozen=True):
    """The audit, the rulebook and the words; `anchors` are unique ids in a page, one for each finding in order."""

    audit: Audit
    rulebook: "Rulebook"
    words: Wording
    anchors: tuple[str, ...]
    pages: Mapping[str, tuple[int, PageRecord]]
    figures: Figures | None = None

    @property
    def platform(self) -> str:
        """The name of the platform; a name that would push the report off the screen is cut."""
        name = visible(self.audit.platform.name)
        return name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…"

    def title(self, requirement: str) -> str:
        """Return the title of a requirement, or its id when the rules do not know it."""
        known = self.rulebook.requirements.get(requirement)
        return self.words.of(known.title) if known is not None else visible(requirement)

    def theme(self, group: str) -> str:
        """Return the title of a group of requirements, or its letters when the rules do not know it."""
        known = self.rulebook.groups.get(group)
        return self.words.of(known) if known is not None else visible(group)

    def code_title(self, code: str) -> str:
        """Return the title of a code, or its id when the rules do not know it."""
        known = self.rulebook.codes.get(code)
        return self.words.of(known.title) if known is not None else visible(code)

    @property
    def codes(self) -> tuple[Code, ...]:
        """The codes that the audit was scored by, in its order, as far as the rules know them."""
        return tuple(
            self.rulebook.codes[score.code] for score in self.audit.scores if score.code in self.rulebook.codes
        )

    @property
    def leading(self) -> str:
        """The code that the report is told by: the first one of the audit."""
        return self.audit.scores[0].code if self.audit.scores else ""

    def holds(self, code: Code) -> bool:
        """Whether a must of a code is shown as one: a norm for some platforms only is, when it was asked for first."""
        return code.scope is None or code.id == self.leading

    def clauses(self, requirement: str) -> tuple[tuple[Code, Clause], ...]:
        """Return how each of these codes asks a requirement."""
        return tuple(
            (code, clause) for code in self.codes for clause in code.clauses if clause.requirement == requirement
        )


def dossier(audit: Audit, rulebook: "Rulebook", language: str, figures: Figures | None = None) -> Dossier:
    """Lay an audit beside the rules; the same address visited twice counts by its first visit."""
    anchors = _anchors(audit.findings)
    pages: dict[str, tuple[int, PageRecord]] = {}
    for number, page in enumerate(audit.pages, 1):
        pages.setdefault(page.url, (number, page))
    return Dossier(audit, rulebook, wording(language), anchors, pages, figures)


def _anchors(findings: tuple[Finding, ...]) -> tuple[str, ...]:
    """Return the requirement's id where it can stand in a page by itself, else a number."""
    taken: set[str] = set()
    anchors = []
    for number, finding in enumerate(findings, 1):
        usable = CATALOGUED.fullmatch(finding.requirement) and finding.requirement not in taken
        taken.add(finding.requirement)
        anchors.append(finding.requirement if usable else f"finding-{number}")
    return tuple(anchors)
