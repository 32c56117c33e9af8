"""Where rules stand: the ones that come with the package, and those of installed packages of checks."""

import importlib.util
from collections.abc import Iterable
from pathlib import Path

from auditor.errors import RulesError

PLUGINS = "auditor.checks"


def shipped_rules() -> Path:
    """Return the folder of the rules that come with the package, in a wheel and in a checkout."""
    package = Path(__file__).parent.parent
    inside = package / "checks"
    return inside if inside.is_dir() else package.parent / "checks"


def plugin_folders() -> Iterable[Path]:
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
