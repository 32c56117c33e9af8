"""How many sentences that stand alone are understood is written down, so that no change of rules does it unseen."""

import pytest

from auditor.rulebook import Rulebook, load_rulebook
from tests.sentences.measure import kept, requirements, understood


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook(plugins=False)


@pytest.mark.parametrize("requirement", requirements())
def test_as_many_sentences_are_understood_as_is_written_down(requirement: str, rulebook: Rulebook) -> None:
    found = understood(requirement, rulebook)
    assert found == kept()[requirement], "measure anew: python -m tests.sentences.measure --write"
