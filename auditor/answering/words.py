"""The words that people write in a file of answers: those of the record, and the same in plain Dutch and English."""

from collections.abc import Mapping
from types import MappingProxyType

from auditor.answer import How
from auditor.finding import Status

# The first word of each language is the one that a form shows.
STATUSES: Mapping[Status, tuple[tuple[str, ...], tuple[str, ...]]] = MappingProxyType(
    {
        Status.MET: (("gehaald",), ("met",)),
        Status.PARTLY: (("deels gehaald", "deels"), ("partly", "partly met")),
        Status.NOT_MET: (("niet gehaald", "niet"), ("not_met",)),
        Status.NOT_APPLICABLE: (("niet van toepassing", "n.v.t.", "nvt"), ("not_applicable",)),
        Status.CANNOT_TELL: (("niet te beoordelen",), ("cannot_tell",)),
    }
)
WAYS: Mapping[How, tuple[tuple[str, ...], tuple[str, ...]]] = MappingProxyType(
    {
        How.INTERVIEW: (("gesprek", "interview"), ("interview",)),
        How.TEST_PURCHASE: (("proefaankoop", "proefmelding"), ("test_purchase", "test report")),
        How.DOCUMENT: (("document",), ("document",)),
        How.INSPECTION: (("zelf gekeken", "inspectie"), ("inspection",)),
        How.OTHER: (("anders",), ("other",)),
    }
)


def shown(words: tuple[tuple[str, ...], tuple[str, ...]], language: str) -> str:
    """Return the word that a form in this language shows."""
    dutch, english = words
    return english[0] if language == "en" else dutch[0]


def means(said: str, words: tuple[tuple[str, ...], tuple[str, ...]]) -> bool:
    """Whether what was written is one of these words, in either language, with spaces, hyphens or underscores."""
    return _plain(said) in {_plain(word) for one in words for word in one}


def _plain(word: str) -> str:
    return " ".join(word.casefold().replace("_", " ").replace("-", " ").split())
