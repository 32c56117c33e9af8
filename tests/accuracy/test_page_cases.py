"""A page case is a site as it would have been visited: also of pages that did not arrive, or are no HTML."""

from pathlib import Path

import pytest

from auditor.accuracy.page_cases import Case, read_cases, site_of
from auditor.errors import UsageError
from auditor.rulebook import Rulebook, load_rulebook
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.trouble import Trouble


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook(plugins=False)


def test_a_case_gets_a_front_page_and_its_pages_a_step_away(rulebook: Rulebook) -> None:
    pages = ({"path": "/hulp", "html": "<h1>Hulp</h1>"}, {"path": "/ver", "html": "<h1>Ver</h1>", "steps": 3})
    site = site_of(Case("HLP-01", "x", "met", pages, ()), rulebook)
    assert [(visit.url.partition(".example")[2], visit.steps_from_home) for visit in site.visits] == [
        ("/", 0),
        ("/hulp", 1),
        ("/ver", 3),
    ]


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        ({"path": "/x", "trouble": "login", "promised": "terms"}, PageKind.TERMS),
        ({"path": "/voorwaarden", "trouble": "login"}, PageKind.TERMS),
    ],
)
def test_a_page_that_did_not_arrive_is_what_its_link_promised(
    page: dict[str, str], kind: PageKind, rulebook: Rulebook
) -> None:
    site = site_of(Case("HLP-01", "x", "met", (page,), ()), rulebook)
    assert (site.visits[1].trouble, site.visits[1].kind) == (Trouble.LOGIN, kind)


def test_what_is_no_list_of_cases_names_its_file(tmp_path: Path) -> None:
    folder = tmp_path / "AGE-01"
    folder.mkdir()
    (folder / "cases.toml").write_text('[[case]]\nid = "met: x"\n', encoding="utf-8")
    with pytest.raises(UsageError, match=r"cases\.toml is wrong: 'verdict'"):
        read_cases(tmp_path)
