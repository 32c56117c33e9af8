"""A platform is audited and every finding with a check and a label is laid beside it."""

from pathlib import Path

import pytest

from auditor.accuracy.labels import labelled_platforms
from auditor.accuracy.measure import measured
from auditor.finding import Status
from auditor.rulebook import Rulebook, load_rulebook
from tests.accuracy.corpora import LABEL, write_corpus, write_platform

SAMPLES = Path(__file__).parents[2] / "sample_sites"


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook(plugins=False)


def test_every_platform_gives_its_cases_and_says_that_it_begins(rulebook: Rulebook, tmp_path: Path) -> None:
    platforms = labelled_platforms([write_corpus(tmp_path / "corpus")], rulebook.requirements)
    begun: list[int] = []
    cases = measured(platforms, rulebook, 2026, begun.append)
    assert begun == [0, 1, 2]
    assert [(Path(one.platform).name, one.half, one.right) for one in cases] == [
        ("geheim", "test", False),
        ("goed", "tuning", True),
        ("mis", "tuning", False),
    ]
    assert {one.said for one in cases if one.right} == {Status.MET}


@pytest.mark.parametrize(
    ("page", "on_page"),
    [
        ("/", True),
        ("", None),
        ("/elders", False),
        ("https://www.een.example/", True),
        ("https://www.een.example", True),
    ],
)
def test_evidence_is_compared_with_the_page_that_the_label_names(
    page: str, *, on_page: bool | None, rulebook: Rulebook, tmp_path: Path
) -> None:
    folder = write_platform(tmp_path / "een", f'[AGE-06]\nstatus = "met"\npage = "{page}"\n', head=LABEL)
    (case,) = measured(labelled_platforms([folder], rulebook.requirements), rulebook, 2026)
    assert case.on_page is on_page


def test_where_the_first_address_leads_elsewhere_its_page_is_the_one_that_answers(rulebook: Rulebook) -> None:
    platforms = labelled_platforms([SAMPLES / "voorbeeldig"], rulebook.requirements)
    case = next(one for one in measured(platforms, rulebook, 2026) if one.requirement == "AGE-02")
    assert platforms[0].labels["AGE-02"].page == "/"
    assert case.on_page is True


def test_an_advertisement_has_no_address_of_its_own_in_evidence(rulebook: Rulebook) -> None:
    platforms = labelled_platforms([SAMPLES / "lotuslijn"], rulebook.requirements)
    case = next(one for one in measured(platforms, rulebook, 2026) if one.requirement == "REP-01")
    assert platforms[0].labels["REP-01"].page.startswith("/advertentie/")
    assert case.on_page is True
