"""A table that sets this platform beside others tells of each in its own column; a table of categories says yes or no."""

import pytest

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.saying import Saying
from auditor.site.statements.another_column import in_anothers_column
from auditor.site.statements.said import Statements, Strength
from auditor.site.statements.table_cells import add_table, cell_says
from tests.site.pages import page

OURS = "us we ons wij bij-ons hier deze-site onze-site wir bei-uns uns nous chez-nous here".replace("-", "_").split()


def sayings(html: str) -> dict[str, Saying]:
    read = page(f"<title>Platform</title>{html}")
    return {one.text: Saying(read, one, PageKind.ABOUT, frozenset()) for one in read.sentences}


@pytest.mark.parametrize("name", [*(one.replace("_", " ") for one in OURS), "Wij:", "Bij ons."])
def test_what_stands_in_the_column_of_another_is_theirs(name: str) -> None:
    told = sayings(
        f"<table><tr><th>Wat<th>{name}<th>Rosaplein<tr><td>Controle<td>Elk paspoort.<td>Soms een paspoort.</table>"
        "<ul><li>Een lijst daaronder.</ul>"
    )
    assert {text: in_anothers_column(one) for text, one in told.items() if text in FOUR} == {
        "Rosaplein": False,
        "Elk paspoort.": False,
        "Soms een paspoort.": True,
        "Een lijst daaronder.": False,
    }


FOUR = ("Rosaplein", "Elk paspoort.", "Soms een paspoort.", "Een lijst daaronder.")


def test_a_table_in_which_this_platform_has_no_column_sets_it_beside_nobody() -> None:
    told = sayings("<table><tr><th>Wat<th>Salons<th>Clubs<tr><td>wij<td>Elk paspoort.<td>Soms een paspoort.</table>")
    assert not any(map(in_anothers_column, told.values()))


def test_our_own_column_far_above_belongs_to_another_table() -> None:
    many = "".join(f"<p>Regel {n} van een heel lange lijst.</p>" for n in range(45))
    told = sayings(f"<table><tr><th>Wij</table>{many}<table><tr><th>Wat<th>Clubs<tr><td>Een<td>Altijd.</table>")
    assert not in_anothers_column(told["Altijd."])


YES, NO = Strength.ALL, Strength.DENIED


@pytest.mark.parametrize(
    ("cell", "says"),
    [("Ja", YES), ("verplicht", YES), ("✓", YES), ("Nee", NO), ("n.v.t.", NO), ("–", NO), ("op aanvraag", None)],
)
@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><th>Wie<th>Identiteitsbewijs<tr><td>Salons<td>{0}</table>",
        "<table><tr><td>Identiteitsbewijs<td>{0}</table>",
        "<table><tr><th>Wie<td>Salons<tr><th>Identiteitsbewijs<th>{0}</table>",
        "<dl><dt>Identiteitsbewijs<dd>{0}</dl>",
        "<dl><dt>Moet ik een identiteitsbewijs tonen?<dd>{0}</dl>",
    ],
)
def test_a_cell_beside_the_document_says_yes_or_no(table: str, cell: str, says: Strength | None) -> None:
    assert cell_says(sayings(table.format(cell))[cell]) is says


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><th>Wie<th>Identiteitsbewijs<tr><td>Salons<td>Ja, en dat bewaren wij twee volle jaren lang.</table>",
        "<table><tr><th>Wie<th>Identiteitsbewijs<tr><td>Salons<td>Ja, een paspoort.</table>",
        "<table><tr><th>Wie<th>Selfie<tr><td>Salons<td>Ja</table>",
        "<h2>Identiteitsbewijs</h2><p>Ja",
    ],
)
def test_a_sentence_or_a_cell_of_something_else_is_no_such_cell(table: str) -> None:
    *_, last = sayings(table).values()
    assert cell_says(last) is None


@pytest.mark.parametrize(("cells", "told"), [((), {}), ((YES, YES), {YES: 1}), ((NO, NO), {NO: 1})])
def test_a_table_of_one_answer_is_one_statement(cells: tuple[Strength, ...], told: dict[Strength, int]) -> None:
    assert summed(*cells) == told


def test_a_table_of_both_answers_tells_that_some_are_asked() -> None:
    assert summed(YES, NO, YES) == {Strength.SOME: 2}


def summed(*cells: Strength) -> dict[Strength, int]:
    found, table = Statements(), Statements()
    for place, one in enumerate(cells):
        table.add(one, Evidence(f"https://www.platform.example/{place}"))
    add_table(found, table)
    return {one: len(found.of(one)) for one in Strength if found.has(one)}
