"""What cannot be read is never called no gate, and what only stands around on a page is; seen in a real Chromium."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.site.gate.gate import find_gate
from auditor.site.gate.gate_kind import Gate
from auditor.site.kinds.kinds import PageKind
from auditor.transport.visitor import Visitor
from tests.gather.platforms import reading
from tests.walks.test_gate_variants import ALONE
from tests.walks.unread_variants import AROUND, READ, READ_PAGES, UNREAD, UNREAD_PAGES
from tests.walks.visits import page, visited

pytestmark = pytest.mark.needs("chromium")


@pytest.fixture(scope="module")
def visitor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    folder: Path = tmp_path_factory.mktemp("unread")
    bodies = UNREAD | AROUND | {name: body for name, (_, body) in READ.items()}
    pages = {f"{name}.html": page(body) for name, body in bodies.items()}
    alone = UNREAD_PAGES | {name: body for name, (_, body) in READ_PAGES.items()}
    pages |= {f"{name}.html": ALONE + body for name, body in alone.items()}
    with visited(folder, page(""), pages | {"js/own.js": "document.title += ' '"}) as visit:
        yield visit


def gate_of(visitor: Visitor, name: str) -> Gate:
    seen = reading().read(visitor.get(f"{visitor.home}{name}"), PageKind.HOME, home=visitor.home).page
    assert seen is not None
    return find_gate(seen)


@pytest.mark.parametrize("name", [*UNREAD, *UNREAD_PAGES])
def test_what_keeps_a_visitor_away_and_cannot_be_read_is_unclear(visitor: Visitor, name: str) -> None:
    gate = gate_of(visitor, name)
    assert (gate.kind, gate.unread) == ("unclear", True)


@pytest.mark.parametrize("name", [*READ, *READ_PAGES])
def test_a_gate_that_is_drawn_or_asked_by_the_browser_is_read(visitor: Visitor, name: str) -> None:
    gate = gate_of(visitor, name)
    assert (gate.kind, gate.unread, gate.covers) == ((READ | READ_PAGES)[name][0], False, True)


@pytest.mark.parametrize("name", AROUND)
def test_what_stands_around_keeps_nobody_away(visitor: Visitor, name: str) -> None:
    gate = gate_of(visitor, name)
    assert (gate.kind, gate.unread) == ("none", False)
