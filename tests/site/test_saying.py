"""Where a sentence stands among those under the same heading."""

import pytest

from auditor.site.kinds.page_kind import PageKind
from auditor.site.saying import Saying
from tests.site.pages import page

HTML = "<title>x</title><h1>Regels</h1><p>Eerst dit. Dan dat.<p>Dan nog iets.<h2>Anders</h2><p>Los hiervan."


@pytest.mark.parametrize(
    ("text", "position", "earlier", "following"),
    [
        ("Eerst dit.", 0, None, "Dan dat."),
        ("Dan dat.", 1, "Eerst dit.", "Dan nog iets."),
        ("Dan nog iets.", 2, "Dan dat.", None),
        ("Los hiervan.", 0, None, None),
    ],
)
def test_its_place_in_its_passage(*, text: str, position: int, earlier: str | None, following: str | None) -> None:
    saying = _saying(text)
    assert saying.position == position
    assert (saying.earlier and saying.earlier.text, saying.following and saying.following.text) == (earlier, following)


def test_those_around_it_are_as_many_as_there_are() -> None:
    saying = _saying("Dan dat.")
    assert [one.text for one in saying.before(3)] == ["Eerst dit."]
    assert [one.text for one in saying.after(3)] == ["Dan nog iets."]
    assert [one.text for one in saying.near(1, 0)] == ["Eerst dit.", "Dan dat."]
    assert saying.near(9, 9) == saying.passage


def _saying(text: str) -> Saying:
    read = page(HTML)
    return Saying(read, next(one for one in read.sentences if one.text == text), PageKind.TERMS)
