"""The help that a platform offers is pictured where a visitor finds it, also below the fold, and nobody stands in it."""

from pathlib import Path

import pytest

from auditor.gather.visit import visit
from auditor.rulebook import load_rulebook
from auditor.site.visit.help_walked import HelpSeen
from tests.walks.outline import outlined
from tests.walks.visits import page, visited

pytestmark = pytest.mark.needs("chromium")
HELP = (
    "<section style='width:{width}px'><h2>Hulp</h2><ul><li>Politie: 0900-8844, bij spoed 112</li>"
    "<li>Meld Misdaad Anoniem: 0800-7000</li><li><a href='https://www.slachtofferhulp.nl/'>Slachtofferhulp</a></li></ul>"
    "{more}</section>"
)
SPACE = "<div style='height:2500px'></div>"
WIDE = 400


def helped(folder: Path, index: str, **files: str) -> HelpSeen | None:
    """Return what a visit saw of the help."""
    with visited(folder, index, {f"{name}.html": text for name, text in files.items()}) as visitor:
        return visit(visitor, load_rulebook(plugins=False), year=2026, max_pages=4).gathered.help_seen


def test_the_block_is_pictured_on_the_page_where_it_stands(tmp_path: Path) -> None:
    text = page(SPACE + HELP.format(width=WIDE, more="") + SPACE)
    seen = helped(tmp_path, page("<a href='/hulp'>Hulp en veiligheid</a>"), hulp=text)
    assert seen is not None
    assert seen.url == "https://www.platform.example/hulp"
    width, height = outlined(seen.shot)
    assert 300 < width < WIDE + 60
    assert 50 < height < 200


@pytest.mark.parametrize(
    "more",
    ["<p>Of bel Fientje van de redactie op 06-00007711.</p>", "<p><img src=/f.jpg width=300 height=300></p>"],
    ids=["a number of somebody", "an image"],
)
def test_what_may_show_somebody_is_left_out(tmp_path: Path, more: str) -> None:
    seen = helped(tmp_path, page(HELP.format(width=WIDE, more=more)))
    assert seen is not None
    assert outlined(seen.shot)[1] < 150


def test_where_no_help_is_offered_there_is_no_picture(tmp_path: Path) -> None:
    assert helped(tmp_path, page("<p>Vragen? Bel 038-0000123.</p>")) is None
