"""The rules, read from folders: requirements, codes, word lists, help channels and checks, all by one door."""

import hashlib
import importlib.util
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

import msgspec

from auditor.audit import Rules
from auditor.check import Check
from auditor.code import Code
from auditor.errors import RulesError, UsageError
from auditor.requirements import Requirement, RequirementGroup, Text
from auditor.site.channel_list import Channels
from auditor.site.words.vocabulary import Vocabulary

Read = TypeVar("Read")
PLUGINS = "auditor.checks"
# Dutch pages hold English and the reverse, so these are read with one vocabulary.
AT_HOME = frozenset({"", "nl", "en"})


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Everything an audit is judged by; `checks` and `codes` by their ids, in the order of the files."""

    requirements: Mapping[str, Requirement]
    groups: Mapping[str, Text]
    codes: Mapping[str, Code]
    checks: Mapping[str, Check]
    words: Vocabulary
    pages: Mapping[str, Any]
    channels: Channels
    rules: Rules

    def code(self, identity: str) -> Code:
        """Return a code by its id; raises UsageError that names the ones there are."""
        if identity not in self.codes:
            known = ", ".join(self.codes)
            raise UsageError(
                nl=f"Er is geen code met de naam '{identity}'. Kies uit: {known}.",
                en=f"There is no code named '{identity}'. Choose from: {known}.",
            )
        return self.codes[identity]


def shipped_rules() -> Path:
    """Return the folder of the rules that come with the package, in a wheel and in a checkout."""
    inside = Path(__file__).parent / "checks"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "checks"


def load_rulebook(*folders: Path, plugins: bool = True) -> Rulebook:
    """Read the shipped rules, installed packages of checks, then the given folders; a later one replaces by id.

    Raises UsageError for a folder that does not exist, RulesError with the file and what is wrong in it.
    """
    for folder in folders:
        if not folder.is_dir():
            raise UsageError(
                nl=f"De map met controles '{folder}' bestaat niet.",
                en=f"The folder of checks '{folder}' does not exist.",
            )
    draft = _Draft()
    for folder in (shipped_rules(), *(_plugin_folders() if plugins else ()), *folders):
        draft.add(folder)
    return draft.finished()


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
                raise _wrong(
                    path,
                    nl=f"{check.requirement} heeft al een controle in {first}",
                    en=f"{check.requirement} already has a check in {first}",
                )
            here[check.requirement] = path
            self.checks[check.requirement] = check

    def _add_data(self, path: Path, kind: str) -> None:
        """Keep a data file, by the folder it stands in or its name."""
        if kind == "requirements":
            group = _read(path, RequirementGroup)
            self.groups[group.group] = group.title
            self.requirements.update((one.id, one) for one in group.requirements)
        elif kind == "codes":
            code = _read(path, Code)
            self.codes[code.id] = code
        elif path.name == "channels.toml":
            self.channels = _read(path, Channels)
        elif path.name == "pages.toml":
            self.pages.update(_toml(path))
        elif kind == "words":
            self.words.append(_read(path, _WordList))
        elif path.name == "rules.toml":
            self.version = str(_toml(path).get("version", self.version))

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


def _toml(path: Path) -> dict[str, Any]:
    """Read a TOML file; raises RulesError that names it."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _wrong(path, **_said(error)) from error


def _read(path: Path, kind: type[Read]) -> Read:
    """Read a TOML file as a typed value; raises RulesError with the place that is wrong."""
    try:
        return msgspec.convert(_toml(path), kind)
    except (msgspec.ValidationError, ValueError) as error:
        raise _wrong(path, **_said(error)) from error


def _wrong(path: Path, nl: str, en: str) -> RulesError:
    """Word what is wrong with a file of the rules."""
    return RulesError(
        nl=f"Het regelbestand {path} klopt niet: {nl}. Herstel of verwijder het bestand.",
        en=f"The rules file {path} is wrong: {en}. Mend or remove the file.",
    )


def _said(error: BaseException) -> dict[str, str]:
    """Return what a library said of a file, which it says in English only, in both sentences."""
    said = " ".join(str(error).split()).rstrip(".")
    return {"nl": f"({type(error).__name__}) {said}", "en": f"({type(error).__name__}) {said}"}


def load_checks(path: Path) -> tuple[Check, ...]:
    """Run one check file, loaded by its path, and return the checks in it; raises RulesError for whatever it raises."""
    name = f"auditor_check_{hashlib.sha256(str(path).encode()).hexdigest()[:16]}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise _wrong(path, nl="het is niet te laden", en="it cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    # Dataclasses and typing look a module up by name while it is being run.
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        raise _wrong(path, **_said(error)) from error
    finally:
        sys.modules.pop(name, None)
    return _checks_in(module)


def _checks_in(module: ModuleType) -> tuple[Check, ...]:
    """Return the checks that a module defines, in order."""
    return tuple(value for value in vars(module).values() if isinstance(value, Check))


def _plugin_folders() -> Iterable[Path]:
    """Yield the rule folders of installed packages that announce themselves as `auditor.checks`."""
    from importlib.metadata import entry_points  # noqa: PLC0415 - 20 ms, and only an audit needs it

    for entry in entry_points(group=PLUGINS):
        try:
            found = importlib.util.find_spec(entry.module)
        except ImportError:
            found = None
        places = list(found.submodule_search_locations or ()) if found is not None else []
        # The folder of a module without a package around it is site-packages as a whole, which is nobody's rules.
        if not places and found is not None and found.origin and found.parent:
            places = [str(Path(found.origin).parent)]
        if not places:
            raise RulesError(
                nl=f"Het pakket met controles '{entry.name}' ({entry.value}) is niet te vinden.",
                en=f"The package of checks '{entry.name}' ({entry.value}) cannot be found.",
            )
        yield Path(places[0])


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
