"""Breaks a Python file in one small place: what a test should notice."""

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass

SWAPS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
NAMES = {"any": "all", "all": "any", "min": "max", "max": "min", "met": "partly", "partly": "met", "not_met": "partly"}
# Sentences for a reader, where another wording breaks nothing, and the name that a type variable tells of itself.
WORDINGS = frozenset({"Text", "Both", "UsageError", "ValueError", "TypeVar"})


@dataclass(frozen=True)
class Mutant:
    """A broken source, and where and how it was broken."""

    line: int
    change: str
    source: str


def mutants_of(source: str) -> Iterator[Mutant]:
    """Yield every mutant of a file; annotations, docstrings, decorators and sentences for a reader are left alone."""
    tree = ast.parse(source)
    left_alone = _left_alone(tree)
    for node in ast.walk(tree):
        if id(node) in left_alone or not isinstance(node, ast.expr | ast.If | ast.Return):
            continue
        for place, broken in _broken(node):
            text = ast.unparse(broken)
            changed = _spliced(source, place, f"({text})")
            yield Mutant(place.lineno, f"{ast.unparse(place)} -> {text}", changed)


def _left_alone(tree: ast.Module) -> frozenset[int]:
    """Return the nodes that are not to be broken, with all that is in them."""
    roots = [root for node in ast.walk(tree) for root in _not_to_break(node)]
    return frozenset(id(inner) for root in roots for inner in ast.walk(root))


def _not_to_break(node: ast.AST) -> list[ast.AST]:
    """Return what of a node tells nothing when it is broken."""
    match node:
        case ast.FunctionDef():
            return [*node.decorator_list, node.args, *([node.returns] if node.returns else [])]
        case ast.ClassDef():
            return [*node.decorator_list]
        case ast.AnnAssign():
            return [node.annotation]
        # Positions inside an f-string are not to be trusted on Python 3.11; a lone constant is a docstring.
        case ast.JoinedStr() | ast.Expr(value=ast.Constant()):
            return [node]
        case ast.Call(func=ast.Name(id=name)) if name in WORDINGS:
            return [node]
        case ast.Assign(targets=[ast.Name(id="__all__")]) | ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return [node]
    return []


def _broken(node: ast.expr | ast.stmt) -> Iterator[tuple[ast.expr, ast.expr]]:
    """Yield what to replace, and by what."""
    if isinstance(node, ast.Compare) and type(node.ops[0]) in SWAPS:
        other = copy.deepcopy(node)
        other.ops[0] = SWAPS[type(node.ops[0])]()
        yield node, other
    elif isinstance(node, ast.BoolOp):
        other_op = copy.deepcopy(node)
        other_op.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield node, other_op
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node, node.operand
    elif isinstance(node, ast.IfExp):
        yield node, ast.IfExp(node.test, node.orelse, node.body)
    elif isinstance(node, ast.If):
        yield node.test, ast.UnaryOp(ast.Not(), node.test)
    elif isinstance(node, ast.Constant):
        yield from _other_constant(node)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in NAMES:
        yield node.func, ast.Name(NAMES[node.func.id])


def _other_constant(node: ast.Constant) -> Iterator[tuple[ast.expr, ast.expr]]:
    """Yield another value of the same kind."""
    value = node.value
    if isinstance(value, bool):
        yield node, ast.Constant(not value)
    elif isinstance(value, int):
        yield node, ast.Constant(value + 1)
    elif isinstance(value, str) and value:
        yield node, ast.Constant("")


def _spliced(source: str, place: ast.expr, text: str) -> str:
    """Return the source with one expression replaced; positions count bytes."""
    lines = source.encode().splitlines(keepends=True)
    start = sum(map(len, lines[: place.lineno - 1])) + place.col_offset
    end = sum(map(len, lines[: (place.end_lineno or place.lineno) - 1])) + (place.end_col_offset or 0)
    whole = source.encode()
    return (whole[:start] + text.encode() + whole[end:]).decode()
