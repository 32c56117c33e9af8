"""Reads the folders of rules one after the other into one rulebook, in which everything that is named is described."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from auditor.audit import Rules
from auditor.check import Check
from auditor.code import Code
from auditor.errors import RulesError, UsageError
from auditor.requirements import Requirement, RequirementGroup, Text
from auditor.rulebook.book import Rulebook
from auditor.rulebook.check_file import load_checks
from auditor.rulebook.folders import plugin_folders, shipped_rules
from auditor.rulebook.kept import begin_to_keep
from auditor.rulebook.rules_file import read, toml_of, wrong
from auditor.site.channel_list import Channels
from auditor.site.words.vocabulary import Vocabulary

# Dutch pages hold English and the reverse, so these are read with one vocabulary.
AT_HOME = frozenset({"", "nl", "en"})


def load_rulebook(*folders: Path, plugins: bool = True) -> Rulebook:
    """Read the shipped rules, installed packages of checks, then the given folders; a later one replaces by id.

    Raises UsageError for a folder that does not exist or holds no rules, RulesError with the file and what is wrong in
    it.
    """
    _hold_to_rules(folders)
    begin_to_keep()
    draft = _Draft()
    for folder in (shipped_rules(), *(plugin_folders() if plugins else ()), *folders):
        draft.add(folder)
    return draft.finished()


def _hold_to_rules(folders: Iterable[Path]) -> None:
    """Raise UsageError for a folder that is not there or holds other things only: one's own checks would not count."""
    for folder in folders:
        if not folder.is_dir():
            raise UsageError(
                nl=f"De map met controles '{folder}' bestaat niet.",
                en=f"The folder of checks '{folder}' does not exist.",
            )
        kinds = {path.suffix for path in folder.rglob("*") if path.is_file()}
        if kinds and kinds.isdisjoint({".toml", ".py"}):
            raise UsageError(
                nl=f"In de map '{folder}' staat geen enkele controle (.py) of regel (.toml).",
                en=f"The folder '{folder}' holds no check (.py) and no rule (.toml).",
            )


class _Draft:
    """The rules as they are read, folder after folder."""

    def __init__(self) -> None:
        self.requirements: dict[str, Requirement] = {}
        self.groups: dict[str, Text] = {}
        self.codes: dict[str, Code] = {}
        self.checks: dict[str, Check] = {}
        self.words: list[_WordList] = []
        self.pages: dict[str, Any] = {}
        self.channels: Channels | None = None
        self.version = "0"
        self._digest = hashlib.sha256()
        self._folders = 0

    def add(self, folder: Path) -> None:
        """Read every file of one folder of rules."""
        here: dict[str, Path] = {}
        for path in sorted(folder.rglob("*")):
            inside = path.relative_to(folder)
            if path.suffix not in (".toml", ".py") or any(part.startswith((".", "__")) for part in inside.parts):
                continue
            self._digest.update(f"{self._folders}:{inside.as_posix()}\0".encode() + path.read_bytes() + b"\0")
            if path.suffix == ".py":
                self._add_checks(path, here)
            else:
                self._add_data(path, inside.parts[0])
        self._folders += 1

    def _add_checks(self, path: Path, here: dict[str, Path]) -> None:
        """Keep the checks of a file; two of one requirement in one folder are a mistake."""
        for check in load_checks(path):
            if check.requirement in here:
                first = here[check.requirement].name
                raise wrong(
                    path,
                    nl=f"{check.requirement} heeft al een controle in {first}",
                    en=f"{check.requirement} already has a check in {first}",
                )
            here[check.requirement] = path
            self.checks[check.requirement] = check

    def _add_data(self, path: Path, kind: str) -> None:
        """Keep a data file, by the folder it stands in or its name."""
        if kind == "requirements":
            group = read(path, RequirementGroup)
            self.groups[group.group] = group.title
            self.requirements.update((one.id, one) for one in group.requirements)
        elif kind == "codes":
            code = read(path, Code)
            self.codes[code.id] = code
        elif path.name == "channels.toml":
            self.channels = read(path, Channels)
        elif path.name == "pages.toml":
            self.pages.update(toml_of(path))
        elif kind == "words":
            self.words.append(read(path, _WordList))
        elif path.name == "rules.toml":
            self.version = str(toml_of(path).get("version", self.version))

    def finished(self) -> Rulebook:
        """Return the rulebook, once everything that is named is described."""
        _hold_together(self.requirements, self.codes, self.checks)
        if self.channels is None:
            raise RulesError(nl="De lijst met hulpkanalen ontbreekt.", en="The list of help channels is missing.")
        return Rulebook(
            requirements=self.requirements,
            groups=self.groups,
            codes=_gedragscode_first(self.codes),
            checks=self.checks,
            words=_vocabulary(self.words),
            pages=self.pages,
            channels=self.channels,
            rules=Rules(version=self.version, digest=f"sha256:{self._digest.hexdigest()}"),
        )


class _WordList(msgspec.Struct):
    """A vocabulary file: concepts, each with its spellings."""

    concepts: dict[str, list[str]]
    language: str = ""


def _vocabulary(lists: Iterable[_WordList]) -> Vocabulary:
    """Return the words of all lists: Dutch, English and what belongs to no language together, the others apart."""
    read = tuple(lists)
    home = [one.concepts for one in read if one.language in AT_HOME]
    everywhere = [one.concepts for one in read if not one.language]
    abroad = {
        language: [*everywhere, *(one.concepts for one in read if one.language == language)]
        for language in sorted({one.language for one in read} - AT_HOME)
    }
    return Vocabulary(home, abroad)


def _gedragscode_first(codes: dict[str, Code]) -> dict[str, Code]:
    """Return the codes with the gedragscode first, those that hold for some platforms only last, the rest by name."""

    def place(item: tuple[str, Code]) -> tuple[bool, bool, str]:
        return not item[0].startswith("gedragscode"), item[1].scope is not None, item[0]

    return dict(sorted(codes.items(), key=place))


def _hold_together(
    requirements: Mapping[str, Requirement], codes: Mapping[str, Code], checks: Mapping[str, Check]
) -> None:
    """Raise RulesError for a check or clause of a requirement that nobody described."""
    asked = {
        clause.requirement: Text(f"De code '{code.id}'", f"The code '{code.id}'")
        for code in codes.values()
        for clause in code.clauses
    }
    for identity, where in {**asked, **dict.fromkeys(checks, Text("Een controle", "A check"))}.items():
        if identity not in requirements:
            raise RulesError(
                nl=f"{where.nl} noemt de eis {identity}, maar geen bestand onder requirements/ beschrijft die.",
                en=f"{where.en} names the requirement {identity}, but no file under requirements/ describes it.",
            )
