"""Runs a file of checks, loaded by its path and never imported as a package."""

import hashlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

from auditor.check import Check
from auditor.rulebook.rules_file import said_of, wrong


def load_checks(path: Path) -> tuple[Check, ...]:
    """Run one check file, loaded by its path, and return the checks in it; raises RulesError for whatever it raises."""
    name = f"auditor_check_{hashlib.sha256(str(path).encode()).hexdigest()[:16]}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise wrong(path, nl="het is niet te laden", en="it cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    # Dataclasses and typing look a module up by name while it is being run.
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        raise wrong(path, **said_of(error)) from error
    finally:
        sys.modules.pop(name, None)
    return _checks_in(module)


def _checks_in(module: ModuleType) -> tuple[Check, ...]:
    """Return the checks that a module defines, in order."""
    return tuple(value for value in vars(module).values() if isinstance(value, Check))
