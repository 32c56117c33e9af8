"""In which words a portfolio tells, and where its pages lie: everything that the pages have in common."""

from collections.abc import Mapping

import msgspec

from auditor.finding import Status
from auditor.history.kept import KeptAudit, KeptPlatform
from auditor.report.dossier import CATALOGUED, LONGEST_NAME
from auditor.report.file_names import slug, unique_slugs
from auditor.report.hostile import visible
from auditor.report.portfolio.material import Change, Material
from auditor.report.score_line import range_of
from auditor.report.wording import Wording
from auditor.rulebook import Rulebook

LANGUAGES = ("nl", "en")


class Telling(msgspec.Struct, frozen=True):
    """The material in one language; `main` is the language whose pages stand at the top of the folder.

    `files` is the file name of each platform by its identity, `known` every requirement in the order of the rules,
    `titles` what each is called.
    """

    material: Material
    rulebook: Rulebook
    words: Wording
    main: str
    files: Mapping[str, str]
    known: tuple[str, ...]
    titles: Mapping[str, str]

    @property
    def folder(self) -> str:
        """Where the pages of this language lie: empty, or a folder with its slash."""
        return "" if self.words.language == self.main else f"{self.words.language}/"

    def platform_page(self, platform: KeptPlatform) -> str:
        """Return the page of a platform, from the folder of this language."""
        return f"platforms/{self.files[platform.identity]}.html"

    def requirement_page(self, requirement: str) -> str:
        """Return the page of a requirement, from the folder of this language."""
        return f"requirements/{self.requirement_file(requirement)}.html"

    def requirement_file(self, requirement: str) -> str:
        """Return a file name for a requirement: its id, or a safe name and its number for one of another kind."""
        if CATALOGUED.fullmatch(requirement):
            return requirement
        return f"{slug(requirement)}-{self.known.index(requirement)}"

    def theme_page(self, group: str) -> str:
        """Return the page of a theme, from the folder of this language."""
        groups = tuple(dict.fromkeys(one.partition("-")[0] for one in self.known))
        plain = group.isascii() and group.isalpha()
        return f"themes/{group.lower() if plain else f'{slug(group)}-{groups.index(group)}'}.html"

    def shown(self, requirement: str) -> str:
        """Return the id of a requirement, harmless."""
        return visible(requirement)

    def name(self, platform: KeptPlatform) -> str:
        """Return the name of a platform, harmless; one that would push a page off the screen is cut."""
        name = visible(platform.name)
        return name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…"

    def title(self, requirement: str) -> str:
        """Return the title of a requirement, or its id when the rules do not know it."""
        return self.titles[requirement]

    def theme(self, group: str) -> str:
        """Return the title of a group, or its letters when the rules do not know it."""
        found = self.rulebook.groups.get(group)
        return self.words.of(found) if found is not None else visible(group)

    def code(self, identity: str) -> str:
        """Return the title of a code, or its id when the rules do not know it."""
        found = self.rulebook.codes.get(identity)
        return self.words.of(found.title) if found is not None else visible(identity)

    def status(self, status: Status | None) -> str:
        """Return an outcome in words."""
        return self.words(f"status.{status}") if status is not None else self.words("portfolio.absent")

    def range(self, audit: KeptAudit) -> str:
        """Return the range of the leading code in words, empty where there is none."""
        mark = audit.scores[0] if audit.scores else None
        return range_of(self.words, mark.lowest, mark.highest) if mark is not None else ""

    def went(self, change: Change) -> str:
        """Return which way a change went, in a word."""
        return self.words(f"direction.{change.direction}")


def telling(material: Material, rulebook: Rulebook, words: Wording, main: str) -> Telling:
    """Lay the material beside the rules and the words."""
    files = unique_slugs(one.platform.identity for one in material.courses)
    asked = set(material.requirements)
    rules = rulebook.requirements
    known = tuple(one for one in rules if one in asked)
    titles = {one: words.of(rules[one].title) if one in rules else visible(one) for one in material.requirements}
    return Telling(
        material=material,
        rulebook=rulebook,
        words=words,
        main=main,
        files={one.platform.identity: file for one, file in zip(material.courses, files, strict=True)},
        known=(*known, *(one for one in material.requirements if one not in rules)),
        titles=titles,
    )
