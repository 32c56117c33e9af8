"""The libraries of the extra `[sign]`, loaded when something is signed or checked."""

import importlib
from types import ModuleType

from auditor.errors import UsageError


def library(name: str) -> ModuleType:
    """Return a library of the extra; loaded when something is signed or checked, as it is slow to load."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise UsageError(
            nl="Ondertekenen en handtekeningen nakijken vraagt een uitbreiding:"
            " installeer 'gedragscode-auditor[sign]'.",
            en="Signing, and checking signatures, needs an extra: install 'gedragscode-auditor[sign]'.",
        ) from error


def key_forms() -> ModuleType:
    """Return the library of the forms that a key is written in."""
    return library("cryptography.hazmat.primitives.serialization")
