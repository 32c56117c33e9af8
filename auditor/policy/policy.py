"""The policy: what an audit must say at least, by code and by requirement."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from auditor.finding import Status
from auditor.requirements import Text

# A requirement that does not concern the platform cannot be met by it.
MUST_BE_MET = (Status.MET, Status.NOT_APPLICABLE)
# The key of `allowed` that holds for every requirement without a key of its own or of its group.
DEFAULT = "default"

STATUS_WORDS: Mapping[Status, Text] = {
    Status.MET: Text("gehaald", "met"),
    Status.PARTLY: Text("deels gehaald", "partly met"),
    Status.NOT_MET: Text("niet gehaald", "not met"),
    Status.NOT_APPLICABLE: Text("niet van toepassing", "not applicable"),
    Status.CANNOT_TELL: Text("niet te beoordelen", "cannot tell"),
    Status.ERROR: Text("controle mislukt", "check failed"),
}


class Rule(StrEnum):
    """The four things that a policy can ask."""

    MUST_BE_MET = "must_be_met"
    ALLOWED = "allowed"
    MINIMUM_SCORE = "minimum_score"
    MINIMUM_COVERAGE = "minimum_coverage"


class Policy(Struct, frozen=True, kw_only=True):
    """What is asked; scores are the lowest of the range, 0 to 100, and coverage is a fraction of the weight.

    `allowed` has ids of requirements (AGE-03), groups (AGE) or `default` as keys; what must be met stands in it too.
    `every_coverage` holds for the codes that `minimum_coverage` does not name.
    """

    minimum_score: dict[str, int] = {}
    minimum_coverage: dict[str, float] = {}
    every_coverage: float | None = None
    allowed: dict[str, tuple[Status, ...]] = {}

    @property
    def asks_nothing(self) -> bool:
        """Whether every audit whatever would keep to it."""
        return not (self.minimum_score or self.minimum_coverage or self.every_coverage or self.allowed)

    def coverage_of(self, code: str) -> float:
        """Return the coverage that is asked for a code, 0 where none is."""
        return self.minimum_coverage.get(code, self.every_coverage or 0.0)

    def allowed_for(self, requirement: str) -> tuple[Status, ...]:
        """Return the outcomes that are allowed, empty where the policy says nothing of this requirement."""
        group = requirement.partition("-")[0]
        return next((self.allowed[key] for key in (requirement, group, DEFAULT) if key in self.allowed), ())

    def overridden(self, own: "Policy") -> "Policy":
        """Return this policy with that of one platform laid over it.

        Key by key, so that the `default` of a platform loosens nothing that the general policy asks by name.
        """
        return Policy(
            minimum_score={**self.minimum_score, **own.minimum_score},
            minimum_coverage={**self.minimum_coverage, **own.minimum_coverage},
            every_coverage=self.every_coverage if own.every_coverage is None else own.every_coverage,
            allowed={**self.allowed, **own.allowed},
        )


def in_words(statuses: tuple[Status, ...]) -> Text:
    """Return outcomes as a list in words: ``gehaald, deels gehaald of niet te beoordelen``."""
    nl = [STATUS_WORDS[status].nl for status in statuses]
    en = [STATUS_WORDS[status].en for status in statuses]
    return Text(_listed(nl, "of"), _listed(en, "or"))


def _listed(words: list[str], last: str) -> str:
    """Return words with commas, and the last with a word before it."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"
