"""Ways to build a gate that nobody's list holds, seen in a real Chromium; and layers that only look like a gate."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.site.gate.gate import find_gate
from auditor.site.kinds.kinds import PageKind
from auditor.transport.visitor import Visitor
from tests.gather.platforms import reading
from tests.walks.gate_variants import GATES, OTHERS, PAGES
from tests.walks.visits import page, visited

pytestmark = pytest.mark.needs("chromium")
ALONE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour</title></head><body>'


@pytest.fixture(scope="module")
def visitor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    folder: Path = tmp_path_factory.mktemp("variants")
    pages = {f"{name}.html": page(body) for name, (_, body) in GATES.items()}
    pages |= {f"{name}.html": ALONE + body for name, (_, body) in PAGES.items()}
    pages |= {f"{name}.html": page(body) for name, body in OTHERS.items()}
    with visited(folder, page(""), pages) as visit:
        yield visit


def kind_of(visitor: Visitor, name: str) -> str:
    seen = reading().read(visitor.get(f"{visitor.home}{name}"), PageKind.HOME, home=visitor.home).page
    assert seen is not None
    return find_gate(seen).kind.value


@pytest.mark.parametrize("name", [*GATES, *PAGES])
def test_what_a_gate_asks_is_seen_however_it_is_built(visitor: Visitor, name: str) -> None:
    assert kind_of(visitor, name) == (GATES | PAGES)[name][0]


@pytest.mark.parametrize("name", OTHERS)
def test_a_layer_that_only_looks_like_a_gate_is_none(visitor: Visitor, name: str) -> None:
    assert kind_of(visitor, name) == "none"
