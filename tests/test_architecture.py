"""Holds the arrows: a room imports only rooms below it, and below the line nothing touches network, clock or disk."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "auditor"
# From the top floor down; a module is in the first room whose name it starts with.
ROOMS = (
    ("auditor.cli", "auditor.__main__"),
    ("auditor.report",),
    ("auditor.history",),
    ("auditor.accuracy",),
    ("auditor.gather",),
    ("auditor.rulebook", "auditor.transport"),
    ("auditor.snapshot",),
    # ---- the line ----
    ("auditor.record",),
    ("auditor.answering",),
    ("auditor.policy",),
    ("auditor.judge",),
    ("auditor.audit",),
    ("auditor.score",),
    ("auditor.code",),
    ("auditor.check",),
    ("auditor.redaction",),
    ("auditor.site",),
    ("auditor.answer",),
    ("auditor.stated_total",),
    ("auditor.finding",),
    ("auditor.errors",),
    ("auditor.requirements",),
)
# The rooms inside `auditor.site`, from the top floor down: themes above, then the site and its page, then mere text.
SITE_ROOMS = (
    ("help", "dsa"),
    ("reporting",),
    ("transparency", "moderation", "age"),
    ("advertisers", "conduct"),
    ("statements",),
    ("actors", "met", "once", "patience", "tongues"),
    ("site",),
    ("card_template", "hearing"),
    ("absence", "lacking", "one_voice", "recommended", "saying", "template", "views"),
    ("kept_out",),
    ("who", "channels"),
    ("channel_list",),
    ("visit",),
    ("kinds",),
    ("gate",),
    ("pressed",),
    ("page",),
    ("document",),
    ("reading", "entries"),
    ("markup",),
    ("words",),
)
THE_LINE = next(floor for floor, rooms in enumerate(ROOMS) if rooms == ("auditor.record",))
# An arrow that goes up, each with its reason.
ALLOWED_UP = {
    # The record names the rules by a rulebook that is handed to it; it opens nothing.
    ("auditor.record", "auditor.rulebook"),
    # A check takes a Site: a name for the type checker only (a site never imports a check).
}
TOUCHES_THE_WORLD = frozenset(
    {"asyncio", "http", "httpcore", "httpx", "io", "os", "pathlib", "random", "selectors", "shutil", "signal", "socket",
     "ssl", "subprocess", "sys", "tempfile", "threading", "time", "urllib.request", "uuid"}
)  # fmt: skip
NETWORK_LIBRARIES = frozenset({"aiohttp", "httpcore", "httpx", "playwright", "requests", "urllib3"})
PRINTERS = frozenset({"click", "rich"})


def _modules() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py") if not path.is_relative_to(PACKAGE / "checks"))


def _name(path: Path) -> str:
    """Return a module's dotted name."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(path: Path) -> Iterator[tuple[str, bool]]:
    """Yield every module that a file imports, and whether only the type checker does."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing_only = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, id(node) in typing_only
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            for alias in node.names:
                inner = ROOT.joinpath(*(node.module or "").split("."), alias.name)
                is_module = inner.with_suffix(".py").exists() or inner.is_dir()
                yield f"{node.module}.{alias.name}" if is_module else node.module or "", id(node) in typing_only


def _floor(module: str) -> int | None:
    """Return the floor of a module, None for `auditor` itself and for what is not ours."""
    for floor, rooms in enumerate(ROOMS):
        if any(module == room or module.startswith(f"{room}.") for room in rooms):
            return floor
    return None


@pytest.mark.parametrize("path", _modules(), ids=_name)
def test_a_room_imports_only_rooms_below_it(path: Path) -> None:
    here = _name(path)
    floor = _floor(here)
    if here == "auditor":
        return
    assert floor is not None, f"{here} stands in no room: give it one in ROOMS"
    wrong = [
        module
        for module, typing_only in _imports(path)
        if (other := _floor(module)) is not None
        and other < floor
        and not typing_only
        and (here, module) not in ALLOWED_UP
    ]
    assert wrong == []


@pytest.mark.parametrize("path", _modules(), ids=_name)
def test_neighbours_on_one_floor_do_not_import_each_other(path: Path) -> None:
    here = _name(path)
    mine = next((room for rooms in ROOMS for room in rooms if here == room or here.startswith(f"{room}.")), None)
    beside = next((rooms for rooms in ROOMS if mine in rooms), ())
    others = tuple(room for room in beside if room != mine and "auditor.cli" not in beside)
    assert [module for module, _ in _imports(path) if module.startswith(others)] == [] or not others


def _site_floor(module: str) -> int | None:
    """Return the floor within `auditor.site`, None for what stands elsewhere."""
    parts = module.split(".")
    if parts[:2] != ["auditor", "site"] or len(parts) == 2:
        return None
    floors = [floor for floor, rooms in enumerate(SITE_ROOMS) if parts[2] in rooms]
    assert floors, f"{module} stands in no room of the site: give it one in SITE_ROOMS"
    return floors[0]


@pytest.mark.parametrize("path", [path for path in _modules() if _site_floor(_name(path)) is not None], ids=_name)
def test_a_room_of_the_site_imports_only_rooms_below_it(path: Path) -> None:
    here = _name(path)
    floor = _site_floor(here)
    room = here.split(".")[2]
    assert floor is not None
    wrong = [
        module
        for module, typing_only in _imports(path)
        if (other := _site_floor(module)) is not None
        and not typing_only
        and (other < floor or (other == floor and module.split(".")[2] != room))
    ]
    assert wrong == []


@pytest.mark.parametrize("path", [path for path in _modules() if (_floor(_name(path)) or 0) >= THE_LINE], ids=_name)
def test_below_the_line_nothing_touches_network_clock_or_disk(path: Path) -> None:
    imported = {module for module, _ in _imports(path)}
    assert sorted(imported & TOUCHES_THE_WORLD) == []
    calls = {
        ast.unparse(node.func)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    }
    asks = {"open", "print", "input", "datetime.now", "datetime.today", "datetime.utcnow", "date.today"}
    assert sorted(calls & asks) == []


@pytest.mark.parametrize("path", _modules(), ids=_name)
def test_only_the_transport_room_knows_the_network(path: Path) -> None:
    if _name(path).startswith("auditor.transport"):
        return
    assert sorted(NETWORK_LIBRARIES & {module.partition(".")[0] for module, _ in _imports(path)}) == []


@pytest.mark.parametrize("path", _modules(), ids=_name)
def test_only_the_command_line_prints(path: Path) -> None:
    if _name(path).startswith("auditor.cli"):
        return
    assert sorted(PRINTERS & {module.partition(".")[0] for module, _ in _imports(path)}) == []
    calls = [node.func for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    assert [call for call in calls if isinstance(call, ast.Name) and call.id == "print"] == []


@pytest.mark.parametrize("path", sorted((ROOT / "checks").rglob("*.py")), ids=lambda path: path.stem)
def test_a_check_imports_the_authors_interface_and_nothing_that_touches_the_world(path: Path) -> None:
    imported = {module for module, _ in _imports(path)}
    assert sorted(imported & (TOUCHES_THE_WORLD | NETWORK_LIBRARIES)) == []
    assert (
        sorted(module for module in imported if module.startswith("auditor.") and (_floor(module) or 0) < THE_LINE)
        == []
    )


def test_an_arrow_that_may_go_up_is_still_needed() -> None:
    arrows = {(_name(path), module) for path in _modules() for module, _ in _imports(path)}
    assert sorted(arrow for arrow in ALLOWED_UP if arrow not in arrows) == []


@pytest.mark.parametrize("path", _modules(), ids=_name)
def test_a_module_says_first_what_it_is_for(path: Path) -> None:
    said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    assert said.partition("\n")[0].endswith("."), "the first line is one sentence"


@pytest.mark.parametrize("path", sorted((PACKAGE / "snapshot").rglob("*.py")), ids=_name)
def test_the_snapshot_room_knows_the_file_only(path: Path) -> None:
    """Neither visiting nor judging: only how a sentence is told to a reader comes from elsewhere."""
    known = ("auditor.snapshot", "auditor.errors", "auditor.requirements")
    assert [
        module for module, _ in _imports(path) if module.startswith("auditor") and not module.startswith(known)
    ] == []


def test_everything_is_caught_in_two_places_only() -> None:
    """The judge makes a check's crash a finding; the rulebook names the file that cannot be loaded."""
    catchers = {
        _name(path)
        for path in _modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in ("Exception", "BaseException"))
        and not any(isinstance(inner, ast.Raise) and inner.exc is None for inner in ast.walk(node))
    }
    assert catchers <= {"auditor.judge", "auditor.rulebook.check_file"}
