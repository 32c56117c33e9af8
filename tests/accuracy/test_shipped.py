"""The figures that travel with the package are whole, of this version, and never shown as those of other rules."""

import msgspec
import pytest

from auditor import __version__
from auditor.accuracy.figures import Figures
from auditor.accuracy.labels import TEST
from auditor.accuracy.shipped import holds_for, program_digest, shipped_figures
from auditor.report.sure import MANY, how_sure, trial
from auditor.report.wording import wording
from auditor.rulebook import load_rulebook


@pytest.fixture(scope="module")
def figures() -> Figures:
    found = shipped_figures()
    assert found is not None
    return found


def test_both_halves_are_shipped(figures: Figures) -> None:
    assert {one.half for one in figures.halves} >= {TEST, "tuning"}
    for half in figures.halves:
        assert half.counts.right.of == sum(one.counts.right.of for one in half.requirements)
        assert half.counts.right.part == sum(one.counts.right.part for one in half.requirements)


def test_they_were_measured_for_this_version_of_the_program(figures: Figures) -> None:
    # Raising the version asks for a new measurement (`make accuracy`); a change between two releases does not.
    assert figures.version == __version__


def test_they_name_requirements_that_exist(figures: Figures) -> None:
    rules = load_rulebook(plugins=False)
    assert {one.requirement for half in figures.halves for one in half.requirements} <= set(rules.requirements)


def test_figures_of_other_rules_or_another_program_are_called_so(figures: Figures) -> None:
    words = wording("en")
    mine = msgspec.structs.replace(figures, program=program_digest())
    known = mine.halves[0].requirements[0].requirement
    same = mine.rules.digest
    assert holds_for(mine, same)
    assert "other rules" not in how_sure(words, mine, known, same)
    assert "other rules" in how_sure(words, mine, known, "sha256:other")
    assert "other rules" in how_sure(words, msgspec.structs.replace(mine, program="sha256:x"), known, same)


def test_what_was_not_measured_says_so(figures: Figures) -> None:
    words = wording("nl")
    assert how_sure(words, None, "AGE-01", "") == words("sure.unmeasured")
    assert how_sure(words, figures, "XYZ-01", "") == words("sure.unmeasured")
    assert trial(words, msgspec.structs.replace(figures, halves=()), "AGE-01") is None


@pytest.mark.parametrize("language", ["nl", "en"])
def test_few_cases_are_called_few_and_errors_are_named(language: str, figures: Figures) -> None:
    half = figures.half(TEST)
    assert half is not None
    for one in half.requirements:
        said = trial(wording(language), figures, one.requirement)
        assert said is not None
        right = one.counts.right
        assert f"{right.part} {'of' if language == 'en' else 'van'}" in said
        assert ("Zo weinig" in said or "So few" in said) == (right.of < MANY)
        wrongly_met = "wrongly said 'met'" if language == "en" else "ten onrechte 'gehaald'"
        assert (wrongly_met in said) == bool(one.counts.false_reassurances.part)
