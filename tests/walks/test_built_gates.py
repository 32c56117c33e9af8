"""Gates that are built otherwise or speak another language are read for what they ask, in a real Chromium."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.transport.visitor import Visitor
from tests.walks.built_variants import ASKS, BUILT, BUILT_OTHERS, BUILT_PAGES, abroad
from tests.walks.gate_variants import YES_NO
from tests.walks.test_gate_variants import ALONE, kind_of
from tests.walks.visits import page, visited

pytestmark = pytest.mark.needs("chromium")
ALL = BUILT | BUILT_PAGES | abroad()


@pytest.fixture(scope="module")
def visitor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    folder: Path = tmp_path_factory.mktemp("built")
    pages = {f"{name}.html": page(body) for name, (_, body) in BUILT.items()}
    pages |= {f"{name}.html": ALONE + body for name, (_, body) in BUILT_PAGES.items()}
    pages |= {f"{name}.html": ALONE.replace("en", name[:2], 1) + body for name, (_, body) in abroad().items()}
    pages |= {f"{name}.html": page(body) for name, body in BUILT_OTHERS.items()}
    with visited(folder, page(""), pages | {"asks.html": f"<body style='background:#fff'>{ASKS}{YES_NO}"}) as visit:
        yield visit


@pytest.mark.parametrize("name", ALL)
def test_what_a_gate_asks_is_read_however_it_is_built(visitor: Visitor, name: str) -> None:
    assert kind_of(visitor, name) == ALL[name][0]


@pytest.mark.parametrize("name", BUILT_OTHERS)
def test_what_only_looks_like_such_a_gate_is_none(visitor: Visitor, name: str) -> None:
    assert kind_of(visitor, name) == "none"
