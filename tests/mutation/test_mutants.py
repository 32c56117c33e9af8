"""A mutant differs in one place, still compiles, and leaves alone what no test should notice."""

import ast
from pathlib import Path

import pytest

from tests.mutation.mutants import mutants_of

ROOT = Path(__file__).parents[2]
FILES = [*sorted((ROOT / "checks" / "age").glob("*.py")), ROOT / "auditor" / "site" / "reading" / "stance.py"]


@pytest.mark.parametrize(
    ("source", "changes"),
    [
        ("x = a == b", ["a == b -> a != b"]),
        ("x = a < b", ["a < b -> a <= b"]),
        ("x = a not in b", ["a not in b -> a in b"]),
        ("x = a and b", ["a and b -> a or b"]),
        ("x = not a", ["not a -> a"]),
        ("x = a if b else c", ["a if b else c -> c if b else a"]),
        ("if a:\n    pass", ["a -> not a"]),
        ("x = 1", ["1 -> 2"]),
        ("x = True", ["True -> False"]),
        ("x = 'é' + y", ["'é' -> ''"]),
        ("x = any(y)", ["any -> all"]),
        ("x = met(y)", ["met -> partly"]),
        ('"""A docstring."""', []),
        ("x = Text('ja', 'yes')", []),
        ("T = TypeVar('T')", []),
        ("x = f'{a == b} 1'", []),
        ("@requirement('AGE-01')\ndef f(x: int = 1) -> 'str':\n    return x", []),
        ("x: 'int' = y", []),
        ("__all__ = ['a']", []),
        ("if TYPE_CHECKING:\n    import x", []),
    ],
)
def test_one_thing_is_broken(source: str, changes: list[str]) -> None:
    assert [one.change for one in mutants_of(source)] == changes


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_mutant_compiles_and_differs(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    found = list(mutants_of(source))
    assert found
    for one in found:
        assert ast.dump(ast.parse(one.source)) != ast.dump(ast.parse(source)), one.change
